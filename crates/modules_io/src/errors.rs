//! The errors that the stream types share, and `io.UnsupportedOperation`.

use krait_objects::exceptions as exc;
use krait_objects::typeobj::type_type;
use krait_objects::types::dict::Dict;
use krait_objects::types::tuple::Tuple;
use krait_objects::{Object, PyResult, Raised, Thread, Type};

/// `class UnsupportedOperation(OSError, ValueError)`; the interpreter keeps it.
pub fn unsupported_operation(thread: &Thread) -> PyResult {
    // SAFETY: under the GIL; cloned at once.
    if let Some(class) = unsafe { (*thread.interp().unsupported_operation.get()).clone() } {
        return Ok(class);
    }
    let bases = Tuple::from_slice(&[exc::OS_ERROR.to_object(), exc::VALUE_ERROR.to_object()]);
    let namespace = Dict::new();
    namespace.set_item_str("__module__", Object::str("io"));
    let args = [Object::str("UnsupportedOperation"), bases.into(), namespace.into()];
    let class = type_type::instantiate(thread, &type_type::TYPE, &args)?;
    // SAFETY: as above.
    unsafe { *thread.interp().unsupported_operation.get() = Some(class.clone()) };
    Ok(class)
}

/// `UnsupportedOperation(message)`.
#[cold]
pub fn unsupported(thread: &Thread, message: &str) -> Raised {
    match unsupported_operation(thread) {
        Ok(class) => match class.downcast::<Type>() {
            Some(class) => thread.err(class, message),
            None => thread.system_error("UnsupportedOperation is not a class"),
        },
        Err(raised) => raised,
    }
}

/// An unsupported method of a base class: what its method row calls.
pub fn unsupported_method(thread: &Thread, method: &str) -> PyResult {
    Err(unsupported(thread, method))
}

#[cold]
pub fn closed_file(thread: &Thread) -> Raised {
    thread.value_error("I/O operation on closed file")
}

/// `first` with the error that came before it as its context, as when an error occurs while handling another.
pub fn chain(earlier: Raised, later: Raised) -> Raised {
    exc::set_context_avoiding_cycle(later.exception(), earlier.exception());
    later
}

/// The result of two steps that both have to run: the second error wins and remembers the first.
pub fn both<T>(first: PyResult<T>, second: PyResult<()>) -> PyResult<T> {
    match (first, second) {
        (first, Ok(())) => first,
        (Ok(_), Err(second)) => Err(second),
        (Err(first), Err(second)) => Err(chain(first, second)),
    }
}

/// `__getstate__` of streams, which cannot be pickled.
pub fn cannot_pickle(thread: &Thread, object: &Object) -> PyResult {
    Err(thread.type_error(format!("cannot pickle '{}' instances", object.ty().short_name())))
}
