//! The slots, methods and attributes of float.

use super::FLOAT;
use crate::error::PyResult;
use crate::native::{Args, CallArgs, GetSetDef, MethodDef};
use crate::object::Object;
use crate::protocol::compare::CompareOp;
use crate::thread::Thread;
use crate::typeobj::Type;
use crate::typeobj::slots::{SlotId, SlotsSpec};
use crate::types::int::{IntValue, methods::ascii_digits, operators::to_float};
use krait_num::{arith, float, format_spec, hash, parse};

pub(super) const SLOTS: SlotsSpec = SlotsSpec::EMPTY
    .repr(|_, x| Ok(Object::str(&float::repr(value(x)))))
    .hash(|_, x| {
        Ok(hash::hash_f64(value(x)).unwrap_or_else(|| crate::protocol::hash::of_pointer(x.id())))
    })
    .richcompare(richcompare)
    .new(new)
    .add(|thread, a, b| binary(thread, a, b, |_, a, b| Ok(a + b)))
    .subtract(|thread, a, b| binary(thread, a, b, |_, a, b| Ok(a - b)))
    .multiply(|thread, a, b| binary(thread, a, b, |_, a, b| Ok(a * b)))
    .true_divide(|thread, a, b| {
        binary(thread, a, b, |thread, a, b| nonzero(thread, b).map(|()| a / b))
    })
    .floor_divide(|thread, a, b| {
        binary(thread, a, b, |thread, a, b| nonzero(thread, b).map(|()| float::divmod(a, b).0))
    })
    .remainder(|thread, a, b| {
        binary(thread, a, b, |thread, a, b| nonzero(thread, b).map(|()| float::divmod(a, b).1))
    })
    .divmod(|thread, a, b| {
        let (Some(a), Some(b)) = (operand(thread, a)?, operand(thread, b)?) else {
            return Ok(Object::NOT_IMPLEMENTED);
        };
        nonzero(thread, b)?;
        let (quotient, remainder) = float::divmod(a, b);
        Ok(Object::tuple(&[Object::float(quotient), Object::float(remainder)]))
    })
    .power(|thread, a, b, modulus| {
        if !modulus.is_none() {
            return Err(thread
                .type_error("pow() 3rd argument not allowed unless all arguments are integers"));
        }
        let (Some(a), Some(b)) = (operand(thread, a)?, operand(thread, b)?) else {
            return Ok(Object::NOT_IMPLEMENTED);
        };
        power(thread, a, b)
    })
    .negative(|_, x| Ok(Object::float(-value(x))))
    .positive(|_, x| Ok(plain(x)))
    .absolute(|_, x| Ok(Object::float(value(x).abs())))
    .bool(|_, x| Ok(value(x) != 0.0))
    .int(|thread, x| to_int(thread, value(x).trunc()))
    .float(|_, x| Ok(plain(x)));

pub(super) static METHODS: &[MethodDef] = &[
    MethodDef::noargs(
        "conjugate",
        "($self, /)",
        |_, x| Ok(plain(x)),
        "The float itself: it has no imaginary part.",
    ),
    MethodDef::noargs(
        "__trunc__",
        "($self, /)",
        |thread, x| to_int(thread, value(x).trunc()),
        "The float without its fraction, as an int.",
    ),
    MethodDef::noargs(
        "__floor__",
        "($self, /)",
        |thread, x| to_int(thread, value(x).floor()),
        "The greatest int that is no larger.",
    ),
    MethodDef::noargs(
        "__ceil__",
        "($self, /)",
        |thread, x| to_int(thread, value(x).ceil()),
        "The least int that is no smaller.",
    ),
    MethodDef::new(
        "__round__",
        "($self, ndigits=None, /)",
        round,
        "Return the Integral closest to x, rounding half toward even.",
    ),
    MethodDef::noargs(
        "as_integer_ratio",
        "($self, /)",
        as_integer_ratio,
        "Return a pair of integers, whose ratio is exactly equal to the original float.",
    ),
    MethodDef::one(
        "fromhex",
        "($type, string, /)",
        from_hex,
        "Create a floating-point number from a hexadecimal string.",
    )
    .class(),
    MethodDef::one(
        "from_number",
        "($type, number, /)",
        from_number,
        "The nearest float to a real number.",
    )
    .class(),
    MethodDef::noargs(
        "hex",
        "($self, /)",
        |_, x| Ok(Object::str(&float::to_hex(value(x)))),
        "Return a hexadecimal representation of a floating-point number.",
    ),
    MethodDef::noargs(
        "is_integer",
        "($self, /)",
        |_, x| Ok(Object::from_bool(value(x).is_finite() && value(x).fract() == 0.0)),
        "Whether the value has no fraction.",
    ),
    MethodDef::noargs("__getnewargs__", "($self, /)", |_, x| Ok(Object::tuple(&[plain(x)])), ""),
    MethodDef::one(
        "__getformat__",
        "($type, typestr, /)",
        |thread, _, kind| {
            let Some(kind) = kind.as_str() else {
                return Err(thread.type_error(format!(
                    "__getformat__() argument must be str, not {}",
                    kind.ty().name()
                )));
            };
            if !kind.eq_str("double") && !kind.eq_str("float") {
                return Err(
                    thread.value_error("__getformat__() argument 1 must be 'double' or 'float'")
                );
            }
            let little = cfg!(target_endian = "little");
            Ok(Object::str(if little { "IEEE, little-endian" } else { "IEEE, big-endian" }))
        },
        "How the machine stores doubles or floats.",
    )
    .class(),
    MethodDef::one(
        "__format__",
        "($self, format_spec, /)",
        format,
        "Text of the float as the specification asks.",
    ),
];

