//! Kernels of bytes and bytearray methods, with ASCII rules for case and white space.
//! Owns the algorithms on byte slices; refuses to know who holds the bytes or how arguments are read.
//! Matches CPython's Objects/bytes_methods.c, stringlib/transmogrify.h and Python/pystrhex.c.

use crate::find::Search;
use crate::split::{self, Side};
use std::ops::Range;

pub use crate::find::clip;
pub use crate::replace::center_left;

/// White space of bytes: without the separators 0x1c to 0x1f that `str` counts.
#[inline]
pub fn is_space_byte(b: u8) -> bool {
    matches!(b, 9..=13 | 32)
}

pub fn find(hay: &[u8], needle: &[u8], range: Range<usize>) -> Option<usize> {
    Search::find(&hay[range.clone()], needle).map(|i| i + range.start)
}

pub fn rfind(hay: &[u8], needle: &[u8], range: Range<usize>) -> Option<usize> {
    Search::rfind(&hay[range.clone()], needle).map(|i| i + range.start)
}

pub fn count(hay: &[u8], needle: &[u8], range: Range<usize>) -> usize {
    crate::find::count_units(&hay[range], needle)
}

/// The bytes with up to `max` occurrences replaced, and how many were.
pub fn replace(s: &[u8], old: &[u8], new: &[u8], max: usize) -> (Vec<u8>, usize) {
    let mut out = Vec::with_capacity(s.len());
    let (mut at, mut n) = (0, 0);
    if old.is_empty() {
        n = max.min(s.len() + 1);
        for i in 0..n {
            out.extend_from_slice(new);
            out.extend(s.get(i));
        }
        out.extend_from_slice(s.get(n..).unwrap_or(&[]));
        return (out, n);
    }
    while n < max {
        let Some(i) = Search::find(&s[at..], old) else { break };
        out.extend_from_slice(&s[at..at + i]);
        out.extend_from_slice(new);
        at += i + old.len();
        n += 1;
    }
    out.extend_from_slice(&s[at..]);
    (out, n)
}

/// The length that `replace` gives; `None` when it exceeds what an object may have.
pub fn replaced_len(len: usize, old: usize, new: usize, n: usize) -> Option<usize> {
    let grown = new.checked_mul(n)?.checked_add(len)?.checked_sub(old.checked_mul(n)?)?;
    (grown <= isize::MAX as usize).then_some(grown)
}

pub fn split_whitespace(s: &[u8], max: usize, each: impl FnMut(Range<usize>)) {
    split::split_where(s, max, is_space_byte, each)
}

pub fn rsplit_whitespace(s: &[u8], max: usize, each: impl FnMut(Range<usize>)) {
    split::rsplit_where(s, max, is_space_byte, each)
}

/// The parts between occurrences of `sep`, which must not be empty.
pub fn split(s: &[u8], sep: &[u8], max: usize, each: impl FnMut(Range<usize>)) {
    split::split_at(s, sep, max, each)
}

pub fn rsplit(s: &[u8], sep: &[u8], max: usize, each: impl FnMut(Range<usize>)) {
    split::rsplit_at(s, sep, max, each)
}

/// Lines end at LF, CR and CR LF only.
pub fn split_lines(s: &[u8], keep_ends: bool, each: impl FnMut(Range<usize>)) {
    split::lines_where(s, keep_ends, |b| matches!(b, b'\n' | b'\r'), each)
}

pub fn strip_whitespace(s: &[u8], side: Side) -> Range<usize> {
    split::strip_where(s, side, is_space_byte)
}

pub fn strip_bytes(s: &[u8], set: &[u8], side: Side) -> Range<usize> {
    split::strip_where(s, side, |b| set.contains(&b))
}

pub fn lower(s: &[u8]) -> Vec<u8> {
    s.to_ascii_lowercase()
}

pub fn upper(s: &[u8]) -> Vec<u8> {
    s.to_ascii_uppercase()
}

pub fn title(s: &[u8]) -> Vec<u8> {
    let mut in_word = false;
    let each = |&b: &u8| {
        let to = if in_word { b.to_ascii_lowercase() } else { b.to_ascii_uppercase() };
        in_word = b.is_ascii_alphabetic();
        to
    };
    s.iter().map(each).collect()
}

pub fn capitalize(s: &[u8]) -> Vec<u8> {
    let mut out = s.to_ascii_lowercase();
    if let Some(first) = out.first_mut() {
        first.make_ascii_uppercase();
    }
    out
}

pub fn swapcase(s: &[u8]) -> Vec<u8> {
    s.iter().map(|&b| if b.is_ascii_alphabetic() { b ^ 0x20 } else { b }).collect()
}

pub fn is_alpha(s: &[u8]) -> bool {
    !s.is_empty() && s.iter().all(u8::is_ascii_alphabetic)
}

pub fn is_alnum(s: &[u8]) -> bool {
    !s.is_empty() && s.iter().all(u8::is_ascii_alphanumeric)
}

pub fn is_digit(s: &[u8]) -> bool {
    !s.is_empty() && s.iter().all(u8::is_ascii_digit)
}

pub fn is_space(s: &[u8]) -> bool {
    !s.is_empty() && s.iter().all(|&b| is_space_byte(b))
}

pub fn is_lower(s: &[u8]) -> bool {
    s.iter().any(u8::is_ascii_lowercase) && !s.iter().any(u8::is_ascii_uppercase)
}

pub fn is_upper(s: &[u8]) -> bool {
    s.iter().any(u8::is_ascii_uppercase) && !s.iter().any(u8::is_ascii_lowercase)
}

