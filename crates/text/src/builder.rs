//! `Builder`: a string under construction that widens its storage when a wider code point arrives.
//! Owns growth and widening; refuses to know what is being built. Matches the role of CPython's `_PyUnicodeWriter`.

use crate::{Kind, Str, Text};
use std::fmt;

/// A growing string. Its storage is always the narrowest kind for what it holds, so finishing needs no second look.
#[derive(Clone, Debug)]
pub struct Builder {
    data: Data,
}

#[derive(Clone, Debug)]
enum Data {
    Ascii(Vec<u8>),
    Latin1(Vec<u8>),
    Ucs2(Vec<u16>),
    Ucs4(Vec<u32>),
}

impl Default for Builder {
    fn default() -> Builder {
        Builder::new()
    }
}

impl Builder {
    pub const fn new() -> Builder {
        Builder { data: Data::Ascii(Vec::new()) }
    }

    /// Room for `n` code points if they stay narrow.
    pub fn with_capacity(n: usize) -> Builder {
        Builder { data: Data::Ascii(Vec::with_capacity(n)) }
    }

    /// Number of code points so far.
    pub fn len(&self) -> usize {
        self.as_str().len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub fn as_str(&self) -> Str<'_> {
        match &self.data {
            Data::Ascii(v) => Str::Ascii(v),
            Data::Latin1(v) => Str::Latin1(v),
            Data::Ucs2(v) => Str::Ucs2(v),
            Data::Ucs4(v) => Str::Ucs4(v),
        }
    }

    pub fn reserve(&mut self, n: usize) {
        match &mut self.data {
            Data::Ascii(v) | Data::Latin1(v) => v.reserve(n),
            Data::Ucs2(v) => v.reserve(n),
            Data::Ucs4(v) => v.reserve(n),
        }
    }

    /// Appends one code point, which may be a surrogate and must not exceed 0x10ffff.
    #[inline]
    pub fn push(&mut self, c: u32) {
        debug_assert!(c <= 0x10ffff);
        match &mut self.data {
            Data::Ascii(v) if c < 0x80 => v.push(c as u8),
            Data::Latin1(v) if c < 0x100 => v.push(c as u8),
            Data::Ucs2(v) if c < 0x10000 => v.push(c as u16),
            Data::Ucs4(v) => v.push(c),
            _ => {
                self.widen(Kind::of(c));
                self.push(c);
            }
        }
    }

    /// Appends `c` `n` times.
    pub fn push_repeated(&mut self, c: u32, n: usize) {
        if n == 0 {
            return;
        }
        self.widen(Kind::of(c));
        match &mut self.data {
            Data::Ascii(v) | Data::Latin1(v) => v.resize(v.len() + n, c as u8),
            Data::Ucs2(v) => v.resize(v.len() + n, c as u16),
            Data::Ucs4(v) => v.resize(v.len() + n, c),
        }
    }

    /// Appends UTF-8 text.
    pub fn push_str(&mut self, s: &str) {
        if s.is_ascii() {
            self.push_ascii(s.as_bytes());
        } else {
            self.reserve(s.len() / 2);
            s.chars().for_each(|c| self.push(c as u32));
        }
    }

    /// Appends bytes that are all below 0x80.
    #[inline]
    pub fn push_ascii(&mut self, bytes: &[u8]) {
        debug_assert!(bytes.is_ascii());
        self.push_bytes(bytes);
    }

    /// Appends another string. Wider storage than its content needs does not widen the builder.
    pub fn push_view(&mut self, s: Str<'_>) {
        if let (Str::Ascii(units), Data::Ascii(own)) = (s, &mut self.data) {
            return own.extend_from_slice(units);
        }
        if s.is_empty() {
            return;
        }
        if s.kind() > self.as_str().kind() {
            self.widen(s.canonical_kind());
        }
        match s {
            Str::Ascii(u) | Str::Latin1(u) => self.push_bytes(u),
            Str::Ucs2(u) => match &mut self.data {
                Data::Ascii(v) | Data::Latin1(v) => v.extend(u.iter().map(|&c| c as u8)),
                Data::Ucs2(v) => v.extend_from_slice(u),
                Data::Ucs4(v) => v.extend(u.iter().map(|&c| c as u32)),
            },
            Str::Ucs4(u) => match &mut self.data {
                Data::Ascii(v) | Data::Latin1(v) => v.extend(u.iter().map(|&c| c as u8)),
                Data::Ucs2(v) => v.extend(u.iter().map(|&c| c as u16)),
                Data::Ucs4(v) => v.extend_from_slice(u),
            },
        }
    }

    /// The finished string.
    pub fn finish(self) -> Text {
        match self.data {
            Data::Ascii(v) | Data::Latin1(v) => Text::from_latin1(&v),
            Data::Ucs2(v) => Text::from_canonical(Str::Ucs2(&v)),
            Data::Ucs4(v) => Text::from_canonical(Str::Ucs4(&v)),
        }
    }

    /// Hands the finished canonical storage to `make`, which copies it into storage of its own.
    pub fn finish_into<R>(self, make: impl FnOnce(Str<'_>) -> R) -> R {
        make(self.as_str())
    }

    /// Drops the last code points down to `n`. The storage kind is found anew.
    pub fn truncate(&mut self, n: usize) {
        match &mut self.data {
            Data::Ascii(v) | Data::Latin1(v) => v.truncate(n),
            Data::Ucs2(v) => v.truncate(n),
            Data::Ucs4(v) => v.truncate(n),
        }
        let whole = self.as_str();
        if whole.canonical_kind() < whole.kind() {
            let mut narrow = Builder::with_capacity(n);
            narrow.push_view(whole);
            *self = narrow;
        }
    }

    pub fn clear(&mut self) {
        self.data = Data::Ascii(Vec::new());
    }

    #[inline]
    fn push_bytes(&mut self, bytes: &[u8]) {
        match &mut self.data {
            Data::Ascii(v) | Data::Latin1(v) => v.extend_from_slice(bytes),
            Data::Ucs2(v) => v.extend(bytes.iter().map(|&c| c as u16)),
            Data::Ucs4(v) => v.extend(bytes.iter().map(|&c| c as u32)),
        }
    }

    /// Makes the storage at least `kind` wide.
    fn widen(&mut self, kind: Kind) {
        if kind <= self.as_str().kind() {
            return;
        }
        let old = std::mem::replace(&mut self.data, Data::Ascii(Vec::new()));
        self.data = match (old, kind) {
            (Data::Ascii(v), Kind::Latin1) => Data::Latin1(v),
            (Data::Ascii(v) | Data::Latin1(v), Kind::Ucs2) => Data::Ucs2(regrow(&v)),
            (Data::Ascii(v) | Data::Latin1(v), Kind::Ucs4) => Data::Ucs4(regrow(&v)),
            (Data::Ucs2(v), Kind::Ucs4) => Data::Ucs4(regrow(&v)),
            (same, _) => same,
        };
    }
}

/// The units of `old` in wider ones, with room to grow.
fn regrow<A: Copy, B: From<A>>(old: &[A]) -> Vec<B> {
    let mut new = Vec::with_capacity(old.len() * 2 + 8);
    new.extend(old.iter().map(|&c| B::from(c)));
    new
}

impl Extend<u32> for Builder {
    fn extend<I: IntoIterator<Item = u32>>(&mut self, iter: I) {
        iter.into_iter().for_each(|c| self.push(c));
    }
}

impl fmt::Write for Builder {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        self.push_str(s);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
