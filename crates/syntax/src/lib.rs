//! Source decoding, tokenizer, grammar, generated PEG parser, AST, unparse and syntax errors.

pub mod ast;
