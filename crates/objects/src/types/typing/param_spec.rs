//! `typing.ParamSpec` and its `args` and `kwargs`.

use super::generic::no_default;
use super::type_var::has_default;
use super::{Keywords, Lazy, Variance, call_typing, no_subclass, or, set_caller_module};
use crate::error::PyResult;
use crate::fields::{Fields, Slot};
use crate::heap;
use crate::name;
use crate::native::{Args, CallArgs, GetSetDef, MethodDef};
use crate::object::{Header, Object};
use crate::protocol::compare::CompareOp;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::word::Word;

/// A parameter specification.
#[repr(C)]
pub struct ParamSpec {
    header: Header,
    name: Object,
    bound: Slot,
    pub(super) default: Lazy,
    variance: Variance,
}

crate::payload!(ParamSpec, PARAM_SPEC);

impl Fields for ParamSpec {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.name.word());
        self.bound.visit(visit);
        self.default.visit(visit);
    }

    fn clear(&self) {
        self.bound.clear();
        self.default.clear();
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::MANAGED_DICT | flags::MANAGED_WEAKREF | flags::SHOWN_AS_HEAP,
    sig: "",
    doc: "A parameter specification: a placeholder for the parameters of a callable.",
    slots: crate::memory_slots!(
        ParamSpec,
        SlotsSpec::EMPTY
            .repr(|thread, p| {
                let this = ParamSpec::of(p);
                Ok(Object::str(&this.variance.show(&this.name.str_string(thread)?)))
            })
            .or(or)
            .new(new)
    ),
    methods: &[
        MethodDef::one(
            "__typing_subst__",
            "($self, arg, /)",
            |thread, p, arg| {
                call_typing(thread, name!("_paramspec_subst"), &[p.clone(), arg.clone()])
            },
            "",
        ),
        MethodDef::new(
            "__typing_prepare_subst__",
            "($self, alias, args, /)",
            |thread, p, args: Args<'_>| {
                let args = [p.clone(), args.req(0).clone(), args.req(1).clone()];
                call_typing(thread, name!("_paramspec_prepare_subst"), &args)
            },
            "",
        ),
        MethodDef::noargs(
            "has_default",
            "($self, /)",
            |thread, p| Ok(Object::from_bool(has_default(thread, &ParamSpec::of(p).default))),
            "",
        ),
        MethodDef::noargs("__reduce__", "($self, /)", |_, p| Ok(ParamSpec::of(p).name.clone()), ""),
        MethodDef::one(
            "__mro_entries__",
            "($self, object, /)",
            |thread, p, _| no_subclass(thread, p),
            "",
        ),
    ],
    getset: &[
        GetSetDef::member("__name__", |_, p| Ok(ParamSpec::of(p).name.clone()), ""),
        GetSetDef::member(
            "__bound__",
            |_, p| Ok(ParamSpec::of(p).bound.get().unwrap_or(Object::NONE)),
            "",
        ),
        GetSetDef::member(
            "__covariant__",
            |_, p| Ok(Object::from_bool(ParamSpec::of(p).variance.covariant)),
            "",
        ),
        GetSetDef::member(
            "__contravariant__",
            |_, p| Ok(Object::from_bool(ParamSpec::of(p).variance.contravariant)),
            "",
        ),
        GetSetDef::member(
            "__infer_variance__",
            |_, p| Ok(Object::from_bool(ParamSpec::of(p).variance.infer)),
            "",
        ),
        GetSetDef::ro(
            "args",
            |_, p| Ok(part(&PARAM_SPEC_ARGS, p.clone())),
            "Stands for the positional arguments.",
        ),
        GetSetDef::ro(
            "kwargs",
            |_, p| Ok(part(&PARAM_SPEC_KWARGS, p.clone())),
            "Stands for the keyword arguments.",
        ),
        GetSetDef::ro(
            "__default__",
            |thread, p| ParamSpec::of(p).default.get(thread, || no_default(thread)),
            "The default value.",
        ),
        GetSetDef::ro(
            "evaluate_default",
            |thread, p| Ok(ParamSpec::of(p).default.evaluator(&no_default(thread))),
            "",
        ),
    ],
    ..TypeSpec::new::<ParamSpec>("typing.ParamSpec")
};
pub static PARAM_SPEC: Type = Type::builtin(&SPEC);

