//! Coefficients: whole numbers of any length in limbs of base 10^19.
//!
//! A decimal base makes digit counts, shifts, rounding and text cheap. Up to 76 digits are kept inline.

mod divide;
mod limbs;
mod multiply;
mod root;
mod shift;
mod transform;

use limbs::{BASE, LIMB_DIGITS, POWERS};
use smallvec::{SmallVec, smallvec};
use std::cmp::Ordering;

type Limbs = SmallVec<[u64; 4]>;

/// More digits than these are not tried: they are taken to be out of memory.
pub const MOST_DIGITS: i64 = 1 << 34;

/// A whole number, not negative. Zero has no limbs, and the top limb is not zero.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Coefficient {
    limbs: Limbs,
}

impl From<u64> for Coefficient {
    #[inline]
    fn from(value: u64) -> Coefficient {
        if value == 0 {
            return Coefficient::default();
        }
        if value < BASE {
            return Coefficient { limbs: smallvec![value] };
        }
        Coefficient { limbs: smallvec![value - BASE, 1] }
    }
}

impl From<u128> for Coefficient {
    #[inline]
    fn from(value: u128) -> Coefficient {
        if value < BASE as u128 {
            return Coefficient::from(value as u64);
        }
        if (value >> 64) as u64 >= BASE {
            let (high, low) = (value / BASE as u128, (value % BASE as u128) as u64);
            let (top, middle) = limbs::split(high);
            return Coefficient::from_limbs(smallvec![low, middle, top]);
        }
        let (high, low) = limbs::split(value);
        if high >= BASE {
            return Coefficient { limbs: smallvec![low, high - BASE, 1] };
        }
        Coefficient { limbs: smallvec![low, high] }
    }
}

impl Coefficient {
    pub const ZERO: Coefficient = Coefficient { limbs: SmallVec::new_const() };

    fn from_limbs(mut limbs: Limbs) -> Coefficient {
        while limbs.last() == Some(&0) {
            limbs.pop();
        }
        Coefficient { limbs }
    }

    fn from_slice(limbs: &[u64]) -> Coefficient {
        Coefficient { limbs: SmallVec::from_slice(limbs::trim(limbs)) }
    }

    /// 10^exponent.
    pub fn power_of_ten(exponent: usize) -> Coefficient {
        let mut limbs: Limbs = smallvec![0; exponent / LIMB_DIGITS];
        limbs.push(POWERS[exponent % LIMB_DIGITS]);
        Coefficient { limbs }
    }

    /// A number of `count` nines.
    pub fn nines(count: usize) -> Coefficient {
        let mut limbs: Limbs = smallvec![BASE - 1; count / LIMB_DIGITS];
        limbs.push(POWERS[count % LIMB_DIGITS] - 1);
        Coefficient::from_limbs(limbs)
    }

    /// The number that ASCII digits spell.
    pub fn from_digits(digits: &[u8]) -> Coefficient {
        let limb = |chunk: &[u8]| chunk.iter().fold(0, |value, &d| value * 10 + (d & 15) as u64);
        if digits.len() <= LIMB_DIGITS {
            return Coefficient::from(limb(digits));
        }
        Coefficient::from_limbs(digits.rchunks(LIMB_DIGITS).map(limb).collect())
    }

    #[inline]
    pub fn is_zero(&self) -> bool {
        self.limbs.is_empty()
    }

    #[inline]
    pub fn is_odd(&self) -> bool {
        self.limbs.first().is_some_and(|limb| limb & 1 == 1)
    }

    /// The number of digits; zero has one.
    #[inline]
    pub fn digits(&self) -> i64 {
        match self.limbs.as_slice() {
            [] => 1,
            [limb] => limbs::digits(*limb) as i64,
            [rest @ .., top] => (rest.len() * LIMB_DIGITS + limbs::digits(*top)) as i64,
        }
    }

    /// The value if one limb holds it.
    #[inline]
    pub(crate) fn as_limb(&self) -> Option<u64> {
        match self.limbs.as_slice() {
            [] => Some(0),
            [limb] => Some(*limb),
            _ => None,
        }
    }

    /// The value if 38 digits hold it.
    #[inline]
    pub(crate) fn as_two_limbs(&self) -> Option<u128> {
        match self.limbs.as_slice() {
            [] => Some(0),
            [low] => Some(*low as u128),
            [low, high] => Some(*high as u128 * BASE as u128 + *low as u128),
            _ => None,
        }
    }

    /// The value if it fits.
    pub fn to_u64(&self) -> Option<u64> {
        self.as_two_limbs().and_then(|value| value.try_into().ok())
    }

    #[inline]
    pub(crate) fn last_digit(&self) -> u8 {
        self.limbs.first().map_or(0, |limb| (limb % 10) as u8)
    }

    /// The digit at a place, counted from the last one.
    pub(crate) fn digit(&self, place: usize) -> u8 {
        let limb = self.limbs.get(place / LIMB_DIGITS).copied().unwrap_or(0);
        (limb / POWERS[place % LIMB_DIGITS] % 10) as u8
    }

    /// The value as an approximate fraction 0.d and a power of ten.
    pub(crate) fn to_f64_scaled(&self) -> f64 {
        let (mut value, mut unit) = (0.0, 1.0);
        for &limb in self.limbs.iter().rev().take(3) {
            unit /= BASE as f64;
            value += limb as f64 * unit;
        }
        let top = self.limbs.last().map_or(1, |&limb| limbs::digits(limb));
        value * POWERS[LIMB_DIGITS - top] as f64
    }

    /// The rest of the division by a small number, which may be 2^61 - 1.
    pub fn rest_by(&self, modulus: u64) -> u64 {
        self.limbs.iter().rev().fold(0u64, |rest, &limb| {
            ((rest as u128 * BASE as u128 + limb as u128) % modulus as u128) as u64
        })
    }

