//! Decimals as other objects: int, float, ratio, tuple, and hashes.

use super::context::PyContext;
use super::engine::{Coefficient, Decimal, Kind, MOST_DIGITS, Rounding, Status};
use super::number::{PyDecimal, value};
use super::state::{report, state};
use krait_num::BigInt;
use krait_objects::{Object, PyResult, Thread};

/// The modulus of the hashes of numbers.
const MODULUS: u64 = (1 << 61) - 1;
/// 1 / 10 modulo that.
const INVERSE_TEN: u64 = 2_075_258_708_292_324_556;
const HASH_OF_INFINITY: i64 = 314_159;

/// How many limbs lie outside the object.
pub(super) fn outer_limbs(number: &Decimal) -> usize {
    const INLINE: i64 = 4;
    let limbs = (number.coefficient.digits() + 18) / 19;
    if limbs > INLINE { limbs as usize } else { 0 }
}

/// A whole number as an int.
fn int_of(negative: bool, coefficient: &Coefficient) -> PyResult {
    if let Some(small) = coefficient.to_u64().and_then(|small| i64::try_from(small).ok()) {
        return Ok(Object::int(if negative { -small } else { small }));
    }
    let mut digits = String::new();
    coefficient.push_digits(&mut digits);
    let value = BigInt::from_str_radix(&digits, 10).expect("digits spell an int");
    Ok(Object::big_int(if negative { -value } else { value }))
}

/// The number as an int, rounded in some way.
pub(super) fn to_int(
    thread: &Thread,
    number: &Decimal,
    context: &PyContext,
    rounding: Rounding,
) -> PyResult {
    match number.kind {
        Kind::Infinite => {
            return Err(thread.overflow_error("cannot convert Infinity to integer"));
        }
        Kind::QuietNan | Kind::SignalingNan => {
            return Err(thread.value_error("cannot convert NaN to integer"));
        }
        Kind::Finite => {}
    }
    let mut status = Status::NONE;
    let settings = super::engine::Context { rounding, ..context.settings() };
    let whole = number.to_integral_value(&settings, &mut status);
    report(thread, context, status)?;
    match whole.truncated() {
        Some(coefficient) => int_of(number.negative, &coefficient),
        None => Err(thread.memory_error()),
    }
}

/// `float(number)`: the nearest one.
pub(super) fn to_float(thread: &Thread, this: &Object) -> PyResult<f64> {
    let number = value(this);
    match number.kind {
        Kind::SignalingNan => Err(thread.value_error("cannot convert signaling NaN to float")),
        Kind::QuietNan => Ok(f64::NAN.copysign(if number.negative { -1.0 } else { 1.0 })),
        Kind::Infinite => Ok(if number.negative { f64::NEG_INFINITY } else { f64::INFINITY }),
        Kind::Finite => {
            if let Some(float) = exact_float(number) {
                return Ok(float);
            }
            let text = number.to_scientific('e');
            text.parse().map_err(|_| thread.value_error("a number is no number"))
        }
    }
}

/// The nearest float where one multiplication or division of exact ones gives it.
fn exact_float(number: &Decimal) -> Option<f64> {
    const POWERS: [f64; 23] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];
    let digits = number.coefficient.to_u64().filter(|&digits| digits <= 1 << 53)? as f64;
    let power = *POWERS.get(number.exponent.unsigned_abs() as usize)?;
    let size = if number.exponent < 0 { digits / power } else { digits * power };
    Some(if number.negative { -size } else { size })
}

