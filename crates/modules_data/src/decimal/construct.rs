//! Numbers from Python objects: exactly, or rounded to a context.

use super::context::PyContext;
use super::engine::{Coefficient, Decimal, Status};
use super::number::{DECIMAL, PyDecimal};
use super::state::report;
use krait_objects::types::int::IntValue;
use krait_objects::types::str::{Str, decimal_digit, is_space};
use krait_objects::{Object, PyResult, Raised, Thread, Type};
use std::borrow::Cow;

/// The value of an int.
pub(super) fn from_int(value: IntValue<'_>) -> Decimal {
    match value {
        IntValue::Small(value) => Decimal::from(value),
        IntValue::Big(value) => {
            let text = value.to_string();
            let digits = text.strip_prefix('-');
            let coefficient = Coefficient::from_digits(digits.unwrap_or(&text).as_bytes());
            Decimal::finite(digits.is_some(), coefficient, 0)
        }
    }
}

/// An operand of arithmetic: a Decimal or an int.
#[inline]
pub(super) fn operand(object: &Object) -> Option<Cow<'_, Decimal>> {
    if let Some(number) = object.downcast::<PyDecimal>() {
        return Some(Cow::Borrowed(number.value()));
    }
    object.as_int().map(|value| Cow::Owned(from_int(value)))
}

/// An operand of a method.
pub(super) fn operand_or_error<'a>(
    thread: &Thread,
    object: &'a Object,
) -> PyResult<Cow<'a, Decimal>> {
    operand(object).ok_or_else(|| unsupported(thread, object))
}

#[cold]
pub(super) fn unsupported(thread: &Thread, object: &Object) -> Raised {
    let name = object.ty().name();
    thread.type_error(format!("conversion from {name} to Decimal is not supported"))
}

/// `Decimal(value)`: what the widest context holds, or InvalidOperation.
pub(super) fn exact(thread: &Thread, ty: &Type, value: &Object, context: &PyContext) -> PyResult {
    if let Some(number) = value.downcast::<PyDecimal>() {
        if ty.is(&DECIMAL) && value.is_exact(&DECIMAL) {
            return Ok(value.clone());
        }
        return Ok(PyDecimal::of_type(ty, number.value().clone()));
    }
    let mut status = Status::NONE;
    let number = if let Some(text) = value.as_str() {
        let stripped = ascii_of(text, Form::Lenient);
        Decimal::parse_exact(&stripped, &mut status)
    } else if let Some(int) = value.as_int() {
        from_int(int).exact(&mut status)
    } else if value.as_tuple().is_some() || value.as_list().is_some() {
        Decimal::parse_exact(&text_of_triple(thread, value)?, &mut status)
    } else if let Some(float) = value.as_float() {
        report(thread, context, Status::FLOAT_OPERATION)?;
        Decimal::from_f64(float)
    } else {
        return Err(unsupported(thread, value));
    };
    report(thread, context, status)?;
    Ok(PyDecimal::of_type(ty, number))
}

/// `Context.create_decimal(value)`: rounded to the context.
pub(super) fn rounded(thread: &Thread, value: &Object, context: &PyContext) -> PyResult {
    let settings = context.settings();
    let mut status = Status::NONE;
    let number = if let Some(number) = value.downcast::<PyDecimal>() {
        let number = number.value();
        let room = settings.prec - settings.clamp as i64;
        if number.is_nan() && !number.coefficient.is_zero() && number.coefficient.digits() > room {
            status |= Status::CONVERSION_SYNTAX;
            Decimal::NAN
        } else {
            number.round_to(&settings, &mut status)
        }
    } else if let Some(text) = value.as_str() {
        Decimal::parse(&ascii_of(text, Form::Strict), &settings, &mut status)
    } else if let Some(int) = value.as_int() {
        from_int(int).round_to(&settings, &mut status)
    } else if value.as_tuple().is_some() || value.as_list().is_some() {
        Decimal::parse(&text_of_triple(thread, value)?, &settings, &mut status)
    } else if let Some(float) = value.as_float() {
        report(thread, context, Status::FLOAT_OPERATION)?;
        Decimal::from_f64(float).round_to(&settings, &mut status)
    } else {
        return Err(unsupported(thread, value));
    };
    report(thread, context, status)?;
    Ok(PyDecimal::object(number))
}

