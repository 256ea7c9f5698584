//! Integer arithmetic with Python's signs: floor division, shifts, powers, true division, rounding.
//! Matches CPython's `Objects/longobject.c`.

use crate::{BigInt, UBig};
use dashu_int::fast_div::ConstDivisor;
use dashu_int::ops::{BitTest, DivRem, UnsignedAbs};
use dashu_int::{Sign, Word};

/// Floor quotient and remainder; None for a zero divisor.
pub fn divmod_i64(a: i64, b: i64) -> Option<(i64, i64)> {
    if b == 0 {
        return None;
    }
    let quotient = a.checked_div(b)?;
    let remainder = a.wrapping_rem(b);
    Some(if remainder != 0 && (remainder < 0) != (b < 0) {
        (quotient - 1, remainder + b)
    } else {
        (quotient, remainder)
    })
}

/// Floor quotient and remainder; None for a zero divisor.
pub fn divmod(a: &BigInt, b: &BigInt) -> Option<(BigInt, BigInt)> {
    if *b == BigInt::ZERO {
        return None;
    }
    let (quotient, remainder) = a.div_rem(b);
    if remainder != BigInt::ZERO && is_negative(&remainder) != is_negative(b) {
        return Some((quotient - BigInt::ONE, remainder + b));
    }
    Some((quotient, remainder))
}

/// The floor quotient alone; None for a zero divisor.
pub fn floor_divide(a: &BigInt, b: &BigInt) -> Option<BigInt> {
    if *b == BigInt::ZERO {
        return None;
    }
    if is_negative(a) == is_negative(b) { Some(a / b) } else { divmod(a, b).map(|(q, _)| q) }
}

/// The remainder of floor division alone; None for a zero divisor.
pub fn modulo(a: &BigInt, b: &BigInt) -> Option<BigInt> {
    if *b == BigInt::ZERO {
        return None;
    }
    let remainder = a % b;
    let is_off = remainder != BigInt::ZERO && is_negative(&remainder) != is_negative(b);
    Some(if is_off { remainder + b } else { remainder })
}

pub fn is_negative(value: &BigInt) -> bool {
    value.as_sign_words().0 == Sign::Negative
}

pub fn is_even(value: &BigInt) -> bool {
    value.as_sign_words().1.first().is_none_or(|word| word & 1 == 0)
}

/// `bit_length`.
pub fn bit_length(value: &BigInt) -> usize {
    let words = value.as_sign_words().1;
    match words.iter().rposition(|&word| word != 0) {
        Some(top) => (top + 1) * Word::BITS as usize - words[top].leading_zeros() as usize,
        None => 0,
    }
}

/// Number of ones in the absolute value.
pub fn bit_count(value: &BigInt) -> usize {
    value.as_sign_words().1.iter().map(|word| word.count_ones() as usize).sum()
}

/// Why a power or shift has no result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TooLarge {
    Memory,
    Overflow,
}

/// The value, if it fits.
#[inline]
pub fn to_i64(value: &BigInt) -> Option<i64> {
    let (sign, words) = value.as_sign_words();
    let magnitude = match *words {
        [] => 0,
        [magnitude] => magnitude,
        _ => return None,
    };
    match sign {
        Sign::Positive => i64::try_from(magnitude).ok(),
        Sign::Negative => 0i64.checked_sub_unsigned(magnitude),
    }
}

/// The largest result in bits that is worth trying.
const MAX_BITS: u64 = 1 << 36;

/// Results above this are only tried if the memory can be had.
const CAREFUL_BITS: u64 = 1 << 26;

/// Whether a result of so many bits can be tried.
fn check_size(bits: u64) -> Result<(), TooLarge> {
    if bits <= CAREFUL_BITS {
        return Ok(());
    }
    // The kernel needs scratch space besides the result.
    let bytes = (bits / 8).saturating_mul(3).min(isize::MAX as u64) as usize;
    if bits > MAX_BITS || Vec::<u8>::new().try_reserve_exact(bytes).is_err() {
        return Err(TooLarge::Memory);
    }
    Ok(())
}

