//! Numbers to and from text.

pub mod format;
pub mod parse;
mod print;
