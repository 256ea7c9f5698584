//! Times as Python objects: seconds as `time_t`, with fractions, as nanoseconds. Matches the object side of CPython's `Python/pytime.c`.

use crate::error::{PyResult, Raised, suppress};
use crate::exceptions as exc;
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

#[cold]
fn not_a_number(thread: &Thread) -> Raised {
    thread.value_error("Invalid value NaN (not a number)")
}

#[cold]
fn beyond_time_t(thread: &Thread) -> Raised {
    thread.overflow_error("timestamp out of range for platform time_t")
}

/// A whole number of seconds as `time_t`.
fn to_time_t(thread: &Thread, seconds: f64) -> PyResult<i64> {
    if !(-(2f64.powi(63))..2f64.powi(63)).contains(&seconds) {
        return Err(beyond_time_t(thread));
    }
    Ok(seconds as i64)
}

impl Object {
    /// An int as `time_t` (`_PyLong_AsTime_t`).
    pub fn to_time_t(&self, thread: &Thread) -> PyResult<i64> {
        let index = self.index(thread)?;
        index.as_int().and_then(|value| value.to_i64()).ok_or_else(|| beyond_time_t(thread))
    }

    /// Whole seconds of an int or a float (`_PyTime_ObjectToTime_t`).
    pub fn to_whole_seconds(&self, thread: &Thread, rounding: Rounding) -> PyResult<i64> {
        let Some(value) = self.as_float() else { return self.to_time_t(thread) };
        if value.is_nan() {
            return Err(not_a_number(thread));
        }
        to_time_t(thread, rounding.round(value))
    }

    /// Whole seconds and a positive fraction, in parts of a second, of an int or a float
    /// (`_PyTime_ObjectToTimeval`, `_PyTime_ObjectToTimespec`).
    pub fn to_seconds_and_parts(
        &self,
        thread: &Thread,
        parts_per_second: f64,
        rounding: Rounding,
    ) -> PyResult<(i64, i64)> {
        let Some(value) = self.as_float() else {
            return match suppress(self.to_time_t(thread), &exc::TYPE_ERROR)? {
                Some(seconds) => Ok((seconds, 0)),
                None => Err(thread.type_error(format!(
                    "argument must be int or float, not {}",
                    self.ty().name()
                ))),
            };
        };
        if value.is_nan() {
            return Err(not_a_number(thread));
        }
        let mut seconds = value.trunc();
        let mut parts = if value.is_infinite() {
            0.0
        } else {
            rounding.round((value - seconds) * parts_per_second)
        };
        if parts >= parts_per_second {
            parts -= parts_per_second;
            seconds += 1.0;
        } else if parts < 0.0 {
            parts += parts_per_second;
            seconds -= 1.0;
        }
        Ok((to_time_t(thread, seconds)?, parts as i64))
    }

    /// A number of seconds (an int or a float) in nanoseconds (`_PyTime_FromSecondsObject`).
    pub fn to_nanoseconds(&self, thread: &Thread, rounding: Rounding) -> PyResult<i64> {
        if let Some(seconds) = self.as_float() {
            if seconds.is_nan() {
                return Err(not_a_number(thread));
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
