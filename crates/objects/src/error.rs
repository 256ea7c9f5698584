//! Raised exceptions as values: [`PyResult`] and [`Raised`], and the constructors for the common cases.
//!
//! Dropping a `Raised` discards the error; nothing is left pending on the thread. Creating one through [`Thread::raise`]
//! links `__context__` to the exception being handled, as CPython's `_PyErr_SetObject` does.

use crate::exceptions as exc;
use crate::object::{Object, Ref};
use crate::thread::Thread;
use crate::typeobj::Type;
use crate::types::str::Str;

/// The result of anything that can raise.
pub type PyResult<T = Object> = Result<T, Raised>;

/// An exception on its way up. Owns the exception instance.
#[repr(transparent)]
pub struct Raised(Object);

impl Raised {
    /// The error for an exception object whose context is already as it should be (re-raise).
    pub fn from_exception(exception: Object) -> Raised {
        debug_assert!(exception.is_instance(&exc::BASE_EXCEPTION));
        Raised(exception)
    }

    pub fn exception(&self) -> &Object {
        &self.0
    }

    pub fn into_exception(self) -> Object {
        self.0
    }

    /// True if the exception is an instance of `ty`.
    pub fn is(&self, ty: &Type) -> bool {
        self.0.is_instance(ty)
    }
}

impl std::fmt::Debug for Raised {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Raised({:?})", self.0)
    }
}

/// Discards an error of the given type: `Ok(None)`; others pass.
pub fn suppress<T>(result: PyResult<T>, ty: &Type) -> PyResult<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(raised) if raised.is(ty) => Ok(None),
        Err(raised) => Err(raised),
    }
}

macro_rules! shorthand {
    ($($name:ident => $ty:ident;)*) => { $(
        #[doc = concat!("An error of type `exceptions::", stringify!($ty), "` with a message.")]
        #[cold]
        pub fn $name(&self, message: impl AsRef<str>) -> Raised {
            self.err(&exc::$ty, message)
        }
    )* };
}

impl Thread {
    /// Raises an exception object: sets its `__context__` from the exception being handled.
    #[cold]
    pub fn raise(&self, exception: Object) -> Raised {
        if let Some(handled) = self.handled_exception() {
            exc::set_context_avoiding_cycle(&exception, handled);
        }
        Raised(exception)
    }

    /// An error of the given builtin exception type with one message argument.
    #[cold]
    pub fn err(&self, ty: &Type, message: impl AsRef<str>) -> Raised {
        let message: Object = Str::new(message.as_ref()).into();
        self.err_value(ty, message)
    }

    /// An error of the given exception type with one argument.
    #[cold]
    pub fn err_value(&self, ty: &Type, value: Object) -> Raised {
        self.err_args(ty, &[value])
    }

    /// An error of the given exception type, called with `args`. If the constructor raises, that error is returned.
    #[cold]
    pub fn err_args(&self, ty: &Type, args: &[Object]) -> Raised {
        match exc::instantiate(self, ty, args) {
            Ok(exception) => self.raise(exception),
            Err(raised) => raised,
        }
    }

    shorthand! {
        type_error => TYPE_ERROR;
        value_error => VALUE_ERROR;
        index_error => INDEX_ERROR;
        runtime_error => RUNTIME_ERROR;
        system_error => SYSTEM_ERROR;
        overflow_error => OVERFLOW_ERROR;
        zero_division_error => ZERO_DIVISION_ERROR;
        assertion_error => ASSERTION_ERROR;
        recursion_error => RECURSION_ERROR;
        buffer_error => BUFFER_ERROR;
        not_implemented_error => NOT_IMPLEMENTED_ERROR;
        eof_error => EOF_ERROR;
        reference_error => REFERENCE_ERROR;
    }

    /// `MemoryError()` without arguments.
    #[cold]
    pub fn memory_error(&self) -> Raised {
        self.err_args(&exc::MEMORY_ERROR, &[])
    }

    /// `KeyError(key)`.
    #[cold]
    pub fn key_error(&self, key: &Object) -> Raised {
        self.err_value(&exc::KEY_ERROR, key.clone())
    }

    /// An exception made of a value as `PyErr_SetObject` does: a tuple is the arguments, None is none.
    #[cold]
    pub fn err_object(&self, ty: &Type, value: &Object) -> Raised {
        match value.as_tuple() {
            Some(args) => self.err_args(ty, args.as_slice()),
            None if value.is_none() => self.err_args(ty, &[]),
            None => self.err_value(ty, value.clone()),
        }
    }

    /// `StopIteration` or `StopIteration(value)`.
    #[cold]
    pub fn stop_iteration(&self, value: Option<Object>) -> Raised {
        match value {
            Some(value) if !value.is_none() => self.err_value(&exc::STOP_ITERATION, value),
            _ => self.err_args(&exc::STOP_ITERATION, &[]),
        }
    }

    /// `AttributeError(message, name=…, obj=…)`.
    #[cold]
    pub fn attribute_error(
        &self,
        message: impl AsRef<str>,
        object: &Object,
        name: &Object,
    ) -> Raised {
        let raised = self.err(&exc::ATTRIBUTE_ERROR, message);
        exc::attribute::set_name_and_object(raised.exception(), name, object);
        raised
    }

    /// `OSError` (or the subclass for the errno) from an OS error, with up to two file names.
    #[cold]
    pub fn os_error(
        &self,
        error: &std::io::Error,
        filename: Option<&Object>,
        filename2: Option<&Object>,
    ) -> Raised {
        exc::os_error::from_io_error(self, error, filename, filename2)
    }
}

/// A typed reference to a raised exception's payload.
pub fn exception_ref(exception: &Object) -> Ref<exc::BaseException> {
    Ref::from_payload(exception.as_exception().expect("raised objects are exceptions"))
}
