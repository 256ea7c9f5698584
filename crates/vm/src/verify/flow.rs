//! Follows all paths through a code object. Where paths meet, their stacks must be equally deep, as the compiler's are; an
//! object is sure there if it is on all of them.

use super::Fault;
use super::decode::{Instruction, NONE};
use super::effects;
use krait_bytecode::exception_table::Entry;
use krait_bytecode::opcode::{Flags, Opcode};
use krait_objects::types::code::Code;

/// What is known before an instruction: a bit for each variable, then for each stack entry, set if an object is there for
/// sure. Bits above the stack's top mean nothing.
pub struct State<'a> {
    bits: &'a mut [u64],
    locals: usize,
    depth: usize,
    /// The frame is a generator's.
    pub is_generator: bool,
}

impl State<'_> {
    fn get(&self, bit: usize) -> bool {
        self.bits[bit / 64] >> (bit % 64) & 1 != 0
    }

    fn set(&mut self, bit: usize, value: bool) {
        let word = &mut self.bits[bit / 64];
        *word = *word & !(1 << (bit % 64)) | u64::from(value) << (bit % 64);
    }

    pub fn depth(&self) -> usize {
        self.depth
    }

    pub fn is_bound(&self, local: usize) -> bool {
        self.get(local)
    }

    /// Notes what a variable holds; true if it surely held an object and does not any more.
    pub fn set_bound(&mut self, local: usize, value: bool) -> bool {
        let weaker = !value && self.get(local);
        self.set(local, value);
        weaker
    }

    pub fn push(&mut self, value: bool) {
        self.set(self.locals + self.depth, value);
        self.depth += 1;
    }

    pub fn pop(&mut self) -> bool {
        self.depth -= 1;
        self.get(self.locals + self.depth)
    }

    /// The entry `n` below the top, which is 1.
    pub fn entry(&self, n: u32) -> bool {
        self.get(self.locals + self.depth - n as usize)
    }

    /// Whether the `count` entries on top are all objects.
    pub fn has_top(&self, count: u32) -> bool {
        (1..=count).all(|n| self.entry(n))
    }

    /// Puts `pushed` objects in place of the `taken` entries on top.
    pub fn replace_top(&mut self, taken: u32, pushed: u32) {
        self.depth -= taken as usize;
        for _ in 0..pushed {
            self.push(true);
        }
    }

    pub fn swap(&mut self, n: u32) {
        let (top, other) = (self.locals + self.depth - 1, self.locals + self.depth - n as usize);
        let (a, b) = (self.get(top), self.get(other));
        self.set(top, b);
        self.set(other, a);
    }
}

/// What is known of an instruction at which paths may meet.
#[derive(Clone, Copy)]
struct Meeting {
    /// The index of the instruction.
    instruction: u32,
    /// -1 until a path has come here.
    depth: i32,
    is_generator: bool,
    /// Waits for its paths to be followed.
    is_queued: bool,
}

struct Walk<'a> {
    code: &'a Code,
    instructions: &'a [Instruction],
    entries: &'a [Entry],
    meetings: Vec<Meeting>,
    /// The bits of each meeting's state, `words` words each.
    bits: Vec<u64>,
    words: usize,
    queue: Vec<u32>,
}

/// Words of state that the check of a code object may take.
const MAX_WORDS: usize = 1 << 25;

/// Instructions may be passed this often, on average. Loops need a few rounds.
const MAX_ROUNDS: usize = 200;

const TOO_COMPLEX: Fault = Fault::Bad("too many paths to follow");
const DIFFERENT: Fault = Fault::Bad("paths meet with stacks of different depth");
const HANDLER_TOO_DEEP: Fault =
    Fault::Bad("an exception handler needs a deeper stack than there is");

/// What the code at an instruction counts on.
pub struct Wanted {
    bits: Box<[u64]>,
    locals: usize,
    pub depth: usize,
    pub is_generator: bool,
}

impl Wanted {
    fn get(&self, bit: usize) -> bool {
        self.bits[bit / 64] >> (bit % 64) & 1 != 0
    }

    /// Whether a variable must have a value.
    pub fn is_bound(&self, local: usize) -> bool {
        self.get(local)
    }

    /// Whether there must be an object in a stack entry, counted from the bottom.
    pub fn is_object(&self, entry: usize) -> bool {
        self.get(self.locals + entry)
    }
}

/// Follows all paths. Says what the instruction with index `asked` counts on, if a path leads there.
pub fn follow(
    code: &Code,
    instructions: &mut [Instruction],
    entries: &[Entry],
    asked: Option<usize>,
) -> Result<Option<Wanted>, Fault> {
    let mut meetings = Vec::new();
    for index in asked.into_iter().chain([0]) {
        instructions[index].leader = 0;
    }
    for (n, i) in instructions.iter_mut().enumerate() {
        if i.leader != NONE {
            i.leader = meetings.len() as u32;
            meetings.push(Meeting {
                instruction: n as u32,
                depth: -1,
                is_generator: false,
                is_queued: false,
            });
        }
    }
    let words = (code.nlocalsplus as usize + code.stacksize as usize).div_ceil(64).max(1);
    let total = meetings.len().checked_mul(words).filter(|&total| total <= MAX_WORDS);
    let bits = vec![0; total.ok_or(TOO_COMPLEX)?];
    let mut walk = Walk { code, instructions, entries, meetings, bits, words, queue: Vec::new() };
    let mut scratch = vec![0; words];
    let mut state = State {
        bits: &mut scratch,
        locals: code.nlocalsplus as usize,
        depth: 0,
        is_generator: false,
    };
    for parameter in 0..code.total_args() {
        state.set(parameter, true);
    }
    walk.arrive(0, &state)?;
    let mut left = instructions_limit(walk.instructions.len());
    while let Some(leader) = walk.queue.pop() {
        walk.path(leader, &mut state, &mut left)?;
    }
    Ok(asked.and_then(|index| walk.wanted(walk.instructions[index].leader)))
}

