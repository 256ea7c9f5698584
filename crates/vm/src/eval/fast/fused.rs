//! Super-instructions: an instruction's work together with that of those behind it, on operands that never reach the
//! stack and whose references are not counted.
//!
//! A case gets the operand of the first part, and `ip` behind that. It gives [`Step::Slow`] with everything as it was
//! where it does not apply: the first part then runs alone, and the others after it. None raises.
//! See `docs/decisions/0013-super-instructions.md`.

use super::compare_op::{self, conclude};
use super::{binary_op, containers, load_attr, store_attr, subscr};
use crate::eval::ops_flow::branch;
use crate::eval::ops_math::fast_arithmetic;
use crate::eval::{St, Step};
use krait_bytecode::opcode::Opcode;
use krait_objects::Word;
use krait_objects::object::dup;

/// The registers and the operand of the next part.
#[inline(always)]
unsafe fn next_part(mut st: St) -> (St, usize) {
    let oparg = (*st.ip >> 8) as usize;
    st.skip(1);
    (st, oparg)
}

/// The operands of LOAD_FAST_BORROW_LOAD_FAST_BORROW.
#[inline(always)]
unsafe fn two_locals(st: St, oparg: usize) -> (Word, Word) {
    (*st.local(oparg >> 4), *st.local(oparg & 15))
}

macro_rules! attributes {
    ($($name:ident = $value:path;)*) => { $(
        #[inline(always)]
        pub unsafe fn $name(st: St, oparg: usize) -> Step {
            let owner = *st.local(oparg);
            let (st, oparg) = next_part(st);
            match $value(st, owner) {
                Some(value) => load_attr::push(st, value, oparg),
                None => Step::Slow(st),
            }
        }
    )* };
}

attributes! {
    local_instance_value = load_attr::inline_value;
    local_slot = load_attr::slot_value;
}

/// `local.name` below which the variable stays on the stack, as for `local.name += value`.
#[inline(always)]
pub unsafe fn copied_local_instance_value(st: St, oparg: usize) -> Step {
    let owner = *st.local(oparg);
    let (st, depth) = next_part(st);
    let (mut st, oparg) = next_part(st);
    match load_attr::inline_value(st, owner) {
        Some(value) if depth == 1 => {
            st.push(dup(owner));
            load_attr::push(st, value, oparg)
        }
        _ => Step::Slow(st),
    }
}

macro_rules! methods {
    ($($name:ident = $method:path;)*) => { $(
        #[inline(always)]
        pub unsafe fn $name(st: St, oparg: usize) -> Step {
            let owner = *st.local(oparg);
            let (st, _) = next_part(st);
            match $method(st, owner) {
                Some(method) => load_attr::push_method(st, method, owner),
                None => Step::Slow(st),
            }
        }
    )* };
}

methods! {
    local_method_with_values = load_attr::method_beside_values;
    local_method_no_dict = load_attr::method_without_dict;
}

/// `local.name = value` with the value on the stack.
macro_rules! stores {
    ($($name:ident = $replace:path;)*) => { $(
        #[inline(always)]
        pub unsafe fn $name(st: St, oparg: usize) -> Step {
            let (owner, value) = (*st.local(oparg), st.peek(1));
            let (mut st, _) = next_part(st);
            match $replace(st, owner, value) {
                Some(old) => {
                    st.sp = st.sp.sub(1);
                    store_attr::stored(st, old)
                }
                None => Step::Slow(st),
            }
        }
    )* };
}

stores! {
    local_set_instance_value = store_attr::replace_inline;
}

/// `second.name = first`.
macro_rules! stores_of_locals {
    ($($name:ident = $replace:path;)*) => { $(
        #[inline(always)]
        pub unsafe fn $name(st: St, oparg: usize) -> Step {
            let (value, owner) = two_locals(st, oparg);
            let (st, _) = next_part(st);
            match $replace(st, owner, value) {
                Some(old) => {
                    dup(value);
                    store_attr::stored(st, old)
                }
                None => Step::Slow(st),
            }
        }
    )* };
}

stores_of_locals! {
    locals_set_instance_value = store_attr::replace_inline;
    locals_set_slot = store_attr::replace_slot;
}

/// `owner.name = value` with the value above its owner.
#[inline(always)]
pub unsafe fn swap_set_instance_value(st: St, oparg: usize) -> Step {
    let (owner, value) = (st.peek(2), st.peek(1));
    let (st, _) = next_part(st);
    if oparg != 2 {
        return Step::Slow(st);
    }
    match store_attr::replace_inline(st, owner, value) {
        Some(old) => store_attr::finish(st, owner, old),
        None => Step::Slow(st),
    }
}

/// Arithmetic: the right operand, or both, are local variables or small ints.
macro_rules! arithmetic {
    ($($operation:ident: $($name:ident $operands:ident),*;)*) => { $( $(
        #[inline(always)]
        pub unsafe fn $name(st: St, oparg: usize) -> Step {
            operands!($operands st oparg left right);
            match binary_op::$operation(left, right) {
                Some(result) => binary_op::deliver(st, result),
                None => Step::Slow(st),
            }
        }
    )* )* };
}

