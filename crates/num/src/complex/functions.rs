//! Complex elementary functions. Matches CPython's `Modules/cmathmodule.c`: the same formulas, cut at the same places.

use super::special::{self, Table, lookup};
use super::{Complex, absolute, quotient};
use crate::libm;
use crate::real::MathError;
use std::f64::consts::{E, LN_2, LN_10, PI};

type Outcome = Result<Complex, MathError>;

/// Above this, squares and sums may overflow.
const LARGE: f64 = f64::MAX / 4.0;
const DIGITS: i64 = 53;

fn sqrt_large() -> f64 {
    LARGE.sqrt()
}

fn log_large() -> f64 {
    libm::log(LARGE)
}

fn log1p(x: f64) -> f64 {
    if x == 0.0 { x } else { libm::log1p(x) }
}

fn is_large(z: Complex) -> bool {
    z.0.abs() > LARGE || z.1.abs() > LARGE
}

/// `log(abs(z))` of a large number.
fn log_abs_large(z: Complex) -> f64 {
    libm::log(libm::hypot(z.0 / 2.0, z.1 / 2.0)) + LN_2 * 2.0
}

/// `f(z)` by way of `i z`: `-i f(i z)`.
fn turned(z: Complex, function: fn(Complex) -> Outcome) -> Outcome {
    function((-z.1, z.0)).map(|w| (w.1, -w.0))
}

pub fn acos(z: Complex) -> Outcome {
    if let Some(value) = lookup(&special::ACOS, z) {
        return Ok(value);
    }
    if is_large(z) {
        let re = libm::atan2(z.1.abs(), z.0);
        let size = log_abs_large(z);
        return Ok((re, if z.0 < 0.0 { -size.copysign(z.1) } else { size.copysign(-z.1) }));
    }
    let below = root((1.0 - z.0, -z.1));
    let above = root((1.0 + z.0, z.1));
    Ok((2.0 * libm::atan2(below.0, above.0), libm::asinh(above.0 * below.1 - above.1 * below.0)))
}

pub fn acosh(z: Complex) -> Outcome {
    if let Some(value) = lookup(&special::ACOSH, z) {
        return Ok(value);
    }
    if is_large(z) {
        return Ok((log_abs_large(z), libm::atan2(z.1, z.0)));
    }
    let below = root((z.0 - 1.0, z.1));
    let above = root((z.0 + 1.0, z.1));
    Ok((libm::asinh(below.0 * above.0 + below.1 * above.1), 2.0 * libm::atan2(below.1, above.0)))
}

pub fn asin(z: Complex) -> Outcome {
    turned(z, asinh)
}

pub fn asinh(z: Complex) -> Outcome {
    if let Some(value) = lookup(&special::ASINH, z) {
        return Ok(value);
    }
    if is_large(z) {
        let size = log_abs_large(z);
        let re = if z.1 >= 0.0 { size.copysign(z.0) } else { -size.copysign(-z.0) };
        return Ok((re, libm::atan2(z.1, z.0.abs())));
    }
    let first = root((1.0 + z.1, -z.0));
    let second = root((1.0 - z.1, z.0));
    Ok((
        libm::asinh(first.0 * second.1 - second.0 * first.1),
        libm::atan2(z.1, first.0 * second.0 - first.1 * second.1),
    ))
}

pub fn atan(z: Complex) -> Outcome {
    turned(z, atanh)
}

pub fn atanh(z: Complex) -> Outcome {
    if let Some(value) = lookup(&special::ATANH, z) {
        return Ok(value);
    }
    if z.0.is_sign_negative() {
        return atanh((-z.0, -z.1)).map(|w| (-w.0, -w.1));
    }
    let size = z.1.abs();
    if z.0 > sqrt_large() || size > sqrt_large() {
        // About 1/z, and a quarter turn.
        let half = libm::hypot(z.0 / 2.0, z.1 / 2.0);
        return Ok((z.0 / 4.0 / half / half, -(PI / 2.0).copysign(-z.1)));
    }
    if z.0 == 1.0 && size < f64::MIN_POSITIVE.sqrt() {
        if size == 0.0 {
            return Err(MathError::Domain);
        }
        let re = -libm::log(size.sqrt() / libm::hypot(size, 2.0).sqrt());
        return Ok((re, (libm::atan2(2.0, -size) / 2.0).copysign(z.1)));
    }
    let re = log1p(4.0 * z.0 / ((1.0 - z.0) * (1.0 - z.0) + size * size)) / 4.0;
    let im = -libm::atan2(-2.0 * z.1, (1.0 - z.0) * (1.0 + z.0) - size * size) / 2.0;
    Ok((re, im))
}

