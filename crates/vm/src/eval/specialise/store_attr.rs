//! `STORE_ATTR`: instance values, dict entries and slots.

use super::descriptor::{self, Kind};
use super::load_attr::of_dict;
use crate::eval::cache::Attr;
use crate::eval::{St, object};
use krait_bytecode::opcode::Opcode;
use krait_objects::types::module::MODULE;

/// The form for the owner on the stack.
pub unsafe fn choose(st: St, oparg: usize) -> Option<Opcode> {
    // SAFETY: the owner is on the stack; the caller vouches for the registers.
    unsafe {
        let (thread, word) = (st.thread(), st.peek(1));
        let (owner, name) = (object(&word), st.name(oparg));
        let ty = owner.ty();
        // As in CPython, though nothing stands against it.
        if ty.is(&MODULE) {
            return None;
        }
        match descriptor::to_write(thread, ty, name) {
            Kind::Slot(offset) => {
                let version = ty.version_tag(thread);
                if version == 0 {
                    return None;
                }
                Attr::at(st).set(version, u16::try_from(offset).ok()?);
                Some(Opcode::STORE_ATTR_SLOT)
            }
            Kind::Absent => of_dict(
                st,
                owner,
                name,
                Opcode::STORE_ATTR_INSTANCE_VALUE,
                Opcode::STORE_ATTR_WITH_HINT,
            ),
            _ => None,
        }
    }
}
