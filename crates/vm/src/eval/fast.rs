//! The handlers of specialised instructions, a file a family.
//!
//! A form's case looks at as little as its form needs, and gives [`super::Step::Slow`] with everything as it was where
//! it does not apply: the head of the family goes on. Without stack frames: see `docs/decisions/0001-outlined-bodies.md`.

pub mod binary_op;
pub mod call;
pub mod compare_op;
pub mod containers;
pub mod for_iter;
pub mod fused;
pub mod load_attr;
pub mod load_global;
pub mod load_super_attr;
pub mod megamorphic;
pub mod resume;
pub mod store_attr;
pub mod subscr;

use super::{St, Step, enter_recursion};
use crate::frame::{Owner, frame_size, init_call_frame};
use crate::function::Function;
use krait_bytecode::opcode::Opcode;
use krait_objects::Word;
use krait_objects::object::type_of;
use krait_objects::typeobj::Type;

/// The owner's type, if it is a heap object of the cached type version.
#[inline(always)]
pub unsafe fn known_type<'a>(owner: Word, version: u32) -> Option<&'a Type> {
    if !owner.is_heap() {
        return None;
    }
    let ty = &*type_of(owner);
    if ty.current_version() == version { Some(ty) } else { None }
}

/// Pushes a value, or stores it if the next instruction is to do that.
#[inline(always)]
pub unsafe fn give_or_store(mut st: St, word: Word) -> Step {
    let unit = *st.ip;
    if unit & 0xff == Opcode::STORE_FAST as u16 {
        st.skip(1);
        let old = st.local((unit >> 8) as usize).replace(word);
        return Step::Close(st, old);
    }
    st.push(word);
    st.next()
}

/// Enters a function whose plain parameters get the `count` arguments at the top of the stack one to one: a reference to
/// the function and the arguments move into its frame, and `dropped` words leave the stack. None, with nothing changed, if
/// there is no room.
#[inline(always)]
pub unsafe fn enter(
    st: St,
    function: Word,
    count: usize,
    dropped: usize,
    caches: usize,
) -> Option<St> {
    let code = (*function.ptr().cast::<Function>()).code();
    if st.thread().recursion_remaining.get() <= 0 {
        return None;
    }
    let base = st.vm().push(frame_size(code))?;
    enter_recursion(st.thread());
    // The caller is left before the new frame is filled in, so that its registers are free for that.
    st.save();
    (*st.fp).sp = st.sp.sub(dropped);
    (*st.fp).return_offset = caches as u16;
    st.vm().frame.set(base.cast());
    let args = st.sp.sub(count);
    let frame = init_call_frame(base, st.fp, function, code, args, count, Owner::Thread);
    Some(resumed(St { ip: (*frame).ip, sp: (*frame).sp, fp: frame, th: st.th }))
}

/// Behind a RESUME_CHECK, if that is next and nothing asks for attention.
#[inline(always)]
unsafe fn resumed(mut st: St) -> St {
    if *st.ip & 0xff == Opcode::RESUME_CHECK as u16 && !st.thread().breaker_or_trace_set() {
        st.skip(1);
    }
    st
}
