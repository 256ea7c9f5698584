//! Parsing ints and floats from text, and ints to decimal text with the length limit.

use crate::{BigInt, UBig};
use std::borrow::Cow;

/// Why a text is no int.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum IntError {
    Invalid,
    /// More digits than the limit allows.
    TooManyDigits(usize),
}

/// The message of [`IntError::TooManyDigits`].
pub fn too_many_digits(limit: usize, digits: usize) -> String {
    format!(
        "Exceeds the limit ({limit} digits) for integer string conversion: value has {digits} digits; use \
         sys.set_int_max_str_digits() to increase the limit"
    )
}

/// Digits of any radix up to ten that fit an `i64`. No limit of digits is below it.
const SHORT_DIGITS: usize = 18;

/// The value of a few decimal digits that at most a sign stands before; None for all other texts.
pub fn parse_short(text: &str) -> Option<i64> {
    let (negative, digits) = match text.as_bytes() {
        [b'-', digits @ ..] => (true, digits),
        [b'+', digits @ ..] => (false, digits),
        digits => (false, digits),
    };
    if !(1..=SHORT_DIGITS).contains(&digits.len()) {
        return None;
    }
    let mut value = 0;
    for &byte in digits {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        value = value * 10 + i64::from(digit);
    }
    Some(if negative { -value } else { value })
}

/// Parses ASCII text (digits of other scripts already replaced) in `base` (0 or 2..=36), with Python's underscores,
/// prefixes and surrounding white space. `limit` 0 is no limit.
pub fn parse_int(text: &str, base: u32, limit: usize) -> Result<BigInt, IntError> {
    let text = text.trim_matches(|c: char| matches!(c, ' ' | '\t'..='\r' | '\x1c'..='\x1f'));
    let (negative, body) = match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    let prefix = match body.get(..2) {
        Some("0x" | "0X") => 16,
        Some("0o" | "0O") => 8,
        Some("0b" | "0B") => 2,
        _ => 0,
    };
    let mut radix = base;
    let mut digits = body;
    let mut had_prefix = false;
    if prefix != 0 && (base == 0 || base == prefix) {
        radix = prefix;
        digits = &body[2..];
        had_prefix = true;
    } else if base == 0 {
        radix = 10;
        let zero = digits.bytes().all(|b| b == b'0' || b == b'_');
        if digits.starts_with('0') && !zero {
            return Err(IntError::Invalid);
        }
    }
    if had_prefix {
        digits = digits.strip_prefix('_').unwrap_or(digits);
    }
    if digits.is_empty() {
        return Err(IntError::Invalid);
    }
    // Texts are mostly plain digits, which one pass without branches tells.
    let plain = radix <= 10
        && digits.bytes().fold(true, |plain, b| plain & (u32::from(b.wrapping_sub(b'0')) < radix));
    if plain && digits.len() <= SHORT_DIGITS {
        let value =
            digits.bytes().fold(0, |value, b| value * i64::from(radix) + i64::from(b - b'0'));
        return Ok(BigInt::from(if negative { -value } else { value }));
    }
    if !plain && (digits.starts_with('_') || digits.ends_with('_') || digits.contains("__")) {
        return Err(IntError::Invalid);
    }
    let mut count = if plain { digits.len() } else { 0 };
    let rest = if plain { &[][..] } else { digits.as_bytes() };
    for &byte in rest {
        let is_digit = match byte {
            b'0'..=b'9' => u32::from(byte - b'0') < radix,
            b'a'..=b'z' => u32::from(byte - b'a') + 10 < radix,
            b'A'..=b'Z' => u32::from(byte - b'A') + 10 < radix,
            _ => false,
        };
        if !is_digit && byte != b'_' {
            return Err(IntError::Invalid);
        }
        count += usize::from(is_digit);
    }
    if limit != 0 && count > limit && !radix.is_power_of_two() {
        return Err(IntError::TooManyDigits(count));
    }
    let clean: Cow<'_, str> =
        if count == digits.len() { digits.into() } else { digits.replace('_', "").into() };
    let magnitude = UBig::from_str_radix(&clean, radix).map_err(|_| IntError::Invalid)?;
    let value = BigInt::from(magnitude);
    Ok(if negative { -value } else { value })
}

/// Decimal text; the error is the number of digits above the limit.
pub fn to_decimal(value: &BigInt, limit: usize) -> Result<String, usize> {
    // A lower bound of the digits spares the conversion of what is clearly too long.
    let bits = crate::arith::bit_length(value);
    let at_least = (bits.saturating_sub(1) as f64 * std::f64::consts::LOG10_2) as usize;
    if limit != 0 && at_least > limit {
        return Err(at_least + 1);
    }
    let text = value.to_string();
    let digits = text.len() - usize::from(text.starts_with('-'));
    if limit != 0 && digits > limit { Err(digits) } else { Ok(text) }
}