pub(super) static GETSET: &[GetSetDef] = &[
    GetSetDef::ro("real", |_, x| Ok(plain(x)), "the real part of a complex number"),
    GetSetDef::ro("imag", |_, _| Ok(Object::float(0.0)), "the imaginary part of a complex number"),
];

fn value(object: &Object) -> f64 {
    object.as_float().expect("slots of float are called on floats")
}

fn plain(object: &Object) -> Object {
    if object.is_exact_float() { object.clone() } else { Object::float(value(object)) }
}

/// A float or int operand; None for anything else.
fn operand(thread: &Thread, object: &Object) -> PyResult<Option<f64>> {
    if let Some(value) = object.as_float() {
        return Ok(Some(value));
    }
    match object.as_int() {
        Some(int) => to_float(thread, int).map(Some),
        None => Ok(None),
    }
}

fn binary(
    thread: &Thread,
    a: &Object,
    b: &Object,
    op: fn(&Thread, f64, f64) -> PyResult<f64>,
) -> PyResult {
    let (Some(a), Some(b)) = (operand(thread, a)?, operand(thread, b)?) else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    op(thread, a, b).map(Object::float)
}

fn nonzero(thread: &Thread, divisor: f64) -> PyResult<()> {
    if divisor == 0.0 { Err(thread.zero_division_error("division by zero")) } else { Ok(()) }
}

/// `a ** b`: a negative base with a fractional exponent is a complex number.
pub fn power(thread: &Thread, a: f64, b: f64) -> PyResult {
    if a == 0.0 && b < 0.0 {
        return Err(thread.zero_division_error("zero to a negative power"));
    }
    if a < 0.0 && a.is_finite() && b.is_finite() && b.fract() != 0.0 {
        let base = Object::complex(a, 0.0);
        return crate::protocol::number::power(
            thread,
            &base,
            &Object::complex(b, 0.0),
            &Object::NONE,
        );
    }
    let result = a.powf(b);
    if result.is_infinite() && a.is_finite() && b.is_finite() {
        let message = Object::str("Numerical result out of range");
        return Err(thread.err_args(
            &crate::exceptions::OVERFLOW_ERROR,
            &[Object::int(libc::ERANGE.into()), message],
        ));
    }
    Ok(Object::float(result))
}

/// The int of a whole float; ValueError and OverflowError for NaN and infinities.
pub fn to_int(thread: &Thread, whole: f64) -> PyResult {
    if whole.is_nan() {
        return Err(thread.value_error("cannot convert float NaN to integer"));
    }
    if whole.is_infinite() {
        return Err(thread.overflow_error("cannot convert float infinity to integer"));
    }
    if whole.abs() < 9e18 {
        return Ok(Object::int(whole as i64));
    }
    Ok(Object::big_int(arith::from_f64(whole)))
}

fn richcompare(_thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    let Some(x) = a.as_float() else { return Ok(Object::NOT_IMPLEMENTED) };
    let ordering = match (b.as_float(), b.as_int()) {
        (Some(y), _) => x.partial_cmp(&y),
        (None, Some(_)) if x.is_nan() => None,
        (None, Some(IntValue::Small(y))) if y.unsigned_abs() < 1 << 53 => {
            x.partial_cmp(&(y as f64))
        }
        (None, Some(y)) => Some(arith::compare_f64(&y.to_cow(), x).reverse()),
        (None, None) => return Ok(Object::NOT_IMPLEMENTED),
    };
    Ok(match ordering {
        Some(ordering) => op.from_ordering(ordering),
        None => Object::from_bool(op == CompareOp::Ne),
    })
}

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    // A subclass with its own `__init__` may be called with keywords.
    let own_init = ty.slots().raw(SlotId::Init) != FLOAT.slots().raw(SlotId::Init);
    let a = if own_init { args.positional() } else { args.no_keywords(thread, "float")? };
    if a.len() > 1 {
        return Err(
            thread.type_error(format!("float expected at most 1 argument, got {}", a.len()))
        );
    }
    let number = match a.first() {
        None => 0.0,
        Some(x) if x.is_exact_float() && ty.is(&FLOAT) => return Ok(x.clone()),
        Some(x) => from_object(thread, x)?,
    };
    Ok(if ty.is(&FLOAT) { Object::float(number) } else { Object::float_of_type(ty, number) })
}

