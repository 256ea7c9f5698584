//! Properties of single code points in Unicode 16.0.0: predicates, casing, numbers, categories.
//! Owns the meaning of the generated tables' fields; refuses to know strings (see `case`, `predicates`).
//! Matches CPython's Objects/unicodectype.c and the per-character functions of Modules/unicodedata.c.

pub mod names;
pub mod normalize;
pub mod old;

use crate::generated::{decomposition as d, properties as p};
use std::ops::Deref;

/// The version `unicodedata.unidata_version` reports.
pub const VERSION: &str = "16.0.0";

const ALPHA: u16 = 1;
const LOWER: u16 = 8;
const LINEBREAK: u16 = 0x10;
const SPACE: u16 = 0x20;
const TITLE: u16 = 0x40;
const UPPER: u16 = 0x80;
const XID_START: u16 = 0x100;
const XID_CONTINUE: u16 = 0x200;
const PRINTABLE: u16 = 0x400;
const NUMERIC: u16 = 0x800;
const CASE_IGNORABLE: u16 = 0x1000;
const CASED: u16 = 0x2000;
const EXTENDED_CASE: u16 = 0x4000;
const NO_DIGIT: u8 = 255;

/// Flags, digit values and casing of the code points that share them. Casing is a distance, or with `EXTENDED_CASE` a
/// place in `EXTRA_CASING` with the length in the high half.
pub(crate) struct CharType {
    flags: u16,
    decimal: u8,
    digit: u8,
    lower: i32,
    upper: i32,
    title: i32,
    fold: i32,
}

impl CharType {
    pub(crate) const fn new(
        flags: u16,
        decimal: u8,
        digit: u8,
        lower: i32,
        upper: i32,
        title: i32,
        fold: i32,
    ) -> CharType {
        CharType { flags, decimal, digit, lower, upper, title, fold }
    }
}

/// What `unicodedata` reports, as places in the name tables.
pub(crate) struct Record {
    category: u8,
    bidi: u8,
    combining: u8,
    width: u8,
    mirrored: bool,
    quick_check: u8,
}

impl Record {
    pub(crate) const fn new(
        category: u8,
        bidi: u8,
        combining: u8,
        width: u8,
        mirrored: bool,
        quick_check: u8,
    ) -> Record {
        Record { category, bidi, combining, width, mirrored, quick_check }
    }
}

#[inline]
fn char_type(c: u32) -> &'static CharType {
    let page = match p::TYPE_INDEX.get((c >> p::TYPE_SHIFT) as usize) {
        Some(&page) => page as usize,
        None => return &p::TYPES[0],
    };
    let at = (page << p::TYPE_SHIFT) | (c as usize & ((1 << p::TYPE_SHIFT) - 1));
    &p::TYPES[p::TYPE_PAGES[at] as usize]
}

#[inline]
fn record(c: u32) -> &'static Record {
    let page = match p::RECORD_INDEX.get((c >> p::RECORD_SHIFT) as usize) {
        Some(&page) => page as usize,
        None => return &p::RECORDS[0],
    };
    let at = (page << p::RECORD_SHIFT) | (c as usize & ((1 << p::RECORD_SHIFT) - 1));
    &p::RECORDS[p::RECORD_PAGES[at] as usize]
}

#[inline]
fn has(c: u32, flag: u16) -> bool {
    char_type(c).flags & flag != 0
}

#[inline]
pub fn is_alpha(c: u32) -> bool {
    if c < 0x80 { (c as u8).is_ascii_alphabetic() } else { has(c, ALPHA) }
}

#[inline]
pub fn is_alnum(c: u32) -> bool {
    if c < 0x80 {
        return (c as u8).is_ascii_alphanumeric();
    }
    let t = char_type(c);
    t.flags & (ALPHA | NUMERIC) != 0 || t.decimal != NO_DIGIT || t.digit != NO_DIGIT
}

#[inline]
pub fn is_decimal(c: u32) -> bool {
    to_decimal(c).is_some()
}

#[inline]
pub fn is_digit(c: u32) -> bool {
    to_digit(c).is_some()
}

#[inline]
pub fn is_numeric(c: u32) -> bool {
    if c < 0x80 { (c as u8).is_ascii_digit() } else { has(c, NUMERIC) }
}

#[inline]
pub fn is_lower(c: u32) -> bool {
    if c < 0x80 { (c as u8).is_ascii_lowercase() } else { has(c, LOWER) }
}

#[inline]
pub fn is_upper(c: u32) -> bool {
    if c < 0x80 { (c as u8).is_ascii_uppercase() } else { has(c, UPPER) }
}

#[inline]
pub fn is_title(c: u32) -> bool {
    c >= 0x80 && has(c, TITLE)
}

/// What `str.isspace` and argument-less `split` and `strip` take for white space.
#[inline]
pub fn is_space(c: u32) -> bool {
    if c < 0x80 { is_ascii_space(c as u8) } else { has(c, SPACE) }
}

/// ASCII white space of `str`: that of `bytes` and the four separators 0x1c to 0x1f.
#[inline]
pub fn is_ascii_space(b: u8) -> bool {
    matches!(b, 9..=13 | 0x1c..=0x20)
}

/// What `str.splitlines` breaks at (CR LF is one break).
#[inline]
pub fn is_linebreak(c: u32) -> bool {
    if c < 0x80 { matches!(c, 10..=13 | 0x1c..=0x1e) } else { has(c, LINEBREAK) }
}

