//! File names: `os.fspath`, and the file system encoding (UTF-8 with surrogateescape).
//! Matches CPython's `PyOS_FSPath`, `PyUnicode_FSConverter` and `PyUnicode_DecodeFSDefault`.

use super::special::lookup_special;
use crate::error::PyResult;
use crate::exceptions::unicode;
use crate::name;
use crate::object::Object;
use crate::thread::Thread;
use crate::types::str::Str;
use krait_text::Builder;
use krait_text::codecs::{Builtin, Errors, Input, decode_utf8, encode_utf8};
use std::ffi::CString;

impl Object {
    /// `os.fspath(self)`: str and bytes as they are, otherwise what `__fspath__` returns.
    pub fn fspath(&self, thread: &Thread) -> PyResult {
        if self.as_str().is_some() || self.as_bytes().is_some() {
            return Ok(self.clone());
        }
        let method = lookup_special(thread, self, name!("__fspath__"))?;
        let Some(method) = method.filter(|m| !m.is_none()) else {
            return Err(thread.type_error(format!(
                "expected str, bytes or os.PathLike object, not {}",
                self.ty().name()
            )));
        };
        let path = method.call(thread, &[])?;
        if path.as_str().is_none() && path.as_bytes().is_none() {
            return Err(thread.type_error(format!(
                "expected {}.__fspath__() to return str or bytes, not {}",
                self.ty().name(),
                path.ty().name()
            )));
        }
        Ok(path)
    }

    /// The bytes of a str, bytes or PathLike in the file system encoding. They may hold NULs.
    pub fn fs_bytes(&self, thread: &Thread) -> PyResult<Vec<u8>> {
        let path = self.fspath(thread)?;
        if let Some(bytes) = path.as_bytes() {
            return Ok(bytes.as_slice().to_vec());
        }
        let text = path.as_str().expect("fspath gives str or bytes");
        encode(thread, text)
    }

    /// As `fs_bytes`, as a C string: `ValueError: embedded null byte`.
    pub fn fs_cstring(&self, thread: &Thread) -> PyResult<CString> {
        CString::new(self.fs_bytes(thread)?).map_err(|_| thread.value_error("embedded null byte"))
    }

    /// A str from bytes in the file system encoding.
    pub fn fs_str(bytes: &[u8]) -> Object {
        if let Ok(text) = std::str::from_utf8(bytes) {
            return Object::str(text);
        }
        let mut out = Builder::new();
        // Every byte that is not UTF-8 is above 0x7f, and so can be escaped.
        let _ = decode_utf8(bytes, Input::Final, &mut Builtin(Errors::SurrogateEscape), &mut out);
        Str::from_builder(out).into()
    }
}

/// The bytes of a str in the file system encoding.
pub fn encode(thread: &Thread, text: &Str) -> PyResult<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len());
    encode_utf8(text.view(), &mut Builtin(Errors::SurrogateEscape), &mut out).map_err(|fault| {
        let object = text.to_object();
        unicode::encode_error(thread, fault.encoding, &object, fault.start, fault.end, fault.reason)
    })?;
    Ok(out)
}
