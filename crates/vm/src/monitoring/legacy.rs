//! `sys.settrace` and `sys.setprofile`, as two tools of monitoring.

use super::event::Event;
use super::fire::{Told, monitoring};
use super::tools::{PROFILE_ID, TRACE_ID};
use super::{Monitoring, places};
use crate::frame::Frame;
use crate::frame_object::{self, FrameObject};
use crate::state::{VmState, vm};
use krait_objects::error::exception_ref;
use krait_objects::types::code::Code;
use krait_objects::{Object, PyResult, Thread, Word};

/// Events that a trace function hears of.
const TRACE_EVENTS: i64 = Event::PyStart.bit()
    | Event::PyResume.bit()
    | Event::PyReturn.bit()
    | Event::PyYield.bit()
    | Event::Raise.bit()
    | Event::Line.bit()
    | Event::Jump.bit()
    | Event::PyUnwind.bit()
    | Event::PyThrow.bit()
    | Event::StopIteration.bit();

/// Events that a profile function hears of.
const PROFILE_EVENTS: i64 = Event::PyStart.bit()
    | Event::PyResume.bit()
    | Event::PyReturn.bit()
    | Event::PyYield.bit()
    | Event::Call.bit()
    | Event::PyUnwind.bit()
    | Event::PyThrow.bit();

/// The eval state of a thread that may not be the running one.
fn state_of(thread: &Thread) -> Option<&VmState> {
    // SAFETY: the caller holds the GIL, and the thread is on the interpreter's list or running.
    unsafe { thread.vm.get().cast::<VmState>().as_ref() }
}

/// A function that is kept as an owned word.
fn function(cell: &std::cell::Cell<Word>) -> Option<Object> {
    let word = cell.get();
    // SAFETY: the cell owns the word; under the GIL.
    if word.is_null() { None } else { Some(unsafe { Object::from_borrowed(word) }) }
}

/// `sys.gettrace`.
pub fn trace_function(thread: &Thread) -> Option<Object> {
    function(&vm(thread).trace)
}

/// `sys.getprofile`.
pub fn profile_function(thread: &Thread) -> Option<Object> {
    function(&vm(thread).profile)
}

/// Puts a function into a thread's cell, and counts the threads that have one.
fn replace(cell: &std::cell::Cell<Word>, count: &std::cell::Cell<usize>, new: Option<Object>) {
    let has = usize::from(new.is_some());
    let old = cell.replace(new.map_or(Word::NULL, Object::into_word));
    count.set(count.get() + has - usize::from(!old.is_null()));
    if !old.is_null() {
        // SAFETY: the cell owned the word.
        drop(unsafe { Object::from_word(old) });
    }
}

/// `sys.settrace` for a thread; `thread` is the running one.
pub fn set_trace(thread: &Thread, of: &Thread, new: Option<Object>) -> PyResult<()> {
    thread.audit("sys.settrace", &[])?;
    let monitoring = monitoring(thread);
    if let Some(state) = state_of(of) {
        replace(&state.trace, &monitoring.tracing_threads, new);
    }
    if monitoring.tracing_threads.get() == 0 {
        return monitoring.set_events(thread, TRACE_ID, 0);
    }
    let frame = vm(thread).frame.get();
    // SAFETY: the running frame is alive.
    if !frame.is_null() && unsafe { frame_object::existing(frame) }.is_some_and(opcodes_traced) {
        // SAFETY: as above.
        set_opcode_events(thread, unsafe { (*frame).code() }, true)?;
    }
    monitoring.set_events(thread, TRACE_ID, TRACE_EVENTS)
}

fn opcodes_traced(frame: Object) -> bool {
    frame.downcast::<FrameObject>().is_some_and(|frame| frame.trace_opcodes.get())
}

