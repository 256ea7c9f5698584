//! Products of long coefficients: school, Karatsuba, and number-theoretic transforms for very long ones.

use super::limbs::{self, multiply_school};
use super::transform;

/// From here on Karatsuba's method is faster.
const KARATSUBA: usize = 40;
/// From here on transforms are faster.
const TRANSFORM: usize = 1000;

/// `a * b`, as many limbs as both have.
pub(super) fn multiply(a: &[u64], b: &[u64]) -> Vec<u64> {
    let mut out = vec![0; a.len() + b.len()];
    multiply_into(&mut out, a, b);
    out
}

/// `out += a * b`, where `out` is zero and as long as both together.
fn multiply_into(out: &mut [u64], a: &[u64], b: &[u64]) {
    let (a, b) = if a.len() >= b.len() { (a, b) } else { (b, a) };
    if b.len() < KARATSUBA {
        return multiply_school(out, a, b);
    }
    if b.len() >= TRANSFORM && a.len() < 8 * b.len() {
        return transform::multiply(out, a, b);
    }
    if a.len() >= 2 * b.len() {
        for (i, part) in a.chunks(b.len()).enumerate() {
            let product = multiply(part, b);
            limbs::add(&mut out[i * b.len()..], &product);
        }
        return;
    }
    karatsuba(out, a, b);
}

fn karatsuba(out: &mut [u64], a: &[u64], b: &[u64]) {
    let half = a.len().div_ceil(2);
    let (a_low, a_high) = a.split_at(half);
    let (b_low, b_high) = b.split_at(half);
    let low = multiply(a_low, b_low);
    let high = multiply(a_high, b_high);
    let mut middle = multiply(&sum(a_low, a_high), &sum(b_low, b_high));
    limbs::subtract(&mut middle, &low);
    limbs::subtract(&mut middle, &high);
    out[..low.len()].copy_from_slice(&low);
    limbs::add(&mut out[2 * half..], &high);
    limbs::add(&mut out[half..], limbs::trim(&middle));
}

fn sum(low: &[u64], high: &[u64]) -> Vec<u64> {
    let mut out = Vec::with_capacity(low.len() + 1);
    out.extend_from_slice(low);
    out.push(0);
    limbs::add(&mut out, high);
    out
}
