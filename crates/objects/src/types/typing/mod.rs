//! Type parameters, type aliases and `Generic`: the types of `_typing`. Matches CPython's `Objects/typevarobject.c`.

pub mod evaluator;
pub mod generic;
pub mod param_spec;
pub mod type_alias;
pub mod type_var;
pub mod type_var_tuple;

use crate::error::PyResult;
use crate::fields::Slot;
use crate::name;
use crate::object::Object;
use crate::suggestions::unexpected_keyword;
use crate::thread::Thread;
use crate::typeobj::Type;

/// `annotationlib.Format.VALUE`.
const VALUE: i64 = 1;

/// The types that start with the others; `_typing` and the compiler's intrinsics use them.
pub(crate) const TYPES: &[&Type] = &[
    &type_var::TYPE_VAR,
    &param_spec::PARAM_SPEC,
    &param_spec::PARAM_SPEC_ARGS,
    &param_spec::PARAM_SPEC_KWARGS,
    &type_var_tuple::TYPE_VAR_TUPLE,
    &type_alias::TYPE_ALIAS,
    &generic::GENERIC,
    &generic::NO_DEFAULT_TYPE,
    &evaluator::CONST_EVALUATOR,
];

/// Calls a function of the `typing` module.
fn call_typing(thread: &Thread, function: &Object, args: &[Object]) -> PyResult {
    let fromlist = Object::tuple(std::slice::from_ref(function));
    let typing = (thread.hooks().import)(thread, name!("typing"), None, None, Some(&fromlist), 0)?;
    typing.getattr(thread, function)?.call(thread, args)
}

/// Sets `__module__` to the module of the running frame.
fn set_caller_module(thread: &Thread, object: &Object) -> PyResult<()> {
    let module = caller_module(thread).unwrap_or(Object::NONE);
    object.setattr(thread, name!("__module__"), Some(&module))
}

fn caller_module(thread: &Thread) -> Option<Object> {
    (thread.hooks().current_globals)(thread).and_then(|globals| globals.get_name(name!("__name__")))
}

/// A value that is computed when first asked for.
pub struct Lazy {
    pub value: Slot,
    pub evaluate: Slot,
}

impl Lazy {
    pub fn given(value: Option<Object>) -> Lazy {
        Lazy { value: value.into(), evaluate: Slot::EMPTY }
    }

    pub fn computed(evaluate: Option<Object>) -> Lazy {
        Lazy { value: Slot::EMPTY, evaluate: evaluate.into() }
    }

    /// The value, computed if need be; `default` where there is neither value nor function.
    pub fn get(&self, thread: &Thread, default: impl FnOnce() -> Object) -> PyResult {
        if let Some(value) = self.value.get() {
            return Ok(value);
        }
        match self.evaluate.get() {
            Some(evaluate) => {
                let value = evaluate.call(thread, &[Object::int(VALUE)])?;
                self.value.set(value.clone());
                Ok(value)
            }
            None => Ok(default()),
        }
    }

    /// The function that computes the value: the own one, or one that answers a given value; None without either.
    pub fn evaluator(&self, none: &Object) -> Object {
        if let Some(evaluate) = self.evaluate.get() {
            return evaluate;
        }
        match self.value.get() {
            Some(value) if !value.is(none) => evaluator::make(value),
            _ => Object::NONE,
        }
    }

    pub fn visit(&self, visit: &mut dyn FnMut(crate::word::Word)) {
        self.value.visit(visit);
        self.evaluate.visit(visit);
    }

    pub fn clear(&self) {
        self.value.clear();
        self.evaluate.clear();
    }
}

/// Variance as the constructors of type variables take it.
#[derive(Clone, Copy)]
pub struct Variance {
    pub covariant: bool,
    pub contravariant: bool,
    pub infer: bool,
}

impl Variance {
    /// What the compiler's type parameters have.
    pub const INFERRED: Variance = Variance { covariant: false, contravariant: false, infer: true };

    fn check(self, thread: &Thread) -> PyResult<Variance> {
        if self.covariant && self.contravariant {
            return Err(thread.value_error("Bivariant types are not supported."));
        }
        if self.infer && (self.covariant || self.contravariant) {
            return Err(thread.value_error("Variance cannot be specified with infer_variance."));
        }
        Ok(self)
    }

