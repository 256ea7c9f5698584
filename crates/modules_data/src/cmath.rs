//! `cmath`: functions of complex numbers. Matches CPython's `Modules/cmathmodule.c`; the kernels are in `krait-num`.

use krait_num::complex::{Complex, functions};
use krait_num::libm;
use krait_num::real::MathError;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{MethodDef, Object, PyResult, Raised, Ref, Thread};

pub static DEF: ModuleDef =
    ModuleDef { name: "cmath", doc: "Functions of complex numbers.", functions: FUNCTIONS, exec };

fn exec(_thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    use std::f64::consts;
    module.add("pi", Object::float(consts::PI));
    module.add("e", Object::float(consts::E));
    module.add("tau", Object::float(consts::TAU));
    module.add("inf", Object::float(f64::INFINITY));
    module.add("infj", Object::complex(0.0, f64::INFINITY));
    module.add("nan", Object::float(f64::NAN));
    module.add("nanj", Object::complex(0.0, f64::NAN));
    Ok(())
}

fn math_error(thread: &Thread, error: MathError) -> Raised {
    match error {
        MathError::Domain => thread.value_error("math domain error"),
        MathError::Range => thread.overflow_error("math range error"),
    }
}

fn finish(thread: &Thread, result: Result<Complex, MathError>) -> PyResult {
    match result {
        Ok((re, im)) => Ok(Object::complex(re, im)),
        Err(error) => Err(math_error(thread, error)),
    }
}

macro_rules! unary {
    ($name:literal, $function:expr, $doc:literal) => {
        MethodDef::one(
            $name,
            "($module, z, /)",
            |thread, _, z| finish(thread, $function(z.to_complex(thread)?)),
            $doc,
        )
    };
}

macro_rules! test {
    ($name:literal, $test:expr, $doc:literal) => {
        MethodDef::one(
            $name,
            "($module, z, /)",
            |thread, _, z| {
                let test: fn(Complex) -> bool = $test;
                Ok(Object::from_bool(test(z.to_complex(thread)?)))
            },
            $doc,
        )
    };
}

static FUNCTIONS: &[MethodDef] = &[
    unary!("acos", functions::acos, "The arc cosine."),
    unary!("acosh", functions::acosh, "The inverse hyperbolic cosine."),
    unary!("asin", functions::asin, "The arc sine."),
    unary!("asinh", functions::asinh, "The inverse hyperbolic sine."),
    unary!("atan", functions::atan, "The arc tangent."),
    unary!("atanh", functions::atanh, "The inverse hyperbolic tangent."),
    unary!("cos", functions::cos, "The cosine."),
    unary!("cosh", functions::cosh, "The hyperbolic cosine."),
    unary!("exp", functions::exp, "e to the power of z."),
    MethodDef::new(
        "isclose",
        "($module, /, a, b, *, rel_tol=1e-09, abs_tol=0.0)",
        |thread, _, args| {
            let a = args.req(0).to_complex(thread)?;
            let b = args.req(1).to_complex(thread)?;
            let relative = args.opt(2).map_or(Ok(1e-9), |x| x.to_f64(thread))?;
            let absolute = args.opt(3).map_or(Ok(0.0), |x| x.to_f64(thread))?;
            if relative < 0.0 || absolute < 0.0 {
                return Err(thread.value_error("tolerances must be non-negative"));
            }
            Ok(Object::from_bool(functions::is_close(a, b, relative, absolute)))
        },
        "Whether two numbers differ by no more than the relative or the absolute tolerance.",
    ),
    test!("isfinite", |z| z.0.is_finite() && z.1.is_finite(), "Whether both parts are finite."),
    test!("isinf", |z| z.0.is_infinite() || z.1.is_infinite(), "Whether a part is an infinity."),
    test!("isnan", |z| z.0.is_nan() || z.1.is_nan(), "Whether a part is a NaN."),
    MethodDef::new(
        "log",
        "($module, z, base=<unrepresentable>, /)",
        |thread, _, args| {
            let z = args.req(0).to_complex(thread)?;
            finish(
                thread,
                match args.opt(1) {
                    Some(base) => functions::log_base(z, base.to_complex(thread)?),
                    None => functions::log(z),
                },
            )
        },
        "The logarithm to a base, e by default.",
    ),
    unary!("log10", functions::log10, "The logarithm to base 10."),
    MethodDef::one(
        "phase",
        "($module, z, /)",
        |thread, _, z| {
            let z = z.to_complex(thread)?;
            Ok(Object::float(libm::atan2(z.1, z.0)))
        },
        "The angle, in radians from -pi to pi.",
    ),
    MethodDef::one(
        "polar",
        "($module, z, /)",
        |thread, _, z| match functions::polar(z.to_complex(thread)?) {
            Ok((length, angle)) => {
                Ok(Object::tuple(&[Object::float(length), Object::float(angle)]))
            }
            Err(error) => Err(math_error(thread, error)),
        },
        "Length and angle.",
    ),
    MethodDef::new(
        "rect",
        "($module, r, phi, /)",
        |thread, _, args| {
            let length = args.req(0).to_f64(thread)?;
            finish(thread, functions::rect(length, args.req(1).to_f64(thread)?))
        },
        "The number of a length and an angle.",
    ),
    unary!("sin", functions::sin, "The sine."),
    unary!("sinh", functions::sinh, "The hyperbolic sine."),
    unary!("sqrt", functions::sqrt, "The square root."),
    unary!("tan", functions::tan, "The tangent."),
    unary!("tanh", functions::tanh, "The hyperbolic tangent."),
];
