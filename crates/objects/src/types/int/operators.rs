//! The number slots of int (bool included).

use super::IntValue;
use crate::error::{PyResult, Raised};
use crate::object::Object;
use crate::protocol::compare::CompareOp;
use crate::protocol::hash;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::types::str::fill;
use krait_num::arith::{self, TooLarge};
use krait_num::{BigInt, parse};

pub(super) const SLOTS: SlotsSpec = SlotsSpec::EMPTY
    .repr(repr)
    .hash(|_, x| Ok(hash_of(value(x))))
    .richcompare(richcompare)
    .add(add)
    .subtract(subtract)
    .multiply(multiply)
    .and(|_, a, b| both(a, b, |a, b| Some(a & b), |a, b| a & b))
    .or(|_, a, b| both(a, b, |a, b| Some(a | b), |a, b| a | b))
    .xor(|_, a, b| both(a, b, |a, b| Some(a ^ b), |a, b| a ^ b))
    .floor_divide(floor_divide)
    .remainder(remainder)
    .divmod(divmod)
    .true_divide(true_divide)
    .power(power)
    .lshift(left_shift)
    .rshift(right_shift)
    .negative(|_, x| Ok(map(x, |v| v.checked_neg(), |v| -v)))
    .positive(|_, x| Ok(plain(x)))
    .absolute(|_, x| {
        Ok(map(x, |v| v.checked_abs(), |v| if *v < BigInt::ZERO { -v } else { v.clone() }))
    })
    .invert(|_, x| Ok(map(x, |v| Some(!v), |v| -v - BigInt::ONE)))
    .bool(|_, x| Ok(!matches!(value(x).to_i64(), Some(0))))
    .int(|_, x| Ok(plain(x)))
    .index(|_, x| Ok(plain(x)))
    .float(|thread, x| to_float(thread, value(x)).map(Object::float));

pub(super) fn value(object: &Object) -> IntValue<'_> {
    object.as_int().expect("slots of int are called on ints")
}

/// The value as an exact int.
pub(super) fn plain(object: &Object) -> Object {
    if object.is_exact_int() { object.clone() } else { Object::big_int(value(object).to_big()) }
}

fn hash_of(value: IntValue<'_>) -> i64 {
    match value {
        IntValue::Small(v) => hash::of_int(v),
        IntValue::Big(v) => hash::of_big_int(v),
    }
}

/// Applies an operator to two ints, in machine words if it fits; NotImplemented for other operands.
#[inline]
fn both(
    a: &Object,
    b: &Object,
    small: impl Fn(i64, i64) -> Option<i64>,
    big: impl Fn(&BigInt, &BigInt) -> BigInt,
) -> PyResult {
    let (Some(x), Some(y)) = (a.as_int(), b.as_int()) else { return Ok(Object::NOT_IMPLEMENTED) };
    if let (IntValue::Small(x), IntValue::Small(y)) = (x, y)
        && let Some(result) = small(x, y)
    {
        return Ok(Object::int(result));
    }
    Ok(Object::big_int(big(&x.to_cow(), &y.to_cow())))
}

/// `a + b`
pub fn add(_thread: &Thread, a: &Object, b: &Object) -> PyResult {
    both(a, b, |a, b| a.checked_add(b), |a, b| a + b)
}

/// `a - b`
pub fn subtract(_thread: &Thread, a: &Object, b: &Object) -> PyResult {
    both(a, b, |a, b| a.checked_sub(b), |a, b| a - b)
}

/// `a * b`
pub fn multiply(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    let (Some(x), Some(y)) = (a.as_int(), b.as_int()) else { return Ok(Object::NOT_IMPLEMENTED) };
    if let (IntValue::Small(x), IntValue::Small(y)) = (x, y) {
        return Ok(match x.checked_mul(y) {
            Some(result) => Object::int(result),
            None => Object::big_int(BigInt::from(i128::from(x) * i128::from(y))),
        });
    }
    let result = match (x, y) {
        (IntValue::Big(x), IntValue::Big(y)) => arith::multiply(x, y),
        _ => arith::multiply(&x.to_cow(), &y.to_cow()),
    };
    result.map(Object::big_int).map_err(|error| too_large(thread, error, ""))
}

fn map(object: &Object, small: fn(i64) -> Option<i64>, big: fn(&BigInt) -> BigInt) -> Object {
    let x = value(object);
    if let IntValue::Small(v) = x
        && let Some(result) = small(v)
    {
        return Object::int(result);
    }
    Object::big_int(big(&x.to_cow()))
}

/// A quotient, a remainder or both: of machine words if they have them, of big ints otherwise.
#[inline(always)]
fn divided(
    thread: &Thread,
    a: &Object,
    b: &Object,
    small: impl Fn(i64, i64) -> Object,
    big: impl Fn(&BigInt, &BigInt) -> Option<Object>,
) -> PyResult {
    let (Some(x), Some(y)) = (a.as_int(), b.as_int()) else { return Ok(Object::NOT_IMPLEMENTED) };
    if let (IntValue::Small(x), IntValue::Small(y)) = (x, y)
        && let Some((q, r)) = arith::divmod_i64(x, y)
    {
        return Ok(small(q, r));
    }
    big(&x.to_cow(), &y.to_cow()).ok_or_else(|| thread.zero_division_error("division by zero"))
}

/// `a // b`
pub fn floor_divide(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    let big = |a: &BigInt, b: &BigInt| arith::floor_divide(a, b).map(Object::big_int);
    divided(thread, a, b, |q, _| Object::int(q), big)
}

