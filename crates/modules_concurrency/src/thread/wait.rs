//! Waiting for a lock without the GIL, with signal handlers run in between.

use krait_host::lock::{Lock, Wait};
use krait_host::time::monotonic;
use krait_objects::protocol::timestamp::Rounding;
use krait_objects::{Object, PyResult, Thread};

/// Longest wait in nanoseconds that `acquire` takes (`threading.TIMEOUT_MAX` seconds).
pub const TIMEOUT_MAX: i64 = i64::MAX / 1000 * 1000;

/// How long to wait.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Timeout {
    Never,
    Forever,
    Nanoseconds(i64),
}

/// The arguments `blocking` and `timeout` of `acquire`.
pub fn timeout_of(
    thread: &Thread,
    blocking: Option<&Object>,
    timeout: Option<&Object>,
) -> PyResult<Timeout> {
    let blocking = match blocking {
        Some(blocking) => blocking.is_true(thread)?,
        None => true,
    };
    let nanoseconds = match timeout {
        Some(timeout) => Some(timeout.to_nanoseconds(thread, Rounding::Timeout)?),
        None => None,
    }
    .filter(|&n| n != -1_000_000_000);
    match (blocking, nanoseconds) {
        (false, Some(_)) => {
            Err(thread.value_error("can't specify a timeout for a non-blocking call"))
        }
        (false, None) => Ok(Timeout::Never),
        (true, None) => Ok(Timeout::Forever),
        (true, Some(n)) if n < 0 => {
            Err(thread.value_error("timeout value must be a non-negative number"))
        }
        (true, Some(n)) if n > TIMEOUT_MAX => {
            Err(thread.overflow_error("timeout value is too large"))
        }
        (true, Some(n)) => Ok(Timeout::Nanoseconds(n)),
    }
}

/// Takes the lock; false if the time was up.
pub fn acquire(thread: &Thread, lock: &Lock, timeout: Timeout) -> PyResult<bool> {
    if lock.try_acquire() {
        return Ok(true);
    }
    let deadline = match timeout {
        Timeout::Never | Timeout::Nanoseconds(0) => return Ok(false),
        Timeout::Forever => None,
        Timeout::Nanoseconds(n) => Some(monotonic().saturating_add(n)),
    };
    loop {
        match thread.allow_threads(|| lock.acquire(deadline)) {
            Wait::Acquired => return Ok(true),
            Wait::TimedOut => return Ok(false),
            Wait::Interrupted => {
                if thread.breaker_set() {
                    (thread.hooks().breaker)(thread)?;
                }
            }
        }
    }
}

/// Takes the lock, whatever signals arrive meanwhile; their handlers run later.
pub fn acquire_uninterrupted(thread: &Thread, lock: &Lock) {
    if !lock.try_acquire() {
        thread.allow_threads(|| while lock.acquire(None) != Wait::Acquired {});
    }
}
