//! The events around errors. They belong to no instruction: tools ask for them everywhere.

use super::event::Event;
use super::{fire, instrument};
use crate::frame::Frame;
use crate::function::FUNCTION;
use crate::generator::{self, GENERATOR, Outcome};
use crate::state::vm;
use krait_objects::exceptions::STOP_ITERATION;
use krait_objects::typeobj::flags;
use krait_objects::{Object, PyResult, Raised, Thread, Word, name};

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
        let at = (*frame).instruction_index();
        let error = tell(thread, frame, at, Event::PyThrow, error);
        vm(thread).error.set(error);
    }
}

/// Whether no tool wants `PY_UNWIND`.
pub fn is_unwind_silent(thread: &Thread) -> bool {
    fire::monitoring(thread).wanting(Event::PyUnwind) == 0
}

/// Whether a tool wants `RAISE`.
#[inline(always)]
pub fn is_raise_wanted(thread: &Thread) -> bool {
    fire::monitoring(thread).wanting(Event::Raise) != 0
}

/// An iterator to which a value was sent has ended with a StopIteration: that is raised in the frame.
///
/// # Safety
/// As for `tell`.
#[inline(always)]
pub unsafe fn ended(thread: &Thread, frame: *mut Frame, value: &Object) -> PyResult<()> {
    if !is_raise_wanted(thread) {
        return Ok(());
    }
    let args: &[Object] = if value.is_none() { &[] } else { std::slice::from_ref(value) };
    let raised = thread.err_args(&STOP_ITERATION, args);
    // SAFETY: by the contract.
    unsafe { caught(thread, frame, raised.exception()) }
}

/// Tells of an error that an instruction of the frame catches itself.
unsafe fn caught(thread: &Thread, frame: *mut Frame, exception: &Object) -> PyResult<()> {
    // SAFETY: by the contract of the callers.
    unsafe {
        let at = (*frame).instruction_index().max(0) as usize;
        fire::tell(thread, frame, at, Event::Raise, 2 * at as i64, std::slice::from_ref(exception))
    }
}

/// The next item for a loop, telling of the StopIteration with which a Python method ends, or a generator
/// that returns a value.
///
/// # Safety
/// As for `tell`.
pub unsafe fn next_item(
    thread: &Thread,
    frame: *mut Frame,
    iterator: &Object,
) -> PyResult<Option<Object>> {
    if iterator.ty().has(flags::HEAP)
        && let Some(method) = iterator.ty().lookup(thread, name!("__next__"))
        && method.is_exact(&FUNCTION)
    {
        return match method.call(thread, std::slice::from_ref(iterator)) {
            Err(raised) if raised.is(&STOP_ITERATION) => {
                // SAFETY: by the contract.
                unsafe { caught(thread, frame, raised.exception())? };
                Ok(None)
            }
            other => other.map(Some),
        };
    }
    if iterator.is_exact(&GENERATOR) {
        return match generator::send(thread, iterator, Object::NONE)? {
            Outcome::Yielded(value) => Ok(Some(value)),
            Outcome::Returned(value) if value.is_none() => Ok(None),
            Outcome::Returned(value) => {
                let raised = thread.err_args(&STOP_ITERATION, &[value]);
                // SAFETY: by the contract.
                unsafe { caught(thread, frame, raised.exception())? };
                Ok(None)
            }
        };
    }
    iterator.next(thread)
}
