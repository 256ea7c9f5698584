//! What monitoring knows of the instructions of a code object: lines, events, and the tools that want them.

use super::event::{Event, LOCAL};
use super::tools::TOOL_IDS;
use krait_bytecode::opcode::{CACHES, Opcode};
use krait_bytecode::{exception_table, location_table};
use krait_objects::types::code::Code;
use std::cell::Cell;

/// No instruction.
pub const NOWHERE: u32 = u32::MAX;

/// A code unit.
pub struct Place {
    /// The instruction as compiled; CACHE for the units behind it.
    pub opcode: Opcode,
    /// Its line; -1 if it has none.
    pub line: i32,
    /// Where control comes from if not by a jump: the instruction before, or NOWHERE if that never falls through. For
    /// POP_ITER the FOR_ITER that ends there, for END_SEND the SEND.
    pub previous: u32,
    /// A line may start here.
    pub starts_line: bool,
    /// The instruction is a jump, and the start of a line at its target depends on where control comes from.
    pub records_jump: bool,
    /// The event that the instruction stands for.
    pub event: Option<Event>,
    /// Bits of the tools that want the event, the line, the instruction.
    pub tools: Cell<u8>,
    pub line_tools: Cell<u8>,
    pub instruction_tools: Cell<u8>,
}

/// Monitoring data of a code object.
pub struct Places {
    pub units: Box<[Place]>,
    /// The tools that have asked for an event in this code object.
    pub local: [Cell<u8>; LOCAL],
    /// The tools for whose events the code is instrumented.
    pub active: [Cell<u8>; LOCAL],
    /// The versions of the tools when they asked; see [`super::Monitoring::tool_versions`].
    pub tool_versions: [Cell<u64>; TOOL_IDS],
}

/// The data of a code object, if it has some.
pub fn of(code: &Code) -> Option<&Places> {
    // SAFETY: under the GIL; the data is set once and lives as long as the code.
    unsafe { (*code.vm_data.get()).as_ref()?.downcast_ref() }
}

/// The data of a code object, made on first use.
pub fn make(code: &Code) -> &Places {
    if of(code).is_none() {
        let places = Places {
            units: survey(code),
            local: [const { Cell::new(0) }; LOCAL],
            active: [const { Cell::new(0) }; LOCAL],
            tool_versions: [const { Cell::new(0) }; TOOL_IDS],
        };
        // SAFETY: under the GIL; there was none.
        unsafe { *code.vm_data.get() = Some(Box::new(places)) };
    }
    of(code).expect("the data was just made")
}

/// An instruction of a code object as compiled: where it starts and ends, and its whole operand.
pub struct Instruction {
    /// The unit of the instruction itself, behind its EXTENDED_ARGs.
    pub at: usize,
    pub end: usize,
    pub opcode: Opcode,
    pub oparg: usize,
}

/// The instructions of a code object.
pub fn instructions(code: &Code) -> Vec<Instruction> {
    let bytes = code.bytecode.as_slice();
    let (mut found, mut oparg, mut at) = (Vec::new(), 0usize, 0);
    while let Some(unit) = bytes.get(2 * at..2 * at + 2) {
        let opcode = Opcode::from_u16(unit[0].into()).unwrap_or(Opcode::CACHE);
        oparg = oparg << 8 | usize::from(unit[1]);
        let end = at + 1 + usize::from(CACHES[opcode as usize]);
        found.push(Instruction { at, end, opcode, oparg });
        if opcode != Opcode::EXTENDED_ARG || oparg > u32::MAX as usize >> 8 {
            oparg = 0;
        }
        at = end;
    }
    found
}

/// Where a jump goes, by the distances that the instructions mean.
pub fn jump_target(instruction: &Instruction) -> Option<usize> {
    let Instruction { end, oparg, .. } = *instruction;
    match instruction.opcode {
        Opcode::POP_JUMP_IF_FALSE
        | Opcode::POP_JUMP_IF_TRUE
        | Opcode::POP_JUMP_IF_NONE
        | Opcode::POP_JUMP_IF_NOT_NONE
        | Opcode::JUMP_FORWARD => end.checked_add(oparg),
        // Behind END_FOR or END_SEND.
        Opcode::FOR_ITER | Opcode::SEND => end.checked_add(oparg + 1),
        Opcode::JUMP_BACKWARD | Opcode::JUMP_BACKWARD_NO_INTERRUPT => end.checked_sub(oparg),
        _ => None,
    }
}