/// `sys.setprofile` for a thread; `thread` is the running one.
pub fn set_profile(thread: &Thread, of: &Thread, new: Option<Object>) -> PyResult<()> {
    thread.audit("sys.setprofile", &[])?;
    let monitoring = monitoring(thread);
    if let Some(state) = state_of(of) {
        replace(&state.profile, &monitoring.profiling_threads, new);
    }
    let on = monitoring.profiling_threads.get() > 0;
    monitoring.set_events(thread, PROFILE_ID, if on { PROFILE_EVENTS } else { 0 })
}

/// Drops the functions of a thread that ends.
pub fn thread_ends(state: &VmState) {
    replace(&state.trace, &state.monitoring.tracing_threads, None);
    replace(&state.profile, &state.monitoring.profiling_threads, None);
}

/// Asks for the event of every instruction of a code object, or no more.
pub fn set_opcode_events(thread: &Thread, code: &Code, on: bool) -> PyResult<()> {
    let old = Monitoring::local_events(code, TRACE_ID);
    let new = if on { old | Event::Instruction.bit() } else { old & !Event::Instruction.bit() };
    if new == old {
        return Ok(());
    }
    monitoring(thread).set_local_events(thread, code, TRACE_ID, new)
}

/// Whether a trace function wants to hear of the lines of a frame.
///
/// # Safety
/// `frame` is alive.
pub unsafe fn hears_lines(thread: &Thread, frame: *mut Frame) -> bool {
    if vm(thread).trace.get().is_null() {
        return false;
    }
    // SAFETY: by the contract.
    let object = unsafe { frame_object::existing(frame) };
    object.is_some_and(|object| {
        object
            .downcast::<FrameObject>()
            .is_some_and(|this| this.trace_lines.get() && this.has_trace_function())
    })
}

/// Hears of an event for the trace or the profile function; true disables it here.
pub fn call(
    thread: &Thread,
    frame: *mut Frame,
    for_trace: bool,
    event: Event,
    told: &Told<'_>,
) -> PyResult<bool> {
    // SAFETY: the event's frame is alive.
    let frame = unsafe { frame_object::of_frame(frame) };
    if for_trace {
        trace(thread, &frame, event, told)
    } else {
        profile(thread, &frame, event, told)
    }
}

fn profile(thread: &Thread, frame: &Object, event: Event, told: &Told<'_>) -> PyResult<bool> {
    let (what, argument) = match event {
        Event::PyStart | Event::PyResume | Event::PyThrow => ("call", Object::NONE),
        Event::PyReturn | Event::PyYield => ("return", told.more[0].clone()),
        Event::PyUnwind => ("return", Object::NONE),
        Event::Call | Event::CReturn | Event::CRaise => {
            let Some(callable) = native_callable(thread, &told.more[0], &told.more[1])? else {
                return Ok(false);
            };
            let what = match event {
                Event::Call => "c_call",
                Event::CReturn => "c_return",
                _ => "c_exception",
            };
            (what, callable)
        }
        _ => return Ok(false),
    };
    let Some(function) = profile_function(thread) else { return Ok(false) };
    if let Err(raised) = call_function(thread, &function, frame, what, &argument) {
        let result = set_profile(thread, thread, None);
        return Err(result.err().unwrap_or(raised));
    }
    Ok(false)
}

/// What a profile function sees of a native callable; None for one that it does not hear of.
fn native_callable(thread: &Thread, callable: &Object, first: &Object) -> PyResult<Option<Object>> {
    use krait_objects::types::builtin_function::BUILTIN_FUNCTION;
    if callable.is_instance(&BUILTIN_FUNCTION) {
        return Ok(Some(callable.clone()));
    }
    if callable.is_exact(&krait_objects::types::descr::METHOD_DESCRIPTOR) {
        if first.is(&monitoring(thread).missing(thread)?) {
            return Ok(None);
        }
        let get = callable.ty().slots().descr_get();
        return match get {
            Some(get) => {
                get(thread, callable, Some(first), Some(&first.ty().to_object())).map(Some)
            }
            None => Ok(None),
        };
    }
    Ok(None)
}

