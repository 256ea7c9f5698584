//! The text of f-strings and t-strings: where fields start, doubled braces, the end. Matches the f-string mode of
//! CPython's `Parser/lexer/lexer.c`.

use krait_text::Text;

use super::{EOF, Lexer, Token};
use crate::generated::parser::kind;
use crate::parser::{Done, TokenError};

/// How many f-strings may nest.
const MAX_STRINGS: usize = 150;
/// How deep fields may nest in format specifications.
const MAX_FIELDS: i32 = 3;

/// An f-string or t-string that is open.
pub(super) struct StringMode {
    pub(super) is_template: bool,
    pub(super) quote: u8,
    pub(super) quote_size: usize,
    pub(super) raw: bool,
    /// Where it starts: the token, its line's start, its line.
    start: usize,
    line_start: usize,
    lineno: u32,
    /// Reading text, not the expression of a field.
    pub(super) in_text: bool,
    /// Brackets open within it.
    pub(super) depth: i32,
    /// The depth at which the current field started; -1 outside fields.
    pub(super) field_depth: i32,
    pub(super) in_format_spec: bool,
    /// An `=` ended the field's expression.
    pub(super) in_debug: bool,
    expression_start: usize,
    expression_end: Option<usize>,
}

impl StringMode {
    pub(super) fn prefix(&self) -> char {
        if self.is_template { 't' } else { 'f' }
    }

    /// A brace, colon or exclamation mark that bounds a field's expression has been read.
    pub(super) fn note_expression(&mut self, c: u8, cur: usize) {
        if c == b'{' {
            self.expression_start = cur;
            self.expression_end = None;
        } else if c != b':' || self.expression_end.is_none() {
            self.expression_end = Some(cur - 1);
        }
    }

    /// The source of the field's expression without comments.
    pub(super) fn expression_text(&self, source: &str) -> Text {
        let end = self.expression_end.unwrap_or(self.expression_start);
        let written = source.get(self.expression_start..end).unwrap_or("");
        if !written.contains('#') {
            return Text::from(written);
        }
        let mut text = String::with_capacity(written.len());
        let mut quote = None;
        let mut chars = written.chars();
        while let Some(c) = chars.next() {
            match (c, quote) {
                ('#', None) => {
                    if chars.by_ref().any(|c| c == '\n') {
                        text.push('\n');
                    }
                    continue;
                }
                ('\\', Some(_)) => {
                    text.push(c);
                    text.extend(chars.next());
                    continue;
                }
                ('"' | '\'', None) => quote = Some(c),
                ('"' | '\'', Some(open)) if open == c => quote = None,
                _ => {}
            }
            text.push(c);
        }
        Text::from(text)
    }
}

