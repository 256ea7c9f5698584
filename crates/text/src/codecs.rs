//! Codec kernels: bytes to str and back, with errors left to a handler.
//! Owns the encodings CPython implements in C and what is an error with which reason; refuses to
//! know the registry, exception objects and warnings. Matches the codecs in CPython's Objects/unicodeobject.c.
//!
//! A decoder appends to a `Builder` and returns how much input it used; an encoder appends to a `Vec<u8>`. At each fault
//! the handler gives a replacement and the place to go on from, or an error that ends the work.

mod charmap;
pub mod cjk;
mod errors;
mod escape;
mod unicode_escape;
mod utf16;
mod utf32;
mod utf7;
mod utf8;

pub use charmap::{
    CharmapEncoded, decode_ascii, decode_charmap, decode_charmap_table, decode_latin1,
    encode_ascii, encode_charmap, encode_latin1,
};
pub use errors::{Builtin, Errors, Fault};
pub use escape::{EscapeError, EscapeWarning, decode_escape, encode_escape};
pub use unicode_escape::{
    InvalidEscape, decode_raw_unicode_escape, decode_unicode_escape, encode_raw_unicode_escape,
    encode_unicode_escape,
};
pub use utf7::{decode_utf7, encode_utf7};
pub use utf8::{decode_utf8, encode_utf8};
pub use utf16::{decode_utf16, encode_utf16};
pub use utf32::{decode_utf32, encode_utf32};

use crate::{Builder, Str, Text};

/// Whether more input may follow: then a decoder leaves an incomplete sequence at the end unused.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Input {
    Final,
    Partial,
}

/// Byte order of UTF-16 and UTF-32. `Native` reads and writes a byte order mark; decoders report the order they found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ByteOrder {
    Native,
    Little,
    Big,
}

impl ByteOrder {
    /// The number `_codecs.utf_16_ex_decode` uses.
    pub fn number(self) -> i32 {
        match self {
            ByteOrder::Native => 0,
            ByteOrder::Little => -1,
            ByteOrder::Big => 1,
        }
    }

    pub fn from_number(n: i32) -> ByteOrder {
        match n {
            0 => ByteOrder::Native,
            ..0 => ByteOrder::Little,
            _ => ByteOrder::Big,
        }
    }

    fn is_big(self) -> bool {
        self == ByteOrder::Big || self == ByteOrder::Native && cfg!(target_endian = "big")
    }
}

/// What could not be decoded: the arguments of UnicodeDecodeError.
#[derive(Clone, Copy, Debug)]
pub struct DecodeFault<'a> {
    pub encoding: &'static str,
    pub bytes: &'a [u8],
    pub start: usize,
    pub end: usize,
    pub reason: &'static str,
}

/// What could not be encoded: the arguments of UnicodeEncodeError.
#[derive(Clone, Copy, Debug)]
pub struct EncodeFault<'a> {
    pub encoding: &'static str,
    pub text: Str<'a>,
    pub start: usize,
    pub end: usize,
    pub reason: &'static str,
}

/// What an error handler puts in place of what could not be encoded.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Replacement {
    /// Is encoded in turn; what the codec cannot encode directly raises the original error.
    Text(Text),
    /// Goes into the output as it is.
    Bytes(Vec<u8>),
}

/// The error handler of a decoder.
pub trait OnDecodeError {
    type Error;

    /// The text to put in and the place in the input to go on from, at most its length.
    fn decode_error(&mut self, fault: &DecodeFault<'_>) -> Result<(Text, usize), Self::Error>;
}

/// The error handler of an encoder.
pub trait OnEncodeError {
    type Error;

    /// The replacement, and the place in the input to go on from, at most its length.
    fn encode_error(
        &mut self,
        fault: &EncodeFault<'_>,
    ) -> Result<(Replacement, usize), Self::Error>;

    /// The error to report when a replacement cannot be encoded either.
    fn raise(&mut self, fault: &EncodeFault<'_>) -> Self::Error;
}

/// Asks the handler and appends its text; returns where to go on.
fn recover<H: OnDecodeError>(
    handler: &mut H,
    fault: DecodeFault<'_>,
    out: &mut Builder,
) -> Result<usize, H::Error> {
    let (text, next) = handler.decode_error(&fault)?;
    out.push_view(text.as_str());
    Ok(next.min(fault.bytes.len()))
}

/// The value of up to eight hexadecimal digits at `at`: what was read, and how many digits there were.
fn hex_digits(bytes: &[u8], at: usize, max: usize) -> (u32, usize) {
    let (mut value, mut n) = (0u32, 0);
    while n < max {
        let Some(d) = bytes.get(at + n).and_then(|&b| (b as char).to_digit(16)) else { break };
        value = value << 4 | d;
        n += 1;
    }
    (value, n)
}

#[cfg(test)]
mod tests;
