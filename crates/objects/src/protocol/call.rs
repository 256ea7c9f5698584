//! Calling: the vectorcall-shaped `tp_call` and its conveniences.

use crate::error::PyResult;
use crate::native::CallArgs;
use crate::object::Object;
use crate::thread::Thread;
use crate::typeobj::type_type;
use crate::types::builtin_function::BuiltinFunction;
use crate::types::descr::{METHOD_WRAPPER, WRAPPER_DESCRIPTOR};
use crate::types::dict::Dict;
use crate::types::tuple::Tuple;
use smallvec::SmallVec;

impl Object {
    /// `self(*args)`.
    #[inline]
    pub fn call(&self, thread: &Thread, args: &[Object]) -> PyResult {
        self.call_args(thread, CallArgs::positional_only(args))
    }

    /// `self(*args, **kwargs)` in vectorcall shape.
    #[inline]
    pub fn call_args(&self, thread: &Thread, args: CallArgs<'_>) -> PyResult {
        match self.ty().slots().call() {
            Some(call) => {
                thread.check_native_stack("")?;
                call(thread, self, args)
            }
            None => {
                Err(thread.type_error(format!("'{}' object is not callable", self.ty().name())))
            }
        }
    }

    /// `self(*args, name=value, …)`.
    pub fn call_kw(
        &self,
        thread: &Thread,
        args: &[Object],
        keywords: &[(&Object, Object)],
    ) -> PyResult {
        let names: Vec<Object> = keywords.iter().map(|(name, _)| (*name).clone()).collect();
        let names = Tuple::from_vec(names);
        let mut all: SmallVec<[Object; 6]> = args.iter().cloned().collect();
        all.extend(keywords.iter().map(|(_, value)| value.clone()));
        self.call_args(thread, CallArgs { args: &all, kwnames: Some(&names) })
    }

    /// `self(*args, **kwargs)` from a tuple and a dict. Raises TypeError for keys that are no str, unless the callable gets the
    /// dict as it is in CPython, by `tp_call`.
    pub fn call_with_dict(
        &self,
        thread: &Thread,
        args: &[Object],
        kwargs: Option<&Dict>,
    ) -> PyResult {
        let Some(kwargs) = kwargs.filter(|d| !d.is_empty()) else { return self.call(thread, args) };
        let mut all: SmallVec<[Object; 6]> = args.iter().cloned().collect();
        let mut names = Vec::with_capacity(kwargs.len());
        for (name, value) in kwargs.items() {
            if name.as_str().is_none() && !takes_any_names(self) {
                return Err(thread.type_error("keywords must be strings"));
            }
            names.push(name);
            all.push(value);
        }
        let names = Tuple::from_vec(names);
        self.call_args(thread, CallArgs { args: &all, kwnames: Some(&names) })
    }

    /// `self.name(*args)`.
    pub fn call_method(&self, thread: &Thread, name: &Object, args: &[Object]) -> PyResult {
        let generic = self
            .ty()
            .slots()
            .getattr()
            .is_some_and(|f| f as *const () == super::attribute::generic_getattr as *const ());
        if generic
            && let Some(method) = self.ty().lookup(thread, name)
            && method.ty().has(crate::typeobj::flags::METHOD_DESCRIPTOR)
            && (!crate::instance::has_dict(self)
                || crate::instance::get_attr(thread, self, name)?.is_none())
        {
            return super::special::call_bound(thread, &method, self, args);
        }
        self.getattr(thread, name)?.call(thread, args)
    }

    /// `callable(self)`.
    pub fn is_callable(&self) -> bool {
        self.ty().slots().call().is_some()
    }
}

/// True for what has no vectorcall in CPython: most classes, `__new__` and other methods that take a dict, slot wrappers.
#[cold]
fn takes_any_names(callable: &Object) -> bool {
    type_type::takes_any_names(callable)
        || callable
            .downcast_exact::<BuiltinFunction>()
            .is_some_and(|function| function.def().any_names)
        || callable.is_exact(&WRAPPER_DESCRIPTOR)
        || callable.is_exact(&METHOD_WRAPPER)
}
