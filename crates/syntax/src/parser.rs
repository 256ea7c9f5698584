//! The parser's state and driver: tokens on demand, memo, recursion limits, the two passes. It owns no grammar (see
//! `generated/parser.rs`) and no tokenizing (see `TokenSource`). Matches CPython's `Parser/pegen.c`.

mod build;
mod client;
mod fstring;
mod literal;
mod names;
mod raise;
mod tokens;

use crate::actions::{E, S};
use crate::ast::*;
use crate::generated::parser::{self as rules, kind, name_kind};
use crate::memo::{Memo, Memoised, Table};
pub use client::{Client, ClientRaised, Verdict};
pub use names::Names;

pub use crate::strings::Undecodable;
pub use fstring::{Conversion, FormatSpec};
pub use raise::{Located, Problem, ProblemKind, Targets};
use tokens::Tokens;

/// The bound on nested rules.
const MAX_DEPTH: u32 = 6000;

/// A line has as many tokens.
const LEAST_EXPECTED: usize = 16;

/// Room for more tokens is made when they come.
const MOST_EXPECTED: usize = 1 << 16;

/// As many tokens as statements of a file's top level commonly have.
const IN_STATEMENT: usize = 1 << 9;

/// A repetition counts as a level: that of a file's statements is around all of them.
fn outermost(mode: Mode) -> u32 {
    u32::from(mode == Mode::Exec)
}

/// What a parse starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// A whole file.
    Exec,
    /// One interactive statement.
    Single,
    Eval,
    /// A function signature type comment: `(int, str) -> bool`.
    FunctionType,
}

/// What a parse may accept.
#[derive(Clone, Copy)]
pub struct Flags<'c> {
    pub type_comments: bool,
    pub barry_as_bdfl: bool,
    /// Report an unfinished source as `_IncompleteInputError`.
    pub allow_incomplete_input: bool,
    /// In single mode, the end of input does not end open blocks.
    pub dont_imply_dedent: bool,
    /// The minor version of `ast.parse(feature_version=…)`.
    pub feature_version: u32,
    /// `sys.int_info`'s limit on decimal digits of an int literal; 0 means none.
    pub max_int_digits: usize,
    /// The source is a file that is read by the line.
    pub reads_file: bool,
    /// The source is typed at a prompt: an empty line ends a statement, and no more lines are read than it needs.
    pub interactive: bool,
    /// The lowest stack address the parser may use. With 0, a fixed number of nested rules is the limit.
    pub stack_limit: usize,
    /// Who decides about warnings and names. Without one, warnings are collected and none is an error.
    pub client: Option<&'c dyn Client>,
}

impl Default for Flags<'_> {
    fn default() -> Self {
        Flags {
            type_comments: false,
            barry_as_bdfl: false,
            allow_incomplete_input: false,
            dont_imply_dedent: false,
            feature_version: 14,
            max_int_digits: 4300,
            reads_file: false,
            interactive: false,
            stack_limit: 0,
            client: None,
        }
    }
}

/// A token as the tokenizer gives it. `kind` is CPython's token number; keywords are names.
#[derive(Clone, Debug)]
pub struct RawToken {
    pub kind: u8,
    /// The token's text, as byte offsets into the source.
    pub start: u32,
    pub end: u32,
    pub range: Range,
    /// How many brackets are open after it.
    pub level: u32,
    /// In an f-string field, the source text of the expression, at the token that ends it.
    pub metadata: Option<Box<Text>>,
}

impl RawToken {
    /// The token's text in the tokenizer's source.
    #[inline]
    pub fn text<'a>(&self, source: &'a str) -> &'a str {
        &source[self.start as usize..self.end as usize]
    }
}

/// An open bracket the tokenizer has not seen closed.
#[derive(Clone, Copy, Debug)]
pub struct OpenBracket {
    pub bracket: char,
    pub lineno: u32,
    pub col_offset: u32,
}

/// How far the tokenizer has come, or what stopped it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Ok,
    /// The end of the source, wherever that fell.
    Eof,
    /// The end of the source inside a triple-quoted string.
    EofInTripleQuotes,
    /// The end of a line inside a string.
    EndOfLineInString,
    /// An error that was reported.
    Error,
    /// The next line could not be decoded.
    Undecoded,
    Dedent,
    TabSpace,
    TooDeep,
    LineContinuation,
}

