//! The events, in the order of their bits.

/// What a tool can be told of.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
#[repr(u8)]
pub enum Event {
    PyStart,
    PyResume,
    PyReturn,
    PyYield,
    Call,
    Line,
    Instruction,
    Jump,
    BranchLeft,
    BranchRight,
    StopIteration,
    Raise,
    ExceptionHandled,
    PyUnwind,
    PyThrow,
    Reraise,
    CReturn,
    CRaise,
    Branch,
}

/// The events, by number.
const ALL: [Event; COUNT] = [
    Event::PyStart,
    Event::PyResume,
    Event::PyReturn,
    Event::PyYield,
    Event::Call,
    Event::Line,
    Event::Instruction,
    Event::Jump,
    Event::BranchLeft,
    Event::BranchRight,
    Event::StopIteration,
    Event::Raise,
    Event::ExceptionHandled,
    Event::PyUnwind,
    Event::PyThrow,
    Event::Reraise,
    Event::CReturn,
    Event::CRaise,
    Event::Branch,
];

/// The names, by number.
pub const NAMES: [&str; COUNT] = [
    "PY_START",
    "PY_RESUME",
    "PY_RETURN",
    "PY_YIELD",
    "CALL",
    "LINE",
    "INSTRUCTION",
    "JUMP",
    "BRANCH_LEFT",
    "BRANCH_RIGHT",
    "STOP_ITERATION",
    "RAISE",
    "EXCEPTION_HANDLED",
    "PY_UNWIND",
    "PY_THROW",
    "RERAISE",
    "C_RETURN",
    "C_RAISE",
    "BRANCH",
];

/// All events.
pub const COUNT: usize = 19;
/// Events that belong to an instruction: they can be asked for per code object, and be disabled.
pub const LOCAL: usize = 11;
/// Events that a tool's set holds; the others follow from these.
pub const UNGROUPED: usize = 16;

/// The events after calls of native code, which come with `CALL`.
pub const C_RETURNS: i64 = Event::CReturn.bit() | Event::CRaise.bit();

impl Event {
    pub fn from_number(number: u8) -> Option<Event> {
        ALL.get(usize::from(number)).copied()
    }

    pub const fn bit(self) -> i64 {
        1 << self as u8
    }

    pub const fn name(self) -> &'static str {
        NAMES[self as usize]
    }

    pub const fn is_local(self) -> bool {
        (self as usize) < LOCAL
    }
}
