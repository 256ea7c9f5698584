//! `Str`: a borrowed view of a Python string in one of the four PEP 393 storage kinds.
//! Owns indexing, slicing, comparison and conversion to UTF-8; refuses to own memory (see `Text`) or to search
//! (see `find`). Matches the data layout rules of CPython's Include/cpython/unicodeobject.h.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::ops::Range;

/// How wide the code points of a string are stored. Ordered from narrow to wide.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Kind {
    Ascii,
    Latin1,
    Ucs2,
    Ucs4,
}

impl Kind {
    /// The narrowest kind that can hold `c`.
    #[inline]
    pub const fn of(c: u32) -> Kind {
        match c {
            0..=0x7f => Kind::Ascii,
            0x80..=0xff => Kind::Latin1,
            0x100..=0xffff => Kind::Ucs2,
            _ => Kind::Ucs4,
        }
    }

    /// Bytes per code point.
    #[inline]
    pub const fn width(self) -> usize {
        match self {
            Kind::Ascii | Kind::Latin1 => 1,
            Kind::Ucs2 => 2,
            Kind::Ucs4 => 4,
        }
    }

    /// The largest code point the kind can hold.
    #[inline]
    pub const fn max_char(self) -> u32 {
        match self {
            Kind::Ascii => 0x7f,
            Kind::Latin1 => 0xff,
            Kind::Ucs2 => 0xffff,
            Kind::Ucs4 => 0x10ffff,
        }
    }
}

/// One stored code point: `u8`, `u16` or `u32`.
pub trait Unit: Copy + Eq + Ord + Into<u32> + fmt::Debug + 'static {
    /// The unit holding `c`, if it fits.
    fn narrow(c: u32) -> Option<Self>;
}

impl Unit for u8 {
    #[inline]
    fn narrow(c: u32) -> Option<u8> {
        u8::try_from(c).ok()
    }
}

impl Unit for u16 {
    #[inline]
    fn narrow(c: u32) -> Option<u16> {
        u16::try_from(c).ok()
    }
}

impl Unit for u32 {
    #[inline]
    fn narrow(c: u32) -> Option<u32> {
        Some(c)
    }
}

