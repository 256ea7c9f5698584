//! `typing.Union` (`int | str`). Matches CPython's `Objects/unionobject.c`.

use crate::error::PyResult;
use crate::heap;
use crate::name;
use crate::native::{GetSetDef, MethodDef};
use crate::object::{Header, Object, Payload, Ref};
use crate::protocol::compare::CompareOp;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::types::generic_alias;
use crate::types::tuple::Tuple;
use crate::word::Word;

/// A union of types; members are unique and in order.
#[repr(C)]
pub struct Union {
    header: Header,
    args: Ref<Tuple>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Union {
    fn type_object() -> &'static Type {
        &UNION
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::MANAGED_WEAKREF,
    doc: "Either of several types, as in int or str.",
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .hash(hash)
        .richcompare(richcompare)
        .or(union_or)
        .subscript(subscript)
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<Union>),
    methods: &[
        MethodDef::one("__instancecheck__", "($self, instance, /)", instance_check, ""),
        MethodDef::one("__subclasscheck__", "($self, cls, /)", subclass_check, ""),
        MethodDef::one(
            "__mro_entries__",
            "($self, bases, /)",
            |thread, u, _| {
                Err(thread.type_error(format!("Cannot subclass {}", u.repr_string(thread)?)))
            },
            "",
        ),
        MethodDef::one("__class_getitem__", "($type, item, /)", class_getitem, "").class(),
    ],
    getset: &[
        GetSetDef::member("__args__", |_, u| Ok(of(u).args.clone().into()), ""),
        GetSetDef::ro(
            "__parameters__",
            |thread, u| {
                generic_alias::make_parameters(thread, of(u).args.as_slice()).map(Into::into)
            },
            "Type variables that the union leaves open.",
        ),
        GetSetDef::ro("__origin__", |_, _| Ok(UNION.to_object()), "Always returns the type"),
        GetSetDef::ro("__name__", |_, _| Ok(Object::str("Union")), "Name of the type"),
        GetSetDef::ro("__module__", |_, _| Ok(Object::str("typing")), "Module of the type"),
        GetSetDef::ro(
            "__qualname__",
            |_, _| Ok(Object::str("Union")),
            "Where the type is defined, with its name.",
        ),
    ],
    ..TypeSpec::new::<Union>("typing.Union")
};
pub static UNION: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Union {
    object.downcast().expect("slots of unions are called on them")
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on unions.
    visit(unsafe { (*header.cast::<Union>()).args.as_object().word() });
}

fn unionable(object: &Object) -> bool {
    object.is_none()
        || object.downcast::<Type>().is_some()
        || object.is_instance(&generic_alias::GENERIC_ALIAS)
        || object.is_instance(&UNION)
        || object.is_exact(&super::typing::type_alias::TYPE_ALIAS)
}

/// `X | Y` of types.
pub fn type_or(thread: &Thread, left: &Object, right: &Object) -> PyResult {
    if !unionable(left) || !unionable(right) {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    make(thread, &[left.clone(), right.clone()])
}

/// `X | Y` where one of them is a union: the other may be whatever `typing.Union[…]` takes, a string too.
fn union_or(thread: &Thread, left: &Object, right: &Object) -> PyResult {
    make(thread, &[checked_member(thread, left)?, checked_member(thread, right)?])
}

/// A member as `typing.Union[…]` takes it: strings become forward references, other values are no types.
fn checked_member(thread: &Thread, member: &Object) -> PyResult {
    if unionable(member) {
        return Ok(member.clone());
    }
    let fromlist = Object::tuple(&[Object::str("_type_check")]);
    let typing = (thread.hooks().import)(thread, name!("typing"), None, None, Some(&fromlist), 0)?;
    let message = Object::str("Union[arg, ...]: each arg must be a type.");
    typing.getattr(thread, name!("_type_check"))?.call(thread, &[member.clone(), message])
}

/// The union of the given members: nested unions are flattened, None becomes its type, duplicates go.
pub fn make(thread: &Thread, members: &[Object]) -> PyResult {
    let mut unique: Vec<Object> = Vec::new();
    for member in members {
        let parts = match member.downcast::<Union>() {
            Some(union) => union.args.as_slice().to_vec(),
            None if member.is_none() => vec![crate::types::singletons::NONE_TYPE.to_object()],
            None => vec![member.clone()],
        };
        'parts: for part in parts {
            for seen in &unique {
                if seen.eq(thread, &part)? {
                    continue 'parts;
                }
            }
            unique.push(part);
        }
    }
    if let [only] = unique.as_slice() {
        return Ok(only.clone());
    }
    let args = Tuple::from_vec(unique);
    Ok(heap::new_object(&UNION, |header| Union { header, args }).into())
}

