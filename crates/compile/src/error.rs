//! What the compiler reports: errors and warnings with their source ranges.

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
    /// None: the error has no place.
    pub range: Option<Range>,
}

impl CompileError {
    pub fn syntax(message: impl Into<String>, range: Range) -> CompileError {
        CompileError { kind: ErrorKind::Syntax, message: message.into(), range: Some(range) }
    }

    pub fn system(message: impl Into<String>) -> CompileError {
        CompileError { kind: ErrorKind::System, message: message.into(), range: None }
    }

    pub fn encoding(text: &Text) -> CompileError {
        CompileError {
            kind: ErrorKind::Encoding(text.clone()),
            message: "surrogates not allowed".into(),
            range: None,
        }
    }

    /// The tree is nested too deeply; the message names what was going on, for the end of the exception's text.
    pub fn recursion() -> CompileError {
        CompileError {
            kind: ErrorKind::Recursion,
            message: " during compilation".into(),
            range: None,
        }
    }
}

impl From<crate::flowgraph::FlowError> for CompileError {
    fn from(error: crate::flowgraph::FlowError) -> CompileError {
        match error {
            crate::flowgraph::FlowError::System(message) => CompileError::system(message),
            crate::flowgraph::FlowError::Value(message) => {
                CompileError { kind: ErrorKind::Value, message, range: None }
            }
            crate::flowgraph::FlowError::Type(message) => {
                CompileError { kind: ErrorKind::Type, message, range: None }
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
