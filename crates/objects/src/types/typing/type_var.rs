//! `typing.TypeVar`.

use super::generic::no_default;
use super::{Keywords, Lazy, Variance, call_typing, no_subclass, or, set_caller_module};
use crate::error::PyResult;
use crate::fields::Fields;
use crate::heap;
use crate::name;
use crate::native::{Args, CallArgs, GetSetDef, MethodDef};
use crate::object::{Header, Object};
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::types::tuple::Tuple;
use crate::word::Word;

/// A type variable.
#[repr(C)]
pub struct TypeVar {
    header: Header,
    name: Object,
    bound: Lazy,
    constraints: Lazy,
    pub(super) default: Lazy,
    variance: Variance,
}

crate::payload!(TypeVar, TYPE_VAR);

impl Fields for TypeVar {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.name.word());
        self.bound.visit(visit);
        self.constraints.visit(visit);
        self.default.visit(visit);
    }

    fn clear(&self) {
        self.bound.clear();
        self.constraints.clear();
        self.default.clear();
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::MANAGED_DICT | flags::MANAGED_WEAKREF | flags::SHOWN_AS_HEAP,
    sig: "",
    doc: "A type variable: a placeholder for one type, with bound, constraints, default and variance.",
    slots: crate::memory_slots!(
        TypeVar,
        SlotsSpec::EMPTY
            .repr(|thread, t| {
                let this = TypeVar::of(t);
                Ok(Object::str(&this.variance.show(&this.name.str_string(thread)?)))
            })
            .or(or)
            .new(new)
    ),
    methods: &[
        MethodDef::one(
            "__typing_subst__",
            "($self, arg, /)",
            |thread, t, arg| {
                call_typing(thread, name!("_typevar_subst"), &[t.clone(), arg.clone()])
            },
            "",
        ),
        MethodDef::new("__typing_prepare_subst__", "($self, alias, args, /)", prepare_subst, ""),
        MethodDef::noargs("__reduce__", "($self, /)", |_, t| Ok(TypeVar::of(t).name.clone()), ""),
        MethodDef::noargs(
            "has_default",
            "($self, /)",
            |thread, t| Ok(Object::from_bool(has_default(thread, &TypeVar::of(t).default))),
            "",
        ),
        MethodDef::one(
            "__mro_entries__",
            "($self, object, /)",
            |thread, t, _| no_subclass(thread, t),
            "",
        ),
    ],
    getset: &[
        GetSetDef::member("__name__", |_, t| Ok(TypeVar::of(t).name.clone()), ""),
        GetSetDef::member(
            "__covariant__",
            |_, t| Ok(Object::from_bool(TypeVar::of(t).variance.covariant)),
            "",
        ),
        GetSetDef::member(
            "__contravariant__",
            |_, t| Ok(Object::from_bool(TypeVar::of(t).variance.contravariant)),
            "",
        ),
        GetSetDef::member(
            "__infer_variance__",
            |_, t| Ok(Object::from_bool(TypeVar::of(t).variance.infer)),
            "",
        ),
        GetSetDef::ro(
            "__bound__",
            |thread, t| TypeVar::of(t).bound.get(thread, || Object::NONE),
            "",
        ),
        GetSetDef::ro(
            "__constraints__",
            |thread, t| TypeVar::of(t).constraints.get(thread, || Object::tuple(&[])),
            "",
        ),
        GetSetDef::ro(
            "__default__",
            |thread, t| TypeVar::of(t).default.get(thread, || no_default(thread)),
            "",
        ),
        GetSetDef::ro(
            "evaluate_bound",
            |_, t| Ok(TypeVar::of(t).bound.evaluator(&Object::NONE)),
            "",
        ),
        GetSetDef::ro(
            "evaluate_constraints",
            |_, t| Ok(TypeVar::of(t).constraints.evaluator(&Object::NONE)),
            "",
        ),
        GetSetDef::ro(
            "evaluate_default",
            |thread, t| Ok(TypeVar::of(t).default.evaluator(&no_default(thread))),
            "",
        ),
    ],
    ..TypeSpec::new::<TypeVar>("typing.TypeVar")
};
pub static TYPE_VAR: Type = Type::builtin(&SPEC);

/// Whether a type parameter has a default.
pub(super) fn has_default(thread: &Thread, default: &Lazy) -> bool {
    !default.evaluate.is_empty()
        || default.value.get().is_some_and(|value| !value.is(&no_default(thread)))
}

/// A type variable of the compiler's: bound or constraints are computed when asked for.
pub fn from_syntax(
    name: &Object,
    evaluate_bound: Option<&Object>,
    evaluate_constraints: Option<&Object>,
) -> Object {
    make(
        name.clone(),
        Lazy::computed(evaluate_bound.cloned()),
        Lazy::computed(evaluate_constraints.cloned()),
        Lazy::given(None),
        Variance::INFERRED,
    )
}

fn make(name: Object, bound: Lazy, constraints: Lazy, default: Lazy, variance: Variance) -> Object {
    heap::new_object(&TYPE_VAR, |header| TypeVar {
        header,
        name,
        bound,
        constraints,
        default,
        variance,
    })
    .into()
}

fn new(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
    const KNOWN: &[&str] =
        &["name", "bound", "default", "covariant", "contravariant", "infer_variance"];
    let keywords = Keywords::read(thread, "typevar", KNOWN, args)?;
    let (first, constraints) = match args.positional() {
        [first, rest @ ..] => (Some(first), rest),
        [] => (None, &[][..]),
    };
    let name = keywords.name(thread, first)?;
    let variance = keywords.variance(thread)?;
    let bound = keywords.bound(thread)?;
    if constraints.len() == 1 {
        return Err(thread.type_error("A single constraint is not allowed"));
    }
    if !constraints.is_empty() && bound.is_some() {
        return Err(thread.type_error("Constraints cannot be combined with bound=..."));
    }
    let mut checked = Vec::new();
    for constraint in constraints {
        let message = Object::str("TypeVar(name, constraint, ...): constraints must be types.");
        checked.push(call_typing(thread, name!("_type_check"), &[constraint.clone(), message])?);
    }
    let constraints = (!checked.is_empty()).then(|| Object::tuple(&checked));
    let default = keywords.get("default").cloned().unwrap_or_else(|| no_default(thread));
    let object = make(
        name,
        Lazy::given(bound),
        Lazy::given(constraints),
        Lazy::given(Some(default)),
        variance,
    );
    set_caller_module(thread, &object)?;
    Ok(object)
}

fn prepare_subst(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let (alias, given) = (args.req(0), args.req(1));
    let parameters = alias.getattr(thread, name!("__parameters__"))?;
    let length = given.len(thread)?;
    let index = parameters.call_method(thread, name!("index"), std::slice::from_ref(this))?;
    let index = index.to_i64(thread)? as usize;
    if index < length {
        return Ok(given.clone());
    }
    if index == length && has_default(thread, &TypeVar::of(this).default) {
        let mut all = given.to_vec(thread)?;
        all.push(this.getattr(thread, name!("__default__"))?);
        return Ok(Tuple::from_vec(all).into());
    }
    Err(thread.type_error(format!("Too few arguments for {}", alias.str_string(thread)?)))
}
