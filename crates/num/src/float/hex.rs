//! Doubles as hexadecimal text. Matches `float.hex` and `float.fromhex` of CPython's `Objects/floatobject.c`.

use crate::{BigInt, UBig, arith};

/// `float.hex()`.
pub fn to_hex(value: f64) -> String {
    if !value.is_finite() {
        return super::repr(value);
    }
    let sign = if value.is_sign_negative() { "-" } else { "" };
    if value == 0.0 {
        return format!("{sign}0x0.0p+0");
    }
    let bits = value.abs().to_bits();
    let raw = (bits >> 52) as i64;
    let fraction = bits & ((1 << 52) - 1);
    let (lead, exponent) = if raw == 0 { (0, -1022) } else { (1, raw - 1023) };
    format!(
        "{sign}0x{lead}.{fraction:013x}p{}{}",
        if exponent < 0 { '-' } else { '+' },
        exponent.abs()
    )
}

/// Why a text is no hexadecimal float.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HexError {
    Invalid,
    TooLarge,
}

/// `[sign] ["0x"] digits ["." digits] ["p" exponent]`, correctly rounded, between ASCII white space.
pub fn from_hex(text: &str) -> Result<f64, HexError> {
    let text = text.trim_matches(|c| matches!(c, ' ' | '\t'..='\r'));
    let (negative, body) = match text.as_bytes().first() {
        Some(b'-') => (true, &text[1..]),
        Some(b'+') => (false, &text[1..]),
        _ => (false, text),
    };
    let lower = body.to_ascii_lowercase();
    let sign = if negative { -1.0 } else { 1.0 };
    match lower.as_str() {
        "inf" | "infinity" => return Ok(sign * f64::INFINITY),
        "nan" => return Ok(f64::NAN.copysign(sign)),
        _ => {}
    }
    let lower = lower.strip_prefix("0x").unwrap_or(&lower);
    let (mantissa, exponent) = match lower.split_once('p') {
        Some((mantissa, exponent)) => (mantissa, parse_exponent(exponent)?),
        None => (lower, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = format!("{whole}{fraction}");
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_hexdigit()) {
        return Err(HexError::Invalid);
    }
    let number = UBig::from_str_radix(&digits, 16).map_err(|_| HexError::Invalid)?;
    if number == UBig::ZERO {
        return Ok(sign * 0.0);
    }
    let exponent = exponent.saturating_sub(4 * fraction.len() as i64);
    let number = BigInt::from(number);
    let bits = (arith::bit_length(&number) as i64).saturating_add(exponent);
    if bits > 1025 {
        return Err(HexError::TooLarge);
    }
    if bits < -1100 {
        return Ok(sign * 0.0);
    }
    let value = if exponent >= 0 {
        arith::to_f64(&(number << exponent as usize))
    } else {
        arith::true_divide(&number, &(BigInt::ONE << (-exponent) as usize))
    };
    value.map(|v| sign * v).ok_or(HexError::TooLarge)
}

/// The binary exponent, clipped where its exact value no longer matters.
fn parse_exponent(text: &str) -> Result<i64, HexError> {
    const CLIP: i64 = 1 << 60;
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return Err(HexError::Invalid);
    }
    let magnitude = digits.parse::<i64>().unwrap_or(CLIP).min(CLIP);
    Ok(if text.starts_with('-') { -magnitude } else { magnitude })
}
