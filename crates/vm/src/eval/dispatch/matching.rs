//! The driver of builds with debug assertions: one loop that finds the body of each instruction by its number.

use super::*;
use crate::eval::unwind::unwind;
use crate::eval::{fast, specialise};
use krait_bytecode::for_each_fused;
use krait_bytecode::opcode::fused::FIRST;
use krait_objects::Word;

/// Unwinds, apart from the loop's stack frame.
#[inline(never)]
unsafe fn land(st: St) -> Option<St> {
    // SAFETY: passed on.
    unsafe { unwind(st) }
}

pub unsafe fn start(mut st: St) -> Word {
    // SAFETY: the loop's invariants hold for every body.
    unsafe {
        loop {
            match one(st).settled() {
                Step::Next(next) => st = next,
                Step::Exit(word) => return word,
                Step::Error(at) | Step::Slow(at) => match land(at) {
                    Some(next) => st = next,
                    None => return Word::NULL,
                },
                Step::Close(..) | Step::CloseTwo(..) => unreachable!("the step is settled"),
            }
        }
    }
}

pub unsafe fn start_with_error(st: St) -> Word {
    // SAFETY: passed on.
    unsafe {
        match land(st) {
            Some(next) => start(next),
            None => Word::NULL,
        }
    }
}

/// Calls a body, whose locals get no place in the caller's stack frame.
macro_rules! apart {
    ($body:path, $st:ident, $oparg:ident) => {{
        #[inline(never)]
        unsafe fn apart(st: St, oparg: usize) -> Step {
            // SAFETY: passed on.
            unsafe { $body(st, oparg) }
        }
        apart($st, $oparg)
    }};
}

/// What a kind of handler does: gives a step, or goes on with another number or operand.
macro_rules! handle {
    ($st:ident $opcode:ident $oparg:ident $name:ident inline $body:path) => {
        return apart!($body, $st, $oparg)
    };
    ($st:ident $opcode:ident $oparg:ident $name:ident native $body:path) => {
        return apart!($body, $st, $oparg)
    };
    ($st:ident $opcode:ident $oparg:ident $name:ident direct $choose:path, $body:path) => {
        handle!($st $opcode $oparg $name adaptive $choose, $body)
    };
    ($st:ident $opcode:ident $oparg:ident $name:ident outlined $body:path) => {
        return apart!($body, $st, $oparg)
    };
    ($st:ident $opcode:ident $oparg:ident $name:ident fast $case:path, $body:path) => {
        return match apart!($case, $st, $oparg) {
            // The case may have done a part.
            Step::Slow(at) => apart!($body, at, $oparg),
            step => step,
        }
    };
    ($st:ident $opcode:ident $oparg:ident $name:ident stepped $common:path, $case:path, $body:path) => {
        return match apart!($common, $st, $oparg) {
            Step::Slow(at) => match apart!($case, at, $oparg) {
                Step::Slow(at) => apart!($body, at, $oparg),
                step => step,
            },
            step => step,
        }
    };
    ($st:ident $opcode:ident $oparg:ident $name:ident adaptive $choose:path, $body:path) => {{
        if specialise::is_due($st) {
            let form = $choose($st, $oparg);
            specialise::rewrite($st, Opcode::$name, form);
            $opcode = FIRST[(*$st.ip.sub(1) & 0xff) as usize];
            continue;
        }
        specialise::count_down($st);
        return apart!($body, $st, $oparg);
    }};
    ($st:ident $opcode:ident $oparg:ident $name:ident mixed $choose:path, $case:path, $body:path) => {{
        if !specialise::is_due($st) {
            specialise::count_down($st);
            return match apart!($case, $st, $oparg) {
                Step::Slow(at) => apart!($body, at, $oparg),
                step => step,
            };
        }
        let form = $choose($st, $oparg);
        specialise::rewrite($st, Opcode::$name, form);
        $opcode = FIRST[(*$st.ip.sub(1) & 0xff) as usize];
        continue;
    }};
    ($st:ident $opcode:ident $oparg:ident $name:ident layered $choose:path, $common:path, $case:path, $body:path) => {{
        if !specialise::is_due($st)
            && let step @ (Step::Next(_) | Step::Close(..) | Step::CloseTwo(..)) =
                apart!($common, $st, $oparg)
        {
            specialise::count_down($st);
            return step;
        }
        handle!($st $opcode $oparg $name mixed $choose, $case, $body)
    }};
    ($st:ident $opcode:ident $oparg:ident $name:ident form $head:ident, $case:path) => {{
        match $case($st, $oparg) {
            Step::Slow(_) => $opcode = Opcode::$head as u8,
            step => return step,
        }
    }};
    ($st:ident $opcode:ident $oparg:ident $name:ident calling $head:ident, $case:path) => {
        handle!($st $opcode $oparg $name form $head, $case)
    };
    ($st:ident $opcode:ident $oparg:ident $name:ident split $head:ident, $common:path, $case:path) => {{
        match apart!($common, $st, $oparg) {
            Step::Slow(_) => handle!($st $opcode $oparg $name form $head, $case),
            step => return step,
        }
    }};
    ($st:ident $opcode:ident $oparg:ident $name:ident backed $head:ident, $common:path, $applies:path, $body:path) => {{
        match apart!($common, $st, $oparg) {
            Step::Slow(_) => handle!($st $opcode $oparg $name guarded $head, $applies, $body),
            step => return step,
        }
    }};
    ($st:ident $opcode:ident $oparg:ident $name:ident twice $head:ident, $common:path, $rarer:path, $applies:path, $body:path) => {{
        match apart!($common, $st, $oparg) {
            Step::Slow(_) => handle!($st $opcode $oparg $name backed $head, $rarer, $applies, $body),
            step => return step,
        }
    }};
    ($st:ident $opcode:ident $oparg:ident $name:ident guarded $head:ident, $applies:path, $body:path) => {{
        if $applies($st, $oparg) {
            return apart!($body, $st, $oparg);
        }
        $opcode = Opcode::$head as u8;
    }};
    ($st:ident $opcode:ident $oparg:ident $name:ident prefix $body:path) => {{
        let unit = *$st.ip;
        $st.ip = $st.ip.add(1);
        $opcode = (unit & 0xff) as u8;
        $oparg = $oparg << 8 | (unit >> 8) as usize;
    }};
}

