//! Tokens outside the text of f-strings: layout, comments, names, plain strings and operators. Matches the normal
//! mode of CPython's `Parser/lexer/lexer.c`.

use krait_text::Text;
use memchr::{memchr2, memchr3};

use super::{Bracket, EOF, Indent, Lexer, Token, extra_kind};
use crate::generated::parser::kind;
use crate::parser::{Done, TokenError};

const MAX_INDENTS: usize = 100;
const MAX_BRACKETS: usize = 200;

impl Lexer<'_> {
    pub(super) fn regular(&mut self) -> Token {
        loop {
            let mut blank = false;
            self.in_token = false;
            if self.at_line_start {
                self.at_line_start = false;
                blank = self.indentation()?;
            }
            self.begin_token(self.cur);
            if self.pending < 0 {
                self.pending += 1;
                return self.layout(kind::DEDENT);
            }
            if self.pending > 0 {
                self.pending -= 1;
                return self.layout(kind::INDENT);
            }
            // The end of this line may already be the next one's start.
            if self.cur == self.line_end {
                self.peek();
            }
            if let Some(token) = self.line_part(blank)? {
                return Ok(token);
            }
        }
    }

    /// Measures a line's indentation; true for a line with nothing on it.
    fn indentation(&mut self) -> Result<bool, TokenError> {
        let (mut column, mut alternate, mut continued) = (0u32, 0u32, 0u32);
        let c = loop {
            match self.next_char() {
                b' ' => {
                    let count = 1 + self.skip_while(|byte| byte == b' ') as u32;
                    column += count;
                    alternate += count;
                }
                b'\t' => {
                    column = (column / 8 + 1) * 8;
                    alternate += 1;
                }
                0x0c => (column, alternate) = (0, 0),
                // The first backslash after white space sets the indentation of what follows.
                b'\\' => {
                    continued = if continued > 0 { continued } else { column };
                    self.continuation_line()?;
                }
                c => break c,
            }
        };
        self.back(c);
        let mut blank = matches!(c, b'#' | b'\n' | b'\r');
        if blank && self.interactive {
            // A line with nothing at all ends a statement, and a first line without one is a statement.
            let is_first = self.lineno == 1;
            blank = !(is_first || column == 0 && c == b'\n');
            if is_first {
                (column, alternate) = (0, 0);
            }
        }
        if blank || !self.brackets.is_empty() {
            return Ok(blank);
        }
        let here = match continued {
            0 => Indent { column, alternate },
            _ => Indent { column: continued, alternate: continued },
        };
        let last = self.indents[self.indents.len() - 1];
        if here.column == last.column {
            if here.alternate != last.alternate {
                return self.stop_at_line_end(Done::TabSpace);
            }
        } else if here.column > last.column {
            if self.indents.len() >= MAX_INDENTS {
                return self.stop_at_line_end(Done::TooDeep);
            }
            if here.alternate <= last.alternate {
                return self.stop_at_line_end(Done::TabSpace);
            }
            self.pending += 1;
            self.indents.push(here);
        } else {
            while self.indents.len() > 1
                && here.column < self.indents[self.indents.len() - 1].column
            {
                self.pending -= 1;
                self.indents.pop();
            }
            let outer = self.indents[self.indents.len() - 1];
            if here.column != outer.column {
                return self.stop_at_line_end(Done::Dedent);
            }
            if here.alternate != outer.alternate {
                return self.stop_at_line_end(Done::TabSpace);
            }
        }
        Ok(false)
    }

    fn stop_at_line_end(&mut self, done: Done) -> Result<bool, TokenError> {
        self.done = done;
        self.cur = self.line_end;
        Err(TokenError::Stopped)
    }

    /// The next token on the line; `None` at the end of a line that means nothing.
    fn line_part(&mut self, blank: bool) -> Result<Option<super::RawToken>, TokenError> {
        loop {
            self.in_token = false;
            let mut c = self.next_char();
            while matches!(c, b' ' | b'\t' | 0x0c) {
                c = self.next_char();
            }
            if c == EOF {
                self.begin_token(self.cur);
                if !self.brackets.is_empty() && !self.stopped {
                    return Err(TokenError::Stopped);
                }
                return self.layout(kind::ENDMARKER).map(Some);
            }
            self.begin_token(self.cur - 1);
            if c == b'#' {
                while !matches!(c, EOF | b'\n' | b'\r') {
                    let rest = self.rest_of_line();
                    self.cur += memchr2(b'\n', b'\r', rest).unwrap_or(rest.len());
                    c = self.next_char();
                }
                if self.type_comments
                    && let Some(token) = self.type_comment(c, blank)
                {
                    return token.map(Some);
                }
                if self.extra_tokens {
                    self.back(c);
                    self.comment_newline = blank;
                    return self.token(extra_kind::COMMENT).map(Some);
                }
                if c == EOF {
                    self.back(c);
                    continue;
                }
            }
            if is_name_byte(c) && !c.is_ascii_digit() {
                return self.name_or_prefixed_string(c).map(Some);
            }
            if c == b'\r' {
                c = self.next_char();
            }
            match c {
                b'\n' => {
                    self.at_line_start = true;
                    let after_comment = self.extra_tokens && self.comment_newline;
                    if blank || !self.brackets.is_empty() || after_comment {
                        if !self.extra_tokens {
                            return Ok(None);
                        }
                        self.comment_newline = false;
                        return self.token(extra_kind::NL).map(Some);
                    }
                    return self.token_to(kind::NEWLINE, self.start, self.cur - 1).map(Some);
                }
                b'0'..=b'9' => return self.number(c).map(Some),
                b'.' => return self.dots().map(Some),
                b'"' | b'\'' => return self.string(c).map(Some),
                b'\\' => self.continuation_line()?,
                _ => return self.operator(c).map(Some),
            }
        }
    }

    /// `# type: …` as a token; `after` is what ended the comment.
    fn type_comment(&mut self, after: u8, blank: bool) -> Option<Token> {
        let end = if after == EOF { self.cur } else { self.cur - 1 };
        let text = &self.source[self.start..end];
        let rest = text[1..].trim_start_matches([' ', '\t']).strip_prefix("type:")?;
        let rest = rest.trim_start_matches([' ', '\t']);
        let begin = end - rest.len();
        let ignored = rest.strip_prefix("ignore").filter(|tag| {
            tag.is_empty()
                || tag.bytes().next().is_some_and(|b| b.is_ascii() && !b.is_ascii_alphanumeric())
        });
        let Some(tag) = ignored.map(str::to_string) else {
            self.back(after);
            self.start_column = (begin - self.line_start) as u32;
            return Some(self.token_to(kind::TYPE_COMMENT, begin, end));
        };
        self.back(after);
        let token = self.token_to(kind::TYPE_IGNORE, end - tag.len(), end);
        let mut tag = tag;
        if blank {
            // The comment takes its line's end with it.
            if self.next_char() == b'\n' {
                tag.push('\n');
            }
            self.at_line_start = true;
        }
        self.type_ignores.push((self.lineno, Text::from(tag.as_str())));
        Some(token)
    }

    fn name_or_prefixed_string(&mut self, first: u8) -> Token {
        let mut c = first;
        let mut seen = [false; 5];
        loop {
            let letter = match c.to_ascii_lowercase() {
                b'b' => 0,
                b'u' => 1,
                b'r' => 2,
                b'f' => 3,
                b't' => 4,
                _ => break,
            };
            if std::mem::replace(&mut seen[letter], true) {
                break;
            }
            c = self.next_char();
            if matches!(c, b'"' | b'\'') {
                self.check_prefixes(seen)?;
                return if seen[3] || seen[4] { self.string_start(c) } else { self.string(c) };
            }
        }
        while is_name_byte(c) {
            self.skip_while(is_name_byte);
            c = self.next_char();
        }
        self.back(c);
        if !self.extra_tokens && !self.source.as_bytes()[self.start..self.cur].is_ascii() {
            self.check_identifier()?;
        }
        self.token(kind::NAME)
    }

    fn check_prefixes(&mut self, [b, u, r, f, t]: [bool; 5]) -> Result<(), TokenError> {
        let pairs = [
            (u && b, "u", "b"),
            (u && r, "u", "r"),
            (u && f, "u", "f"),
            (u && t, "u", "t"),
            (b && f, "b", "f"),
            (b && t, "b", "t"),
            (f && t, "f", "t"),
        ];
        for (clash, first, second) in pairs {
            if clash {
                let start = self.characters(self.line_start, self.start) + 1;
                return self.error_at(
                    start,
                    self.characters(self.line_start, self.cur),
                    format!("'{first}' and '{second}' prefixes are incompatible"),
                );
            }
        }
        Ok(())
    }

    /// A string without fields; the opening quote has been read.
    fn string(&mut self, quote: u8) -> Token {
        self.first_lineno = self.lineno;
        self.multi_line_start = self.line_start;
        let mut size = 1;
        let mut closing = 0;
        let mut escaped_quote = false;
        let mut c = self.next_char();
        if c == quote {
            c = self.next_char();
            if c == quote {
                size = 3;
            } else {
                closing = 1;
            }
        }
        if c != quote {
            self.back(c);
        }
        while closing != size {
            if closing == 0 || size == 3 {
                let rest = self.rest_of_line();
                let count = memchr3(quote, b'\\', b'\n', rest).unwrap_or(rest.len());
                if count > 0 {
                    closing = 0;
                    self.cur += count;
                }
            }
            let c = self.next_char();
            if c == EOF || (size == 1 && c == b'\n') {
                if self.done == Done::Undecoded {
                    break;
                }
                return self.unterminated_string(quote, size, c, escaped_quote);
            }
            if c == quote {
                closing += 1;
                continue;
            }
            closing = 0;
            if c == b'\\' {
                let escaped = self.next_char();
                escaped_quote |= escaped == quote;
                if escaped == b'\r' {
                    self.next_char();
                }
            }
        }
        self.token(kind::STRING)
    }

    #[cold]
    fn unterminated_string(
        &mut self,
        quote: u8,
        size: usize,
        last: u8,
        escaped_quote: bool,
    ) -> Token {
        let detected = self.lineno;
        self.cur = self.start + 1;
        self.line_start = self.multi_line_start;
        self.lineno = self.first_lineno;
        // In a field, the quote that ends the whole string means a missing brace.
        if let Some(mode) = self.strings.last()
            && mode.quote == quote
            && mode.quote_size == size
        {
            let message = format!("{}-string: expecting '}}'", mode.prefix());
            return self.error(message);
        }
        if size == 3 {
            let error = self.error(format!(
                "unterminated triple-quoted string literal (detected at line {detected})"
            ));
            if last != b'\n' {
                self.done = Done::EofInTripleQuotes;
            }
            return error;
        }
        let hint = if escaped_quote { "; perhaps you escaped the end quote?" } else { "" };
        let error =
            self.error(format!("unterminated string literal (detected at line {detected}){hint}"));
        if last != b'\n' {
            self.done = Done::EndOfLineInString;
        }
        error
    }

    /// What starts with a dot: a number, an ellipsis or a dot.
    fn dots(&mut self) -> Token {
        let c = self.next_char();
        if c.is_ascii_digit() {
            return self.fraction(c);
        }
        if c == b'.' {
            let c = self.next_char();
            if c == b'.' {
                return self.token(kind::ELLIPSIS);
            }
            self.back(c);
        }
        self.back(c);
        self.token(kind::DOT)
    }

    fn operator(&mut self, c: u8) -> Token {
        let mut metadata = None;
        let not_equal = c == b'!' && self.source.as_bytes().get(self.cur) == Some(&b'=');
        if matches!(c, b':' | b'}' | b'!' | b'{')
            && !not_equal
            && let Some(mode) = self.strings.last_mut()
            && mode.field_depth >= 0
        {
            let cursor = mode.depth - i32::from(c != b'{');
            let nested = cursor == 1 && (mode.in_debug || mode.in_format_spec);
            if cursor == 0 || nested {
                mode.note_expression(c, self.cur);
                if c != b'{' && (mode.in_debug || mode.is_template) {
                    metadata = Some(Box::new(mode.expression_text(&self.source)));
                }
            }
            if c == b':' && cursor == mode.field_depth {
                mode.in_text = true;
                mode.in_format_spec = true;
                let mut token = self.token(kind::COLON)?;
                token.metadata = metadata;
                return Ok(token);
            }
        }
        // Looking ahead may come to the end of the source.
        let second = self.next_char();
        if let Some(kind) = two_characters(c, second)
            .filter(|_| self.joined_angles || !(c == b'<' && second == b'>'))
        {
            let third = self.next_char();
            let kind = three_characters(c, second, third).unwrap_or_else(|| {
                self.back(third);
                kind
            });
            let mut token = self.token(kind)?;
            token.metadata = metadata;
            return Ok(token);
        }
        self.back(second);
        match c {
            b'(' | b'[' | b'{' => self.open(c)?,
            b')' | b']' | b'}' => self.close(c)?,
            _ => {}
        }
        if !(b' '..=b'~').contains(&c) {
            return self.error(format!("invalid non-printable character U+{c:04X}"));
        }
        if c == b'='
            && let Some(mode) = self.strings.last_mut()
            && mode.depth - mode.field_depth == 1
        {
            mode.in_debug = true;
        }
        let mut token = self.token(one_character(c))?;
        token.metadata = metadata;
        Ok(token)
    }

    fn open(&mut self, c: u8) -> Result<(), TokenError> {
        if self.brackets.len() >= MAX_BRACKETS {
            return self.error("too many nested parentheses");
        }
        self.brackets.push(Bracket { open: c, lineno: self.lineno, col_offset: self.start_column });
        if let Some(mode) = self.strings.last_mut() {
            mode.depth += 1;
        }
        Ok(())
    }

    fn close(&mut self, c: u8) -> Result<(), TokenError> {
        let shown = char::from(c);
        if let Some(mode) = self.strings.last()
            && mode.depth == 0
            && c == b'}'
        {
            let message = format!("{}-string: single '}}' is not allowed", mode.prefix());
            return self.error(message);
        }
        let Some(bracket) = self.brackets.pop() else {
            if self.extra_tokens {
                return Ok(());
            }
            return self.error(format!("unmatched '{shown}'"));
        };
        let wanted = match bracket.open {
            b'(' => b')',
            b'[' => b']',
            _ => b'}',
        };
        if c != wanted && !self.extra_tokens {
            if let Some(mode) = self.strings.last()
                && bracket.open == b'{'
                && mode.depth - 1 == mode.field_depth
            {
                let message = format!("{}-string: unmatched '{shown}'", mode.prefix());
                return self.error(message);
            }
            let mut message = format!(
                "closing parenthesis '{shown}' does not match opening parenthesis '{}'",
                char::from(bracket.open)
            );
            if bracket.lineno != self.lineno {
                message += &format!(" on line {}", bracket.lineno);
            }
            return self.error(message);
        }
        if let Some(mode) = self.strings.last_mut() {
            mode.depth -= 1;
            if mode.depth < 0 {
                let message = format!("{}-string: unmatched '{shown}'", mode.prefix());
                return self.error(message);
            }
            if c == b'}' && mode.depth == mode.field_depth {
                mode.field_depth -= 1;
                mode.in_text = true;
                mode.in_format_spec = false;
                mode.in_debug = false;
            }
        }
        Ok(())
    }
}

