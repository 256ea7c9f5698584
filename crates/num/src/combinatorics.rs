//! Factorials, permutations, combinations and roots of ints.

use crate::{BigInt, UBig};

/// Runs of at most this many factors are multiplied one by one.
const RUN: u64 = 16;

/// The product of `low, low + step, …` with `count` factors.
fn run(low: u64, count: u64, step: u64) -> UBig {
    if count <= RUN {
        let mut total = UBig::ONE;
        let mut word = 1u64;
        for i in 0..count {
            let factor = low + i * step;
            match word.checked_mul(factor) {
                Some(next) => word = next,
                None => {
                    total *= word;
                    word = factor;
                }
            }
        }
        return total * word;
    }
    let half = count / 2;
    run(low, half, step) * run(low + half * step, count - half, step)
}

/// `n!`.
pub fn factorial(n: u64) -> UBig {
    // The odd factors of each power of two, and the twos at once.
    let mut total = UBig::ONE;
    let mut inner = UBig::ONE;
    let mut upper = 3u64;
    for i in (0..64 - n.leading_zeros()).rev() {
        let part = n >> i;
        if part < 3 {
            continue;
        }
        let end = (part + 1) | 1;
        inner *= run(upper, (end - upper) / 2, 2);
        upper = end;
        total *= &inner;
    }
    total << (n - u64::from(n.count_ones())) as usize
}

/// `n * (n - 1) * …` with `k` factors; `n` is not negative.
pub fn permutations(n: &BigInt, k: u64) -> BigInt {
    match u64::try_from(n) {
        Ok(n) => {
            if k > n {
                return BigInt::ZERO;
            }
            if k == n {
                return factorial(n).into();
            }
            run(n - k + 1, k, 1).into()
        }
        Err(_) => falling(n, k),
    }
}

/// The falling product of an int of any size.
fn falling(n: &BigInt, k: u64) -> BigInt {
    if k <= RUN {
        return (0..k).fold(BigInt::ONE, |total, i| total * (n - BigInt::from(i)));
    }
    let half = k / 2;
    falling(n, half) * falling(&(n - BigInt::from(half)), k - half)
}

/// The binomial coefficient; `k` is at most `n / 2`.
pub fn combinations(n: &BigInt, k: u64) -> BigInt {
    if let Some(small) = u64::try_from(n).ok().and_then(|n| small_combinations(n, k)) {
        return small.into();
    }
    if k <= 64 {
        return permutations(n, k) / BigInt::from(factorial(k));
    }
    // C(n, k) = C(n, j) * C(n - j, k - j) / C(k, j)
    let half = k / 2;
    let left = combinations(n, half);
    let right = combinations(&(n - BigInt::from(half)), k - half);
    left * right / combinations(&BigInt::from(k), half)
}

fn small_combinations(n: u64, k: u64) -> Option<u64> {
    let mut result = 1u64;
    for i in 0..k.min(64) {
        result = result.checked_mul(n - i)? / (i + 1);
    }
    (k <= 64).then_some(result)
}

/// The whole part of the square root of a non-negative int.
pub fn isqrt(n: &BigInt) -> BigInt {
    use dashu_int::ops::{SquareRoot, UnsignedAbs};
    match u64::try_from(n) {
        Ok(small) => small.isqrt().into(),
        Err(_) => n.unsigned_abs().sqrt().into(),
    }
}

/// The greatest common divisor, never negative.
pub fn gcd(a: &BigInt, b: &BigInt) -> BigInt {
    use dashu_int::ops::{Gcd, UnsignedAbs};
    let (a, b) = (a.unsigned_abs(), b.unsigned_abs());
    if a == UBig::ZERO {
        return b.into();
    }
    if b == UBig::ZERO { a.into() } else { (&a).gcd(&b).into() }
}

/// The greatest common divisor of machine ints.
pub fn gcd_u64(mut a: u64, mut b: u64) -> u64 {
    if a == 0 || b == 0 {
        return a | b;
    }
    let twos = (a | b).trailing_zeros();
    a >>= a.trailing_zeros();
    while b != 0 {
        b >>= b.trailing_zeros();
        if a > b {
            std::mem::swap(&mut a, &mut b);
        }
        b -= a;
    }
    a << twos
}

/// The least common multiple, never negative.
pub fn lcm(a: &BigInt, b: &BigInt) -> BigInt {
    use dashu_int::ops::Abs;
    if *a == BigInt::ZERO || *b == BigInt::ZERO {
        return BigInt::ZERO;
    }
    (a / gcd(a, b) * b).abs()
}

/// An int as mantissa in [0.5, 1), half to even, and exponent; the mantissa's sign is the int's.
pub fn frexp(value: &BigInt) -> (f64, i64) {
    let bits = crate::arith::bit_length(value) as i64;
    if bits == 0 {
        return (0.0, 0);
    }
    // 64 bits and a sticky one round correctly.
    let shift = (bits - 64).max(0) as usize;
    let top = value >> shift;
    let sticky = shift > 0 && (&top << shift) != *value;
    let top = if sticky { (top << 1usize) + BigInt::ONE } else { top << 1usize };
    let x = crate::arith::to_f64(&top).unwrap_or(0.0);
    let (mantissa, exponent) = crate::libm::frexp(x);
    (mantissa, i64::from(exponent) - 1 + shift as i64)
}
