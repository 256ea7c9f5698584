//! Conversions of arguments to what system calls take, with the messages of CPython's argument converters.

use krait_host::Fd;
use krait_objects::buffer::{Buffer, BufferFlags};
use krait_objects::{Object, PyResult, Thread, exceptions as exc, name};
use std::ffi::CString;

/// A C int.
pub fn int(thread: &Thread, object: &Object) -> PyResult<i32> {
    long(thread, object)
        .ok()
        .map_or_else(|| int_error(thread, object), |value| narrow(thread, value))
}

fn narrow(thread: &Thread, value: i64) -> PyResult<i32> {
    i32::try_from(value)
        .map_err(|_| thread.overflow_error("Python int too large to convert to C int"))
}

/// The error of a failed conversion: what `__index__` raised, or the overflow.
#[cold]
fn int_error(thread: &Thread, object: &Object) -> PyResult<i32> {
    object.index(thread)?;
    Err(thread.overflow_error("Python int too large to convert to C int"))
}

/// A C long (also `off_t`).
pub fn long(thread: &Thread, object: &Object) -> PyResult<i64> {
    object.to_i64(thread)
}

/// A `Py_ssize_t`.
pub fn ssize(thread: &Thread, object: &Object) -> PyResult<isize> {
    let index = object.index(thread)?;
    match index.as_int().and_then(|v| v.to_i64()) {
        Some(value) => Ok(value as isize),
        None => Err(thread.overflow_error("Python int too large to convert to C ssize_t")),
    }
}

/// Any int's low 64 bits; `OverflowError` beyond what signed or unsigned 64 bits hold.
pub fn bits64(thread: &Thread, object: &Object) -> PyResult<u64> {
    let index = object.index(thread)?;
    let value = index.as_int().expect("index gives an int");
    if let Some(value) = value.to_i64() {
        return Ok(value as u64);
    }
    u64::try_from(&value.to_big()).map_err(|_| thread.overflow_error("int too big to convert"))
}

/// A C unsigned int, as the `unsigned_int` converter checks it.
pub fn unsigned_int(thread: &Thread, object: &Object) -> PyResult<u32> {
    let index = object.index(thread)?;
    let value = index.as_int().expect("index gives an int");
    if value.is_negative() {
        return Err(thread.value_error("Cannot convert negative int"));
    }
    value
        .to_i64()
        .and_then(|v| u32::try_from(v).ok())
        .ok_or_else(|| thread.overflow_error("Python int too large for C unsigned int"))
}

/// A C unsigned long long, as the `unsigned_long_long` converter checks it.
pub fn unsigned_long_long(thread: &Thread, object: &Object) -> PyResult<u64> {
    let index = object.index(thread)?;
    let value = index.as_int().expect("index gives an int");
    if value.is_negative() {
        return Err(thread.value_error("Cannot convert negative int"));
    }
    u64::try_from(&value.to_big())
        .map_err(|_| thread.overflow_error("Python int too large for C unsigned long long"))
}

/// A descriptor: an int, or the `fileno()` of an object (`PyObject_AsFileDescriptor`).
pub fn fildes(thread: &Thread, object: &Object) -> PyResult<Fd> {
    let fd = if object.as_int().is_some() {
        if object.ty().is(&krait_objects::types::bool::BOOL) {
            warn_bool(thread)?;
        }
        int(thread, object)?
    } else {
        let Some(method) = object.lookup_attr(thread, name!("fileno"))? else {
            return Err(thread.type_error("argument must be an int, or have a fileno() method."));
        };
        let fd = method.call(thread, &[])?;
        if fd.as_int().is_none() {
            return Err(thread.type_error("fileno() returned a non-integer"));
        }
        int(thread, &fd)?
    };
    if fd < 0 {
        return Err(
            thread.value_error(format!("file descriptor cannot be a negative integer ({fd})"))
        );
    }
    Ok(fd)
}

pub fn warn_bool(thread: &Thread) -> PyResult<()> {
    thread.warn(&krait_objects::exceptions::RUNTIME_WARNING, "bool is used as a file descriptor")
}

/// A descriptor that names a file: any int that fits.
pub fn path_fd(thread: &Thread, object: &Object) -> PyResult<Fd> {
    if object.ty().is(&krait_objects::types::bool::BOOL) {
        warn_bool(thread)?;
    }
    let index = object.index(thread)?;
    let value = index.as_int().expect("index gives an int");
    let negative = value.is_negative();
    value.to_i64().and_then(|v| Fd::try_from(v).ok()).ok_or_else(|| {
        thread.overflow_error(if negative {
            "fd is less than minimum"
        } else {
            "fd is greater than maximum"
        })
    })
}

