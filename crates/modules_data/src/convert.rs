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
