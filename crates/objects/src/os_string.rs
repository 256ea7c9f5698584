//! Text of the operating system (file names, arguments, variables) as str and back: UTF-8 with `surrogateescape`, so that
//! undecodable bytes survive the round trip. Matches CPython's `PyUnicode_DecodeFSDefault` in a UTF-8 locale.

use crate::object::Object;
use crate::types::str::Str;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::{OsStrExt, OsStringExt};

/// The str of the system's bytes; a byte that is not UTF-8 becomes the surrogate U+DC00 + byte.
pub fn decode(text: &OsStr) -> Object {
    if let Some(text) = text.to_str() {
        return Object::str(text);
    }
    let mut builder = krait_text::Builder::with_capacity(text.len());
    for chunk in text.as_bytes().utf8_chunks() {
        builder.push_str(chunk.valid());
        for byte in chunk.invalid() {
            builder.push(0xdc00 + u32::from(*byte));
        }
    }
    Str::from_text(&builder.finish()).into()
}

/// The system's bytes of a str; None if it holds a surrogate that stands for no byte.
pub fn encode(text: &Str) -> Option<OsString> {
    let mut bytes = Vec::with_capacity(text.len());
    for c in text.view().iter() {
        match char::from_u32(c) {
            Some(c) => bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
            None => match c {
                0xdc80..=0xdcff => bytes.push((c - 0xdc00) as u8),
                _ => return None,
            },
        }
    }
    Some(OsString::from_vec(bytes))
}
