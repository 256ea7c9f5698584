//! Special (dunder) methods: looked up on the type, bypassing the instance and `__getattribute__`.

use crate::error::PyResult;
use crate::native::CallArgs;
use crate::object::Object;
use crate::thread::Thread;
use crate::typeobj::flags;

/// The special method bound to the object; None if the type has none.
pub fn lookup_special(
    thread: &Thread,
    object: &Object,
    name: &'static Object,
) -> PyResult<Option<Object>> {
    let Some(method) = object.ty().lookup(thread, name) else { return Ok(None) };
    match method.ty().slots().descr_get() {
        Some(get) => get(thread, &method, Some(object), Some(&object.ty().to_object())).map(Some),
        None => Ok(Some(method)),
    }
}

/// Calls an attribute found on the object's type as its method.
#[inline]
pub fn call_bound(thread: &Thread, method: &Object, object: &Object, args: &[Object]) -> PyResult {
    call_bound_args(thread, method, object, CallArgs::positional_only(args))
}

/// As [`call_bound`], with keywords.
pub fn call_bound_args(
    thread: &Thread,
    method: &Object,
    object: &Object,
    args: CallArgs<'_>,
) -> PyResult {
    if method.ty().has(flags::METHOD_DESCRIPTOR) {
        return args.with_receiver(object, |args| method.call_args(thread, args));
    }
    match method.ty().slots().descr_get() {
        Some(get) => {
            let bound = get(thread, method, Some(object), Some(&object.ty().to_object()))?;
            bound.call_args(thread, args)
        }
        None => method.call_args(thread, args),
    }
}

/// Calls a special method; None if the type has none.
#[inline]
pub fn call_special(
    thread: &Thread,
    object: &Object,
    name: &'static Object,
    args: &[Object],
) -> PyResult<Option<Object>> {
    call_special_args(thread, object, name, CallArgs::positional_only(args))
}

/// As [`call_special`], with keywords.
pub fn call_special_args(
    thread: &Thread,
    object: &Object,
    name: &'static Object,
    args: CallArgs<'_>,
) -> PyResult<Option<Object>> {
    match object.ty().lookup(thread, name) {
        Some(method) => call_bound_args(thread, &method, object, args).map(Some),
        None => Ok(None),
    }
}

/// Calls a special method that must exist: AttributeError if it does not.
pub fn special_required(
    thread: &Thread,
    object: &Object,
    name: &'static Object,
    args: &[Object],
) -> PyResult {
    match call_special(thread, object, name, args)? {
        Some(value) => Ok(value),
        None => Err(super::attribute::no_attribute(thread, object, name)),
    }
}
