//! `Text`: an owned, immutable Python string that is cheap to clone.
//! Owns the canonical form (narrowest kind) of strings outside the object heap: compiler constants, names, messages.
//! Refuses to know the object layout of `str`.

use crate::{Builder, Str};
use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

/// An owned string in canonical storage; clones share it.
#[derive(Clone)]
pub struct Text {
    data: Data,
}

#[derive(Clone)]
enum Data {
    Ascii(Arc<str>),
    Latin1(Arc<[u8]>),
    Ucs2(Arc<[u16]>),
    Ucs4(Arc<[u32]>),
}

impl Text {
    /// A copy of any view, made canonical.
    pub fn new(s: Str<'_>) -> Text {
        if s.canonical_kind() == s.kind() {
            return Text::from_canonical(s);
        }
        let mut b = Builder::with_capacity(s.len());
        b.push_view(s);
        b.finish()
    }

    /// Each byte as the code point of the same number.
    pub fn from_latin1(bytes: &[u8]) -> Text {
        Text::from_canonical(Str::from_latin1(bytes))
    }

    /// Code points, which may be surrogates and must not exceed 0x10ffff.
    pub fn from_code_points(iter: impl IntoIterator<Item = u32>) -> Text {
        let mut b = Builder::new();
        b.extend(iter);
        b.finish()
    }

    /// A copy of a view that is already in its narrowest kind.
    pub(crate) fn from_canonical(s: Str<'_>) -> Text {
        debug_assert_eq!(s.kind(), s.canonical_kind());
        let data = match s {
            Str::Ascii(u) => match std::str::from_utf8(u) {
                Ok(s) => Data::Ascii(s.into()),
                Err(_) => Data::Latin1(u.into()),
            },
            Str::Latin1(u) => Data::Latin1(u.into()),
            Str::Ucs2(u) => Data::Ucs2(u.into()),
            Str::Ucs4(u) => Data::Ucs4(u.into()),
        };
        Text { data }
    }

    #[inline]
    pub fn as_str(&self) -> Str<'_> {
        match &self.data {
            Data::Ascii(u) => Str::Ascii(u.as_bytes()),
            Data::Latin1(u) => Str::Latin1(u),
            Data::Ucs2(u) => Str::Ucs2(u),
            Data::Ucs4(u) => Str::Ucs4(u),
        }
    }

    /// Number of code points.
    pub fn len(&self) -> usize {
        self.as_str().len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The text as `str` when it is ASCII (no copy).
    #[inline]
    pub fn as_ascii(&self) -> Option<&str> {
        match &self.data {
            Data::Ascii(s) => Some(s),
            _ => None,
        }
    }

    /// The text as `str` without a copy, which only ASCII allows; see `to_utf8`.
    #[inline]
    pub fn as_utf8(&self) -> Option<&str> {
        self.as_ascii()
    }

    /// The text as UTF-8; `None` when it holds a surrogate.
    pub fn to_utf8(&self) -> Option<Cow<'_, str>> {
        match &self.data {
            Data::Ascii(s) => Some(Cow::Borrowed(s)),
            _ => self.as_str().to_str(),
        }
    }

    /// The text as UTF-8 with surrogates replaced, for messages to people.
    pub fn to_utf8_lossy(&self) -> Cow<'_, str> {
        self.as_str().to_str_lossy()
    }

    /// True when both are clones of one allocation.
    pub fn ptr_eq(&self, other: &Text) -> bool {
        match (&self.data, &other.data) {
            (Data::Ascii(a), Data::Ascii(b)) => Arc::ptr_eq(a, b),
            (Data::Latin1(a), Data::Latin1(b)) => Arc::ptr_eq(a, b),
            (Data::Ucs2(a), Data::Ucs2(b)) => Arc::ptr_eq(a, b),
            (Data::Ucs4(a), Data::Ucs4(b)) => Arc::ptr_eq(a, b),
            _ => false,
        }
    }

    /// The address of the shared storage: the identity of all clones.
    pub fn address(&self) -> usize {
        match &self.data {
            Data::Ascii(a) => a.as_ptr() as usize,
            Data::Latin1(a) => a.as_ptr() as usize,
            Data::Ucs2(a) => a.as_ptr() as usize,
            Data::Ucs4(a) => a.as_ptr() as usize,
        }
    }
}

impl Default for Text {
    fn default() -> Text {
        Text { data: Data::Ascii("".into()) }
    }
}

impl From<&str> for Text {
    fn from(s: &str) -> Text {
        if s.is_ascii() {
            return Text { data: Data::Ascii(s.into()) };
        }
        let mut b = Builder::new();
        b.push_str(s);
        b.finish()
    }
}

impl From<String> for Text {
    fn from(s: String) -> Text {
        Text::from(s.as_str())
    }
}

impl From<char> for Text {
    fn from(c: char) -> Text {
        Text::from_code_points([c as u32])
    }
}

impl From<Str<'_>> for Text {
    fn from(s: Str<'_>) -> Text {
        Text::new(s)
    }
}

impl FromIterator<u32> for Text {
    fn from_iter<I: IntoIterator<Item = u32>>(iter: I) -> Text {
        Text::from_code_points(iter)
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Text) -> bool {
        self.as_str() == other.as_str()
    }
}

impl Eq for Text {}

impl PartialEq<str> for Text {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == *other
    }
}

impl PartialEq<&str> for Text {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == **other
    }
}

impl PartialEq<Str<'_>> for Text {
    fn eq(&self, other: &Str<'_>) -> bool {
        self.as_str() == *other
    }
}

impl Ord for Text {
    fn cmp(&self, other: &Text) -> Ordering {
        self.as_str().cmp(&other.as_str())
    }
}

impl PartialOrd for Text {
    fn partial_cmp(&self, other: &Text) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Hash for Text {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.as_str().hash(state);
    }
}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_str().fmt(f)
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_utf8_lossy())
    }
}
