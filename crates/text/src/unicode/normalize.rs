//! Normalization forms and their quick check.
//! Owns decomposition, canonical ordering and composition with Hangul arithmetic; refuses to know single-character data.
//! Matches `normalize` and `is_normalized` of CPython's Modules/unicodedata.c, whose 3.2.0 variant keeps old corrections.

use super::{decomposition, old, record};
use crate::generated::decomposition::COMPOSITIONS;
use crate::{Builder, Str};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    Nfc,
    Nfkc,
    Nfd,
    Nfkd,
}

impl Form {
    /// The form of that name ("NFC", ...).
    pub fn from_name(name: Str<'_>) -> Option<Form> {
        [(Form::Nfc, "NFC"), (Form::Nfkc, "NFKC"), (Form::Nfd, "NFD"), (Form::Nfkd, "NFKD")]
            .into_iter()
            .find_map(|(form, text)| (name == *text).then_some(form))
    }

    fn composes(self) -> bool {
        matches!(self, Form::Nfc | Form::Nfkc)
    }

    fn is_compatible(self) -> bool {
        matches!(self, Form::Nfkc | Form::Nfkd)
    }
}

/// Which database to normalize by.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Database {
    Current,
    /// Unicode 3.2.0.
    Old,
}

const S_BASE: u32 = 0xac00;
const L_BASE: u32 = 0x1100;
const V_BASE: u32 = 0x1161;
const T_BASE: u32 = 0x11a7;
const V_COUNT: u32 = 21;
const T_COUNT: u32 = 28;
const N_COUNT: u32 = V_COUNT * T_COUNT;
const S_COUNT: u32 = 19 * N_COUNT;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum QuickCheck {
    Yes,
    Maybe,
    No,
}

/// Appends `s` in the form.
pub fn normalize(s: Str<'_>, form: Form, database: Database, out: &mut Builder) {
    if is_normalized_quickly(s, form, database) == QuickCheck::Yes {
        out.push_view(s);
        return;
    }
    let mut chars = decomposed(s, form, database);
    if form.composes() {
        compose(&mut chars);
    }
    out.extend(chars);
}

pub fn is_normalized(s: Str<'_>, form: Form, database: Database) -> bool {
    match is_normalized_quickly(s, form, database) {
        QuickCheck::Yes => true,
        QuickCheck::No => false,
        QuickCheck::Maybe => {
            let mut normal = Builder::new();
            normalize(s, form, database, &mut normal);
            normal.as_str() == s
        }
    }
}

/// The quick check of UAX #15; the old database has none, so its answer is "maybe".
fn is_normalized_quickly(s: Str<'_>, form: Form, database: Database) -> QuickCheck {
    if s.kind() == crate::Kind::Ascii {
        return QuickCheck::Yes;
    }
    if database == Database::Old {
        return QuickCheck::Maybe;
    }
    let shift = match form {
        Form::Nfd => 0,
        Form::Nfkd => 2,
        Form::Nfc => 4,
        Form::Nfkc => 6,
    };
    let mut last = 0;
    let mut result = QuickCheck::Yes;
    for c in s.iter() {
        let r = record(c);
        if r.combining != 0 && last > r.combining {
            return QuickCheck::No;
        }
        last = r.combining;
        match r.quick_check >> shift & 3 {
            0 => {}
            1 => result = QuickCheck::Maybe,
            _ => return QuickCheck::No,
        }
    }
    result
}

fn decomposed(s: Str<'_>, form: Form, database: Database) -> Vec<u32> {
    let mut out = Vec::with_capacity(s.len() + s.len() / 4);
    for c in s.iter() {
        decompose(c, form, database, &mut out);
    }
    order(&mut out);
    out
}

/// Appends the full decomposition of `c`.
fn decompose(c: u32, form: Form, database: Database, out: &mut Vec<u32>) {
    if let Some(jamo) = hangul_jamo(c) {
        out.extend(jamo);
        return;
    }
    if database == Database::Old {
        if let Some(other) = old::uncorrected_decomposition(c) {
            out.push(other);
            return;
        }
        if !old::is_assigned(c) {
            out.push(c);
            return;
        }
    }
    match decomposition(c) {
        Some((tag, chars)) if tag.is_empty() || form.is_compatible() => {
            chars.iter().for_each(|&c| decompose(c, form, database, out));
        }
        _ => out.push(c),
    }
}

/// The two or three Jamo of a Hangul syllable.
pub(crate) fn hangul_jamo(c: u32) -> Option<impl Iterator<Item = u32>> {
    let i = c.checked_sub(S_BASE).filter(|&i| i < S_COUNT)?;
    let tail = (i % T_COUNT != 0).then_some(T_BASE + i % T_COUNT);
    Some([L_BASE + i / N_COUNT, V_BASE + i % N_COUNT / T_COUNT].into_iter().chain(tail))
}

/// Canonical ordering: each run of combining characters is sorted by class, stably.
fn order(chars: &mut [u32]) {
    let mut at = 0;
    while at < chars.len() {
        if record(chars[at]).combining == 0 {
            at += 1;
            continue;
        }
        let run = chars[at..].iter().take_while(|&&c| record(c).combining != 0).count();
        chars[at..at + run].sort_by_key(|&c| record(c).combining);
        at += run;
    }
}

/// Composes in place what can be composed.
fn compose(chars: &mut Vec<u32>) {
    let mut starter: Option<usize> = None;
    let mut last_class = 0;
    let mut to = 0;
    for from in 0..chars.len() {
        let c = chars[from];
        let class = record(c).combining;
        if let Some(s) = starter {
            let adjacent = s + 1 == to;
            let blocked = !adjacent && (last_class == 0 || last_class >= class);
            if !blocked && let Some(joined) = pair(chars[s], c) {
                chars[s] = joined;
                continue;
            }
        }
        if class == 0 {
            starter = Some(to);
        }
        last_class = class;
        chars[to] = c;
        to += 1;
    }
    chars.truncate(to);
}

/// The primary composite of two code points.
fn pair(a: u32, b: u32) -> Option<u32> {
    if (L_BASE..L_BASE + 19).contains(&a) && (V_BASE..V_BASE + V_COUNT).contains(&b) {
        return Some(S_BASE + ((a - L_BASE) * V_COUNT + (b - V_BASE)) * T_COUNT);
    }
    if (S_BASE..S_BASE + S_COUNT).contains(&a)
        && (a - S_BASE).is_multiple_of(T_COUNT)
        && (T_BASE + 1..T_BASE + T_COUNT).contains(&b)
    {
        return Some(a + (b - T_BASE));
    }
    let at = COMPOSITIONS.binary_search_by_key(&(a, b), |&(a, b, _)| (a, b)).ok()?;
    Some(COMPOSITIONS[at].2)
}
