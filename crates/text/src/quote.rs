//! `repr` of strings and bytes, and `ascii`.
//! Owns the choice of quotes and escapes; refuses to know the surroundings ("bytearray(...)").
//! Matches `unicode_repr` of CPython's Objects/unicodeobject.c and `PyBytes_Repr`.

use crate::unicode::is_printable;
use crate::{Builder, Str};

const HEX: &[u8; 16] = b"0123456789abcdef";

/// `repr(s)`.
pub fn repr(s: Str<'_>, out: &mut Builder) {
    quoted(s, out, is_printable)
}

/// `ascii(s)`: a `repr` that escapes everything beyond ASCII.
pub fn ascii(s: Str<'_>, out: &mut Builder) {
    quoted(s, out, |c| (0x20..0x7f).contains(&c))
}

fn quoted(s: Str<'_>, out: &mut Builder, shows: fn(u32) -> bool) {
    let has = |q: u8| crate::find::find_char(s, q as u32, 0..s.len()).is_some();
    let quote = if has(b'\'') && !has(b'"') { b'"' } else { b'\'' };
    out.reserve(s.len() + 2);
    out.push(quote as u32);
    for c in s.iter() {
        match c {
            0x5c => out.push_ascii(b"\\\\"),
            9 => out.push_ascii(b"\\t"),
            10 => out.push_ascii(b"\\n"),
            13 => out.push_ascii(b"\\r"),
            c if c == quote as u32 => out.push_ascii(&[b'\\', quote]),
            c if shows(c) => out.push(c),
            c => push_escape(c, out),
        }
    }
    out.push(quote as u32);
}

/// `\xhh`, `\uhhhh` or `\Uhhhhhhhh`, whichever is shortest.
pub fn push_escape(c: u32, out: &mut Builder) {
    let (letter, digits) = match c {
        0..=0xff => (b'x', 2),
        0x100..=0xffff => (b'u', 4),
        _ => (b'U', 8),
    };
    let mut escape = [b'\\', letter, 0, 0, 0, 0, 0, 0, 0, 0];
    for i in 0..digits {
        escape[2 + i] = HEX[(c >> (4 * (digits - 1 - i)) & 15) as usize];
    }
    out.push_ascii(&escape[..2 + digits]);
}

/// `repr` of bytes, with the `b`.
pub fn repr_bytes(bytes: &[u8], out: &mut Builder) {
    let double = bytes.contains(&b'\'') && !bytes.contains(&b'"');
    repr_bytes_quoted(bytes, if double { b'"' } else { b'\'' }, out);
}

/// The same with the quote given.
pub fn repr_bytes_quoted(bytes: &[u8], quote: u8, out: &mut Builder) {
    out.reserve(bytes.len() + 3);
    out.push_ascii(&[b'b', quote]);
    for &b in bytes {
        match b {
            b'\\' => out.push_ascii(b"\\\\"),
            b'\t' => out.push_ascii(b"\\t"),
            b'\n' => out.push_ascii(b"\\n"),
            b'\r' => out.push_ascii(b"\\r"),
            b if b == quote => out.push_ascii(&[b'\\', b]),
            0x20..=0x7e => out.push_ascii(&[b]),
            b => out.push_ascii(&[b'\\', b'x', HEX[b as usize >> 4], HEX[b as usize & 15]]),
        }
    }
    out.push_ascii(&[quote]);
}
