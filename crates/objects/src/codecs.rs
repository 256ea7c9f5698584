//! Codecs of an interpreter: the registry, error handlers, and encoding and decoding by name.
//!
//! UTF-8, UTF-16, UTF-32, ASCII and Latin-1 go straight to the kernels of `krait-text`; other names are looked up, for which
//! `encodings` is imported once. Matches CPython's `Python/codecs.c` and the codec part of `Objects/unicodeobject.c`.

pub mod handlers;
pub mod registry;
mod translate;
pub mod work;

use crate::buffer::BufferFlags;
use crate::error::PyResult;
use crate::exceptions as exc;
use crate::native::MethodDef;
use crate::object::Object;
use crate::thread::Thread;
use crate::types::bytes::Bytes;
use crate::types::str::Str;
use krait_text::codecs::{self as kernels, ByteOrder, Input};
use std::collections::HashMap;

pub use translate::translate_error;
pub use work::{decode_with, encode_with};

/// What `codecs.register` and `codecs.register_error` fill.
#[derive(Default)]
pub struct CodecState {
    pub search_path: Vec<Object>,
    /// Normalised encoding name to `CodecInfo`.
    pub cache: HashMap<String, Object>,
    /// Handlers by name; the built-in ones are here once they have been asked for.
    pub error_handlers: HashMap<String, Object>,
    /// Set once `encodings` has been imported, or is being imported.
    pub initialised: bool,
}

/// An encoding that needs no registry.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Direct {
    Utf8,
    Utf16(ByteOrder),
    Utf32(ByteOrder),
    Latin1,
    Ascii,
}

impl Direct {
    fn of(encoding: &str) -> Option<Direct> {
        if encoding.len() > 20 {
            return None;
        }
        Some(match registry::normalise(encoding).as_str() {
            "utf_8" | "utf8" => Direct::Utf8,
            "utf_16" | "utf16" => Direct::Utf16(ByteOrder::Native),
            "utf_32" | "utf32" => Direct::Utf32(ByteOrder::Native),
            "utf_16_le" | "utf_16le" => Direct::Utf16(ByteOrder::Little),
            "utf_16_be" | "utf_16be" => Direct::Utf16(ByteOrder::Big),
            "utf_32_le" | "utf_32le" => Direct::Utf32(ByteOrder::Little),
            "utf_32_be" | "utf_32be" => Direct::Utf32(ByteOrder::Big),
            "ascii" | "us_ascii" => Direct::Ascii,
            "latin1" | "latin_1" | "iso_8859_1" | "iso8859_1" => Direct::Latin1,
            _ => return None,
        })
    }
}

/// `text.encode(encoding, errors)`: bytes. `text` is a str.
pub fn encode(thread: &Thread, text: &Object, encoding: &str, errors: &str) -> PyResult {
    let Some(direct) = Direct::of(encoding) else {
        return registry::encode_text(thread, text, encoding, errors);
    };
    if matches!(direct, Direct::Utf8 | Direct::Ascii | Direct::Latin1)
        && let Some(ascii) = text.as_str().and_then(Str::as_ascii)
    {
        return Ok(Object::bytes(ascii.as_bytes()));
    }
    let bytes = encode_with(thread, text, errors, |view, handler, out| match direct {
        Direct::Utf8 => kernels::encode_utf8(view, handler, out),
        Direct::Ascii => kernels::encode_ascii(view, handler, out),
        Direct::Latin1 => kernels::encode_latin1(view, handler, out),
        Direct::Utf16(order) => kernels::encode_utf16(view, order, handler, out),
        Direct::Utf32(order) => kernels::encode_utf32(view, order, handler, out),
    })?;
    Ok(Object::bytes(&bytes))
}

/// `bytes.decode(encoding, errors)`: a str.
pub fn decode(thread: &Thread, bytes: &[u8], encoding: &str, errors: &str) -> PyResult {
    if bytes.is_empty() {
        return Ok(Object::str(""));
    }
    let Some(direct) = Direct::of(encoding) else {
        return registry::decode_text(thread, &Object::bytes(bytes), encoding, errors);
    };
    if matches!(direct, Direct::Utf8 | Direct::Ascii | Direct::Latin1) && bytes.is_ascii() {
        return Ok(Str::from_view(krait_text::Str::Ascii(bytes)).into());
    }
    let mut detected = None;
    let (text, _) = decode_with(thread, bytes, None, errors, |bytes, handler, out| {
        let used = bytes.len();
        match direct {
            Direct::Utf8 => kernels::decode_utf8(bytes, Input::Final, handler, out),
            Direct::Ascii => kernels::decode_ascii(bytes, handler, out).map(|()| used),
            Direct::Latin1 => {
                kernels::decode_latin1(bytes, out);
                Ok(used)
            }
            Direct::Utf16(order) => {
                let order = handler.resumed_order().or(detected).unwrap_or(order);
                let (used, order) =
                    kernels::decode_utf16(bytes, order, Input::Final, handler, out)?;
                detected = Some(order);
                Ok(used)
            }
            Direct::Utf32(order) => {
                let order = handler.resumed_order().or(detected).unwrap_or(order);
                let (used, order) =
                    kernels::decode_utf32(bytes, order, Input::Final, handler, out)?;
                detected = Some(order);
                Ok(used)
            }
        }
    })?;
    Ok(text)
}

