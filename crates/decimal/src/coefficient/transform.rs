//! Products of very long coefficients by number-theoretic transforms modulo three primes.
//!
//! Each sum of products of limbs is below n * 10^38, which three primes of 64 bits hold; 2^32 is the longest transform they all have; Garner's method puts
//! it together again.

use super::limbs::{BASE, split};

/// A prime with 2^k dividing `modulus - 1`, and the constants of Montgomery's reduction.
struct Field {
    modulus: u64,
    /// -modulus^-1 mod 2^64.
    inverse: u64,
    /// 2^128 mod modulus.
    square: u64,
    generator: u64,
}

impl Field {
    const fn new(modulus: u64, generator: u64) -> Field {
        let mut inverse = 1u64;
        let mut i = 0;
        while i < 6 {
            inverse = inverse.wrapping_mul(2u64.wrapping_sub(modulus.wrapping_mul(inverse)));
            i += 1;
        }
        let once = (u128::MAX % modulus as u128) + 1;
        Field {
            modulus,
            inverse: inverse.wrapping_neg(),
            square: (once % modulus as u128) as u64,
            generator,
        }
    }

    /// a * b / 2^64.
    #[inline]
    const fn product(&self, a: u64, b: u64) -> u64 {
        let wide = a as u128 * b as u128;
        let factor = (wide as u64).wrapping_mul(self.inverse);
        let (sum, carry) = wide.overflowing_add(factor as u128 * self.modulus as u128);
        let high = (sum >> 64) as u64;
        if carry || high >= self.modulus { high.wrapping_sub(self.modulus) } else { high }
    }

    #[inline]
    const fn sum(&self, a: u64, b: u64) -> u64 {
        let (sum, carry) = a.overflowing_add(b);
        if carry || sum >= self.modulus { sum.wrapping_sub(self.modulus) } else { sum }
    }

    #[inline]
    const fn difference(&self, a: u64, b: u64) -> u64 {
        if a >= b { a - b } else { a.wrapping_sub(b).wrapping_add(self.modulus) }
    }

    /// Into Montgomery's form.
    const fn enter(&self, a: u64) -> u64 {
        self.product(a % self.modulus, self.square)
    }

    /// A power of a number in Montgomery's form.
    const fn power(&self, mut base: u64, mut exponent: u64) -> u64 {
        let mut result = self.enter(1);
        while exponent > 0 {
            if exponent & 1 == 1 {
                result = self.product(result, base);
            }
            base = self.product(base, base);
            exponent >>= 1;
        }
        result
    }

    fn invert(&self, a: u64) -> u64 {
        self.power(a, self.modulus - 2)
    }

    /// The transform in place, natural order in, bit-reversed order out.
    fn forward(&self, values: &mut [u64]) {
        let mut size = values.len();
        while size > 1 {
            let roots = self.roots(size, false);
            for block in values.chunks_exact_mut(size) {
                let (low, high) = block.split_at_mut(size / 2);
                for ((x, y), &root) in low.iter_mut().zip(high).zip(&roots) {
                    let (a, b) = (*x, *y);
                    *x = self.sum(a, b);
                    *y = self.product(self.difference(a, b), root);
                }
            }
            size /= 2;
        }
    }

    /// Undoes `forward`, but for a factor of the length.
    fn backward(&self, values: &mut [u64]) {
        let mut size = 2;
        while size <= values.len() {
            let roots = self.roots(size, true);
            for block in values.chunks_exact_mut(size) {
                let (low, high) = block.split_at_mut(size / 2);
                for ((x, y), &root) in low.iter_mut().zip(high).zip(&roots) {
                    let (a, b) = (*x, self.product(*y, root));
                    *x = self.sum(a, b);
                    *y = self.difference(a, b);
                }
            }
            size *= 2;
        }
    }

    /// The powers of a root of unity of order `size`.
    fn roots(&self, size: usize, inverse: bool) -> Vec<u64> {
        let mut root = self.power(self.enter(self.generator), (self.modulus - 1) / size as u64);
        if inverse {
            root = self.invert(root);
        }
        let mut power = self.enter(1);
        (0..size / 2)
            .map(|_| {
                let this = power;
                power = self.product(power, root);
                this
            })
            .collect()
    }