pub fn cos(z: Complex) -> Outcome {
    cosh((-z.1, z.0))
}

/// An infinite real part, and an imaginary one that only gives the signs.
fn infinite_with_angle(z: Complex) -> bool {
    z.0.is_infinite() && z.1.is_finite() && z.1 != 0.0
}

/// The table's value unless `direct` has one; a domain error where `domain` says so.
fn special_value(
    z: Complex,
    table: &Table,
    direct: impl FnOnce(f64, f64) -> Complex,
    domain: bool,
) -> Option<Outcome> {
    if z.0.is_finite() && z.1.is_finite() {
        return None;
    }
    if domain {
        return Some(Err(MathError::Domain));
    }
    if infinite_with_angle(z) {
        return Some(Ok(direct(libm::cos(z.1), libm::sin(z.1))));
    }
    lookup(table, z).map(Ok)
}

fn in_range(z: Complex) -> Outcome {
    if z.0.is_infinite() || z.1.is_infinite() { Err(MathError::Range) } else { Ok(z) }
}

pub fn cosh(z: Complex) -> Outcome {
    let inf = f64::INFINITY;
    let direct = |cos: f64, sin: f64| {
        let im = inf.copysign(sin);
        (inf.copysign(cos), if z.0 > 0.0 { im } else { -im })
    };
    let domain = z.1.is_infinite() && !z.0.is_nan();
    if let Some(value) = special_value(z, &special::COSH, direct, domain) {
        return value;
    }
    in_range(if z.0.abs() > log_large() {
        let x = z.0 - 1f64.copysign(z.0);
        (libm::cos(z.1) * libm::cosh(x) * E, libm::sin(z.1) * libm::sinh(x) * E)
    } else {
        (libm::cos(z.1) * libm::cosh(z.0), libm::sin(z.1) * libm::sinh(z.0))
    })
}

pub fn exp(z: Complex) -> Outcome {
    let direct = |cos: f64, sin: f64| {
        let size = if z.0 > 0.0 { f64::INFINITY } else { 0.0 };
        (size.copysign(cos), size.copysign(sin))
    };
    let domain = z.1.is_infinite() && (z.0.is_finite() || z.0 == f64::INFINITY);
    if let Some(value) = special_value(z, &special::EXP, direct, domain) {
        return value;
    }
    in_range(if z.0 > log_large() {
        let size = libm::exp(z.0 - 1.0);
        (size * libm::cos(z.1) * E, size * libm::sin(z.1) * E)
    } else {
        let size = libm::exp(z.0);
        (size * libm::cos(z.1), size * libm::sin(z.1))
    })
}

pub fn log(z: Complex) -> Outcome {
    if let Some(value) = lookup(&special::LOG, z) {
        return Ok(value);
    }
    let (x, y) = (z.0.abs(), z.1.abs());
    let re = if x > LARGE || y > LARGE {
        libm::log(libm::hypot(x / 2.0, y / 2.0)) + LN_2
    } else if x < f64::MIN_POSITIVE && y < f64::MIN_POSITIVE {
        if x == 0.0 && y == 0.0 {
            return Err(MathError::Domain);
        }
        // The hypotenuse would be subnormal.
        let scaled = libm::hypot(libm::ldexp(x, DIGITS), libm::ldexp(y, DIGITS));
        libm::log(scaled) - DIGITS as f64 * LN_2
    } else {
        let length = libm::hypot(x, y);
        if (0.71..=1.73).contains(&length) {
            let (greater, less) = if x > y { (x, y) } else { (y, x) };
            log1p((greater - 1.0) * (greater + 1.0) + less * less) / 2.0
        } else {
            libm::log(length)
        }
    };
    Ok((re, libm::atan2(z.1, z.0)))
}

/// The logarithm to a base.
pub fn log_base(z: Complex, base: Complex) -> Outcome {
    // Both are computed before either error counts.
    let (numerator, denominator) = (log(z), log(base));
    quotient(numerator?, denominator?).ok_or(MathError::Domain)
}