/// Why there is no token.
#[derive(Debug)]
pub enum TokenError {
    Raised(Box<Problem>),
    /// `TokenSource::done` says what happened.
    Stopped,
    /// A codec refused the source, with what a `SyntaxError` is to say and the line where the token starts.
    Undecoded {
        shown: Option<String>,
        first_lineno: u32,
    },
}

/// What the parser needs of a tokenizer.
pub trait TokenSource {
    fn next_token(&mut self) -> Result<RawToken, TokenError>;
    fn source(&self) -> &str;
    /// The innermost bracket still open.
    fn open_bracket(&self) -> Option<OpenBracket>;
    /// The line the tokenizer is on, and how many bytes into it.
    fn position(&self) -> (u32, u32);
    /// How far into the source it has read, in bytes.
    fn offset(&self) -> usize;
    /// A line without its end.
    fn line(&self, lineno: u32) -> &str;
    /// The line being read, with its end if it has one.
    fn line_read(&self) -> &str;
    /// How many bytes have been read of the current line and of those it continues.
    fn current_column(&self) -> u32;
    fn done(&self) -> Done;
    /// An f-string or t-string is open.
    fn is_inside_fstring(&self) -> bool;
    /// The innermost f-string or t-string that is open is raw.
    fn is_inside_raw_fstring(&self) -> bool;
    /// At the end of a single statement: the open blocks end too.
    fn imply_dedents(&mut self) {}
    /// At a prompt: reads no further than the statement needs.
    fn is_interactive(&self) -> bool {
        false
    }
    /// At a prompt: no more lines are asked for; the source ends with what is there.
    fn stop_asking(&mut self) {}
    /// Type-ignore comments, as (line, tag).
    fn take_type_ignores(&mut self) -> Vec<(u32, Text)> {
        Vec::new()
    }
    /// Issues a warning among the tokenizer's own, in order.
    fn warn(&mut self, warning: Warning) -> Verdict;
    /// From here on, `<>` is a token.
    fn join_angles(&mut self) {}
}

/// A warning found while parsing. Where warnings are errors it becomes a `SyntaxError` with a message and place of
/// its own.
#[derive(Clone, Debug)]
pub struct Warning {
    pub category: WarningCategory,
    pub message: String,
    pub lineno: u32,
    pub error_message: String,
    pub error_range: Range,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WarningCategory {
    Syntax,
    Deprecation,
}

/// The column of a token that has none (indents, dedents, the end marker).
pub const NO_COLUMN: u32 = u32::MAX;

/// A token in the parser's array, by index.
#[derive(Clone, Copy, Debug)]
pub struct Tok(pub u32);

struct Token {
    kind: u8,
    level: u32,
    start: u32,
    end: u32,
    range: Range,
    metadata: Option<Box<Text>>,
    /// The name or number it stands for, built on first use.
    value: Option<E>,
}

impl Token {
    #[inline]
    fn text<'a>(&self, source: &'a str) -> &'a str {
        &source[self.start as usize..self.end as usize]
    }
}

pub struct Parser<'s> {
    source: &'s mut dyn TokenSource,
    tokens: Tokens,
    /// The tokens of finished statements are forgotten: if the parse fails, the source is gone through once more.
    forgets_tokens: bool,
    pub mark: usize,
    pub memo: Table,
    /// The first pass failed: more is memoised, and error rules run.
    pub second_pass: bool,
    /// Error rules run.
    pub call_invalid: bool,
    /// An error ends the parse; `problem` says which.
    pub failed: bool,
    problem: Option<Box<Problem>>,
    depth: u32,
    /// A token has been read since the start or the last implied newline.
    parsing_started: bool,
    mode: Mode,
    flags: Flags<'s>,
    names: Names,
    /// Where the last statement ended up, for keyword suggestions.
    last_statement: Range,
    /// How many statements are open, and how many definitions of functions and classes.
    open_statements: u32,
    open_definitions: u32,
    /// The last primary that turned out to have operators around it, and where it starts and ends.
    primary: Option<(usize, usize, E)>,
}

/// Whether an expression is a primary without operators around it.
pub enum Lone {
    /// It is, or it is wrong.
    Yes(Option<E>),
    No,
}

