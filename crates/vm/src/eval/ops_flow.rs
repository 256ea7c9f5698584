//! Jumps, iteration, resuming and returning.

use super::ops_math::replace_operand;
use super::specialise::{become_form, fuse};
use super::{St, Step, fail, leave_frame, object, operators, ops_instrumented, settle};
use crate::frame::{Frame, Owner};
use crate::generator::GENERATOR;
use crate::monitoring::exceptions;
use krait_bytecode::opcode::Opcode;
use krait_objects::object::close;
use krait_objects::types::iterator::ListIterator;
use krait_objects::types::list::LIST;
use krait_objects::{Object, PyResult, Thread, Word};

/// Handles what the eval breaker asks for; false if an error is in flight.
#[cold]
#[inline(never)]
pub unsafe fn handle_breaker(thread: &Thread) -> bool {
    match (thread.hooks().breaker)(thread) {
        Ok(()) => true,
        Err(raised) => {
            fail(thread, raised);
            false
        }
    }
}

#[inline(always)]
pub unsafe fn resume(mut st: St, oparg: usize) -> Step {
    let thread = st.thread();
    if thread.trace_set() && ops_instrumented::brought_up_to_date(st) {
        // The instruction may be another one now.
        st.ip = st.ip.sub(1);
        return st.next();
    }
    if st.vm().tracing.get() == 0 {
        become_form(st, Opcode::RESUME, Opcode::RESUME_CHECK);
    }
    if thread.breaker_set() && oparg & 3 < 2 {
        st.save();
        if !handle_breaker(thread) {
            return Step::Error(st);
        }
    }
    st.next()
}

#[inline(always)]
pub unsafe fn jump_forward(mut st: St, oparg: usize) -> Step {
    st.skip(oparg);
    st.next()
}

#[inline(always)]
pub unsafe fn jump_backward(mut st: St, oparg: usize) -> Step {
    let thread = st.thread();
    become_form(st, Opcode::JUMP_BACKWARD, Opcode::JUMP_BACKWARD_NO_JIT);
    st.save();
    st.ip = st.ip.add(1).sub(oparg);
    if thread.breaker_set() && !handle_breaker(thread) {
        st.ip = (*st.fp).ip;
        return Step::Error(st);
    }
    st.next()
}

#[inline(always)]
pub unsafe fn jump_backward_no_interrupt(mut st: St, oparg: usize) -> Step {
    st.ip = st.ip.sub(oparg);
    st.next()
}

/// Goes on behind a conditional jump, or where it goes. What is only there to be told of is jumped over.
#[inline(always)]
pub unsafe fn branch(mut st: St, oparg: usize, taken: bool) -> St {
    st.skip(1);
    if taken {
        st.skip(oparg);
    } else if *st.ip & 0xff == Opcode::NOT_TAKEN as u16 {
        st.skip(1);
    }
    st
}

#[inline(always)]
pub unsafe fn pop_jump_if_false(mut st: St, oparg: usize) -> Step {
    let word = st.pop();
    branch(st, oparg, word == Word::FALSE).next()
}

#[inline(always)]
pub unsafe fn pop_jump_if_true(mut st: St, oparg: usize) -> Step {
    let word = st.pop();
    branch(st, oparg, word == Word::TRUE).next()
}

/// Executions of a test for None after which the load of what it looks at may become one with it.
const TESTS_BEFORE_FUSING: u16 = 4;

/// Jumps for or against None: the handlers, and the bodies of the first executions, which the inline cache counts.
macro_rules! tests_for_none {
    ($($case:ident $body:ident $wanted:literal;)*) => { $(
        #[inline(always)]
        pub unsafe fn $case(st: St, oparg: usize) -> Step {
            if *st.ip < TESTS_BEFORE_FUSING { Step::Slow(st) } else { $body(st, oparg) }
        }

        #[inline(always)]
        pub unsafe fn $body(mut st: St, oparg: usize) -> Step {
            if *st.ip < TESTS_BEFORE_FUSING {
                count_test(st);
            }
            let word = st.pop();
            Step::Close(branch(st, oparg, (word == Word::NONE) == $wanted), word)
        }
    )* };
}

tests_for_none! {
    pop_jump_if_none_counted pop_jump_if_none true;
    pop_jump_if_not_none_counted pop_jump_if_not_none false;
}

#[cold]
#[inline(never)]
unsafe fn count_test(st: St) {
    let count = *st.ip + 1;
    *st.ip.cast_mut() = count;
    if count == TESTS_BEFORE_FUSING {
        fuse::tested_local(st);
    }
}

