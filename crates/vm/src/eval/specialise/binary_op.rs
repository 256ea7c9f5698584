//! `BINARY_OP`: arithmetic on ints, floats and strings.

use crate::eval::{St, object};
use krait_bytecode::opcode::{Opcode, binary_op as nb};
use krait_objects::Object;
use krait_objects::types::float::FLOAT;
use krait_objects::types::int::INT;
use krait_objects::types::str::STR;

/// The form for the operands.
pub unsafe fn choose(st: St, oparg: usize) -> Option<Opcode> {
    // SAFETY: two operands are on the stack.
    let (left, right) = unsafe { (st.peek(2), st.peek(1)) };
    let (left, right) = unsafe { (object(&left), object(&right)) };
    let op = oparg as u32;
    let op = if (nb::INPLACE..nb::SUBSCR).contains(&op) { op - nb::INPLACE } else { op };
    match op {
        nb::ADD if both(left, right, &STR) => {
            // SAFETY: the caller vouches for the registers.
            let extends = unsafe { super::super::fast::binary_op::extends_local(st, oparg) };
            Some(if extends {
                Opcode::BINARY_OP_INPLACE_ADD_UNICODE
            } else {
                Opcode::BINARY_OP_ADD_UNICODE
            })
        }
        nb::ADD => arithmetic(left, right, Opcode::BINARY_OP_ADD_INT, Opcode::BINARY_OP_ADD_FLOAT),
        nb::SUBTRACT => arithmetic(
            left,
            right,
            Opcode::BINARY_OP_SUBTRACT_INT,
            Opcode::BINARY_OP_SUBTRACT_FLOAT,
        ),
        nb::MULTIPLY => arithmetic(
            left,
            right,
            Opcode::BINARY_OP_MULTIPLY_INT,
            Opcode::BINARY_OP_MULTIPLY_FLOAT,
        ),
        _ => None,
    }
}

fn both(left: &Object, right: &Object, ty: &krait_objects::Type) -> bool {
    left.is_exact(ty) && right.is_exact(ty)
}

fn arithmetic(left: &Object, right: &Object, ints: Opcode, floats: Opcode) -> Option<Opcode> {
    if both(left, right, &INT) {
        Some(ints)
    } else if both(left, right, &FLOAT) {
        Some(floats)
    } else {
        None
    }
}
