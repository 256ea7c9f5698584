//! Assignment to `f_lineno`: going on at another line, if the value stack there is like the one here.

use super::event::Event;
use super::places::{self, Instruction};
use crate::frame::Frame;
use crate::state::vm;
use crate::verify::{Binds, can_go_on};
use krait_bytecode::opcode::Opcode;
use krait_bytecode::{exception_table, location_table};
use krait_objects::object::close;
use krait_objects::types::code::Code;
use krait_objects::{Object, PyResult, Raised, Thread, Word};

/// What a stack entry holds. A stack is a number with three bits for each entry, the top in the lowest.
mod kind {
    pub const ITERATOR: i64 = 1;
    pub const EXCEPT: i64 = 2;
    pub const OBJECT: i64 = 3;
    pub const NULL: i64 = 4;
    pub const LASTI: i64 = 5;
}

const BITS: u32 = 3;
const MASK: i64 = (1 << BITS) - 1;
const EMPTY: i64 = 0;
const TOO_DEEP: i64 = -1;
const UNKNOWN: i64 = -2;
/// A stack with more entries does not fit.
const FULL: i64 = 1 << (20 * BITS);

fn push(stack: i64, kind: i64) -> i64 {
    if !(0..FULL).contains(&stack) { TOO_DEEP } else { stack << BITS | kind }
}

fn pop(stack: i64) -> i64 {
    stack >> BITS
}

/// The number of entries.
fn entries(stack: i64) -> usize {
    (i64::BITS - stack.leading_zeros()).div_ceil(BITS) as usize
}

fn peek(stack: i64, depth: usize) -> i64 {
    stack.checked_shr(BITS * (depth as u32).saturating_sub(1)).unwrap_or(0) & MASK
}

fn swap(stack: i64, depth: usize) -> i64 {
    let Some(shift) = BITS.checked_mul((depth as u32).saturating_sub(1)).filter(|&s| s < 60) else {
        return TOO_DEEP;
    };
    let (top, other) = (stack & MASK, stack >> shift & MASK);
    stack & !MASK & !(MASK << shift) | top << shift | other
}

/// Cuts a stack to a number of entries.
fn cut(mut stack: i64, depth: u32) -> i64 {
    let Some(top) = depth.checked_sub(1) else { return EMPTY };
    if top < 20 {
        let most = (MASK << (top * BITS)) | ((1 << (top * BITS)) - 1);
        while stack > most {
            stack = pop(stack);
        }
    }
    stack
}

/// The stack after an instruction that goes on with the next one.
fn after(stack: i64, i: &Instruction) -> i64 {
    let n = i.oparg;
    match i.opcode {
        Opcode::GET_ITER | Opcode::GET_AITER => push(pop(stack), kind::ITERATOR),
        Opcode::FOR_ITER => push(stack, kind::OBJECT),
        Opcode::END_ASYNC_FOR => pop(pop(stack)),
        Opcode::PUSH_EXC_INFO => push(stack, kind::EXCEPT),
        Opcode::POP_EXCEPT => pop(stack),
        Opcode::PUSH_NULL => push(stack, kind::NULL),
        Opcode::LOAD_GLOBAL if n & 1 != 0 => push(push(stack, kind::OBJECT), kind::NULL),
        Opcode::LOAD_ATTR if n & 1 != 0 => push(push(pop(stack), kind::OBJECT), kind::NULL),
        Opcode::SWAP => swap(stack, n),
        Opcode::COPY => push(stack, peek(stack, n)),
        Opcode::SEND => stack,
        opcode => {
            let mut stack = stack;
            let effect = opcode.stack_effect(n as u32);
            for _ in effect..0 {
                stack = pop(stack);
            }
            for _ in 0..effect {
                stack = push(stack, kind::OBJECT);
            }
            stack
        }
    }
}

/// Notes a stack at a unit; true if it is news for an instruction that has been passed.
fn note(stacks: &mut [i64], at: usize, stack: i64) -> bool {
    let Some(slot) = stacks.get_mut(at) else { return false };
    std::mem::replace(slot, stack) == UNKNOWN
}