#[inline(always)]
pub unsafe fn get_iter(st: St, _oparg: usize) -> Step {
    st.leave_to_native();
    let word = st.peek(1);
    if word.is_heap() {
        let ty = (*word.ptr()).type_ptr();
        if std::ptr::eq(ty, &LIST) {
            st.set_peek(1, over_list(word));
            return st.next();
        }
        if std::ptr::eq(ty, &GENERATOR) {
            return st.next();
        }
    }
    replace_operand(st, iterator(st.th, st.peek(1)))
}

/// An iterator over a list, whose reference moves into it.
#[inline(never)]
unsafe fn over_list(list: Word) -> Word {
    ListIterator::new(Object::from_word(list)).into_object().into_word()
}

#[inline(never)]
unsafe fn iterator(th: *const Thread, word: Word) -> Word {
    settle(&*th, object(&word).iter(&*th))
}

#[inline(always)]
pub unsafe fn for_iter(mut st: St, oparg: usize) -> Step {
    st.save();
    let iterator = st.peek(1);
    let word = if exceptions::is_raise_wanted(st.thread()) {
        (*st.fp).sp = st.sp;
        item_or_null(st.thread(), exceptions::next_item(st.thread(), st.fp, object(&iterator)))
    } else {
        next_item(st.thread(), iterator)
    };
    if !word.is_null() {
        st.push(word);
        st.skip(1);
        return st.next();
    }
    if !st.vm().error.get().is_null() {
        return Step::Error(st);
    }
    // Exhausted: jump over END_FOR; POP_ITER behind it drops the iterator.
    st.skip(1 + oparg + 1);
    st.next()
}

/// The next item; NULL when exhausted, or with an error in flight.
#[inline(always)]
unsafe fn next_item(thread: &Thread, iterator: Word) -> Word {
    item_or_null(thread, object(&iterator).next(thread))
}

fn item_or_null(thread: &Thread, item: PyResult<Option<Object>>) -> Word {
    match item {
        Ok(Some(item)) => item.into_word(),
        Ok(None) => Word::NULL,
        Err(raised) => fail(thread, raised),
    }
}

#[inline(always)]
pub unsafe fn end_for(mut st: St, _oparg: usize) -> Step {
    let word = st.pop();
    Step::Close(st, word)
}

/// Returning to a Python caller or to a native one, from a frame that nobody else knows of. An object that dies with the frame
/// is ended behind the call; where there are more of them, or any before a native caller, the general body takes over, and
/// what lay above is closed then.
#[inline(always)]
pub unsafe fn return_value_fast(st: St, _oparg: usize) -> Step {
    let (fp, value) = (st.fp, st.peek(1));
    let is_called = Frame::is_plainly_called(fp);
    if !is_called {
        if (*fp).has_extras {
            return Step::Slow(st);
        }
        if (*fp).owner == Owner::Entry {
            return match leave_plainly::<false>(st) {
                Ok(_) => Step::Exit(value),
                Err(st) => Step::Slow(st),
            };
        }
        if (*fp).owner != Owner::Init || value != Word::NONE {
            return Step::Slow(st);
        }
    }
    let (caller, dying) = match leave_plainly::<true>(st) {
        Ok(left) => left,
        Err(st) => return Step::Slow(st),
    };
    let mut caller = registers_behind_call(caller, st.th);
    if is_called {
        caller.push(value);
    }
    if dying.is_null() { caller.next() } else { Step::Close(caller, dying) }
}

/// Returning from an operator's method or from a generator that the calling frame has resumed, where nobody else knows of the
/// frame.
#[inline(always)]
pub unsafe fn return_value_apart(st: St, _oparg: usize) -> Step {
    if (*st.fp).has_extras {
        return Step::Slow(st);
    }
    match (*st.fp).owner {
        Owner::Resumed => return_from_resumed(st),
        Owner::Operator | Owner::InPlace if st.peek(1) != Word::NOT_IMPLEMENTED => {
            return_from_operator(st)
        }
        Owner::Comparison if matches!(st.peek(1), Word::TRUE | Word::FALSE) => {
            return_from_operator(st)
        }
        _ => Step::Slow(st),
    }
}

/// From an operator's method, whose operands are on the caller's stack: the value takes their place.
#[inline(always)]
unsafe fn return_from_operator(st: St) -> Step {
    let value = st.peek(1);
    match leave_plainly::<false>(st) {
        Ok((caller, _)) => {
            let mut caller = registers_behind_call(caller, st.th);
            let (left, right) = (caller.peek(2), caller.peek(1));
            caller.sp = caller.sp.sub(1);
            caller.set_peek(1, value);
            Step::CloseTwo(caller, right, left)
        }
        Err(st) => Step::Slow(st),
    }
}

