//! Unwinding: traceback entries, handlers from the exception table, frames left by an error.

use super::{St, leave_frame};
use crate::frame::Frame;
use crate::monitoring::exceptions;
use crate::state::vm;
use crate::verify::{Binds, can_go_on};
use krait_bytecode::exception_table::Entry;
use krait_objects::object::close;
use krait_objects::types::traceback::Traceback;
use krait_objects::{Object, Word};

/// Finds the handler for the error in flight. None: the error leaves the loop.
///
/// # Safety
/// The registers are those of the raising instruction.
#[inline(always)]
pub unsafe fn unwind(mut st: St) -> Option<St> {
    // SAFETY: the registers are those of the raising instruction, so frame, stack and handlers are valid.
    unsafe {
        let mut called = false;
        loop {
            let thread = st.thread();
            let again = add_traceback(st);
            // The frame's own position is the original one where the error is re-raised; handlers go by the instruction.
            let mut at = st.ip.offset_from(st.code().units_ptr()) - 1;
            let mut diverted = false;
            (*st.fp).sp = st.sp;
            // Dropped values may run code (a generator is closed), which must not meet the error.
            let mut error = vm(thread).error.replace(Word::NULL);
            if !error.is_null() {
                error =
                    exceptions::raised(thread, st.fp, told_position(st, at, called), again, error);
            }
            while let Some(entry) = st.code().handler_of(at.max(0) as u32) {
                let bottom = Frame::stack_base(st.fp);
                let wanted = bottom.add(entry.depth as usize);
                if diverted && !takes(st, entry) {
                    break;
                }
                while st.sp > wanted {
                    let word = st.pop();
                    close(word);
                }
                if entry.lasti {
                    st.push(Word::small_int((*st.fp).instruction_index().max(0) as i32));
                }
                st.push(error);
                let from = (*st.fp).ip.sub(1);
                st.ip = st.code().units_ptr().add(entry.target as usize);
                (*st.fp).sp = st.sp;
                match exceptions::handled(thread, st.fp, entry.target as isize, error) {
                    Ok(()) => {
                        vm(thread).jumped.set((from, st.ip));
                        return Some(st);
                    }
                    // The handler's own handler is that of the instruction before it, as in CPython.
                    Err(raised) => {
                        error = raised.into_exception().into_word();
                        at = entry.target as isize - 1;
                        diverted = true;
                    }
                }
            }
            if !error.is_null() {
                let position = told_position(st, at, called);
                error = exceptions::unwound(thread, st.fp, position, error);
            }
            let bottom = Frame::locals_ptr(st.fp);
            debug_assert!(st.sp >= bottom);
            if (*st.fp).is_generator() {
                crate::generator::mark_finished((*st.fp).generator);
            }
            // For tools, an operator's method is called by native code.
            let is_operator = (*st.fp).owner.is_operator();
            let left = leave_frame(st);
            vm(thread).error.set(error);
            match left {
                Some(caller) => {
                    called = !is_operator;
                    st = caller;
                    // The caller's position is behind its call instruction.
                    st.ip = (*st.fp).ip;
                }
                None => return None,
            }
        }
    }
}

/// Whether a handler can be entered that is not the raising instruction's own.
#[inline(always)]
unsafe fn takes(st: St, entry: Entry) -> bool {
    let (kept, more) = (entry.depth as usize, 1 + usize::from(entry.lasti));
    // SAFETY: only `unwind` calls this, with the registers of a running frame, whose `sp` it has noted.
    unsafe {
        kept <= st.sp.offset_from(Frame::stack_base(st.fp)) as usize
            && can_go_on(st.fp, entry.target as usize, kept, more, Binds::Nothing)
    }
}

/// The unit that tools are told of for an error at unit `at`: the last of the instruction's, or the one before a call
/// whose callee's frame the error has left.
#[inline(always)]
unsafe fn told_position(st: St, at: isize, called: bool) -> isize {
    if called {
        return at - 1;
    }
    // SAFETY: only `unwind` calls this, with the registers of a running frame.
    let bytes = unsafe { st.code() }.bytecode.as_slice();
    let opcode = usize::try_from(at).ok().and_then(|at| bytes.get(2 * at));
    at + opcode.map_or(0, |&opcode| krait_bytecode::opcode::CACHES[opcode as usize] as isize)
}

/// Adds the running frame to the traceback of the error in flight; true if the error is re-raised, which adds nothing.
#[inline(always)]
unsafe fn add_traceback(st: St) -> bool {
    // SAFETY: only `unwind` calls this, with the registers of a running frame.
    unsafe {
        let error = st.vm().error.get();
        let again = st.vm().reraising.replace(false);
        if again || error.is_null() {
            return again;
        }
        let exception = Object::from_borrowed(error);
        let payload = exception.as_exception().expect("raised objects are exceptions");
        let frame = crate::frame_object::of_frame(st.fp);
        let entry = Traceback::new(payload.traceback(), frame, (*st.fp).lasti(), -1);
        payload.set_traceback(Some(entry.into()));
        false
    }
}