/// `PyNumber_Float`: `__float__`, `__index__`, then text.
fn from_object(thread: &Thread, object: &Object) -> PyResult<f64> {
    if object.as_str().is_some() && object.is_exact(&crate::types::str::STR) {
        return from_text(thread, object);
    }
    if object.is_real_like() {
        return object.to_f64(thread);
    }
    from_text(thread, object)
}

fn from_text(thread: &Thread, object: &Object) -> PyResult<f64> {
    let text = if let Some(text) = object.as_str() {
        ascii_digits(text).into_owned()
    } else if let Some(bytes) = object.as_bytes() {
        String::from_utf8_lossy(bytes.as_slice()).into_owned()
    } else if let Ok(buffer) = object.buffer(thread, crate::buffer::BufferFlags::SIMPLE) {
        String::from_utf8_lossy(buffer.as_slice()).into_owned()
    } else {
        return Err(thread.type_error(format!(
            "float() argument must be a string or a real number, not '{}'",
            object.ty().name()
        )));
    };
    parse::parse_float(&text).map_or_else(
        || {
            let shown = object.repr_string(thread)?;
            Err(thread.value_error(format!("could not convert string to float: {shown}")))
        },
        Ok,
    )
}

fn from_number(thread: &Thread, class: &Object, number: &Object) -> PyResult {
    let exact = class.is(&FLOAT.to_object());
    if exact && number.is_exact_float() {
        return Ok(number.clone());
    }
    let value = number.to_f64(thread)?;
    if exact { Ok(Object::float(value)) } else { class.call(thread, &[Object::float(value)]) }
}

/// `round(object, ndigits)` of an exact float.
pub fn round(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let x = value(object);
    let Some(digits) = args.opt_not_none(0) else {
        return to_int(thread, float::round_to_whole(x));
    };
    let digits = digits.index_clipped(thread)?;
    if !x.is_finite() {
        return Ok(Object::float(x));
    }
    let rounded = float::round(x, digits.clamp(-400, 400) as i32);
    if rounded.is_infinite() {
        return Err(thread.overflow_error("rounded value too large to represent"));
    }
    Ok(Object::float(rounded))
}

fn as_integer_ratio(thread: &Thread, object: &Object) -> PyResult {
    let x = value(object);
    if x.is_infinite() {
        return Err(thread.overflow_error("cannot convert Infinity to integer ratio"));
    }
    if x.is_nan() {
        return Err(thread.value_error("cannot convert NaN to integer ratio"));
    }
    let (numerator, denominator) = float::as_integer_ratio(x);
    Ok(Object::tuple(&[Object::big_int(numerator), Object::big_int(denominator)]))
}

fn from_hex(thread: &Thread, class: &Object, text: &Object) -> PyResult {
    let Some(text) = text.as_str() else {
        return Err(thread.type_error("bad argument type for built-in operation"));
    };
    let number = match float::from_hex(&text.to_string_lossy()) {
        Ok(number) => number,
        Err(float::HexError::Invalid) => {
            return Err(thread.value_error("invalid hexadecimal floating-point string"));
        }
        Err(float::HexError::TooLarge) => {
            return Err(
                thread.overflow_error("hexadecimal value too large to represent as a float")
            );
        }
    };
    let result = Object::float(number);
    if class.is(&FLOAT.to_object()) { Ok(result) } else { class.call(thread, &[result]) }
}

pub(crate) fn format(thread: &Thread, object: &Object, spec: &Object) -> PyResult {
    let text = crate::format_spec::spec_text(thread, spec)?;
    if text.is_empty() {
        return object.to_str(thread).map(Into::into);
    }
    let type_name = object.ty().name();
    let parsed = crate::format_spec::parse(thread, text, '\0', '>', type_name)?;
    let locale = &crate::format_spec::locale;
    let result = format_spec::format_float(value(object), &parsed, type_name, locale);
    crate::format_spec::finish(thread, result)
}
