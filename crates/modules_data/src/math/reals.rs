//! Functions of one or a few floats.

use super::math_error;
use krait_num::real::{self, MathError};
use krait_num::{BigInt, arith, combinatorics, float, libm};
use krait_objects::protocol::number;
use krait_objects::protocol::special::call_special;
use krait_objects::typeobj::slots::Slots;
use krait_objects::types::int::IntValue;
use krait_objects::{Args, CallArgs, MethodDef, Object, PyResult, Raised, Thread, name};

/// Applies a function of the C library: a NaN that was none before, or an infinity out of a finite number, is an error.
fn unary(
    thread: &Thread,
    argument: &Object,
    function: fn(f64) -> f64,
    overflows: bool,
    expected: &str,
) -> PyResult {
    let x = argument.to_f64(thread)?;
    let result = function(x);
    if result.is_nan() && !x.is_nan() {
        return Err(domain(thread, x, expected));
    }
    if result.is_infinite() && x.is_finite() {
        return Err(if overflows {
            math_error(thread, MathError::Range)
        } else {
            domain(thread, x, expected)
        });
    }
    Ok(Object::float(result))
}

#[cold]
fn domain(thread: &Thread, x: f64, expected: &str) -> Raised {
    if expected.is_empty() {
        return math_error(thread, MathError::Domain);
    }
    thread.value_error(format!("expected {expected}, got {}", float::repr(x)))
}

macro_rules! unary {
    ($id:ident, $name:literal, $function:expr, $overflows:literal, $expected:literal, $doc:literal) => {
        pub(super) const $id: MethodDef = MethodDef::one(
            $name,
            "($module, x, /)",
            |thread, _, x| unary(thread, x, $function, $overflows, $expected),
            $doc,
        );
    };
}

unary!(
    ACOS,
    "acos",
    libm::acos,
    false,
    "a number in range from -1 up to 1",
    "The arc cosine, in radians from 0 to pi."
);
unary!(
    ACOSH,
    "acosh",
    libm::acosh,
    false,
    "argument value not less than 1",
    "The inverse hyperbolic cosine."
);
unary!(
    ASIN,
    "asin",
    libm::asin,
    false,
    "a number in range from -1 up to 1",
    "The arc sine, in radians from -pi/2 to pi/2."
);
unary!(ASINH, "asinh", libm::asinh, false, "", "The inverse hyperbolic sine.");
unary!(ATAN, "atan", libm::atan, false, "", "The arc tangent, in radians from -pi/2 to pi/2.");
unary!(
    ATANH,
    "atanh",
    libm::atanh,
    false,
    "a number between -1 and 1",
    "The inverse hyperbolic tangent."
);
unary!(CBRT, "cbrt", libm::cbrt, false, "", "The cube root.");
unary!(COS, "cos", libm::cos, false, "a finite input", "The cosine of an angle in radians.");
unary!(COSH, "cosh", libm::cosh, true, "", "The hyperbolic cosine.");
unary!(ERF, "erf", libm::erf, false, "", "The error function.");
unary!(ERFC, "erfc", libm::erfc, false, "", "1 less the error function, without loss of accuracy.");
unary!(EXP, "exp", libm::exp, true, "", "e to the power of x.");
unary!(EXP2, "exp2", libm::exp2, true, "", "2 to the power of x.");
unary!(EXPM1, "expm1", libm::expm1, true, "", "exp(x) - 1, without loss of accuracy for small x.");
unary!(FABS, "fabs", f64::abs, false, "", "The absolute value as a float.");
unary!(
    LOG1P,
    "log1p",
    |x| if x == 0.0 { x } else { libm::log1p(x) },
    false,
    "argument value > -1",
    "The natural logarithm of 1 + x, without loss of accuracy for small x."
);
unary!(SIN, "sin", libm::sin, false, "a finite input", "The sine of an angle in radians.");
unary!(SINH, "sinh", libm::sinh, true, "", "The hyperbolic sine.");
unary!(SQRT, "sqrt", libm::sqrt, false, "a nonnegative input", "The square root.");
unary!(TAN, "tan", libm::tan, false, "a finite input", "The tangent of an angle in radians.");
unary!(TANH, "tanh", libm::tanh, false, "", "The hyperbolic tangent.");

