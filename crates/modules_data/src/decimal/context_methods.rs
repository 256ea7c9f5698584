//! The methods of Context: operations that follow its settings.

use super::construct::{self, operand_or_error};
use super::context::{self, PyContext};
use super::engine::{Context, Decimal, Status};
use super::number::PyDecimal;
use super::operators::{Binary, Unary, divmod_in, letter};
use super::state::{compute, report};
use crate::arguments::{between, bind, exactly};
use krait_objects::{CallArgs, MethodDef, Object, PyResult, Thread};

macro_rules! unary {
    ($name:literal, $operation:expr, $doc:literal) => {
        MethodDef::one(
            $name,
            "($self, x, /)",
            |thread, this, x| unary(thread, this, x, $operation),
            $doc,
        )
    };
}

macro_rules! binary {
    ($name:literal, $operation:expr, $doc:literal) => {
        MethodDef::raw(
            $name,
            "($self, x, y, /)",
            |thread, this, args| binary(thread, this, args, $name, $operation),
            $doc,
        )
    };
}

macro_rules! question {
    ($name:literal, $answer:expr, $doc:literal) => {
        MethodDef::one(
            $name,
            "($self, x, /)",
            |thread, this, x| {
                let answer: fn(&Decimal, &Context) -> bool = $answer;
                let x = operand_or_error(thread, x)?;
                Ok(Object::from_bool(answer(&x, &PyContext::of(this).settings())))
            },
            $doc,
        )
    };
}

