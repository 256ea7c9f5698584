//! `COMPARE_OP`: two ints, two floats, two strings compared for equality.

use crate::eval::{St, object};
use krait_bytecode::opcode::{Opcode, compare};
use krait_objects::types::float::FLOAT;
use krait_objects::types::str::STR;

/// The form for the operands.
pub unsafe fn choose(st: St, oparg: usize) -> Option<Opcode> {
    // SAFETY: two operands are on the stack.
    let (left, right) = unsafe { (st.peek(2), st.peek(1)) };
    if left.is_int() && right.is_int() {
        return Some(Opcode::COMPARE_OP_INT);
    }
    // SAFETY: they are objects.
    let (left, right) = unsafe { (object(&left), object(&right)) };
    if left.is_exact(&FLOAT) && right.is_exact(&FLOAT) {
        return Some(Opcode::COMPARE_OP_FLOAT);
    }
    let equality = matches!(oparg as u32 >> 5, compare::EQ | compare::NE);
    (equality && left.is_exact(&STR) && right.is_exact(&STR)).then_some(Opcode::COMPARE_OP_STR)
}
