//! The slots of Decimal: operators, comparisons, text, conversions.

use super::construct::{from_int, operand};
use super::context::PyContext;
use super::convert;
use super::engine::{Context, Decimal, Rounding, Status, numeric_order};
use super::number::{PyDecimal, value};
use super::state::{compute, current_context, report, state};
use krait_objects::protocol::compare::CompareOp;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{Object, PyResult, Thread, name};
use std::borrow::Cow;

pub(super) const SLOTS: SlotsSpec = SlotsSpec::EMPTY
    .repr(|thread, this| {
        let capitals = current_context(thread)?.capitals.get();
        Ok(Object::str(&format!("Decimal('{}')", value(this).to_scientific(letter(capitals)))))
    })
    .str(|thread, this| {
        let capitals = current_context(thread)?.capitals.get();
        Ok(Object::str(&value(this).to_scientific(letter(capitals))))
    })
    .hash(convert::hash)
    .richcompare(richcompare)
    .add(|thread, a, b| binary(thread, a, b, Decimal::add))
    .subtract(|thread, a, b| binary(thread, a, b, Decimal::subtract))
    .multiply(|thread, a, b| binary(thread, a, b, Decimal::multiply))
    .true_divide(|thread, a, b| binary(thread, a, b, Decimal::divide))
    .floor_divide(|thread, a, b| binary(thread, a, b, Decimal::divide_int))
    .remainder(|thread, a, b| binary(thread, a, b, Decimal::remainder))
    .divmod(divmod)
    .power(power)
    .negative(|thread, a| unary(thread, a, Decimal::minus))
    .positive(|thread, a| unary(thread, a, Decimal::plus))
    .absolute(|thread, a| unary(thread, a, Decimal::abs))
    .bool(|_, this| Ok(!value(this).is_zero()))
    .int(|thread, this| {
        let context = current_context(thread)?;
        convert::to_int(thread, value(this), &context, Rounding::Down)
    })
    .float(|thread, this| convert::to_float(thread, this).map(Object::float));

/// The letter before an exponent.
pub(super) fn letter(capitals: bool) -> char {
    if capitals { 'E' } else { 'e' }
}

pub(super) type Unary = fn(&Decimal, &Context, &mut Status) -> Decimal;
pub(super) type Binary = fn(&Decimal, &Decimal, &Context, &mut Status) -> Decimal;

#[inline]
fn unary(thread: &Thread, a: &Object, operation: Unary) -> PyResult {
    let context = current_context(thread)?;
    compute(thread, &context, |settings, status| operation(value(a), settings, status))
}

#[inline]
fn binary(thread: &Thread, a: &Object, b: &Object, operation: Binary) -> PyResult {
    let (Some(x), Some(y)) = (operand(a), operand(b)) else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    let context = current_context(thread)?;
    compute(thread, &context, |settings, status| operation(&x, &y, settings, status))
}

/// Quotient and remainder as a tuple.
pub(super) fn divmod_in(
    thread: &Thread,
    context: &PyContext,
    a: &Decimal,
    b: &Decimal,
) -> PyResult {
    let mut status = Status::NONE;
    let (quotient, rest) = a.divmod(b, &context.settings(), &mut status);
    report(thread, context, status)?;
    Ok(Object::tuple(&[PyDecimal::object(quotient), PyDecimal::object(rest)]))
}

fn divmod(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    let (Some(x), Some(y)) = (operand(a), operand(b)) else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    divmod_in(thread, &*current_context(thread)?, &x, &y)
}

fn power(thread: &Thread, a: &Object, b: &Object, modulus: &Object) -> PyResult {
    let (Some(x), Some(y)) = (operand(a), operand(b)) else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    let context = current_context(thread)?;
    if modulus.is_none() {
        return compute(thread, &context, |settings, status| x.power(&y, settings, status));
    }
    let Some(modulus) = operand(modulus) else { return Ok(Object::NOT_IMPLEMENTED) };
    compute(thread, &context, |settings, status| x.power_modulo(&y, &modulus, settings, status))
}

fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    let context = current_context(thread)?;
    let x = value(a);
    if let Some(y) = operand(b) {
        return ordered(thread, &context, x, &y, op);
    }
    let equality = matches!(op, CompareOp::Eq | CompareOp::Ne);
    let float = match b.as_complex() {
        Some((real, imaginary)) if equality && imaginary == 0.0 => Some(real),
        Some(_) => return Ok(Object::NOT_IMPLEMENTED),
        None => b.as_float(),
    };
    if let Some(float) = float {
        if equality {
            // Noted, but never raised.
            context.flags().add(Status::FLOAT_OPERATION);
        } else {
            report(thread, &context, Status::FLOAT_OPERATION)?;
        }
        return ordered(thread, &context, x, &Decimal::from_f64(float), op);
    }
    if !b.isinstance(thread, &state(thread).rational)? {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    let numerator = part_of_ratio(thread, b, name!("numerator"))?;
    let denominator = part_of_ratio(thread, b, name!("denominator"))?;
    let scaled = times_denominator(thread, x, &denominator)?;
    ordered(thread, &context, &scaled, &numerator, op)
}

fn part_of_ratio(thread: &Thread, ratio: &Object, part: &Object) -> PyResult<Decimal> {
    let part = ratio.getattr(thread, part)?;
    match part.as_int() {
        Some(value) => Ok(from_int(value)),
        None => Err(thread.type_error("numerator and denominator must be integers")),
    }
}

/// The number times a denominator, exactly.
fn times_denominator<'a>(
    thread: &Thread,
    number: &'a Decimal,
    denominator: &Decimal,
) -> PyResult<Cow<'a, Decimal>> {
    if number.is_special() {
        return Ok(Cow::Borrowed(number));
    }
    let mut status = Status::NONE;
    // Exponents play no part in the multiplication of the digits.
    let digits = Decimal { exponent: 0, ..number.clone() };
    let mut product = digits.multiply(denominator, &Context::MAX, &mut status);
    if status.has(Status::INEXACT | Status::ROUNDED | Status::ERRORS) {
        return Err(thread.value_error("exact conversion for comparison failed"));
    }
    product.exponent = number.exponent;
    Ok(Cow::Owned(product))
}

fn ordered(
    thread: &Thread,
    context: &PyContext,
    a: &Decimal,
    b: &Decimal,
    op: CompareOp,
) -> PyResult {
    if let Some(order) = numeric_order(a, b) {
        return Ok(op.from_ordering(order));
    }
    let equality = matches!(op, CompareOp::Eq | CompareOp::Ne);
    if !equality || a.is_signaling() || b.is_signaling() {
        report(thread, context, Status::INVALID_OPERATION)?;
    }
    Ok(Object::from_bool(op == CompareOp::Ne))
}
