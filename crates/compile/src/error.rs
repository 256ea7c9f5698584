//! What the compiler reports: errors and warnings with their source ranges.

use crate::instruction_sequence::Location;
use krait_syntax::ast::Range;
use krait_syntax::ast::Text;

/// The exception that an error becomes.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ErrorKind {
    Syntax,
    Recursion,
    System,
    Value,
    Type,
    /// The text has surrogates, which UTF-8 cannot encode.
    Encoding(Text),
}

/// A compile error.
#[derive(Clone, Debug)]
pub struct CompileError {
    pub kind: ErrorKind,
    pub message: String,
    /// None: the exception tells of no place. One without a line is told of too: that of code that stands nowhere in the
    /// source.
    pub place: Option<Location>,
    /// The place is among the exception's arguments, not only among its attributes.
    pub has_place_argument: bool,
}

impl CompileError {
    pub fn syntax(message: impl Into<String>, place: impl Into<Location>) -> CompileError {
        let place = Some(place.into());
        CompileError { place, ..CompileError::new(ErrorKind::Syntax, message) }
    }

    /// An error without a place.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> CompileError {
        CompileError { kind, message: message.into(), place: None, has_place_argument: true }
    }

    /// The error as the symbol table and the future imports tell of it: the message is the exception's only argument.
    pub(crate) fn placed_afterwards(self) -> CompileError {
        CompileError { has_place_argument: false, ..self }
    }

    pub fn system(message: impl Into<String>) -> CompileError {
        CompileError::new(ErrorKind::System, message)
    }

    pub fn encoding(text: &Text) -> CompileError {
        CompileError::new(ErrorKind::Encoding(text.clone()), "surrogates not allowed")
    }

    /// The tree is nested too deeply; the message names what was going on, for the end of the exception's text.
    pub fn recursion() -> CompileError {
        CompileError::new(ErrorKind::Recursion, " during compilation")
    }
}

impl From<crate::flowgraph::FlowError> for CompileError {
    fn from(error: crate::flowgraph::FlowError) -> CompileError {
        match error {
            crate::flowgraph::FlowError::System(message) => CompileError::system(message),
            crate::flowgraph::FlowError::Value(message) => {
                CompileError::new(ErrorKind::Value, message)
            }
            crate::flowgraph::FlowError::Type(message) => {
                CompileError::new(ErrorKind::Type, message)
            }
        }
    }
}

pub type CompileResult<T = ()> = Result<T, CompileError>;

/// A SyntaxWarning, which the caller may turn into an error.
#[derive(Clone, PartialEq, Debug)]
pub struct CompileWarning {
    pub message: String,
    pub range: Range,
}