/// `dir_fd`: None is the current directory.
pub fn dir_fd(thread: &Thread, object: Option<&Object>) -> PyResult<Option<Fd>> {
    match object {
        None => Ok(None),
        Some(object) if object.is_none() => Ok(None),
        Some(object) if object.ty().slots().index().is_some() => path_fd(thread, object).map(Some),
        Some(object) => Err(thread
            .type_error(format!("argument should be integer or None, not {}", object.ty().name()))),
    }
}

/// `dir_fd` in audit events.
pub fn dir_object(dir: Option<Fd>) -> Object {
    Object::int(dir.unwrap_or(-1).into())
}

/// A user or group id; -1 is the highest value, which means "leave it alone".
fn id(thread: &Thread, object: &Object, kind: &str) -> PyResult<u32> {
    if object.ty().slots().index().is_none() {
        return Err(
            thread.type_error(format!("{kind} should be integer, not {}", object.ty().name()))
        );
    }
    let index = object.index(thread)?;
    let value = index.as_int().expect("index gives an int");
    match value.to_i64() {
        Some(-1) => Ok(u32::MAX),
        Some(small) => u32::try_from(small)
            .map_err(|_| thread.overflow_error(format!("{kind} is less than minimum"))),
        None if value.is_negative() => {
            Err(thread.overflow_error(format!("{kind} is less than minimum")))
        }
        None => Err(thread.overflow_error(format!("{kind} is greater than maximum"))),
    }
}

pub fn uid(thread: &Thread, object: &Object) -> PyResult<u32> {
    id(thread, object, "uid")
}

pub fn gid(thread: &Thread, object: &Object) -> PyResult<u32> {
    id(thread, object, "gid")
}

/// The int of a user or group id: -1 for the highest value.
pub fn id_object(id: u32) -> Object {
    Object::int(if id == u32::MAX { -1 } else { i64::from(id) })
}

/// The truth of an optional argument.
pub fn flag(thread: &Thread, object: Option<&Object>, default: bool) -> PyResult<bool> {
    object.map_or(Ok(default), |o| o.is_true(thread))
}

/// A str argument as UTF-8 without NULs (`str` of Argument Clinic).
pub fn cstring(
    thread: &Thread,
    function: &str,
    argument: &str,
    object: &Object,
) -> PyResult<CString> {
    let Some(text) = object.as_str() else {
        let shown = if object.is_none() { "None" } else { object.ty().name() };
        return Err(
            thread.type_error(format!("{function}() argument {argument} must be str, not {shown}"))
        );
    };
    let Some(utf8) = text.as_utf8() else {
        return Err(encode_error(thread, object));
    };
    CString::new(utf8.as_bytes()).map_err(|_| thread.value_error("embedded null character"))
}

/// The UnicodeEncodeError of a str with surrogates.
#[cold]
pub fn encode_error(thread: &Thread, object: &Object) -> krait_objects::Raised {
    let (mut start, mut end) = (0, 0);
    if let Some(text) = object.as_str() {
        let surrogate = |c: &u32| (0xd800..0xe000).contains(c);
        start = text.view().iter().take_while(|c| !surrogate(c)).count();
        end = start + text.view().iter().skip(start).take_while(surrogate).count();
    }
    krait_objects::exceptions::unicode::encode_error(
        thread,
        "utf-8",
        object,
        start,
        end,
        "surrogates not allowed",
    )
}

/// The low 64 bits of any int (`PyLong_AsUnsignedLongMask`).
pub fn low_bits(thread: &Thread, object: &Object) -> PyResult<u64> {
    let index = object.index(thread)?;
    let value = index.as_int().expect("index gives an int");
    Ok(match value.to_i64() {
        Some(small) => small as u64,
        None => {
            let big = value.to_big();
            let negative = value.is_negative();
            let words = big.as_sign_words().1;
            let low = words.first().copied().unwrap_or(0);
            if negative { low.wrapping_neg() } else { low }
        }
    })
}

/// A writable buffer (`w*` of the argument parser); `argument` is its number.
pub fn writable_buffer(
    thread: &Thread,
    function: &str,
    argument: u32,
    object: &Object,
) -> PyResult<Buffer> {
    match object.buffer(thread, BufferFlags::WRITABLE) {
        Err(raised) if raised.is(&exc::BUFFER_ERROR) || raised.is(&exc::TYPE_ERROR) => Err(thread
            .type_error(format!(
                "{function}() argument {argument} must be read-write bytes-like object, not {}",
                crate::call::shown_type(object)
            ))),
        other => other,
    }
}
