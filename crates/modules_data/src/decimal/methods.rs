//! The methods of Decimal.

use super::construct::{self, operand_or_error};
use super::context::{context_or_current, rounding_of};
use super::engine::{Context, Decimal, Kind, Rounding, Status};
use super::number::{DECIMAL, PyDecimal, byte_count, value};
use super::operators::{Binary, Unary, letter};
use super::state::{compute, current_context};
use super::{convert, format};
use crate::arguments::{between, bind};
use krait_objects::{CallArgs, MethodDef, Object, PyResult, Thread, Type};

macro_rules! unary {
    ($name:literal, $operation:expr, $doc:literal) => {
        MethodDef::raw(
            $name,
            "($self, /, context=None)",
            |thread, this, args| unary(thread, this, args, $operation),
            $doc,
        )
    };
}

macro_rules! binary {
    ($name:literal, $operation:expr, $doc:literal) => {
        MethodDef::raw(
            $name,
            "($self, /, other, context=None)",
            |thread, this, args| binary(thread, this, args, $operation),
            $doc,
        )
    };
}

macro_rules! question {
    ($name:literal, $answer:expr, $doc:literal) => {
        MethodDef::noargs(
            $name,
            "($self, /)",
            |_, this| {
                let answer: fn(&Decimal) -> bool = $answer;
                Ok(Object::from_bool(answer(value(this))))
            },
            $doc,
        )
    };
}

macro_rules! in_context {
    ($name:literal, $body:expr, $doc:literal) => {
        MethodDef::raw(
            $name,
            "($self, /, context=None)",
            |thread, this, args| {
                let [context] = bind(thread, args, ["context"], 0)?;
                let context = context_or_current(thread, context)?;
                let body: fn(&Decimal, &Context) -> Object = $body;
                Ok(body(value(this), &context.settings()))
            },
            $doc,
        )
    };
}