/// The number of an int or a float, for `from_float`.
pub(super) fn of_int_or_float(thread: &Thread, value: &Object) -> PyResult<Decimal> {
    if let Some(int) = value.as_int() {
        return Ok(from_int(int));
    }
    match value.as_float() {
        Some(float) => Ok(Decimal::from_f64(float)),
        None => Err(thread.type_error("argument must be int or float")),
    }
}

/// How a text is read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// Space around the number and underscores in it are left out.
    Lenient,
    Strict,
}

/// The text with the digits of all scripts as ASCII ones; nothing if it has other characters.
fn ascii_of(text: &Str, form: Form) -> Cow<'_, str> {
    if let Some(ascii) = text.as_ascii() {
        let plain = |c: u8| c.is_ascii_alphanumeric() || matches!(c, b'.' | b'-' | b'+');
        if form == Form::Strict || ascii.bytes().all(plain) {
            return Cow::Borrowed(ascii);
        }
    }
    let mut characters: Vec<u32> = text.view().iter().collect();
    if form == Form::Lenient {
        let end = characters.iter().rposition(|&c| !is_space(c)).map_or(0, |last| last + 1);
        characters.truncate(end);
        let start = characters.iter().position(|&c| !is_space(c)).unwrap_or(0);
        characters.drain(..start);
    }
    let mut out = String::with_capacity(characters.len());
    for c in characters {
        if c == '_' as u32 && form == Form::Lenient {
            continue;
        }
        if (1..128).contains(&c) {
            out.push(c as u8 as char);
        } else if is_space(c) {
            out.push(' ');
        } else {
            match decimal_digit(c) {
                Some(digit) => out.push((b'0' + digit) as char),
                None => return Cow::Borrowed(""),
            }
        }
    }
    Cow::Owned(out)
}

/// The text of a tuple (sign, digits, exponent).
fn text_of_triple(thread: &Thread, value: &Object) -> PyResult<String> {
    let parts = value.to_tuple(thread)?;
    let [sign, digits, exponent] = parts.as_slice() else {
        return Err(thread.value_error("argument must be a sequence of length 3"));
    };
    let wrong_sign = || thread.value_error("sign must be an integer with the value 0 or 1");
    let sign = match sign.as_int().ok_or_else(wrong_sign)?.to_i64() {
        Some(0) => "",
        Some(1) => "-",
        _ => return Err(wrong_sign()),
    };
    let mut text = String::from(sign);
    if let Some(letter) = exponent.as_str() {
        let special = [("F", "Inf"), ("n", "NaN"), ("N", "sNaN")];
        let Some((letter, name)) = special.iter().find(|(name, _)| letter.eq_str(name)) else {
            return Err(
                thread.value_error("string argument in the third position must be 'F', 'n' or 'N'")
            );
        };
        text.push_str(name);
        if *letter == "F" {
            digits_of(thread, digits)?;
            return Ok(text);
        }
        text.extend(digits_of(thread, digits)?.iter().map(|&digit| digit as char));
        return Ok(text);
    }
    if exponent.as_int().is_none() {
        return Err(thread.value_error("exponent must be an integer"));
    }
    let power = crate::convert::to_ssize(thread, exponent)?;
    let digits = digits_of(thread, digits)?;
    if digits.is_empty() {
        text.push('0');
    }
    text.extend(digits.iter().map(|&digit| digit as char));
    text.push_str(&format!("E{power}"));
    Ok(text)
}

fn digits_of(thread: &Thread, digits: &Object) -> PyResult<Vec<u8>> {
    let wrong = || thread.value_error("coefficient must be a tuple of digits");
    if digits.as_tuple().is_none() && digits.as_list().is_none() {
        return Err(wrong());
    }
    let digits = digits.to_tuple(thread)?;
    let digit = |digit: &Object| match digit.as_int().and_then(|digit| digit.to_i64()) {
        Some(value @ 0..=9) => Ok(b'0' + value as u8),
        _ => Err(wrong()),
    };
    digits.iter().map(digit).collect()
}