/// The bytes of names, of those outside ASCII too.
static NAME_BYTES: [bool; 256] = {
    let mut table = [false; 256];
    let mut byte = 0;
    while byte < table.len() {
        let b = byte as u8;
        table[byte] = b.is_ascii_alphanumeric() || b == b'_' || b >= 128;
        byte += 1;
    }
    table
};

#[inline(always)]
fn is_name_byte(byte: u8) -> bool {
    NAME_BYTES[usize::from(byte)]
}

fn one_character(c: u8) -> u8 {
    match c {
        b'!' => kind::EXCLAMATION,
        b'%' => kind::PERCENT,
        b'&' => kind::AMPER,
        b'(' => kind::LPAR,
        b')' => kind::RPAR,
        b'*' => kind::STAR,
        b'+' => kind::PLUS,
        b',' => kind::COMMA,
        b'-' => kind::MINUS,
        b'.' => kind::DOT,
        b'/' => kind::SLASH,
        b':' => kind::COLON,
        b';' => kind::SEMI,
        b'<' => kind::LESS,
        b'=' => kind::EQUAL,
        b'>' => kind::GREATER,
        b'@' => kind::AT,
        b'[' => kind::LSQB,
        b']' => kind::RSQB,
        b'^' => kind::CIRCUMFLEX,
        b'{' => kind::LBRACE,
        b'|' => kind::VBAR,
        b'}' => kind::RBRACE,
        b'~' => kind::TILDE,
        _ => kind::OP,
    }
}