macro_rules! one_instruction {
    ($($name:ident = $kind:ident($($path:tt)*);)*) => {
        /// Runs one instruction.
        unsafe fn one(mut st: St) -> Step {
            // SAFETY: the loop's invariants hold for every body.
            unsafe {
                let unit = *st.ip;
                st.ip = st.ip.add(1);
                let mut opcode = (unit & 0xff) as u8;
                let mut oparg = (unit >> 8) as usize;
                if FIRST[opcode as usize] != opcode {
                    match fused_instruction(opcode, st, oparg) {
                        Step::Slow(_) => opcode = specialise::fuse::first_alone(st.ip),
                        step => return step,
                    }
                }
                loop {
                    $( if opcode == Opcode::$name as u8 { handle!(st opcode oparg $name $kind $($path)*) } else )* {
                        unknown_opcode(st);
                        return Step::Error(st);
                    }
                }
            }
        }
    };
}
instructions!(one_instruction);

/// Runs the general body of an instruction that an EXTENDED_ARG or a told event stands before, and closes what it leaves.
pub unsafe fn with_oparg(opcode: u8, st: St, oparg: usize) -> Step {
    macro_rules! body {
        ($st:ident $oparg:ident inline $body:path) => {
            apart!($body, $st, $oparg)
        };
        ($st:ident $oparg:ident native $body:path) => {
            apart!($body, $st, $oparg)
        };
        ($st:ident $oparg:ident direct $choose:path, $body:path) => {
            apart!($body, $st, $oparg)
        };
        ($st:ident $oparg:ident outlined $body:path) => {
            apart!($body, $st, $oparg)
        };
        ($st:ident $oparg:ident fast $case:path, $body:path) => {
            apart!($body, $st, $oparg)
        };
        ($st:ident $oparg:ident stepped $common:path, $case:path, $body:path) => {
            apart!($body, $st, $oparg)
        };
        ($st:ident $oparg:ident adaptive $choose:path, $body:path) => {
            apart!($body, $st, $oparg)
        };
        ($st:ident $oparg:ident mixed $choose:path, $case:path, $body:path) => {
            apart!($body, $st, $oparg)
        };
        ($st:ident $oparg:ident layered $choose:path, $common:path, $case:path, $body:path) => {
            apart!($body, $st, $oparg)
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

macro_rules! fused_instruction {
    ($($name:ident = $number:literal: [$($part:ident)*];)*) => {
        /// Runs a super-instruction, if it applies.
        unsafe fn fused_instruction(opcode: u8, st: St, oparg: usize) -> Step {
            // SAFETY: as for other instructions.
            unsafe {
                match opcode {
                    $( $number if is_whole!(st.ip, $($part)*) => fast::fused::$name(st, oparg), )*
                    _ => Step::Slow(st),
                }
            }
        }
    };
}
for_each_fused!(fused_instruction);
