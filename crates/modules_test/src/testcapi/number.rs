//! The number protocol (`PyNumber_*`).

use crate::arguments::{bad_call, non_null, nullable, truth};
use crate::testlimitedcapi::number::is_number;
use krait_objects::protocol::number;
use krait_objects::typeobj::Type;
use krait_objects::typeobj::slots::Slots;
use krait_objects::types::float::FLOAT;
use krait_objects::types::int::{INT, methods};
use krait_objects::{MethodDef, Object, exceptions as exc};

/// A row of a unary operator.
macro_rules! unary {
    ($name:literal, $method:ident) => {
        function!(
            $name,
            |thread, value| non_null(thread, value)?.$method(thread),
            "A unary operator."
        )
    };
}

/// A row of a binary operator, by its slot.
macro_rules! binary {
    ($name:literal, $slot:ident, $symbol:literal) => {
        function!(
            $name,
            |thread, left, right| number::binary_op(thread, left, right, Slots::$slot, $symbol),
            "A binary operator."
        )
    };
}

/// A row of an in-place operator, by its slots.
macro_rules! inplace {
    ($name:literal, $inplace:ident, $slot:ident, $symbol:literal) => {
        function!(
            $name,
            |thread, left, right| {
                number::inplace_op(thread, left, right, Slots::$inplace, Slots::$slot, $symbol)
            },
            "An in-place operator."
        )
    };
}

pub static FUNCTIONS: &[MethodDef] = &[
    function!(
        "number_check",
        |_thread, object| truth(is_number(object)),
        "Whether the object is a number."
    ),
    unary!("number_negative", negative),
    unary!("number_positive", positive),
    unary!("number_absolute", absolute),
    unary!("number_invert", invert),
    unary!("number_index", index),
    function!("number_add", |thread, left, right| number::add(thread, left, right), "left + right"),
    function!(
        "number_multiply",
        |thread, left, right| number::multiply(thread, left, right),
        "left * right"
    ),
    function!(
        "number_inplaceadd",
        |thread, left, right| number::inplace_add(thread, left, right),
        "left += right"
    ),
    function!(
        "number_inplacemultiply",
        |thread, left, right| { number::inplace_multiply(thread, left, right) },
        "left *= right"
    ),
    binary!("number_subtract", subtract, "-"),
    binary!("number_matrixmultiply", matrix_multiply, "@"),
    binary!("number_floordivide", floor_divide, "//"),
    binary!("number_truedivide", true_divide, "/"),
    binary!("number_remainder", remainder, "%"),
    binary!("number_divmod", divmod, "divmod()"),
    binary!("number_lshift", lshift, "<<"),
    binary!("number_rshift", rshift, ">>"),
    binary!("number_and", and, "&"),
    binary!("number_xor", xor, "^"),
    binary!("number_or", or, "|"),
    inplace!("number_inplacesubtract", inplace_subtract, subtract, "-="),
    inplace!("number_inplacematrixmultiply", inplace_matrix_multiply, matrix_multiply, "@="),
    inplace!("number_inplacefloordivide", inplace_floor_divide, floor_divide, "//="),
    inplace!("number_inplacetruedivide", inplace_true_divide, true_divide, "/="),
    inplace!("number_inplaceremainder", inplace_remainder, remainder, "%="),
    inplace!("number_inplacelshift", inplace_lshift, lshift, "<<="),
    inplace!("number_inplacershift", inplace_rshift, rshift, ">>="),
    inplace!("number_inplaceand", inplace_and, and, "&="),
    inplace!("number_inplacexor", inplace_xor, xor, "^="),
    inplace!("number_inplaceor", inplace_or, or, "|="),
    variadic!(
        "number_power",
        2..3,
        |thread, args| {
            number::power(thread, &args[0], &args[1], args.get(2).unwrap_or(&Object::NONE))
        },
        "pow(base, exponent, modulus)"
    ),
    variadic!(
        "number_inplacepower",
        2..3,
        |thread, args| {
            match args.get(2).and_then(nullable) {
                // The slot for in-place powers gets no modulus.
                Some(_) if args[0].ty().slots().inplace_power().is_some() => {
                    number::inplace_power(thread, &args[0], &args[1])
                }
                Some(modulus) => number::power(thread, &args[0], &args[1], modulus),
                None => number::inplace_power(thread, &args[0], &args[1]),
            }
        },
        "base **= exponent"
    ),
    function!(
        "number_long",
        |thread, value| methods::from_object(thread, non_null(thread, value)?),
        "int(value)"
    ),
    function!(
        "number_float",
        |thread, value| {
            FLOAT.to_object().call(thread, std::slice::from_ref(non_null(thread, value)?))
        },
        "float(value)"
    ),
    function!(
        "number_tobase",
        |thread, value, base| {
            let spec = match base.to_c_int(thread)? {
                2 => "#b",
                8 => "#o",
                10 => "d",
                16 => "#x",
                _ => {
                    return Err(thread.system_error("PyNumber_ToBase: base must be 2, 8, 10 or 16"));
                }
            };
            let value = non_null(thread, value)?.index(thread)?;
            let plain = INT.to_object().call(thread, &[value])?;
            plain.format(thread, Some(&Object::str(spec)))
        },
        "The int's text in a base."
    ),
    function!(
        "number_asssizet",
        |thread, value, error| {
            let value = non_null(thread, value)?;
            match nullable(error) {
                None => value.index_clipped(thread).map(|value| Object::int(value as i64)),
                Some(error) => {
                    let error = error.downcast::<Type>().ok_or_else(|| bad_call(thread))?;
                    if !error.is_subtype(&exc::BASE_EXCEPTION) {
                        return Err(bad_call(thread));
                    }
                    value.index_isize_or(thread, error).map(|value| Object::int(value as i64))
                }
            }
        },
        "The int as a machine index; None for an error clips it."
    ),
];
