//! Cutting strings: split, rsplit, splitlines, strip, partition; as ranges, so that the caller makes the parts.
//! Owns what separates and the order of parts; refuses to allocate them.
//! Matches CPython's Objects/stringlib/split.h, partition.h and the strip functions of Objects/unicodeobject.c.

use crate::find::{Search, same_units};
use crate::unicode::{is_linebreak, is_space};
use crate::{Str, Unit, with_units};
use std::ops::Range;

/// Which ends `strip` works on.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Side {
    Left,
    Right,
    Both,
}

/// The parts between runs of white space, at most `max` cuts (`usize::MAX`: all), from the left; what remains after the
/// last cut keeps its trailing white space.
pub fn split_whitespace(s: Str<'_>, max: usize, each: impl FnMut(Range<usize>)) {
    with_units!(s, u => split_where(u, max, is_space_unit, each))
}

/// The same cutting from the right; parts still come in reading order.
pub fn rsplit_whitespace(s: Str<'_>, max: usize, each: impl FnMut(Range<usize>)) {
    with_units!(s, u => rsplit_where(u, max, is_space_unit, each))
}

/// The parts between occurrences of `sep`, which must not be empty.
pub fn split(s: Str<'_>, sep: Str<'_>, max: usize, mut each: impl FnMut(Range<usize>)) {
    with_units!(s, u => match same_units(sep) {
        Some(sep) => split_at(u, &sep, max, each),
        None => each(0..u.len()),
    })
}

pub fn rsplit(s: Str<'_>, sep: Str<'_>, max: usize, mut each: impl FnMut(Range<usize>)) {
    with_units!(s, u => match same_units(sep) {
        Some(sep) => rsplit_at(u, &sep, max, each),
        None => each(0..u.len()),
    })
}

/// The lines, with their ends when `keep_ends`.
pub fn split_lines(s: Str<'_>, keep_ends: bool, each: impl FnMut(Range<usize>)) {
    with_units!(s, u => lines_where(u, keep_ends, |c| is_linebreak(c.into()), each))
}

/// Where `sep` first occurs, for `partition`: the parts are what is before, the separator, and what is after.
pub fn partition(s: Str<'_>, sep: Str<'_>) -> Option<Range<usize>> {
    let at = crate::find::find(s, sep, 0..s.len())?;
    Some(at..at + sep.len())
}

pub fn rpartition(s: Str<'_>, sep: Str<'_>) -> Option<Range<usize>> {
    let at = crate::find::rfind(s, sep, 0..s.len())?;
    Some(at..at + sep.len())
}

/// What is left when white space is stripped.
pub fn strip_whitespace(s: Str<'_>, side: Side) -> Range<usize> {
    with_units!(s, u => strip_where(u, side, is_space_unit))
}

/// What is left when any of `chars` is stripped.
pub fn strip_chars(s: Str<'_>, chars: Str<'_>, side: Side) -> Range<usize> {
    let has = |place: Option<usize>| {
        let c = place.and_then(|place| s.get(place));
        c.is_some_and(|c| crate::find::find_char(chars, c, 0..chars.len()).is_some())
    };
    // Mostly nothing is stripped, and the characters need not be gathered.
    let left = side != Side::Right && has(Some(0));
    if !left && (side == Side::Left || !has(s.len().checked_sub(1))) {
        return 0..s.len();
    }
    let set = CharSet::new(chars);
    with_units!(s, u => strip_where(u, side, |c| set.contains(c.into())))
}

/// A set of code points with a quick test for the common ones.
struct CharSet<'a> {
    /// A bit for each ASCII character.
    low: [u64; 2],
    all: Str<'a>,
}

impl<'a> CharSet<'a> {
    fn new(all: Str<'a>) -> CharSet<'a> {
        let mut low = [0; 2];
        with_units!(all, u => for &unit in u {
            let c = u32::from(unit);
            if c < 128 {
                low[(c >> 6) as usize] |= 1 << (c & 63);
            }
        });
        CharSet { low, all }
    }

    fn contains(&self, c: u32) -> bool {
        match self.low.get((c >> 6) as usize) {
            Some(low) => low >> (c & 63) & 1 == 1,
            None => self.all.iter().any(|x| x == c),
        }
    }
}

fn is_space_unit<T: Unit>(c: T) -> bool {
    is_space(c.into())
}

pub(crate) fn split_where<T: Unit>(
    u: &[T],
    max: usize,
    is_space: impl Fn(T) -> bool,
    mut each: impl FnMut(Range<usize>),
) {
    let mut at = 0;
    let mut cuts = 0;
    loop {
        at += u[at..].iter().take_while(|&&c| is_space(c)).count();
        if at == u.len() {
            return;
        }
        if cuts == max {
            each(at..u.len());
            return;
        }
        let start = at;
        at += u[at..].iter().take_while(|&&c| !is_space(c)).count();
        each(start..at);
        cuts += 1;
    }
}

pub(crate) fn rsplit_where<T: Unit>(
    u: &[T],
    max: usize,
    is_space: impl Fn(T) -> bool,
    each: impl FnMut(Range<usize>),
) {
    let mut parts = Vec::new();
    let mut at = u.len();
    loop {
        at -= u[..at].iter().rev().take_while(|&&c| is_space(c)).count();
        if at == 0 {
            break;
        }
        if parts.len() == max {
            parts.push(0..at);
            break;
        }
        let end = at;
        at -= u[..at].iter().rev().take_while(|&&c| !is_space(c)).count();
        parts.push(at..end);
    }
    parts.into_iter().rev().for_each(each);
}

pub(crate) fn split_at<T: Search>(
    u: &[T],
    sep: &[T],
    max: usize,
    mut each: impl FnMut(Range<usize>),
) {
    let mut at = 0;
    for _ in 0..max {
        let Some(i) = Search::find(&u[at..], sep) else { break };
        each(at..at + i);
        at += i + sep.len();
    }
    each(at..u.len());
}

pub(crate) fn rsplit_at<T: Search>(u: &[T], sep: &[T], max: usize, each: impl FnMut(Range<usize>)) {
    let mut parts = Vec::new();
    let mut end = u.len();
    for _ in 0..max {
        let Some(i) = Search::rfind(&u[..end], sep) else { break };
        parts.push(i + sep.len()..end);
        end = i;
    }
    parts.push(0..end);
    parts.into_iter().rev().for_each(each);
}

pub(crate) fn lines_where<T: Unit>(
    u: &[T],
    keep_ends: bool,
    is_break: impl Fn(T) -> bool,
    mut each: impl FnMut(Range<usize>),
) {
    let mut at = 0;
    while at < u.len() {
        let end = u[at..].iter().position(|&c| is_break(c)).map_or(u.len(), |i| at + i);
        let mut next = end;
        if let Some(&c) = u.get(end) {
            let crlf = c.into() == 13 && u.get(end + 1).is_some_and(|&c| c.into() == 10);
            next = end + if crlf { 2 } else { 1 };
        }
        each(at..if keep_ends { next } else { end });
        at = next;
    }
}

pub(crate) fn strip_where<T: Unit>(u: &[T], side: Side, strip: impl Fn(T) -> bool) -> Range<usize> {
    let (mut start, mut end) = (0, u.len());
    if side != Side::Right {
        start = u.iter().position(|&c| !strip(c)).unwrap_or(end);
    }
    if side != Side::Left {
        end = u[start..].iter().rposition(|&c| !strip(c)).map_or(start, |i| start + i + 1);
    }
    start..end
}
