//! Unicode 3.2.0, the version `unicodedata.ucd_3_2_0` speaks for (IDNA needs it).
//! Owns the differences from today's tables; every function falls back to them.
//! Matches the `UCD` type of CPython's Modules/unicodedata.c.

use crate::generated::ucd_3_2_0::DELTAS;

pub const VERSION: &str = "3.2.0";

/// What Unicode 3.2.0 said of the code points `first..=last`; category "Cn" marks those it did not know.
pub(crate) struct Old {
    first: u32,
    last: u32,
    category: &'static str,
    bidi: &'static str,
    width: &'static str,
    mirrored: bool,
    decimal: Option<u8>,
    numeric: Option<f64>,
}

impl Old {
    #[allow(clippy::too_many_arguments)]
    pub(crate) const fn new(
        first: u32,
        last: u32,
        category: &'static str,
        bidi: &'static str,
        width: &'static str,
        mirrored: bool,
        decimal: Option<u8>,
        numeric: Option<f64>,
    ) -> Old {
        Old { first, last, category, bidi, width, mirrored, decimal, numeric }
    }
}

fn delta(c: u32) -> Option<&'static Old> {
    let at = DELTAS.partition_point(|d| d.last < c);
    DELTAS.get(at).filter(|d| d.first <= c)
}

/// False for code points that a later version assigned: they have no name, decomposition or combining class here.
pub fn is_assigned(c: u32) -> bool {
    category(c) != "Cn"
}

pub fn category(c: u32) -> &'static str {
    delta(c).map_or_else(|| super::category(c), |d| d.category)
}

pub fn bidirectional(c: u32) -> &'static str {
    delta(c).map_or_else(|| super::bidirectional(c), |d| d.bidi)
}

pub fn east_asian_width(c: u32) -> &'static str {
    delta(c).map_or_else(|| super::east_asian_width(c), |d| d.width)
}

pub fn is_mirrored(c: u32) -> bool {
    delta(c).map_or_else(|| super::is_mirrored(c), |d| d.mirrored)
}

pub fn to_decimal(c: u32) -> Option<u8> {
    delta(c).map_or_else(|| super::to_decimal(c), |d| d.decimal)
}

pub fn to_numeric(c: u32) -> Option<f64> {
    delta(c).map_or_else(|| super::to_numeric(c), |d| d.numeric)
}

pub fn combining(c: u32) -> u8 {
    if is_assigned(c) { super::combining(c) } else { 0 }
}

pub fn decomposition_text(c: u32) -> String {
    if is_assigned(c) { super::decomposition_text(c) } else { String::new() }
}

pub fn name(c: u32) -> Option<String> {
    if is_assigned(c) { super::names::name(c) } else { None }
}

/// Code points whose decomposition Unicode 4.0.0 corrected, as 3.2.0 had them.
pub(crate) fn uncorrected_decomposition(c: u32) -> Option<u32> {
    Some(match c {
        0x2f868 => 0x2136a,
        0x2f874 => 0x5f33,
        0x2f91f => 0x43ab,
        0x2f95f => 0x7aae,
        0x2f9bf => 0x4d57,
        _ => return None,
    })
}