fn gamma_like(
    thread: &Thread,
    argument: &Object,
    function: fn(f64) -> Result<f64, MathError>,
) -> PyResult {
    let x = argument.to_f64(thread)?;
    match function(x) {
        Ok(result) => Ok(Object::float(result)),
        Err(MathError::Domain) => Err(domain(thread, x, "a noninteger or positive integer")),
        Err(error) => Err(math_error(thread, error)),
    }
}

pub(super) const GAMMA: MethodDef = MethodDef::one(
    "gamma",
    "($module, x, /)",
    |thread, _, x| gamma_like(thread, x, real::gamma),
    "The gamma function.",
);

pub(super) const LGAMMA: MethodDef = MethodDef::one(
    "lgamma",
    "($module, x, /)",
    |thread, _, x| gamma_like(thread, x, real::lgamma),
    "The natural logarithm of the gamma function's absolute value.",
);

macro_rules! plain {
    ($id:ident, $name:literal, $function:expr, $doc:literal) => {
        pub(super) const $id: MethodDef = MethodDef::one(
            $name,
            "($module, x, /)",
            |thread, _, x| {
                let function: fn(f64) -> Object = $function;
                Ok(function(x.to_f64(thread)?))
            },
            $doc,
        );
    };
}

plain!(
    DEGREES,
    "degrees",
    |x| Object::float(x * (180.0 / std::f64::consts::PI)),
    "An angle in radians as degrees."
);
plain!(
    RADIANS,
    "radians",
    |x| Object::float(x * (std::f64::consts::PI / 180.0)),
    "An angle in degrees as radians."
);
plain!(
    ISFINITE,
    "isfinite",
    |x| Object::from_bool(x.is_finite()),
    "Whether x is neither an infinity nor a NaN."
);
plain!(ISINF, "isinf", |x| Object::from_bool(x.is_infinite()), "Whether x is an infinity.");
plain!(ISNAN, "isnan", |x| Object::from_bool(x.is_nan()), "Whether x is a NaN.");
plain!(ULP, "ulp", |x| Object::float(real::ulp(x)), "The value of the last bit of x.");
plain!(
    FREXP,
    "frexp",
    |x| {
        let (mantissa, exponent) = libm::frexp(x);
        Object::tuple(&[Object::float(mantissa), Object::small_int(exponent)])
    },
    "Mantissa and exponent: x = m * 2**e with 0.5 <= abs(m) < 1, or both zero."
);
plain!(
    MODF,
    "modf",
    |x| {
        let (fraction, whole) = if x.is_infinite() {
            (0f64.copysign(x), x)
        } else {
            ((x - x.trunc()).copysign(x), x.trunc())
        };
        Object::tuple(&[Object::float(fraction), Object::float(whole)])
    },
    "Fraction and whole part as floats, both with the sign of x."
);

fn two(thread: &Thread, args: Args<'_>) -> PyResult<(f64, f64)> {
    Ok((args.req(0).to_f64(thread)?, args.req(1).to_f64(thread)?))
}

macro_rules! binary {
    ($id:ident, $name:literal, $sig:literal, $function:expr, $doc:literal) => {
        pub(super) const $id: MethodDef = MethodDef::new(
            $name,
            $sig,
            |thread, _, args| {
                let function: fn(f64, f64) -> Result<f64, MathError> = $function;
                let (x, y) = two(thread, args)?;
                function(x, y).map(Object::float).map_err(|error| math_error(thread, error))
            },
            $doc,
        );
    };
}

