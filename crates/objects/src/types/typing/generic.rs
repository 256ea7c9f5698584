//! `typing.Generic`, `typing.NoDefault`, and the intrinsics that use them.

use super::param_spec::ParamSpec;
use super::type_var::TypeVar;
use super::type_var_tuple::TypeVarTuple;
use super::{call_typing, unpack_type_var_tuples};
use crate::error::PyResult;
use crate::heap;
use crate::name;
use crate::native::{CallArgs, MethodDef};
use crate::object::{Header, Object, Payload};
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};

static GENERIC_SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::GC | flags::DEFAULT_NEW | flags::SHOWN_AS_HEAP,
    doc: "Base class of generic types.",
    slots: SlotsSpec::EMPTY.new(crate::typeobj::object_type::new),
    methods: &[
        MethodDef::raw(
            "__class_getitem__",
            "",
            |thread, class, args| with_class(thread, name!("_generic_class_getitem"), class, args),
            "The generic type with arguments.",
        )
        .class(),
        MethodDef::raw(
            "__init_subclass__",
            "",
            |thread, class, args| with_class(thread, name!("_generic_init_subclass"), class, args),
            "Notes the type parameters of a new subclass.",
        )
        .class(),
    ],
    ..TypeSpec::new::<Header>("typing.Generic")
};
pub static GENERIC: Type = Type::builtin(&GENERIC_SPEC);

fn with_class(thread: &Thread, function: &Object, class: &Object, args: CallArgs<'_>) -> PyResult {
    let fromlist = Object::tuple(std::slice::from_ref(function));
    let typing = (thread.hooks().import)(thread, name!("typing"), None, None, Some(&fromlist), 0)?;
    let mut all = Vec::with_capacity(args.args.len() + 1);
    all.push(class.clone());
    all.extend_from_slice(args.args);
    let call = CallArgs { args: &all, kwnames: args.kwnames };
    typing.getattr(thread, function)?.call_args(thread, call)
}

/// The singleton's payload.
#[repr(C)]
struct NoDefault {
    header: Header,
}

// SAFETY: repr(C) with the header first; the one instance is made by `no_default`.
unsafe impl Payload for NoDefault {
    fn type_object() -> &'static Type {
        &NO_DEFAULT_TYPE
    }
}

static NO_DEFAULT_SPEC: TypeSpec = TypeSpec {
    doc: "Type of NoDefault, which has one instance.",
    slots: SlotsSpec::EMPTY.repr(|_, _| Ok(Object::str("typing.NoDefault"))).new(
        |thread, _, args| {
            if !args.args.is_empty() {
                return Err(thread.type_error("NoDefaultType takes no arguments"));
            }
            Ok(no_default(thread))
        },
    ),
    methods: &[MethodDef::noargs(
        "__reduce__",
        "($self, /)",
        |_, _| Ok(Object::str("NoDefault")),
        "Pickle by name.",
    )],
    ..TypeSpec::new::<NoDefault>("NoDefaultType")
};
pub static NO_DEFAULT_TYPE: Type = Type::builtin(&NO_DEFAULT_SPEC);

/// `typing.NoDefault`.
pub fn no_default(thread: &Thread) -> Object {
    let slot = &thread.interp().no_default;
    if let Some(value) = slot.get() {
        return value;
    }
    let value: Object = heap::new_object(&NO_DEFAULT_TYPE, |header| NoDefault { header }).into();
    slot.set(value.clone());
    value
}

/// The base class that a class with type parameters gets: `Generic[parameters]`.
pub fn subscript(thread: &Thread, parameters: &Object) -> PyResult {
    let parameters = unpack_type_var_tuples(thread, &parameters.to_vec(thread)?)?;
    let args = [GENERIC.to_object(), Object::tuple(&parameters)];
    call_typing(thread, name!("_GenericAlias"), &args)
}

/// Gives a type parameter of the compiler's the function that computes its default.
pub fn set_default(thread: &Thread, parameter: &Object, evaluate: &Object) -> PyResult {
    let default = if let Some(variable) = parameter.downcast::<TypeVar>() {
        &variable.default
    } else if let Some(spec) = parameter.downcast::<ParamSpec>() {
        &spec.default
    } else if let Some(tuple) = parameter.downcast::<TypeVarTuple>() {
        &tuple.default
    } else {
        return Err(thread
            .type_error(format!("Expected a type param, got {}", parameter.repr_string(thread)?)));
    };
    default.evaluate.set(evaluate.clone());
    Ok(parameter.clone())
}
