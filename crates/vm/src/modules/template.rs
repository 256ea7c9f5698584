//! t-strings: `string.templatelib.Template` and `Interpolation`.

use krait_objects::{Object, PyResult, Thread};

fn missing(thread: &Thread) -> PyResult {
    Err(thread
        .not_implemented_error("template strings are not implemented in this version of Krait"))
}

/// `BUILD_TEMPLATE`.
pub fn build(thread: &Thread, _strings: &Object, _interpolations: &Object) -> PyResult {
    missing(thread)
}

/// `BUILD_INTERPOLATION`; `conversion` is the f-string conversion's number.
pub fn build_interpolation(
    thread: &Thread,
    _value: &Object,
    _text: &Object,
    _conversion: usize,
    _format: Option<&Object>,
) -> PyResult {
    missing(thread)
}
