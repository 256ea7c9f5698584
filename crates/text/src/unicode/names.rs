//! Names of characters, both ways: tables for most, rules for Hangul syllables and numbered ideographs.
//! Owns the reading of the packed blob (its layout is told in crates/xtask/src/unicode/names.rs).
//! Matches `unicodedata.name` and `lookup` of CPython's Modules/unicodedata.c.

use crate::generated::sequences::{ALIAS_TARGETS, ALIASES, NAMED_SEQUENCES, NUMBERED, SEQUENCES};
use std::cmp::Ordering;

static BLOB: &[u8] = include_bytes!("../generated/names.bin");

const SHORT: usize = 140;

const HANGUL_FIRST: u32 = 0xac00;
const HANGUL_LAST: u32 = 0xd7a3;
const LEADS: [&str; 19] = [
    "G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P",
    "H",
];
const VOWELS: [&str; 21] = [
    "A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE",
    "WI", "YU", "EU", "YI", "I",
];
const TAILS: [&str; 28] = [
    "", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M",
    "B", "BS", "S", "SS", "NG", "J", "C", "K", "T", "P", "H",
];

/// The name of a character, as `unicodedata.name` gives it.
pub fn name(c: u32) -> Option<String> {
    if (ALIASES..SEQUENCES + NAMED_SEQUENCES.len() as u32).contains(&c) {
        return None;
    }
    name_for_replacing(c)
}

/// The name as the `namereplace` error handler gives it: like `name`, but the private-use code points that the table
/// uses for aliases and named sequences show through, as in CPython:
/// `'\U000f0000'.encode('ascii', 'namereplace') == b'\\N{NULL}'`.
pub fn name_for_replacing(c: u32) -> Option<String> {
    if (HANGUL_FIRST..=HANGUL_LAST).contains(&c) {
        let i = (c - HANGUL_FIRST) as usize;
        let (lead, vowel, tail) = (LEADS[i / 588], VOWELS[i % 588 / 28], TAILS[i % 28]);
        return Some(format!("HANGUL SYLLABLE {lead}{vowel}{tail}"));
    }
    // CPython finds no name for Tangut ideographs, though `lookup` knows them.
    let numbered = NUMBERED
        .iter()
        .find(|&&(prefix, first, last)| prefix.starts_with("CJK") && (first..=last).contains(&c));
    if let Some((prefix, ..)) = numbered {
        return Some(format!("{prefix}{c:04X}"));
    }
    let row = row_of(c)?;
    let mut name = String::new();
    row_name(row, &mut name);
    Some(name)
}

/// What `lookup` found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Found {
    Char(u32),
    Sequence(&'static [u32]),
}

/// The character, alias or named sequence of that name, in any case.
pub fn lookup(name: &str) -> Option<Found> {
    let code = code_of(name)?;
    if code >= SEQUENCES && code < SEQUENCES + NAMED_SEQUENCES.len() as u32 {
        return Some(Found::Sequence(NAMED_SEQUENCES[(code - SEQUENCES) as usize]));
    }
    Some(Found::Char(alias_target(code).unwrap_or(code)))
}

/// The character of that name or alias, in any case: what `\N{...}` accepts.
pub fn lookup_char(name: &str) -> Option<u32> {
    match lookup(name)? {
        Found::Char(c) => Some(c),
        Found::Sequence(_) => None,
    }
}

/// The character of that name in Unicode 3.2.0, which CPython gives neither aliases nor sequences.
pub fn lookup_old(name: &str) -> Option<u32> {
    code_of(name).filter(|&c| !(ALIASES..SEQUENCES + NAMED_SEQUENCES.len() as u32).contains(&c))
}

fn alias_target(code: u32) -> Option<u32> {
    ALIAS_TARGETS.get(code.checked_sub(ALIASES)? as usize).copied()
}