    /// The ASCII digits of the number; zero has one.
    pub fn push_digits(&self, out: &mut String) {
        let Some((&top, rest)) = self.limbs.split_last() else {
            out.push('0');
            return;
        };
        out.reserve(self.limbs.len() * LIMB_DIGITS);
        push_limb(out, top, limbs::digits(top));
        for &limb in rest.iter().rev() {
            push_limb(out, limb, LIMB_DIGITS);
        }
    }

    /// How many zeros the number ends with; none for zero.
    pub fn trailing_zeros(&self) -> i64 {
        let Some(place) = self.limbs.iter().position(|&limb| limb != 0) else { return 0 };
        let mut limb = self.limbs[place];
        let mut count = place * LIMB_DIGITS;
        for step in [8, 4, 2, 1] {
            while limb.is_multiple_of(POWERS[step]) {
                limb /= POWERS[step];
                count += step;
            }
        }
        count as i64
    }

    pub(crate) fn is_all_nines(&self) -> bool {
        match self.limbs.split_last() {
            Some((&top, rest)) => {
                top == POWERS[limbs::digits(top)] - 1 && rest.iter().all(|&limb| limb == BASE - 1)
            }
            None => false,
        }
    }

    #[inline]
    pub(crate) fn add(&self, other: &Coefficient) -> Coefficient {
        if let (Some(a), Some(b)) = (self.as_limb(), other.as_limb()) {
            return Coefficient::from(a as u128 + b as u128);
        }
        let (long, short) =
            if self.limbs.len() >= other.limbs.len() { (self, other) } else { (other, self) };
        let mut limbs = long.limbs.clone();
        if limbs::add(&mut limbs, &short.limbs) {
            limbs.push(1);
        }
        Coefficient { limbs }
    }

    /// The difference to a number that is not greater.
    #[inline]
    pub(crate) fn subtract(&self, other: &Coefficient) -> Coefficient {
        if let (Some(a), Some(b)) = (self.as_limb(), other.as_limb()) {
            return Coefficient::from(a - b);
        }
        let mut limbs = self.limbs.clone();
        let borrow = limbs::subtract(&mut limbs, &other.limbs);
        debug_assert!(!borrow, "the subtrahend is not greater");
        Coefficient::from_limbs(limbs)
    }

    #[inline]
    pub(crate) fn multiply(&self, other: &Coefficient) -> Coefficient {
        if let (Some(a), Some(b)) = (self.as_limb(), other.as_limb()) {
            return Coefficient::from(a as u128 * b as u128);
        }
        if self.limbs.len() + other.limbs.len() <= 16 {
            let mut limbs: Limbs = smallvec![0; self.limbs.len() + other.limbs.len()];
            limbs::multiply_school(&mut limbs, &self.limbs, &other.limbs);
            return Coefficient::from_limbs(limbs);
        }
        if let Some(factor) = other.as_limb() {
            return self.multiply_small(factor);
        }
        let product = multiply::multiply(&self.limbs, &other.limbs);
        Coefficient::from_limbs(Limbs::from_vec(product))
    }

    pub(crate) fn multiply_small(&self, factor: u64) -> Coefficient {
        let mut limbs = self.limbs.clone();
        let over = limbs::multiply_small(&mut limbs, factor, 0);
        limbs.push(over);
        Coefficient::from_limbs(limbs)
    }

    /// Adds one.
    pub(crate) fn increment(&mut self) {
        if self.limbs.is_empty() || limbs::add(&mut self.limbs, &[1]) {
            self.limbs.push(1);
        }
    }

    /// Quotient and remainder; the divisor is not zero.
    pub(crate) fn divide(&self, other: &Coefficient) -> (Coefficient, Coefficient) {
        if let (Some(a), Some(b)) = (self.as_two_limbs(), other.as_two_limbs()) {
            let quotient = a / b;
            return (Coefficient::from(quotient), Coefficient::from(a - quotient * b));
        }
        let (quotient, rest) = divide::divide(&self.limbs, &other.limbs);
        (Coefficient::from_limbs(quotient), Coefficient::from_limbs(rest))
    }

    pub(crate) fn divide_small(&mut self, divisor: u64) -> u64 {
        let rest = limbs::divide_small(&mut self.limbs, divisor);
        while self.limbs.last() == Some(&0) {
            self.limbs.pop();
        }
        rest
    }
}

impl PartialOrd for Coefficient {
    fn partial_cmp(&self, other: &Coefficient) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Coefficient {
    #[inline]
    fn cmp(&self, other: &Coefficient) -> Ordering {
        let (a, b) = (&self.limbs, &other.limbs);
        a.len().cmp(&b.len()).then_with(|| a.iter().rev().cmp(b.iter().rev()))
    }
}

/// Pairs of digits, "00" to "99".
static PAIRS: [u8; 200] = {
    let mut pairs = [b'0'; 200];
    let mut i = 0;
    while i < 100 {
        pairs[2 * i] += (i / 10) as u8;
        pairs[2 * i + 1] += (i % 10) as u8;
        i += 1;
    }
    pairs
};

/// The last `count` digits of a limb.
fn push_limb(out: &mut String, mut limb: u64, count: usize) {
    let mut text = [b'0'; 20];
    for pair in text.rchunks_exact_mut(2) {
        if limb == 0 {
            break;
        }
        let value = 2 * (limb % 100) as usize;
        pair.copy_from_slice(&PAIRS[value..value + 2]);
        limb /= 100;
    }
    out.push_str(std::str::from_utf8(&text[20 - count..]).unwrap_or_default());
}
