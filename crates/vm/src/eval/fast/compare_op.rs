//! Forms of `COMPARE_OP`.

use crate::eval::ops_math::{both_floats, both_ints, float_value};
use crate::eval::{St, Step, object};
use krait_bytecode::opcode::compare;
use krait_objects::Word;
use krait_objects::types::str::{STR, Str};
use std::cmp::Ordering;

/// Puts the outcome in the place of the operands.
#[inline(always)]
unsafe fn give(mut st: St, outcome: bool) -> Step {
    st.sp = st.sp.sub(1);
    st.set_peek(1, Word::bool(outcome));
    st.skip(1);
    st.next()
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
    if !both_ints(left, right) {
        return Step::Slow(st);
    }
    give(st, is_wanted((left.bits() as i64).cmp(&(right.bits() as i64)), oparg))
}

#[inline(always)]
pub unsafe fn float(st: St, oparg: usize) -> Step {
    let (left, right) = (st.peek(2), st.peek(1));
    if !both_floats(left, right) {
        return Step::Slow(st);
    }
    // What is held in a word is never a NaN.
    match float_value(left).partial_cmp(&float_value(right)) {
        Some(ordering) => give(st, is_wanted(ordering, oparg)),
        None => Step::Slow(st),
    }
}

#[inline(always)]
pub unsafe fn str(mut st: St, oparg: usize) -> Step {
    let (left, right) = (st.peek(2), st.peek(1));
    if !object(&left).is_exact(&STR) || !object(&right).is_exact(&STR) {
        return Step::Slow(st);
    }
    let equal = left == right || same_text(left, right);
    st.sp = st.sp.sub(1);
    st.set_peek(1, Word::bool(equal == (oparg as u32 & compare::EQUALS != 0)));
    st.skip(1);
    Step::CloseTwo(st, left, right)
}

#[inline(never)]
unsafe fn same_text(left: Word, right: Word) -> bool {
    (*left.ptr().cast::<Str>()).eq(&*right.ptr().cast::<Str>())
}
