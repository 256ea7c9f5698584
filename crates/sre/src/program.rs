//! `Program`: a code array after validation, in the form the engine runs.
//! Owns the instruction set and the facts worked out ahead of a match (what a tail must start with, which alternative
//! can start here); refuses to execute (see `engine`) and to read raw codes (see `translate`).

use crate::set::Set;
use memchr::memmem;
use std::fmt;

/// The code array is not one that `re/_compiler.py` could have produced: Python's `RuntimeError("invalid SRE code")`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct InvalidCode;

impl fmt::Display for InvalidCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("invalid SRE code")
    }
}

impl std::error::Error for InvalidCode {}

/// An item that consumes exactly one character, or fails.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Single {
    Never,
    /// Anything but a newline.
    Any,
    AnyAll,
    Literal(u32),
    NotLiteral(u32),
    /// Index of a set answered by its table.
    Set(u32),
    /// Index of a set that asks the locale.
    LocaleSet(u32),
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum At {
    Beginning,
    BeginningLine,
    Boundary,
    NonBoundary,
    End,
    EndLine,
    EndString,
    LocBoundary,
    LocNonBoundary,
    UniBoundary,
    UniNonBoundary,
}

/// How a back-reference compares.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum RefFold {
    Exact,
    Ascii,
    Locale,
    Unicode,
}

/// One instruction. Targets are indices into `Program::ops`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Op {
    Fail,
    Success,
    One(Single),
    At(At),
    Mark(u32),
    Jump(u32),
    /// Index into `Program::branches`.
    Branch(u32),
    GroupRef(RefFold, u32),
    GroupRefExists {
        group: u32,
        no: u32,
    },
    /// The body follows; `end` is the instruction after its `Success`.
    Assert {
        back: u32,
        end: u32,
    },
    AssertNot {
        back: u32,
        end: u32,
    },
    Atomic {
        end: u32,
    },
    /// Indices into `Program::singles`.
    RepeatOne(u32),
    MinRepeatOne(u32),
    PossessiveRepeatOne(u32),
    /// Indices into `Program::repeats`.
    Repeat(u32),
    MaxUntil(u32),
    MinUntil(u32),
    PossessiveRepeat(u32),
}

/// The repetition of a single-character item.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RepeatSingle {
    pub(crate) min: usize,
    pub(crate) max: usize,
    pub(crate) item: Single,
    pub(crate) tail: u32,
    /// What the character after the repetition must be for the tail to have a chance.
    pub(crate) next: Option<Single>,
    /// What position the tail asks for.
    pub(crate) next_at: Option<At>,
}

/// The repetition of anything else.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Repeat {
    pub(crate) min: i64,
    pub(crate) max: i64,
    pub(crate) body: u32,
    /// The UNTIL instruction, or for a possessive repeat the one after the body's `Success`.
    pub(crate) end: u32,
    pub(crate) first: Option<Single>,
    pub(crate) next: Option<Single>,
}

/// One alternative of a branch.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Alternative {
    pub(crate) pc: u32,
    pub(crate) first: Option<Single>,
}

#[derive(Clone, Debug)]
pub(crate) struct Branch {
    pub(crate) alternatives: Box<[Alternative]>,
}

/// How `search` finds candidates.
#[derive(Debug)]
pub(crate) enum Hint {
    None,
    /// The pattern starts with these characters, of which `skip` need not be matched again.
    Prefix {
        chars: Box<[u32]>,
        skip: usize,
        whole: bool,
        finder: Option<Box<memmem::Finder<'static>>>,
    },
    /// The pattern starts with a member of the set; `few` names its members when they are at most three bytes.
    Charset {
        item: Single,
        few: Option<Box<[u8]>>,
    },
}

/// A validated regular expression.
#[derive(Debug)]
pub struct Program {
    pub(crate) code: Box<[u32]>,
    pub(crate) groups: usize,
    pub(crate) ops: Vec<Op>,
    pub(crate) sets: Vec<Set>,
    pub(crate) singles: Vec<RepeatSingle>,
    pub(crate) repeats: Vec<Repeat>,
    pub(crate) branches: Vec<Branch>,
    /// The least number of characters a match has.
    pub(crate) min_width: usize,
    pub(crate) hint: Hint,
    /// What the first character of a match must be, where `hint` says nothing.
    pub(crate) first: Option<Single>,
}

impl Program {
    /// Checks and translates the array that `_sre.compile` received.
    pub fn new(code: impl Into<Box<[u32]>>, groups: usize) -> Result<Program, InvalidCode> {
        crate::translate::translate(code.into(), groups)
    }

    /// The array itself; pattern equality and hashing are defined on it.
    pub fn code(&self) -> &[u32] {
        &self.code
    }

    /// Number of capturing groups.
    pub fn groups(&self) -> usize {
        self.groups
    }
}