fn two_characters(a: u8, b: u8) -> Option<u8> {
    Some(match (a, b) {
        (b'!', b'=') | (b'<', b'>') => kind::NOTEQUAL,
        (b'%', b'=') => kind::PERCENTEQUAL,
        (b'&', b'=') => kind::AMPEREQUAL,
        (b'*', b'*') => kind::DOUBLESTAR,
        (b'*', b'=') => kind::STAREQUAL,
        (b'+', b'=') => kind::PLUSEQUAL,
        (b'-', b'=') => kind::MINEQUAL,
        (b'-', b'>') => kind::RARROW,
        (b'/', b'/') => kind::DOUBLESLASH,
        (b'/', b'=') => kind::SLASHEQUAL,
        (b':', b'=') => kind::COLONEQUAL,
        (b'<', b'<') => kind::LEFTSHIFT,
        (b'<', b'=') => kind::LESSEQUAL,
        (b'=', b'=') => kind::EQEQUAL,
        (b'>', b'=') => kind::GREATEREQUAL,
        (b'>', b'>') => kind::RIGHTSHIFT,
        (b'@', b'=') => kind::ATEQUAL,
        (b'^', b'=') => kind::CIRCUMFLEXEQUAL,
        (b'|', b'=') => kind::VBAREQUAL,
        _ => return None,
    })
}

fn three_characters(a: u8, b: u8, c: u8) -> Option<u8> {
    Some(match (a, b, c) {
        (b'*', b'*', b'=') => kind::DOUBLESTAREQUAL,
        (b'/', b'/', b'=') => kind::DOUBLESLASHEQUAL,
        (b'<', b'<', b'=') => kind::LEFTSHIFTEQUAL,
        (b'>', b'>', b'=') => kind::RIGHTSHIFTEQUAL,
        _ => return None,
    })
}
