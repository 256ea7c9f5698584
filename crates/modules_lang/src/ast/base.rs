//! `ast.AST`: what all nodes share: construction from fields, repr, pickling, `copy.replace`. Matches the part of
//! CPython's `Python/Python-ast.c` that is not about conversion.

use super::classes::Classes;
use super::nodes::Node;
use krait_objects::exceptions as exc;
use krait_objects::protocol::attribute;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{Type, TypeSpec, flags, object_type};
use krait_objects::types::dict::Dict;
use krait_objects::types::generic_alias::GenericAlias;
use krait_objects::types::list::List;
use krait_objects::types::tuple::Tuple;
use krait_objects::types::union::Union;
use krait_objects::{
    CallArgs, Header, MethodDef, Object, Payload, PyResult, Ref, Thread, heap, instance, name,
};

/// A node; its fields are inline values of the instance.
#[repr(C)]
pub struct Ast {
    header: Header,
}

impl Ast {
    pub fn new(header: Header) -> Ast {
        Ast { header }
    }
}

// SAFETY: repr(C) with the header first; instances are only made of AST and its subclasses.
unsafe impl Payload for Ast {
    fn type_object() -> &'static Type {
        &AST
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE
        | flags::GC
        | flags::MANAGED_DICT
        | flags::INLINE_VALUES
        | flags::SHOWN_AS_HEAP,
    slots: SlotsSpec::EMPTY
        .new(|_, ty, _| Ok(new_node(ty)))
        .init(init)
        .repr(repr)
        .getattr(attribute::generic_getattr)
        .setattr(attribute::generic_setattr),
    methods: &[
        MethodDef::noargs("__reduce__", "", reduce, ""),
        MethodDef::raw(
            "__replace__",
            "($self, /, **fields)",
            replace,
            "A copy with some fields or attributes changed.",
        )
        .any_names(),
    ],
    getset: &[object_type::NATIVE_DICT_GETSET],
    ..TypeSpec::new::<Ast>("ast.AST")
};
pub static AST: Type = Type::builtin(&SPEC);

/// An instance without fields.
pub fn new_node(ty: &Type) -> Object {
    heap::new_object(ty, Ast::new).into()
}

/// A class attribute that is a sequence of names; empty if there is none.
fn names(thread: &Thread, class: &Object, attribute: &'static Object) -> PyResult<Vec<Object>> {
    match class.lookup_attr(thread, attribute)? {
        Some(names) => names.to_vec(thread),
        None => Ok(Vec::new()),
    }
}