pub(super) static METHODS: &[MethodDef] = &[
    unary!("abs", Decimal::abs, "The number without sign, rounded."),
    unary!("exp", Decimal::exp, "e to the power of x."),
    unary!("ln", Decimal::ln, "The natural logarithm of x."),
    unary!("log10", Decimal::log10, "The logarithm of x to base 10."),
    unary!("minus", Decimal::minus, "-x, rounded."),
    unary!("next_minus", Decimal::next_minus, "The largest number below x."),
    unary!("next_plus", Decimal::next_plus, "The smallest number above x."),
    unary!("normalize", Decimal::reduce, "x without zeros at the end."),
    unary!("plus", Decimal::plus, "+x, rounded."),
    unary!("to_integral", Decimal::to_integral_value, "The same as to_integral_value()."),
    unary!(
        "to_integral_exact",
        Decimal::to_integral_exact,
        "x rounded to a whole number, with signals."
    ),
    unary!(
        "to_integral_value",
        Decimal::to_integral_value,
        "x rounded to a whole number, without signals."
    ),
    unary!("sqrt", Decimal::sqrt, "The square root of x."),
    binary!("add", Decimal::add, "x + y."),
    binary!("compare", Decimal::compare, "-1, 0 or 1 as x is below, equal to or above y."),
    binary!("compare_signal", Decimal::compare_signal, "As compare(), but every NaN signals."),
    binary!("divide", Decimal::divide, "x / y."),
    binary!("divide_int", Decimal::divide_int, "x / y, truncated."),
    MethodDef::raw(
        "divmod",
        "($self, x, y, /)",
        |thread, this, args| {
            let [x, y] = exactly(thread, args, "divmod", "function")?;
            let (x, y) = (operand_or_error(thread, x)?, operand_or_error(thread, y)?);
            divmod_in(thread, PyContext::of(this), &x, &y)
        },
        "Quotient, truncated, and remainder.",
    ),
    binary!("max", Decimal::max, "The larger one."),
    binary!("max_mag", Decimal::max_mag, "The one that is larger without its sign."),
    binary!("min", Decimal::min, "The smaller one."),
    binary!("min_mag", Decimal::min_mag, "The one that is smaller without its sign."),
    binary!("multiply", Decimal::multiply, "x * y."),
    binary!("next_toward", Decimal::next_toward, "The next number from x in the direction of y."),
    binary!("quantize", Decimal::quantize, "x, rounded, with the exponent of y."),
    binary!("remainder", Decimal::remainder, "The remainder, with the sign of x."),
    binary!(
        "remainder_near",
        Decimal::remainder_near,
        "What is left of x from the nearest multiple of y."
    ),
    binary!("subtract", Decimal::subtract, "x - y."),
    MethodDef::raw("power", "($self, /, a, b, modulo=None)", power, "a ** b, or a ** b % modulo."),
    MethodDef::raw("fma", "($self, x, y, z, /)", fma, "x * y + z, rounded once."),
    MethodDef::noargs(
        "Etiny",
        "($self, /)",
        |_, this| Ok(Object::int(PyContext::of(this).settings().etiny())),
        "The smallest exponent of a subnormal number.",
    ),
    MethodDef::noargs(
        "Etop",
        "($self, /)",
        |_, this| Ok(Object::int(PyContext::of(this).settings().etop())),
        "The largest exponent of a number with full precision.",
    ),
    MethodDef::noargs(
        "radix",
        "($self, /)",
        |_, _| Ok(PyDecimal::object(Decimal::from(10))),
        "Decimal(10), the base.",
    ),
    MethodDef::one(
        "is_canonical",
        "($self, x, /)",
        |thread, _, x| {
            decimal_or_error(thread, x)?;
            Ok(Object::TRUE)
        },
        "True: all are.",
    ),
    question!("is_finite", |x, _| x.is_finite(), "Whether x is no infinity and no NaN."),
    question!("is_infinite", |x, _| x.is_infinite(), "Whether x is an infinity."),
    question!("is_nan", |x, _| x.is_nan(), "Whether x is a NaN of either kind."),
    question!("is_normal", Decimal::is_normal, "Whether x is finite, not zero and not subnormal."),
    question!("is_qnan", |x, _| x.is_quiet_nan(), "Whether x is a quiet NaN."),
    question!("is_signed", |x, _| x.negative, "Whether x has a minus sign."),
    question!("is_snan", |x, _| x.is_signaling(), "Whether x is a signaling NaN."),
    question!("is_subnormal", Decimal::is_subnormal, "Whether x is below the normal numbers."),
    question!("is_zero", |x, _| x.is_zero(), "Whether x is a zero."),
    MethodDef::one(
        "_apply",
        "($self, object, /)",
        |thread, this, x| {
            let x = operand_or_error(thread, x)?;
            compute(thread, PyContext::of(this), |settings, status| x.round_to(settings, status))
        },
        "x rounded to the context.",
    ),
    MethodDef::one(
        "canonical",
        "($self, x, /)",
        |thread, _, x| {
            decimal_or_error(thread, x)?;
            Ok(x.clone())
        },
        "x itself.",
    ),
    MethodDef::one(
        "copy_abs",
        "($self, x, /)",
        |thread, _, x| Ok(PyDecimal::object(operand_or_error(thread, x)?.copy_abs())),
        "x without sign, unrounded.",
    ),
    MethodDef::one("copy_decimal", "($self, x, /)", copy_decimal, "x as a Decimal."),
    MethodDef::one(
        "copy_negate",
        "($self, x, /)",
        |thread, _, x| Ok(PyDecimal::object(operand_or_error(thread, x)?.copy_negate())),
        "x with the other sign, unrounded.",
    ),
    unary!("logb", Decimal::logb, "The exponent of the first digit of x."),
    unary!("logical_invert", Decimal::logical_invert, "Ones for zeros and zeros for ones."),
    MethodDef::one(
        "number_class",
        "($self, x, /)",
        |thread, this, x| {
            let x = operand_or_error(thread, x)?;
            Ok(Object::str(x.number_class(&PyContext::of(this).settings())))
        },
        "The name of the number's class.",
    ),
    MethodDef::one(
        "to_sci_string",
        "($self, x, /)",
        |thread, this, x| {
            let x = operand_or_error(thread, x)?;
            let capitals = PyContext::of(this).capitals.get();
            Ok(Object::str(&x.to_scientific(letter(capitals))))
        },
        "The text of x in scientific notation.",
    ),
    MethodDef::one(
        "to_eng_string",
        "($self, x, /)",
        |thread, this, x| {
            let x = operand_or_error(thread, x)?;
            let capitals = PyContext::of(this).capitals.get();
            Ok(Object::str(&x.to_engineering(letter(capitals))))
        },
        "The text of x in engineering notation.",
    ),
    binary!("compare_total", |x, y, _, _| x.compare_total(y), "Compared by all there is."),
    binary!(
        "compare_total_mag",
        |x, y, _, _| x.compare_total_mag(y),
        "Compared by all there is, without the signs."
    ),
    binary!("copy_sign", |x, y, _, _| x.copy_sign(y), "x with the sign of y."),
    binary!("logical_and", Decimal::logical_and, "The digits that are 1 in both."),
    binary!("logical_or", Decimal::logical_or, "The digits that are 1 in one of them."),
    binary!("logical_xor", Decimal::logical_xor, "The digits that are 1 in just one of them."),
    binary!("rotate", Decimal::rotate, "The digits of x turned around by y places."),
    MethodDef::raw(
        "same_quantum",
        "($self, x, y, /)",
        |thread, _, args| {
            let [x, y] = exactly(thread, args, "same_quantum", "function")?;
            let (x, y) = (operand_or_error(thread, x)?, operand_or_error(thread, y)?);
            Ok(Object::from_bool(x.same_quantum(&y)))
        },
        "Whether both have the same exponent.",
    ),
    binary!("scaleb", Decimal::scaleb, "x with y added to its exponent."),
    binary!("shift", Decimal::shift, "The digits of x moved by y places."),
    MethodDef::noargs(
        "clear_flags",
        "($self, /)",
        |_, this| {
            PyContext::of(this).flags().set(Status::NONE);
            Ok(Object::NONE)
        },
        "Clear all flags.",
    ),
    MethodDef::noargs(
        "clear_traps",
        "($self, /)",
        |_, this| {
            PyContext::of(this).traps().set(Status::NONE);
            Ok(Object::NONE)
        },
        "Clear all traps.",
    ),
    MethodDef::noargs("__copy__", "($self, /)", context::copy, ""),
    MethodDef::noargs("__reduce__", "($self, /)", context::reduce, ""),
    MethodDef::noargs(
        "copy",
        "($self, /)",
        context::copy,
        "A copy with the same settings, flags and traps.",
    ),
    MethodDef::raw(
        "create_decimal",
        "($self, num=\"0\", /)",
        |thread, this, args| {
            let args = between(thread, args, "create_decimal", 0, 1)?;
            match args.first() {
                Some(number) => construct::rounded(thread, number, PyContext::of(this)),
                None => Ok(PyDecimal::object(Decimal::zero(false, 0))),
            }
        },
        "A Decimal of a number or text, rounded to the context.",
    ),
    MethodDef::one(
        "create_decimal_from_float",
        "($self, f, /)",
        |thread, this, f| {
            let number = construct::of_int_or_float(thread, f)?;
            compute(thread, PyContext::of(this), |settings, status| {
                number.round_to(settings, status)
            })
        },
        "A Decimal of a float or an int, rounded to the context.",
    ),
];