/// White space that numbers may stand between, as ASCII.
pub fn trim(text: &str) -> &str {
    text.trim_matches(|c: char| matches!(c, ' ' | '\t'..='\r' | '\x1c'..='\x1f'))
}

/// The longest float at the start of `text`, without white space or underscores, and its length.
pub fn float_prefix(text: &[u8]) -> Option<(f64, usize)> {
    let (sign, start) = match text.first()? {
        b'-' => (-1.0f64, 1),
        b'+' => (1.0, 1),
        _ => (1.0, 0),
    };
    let body = &text[start..];
    let word = |word: &[u8]| body.get(..word.len()).is_some_and(|b| b.eq_ignore_ascii_case(word));
    if word(b"infinity") {
        return Some((sign * f64::INFINITY, start + 8));
    }
    if word(b"inf") {
        return Some((sign * f64::INFINITY, start + 3));
    }
    if word(b"nan") {
        return Some((f64::NAN.copysign(sign), start + 3));
    }
    let digits = |at: usize| body[at..].iter().take_while(|b| b.is_ascii_digit()).count();
    let whole = digits(0);
    let mut end = whole;
    let mut seen = whole > 0;
    if body.get(end) == Some(&b'.') {
        let fraction = digits(end + 1);
        seen |= fraction > 0;
        end += 1 + fraction;
    }
    if !seen {
        return None;
    }
    if matches!(body.get(end), Some(b'e' | b'E')) {
        let at = end + 1 + usize::from(matches!(body.get(end + 1), Some(b'+' | b'-')));
        let exponent = digits(at.min(body.len()));
        if exponent > 0 {
            end = at + exponent;
        }
    }
    let value: f64 = std::str::from_utf8(&body[..end]).ok()?.parse().ok()?;
    Some((sign * value, start + end))
}

/// Removes underscores between digits; None if one stands elsewhere.
fn without_underscores(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('_') {
        return Some(text.into());
    }
    let bytes = text.as_bytes();
    let digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
    let fine = |at: usize| digit(at.checked_sub(1)) && digit(Some(at + 1));
    if bytes.iter().enumerate().any(|(at, b)| *b == b'_' && !fine(at)) {
        return None;
    }
    Some(text.replace('_', "").into())
}

/// Parses ASCII text as Python's `float()` does: underscores, white space, `inf`, `nan`.
pub fn parse_float(text: &str) -> Option<f64> {
    let clean = without_underscores(trim(text))?;
    let (value, len) = float_prefix(clean.as_bytes())?;
    (len == clean.len()).then_some(value)
}

/// Why a text is no complex.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ComplexError {
    Malformed,
    /// An underscore that is not between digits.
    Underscore,
}

/// Parses ASCII text as Python's `complex()` does.
pub fn parse_complex(text: &str) -> Result<(f64, f64), ComplexError> {
    // A NUL ends what is searched for underscores.
    let seen = text.split('\0').next().unwrap_or_default();
    if seen.len() < text.len() && !seen.contains('_') {
        return Err(ComplexError::Malformed);
    }
    let clean = without_underscores(text).ok_or(ComplexError::Underscore)?;
    let clean = trim(&clean);
    let body = match clean.strip_prefix('(') {
        Some(open) => trim(open.strip_suffix(')').ok_or(ComplexError::Malformed)?),
        None => clean,
    };
    complex_body(body.as_bytes()).ok_or(ComplexError::Malformed)
}

/// `<float>`, `<float>j`, `<float><sign><float>j` where the imaginary float may be missing.
fn complex_body(text: &[u8]) -> Option<(f64, f64)> {
    let unit = |text: &[u8]| match text.first() {
        Some(b'+') => (1.0, 1),
        Some(b'-') => (-1.0, 1),
        _ => (1.0, 0),
    };
    let is_j = |rest: &[u8]| matches!(rest, b"j" | b"J");
    let Some((first, len)) = float_prefix(text) else {
        let (sign, len) = unit(text);
        return is_j(&text[len..]).then_some((0.0, sign));
    };
    let rest = &text[len..];
    match rest.first() {
        None => Some((first, 0.0)),
        Some(b'+' | b'-') => {
            let (second, len) = float_prefix(rest).unwrap_or_else(|| unit(rest));
            is_j(&rest[len..]).then_some((first, second))
        }
        Some(_) => is_j(rest).then_some((0.0, first)),
    }
}

#[cfg(test)]
mod tests;
