//! Conversions of arguments that the stream methods share.

use krait_objects::buffer::{Buffer, BufferFlags};
use krait_objects::exceptions as exc;
use krait_objects::types::str::Str;
use krait_objects::{Object, PyResult, Thread};
use std::ffi::CString;

/// A size that may be None: -1 then and when it is missing.
pub fn optional_size(thread: &Thread, value: Option<&Object>) -> PyResult<isize> {
    let Some(value) = value.filter(|v| !v.is_none()) else { return Ok(-1) };
    if value.ty().slots().index().is_none() {
        return Err(thread.type_error(format!(
            "argument should be integer or None, not '{}'",
            value.ty().name()
        )));
    }
    value.index_isize_or(thread, &exc::OVERFLOW_ERROR)
}

/// A size that must be an int; `default` when it is missing.
pub fn size(thread: &Thread, value: Option<&Object>, default: isize) -> PyResult<isize> {
    match value {
        Some(value) => value.index_isize_or(thread, &exc::OVERFLOW_ERROR),
        None => Ok(default),
    }
}

/// A file position: `error` if it does not fit.
pub fn offset(thread: &Thread, value: &Object, error: &krait_objects::Type) -> PyResult<i64> {
    let index = value.index(thread)?;
    index.as_int().and_then(|v| v.to_i64()).ok_or_else(|| {
        let ty = value.ty().name();
        thread.err(error, format!("cannot fit '{ty}' into an offset-sized integer"))
    })
}

/// A contiguous buffer to read from.
pub fn readable_buffer(thread: &Thread, value: &Object) -> PyResult<Buffer> {
    let buffer = value.buffer(thread, BufferFlags::SIMPLE)?;
    Ok(buffer)
}

/// A contiguous buffer to write to, for `function`'s argument.
pub fn writable_buffer(thread: &Thread, function: &str, value: &Object) -> PyResult<Buffer> {
    let refuse = || {
        thread.type_error(format!(
            "{function}() argument must be read-write bytes-like object, not {}",
            value.ty().name()
        ))
    };
    if !value.has_buffer() {
        return Err(refuse());
    }
    let buffer = value.buffer(thread, BufferFlags::WRITABLE).map_err(|_| refuse())?;
    if buffer.readonly { Err(refuse()) } else { Ok(buffer) }
}

/// A str argument without NUL characters (the "s" format).
pub fn text<'a>(
    thread: &Thread,
    function: &str,
    argument: &str,
    value: &'a Object,
) -> PyResult<std::borrow::Cow<'a, str>> {
    let Some(value) = value.as_str() else {
        return Err(thread.type_error(format!(
            "{function}() argument {argument} must be str, not {}",
            type_name(value)
        )));
    };
    let Some(text) = value.as_utf8() else { return Err(surrogates(thread, value)) };
    if text.contains('\0') {
        return Err(thread.value_error("embedded null character"));
    }
    Ok(text)
}

fn surrogates(thread: &Thread, value: &Str) -> krait_objects::Raised {
    let at = value.view().iter().position(|c| (0xd800..0xe000).contains(&c)).unwrap_or(0);
    exc::unicode::encode_error(
        thread,
        "utf-8",
        &value.to_object(),
        at,
        at + 1,
        "surrogates not allowed",
    )
}

/// What messages about a wrong type call the type: `None` itself, else its name.
pub fn type_name(value: &Object) -> &str {
    if value.is_none() { "None" } else { value.ty().name() }
}

/// A path argument as the system takes it: str, bytes, or an object with `__fspath__`.
pub fn path(thread: &Thread, value: &Object) -> PyResult<CString> {
    value.fs_cstring(thread)
}

/// `os.fspath`.
pub fn fspath(thread: &Thread, value: &Object) -> PyResult {
    value.fspath(thread)
}