    /// The cyclic convolution of length `size`, in plain form.
    fn convolve(&self, a: &[u64], b: &[u64], size: usize) -> Vec<u64> {
        let enter = |limbs: &[u64]| {
            let mut values: Vec<u64> = limbs.iter().map(|&x| self.enter(x)).collect();
            values.resize(size, 0);
            self.forward(&mut values);
            values
        };
        let mut left = enter(a);
        let right = enter(b);
        for (x, y) in left.iter_mut().zip(right) {
            *x = self.product(*x, y);
        }
        self.backward(&mut left);
        // A product with a plain number leaves Montgomery's form.
        let scale = self.product(self.invert(self.enter(size as u64)), 1);
        for x in &mut left {
            *x = self.product(*x, scale);
        }
        left
    }
}

static FIELDS: [Field; 3] = [
    Field::new(18_446_744_069_414_584_321, 7),
    Field::new(18_446_742_974_197_923_841, 19),
    Field::new(18_446_711_088_360_718_337, 3),
];

/// `out = a * b`; `out` is as long as both together.
pub(super) fn multiply(out: &mut [u64], a: &[u64], b: &[u64]) {
    let size = (a.len() + b.len()).next_power_of_two();
    let [first, second, third] = &FIELDS;
    let one = first.convolve(a, b, size);
    let two = second.convolve(a, b, size);
    let three = third.convolve(a, b, size);
    let (p, q, r) = (first.modulus, second.modulus, third.modulus);
    let p_in_q = second.invert(second.enter(p));
    let p_in_r = third.enter(p);
    let pq_in_r = third.invert(third.product(p_in_r, third.enter(q)));
    let pq = p as u128 * q as u128;
    // The value is one + p * x + p * q * y; a carry of three limbs runs along.
    let mut carry = [0u64; 3];
    for (i, slot) in out.iter_mut().enumerate() {
        let x = second.product(second.difference(two[i], one[i] % q), p_in_q);
        let partial = third.sum(one[i] % r, third.product(x % r, p_in_r));
        let y = third.product(third.difference(three[i], partial), pq_in_r);
        let low = one[i] as u128 + p as u128 * x as u128;
        // low + pq * y as 192 bits.
        let (mid, top) = (pq as u64 as u128 * y as u128, (pq >> 64) * y as u128);
        let (sum, c) = low.overflowing_add(mid);
        let mut words = [sum as u64, (sum >> 64) as u64, c as u64];
        let above = ((words[2] as u128) << 64 | words[1] as u128) + top;
        words[1] = above as u64;
        words[2] = (above >> 64) as u64;
        let limbs = to_base(words);
        let mut over = 0u64;
        for (have, more) in carry.iter_mut().zip(limbs) {
            let sum = *have as u128 + more as u128 + over as u128;
            over = (sum >= BASE as u128) as u64;
            *have = (sum - over as u128 * BASE as u128) as u64;
        }
        *slot = carry[0];
        carry = [carry[1], carry[2], 0];
    }
}

/// 192 bits as three limbs; the value is below 10^57.
fn to_base(words: [u64; 3]) -> [u64; 3] {
    // Two divisions by the base, the high word first.
    let divide = |high: u128, low: u64| {
        let (q1, r1) = (high / BASE as u128, high % BASE as u128);
        let (q0, r0) = split(r1 << 64 | low as u128);
        ((q1 << 64) + q0 as u128, r0)
    };
    let (rest, first) = divide((words[2] as u128) << 64 | words[1] as u128, words[0]);
    [first, (rest % BASE as u128) as u64, (rest / BASE as u128) as u64]
}

#[cfg(test)]
mod tests {
    use super::super::limbs::{BASE, multiply_school};

    #[test]
    fn agrees_with_the_school_method() {
        let mut state = 1u64;
        let mut next = || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 3) % BASE
        };
        for (m, n) in [(1, 1), (3, 2), (40, 17), (130, 130)] {
            let a: Vec<u64> = (0..m).map(|i| if i % 3 == 0 { BASE - 1 } else { next() }).collect();
            let b: Vec<u64> = (0..n).map(|i| if i % 5 == 0 { BASE - 1 } else { next() }).collect();
            let mut school = vec![0; m + n];
            multiply_school(&mut school, &a, &b);
            let mut transformed = vec![0; m + n];
            super::multiply(&mut transformed, &a, &b);
            assert_eq!(school, transformed, "{m} by {n}");
        }
    }
}
