//! The constructor, methods and attributes of complex.

use super::convert::special;
use super::operators::{of, plain};
use super::{COMPLEX, Complex};
use crate::error::{PyResult, Raised};
use crate::exceptions as exc;
use crate::format_spec;
use crate::native::{CallArgs, GetSetDef, MethodDef};
use crate::object::Object;
use crate::signature::Signature;
use crate::thread::Thread;
use crate::typeobj::Type;
use crate::types::int::methods::ascii_digits;
use krait_num::format_spec::format_complex;
use krait_num::parse::{self, ComplexError};

pub(super) static METHODS: &[MethodDef] = &[
    MethodDef::class(MethodDef::one(
        "from_number",
        "($type, number, /)",
        from_number,
        "The complex number that a number converts to; strings are refused.",
    )),
    MethodDef::noargs(
        "conjugate",
        "($self, /)",
        |_, z| Ok(Object::complex(of(z).re, -of(z).im)),
        "The number with its imaginary part negated.",
    ),
    MethodDef::noargs(
        "__complex__",
        "($self, /)",
        |_, z| Ok(plain(z)),
        "The value as an exact complex.",
    ),
    MethodDef::noargs(
        "__getnewargs__",
        "($self, /)",
        |_, z| Ok(Object::tuple(&[Object::float(of(z).re), Object::float(of(z).im)])),
        "What the constructor makes an equal number of.",
    ),
    MethodDef::one(
        "__format__",
        "($self, format_spec, /)",
        format,
        "Text of the complex as the specification asks.",
    ),
];

pub(super) static MEMBERS: &[GetSetDef] = &[
    GetSetDef::member(
        "real",
        |_, z| Ok(Object::float(of(z).re)),
        "the real part of a complex number",
    ),
    GetSetDef::member(
        "imag",
        |_, z| Ok(Object::float(of(z).im)),
        "the imaginary part of a complex number",
    ),
];

static NEW: Signature = Signature::new("complex", "(real=0, imag=0)");

pub(super) fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let (re, im) = match (args.args, args.has_keywords()) {
        ([], _) => (0.0, 0.0),
        ([argument], false) => {
            if argument.is_exact(&COMPLEX) && ty.is(&COMPLEX) {
                return Ok(argument.clone());
            }
            from_argument(thread, argument)?
        }
        _ => {
            let bound = NEW.bind(thread, args)?;
            from_parts(thread, bound.opt(0), bound.opt(1))?
        }
    };
    Ok(Complex::of_type(ty, re, im).into())
}

/// `complex(argument)`: a string or a number.
fn from_argument(thread: &Thread, argument: &Object) -> PyResult<(f64, f64)> {
    if let Some(text) = argument.as_str() {
        return match parse::parse_complex(&ascii_digits(text)) {
            Ok(value) => Ok(value),
            Err(ComplexError::Malformed) => {
                Err(thread.value_error("complex() arg is a malformed string"))
            }
            Err(ComplexError::Underscore) => Err(thread.value_error(format!(
                "could not convert string to complex: {}",
                argument.repr_string(thread)?
            ))),
        };
    }
    if let Some(value) = special(thread, argument)? {
        return Ok(value);
    }
    if let Some(value) = argument.as_complex() {
        return Ok(value);
    }
    if argument.is_real_like() {
        return Ok((argument.to_f64(thread)?, 0.0));
    }
    Err(thread.type_error(format!(
        "complex() argument must be a string or a number, not {}",
        argument.ty().full_name(thread)?
    )))
}

fn not_real(thread: &Thread, which: &str, argument: &Object) -> PyResult<String> {
    let name = argument.ty().full_name(thread)?;
    Ok(format!("complex() argument '{which}' must be a real number, not {name}"))
}

fn refuse(thread: &Thread, which: &str, argument: &Object) -> Raised {
    match not_real(thread, which, argument) {
        Ok(message) => thread.type_error(message),
        Err(error) => error,
    }
}

/// `complex(real, imag)`. Complex arguments are deprecated and count with both their parts.
fn from_parts(
    thread: &Thread,
    real: Option<&Object>,
    imag: Option<&Object>,
) -> PyResult<(f64, f64)> {
    let zero = Object::small_int(0);
    let real = real.unwrap_or(&zero);
    let converted = special(thread, real)?.or(real.as_complex());
    if converted.is_none() && !real.is_real_like() {
        return Err(refuse(thread, "real", real));
    }
    if let Some(imag) = imag
        && imag.as_complex().is_none()
        && !imag.is_real_like()
    {
        return Err(refuse(thread, "imag", imag));
    }
    let (mut re, real_turn) = match converted {
        Some(value) => {
            if !real.is_real_like() {
                thread.warn(&exc::DEPRECATION_WARNING, not_real(thread, "real", real)?)?;
            }
            value
        }
        None => (real.to_f64(thread)?, 0.0),
    };
    let Some(imag) = imag else { return Ok((re, real_turn)) };
    let mut im = match imag.as_complex() {
        Some((value, turn)) => {
            thread.warn(&exc::DEPRECATION_WARNING, not_real(thread, "imag", imag)?)?;
            re -= turn;
            value
        }
        None => imag.to_f64(thread)?,
    };
    if converted.is_some() {
        im += real_turn;
    }
    Ok((re, im))
}

fn from_number(thread: &Thread, class: &Object, number: &Object) -> PyResult {
    let exact = class.is(&COMPLEX.to_object());
    if exact && number.is_exact(&COMPLEX) {
        return Ok(number.clone());
    }
    let (re, im) = number.to_complex(thread)?;
    let result = Object::complex(re, im);
    if exact { Ok(result) } else { class.call(thread, &[result]) }
}

fn format(thread: &Thread, object: &Object, spec: &Object) -> PyResult {
    let text = format_spec::spec_text(thread, spec)?;
    if text.is_empty() {
        return object.to_str(thread).map(Into::into);
    }
    let type_name = object.ty().name();
    let parsed = format_spec::parse(thread, text, '\0', '>', type_name)?;
    let value = (of(object).re, of(object).im);
    format_spec::finish(thread, format_complex(value, &parsed, type_name, &format_spec::locale))
}