pub fn log10(z: Complex) -> Outcome {
    log(z).map(|w| (w.0 / LN_10, w.1 / LN_10))
}

pub fn sin(z: Complex) -> Outcome {
    turned(z, sinh)
}

pub fn sinh(z: Complex) -> Outcome {
    let inf = f64::INFINITY;
    let direct = |cos: f64, sin: f64| {
        let re = inf.copysign(cos);
        (if z.0 > 0.0 { re } else { -re }, inf.copysign(sin))
    };
    let domain = z.1.is_infinite() && !z.0.is_nan();
    if let Some(value) = special_value(z, &special::SINH, direct, domain) {
        return value;
    }
    in_range(if z.0.abs() > log_large() {
        let x = z.0 - 1f64.copysign(z.0);
        (libm::cos(z.1) * libm::sinh(x) * E, libm::sin(z.1) * libm::cosh(x) * E)
    } else {
        (libm::cos(z.1) * libm::sinh(z.0), libm::sin(z.1) * libm::cosh(z.0))
    })
}

pub fn sqrt(z: Complex) -> Outcome {
    Ok(root(z))
}

fn root(z: Complex) -> Complex {
    const UP: i64 = 53;
    const DOWN: i64 = -27;
    if let Some(value) = lookup(&special::SQRT, z) {
        return value;
    }
    if z.0 == 0.0 && z.1 == 0.0 {
        return (0.0, z.1);
    }
    let (x, y) = (z.0.abs(), z.1.abs());
    let size = if x < f64::MIN_POSITIVE && y < f64::MIN_POSITIVE {
        let x = libm::ldexp(x, UP);
        libm::ldexp((x + libm::hypot(x, libm::ldexp(y, UP))).sqrt(), DOWN)
    } else {
        let x = x / 8.0;
        2.0 * (x + libm::hypot(x, y / 8.0)).sqrt()
    };
    let other = y / (2.0 * size);
    if z.0 >= 0.0 { (size, other.copysign(z.1)) } else { (other, size.copysign(z.1)) }
}

pub fn tan(z: Complex) -> Outcome {
    turned(z, tanh)
}

pub fn tanh(z: Complex) -> Outcome {
    let direct = |cos: f64, sin: f64| (1f64.copysign(z.0), 0f64.copysign(2.0 * sin * cos));
    let domain = z.1.is_infinite() && z.0.is_finite();
    if let Some(value) = special_value(z, &special::TANH, direct, domain) {
        return value;
    }
    if z.0.abs() > log_large() {
        let im = 4.0 * libm::sin(z.1) * libm::cos(z.1) * libm::exp(-2.0 * z.0.abs());
        return Ok((1f64.copysign(z.0), im));
    }
    let (tx, ty) = (libm::tanh(z.0), libm::tan(z.1));
    let cx = 1.0 / libm::cosh(z.0);
    let product = tx * ty;
    let denominator = 1.0 + product * product;
    Ok((tx * (1.0 + ty * ty) / denominator, ((ty / denominator) * cx) * cx))
}

/// Length and angle.
pub fn polar(z: Complex) -> Outcome {
    Ok((absolute(z).ok_or(MathError::Range)?, libm::atan2(z.1, z.0)))
}

/// The number of a length and an angle.
pub fn rect(length: f64, angle: f64) -> Outcome {
    let inf = f64::INFINITY;
    let direct = |cos: f64, sin: f64| {
        let (re, im) = (inf.copysign(cos), inf.copysign(sin));
        if length > 0.0 { (re, im) } else { (-re, -im) }
    };
    let domain = length != 0.0 && !length.is_nan() && angle.is_infinite();
    if let Some(value) = special_value((length, angle), &special::RECT, direct, domain) {
        return value;
    }
    Ok(if angle == 0.0 {
        (length, length * angle)
    } else {
        (length * libm::cos(angle), length * libm::sin(angle))
    })
}

/// `cmath.isclose`.
pub fn is_close(a: Complex, b: Complex, relative: f64, absolute_tolerance: f64) -> bool {
    if a == b {
        return true;
    }
    if [a.0, a.1, b.0, b.1].iter().any(|x| x.is_infinite()) {
        return false;
    }
    let length = |z: Complex| libm::hypot(z.0, z.1);
    let difference = length((a.0 - b.0, a.1 - b.1));
    difference <= relative * length(b)
        || difference <= relative * length(a)
        || difference <= absolute_tolerance
}
