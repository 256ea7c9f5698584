//! `typing.TypeVarTuple`.

use super::generic::no_default;
use super::type_var::has_default;
use super::{Keywords, Lazy, call_typing, no_subclass, set_caller_module, unpack};
use crate::error::PyResult;
use crate::fields::Fields;
use crate::heap;
use crate::name;
use crate::native::{Args, CallArgs, GetSetDef, MethodDef};
use crate::object::{Header, Object};
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::word::Word;

/// A type variable tuple.
#[repr(C)]
pub struct TypeVarTuple {
    header: Header,
    name: Object,
    pub(super) default: Lazy,
}

crate::payload!(TypeVarTuple, TYPE_VAR_TUPLE);

impl Fields for TypeVarTuple {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.name.word());
        self.default.visit(visit);
    }

    fn clear(&self) {
        self.default.clear();
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::MANAGED_DICT | flags::MANAGED_WEAKREF | flags::SHOWN_AS_HEAP,
    sig: "",
    doc: "A type variable tuple: a placeholder for any number of types.",
    slots: crate::memory_slots!(
        TypeVarTuple,
        SlotsSpec::EMPTY
            .repr(|thread, t| Ok(TypeVarTuple::of(t).name.to_str(thread)?.into()))
            .iter(|thread, t| Object::tuple(&[unpack(thread, t)?]).iter(thread))
            .new(new)
    ),
    methods: &[
        MethodDef::one(
            "__typing_subst__",
            "($self, arg, /)",
            |thread, _, _| {
                Err(thread.type_error("Substitution of bare TypeVarTuple is not supported"))
            },
            "",
        ),
        MethodDef::new(
            "__typing_prepare_subst__",
            "($self, alias, args, /)",
            |thread, t, args: Args<'_>| {
                let args = [t.clone(), args.req(0).clone(), args.req(1).clone()];
                call_typing(thread, name!("_typevartuple_prepare_subst"), &args)
            },
            "",
        ),
        MethodDef::noargs(
            "__reduce__",
            "($self, /)",
            |_, t| Ok(TypeVarTuple::of(t).name.clone()),
            "",
        ),
        MethodDef::noargs(
            "has_default",
            "($self, /)",
            |thread, t| Ok(Object::from_bool(has_default(thread, &TypeVarTuple::of(t).default))),
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
        GetSetDef::member("__name__", |_, t| Ok(TypeVarTuple::of(t).name.clone()), ""),
        GetSetDef::ro(
            "__default__",
            |thread, t| TypeVarTuple::of(t).default.get(thread, || no_default(thread)),
            "The default value.",
        ),
        GetSetDef::ro(
            "evaluate_default",
            |thread, t| Ok(TypeVarTuple::of(t).default.evaluator(&no_default(thread))),
            "",
        ),
    ],
    ..TypeSpec::new::<TypeVarTuple>("typing.TypeVarTuple")
};
pub static TYPE_VAR_TUPLE: Type = Type::builtin(&SPEC);

fn make(name: Object, default: Lazy) -> Object {
    heap::new_object(&TYPE_VAR_TUPLE, |header| TypeVarTuple { header, name, default }).into()
}

/// A type variable tuple of the compiler's.
pub fn from_syntax(name: &Object) -> Object {
    make(name.clone(), Lazy::given(None))
}

fn new(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
    let keywords = Keywords::read(thread, "typevartuple", &["name", "default"], args)?;
    if args.positional().len() > 1 {
        return Err(thread.type_error(format!(
            "typevartuple() takes at most 1 positional argument ({} given)",
            args.positional().len()
        )));
    }
    let name = keywords.name(thread, args.positional().first())?;
    let default = keywords.get("default").cloned().unwrap_or_else(|| no_default(thread));
    let object = make(name, Lazy::given(Some(default)));
    set_caller_module(thread, &object)?;
    Ok(object)
}