binary!(
    ATAN2,
    "atan2",
    "($module, y, x, /)",
    |y, x| Ok(libm::atan2(y, x)),
    "The angle of the point (x, y), in radians from -pi to pi."
);
binary!(
    COPYSIGN,
    "copysign",
    "($module, x, y, /)",
    |x, y| Ok(x.copysign(y)),
    "The magnitude of x with the sign of y."
);
binary!(
    FMOD,
    "fmod",
    "($module, x, y, /)",
    real::fmod,
    "The remainder as C computes it, with the sign of x."
);
binary!(POW, "pow", "($module, x, y, /)", real::pow, "x to the power of y, as floats.");
binary!(
    REMAINDER,
    "remainder",
    "($module, x, y, /)",
    real::remainder,
    "The distance from x to the nearest multiple of y; of two equally near ones the even one counts."
);

pub(super) const FMA: MethodDef = MethodDef::new(
    "fma",
    "($module, x, y, z, /)",
    |thread, _, args| {
        let (x, y) = two(thread, args)?;
        let z = args.req(2).to_f64(thread)?;
        let result = libm::fma(x, y, z);
        if result.is_nan() && !x.is_nan() && !y.is_nan() && !z.is_nan() {
            return Err(thread.value_error("invalid operation in fma"));
        }
        if result.is_infinite() && x.is_finite() && y.is_finite() && z.is_finite() {
            return Err(thread.overflow_error("overflow in fma"));
        }
        Ok(Object::float(result))
    },
    "x * y + z, rounded once.",
);

pub(super) const ISCLOSE: MethodDef = MethodDef::new(
    "isclose",
    "($module, /, a, b, *, rel_tol=1e-09, abs_tol=0.0)",
    |thread, _, args| {
        let (a, b) = two(thread, args)?;
        let relative = args.opt(2).map_or(Ok(1e-9), |x| x.to_f64(thread))?;
        let absolute = args.opt(3).map_or(Ok(0.0), |x| x.to_f64(thread))?;
        if relative < 0.0 || absolute < 0.0 {
            return Err(thread.value_error("tolerances must be non-negative"));
        }
        Ok(Object::from_bool(real::is_close(a, b, relative, absolute)))
    },
    "Whether two floats differ by no more than the relative or the absolute tolerance.",
);

pub(super) const NEXTAFTER: MethodDef = MethodDef::new(
    "nextafter",
    "($module, x, y, /, *, steps=None)",
    |thread, _, args| {
        let (x, y) = two(thread, args)?;
        let Some(steps) = args.opt_not_none(2) else {
            return Ok(Object::float(libm::nextafter(x, y)));
        };
        let steps = steps.index(thread)?;
        let steps = steps.as_int().expect("index gives an int");
        if steps.is_negative() {
            return Err(thread.value_error("steps must be a non-negative integer"));
        }
        let steps = u64::try_from(&*steps.to_cow()).unwrap_or(u64::MAX);
        Ok(Object::float(real::step_towards(x, y, steps)))
    },
    "The float that lies so many steps from x towards y.",
);

pub(super) const LDEXP: MethodDef = MethodDef::new(
    "ldexp",
    "($module, x, i, /)",
    |thread, _, args| {
        let x = args.req(0).to_f64(thread)?;
        let Some(exponent) = args.req(1).as_int() else {
            return Err(thread.type_error("Expected an int as second argument to ldexp."));
        };
        let exponent = match exponent.to_i64() {
            Some(exponent) => exponent,
            None if exponent.is_negative() => i64::MIN,
            None => i64::MAX,
        };
        let result = libm::ldexp(x, exponent);
        if result.is_infinite() && x.is_finite() {
            return Err(math_error(thread, MathError::Range));
        }
        Ok(Object::float(result))
    },
    "x * 2**i, the inverse of frexp().",
);

