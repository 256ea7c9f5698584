//! The tokenizer: source text to tokens on demand, with layout (indents, newlines), brackets and f-string modes. It
//! owns the lexical errors and warnings and knows no grammar. Matches CPython's `Parser/lexer`.

mod fstring;
mod identifier;
mod number;
mod regular;
pub mod tools;

use krait_text::Text;
use memchr::memchr;

use crate::ast::Range;
use crate::generated::parser::kind;
use crate::parser::{
    Client, Done, NO_COLUMN, OpenBracket, Problem, ProblemKind, RawToken, TokenError, TokenSource,
    Verdict, Warning, WarningCategory,
};
use crate::source::may_declare_after;

/// Stands for the end of the source; real NULs are refused before tokenizing.
const EOF: u8 = 0;

struct Bracket {
    open: u8,
    lineno: u32,
    col_offset: u32,
}

/// A start of line's column, with tabs at 8 and at 1.
#[derive(Clone, Copy, PartialEq)]
struct Indent {
    column: u32,
    alternate: u32,
}

/// Gives the source of a lexer piece by piece.
pub trait LineSource {
    /// The next line, usually with its end; `None` at the end of the source. An error ends the source too. `is_held`
    /// says that a token goes on over the line's start, or a string with fields.
    fn next_line(&mut self, is_held: bool) -> Result<Option<String>, StoppedReading>;
}

/// A line source failed.
#[derive(Clone, Debug)]
pub enum StoppedReading {
    /// Whoever gave the lexer this line source knows why.
    Elsewhere,
    /// Something is wrong with the source.
    Problem { problem: Box<Problem>, is_line_read: bool },
    /// A codec refused the line, if it is read, or what may come then; a `SyntaxError` is to say what is shown.
    Undecoded { shown: Option<String>, is_line_read: bool },
}

/// Token numbers that only lexers for tools give.
pub mod extra_kind {
    pub const COMMENT: u8 = 65;
    /// A line end that means nothing to the grammar.
    pub const NL: u8 = 66;
}

pub struct Lexer<'c> {
    source: String,
    /// Where more source comes from.
    lines: Option<Box<dyn LineSource>>,
    /// For tools: comments and empty lines are tokens, layout has places, and numbers may run into names.
    extra_tokens: bool,
    /// `<>` is one token.
    joined_angles: bool,
    /// Who is told of warnings; without, they are collected.
    client: Option<&'c dyn Client>,
    /// The source is read from a file: at its end, the buffer is empty unless a token is being read.
    reads_file: bool,
    /// The source is typed at a prompt.
    interactive: bool,
    /// No more lines are asked for.
    stopped: bool,
    buffer_is_empty: bool,
    /// The line has no end of its own in the source.
    implicit_newline: bool,
    /// A comment stood alone on the line.
    comment_newline: bool,
    /// An error in a line just read.
    bad_line: Option<TokenError>,
    cur: usize,
    /// The end of the current line, its newline included.
    line_end: usize,
    line_start: usize,
    lineno: u32,
    /// The start of the first line of what is being read.
    buffer_start: usize,
    in_token: bool,
    /// Where the current token starts.
    start: usize,
    start_column: u32,
    /// The line on which a string token started, and where that line starts.
    first_lineno: u32,
    multi_line_start: usize,
    indents: Vec<Indent>,
    /// Indents (positive) or dedents (negative) still to be given.
    pending: i32,
    at_line_start: bool,
    brackets: Vec<Bracket>,
    strings: Vec<fstring::StringMode>,
    done: Done,
    type_comments: bool,
    type_ignores: Vec<(u32, Text)>,
    warnings: Vec<Warning>,
}

type Token = Result<RawToken, TokenError>;

