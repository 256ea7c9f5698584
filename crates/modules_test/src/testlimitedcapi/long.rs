//! `int` (`PyLong_*`).

use crate::arguments::{bad_call, truth};
use krait_objects::types::int::{INT, IntValue, operators};
use krait_objects::{MethodDef, Object, PyResult, Thread};

/// A row of a function that gives the int back as a C type has it.
macro_rules! conversion {
    ($name:literal, $index:literal, $low:expr, $high:expr, $message:literal) => {
        function!(
            $name,
            |thread, value| in_range(thread, value, $index, $low as i128, $high as i128, $message),
            "The int, if the C type can hold it."
        )
    };
}

pub static FUNCTIONS: &[MethodDef] = &[
    function!(
        "pylong_check",
        |_thread, object| truth(object.is_instance(&INT)),
        "Whether the object is an int."
    ),
    function!(
        "pylong_checkexact",
        |_thread, object| truth(object.is_exact(&INT)),
        "Whether the object's type is int itself."
    ),
    function!(
        "pylong_fromdouble",
        |thread, value| {
            krait_objects::types::float::to_int(thread, value.to_f64(thread)?.trunc())
        },
        "The int of a double."
    ),
    conversion!(
        "PyLong_AsInt",
        true,
        i32::MIN,
        i32::MAX,
        "Python int too large to convert to C int"
    ),
    conversion!(
        "pylong_aslong",
        true,
        i64::MIN,
        i64::MAX,
        "Python int too large to convert to C long"
    ),
    conversion!("pylong_aslonglong", true, i64::MIN, i64::MAX, "int too big to convert"),
    conversion!(
        "pylong_as_ssize_t",
        false,
        i64::MIN,
        i64::MAX,
        "Python int too large to convert to C ssize_t"
    ),
    conversion!(
        "pylong_asunsignedlong",
        false,
        0,
        u64::MAX,
        "Python int too large to convert to C unsigned long"
    ),
    conversion!("pylong_asunsignedlonglong", false, 0, u64::MAX, "int too big to convert"),
    conversion!(
        "pylong_as_size_t",
        false,
        0,
        u64::MAX,
        "Python int too large to convert to C size_t"
    ),
    conversion!(
        "pylong_aspid",
        true,
        i32::MIN,
        i32::MAX,
        "Python int too large to convert to C int"
    ),
    function!(
        "pylong_aslongandoverflow",
        |thread, value| and_overflow(thread, value),
        "The int as a C long, and on which side it is too large."
    ),
    function!(
        "pylong_aslonglongandoverflow",
        |thread, value| and_overflow(thread, value),
        "The int as a C long long, and on which side it is too large."
    ),
    function!("pylong_asunsignedlongmask", |thread, value| mask(thread, value), "The low 64 bits."),
    function!(
        "pylong_asunsignedlonglongmask",
        |thread, value| mask(thread, value),
        "The low 64 bits."
    ),
    function!(
        "pylong_asdouble",
        |thread, value| {
            let value = of(thread, value)?;
            let int = value.as_int().ok_or_else(|| bad_call(thread))?;
            operators::to_float(thread, int).map(Object::float)
        },
        "The int as a double."
    ),
];

/// An int, or the errors of a C function that got NULL or something else.
fn of<'a>(thread: &Thread, value: &'a Object) -> PyResult<&'a Object> {
    match value.as_int() {
        Some(_) => Ok(value),
        None if value.is_none() => Err(bad_call(thread)),
        None => Err(thread.type_error("an integer is required")),
    }
}

fn index(thread: &Thread, value: &Object) -> PyResult {
    if value.is_none() { Err(bad_call(thread)) } else { value.index(thread) }
}

fn small(value: &Object) -> Option<i128> {
    match value.as_int()? {
        IntValue::Small(value) => Some(value.into()),
        IntValue::Big(value) => i128::try_from(value).ok(),
    }
}

fn from_i128(value: i128) -> Object {
    match u64::try_from(value) {
        Ok(value) => Object::int_u64(value),
        Err(_) => Object::int(value as i64),
    }
}

fn in_range(
    thread: &Thread,
    value: &Object,
    use_index: bool,
    low: i128,
    high: i128,
    message: &str,
) -> PyResult {
    let value = if use_index { index(thread, value)? } else { of(thread, value)?.clone() };
    match small(&value) {
        Some(value) if value < 0 && low == 0 => {
            Err(thread.overflow_error("can't convert negative value to unsigned int"))
        }
        Some(value) if (low..=high).contains(&value) => Ok(from_i128(value)),
        _ => Err(thread.overflow_error(message)),
    }
}

fn and_overflow(thread: &Thread, value: &Object) -> PyResult {
    let value = index(thread, value)?;
    let int = value.as_int().ok_or_else(|| bad_call(thread))?;
    let (value, overflow) = match int.to_i64() {
        Some(value) => (value, 0),
        None => (-1, if int.is_negative() { -1 } else { 1 }),
    };
    Ok(Object::tuple(&[Object::int(value), Object::small_int(overflow)]))
}

fn mask(thread: &Thread, value: &Object) -> PyResult {
    let value = index(thread, value)?;
    let mask = Object::int_u64(u64::MAX);
    let and = krait_objects::typeobj::slots::Slots::and;
    krait_objects::protocol::number::binary_op(thread, &value, &mask, and, "&")
}
