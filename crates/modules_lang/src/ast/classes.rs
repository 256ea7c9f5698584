//! The node classes of an interpreter: made once, from the table in `nodes`.

use super::base::AST;
use super::nodes::{Count, GROUPS, Group, Node, Place, fields};
use krait_objects::intern::intern;
use krait_objects::typeobj::type_type::TYPE;
use krait_objects::typeobj::{flags, object_type::OBJECT};
use krait_objects::types::dict::Dict;
use krait_objects::types::generic_alias;
use krait_objects::types::int::INT;
use krait_objects::types::list::LIST;
use krait_objects::types::str::STR;
use krait_objects::types::tuple::Tuple;
use krait_objects::types::union;
use krait_objects::{Object, PyResult, Ref, Thread, Type, instance, name};

/// A node class with the names of its fields, interned.
pub struct Class {
    pub ty: Ref<Type>,
    pub fields: Vec<Object>,
    /// The one instance of a class without fields, such as `Load`.
    pub singleton: Option<Object>,
}

/// All node classes, by `Node`.
pub struct Classes {
    classes: Vec<Class>,
    /// `lineno`, `col_offset`, `end_lineno`, `end_col_offset`.
    pub place: [Object; 4],
}

impl Classes {
    /// The interpreter's classes, made on first use.
    pub fn get(thread: &Thread) -> PyResult<&'static Classes> {
        let slot = &thread.interp().ast_classes;
        if slot.get() == 0 {
            let made = Box::leak(Box::new(Classes::make(thread)?));
            slot.set(&raw const *made as usize);
        }
        // SAFETY: only this function writes the slot, with a leaked box.
        Ok(unsafe { &*(slot.get() as *const Classes) })
    }

    pub fn class(&self, node: Node) -> &Class {
        &self.classes[node as usize]
    }

    fn make(thread: &Thread) -> PyResult<Classes> {
        ready_base(thread);
        let place = ["lineno", "col_offset", "end_lineno", "end_col_offset"];
        let mut classes = Classes {
            classes: Vec::with_capacity(Node::ALL.len()),
            place: place.map(|name| intern(name).into()),
        };
        for group in GROUPS {
            let place = group.place;
            let base =
                classes.make_class(thread, group.base, &AST, group.fields, doc(group), place)?;
            classes.set_place(thread, &base, place)?;
            for &(node, fields) in group.nodes {
                let doc = call_form(node, fields);
                classes.make_class(thread, node, &base, fields, doc, place)?;
                if matches!(
                    group.base,
                    Node::expr_context
                        | Node::boolop
                        | Node::operator
                        | Node::unaryop
                        | Node::cmpop
                ) && let Some(class) = classes.classes.last_mut()
                {
                    class.singleton = Some(super::base::new_node(&class.ty));
                }
            }
        }
        for group in GROUPS {
            if !group.fields.is_empty() {
                classes.set_types(thread, group.base, group.fields)?;
            }
            for &(node, fields) in group.nodes {
                classes.set_types(thread, node, fields)?;
            }
        }
        Ok(classes)
    }

    fn make_class(
        &mut self,
        thread: &Thread,
        node: Node,
        base: &Type,
        row: &'static str,
        doc: String,
        place: Place,
    ) -> PyResult<Ref<Type>> {
        let names: Vec<Object> = fields(row).map(|(_, _, name)| intern(name).into()).collect();
        let tuple = Object::tuple(&names);
        let dict = Dict::new();
        dict.set_str(name!("_fields"), tuple.clone());
        dict.set_str(name!("__match_args__"), tuple);
        dict.set_str(name!("__module__"), name!("ast").clone());
        dict.set_str(name!("__doc__"), Object::str(&doc));
        let bases = Object::tuple(&[base.to_object()]);
        let name = intern(node.class_name()).into();
        let class = TYPE.to_object().call(thread, &[name, bases, dict.into()])?;
        let Some(ty) = class.downcast_ref::<Type>() else {
            return Err(thread.system_error("type() did not make a type"));
        };
        let places: &[Object] = if place == Place::None { &[] } else { &self.place };
        // SAFETY: nobody else has seen the class.
        unsafe { instance::share_names(&ty, &[&names[..], places].concat()) };
        for (_, count, name) in fields(row) {
            if count == Count::Optional {
                class.setattr(thread, intern(name).as_object(), Some(&Object::NONE))?;
            }
        }
        self.classes.push(Class { ty: ty.clone(), fields: names, singleton: None });
        Ok(ty)
    }

    fn set_place(&self, thread: &Thread, ty: &Type, place: Place) -> PyResult<()> {
        let class = ty.to_object();
        let names: &[Object] = if place == Place::None { &[] } else { &self.place };
        class.setattr(thread, name!("_attributes"), Some(&Object::tuple(names)))?;
        if place == Place::OptionalEnd {
            class.setattr(thread, &self.place[2], Some(&Object::NONE))?;
            class.setattr(thread, &self.place[3], Some(&Object::NONE))?;
        }
        Ok(())
    }

    /// `_field_types`, which are the class's annotations too.
    fn set_types(&self, thread: &Thread, node: Node, row: &'static str) -> PyResult<()> {
        let types = Dict::new();
        for (ty, count, name) in fields(row) {
            let ty = self.field_type(ty);
            let ty = match count {
                Count::One => ty,
                Count::Optional => union::make(thread, &[ty, Object::NONE])?,
                Count::Many => generic_alias::new(thread, &LIST.to_object(), &ty)?,
            };
            types.set_str(intern(name).as_object(), ty);
        }
        let class = self.class(node).ty.to_object();
        let types: Object = types.into();
        class.setattr(thread, name!("_field_types"), Some(&types))?;
        class.setattr(thread, name!("__annotations__"), Some(&types))
    }

    fn field_type(&self, name: &str) -> Object {
        match name {
            "identifier" | "string" => STR.to_object(),
            "int" => INT.to_object(),
            "constant" => OBJECT.to_object(),
            _ => match Node::ALL.iter().find(|node| node.class_name() == name) {
                Some(&node) => self.class(node).ty.to_object(),
                None => OBJECT.to_object(),
            },
        }
    }
}

/// `AST` gets its class attributes and is open for more, as a heap type is.
fn ready_base(thread: &Thread) {
    AST.ready(thread);
    let empty: Object = Tuple::empty().into();
    for name in ["_fields", "__match_args__", "_attributes"] {
        AST.dict().set_item_str(name, empty.clone());
    }
    AST.clear_flag(flags::IMMUTABLE);
    AST.modified();
}

fn call_form(node: Node, fields: &str) -> String {
    let name = node.class_name();
    if fields.is_empty() { name.to_string() } else { format!("{name}({fields})") }
}

/// The group as the grammar writes it.
fn doc(group: &Group) -> String {
    if group.nodes.is_empty() {
        return call_form(group.base, group.fields);
    }
    let name = group.base.class_name();
    let simple = group.nodes.iter().all(|(_, fields)| fields.is_empty());
    let separator =
        if simple { " | ".to_string() } else { format!("\n{} | ", " ".repeat(name.len())) };
    let forms: Vec<String> =
        group.nodes.iter().map(|&(node, fields)| call_form(node, fields)).collect();
    format!("{name} = {}", forms.join(&separator))
}