/// The code point, or pseudo code point, of a name.
fn code_of(name: &str) -> Option<u32> {
    if name.len() > 256 || !name.is_ascii() {
        return None;
    }
    let name = name.to_ascii_uppercase();
    if let Some(syllable) = name.strip_prefix("HANGUL SYLLABLE ") {
        return hangul(syllable);
    }
    let mut prefixes = NUMBERED.iter().map(|n| n.0);
    if let Some(digits) = prefixes.find_map(|p| name.strip_prefix(p)) {
        let hex = |b: u8| b.is_ascii_hexdigit();
        if !matches!(digits.len(), 4 | 5) || !digits.bytes().all(hex) {
            return None;
        }
        let code = u32::from_str_radix(digits, 16).ok()?;
        let in_range = NUMBERED.iter().any(|&(prefix, first, last)| {
            (first..=last).contains(&code) && name.starts_with(prefix)
        });
        return (in_range && digits.len() == if code > 0xffff { 5 } else { 4 }).then_some(code);
    }
    search(&name)
}

fn hangul(syllable: &str) -> Option<u32> {
    let (lead, rest) = longest(&LEADS, syllable)?;
    let (vowel, rest) = longest(&VOWELS, rest)?;
    let (tail, rest) = longest(&TAILS, rest)?;
    rest.is_empty().then(|| HANGUL_FIRST + ((lead * 21 + vowel) * 28 + tail) as u32)
}

/// The longest of `choices` that begins `s`, and what follows it.
fn longest<'a>(choices: &[&str], s: &'a str) -> Option<(usize, &'a str)> {
    let best = (0..choices.len()).filter(|&i| s.starts_with(choices[i]));
    let best = best.max_by_key(|&i| choices[i].len())?;
    Some((best, &s[choices[best].len()..]))
}

fn u32_at(at: usize) -> usize {
    u32::from_le_bytes([BLOB[at], BLOB[at + 1], BLOB[at + 2], BLOB[at + 3]]) as usize
}

/// Field `i` of the header.
fn header(i: usize) -> usize {
    u32_at(i * 4)
}

/// Binary search over the runs by their first field (0: code point, 1: row): the run holding `key`.
fn run_of(key: usize, field: usize) -> Option<(usize, usize)> {
    let (runs, count) = (header(0), header(1));
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = (low + high) / 2;
        if u32_at(runs + middle * 8 + field * 4) <= key {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    let run = runs + low.checked_sub(1)? * 8;
    Some((u32_at(run), u32_at(run + 4)))
}

fn row_of(c: u32) -> Option<usize> {
    let (first_code, first_row) = run_of(c as usize, 0)?;
    let row = first_row + (c as usize - first_code);
    (row < header(5) && code_of_row(row) == c).then_some(row)
}

fn code_of_row(row: usize) -> u32 {
    match run_of(row, 1) {
        Some((first_code, first_row)) => (first_code + row - first_row) as u32,
        None => u32::MAX,
    }
}

/// Appends the name of `row` to `out`.
fn row_name(row: usize, out: &mut String) {
    let mut at = header(3) + u32_at(header(2) + row / 16 * 4);
    for _ in 0..row % 16 {
        at += 1 + BLOB[at] as usize;
    }
    let end = at + 1 + BLOB[at] as usize;
    at += 1;
    let (offsets, bytes) = (header(6), header(7));
    while at < end {
        let mut word = BLOB[at] as usize;
        at += 1;
        if word >= SHORT {
            word = SHORT + (word - SHORT) * 256 + BLOB[at] as usize;
            at += 1;
        }
        if out.ends_with('_') {
            out.pop();
            out.push('-');
        } else if !out.is_empty() {
            out.push(' ');
        }
        let range = bytes + u32_at(offsets + word * 4)..bytes + u32_at(offsets + word * 4 + 4);
        out.extend(BLOB[range].iter().map(|&b| b as char));
    }
}

/// Binary search of the rows sorted by name.
fn search(name: &str) -> Option<u32> {
    let order = header(4);
    let (mut low, mut high) = (0, header(5));
    let mut candidate = String::new();
    while low < high {
        let middle = (low + high) / 2;
        let row = u16::from_le_bytes([BLOB[order + middle * 2], BLOB[order + middle * 2 + 1]]);
        candidate.clear();
        row_name(row as usize, &mut candidate);
        match candidate.as_str().cmp(name) {
            Ordering::Equal => return Some(code_of_row(row as usize)),
            Ordering::Less => low = middle + 1,
            Ordering::Greater => high = middle,
        }
    }
    None
}