impl Lexer<'_> {
    /// The prefix and first quote have been read.
    pub(super) fn string_start(&mut self, quote: u8) -> Token {
        self.first_lineno = self.lineno;
        self.multi_line_start = self.line_start;
        let mut quote_size = 1;
        let second = self.next_char();
        if second == quote {
            let third = self.next_char();
            if third == quote {
                quote_size = 3;
            } else {
                self.back(third);
                self.back(second);
            }
        } else {
            self.back(second);
        }
        if self.strings.len() + 1 >= MAX_STRINGS {
            return self.error("too many nested f-strings or t-strings");
        }
        let prefix = self.source[self.start..self.cur - quote_size].to_ascii_lowercase();
        let is_template = prefix.contains('t');
        self.strings.push(StringMode {
            is_template,
            quote,
            quote_size,
            raw: prefix.contains('r'),
            start: self.start,
            line_start: self.line_start,
            lineno: self.lineno,
            in_text: true,
            depth: 0,
            field_depth: -1,
            in_format_spec: false,
            in_debug: false,
            expression_start: 0,
            expression_end: None,
        });
        self.token(if is_template { kind::TSTRING_START } else { kind::FSTRING_START })
    }

    /// The next token while in the text of the innermost string.
    pub(super) fn string_part(&mut self) -> Token {
        let Some(mode) = self.strings.last() else { return self.regular() };
        let (quote, quote_size, is_template) = (mode.quote, mode.quote_size, mode.is_template);
        self.begin_token(self.cur);
        self.first_lineno = self.lineno;
        let first = self.next_char();
        if first == b'{' && self.peek() != b'{' {
            self.back(first);
            if let Some(error) = self.enter_field() {
                return error;
            }
            return self.regular();
        }
        self.back(first);
        // Reading the first character may have started a new line.
        self.begin_token(self.cur);
        self.first_lineno = self.lineno;
        self.multi_line_start = self.line_start;
        let bytes = &self.source.as_bytes()[self.cur..self.line_end];
        if bytes.len() >= quote_size && bytes[..quote_size].iter().all(|&b| b == quote) {
            self.cur += quote_size;
            self.strings.pop();
            return self.token(if is_template { kind::TSTRING_END } else { kind::FSTRING_END });
        }
        self.string_text()
    }

    /// Switches to the expression of a field; the brace is next.
    fn enter_field(&mut self) -> Option<Token> {
        let mode = self.strings.last_mut()?;
        mode.field_depth += 1;
        if mode.field_depth >= MAX_FIELDS {
            let message = format!("{}-string: expressions nested too deeply", mode.prefix());
            return Some(self.error(message));
        }
        mode.in_text = false;
        None
    }

    fn string_text(&mut self) -> Token {
        let Some(mode) = self.strings.last() else { return self.regular() };
        let (quote, quote_size, raw) = (mode.quote, mode.quote_size, mode.raw);
        let middle = if mode.is_template { kind::TSTRING_MIDDLE } else { kind::FSTRING_MIDDLE };
        let in_format_spec = mode.in_format_spec && mode.field_depth >= 0;
        let depth = mode.depth;
        self.multi_line_start = self.line_start;
        let mut closing = 0;
        let mut named_escape = false;
        while closing != quote_size {
            let c = self.next_char();
            if c == EOF || (quote_size == 1 && c == b'\n') {
                return self.text_stopped(c, in_format_spec, middle);
            }
            if c == quote {
                closing += 1;
                continue;
            }
            closing = 0;
            match c {
                b'{' => {
                    if let Some(mode) = self.strings.last_mut() {
                        mode.note_expression(c, self.cur);
                    }
                    let next = self.next_char();
                    if next == b'{' && !in_format_spec {
                        return self.token_to(middle, self.start, self.cur - 1);
                    }
                    self.back(next);
                    self.back(c);
                    if let Some(error) = self.enter_field() {
                        return error;
                    }
                    return self.token(middle);
                }
                b'}' if named_escape => return self.token(middle),
                b'}' => {
                    let next = self.next_char();
                    if next == b'}' && !in_format_spec && depth == 0 {
                        return self.token_to(middle, self.start, self.cur - 1);
                    }
                    self.back(next);
                    self.back(c);
                    if let Some(mode) = self.strings.last_mut() {
                        mode.in_text = false;
                    }
                    return self.token(middle);
                }
                b'\\' => {
                    let mut next = self.next_char();
                    if next == b'\r' {
                        next = self.next_char();
                    }
                    if matches!(next, b'{' | b'}') {
                        if !raw {
                            self.warn_escape(next)?;
                        }
                        self.back(next);
                    } else if !raw && next == b'N' {
                        let brace = self.next_char();
                        if brace == b'{' {
                            named_escape = true;
                        } else {
                            self.back(brace);
                        }
                    }
                }
                _ => {}
            }
        }
        self.cur -= quote_size;
        self.token(middle)
    }

    /// The text met a line end it may not hold, or the end of the source.
    #[cold]
    fn text_stopped(&mut self, c: u8, in_format_spec: bool, middle: u8) -> Token {
        if self.done == Done::Undecoded {
            return Err(TokenError::Stopped);
        }
        let Some(mode) = self.strings.last_mut() else { return self.regular() };
        let prefix = mode.prefix();
        if in_format_spec && c == b'\n' {
            if mode.quote_size == 1 {
                return self.error(format!(
                    "{prefix}-string: newlines are not allowed in format specifiers for single quoted {prefix}-strings"
                ));
            }
            mode.in_text = false;
            mode.in_format_spec = false;
            self.back(c);
            return self.token(middle);
        }
        let (size, start, line_start, lineno) =
            (mode.quote_size, mode.start, mode.line_start, mode.lineno);
        let detected = self.lineno;
        self.cur = start + 1;
        self.line_start = line_start;
        self.lineno = lineno;
        if size == 1 {
            return self.error(format!(
                "unterminated {prefix}-string literal (detected at line {detected})"
            ));
        }
        let message = format!(
            "unterminated triple-quoted {prefix}-string literal (detected at line {detected})"
        );
        let error = self.error(message);
        if c != b'\n' {
            self.done = Done::EofInTripleQuotes;
        }
        error
    }

    fn warn_escape(&mut self, c: u8) -> Result<(), TokenError> {
        let c = char::from(c);
        let hint = format!("Did you mean \"\\\\{c}\"? A raw string is also an option.");
        self.warning(
            format!(
                "\"\\{c}\" is an invalid escape sequence. Such sequences will not work in the future. {hint}"
            ),
            format!("\"\\{c}\" is an invalid escape sequence. {hint}"),
        )
    }
}
