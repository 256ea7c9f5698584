//! `math`: functions of reals and ints. Matches CPython's `Modules/mathmodule.c`; the kernels are in `krait-num`.

mod integers;
mod reals;
mod sequences;

use krait_num::real::MathError;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{MethodDef, Object, PyResult, Raised, Ref, Thread};

pub static DEF: ModuleDef = ModuleDef {
    name: "math",
    doc: "Functions of real numbers and ints as the C standard defines them, and a few more.",
    functions: FUNCTIONS,
    exec,
};

fn exec(_thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    use std::f64::consts;
    module.add("pi", Object::float(consts::PI));
    module.add("e", Object::float(consts::E));
    module.add("tau", Object::float(consts::TAU));
    module.add("inf", Object::float(f64::INFINITY));
    module.add("nan", Object::float(f64::NAN));
    Ok(())
}

fn math_error(thread: &Thread, error: MathError) -> Raised {
    match error {
        MathError::Domain => thread.value_error("math domain error"),
        MathError::Range => thread.overflow_error("math range error"),
    }
}

static FUNCTIONS: &[MethodDef] = &[
    reals::ACOS,
    reals::ACOSH,
    reals::ASIN,
    reals::ASINH,
    reals::ATAN,
    reals::ATAN2,
    reals::ATANH,
    reals::CBRT,
    reals::CEIL,
    integers::COMB,
    reals::COPYSIGN,
    reals::COS,
    reals::COSH,
    reals::DEGREES,
    sequences::DIST,
    reals::ERF,
    reals::ERFC,
    reals::EXP,
    reals::EXP2,
    reals::EXPM1,
    reals::FABS,
    integers::FACTORIAL,
    reals::FLOOR,
    reals::FMA,
    reals::FMOD,
    reals::FREXP,
    sequences::FSUM,
    reals::GAMMA,
    integers::GCD,
    sequences::HYPOT,
    reals::ISCLOSE,
    reals::ISFINITE,
    reals::ISINF,
    reals::ISNAN,
    integers::ISQRT,
    integers::LCM,
    reals::LDEXP,
    reals::LGAMMA,
    reals::LOG,
    reals::LOG10,
    reals::LOG1P,
    reals::LOG2,
    reals::MODF,
    reals::NEXTAFTER,
    integers::PERM,
    reals::POW,
    sequences::PROD,
    reals::RADIANS,
    reals::REMAINDER,
    reals::SIN,
    reals::SINH,
    reals::SQRT,
    sequences::SUMPROD,
    reals::TAN,
    reals::TANH,
    reals::TRUNC,
    reals::ULP,
];
