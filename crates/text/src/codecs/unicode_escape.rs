//! `unicode_escape` and `raw_unicode_escape`, both ways.

use super::{DecodeFault, Input, OnDecodeError, hex_digits, recover};
use crate::quote::push_escape;
use crate::unicode::names::lookup_char;
use crate::{Builder, Str};

/// The first escape that is no escape, or an octal one beyond a byte: CPython warns of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct InvalidEscape {
    /// Place of the character after the backslash.
    pub at: usize,
    /// The character, or the value of an octal escape above 0o377.
    pub value: u32,
}

impl InvalidEscape {
    pub fn is_octal(self) -> bool {
        self.value > 0xff
    }

    /// The text of the DeprecationWarning.
    pub fn message(self) -> String {
        if self.is_octal() {
            return format!("\"\\{:o}\" is an invalid octal escape sequence. ", self.value);
        }
        let c = char::from_u32(self.value).unwrap_or('\u{fffd}');
        format!("\"\\{c}\" is an invalid escape sequence. ")
    }
}

/// Decodes; returns how many bytes were used and the first doubtful escape.
pub fn decode_unicode_escape<H: OnDecodeError>(
    bytes: &[u8],
    input: Input,
    handler: &mut H,
    out: &mut Builder,
) -> Result<(usize, Option<InvalidEscape>), H::Error> {
    let mut invalid = None;
    let mut at = 0;
    while at < bytes.len() {
        let plain = memchr::memchr(b'\\', &bytes[at..]).unwrap_or(bytes.len() - at);
        out.push_view(Str::from_latin1(&bytes[at..at + plain]));
        at += plain;
        if at == bytes.len() {
            break;
        }
        let (reason, end) = match escape(bytes, at, out, &mut invalid) {
            Ok(next) => {
                at = next;
                continue;
            }
            Err(Fault::Incomplete(..)) if input == Input::Partial => return Ok((at, invalid)),
            Err(Fault::Incomplete(reason, end) | Fault::Wrong(reason, end)) => (reason, end),
        };
        let fault = DecodeFault { encoding: "unicodeescape", bytes, start: at, end, reason };
        at = recover(handler, fault, out)?;
    }
    Ok((at, invalid))
}

