//! Values of complex functions where a part is an infinity or NaN, as CPython's `cmath` has them (C's Annex G).
//!
//! Rows are real parts, columns imaginary parts, in the order -inf, negative, -0, 0, positive, inf, nan. Entries for two
//! finite parts, and those that need the other part's sine and cosine, are not used.

use super::Complex;
use std::f64::consts::PI;

pub(super) type Table = [[Complex; 7]; 7];

const P: f64 = PI;
const P12: f64 = 0.5 * PI;
const P14: f64 = 0.25 * PI;
const P34: f64 = 0.75 * PI;
const INF: f64 = f64::INFINITY;
const N: f64 = f64::NAN;

fn class(x: f64) -> usize {
    if x.is_nan() {
        return 6;
    }
    let base = if x.is_sign_negative() { [0, 1, 2] } else { [5, 4, 3] };
    if x.is_infinite() {
        base[0]
    } else if x != 0.0 {
        base[1]
    } else {
        base[2]
    }
}

/// The table's value if a part is not finite.
pub(super) fn lookup(table: &Table, z: Complex) -> Option<Complex> {
    if z.0.is_finite() && z.1.is_finite() {
        return None;
    }
    Some(table[class(z.0)][class(z.1)])
}

#[rustfmt::skip]
pub(super) const ACOS: Table = [
    [(P34, INF), (P, INF), (P, INF), (P, -INF), (P, -INF), (P34, -INF), (N, INF)],
    [(P12, INF), (N, N), (N, N), (N, N), (N, N), (P12, -INF), (N, N)],
    [(P12, INF), (N, N), (N, N), (N, N), (N, N), (P12, -INF), (P12, N)],
    [(P12, INF), (N, N), (N, N), (N, N), (N, N), (P12, -INF), (P12, N)],
    [(P12, INF), (N, N), (N, N), (N, N), (N, N), (P12, -INF), (N, N)],
    [(P14, INF), (0.0, INF), (0.0, INF), (0.0, -INF), (0.0, -INF), (P14, -INF), (N, INF)],
    [(N, INF), (N, N), (N, N), (N, N), (N, N), (N, -INF), (N, N)],
];

#[rustfmt::skip]
pub(super) const ACOSH: Table = [
    [(INF, -P34), (INF, -P), (INF, -P), (INF, P), (INF, P), (INF, P34), (INF, N)],
    [(INF, -P12), (N, N), (N, N), (N, N), (N, N), (INF, P12), (N, N)],
    [(INF, -P12), (N, N), (N, N), (N, N), (N, N), (INF, P12), (N, P12)],
    [(INF, -P12), (N, N), (N, N), (N, N), (N, N), (INF, P12), (N, P12)],
    [(INF, -P12), (N, N), (N, N), (N, N), (N, N), (INF, P12), (N, N)],
    [(INF, -P14), (INF, -0.0), (INF, -0.0), (INF, 0.0), (INF, 0.0), (INF, P14), (INF, N)],
    [(INF, N), (N, N), (N, N), (N, N), (N, N), (INF, N), (N, N)],
];

#[rustfmt::skip]
pub(super) const ASINH: Table = [
    [(-INF, -P14), (-INF, -0.0), (-INF, -0.0), (-INF, 0.0), (-INF, 0.0), (-INF, P14), (-INF, N)],
    [(-INF, -P12), (N, N), (N, N), (N, N), (N, N), (-INF, P12), (N, N)],
    [(-INF, -P12), (N, N), (N, N), (N, N), (N, N), (-INF, P12), (N, N)],
    [(INF, -P12), (N, N), (N, N), (N, N), (N, N), (INF, P12), (N, N)],
    [(INF, -P12), (N, N), (N, N), (N, N), (N, N), (INF, P12), (N, N)],
    [(INF, -P14), (INF, -0.0), (INF, -0.0), (INF, 0.0), (INF, 0.0), (INF, P14), (INF, N)],
    [(INF, N), (N, N), (N, -0.0), (N, 0.0), (N, N), (INF, N), (N, N)],
];

#[rustfmt::skip]
pub(super) const ATANH: Table = [
    [(-0.0, -P12), (-0.0, -P12), (-0.0, -P12), (-0.0, P12), (-0.0, P12), (-0.0, P12), (-0.0, N)],
    [(-0.0, -P12), (N, N), (N, N), (N, N), (N, N), (-0.0, P12), (N, N)],
    [(-0.0, -P12), (N, N), (N, N), (N, N), (N, N), (-0.0, P12), (-0.0, N)],
    [(0.0, -P12), (N, N), (N, N), (N, N), (N, N), (0.0, P12), (0.0, N)],
    [(0.0, -P12), (N, N), (N, N), (N, N), (N, N), (0.0, P12), (N, N)],
    [(0.0, -P12), (0.0, -P12), (0.0, -P12), (0.0, P12), (0.0, P12), (0.0, P12), (0.0, N)],
    [(0.0, -P12), (N, N), (N, N), (N, N), (N, N), (0.0, P12), (N, N)],
];

#[rustfmt::skip]
pub(super) const COSH: Table = [
    [(N, N), (N, N), (INF, 0.0), (INF, -0.0), (N, N), (N, N), (INF, N)],
    [(N, N), (N, N), (N, N), (N, N), (N, N), (N, N), (N, N)],
    [(N, N), (N, N), (N, N), (N, N), (N, N), (N, N), (N, 0.0)],
    [(N, N), (N, N), (N, N), (N, N), (N, N), (N, N), (N, 0.0)],
    [(N, N), (N, N), (N, N), (N, N), (N, N), (N, N), (N, N)],
    [(N, N), (N, N), (INF, -0.0), (INF, 0.0), (N, N), (N, N), (INF, N)],
    [(N, N), (N, N), (N, 0.0), (N, 0.0), (N, N), (N, N), (N, N)],
];

