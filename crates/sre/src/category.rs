//! Character categories and case folding as the code arrays name them: ASCII, C locale and Unicode variants.
//! Owns the mapping from category codes to tests; the Unicode data is krait-text's, the locale comes through `Env`.
//! Matches the category table and the lower/upper helpers of CPython's Modules/_sre/sre.c.

use crate::state::Env;
use krait_text::unicode;

/// A category code of `re/_constants.py`, in its order.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Hash)]
pub(crate) enum Category {
    Digit,
    NotDigit,
    Space,
    NotSpace,
    Word,
    NotWord,
    Linebreak,
    NotLinebreak,
    LocWord,
    LocNotWord,
    UniDigit,
    UniNotDigit,
    UniSpace,
    UniNotSpace,
    UniWord,
    UniNotWord,
    UniLinebreak,
    UniNotLinebreak,
}

impl Category {
    /// The category numbered `code`.
    pub(crate) fn from_code(code: u32) -> Option<Category> {
        use Category::*;
        const ALL: [Category; 18] = [
            Digit,
            NotDigit,
            Space,
            NotSpace,
            Word,
            NotWord,
            Linebreak,
            NotLinebreak,
            LocWord,
            LocNotWord,
            UniDigit,
            UniNotDigit,
            UniSpace,
            UniNotSpace,
            UniWord,
            UniNotWord,
            UniLinebreak,
            UniNotLinebreak,
        ];
        ALL.get(code as usize).copied()
    }

    /// True when membership depends on the C locale of the moment.
    pub(crate) fn needs_locale(self) -> bool {
        matches!(self, Category::LocWord | Category::LocNotWord)
    }

    pub(crate) fn contains(self, c: u32, env: &dyn Env) -> bool {
        match self {
            Category::Digit => is_digit(c),
            Category::NotDigit => !is_digit(c),
            Category::Space => is_space(c),
            Category::NotSpace => !is_space(c),
            Category::Word => is_word(c),
            Category::NotWord => !is_word(c),
            Category::Linebreak => c == u32::from(b'\n'),
            Category::NotLinebreak => c != u32::from(b'\n'),
            Category::LocWord => is_word_locale(c, env),
            Category::LocNotWord => !is_word_locale(c, env),
            Category::UniDigit => unicode::is_decimal(c),
            Category::UniNotDigit => !unicode::is_decimal(c),
            Category::UniSpace => unicode::is_space(c),
            Category::UniNotSpace => !unicode::is_space(c),
            Category::UniWord => is_word_unicode(c),
            Category::UniNotWord => !is_word_unicode(c),
            Category::UniLinebreak => unicode::is_linebreak(c),
            Category::UniNotLinebreak => !unicode::is_linebreak(c),
        }
    }
}

fn is_digit(c: u32) -> bool {
    (u32::from(b'0')..=u32::from(b'9')).contains(&c)
}

fn is_space(c: u32) -> bool {
    c == 0x20 || (0x09..=0x0d).contains(&c)
}

#[inline]
pub(crate) fn is_word(c: u32) -> bool {
    u8::try_from(c).is_ok_and(|b| b.is_ascii_alphanumeric() || b == b'_')
}

#[inline]
pub(crate) fn is_word_unicode(c: u32) -> bool {
    if c < 0x80 { is_word(c) } else { unicode::is_alnum(c) }
}

#[inline]
pub(crate) fn is_word_locale(c: u32, env: &dyn Env) -> bool {
    u8::try_from(c).is_ok_and(|b| env.is_alnum(b) || b == b'_')
}

pub(crate) fn lower_unicode(c: u32) -> u32 {
    unicode::to_lower(c)
}

pub(crate) fn upper_unicode(c: u32) -> u32 {
    unicode::to_upper(c)
}

pub(crate) fn lower_locale(c: u32, env: &dyn Env) -> u32 {
    u8::try_from(c).map_or(c, |b| env.lower(b).into())
}

pub(crate) fn upper_locale(c: u32, env: &dyn Env) -> u32 {
    u8::try_from(c).map_or(c, |b| env.upper(b).into())
}

/// `_sre.ascii_iscased`.
pub fn ascii_iscased(c: u32) -> bool {
    u8::try_from(c).is_ok_and(|b| b.is_ascii_alphabetic())
}

/// `_sre.ascii_tolower`.
pub fn ascii_tolower(c: u32) -> u32 {
    u8::try_from(c).map_or(c, |b| b.to_ascii_lowercase().into())
}

/// `_sre.unicode_iscased`.
pub fn unicode_iscased(c: u32) -> bool {
    lower_unicode(c) != c || upper_unicode(c) != c
}

/// `_sre.unicode_tolower`.
pub fn unicode_tolower(c: u32) -> u32 {
    lower_unicode(c)
}