fn unary(thread: &Thread, this: &Object, x: &Object, operation: Unary) -> PyResult {
    let x = operand_or_error(thread, x)?;
    compute(thread, PyContext::of(this), |settings, status| operation(&x, settings, status))
}

fn binary(
    thread: &Thread,
    this: &Object,
    args: CallArgs<'_>,
    name: &str,
    operation: Binary,
) -> PyResult {
    let [x, y] = exactly(thread, args, name, "function")?;
    let (x, y) = (operand_or_error(thread, x)?, operand_or_error(thread, y)?);
    compute(thread, PyContext::of(this), |settings, status| operation(&x, &y, settings, status))
}

fn fma(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult {
    let [x, y, z] = exactly(thread, args, "fma", "function")?;
    let (x, y) = (operand_or_error(thread, x)?, operand_or_error(thread, y)?);
    let z = operand_or_error(thread, z)?;
    compute(thread, PyContext::of(this), |settings, status| x.fma(&y, &z, settings, status))
}

fn power(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult {
    let [a, b, modulo] = bind(thread, args, ["a", "b", "modulo"], 2)?;
    let (Some(a), Some(b)) = (a, b) else {
        return Err(thread.system_error("a required argument is missing"));
    };
    let (a, b) = (operand_or_error(thread, a)?, operand_or_error(thread, b)?);
    let context = PyContext::of(this);
    match modulo.filter(|modulo| !modulo.is_none()) {
        None => compute(thread, context, |settings, status| a.power(&b, settings, status)),
        Some(modulo) => {
            let modulo = operand_or_error(thread, modulo)?;
            compute(thread, context, |settings, status| {
                a.power_modulo(&b, &modulo, settings, status)
            })
        }
    }
}

fn decimal_or_error(thread: &Thread, x: &Object) -> PyResult<()> {
    if x.downcast::<PyDecimal>().is_none() {
        return Err(thread.type_error("argument must be a Decimal"));
    }
    Ok(())
}

fn copy_decimal(thread: &Thread, this: &Object, x: &Object) -> PyResult {
    if x.downcast::<PyDecimal>().is_some() {
        return Ok(x.clone());
    }
    let number = operand_or_error(thread, x)?.into_owned();
    report(thread, PyContext::of(this), Status::NONE)?;
    Ok(PyDecimal::object(number))
}