/// `as_integer_ratio`: numerator and denominator without common factors.
pub(super) fn to_ratio(thread: &Thread, this: &Object) -> PyResult {
    let number = value(this);
    match number.kind {
        Kind::Infinite => {
            return Err(thread.overflow_error("cannot convert Infinity to integer ratio"));
        }
        Kind::QuietNan | Kind::SignalingNan => {
            return Err(thread.value_error("cannot convert NaN to integer ratio"));
        }
        Kind::Finite => {}
    }
    let coefficient = &number.coefficient;
    if coefficient.is_zero() {
        return Ok(Object::tuple(&[Object::int(0), Object::int(1)]));
    }
    if number.exponent >= 0 {
        let Some(whole) = number.truncated() else { return Err(thread.memory_error()) };
        return Ok(Object::tuple(&[int_of(number.negative, &whole)?, Object::int(1)]));
    }
    if number.exponent < -MOST_DIGITS {
        return Err(thread.memory_error());
    }
    // Twos and fives are the only factors that a power of ten shares with another number.
    let places = number.exponent.unsigned_abs() as usize;
    let digits = int_of(number.negative, coefficient)?;
    let (mut numerator, mut twos, mut fives) = match digits.as_int() {
        Some(value) => (value.to_big(), places, places),
        None => return Err(thread.system_error("a coefficient is no int")),
    };
    let shared = numerator.trailing_zeros().unwrap_or(0).min(twos);
    numerator >>= shared;
    twos -= shared;
    let five = BigInt::from(5);
    while fives > 0 && (&numerator % &five) == BigInt::ZERO {
        numerator /= &five;
        fives -= 1;
    }
    let denominator = five.pow(fives) << twos;
    Ok(Object::tuple(&[Object::big_int(numerator), Object::big_int(denominator)]))
}

/// `as_tuple()`.
pub(super) fn to_tuple(thread: &Thread, this: &Object) -> PyResult {
    let number = value(this);
    let mut text = String::new();
    if number.is_finite() || !number.coefficient.is_zero() || number.is_infinite() {
        number.coefficient.push_digits(&mut text);
    }
    let digits: Vec<Object> =
        text.bytes().map(|digit| Object::small_int((digit - b'0') as i32)).collect();
    let exponent = match number.kind {
        Kind::Finite => Object::int(number.exponent),
        Kind::Infinite => Object::str("F"),
        Kind::QuietNan => Object::str("n"),
        Kind::SignalingNan => Object::str("N"),
    };
    let sign = Object::int(number.negative as i64);
    state(thread).decimal_tuple.call(thread, &[sign, Object::tuple(&digits), exponent])
}

fn product(a: u64, b: u64) -> u64 {
    let wide = a as u128 * b as u128;
    let sum = (wide as u64 & MODULUS) + (wide >> 61) as u64;
    if sum >= MODULUS { sum - MODULUS } else { sum }
}

fn power(mut base: u64, mut exponent: u64) -> u64 {
    let mut result = 1;
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = product(result, base);
        }
        base = product(base, base);
        exponent >>= 1;
    }
    result
}

/// `hash(number)`: that of an equal int or Fraction.
pub(super) fn hash(thread: &Thread, this: &Object) -> PyResult<i64> {
    let object = PyDecimal::of(this);
    if object.hash.get() == -1 {
        object.hash.set(compute_hash(thread, this)?);
    }
    Ok(object.hash.get())
}

fn compute_hash(thread: &Thread, this: &Object) -> PyResult<i64> {
    let number = value(this);
    match number.kind {
        Kind::SignalingNan => {
            return Err(thread.type_error("Cannot hash a signaling NaN value"));
        }
        Kind::QuietNan => return krait_objects::protocol::hash::of_identity(thread, this),
        Kind::Infinite if number.negative => return Ok(-HASH_OF_INFINITY),
        Kind::Infinite => return Ok(HASH_OF_INFINITY),
        Kind::Finite => {}
    }
    let base = if number.exponent >= 0 { 10 } else { INVERSE_TEN };
    let scale = power(base, number.exponent.unsigned_abs());
    let hash = product(number.coefficient.rest_by(MODULUS), scale) as i64;
    Ok(match if number.negative { -hash } else { hash } {
        -1 => -2,
        hash => hash,
    })
}