/// The event that an instruction stands for.
fn event_of(opcode: Opcode, oparg: usize) -> Option<Event> {
    Some(match opcode {
        Opcode::RESUME if oparg == 0 => Event::PyStart,
        Opcode::RESUME => Event::PyResume,
        Opcode::RETURN_VALUE => Event::PyReturn,
        Opcode::YIELD_VALUE => Event::PyYield,
        Opcode::CALL | Opcode::CALL_KW | Opcode::CALL_FUNCTION_EX | Opcode::LOAD_SUPER_ATTR => {
            Event::Call
        }
        Opcode::JUMP_FORWARD | Opcode::JUMP_BACKWARD => Event::Jump,
        Opcode::POP_JUMP_IF_FALSE
        | Opcode::POP_JUMP_IF_TRUE
        | Opcode::POP_JUMP_IF_NONE
        | Opcode::POP_JUMP_IF_NOT_NONE
        | Opcode::POP_ITER
        | Opcode::END_ASYNC_FOR => Event::BranchRight,
        Opcode::FOR_ITER | Opcode::NOT_TAKEN => Event::BranchLeft,
        Opcode::END_FOR | Opcode::END_SEND => Event::StopIteration,
        _ => return None,
    })
}

/// The instrumented form of an instruction that stands for an event.
pub fn instrumented(opcode: Opcode) -> Opcode {
    match opcode {
        Opcode::RESUME => Opcode::INSTRUMENTED_RESUME,
        Opcode::RETURN_VALUE => Opcode::INSTRUMENTED_RETURN_VALUE,
        Opcode::YIELD_VALUE => Opcode::INSTRUMENTED_YIELD_VALUE,
        Opcode::CALL => Opcode::INSTRUMENTED_CALL,
        Opcode::CALL_KW => Opcode::INSTRUMENTED_CALL_KW,
        Opcode::CALL_FUNCTION_EX => Opcode::INSTRUMENTED_CALL_FUNCTION_EX,
        Opcode::LOAD_SUPER_ATTR => Opcode::INSTRUMENTED_LOAD_SUPER_ATTR,
        Opcode::JUMP_FORWARD => Opcode::INSTRUMENTED_JUMP_FORWARD,
        Opcode::JUMP_BACKWARD => Opcode::INSTRUMENTED_JUMP_BACKWARD,
        Opcode::POP_JUMP_IF_FALSE => Opcode::INSTRUMENTED_POP_JUMP_IF_FALSE,
        Opcode::POP_JUMP_IF_TRUE => Opcode::INSTRUMENTED_POP_JUMP_IF_TRUE,
        Opcode::POP_JUMP_IF_NONE => Opcode::INSTRUMENTED_POP_JUMP_IF_NONE,
        Opcode::POP_JUMP_IF_NOT_NONE => Opcode::INSTRUMENTED_POP_JUMP_IF_NOT_NONE,
        Opcode::POP_ITER => Opcode::INSTRUMENTED_POP_ITER,
        Opcode::END_ASYNC_FOR => Opcode::INSTRUMENTED_END_ASYNC_FOR,
        Opcode::FOR_ITER => Opcode::INSTRUMENTED_FOR_ITER,
        Opcode::NOT_TAKEN => Opcode::INSTRUMENTED_NOT_TAKEN,
        Opcode::END_FOR => Opcode::INSTRUMENTED_END_FOR,
        Opcode::END_SEND => Opcode::INSTRUMENTED_END_SEND,
        other => other,
    }
}

/// The first instruction that is monitored: RESUME.
pub fn first_traceable(code: &Code) -> usize {
    let all = instructions(code);
    all.iter().find(|i| i.opcode == Opcode::RESUME).map_or(code.unit_count(), |i| i.at)
}

