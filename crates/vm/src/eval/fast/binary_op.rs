//! Forms of `BINARY_OP`.

use crate::eval::ops_math::{both_floats, both_ints, float_value};
use crate::eval::{St, Step, object};
use krait_bytecode::opcode::Opcode;
use krait_objects::Word;
use krait_objects::types::str::STR;

/// Inline cache entries.
const CACHES: usize = 5;

/// Puts a result in the place of two operands that own nothing.
#[inline(always)]
unsafe fn give(mut st: St, result: Option<Word>) -> Step {
    let Some(word) = result else { return Step::Slow(st) };
    st.sp = st.sp.sub(1);
    st.set_peek(1, word);
    st.skip(CACHES);
    st.next()
}

macro_rules! arithmetic {
    ($($int:ident $float:ident |$a:ident, $b:ident| $exact:expr, $real:expr;)*) => { $(
        #[inline(always)]
        pub unsafe fn $int(st: St, _oparg: usize) -> Step {
            let (left, right) = (st.peek(2), st.peek(1));
            if !both_ints(left, right) {
                return Step::Slow(st);
            }
            let ($a, $b) = (left.int_value(), right.int_value());
            give(st, $exact)
        }

        #[inline(always)]
        pub unsafe fn $float(st: St, _oparg: usize) -> Step {
            let (left, right) = (st.peek(2), st.peek(1));
            if !both_floats(left, right) {
                return Step::Slow(st);
            }
            let ($a, $b) = (float_value(left), float_value(right));
            give(st, Word::try_float($real))
        }
    )* };
}

arithmetic! {
    add_int add_float |a, b| Word::try_int(a + b), a + b;
    subtract_int subtract_float |a, b| Word::try_int(a - b), a - b;
    multiply_int multiply_float |a, b| a.checked_mul(b).and_then(Word::try_int), a * b;
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