/// The tokens by which an expression goes on behind a primary.
const OPERATORS: u128 = {
    let kinds = [
        kind::KW_or,
        kind::KW_and,
        kind::KW_not,
        kind::KW_in,
        kind::KW_is,
        kind::EQEQUAL,
        kind::NOTEQUAL,
        kind::LESS,
        kind::GREATER,
        kind::LESSEQUAL,
        kind::GREATEREQUAL,
        kind::VBAR,
        kind::CIRCUMFLEX,
        kind::AMPER,
        kind::LEFTSHIFT,
        kind::RIGHTSHIFT,
        kind::PLUS,
        kind::MINUS,
        kind::STAR,
        kind::SLASH,
        kind::DOUBLESLASH,
        kind::PERCENT,
        kind::AT,
        kind::DOUBLESTAR,
    ];
    let (mut mask, mut at) = (0, 0);
    while at < kinds.len() {
        mask |= 1 << kinds[at];
        at += 1;
    }
    mask
};

/// Parses what `source` tokenizes.
pub fn parse_tokens(
    source: &mut dyn TokenSource,
    mode: Mode,
    flags: Flags<'_>,
) -> (Result<Mod, Box<Problem>>, Names) {
    // Tokens of real sources are some five bytes long, spaces included; others may have few.
    let expected = (source.source().len() / 5).clamp(LEAST_EXPECTED, MOST_EXPECTED);
    let mut parser = Parser::new(source, mode, flags, expected);
    let tree = parser.run();
    (tree, parser.names)
}

/// Parses a whole file of which no error is expected: only the tokens of the statement at hand are kept. The error is
/// `None` if [`parse_tokens`] finds it when it goes through the source from its start.
pub fn parse_valid_tokens(
    source: &mut dyn TokenSource,
    flags: Flags<'_>,
) -> Result<(Mod, Names), Option<Box<Problem>>> {
    let mut parser = Parser::new(source, Mode::Exec, flags, IN_STATEMENT);
    parser.forgets_tokens = true;
    match parser.start_rule() {
        Some(tree) => Ok((tree, parser.names)),
        None => Err(parser.problem.filter(|problem| problem.kind == ProblemKind::Client)),
    }
}

