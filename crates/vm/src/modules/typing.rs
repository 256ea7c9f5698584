//! Type parameters made by the compiler's intrinsics (PEP 695).

use krait_objects::{Object, PyResult, Thread};

fn missing(thread: &Thread) -> PyResult {
    Err(thread
        .not_implemented_error("type parameters are not implemented in this version of Krait"))
}

pub fn type_var(
    thread: &Thread,
    _name: &Object,
    _bound: Option<&Object>,
    _constraints: Option<&Object>,
) -> PyResult {
    missing(thread)
}

pub fn param_spec(thread: &Thread, _name: &Object) -> PyResult {
    missing(thread)
}

pub fn type_var_tuple(thread: &Thread, _name: &Object) -> PyResult {
    missing(thread)
}

pub fn subscript_generic(thread: &Thread, _parameters: &Object) -> PyResult {
    missing(thread)
}

pub fn type_alias(thread: &Thread, _parts: &Object) -> PyResult {
    missing(thread)
}

pub fn set_default(thread: &Thread, _parameter: &Object, _default: &Object) -> PyResult {
    missing(thread)
}
