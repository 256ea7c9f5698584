//! Rewriting a code object's instructions for the events that tools want.

use super::event::{Event, LOCAL};
use super::places::{self, Places};
use super::tools::{Monitoring, TOOL_IDS};
use krait_bytecode::opcode::Opcode;
use krait_bytecode::opcode::adaptive::{Counter, DEOPT};
use krait_objects::types::code::Code;

/// Code that is never monitored.
const NO_MONITORING_EVENTS: u32 = 0x200_0000;

/// Brings a code object up to date with the tools.
#[inline]
pub fn refresh(monitoring: &Monitoring, code: &Code) {
    if code.instrumentation_version.get() != monitoring.version.get() {
        instrument(monitoring, code);
    }
}

/// Instruments a code object for what tools want now.
#[cold]
pub fn instrument(monitoring: &Monitoring, code: &Code) {
    let last = code.instrumentation_version.replace(monitoring.version.get());
    if code.flags & NO_MONITORING_EVENTS != 0 {
        return;
    }
    if places::of(code).is_none() && !monitoring.has_local_global_events() {
        return;
    }
    let places = places::make(code);
    // What a tool wanted here before its id was given back is void.
    for id in 0..TOOL_IDS {
        if places.tool_versions[id].get() != monitoring.tool_versions[id].get() {
            for local in &places.local {
                local.set(local.get() & !(1 << id));
            }
        }
    }
    let restarted = monitoring.restart_version.get() > last;
    let (mut removed, mut added) = ([0u8; LOCAL], [0u8; LOCAL]);
    for event in 0..LOCAL {
        let old = places.active[event].get();
        let new = monitoring.tools[event].get() | places.local[event].get();
        (removed[event], added[event]) =
            if restarted { (old, new) } else { (old & !new, new & !old) };
        places.active[event].set(new);
    }
    if removed == [0; LOCAL] && added == [0; LOCAL] {
        return;
    }
    let change = |tools: &std::cell::Cell<u8>, event: Event| {
        let event = event as usize;
        tools.set(tools.get() & !removed[event] | added[event]);
    };
    let first = places::first_traceable(code);
    for (at, place) in places.units.iter().enumerate().skip(first) {
        if place.opcode == Opcode::CACHE {
            continue;
        }
        if let Some(event) = place.event {
            change(&place.tools, event);
        }
        if place.starts_line {
            change(&place.line_tools, Event::Line);
        }
        if !matches!(place.opcode, Opcode::RESUME | Opcode::END_FOR) {
            change(&place.instruction_tools, Event::Instruction);
        }
        write(code, places, at);
    }
}

/// Takes a tool off a place, because its callback said so.
pub fn remove_tool(code: &Code, at: usize, event: Event, tool: u8) {
    let Some(places) = places::of(code) else { return };
    let Some(place) = places.units.get(at) else { return };
    let tools = match event {
        Event::Line => &place.line_tools,
        Event::Instruction => &place.instruction_tools,
        _ => &place.tools,
    };
    tools.set(tools.get() & !(1 << tool));
    write(code, places, at);
}

/// Puts the wanted instruction into a unit of the running copy.
fn write(code: &Code, places: &Places, at: usize) {
    let place = &places.units[at];
    if place.opcode == Opcode::CACHE || at >= code.unit_count() {
        return;
    }
    let wanted = places.wanted(place) as u16;
    // SAFETY: the unit and its caches are in range; the eval loop and this are under the GIL. Only the opcode's byte
    // changes, to one that the eval loop runs with the same operand and caches.
    unsafe {
        let unit = code.units_ptr().add(at);
        // A specialised form of what is wanted stays.
        if u16::from(DEOPT[(*unit & 0xff) as usize]) == wanted {
            return;
        }
        *unit = *unit & 0xff00 | wanted;
        if let Some(counter) = Counter::initial(place.opcode as u8) {
            *unit.add(1) = counter.0;
        }
    }
}
