//! Hashing of numbers modulo 2**61 - 1, as Python defines it. Matches CPython's `Python/pyhash.c`.

use crate::BigInt;
use dashu_int::ops::Abs;

/// The modulus of number hashes.
pub const MODULUS: u64 = (1 << 61) - 1;

/// The hash of an int of any size.
pub fn hash_big_int(value: &BigInt) -> i64 {
    let remainder: u64 = value.clone().abs() % MODULUS;
    let hash = remainder as i64;
    match if *value < BigInt::ZERO { -hash } else { hash } {
        -1 => -2,
        hash => hash,
    }
}

/// The hash of a finite or infinite double; None for a NaN, which hashes by identity.
pub fn hash_f64(value: f64) -> Option<i64> {
    if value.is_infinite() {
        return Some(if value > 0.0 { 314_159 } else { -314_159 });
    }
    if value.is_nan() {
        return None;
    }
    if value == 0.0 {
        return Some(0);
    }
    let bits = value.abs().to_bits();
    let raw = (bits >> 52) as i64;
    let (mantissa, exponent) = if raw == 0 {
        (bits & ((1 << 52) - 1), -1074)
    } else {
        (bits & ((1 << 52) - 1) | 1 << 52, raw - 1075)
    };
    let shift = exponent.rem_euclid(61) as u32;
    let product = (u128::from(mantissa % MODULUS) << shift) % u128::from(MODULUS);
    let hash = product as i64;
    Some(match if value < 0.0 { -hash } else { hash } {
        -1 => -2,
        hash => hash,
    })
}
