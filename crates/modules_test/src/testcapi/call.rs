//! Calls: the shapes in which native functions take their arguments, and the ways to call an object.

use crate::arguments::{between, nullable};
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::dict::Dict;
use krait_objects::types::method::Method;
use krait_objects::types::module::Module;
use krait_objects::types::tuple::Tuple;
use krait_objects::{
    CallArgs, Header, MethodDef, Object, PyResult, Thread, Type, TypeSpec, heap, payload,
};

pub static FUNCTIONS: &[MethodDef] = &[
    MethodDef::raw("meth_varargs", "", varargs, ""),
    MethodDef::raw("meth_varargs_keywords", "", with_keywords, ""),
    MethodDef::one("meth_o", "", one, ""),
    MethodDef::noargs("meth_noargs", "", none, ""),
    MethodDef::raw("meth_fastcall", "", fastcall, ""),
    MethodDef::raw("meth_fastcall_keywords", "", with_keywords, ""),
    function!(
        "pyobject_fastcalldict",
        |thread, callable, args, kwargs| {
            let args = positional(thread, args)?;
            let kwargs = match nullable(kwargs) {
                Some(kwargs) => Some(
                    kwargs
                        .as_dict()
                        .ok_or_else(|| thread.type_error("kwnames must be None or a dict"))?,
                ),
                None => None,
            };
            callable.call_with_dict(thread, args, kwargs)
        },
        "Calls with a tuple (or None) and a dict (or None)."
    ),
    function!(
        "pyobject_vectorcall",
        |thread, callable, args, names| {
            let args = positional(thread, args)?;
            let kwnames = match nullable(names) {
                Some(names) => Some(
                    names
                        .as_tuple()
                        .ok_or_else(|| thread.type_error("kwnames must be None or a tuple"))?,
                ),
                None => None,
            };
            if kwnames.is_some_and(|names| names.len() > args.len()) {
                return Err(thread.value_error("kwnames longer than args"));
            }
            let kwnames = kwnames.filter(|names| !names.is_empty());
            callable.call_args(thread, CallArgs { args, kwnames })
        },
        "Calls with values, the last of which belong to the names."
    ),
    variadic!(
        "pyvectorcall_call",
        2..3,
        |thread, args| with_tuple(thread, args),
        "callable(*args, **kwargs)"
    ),
    variadic!(
        "pycfunction_call",
        2..3,
        |thread, args| with_tuple(thread, args),
        "callable(*args, **kwargs)"
    ),
];

fn positional<'a>(thread: &Thread, args: &'a Object) -> PyResult<&'a [Object]> {
    match nullable(args) {
        None => Ok(&[]),
        Some(args) => args
            .as_tuple()
            .map(Tuple::as_slice)
            .ok_or_else(|| thread.type_error("args must be None or a tuple")),
    }
}

fn with_tuple(thread: &Thread, args: &[Object]) -> PyResult {
    let positional = positional(thread, &args[1])?;
    let kwargs = match args.get(2).and_then(nullable) {
        Some(kwargs) => Some(
            kwargs.as_dict().ok_or_else(|| thread.type_error("kwargs must be None or a dict"))?,
        ),
        None => None,
    };
    args[0].call_with_dict(thread, positional, kwargs)
}

fn varargs(thread: &Thread, receiver: &Object, args: CallArgs<'_>) -> PyResult {
    let args = args.no_keywords(thread, "meth_varargs")?;
    Ok(Object::tuple(&[receiver.clone(), Object::tuple(args)]))
}

fn fastcall(thread: &Thread, receiver: &Object, args: CallArgs<'_>) -> PyResult {
    let args = args.no_keywords(thread, "meth_fastcall")?;
    Ok(Object::tuple(&[receiver.clone(), Object::tuple(args)]))
}

fn with_keywords(thread: &Thread, receiver: &Object, args: CallArgs<'_>) -> PyResult {
    let keywords = if args.has_keywords() {
        let dict = Dict::new();
        for (name, value) in args.keywords() {
            dict.set(thread, name, value)?;
        }
        dict.into()
    } else {
        Object::NONE
    };
    Ok(Object::tuple(&[receiver.clone(), Object::tuple(args.positional()), keywords]))
}

fn one(_thread: &Thread, receiver: &Object, argument: &Object) -> PyResult {
    Ok(Object::tuple(&[receiver.clone(), argument.clone()]))
}

fn none(_thread: &Thread, receiver: &Object) -> PyResult {
    Ok(receiver.clone())
}

/// An object without fields.
#[repr(C)]
pub struct Plain {
    header: Header,
}

payload!(Plain, METH_INSTANCE);

const PLAIN: SlotsSpec = SlotsSpec::EMPTY
    .new(|_, ty, _| Ok(heap::new_object(ty, |header| Plain { header }).into()))
    .drop_fields(heap::drop_fields_of::<Plain>);