/// `a % b`
pub fn remainder(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    let big = |a: &BigInt, b: &BigInt| arith::modulo(a, b).map(Object::big_int);
    divided(thread, a, b, |_, r| Object::int(r), big)
}

fn divmod(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    let pair = |q, r| Object::tuple(&[q, r]);
    let big = |a: &BigInt, b: &BigInt| {
        arith::divmod(a, b).map(|(q, r)| pair(Object::big_int(q), Object::big_int(r)))
    };
    divided(thread, a, b, |q, r| pair(Object::int(q), Object::int(r)), big)
}

fn true_divide(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    let (Some(x), Some(y)) = (a.as_int(), b.as_int()) else { return Ok(Object::NOT_IMPLEMENTED) };
    if y.to_i64() == Some(0) {
        return Err(thread.zero_division_error("division by zero"));
    }
    const EXACT: i64 = 1 << 53;
    if let (IntValue::Small(x), IntValue::Small(y)) = (x, y)
        && (-EXACT..=EXACT).contains(&x)
        && (-EXACT..=EXACT).contains(&y)
    {
        return Ok(Object::float(x as f64 / y as f64));
    }
    match arith::true_divide(&x.to_cow(), &y.to_cow()) {
        Some(result) => Ok(Object::float(result)),
        None => Err(thread.overflow_error("integer division result too large for a float")),
    }
}

/// The nearest float: `OverflowError: int too large to convert to float`.
pub fn to_float(thread: &Thread, value: IntValue<'_>) -> PyResult<f64> {
    match value {
        IntValue::Small(v) => Ok(v as f64),
        IntValue::Big(v) => arith::to_f64(v)
            .ok_or_else(|| thread.overflow_error("int too large to convert to float")),
    }
}

fn too_large(thread: &Thread, error: TooLarge, what: &str) -> Raised {
    match error {
        TooLarge::Memory => thread.memory_error(),
        TooLarge::Overflow => thread.overflow_error(what),
    }
}

fn power(thread: &Thread, a: &Object, b: &Object, modulus: &Object) -> PyResult {
    let (Some(x), Some(y)) = (a.as_int(), b.as_int()) else { return Ok(Object::NOT_IMPLEMENTED) };
    if !modulus.is_none() {
        let Some(m) = modulus.as_int() else { return Ok(Object::NOT_IMPLEMENTED) };
        if m.to_i64() == Some(0) {
            return Err(thread.value_error("pow() 3rd argument cannot be 0"));
        }
        return match arith::pow_mod(&x.to_cow(), &y.to_cow(), &m.to_cow()) {
            Some(result) => Ok(Object::big_int(result)),
            None => Err(thread.value_error("base is not invertible for the given modulus")),
        };
    }
    if y.is_negative() {
        let (base, exponent) = (to_float(thread, x)?, to_float(thread, y)?);
        return crate::types::float::power(thread, base, exponent);
    }
    if let (IntValue::Small(x), Some(y)) = (x, y.to_i64().and_then(|y| u32::try_from(y).ok()))
        && let Some(result) = x.checked_pow(y)
    {
        return Ok(Object::int(result));
    }
    arith::pow(&x.to_cow(), &y.to_cow())
        .map(Object::big_int)
        .map_err(|error| too_large(thread, error, "exponent too large"))
}

fn left_shift(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    let (Some(x), Some(y)) = (a.as_int(), b.as_int()) else { return Ok(Object::NOT_IMPLEMENTED) };
    if y.is_negative() {
        return Err(thread.value_error("negative shift count"));
    }
    if x.to_i64() == Some(0) {
        return Ok(Object::small_int(0));
    }
    let Some(count) = y.to_i64() else {
        return Err(thread.overflow_error("too many digits in integer"));
    };
    if let IntValue::Small(x) = x
        && count < 62
        && (x << count) >> count == x
    {
        return Ok(Object::int(x << count));
    }
    arith::shift_left(&x.to_cow(), count as u64)
        .map(Object::big_int)
        .map_err(|error| too_large(thread, error, "too many digits in integer"))
}

fn right_shift(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    let (Some(x), Some(y)) = (a.as_int(), b.as_int()) else { return Ok(Object::NOT_IMPLEMENTED) };
    if y.is_negative() {
        return Err(thread.value_error("negative shift count"));
    }
    let count = y.to_i64().map_or(u64::MAX, |c| c as u64);
    Ok(match x {
        IntValue::Small(x) => Object::int(x >> count.min(63)),
        IntValue::Big(x) => Object::big_int(arith::shift_right(x, count)),
    })
}

fn richcompare(_thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    let (Some(x), Some(y)) = (a.as_int(), b.as_int()) else { return Ok(Object::NOT_IMPLEMENTED) };
    let ordering = match (x, y) {
        (IntValue::Small(x), IntValue::Small(y)) => x.cmp(&y),
        (x, y) => x.to_cow().cmp(&y.to_cow()),
    };
    Ok(op.from_ordering(ordering))
}

/// Decimal text: ValueError beyond the digit limit.
pub fn to_decimal(thread: &Thread, value: IntValue<'_>) -> PyResult<String> {
    match value {
        IntValue::Small(v) => Ok(v.to_string()),
        IntValue::Big(v) => {
            let limit = thread.interp().int_max_str_digits.get();
            parse::to_decimal(v, limit).map_err(|_| {
                thread.value_error(format!(
                    "Exceeds the limit ({limit} digits) for integer string conversion; use \
                     sys.set_int_max_str_digits() to increase the limit"
                ))
            })
        }
    }
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    match value(object) {
        IntValue::Small(value) => Ok(fill::decimal(value)),
        big => to_decimal(thread, big).map(|text| Object::str(&text)),
    }
}