/// True when `repr` shows the character itself.
#[inline]
pub fn is_printable(c: u32) -> bool {
    if c < 0x80 { (0x20..0x7f).contains(&c) } else { has(c, PRINTABLE) }
}

#[inline]
pub fn is_cased(c: u32) -> bool {
    has(c, CASED)
}

#[inline]
pub fn is_case_ignorable(c: u32) -> bool {
    has(c, CASE_IGNORABLE)
}

/// May begin an identifier, the underscore excepted.
#[inline]
pub fn is_xid_start(c: u32) -> bool {
    has(c, XID_START)
}

#[inline]
pub fn is_xid_continue(c: u32) -> bool {
    has(c, XID_CONTINUE)
}

/// The value of a decimal digit of any script.
#[inline]
pub fn to_decimal(c: u32) -> Option<u8> {
    if c < 0x80 {
        return (c as u8).is_ascii_digit().then(|| c as u8 - b'0');
    }
    Some(char_type(c).decimal).filter(|&v| v != NO_DIGIT)
}

/// The value of a digit: decimals, and digits like superscripts.
#[inline]
pub fn to_digit(c: u32) -> Option<u8> {
    Some(char_type(c).digit).filter(|&v| v != NO_DIGIT)
}

/// The numeric value, such as 0.5 for "½".
pub fn to_numeric(c: u32) -> Option<f64> {
    p::NUMERIC.binary_search_by_key(&c, |&(code, _)| code).ok().map(|i| p::NUMERIC[i].1)
}

/// What a code point becomes when its case changes: one to three code points.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mapped {
    chars: [u32; 3],
    len: u8,
}

impl Deref for Mapped {
    type Target = [u32];

    #[inline]
    fn deref(&self) -> &[u32] {
        &self.chars[..self.len as usize]
    }
}

#[inline]
fn mapped(c: u32, of: impl Fn(&CharType) -> i32) -> Mapped {
    let t = char_type(c);
    let by = of(t);
    if t.flags & EXTENDED_CASE == 0 {
        return Mapped { chars: [c.wrapping_add_signed(by), 0, 0], len: 1 };
    }
    let (at, len) = (by as usize & 0xffff, by as usize >> 16);
    let mut chars = [0; 3];
    chars[..len].copy_from_slice(&p::EXTRA_CASING[at..at + len]);
    Mapped { chars, len: len as u8 }
}

/// Full lowercase, without the context rule for the final sigma.
#[inline]
pub fn lower_full(c: u32) -> Mapped {
    mapped(c, |t| t.lower)
}

#[inline]
pub fn upper_full(c: u32) -> Mapped {
    mapped(c, |t| t.upper)
}

#[inline]
pub fn title_full(c: u32) -> Mapped {
    mapped(c, |t| t.title)
}

#[inline]
pub fn fold_full(c: u32) -> Mapped {
    mapped(c, |t| t.fold)
}

/// Lowercase as one code point: the first of the full mapping, as CPython's regular expressions use it.
#[inline]
pub fn to_lower(c: u32) -> u32 {
    lower_full(c).chars[0]
}

#[inline]
pub fn to_upper(c: u32) -> u32 {
    upper_full(c).chars[0]
}

#[inline]
pub fn to_title(c: u32) -> u32 {
    title_full(c).chars[0]
}

/// General category, such as "Lu"; "Cn" when unassigned.
pub fn category(c: u32) -> &'static str {
    p::CATEGORIES[record(c).category as usize]
}

/// Bidirectional class, empty when unassigned.
pub fn bidirectional(c: u32) -> &'static str {
    p::BIDI_CLASSES[record(c).bidi as usize]
}

pub fn combining(c: u32) -> u8 {
    record(c).combining
}

pub fn east_asian_width(c: u32) -> &'static str {
    p::WIDTHS[record(c).width as usize]
}

pub fn is_mirrored(c: u32) -> bool {
    record(c).mirrored
}

/// The decomposition of the character database: its tag ("" when canonical) and code points; `None` for none.
pub fn decomposition(c: u32) -> Option<(&'static str, &'static [u32])> {
    let page = *d::DECOMPOSITION_INDEX.get((c >> d::DECOMPOSITION_SHIFT) as usize)? as usize;
    let at = (page << d::DECOMPOSITION_SHIFT) | (c as usize & ((1 << d::DECOMPOSITION_SHIFT) - 1));
    let at = d::DECOMPOSITION_PAGES[at] as usize;
    let header = d::DECOMPOSITIONS[at];
    let len = (header & 0xff) as usize;
    if len == 0 {
        return None;
    }
    Some((d::TAGS[(header >> 8) as usize], &d::DECOMPOSITIONS[at + 1..at + 1 + len]))
}

/// What `unicodedata.decomposition` returns: "<compat> 0066 0069", or "" for none.
/// Hangul syllables show their Jamo, though the table leaves them to arithmetic.
pub fn decomposition_text(c: u32) -> String {
    if let Some(jamo) = normalize::hangul_jamo(c) {
        return jamo.map(|c| format!("{c:04X}")).collect::<Vec<_>>().join(" ");
    }
    let Some((tag, chars)) = decomposition(c) else { return String::new() };
    let mut parts: Vec<String> = Vec::with_capacity(chars.len() + 1);
    if !tag.is_empty() {
        parts.push(tag.to_owned());
    }
    parts.extend(chars.iter().map(|c| format!("{c:04X}")));
    parts.join(" ")
}

#[cfg(test)]
pub(crate) mod tests;
