//! How the parser reports errors: positions, the generic messages, and which of two errors wins. It owns `Problem`,
//! an error with its place; it does not find errors itself. Matches CPython's `Parser/pegen_errors.c`.

use super::{Done, NO_COLUMN, Parser, Tok, TokenError};
use crate::actions::{CallArguments, E, expr_name, invalid_target, last_comprehension_item};
use crate::ast::*;
use crate::generated::parser::kind;
use crate::strings::Undecodable;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    Syntax,
    Indentation,
    Tab,
    IncompleteInput,
    Memory,
    Overflow,
    Value,
    /// An escape that cannot be decoded; `Problem::undecodable` says more.
    Undecodable,
    /// A codec's exception, which whoever runs the codecs has.
    Codec,
    /// An exception that the parser's client has.
    Client,
}

impl ProblemKind {
    /// The Python exception.
    pub fn exception_name(self) -> &'static str {
        match self {
            ProblemKind::Syntax => "SyntaxError",
            ProblemKind::Indentation => "IndentationError",
            ProblemKind::Tab => "TabError",
            ProblemKind::IncompleteInput => "_IncompleteInputError",
            ProblemKind::Memory => "MemoryError",
            ProblemKind::Overflow => "OverflowError",
            ProblemKind::Value => "ValueError",
            ProblemKind::Undecodable | ProblemKind::Codec => "UnicodeDecodeError",
            ProblemKind::Client => "Exception",
        }
    }

    /// Whether the exception is `SyntaxError` or a subclass.
    pub fn is_syntax_error(self) -> bool {
        matches!(
            self,
            ProblemKind::Syntax
                | ProblemKind::Indentation
                | ProblemKind::Tab
                | ProblemKind::IncompleteInput
        )
    }
}

/// Why a source does not parse. Offsets are as `SyntaxError` shows them: characters from 1, 0 or less where it has
/// none. A line of -1 means the attribute is `None`.
#[derive(Clone, Debug)]
pub struct Problem {
    pub kind: ProblemKind,
    pub message: String,
    pub lineno: i64,
    pub offset: i64,
    pub end_lineno: i64,
    pub end_offset: i64,
    pub text: Option<String>,
    /// The last statement before the error, where `traceback` looks for a mistyped keyword.
    pub last_statement: Option<Range>,
    /// For a problem of the parser's, not the tokenizer's: its offsets in bytes of the line.
    pub byte_offsets: Option<(i64, i64)>,
    /// What a `UnicodeDecodeError` says.
    pub undecodable: Option<Box<Undecodable>>,
}

impl Problem {
    pub fn new(kind: ProblemKind, message: impl Into<String>) -> Problem {
        Problem {
            kind,
            message: message.into(),
            lineno: -1,
            offset: -1,
            end_lineno: -1,
            end_offset: -1,
            text: None,
            last_statement: None,
            byte_offsets: None,
            undecodable: None,
        }
    }
}

/// What kind of target an expression was meant to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Targets {
    Star,
    Del,
    For,
}

/// Something with a place in the source.
pub trait Located {
    fn range(&self, p: &Parser<'_>) -> Range;
}

impl Located for Tok {
    fn range(&self, p: &Parser<'_>) -> Range {
        p.tokens.get(self.0 as usize).map_or(Range::default(), |token| token.range)
    }
}

impl<T: Located> Located for &T {
    fn range(&self, p: &Parser<'_>) -> Range {
        (**self).range(p)
    }
}

macro_rules! located {
    ($($typ:ty),*) => {$(
        impl Located for P<$typ> {
            fn range(&self, _: &Parser<'_>) -> Range {
                self.range
            }
        }
    )*};
}

located!(Expr, Stmt, Pattern, Arg, TypeParam);

/// The kind of the token that stands for a failure of the tokenizer.
const ERRORTOKEN: u8 = 67;

/// An end where the tokenizer stands.
const CURRENT: i64 = i64::MIN;

impl Parser<'_> {
    /// An error at the last token read.
    pub fn raise(&mut self, message: impl Into<String>) {
        self.raise_kind(ProblemKind::Syntax, message);
    }