/// The stack before each unit.
fn mark_stacks(code: &Code) -> Vec<i64> {
    let all = places::instructions(code);
    let mut stacks = vec![UNKNOWN; code.unit_count() + 1];
    stacks[0] = EMPTY;
    let handlers = exception_table::entries(code.exceptiontable.as_slice());
    let mut again = true;
    while again {
        again = false;
        for i in &all {
            let stack = stacks.get(i.at).copied().unwrap_or(UNKNOWN);
            if stack == UNKNOWN {
                continue;
            }
            let target = match i.opcode {
                Opcode::FOR_ITER | Opcode::SEND => Some(i.end + i.oparg),
                _ => places::jump_target(i),
            };
            let next = after(stack, i);
            if let Some(target) = target {
                again |= note(&mut stacks, target, next) && target < i.at;
            }
            if !i.opcode.info().flags.has(krait_bytecode::opcode::Flags::TERM) {
                note(&mut stacks, i.end, next);
            }
        }
        for entry in &handlers {
            let start = stacks.get(entry.start as usize).copied().unwrap_or(UNKNOWN);
            let handler = stacks.get(entry.target as usize).copied();
            if start != UNKNOWN && handler == Some(UNKNOWN) {
                let mut stack = cut(start, entry.depth);
                if entry.lasti {
                    stack = push(stack, kind::LASTI);
                }
                stacks[entry.target as usize] = push(stack, kind::EXCEPT);
                again = true;
            }
        }
    }
    stacks
}

fn compatible(mut from: i64, mut to: i64) -> bool {
    if from < 0 || to < 0 {
        return false;
    }
    while from > to {
        from = pop(from);
    }
    while from != 0 {
        let (a, b) = (from & MASK, to & MASK);
        let fits = match b {
            0 => false,
            kind::OBJECT => a != kind::NULL,
            kind::NULL => true,
            _ => a == b,
        };
        if !fits {
            return false;
        }
        (from, to) = (pop(from), pop(to));
    }
    to == 0
}

fn explain(to: i64) -> &'static str {
    match to {
        TOO_DEEP => "stack is too deep to analyze",
        UNKNOWN => "can't jump into an exception handler, or code may be unreachable",
        _ => match to & MASK {
            kind::EXCEPT => "can't jump into an 'except' block as there's no exception",
            kind::LASTI => "can't jump into a re-raising block as there's no location",
            kind::ITERATOR => "can't jump into the body of a for loop",
            _ => "incompatible stacks",
        },
    }
}

/// The line that starts at each unit.
fn line_starts(code: &Code) -> Vec<Option<i32>> {
    let mut starts = vec![None; code.unit_count()];
    let (mut last, mut at) = (-1, 0);
    for (range, units) in
        location_table::LocationReader::new(code.linetable.as_slice(), code.firstlineno)
    {
        if range.line != last && range.line != -1 {
            if let Some(start) = starts.get_mut(at) {
                *start = Some(range.line);
            }
            last = range.line;
        }
        at += units;
    }
    starts
}

/// Whether the event that is being told of allows a jump.
fn check_event(thread: &Thread, event: Option<Event>) -> PyResult<()> {
    Err(thread.value_error(match event {
        None => "f_lineno can only be set in a trace function",
        Some(
            Event::PyResume
            | Event::Jump
            | Event::Branch
            | Event::BranchLeft
            | Event::BranchRight
            | Event::Line
            | Event::PyYield,
        ) => return Ok(()),
        Some(Event::PyStart) => "can't jump from the 'call' trace event of a new frame",
        Some(Event::Call | Event::CReturn) => "can't jump during a call",
        Some(Event::StopIteration | Event::Reraise) => {
            return Err(thread.system_error("unexpected event type"));
        }
        Some(_) => "can only jump from a 'line' trace event",
    }))
}

fn wrong(thread: &Thread, message: impl AsRef<str>) -> Raised {
    thread.value_error(message.as_ref())
}

