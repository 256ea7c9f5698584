//! `__format__` of the builtin types: from a specification object to the kernels of `krait-num` and back.
//!
//! Matches CPython's `Python/formatter_unicode.c`.

use crate::error::{PyResult, Raised};
use crate::object::Object;
use crate::thread::Thread;
use crate::types::str::{Str, decimal_digit};
use krait_num::format_spec::{self, Defaults, FormatError, Formatted, Locale, Spec};

/// The code points of a specification: `TypeError: __format__() argument must be str, not X`.
pub fn spec_text<'a>(thread: &Thread, spec: &'a Object) -> PyResult<&'a Str> {
    spec.as_str().ok_or_else(|| {
        thread.type_error(format!("__format__() argument must be str, not {}", spec.type_or_none()))
    })
}

/// Reads a specification for a value of the type named `type_name`.
pub fn parse(
    thread: &Thread,
    spec: &Str,
    kind: char,
    align: char,
    type_name: &str,
) -> PyResult<Spec> {
    let defaults = Defaults { kind, align, type_name, decimal: decimal_digit };
    let parsed = match spec.as_ascii() {
        Some(text) => format_spec::parse(text.as_bytes(), defaults),
        None => format_spec::parse(&spec.view().iter().collect::<Vec<u32>>(), defaults),
    };
    parsed.map_err(|error| raise(thread, error))
}

fn raise(thread: &Thread, error: FormatError) -> Raised {
    match error {
        FormatError::Value(message) => thread.value_error(message),
        FormatError::Memory => thread.memory_error(),
    }
}

/// The str of what a kernel made.
pub fn finish(thread: &Thread, result: Result<Formatted, FormatError>) -> PyResult {
    match result {
        Ok(Formatted::Ascii(text)) => {
            Ok(Str::from_view(krait_text::Str::Ascii(text.as_bytes())).into())
        }
        Ok(Formatted::CodePoints(points)) => {
            Ok(Str::from_text(&krait_text::Text::from_code_points(points)).into())
        }
        Err(error) => Err(raise(thread, error)),
    }
}

/// Number punctuation of the C locale in force.
pub fn locale() -> Locale {
    let text = |pointer: *const libc::c_char| {
        if pointer.is_null() {
            return Vec::new();
        }
        // SAFETY: localeconv's members are NUL-terminated strings, valid until the next call.
        unsafe { std::ffi::CStr::from_ptr(pointer) }.to_bytes().to_vec()
    };
    // SAFETY: localeconv has no preconditions; the interpreter's lock keeps other callers away.
    let conventions = unsafe { libc::localeconv() };
    // SAFETY: localeconv gives a valid structure.
    let conventions = unsafe { &*conventions };
    let shown = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    Locale {
        decimal_point: shown(text(conventions.decimal_point)),
        thousands_separator: shown(text(conventions.thousands_sep)),
        grouping: text(conventions.grouping),
    }
}
