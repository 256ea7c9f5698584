//! The driver of builds with debug assertions: one loop that finds the body of each instruction by its number.

use super::*;
use crate::eval::unwind::unwind;
use crate::eval::{fast, specialise};
use krait_objects::Word;

pub unsafe fn start(mut st: St) -> Word {
    // SAFETY: the loop's invariants hold for every body.
    unsafe {
        loop {
            match one(st).settled() {
                Step::Next(next) => st = next,
                Step::Exit(word) => return word,
                Step::Error(at) | Step::Slow(at) => match unwind(at) {
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
        match unwind(st) {
            Some(next) => start(next),
            None => Word::NULL,
        }
    }
}

/// What a kind of handler does: gives a step, or goes on with another number or operand.
macro_rules! handle {
    ($st:ident $opcode:ident $oparg:ident $name:ident inline $body:path) => {
        return $body($st, $oparg)
    };
    ($st:ident $opcode:ident $oparg:ident $name:ident outlined $body:path) => {
        return $body($st, $oparg)
    };
    ($st:ident $opcode:ident $oparg:ident $name:ident fast $case:path, $body:path) => {
        return $body($st, $oparg)
    };
    ($st:ident $opcode:ident $oparg:ident $name:ident adaptive $choose:path, $body:path) => {{
        if specialise::is_due($st) {
            let form = $choose($st, $oparg);
            specialise::rewrite($st, Opcode::$name, form);
            $opcode = (*$st.ip.sub(1) & 0xff) as u8;
            continue;
        }
        specialise::count_down($st);
        return $body($st, $oparg);
    }};
    ($st:ident $opcode:ident $oparg:ident $name:ident mixed $choose:path, $case:path, $body:path) => {
        handle!($st $opcode $oparg $name adaptive $choose, $body)
    };
    ($st:ident $opcode:ident $oparg:ident $name:ident form $head:ident, $case:path) => {{
        match $case($st, $oparg) {
            Step::Slow(_) => $opcode = Opcode::$head as u8,
            step => return step,
        }
    }};
    ($st:ident $opcode:ident $oparg:ident $name:ident calling $head:ident, $case:path) => {
        handle!($st $opcode $oparg $name form $head, $case)
    };
    ($st:ident $opcode:ident $oparg:ident $name:ident guarded $head:ident, $applies:path, $body:path) => {{
        if $applies($st, $oparg) {
            return $body($st, $oparg);
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
