//! Substring search over strings and bytes: find, rfind, count, affixes.
//! Owns the algorithms (memchr for bytes; two-way for wider units so that no input is quadratic); refuses to know Python's
//! argument rules beyond the clipping of start and end. Matches CPython's Objects/stringlib/fastsearch.h and find.h.

use crate::{Str, Unit, with_units};
use std::borrow::Cow;
use std::ops::Range;

/// The range that `start` and `end` mean in a sequence of `len` items, negative ones counting from the end; `None` when
/// nothing, not even the empty string, can be found there: `"abc".find("", 4) == -1`.
pub fn clip(len: usize, start: isize, end: isize) -> Option<Range<usize>> {
    let from_end = |i: isize| if i < 0 { (i + len as isize).max(0) as usize } else { i as usize };
    let (start, end) = (from_end(start), from_end(end).min(len));
    (start <= end).then_some(start..end)
}

/// The lowest place in `range` where `needle` begins, if it also ends there.
pub fn find(hay: Str<'_>, needle: Str<'_>, range: Range<usize>) -> Option<usize> {
    with_units!(hay, h => {
        let needle = same_units(needle)?;
        Search::find(&h[range.clone()], &needle).map(|i| i + range.start)
    })
}

/// The highest place in `range` where `needle` begins.
pub fn rfind(hay: Str<'_>, needle: Str<'_>, range: Range<usize>) -> Option<usize> {
    with_units!(hay, h => {
        let needle = same_units(needle)?;
        Search::rfind(&h[range.clone()], &needle).map(|i| i + range.start)
    })
}

/// Occurrences in `range` that do not overlap; the empty string occurs before and after every character.
pub fn count(hay: Str<'_>, needle: Str<'_>, range: Range<usize>) -> usize {
    with_units!(hay, h => match same_units(needle) {
        Some(needle) => count_units(&h[range], &needle),
        None => 0,
    })
}

/// Where `needle`, which is not empty, occurs without overlaps: the first `limit` places.
pub fn places(hay: Str<'_>, needle: Str<'_>, limit: usize) -> Vec<usize> {
    with_units!(hay, h => match same_units(needle) {
        Some(needle) => Search::places(h, &needle, limit),
        None => Vec::new(),
    })
}

pub fn contains(hay: Str<'_>, needle: Str<'_>) -> bool {
    find(hay, needle, 0..hay.len()).is_some()
}

pub fn starts_with(s: Str<'_>, prefix: Str<'_>) -> bool {
    prefix.len() <= s.len() && s.slice(0..prefix.len()) == prefix
}

pub fn ends_with(s: Str<'_>, suffix: Str<'_>) -> bool {
    suffix.len() <= s.len() && s.slice_from(s.len() - suffix.len()) == suffix
}

/// The place of the code point `c` in `range`.
pub fn find_char(s: Str<'_>, c: u32, range: Range<usize>) -> Option<usize> {
    with_units!(s, u => {
        let c = Unit::narrow(c)?;
        Search::find(&u[range.clone()], &[c]).map(|i| i + range.start)
    })
}

pub fn rfind_char(s: Str<'_>, c: u32, range: Range<usize>) -> Option<usize> {
    with_units!(s, u => {
        let c = Unit::narrow(c)?;
        Search::rfind(&u[range.clone()], &[c]).map(|i| i + range.start)
    })
}

/// `needle` in units of another width; `None` when a code point does not fit, so that it cannot occur.
pub(crate) fn same_units<'a, T: FromUnits>(needle: Str<'a>) -> Option<Cow<'a, [T]>> {
    if let Some(units) = T::borrow(needle) {
        return Some(Cow::Borrowed(units));
    }
    needle.iter().map(T::narrow).collect::<Option<Vec<T>>>().map(Cow::Owned)
}

/// Units that can be borrowed from a view of their own width.
pub(crate) trait FromUnits: Unit {
    fn borrow(s: Str<'_>) -> Option<&[Self]>;
}

impl FromUnits for u8 {
    fn borrow(s: Str<'_>) -> Option<&[u8]> {
        match s {
            Str::Ascii(u) | Str::Latin1(u) => Some(u),
            _ => None,
        }
    }
}

impl FromUnits for u16 {
    fn borrow(s: Str<'_>) -> Option<&[u16]> {
        if let Str::Ucs2(u) = s { Some(u) } else { None }
    }
}

impl FromUnits for u32 {
    fn borrow(s: Str<'_>) -> Option<&[u32]> {
        if let Str::Ucs4(u) = s { Some(u) } else { None }
    }
}

/// Occurrences that do not overlap.
pub(crate) fn count_units<T: Search>(hay: &[T], needle: &[T]) -> usize {
    if needle.is_empty() {
        return hay.len() + 1;
    }
    if let [only] = needle {
        return hay.iter().filter(|u| *u == only).count();
    }
    let (mut at, mut n) = (0, 0);
    while let Some(i) = Search::find(&hay[at..], needle) {
        n += 1;
        at += i + needle.len();
    }
    n
}

/// In fewer bytes than this a plain look at each is done before a search is prepared.
const SHORT_HAY: usize = 32;

pub(crate) trait Search: FromUnits {
    fn find(hay: &[Self], needle: &[Self]) -> Option<usize>;
    fn rfind(hay: &[Self], needle: &[Self]) -> Option<usize>;

