//! Floats as text: repr, `%e %f %g`, hex; rounding and division.
//! Matches CPython's `Python/pystrtod.c` and `Objects/floatobject.c`.

/// `repr(value)`.
pub fn repr(value: f64) -> String {
    if value.is_nan() {
        return "nan".into();
    }
    if value.is_infinite() {
        return if value > 0.0 { "inf".into() } else { "-inf".into() };
    }
    if value == 0.0 {
        return if value.is_sign_negative() { "-0.0".into() } else { "0.0".into() };
    }
    let (digits, exponent) = shortest(value.abs());
    let sign = if value < 0.0 { "-" } else { "" };
    let point = exponent + 1;
    let body = if !(-3..=16).contains(&point) {
        let (first, rest) = digits.split_at(1);
        let fraction = if rest.is_empty() { String::new() } else { format!(".{rest}") };
        let e = point - 1;
        format!("{first}{fraction}e{}{:02}", if e < 0 { '-' } else { '+' }, e.abs())
    } else if point <= 0 {
        format!("0.{}{digits}", "0".repeat(-point as usize))
    } else if digits.len() as i32 <= point {
        format!("{digits}{}.0", "0".repeat(point as usize - digits.len()))
    } else {
        let (whole, fraction) = digits.split_at(point as usize);
        format!("{whole}.{fraction}")
    };
    format!("{sign}{body}")
}

/// The shortest digits that read back as `value` (positive), and the exponent of the first.
fn shortest(value: f64) -> (String, i32) {
    let mut buffer = zmij::Buffer::new();
    let text = buffer.format_finite(value);
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, exponent.parse::<i32>().unwrap_or(0)),
        None => (text, 0),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = format!("{whole}{fraction}");
    let leading = all.bytes().take_while(|b| *b == b'0').count();
    let digits = all[leading..].trim_end_matches('0').to_string();
    let digits = if digits.is_empty() { "0".to_string() } else { digits };
    (digits, exponent + whole.len() as i32 - 1 - leading as i32)
}

/// Precision beyond this is padded with zeros.
const MAX_PRECISION: usize = 60_000;

fn pad(mut text: String, missing: usize) -> String {
    text.push_str(&"0".repeat(missing));
    text
}

/// `%.{precision}f` of a finite, non-negative value.
pub fn fixed(value: f64, precision: usize) -> String {
    let exact = precision.min(MAX_PRECISION);
    pad(format!("{value:.exact$}"), precision - exact)
}

/// `%.{precision}e` of a finite, non-negative value.
pub fn exponential(value: f64, precision: usize) -> String {
    let exact = precision.min(MAX_PRECISION);
    let text = format!("{value:.exact$e}");
    let (mantissa, exponent) = text.split_once('e').unwrap_or((&text, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let mantissa = pad(mantissa.to_string(), precision - exact);
    format!("{mantissa}e{}{:02}", if exponent < 0 { '-' } else { '+' }, exponent.abs())
}

/// `%.{precision}g` of a finite, non-negative value; `alternate` keeps trailing zeros.
pub fn general(value: f64, precision: usize, alternate: bool) -> String {
    let precision = precision.max(1);
    if value == 0.0 {
        return if alternate { fixed(0.0, precision - 1) } else { "0".into() };
    }
    let scientific = exponential(value, precision - 1);
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let exponent: i32 = exponent.parse().unwrap_or(0);
    let strip = |text: &str| -> String {
        if alternate || !text.contains('.') {
            return text.to_string();
        }
        text.trim_end_matches('0').trim_end_matches('.').to_string()
    };
    if exponent < -4 || exponent >= precision as i32 {
        let sign = if exponent < 0 { '-' } else { '+' };
        return format!("{}e{sign}{:02}", strip(mantissa), exponent.abs());
    }
    strip(&fixed(value, (precision as i32 - 1 - exponent).max(0) as usize))
}

/// `round(value, digits)` of a finite value, half to even on the exact decimal expansion.
pub fn round(value: f64, digits: i32) -> f64 {
    if digits > 323 || value == 0.0 {
        return value;
    }
    if digits < -308 {
        return value * 0.0;
    }
    if digits >= 0 {
        return format!("{value:.*}", digits as usize).parse().unwrap_or(value);
    }
    // To tens, hundreds…: round the exact integer part with the rest as a tie-breaker.
    let unit = 10f64.powi(-digits);
    let quotient = value / unit;
    let mut rounded = quotient.round();
    if (quotient - rounded).abs() == 0.5 {
        rounded = 2.0 * (quotient / 2.0).round();
    }
    rounded * unit
}

/// Python's `divmod` on floats; the divisor is not zero.
pub fn divmod(a: f64, b: f64) -> (f64, f64) {
    let mut remainder = a % b;
    let mut quotient = (a - remainder) / b;
    if remainder != 0.0 {
        if (b < 0.0) != (remainder < 0.0) {
            remainder += b;
            quotient -= 1.0;
        }
    } else {
        remainder = 0.0f64.copysign(b);
    }
    let floor = if quotient != 0.0 {
        let mut floor = quotient.floor();
        if quotient - floor > 0.5 {
            floor += 1.0;
        }
        floor
    } else {
        0.0f64.copysign(a / b)
    };
    (floor, remainder)
}

/// Numerator and denominator of a finite value: mantissa and a power of two.
pub fn as_integer_ratio(value: f64) -> (crate::BigInt, crate::BigInt) {
    use crate::BigInt;
    let bits = value.abs().to_bits();
    let raw = (bits >> 52) as i64;
    let (mut mantissa, mut exponent) =
        if raw == 0 { (bits, -1074) } else { (bits & ((1 << 52) - 1) | 1 << 52, raw - 1075) };
    if mantissa == 0 {
        return (BigInt::ZERO, BigInt::ONE);
    }
    while mantissa & 1 == 0 {
        mantissa >>= 1;
        exponent += 1;
    }
    let numerator = BigInt::from(mantissa);
    let numerator = if value < 0.0 { -numerator } else { numerator };
    if exponent >= 0 {
        (numerator << exponent as usize, BigInt::ONE)
    } else {
        (numerator, BigInt::ONE << (-exponent) as usize)
    }
}

/// `float.hex()`.
pub fn to_hex(value: f64) -> String {
    if !value.is_finite() {
        return repr(value);
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
