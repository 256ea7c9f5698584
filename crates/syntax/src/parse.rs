//! Source text to a tree, the crate's front door: line ends, the tokenizer, the parser, warnings. It owns no rule of
//! the language. Matches CPython's `_PyParser_ASTFromString`.

use std::cell::Cell;

use crate::ast::Mod;
use crate::lexer::{Lexer, LineSource};
use crate::parser::{
    Client, ClientRaised, Flags, Mode, Names, Problem, ProblemKind, TokenSource, Verdict, Warning,
    parse_tokens, parse_valid_tokens,
};

/// What parsing gave, and the warnings it found on the way, in order, unless a client has been told of them; they count even
/// if the parse failed.
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
pub fn parse(source: &str, mode: Mode, flags: Flags<'_>) -> Parsed {
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
    if mode != Mode::Exec {
        return run(lexer(), mode, flags);
    }
    // Warnings are collected: if there is an error, they are found again.
    let mut tokens = set_up(lexer(), Flags { client: None, ..flags });
    match parse_valid_tokens(&mut tokens, flags) {
        Ok((tree, names)) => {
            let warnings = tokens.take_warnings();
            let Some(client) = flags.client else {
                return Parsed { tree: Ok(tree), warnings, names };
            };
            match issue(client, &warnings) {
                None => Parsed { tree: Ok(tree), warnings: Vec::new(), names },
                Some((_, Verdict::Raised)) => Parsed::failed(Problem::of_client()),
                // What the error becomes depends on how far the parser has come.
                Some((issued, _)) => {
                    let again = FromWarning { client, issued: Cell::new(Some(issued)) };
                    run(lexer(), mode, Flags { client: Some(&again), ..flags })
                }
            }
        }
        Err(Some(problem)) => Parsed::failed(problem),
        Err(None) => run(lexer(), mode, flags),
    }
}

/// Issues warnings until one has an error: its number, and what it is.
fn issue(client: &dyn Client, warnings: &[Warning]) -> Option<(usize, Verdict)> {
    let verdicts = warnings.iter().map(|warning| client.warn(warning));
    verdicts.enumerate().find(|(_, verdict)| *verdict != Verdict::Issued)
}

/// A client that has been told of the first warnings, and of one after them that is an error.
struct FromWarning<'c> {
    client: &'c dyn Client,
    /// How many are left before that one, which is still to come.
    issued: Cell<Option<usize>>,
}

impl Client for FromWarning<'_> {
    fn warn(&self, warning: &Warning) -> Verdict {
        let Some(left) = self.issued.get() else { return self.client.warn(warning) };
        self.issued.set(left.checked_sub(1));
        if left == 0 { Verdict::Fatal } else { Verdict::Issued }
    }

    fn normalize(&self, name: &str) -> Result<Option<String>, ClientRaised> {
        self.client.normalize(name)
    }
}

/// Parses lines as they are read.
pub fn parse_lines(lines: Box<dyn LineSource>, mode: Mode, flags: Flags<'_>) -> Parsed {
    let mut lexer = Lexer::new(String::new(), flags.type_comments);
    lexer.set_lines(Some(lines));
    run(lexer, mode, flags)
}

fn set_up<'c>(mut lexer: Lexer<'c>, flags: Flags<'c>) -> Lexer<'c> {
    lexer.set_client(flags.client);
    lexer.set_reads_file(flags.reads_file);
    lexer.set_interactive(flags.interactive);
    if flags.barry_as_bdfl {
        lexer.join_angles();
    }
    lexer
}

fn run<'c>(lexer: Lexer<'c>, mode: Mode, flags: Flags<'c>) -> Parsed {
    let mut lexer = set_up(lexer, flags);
    let (tree, names) = parse_tokens(&mut lexer, mode, flags);
    Parsed { tree, warnings: lexer.take_warnings(), names }
}

/// The source as the tokenizer reads it: only `\n` ends lines; a file ends with one.
pub fn prepare(source: &str, mode: Mode) -> String {
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