    pub fn raise_indentation(&mut self, message: impl Into<String>) {
        self.raise_kind(ProblemKind::Indentation, message);
    }

    pub fn raise_kind(&mut self, kind: ProblemKind, message: impl Into<String>) {
        self.raise_token(kind, self.tokens.len().wrapping_sub(1), message);
    }

    /// An error at the token to be read next.
    pub fn raise_next(&mut self, message: impl Into<String>) {
        if self.bit() != 0 {
            self.raise_token(ProblemKind::Syntax, self.mark, message);
        }
    }

    fn raise_token(&mut self, kind: ProblemKind, token: usize, message: impl Into<String>) {
        if self.failed {
            return;
        }
        let Some(token) = self.tokens.get(token) else {
            return self.raise_place(kind, (0, 0), (0, 0), message);
        };
        let r = token.range;
        if r.col_offset == NO_COLUMN {
            let column = i64::from(self.source.position().1);
            return self.raise_place(
                kind,
                (i64::from(r.lineno), column),
                (i64::from(r.end_lineno), -1),
                message,
            );
        }
        self.raise_place(kind, start_of(r), end_of(r), message);
    }

    pub fn raise_at(&mut self, node: &impl Located, message: impl Into<String>) {
        let r = node.range(self);
        self.raise_place(ProblemKind::Syntax, start_of(r), end_of(r), message);
    }

    pub fn raise_range(
        &mut self,
        first: &impl Located,
        last: &impl Located,
        message: impl Into<String>,
    ) {
        let (first, last) = (first.range(self), last.range(self));
        self.raise_place(ProblemKind::Syntax, start_of(first), end_of(last), message);
    }

    /// An error from a node to where the tokenizer stands.
    pub fn raise_from(&mut self, node: &impl Located, message: impl Into<String>) {
        let r = node.range(self);
        self.raise_place(ProblemKind::Syntax, start_of(r), (CURRENT, CURRENT), message);
    }

    /// "expected an indented block after 'if' statement on line 3"
    pub fn raise_no_block(&mut self, token: &Tok, what: &str) {
        let line = token.range(self).lineno;
        self.raise_indentation(format!("expected an indented block after {what} on line {line}"));
    }

    pub fn raise_after_key(&mut self, key: &E) {
        let r = key.range;
        let start = (i64::from(r.lineno), i64::from(r.end_col_offset));
        self.raise_place(
            ProblemKind::Syntax,
            start,
            (i64::from(r.end_lineno), 0),
            "':' expected after dictionary key",
        );
    }

    pub fn raise_invalid_target(&mut self, targets: Targets, value: &E) {
        if let Some(bad) = invalid_target(value, targets) {
            let verb = if targets == Targets::Del { "delete" } else { "assign to" };
            let bad = bad.clone();
            self.raise_at(&bad, format!("cannot {verb} {}", expr_name(&bad)));
        }
    }

    pub fn raise_missing_comma(&mut self, first: &E, second: &E) {
        let inside = self
            .mark
            .checked_sub(1)
            .and_then(|at| self.tokens.get(at))
            .is_some_and(|t| t.level > 0);
        if inside && !is_legacy_name(first) {
            self.raise_range(first, second, "invalid syntax. Perhaps you forgot a comma?");
        }
    }

    pub fn check_legacy_statement(&mut self, name: &E, rest: &E) {
        if let ExprKind::Name { id, .. } = &name.kind
            && is_legacy_name(name)
        {
            let message = format!("Missing parentheses in call to '{id}'. Did you mean {id}(...)?");
            self.raise_range(name, rest, message);
        }
    }

    pub fn nonparen_genexp_in_call(
        &mut self,
        arguments: &P<CallArguments>,
        clauses: &[Comprehension],
    ) {
        if let [_, .., last] = arguments.args.as_slice() {
            let end = last_comprehension_item(clauses);
            self.raise_range(last, end, "Generator expression must be parenthesized");
        }
    }

