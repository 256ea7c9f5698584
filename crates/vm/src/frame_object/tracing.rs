//! The attributes of frames that have to do with tracing, and the position, which tracing can change.

use super::{frame, of};
use crate::monitoring::{legacy, line_jump};
use krait_objects::{Object, PyResult, Raised, Thread};
use std::cell::Cell;

pub(super) fn read_trace(object: &Object) -> Object {
    of(object).trace_function().unwrap_or(Object::NONE)
}

pub(super) fn set_trace(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let this = of(object);
    let value = value.filter(|v| !v.is_none()).cloned();
    let on = value.is_some();
    this.set_trace_function(value);
    if on && this.trace_opcodes.get() {
        legacy::set_opcode_events(thread, frame(object).code(), true)?;
    }
    Ok(())
}

pub(super) fn set_trace_opcodes(
    thread: &Thread,
    object: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    let this = of(object);
    if value.is_none() {
        return Err(undeletable(thread, "f_trace_opcodes"));
    }
    set_flag(thread, &this.trace_opcodes, value)?;
    match (this.trace_opcodes.get(), this.trace_function()) {
        (true, None) => Ok(()),
        (on, _) => legacy::set_opcode_events(thread, frame(object).code(), on),
    }
}

fn undeletable(thread: &Thread, name: &str) -> Raised {
    let message = format!("attribute '{name}' of 'frame' objects cannot be deleted");
    thread.err(&krait_objects::exceptions::ATTRIBUTE_ERROR, message)
}

/// `f_lasti`: of a generator that waits, the instruction at which it goes on.
pub(super) fn lasti(object: &Object) -> i32 {
    let frame = frame(object);
    let waiting = !frame.generator.is_null() && {
        // SAFETY: a frame that is a generator's belongs to a living one.
        let generator = unsafe { Object::from_borrowed(frame.generator) };
        let state = crate::generator::as_generator(&generator).map(|g| g.state());
        use crate::generator::State;
        matches!(state, Some(State::Suspended | State::Created))
    };
    frame.lasti() + if waiting { 2 } else { 0 }
}

/// `f_lineno`: the line being told of, or that of the instruction.
pub(super) fn line(object: &Object) -> Object {
    match of(object).traced_line.get() {
        0 => frame(object).line_number().map_or(Object::NONE, |l| Object::int(l.into())),
        line => Object::int(line.into()),
    }
}

pub(super) fn set_line(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let Some(value) = value else {
        return Err(
            thread.err(&krait_objects::exceptions::ATTRIBUTE_ERROR, "cannot delete attribute")
        );
    };
    let this = of(object);
    // SAFETY: the frame is alive, or this object's own.
    unsafe { line_jump::set_line(thread, this.frame.get(), value)? };
    this.traced_line.set(0);
    Ok(())
}

pub(super) fn set_flag(thread: &Thread, flag: &Cell<bool>, value: Option<&Object>) -> PyResult<()> {
    match value.and_then(Object::as_bool) {
        Some(value) => {
            flag.set(value);
            Ok(())
        }
        None => Err(thread.type_error("attribute value type must be bool")),
    }
}
