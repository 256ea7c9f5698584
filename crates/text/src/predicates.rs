//! Questions about whole strings: isalpha and its kin, isidentifier.
//! Owns the rules for the empty string and for case; the properties are in `unicode`.
//! Matches the is* methods of CPython's Objects/unicodeobject.c.

use crate::{Str, unicode as u};

fn all(s: Str<'_>, holds: fn(u32) -> bool) -> bool {
    !s.is_empty() && s.iter().all(holds)
}

pub fn is_alpha(s: Str<'_>) -> bool {
    all(s, u::is_alpha)
}

pub fn is_alnum(s: Str<'_>) -> bool {
    all(s, u::is_alnum)
}

pub fn is_decimal(s: Str<'_>) -> bool {
    all(s, u::is_decimal)
}

pub fn is_digit(s: Str<'_>) -> bool {
    all(s, u::is_digit)
}

pub fn is_numeric(s: Str<'_>) -> bool {
    all(s, u::is_numeric)
}

pub fn is_space(s: Str<'_>) -> bool {
    all(s, u::is_space)
}

/// True of the empty string too.
pub fn is_printable(s: Str<'_>) -> bool {
    s.iter().all(u::is_printable)
}

pub fn is_lower(s: Str<'_>) -> bool {
    s.iter().any(u::is_lower) && !s.iter().any(|c| u::is_upper(c) || u::is_title(c))
}

pub fn is_upper(s: Str<'_>) -> bool {
    s.iter().any(u::is_upper) && !s.iter().any(|c| u::is_lower(c) || u::is_title(c))
}

pub fn is_title(s: Str<'_>) -> bool {
    let (mut any, mut in_word) = (false, false);
    for c in s.iter() {
        if u::is_upper(c) || u::is_title(c) {
            if in_word {
                return false;
            }
            (any, in_word) = (true, true);
        } else if u::is_lower(c) {
            if !in_word {
                return false;
            }
            any = true;
        } else {
            in_word = false;
        }
    }
    any
}

pub fn is_identifier(s: Str<'_>) -> bool {
    let mut chars = s.iter();
    let starts = chars.next().is_some_and(|c| c == b'_' as u32 || u::is_xid_start(c));
    starts && chars.all(u::is_xid_continue)
}