pub(super) static METHODS: &[MethodDef] = &[
    unary!("exp", Decimal::exp, "e to the power of the number, rounded half to even."),
    unary!("ln", Decimal::ln, "The natural logarithm, rounded half to even."),
    unary!("log10", Decimal::log10, "The logarithm to base 10, rounded half to even."),
    unary!("next_minus", Decimal::next_minus, "The largest number below this one."),
    unary!("next_plus", Decimal::next_plus, "The smallest number above this one."),
    unary!("normalize", Decimal::reduce, "Without zeros at the end; every zero becomes 0."),
    MethodDef::raw(
        "to_integral",
        "($self, /, rounding=None, context=None)",
        |thread, this, args| integral(thread, this, args, Decimal::to_integral_value),
        "The same as to_integral_value().",
    ),
    MethodDef::raw(
        "to_integral_exact",
        "($self, /, rounding=None, context=None)",
        |thread, this, args| integral(thread, this, args, Decimal::to_integral_exact),
        "Rounded to a whole number; signals Inexact and Rounded where they apply.",
    ),
    MethodDef::raw(
        "to_integral_value",
        "($self, /, rounding=None, context=None)",
        |thread, this, args| integral(thread, this, args, Decimal::to_integral_value),
        "Rounded to a whole number without Inexact or Rounded.",
    ),
    unary!("sqrt", Decimal::sqrt, "The square root, rounded half to even."),
    binary!(
        "compare",
        Decimal::compare,
        "-1, 0 or 1 as this number is below, equal or above; NaN for a NaN."
    ),
    binary!("compare_signal", Decimal::compare_signal, "As compare(), but every NaN signals."),
    binary!("max", Decimal::max, "The larger one; a number if the other is a quiet NaN."),
    binary!("max_mag", Decimal::max_mag, "The one that is larger without its sign."),
    binary!("min", Decimal::min, "The smaller one; a number if the other is a quiet NaN."),
    binary!("min_mag", Decimal::min_mag, "The one that is smaller without its sign."),
    binary!("next_toward", Decimal::next_toward, "The next number in the direction of the other."),
    MethodDef::raw(
        "quantize",
        "($self, /, exp, rounding=None, context=None)",
        quantize,
        "The number, rounded, with the exponent of another.\n\n    >>> Decimal('2.675').quantize(Decimal('0.01'))\n    Decimal('2.68')\n",
    ),
    binary!(
        "remainder_near",
        Decimal::remainder_near,
        "What is left from the nearest multiple of the other."
    ),
    MethodDef::raw(
        "fma",
        "($self, /, other, third, context=None)",
        fma,
        "self * other + third, rounded once.\n\n    >>> Decimal(3).fma(5, 7)\n    Decimal('22')\n",
    ),
    question!("is_canonical", |_| true, "True: all are."),
    question!("is_finite", Decimal::is_finite, "Whether this is no infinity and no NaN."),
    question!("is_infinite", Decimal::is_infinite, "Whether this is an infinity."),
    question!("is_nan", Decimal::is_nan, "Whether this is a NaN of either kind."),
    question!("is_qnan", Decimal::is_quiet_nan, "Whether this is a quiet NaN."),
    question!("is_snan", Decimal::is_signaling, "Whether this is a signaling NaN."),
    question!("is_signed", |number| number.negative, "Whether there is a minus sign."),
    question!("is_zero", Decimal::is_zero, "Whether this is a zero."),
    in_context!(
        "is_normal",
        |number, context| Object::from_bool(number.is_normal(context)),
        "Whether this is finite, not zero and not subnormal."
    ),
    in_context!(
        "is_subnormal",
        |number, context| Object::from_bool(number.is_subnormal(context)),
        "Whether this is below the normal numbers."
    ),
    MethodDef::noargs(
        "adjusted",
        "($self, /)",
        |_, this| {
            let number = value(this);
            Ok(Object::int(if number.is_finite() { number.adjusted() } else { 0 }))
        },
        "The exponent of the first digit.",
    ),
    MethodDef::noargs("canonical", "($self, /)", |_, this| Ok(this.clone()), "The number itself."),
    MethodDef::noargs("conjugate", "($self, /)", |_, this| Ok(this.clone()), "The number itself."),
    MethodDef::noargs(
        "radix",
        "($self, /)",
        |_, _| Ok(PyDecimal::object(Decimal::from(10))),
        "Decimal(10), the base.",
    ),
    MethodDef::noargs(
        "copy_abs",
        "($self, /)",
        |_, this| Ok(PyDecimal::object(value(this).copy_abs())),
        "Without sign, unrounded.",
    ),
    MethodDef::noargs(
        "copy_negate",
        "($self, /)",
        |_, this| Ok(PyDecimal::object(value(this).copy_negate())),
        "With the other sign, unrounded.",
    ),
    unary!("logb", Decimal::logb, "The exponent of the first digit, as a Decimal."),
    unary!(
        "logical_invert",
        Decimal::logical_invert,
        "Ones for zeros and zeros for ones, digit by digit."
    ),
    in_context!(
        "number_class",
        |number, context| Object::str(number.number_class(context)),
        "The name of the number's class, such as '+Normal'."
    ),
    MethodDef::raw(
        "to_eng_string",
        "($self, /, context=None)",
        |thread, this, args| {
            let [context] = bind(thread, args, ["context"], 0)?;
            let context = context_or_current(thread, context)?;
            Ok(Object::str(&value(this).to_engineering(letter(context.capitals.get()))))
        },
        "The text with an exponent that is a multiple of three.",
    ),
    binary!(
        "compare_total",
        |a, b, _, _| a.compare_total(b),
        "Compared by all there is: sign, value, exponent, payload.\n\n    >>> Decimal('7.5').compare_total(Decimal('7.50'))\n    Decimal('1')\n"
    ),
    binary!(
        "compare_total_mag",
        |a, b, _, _| a.compare_total_mag(b),
        "As compare_total(), without the signs."
    ),
    binary!(
        "copy_sign",
        |a, b, _, _| a.copy_sign(b),
        "This number with the other's sign.\n\n    >>> Decimal('8.4').copy_sign(Decimal('-1'))\n    Decimal('-8.4')\n"
    ),
    MethodDef::raw(
        "same_quantum",
        "($self, /, other, context=None)",
        |thread, this, args| {
            let [other, context] = bind(thread, args, ["other", "context"], 1)?;
            context_or_current(thread, context)?;
            let other = operand_or_error(thread, required(other))?;
            Ok(Object::from_bool(value(this).same_quantum(&other)))
        },
        "Whether both have the same exponent, or are special in the same way.",
    ),
    binary!("logical_and", Decimal::logical_and, "The digits that are 1 in both."),
    binary!("logical_or", Decimal::logical_or, "The digits that are 1 in one of them."),
    binary!("logical_xor", Decimal::logical_xor, "The digits that are 1 in just one of them."),
    binary!(
        "rotate",
        Decimal::rotate,
        "The digits turned around by some places, to the left if positive."
    ),
    binary!("scaleb", Decimal::scaleb, "With the other added to the exponent."),
    binary!("shift", Decimal::shift, "The digits moved by some places, to the left if positive."),
    MethodDef::one(
        "from_float",
        "($type, f, /)",
        from_float,
        "The exact value of a float or an int.",
    )
    .class(),
    MethodDef::one(
        "from_number",
        "($type, number, /)",
        from_number,
        "The exact value of a Decimal, an int or a float.",
    )
    .class(),
    MethodDef::noargs(
        "as_tuple",
        "($self, /)",
        convert::to_tuple,
        "Sign, digits and exponent as a DecimalTuple.",
    ),
    MethodDef::noargs(
        "as_integer_ratio",
        "($self, /)",
        convert::to_ratio,
        "Two ints without common factors whose quotient is the number.",
    ),
    MethodDef::noargs("__copy__", "($self, /)", |_, this| Ok(this.clone()), ""),
    MethodDef::one("__deepcopy__", "($self, object, /)", |_, this, _| Ok(this.clone()), ""),
    MethodDef::raw("__format__", "", format::format, ""),
    MethodDef::noargs("__reduce__", "($self, /)", reduce, ""),
    MethodDef::raw("__round__", "", round, ""),
    MethodDef::noargs(
        "__ceil__",
        "($self, /)",
        |thread, this| to_int(thread, this, Rounding::Ceiling),
        "",
    ),
    MethodDef::noargs(
        "__floor__",
        "($self, /)",
        |thread, this| to_int(thread, this, Rounding::Floor),
        "",
    ),
    MethodDef::noargs(
        "__trunc__",
        "($self, /)",
        |thread, this| to_int(thread, this, Rounding::Down),
        "",
    ),
    MethodDef::noargs(
        "__complex__",
        "($self, /)",
        |thread, this| Ok(Object::complex(convert::to_float(thread, this)?, 0.0)),
        "",
    ),
    MethodDef::noargs(
        "__sizeof__",
        "($self, /)",
        |_, this| Ok(Object::int_usize(byte_count(this))),
        "",
    ),
];