fn contains(thread: &Thread, names: &[Object], name: &Object) -> PyResult<bool> {
    for other in names {
        if other.is(name) || other.eq(thread, name)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Takes a name out of a list; whether it was there.
fn discard(thread: &Thread, names: &mut Vec<Object>, name: &Object) -> PyResult<bool> {
    for at in 0..names.len() {
        if names[at].is(name) || names[at].eq(thread, name)? {
            names.remove(at);
            return Ok(true);
        }
    }
    Ok(false)
}

fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let class = object.ty().to_object();
    let ty = object.ty().name();
    let fields = class.getattr(thread, name!("_fields"))?.to_vec(thread)?;
    let mut remaining = fields.clone();
    let positional = args.positional();
    if positional.len() > fields.len() {
        return Err(thread.type_error(format!(
            "{} constructor takes at most {} positional argument{}",
            object.ty().short_name(),
            fields.len(),
            if fields.len() == 1 { "" } else { "s" }
        )));
    }
    for (name, value) in fields.iter().zip(positional) {
        object.setattr(thread, name, Some(value))?;
        discard(thread, &mut remaining, name)?;
    }
    let mut attributes = None;
    for (name, value) in args.keywords() {
        if contains(thread, &fields, name)? {
            if !discard(thread, &mut remaining, name)? {
                let name = name.repr_string(thread)?;
                return Err(
                    thread.type_error(format!("{ty} got multiple values for argument {name}"))
                );
            }
        } else {
            if attributes.is_none() {
                attributes = Some(names(thread, &class, name!("_attributes"))?);
            }
            if !contains(thread, attributes.as_deref().unwrap_or_default(), name)? {
                let name = name.repr_string(thread)?;
                let message = format!(
                    "{ty}.__init__ got an unexpected keyword argument {name}. Support for arbitrary keyword arguments \
                     is deprecated and will be removed in Python 3.15."
                );
                thread.warn(&exc::DEPRECATION_WARNING, message)?;
            }
        }
        object.setattr(thread, name, Some(value))?;
    }
    if remaining.is_empty() {
        return Ok(());
    }
    set_defaults(thread, object, &class, &remaining)
}

/// What fields that were not given become.
fn set_defaults(
    thread: &Thread,
    object: &Object,
    class: &Object,
    remaining: &[Object],
) -> PyResult<()> {
    let ty = object.ty().name();
    let Some(types) = class.lookup_attr(thread, name!("_field_types"))? else { return Ok(()) };
    let Some(types) = types.as_dict() else { return Ok(()) };
    let classes = Classes::get(thread)?;
    for name in remaining {
        let Some(kind) = types.get(thread, name)? else {
            let name = name.repr_string(thread)?;
            let message = format!(
                "Field {name} is missing from {ty}._field_types. This will become an error in Python 3.15."
            );
            thread.warn(&exc::DEPRECATION_WARNING, message)?;
            continue;
        };
        if kind.downcast::<Union>().is_some() {
            // The class has None as its default.
        } else if kind.downcast_exact::<GenericAlias>().is_some() {
            object.setattr(thread, name, Some(&List::new().into()))?;
        } else if kind.is(&classes.class(Node::expr_context).ty.to_object()) {
            let load = classes.class(Node::Load).singleton.clone().unwrap_or(Object::NONE);
            object.setattr(thread, name, Some(&load))?;
        } else {
            let name = name.repr_string(thread)?;
            let message = format!(
                "{ty}.__init__ missing 1 required positional argument: {name}. This will become an error in Python 3.15."
            );
            thread.warn(&exc::DEPRECATION_WARNING, message)?;
        }
    }
    Ok(())
}

/// `(class, (None, …), dict)`: the Nones stand for the leading fields that the dict has, so that unpickling does not
/// warn of missing ones.
fn reduce(thread: &Thread, object: &Object) -> PyResult {
    let class = object.ty().to_object();
    let Some(dict) = instance::materialise(object) else {
        return Ok(Object::tuple(&[class, Tuple::empty().into()]));
    };
    let mut present = 0;
    for field in names(thread, &class, name!("_fields"))? {
        if !dict.contains(thread, &field)? {
            break;
        }
        present += 1;
    }
    let args = Tuple::from_vec(vec![Object::NONE; present]).into();
    Ok(Object::tuple(&[class, args, dict.into()]))
}

fn replace(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    if !args.positional().is_empty() {
        return Err(thread.type_error("__replace__() takes no positional arguments"));
    }
    let class = object.ty().to_object();
    let fields = names(thread, &class, name!("_fields"))?;
    let attributes = names(thread, &class, name!("_attributes"))?;
    let own = instance::materialise(object);
    check_replacements(thread, object, &fields, &attributes, own.as_ref(), args)?;
    let payload = Dict::new();
    if let Some(own) = &own {
        for name in fields.iter().chain(&attributes) {
            if let Some(value) = own.get(thread, name)? {
                payload.set(thread, name, &value)?;
            }
        }
    }
    for (name, value) in args.keywords() {
        payload.set(thread, name, value)?;
    }
    class.call_with_dict(thread, &[], Some(&payload))
}

/// Every keyword must be a field or an attribute, and no field may stay without a value.
fn check_replacements(
    thread: &Thread,
    object: &Object,
    fields: &[Object],
    attributes: &[Object],
    own: Option<&Ref<Dict>>,
    args: CallArgs<'_>,
) -> PyResult<()> {
    let ty = object.ty().name();
    let mut expected: Vec<Object> = fields.iter().chain(attributes).cloned().collect();
    for (name, _) in args.keywords() {
        if !discard(thread, &mut expected, name)? {
            let name = name.repr_string(thread)?;
            return Err(thread.type_error(format!(
                "{ty}.__replace__ got an unexpected keyword argument {name}."
            )));
        }
    }
    for name in own.map(|own| own.keys()).unwrap_or_default() {
        discard(thread, &mut expected, &name)?;
    }
    let types = object.ty().to_object().lookup_attr(thread, name!("_field_types"))?;
    if let Some(types) = types.as_ref().and_then(Object::as_dict) {
        for (name, kind) in types.items() {
            if kind.downcast::<Union>().is_some() {
                discard(thread, &mut expected, &name)?;
            }
        }
    }
    for name in attributes {
        discard(thread, &mut expected, name)?;
    }
    if expected.is_empty() {
        return Ok(());
    }
    let mut shown = Vec::with_capacity(expected.len());
    for name in &expected {
        shown.push(name.repr_string(thread)?);
    }
    shown.sort_unstable();
    Err(thread.type_error(format!(
        "{ty}.__replace__ missing {} keyword argument{}: {}.",
        shown.len(),
        if shown.len() == 1 { "" } else { "s" },
        shown.join(", ")
    )))
}

/// How deep a repr shows nodes.
const REPR_DEPTH: usize = 3;

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let mut out = krait_text::Builder::new();
    repr_node(thread, object, REPR_DEPTH, &mut out)?;
    Ok(krait_objects::types::str::Str::from_builder(out).into())
}