impl<'c> Lexer<'c> {
    /// `source` has `\n` line ends only and no NUL.
    pub fn new(source: String, type_comments: bool) -> Lexer<'c> {
        Lexer {
            source,
            lines: None,
            extra_tokens: false,
            joined_angles: false,
            client: None,
            reads_file: false,
            interactive: false,
            stopped: false,
            buffer_is_empty: false,
            implicit_newline: false,
            comment_newline: false,
            bad_line: None,
            cur: 0,
            line_end: 0,
            line_start: 0,
            lineno: 0,
            buffer_start: 0,
            in_token: false,
            start: 0,
            start_column: 0,
            first_lineno: 0,
            multi_line_start: 0,
            indents: vec![Indent { column: 0, alternate: 0 }],
            pending: 0,
            at_line_start: true,
            brackets: Vec::new(),
            strings: Vec::new(),
            done: Done::Ok,
            type_comments,
            type_ignores: Vec::new(),
            warnings: Vec::new(),
        }
    }

    /// A lexer for tools, without source yet: see [`Lexer::set_lines`].
    pub fn for_tools(extra_tokens: bool) -> Lexer<'c> {
        Lexer { extra_tokens, ..Lexer::new(String::new(), false) }
    }

    /// Where the lexer reads on when its source ends.
    pub fn set_lines(&mut self, lines: Option<Box<dyn LineSource>>) {
        self.lines = lines;
    }

    /// The line at the place read so far: its number, where it starts and where it ends, its end included.
    pub fn current_line(&self) -> (u32, usize, usize) {
        (self.lineno, self.line_start, self.line_end)
    }

    /// The line on which the last string token started: its number and its start.
    pub fn string_line(&self) -> (u32, usize) {
        (self.first_lineno, self.multi_line_start)
    }

    /// Whether the line's end stands for one that the source lacks.
    pub fn has_implicit_newline(&self) -> bool {
        self.implicit_newline
    }

    /// Where the first line of what is being read starts.
    pub fn buffer_start(&self) -> usize {
        self.buffer_start
    }

    pub fn take_warnings(&mut self) -> Vec<Warning> {
        std::mem::take(&mut self.warnings)
    }

    #[inline(always)]
    fn next_char(&mut self) -> u8 {
        if self.cur == self.line_end && !self.next_line() {
            return EOF;
        }
        let c = self.source.as_bytes()[self.cur];
        self.cur += 1;
        c
    }

    #[inline(never)]
    fn next_line(&mut self) -> bool {
        if self.lines.is_some() {
            return self.read_line();
        }
        if self.line_end >= self.source.len() {
            if self.done != Done::Undecoded {
                self.end_of_source();
            }
            return false;
        }
        self.enter_line();
        let rest = &self.source.as_bytes()[self.cur..];
        self.line_end = self.cur + memchr(b'\n', rest).map_or(rest.len(), |n| n + 1);
        true
    }

    fn enter_line(&mut self) {
        self.line_start = self.cur;
        self.lineno += 1;
        if !self.in_token && !self.holds_lines() {
            self.buffer_start = self.cur;
        }
    }

    /// Whether what was read of a file stays in the buffer: in a string with fields, and while the line entered may
    /// still declare the encoding.
    fn holds_lines(&self) -> bool {
        self.reads_file
            && (!self.strings.is_empty()
                || (self.lineno == 2
                    && may_declare_after(&self.source.as_bytes()[..self.line_start])))
    }

    /// Takes a piece of the line source as one line, whatever line ends it holds.
    fn read_line(&mut self) -> bool {
        if self.bad_line.is_some() || self.stopped {
            return false;
        }
        let is_held = self.in_token || !self.strings.is_empty();
        let line = match self.lines.as_mut().map(|lines| lines.next_line(is_held)) {
            Some(Ok(Some(line))) if !line.is_empty() => line,
            Some(Err(stopped)) => {
                self.stopped_reading(stopped);
                return false;
            }
            _ => {
                self.end_of_source();
                return false;
            }
        };
        self.source.push_str(&line);
        self.implicit_newline = !line.ends_with('\n');
        if self.implicit_newline {
            self.source.push('\n');
        }
        self.enter_line();
        self.line_end = self.source.len();
        if line.contains('\0') {
            let error = self.error::<()>("source code cannot contain null bytes");
            self.bad_line = error.err();
            self.cur = self.line_end;
            return false;
        }
        true
    }

    fn end_of_source(&mut self) {
        self.done = Done::Eof;
        self.buffer_is_empty = self.reads_file && !self.in_token;
    }

    #[cold]
    fn stopped_reading(&mut self, stopped: StoppedReading) {
        self.done = Done::Undecoded;
        let (error, is_line_read) = match stopped {
            StoppedReading::Elsewhere => {
                self.done = Done::Error;
                return;
            }
            StoppedReading::Problem { problem, is_line_read } => {
                (TokenError::Raised(problem), is_line_read)
            }
            StoppedReading::Undecoded { shown, is_line_read } => {
                (TokenError::Undecoded { shown, first_lineno: 0 }, is_line_read)
            }
        };
        self.lineno += u32::from(is_line_read);
        self.bad_line = Some(error);
        self.lines = None;
        self.line_end = self.source.len();
        self.buffer_is_empty = true;
    }

    /// What is left of the current line, its end included.
    #[inline]
    fn rest_of_line(&self) -> &[u8] {
        &self.source.as_bytes()[self.cur..self.line_end]
    }

    /// Passes over the bytes of the current line that satisfy a test; says how many.
    #[inline(always)]
    fn skip_while(&mut self, test: impl Fn(u8) -> bool) -> usize {
        let rest = self.rest_of_line();
        let count = rest.iter().position(|&byte| !test(byte)).unwrap_or(rest.len());
        self.cur += count;
        count
    }

    #[inline]
    fn back(&mut self, c: u8) {
        if c != EOF {
            self.cur -= 1;
        }
    }

    fn peek(&mut self) -> u8 {
        let c = self.next_char();
        self.back(c);
        c
    }

    #[inline]
    fn column(&self) -> u32 {
        (self.cur - self.line_start) as u32
    }

    fn begin_token(&mut self, start: usize) {
        self.in_token = true;
        self.start = start;
        self.start_column = (start - self.line_start) as u32;
    }

    /// A token from its start to here.
    #[inline]
    fn token(&self, kind: u8) -> Token {
        self.token_to(kind, self.start, self.cur)
    }

    /// A token with other text than what was passed over.
    fn token_to(&self, kind: u8, start: usize, end: usize) -> Token {
        let is_string = matches!(kind, kind::STRING | kind::FSTRING_START..=kind::TSTRING_END);
        let lineno = if is_string { self.first_lineno } else { self.lineno };
        let range = Range::new(lineno, self.start_column, self.lineno, self.column());
        Ok(RawToken {
            kind,
            start: start as u32,
            end: end as u32,
            range,
            level: self.brackets.len() as u32,
            metadata: None,
        })
    }

    /// A token without text or columns.
    fn layout(&self, kind: u8) -> Token {
        let range = Range::new(self.lineno, NO_COLUMN, self.lineno, NO_COLUMN);
        Ok(RawToken {
            kind,
            start: self.cur as u32,
            end: self.cur as u32,
            range,
            level: self.brackets.len() as u32,
            metadata: None,
        })
    }

    /// An error at the last character read.
    #[cold]
    fn error<T>(&mut self, message: impl Into<String>) -> Result<T, TokenError> {
        let column = self.characters(self.line_start, self.cur);
        self.error_at(column, column, message)
    }

    /// An error at character offsets from 1 of the current line.
    #[cold]
    fn error_at<T>(
        &mut self,
        start: i64,
        end: i64,
        message: impl Into<String>,
    ) -> Result<T, TokenError> {
        self.done = Done::Error;
        Err(TokenError::Raised(Box::new(Problem {
            lineno: i64::from(self.lineno),
            offset: start,
            end_lineno: i64::from(self.lineno),
            end_offset: end,
            text: Some(self.text_of_line(self.line_start).to_string()),
            ..Problem::new(ProblemKind::Syntax, message)
        })))
    }

    fn characters(&self, start: usize, end: usize) -> i64 {
        let bytes = &self.source.as_bytes()[start..end.max(start)];
        bytes.iter().filter(|&&byte| byte & 0xc0 != 0x80).count() as i64
    }

    fn text_of_line(&self, start: usize) -> &str {
        self.source[start..].split(['\n', '\0']).next().unwrap_or("")
    }

    pub fn set_client(&mut self, client: Option<&'c dyn Client>) {
        self.client = client;
    }

    pub fn set_reads_file(&mut self, reads_file: bool) {
        self.reads_file = reads_file;
    }

    pub fn set_interactive(&mut self, interactive: bool) {
        self.interactive = interactive;
    }

    fn warning(&mut self, message: String, error_message: String) -> Result<(), TokenError> {
        let column = self.characters(self.line_start, self.cur).max(1) as u32 - 1;
        let verdict = self.warn(Warning {
            category: WarningCategory::Syntax,
            message,
            lineno: self.lineno,
            error_message: error_message.clone(),
            error_range: Range::new(self.lineno, column, self.lineno, column),
        });
        match verdict {
            Verdict::Issued => Ok(()),
            Verdict::Fatal => self.error(error_message),
            Verdict::Raised => {
                self.done = Done::Error;
                Err(TokenError::Raised(Problem::of_client()))
            }
        }
    }

    /// After a backslash: the rest of the line must be empty, and another line must follow.
    fn continuation_line(&mut self) -> Result<(), TokenError> {
        let mut c = self.next_char();
        if c == b'\r' {
            c = self.next_char();
        }
        if c != b'\n' {
            self.done = Done::LineContinuation;
            return Err(TokenError::Stopped);
        }
        if self.peek() == EOF {
            self.done = Done::Eof;
            self.cur = self.line_end;
            return Err(TokenError::Stopped);
        }
        Ok(())
    }
}

