//! Source decoding, tokenizer, grammar, generated PEG parser, AST, unparse and syntax errors.

#![forbid(unsafe_code)]

pub mod ast;
pub mod ast_dump;
pub mod constant_repr;
pub mod lexer;
pub mod parse;
pub mod parser;
pub mod source;
pub mod unparse;

mod actions;
mod generated;
mod memo;
mod strings;

pub use generated::parser::{KEYWORDS, SOFT_KEYWORDS, kind};
