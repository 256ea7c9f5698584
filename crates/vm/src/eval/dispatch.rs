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
pub use matching::{start, start_with_error};
#[cfg(not(debug_assertions))]
pub use tail::{start, start_with_error};

/// Runs the general body of an instruction that an EXTENDED_ARG or a told event stands before, and closes what it leaves.
#[inline(always)]
pub unsafe fn with_oparg(opcode: u8, st: St, oparg: usize) -> Step {
    macro_rules! body {
        ($st:ident $oparg:ident inline $body:path) => {
            $body($st, $oparg)
        };
        ($st:ident $oparg:ident outlined $body:path) => {
            $body($st, $oparg)
        };
        ($st:ident $oparg:ident fast $case:path, $body:path) => {
            $body($st, $oparg)
        };
        ($st:ident $oparg:ident adaptive $choose:path, $body:path) => {
            $body($st, $oparg)
        };
        ($st:ident $oparg:ident mixed $choose:path, $case:path, $body:path) => {
            $body($st, $oparg)
        };
        // Forms have been mapped to their families' heads, and a prefix is no instruction of its own.
        ($st:ident $oparg:ident $kind:ident $($path:path),*) => {{
            unknown_opcode($st);
            Step::Error($st)
        }};
    }
    macro_rules! select {
        ($($name:ident = $kind:ident($($path:path),*);)*) => {
            match DEOPT[opcode as usize] {
                $( n if n == Opcode::$name as u8 => body!(st oparg $kind $($path),*), )*
                _ => {
                    unknown_opcode(st);
                    Step::Error(st)
                }
            }
        };
    }
    // SAFETY: passed on.
    unsafe { instructions!(select).settled() }
}

/// `SystemError: unknown opcode`.
#[cold]
unsafe fn unknown_opcode(st: St) {
    // SAFETY: passed on.
    let thread = unsafe { st.thread() };
    super::fail(thread, thread.system_error("unknown opcode"));
}
