//! Floats: text, hexadecimal text, rounding, division. Matches CPython's `Objects/floatobject.c`.

mod half;
mod hex;
mod text;

/// The largest precision of a text; CPython keeps a margin below the largest C int.
pub const MAX_PRECISION: usize = i32::MAX as usize - 1024;

pub use half::{from_half, to_half};
pub use hex::{HexError, from_hex, to_hex};
pub use text::{Flags, exponential, fixed, format, general, repr};

use crate::{BigInt, arith};

/// `round(value, digits)` of a finite value, half to even on the exact decimal expansion. May overflow to infinity.
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
    let magnitude = value.abs();
    let whole = arith::from_f64(magnitude);
    let unit = BigInt::from(10).pow(digits.unsigned_abs() as usize);
    let Some((quotient, remainder)) = arith::divmod(&whole, &unit) else { return value };
    let order = (&remainder + &remainder).cmp(&unit).then(if magnitude.fract() > 0.0 {
        std::cmp::Ordering::Greater
    } else {
        std::cmp::Ordering::Equal
    });
    let odd = !arith::is_even(&quotient);
    let up = order.is_gt() || order.is_eq() && odd;
    let rounded = (if up { quotient + BigInt::ONE } else { quotient }) * unit;
    arith::to_f64(&rounded).unwrap_or(f64::INFINITY).copysign(value)
}

/// The nearest whole number, half to even.
pub fn round_to_whole(value: f64) -> f64 {
    value.round_ties_even()
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
pub fn as_integer_ratio(value: f64) -> (BigInt, BigInt) {
    let bits = value.abs().to_bits();
    let raw = (bits >> 52) as i64;
    let (mut mantissa, mut exponent) =
        if raw == 0 { (bits, -1074) } else { (bits & ((1 << 52) - 1) | 1 << 52, raw - 1075) };
    if mantissa == 0 {
        return (BigInt::ZERO, BigInt::ONE);
    }
    let shift = mantissa.trailing_zeros();
    mantissa >>= shift;
    exponent += i64::from(shift);
    let numerator = BigInt::from(mantissa);
    let numerator = if value < 0.0 { -numerator } else { numerator };
    if exponent >= 0 {
        (numerator << exponent as usize, BigInt::ONE)
    } else {
        (numerator, BigInt::ONE << (-exponent) as usize)
    }
}