/// Sets the line at which a frame goes on.
///
/// # Safety
/// The frame is alive.
pub unsafe fn set_line(thread: &Thread, frame: *mut Frame, value: &Object) -> PyResult<()> {
    if !value.is_exact(&krait_objects::types::int::INT) {
        return Err(wrong(thread, "lineno must be an integer"));
    }
    let state = vm(thread);
    check_event(thread, state.event.get())?;
    // SAFETY: by the contract.
    let code = unsafe { (*frame).code() };
    let asked = match value.to_i64(thread) {
        Ok(line) if i32::try_from(line).is_ok() => line as i32,
        _ => return Err(wrong(thread, "lineno out of range")),
    };
    if asked < code.firstlineno {
        let message = format!("line {asked} comes before the current code block");
        return Err(wrong(thread, message));
    }
    let starts = line_starts(code);
    let Some(line) = starts.iter().flatten().filter(|&&line| line >= asked).min().copied() else {
        return Err(wrong(thread, format!("line {asked} comes after the current code block")));
    };
    if frame != state.event_frame.get() {
        // Its stack is in use by the call that it waits for, or it waits for a value.
        return Err(wrong(thread, "can't jump during a call"));
    }
    let stacks = mark_stacks(code);
    // SAFETY: by the contract.
    let here = unsafe { (*frame).instruction_index() };
    let start =
        usize::try_from(here).ok().and_then(|at| stacks.get(at).copied()).unwrap_or(UNKNOWN);
    let (mut best, mut found) = (TOO_DEEP, None);
    let mut explained = None;
    for (at, _) in starts.iter().enumerate().filter(|(_, l)| **l == Some(line)) {
        let target = stacks[at];
        if compatible(start, target) {
            if target > best {
                (best, found) = (target, Some(at));
            }
        } else if explained.is_none() {
            explained = match start {
                TOO_DEEP => Some("stack to deep to analyze"),
                UNKNOWN => Some("can't jump from unreachable code"),
                _ => Some(explain(target)),
            };
        }
    }
    let Some(target) = found else {
        let message = explained.unwrap_or("cannot find bytecode for specified line");
        return Err(wrong(thread, message));
    };
    // SAFETY: by the contract; the frame stands still.
    let fits = unsafe {
        let depth = (*frame).sp.offset_from(Frame::stack_base(frame)) as usize;
        let kept = depth.checked_sub(entries(start).saturating_sub(entries(best)));
        kept.is_some_and(|kept| can_go_on(frame, target, kept, 0, Binds::All))
    };
    if !fits {
        return Err(wrong(thread, explain(EMPTY)));
    }
    // SAFETY: by the contract; the frame stands still, and its stack holds what `mark_stacks` says.
    unsafe {
        bind_unbound(thread, frame)?;
        let mut stack = start;
        while stack > best {
            (*frame).sp = (*frame).sp.sub(1);
            let word = (*frame).sp.replace(Word::NULL);
            if stack & MASK == kind::EXCEPT {
                let item = &*thread.exc_info.get();
                let value = Object::from_word(word);
                let value = if value.is_none() { None } else { Some(value) };
                drop(std::mem::replace(&mut *item.value.get(), value));
            } else {
                close(word);
            }
            stack = pop(stack);
        }
        let unit = code.units_ptr().add(target).cast_const();
        (*frame).ip = unit.add(1);
        state.jumped.set((unit, unit));
    }
    Ok(())
}

/// Code at the new place may rely on variables to be set: unset ones get None.
unsafe fn bind_unbound(thread: &Thread, frame: *mut Frame) -> PyResult<()> {
    // SAFETY: passed on; locals are initialised words.
    unsafe {
        let locals = Frame::locals_ptr(frame);
        let count = (*frame).code().nlocalsplus as usize;
        let unbound = (0..count).filter(|&i| (*locals.add(i)).is_null()).count();
        if unbound == 0 {
            return Ok(());
        }
        let plural = if unbound == 1 { "" } else { "s" };
        thread.warn(
            &krait_objects::exceptions::RUNTIME_WARNING,
            format!("assigning None to {unbound} unbound local{plural}"),
        )?;
        for i in 0..count {
            if (*locals.add(i)).is_null() {
                locals.add(i).write(Word::NONE);
            }
        }
    }
    Ok(())
}