pub fn is_title(s: &[u8]) -> bool {
    crate::predicates::is_title(crate::Str::Latin1(&without_high(s)))
}

/// High bytes are uncased here, unlike the Latin-1 letters they look like.
fn without_high(s: &[u8]) -> Vec<u8> {
    s.iter().map(|&b| if b < 0x80 { b } else { b' ' }).collect()
}

/// `s` with fill bytes before and after.
pub fn pad(s: &[u8], left: usize, right: usize, fill: u8) -> Vec<u8> {
    let mut out = vec![fill; left];
    out.extend_from_slice(s);
    out.resize(left + s.len() + right, fill);
    out
}

pub fn zfill(s: &[u8], width: usize) -> Vec<u8> {
    let zeros = width.saturating_sub(s.len());
    let mut out = pad(s, zeros, 0, b'0');
    if zeros > 0 && matches!(s.first(), Some(b'+' | b'-')) {
        out.swap(0, zeros);
    }
    out
}

/// The length `expand_tabs` gives; `None` when it exceeds what an object may have.
pub fn expand_tabs_len(s: &[u8], tab_size: usize) -> Option<usize> {
    crate::replace::expand_tabs_len(crate::Str::Latin1(s), tab_size)
}

pub fn expand_tabs(s: &[u8], tab_size: usize) -> Vec<u8> {
    let mut out = Vec::with_capacity(s.len());
    let mut line = 0;
    for &b in s {
        if b == b'\t' {
            let column = out.len() - line;
            let spaces = if tab_size > 0 { tab_size - column % tab_size } else { 0 };
            out.resize(out.len() + spaces, b' ');
        } else {
            out.push(b);
            if matches!(b, b'\n' | b'\r') {
                line = out.len();
            }
        }
    }
    out
}

/// `bytes.translate`: drops the bytes of `delete`, maps the others through `table`.
pub fn translate(s: &[u8], table: Option<&[u8; 256]>, delete: &[u8]) -> Vec<u8> {
    let mut drop = [false; 256];
    delete.iter().for_each(|&b| drop[b as usize] = true);
    let kept = s.iter().filter(|&&b| !drop[b as usize]);
    kept.map(|&b| table.map_or(b, |t| t[b as usize])).collect()
}

/// `bytes.hex`: `sep` stands after every `group` bytes, counted from the right when positive, from the left when negative.
pub fn hex(s: &[u8], sep: Option<u8>, group: isize) -> String {
    hex_bytes(s, sep, group).into_iter().map(char::from).collect()
}

/// The same as bytes.
pub fn hex_bytes(s: &[u8], sep: Option<u8>, group: isize) -> Vec<u8> {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let Some(sep) = sep else {
        return s.iter().flat_map(|&b| [b >> 4, b & 15].map(|d| DIGITS[d as usize])).collect();
    };
    let step = group.unsigned_abs();
    let mut out = Vec::with_capacity(s.len() * 2);
    for (i, &b) in s.iter().enumerate() {
        let passed = if group < 0 { i } else { s.len() - i };
        if i > 0 && step > 0 && passed % step == 0 {
            out.push(sep);
        }
        out.push(DIGITS[b as usize >> 4]);
        out.push(DIGITS[b as usize & 15]);
    }
    out
}

/// What `bytes.fromhex` found wrong.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HexError {
    /// "non-hexadecimal number found in fromhex() arg at position N"
    NotHex(usize),
    /// "fromhex() arg must contain an even number of hexadecimal digits"
    Odd,
}

/// `bytes.fromhex` of a str: a character beyond ASCII is found before anything else that is wrong.
pub fn from_hex_str(s: crate::Str<'_>) -> Result<Vec<u8>, HexError> {
    if let crate::Str::Ascii(s) = s {
        return from_hex(s);
    }
    match s.iter().position(|c| c >= 0x80) {
        Some(i) => Err(HexError::NotHex(i)),
        None => from_hex(&s.iter().map(|c| c as u8).collect::<Vec<u8>>()),
    }
}

/// The values of hexadecimal digits; [`NO_DIGIT`] of other bytes.
static HEX_VALUES: [u8; 256] = {
    let mut values = [NO_DIGIT; 256];
    let mut value = 0;
    while value < 16 {
        let digit = b"0123456789abcdef"[value];
        values[digit as usize] = value as u8;
        values[digit.to_ascii_uppercase() as usize] = value as u8;
        value += 1;
    }
    values
};

/// Has bits that no digit's value has.
const NO_DIGIT: u8 = u8::MAX;

/// `bytes.fromhex`: pairs of digits with ASCII white space between pairs.
pub fn from_hex(s: &[u8]) -> Result<Vec<u8>, HexError> {
    let value = |b: u8| HEX_VALUES[b as usize];
    let digit = |i: usize| s.get(i).map(|&b| value(b)).filter(|&value| value != NO_DIGIT);
    let mut out = Vec::with_capacity(s.len() / 2);
    let mut i = 0;
    while i < s.len() {
        if let Some(&[high, low]) = s.get(i..i + 2) {
            let (high, low) = (value(high), value(low));
            if (high | low) < 16 {
                out.push(high << 4 | low);
                i += 2;
                continue;
            }
        }
        if is_space_byte(s[i]) {
            i += 1;
            continue;
        }
        let high = digit(i).ok_or(HexError::NotHex(i))?;
        if i + 1 == s.len() {
            return Err(HexError::Odd);
        }
        let low = digit(i + 1).ok_or(HexError::NotHex(i + 1))?;
        out.push(high << 4 | low);
        i += 2;
    }
    Ok(out)
}