fn class_getitem(thread: &Thread, _class: &Object, item: &Object) -> PyResult {
    let members = if item.as_tuple().is_some() { item.to_vec(thread)? } else { vec![item.clone()] };
    if members.is_empty() {
        return Err(thread.type_error("Cannot take a Union of no types."));
    }
    let mut checked = Vec::with_capacity(members.len());
    for member in members {
        checked.push(checked_member(thread, &member)?);
    }
    make(thread, &checked)
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let mut parts = Vec::new();
    for arg in of(object).args.iter() {
        parts.push(if arg.is(&crate::types::singletons::NONE_TYPE.to_object()) {
            "None".to_string()
        } else {
            generic_alias::repr_item(thread, arg)?
        });
    }
    Ok(Object::str(&parts.join(" | ")))
}

fn hash(thread: &Thread, object: &Object) -> PyResult<i64> {
    for arg in of(object).args.iter() {
        arg.hash(thread)?;
    }
    crate::types::set::frozenset_of_constants(of(object).args.as_slice()).hash(thread)
}

fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    let (Some(x), Some(y)) = (a.downcast::<Union>(), b.downcast::<Union>()) else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    if !matches!(op, CompareOp::Eq | CompareOp::Ne) {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    let mut equal = x.args.len() == y.args.len();
    for arg in x.args.iter() {
        equal = equal && y.args.as_object().contains(thread, arg)?;
    }
    Ok(op.from_equality(equal))
}

fn check_member(thread: &Thread, member: &Object, function: &str) -> PyResult<()> {
    if member.is_instance(&generic_alias::GENERIC_ALIAS) {
        let text = format!("{function}() argument 2 cannot be a parameterized generic");
        return Err(thread.type_error(text));
    }
    Ok(())
}

fn instance_check(thread: &Thread, object: &Object, instance: &Object) -> PyResult {
    for arg in of(object).args.iter() {
        check_member(thread, arg, "isinstance")?;
        if instance.isinstance(thread, arg)? {
            return Ok(Object::TRUE);
        }
    }
    Ok(Object::FALSE)
}

fn subclass_check(thread: &Thread, object: &Object, class: &Object) -> PyResult {
    if class.downcast::<Type>().is_none() {
        return Err(thread.type_error("issubclass() arg 1 must be a class"));
    }
    for arg in of(object).args.iter() {
        check_member(thread, arg, "issubclass")?;
        if class.issubclass(thread, arg)? {
            return Ok(Object::TRUE);
        }
    }
    Ok(Object::FALSE)
}

fn subscript(thread: &Thread, object: &Object, item: &Object) -> PyResult {
    let this = of(object);
    let parameters = generic_alias::make_parameters(thread, this.args.as_slice())?;
    let args = generic_alias::substitute(thread, object, this.args.as_slice(), &parameters, item)?;
    let mut result = args.as_slice()[0].clone();
    for arg in args.iter().skip(1) {
        result = crate::protocol::number::binary_op(
            thread,
            &result,
            arg,
            crate::typeobj::slots::Slots::or,
            "|",
        )?;
    }
    Ok(result)
}
