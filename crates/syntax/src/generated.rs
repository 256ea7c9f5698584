//! Generated sources: the parser, from `python.gram`. Owns nothing of its own.

pub mod parser;
