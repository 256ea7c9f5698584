//! `LOAD_GLOBAL`: a name in a module's globals or in the builtins, found again by entry index while the key sets stay.

use crate::eval::cache::Global;
use crate::eval::{St, object};
use krait_bytecode::opcode::Opcode;
use krait_objects::Object;
use krait_objects::types::dict::{DICT, Dict};

/// The form for the namespaces of the frame.
pub unsafe fn choose(st: St, oparg: usize) -> Option<Opcode> {
    // SAFETY: the caller vouches for the registers.
    unsafe {
        let name = st.name(oparg >> 1);
        let globals = (*st.fp).globals();
        // A subclass may answer for names that it does not hold.
        if !(*st.fp).globals_object().as_object().is_exact(&DICT) {
            return None;
        }
        let cache = Global::at(st);
        if globals.entry_index(name).is_some() {
            cache.set(index(globals, name)?, version(globals)?, 0);
            return Some(Opcode::LOAD_GLOBAL_MODULE);
        }
        let builtins = (*st.fp).builtins;
        let builtins = object(&builtins).downcast_exact::<Dict>()?;
        cache.set(index(builtins, name)?, version(globals)?, version(builtins)?);
        Some(Opcode::LOAD_GLOBAL_BUILTIN)
    }
}

fn index(dict: &Dict, name: &Object) -> Option<u16> {
    dict.entry_index(name)?.try_into().ok()
}

/// The version of a dict's key set, if it fits the cache.
fn version(dict: &Dict) -> Option<u16> {
    u16::try_from(dict.keys_version()).ok().filter(|version| *version != 0)
}
