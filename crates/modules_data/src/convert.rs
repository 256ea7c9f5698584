//! Argument conversions with CPython's messages.

use krait_objects::{Object, PyResult, Raised, Thread};

/// `PyNumber_Index` and `PyLong_AsSsize_t`: OverflowError if the value does not fit.
pub fn to_ssize(thread: &Thread, object: &Object) -> PyResult<isize> {
    if let Some(value) = object.word().as_int() {
        return Ok(value as isize);
    }
    let index = object.index(thread)?;
    index
        .as_int()
        .and_then(|value| value.to_i64())
        .map(|value| value as isize)
        .ok_or_else(|| thread.overflow_error("Python int too large to convert to C ssize_t"))
}

/// The index of a slice bound: clipped, with the message of `_PyEval_SliceIndexNotNone`.
pub fn slice_bound(thread: &Thread, object: &Object) -> PyResult<isize> {
    if object.ty().slots().index().is_none() {
        return Err(thread.type_error("slice indices must be integers or have an __index__ method"));
    }
    object.index_clipped(thread)
}

/// A constructor that returned something else than its own kind.
#[cold]
pub fn wrong_result(thread: &Thread, class: &str, wanted: &str, got: &Object) -> Raised {
    thread.type_error(format!("{class}() must return a {wanted}, not {}", got.ty().name()))
}

/// `__index__` as a C int: `OverflowError: Python int too large to convert to C int`.
pub fn to_c_int(thread: &Thread, object: &Object) -> PyResult<i32> {
    let index = object.index(thread)?;
    index
        .as_int()
        .and_then(|value| value.to_i64())
        .and_then(|value| i32::try_from(value).ok())
        .ok_or_else(|| thread.overflow_error("Python int too large to convert to C int"))
}

/// A new exception class (`PyErr_NewException`).
pub fn new_exception(thread: &Thread, module: &str, name: &str, base: &Object) -> PyResult {
    let namespace = krait_objects::types::dict::Dict::new();
    namespace.set_item_str("__module__", Object::str(module));
    let bases = Object::tuple(std::slice::from_ref(base));
    krait_objects::typeobj::type_type::TYPE
        .to_object()
        .call(thread, &[Object::str(name), bases, namespace.into()])
}

/// `from MODULE import ATTRIBUTE`.
pub fn import_from(thread: &Thread, module: &str, attribute: &Object) -> PyResult {
    let names = Object::tuple(std::slice::from_ref(attribute));
    let module =
        (thread.hooks().import)(thread, &Object::str(module), None, None, Some(&names), 0)?;
    module.getattr(thread, attribute)
}
