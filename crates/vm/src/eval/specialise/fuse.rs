//! Super-instructions: where one is put, and when it has to go.

use crate::eval::St;
use crate::eval::ops_math::{both_floats, both_ints};
use krait_bytecode::opcode::Opcode;
use krait_bytecode::opcode::fused::{FIRST, FUSED, Fused, IS_LAST, numbers};
use krait_objects::types::code::Code;

/// The opcode of a unit.
unsafe fn opcode(unit: *const u16) -> u8 {
    (*unit & 0xff) as u8
}

unsafe fn set_opcode(unit: *mut u16, opcode: u8) {
    *unit = *unit & 0xff00 | u16::from(opcode);
}

/// Puts the super-instruction in place that ends with the running instruction, which has just become this form.
pub unsafe fn ending_with(st: St, form: Opcode) {
    if !IS_LAST[form as usize] {
        return;
    }
    // SAFETY: the running instruction is part of the running code; all of it is looked at under the GIL.
    unsafe {
        let (code, last) = (st.code(), st.ip.sub(1).cast_mut());
        let at = last.offset_from(code.units_ptr()) as usize;
        for fused in FUSED.iter().filter(|fused| fused.parts.last() == Some(&form)) {
            let before = &fused.parts[..fused.parts.len() - 1];
            let Some(start) = at.checked_sub(before.len()) else { continue };
            let first = last.sub(before.len());
            let stands =
                |(i, part): (usize, &Opcode)| FIRST[opcode(first.add(i)) as usize] == *part as u8;
            if before.iter().enumerate().all(stands) && starts_instruction(code, start) {
                for (i, part) in before.iter().enumerate() {
                    set_opcode(first.add(i), *part as u8);
                }
                set_opcode(first, fused.number);
                return;
            }
        }
    }
}

/// A site of BINARY_OP for which CPython has no form: one of our own, if it computes with ints or floats in words.
pub unsafe fn compact_arithmetic(st: St) {
    // SAFETY: two operands are on the stack, and the running instruction's unit is before `ip`.
    unsafe {
        let (left, right) = (st.peek(2), st.peek(1));
        let unit = st.ip.sub(1).cast_mut();
        let is_prefixed =
            unit > st.code().units_ptr() && opcode(unit.sub(1)) == Opcode::EXTENDED_ARG as u8;
        if (both_ints(left, right) || both_floats(left, right)) && !is_prefixed {
            set_opcode(unit, numbers::compact_arithmetic);
        }
    }
}

/// A form for the load of the local variable that the running instruction tests.
pub unsafe fn tested_local(st: St) {
    // SAFETY: the running instruction is part of the running code; all of it is looked at under the GIL.
    unsafe {
        let (code, test) = (st.code(), st.ip.sub(1).cast_mut());
        let at = test.offset_from(code.units_ptr()) as usize;
        if at > 0
            && opcode(test.sub(1)) == Opcode::LOAD_FAST_BORROW as u8
            && starts_instruction(code, at - 1)
        {
            set_opcode(test.sub(1), numbers::tested_local);
        }
    }
}

/// Whether an instruction without a prefix starts at this unit, which may be an inline cache.
fn starts_instruction(code: &Code, unit: usize) -> bool {
    let mut before = None;
    for at in code.instructions() {
        if at >= unit {
            let is_prefix =
                |at: usize| code.bytecode.as_slice()[2 * at] == Opcode::EXTENDED_ARG as u8;
            return at == unit && !before.is_some_and(is_prefix);
        }
        before = Some(at);
    }
    false
}

/// The opcode of the first part of the super-instruction before `ip`, which has not applied. If one of the other parts is
/// another instruction now, the first one stands alone from now on.
pub unsafe fn first_alone(ip: *const u16) -> u8 {
    // SAFETY: a super-instruction's parts lie behind each other in the running copy, which changes under the GIL.
    unsafe {
        let unit = ip.sub(1).cast_mut();
        let number = opcode(unit);
        let first = FIRST[number as usize];
        let is_whole = |fused: &Fused| {
            let rest = fused.parts[1..].iter().enumerate();
            rest.into_iter().all(|(i, part)| opcode(ip.add(i)) == *part as u8)
        };
        if !FUSED.iter().any(|fused| fused.number == number && is_whole(fused)) {
            set_opcode(unit, first);
        }
        first
    }
}