/// Leaves a frame without extras, with a value on its stack, for the frame behind it, which it gives, with the one object that
/// dies with the frame, if any may. An error has the frame's registers: more objects die.
#[inline(always)]
unsafe fn leave_plainly<const ONE_MAY_DIE: bool>(st: St) -> Result<(*mut Frame, Word), St> {
    let (fp, value) = (st.fp, st.peek(1));
    let locals = Frame::locals_ptr(fp);
    let mut slot = st.sp.sub(1);
    let mut dying = Word::NULL;
    while slot > locals {
        let word = *slot.sub(1);
        if word.is_heap() && (*word.ptr()).decref() {
            (*word.ptr()).incref();
            if !ONE_MAY_DIE {
                *slot = value;
                return Err(St { sp: slot.add(1), ..st });
            }
            if !dying.is_null() {
                // The places above are free: one was the other object's, and one the value's.
                *slot = dying;
                *slot.add(1) = value;
                return Err(St { sp: slot.add(2), ..st });
            }
            dying = word;
        }
        slot = slot.sub(1);
    }
    if is_last((*fp).function) || is_last((*fp).code) {
        // The variables' places are free.
        let mut sp = locals;
        if !dying.is_null() {
            *sp = dying;
            sp = sp.add(1);
        }
        *sp = value;
        return Err(St { sp: sp.add(1), ..st });
    }
    close_shared((*fp).function);
    close_shared((*fp).code);
    let (state, previous) = (st.vm(), (*fp).previous);
    super::leave_recursion(st.thread());
    state.frame.set(previous);
    state.pop_to(fp.cast());
    Ok((previous, dying))
}

/// With what registers a frame goes on that has called another one.
#[inline(always)]
unsafe fn registers_behind_call(frame: *mut Frame, th: *const Thread) -> St {
    let ip = (*frame).ip.add((*frame).return_offset as usize);
    St { ip, sp: (*frame).sp, fp: frame, th }
}

/// Whether this is an object's last reference.
#[inline(always)]
pub unsafe fn is_last(word: Word) -> bool {
    (*word.ptr()).refcount() == 1
}

/// Gives up a reference that is not the last.
#[inline(always)]
pub unsafe fn close_shared(word: Word) {
    let last = (*word.ptr()).decref();
    debug_assert!(!last);
}

#[inline(always)]
pub unsafe fn return_value(mut st: St, _oparg: usize) -> Step {
    st.save();
    let value = st.pop();
    if (*st.fp).is_generator() {
        crate::generator::mark_finished((*st.fp).generator);
    }
    let owner = (*st.fp).owner;
    match leave_frame(st) {
        Some(caller) if owner == Owner::Init => end_init(caller, value),
        Some(caller) if owner.is_operator() => operators::end(caller, owner, value),
        Some(mut caller) => {
            caller.push(value);
            caller.next()
        }
        None => Step::Exit(value),
    }
}

/// Ends the frame, without extras, of a generator that the calling frame has resumed.
#[inline(always)]
unsafe fn return_from_resumed(mut st: St) -> Step {
    st.save();
    let value = st.pop();
    let (fp, thread, previous) = (st.fp, st.thread(), (*st.fp).previous);
    let generator = (*fp).generator;
    crate::generator::mark_finished(generator);
    super::leave_recursion(thread);
    // What the frame drops may look at the stack, which it is no longer on.
    st.vm().frame.set(previous);
    crate::generator::give_back_exceptions(thread, generator);
    // Nobody looks at the variables of a generator that has ended.
    let locals = Frame::locals_ptr(fp);
    let mut slot = st.sp;
    while slot > locals {
        slot = slot.sub(1);
        close(*slot);
    }
    close(std::mem::replace(&mut (*fp).function, Word::NULL));
    close(std::mem::replace(&mut (*fp).code, Word::NULL));
    crate::generator::end_here(generator);
    let mut caller = registers_behind_call(previous, st.th);
    caller.push(value);
    caller.next()
}

/// Goes on behind a call of a class: the instance is on the stack already, and `__init__` must have returned None.
pub(super) unsafe fn end_init(mut caller: St, value: Word) -> Step {
    if value == Word::NONE {
        return caller.next();
    }
    caller.ip = (*caller.fp).ip;
    let thread = caller.thread();
    fail(thread, super::ops_call::not_none(thread, value));
    Step::Error(caller)
}
