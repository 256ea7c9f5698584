//! Calling the tools that want an event.

use super::event::Event;
use super::tools::{PUBLIC_TOOL_IDS, TRACE_ID};
use super::{Monitoring, instrument, legacy, places};
use crate::frame::Frame;
use crate::state::vm;
use krait_objects::types::code::Code;
use krait_objects::{Object, PyResult, Raised, Ref, Thread};
use std::cell::Cell;

/// The interpreter's monitoring.
#[inline(always)]
pub fn monitoring(thread: &Thread) -> &'static Monitoring {
    vm(thread).monitoring
}

/// Tools from the highest id down.
fn each_tool(mut tools: u8) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let tool = tools.checked_ilog2()?;
        tools &= !(1 << tool);
        Some(tool as usize)
    })
}

/// What a callback gets: code object, an offset or a line, and what belongs to the event.
pub struct Told<'a> {
    pub code: &'a Ref<Code>,
    pub number: i64,
    pub more: &'a [Object],
}

/// Runs `body` as the callback of an event: no events happen in it.
fn as_callback<R>(thread: &Thread, frame: *mut Frame, event: Event, body: impl FnOnce() -> R) -> R {
    let state = vm(thread);
    let (old_event, old_frame) =
        (state.event.replace(Some(event)), state.event_frame.replace(frame));
    state.tracing.set(state.tracing.get() + 1);
    let result = body();
    state.tracing.set(state.tracing.get() - 1);
    state.event.set(old_event);
    state.event_frame.set(old_frame);
    result
}

/// Calls one tool; true if it disables the event here.
fn call_one(
    thread: &Thread,
    frame: *mut Frame,
    tool: usize,
    event: Event,
    told: &Told<'_>,
) -> PyResult<bool> {
    if tool >= PUBLIC_TOOL_IDS {
        return as_callback(thread, frame, event, || {
            legacy::call(thread, frame, tool == TRACE_ID, event, told)
        });
    }
    let mut args = Vec::with_capacity(2 + told.more.len());
    args.extend([told.code.clone().into(), Object::int(told.number)]);
    args.extend_from_slice(told.more);
    call_back(thread, frame, tool, event, &args)
}

/// Calls one tool's callback with its arguments; true if it disables the event here.
fn call_back(
    thread: &Thread,
    frame: *mut Frame,
    tool: usize,
    event: Event,
    args: &[Object],
) -> PyResult<bool> {
    let monitoring = monitoring(thread);
    let Some(callback) = monitoring.callback(tool, event) else { return Ok(false) };
    let result = as_callback(thread, frame, event, || callback.call(thread, args))?;
    Ok(result.is(&monitoring.disable(thread)?))
}

/// A tool disables an event that belongs to no instruction.
fn refuse_to_disable(thread: &Thread, tool: usize, event: Event) -> Raised {
    drop(monitoring(thread).set_callback(tool, event as usize, None));
    thread.value_error(format!("Cannot disable {} events. Callback removed.", event.name()))
}

/// Tells the tools of an event at unit `at` of a frame. `number` is the offset that they see.
///
/// # Safety
/// The frame is alive and stands still, with current `ip` and `sp`.
pub unsafe fn tell(
    thread: &Thread,
    frame: *mut Frame,
    at: usize,
    event: Event,
    number: i64,
    more: &[Object],
) -> PyResult<()> {
    if vm(thread).tracing.get() > 0 {
        return Ok(());
    }
    let monitoring = monitoring(thread);
    // SAFETY: the frame owns its code, which is kept alive here.
    let code: Ref<Code> = Ref::from_payload(unsafe { (*frame).code() });
    let of_call = matches!(event, Event::CReturn | Event::CRaise);
    let removable = event.is_local() || of_call;
    let tools = if removable {
        instrument::refresh(monitoring, &code);
        match places::of(&code).and_then(|places| places.units.get(at)) {
            Some(place) if event == Event::Instruction => place.instruction_tools.get(),
            Some(place) if event == Event::Line => place.line_tools.get(),
            Some(place) => place.tools.get(),
            None => 0,
        }
    } else {
        monitoring.wanting(event)
    };
    let told = Told { code: &code, number, more };
    for tool in each_tool(tools) {
        if !call_one(thread, frame, tool, event, &told)? {
            continue;
        }
        if event.is_local() {
            instrument::remove_tool(&code, at, event, tool as u8);
        } else {
            return Err(refuse_to_disable(thread, tool, event));
        }
    }
    Ok(())
}

/// Tells tools of an event of something that only stands for code: `tools` are those that want it at its place. `args` is what
/// callbacks get: the thing, an offset or a line, and what belongs to the event.
pub fn tell_of_code_like(
    thread: &Thread,
    tools: &Cell<u8>,
    event: Event,
    args: &[Object],
) -> PyResult<()> {
    let state = vm(thread);
    if state.tracing.get() > 0 {
        return Ok(());
    }
    let frame = state.frame.get();
    for tool in each_tool(tools.get()) {
        if tool >= PUBLIC_TOOL_IDS {
            tell_legacy_of_code_like(thread, frame, tool, event, args)?;
        } else if call_back(thread, frame, tool, event, args)? {
            if !event.is_local() {
                return Err(refuse_to_disable(thread, tool, event));
            }
            tools.set(tools.get() & !(1 << tool));
        }
    }
    Ok(())
}

/// The functions of `sys` hear of such an event as one of the running frame; not of jumps, which need its code.
fn tell_legacy_of_code_like(
    thread: &Thread,
    frame: *mut Frame,
    tool: usize,
    event: Event,
    args: &[Object],
) -> PyResult<()> {
    if frame.is_null() || event == Event::Jump {
        return Ok(());
    }
    let (number, more) = (args[1].to_i64(thread)?, &args[2..]);
    // SAFETY: the running frame is alive and owns its code, which is kept alive here.
    let code: Ref<Code> = Ref::from_payload(unsafe { (*frame).code() });
    call_one(thread, frame, tool, event, &Told { code: &code, number, more }).map(drop)
}

/// Tells the tools that a line starts at unit `at`, unless control comes from the same line.
///
/// # Safety
/// As for [`tell`].
pub unsafe fn tell_line(thread: &Thread, frame: *mut Frame, at: usize) -> PyResult<()> {
    let state = vm(thread);
    // SAFETY: the frame is alive by the contract.
    let code = unsafe { (*frame).code() };
    if state.tracing.get() > 0 {
        return Ok(());
    }
    instrument::refresh(monitoring(thread), code);
    let Some(places) = places::of(code) else { return Ok(()) };
    let Some(place) = places.units.get(at) else { return Ok(()) };
    let only_trace = place.line_tools.get() == 1 << TRACE_ID;
    // SAFETY: the unit is one of the code's.
    let here = unsafe { code.units_ptr().add(at) }.cast_const();
    let (from, to) = state.jumped.replace((std::ptr::null(), std::ptr::null()));
    let previous = if to == here {
        // SAFETY: both are units of this code.
        unsafe { from.offset_from(code.units_ptr()) as u32 }
    } else {
        place.previous
    };
    if !places.is_new_line(previous, at, to == here) {
        return Ok(());
    }
    // SAFETY: by the contract.
    if only_trace && !unsafe { legacy::hears_lines(thread, frame) } {
        return Ok(());
    }
    // SAFETY: by the contract.
    unsafe { tell(thread, frame, at, Event::Line, place.line.into(), &[]) }
}
