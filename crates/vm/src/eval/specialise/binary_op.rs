//! `BINARY_OP`: arithmetic on ints, floats and strings, and subscription.

use crate::eval::{St, object};
use crate::function::{FUNCTION, Function};
use krait_bytecode::opcode::{Opcode, binary_op as nb};
use krait_objects::typeobj::flags;
use krait_objects::types::dict::DICT;
use krait_objects::types::float::FLOAT;
use krait_objects::types::int::INT;
use krait_objects::types::list::LIST;
use krait_objects::types::slice::SLICE;
use krait_objects::types::str::STR;
use krait_objects::types::tuple::TUPLE;
use krait_objects::{Object, Thread, Word, name};

/// The form for the operands.
pub unsafe fn choose(st: St, oparg: usize) -> Option<Opcode> {
    // SAFETY: two operands are on the stack.
    let (left, right) = unsafe { (st.peek(2), st.peek(1)) };
    // SAFETY: operands are objects.
    let (left, right) = unsafe { (object(&left), object(&right)) };
    let op = oparg as u32;
    let op = if (nb::INPLACE..nb::SUBSCR).contains(&op) { op - nb::INPLACE } else { op };
    let form = match op {
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
        // SAFETY: the caller vouches for the registers.
        nb::SUBSCR => return unsafe { subscription(st.thread(), left, right) },
        _ => None,
    };
    // SAFETY: as above.
    form.or_else(|| unsafe {
        if !is_compact(left.word()) || !is_compact(right.word()) {
            return None;
        }
        let mixed = super::super::fast::binary_op::mixed_arithmetic(left.word(), right.word(), op);
        mixed.map(|_| Opcode::BINARY_OP_EXTEND)
    })
}

/// Not an int beyond what CPython holds in one digit.
fn is_compact(word: Word) -> bool {
    word.as_int().is_none_or(|value| value.unsigned_abs() < 1 << 30)
}

/// The form of a subscription.
unsafe fn subscription(thread: &Thread, container: &Object, key: &Object) -> Option<Opcode> {
    if key.word().as_int().is_some_and(|index| index >= 0) {
        if container.is_exact(&LIST) {
            return Some(Opcode::BINARY_OP_SUBSCR_LIST_INT);
        }
        if container.is_exact(&TUPLE) {
            return Some(Opcode::BINARY_OP_SUBSCR_TUPLE_INT);
        }
        if container.is_exact(&STR) {
            return Some(Opcode::BINARY_OP_SUBSCR_STR_INT);
        }
    }
    if container.is_exact(&DICT) {
        return Some(Opcode::BINARY_OP_SUBSCR_DICT);
    }
    if container.is_exact(&LIST) && key.is_exact(&SLICE) {
        return Some(Opcode::BINARY_OP_SUBSCR_LIST_SLICE);
    }
    let ty = container.ty();
    if !ty.has(flags::HEAP) {
        return None;
    }
    let method = ty.lookup(thread, name!("__getitem__"))?;
    if !method.is_exact(&FUNCTION) || ty.version_tag(thread) == 0 {
        return None;
    }
    let code = method.downcast::<Function>()?.code();
    if code.plain_argcount.get() != 2 {
        return None;
    }
    ty.spec_cache().getitem = Some(method);
    Some(Opcode::BINARY_OP_SUBSCR_GETITEM)
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
