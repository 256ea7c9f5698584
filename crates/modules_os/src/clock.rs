//! Python numbers to times and back. Matches CPython's `Python/pytime.c`.

use krait_host::fs::{SetTime, Timestamp};
use krait_objects::protocol::timestamp;
use krait_objects::{Object, PyResult, Raised, Thread};

/// Nanoseconds in a second.
pub const NANOSECONDS: i64 = 1_000_000_000;

/// How fractions are rounded.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Rounding {
    Floor,
    Ceiling,
    /// Away from zero: timeouts.
    Up,
}

impl Rounding {
    pub fn apply(self, value: f64) -> f64 {
        match self {
            Rounding::Floor => value.floor(),
            Rounding::Ceiling => value.ceil(),
            Rounding::Up if value >= 0.0 => value.ceil(),
            Rounding::Up => value.floor(),
        }
    }
}

fn nan(thread: &Thread) -> Raised {
    thread.value_error("Invalid value NaN (not a number)")
}

pub fn overflow(thread: &Thread) -> Raised {
    thread.overflow_error("timestamp out of range for C PyTime_t")
}

fn in_range(value: f64) -> bool {
    (-9223372036854775808.0..9223372036854775808.0).contains(&value)
}

/// Seconds and nanoseconds of an int or float, rounded down (`_PyTime_ObjectToTimespec`).
pub fn timespec(thread: &Thread, object: &Object) -> PyResult<SetTime> {
    let (seconds, nanoseconds) =
        object.to_seconds_and_parts(thread, 1e9, timestamp::Rounding::Floor)?;
    Ok(SetTime::At(Timestamp { seconds, nanoseconds }))
}

/// Nanoseconds of a number of seconds (`_PyTime_FromSecondsObject`).
pub fn nanoseconds(thread: &Thread, object: &Object, rounding: Rounding) -> PyResult<i64> {
    scaled(thread, object, rounding, NANOSECONDS)
}

/// Nanoseconds of a number of milliseconds (`_PyTime_FromMillisecondsObject`).
pub fn from_milliseconds(thread: &Thread, object: &Object, rounding: Rounding) -> PyResult<i64> {
    scaled(thread, object, rounding, 1_000_000)
}

fn scaled(thread: &Thread, object: &Object, rounding: Rounding, unit: i64) -> PyResult<i64> {
    if let Some(value) = object.as_float() {
        if value.is_nan() {
            return Err(nan(thread));
        }
        let scaled = rounding.apply(value * unit as f64);
        if !in_range(scaled) {
            return Err(overflow(thread));
        }
        return Ok(scaled as i64);
    }
    if object.ty().slots().index().is_none() {
        return Err(thread.type_error(format!(
            "'{}' object cannot be interpreted as an integer or float",
            object.ty().name()
        )));
    }
    let index = object.index(thread)?;
    index
        .as_int()
        .and_then(|v| v.to_i64())
        .and_then(|v| v.checked_mul(unit))
        .ok_or_else(|| overflow(thread))
}

/// Nanoseconds as a float of seconds (`PyTime_AsSecondsDouble`).
pub fn seconds(nanoseconds: i64) -> f64 {
    if nanoseconds % NANOSECONDS == 0 {
        (nanoseconds / NANOSECONDS) as f64
    } else {
        nanoseconds as f64 / 1e9
    }
}

/// Nanoseconds as milliseconds, rounded away from zero; clipped to what an int holds.
pub fn timeout_milliseconds(nanoseconds: i64) -> i64 {
    let (quotient, rest) = (nanoseconds / 1_000_000, nanoseconds % 1_000_000);
    quotient + rest.signum()
}
