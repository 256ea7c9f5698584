//! Quotients of long coefficients: the school method, and Burnikel and Ziegler's halving for long ones.

use super::Limbs;
use super::limbs::{self, BASE, trim};
use super::multiply::multiply;
use smallvec::{SmallVec, smallvec};

/// Room for what a division of a few dozen digits needs.
type Work = SmallVec<[u64; 12]>;

/// From here on halving is faster.
const HALVING: usize = 60;

/// Quotient and remainder; `b` has a top limb that is not zero.
pub(super) fn divide(a: &[u64], b: &[u64]) -> (Limbs, Limbs) {
    if a.len() < b.len() {
        return (Limbs::new(), Limbs::from_slice(a));
    }
    if let [divisor] = *b {
        let mut quotient = Limbs::from_slice(a);
        let rest = limbs::divide_small(&mut quotient, divisor);
        return (quotient, smallvec![rest]);
    }
    // The top limb of the divisor becomes at least half the base.
    let factor = BASE / (b[b.len() - 1] + 1);
    let mut divisor = Work::from_slice(b);
    limbs::multiply_small(&mut divisor, factor, 0);
    let mut dividend = Work::with_capacity(a.len() + 1);
    dividend.extend_from_slice(a);
    let over = limbs::multiply_small(&mut dividend, factor, 0);
    dividend.push(over);
    let quotient = if b.len() < HALVING || a.len() - b.len() < HALVING {
        let mut quotient: Limbs = smallvec![0; dividend.len() - b.len()];
        school(&mut quotient, &mut dividend, &divisor);
        quotient
    } else {
        let padding = padding(b.len());
        let padded = |limbs: &[u64]| [&vec![0; padding], limbs].concat();
        let mut rest = padded(&dividend);
        let quotient = blocks(&mut rest, &padded(&divisor));
        dividend = Work::from_slice(&rest[padding..]);
        Limbs::from_vec(quotient)
    };
    let mut rest = Limbs::from_slice(&dividend[..b.len()]);
    limbs::divide_small(&mut rest, factor);
    (quotient, rest)
}

/// How many zero limbs make a length that can be halved until the school method takes over.
fn padding(length: usize) -> usize {
    let unit = (length / HALVING).next_power_of_two();
    length.next_multiple_of(unit) - length
}

/// Knuth's algorithm D: leaves the remainder in `a`, whose top limbs are below `b`.
fn school(quotient: &mut [u64], a: &mut [u64], b: &[u64]) {
    let n = b.len();
    let (top, next) = (b[n - 1], b[n - 2]);
    for i in (0..quotient.len()).rev() {
        let window = &mut a[i..=i + n];
        let high = window[n] as u128 * BASE as u128 + window[n - 1] as u128;
        let mut digit = high / top as u128;
        let mut rest = high - digit * top as u128;
        while digit >= BASE as u128
            || (rest < BASE as u128
                && digit * next as u128 > rest * BASE as u128 + window[n - 2] as u128)
        {
            digit -= 1;
            rest += top as u128;
        }
        let mut digit = digit as u64;
        if digit > 0 && subtract_product(window, b, digit) {
            digit -= 1;
            limbs::add(window, b);
        }
        quotient[i] = digit;
    }
}

/// `a -= b * factor`, giving the borrow; `a` is a limb longer.
fn subtract_product(a: &mut [u64], b: &[u64], factor: u64) -> bool {
    let mut carry = 0u64;
    let (low, high) = a.split_at_mut(b.len());
    for (x, &y) in low.iter_mut().zip(b) {
        let (over, product) = limbs::split(y as u128 * factor as u128 + carry as u128);
        let borrow = *x < product;
        *x = if borrow { (*x).wrapping_sub(product).wrapping_add(BASE) } else { *x - product };
        carry = over + borrow as u64;
    }
    limbs::subtract(high, &[carry])
}

/// The dividend in blocks as long as the divisor, from the top.
fn blocks(a: &mut Vec<u64>, b: &[u64]) -> Vec<u64> {
    let n = b.len();
    let count = a.len().div_ceil(n);
    a.resize(count * n, 0);
    let mut rest = a[(count - 1) * n..].to_vec();
    let mut quotient = vec![0; count * n];
    // The top block is below the divisor but for the first step.
    if compare(&rest, b).is_ge() {
        quotient[(count - 1) * n] = 1;
        limbs::subtract(&mut rest, b);
    }
    for i in (0..count - 1).rev() {
        let mut part = a[i * n..(i + 1) * n].to_vec();
        part.extend_from_slice(&rest);
        let digits = two_by_one(&mut part, b);
        quotient[i * n..(i + 1) * n].copy_from_slice(&digits);
        part.truncate(n);
        rest = part;
    }
    a.clear();
    a.extend_from_slice(&rest);
    quotient
}

/// Divides 2n limbs, whose upper half is below `b`, by n: the remainder stays in `a`, the quotient has n limbs.
fn two_by_one(a: &mut [u64], b: &[u64]) -> Vec<u64> {
    let n = b.len();
    if n % 2 == 1 || n < HALVING {
        let mut quotient = vec![0; n];
        school(&mut quotient, a, b);
        return quotient;
    }
    let half = n / 2;
    let high = three_by_two(&mut a[half..], b);
    let mut quotient = three_by_two(&mut a[..3 * half], b);
    quotient.extend_from_slice(&high);
    quotient
}

/// Divides three halves by two: the remainder stays in `a`, the quotient has half the divisor's length.
fn three_by_two(a: &mut [u64], b: &[u64]) -> Vec<u64> {
    let half = b.len() / 2;
    let (b_low, b_high) = b.split_at(half);
    let mut quotient = if compare(&a[2 * half..], b_high).is_lt() {
        two_by_one(&mut a[half..], b_high)
    } else {
        // The quotient of the upper halves has no room: the largest one is taken, and their sum left.
        limbs::subtract(&mut a[2 * half..], b_high);
        let carry = limbs::add(&mut a[half..], b_high);
        debug_assert!(!carry || a.len() == 3 * half);
        vec![BASE - 1; half]
    };
    let product = multiply(&quotient, b_low);
    let mut borrow = limbs::subtract(a, &product);
    while borrow {
        limbs::subtract(&mut quotient, &[1]);
        borrow = !limbs::add(a, b);
    }
    quotient
}

/// The order of two numbers of any lengths.
pub(super) fn compare(a: &[u64], b: &[u64]) -> std::cmp::Ordering {
    let (a, b) = (trim(a), trim(b));
    a.len().cmp(&b.len()).then_with(|| a.iter().rev().cmp(b.iter().rev()))
}