fn make(name: Object, bound: Option<Object>, default: Lazy, variance: Variance) -> Object {
    heap::new_object(&PARAM_SPEC, |header| ParamSpec {
        header,
        name,
        bound: bound.into(),
        default,
        variance,
    })
    .into()
}

/// A parameter specification of the compiler's.
pub fn from_syntax(name: &Object) -> Object {
    make(name.clone(), None, Lazy::given(None), Variance::INFERRED)
}

fn new(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
    const KNOWN: &[&str] =
        &["name", "bound", "default", "covariant", "contravariant", "infer_variance"];
    let keywords = Keywords::read(thread, "paramspec", KNOWN, args)?;
    if args.positional().len() > 1 {
        return Err(thread.type_error(format!(
            "paramspec() takes at most 1 positional argument ({} given)",
            args.positional().len()
        )));
    }
    let name = keywords.name(thread, args.positional().first())?;
    let variance = keywords.variance(thread)?;
    let bound = keywords.get("bound").filter(|bound| !bound.is_none()).cloned();
    let default = keywords.get("default").cloned().unwrap_or_else(|| no_default(thread));
    let object = make(name, bound, Lazy::given(Some(default)), variance);
    set_caller_module(thread, &object)?;
    Ok(object)
}

/// `P.args` or `P.kwargs`.
#[repr(C)]
struct Part {
    header: Header,
    origin: Slot,
}

crate::payload!(Part, PARAM_SPEC_ARGS);

impl Fields for Part {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.origin.visit(visit);
    }

    fn clear(&self) {
        self.origin.clear();
    }
}

fn part(ty: &Type, origin: Object) -> Object {
    heap::new_object(ty, |header| Part { header, origin: Slot::new(origin) }).into()
}

fn origin(object: &Object) -> Object {
    // SAFETY: only called on objects of the two types, which share the layout.
    let part = unsafe { &*object.word().ptr().cast::<Part>() };
    part.origin.get().unwrap_or(Object::NONE)
}

fn compare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    if !a.ty().is(b.ty()) || !matches!(op, CompareOp::Eq | CompareOp::Ne) {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    origin(a).compare(thread, &origin(b), op)
}

fn show(thread: &Thread, object: &Object, suffix: &str) -> PyResult {
    let origin = origin(object);
    let name = match origin.downcast::<ParamSpec>() {
        Some(spec) => spec.name.str_string(thread)?,
        None => origin.repr_string(thread)?,
    };
    Ok(Object::str(&format!("{name}.{suffix}")))
}

macro_rules! part_spec {
    ($spec:ident, $name:literal, $function:literal, $suffix:literal, $doc:literal) => {
        static $spec: TypeSpec = TypeSpec {
            flags: flags::GC | flags::MANAGED_WEAKREF | flags::SHOWN_AS_HEAP,
            sig: "(origin)",
            doc: $doc,
            slots: crate::memory_slots!(
                Part,
                SlotsSpec::EMPTY
                    .repr(|thread, p| show(thread, p, $suffix))
                    .richcompare(compare)
                    .hash(crate::protocol::hash::not_implemented)
                    .new(|thread, ty, args| {
                        static SIGNATURE: crate::signature::Signature =
                            crate::signature::Signature::new($function, "(origin)");
                        let bound = SIGNATURE.bind(thread, args)?;
                        Ok(part(ty, bound.args().req(0).clone()))
                    })
            ),
            methods: &[MethodDef::one(
                "__mro_entries__",
                "($self, object, /)",
                |thread, p, _| no_subclass(thread, p),
                "",
            )],
            getset: &[GetSetDef::member("__origin__", |_, p| Ok(origin(p)), "")],
            ..TypeSpec::new::<Part>($name)
        };
    };
}

part_spec!(
    ARGS_SPEC,
    "typing.ParamSpecArgs",
    "paramspecargs",
    "args",
    "The positional arguments of a parameter specification."
);
part_spec!(
    KWARGS_SPEC,
    "typing.ParamSpecKwargs",
    "paramspeckwargs",
    "kwargs",
    "The keyword arguments of a parameter specification."
);
pub static PARAM_SPEC_ARGS: Type = Type::builtin(&ARGS_SPEC);
pub static PARAM_SPEC_KWARGS: Type = Type::builtin(&KWARGS_SPEC);