    /// The places that do not overlap, at most `limit`; `needle` is not empty.
    fn places(hay: &[Self], needle: &[Self], limit: usize) -> Vec<usize> {
        let (mut places, mut at) = (Vec::new(), 0);
        while places.len() < limit
            && let Some(i) = Search::find(&hay[at..], needle)
        {
            places.push(at + i);
            at += i + needle.len();
        }
        places
    }
}

impl Search for u8 {
    fn find(hay: &[u8], needle: &[u8]) -> Option<usize> {
        match needle {
            [only] if hay.len() < SHORT_HAY => hay.iter().position(|u| u == only),
            [only] => memchr::memchr(*only, hay),
            [first, rest @ ..] if hay.len() < SHORT_HAY => {
                let places = (hay.len() + 1).checked_sub(needle.len())?;
                (0..places).find(|&i| hay[i] == *first && hay[i + 1..].starts_with(rest))
            }
            _ => memchr::memmem::find(hay, needle),
        }
    }

    fn places(hay: &[u8], needle: &[u8], limit: usize) -> Vec<usize> {
        match needle {
            [only] => memchr::memchr_iter(*only, hay).take(limit).collect(),
            _ => memchr::memmem::find_iter(hay, needle).take(limit).collect(),
        }
    }

    fn rfind(hay: &[u8], needle: &[u8]) -> Option<usize> {
        match needle {
            [only] => memchr::memrchr(*only, hay),
            _ => memchr::memmem::rfind(hay, needle),
        }
    }
}

impl Search for u16 {
    fn find(hay: &[u16], needle: &[u16]) -> Option<usize> {
        find_wide(hay, needle)
    }

    fn rfind(hay: &[u16], needle: &[u16]) -> Option<usize> {
        rfind_wide(hay, needle)
    }
}

impl Search for u32 {
    fn find(hay: &[u32], needle: &[u32]) -> Option<usize> {
        find_wide(hay, needle)
    }

    fn rfind(hay: &[u32], needle: &[u32]) -> Option<usize> {
        rfind_wide(hay, needle)
    }
}

/// Below this the simple search cannot cost much more than the preparation of the two-way one.
const SHORT_NEEDLE: usize = 24;

fn find_wide<T: Unit>(hay: &[T], needle: &[T]) -> Option<usize> {
    let Some((&first, rest)) = needle.split_first() else { return Some(0) };
    let places = (hay.len() + 1).checked_sub(needle.len())?;
    if needle.len() >= SHORT_NEEDLE && places >= SHORT_NEEDLE {
        return two_way(hay, needle);
    }
    let mut at = 0;
    while let Some(i) = hay[at..places].iter().position(|&u| u == first) {
        at += i + 1;
        if hay[at..].starts_with(rest) {
            return Some(at - 1);
        }
    }
    None
}

fn rfind_wide<T: Unit>(hay: &[T], needle: &[T]) -> Option<usize> {
    let Some((&first, rest)) = needle.split_first() else { return Some(hay.len()) };
    let mut places = (hay.len() + 1).checked_sub(needle.len())?;
    if needle.len() >= SHORT_NEEDLE && places >= SHORT_NEEDLE {
        let reversed = |s: &[T]| s.iter().rev().copied().collect::<Vec<T>>();
        let at = two_way(&reversed(hay), &reversed(needle))?;
        return Some(hay.len() - needle.len() - at);
    }
    while let Some(i) = hay[..places].iter().rposition(|&u| u == first) {
        if hay[i + 1..].starts_with(rest) {
            return Some(i);
        }
        places = i;
    }
    None
}

/// Crochemore and Perrin's two-way search: linear time, constant space.
fn two_way<T: Unit>(hay: &[T], needle: &[T]) -> Option<usize> {
    let (cut, period) = critical_cut(needle);
    let n = needle.len();
    if needle[..cut] == needle[period..(period + cut).min(n)] && period + cut <= n {
        let mut at = 0;
        let mut known = 0;
        while at + n <= hay.len() {
            let mut i = cut.max(known);
            while i < n && needle[i] == hay[at + i] {
                i += 1;
            }
            if i < n {
                at += i - cut + 1;
                known = 0;
                continue;
            }
            let mut j = cut;
            while j > known && needle[j - 1] == hay[at + j - 1] {
                j -= 1;
            }
            if j <= known {
                return Some(at);
            }
            at += period;
            known = n - period;
        }
        return None;
    }
    let shift = cut.max(n - cut) + 1;
    let mut at = 0;
    while at + n <= hay.len() {
        let mut i = cut;
        while i < n && needle[i] == hay[at + i] {
            i += 1;
        }
        if i < n {
            at += i - cut + 1;
        } else if needle[..cut] == hay[at..at + cut] {
            return Some(at);
        } else {
            at += shift;
        }
    }
    None
}

/// The critical factorization: the later of the two maximal suffixes, with its period.
fn critical_cut<T: Unit>(needle: &[T]) -> (usize, usize) {
    let up = maximal_suffix(needle, |a, b| a < b);
    let down = maximal_suffix(needle, |a, b| a > b);
    if up.0 > down.0 { up } else { down }
}

fn maximal_suffix<T: Unit>(s: &[T], less: impl Fn(T, T) -> bool) -> (usize, usize) {
    let (mut cut, mut candidate, mut k, mut period) = (0, 1, 0, 1);
    while candidate + k < s.len() {
        let (a, b) = (s[candidate + k], s[cut + k]);
        if less(a, b) {
            candidate += k + 1;
            k = 0;
            period = candidate - cut;
        } else if a == b {
            if k + 1 == period {
                candidate += period;
                k = 0;
            } else {
                k += 1;
            }
        } else {
            cut = candidate;
            candidate += 1;
            k = 0;
            period = 1;
        }
    }
    (cut, period)
}
