//! Forms of `BINARY_OP`.

use crate::eval::ops_math::{both_ints, two_floats};
use crate::eval::{St, Step, object};
use krait_bytecode::opcode::{Opcode, binary_op as nb};
use krait_objects::Word;
use krait_objects::types::str::STR;

/// Inline cache entries.
const CACHES: usize = 5;

/// Puts a result in the place of two operands that own nothing.
#[inline(always)]
unsafe fn give(st: St, result: Option<Word>) -> Step {
    match result {
        Some(word) => deliver(St { sp: st.sp.sub(2), ..st }, word),
        None => Step::Slow(st),
    }
}

/// Pushes a result whose operands have been taken off, or stores it if that is next.
#[inline(always)]
pub unsafe fn deliver(mut st: St, word: Word) -> Step {
    st.skip(CACHES);
    super::give_or_store(st, word)
}

macro_rules! arithmetic {
    ($($name:ident $result:ident $values:ident |$a:ident, $b:ident| $exact:expr;)*) => { $(
        /// None where the operands are others, or the result is none that a word holds.
        #[inline(always)]
        pub fn $result(left: Word, right: Word) -> Option<Word> {
            let ($a, $b) = $values(left, right)?;
            $exact
        }

        #[inline(always)]
        pub unsafe fn $name(st: St, _oparg: usize) -> Step {
            give(st, $result(st.peek(2), st.peek(1)))
        }
    )* };
}

/// The values of two ints in words.
#[inline(always)]
fn two_ints(a: Word, b: Word) -> Option<(i64, i64)> {
    both_ints(a, b).then(|| (a.int_value(), b.int_value()))
}

arithmetic! {
    add_int sum two_ints |a, b| Word::try_int(a + b);
    subtract_int difference two_ints |a, b| Word::try_int(a - b);
    multiply_int product two_ints |a, b| a.checked_mul(b).and_then(Word::try_int);
    add_float float_sum two_floats |a, b| Word::try_float(a + b);
    subtract_float float_difference two_floats |a, b| Word::try_float(a - b);
    multiply_float float_product two_floats |a, b| Word::try_float(a * b);
}

/// Two exact strings.
#[inline(always)]
pub unsafe fn are_strings(st: St, _oparg: usize) -> bool {
    let (left, right) = (st.peek(2), st.peek(1));
    object(&left).is_exact(&STR) && object(&right).is_exact(&STR)
}

/// Two exact strings, the first of which a local variable holds that the sum is stored in: `s += t`.
#[inline(always)]
pub unsafe fn extends_local(st: St, oparg: usize) -> bool {
    let next = *st.ip.add(CACHES);
    are_strings(st, oparg)
        && next & 0xff == Opcode::STORE_FAST as u16
        && *st.local((next >> 8) as usize) == st.peek(2)
}

/// What CPython's own forms leave out: bits of two ints, and an int with a float. None where it does not apply.
#[inline(always)]
pub unsafe fn mixed_arithmetic(left: Word, right: Word, op: u32) -> Option<Word> {
    if both_ints(left, right) {
        let (a, b) = (left.int_value(), right.int_value());
        return match op {
            nb::AND => Word::try_int(a & b),
            nb::OR => Word::try_int(a | b),
            nb::XOR => Word::try_int(a ^ b),
            _ => None,
        };
    }
    // The conversion rounds as CPython's does.
    let (a, b) = match (left.as_int(), right.as_int()) {
        (Some(a), None) => (a as f64, right.as_float()?),
        (None, Some(b)) => (left.as_float()?, b as f64),
        _ => return None,
    };
    match op {
        nb::ADD => Word::try_float(a + b),
        nb::SUBTRACT => Word::try_float(a - b),
        nb::MULTIPLY => Word::try_float(a * b),
        nb::TRUE_DIVIDE if b != 0.0 => Word::try_float(a / b),
        _ => None,
    }
}

#[inline(always)]
pub unsafe fn extend(st: St, oparg: usize) -> Step {
    let op = oparg as u32;
    let op = if op >= nb::INPLACE { op - nb::INPLACE } else { op };
    give(st, mixed_arithmetic(st.peek(2), st.peek(1), op))
}
