//! `State`: where a match or a scan stands. It keeps its buffers between matches, so one state serves a whole scan.
//! Owns positions, marks and the backtracking stacks; refuses to hold the subject or the program, which each call
//! brings along (they must be the same ones every time; positions are checked, so a mix-up cannot crash).
//! Matches SRE_STATE of CPython's Modules/_sre.

use crate::engine::Engine;
use crate::program::Program;
use krait_text::{Str, with_units};

/// What the engine asks of its surroundings.
pub trait Env {
    /// Called every few thousand steps; an `Err` ends the match with `Stop::Interrupted`.
    fn check(&mut self) -> Result<(), Stop>;

    /// `tolower` of the C locale.
    fn lower(&self, c: u8) -> u8 {
        c.to_ascii_lowercase()
    }

    /// `toupper` of the C locale.
    fn upper(&self, c: u8) -> u8 {
        c.to_ascii_uppercase()
    }

    /// `isalnum` of the C locale.
    fn is_alnum(&self, c: u8) -> bool {
        c.is_ascii_alphanumeric()
    }
}

/// Surroundings that never interrupt, in the "C" locale.
pub struct NoEnv;

impl Env for NoEnv {
    fn check(&mut self) -> Result<(), Stop> {
        Ok(())
    }
}

/// Why a match ended without an answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stop {
    /// `Env::check` said so (it keeps the reason).
    Interrupted,
    /// Python's `MemoryError`.
    Memory,
    /// The program runs into an impossible state: `RuntimeError("invalid SRE code")`-grade input.
    Illegal,
}

pub(crate) const UNSET: usize = usize::MAX;
pub(crate) const NO_REPEAT: u32 = u32::MAX;

/// What to do with a stacked frame when the attempt started from it ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Resume {
    Branch,
    RepeatOne,
    MinRepeatOne,
    Repeat,
    /// An item that the minimum still demands (`MaxUntil` and `MinUntil`).
    Needed,
    MaxItem,
    MinTail,
    MinItem,
    PossessiveNeeded,
    PossessiveItem,
    Atomic,
    Assert,
    AssertNot,
}

/// A point to come back to.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Frame {
    pub(crate) resume: Resume,
    pub(crate) toplevel: bool,
    /// Marks up to `lastmark` were saved when the frame was pushed.
    pub(crate) marks: bool,
    /// The instruction, or the index of the table row, to go on with.
    pub(crate) pc: u32,
    pub(crate) lastmark: i32,
    pub(crate) lastindex: i32,
    /// The innermost repeat at the time.
    pub(crate) repeat: u32,
    pub(crate) ptr: usize,
    /// A bound of positions, or a position to restore.
    pub(crate) limit: usize,
    pub(crate) count: i64,
}

/// A running REPEAT.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Running {
    pub(crate) count: i64,
    /// Row in `Program::repeats`.
    pub(crate) row: u32,
    pub(crate) outer: u32,
    pub(crate) last_ptr: usize,
}

/// The state of a match or scan over one subject.
#[derive(Debug)]
pub struct State {
    /// Where the next attempt starts; after success, where the match starts.
    pub start: usize,
    /// After success, where the match ends.
    pub ptr: usize,
    /// Where the subject ends for this scan (`endpos`).
    pub end: usize,
    /// An empty match at `start` is refused (the rule for scans after an empty match).
    pub must_advance: bool,
    pub(crate) match_all: bool,
    pub(crate) lastmark: i32,
    pub(crate) lastindex: i32,
    pub(crate) marks: Vec<usize>,
    pub(crate) stack: Vec<Frame>,
    pub(crate) saved: Vec<usize>,
    pub(crate) running: Vec<Running>,
    pub(crate) repeat: u32,
    pub(crate) steps: u32,
}

impl State {
    /// A state for the part `start..end` of a subject; bounds are taken as Python's methods clamp them
    /// (0 ≤ start ≤ end ≤ len).
    pub fn new(program: &Program, start: usize, end: usize) -> State {
        State {
            start,
            ptr: start,
            end,
            must_advance: false,
            match_all: false,
            lastmark: -1,
            lastindex: -1,
            marks: vec![UNSET; 2 * program.groups + 2],
            stack: Vec::new(),
            saved: Vec::new(),
            running: Vec::new(),
            repeat: NO_REPEAT,
            steps: 0,
        }
    }

    /// Does the pattern match at `start`? (`Pattern.match`, `Scanner.match`)
    pub fn match_prefix(
        &mut self,
        program: &Program,
        subject: Str,
        env: &mut dyn Env,
    ) -> Result<bool, Stop> {
        self.reset();
        self.ptr = self.start;
        self.match_all = false;
        with_units!(subject, units => Engine::new(program, units, self, env).match_here())
    }

    /// Does the pattern match all of `start..end`? (`Pattern.fullmatch`)
    pub fn match_full(
        &mut self,
        program: &Program,
        subject: Str,
        env: &mut dyn Env,
    ) -> Result<bool, Stop> {
        self.reset();
        self.ptr = self.start;
        self.match_all = true;
        with_units!(subject, units => Engine::new(program, units, self, env).match_here())
    }

    /// The leftmost match at or after `start`. (`Pattern.search`, and each step of a scan)
    pub fn search(
        &mut self,
        program: &Program,
        subject: Str,
        env: &mut dyn Env,
    ) -> Result<bool, Stop> {
        self.reset();
        self.ptr = self.start;
        self.match_all = false;
        with_units!(subject, units => Engine::new(program, units, self, env).search())
    }

    /// After a match: sets the state for the next step of a scan, which must not match empty at the same place.
    pub fn advance(&mut self) {
        self.must_advance = self.ptr == self.start;
        self.start = self.ptr;
    }

    /// The span of the whole match.
    pub fn span(&self) -> (usize, usize) {
        (self.start, self.ptr)
    }

    /// The span of group `number` (from 1), if it took part in the match. Start may exceed end only for patterns that
    /// trip CPython's "The span of capturing group is wrong" check.
    pub fn group(&self, number: usize) -> Option<(usize, usize)> {
        let first = number.checked_sub(1)?.checked_mul(2)?;
        if i64::try_from(first + 1).ok()? > i64::from(self.lastmark) {
            return None;
        }
        let (start, end) = (*self.marks.get(first)?, *self.marks.get(first + 1)?);
        (start != UNSET && end != UNSET).then_some((start, end))
    }

    /// `Match.lastindex`.
    pub fn last_index(&self) -> Option<usize> {
        usize::try_from(self.lastindex).ok()
    }

    /// Forgets the groups and whatever an interrupted match left behind.
    fn reset(&mut self) {
        self.forget_groups();
        self.stack.clear();
        self.saved.clear();
        self.running.clear();
        self.repeat = NO_REPEAT;
    }

    pub(crate) fn forget_groups(&mut self) {
        self.lastmark = -1;
        self.lastindex = -1;
    }
}
