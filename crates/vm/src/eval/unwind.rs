//! Unwinding: traceback entries, handlers from the exception table, frames left by an error.

use super::{St, leave_frame};
use crate::frame::{Frame, Owner};
use crate::state::vm;
use krait_objects::error::exception_ref;
use krait_objects::object::close;
use krait_objects::types::traceback::Traceback;
use krait_objects::{Object, Word};

/// Finds the handler for the error in flight. None: the error leaves the loop.
///
/// # Safety
/// The registers are those of the raising instruction.
#[cold]
#[inline(never)]
pub unsafe fn unwind(mut st: St) -> Option<St> {
    unsafe {
        loop {
            let thread = st.thread();
            (*st.fp).ip = st.ip;
            add_traceback(st);
            let index = (*st.fp).instruction_index().max(0) as u32;
            let handler = st.code().handler_of(index);
            if let Some(entry) = handler {
                let bottom = Frame::stack_base(st.fp);
                let wanted = bottom.add(entry.depth as usize);
                while st.sp > wanted {
                    let word = st.pop();
                    close(word);
                }
                if entry.lasti {
                    st.push(Word::small_int(index as i32));
                }
                let error = vm(thread).error.replace(Word::NULL);
                st.push(error);
                st.ip = st.code().units_ptr().add(entry.target as usize);
                return Some(st);
            }
            let bottom = Frame::locals_ptr(st.fp);
            debug_assert!(st.sp >= bottom);
            let is_generator = (*st.fp).owner == Owner::Generator;
            if is_generator {
                crate::generator::mark_finished((*st.fp).generator);
            }
            match leave_frame(st) {
                Some(caller) => {
                    st = caller;
                    // The caller's position is behind its call instruction.
                    st.ip = (*st.fp).ip;
                }
                None => return None,
            }
        }
    }
}

/// Adds the running frame to the traceback of the error in flight.
unsafe fn add_traceback(st: St) {
    unsafe {
        let error = st.vm().error.get();
        if error.is_null() {
            return;
        }
        let exception = Object::from_borrowed(error);
        let payload = exception_ref(&exception);
        let frame = crate::frame_object::of_frame(st.fp);
        if suppressed(st, &exception) {
            return;
        }
        let entry = Traceback::new(payload.traceback(), frame, (*st.fp).lasti(), -1);
        payload.set_traceback(Some(entry.into()));
    }
}

/// A re-raise through RERAISE keeps the entry that the frame already has for the original instruction.
unsafe fn suppressed(st: St, exception: &Object) -> bool {
    unsafe {
        let units = st.code().units_ptr();
        let index = (*st.fp).instruction_index();
        if index < 0 {
            return false;
        }
        let opcode = (*units.add(index as usize) & 0xff) as u8;
        if opcode != krait_bytecode::Opcode::RERAISE as u8 {
            return false;
        }
        // The frame is the newest entry of the traceback.
        let Some(traceback) = exception_ref(exception).traceback() else { return false };
        traceback
            .downcast::<Traceback>()
            .is_some_and(|t| t.frame().is(&crate::frame_object::of_frame(st.fp)))
    }
}
