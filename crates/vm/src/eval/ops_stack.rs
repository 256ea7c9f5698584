//! Constants, fast locals and stack shuffling.

use super::specialise::become_form;
use super::{St, Step, fail};
use crate::eval::dispatch;
use krait_bytecode::opcode::{Opcode, common_constant};
use krait_objects::exceptions::{ASSERTION_ERROR, NOT_IMPLEMENTED_ERROR, attribute};
use krait_objects::object::dup;
use krait_objects::types::str::Str;
use krait_objects::{Header, Object, Word, name};

#[inline(always)]
pub unsafe fn nop(st: St, _oparg: usize) -> Step {
    st.next()
}

#[inline(always)]
pub unsafe fn load_fast(mut st: St, oparg: usize) -> Step {
    let word = *st.local(oparg);
    st.push(dup(word));
    st.next()
}

#[inline(always)]
pub unsafe fn load_fast_load_fast(mut st: St, oparg: usize) -> Step {
    let first = *st.local(oparg >> 4);
    st.push(dup(first));
    let second = *st.local(oparg & 15);
    st.push(dup(second));
    st.next()
}

/// A bound variable.
#[inline(always)]
pub unsafe fn load_fast_check_fast(mut st: St, oparg: usize) -> Step {
    let word = *st.local(oparg);
    if word.is_null() {
        return Step::Slow(st);
    }
    st.push(dup(word));
    st.next()
}

#[inline(always)]
pub unsafe fn load_fast_check(st: St, oparg: usize) -> Step {
    match load_fast_check_fast(st, oparg) {
        Step::Slow(st) => {
            st.save();
            unbound_local(st, oparg);
            Step::Error(st)
        }
        step => step,
    }
}

/// `UnboundLocalError: cannot access local variable 'x' where it is not associated with a value`.
#[cold]
#[inline(never)]
pub unsafe fn unbound_local(st: St, index: usize) {
    let thread = st.thread();
    let name = st.code().local_name(index);
    let shown = name.as_str().map(Str::to_string_lossy).unwrap_or_default();
    let message =
        format!("cannot access local variable '{shown}' where it is not associated with a value");
    let raised = attribute::name_error(
        thread,
        &krait_objects::exceptions::UNBOUND_LOCAL_ERROR,
        &message,
        name,
    );
    fail(thread, raised);
}

#[inline(always)]
pub unsafe fn load_fast_and_clear(mut st: St, oparg: usize) -> Step {
    let slot = st.local(oparg);
    let word = slot.replace(Word::NULL);
    st.push(word);
    st.next()
}

#[inline(always)]
pub unsafe fn store_fast(mut st: St, oparg: usize) -> Step {
    let word = st.pop();
    let old = st.local(oparg).replace(word);
    Step::Close(st, old)
}

#[inline(always)]
pub unsafe fn store_fast_load_fast(mut st: St, oparg: usize) -> Step {
    let word = st.pop();
    let old = st.local(oparg >> 4).replace(word);
    let loaded = dup(*st.local(oparg & 15));
    st.push(loaded);
    Step::Close(st, old)
}

#[inline(always)]
pub unsafe fn store_fast_store_fast(mut st: St, oparg: usize) -> Step {
    let first = st.pop();
    let second = st.pop();
    let first = st.local(oparg >> 4).replace(first);
    let second = st.local(oparg & 15).replace(second);
    Step::CloseTwo(st, first, second)
}

/// The first execution, after which the instruction tells constants that CPython never frees from others.
#[inline(always)]
pub unsafe fn load_const(st: St, oparg: usize) -> Step {
    let constant = st.code().consts.as_slice().get_unchecked(oparg);
    let form =
        if is_immortal(constant) { Opcode::LOAD_CONST_IMMORTAL } else { Opcode::LOAD_CONST_MORTAL };
    become_form(st, Opcode::LOAD_CONST, form);
    push_const(st, oparg)
}

/// Singletons, small ints, interned strings, empty tuples, the shortest bytes.
fn is_immortal(constant: &Object) -> bool {
    match constant.word().as_int() {
        Some(value) => (-5..=256).contains(&value),
        None if constant.word().as_float().is_some() => false,
        None => match constant.as_str() {
            Some(text) => text.is_interned() || text.is_empty(),
            None => constant.header().is_none_or(Header::is_immortal),
        },
    }
}

#[inline(always)]
pub unsafe fn push_const(mut st: St, oparg: usize) -> Step {
    let word = st.code().consts.as_slice().get_unchecked(oparg).word();
    st.push(dup(word));
    st.next()
}

#[inline(always)]
pub unsafe fn load_small_int(mut st: St, oparg: usize) -> Step {
    st.push(Word::small_int(oparg as i32));
    st.next()
}

#[inline(always)]
pub unsafe fn load_common_constant(mut st: St, oparg: usize) -> Step {
    let thread = st.thread();
    let word = match oparg as u32 {
        common_constant::ASSERTION_ERROR => ASSERTION_ERROR.to_object().into_word(),
        common_constant::NOT_IMPLEMENTED_ERROR => NOT_IMPLEMENTED_ERROR.to_object().into_word(),
        common_constant::TUPLE => krait_objects::types::tuple::TUPLE.to_object().into_word(),
        n => {
            let key = if n == common_constant::ALL { name!("all") } else { name!("any") };
            match thread.interp().builtins().and_then(|b| b.get_name(key)) {
                Some(value) => value.into_word(),
                None => {
                    fail(thread, thread.system_error("a common constant is missing"));
                    return Step::Error(st);
                }
            }
        }
    };
    st.push(word);
    st.next()
}

#[inline(always)]
pub unsafe fn pop_top(mut st: St, _oparg: usize) -> Step {
    let word = st.pop();
    Step::Close(st, word)
}

#[inline(always)]
pub unsafe fn push_null(mut st: St, _oparg: usize) -> Step {
    st.push(Word::NULL);
    st.next()
}

#[inline(always)]
pub unsafe fn copy(mut st: St, oparg: usize) -> Step {
    let word = st.peek(oparg);
    st.push(dup(word));
    st.next()
}

#[inline(always)]
pub unsafe fn swap(st: St, oparg: usize) -> Step {
    let top = st.peek(1);
    st.set_peek(1, st.peek(oparg));
    st.set_peek(oparg, top);
    st.next()
}

/// Collects the prefix bytes and runs the instruction behind them.
#[inline(never)]
pub unsafe fn extended_arg(mut st: St, oparg: usize) -> Step {
    let mut oparg = oparg;
    loop {
        let unit = *st.ip;
        st.ip = st.ip.add(1);
        oparg = oparg << 8 | (unit >> 8) as usize;
        let opcode = (unit & 0xff) as u8;
        if opcode != krait_bytecode::Opcode::EXTENDED_ARG as u8 {
            return dispatch::with_oparg(opcode, st, oparg);
        }
    }
}
