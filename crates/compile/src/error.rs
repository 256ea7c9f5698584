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
}

impl CompileError {
    pub fn syntax(message: impl Into<String>, place: impl Into<Location>) -> CompileError {
        CompileError { kind: ErrorKind::Syntax, message: message.into(), place: Some(place.into()) }
    }

    pub fn system(message: impl Into<String>) -> CompileError {
        CompileError { kind: ErrorKind::System, message: message.into(), place: None }
    }

    pub fn encoding(text: &Text) -> CompileError {
        CompileError {
            kind: ErrorKind::Encoding(text.clone()),
            message: "surrogates not allowed".into(),
            place: None,
        }
    }

    /// The tree is nested too deeply; the message names what was going on, for the end of the exception's text.
    pub fn recursion() -> CompileError {
        CompileError {
            kind: ErrorKind::Recursion,
            message: " during compilation".into(),
            place: None,
        }
    }
}

impl From<crate::flowgraph::FlowError> for CompileError {
    fn from(error: crate::flowgraph::FlowError) -> CompileError {
        match error {
            crate::flowgraph::FlowError::System(message) => CompileError::system(message),
            crate::flowgraph::FlowError::Value(message) => {
                CompileError { kind: ErrorKind::Value, message, place: None }
            }
            crate::flowgraph::FlowError::Type(message) => {
                CompileError { kind: ErrorKind::Type, message, place: None }
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