fn instructions_limit(count: usize) -> usize {
    count.saturating_mul(MAX_ROUNDS)
}

impl Walk<'_> {
    fn wanted(&self, leader: u32) -> Option<Wanted> {
        let meeting = self.meetings[leader as usize];
        let from = leader as usize * self.words;
        Some(Wanted {
            bits: self.bits[from..from + self.words].into(),
            locals: self.code.nlocalsplus as usize,
            depth: usize::try_from(meeting.depth).ok()?,
            is_generator: meeting.is_generator,
        })
    }

    /// Follows a path to its end or to where it meets another.
    fn path(&mut self, leader: u32, state: &mut State<'_>, left: &mut usize) -> Result<(), Fault> {
        let meeting = &mut self.meetings[leader as usize];
        meeting.is_queued = false;
        let meeting = *meeting;
        let first = meeting.instruction as usize;
        state.depth = meeting.depth as usize;
        state.is_generator = meeting.is_generator;
        let from = leader as usize * self.words;
        state.bits.copy_from_slice(&self.bits[from..from + self.words]);
        // The entry whose handler knows a state that is no stronger than the present one.
        let mut told = 0;
        let instructions = self.instructions;
        let mut rest = instructions[first..].iter().enumerate();
        loop {
            let Some((n, i)) = rest.next() else {
                return Err(Fault::Bad("control leaves the code"));
            };
            if n > 0 && i.leader != NONE {
                return self.arrive(i.leader, state);
            }
            *left = left.checked_sub(1).ok_or(TOO_COMPLEX)?;
            let taken = (i.info.pops)(i.oparg) as usize;
            if state.depth < taken {
                return Err(Fault::Bad("the value stack is too small"));
            }
            let after = state.depth - taken + (i.info.pushes)(i.oparg) as usize;
            if after > self.code.stacksize as usize {
                return Err(Fault::Bad("the value stack overflows"));
            }
            if i.handler != 0 {
                if i.handler != told {
                    self.raise(i, state)?;
                    told = i.handler;
                }
                let kept = self.entries[i.handler as usize - 1].depth as usize;
                if state.depth < kept + effects::taken_at_error(i) as usize {
                    return Err(HANDLER_TOO_DEEP);
                }
                if state.depth - taken < kept {
                    told = 0;
                }
            }
            if effects::apply(self.code, i, state)? {
                told = 0;
            }
            if i.target != NONE {
                self.arrive(self.instructions[i.target as usize].leader, state)?;
                if i.info.opcode == Opcode::FOR_ITER {
                    state.push(true);
                }
            }
            if i.info.flags.has(Flags::TERM) {
                return Ok(());
            }
        }
    }

    /// A path comes to an instruction at which paths may meet.
    fn arrive(&mut self, leader: u32, state: &State<'_>) -> Result<(), Fault> {
        self.meet(leader, state, state.depth, state.depth)
    }

    /// An instruction may raise: its handler finds the stack cut, with one or two entries more.
    fn raise(&mut self, i: &Instruction, state: &State<'_>) -> Result<(), Fault> {
        let entry = self.entries[i.handler as usize - 1];
        let kept = entry.depth as usize;
        if state.depth < kept {
            return Err(HANDLER_TOO_DEEP);
        }
        let depth = kept + 1 + usize::from(entry.lasti);
        if depth > self.code.stacksize as usize {
            return Err(Fault::Bad("the value stack overflows"));
        }
        self.meet(self.leader_of(entry), state, kept, depth)
    }

    fn leader_of(&self, entry: Entry) -> u32 {
        let at = self.instructions.partition_point(|i| i.start < entry.target);
        self.instructions[at].leader
    }

    /// Joins a state, whose stack is cut to `kept` entries and filled up with objects to `depth`, with what is known.
    fn meet(
        &mut self,
        leader: u32,
        state: &State<'_>,
        kept: usize,
        depth: usize,
    ) -> Result<(), Fault> {
        let meeting = &mut self.meetings[leader as usize];
        let from = leader as usize * self.words;
        let known = &mut self.bits[from..from + self.words];
        let is_first = meeting.depth < 0;
        if is_first {
            meeting.depth = depth as i32;
            meeting.is_generator = state.is_generator;
            known.fill(u64::MAX);
        } else if meeting.depth != depth as i32 {
            return Err(DIFFERENT);
        } else if meeting.is_generator != state.is_generator {
            return Err(Fault::Bad("paths meet where only one is in a generator"));
        }
        let mut is_news = is_first;
        let used = state.locals + kept;
        for (n, word) in known.iter_mut().enumerate().take(used.div_ceil(64)) {
            let above = if used - 64 * n >= 64 { 0 } else { u64::MAX << (used - 64 * n) };
            let joined = *word & (state.bits[n] | above);
            is_news |= joined != *word;
            *word = joined;
        }
        if is_news && !meeting.is_queued {
            meeting.is_queued = true;
            self.queue.push(leader);
        }
        Ok(())
    }
}
