//! What specialisation needs to know of the instructions: which family a form belongs to, and the counters that say when a
//! site is looked at again. Matches CPython's `pycore_backoff.h` and the constants of `pycore_code.h`.

use super::fused::FIRST;
use super::{CACHES, MIN_INSTRUMENTED_OPCODE, Opcode};

/// The plain instruction that a specialised one or a super-instruction stands for, by number (instrumented ones stay).
pub const DEOPT: [u8; 256] = {
    let mut table = [0; 256];
    let mut i = 0;
    while i < 256 {
        table[i] = i as u8;
        i += 1;
    }
    i = 0;
    while i < Opcode::REAL.len() {
        let op = Opcode::REAL[i];
        if (op as u16) < MIN_INSTRUMENTED_OPCODE as u16 {
            table[op as usize] = op.info().base as u8;
        }
        i += 1;
    }
    i = 0;
    while i < 256 {
        table[i] = table[FIRST[i] as usize];
        i += 1;
    }
    table
};

/// True for the heads of families: instructions with specialised forms, whose first inline cache entry is a [`Counter`].
pub const ADAPTIVE: [bool; 256] = {
    let mut table = [false; 256];
    let mut i = 0;
    while i < Opcode::REAL.len() {
        let (form, head) = (Opcode::REAL[i], Opcode::REAL[i].info().base);
        let is_form = (form as u16) < MIN_INSTRUMENTED_OPCODE as u16 && form as u16 != head as u16;
        if is_form && CACHES[head as usize] != 0 && head as u16 != Opcode::JUMP_BACKWARD as u16 {
            table[head as usize] = true;
        }
        i += 1;
    }
    table
};

/// The counter of a site: twelve bits that count down to the next look at the operands, and four bits that say how long
/// the wait was. A look that finds no form doubles it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Counter(pub u16);

impl Counter {
    const fn new(value: u16, backoff: u16) -> Counter {
        Counter(value << 4 | backoff)
    }

    /// Code that has not run: its second execution looks.
    pub const WARMUP: Counter = Counter::new(1, 1);
    /// A specialised site: so many misses are borne before it is looked at again.
    pub const COOLDOWN: Counter = Counter::new(52, 0);
    /// What `JUMP_BACKWARD` starts with.
    pub const JUMP: Counter = Counter::new(4095, 12);
    /// What conditional jumps have in their place.
    pub const BRANCH: Counter = Counter(0x5555);
    /// The longest wait is two to this power.
    const MAX_BACKOFF: u16 = 12;

    /// How many executions are left.
    pub const fn value(self) -> u16 {
        self.0 >> 4
    }

    /// The wait is over.
    #[inline(always)]
    pub const fn is_due(self) -> bool {
        self.value() == 0
    }

    /// One execution later; not for a counter that is due.
    #[inline(always)]
    pub const fn counted_down(self) -> Counter {
        Counter(self.0.wrapping_sub(1 << 4))
    }

    /// A longer wait.
    pub const fn backed_off(self) -> Counter {
        let last = self.0 & 15;
        let backoff = if last < Counter::MAX_BACKOFF { last + 1 } else { Counter::MAX_BACKOFF };
        Counter::new((1 << backoff) - 1, backoff)
    }

    /// What the first cache entry of an instruction holds before the first run.
    pub const fn initial(opcode: u8) -> Option<Counter> {
        if ADAPTIVE[opcode as usize] {
            return Some(Counter::WARMUP);
        }
        match Opcode::from_u16(opcode as u16) {
            Some(Opcode::JUMP_BACKWARD) => Some(Counter::JUMP),
            Some(op) if op.is_conditional_jump() => Some(Counter::BRANCH),
            _ => None,
        }
    }
}
