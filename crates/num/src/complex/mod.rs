//! Complex arithmetic. Matches CPython's `Objects/complexobject.c`, which follows C's Annex G.

pub mod functions;
mod special;

/// Real and imaginary part.
pub type Complex = (f64, f64);

/// Why a power has no value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PowerError {
    /// Zero to a negative or complex power.
    ZeroDivision,
    Overflow,
}

/// The product; infinities survive as C's Annex G asks.
pub fn product(z: Complex, w: Complex) -> Complex {
    let (mut a, mut b, mut c, mut d) = (z.0, z.1, w.0, w.1);
    let (ac, bd, ad, bc) = (a * c, b * d, a * d, b * c);
    let result = (ac - bd, ad + bc);
    if !(result.0.is_nan() && result.1.is_nan()) {
        return result;
    }
    let unit = |x: f64| if x.is_infinite() { 1f64.copysign(x) } else { 0f64.copysign(x) };
    let no_nan = |x: f64| if x.is_nan() { 0f64.copysign(x) } else { x };
    let mut recalc = false;
    if a.is_infinite() || b.is_infinite() {
        (a, b) = (unit(a), unit(b));
        (c, d) = (no_nan(c), no_nan(d));
        recalc = true;
    }
    if c.is_infinite() || d.is_infinite() {
        (c, d) = (unit(c), unit(d));
        (a, b) = (no_nan(a), no_nan(b));
        recalc = true;
    }
    if !recalc && (ac.is_infinite() || bd.is_infinite() || ad.is_infinite() || bc.is_infinite()) {
        (a, b, c, d) = (no_nan(a), no_nan(b), no_nan(c), no_nan(d));
        recalc = true;
    }
    if recalc {
        let inf = f64::INFINITY;
        return (inf * (a * c - b * d), inf * (a * d + b * c));
    }
    result
}

/// The quotient by Smith's method, with C's Annex G recovery of infinities and zeros; `None` for division by
/// zero.
pub fn quotient(a: Complex, b: Complex) -> Option<Complex> {
    let result = if b.0.abs() >= b.1.abs() {
        if b.0 == 0.0 {
            return None;
        }
        let ratio = b.1 / b.0;
        let denominator = b.0 + b.1 * ratio;
        ((a.0 + a.1 * ratio) / denominator, (a.1 - a.0 * ratio) / denominator)
    } else if b.1.abs() >= b.0.abs() {
        let ratio = b.0 / b.1;
        let denominator = b.0 * ratio + b.1;
        ((a.0 * ratio + a.1) / denominator, (a.1 * ratio - a.0) / denominator)
    } else {
        (f64::NAN, f64::NAN)
    };
    if !(result.0.is_nan() && result.1.is_nan()) {
        return Some(result);
    }
    let finite = |z: Complex| z.0.is_finite() && z.1.is_finite();
    let infinite = |z: Complex| z.0.is_infinite() || z.1.is_infinite();
    let unit = |x: f64| if x.is_infinite() { 1f64.copysign(x) } else { 0f64.copysign(x) };
    Some(if infinite(a) && finite(b) {
        let (x, y) = (unit(a.0), unit(a.1));
        let inf = f64::INFINITY;
        (inf * (x * b.0 + y * b.1), inf * (y * b.0 - x * b.1))
    } else if infinite(b) && finite(a) {
        let (x, y) = (unit(b.0), unit(b.1));
        (0.0 * (a.0 * x + a.1 * y), 0.0 * (a.1 * x - a.0 * y))
    } else {
        result
    })
}

/// A real divided by a complex, likewise.
pub fn real_quotient(a: f64, b: Complex) -> Option<Complex> {
    let result = if b.0.abs() >= b.1.abs() {
        if b.0 == 0.0 {
            return None;
        }
        let ratio = b.1 / b.0;
        let denominator = b.0 + b.1 * ratio;
        (a / denominator, (-a * ratio) / denominator)
    } else if b.1.abs() >= b.0.abs() {
        let ratio = b.0 / b.1;
        let denominator = b.0 * ratio + b.1;
        ((a * ratio) / denominator, -a / denominator)
    } else {
        (f64::NAN, f64::NAN)
    };
    let recover = result.0.is_nan()
        && result.1.is_nan()
        && a.is_finite()
        && (b.0.is_infinite() || b.1.is_infinite());
    if recover {
        let unit = |x: f64| if x.is_infinite() { 1f64.copysign(x) } else { 0f64.copysign(x) };
        return Some((0.0 * (a * unit(b.0)), 0.0 * (-a * unit(b.1))));
    }
    Some(result)
}

/// The absolute value; None if it is too large.
pub fn absolute(z: Complex) -> Option<f64> {
    let result = z.0.hypot(z.1);
    let finite = z.0.is_finite() && z.1.is_finite();
    if finite && result.is_infinite() { None } else { Some(result) }
}

/// The power: by squaring for small whole exponents.
pub fn power(a: Complex, b: Complex) -> Result<Complex, PowerError> {
    if b.1 == 0.0 && b.0 == b.0.floor() && b.0.abs() <= 100.0 {
        let whole = b.0 as i64;
        let result = if whole > 0 {
            whole_power(a, whole)
        } else {
            quotient((1.0, 0.0), whole_power(a, -whole)).ok_or(PowerError::ZeroDivision)?
        };
        return in_range(result, None);
    }
    if a == (0.0, 0.0) {
        return if b.1 != 0.0 || b.0 < 0.0 {
            Err(PowerError::ZeroDivision)
        } else {
            Ok((0.0, 0.0))
        };
    }
    let length = a.0.hypot(a.1);
    let angle = a.1.atan2(a.0);
    let mut magnitude = length.powf(b.0);
    // What C's errno would be left at.
    let mut error = None;
    let range = |result: f64, finite: bool| {
        (finite && (result.is_infinite() || result == 0.0)).then_some(PowerError::Overflow)
    };
    if length != 0.0 && b.0 != 0.0 {
        error = range(magnitude, length.is_finite() && b.0.is_finite());
    }
    let mut phase = angle * b.0;
    if b.1 != 0.0 {
        let exponent = -angle * b.1;
        let damping = exponent.exp();
        error = range(damping, exponent.is_finite()).or(error);
        magnitude *= damping;
        phase += b.1 * length.ln();
    }
    if phase.is_infinite() {
        error = Some(PowerError::ZeroDivision);
    }
    in_range((magnitude * phase.cos(), magnitude * phase.sin()), error)
}

/// Infinite results are range errors; a range error without one was an underflow.
fn in_range(result: Complex, error: Option<PowerError>) -> Result<Complex, PowerError> {
    let error = if result.0.is_infinite() || result.1.is_infinite() {
        error.or(Some(PowerError::Overflow))
    } else {
        error.filter(|error| *error != PowerError::Overflow)
    };
    match error {
        Some(error) => Err(error),
        None => Ok(result),
    }
}

fn whole_power(x: Complex, n: i64) -> Complex {
    let mut result = (1.0, 0.0);
    let mut square = x;
    let mut mask = 1i64;
    while mask > 0 && n >= mask {
        if n & mask != 0 {
            result = product(result, square);
        }
        mask <<= 1;
        square = product(square, square);
    }
    result
}
