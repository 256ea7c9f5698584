//! The native modules of hashlib: `_md5`, `_sha1`, `_sha2`, `_sha3`, `_blake2`, `_hmac`.
//!
//! The algorithms are RustCrypto's, and `blake2b_simd`/`blake2s_simd` where BLAKE2's tree parameters are asked for. Each
//! module has a file; here is what they share. Matches CPython's `Modules/hashlib.h` and its users.

pub mod _blake2;
pub mod _hmac;
pub mod _md5;
pub mod _sha1;
pub mod _sha2;
pub mod _sha3;
mod algorithm;
mod fixed;

use krait_objects::buffer::{Buffer, BufferFlags};
use krait_objects::{Args, Object, PyResult, Thread};

/// What CPython releases its lock for.
const GIL_MINSIZE: i64 = 2048;

/// The bytes to hash: `TypeError: Strings must be encoded before hashing` for str.
fn data_of(thread: &Thread, object: &Object) -> PyResult<Buffer> {
    if object.as_str().is_some() {
        return Err(thread.type_error("Strings must be encoded before hashing"));
    }
    if !object.has_buffer() {
        return Err(thread.type_error("object supporting the buffer API required"));
    }
    object.buffer(thread, BufferFlags::SIMPLE)
}

/// The initial data of a constructor: `data`, or the old name `string`.
fn initial<'a>(
    thread: &Thread,
    args: Args<'a>,
    data: usize,
    string: usize,
) -> PyResult<Option<&'a Object>> {
    match (args.opt(data), args.opt(string)) {
        (Some(_), Some(_)) => Err(thread.type_error(
            "'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in \
             a future version.",
        )),
        (data, string) => Ok(data.or(string)),
    }
}

/// Lower-case hexadecimal text.
fn hex(bytes: &[u8]) -> Object {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |nibble: u8| char::from(DIGITS[usize::from(nibble)]);
    let text: String = bytes.iter().flat_map(|b| [digit(b >> 4), digit(b & 15)]).collect();
    Object::str(&text)
}
