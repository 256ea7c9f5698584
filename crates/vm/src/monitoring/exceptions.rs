//! The events around errors. They belong to no instruction: tools ask for them everywhere.

use super::event::Event;
use super::{fire, instrument};
use crate::frame::Frame;
use crate::state::vm;
use krait_objects::{Object, Raised, Thread, Word};

/// Tells the tools of an event of the error `error`; gives the error that is in flight then.
///
/// # Safety
/// The frame is alive and stands still, with current `ip` and `sp`; `error` is an owned exception.
#[cold]
unsafe fn tell(thread: &Thread, frame: *mut Frame, at: isize, event: Event, error: Word) -> Word {
    // SAFETY: by the contract.
    unsafe {
        let exception = Object::from_borrowed(error);
        let index = at.max(0) as usize;
        match fire::tell(thread, frame, index, event, 2 * at as i64, &[exception]) {
            Ok(()) => error,
            Err(raised) => {
                drop(Object::from_word(error));
                raised.into_exception().into_word()
            }
        }
    }
}

/// An error has reached a frame, or goes on from a handler there: `RAISE` or `RERAISE`.
///
/// # Safety
/// As for `tell`.
#[inline(always)]
pub unsafe fn raised(
    thread: &Thread,
    frame: *mut Frame,
    at: isize,
    again: bool,
    error: Word,
) -> Word {
    let event = if again { Event::Reraise } else { Event::Raise };
    if fire::monitoring(thread).wanting(event) == 0 {
        return error;
    }
    // SAFETY: by the contract.
    unsafe { tell(thread, frame, at, event, error) }
}

/// An error leaves a frame: `PY_UNWIND`.
///
/// # Safety
/// As for `tell`.
#[inline(always)]
pub unsafe fn unwound(thread: &Thread, frame: *mut Frame, at: isize, error: Word) -> Word {
    if fire::monitoring(thread).wanting(Event::PyUnwind) == 0 {
        return error;
    }
    // SAFETY: by the contract.
    unsafe { tell(thread, frame, at, Event::PyUnwind, error) }
}

/// A handler begins: `EXCEPTION_HANDLED`. An error of a callback takes the handled one's place.
///
/// # Safety
/// As for `tell`, but `error` is borrowed.
#[inline(always)]
pub unsafe fn handled(
    thread: &Thread,
    frame: *mut Frame,
    at: isize,
    error: Word,
) -> Result<(), Raised> {
    if fire::monitoring(thread).wanting(Event::ExceptionHandled) == 0 {
        return Ok(());
    }
    // SAFETY: by the contract.
    unsafe {
        let exception = Object::from_borrowed(error);
        fire::tell(thread, frame, at as usize, Event::ExceptionHandled, 2 * at as i64, &[exception])
    }
}

/// An error is thrown into a generator's frame: `PY_THROW`. The error is in flight.
///
/// # Safety
/// The frame is the running one, with current `ip` and `sp`.
#[inline(always)]
pub unsafe fn thrown(thread: &Thread, frame: *mut Frame) {
    // SAFETY: by the contract.
    unsafe {
        if thread.trace_set() && vm(thread).tracing.get() == 0 {
            instrument::refresh(fire::monitoring(thread), (*frame).code());
        }
        if fire::monitoring(thread).wanting(Event::PyThrow) == 0 {
            return;
        }
        let error = vm(thread).error.replace(Word::NULL);
        let at = (*frame).instruction_index() + 1;
        let error = tell(thread, frame, at, Event::PyThrow, error);
        vm(thread).error.set(error);
    }
}
