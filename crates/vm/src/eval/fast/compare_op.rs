//! Forms of `COMPARE_OP`.

use crate::eval::ops_flow::branch;
use crate::eval::ops_math::{both_ints, two_floats};
use crate::eval::{St, Step};
use krait_bytecode::opcode::{Opcode, compare};
use krait_objects::Word;
use krait_objects::object::type_of;
use krait_objects::types::str::{STR, Str};
use std::cmp::Ordering;

/// Inline cache entries.
pub const CACHES: usize = 1;

/// Puts the outcome in the place of the operands.
#[inline(always)]
pub unsafe fn give(mut st: St, outcome: bool) -> St {
    st.sp = st.sp.sub(2);
    st.skip(CACHES);
    conclude(st, outcome)
}

/// Pushes an outcome, or jumps by it if the next instruction is to do that.
#[inline(always)]
pub unsafe fn conclude(mut st: St, outcome: bool) -> St {
    let unit = *st.ip;
    let on = match (unit & 0xff) as u8 {
        opcode if opcode == Opcode::POP_JUMP_IF_FALSE as u8 => false,
        opcode if opcode == Opcode::POP_JUMP_IF_TRUE as u8 => true,
        _ => {
            st.push(Word::bool(outcome));
            return st;
        }
    };
    st.skip(1);
    branch(st, (unit >> 8) as usize, outcome == on)
}

/// Whether the operand's mask of outcomes has this one.
#[inline(always)]
pub fn is_wanted(ordering: Ordering, oparg: usize) -> bool {
    let bit = match ordering {
        Ordering::Less => compare::LESS_THAN,
        Ordering::Greater => compare::GREATER_THAN,
        Ordering::Equal => compare::EQUALS,
    };
    oparg as u32 & bit != 0
}

#[inline(always)]
pub unsafe fn int(st: St, oparg: usize) -> Step {
    let (left, right) = (st.peek(2), st.peek(1));
    match of_ints(left, right, oparg) {
        Some(outcome) => give(st, outcome).next(),
        None => Step::Slow(st),
    }
}

/// The outcome for two ints in words.
#[inline(always)]
pub fn of_ints(left: Word, right: Word, oparg: usize) -> Option<bool> {
    if !both_ints(left, right) {
        return None;
    }
    Some(is_wanted((left.bits() as i64).cmp(&(right.bits() as i64)), oparg))
}

#[inline(always)]
pub unsafe fn float(st: St, oparg: usize) -> Step {
    let (left, right) = (st.peek(2), st.peek(1));
    // What is held in a word is never a NaN.
    match two_floats(left, right).and_then(|(a, b)| a.partial_cmp(&b)) {
        Some(ordering) => give(st, is_wanted(ordering, oparg)).next(),
        None => Step::Slow(st),
    }
}

/// Two exact strings that are one object, or differ at first sight.
#[inline(always)]
pub unsafe fn unlike_strings(st: St, oparg: usize) -> Step {
    let (left, right) = (st.peek(2), st.peek(1));
    match of_unlike_strings(left, right, oparg) {
        Some(outcome) => Step::CloseTwo(give(st, outcome), left, right),
        None => Step::Slow(st),
    }
}

/// The outcome for two such strings.
#[inline(always)]
pub unsafe fn of_unlike_strings(left: Word, right: Word, oparg: usize) -> Option<bool> {
    if !is_string(left) || !is_string(right) {
        return None;
    }
    let equal = left == right;
    if !equal && !(*left.ptr().cast::<Str>()).plainly_differs(&*right.ptr().cast::<Str>()) {
        return None;
    }
    Some(equal == is_equality(oparg))
}

#[inline(always)]
pub unsafe fn str(st: St, oparg: usize) -> Step {
    let (left, right) = (st.peek(2), st.peek(1));
    if !is_string(left) || !is_string(right) {
        return Step::Slow(st);
    }
    let equal = (*left.ptr().cast::<Str>()).eq(&*right.ptr().cast::<Str>());
    Step::CloseTwo(give(st, equal == is_equality(oparg)), left, right)
}

#[inline(always)]
unsafe fn is_string(word: Word) -> bool {
    word.is_heap() && std::ptr::eq(type_of(word), &STR)
}

/// Whether the operand asks for equality.
#[inline(always)]
fn is_equality(oparg: usize) -> bool {
    oparg as u32 & compare::EQUALS != 0
}
