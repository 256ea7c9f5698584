//! `LOAD_SUPER_ATTR`: attributes and methods without a super object.

use crate::eval::{St, fast};
use krait_bytecode::opcode::Opcode;

/// The form for the operands.
pub unsafe fn choose(st: St, oparg: usize) -> Option<Opcode> {
    // SAFETY: the caller vouches for the registers.
    if !unsafe { fast::load_super_attr::is_plain(st, oparg) } {
        return None;
    }
    Some(if oparg & 1 != 0 { Opcode::LOAD_SUPER_ATTR_METHOD } else { Opcode::LOAD_SUPER_ATTR_ATTR })
}