/// `floor`, `ceil`: the special method, or the same on the float.
fn rounded(
    thread: &Thread,
    argument: &Object,
    method: &'static Object,
    function: fn(f64) -> f64,
) -> PyResult {
    if !argument.is_exact_float()
        && let Some(result) = call_special(thread, argument, method, &[])?
    {
        return Ok(result);
    }
    krait_objects::types::float::to_int(thread, function(argument.to_f64(thread)?))
}

pub(super) const FLOOR: MethodDef = MethodDef::one(
    "floor",
    "($module, x, /)",
    |thread, _, x| rounded(thread, x, name!("__floor__"), f64::floor),
    "The greatest int that is no larger than x.",
);

pub(super) const CEIL: MethodDef = MethodDef::one(
    "ceil",
    "($module, x, /)",
    |thread, _, x| rounded(thread, x, name!("__ceil__"), f64::ceil),
    "The least int that is no smaller than x.",
);

pub(super) const TRUNC: MethodDef = MethodDef::one(
    "trunc",
    "($module, x, /)",
    |thread, _, x| {
        if x.is_exact_float() {
            return krait_objects::types::float::to_int(thread, x.to_f64(thread)?.trunc());
        }
        match call_special(thread, x, name!("__trunc__"), &[])? {
            Some(result) => Ok(result),
            None => Err(thread
                .type_error(format!("type {} doesn't define __trunc__ method", x.ty().name()))),
        }
    },
    "x without its fraction, by its method __trunc__.",
);

/// A logarithm: ints of any size, floats with CPython's errors.
fn logarithm(thread: &Thread, argument: &Object, function: fn(f64) -> f64) -> PyResult<f64> {
    let Some(int) = argument.as_int() else {
        let x = argument.to_f64(thread)?;
        let result = function(x);
        let invalid = result.is_nan() && !x.is_nan() || result.is_infinite() && x.is_finite();
        return if invalid { Err(domain(thread, x, "a positive input")) } else { Ok(result) };
    };
    if int.is_negative() || int.to_i64() == Some(0) {
        return Err(thread.value_error("expected a positive input"));
    }
    Ok(match int {
        IntValue::Small(value) => function(value as f64),
        IntValue::Big(value) => log_big(value, function),
    })
}

fn log_big(value: &BigInt, function: fn(f64) -> f64) -> f64 {
    match arith::to_f64(value) {
        Some(x) => function(x),
        None => {
            let (mantissa, exponent) = combinatorics::frexp(value);
            function(mantissa) + function(2.0) * exponent as f64
        }
    }
}

pub(super) const LOG: MethodDef =
    MethodDef::raw("log", "", log, "The logarithm to the given base, e by default.");

fn log(thread: &Thread, _: &Object, args: CallArgs<'_>) -> PyResult {
    if args.has_keywords() {
        return Err(thread.type_error("math.log() takes no keyword arguments"));
    }
    let args = args.positional();
    let (x, base) = match args {
        [x] => (x, None),
        [x, base] => (x, Some(base)),
        [] => return Err(thread.type_error("log expected at least 1 argument, got 0")),
        _ => {
            return Err(
                thread.type_error(format!("log expected at most 2 arguments, got {}", args.len()))
            );
        }
    };
    let numerator = Object::float(logarithm(thread, x, libm::log)?);
    let Some(base) = base else { return Ok(numerator) };
    let denominator = Object::float(logarithm(thread, base, libm::log)?);
    number::binary_op(thread, &numerator, &denominator, Slots::true_divide, "/")
}

pub(super) const LOG2: MethodDef = MethodDef::one(
    "log2",
    "($module, x, /)",
    |thread, _, x| logarithm(thread, x, libm::log2).map(Object::float),
    "The logarithm to base 2.",
);

pub(super) const LOG10: MethodDef = MethodDef::one(
    "log10",
    "($module, x, /)",
    |thread, _, x| logarithm(thread, x, libm::log10).map(Object::float),
    "The logarithm to base 10.",
);