/// A borrowed Python string. The data of whole strings is canonical (the narrowest kind that fits); the data of a slice
/// may be wider than it needs, so compare and hash by code point or make it canonical first.
#[derive(Clone, Copy)]
pub enum Str<'a> {
    /// Every byte is below 0x80.
    Ascii(&'a [u8]),
    Latin1(&'a [u8]),
    Ucs2(&'a [u16]),
    Ucs4(&'a [u32]),
}

/// Runs `$body` with `$units` bound to the slice of stored units, whatever their width.
#[macro_export]
macro_rules! with_units {
    ($s:expr, $units:ident => $body:expr) => {
        match $s {
            $crate::Str::Ascii($units) | $crate::Str::Latin1($units) => $body,
            $crate::Str::Ucs2($units) => $body,
            #[allow(clippy::useless_conversion)] // Only this kind has units of the widest type.
            $crate::Str::Ucs4($units) => $body,
        }
    };
}

impl<'a> Str<'a> {
    pub const EMPTY: Str<'static> = Str::Ascii(&[]);

    /// A view of an ASCII `str`; `None` when it holds anything else (use `Text::from` then).
    pub fn from_ascii(s: &'a str) -> Option<Str<'a>> {
        s.is_ascii().then_some(Str::Ascii(s.as_bytes()))
    }

    /// Each byte as the code point of the same number.
    pub fn from_latin1(bytes: &'a [u8]) -> Str<'a> {
        if bytes.is_ascii() { Str::Ascii(bytes) } else { Str::Latin1(bytes) }
    }

    /// Number of code points.
    #[inline]
    pub fn len(self) -> usize {
        with_units!(self, u => u.len())
    }

    #[inline]
    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    /// The storage kind, which for a slice may be wider than `canonical_kind`.
    #[inline]
    pub fn kind(self) -> Kind {
        match self {
            Str::Ascii(_) => Kind::Ascii,
            Str::Latin1(_) => Kind::Latin1,
            Str::Ucs2(_) => Kind::Ucs2,
            Str::Ucs4(_) => Kind::Ucs4,
        }
    }

    /// The largest code point present (0 when empty); an ASCII view answers 0x7f without looking.
    pub fn max_char(self) -> u32 {
        match self {
            Str::Ascii(_) => 0x7f,
            Str::Latin1(u) => u.iter().copied().max().unwrap_or(0) as u32,
            Str::Ucs2(u) => u.iter().copied().max().unwrap_or(0) as u32,
            Str::Ucs4(u) => u.iter().copied().max().unwrap_or(0),
        }
    }

    /// The narrowest kind the code points fit in.
    pub fn canonical_kind(self) -> Kind {
        match self {
            Str::Ascii(_) => Kind::Ascii,
            Str::Latin1(u) if u.is_ascii() => Kind::Ascii,
            Str::Latin1(_) => Kind::Latin1,
            _ => Kind::of(self.max_char()),
        }
    }

    /// True when every code point is below 0x80, whatever the storage.
    #[inline]
    pub fn is_ascii(self) -> bool {
        self.canonical_kind() == Kind::Ascii
    }

    /// The code point at `i`.
    #[inline]
    pub fn get(self, i: usize) -> Option<u32> {
        with_units!(self, u => u.get(i).map(|&c| c.into()))
    }

    /// The code point at `i`, which must be in range.
    #[inline]
    pub fn at(self, i: usize) -> u32 {
        with_units!(self, u => u[i].into())
    }

    #[inline]
    pub fn first(self) -> Option<u32> {
        self.get(0)
    }

    #[inline]
    pub fn last(self) -> Option<u32> {
        self.len().checked_sub(1).and_then(|i| self.get(i))
    }

    #[inline]
    pub fn iter(self) -> Chars<'a> {
        Chars { rest: self }
    }

    /// The part `range`, in the same kind; `range` must lie within the string.
    #[inline]
    pub fn slice(self, range: Range<usize>) -> Str<'a> {
        match self {
            Str::Ascii(u) => Str::Ascii(&u[range]),
            Str::Latin1(u) => Str::Latin1(&u[range]),
            Str::Ucs2(u) => Str::Ucs2(&u[range]),
            Str::Ucs4(u) => Str::Ucs4(&u[range]),
        }
    }

    /// The part from `start` to the end.
    #[inline]
    pub fn slice_from(self, start: usize) -> Str<'a> {
        self.slice(start..self.len())
    }

    /// The bytes of an ASCII-stored view as `str`.
    #[inline]
    pub fn as_ascii(self) -> Option<&'a str> {
        match self {
            Str::Ascii(u) => std::str::from_utf8(u).ok(),
            _ => None,
        }
    }

    /// The string as UTF-8; `None` when it holds a surrogate.
    pub fn to_str(self) -> Option<Cow<'a, str>> {
        if let Str::Ascii(u) = self {
            return std::str::from_utf8(u).ok().map(Cow::Borrowed);
        }
        let mut out = String::with_capacity(self.len() * 2);
        for c in self.iter() {
            out.push(char::from_u32(c)?);
        }
        Some(Cow::Owned(out))
    }

    /// The string as UTF-8 with each surrogate replaced by U+FFFD: for messages to people only.
    pub fn to_str_lossy(self) -> Cow<'a, str> {
        if let Str::Ascii(u) = self {
            return String::from_utf8_lossy(u);
        }
        Cow::Owned(self.iter().map(|c| char::from_u32(c).unwrap_or('\u{fffd}')).collect())
    }

    /// True when a code point is a surrogate (such strings have no UTF-8 form).
    pub fn has_surrogates(self) -> bool {
        match self {
            Str::Ascii(_) | Str::Latin1(_) => false,
            Str::Ucs2(u) => u.iter().any(|&c| (0xd800..0xe000).contains(&c)),
            Str::Ucs4(u) => u.iter().any(|&c| (0xd800..0xe000).contains(&c)),
        }
    }

    /// The bytes that Python's string hash runs over: the storage in native byte order. Only meaningful for canonical
    /// views (equal strings must give equal bytes).
    pub fn hash_bytes(self) -> Cow<'a, [u8]> {
        match self {
            Str::Ascii(u) | Str::Latin1(u) => Cow::Borrowed(u),
            Str::Ucs2(u) => Cow::Owned(u.iter().flat_map(|c| c.to_ne_bytes()).collect()),
            Str::Ucs4(u) => Cow::Owned(u.iter().flat_map(|c| c.to_ne_bytes()).collect()),
        }
    }
}

