//! Specialised instructions: when a site is rewritten, and to what.
//!
//! A file a family: `choose` looks at the operands on the stack, fills the inline cache and names the form, or None if no
//! form fits. The counters are those of [`krait_bytecode::opcode::adaptive`]. The forms' handlers are in `fast`.
//! Matches CPython's `Python/specialize.c`.

pub mod binary_op;
pub mod call;
pub mod compare_op;
pub mod containers;
mod descriptor;
pub mod for_iter;
pub mod fuse;
pub mod load_attr;
pub mod load_global;
pub mod load_super_attr;
pub mod store_attr;

use super::St;
use krait_bytecode::opcode::Opcode;
use krait_bytecode::opcode::adaptive::{Counter, DEOPT};

/// True if the running site's counter has run out: it is time to look at the operands.
#[inline(always)]
pub unsafe fn is_due(st: St) -> bool {
    // SAFETY: `ip` points to the inline cache of an instruction of an adaptive family.
    Counter(unsafe { *st.ip }).is_due()
}

/// Counts an execution that was not specialised.
#[inline(always)]
pub unsafe fn count_down(st: St) {
    // SAFETY: as above; the cache belongs to the running copy of the code, under the GIL.
    unsafe { *st.ip.cast_mut() = Counter(*st.ip).counted_down().0 };
}

/// Makes the running instruction the chosen form of its family, or its plain head with a longer wait. An instruction that
/// tools have instrumented meanwhile stays.
pub unsafe fn rewrite(st: St, head: Opcode, form: Option<Opcode>) {
    // SAFETY: as above; the instruction's own unit is before `ip`.
    unsafe {
        let (unit, cache) = (st.ip.sub(1).cast_mut(), st.ip.cast_mut());
        if DEOPT[(*unit & 0xff) as usize] != head as u8 {
            return;
        }
        *cache = match form {
            Some(_) => Counter::COOLDOWN,
            None => Counter(*cache).backed_off(),
        }
        .0;
        *unit = *unit & 0xff00 | form.unwrap_or(head) as u16;
        match form {
            Some(_) if head == Opcode::TO_BOOL => fuse::tested_local(st),
            Some(form) => fuse::ending_with(st, form),
            None if head == Opcode::BINARY_OP => fuse::compact_arithmetic(st),
            None => {}
        }
    }
}

/// Makes the running instruction, which has no counter, the form that its first execution gives it.
#[inline(always)]
pub unsafe fn become_form(st: St, head: Opcode, form: Opcode) {
    // SAFETY: the instruction's own unit is before `ip`.
    unsafe {
        let unit = st.ip.sub(1).cast_mut();
        if *unit & 0xff == head as u16 {
            *unit = *unit & 0xff00 | form as u16;
        }
    }
}
