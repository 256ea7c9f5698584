//! Character categories and case folding as the code arrays name them: ASCII, C locale and Unicode variants.
//! Owns the mapping from category codes to tests; the Unicode data is krait-text's, the locale comes through `Env`.
//! Matches the category table and the lower/upper helpers of CPython's Modules/_sre/sre.c.

use crate::state::Env;

/// Stand-in until krait-text has its tables.
mod unicode {
    const DECIMALS: &[(u32, u32)] = &[
        (0x30, 0x3a),
        (0x660, 0x66a),
        (0x6f0, 0x6fa),
        (0x7c0, 0x7ca),
        (0x966, 0x970),
        (0x9e6, 0x9f0),
        (0xa66, 0xa70),
        (0xae6, 0xaf0),
        (0xb66, 0xb70),
        (0xbe6, 0xbf0),
        (0xc66, 0xc70),
        (0xce6, 0xcf0),
        (0xd66, 0xd70),
        (0xde6, 0xdf0),
        (0xe50, 0xe5a),
        (0xed0, 0xeda),
        (0xf20, 0xf2a),
        (0x1040, 0x104a),
        (0x1090, 0x109a),
        (0x17e0, 0x17ea),
        (0x1810, 0x181a),
        (0x1946, 0x1950),
        (0x19d0, 0x19da),
        (0x1a80, 0x1a8a),
        (0x1a90, 0x1a9a),
        (0x1b50, 0x1b5a),
        (0x1bb0, 0x1bba),
        (0x1c40, 0x1c4a),
        (0x1c50, 0x1c5a),
        (0xa620, 0xa62a),
        (0xa8d0, 0xa8da),
        (0xa900, 0xa90a),
        (0xa9d0, 0xa9da),
        (0xa9f0, 0xa9fa),
        (0xaa50, 0xaa5a),
        (0xabf0, 0xabfa),
        (0xff10, 0xff1a),
        (0x104a0, 0x104aa),
        (0x10d30, 0x10d3a),
        (0x10d40, 0x10d4a),
        (0x11066, 0x11070),
        (0x110f0, 0x110fa),
        (0x11136, 0x11140),
        (0x111d0, 0x111da),
        (0x112f0, 0x112fa),
        (0x11450, 0x1145a),
        (0x114d0, 0x114da),
        (0x11650, 0x1165a),
        (0x116c0, 0x116ca),
        (0x116d0, 0x116e4),
        (0x11730, 0x1173a),
        (0x118e0, 0x118ea),
        (0x11950, 0x1195a),
        (0x11bf0, 0x11bfa),
        (0x11c50, 0x11c5a),
        (0x11d50, 0x11d5a),
        (0x11da0, 0x11daa),
        (0x11f50, 0x11f5a),
        (0x16130, 0x1613a),
        (0x16a60, 0x16a6a),
        (0x16ac0, 0x16aca),
        (0x16b50, 0x16b5a),
        (0x16d70, 0x16d7a),
        (0x1ccf0, 0x1ccfa),
        (0x1d7ce, 0x1d800),
        (0x1e140, 0x1e14a),
        (0x1e2f0, 0x1e2fa),
        (0x1e4f0, 0x1e4fa),
        (0x1e5f1, 0x1e5fb),
        (0x1e950, 0x1e95a),
        (0x1fbf0, 0x1fbfa),
    ];
    fn ch(c: u32) -> char {
        char::from_u32(c).unwrap_or('\0')
    }
    pub fn is_decimal(c: u32) -> bool {
        DECIMALS.iter().any(|&(lo, hi)| lo <= c && c < hi)
    }
    pub fn is_space(c: u32) -> bool {
        ch(c).is_whitespace() || (0x1c..0x20).contains(&c)
    }
    pub fn is_alnum(c: u32) -> bool {
        ch(c).is_alphanumeric()
    }
    pub fn is_linebreak(c: u32) -> bool {
        matches!(c, 0x0a..=0x0d | 0x1c..=0x1e | 0x85 | 0x2028 | 0x2029)
    }
    pub fn to_lower(c: u32) -> u32 {
        char::from_u32(c).map_or(c, |ch| ch.to_lowercase().next().map_or(c, u32::from))
    }
    pub fn to_upper(c: u32) -> u32 {
        char::from_u32(c).map_or(c, |ch| ch.to_uppercase().next().map_or(c, u32::from))
    }
}

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