/// `str(object, encoding, errors)` of something with a buffer.
pub fn decode_object(thread: &Thread, object: &Object, encoding: &str, errors: &str) -> PyResult {
    if let Some(bytes) = object.as_bytes() {
        return decode(thread, bytes.as_slice(), encoding, errors);
    }
    if object.as_str().is_some() {
        return Err(thread.type_error("decoding str is not supported"));
    }
    if !object.has_buffer() {
        return Err(thread.type_error(format!(
            "decoding to str: need a bytes-like object, {} found",
            object.ty().name()
        )));
    }
    let bytes = object.buffer(thread, BufferFlags::SIMPLE)?.as_slice().to_vec();
    decode(thread, &bytes, encoding, errors)
}

/// A str as UTF-8 bytes, with the error handler of the file system for lone surrogates: `os.fsencode`.
pub fn fs_encode(thread: &Thread, text: &Object) -> PyResult<Vec<u8>> {
    if let Some(ascii) = text.as_str().and_then(Str::as_ascii) {
        return Ok(ascii.as_bytes().to_vec());
    }
    encode_with(thread, text, "surrogateescape", |view, handler, out| {
        kernels::encode_utf8(view, handler, out)
    })
}

/// Bytes from the system as a str: `os.fsdecode`.
pub fn fs_decode(thread: &Thread, bytes: &[u8]) -> PyResult {
    decode(thread, bytes, "utf-8", "surrogateescape")
}

/// A str as UTF-8: UnicodeEncodeError if it has surrogates.
pub fn utf8(thread: &Thread, text: &Object) -> PyResult<String> {
    if let Some(ascii) = text.as_str().and_then(Str::as_ascii) {
        return Ok(ascii.to_string());
    }
    let bytes = encode_with(thread, text, "strict", |view, handler, out| {
        kernels::encode_utf8(view, handler, out)
    })?;
    Ok(String::from_utf8(bytes).expect("strict UTF-8 is valid"))
}

/// An argument that goes to C as a string: UTF-8 without NUL. `what` is like `encode() argument 'encoding'`.
pub fn name_argument(thread: &Thread, value: &Object, what: &str) -> PyResult<String> {
    if value.as_str().is_none() {
        let found = if value.is_none() { "None" } else { value.ty().name() };
        return Err(thread.type_error(format!("{what} must be str, not {found}")));
    }
    let text = utf8(thread, value)?;
    if text.contains('\0') {
        return Err(thread.value_error("embedded null character"));
    }
    Ok(text)
}

/// The encoding and errors arguments of `function`, as `str.encode` has them.
pub fn encoding_arguments(
    thread: &Thread,
    function: &str,
    encoding: Option<&Object>,
    errors: Option<&Object>,
) -> PyResult<(String, String)> {
    let get = |value: Option<&Object>, name: &str, default: &str| match value {
        Some(value) => name_argument(thread, value, &format!("{function}() argument '{name}'")),
        None => Ok(default.to_string()),
    };
    Ok((get(encoding, "encoding", "utf-8")?, get(errors, "errors", "strict")?))
}

/// The row of `bytes.decode` and `bytearray.decode`.
pub const DECODE_METHOD: MethodDef = MethodDef::new(
    "decode",
    "($self, /, encoding='utf-8', errors='strict')",
    |thread, object, args| {
        let (encoding, errors) = encoding_arguments(thread, "decode", args.opt(0), args.opt(1))?;
        decode_object(thread, object, &encoding, &errors)
    },
    "The text that the bytes encode.",
);

/// `LookupError`.
fn lookup_error(thread: &Thread, message: impl AsRef<str>) -> crate::error::Raised {
    thread.err(&exc::LOOKUP_ERROR, message)
}

/// The bytes of a bytes object or of any buffer, in memory that Python code cannot change.
pub fn bytes_of(thread: &Thread, object: &Object) -> PyResult<Object> {
    if object.is_exact(<Bytes as crate::object::Payload>::type_object()) {
        return Ok(object.clone());
    }
    let buffer = object.buffer(thread, BufferFlags::SIMPLE)?;
    Ok(Object::bytes(buffer.as_slice()))
}
