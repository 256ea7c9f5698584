//! Functions of reals that CPython's `Modules/mathmodule.c` computes itself.

mod gamma;
mod precise;

pub use gamma::{gamma, lgamma};
pub use precise::{FsumError, TripleSum, fsum, vector_norm};

use crate::libm;

/// Why a function has no value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum MathError {
    Domain,
    Range,
}

/// `math.pow`.
pub fn pow(x: f64, y: f64) -> Result<f64, MathError> {
    let result = libm::pow(x, y);
    if !x.is_finite() || !y.is_finite() || result.is_finite() {
        return Ok(result);
    }
    Err(if result.is_nan() || x == 0.0 { MathError::Domain } else { MathError::Range })
}

/// `math.fmod`.
pub fn fmod(x: f64, y: f64) -> Result<f64, MathError> {
    if y.is_infinite() && x.is_finite() {
        return Ok(x);
    }
    domain_checked(libm::fmod(x, y), x, y)
}

/// `math.remainder`.
pub fn remainder(x: f64, y: f64) -> Result<f64, MathError> {
    domain_checked(libm::remainder(x, y), x, y)
}

fn domain_checked(result: f64, x: f64, y: f64) -> Result<f64, MathError> {
    if result.is_nan() && !x.is_nan() && !y.is_nan() { Err(MathError::Domain) } else { Ok(result) }
}

/// `math.nextafter(x, y, steps=steps)`.
pub fn step_towards(x: f64, y: f64, steps: u64) -> f64 {
    if steps == 0 || x.is_nan() {
        return x;
    }
    if y.is_nan() {
        return y;
    }
    const SIGN: u64 = 1 << 63;
    let (from, to) = (x.to_bits(), y.to_bits());
    if from == to {
        return x;
    }
    let (a, b) = (from & !SIGN, to & !SIGN);
    f64::from_bits(if (from ^ to) & SIGN != 0 {
        if a + b <= steps {
            to
        } else if a < steps {
            to & SIGN | (steps - a)
        } else {
            from - steps
        }
    } else if a > b {
        if a - b >= steps { from - steps } else { to }
    } else if b - a >= steps {
        from + steps
    } else {
        to
    })
}

/// `math.ulp`.
pub fn ulp(x: f64) -> f64 {
    let x = x.abs();
    if !x.is_finite() {
        return x;
    }
    let above = libm::nextafter(x, f64::INFINITY);
    if above.is_infinite() { x - libm::nextafter(x, f64::NEG_INFINITY) } else { above - x }
}

/// `math.isclose`.
pub fn is_close(a: f64, b: f64, relative: f64, absolute: f64) -> bool {
    if a == b {
        return true;
    }
    if a.is_infinite() || b.is_infinite() {
        return false;
    }
    let difference = (b - a).abs();
    difference <= (relative * b).abs()
        || difference <= (relative * a).abs()
        || difference <= absolute
}