    pub fn arguments_parsing_error(&mut self, arguments: &P<CallArguments>) {
        let unpacking = arguments.keywords.iter().any(|keyword| keyword.arg.is_none());
        self.raise(if unpacking {
            "positional argument follows keyword argument unpacking"
        } else {
            "positional argument follows keyword argument"
        });
    }

    /// Fails where the construct is newer than the version asked for.
    pub fn version(&mut self, minor: u32, what: &str) -> Option<()> {
        if self.flags.feature_version >= minor {
            return Some(());
        }
        self.raise(format!("{what} only supported in Python 3.{minor} and greater"));
        None
    }

    #[cold]
    pub(super) fn raise_too_deep(&mut self) {
        if !self.failed {
            self.failed = true;
            let message = "Parser stack overflowed - Python source too complex to parse";
            self.problem = Some(Box::new(Problem::new(ProblemKind::Memory, message)));
        }
    }

    /// The tokenizer failed: its own error, or the one its state stands for, at a token of its place.
    #[cold]
    pub(super) fn fail_token(&mut self, error: TokenError) {
        let (last_lineno, _) = self.source.position();
        let lineno = match error {
            TokenError::Undecoded { first_lineno, .. } => first_lineno,
            _ => last_lineno,
        };
        self.tokens.push(super::Token {
            kind: ERRORTOKEN,
            level: 0,
            start: 0,
            end: 0,
            range: Range::new(lineno, NO_COLUMN, last_lineno, NO_COLUMN),
            metadata: None,
            value: None,
        });
        if let TokenError::Raised(problem) = error {
            self.failed = true;
            self.problem = Some(problem);
            return;
        }
        if let TokenError::Undecoded { shown, .. } = error {
            match shown {
                Some(message) => self.raise(message),
                None => {
                    self.failed = true;
                    self.problem = Some(Box::new(Problem::new(ProblemKind::Codec, "")));
                }
            }
            return;
        }
        let line = i64::from(lineno);
        match self.source.done() {
            Done::Eof => {
                if !self.raise_unclosed() {
                    self.raise("unexpected EOF while parsing");
                }
            }
            Done::Dedent => {
                self.raise_indentation("unindent does not match any outer indentation level");
            }
            Done::TabSpace => {
                let message = "inconsistent use of tabs and spaces in indentation";
                self.raise_place(ProblemKind::Tab, (line, 1), (line, 0), message);
            }
            Done::TooDeep => {
                let message = "too many levels of indentation";
                self.raise_place(ProblemKind::Indentation, (line, 1), (line, 0), message);
            }
            Done::LineContinuation => {
                let message = "unexpected character after line continuation character";
                let column = i64::from(self.source.current_column());
                self.raise_place(ProblemKind::Syntax, (line, column), (line, 0), message);
            }
            _ => {
                self.raise_place(ProblemKind::Syntax, (line, 1), (line, 0), "unknown parsing error")
            }
        }
    }

    /// `start` and `end` are a line and a byte offset from 1.
    #[cold]
    pub(super) fn raise_place(
        &mut self,
        kind: ProblemKind,
        start: (i64, i64),
        end: (i64, i64),
        message: impl Into<String>,
    ) {
        if self.failed && self.problem.is_some() {
            return;
        }
        self.failed = true;
        let (line, column) = self.source.position();
        let end_lineno = if end.0 == CURRENT { i64::from(line) } else { end.0 };
        let end_column = if end.1 == CURRENT { i64::from(column) } else { end.1 };
        let lineno = u32::try_from(start.0).unwrap_or(0);
        // The line being read still has its end, unless it was typed at a prompt.
        let text = match i64::from(line) <= start.0 && !self.source.is_interactive() {
            true => self.source.line_read().to_string(),
            false => self.source.line(lineno).to_string(),
        };
        let mut problem = Problem::new(kind, message);
        problem.lineno = start.0;
        problem.end_lineno = end_lineno;
        // An end on another line is still counted on the first line.
        problem.byte_offsets = Some((start.1, end_column));
        problem.show_line(text);
        self.problem = Some(Box::new(problem));
    }

