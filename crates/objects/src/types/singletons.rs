//! The types of `None`, `Ellipsis` and `NotImplemented`.

use crate::error::PyResult;
use crate::native::{CallArgs, MethodDef};
use crate::object::{Header, Object};
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec};

static NONE_SPEC: TypeSpec = TypeSpec {
    doc: "Type of None, which has one instance.",
    slots: SlotsSpec::EMPTY
        .repr(|_, _| Ok(Object::str("None")))
        .hash(|_, _| Ok(0xfca86420))
        .bool(|_, _| Ok(false))
        .new(|thread, _, args| new_singleton(thread, "NoneType", args, Object::NONE)),
    ..TypeSpec::new::<Header>("NoneType")
};
pub static NONE_TYPE: Type = Type::builtin(&NONE_SPEC);

static ELLIPSIS_SPEC: TypeSpec = TypeSpec {
    doc: "Type of Ellipsis, which has one instance.",
    slots: SlotsSpec::EMPTY
        .repr(|_, _| Ok(Object::str("Ellipsis")))
        .new(|thread, _, args| new_singleton(thread, "EllipsisType", args, Object::ELLIPSIS)),
    methods: &[MethodDef::noargs(
        "__reduce__",
        "($self, /)",
        |_, _| Ok(Object::str("Ellipsis")),
        "Pickle by name.",
    )],
    ..TypeSpec::new::<Header>("ellipsis")
};
pub static ELLIPSIS_TYPE: Type = Type::builtin(&ELLIPSIS_SPEC);

static NOT_IMPLEMENTED_SPEC: TypeSpec = TypeSpec {
    doc: "Type of NotImplemented, which has one instance.",
    slots: SlotsSpec::EMPTY
        .repr(|_, _| Ok(Object::str("NotImplemented")))
        .bool(|thread, _| {
            Err(thread.type_error("NotImplemented should not be used in a boolean context"))
        })
        .new(|thread, _, args| {
            new_singleton(thread, "NotImplementedType", args, Object::NOT_IMPLEMENTED)
        }),
    methods: &[MethodDef::noargs(
        "__reduce__",
        "($self, /)",
        |_, _| Ok(Object::str("NotImplemented")),
        "Pickle by name.",
    )],
    ..TypeSpec::new::<Header>("NotImplementedType")
};
pub static NOT_IMPLEMENTED_TYPE: Type = Type::builtin(&NOT_IMPLEMENTED_SPEC);

fn new_singleton(thread: &Thread, name: &str, args: CallArgs<'_>, value: Object) -> PyResult {
    if !args.args.is_empty() {
        return Err(thread.type_error(format!("{name} takes no arguments")));
    }
    Ok(value)
}
