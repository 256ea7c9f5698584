//! Case conversion of whole strings: lower, upper, title, capitalize, swapcase, casefold.
//! Owns the context rules (final sigma, word starts); the mappings are in `unicode`.
//! Matches the case methods of CPython's Objects/unicodeobject.c.

use crate::unicode::{
    fold_full, is_case_ignorable, is_cased, is_lower, is_upper, lower_full, title_full, upper_full,
};
use crate::{Builder, Str};

const CAPITAL_SIGMA: u32 = 0x3a3;

pub fn lower(s: Str<'_>, out: &mut Builder) {
    if let Str::Ascii(u) = s {
        return out.push_ascii(&u.to_ascii_lowercase());
    }
    out.reserve(s.len());
    for (i, c) in s.iter().enumerate() {
        push_lower(s, i, c, out);
    }
}

pub fn upper(s: Str<'_>, out: &mut Builder) {
    if let Str::Ascii(u) = s {
        return out.push_ascii(&u.to_ascii_uppercase());
    }
    out.reserve(s.len());
    s.iter().for_each(|c| push_all(&upper_full(c), out));
}

pub fn casefold(s: Str<'_>, out: &mut Builder) {
    if let Str::Ascii(u) = s {
        return out.push_ascii(&u.to_ascii_lowercase());
    }
    out.reserve(s.len());
    s.iter().for_each(|c| push_all(&fold_full(c), out));
}

pub fn title(s: Str<'_>, out: &mut Builder) {
    let mut in_word = false;
    for (i, c) in s.iter().enumerate() {
        if in_word {
            push_lower(s, i, c, out);
        } else {
            push_all(&title_full(c), out);
        }
        in_word = is_cased(c);
    }
}

pub fn capitalize(s: Str<'_>, out: &mut Builder) {
    for (i, c) in s.iter().enumerate() {
        if i == 0 {
            push_all(&title_full(c), out);
        } else {
            push_lower(s, i, c, out);
        }
    }
}

pub fn swapcase(s: Str<'_>, out: &mut Builder) {
    for (i, c) in s.iter().enumerate() {
        if is_upper(c) {
            push_lower(s, i, c, out);
        } else if is_lower(c) {
            push_all(&upper_full(c), out);
        } else {
            out.push(c);
        }
    }
}

fn push_all(chars: &[u32], out: &mut Builder) {
    chars.iter().for_each(|&c| out.push(c));
}

#[inline]
fn push_lower(s: Str<'_>, i: usize, c: u32, out: &mut Builder) {
    if c == CAPITAL_SIGMA {
        out.push(lower_sigma(s, i));
    } else {
        push_all(&lower_full(c), out);
    }
}

/// A capital sigma after a cased letter and not before one becomes the final form: "ΟΔΟΣ" to "οδος".
fn lower_sigma(s: Str<'_>, i: usize) -> u32 {
    let before = s.slice(0..i).iter().rev().find(|&c| !is_case_ignorable(c));
    let after = s.slice_from(i + 1).iter().find(|&c| !is_case_ignorable(c));
    let is_final = before.is_some_and(is_cased) && !after.is_some_and(is_cased);
    if is_final { 0x3c2 } else { 0x3c3 }
}
