//! Marshal: the format of `.pyc` files, versions 0 to 5, as one kernel over traits, so that plain `Const`
//! trees and (in the object crates) real objects are written and read by the same code. Knows no values of
//! its own. Matches `Python/marshal`.

pub mod constant;
pub mod read;
pub mod write;

pub use constant::{ConstReader, ConstWriter, dumps, loads};
pub use read::{Build, Input, Reader};
pub use write::{CodeParts, Shape, Shapes, Writer};

/// `marshal.version`.
pub const VERSION: i32 = 5;
/// Nesting beyond this is refused.
const MAX_DEPTH: usize = 2000;
/// Set on a type code whose object enters the table of references.
const FLAG_REF: u8 = 0x80;

/// Which exception CPython raises.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ErrorKind {
    Eof,
    Value,
    Type,
    System,
    /// The reader's own error, kept by it.
    Input,
}

/// A failure with CPython's message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Error {
    pub kind: ErrorKind,
    pub message: &'static str,
}

impl Error {
    pub const fn new(kind: ErrorKind, message: &'static str) -> Error {
        Error { kind, message }
    }

    pub(crate) const fn value(message: &'static str) -> Error {
        Error::new(ErrorKind::Value, message)
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.message)
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests;
