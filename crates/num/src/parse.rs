//! Parsing ints and floats from text, and ints to decimal text with the length limit.

use crate::{BigInt, UBig};

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
    if digits.is_empty()
        || digits.starts_with('_')
        || digits.ends_with('_')
        || digits.contains("__")
    {
        return Err(IntError::Invalid);
    }
    if !digits.chars().all(|c| c == '_' || c.to_digit(radix).is_some()) {
        return Err(IntError::Invalid);
    }
    let clean: String = digits.chars().filter(|c| *c != '_').collect();
    if limit != 0 && clean.len() > limit && !radix.is_power_of_two() {
        return Err(IntError::TooManyDigits(clean.len()));
    }
    let magnitude = UBig::from_str_radix(&clean, radix).map_err(|_| IntError::Invalid)?;
    let value = BigInt::from(magnitude);
    Ok(if negative { -value } else { value })
}

/// Decimal text; the error is the number of digits above the limit.
pub fn to_decimal(value: &BigInt, limit: usize) -> Result<String, usize> {
    // 3.32 bits a digit: most values are clearly below the limit.
    let bits = crate::arith::bit_length(value);
    let text =
        if limit != 0 && bits > limit.saturating_mul(4) { None } else { Some(value.to_string()) };
    match text {
        Some(text) => {
            let digits = text.len() - usize::from(text.starts_with('-'));
            if limit != 0 && digits > limit { Err(digits) } else { Ok(text) }
        }
        None => Err((bits as f64 * std::f64::consts::LOG10_2) as usize + 1),
    }
}

/// Parses ASCII text as Python's `float()` does: underscores, white space, `inf`, `nan`.
pub fn parse_float(text: &str) -> Option<f64> {
    let text = text.trim_matches(|c: char| matches!(c, ' ' | '\t'..='\r' | '\x1c'..='\x1f'));
    let (sign, body) = match text.as_bytes().first()? {
        b'-' => (-1.0, &text[1..]),
        b'+' => (1.0, &text[1..]),
        _ => (1.0, text),
    };
    match body.to_ascii_lowercase().as_str() {
        "inf" | "infinity" => return Some(sign * f64::INFINITY),
        "nan" => return Some(if sign < 0.0 { -f64::NAN } else { f64::NAN }),
        _ => {}
    }
    let mut clean = String::with_capacity(body.len());
    let bytes = body.as_bytes();
    for (i, &b) in bytes.iter().enumerate() {
        match b {
            b'_' => {
                let digit = |at: Option<&u8>| at.is_some_and(u8::is_ascii_digit);
                if i == 0 || !digit(bytes.get(i - 1)) || !digit(bytes.get(i + 1)) {
                    return None;
                }
            }
            b'0'..=b'9' | b'.' | b'e' | b'E' | b'+' | b'-' => clean.push(b as char),
            _ => return None,
        }
    }
    if clean.starts_with(['+', '-']) || !clean.bytes().any(|b| b.is_ascii_digit()) {
        return None;
    }
    clean.parse::<f64>().ok().map(|value| sign * value)
}