#[rustfmt::skip]
pub(super) const EXP: Table = [
    [(0.0, 0.0), (N, N), (0.0, -0.0), (0.0, 0.0), (N, N), (0.0, 0.0), (0.0, 0.0)],
    [(N, N), (N, N), (N, N), (N, N), (N, N), (N, N), (N, N)],
    [(N, N), (N, N), (N, N), (N, N), (N, N), (N, N), (N, N)],
    [(N, N), (N, N), (N, N), (N, N), (N, N), (N, N), (N, N)],
    [(N, N), (N, N), (N, N), (N, N), (N, N), (N, N), (N, N)],
    [(N, N), (N, N), (INF, -0.0), (INF, 0.0), (N, N), (N, N), (INF, N)],
    [(N, N), (N, N), (N, -0.0), (N, 0.0), (N, N), (N, N), (N, N)],
];

#[rustfmt::skip]
pub(super) const LOG: Table = [
    [(INF, -P34), (INF, -P), (INF, -P), (INF, P), (INF, P), (INF, P34), (INF, N)],
    [(INF, -P12), (N, N), (N, N), (N, N), (N, N), (INF, P12), (N, N)],
    [(INF, -P12), (N, N), (N, N), (N, N), (N, N), (INF, P12), (N, N)],
    [(INF, -P12), (N, N), (N, N), (N, N), (N, N), (INF, P12), (N, N)],
    [(INF, -P12), (N, N), (N, N), (N, N), (N, N), (INF, P12), (N, N)],
    [(INF, -P14), (INF, -0.0), (INF, -0.0), (INF, 0.0), (INF, 0.0), (INF, P14), (INF, N)],
    [(INF, N), (N, N), (N, N), (N, N), (N, N), (INF, N), (N, N)],
];

#[rustfmt::skip]
pub(super) const SINH: Table = [
    [(N, N), (N, N), (-INF, -0.0), (-INF, 0.0), (N, N), (N, N), (INF, N)],
    [(N, N), (N, N), (N, N), (N, N), (N, N), (N, N), (N, N)],
    [(N, N), (N, N), (N, N), (N, N), (N, N), (N, N), (0.0, N)],
    [(N, N), (N, N), (N, N), (N, N), (N, N), (N, N), (0.0, N)],
    [(N, N), (N, N), (N, N), (N, N), (N, N), (N, N), (N, N)],
    [(N, N), (N, N), (INF, -0.0), (INF, 0.0), (N, N), (N, N), (INF, N)],
    [(N, N), (N, N), (N, -0.0), (N, 0.0), (N, N), (N, N), (N, N)],
];

#[rustfmt::skip]
pub(super) const SQRT: Table = [
    [(INF, -INF), (0.0, -INF), (0.0, -INF), (0.0, INF), (0.0, INF), (INF, INF), (N, INF)],
    [(INF, -INF), (N, N), (N, N), (N, N), (N, N), (INF, INF), (N, N)],
    [(INF, -INF), (N, N), (N, N), (N, N), (N, N), (INF, INF), (N, N)],
    [(INF, -INF), (N, N), (N, N), (N, N), (N, N), (INF, INF), (N, N)],
    [(INF, -INF), (N, N), (N, N), (N, N), (N, N), (INF, INF), (N, N)],
    [(INF, -INF), (INF, -0.0), (INF, -0.0), (INF, 0.0), (INF, 0.0), (INF, INF), (INF, N)],
    [(INF, -INF), (N, N), (N, N), (N, N), (N, N), (INF, INF), (N, N)],
];

#[rustfmt::skip]
pub(super) const TANH: Table = [
    [(-1.0, 0.0), (N, N), (-1.0, -0.0), (-1.0, 0.0), (N, N), (-1.0, 0.0), (-1.0, 0.0)],
    [(N, N), (N, N), (N, N), (N, N), (N, N), (N, N), (N, N)],
    [(N, N), (N, N), (N, N), (N, N), (N, N), (N, N), (-0.0, N)],
    [(N, N), (N, N), (N, N), (N, N), (N, N), (N, N), (0.0, N)],
    [(N, N), (N, N), (N, N), (N, N), (N, N), (N, N), (N, N)],
    [(1.0, 0.0), (N, N), (1.0, -0.0), (1.0, 0.0), (N, N), (1.0, 0.0), (1.0, 0.0)],
    [(N, N), (N, N), (N, -0.0), (N, 0.0), (N, N), (N, N), (N, N)],
];

#[rustfmt::skip]
pub(super) const RECT: Table = [
    [(N, N), (N, N), (-INF, 0.0), (-INF, -0.0), (N, N), (N, N), (INF, N)],
    [(N, N), (N, N), (N, N), (N, N), (N, N), (N, N), (N, N)],
    [(0.0, 0.0), (N, N), (N, N), (N, N), (N, N), (0.0, 0.0), (0.0, 0.0)],
    [(0.0, 0.0), (N, N), (N, N), (N, N), (N, N), (0.0, 0.0), (0.0, 0.0)],
    [(N, N), (N, N), (N, N), (N, N), (N, N), (N, N), (N, N)],
    [(N, N), (N, N), (INF, -0.0), (INF, 0.0), (N, N), (N, N), (INF, N)],
    [(N, N), (N, N), (N, 0.0), (N, 0.0), (N, N), (N, N), (N, N)],
];
