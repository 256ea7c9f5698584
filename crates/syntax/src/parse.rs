//! Source text to a tree, the crate's front door: line ends, the tokenizer, the parser, warnings. It owns no rule of
//! the language. Matches CPython's `_PyParser_ASTFromString`.

use crate::ast::Mod;
use crate::lexer::{Lexer, LineSource};
use crate::parser::{
    Flags, Mode, Names, Problem, ProblemKind, TokenSource, Warning, parse_tokens,
    parse_valid_tokens,
};

/// What parsing gave, and the warnings it found on the way, in order; they count even if the parse failed.
pub struct Parsed {
    pub tree: Result<Mod, Box<Problem>>,
    pub warnings: Vec<Warning>,
    /// All names that the parser came upon.
    pub names: Names,
}

impl Parsed {
    /// A problem that came before any parsing.
    pub fn failed(problem: Box<Problem>) -> Parsed {
        Parsed { tree: Err(problem), warnings: Vec::new(), names: Names::default() }
    }
}

/// Parses decoded source.
pub fn parse(source: &str, mode: Mode, flags: Flags) -> Parsed {
    if source.contains('\0') {
        let problem =
            Problem::new(ProblemKind::Syntax, "source code string cannot contain null bytes");
        return Parsed::failed(Box::new(problem));
    }
    if source.len() >= u32::MAX as usize {
        let problem = Problem::new(ProblemKind::Memory, "");
        return Parsed::failed(Box::new(problem));
    }
    let lexer = || Lexer::new(prepare(source, mode), flags.type_comments);
    if mode == Mode::Exec {
        let mut lexer = set_up(lexer(), flags);
        if let Some((tree, names)) = parse_valid_tokens(&mut lexer, flags) {
            return Parsed { tree: Ok(tree), warnings: lexer.take_warnings(), names };
        }
    }
    run(lexer(), mode, flags)
}

/// Parses lines as they are read.
pub fn parse_lines(lines: Box<dyn LineSource>, mode: Mode, flags: Flags) -> Parsed {
    let mut lexer = Lexer::new(String::new(), flags.type_comments);
    lexer.set_lines(Some(lines));
    run(lexer, mode, flags)
}

fn set_up(mut lexer: Lexer, flags: Flags) -> Lexer {
    lexer.set_fatal_warning(flags.fatal_warning);
    lexer.set_reads_file(flags.reads_file);
    lexer.set_interactive(flags.interactive);
    if flags.barry_as_bdfl {
        lexer.join_angles();
    }
    lexer
}

fn run(lexer: Lexer, mode: Mode, flags: Flags) -> Parsed {
    let mut lexer = set_up(lexer, flags);
    let (tree, names) = parse_tokens(&mut lexer, mode, flags);
    Parsed { tree, warnings: lexer.take_warnings(), names }
}

/// Only `\n` ends lines; a file ends with one.
fn prepare(source: &str, mode: Mode) -> String {
    let mut text = match source.contains('\r') {
        true => source.replace("\r\n", "\n").replace('\r', "\n"),
        false => source.to_string(),
    };
    if mode == Mode::Exec && !text.ends_with('\n') {
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests;