impl TokenSource for Lexer<'_> {
    fn next_token(&mut self) -> Token {
        let token = if self.strings.last().is_some_and(|mode| mode.in_text) {
            self.string_part()
        } else {
            self.regular()
        };
        match self.bad_line.take() {
            // A string that is cut off so is a token still.
            Some(TokenError::Undecoded { shown, .. }) => {
                let in_string = matches!(&token, Ok(token) if token.kind == kind::STRING);
                let first_lineno = if in_string { self.first_lineno } else { self.lineno };
                Err(TokenError::Undecoded { shown, first_lineno })
            }
            Some(error) => Err(error),
            None => token,
        }
    }

    fn source(&self) -> &str {
        &self.source
    }

    fn open_bracket(&self) -> Option<OpenBracket> {
        self.brackets.last().map(|bracket| OpenBracket {
            bracket: char::from(bracket.open),
            lineno: bracket.lineno,
            col_offset: bracket.col_offset,
        })
    }

    fn position(&self) -> (u32, u32) {
        (self.lineno, if self.buffer_is_empty { 0 } else { self.column() })
    }

    fn offset(&self) -> usize {
        self.cur
    }

    fn line(&self, lineno: u32) -> &str {
        if self.done == Done::Undecoded {
            return "";
        }
        if lineno == self.lineno {
            return self.text_of_line(self.line_start);
        }
        self.source.split('\n').nth(lineno.saturating_sub(1) as usize).unwrap_or("")
    }

    fn line_read(&self) -> &str {
        if self.done == Done::Undecoded {
            return "";
        }
        self.source.get(self.line_start..self.line_end).unwrap_or("")
    }

    fn done(&self) -> Done {
        self.done
    }

    fn current_column(&self) -> u32 {
        self.cur.saturating_sub(self.buffer_start) as u32
    }

    fn is_inside_fstring(&self) -> bool {
        !self.strings.is_empty()
    }

    fn is_inside_raw_fstring(&self) -> bool {
        self.strings.last().is_some_and(|mode| mode.raw)
    }

    fn is_interactive(&self) -> bool {
        self.interactive
    }

    fn stop_asking(&mut self) {
        self.stopped = self.interactive;
    }

    fn imply_dedents(&mut self) {
        self.pending = 1 - self.indents.len() as i32;
        self.indents.truncate(1);
    }

    fn take_type_ignores(&mut self) -> Vec<(u32, Text)> {
        std::mem::take(&mut self.type_ignores)
    }

    fn warn(&mut self, warning: Warning) -> Verdict {
        if let Some(client) = self.client {
            return client.warn(&warning);
        }
        self.warnings.push(warning);
        Verdict::Issued
    }

    fn join_angles(&mut self) {
        self.joined_angles = true;
    }
}
