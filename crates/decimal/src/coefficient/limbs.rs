//! Arithmetic on limbs: numbers of base 10^19, the least limb first.

pub(super) const BASE: u64 = 10_000_000_000_000_000_000;
pub(super) const LIMB_DIGITS: usize = 19;

/// The powers of ten that a limb holds, and the base.
pub(super) const POWERS: [u64; 20] = {
    let mut powers = [1u64; 20];
    let mut i = 1;
    while i < 20 {
        powers[i] = powers[i - 1] * 10;
        i += 1;
    }
    powers
};

/// The base's reciprocal for division without a division: floor((2^128 - 1) / BASE) - 2^64.
const RECIPROCAL: u64 = (u128::MAX / BASE as u128 - (1 << 64)) as u64;

/// Quotient and remainder by the base; the quotient must fit into a limb.
#[inline]
pub(super) fn split(value: u128) -> (u64, u64) {
    let (high, low) = ((value >> 64) as u64, value as u64);
    let estimate = (RECIPROCAL as u128 * high as u128).wrapping_add(value);
    let mut quotient = ((estimate >> 64) as u64).wrapping_add(1);
    let mut rest = low.wrapping_sub(quotient.wrapping_mul(BASE));
    if rest > estimate as u64 {
        quotient = quotient.wrapping_sub(1);
        rest = rest.wrapping_add(BASE);
    }
    if rest >= BASE {
        quotient += 1;
        rest -= BASE;
    }
    (quotient, rest)
}

/// The number of digits of a limb; 1 for zero.
#[inline]
pub(super) fn digits(limb: u64) -> usize {
    limb.checked_ilog10().unwrap_or(0) as usize + 1
}

/// `a += b`, giving the carry; `a` is at least as long.
pub(super) fn add(a: &mut [u64], b: &[u64]) -> bool {
    let (low, high) = a.split_at_mut(b.len());
    let mut carry = false;
    for (x, &y) in low.iter_mut().zip(b) {
        // Both are below 10^19, their sum may be above 2^64.
        let (sum, wrapped) = x.overflowing_add(y);
        let (sum, wrapped) = {
            let (sum, again) = sum.overflowing_add(carry as u64);
            (sum, wrapped | again)
        };
        carry = wrapped || sum >= BASE;
        *x = if carry { sum.wrapping_sub(BASE) } else { sum };
    }
    for x in high {
        if !carry {
            break;
        }
        carry = *x == BASE - 1;
        *x = if carry { 0 } else { *x + 1 };
    }
    carry
}

/// `a -= b`, giving the borrow; `a` is at least as long.
pub(super) fn subtract(a: &mut [u64], b: &[u64]) -> bool {
    let (low, high) = a.split_at_mut(b.len());
    let mut borrow = false;
    for (x, &y) in low.iter_mut().zip(b) {
        let taken = y + borrow as u64;
        borrow = *x < taken;
        *x = if borrow { (*x).wrapping_sub(taken).wrapping_add(BASE) } else { *x - taken };
    }
    for x in high {
        if !borrow {
            break;
        }
        borrow = *x == 0;
        *x = if borrow { BASE - 1 } else { *x - 1 };
    }
    borrow
}

/// `a = a * factor + carry`, giving the limb that does not fit.
pub(super) fn multiply_small(a: &mut [u64], factor: u64, mut carry: u64) -> u64 {
    for x in a {
        (carry, *x) = split(*x as u128 * factor as u128 + carry as u128);
    }
    carry
}

/// `a /= divisor`, giving the remainder.
pub(super) fn divide_small(a: &mut [u64], divisor: u64) -> u64 {
    let mut rest = 0u64;
    for x in a.iter_mut().rev() {
        if rest == 0 {
            (*x, rest) = (*x / divisor, *x % divisor);
        } else {
            let value = rest as u128 * BASE as u128 + *x as u128;
            let quotient = (value / divisor as u128) as u64;
            rest = (value - quotient as u128 * divisor as u128) as u64;
            *x = quotient;
        }
    }
    rest
}

/// `out += a * b` by the school method; `out` is long enough for the sum.
pub(super) fn multiply_school(out: &mut [u64], a: &[u64], b: &[u64]) {
    for (i, &x) in a.iter().enumerate() {
        if x == 0 {
            continue;
        }
        let (row, above) = out[i..].split_at_mut(b.len());
        let mut carry = 0;
        for (slot, &y) in row.iter_mut().zip(b) {
            (carry, *slot) = split(x as u128 * y as u128 + *slot as u128 + carry as u128);
        }
        add(above, &[carry]);
    }
}

/// The number without its leading zero limbs.
pub(super) fn trim(a: &[u64]) -> &[u64] {
    let length = a.iter().rposition(|&x| x != 0).map_or(0, |last| last + 1);
    &a[..length]
}

#[cfg(test)]
mod tests {
    use super::{BASE, split};

    #[test]
    fn split_divides_by_the_base() {
        let base = BASE as u128;
        for high in [0, 1, 2, BASE - 1, BASE / 2, 12345, BASE - 2] {
            for low in [0, 1, BASE - 1, BASE / 2, BASE / 3] {
                let value = high as u128 * base + low as u128;
                assert_eq!(split(value), (high, low));
            }
        }
        for value in [0u128, u64::MAX as u128, 1 << 64, (1 << 64) - 1, base * base - 1] {
            assert_eq!(split(value), ((value / base) as u64, (value % base) as u64));
        }
    }
}