/// A required argument that `bind` has seen to.
fn required(argument: Option<&Object>) -> &Object {
    argument.expect("the binder fills required parameters")
}

fn unary(thread: &Thread, this: &Object, args: CallArgs<'_>, operation: Unary) -> PyResult {
    let [context] = bind(thread, args, ["context"], 0)?;
    let context = context_or_current(thread, context)?;
    compute(thread, &context, |settings, status| operation(value(this), settings, status))
}

fn binary(thread: &Thread, this: &Object, args: CallArgs<'_>, operation: Binary) -> PyResult {
    let [other, context] = bind(thread, args, ["other", "context"], 1)?;
    let context = context_or_current(thread, context)?;
    let other = operand_or_error(thread, required(other))?;
    compute(thread, &context, |settings, status| operation(value(this), &other, settings, status))
}

fn fma(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult {
    let [other, third, context] = bind(thread, args, ["other", "third", "context"], 2)?;
    let context = context_or_current(thread, context)?;
    let other = operand_or_error(thread, required(other))?;
    let third = operand_or_error(thread, required(third))?;
    compute(thread, &context, |settings, status| value(this).fma(&other, &third, settings, status))
}

fn integral(thread: &Thread, this: &Object, args: CallArgs<'_>, operation: Unary) -> PyResult {
    let [rounding, context] = bind(thread, args, ["rounding", "context"], 0)?;
    let context = context_or_current(thread, context)?;
    let rounding = given_rounding(thread, rounding)?;
    compute(thread, &context, |settings, status| {
        let settings = Context { rounding: rounding.unwrap_or(settings.rounding), ..*settings };
        operation(value(this), &settings, status)
    })
}

fn given_rounding(thread: &Thread, argument: Option<&Object>) -> PyResult<Option<Rounding>> {
    argument
        .filter(|argument| !argument.is_none())
        .map(|argument| rounding_of(thread, argument))
        .transpose()
}

fn quantize(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult {
    let [exp, rounding, context] = bind(thread, args, ["exp", "rounding", "context"], 1)?;
    let context = context_or_current(thread, context)?;
    let rounding = given_rounding(thread, rounding)?;
    let exp = operand_or_error(thread, required(exp))?;
    compute(thread, &context, |settings, status| {
        let settings = Context { rounding: rounding.unwrap_or(settings.rounding), ..*settings };
        value(this).quantize(&exp, &settings, status)
    })
}

/// An object of a class, made of a Decimal: subclasses are called.
fn as_class(thread: &Thread, class: &Object, number: Object) -> PyResult {
    if class.is(&DECIMAL.to_object()) {
        return Ok(number);
    }
    class.call(thread, &[number])
}

fn from_float(thread: &Thread, class: &Object, number: &Object) -> PyResult {
    let number = PyDecimal::object(construct::of_int_or_float(thread, number)?);
    as_class(thread, class, number)
}

fn from_number(thread: &Thread, class: &Object, number: &Object) -> PyResult {
    let exact = match number.downcast::<PyDecimal>() {
        Some(_) if class.is(&DECIMAL.to_object()) && number.is_exact(&DECIMAL) => number.clone(),
        Some(decimal) => PyDecimal::object(decimal.value().clone()),
        None if number.as_int().is_some() || number.as_float().is_some() => {
            PyDecimal::object(construct::of_int_or_float(thread, number)?)
        }
        None => return Err(construct::unsupported(thread, number)),
    };
    as_class(thread, class, exact)
}

fn reduce(_: &Thread, this: &Object) -> PyResult {
    let class: &Type = this.ty();
    let text = Object::str(&value(this).to_scientific('E'));
    Ok(Object::tuple(&[class.to_object(), Object::tuple(&[text])]))
}

fn to_int(thread: &Thread, this: &Object, rounding: Rounding) -> PyResult {
    let context = current_context(thread)?;
    convert::to_int(thread, value(this), &context, rounding)
}

/// `round(number)` gives an int, `round(number, digits)` a Decimal.
fn round(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult {
    let args = between(thread, args, "__round__", 0, 1)?;
    let Some(digits) = args.first() else {
        return to_int(thread, this, Rounding::HalfEven);
    };
    if digits.as_int().is_none() {
        return Err(thread.type_error("optional arg must be an integer"));
    }
    let digits = crate::convert::to_ssize(thread, digits)? as i64;
    let context = current_context(thread)?;
    let unit = Decimal {
        kind: Kind::Finite,
        exponent: digits.checked_neg().unwrap_or(i64::MAX),
        ..Decimal::one()
    };
    compute(thread, &context, |settings, status: &mut Status| {
        value(this).quantize(&unit, settings, status)
    })
}