/// `a * b`.
pub fn multiply(a: &BigInt, b: &BigInt) -> Result<BigInt, TooLarge> {
    let words = a.as_sign_words().1.len() + b.as_sign_words().1.len();
    check_size(words as u64 * u64::from(Word::BITS))?;
    Ok(if std::ptr::eq(a, b) { a.sqr().into() } else { a * b })
}

/// `base ** exponent` for a non-negative exponent.
pub fn pow(base: &BigInt, exponent: &BigInt) -> Result<BigInt, TooLarge> {
    if bit_length(base) <= 1 {
        let one = *exponent == BigInt::ZERO || is_negative(base) && is_even(exponent);
        return Ok(if one { BigInt::ONE } else { base.clone() });
    }
    let exponent = usize::try_from(exponent).map_err(|_| TooLarge::Memory)?;
    check_size((bit_length(base) as u64).saturating_mul(exponent as u64))?;
    Ok(base.pow(exponent))
}

/// `pow(base, exponent, modulus)` for a non-zero modulus. None: the base has no inverse.
pub fn pow_mod(base: &BigInt, exponent: &BigInt, modulus: &BigInt) -> Option<BigInt> {
    let magnitude = modulus.unsigned_abs();
    if magnitude == UBig::ONE {
        return Some(BigInt::ZERO);
    }
    let ring = ConstDivisor::new(magnitude);
    let mut base = ring.reduce(base.clone());
    if is_negative(exponent) {
        base = base.inv()?;
    }
    let result = BigInt::from(base.pow(&exponent.unsigned_abs()).residue());
    if is_negative(modulus) && result != BigInt::ZERO {
        return Some(result + modulus);
    }
    Some(result)
}

/// `value << count`.
pub fn shift_left(value: &BigInt, count: u64) -> Result<BigInt, TooLarge> {
    if *value == BigInt::ZERO {
        return Ok(BigInt::ZERO);
    }
    check_size(count.saturating_add(bit_length(value) as u64))?;
    Ok(value << count as usize)
}

/// `value >> count`, rounding down.
pub fn shift_right(value: &BigInt, count: u64) -> BigInt {
    if count as usize > bit_length(value) {
        return if *value < BigInt::ZERO { BigInt::from(-1) } else { BigInt::ZERO };
    }
    value >> count as usize
}

/// The nearest double, ties to even; None if it is too large.
pub fn to_f64(value: &BigInt) -> Option<f64> {
    scaled_to_f64(&value.unsigned_abs(), 0, false).map(|x| if is_negative(value) { -x } else { x })
}

/// `magnitude * 2**exponent` as the nearest double; `sticky` says that the true value is slightly larger.
fn scaled_to_f64(magnitude: &UBig, exponent: i64, sticky: bool) -> Option<f64> {
    let bits = magnitude.bit_len() as i64;
    if bits == 0 {
        return Some(0.0);
    }
    // The exponent of the last kept bit: 53 bits, fewer for subnormal results.
    let lowest = (bits + exponent - 53).max(-1074);
    let drop = lowest - exponent;
    let (mantissa, half, rest) = if drop <= 0 {
        let mantissa: u128 = u128::try_from(magnitude << (-drop) as usize).ok()?;
        (mantissa, false, sticky)
    } else {
        let drop = drop as usize;
        let mantissa: u128 = u128::try_from(magnitude >> drop).ok()?;
        let half = magnitude.bit(drop - 1);
        let rest = sticky || magnitude.trailing_zeros().is_some_and(|z| z < drop - 1);
        (mantissa, half, rest)
    };
    let mut mantissa = mantissa as u64;
    if half && (rest || mantissa & 1 == 1) {
        mantissa += 1;
    }
    let value = mantissa as f64;
    let result = ldexp(value, lowest);
    if result.is_infinite() { None } else { Some(result) }
}

/// `x * 2**exponent` where the result is exact or overflows.
pub fn ldexp(x: f64, exponent: i64) -> f64 {
    let mut x = x;
    let mut exponent = exponent.clamp(-2200, 2200);
    while exponent > 1000 {
        x *= f64::powi(2.0, 1000);
        exponent -= 1000;
    }
    while exponent < -1000 {
        x *= f64::powi(2.0, -1000);
        exponent += 1000;
    }
    x * f64::powi(2.0, exponent as i32)
}