impl PartialEq for Str<'_> {
    fn eq(&self, other: &Str<'_>) -> bool {
        use Str::*;
        match (*self, *other) {
            (Ascii(a) | Latin1(a), Ascii(b) | Latin1(b)) => a == b,
            (Ucs2(a), Ucs2(b)) => a == b,
            (Ucs4(a), Ucs4(b)) => a == b,
            (a, b) => a.len() == b.len() && a.iter().eq(b.iter()),
        }
    }
}

impl Eq for Str<'_> {}

impl PartialEq<str> for Str<'_> {
    fn eq(&self, other: &str) -> bool {
        match *self {
            Str::Ascii(a) => a == other.as_bytes(),
            s => s.iter().eq(other.chars().map(u32::from)),
        }
    }
}

impl PartialEq<&str> for Str<'_> {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

impl Ord for Str<'_> {
    fn cmp(&self, other: &Str<'_>) -> Ordering {
        use Str::*;
        match (*self, *other) {
            (Ascii(a) | Latin1(a), Ascii(b) | Latin1(b)) => a.cmp(b),
            (a, b) => a.iter().cmp(b.iter()),
        }
    }
}

impl PartialOrd for Str<'_> {
    fn partial_cmp(&self, other: &Str<'_>) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for Str<'_> {
    /// For Rust tables only; Python's hash runs over `hash_bytes`.
    fn hash<H: Hasher>(&self, state: &mut H) {
        if let Str::Ascii(u) = *self {
            state.write(u);
        } else {
            for c in self.iter() {
                if c < 0x80 {
                    state.write(&[c as u8]);
                } else {
                    state.write_u32(c);
                }
            }
        }
        state.write_u8(0xff);
    }
}

impl fmt::Debug for Str<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("\"")?;
        for c in self.iter() {
            match char::from_u32(c) {
                Some(c) => write!(f, "{}", c.escape_debug())?,
                None => write!(f, "\\u{{{c:x}}}")?,
            }
        }
        f.write_str("\"")
    }
}

impl fmt::Display for Str<'_> {
    /// Surrogates show as U+FFFD.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_str_lossy())
    }
}

impl<'a> IntoIterator for Str<'a> {
    type Item = u32;
    type IntoIter = Chars<'a>;

    fn into_iter(self) -> Chars<'a> {
        self.iter()
    }
}

/// The code points of a `Str`, from either end.
#[derive(Clone)]
pub struct Chars<'a> {
    rest: Str<'a>,
}

impl<'a> Chars<'a> {
    /// What is left to iterate.
    pub fn as_str(&self) -> Str<'a> {
        self.rest
    }
}

impl Iterator for Chars<'_> {
    type Item = u32;

    #[inline]
    fn next(&mut self) -> Option<u32> {
        match &mut self.rest {
            Str::Ascii(u) | Str::Latin1(u) => u.split_off_first().map(|&c| c as u32),
            Str::Ucs2(u) => u.split_off_first().map(|&c| c as u32),
            Str::Ucs4(u) => u.split_off_first().copied(),
        }
    }

    #[inline]
    fn size_hint(&self) -> (usize, Option<usize>) {
        let n = self.rest.len();
        (n, Some(n))
    }
}

impl DoubleEndedIterator for Chars<'_> {
    #[inline]
    fn next_back(&mut self) -> Option<u32> {
        match &mut self.rest {
            Str::Ascii(u) | Str::Latin1(u) => u.split_off_last().map(|&c| c as u32),
            Str::Ucs2(u) => u.split_off_last().map(|&c| c as u32),
            Str::Ucs4(u) => u.split_off_last().copied(),
        }
    }
}

impl ExactSizeIterator for Chars<'_> {}
