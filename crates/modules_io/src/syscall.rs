//! System calls as streams make them: without the GIL, and again after a signal (PEP 475).

use krait_objects::{PyResult, Thread};
use std::io;

/// Runs what signals and other threads asked for.
pub fn check_signals(thread: &Thread) -> PyResult<()> {
    if thread.breaker_set() { (thread.hooks().breaker)(thread) } else { Ok(()) }
}

/// Makes a call that may block, repeating it when a signal interrupts it. The error of a signal handler ends it.
pub fn blocking<T>(
    thread: &Thread,
    mut call: impl FnMut() -> io::Result<T>,
) -> PyResult<io::Result<T>> {
    loop {
        match thread.allow_threads(&mut call) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => check_signals(thread)?,
            outcome => return Ok(outcome),
        }
    }
}

/// Calls a stream's method again as long as it raises InterruptedError.
pub fn retrying<T>(thread: &Thread, mut call: impl FnMut() -> PyResult<T>) -> PyResult<T> {
    loop {
        match call() {
            Err(raised) if raised.is(&krait_objects::exceptions::INTERRUPTED_ERROR) => {
                check_signals(thread)?
            }
            outcome => return outcome,
        }
    }
}