/// Names the operands, and moves the registers to the last part with those operands taken off.
macro_rules! operands {
    (local $st:ident $oparg:ident $left:ident $right:ident) => {
        let ($left, $right) = ($st.peek(1), *$st.local($oparg));
        let (mut $st, $oparg) = next_part($st);
        $st.sp = $st.sp.sub(1);
        let _ = $oparg;
    };
    (locals $st:ident $oparg:ident $left:ident $right:ident) => {
        let ($left, $right) = two_locals($st, $oparg);
        let ($st, $oparg) = next_part($st);
        let _ = $oparg;
    };
    (small $st:ident $oparg:ident $left:ident $right:ident) => {
        let ($left, $right) = ($st.peek(1), Word::small_int($oparg as i32));
        let (mut $st, $oparg) = next_part($st);
        $st.sp = $st.sp.sub(1);
        let _ = $oparg;
    };
    (local_small $st:ident $oparg:ident $left:ident $right:ident) => {
        let $left = *$st.local($oparg);
        let ($st, $oparg) = next_part($st);
        let $right = Word::small_int($oparg as i32);
        let ($st, $oparg) = next_part($st);
        let _ = $oparg;
    };
}

arithmetic! {
    sum: local_small_add_int local_small, small_add_int small, local_add_int local, locals_add_int locals;
    difference: local_small_subtract_int local_small, small_subtract_int small, local_subtract_int local;
    float_product: local_multiply_float local, locals_multiply_float locals;
}

/// What CPython has no form for, with ints or floats in words.
#[inline(always)]
pub unsafe fn compact_arithmetic(st: St, oparg: usize) -> Step {
    match fast_arithmetic(st.peek(2), st.peek(1), oparg as u32) {
        Some(result) => binary_op::deliver(St { sp: st.sp.sub(2), ..st }, result),
        None => Step::Slow(st),
    }
}

macro_rules! comparisons {
    ($($name:ident $operands:ident;)*) => { $(
        #[inline(always)]
        pub unsafe fn $name(st: St, oparg: usize) -> Step {
            operands!($operands st oparg left right);
            match compare_op::of_ints(left, right, oparg) {
                Some(outcome) => {
                    let mut st = st;
                    st.skip(compare_op::CACHES);
                    conclude(st, outcome).next()
                }
                None => Step::Slow(st),
            }
        }
    )* };
}

comparisons! {
    local_small_compare_int local_small;
    small_compare_int small;
    local_compare_int local;
    locals_compare_int locals;
}

/// `local == "text"` or `!=`.
#[inline(always)]
pub unsafe fn local_const_compare_str(st: St, oparg: usize) -> Step {
    let left = *st.local(oparg);
    let (st, constant) = next_part(st);
    let right = st.code().consts.as_slice().get_unchecked(constant).word();
    let (mut st, oparg) = next_part(st);
    match compare_op::of_unlike_strings(left, right, oparg) {
        Some(outcome) => {
            st.skip(compare_op::CACHES);
            conclude(st, outcome).next()
        }
        None => Step::Slow(st),
    }
}

/// A local variable that the next instruction takes the truth of, or looks at for None.
#[inline(always)]
pub unsafe fn tested_local(mut st: St, oparg: usize) -> Step {
    let word = *st.local(oparg);
    let unit = *st.ip;
    st.skip(1);
    let (opcode, oparg) = ((unit & 0xff) as u8, (unit >> 8) as usize);
    if opcode == Opcode::POP_JUMP_IF_NONE as u8 {
        return branch(st, oparg, word == Word::NONE).next();
    }
    if opcode == Opcode::POP_JUMP_IF_NOT_NONE as u8 {
        return branch(st, oparg, word != Word::NONE).next();
    }
    match containers::truth_by_form(opcode, word) {
        Some(truth) => {
            st.skip(containers::TO_BOOL_CACHES);
            conclude(st, truth).next()
        }
        None => Step::Slow(st),
    }
}

/// `stack[local]`.
#[inline(always)]
pub unsafe fn local_list_item(st: St, oparg: usize) -> Step {
    let (container, index) = (st.peek(1), *st.local(oparg));
    let (st, _) = next_part(st);
    match subscr::list_item(container, index) {
        Some(item) => subscr::replace(st, item),
        None => Step::Slow(st),
    }
}

/// `first[second]`.
#[inline(always)]
pub unsafe fn locals_list_item(st: St, oparg: usize) -> Step {
    let (container, index) = two_locals(st, oparg);
    let (mut st, _) = next_part(st);
    match subscr::list_item(container, index) {
        Some(item) => {
            st.skip(subscr::CACHES);
            st.push(item);
            st.next()
        }
        None => Step::Slow(st),
    }
}

macro_rules! items {
    ($($name:ident = $item:path;)*) => { $(
        #[inline(always)]
        pub unsafe fn $name(st: St, oparg: usize) -> Step {
            let container = st.peek(1);
            let (st, _) = next_part(st);
            match $item(container, Word::small_int(oparg as i32)) {
                Some(item) => subscr::replace(st, item),
                None => Step::Slow(st),
            }
        }
    )* };
}

items! {
    small_list_item = subscr::list_item;
    small_tuple_item = subscr::tuple_item;
}