/// `a / b`, correctly rounded; None if the result is too large. The divisor is not zero.
pub fn true_divide(a: &BigInt, b: &BigInt) -> Option<f64> {
    let negative = (*a < BigInt::ZERO) != (*b < BigInt::ZERO);
    if *a == BigInt::ZERO {
        return Some(if negative { -0.0 } else { 0.0 });
    }
    let order = bit_length(a) as i64 - bit_length(b) as i64;
    if order > 1100 {
        return None;
    }
    if order < -1200 {
        return Some(if negative { -0.0 } else { 0.0 });
    }
    let (a, b) = (a.unsigned_abs(), b.unsigned_abs());
    // A quotient of at least 66 bits, with a sticky remainder.
    let shift = (b.bit_len() as i64 + 66 - a.bit_len() as i64).max(0);
    let scaled = a << shift as usize;
    let (quotient, remainder) = scaled.div_rem(&b);
    let value = scaled_to_f64(&quotient, -shift, remainder != UBig::ZERO)?;
    Some(if negative { -value } else { value })
}

/// The integer part of a finite double.
pub fn from_f64(value: f64) -> BigInt {
    let bits = value.abs().to_bits();
    let exponent = (bits >> 52) as i64 - 1075;
    let mantissa = if bits >> 52 == 0 { bits } else { bits & ((1 << 52) - 1) | 1 << 52 };
    let magnitude = if exponent >= 0 {
        BigInt::from(mantissa) << exponent as usize
    } else if exponent > -64 {
        BigInt::from(mantissa >> -exponent)
    } else {
        BigInt::ZERO
    };
    if value < 0.0 { -magnitude } else { magnitude }
}

/// Compares an int with a double that is not NaN, exactly.
pub fn compare_f64(a: &BigInt, b: f64) -> std::cmp::Ordering {
    if b.is_infinite() {
        return if b > 0.0 { std::cmp::Ordering::Less } else { std::cmp::Ordering::Greater };
    }
    let whole = from_f64(b);
    a.cmp(&whole).then_with(|| {
        let fraction = b - b.trunc();
        0.0f64.partial_cmp(&fraction).unwrap_or(std::cmp::Ordering::Equal)
    })
}

/// Rounds to a multiple of `10**digits`, half to even.
pub fn round_to_power(value: &BigInt, digits: usize) -> BigInt {
    let unit = BigInt::from(10).pow(digits);
    let Some((quotient, remainder)) = divmod(value, &unit) else { return value.clone() };
    let twice = &remainder + &remainder;
    let up = twice > unit || twice == unit && !is_even(&quotient);
    (if up { quotient + BigInt::ONE } else { quotient }) * unit
}

/// Two's complement bytes; None if the value does not fit.
pub fn to_bytes(value: &BigInt, length: usize, signed: bool) -> Option<Vec<u8>> {
    if !signed && *value < BigInt::ZERO {
        return None;
    }
    let mut bytes = if *value < BigInt::ZERO {
        let modulus = BigInt::ONE << (length * 8);
        let wrapped = value + &modulus;
        if wrapped < modulus >> 1 {
            return None;
        }
        wrapped.unsigned_abs().to_le_bytes().to_vec()
    } else {
        value.unsigned_abs().to_le_bytes().to_vec()
    };
    while bytes.last() == Some(&0) {
        bytes.pop();
    }
    if bytes.len() > length {
        return None;
    }
    bytes.resize(length, 0);
    if signed && *value >= BigInt::ZERO && bytes.last().is_some_and(|b| b & 0x80 != 0) {
        return None;
    }
    Some(bytes)
}

/// The value of little-endian bytes.
pub fn from_bytes(bytes: &[u8], signed: bool) -> BigInt {
    let magnitude = BigInt::from(UBig::from_le_bytes(bytes));
    if signed && bytes.last().is_some_and(|b| b & 0x80 != 0) {
        return magnitude - (BigInt::ONE << (bytes.len() * 8));
    }
    magnitude
}
