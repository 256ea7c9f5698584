//! The slots of complex. Arithmetic with a real number leaves the other part alone, as C's Annex G has it.

use super::Complex;
use crate::error::PyResult;
use crate::object::Object;
use crate::protocol::compare::CompareOp;
use crate::protocol::hash;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::types::int::{IntValue, operators::to_float};
use krait_num::complex::{self, PowerError};
use krait_num::{arith, float};

pub(super) const SLOTS: SlotsSpec = SlotsSpec::EMPTY
    .repr(|_, z| Ok(Object::str(&text(of(z)))))
    .hash(|_, z| Ok(hash_of(z)))
    .richcompare(richcompare)
    .add(|thread, a, b| {
        binary(thread, a, b, |_, a, b| {
            Ok(match (a, b) {
                (Operand::Complex(a), Operand::Complex(b)) => (a.0 + b.0, a.1 + b.1),
                (Operand::Complex(z), Operand::Real(x))
                | (Operand::Real(x), Operand::Complex(z)) => (z.0 + x, z.1),
                (Operand::Real(a), Operand::Real(b)) => (a + b, 0.0),
            })
        })
    })
    .subtract(|thread, a, b| {
        binary(thread, a, b, |_, a, b| {
            Ok(match (a, b) {
                (Operand::Complex(a), Operand::Complex(b)) => (a.0 - b.0, a.1 - b.1),
                (Operand::Complex(a), Operand::Real(b)) => (a.0 - b, a.1),
                (Operand::Real(a), Operand::Complex(b)) => (a - b.0, -b.1),
                (Operand::Real(a), Operand::Real(b)) => (a - b, 0.0),
            })
        })
    })
    .multiply(|thread, a, b| {
        binary(thread, a, b, |_, a, b| {
            Ok(match (a, b) {
                (Operand::Complex(a), Operand::Complex(b)) => complex::product(a, b),
                (Operand::Complex(z), Operand::Real(x))
                | (Operand::Real(x), Operand::Complex(z)) => (z.0 * x, z.1 * x),
                (Operand::Real(a), Operand::Real(b)) => (a * b, 0.0),
            })
        })
    })
    .true_divide(|thread, a, b| {
        binary(thread, a, b, |thread, a, b| {
            let quotient = match (a, b) {
                (Operand::Complex(a), Operand::Complex(b)) => complex::quotient(a, b),
                (Operand::Real(a), Operand::Complex(b)) => complex::real_quotient(a, b),
                (Operand::Complex(a), Operand::Real(b)) => (b != 0.0).then_some((a.0 / b, a.1 / b)),
                (Operand::Real(a), Operand::Real(b)) => (b != 0.0).then_some((a / b, 0.0)),
            };
            quotient.ok_or_else(|| thread.zero_division_error("division by zero"))
        })
    })
    .power(power)
    .negative(|_, z| Ok(Object::complex(-of(z).re, -of(z).im)))
    .positive(|_, z| Ok(plain(z)))
    .absolute(|thread, z| match complex::absolute((of(z).re, of(z).im)) {
        Some(value) => Ok(Object::float(value)),
        None => Err(thread.overflow_error("absolute value too large")),
    })
    .bool(|_, z| Ok(of(z).re != 0.0 || of(z).im != 0.0));

pub(super) fn of(object: &Object) -> &Complex {
    object.downcast().expect("slots of complex are called on complex objects")
}

/// The value as an exact complex.
pub(super) fn plain(object: &Object) -> Object {
    if object.is_exact(&super::COMPLEX) {
        return object.clone();
    }
    Object::complex(of(object).re, of(object).im)
}

fn text(z: &Complex) -> String {
    let part = |x: f64, plus: bool| {
        float::format(x, 'r', 0, float::Flags { plus, ..float::Flags::default() })
    };
    if z.re == 0.0 && z.re.is_sign_positive() {
        return format!("{}j", part(z.im, false));
    }
    format!("({}{}j)", part(z.re, false), part(z.im, true))
}

fn hash_of(object: &Object) -> i64 {
    const IMAGINARY: u64 = 1_000_003;
    let z = of(object);
    let part = |x: f64| {
        krait_num::hash::hash_f64(x).unwrap_or_else(|| hash::of_pointer(object.id())) as u64
    };
    match part(z.re).wrapping_add(IMAGINARY.wrapping_mul(part(z.im))) as i64 {
        -1 => -2,
        hash => hash,
    }
}

/// An operand of complex arithmetic.
#[derive(Clone, Copy)]
enum Operand {
    Complex((f64, f64)),
    Real(f64),
}

fn operand(thread: &Thread, object: &Object) -> PyResult<Option<Operand>> {
    if let Some(value) = object.as_complex() {
        return Ok(Some(Operand::Complex(value)));
    }
    if let Some(value) = object.as_float() {
        return Ok(Some(Operand::Real(value)));
    }
    match object.as_int() {
        Some(int) => to_float(thread, int).map(|value| Some(Operand::Real(value))),
        None => Ok(None),
    }
}

fn binary(
    thread: &Thread,
    a: &Object,
    b: &Object,
    op: fn(&Thread, Operand, Operand) -> PyResult<(f64, f64)>,
) -> PyResult {
    let (Some(a), Some(b)) = (operand(thread, a)?, operand(thread, b)?) else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    op(thread, a, b).map(|(re, im)| Object::complex(re, im))
}

fn power(thread: &Thread, a: &Object, b: &Object, modulus: &Object) -> PyResult {
    let (Some(a), Some(b)) = (operand(thread, a)?, operand(thread, b)?) else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    if !modulus.is_none() {
        return Err(thread.value_error("complex modulo"));
    }
    let whole = |operand| match operand {
        Operand::Complex(z) => z,
        Operand::Real(x) => (x, 0.0),
    };
    match complex::power(whole(a), whole(b)) {
        Ok((re, im)) => Ok(Object::complex(re, im)),
        Err(PowerError::ZeroDivision) => {
            Err(thread.zero_division_error("zero to a negative or complex power"))
        }
        Err(PowerError::Overflow) => Err(thread.overflow_error("complex exponentiation")),
    }
}

fn richcompare(_thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    if !matches!(op, CompareOp::Eq | CompareOp::Ne) {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    let Some((re, im)) = a.as_complex() else { return Ok(Object::NOT_IMPLEMENTED) };
    let equal = if let Some((re2, im2)) = b.as_complex() {
        re == re2 && im == im2
    } else if let Some(real) = b.as_float() {
        re == real && im == 0.0
    } else if let Some(int) = b.as_int() {
        im == 0.0 && !re.is_nan() && equals_int(int, re)
    } else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    Ok(op.from_equality(equal))
}

fn equals_int(int: IntValue<'_>, value: f64) -> bool {
    arith::compare_f64(&int.to_cow(), value).is_eq()
}