impl<'s> Parser<'s> {
    fn new(
        source: &'s mut dyn TokenSource,
        mode: Mode,
        flags: Flags<'s>,
        expected: usize,
    ) -> Parser<'s> {
        Parser {
            tokens: Tokens::with_capacity(expected),
            forgets_tokens: false,
            memo: Table::new(),
            source,
            mark: 0,
            second_pass: false,
            call_invalid: false,
            failed: false,
            problem: None,
            depth: outermost(mode),
            parsing_started: false,
            mode,
            flags,
            names: Names::default(),
            last_statement: Range::default(),
            open_statements: 0,
            open_definitions: 0,
            primary: None,
        }
    }

    fn run(&mut self) -> Result<Mod, Box<Problem>> {
        let Some(tree) = self.start_rule() else { return Err(self.explain()) };
        if self.mode == Mode::Single && self.has_more_statements() {
            self.raise("multiple statements found while compiling a single statement");
            return Err(self.take_problem());
        }
        Ok(tree)
    }

    fn start_rule(&mut self) -> Option<Mod> {
        match self.mode {
            Mode::Exec => rules::file_rule(self),
            Mode::Single => rules::interactive_rule(self),
            Mode::Eval => rules::eval_rule(self),
            Mode::FunctionType => rules::func_type_rule(self),
        }
    }

    /// Finds the error of a source that did not parse: the second pass, then the generic messages.
    #[cold]
    fn explain(&mut self) -> Box<Problem> {
        if self.flags.allow_incomplete_input
            && matches!(
                self.source.done(),
                Done::Eof | Done::EofInTripleQuotes | Done::EndOfLineInString
            )
        {
            self.problem = None;
            self.failed = false;
            self.raise_kind(ProblemKind::IncompleteInput, "incomplete input");
            return self.take_problem();
        }
        if self.problem.as_ref().is_some_and(|problem| !problem.kind.is_syntax_error()) {
            return self.take_problem();
        }
        self.source.stop_asking();
        let last = self.tokens.len().saturating_sub(1);
        self.last_statement = Range::default();
        if !self.failed {
            self.mark = 0;
            self.memo.start_at(0);
            self.second_pass = true;
            self.call_invalid = true;
            self.depth = outermost(self.mode);
            self.start_rule();
        }
        self.settle_error(last);
        let mut problem = self.take_problem();
        if problem.kind.is_syntax_error() {
            problem.last_statement = Some(self.last_statement);
        }
        problem
    }

    fn take_problem(&mut self) -> Box<Problem> {
        self.problem
            .take()
            .unwrap_or_else(|| Box::new(Problem::new(ProblemKind::Syntax, "invalid syntax")))
    }

    /// In single mode, whether anything but blank lines and comments follows the statement.
    fn has_more_statements(&self) -> bool {
        let rest = &self.source.source().as_bytes()
            [self.source.offset().min(self.source.source().len())..];
        let mut comment = false;
        rest.iter().any(|&byte| {
            match byte {
                b'\n' => comment = false,
                b'#' => comment = true,
                _ => {}
            }
            !comment && !matches!(byte, b' ' | b'\t' | b'\n' | 0x0c | b'\r' | 0)
        })
    }

    /// The bit of the current token's kind; 0 after an error.
    #[inline]
    pub fn bit(&mut self) -> u128 {
        if let Some(token) = self.tokens.get(self.mark) {
            return 1 << token.kind;
        }
        if self.mark < self.tokens.len() {
            // The parser goes back behind what it took for finished: there is an error.
            self.failed = true;
            return 0;
        }
        if self.fill() { 1 << self.tokens[self.mark].kind } else { 0 }
    }

    #[inline]
    pub fn at(&mut self, kind: u8) -> bool {
        self.bit() == 1 << kind
    }

    #[inline]
    pub fn expect(&mut self, kind: u8) -> Option<Tok> {
        if !self.at(kind) {
            return None;
        }
        let token = Tok(self.mark as u32);
        self.mark += 1;
        Some(token)
    }

    /// The token or an error that it is missing.
    pub fn expect_forced(&mut self, kind: u8, spelling: &str) -> bool {
        if self.failed {
            return false;
        }
        if self.expect(kind).is_some() {
            return true;
        }
        if !self.failed {
            self.raise_at(&Tok(self.mark as u32), format!("expected '{spelling}'"));
        }
        false
    }

    pub fn at_soft_keyword(&mut self) -> bool {
        self.bit() & (kind::NAMES & !(1 << kind::NAME)) != 0
    }

    pub fn soft_keyword(&mut self) -> Option<E> {
        if self.at_soft_keyword() { self.name() } else { None }
    }

    /// A name, soft keywords included.
    #[inline]
    pub fn name(&mut self) -> Option<E> {
        if self.bit() & kind::NAMES == 0 {
            return None;
        }
        let mark = self.mark;
        self.mark += 1;
        if let Some(value) = &self.tokens[mark].value {
            return Some(value.clone());
        }
        let token = &self.tokens[mark];
        let range = token.range;
        let written = token.text(self.source.source());
        let id = match written.is_ascii() {
            true => self.names.intern(written),
            false => self.normalized_name(mark)?,
        };
        if !self.check_identifier(&id) {
            return None;
        }
        let value = P::new(Expr { kind: ExprKind::Name { id, ctx: ExprContext::Load }, range });
        self.tokens[mark].value = Some(value.clone());
        Some(value)
    }

    pub fn number(&mut self) -> Option<E> {
        let token = self.expect(kind::NUMBER)?;
        let at = token.0 as usize;
        if let Some(value) = &self.tokens[at].value {
            return Some(value.clone());
        }
        let value = self.number_constant(token)?;
        self.tokens[at].value = Some(value.clone());
        Some(value)
    }

    /// A name in other characters may not become a constant.
    fn check_identifier(&mut self, id: &Identifier) -> bool {
        if !matches!(id.as_str(), "None" | "True" | "False") {
            return true;
        }
        if !self.failed {
            let message = format!("identifier field can't represent '{id}' constant");
            self.failed = true;
            self.problem = Some(Box::new(Problem::new(ProblemKind::Value, message)));
        }
        false
    }

    pub fn intern(&mut self, name: &str) -> Identifier {
        self.names.intern(name)
    }

    /// The source text of a token.
    pub fn text(&self, token: Tok) -> &str {
        match self.tokens.get(token.0 as usize) {
            Some(token) => token.text(self.source.source()),
            None => "",
        }
    }

    /// From the token at `start` to the last token before the current one that is not layout.
    pub fn range(&self, start: usize) -> Range {
        let first = self.tokens.get(start).map_or(Range::default(), |token| token.range);
        first.to(self.tokens.end_before(self.mark))
    }

    /// Notes a finished compound statement that is no function, unless one in it was noted.
    pub fn register(&mut self, statement: S) -> S {
        let is_later = statement.range.lineno > self.last_statement.lineno;
        let is_function =
            matches!(statement.kind, StmtKind::FunctionDef(_) | StmtKind::AsyncFunctionDef(_));
        if is_later && !is_function {
            self.last_statement = statement.range;
        }
        statement
    }

    #[inline]
    pub fn statement_opens(&mut self) {
        self.open_statements += 1;
    }

    #[inline]
    pub fn definition_opens(&mut self) {
        self.open_definitions += 1;
    }

    #[inline]
    pub fn definition_ends(&mut self) {
        self.open_definitions -= 1;
    }

    /// At the end of a statement that starts at this token. In the first pass over a file without errors, nothing goes back
    /// behind a finished statement of its top level or of the body of a definition that stands there or in such a body: what
    /// was noted for its tokens can go, and if there is an error, the tokens are read again.
    #[inline]
    pub fn statement_ends(&mut self, start: usize, is_found: bool) {
        self.open_statements -= 1;
        let can_go = if self.forgets_tokens {
            self.open_statements == self.open_definitions
        } else {
            self.open_statements == 0 && self.mode == Mode::Exec && !self.second_pass
        };
        if is_found && can_go {
            self.forget(start);
        }
    }

    /// Forgets what was noted from a token up to the mark.
    fn forget(&mut self, start: usize) {
        if self.forgets_tokens {
            self.tokens.forget(start, self.mark);
        } else {
            for token in start..self.mark {
                self.tokens[token].value = None;
            }
        }
        self.memo.start_at(self.mark);
    }

    /// Counts the levels of a nested rule; false where the limit is passed.
    #[inline]
    pub fn enter(&mut self, levels: u32) -> bool {
        self.depth += levels;
        let here = 0u8;
        if (&raw const here as usize) < self.flags.stack_limit || self.depth > MAX_DEPTH {
            self.raise_too_deep();
            return false;
        }
        !self.failed
    }

    #[inline]
    pub fn leave(&mut self, levels: u32) {
        self.depth = self.depth.saturating_sub(levels);
    }

    /// Parses the primary here in the first pass; without operators around it, the rules between are passed over.
    /// They count for the depth all the same.
    #[inline]
    pub fn lone_primary(&mut self, levels: u32) -> Lone {
        let mark = self.mark;
        self.depth += levels;
        let found = rules::primary_rule(self);
        self.depth = self.depth.saturating_sub(levels);
        let Some(found) = found else { return Lone::Yes(None) };
        if self.bit() & OPERATORS == 0 {
            return Lone::Yes(if self.failed { None } else { Some(found) });
        }
        self.primary = Some((mark, self.mark, found));
        self.mark = mark;
        Lone::No
    }

    /// The primary here, if [`Parser::lone_primary`] has just parsed it.
    #[inline]
    pub fn known_primary(&mut self) -> Option<E> {
        let (start, end, found) = self.primary.as_ref()?;
        if *start != self.mark || self.second_pass {
            return None;
        }
        self.mark = *end;
        Some(found.clone())
    }

    #[inline]
    pub fn memo_get<T: Memoised>(&mut self, rule: u8) -> Option<T> {
        let (memo, end) = self.memo.get(self.mark, rule)?;
        let value = T::load(memo);
        self.mark = end;
        value
    }

    #[inline]
    pub fn memo_put<T: Memoised>(&mut self, token: usize, rule: u8, found: &Option<T>) {
        let value = found.as_ref().map_or(Memo::Fail, T::store);
        self.memo.put(token, rule, value, self.mark);
    }

    /// Fetches the token at the mark; false after an error.
    #[inline(never)]
    fn fill(&mut self) -> bool {
        if self.failed {
            return false;
        }
        let token = loop {
            match self.source.next_token() {
                Ok(token) if token.kind == kind::TYPE_IGNORE => continue,
                Ok(token) => break token,
                Err(error) => {
                    self.fail_token(error);
                    return false;
                }
            }
        };
        let kind = match token.kind {
            kind::NAME => name_kind(token.text(self.source.source()).as_bytes()),
            // A single statement needs no newline at the end of its input.
            kind::ENDMARKER if self.mode == Mode::Single && self.parsing_started => {
                self.parsing_started = false;
                if !self.flags.dont_imply_dedent {
                    self.source.imply_dedents();
                }
                kind::NEWLINE
            }
            other => other,
        };
        self.parsing_started |= token.kind != kind::ENDMARKER;
        self.tokens.push(Token {
            kind,
            level: token.level,
            start: token.start,
            end: token.end,
            range: token.range,
            metadata: token.metadata,
            value: None,
        });
        true
    }
}
