//! Numbers to and from binary fractions.

use crate::coefficient::Coefficient;
use crate::number::Decimal;

impl Decimal {
    /// The exact value of a float; NaNs are quiet ones without payload.
    pub fn from_f64(value: f64) -> Decimal {
        let negative = value.is_sign_negative();
        if value.is_nan() {
            return Decimal { negative, ..Decimal::NAN };
        }
        if value.is_infinite() {
            return Decimal::infinity(negative);
        }
        let bits = value.to_bits();
        let biased = (bits >> 52 & 0x7ff) as i64;
        let fraction = bits & ((1 << 52) - 1);
        let (mut mantissa, mut power) = match biased {
            0 => (fraction, -1074),
            _ => (fraction | 1 << 52, biased - 1075),
        };
        if mantissa == 0 {
            return Decimal::zero(negative, 0);
        }
        let zeros = mantissa.trailing_zeros() as i64;
        mantissa >>= zeros;
        power += zeros;
        let coefficient = Coefficient::from(mantissa);
        if power >= 0 {
            return Decimal::finite(negative, times_power(coefficient, 2, power), 0);
        }
        // m / 2^n = m * 5^n / 10^n.
        Decimal::finite(negative, times_power(coefficient, 5, -power), power)
    }
}

fn times_power(mut coefficient: Coefficient, base: u64, mut exponent: i64) -> Coefficient {
    // The largest power of both bases that a limb holds.
    let step = if base == 2 { 62 } else { 27 };
    while exponent > 0 {
        let part = exponent.min(step);
        coefficient = coefficient.multiply_small(base.pow(part as u32));
        exponent -= part;
    }
    coefficient
}
