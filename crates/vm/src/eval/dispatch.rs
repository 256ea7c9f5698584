//! From instruction bodies to a running loop: the two drivers and what they share.
//!
//! Optimised builds run `tail`, builds with debug assertions `matching`; both are made from the table in `instructions`.

#[cfg(debug_assertions)]
mod matching;
#[cfg(not(debug_assertions))]
mod tail;

use super::instructions::instructions;
use super::{
    St, Step, ops_attr, ops_build, ops_call, ops_exc, ops_flow, ops_gen, ops_instrumented,
    ops_math, ops_name, ops_stack, pattern,
};
use krait_bytecode::opcode::{DEOPT, Opcode};

#[cfg(debug_assertions)]
pub use matching::{start, start_with_error, with_oparg};
#[cfg(not(debug_assertions))]
pub use tail::{start, start_with_error, with_oparg};

/// Whether the other parts of a super-instruction are what they were when it was put in place.
macro_rules! is_whole {
    ($ip:expr, $only:ident) => {
        true
    };
    ($ip:expr, $first:ident $second:ident) => {
        *$ip & 0xff == Opcode::$second as u16
    };
    ($ip:expr, $first:ident $second:ident $third:ident) => {
        $ip.cast::<u32>().read_unaligned() & 0x00ff_00ff
            == Opcode::$second as u32 | (Opcode::$third as u32) << 16
    };
}
use is_whole;

/// `SystemError: unknown opcode`.
#[cold]
unsafe fn unknown_opcode(st: St) {
    // SAFETY: passed on.
    let thread = unsafe { st.thread() };
    super::fail(thread, thread.system_error("unknown opcode"));
}
