//! `typing.TypeAliasType`, which the `type` statement makes.

use super::{Keywords, Lazy, caller_module, or, unpack, unpack_type_var_tuples};
use super::{param_spec, type_var, type_var_tuple};
use crate::error::PyResult;
use crate::fields::{Fields, Slot};
use crate::heap;
use crate::name;
use crate::native::{CallArgs, GetSetDef, MethodDef};
use crate::object::{Header, Object};
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::word::Word;

/// A type alias.
#[repr(C)]
pub struct TypeAlias {
    header: Header,
    name: Object,
    /// A tuple.
    parameters: Object,
    value: Lazy,
    module: Slot,
}

crate::payload!(TypeAlias, TYPE_ALIAS);

impl Fields for TypeAlias {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.name.word());
        visit(self.parameters.word());
        self.value.visit(visit);
        self.module.visit(visit);
    }

    fn clear(&self) {
        self.value.clear();
        self.module.clear();
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC,
    sig: "(name, value, *, type_params=())",
    doc: "A type alias, as the type statement makes it; the value is computed when first asked for.",
    slots: crate::memory_slots!(
        TypeAlias,
        SlotsSpec::EMPTY
            .repr(|_, t| Ok(TypeAlias::of(t).name.clone()))
            .or(or)
            .iter(|thread, t| Object::tuple(&[unpack(thread, t)?]).iter(thread))
            .subscript(subscript)
            .new(new)
    ),
    methods: &[MethodDef::noargs(
        "__reduce__",
        "($self, /)",
        |_, t| Ok(TypeAlias::of(t).name.clone()),
        "",
    )],
    getset: &[
        GetSetDef::member("__name__", |_, t| Ok(TypeAlias::of(t).name.clone()), ""),
        GetSetDef::ro(
            "__parameters__",
            |thread, t| {
                let parameters = TypeAlias::of(t).parameters.to_vec(thread)?;
                Ok(Object::tuple(&unpack_type_var_tuples(thread, &parameters)?))
            },
            "",
        ),
        GetSetDef::ro("__type_params__", |_, t| Ok(TypeAlias::of(t).parameters.clone()), ""),
        GetSetDef::ro(
            "__value__",
            |thread, t| TypeAlias::of(t).value.get(thread, || Object::NONE),
            "",
        ),
        GetSetDef::ro("evaluate_value", |_, t| Ok(evaluator(TypeAlias::of(t))), ""),
        GetSetDef::ro("__module__", module, ""),
    ],
    ..TypeSpec::new::<TypeAlias>("typing.TypeAliasType")
};
pub static TYPE_ALIAS: Type = Type::builtin(&SPEC);

fn evaluator(this: &TypeAlias) -> Object {
    match this.value.evaluate.get() {
        Some(evaluate) => evaluate,
        None => super::evaluator::make(this.value.value.get().unwrap_or(Object::NONE)),
    }
}

fn module(thread: &Thread, object: &Object) -> PyResult {
    let this = TypeAlias::of(object);
    if let Some(module) = this.module.get() {
        return Ok(module);
    }
    match this.value.evaluate.get() {
        Some(evaluate) => evaluate.getattr(thread, name!("__module__")),
        None => Ok(Object::NONE),
    }
}

fn make(name: Object, parameters: Object, value: Lazy, module: Option<Object>) -> Object {
    heap::new_object(&TYPE_ALIAS, |header| TypeAlias {
        header,
        name,
        parameters,
        value,
        module: module.into(),
    })
    .into()
}

/// A type alias of the compiler's: (name, type parameters or None, function that computes the value).
pub fn from_syntax(thread: &Thread, parts: &Object) -> PyResult {
    let Some([name, parameters, compute]) = parts.as_tuple().map(|t| t.as_slice()) else {
        return Err(thread.system_error("a type alias has three parts"));
    };
    let parameters = if parameters.is_none() { Object::tuple(&[]) } else { parameters.clone() };
    Ok(make(name.clone(), parameters, Lazy::computed(Some(compute.clone())), None))
}

fn new(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
    const KNOWN: &[&str] = &["name", "value", "type_params"];
    let keywords = Keywords::read(thread, "typealias", KNOWN, args)?;
    let positional = args.positional();
    if positional.len() > 2 {
        return Err(thread.type_error(format!(
            "typealias() takes at most 2 positional arguments ({} given)",
            positional.len()
        )));
    }
    let name = keywords.name(thread, positional.first())?;
    let value = positional.get(1).or_else(|| keywords.get("value")).ok_or_else(|| {
        thread.type_error("typealias() missing required argument 'value' (pos 2)")
    })?;
    let parameters = keywords.get("type_params").cloned().unwrap_or_else(|| Object::tuple(&[]));
    check_parameters(thread, &parameters)?;
    Ok(make(name, parameters, Lazy::given(Some(value.clone())), caller_module(thread)))
}

fn check_parameters(thread: &Thread, parameters: &Object) -> PyResult<()> {
    let Some(all) = parameters.as_tuple() else {
        return Err(thread.type_error("type_params must be a tuple"));
    };
    let mut default_seen = false;
    for parameter in all.iter() {
        let is_parameter = parameter.is_exact(&type_var::TYPE_VAR)
            || parameter.is_exact(&param_spec::PARAM_SPEC)
            || parameter.is_exact(&type_var_tuple::TYPE_VAR_TUPLE);
        if !is_parameter {
            return Err(thread.type_error(format!(
                "Expected a type param, got {}",
                parameter.repr_string(thread)?
            )));
        }
        if parameter.call_method(thread, name!("has_default"), &[])?.is_true(thread)? {
            default_seen = true;
        } else if default_seen {
            return Err(thread.type_error(format!(
                "non-default type parameter '{}' follows default type parameter",
                parameter.str_string(thread)?
            )));
        }
    }
    Ok(())
}

fn subscript(thread: &Thread, object: &Object, item: &Object) -> PyResult {
    if TypeAlias::of(object).parameters.len(thread)? == 0 {
        return Err(thread.type_error("Only generic type aliases are subscriptable"));
    }
    crate::types::generic_alias::new(thread, object, item)
}
