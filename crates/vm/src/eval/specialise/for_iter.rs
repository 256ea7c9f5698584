//! `FOR_ITER` and `SEND`: iterators of lists, tuples and ranges, and generators.

use crate::eval::{St, object};
use crate::generator::{COROUTINE, GENERATOR};
use krait_bytecode::opcode::Opcode;
use krait_objects::types::iterator::{LIST_ITERATOR, TUPLE_ITERATOR};
use krait_objects::types::range::RANGE_ITERATOR;

/// The form for the iterator on top of the stack.
pub unsafe fn choose(st: St, _oparg: usize) -> Option<Opcode> {
    // SAFETY: the iterator is on the stack.
    let word = unsafe { st.peek(1) };
    // SAFETY: it is an object.
    let ty = unsafe { object(&word) }.ty();
    if ty.is(&LIST_ITERATOR) {
        Some(Opcode::FOR_ITER_LIST)
    } else if ty.is(&TUPLE_ITERATOR) {
        Some(Opcode::FOR_ITER_TUPLE)
    } else if ty.is(&RANGE_ITERATOR) {
        Some(Opcode::FOR_ITER_RANGE)
    } else if ty.is(&GENERATOR) {
        Some(Opcode::FOR_ITER_GEN)
    } else {
        None
    }
}

/// The form for the receiver of a sent value.
pub unsafe fn choose_send(st: St, _oparg: usize) -> Option<Opcode> {
    // SAFETY: receiver and value are on the stack.
    let word = unsafe { st.peek(2) };
    // SAFETY: the receiver is an object.
    let ty = unsafe { object(&word) }.ty();
    (ty.is(&GENERATOR) || ty.is(&COROUTINE)).then_some(Opcode::SEND_GEN)
}
