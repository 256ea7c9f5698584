//! Vectorcall (`PyObject_Vectorcall`, `PyObject_VectorcallMethod`) and types that have it.

use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::module::Module;
use krait_objects::types::tuple::Tuple;
use krait_objects::{
    CallArgs, Header, MethodDef, Object, Thread, Type, TypeSpec, heap, name, payload,
};

pub static FUNCTIONS: &[MethodDef] = &[
    function!(
        "call_vectorcall",
        |thread, callable| {
            let names = Tuple::from_vec(vec![Object::str("baz")]);
            let args = [Object::str("foo"), Object::str("bar")];
            callable.call_args(thread, CallArgs { args: &args, kwnames: Some(&names) })
        },
        "callable('foo', baz='bar')"
    ),
    function!(
        "call_vectorcall_method",
        |thread, object| {
            let names = Tuple::from_vec(vec![Object::str("baz")]);
            let args = [Object::str("foo"), Object::str("bar")];
            let method = object.getattr(thread, name!("f"))?;
            method.call_args(thread, CallArgs { args: &args, kwnames: Some(&names) })
        },
        "object.f('foo', baz='bar')"
    ),
];

/// An object that says how it was called.
#[repr(C)]
pub struct Callable {
    header: Header,
}

payload!(Callable, VECTORCALL_CLASS);

const SLOTS: SlotsSpec = SlotsSpec::EMPTY
    .new(|_, ty, _| Ok(heap::new_object(ty, |header| Callable { header }).into()))
    .call(|_, _, _| Ok(Object::str("vectorcall called")))
    .drop_fields(heap::drop_fields_of::<Callable>);

static VECTORCALL_SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::VECTORCALL | flags::SHOWN_AS_HEAP,
    slots: SLOTS,
    ..TypeSpec::new::<Callable>("_testlimitedcapi.LimitedVectorCallClass")
};
static VECTORCALL_CLASS: Type = Type::builtin(&VECTORCALL_SPEC);

static RELATIVE_SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::VECTORCALL | flags::SHOWN_AS_HEAP,
    slots: SLOTS,
    ..TypeSpec::new::<Callable>("_testlimitedcapi.LimitedRelativeVectorCallClass")
};
static RELATIVE_CLASS: Type = Type::builtin(&RELATIVE_SPEC);

/// Adds the types.
pub fn add_types(thread: &Thread, module: &Module) {
    module.add_type(thread, &VECTORCALL_CLASS);
    module.add_type(thread, &RELATIVE_CLASS);
}