fn repr_node(
    thread: &Thread,
    object: &Object,
    depth: usize,
    out: &mut krait_text::Builder,
) -> PyResult<()> {
    out.push_str(object.ty().name());
    if depth == 0 || !thread.repr_enter(object) {
        out.push_str("(...)");
        return Ok(());
    }
    let result = repr_fields(thread, object, depth, out);
    thread.repr_leave(object);
    result
}

fn repr_fields(
    thread: &Thread,
    object: &Object,
    depth: usize,
    out: &mut krait_text::Builder,
) -> PyResult<()> {
    out.push_str("(");
    let fields = names(thread, &object.ty().to_object(), name!("_fields"))?;
    for (i, name) in fields.iter().enumerate() {
        if i > 0 {
            out.push_str(", ");
        }
        let value = object.getattr(thread, name)?;
        out.push_view(name.to_str(thread)?.view());
        out.push_str("=");
        let items = match (value.as_list(), value.as_tuple()) {
            (Some(list), _) => Some((list.to_vec(), ["[", "]"])),
            (None, Some(tuple)) => Some((tuple.as_slice().to_vec(), ["(", ")"])),
            (None, None) => None,
        };
        match items {
            Some((items, [open, close])) => {
                out.push_str(open);
                repr_items(thread, &items, depth - 1, out)?;
                out.push_str(close);
            }
            None => repr_value(thread, &value, depth - 1, out)?,
        }
    }
    out.push_str(")");
    Ok(())
}

/// The first and the last item, with dots for those between.
fn repr_items(
    thread: &Thread,
    items: &[Object],
    depth: usize,
    out: &mut krait_text::Builder,
) -> PyResult<()> {
    if let Some(first) = items.first() {
        repr_value(thread, first, depth, out)?;
    }
    if items.len() > 2 {
        out.push_str(", ...");
    }
    if let [_, .., last] = items {
        out.push_str(", ");
        repr_value(thread, last, depth, out)?;
    }
    Ok(())
}

fn repr_value(
    thread: &Thread,
    value: &Object,
    depth: usize,
    out: &mut krait_text::Builder,
) -> PyResult<()> {
    if value.is_instance(&AST) {
        return repr_node(thread, value, depth, out);
    }
    out.push_view(value.repr(thread)?.view());
    Ok(())
}
