//! `TO_BOOL`, `CONTAINS_OP`, `STORE_SUBSCR` and `UNPACK_SEQUENCE`: the builtin containers, and what has one truth.

use crate::eval::cache::Truth;
use crate::eval::{St, object};
use krait_bytecode::opcode::Opcode;
use krait_objects::Word;
use krait_objects::typeobj::flags;
use krait_objects::types::bool::BOOL;
use krait_objects::types::dict::DICT;
use krait_objects::types::int::INT;
use krait_objects::types::list::{LIST, List};
use krait_objects::types::set::{FROZENSET, SET};
use krait_objects::types::str::STR;
use krait_objects::types::tuple::Tuple;

/// The form of `TO_BOOL` for the value.
pub unsafe fn choose_to_bool(st: St, _oparg: usize) -> Option<Opcode> {
    // SAFETY: the value is on the stack; the caller vouches for the registers.
    unsafe {
        let word = st.peek(1);
        let value = object(&word);
        let ty = value.ty();
        if ty.is(&BOOL) {
            return Some(Opcode::TO_BOOL_BOOL);
        }
        if ty.is(&INT) {
            return Some(Opcode::TO_BOOL_INT);
        }
        if ty.is(&LIST) {
            return Some(Opcode::TO_BOOL_LIST);
        }
        if word == Word::NONE {
            return Some(Opcode::TO_BOOL_NONE);
        }
        if ty.is(&STR) {
            return Some(Opcode::TO_BOOL_STR);
        }
        let slots = ty.slots();
        let has_length = slots.seq_len().is_some() || slots.map_len().is_some();
        if !ty.has(flags::HEAP) || slots.bool().is_some() || has_length {
            return None;
        }
        let version = ty.version_tag(st.thread());
        if version == 0 {
            return None;
        }
        Truth::at(st).set_version(version);
        Some(Opcode::TO_BOOL_ALWAYS_TRUE)
    }
}

/// The form of `CONTAINS_OP` for the container.
pub unsafe fn choose_contains(st: St, _oparg: usize) -> Option<Opcode> {
    // SAFETY: item and container are on the stack.
    let word = unsafe { st.peek(1) };
    // SAFETY: the container is an object.
    let ty = unsafe { object(&word) }.ty();
    if ty.is(&DICT) {
        return Some(Opcode::CONTAINS_OP_DICT);
    }
    (ty.is(&SET) || ty.is(&FROZENSET)).then_some(Opcode::CONTAINS_OP_SET)
}

/// The form of `STORE_SUBSCR` for container and key.
pub unsafe fn choose_store(st: St, _oparg: usize) -> Option<Opcode> {
    // SAFETY: value, container and key are on the stack.
    let (container, key) = unsafe { (st.peek(2), st.peek(1)) };
    // SAFETY: the container is an object.
    let container = unsafe { object(&container) };
    if let Some(list) = container.downcast_exact::<List>() {
        let in_range = key.is_int() && (key.int_value() as usize) < list.len();
        return in_range.then_some(Opcode::STORE_SUBSCR_LIST_INT);
    }
    container.is_exact(&DICT).then_some(Opcode::STORE_SUBSCR_DICT)
}

/// The form of `UNPACK_SEQUENCE` for the sequence, if it has as many items as are wanted.
pub unsafe fn choose_unpack(st: St, oparg: usize) -> Option<Opcode> {
    // SAFETY: the sequence is on the stack.
    let word = unsafe { st.peek(1) };
    // SAFETY: it is an object.
    let sequence = unsafe { object(&word) };
    if let Some(tuple) = sequence.downcast_exact::<Tuple>() {
        return match tuple.len() {
            2 if oparg == 2 => Some(Opcode::UNPACK_SEQUENCE_TWO_TUPLE),
            len if len == oparg => Some(Opcode::UNPACK_SEQUENCE_TUPLE),
            _ => None,
        };
    }
    let list = sequence.downcast_exact::<List>()?;
    (list.len() == oparg).then_some(Opcode::UNPACK_SEQUENCE_LIST)
}
