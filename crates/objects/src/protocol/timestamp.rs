//! Seconds of Python objects as nanoseconds. Matches the object side of CPython's `Python/pytime.c`.

use crate::error::PyResult;
use crate::object::Object;
use crate::thread::Thread;

/// How a fraction of a nanosecond is rounded.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Rounding {
    Floor,
    Ceiling,
    HalfEven,
    /// Away from zero, so that a wait is never too short and a small negative value stays negative.
    Timeout,
}

impl Rounding {
    /// The value as a whole number.
    pub fn round(self, value: f64) -> f64 {
        match self {
            Rounding::Floor => value.floor(),
            Rounding::Ceiling => value.ceil(),
            Rounding::HalfEven => value.round_ties_even(),
            Rounding::Timeout if value >= 0.0 => value.ceil(),
            Rounding::Timeout => value.floor(),
        }
    }
}

const TOO_LARGE: &str = "timestamp too large to convert to C PyTime_t";

impl Object {
    /// A number of seconds (an int or a float) in nanoseconds (`_PyTime_FromSecondsObject`).
    pub fn to_nanoseconds(&self, thread: &Thread, rounding: Rounding) -> PyResult<i64> {
        if let Some(seconds) = self.as_float() {
            if seconds.is_nan() {
                return Err(thread.value_error("Invalid value NaN (not a number)"));
            }
            let nanoseconds = rounding.round(seconds * 1e9);
            if !(-(2f64.powi(63))..2f64.powi(63)).contains(&nanoseconds) {
                return Err(thread.overflow_error("timestamp out of range for C PyTime_t"));
            }
            return Ok(nanoseconds as i64);
        }
        if self.as_int().is_none() && self.ty().slots().index().is_none() {
            return Err(thread.type_error(format!(
                "'{}' object cannot be interpreted as an integer or float",
                self.ty().name()
            )));
        }
        let index = self.index(thread)?;
        index
            .as_int()
            .and_then(|value| value.to_i64())
            .and_then(|seconds| seconds.checked_mul(1_000_000_000))
            .ok_or_else(|| thread.overflow_error(TOO_LARGE))
    }
}
