//! Tokens as tools see them: with their text, places in characters and the line, and the errors of a lexer that stops.
//! Knows no objects. Matches CPython's `Python/Python-tokenize.c`.

use super::{Lexer, extra_kind};
use crate::generated::parser::kind;
use crate::parser::{Done, NO_COLUMN, ProblemKind, RawToken, TokenSource};
use std::ops::Range;

/// Numbers of the last operator but one and of any operator.
const OP: u8 = 55;

/// A token for a tool. Places are lines from 1 and columns in characters; `-1` is no column.
pub struct ToolToken<'a> {
    pub kind: u8,
    pub text: &'a str,
    pub start: (i64, i64),
    pub end: (i64, i64),
    pub line: Line<'a>,
}

/// The line of a token.
pub enum Line<'a> {
    /// As the last token with a line.
    Same,
    New(&'a str),
    /// The end of the source has none.
    Missing,
}

/// Remembers the line of the last token, and a byte column of it whose character column is known.
#[derive(Default)]
pub struct Describer {
    extra_tokens: bool,
    lineno: Option<u32>,
    has_text: bool,
    start: usize,
    byte: usize,
    character: usize,
}

/// A lexer stopped without an error of its own.
pub struct Stop {
    pub kind: ProblemKind,
    pub message: &'static str,
    pub lineno: u32,
    /// The column and the text of the error; without it, the error is the end of the source.
    pub place: Option<(usize, String)>,
}

impl Describer {
    pub fn new(extra_tokens: bool) -> Describer {
        Describer { extra_tokens, ..Describer::default() }
    }

    /// Describes the lexer's last token.
    pub fn describe<'a>(&mut self, lexer: &'a Lexer<'_>, token: &RawToken) -> ToolToken<'a> {
        let (current, line_start, line_end) = lexer.current_line();
        let source = lexer.source();
        let is_string = token.kind == kind::STRING
            || (kind::FSTRING_START..=kind::TSTRING_END).contains(&token.kind);
        let (lineno, start_line) =
            if is_string { lexer.string_line() } else { (current, line_start) };
        let trailing = token.kind == kind::ENDMARKER
            || (token.kind == kind::DEDENT && lexer.done() == Done::Eof);
        let implicit = lexer.has_implicit_newline();
        let line = if self.extra_tokens && trailing {
            Line::Missing
        } else {
            let end = if trailing {
                start_line
            } else {
                line_end - usize::from(implicit && line_end > start_line)
            };
            self.line(source, current, start_line..end)
        };
        self.lineno = Some(lineno);
        let (start, end) = match token.kind {
            kind::INDENT => (lexer.buffer_start(), token.end as usize),
            _ => (token.start as usize, token.end as usize),
        };
        let placed = token.range.col_offset != NO_COLUMN
            || (self.extra_tokens && matches!(token.kind, kind::INDENT | kind::DEDENT));
        let mut text = if placed { source.get(start..end).unwrap_or("") } else { "" };
        let (mut row, mut end_row) = (i64::from(lineno), i64::from(current));
        let (mut column, mut end_column) = (-1, -1);
        if placed {
            column = self.column(source, start_line, start);
            end_column = self.column(source, line_start, end);
        }
        let mut number = token.kind;
        if self.extra_tokens {
            if trailing {
                (row, end_row) = (row + 1, row + 1);
                (column, end_column) = (0, 0);
            }
            match number {
                _ if number > kind::DEDENT && number < OP => number = OP,
                kind::NEWLINE => {
                    match source.as_bytes().get(start) {
                        _ if implicit => {}
                        Some(b'\r') => text = "\r\n",
                        _ => text = "\n",
                    }
                    end_column += 1;
                }
                extra_kind::NL if implicit => text = "",
                _ => {}
            }
        }
        ToolToken { kind: number, text, start: (row, column), end: (end_row, end_column), line }
    }

    /// The text of the line, unless it is the last one's.
    fn line<'a>(&mut self, source: &'a str, current: u32, range: Range<usize>) -> Line<'a> {
        if self.lineno == Some(current) && self.has_text {
            return Line::Same;
        }
        self.has_text = true;
        Line::New(source.get(range).unwrap_or(""))
    }

    /// The character column of a byte offset of the line that starts at `line_start`.
    fn column(&mut self, source: &str, line_start: usize, at: usize) -> i64 {
        if at < line_start {
            return -1;
        }
        if self.start != line_start || self.byte > at {
            (self.start, self.byte, self.character) = (line_start, line_start, 0);
        }
        let between = &source.as_bytes()[self.byte..at];
        self.character += between.iter().filter(|&&b| b & 0xc0 != 0x80).count();
        self.byte = at;
        self.character as i64
    }
}

/// The error of a lexer that stopped without one of its own. Its place is the end of what was read.
pub fn stop(lexer: &Lexer<'_>) -> Stop {
    let (lineno, _, line_end) = lexer.current_line();
    let (kind, message) = match lexer.done() {
        Done::Dedent => {
            (ProblemKind::Indentation, "unindent does not match any outer indentation level")
        }
        Done::TabSpace => (ProblemKind::Tab, "inconsistent use of tabs and spaces in indentation"),
        Done::TooDeep => (ProblemKind::Indentation, "too many levels of indentation"),
        Done::LineContinuation => {
            (ProblemKind::Syntax, "unexpected character after line continuation character")
        }
        Done::Eof | Done::EofInTripleQuotes => {
            let message = "unexpected EOF in multi-line statement";
            return Stop { kind: ProblemKind::Syntax, message, lineno, place: None };
        }
        _ => (ProblemKind::Syntax, "unknown tokenization error"),
    };
    let read = lexer.source().get(lexer.buffer_start()..line_end).unwrap_or("");
    let read = read.strip_suffix('\n').unwrap_or(read);
    let place = Some((read.chars().count() + 1, read.to_string()));
    Stop { kind, message, lineno, place }
}