enum Fault {
    /// The input ended too early; more could mend it.
    Incomplete(&'static str, usize),
    Wrong(&'static str, usize),
}

/// Reads the escape at `at`; returns what follows it.
fn escape(
    bytes: &[u8],
    at: usize,
    out: &mut Builder,
    invalid: &mut Option<InvalidEscape>,
) -> Result<usize, Fault> {
    let Some(&kind) = bytes.get(at + 1) else {
        return Err(Fault::Incomplete("\\ at end of string", at + 1));
    };
    let next = at + 2;
    let simple = match kind {
        b'\n' => return Ok(next),
        b'\\' | b'\'' | b'"' => kind,
        b'b' => 8,
        b'f' => 12,
        b't' => 9,
        b'n' => 10,
        b'r' => 13,
        b'v' => 11,
        b'a' => 7,
        b'0'..=b'7' => return Ok(octal(bytes, at, out, invalid)),
        b'x' => return numbered(bytes, next, 2, "truncated \\xXX escape", out),
        b'u' => return numbered(bytes, next, 4, "truncated \\uXXXX escape", out),
        b'U' => return numbered(bytes, next, 8, "truncated \\UXXXXXXXX escape", out),
        b'N' => return named(bytes, next, out),
        other => {
            invalid.get_or_insert(InvalidEscape { at: at + 1, value: other as u32 });
            out.push(b'\\' as u32);
            other
        }
    };
    out.push(simple as u32);
    Ok(next)
}

fn octal(bytes: &[u8], at: usize, out: &mut Builder, invalid: &mut Option<InvalidEscape>) -> usize {
    let digits = bytes[at + 1..].iter().take(3).take_while(|b| (b'0'..=b'7').contains(b));
    let (value, n) = digits.fold((0, 0), |(v, n), &b| (v << 3 | (b - b'0') as u32, n + 1));
    if value > 0o377 {
        invalid.get_or_insert(InvalidEscape { at: at + 1, value });
    }
    out.push(value);
    at + 1 + n
}

fn numbered(
    bytes: &[u8],
    at: usize,
    digits: usize,
    truncated: &'static str,
    out: &mut Builder,
) -> Result<usize, Fault> {
    let (value, n) = hex_digits(bytes, at, digits);
    let end = at + n;
    if n < digits {
        let fault = if end == bytes.len() { Fault::Incomplete } else { Fault::Wrong };
        return Err(fault(truncated, end));
    }
    if value > 0x10ffff {
        return Err(Fault::Wrong("illegal Unicode character", end));
    }
    out.push(value);
    Ok(end)
}

/// `\N{name}`, from behind the N.
fn named(bytes: &[u8], at: usize, out: &mut Builder) -> Result<usize, Fault> {
    const MALFORMED: &str = "malformed \\N character escape";
    if at == bytes.len() {
        return Err(Fault::Incomplete(MALFORMED, at));
    }
    if bytes[at] != b'{' {
        return Err(Fault::Wrong(MALFORMED, at));
    }
    let start = at + 1;
    let Some(len) = memchr::memchr(b'}', &bytes[start..]) else {
        return Err(Fault::Incomplete(MALFORMED, bytes.len()));
    };
    if len == 0 {
        return Err(Fault::Wrong(MALFORMED, start));
    }
    let name = std::str::from_utf8(&bytes[start..start + len]).ok();
    match name.and_then(lookup_char) {
        Some(c) => {
            out.push(c);
            Ok(start + len + 1)
        }
        None => Err(Fault::Wrong("unknown Unicode character name", start + len + 1)),
    }
}

pub fn encode_unicode_escape(s: Str<'_>, out: &mut Vec<u8>) {
    out.reserve(s.len());
    for c in s.iter() {
        match c {
            0x5c => out.extend_from_slice(b"\\\\"),
            9 => out.extend_from_slice(b"\\t"),
            10 => out.extend_from_slice(b"\\n"),
            13 => out.extend_from_slice(b"\\r"),
            0x20..0x7f => out.push(c as u8),
            _ => push_escape_bytes(c, out),
        }
    }
}

/// Decodes; returns how many bytes were used.
pub fn decode_raw_unicode_escape<H: OnDecodeError>(
    bytes: &[u8],
    input: Input,
    handler: &mut H,
    out: &mut Builder,
) -> Result<usize, H::Error> {
    let mut at = 0;
    while at < bytes.len() {
        let plain = memchr::memchr(b'\\', &bytes[at..]).unwrap_or(bytes.len() - at);
        out.push_view(Str::from_latin1(&bytes[at..at + plain]));
        at += plain;
        let (digits, truncated) = match bytes.get(at + 1) {
            None if at < bytes.len() && input == Input::Partial => return Ok(at),
            None => {
                out.push_view(Str::from_latin1(&bytes[at..]));
                return Ok(bytes.len());
            }
            Some(b'u') => (4, "truncated \\uXXXX escape"),
            Some(b'U') => (8, "truncated \\UXXXXXXXX escape"),
            Some(_) => {
                out.push_view(Str::from_latin1(&bytes[at..at + 2]));
                at += 2;
                continue;
            }
        };
        let (value, n) = hex_digits(bytes, at + 2, digits);
        let end = at + 2 + n;
        if n < digits && end == bytes.len() && input == Input::Partial {
            return Ok(at);
        }
        if n == digits && value <= 0x10ffff {
            out.push(value);
            at = end;
            continue;
        }
        let reason = if n < digits { truncated } else { "\\Uxxxxxxxx out of range" };
        let fault = DecodeFault { encoding: "rawunicodeescape", bytes, start: at, end, reason };
        at = recover(handler, fault, out)?;
    }
    Ok(at)
}

pub fn encode_raw_unicode_escape(s: Str<'_>, out: &mut Vec<u8>) {
    out.reserve(s.len());
    for c in s.iter() {
        match c {
            0..0x100 => out.push(c as u8),
            _ => push_escape_bytes(c, out),
        }
    }
}

fn push_escape_bytes(c: u32, out: &mut Vec<u8>) {
    let mut escape = Builder::with_capacity(10);
    push_escape(c, &mut escape);
    out.extend(escape.as_str().iter().map(|c| c as u8));
}