    /// The name as the repr shows it.
    fn show(self, name: &str) -> String {
        let sign = match self {
            Variance { infer: true, .. } => "",
            Variance { covariant: true, .. } => "+",
            Variance { contravariant: true, .. } => "-",
            _ => "~",
        };
        format!("{sign}{name}")
    }
}

/// Arguments of the constructors: keywords by name.
struct Keywords<'a> {
    function: &'static str,
    known: &'static [&'static str],
    values: Vec<Option<&'a Object>>,
}

impl<'a> Keywords<'a> {
    /// Sorts keyword arguments; an unknown one is a TypeError.
    fn read(
        thread: &Thread,
        function: &'static str,
        known: &'static [&'static str],
        args: crate::native::CallArgs<'a>,
    ) -> PyResult<Keywords<'a>> {
        args.check_names(thread)?;
        let mut values = vec![None; known.len()];
        for (name, value) in args.keywords() {
            let text = name.str_string(thread)?;
            match known.iter().position(|k| *k == text) {
                Some(at) => values[at] = Some(value),
                None => {
                    return Err(unexpected_keyword(thread, function, &text, known));
                }
            }
        }
        Ok(Keywords { function, known, values })
    }

    fn get(&self, name: &str) -> Option<&'a Object> {
        self.known.iter().position(|k| *k == name).and_then(|at| self.values[at])
    }

    fn flag(&self, thread: &Thread, name: &str) -> PyResult<bool> {
        self.get(name).map_or(Ok(false), |value| value.is_true(thread))
    }

    fn variance(&self, thread: &Thread) -> PyResult<Variance> {
        Variance {
            covariant: self.flag(thread, "covariant")?,
            contravariant: self.flag(thread, "contravariant")?,
            infer: self.flag(thread, "infer_variance")?,
        }
        .check(thread)
    }

    /// The parameter's name: the first positional argument or the keyword `name`.
    fn name(&self, thread: &Thread, positional: Option<&Object>) -> PyResult {
        let function = self.function;
        let name = positional.or_else(|| self.get("name")).ok_or_else(|| {
            thread.type_error(format!("{function}() missing required argument 'name' (pos 1)"))
        })?;
        if name.as_str().is_none() {
            return Err(thread.type_error(format!(
                "{function}() argument 'name' must be str, not {}",
                name.type_or_none()
            )));
        }
        Ok(name.clone())
    }

    /// The bound, checked to be a type; None if it was not given.
    fn bound(&self, thread: &Thread) -> PyResult<Option<Object>> {
        match self.get("bound").filter(|b| !b.is_none()) {
            Some(bound) => {
                let message = Object::str("Bound must be a type.");
                call_typing(thread, name!("_type_check"), &[bound.clone(), message]).map(Some)
            }
            None => Ok(None),
        }
    }
}

/// `__mro_entries__` of type parameters.
fn no_subclass(thread: &Thread, object: &Object) -> PyResult {
    Err(thread.type_error(format!("Cannot subclass an instance of {}", object.ty().short_name())))
}

/// `X | Y` where one side is a type parameter or alias.
fn or(thread: &Thread, left: &Object, right: &Object) -> PyResult {
    let both = Object::tuple(&[left.clone(), right.clone()]);
    crate::types::union::UNION.to_object().getitem(thread, &both)
}

/// `typing.Unpack[object]`.
fn unpack(thread: &Thread, object: &Object) -> PyResult {
    let fromlist = Object::tuple(&[name!("Unpack").clone()]);
    let typing = (thread.hooks().import)(thread, name!("typing"), None, None, Some(&fromlist), 0)?;
    typing.getattr(thread, name!("Unpack"))?.getitem(thread, object)
}

/// The parameters, with `Unpack[Ts]` for each type variable tuple.
fn unpack_type_var_tuples(thread: &Thread, parameters: &[Object]) -> PyResult<Vec<Object>> {
    let each = |parameter: &Object| {
        if parameter.is_exact(&type_var_tuple::TYPE_VAR_TUPLE) {
            unpack(thread, parameter)
        } else {
            Ok(parameter.clone())
        }
    };
    parameters.iter().map(each).collect()
}