/// Looks through a code object.
fn survey(code: &Code) -> Box<[Place]> {
    let lines = location_table::positions(code.linetable.as_slice(), code.firstlineno);
    let all = instructions(code);
    let mut units: Box<[Place]> = (0..code.unit_count())
        .map(|_| Place {
            opcode: Opcode::CACHE,
            line: -1,
            previous: NOWHERE,
            starts_line: false,
            records_jump: false,
            event: None,
            tools: Cell::new(0),
            line_tools: Cell::new(0),
            instruction_tools: Cell::new(0),
        })
        .collect();
    let first = first_traceable(code);
    let (mut current_line, mut previous) = (-1, NOWHERE);
    for i in &all {
        let place = &mut units[i.at];
        place.opcode = i.opcode;
        place.line = lines.get(i.at).map_or(-1, |range| range.line);
        place.previous = previous;
        let falls_through = !i.opcode.info().flags.has(krait_bytecode::opcode::Flags::TERM);
        previous = if falls_through { i.at as u32 } else { NOWHERE };
        if i.at < first {
            continue;
        }
        place.event = event_of(i.opcode, i.oparg & 0xff);
        if is_passed_over(i.opcode) {
            continue;
        }
        place.starts_line = place.line != current_line && place.line >= 0;
        current_line = place.line;
    }
    let traceable = || all.iter().filter(|i| i.at >= first);
    for i in traceable() {
        if i.opcode == Opcode::SEND
            && let Some(place) = units.get_mut(i.end + i.oparg)
        {
            place.previous = i.at as u32;
        }
        let Some(target) = jump_target(i).filter(|&target| target < units.len()) else { continue };
        let place = &mut units[target];
        if place.opcode == Opcode::POP_ITER {
            if i.opcode == Opcode::FOR_ITER {
                place.previous = i.at as u32;
            }
        } else if place.line >= 0 && place.opcode != Opcode::CACHE {
            place.starts_line = true;
        }
    }
    for entry in exception_table::entries(code.exceptiontable.as_slice()) {
        if let Some(place) = units.get_mut(entry.target as usize)
            && place.line >= 0
            && !matches!(place.opcode, Opcode::END_ASYNC_FOR | Opcode::CACHE)
        {
            place.starts_line = true;
        }
    }
    for i in traceable() {
        if let Some(target) = jump_target(i)
            && units.get(target).is_some_and(|place| place.starts_line)
            && units[i.at].event.is_some()
            && i.opcode != Opcode::FOR_ITER
        {
            let previous = units[target].previous;
            let behind_resume =
                units.get(previous as usize).is_some_and(|p| p.opcode == Opcode::RESUME);
            let records = behind_resume
                || is_new_line(&units, i.at as u32, target)
                    != is_new_line(&units, previous, target);
            units[i.at].records_jump = records;
        }
    }
    units
}

/// Instructions that cannot start a line: a jump passes over them, or monitoring itself needs them.
fn is_passed_over(opcode: Opcode) -> bool {
    matches!(
        opcode,
        Opcode::END_ASYNC_FOR
            | Opcode::END_FOR
            | Opcode::END_SEND
            | Opcode::RESUME
            | Opcode::POP_ITER
            | Opcode::CACHE
    )
}

/// Whether control that comes from `from` starts a line at `at`. The start of a function does, if it is told of; so does
/// the place at which a generator waits.
fn is_new_line(units: &[Place], from: u32, at: usize) -> bool {
    match units.get(from as usize) {
        Some(from) => {
            from.line != units[at].line || from.opcode == Opcode::RESUME && from.tools.get() != 0
        }
        None => true,
    }
}

impl Places {
    /// Whether control that comes from `from` starts a line at `at`.
    pub fn is_new_line(&self, from: u32, at: usize, jumped: bool) -> bool {
        let waited = jumped
            && self.units.get(from as usize).is_some_and(|place| place.opcode == Opcode::RESUME);
        waited || is_new_line(&self.units, from, at)
    }

    /// The line of a unit; -1 if it has none.
    pub fn line(&self, at: usize) -> i32 {
        self.units.get(at).map_or(-1, |place| place.line)
    }

    /// What a unit's instruction is while no line and no instruction is told of: its event's form, or itself.
    pub fn event_opcode(&self, place: &Place) -> Opcode {
        let recorded = place.records_jump && self.active[Event::Line as usize].get() != 0;
        if place.tools.get() != 0 || recorded { instrumented(place.opcode) } else { place.opcode }
    }

    /// What a unit's instruction is, as tools want it now.
    pub fn wanted(&self, place: &Place) -> Opcode {
        if place.line_tools.get() != 0 {
            Opcode::INSTRUMENTED_LINE
        } else if place.instruction_tools.get() != 0 {
            Opcode::INSTRUMENTED_INSTRUCTION
        } else {
            self.event_opcode(place)
        }
    }
}
