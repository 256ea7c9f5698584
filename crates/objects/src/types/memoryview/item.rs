//! Items of memoryviews: between memory and Python values.

use crate::buffer::Layout;
use crate::error::PyResult;
use crate::exceptions as exc;
use crate::object::Object;
use crate::struct_format::{Failure, Order, native_size, pack_value, unpack_value};
use crate::thread::Thread;

/// The code of a native format of one character, with or without `@`.
pub fn native_code(format: &str) -> Option<u8> {
    let text = format.strip_prefix('@').unwrap_or(format);
    match text.as_bytes() {
        [
            code @ (b'c' | b'b' | b'B' | b'h' | b'H' | b'i' | b'I' | b'l' | b'L' | b'q' | b'Q'
            | b'n' | b'N' | b'f' | b'd' | b'e' | b'?' | b'P'),
        ] => Some(*code),
        _ => None,
    }
}

/// The format under its static name, as `cast` keeps it.
pub fn static_format(format: &str) -> Option<&'static str> {
    const NAMES: &[&str] = &[
        "@c", "@b", "@B", "@h", "@H", "@i", "@I", "@l", "@L", "@q", "@Q", "@n", "@N", "@f", "@d",
        "@e", "@?", "@P",
    ];
    let code = native_code(format)?;
    let name = NAMES.iter().find(|name| name.as_bytes()[1] == code)?;
    Some(if format.starts_with('@') { name } else { &name[1..] })
}

pub fn is_byte_code(code: u8) -> bool {
    matches!(code, b'b' | b'B' | b'c')
}

/// The code of the layout's format; NotImplementedError for formats that items cannot be read in.
pub fn code(thread: &Thread, layout: &Layout) -> PyResult<u8> {
    let known = native_code(&layout.format)
        .filter(|&code| native_size(code).is_some_and(|(size, _)| size <= layout.itemsize));
    known.ok_or_else(|| {
        thread.not_implemented_error(format!("memoryview: format {} not supported", layout.format))
    })
}

/// The value at an address.
///
/// # Safety
/// An item of the code's size lies at `at`.
pub unsafe fn read(code: u8, at: *const u8) -> Object {
    let size = native_size(code).map_or(1, |(size, _)| size);
    // SAFETY: by the contract.
    unpack_value(code, Order::NATIVE, unsafe { std::slice::from_raw_parts(at, size) })
}

/// The bytes of a value. Runs Python code: the view may be released meanwhile.
pub fn pack(thread: &Thread, code: u8, format: &str, value: &Object) -> PyResult<Vec<u8>> {
    let size = native_size(code).map_or(1, |(size, _)| size);
    let mut out = vec![0; size];
    let shown = format.strip_prefix('@').unwrap_or(format);
    let wrong_type = || thread.type_error(format!("memoryview: invalid type for format '{shown}'"));
    let wrong_value =
        || thread.value_error(format!("memoryview: invalid value for format '{shown}'"));
    if matches!(code, b'f' | b'd') {
        // A double that is too large for a float becomes infinite here.
        let number = value.to_f64(thread).map_err(|raised| match () {
            () if raised.is(&exc::TYPE_ERROR) => wrong_type(),
            () if raised.is(&exc::OVERFLOW_ERROR) || raised.is(&exc::VALUE_ERROR) => wrong_value(),
            () => raised,
        })?;
        match code {
            b'f' => out.copy_from_slice(&(number as f32).to_ne_bytes()),
            _ => out.copy_from_slice(&number.to_ne_bytes()),
        }
        return Ok(out);
    }
    match pack_value(thread, code, Order::NATIVE, value, &mut out) {
        Ok(()) => Ok(out),
        Err(Failure::Type(_)) => Err(wrong_type()),
        Err(Failure::Range(_)) => Err(wrong_value()),
        Err(Failure::Raised(raised)) if raised.is(&exc::TYPE_ERROR) => Err(wrong_type()),
        Err(Failure::Raised(raised))
            if raised.is(&exc::OVERFLOW_ERROR) || raised.is(&exc::VALUE_ERROR) =>
        {
            Err(wrong_value())
        }
        Err(Failure::Raised(raised)) => Err(raised),
    }
}

/// The address of the item at an index of a dimension that begins at `at`; negative indices count from the end.
pub fn address(
    thread: &Thread,
    layout: &Layout,
    dimension: usize,
    at: *const u8,
    index: isize,
) -> PyResult<*const u8> {
    let len = layout.shape[dimension];
    let index = if index < 0 { index + len } else { index };
    if index < 0 || index >= len {
        return Err(
            thread.index_error(format!("index out of bounds on dimension {}", dimension + 1))
        );
    }
    // SAFETY: the index was checked.
    Ok(unsafe { layout.step(dimension, at, index) })
}