static INSTANCE_SPEC: TypeSpec = TypeSpec {
    doc: "Class with normal (instance) methods to test calling conventions",
    slots: PLAIN,
    methods: &[
        MethodDef::raw("meth_varargs", "", varargs, ""),
        MethodDef::raw("meth_varargs_keywords", "", with_keywords, ""),
        MethodDef::one("meth_o", "", one, ""),
        MethodDef::noargs("meth_noargs", "", none, ""),
        MethodDef::raw("meth_fastcall", "", fastcall, ""),
        MethodDef::raw("meth_fastcall_keywords", "", with_keywords, ""),
    ],
    ..TypeSpec::new::<Plain>("MethInstance")
};
static METH_INSTANCE: Type = Type::builtin(&INSTANCE_SPEC);

static CLASS_SPEC: TypeSpec = TypeSpec {
    doc: "Class with class methods to test calling conventions",
    slots: PLAIN,
    methods: &[
        MethodDef::raw("meth_varargs", "", varargs, "").class(),
        MethodDef::raw("meth_varargs_keywords", "", with_keywords, "").class(),
        MethodDef::one("meth_o", "", one, "").class(),
        MethodDef::noargs("meth_noargs", "", none, "").class(),
        MethodDef::raw("meth_fastcall", "", fastcall, "").class(),
        MethodDef::raw("meth_fastcall_keywords", "", with_keywords, "").class(),
    ],
    ..TypeSpec::new::<Plain>("MethClass")
};
static METH_CLASS: Type = Type::builtin(&CLASS_SPEC);

static STATIC_SPEC: TypeSpec = TypeSpec {
    doc: "Class with static methods to test calling conventions",
    slots: PLAIN,
    methods: &[
        MethodDef::raw("meth_varargs", "", |t, _, a| varargs(t, &Object::NONE, a), "").stat(),
        MethodDef::raw(
            "meth_varargs_keywords",
            "",
            |t, _, a| with_keywords(t, &Object::NONE, a),
            "",
        )
        .stat(),
        MethodDef::one("meth_o", "", |t, _, a| one(t, &Object::NONE, a), "").stat(),
        MethodDef::noargs("meth_noargs", "", |_, _| Ok(Object::NONE), "").stat(),
        MethodDef::raw("meth_fastcall", "", |t, _, a| fastcall(t, &Object::NONE, a), "").stat(),
        MethodDef::raw(
            "meth_fastcall_keywords",
            "",
            |t, _, a| with_keywords(t, &Object::NONE, a),
            "",
        )
        .stat(),
    ],
    ..TypeSpec::new::<Plain>("MethStatic")
};
static METH_STATIC: Type = Type::builtin(&STATIC_SPEC);

const DESCRIPTOR: u32 = flags::BASETYPE | flags::METHOD_DESCRIPTOR | flags::VECTORCALL;

fn bind(
    _thread: &Thread,
    this: &Object,
    object: Option<&Object>,
    _ty: Option<&Object>,
) -> PyResult {
    match object.and_then(nullable) {
        Some(object) => Ok(Method::new(this.clone(), object.clone()).into()),
        None => Ok(this.clone()),
    }
}

static DESCRIPTOR_SPEC: TypeSpec = TypeSpec {
    flags: DESCRIPTOR,
    slots: PLAIN.call(|_, _, _| Ok(Object::TRUE)).descr_get(bind),
    ..TypeSpec::new::<Plain>("MethodDescriptorBase")
};
static METHOD_DESCRIPTOR: Type = Type::builtin(&DESCRIPTOR_SPEC);

static DERIVED_SPEC: TypeSpec = TypeSpec {
    base: Some(&METHOD_DESCRIPTOR),
    flags: DESCRIPTOR,
    ..TypeSpec::new::<Plain>("MethodDescriptorDerived")
};
static METHOD_DESCRIPTOR_DERIVED: Type = Type::builtin(&DERIVED_SPEC);

static SECOND_SPEC: TypeSpec = TypeSpec {
    base: Some(&METHOD_DESCRIPTOR),
    flags: DESCRIPTOR,
    slots: PLAIN.call(|_, _, _| Ok(Object::FALSE)),
    ..TypeSpec::new::<Plain>("MethodDescriptor2")
};
static METHOD_DESCRIPTOR_2: Type = Type::builtin(&SECOND_SPEC);

static NOP_GET_SPEC: TypeSpec = TypeSpec {
    base: Some(&METHOD_DESCRIPTOR),
    flags: flags::BASETYPE,
    slots: SlotsSpec::EMPTY
        .call(|thread, _, args| Ok(Object::tuple(between(thread, "call", args, 0, usize::MAX)?)))
        .descr_get(|_, this, _, _| Ok(this.clone())),
    ..TypeSpec::new::<Plain>("MethodDescriptorNopGet")
};
static METHOD_DESCRIPTOR_NOP_GET: Type = Type::builtin(&NOP_GET_SPEC);

/// Adds the types.
pub fn add_types(thread: &Thread, module: &Module) {
    for ty in [
        &METH_INSTANCE,
        &METH_CLASS,
        &METH_STATIC,
        &METHOD_DESCRIPTOR,
        &METHOD_DESCRIPTOR_DERIVED,
        &METHOD_DESCRIPTOR_2,
        &METHOD_DESCRIPTOR_NOP_GET,
    ] {
        module.add_type(thread, ty);
    }
}
