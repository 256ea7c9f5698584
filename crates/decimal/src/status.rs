//! The conditions that operations report, as a set.

use std::ops::{BitAnd, BitOr, BitOrAssign};

/// A set of conditions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Status(pub u32);

impl Status {
    pub const NONE: Status = Status(0);
    pub const CLAMPED: Status = Status(1);
    pub const CONVERSION_SYNTAX: Status = Status(1 << 1);
    pub const DIVISION_BY_ZERO: Status = Status(1 << 2);
    pub const DIVISION_IMPOSSIBLE: Status = Status(1 << 3);
    pub const DIVISION_UNDEFINED: Status = Status(1 << 4);
    pub const INEXACT: Status = Status(1 << 6);
    pub const INVALID_CONTEXT: Status = Status(1 << 7);
    pub const INVALID_OPERATION: Status = Status(1 << 8);
    /// The result does not fit into memory.
    pub const OUT_OF_MEMORY: Status = Status(1 << 9);
    pub const FLOAT_OPERATION: Status = Status(1 << 10);
    pub const OVERFLOW: Status = Status(1 << 11);
    pub const ROUNDED: Status = Status(1 << 12);
    pub const SUBNORMAL: Status = Status(1 << 13);
    pub const UNDERFLOW: Status = Status(1 << 14);

    /// The conditions that Python shows as InvalidOperation.
    pub const INVALID_GROUP: Status = Status(
        Status::CONVERSION_SYNTAX.0
            | Status::DIVISION_IMPOSSIBLE.0
            | Status::DIVISION_UNDEFINED.0
            | Status::INVALID_CONTEXT.0
            | Status::INVALID_OPERATION.0
            | Status::OUT_OF_MEMORY.0,
    );
    /// The conditions that spoil a result.
    pub const ERRORS: Status = Status(Status::INVALID_GROUP.0 | Status::DIVISION_BY_ZERO.0);

    /// Whether the two sets share a condition.
    pub const fn has(self, other: Status) -> bool {
        self.0 & other.0 != 0
    }

    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub const fn without(self, other: Status) -> Status {
        Status(self.0 & !other.0)
    }
}

impl BitOr for Status {
    type Output = Status;
    fn bitor(self, other: Status) -> Status {
        Status(self.0 | other.0)
    }
}

impl BitAnd for Status {
    type Output = Status;
    fn bitand(self, other: Status) -> Status {
        Status(self.0 & other.0)
    }
}

impl BitOrAssign for Status {
    fn bitor_assign(&mut self, other: Status) {
        self.0 |= other.0;
    }
}