    fn raise_unclosed(&mut self) -> bool {
        let Some(open) = self.source.open_bracket() else { return false };
        let start = (i64::from(open.lineno), i64::from(open.col_offset) + 1);
        let message = format!("'{}' was never closed", open.bracket);
        self.raise_place(ProblemKind::Syntax, start, (i64::from(open.lineno), 0), message);
        true
    }

    /// After the second pass: keeps its error, or makes the generic one, unless the rest of the source has an error
    /// of the tokenizer's that explains more.
    pub(super) fn settle_error(&mut self, last: usize) {
        if self.problem.is_some() {
            if self.source.done() == Done::Ok
                && self.problem.as_ref().is_some_and(|p| p.kind.is_syntax_error())
            {
                self.tokenize_rest();
            }
            return;
        }
        let Some(token) = self.tokens.get(last) else {
            self.raise("error at start before reading any input");
            return;
        };
        match token.kind {
            kind::INDENT => self.raise_indentation("unexpected indent"),
            kind::DEDENT => self.raise_indentation("unexpected unindent"),
            _ => {
                let range = token.range;
                self.raise_place(
                    ProblemKind::Syntax,
                    start_of(range),
                    end_of(range),
                    "invalid syntax",
                );
                self.tokenize_rest();
            }
        }
    }

    /// Reads to the end of the source; an error of the tokenizer or a bracket left open before the error wins.
    fn tokenize_rest(&mut self) {
        if self.source.is_interactive() {
            return;
        }
        let line = self.tokens.last().map_or(0, |token| token.range.lineno);
        let earlier = self.problem.take();
        loop {
            match self.source.next_token() {
                Ok(token) if token.kind == kind::ENDMARKER => break,
                Ok(_) => continue,
                Err(TokenError::Raised(problem)) => self.problem = Some(problem),
                // Here it is not made a syntax error.
                Err(TokenError::Undecoded { shown, .. }) => {
                    let message = shown.unwrap_or_default();
                    self.problem = Some(Box::new(Problem::new(ProblemKind::Codec, message)));
                }
                Err(TokenError::Stopped) => {
                    if self.source.open_bracket().is_some_and(|open| line > open.lineno) {
                        self.raise_unclosed();
                    }
                }
            }
            break;
        }
        // What is wrong further on in an f-string does not win.
        if self.problem.is_none() || self.source.is_inside_fstring() {
            self.problem = earlier;
        }
    }
}

pub(super) fn start_of(r: Range) -> (i64, i64) {
    (i64::from(r.lineno), column(r.col_offset) + 1)
}

pub(super) fn end_of(r: Range) -> (i64, i64) {
    (i64::from(r.end_lineno), column(r.end_col_offset) + 1)
}

fn column(col_offset: u32) -> i64 {
    if col_offset == NO_COLUMN { -1 } else { i64::from(col_offset) }
}

fn is_legacy_name(value: &E) -> bool {
    matches!(&value.kind, ExprKind::Name { id, .. } if matches!(id.as_str(), "print" | "exec"))
}

impl Problem {
    /// Shows another line: the source's as it is in its file.
    pub fn show_line(&mut self, line: String) {
        if let Some((start, end)) = self.byte_offsets {
            self.offset = character_offset(&line, start);
            self.end_offset = if end > 0 { character_offset(&line, end) } else { end };
        }
        self.text = Some(line);
    }
}

/// How many characters the first `bytes` bytes of a line show; a cut character counts.
fn character_offset(line: &str, bytes: i64) -> i64 {
    if bytes < 0 {
        return -1;
    }
    let bytes = usize::try_from(bytes).unwrap_or(0);
    let beyond = usize::from(bytes > line.len());
    let within = line.char_indices().take_while(|(at, _)| *at < bytes).count();
    (within + beyond) as i64
}