fn trace(thread: &Thread, frame: &Object, event: Event, told: &Told<'_>) -> PyResult<bool> {
    let Some(this) = frame.downcast::<FrameObject>() else { return Ok(false) };
    let has_function = !vm(thread).trace.get().is_null();
    if event == Event::Instruction {
        if !has_function || !this.trace_opcodes.get() {
            set_opcode_events(thread, told.code, false)?;
            return Ok(false);
        }
        return call_trace(thread, frame, this, "opcode", &Object::NONE).map(|()| false);
    }
    if !has_function {
        return Ok(false);
    }
    let (what, argument) = match event {
        Event::Line => return trace_line(thread, frame, this, told.number as i32).map(|()| false),
        Event::Jump => return trace_jump(thread, frame, this, told),
        Event::PyStart | Event::PyResume | Event::PyThrow => ("call", Object::NONE),
        Event::PyReturn | Event::PyYield => ("return", told.more[0].clone()),
        Event::PyUnwind => ("return", Object::NONE),
        Event::Raise | Event::StopIteration => {
            let exception = &told.more[0];
            let traceback = exception_ref(exception).traceback().unwrap_or(Object::NONE);
            let parts = [exception.ty().to_object(), exception.clone(), traceback];
            ("exception", Object::tuple(&parts))
        }
        _ => return Ok(false),
    };
    if this.trace_opcodes.get() {
        set_opcode_events(thread, told.code, true)?;
    }
    call_trace(thread, frame, this, what, &argument).map(|()| false)
}

fn trace_line(thread: &Thread, frame: &Object, this: &FrameObject, line: i32) -> PyResult<()> {
    if !this.trace_lines.get() || line < 0 {
        return Ok(());
    }
    this.traced_line.set(line);
    call_trace(thread, frame, this, "line", &Object::NONE)
}

/// A jump back to the same line is a line of its own.
fn trace_jump(
    thread: &Thread,
    frame: &Object,
    this: &FrameObject,
    told: &Told<'_>,
) -> PyResult<bool> {
    let from = told.number / 2;
    let to = told.more[0].to_i64(thread)? / 2;
    let Some(places) = places::of(told.code) else { return Ok(true) };
    let line = places.line(to as usize);
    if to > from || line != places.line(from as usize) {
        return Ok(true);
    }
    trace_line(thread, frame, this, line)?;
    Ok(false)
}

/// Calls the thread's function for calls, the frame's for the rest, and keeps what it returns as the frame's.
fn call_trace(
    thread: &Thread,
    frame: &Object,
    this: &FrameObject,
    what: &str,
    argument: &Object,
) -> PyResult<()> {
    let function = if what == "call" { trace_function(thread) } else { this.trace_function() };
    let Some(function) = function else {
        this.traced_line.set(0);
        return Ok(());
    };
    let result = call_function(thread, &function, frame, what, argument);
    this.traced_line.set(0);
    match result {
        Ok(local) => {
            if !local.is_none() {
                this.set_trace_function(Some(local));
            }
            Ok(())
        }
        Err(raised) => {
            let result = set_trace(thread, thread, None);
            this.set_trace_function(None);
            Err(result.err().unwrap_or(raised))
        }
    }
}

fn call_function(
    thread: &Thread,
    function: &Object,
    frame: &Object,
    what: &str,
    argument: &Object,
) -> PyResult {
    let what = Object::str(what);
    function.call(thread, &[frame.clone(), what, argument.clone()])
}

/// `sys.call_tracing`: events happen again while the function runs.
pub fn call_tracing(thread: &Thread, function: &Object, args: &[Object]) -> PyResult {
    let state = vm(thread);
    let saved = state.tracing.replace(0);
    let result = function.call(thread, args);
    state.tracing.set(saved);
    result
}
