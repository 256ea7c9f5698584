//! Number tokens: where they end, and what makes them wrong. Their values are not its business. Matches the number
//! part of CPython's `Parser/lexer/lexer.c`.

use super::{Lexer, Token};
use crate::generated::parser::kind;
use crate::parser::TokenError;

impl Lexer<'_> {
    pub(super) fn number(&mut self, first: u8) -> Token {
        if first != b'0' {
            let c = self.decimal_tail()?;
            return self.after_integer(c);
        }
        let mut c = self.next_char();
        match c {
            b'x' | b'X' => self.radix("hexadecimal", |c| c.is_ascii_hexdigit()),
            b'o' | b'O' => self.radix("octal", |c| (b'0'..=b'7').contains(&c)),
            b'b' | b'B' => self.radix("binary", |c| matches!(c, b'0' | b'1')),
            _ => {
                loop {
                    if c == b'_' {
                        c = self.next_char();
                        if !c.is_ascii_digit() {
                            self.back(c);
                            return self.error("invalid decimal literal");
                        }
                    }
                    if c != b'0' {
                        break;
                    }
                    c = self.next_char();
                }
                let zeros_end = self.cur;
                let nonzero = c.is_ascii_digit();
                if nonzero {
                    c = self.decimal_tail()?;
                }
                if nonzero && !self.extra_tokens && !matches!(c, b'.' | b'e' | b'E' | b'j' | b'J') {
                    self.back(c);
                    let (start, end) = (
                        self.characters(self.line_start, self.start) + 1,
                        self.characters(self.line_start, zeros_end),
                    );
                    let message = "leading zeros in decimal integer literals are not permitted; \
                                   use an 0o prefix for octal integers";
                    return self.error_at(start, end, message);
                }
                self.after_integer(c)
            }
        }
    }

    fn radix(&mut self, name: &str, is_digit: fn(u8) -> bool) -> Token {
        let mut c = self.next_char();
        loop {
            if c == b'_' {
                c = self.next_char();
            }
            if !is_digit(c) {
                return self.bad_digit(c, name);
            }
            while is_digit(c) {
                c = self.next_char();
            }
            if c != b'_' {
                break;
            }
        }
        if c.is_ascii_digit() {
            return self.bad_digit(c, name);
        }
        self.check_end(c, name)?;
        self.back(c);
        self.token(kind::NUMBER)
    }

    fn bad_digit(&mut self, c: u8, name: &str) -> Token {
        if c.is_ascii_digit() {
            return self.error(format!("invalid digit '{}' in {name} literal", char::from(c)));
        }
        self.back(c);
        self.error(format!("invalid {name} literal"))
    }

    /// Digits with single underscores between; the character after them.
    fn decimal_tail(&mut self) -> Result<u8, TokenError> {
        loop {
            let mut c = self.next_char();
            while c.is_ascii_digit() {
                c = self.next_char();
            }
            if c != b'_' {
                return Ok(c);
            }
            c = self.next_char();
            if !c.is_ascii_digit() {
                self.back(c);
                return self.error("invalid decimal literal");
            }
        }
    }

    /// `c` follows the integer part.
    fn after_integer(&mut self, c: u8) -> Token {
        if c != b'.' {
            return self.exponent(c);
        }
        let c = self.next_char();
        self.fraction(c)
    }

    /// `c` follows the point.
    pub(super) fn fraction(&mut self, c: u8) -> Token {
        let c = if c.is_ascii_digit() { self.decimal_tail()? } else { c };
        self.exponent(c)
    }

    fn exponent(&mut self, mut c: u8) -> Token {
        if matches!(c, b'e' | b'E') {
            let e = c;
            c = self.next_char();
            if matches!(c, b'+' | b'-') {
                c = self.next_char();
                if !c.is_ascii_digit() {
                    self.back(c);
                    return self.error("invalid decimal literal");
                }
            } else if !c.is_ascii_digit() {
                self.back(c);
                self.check_end(e, "decimal")?;
                self.back(e);
                return self.token(kind::NUMBER);
            }
            c = self.decimal_tail()?;
        }
        if matches!(c, b'j' | b'J') {
            c = self.next_char();
            self.check_end(c, "imaginary")?;
        } else {
            self.check_end(c, "decimal")?;
        }
        self.back(c);
        self.token(kind::NUMBER)
    }

    /// A number must not run into a name; a keyword that may follow (`1if x`) only warns. `c` has been read.
    fn check_end(&mut self, c: u8, name: &str) -> Result<(), TokenError> {
        if self.extra_tokens || !(c.is_ascii_alphanumeric() || c == b'_') {
            return Ok(());
        }
        let rest = &self.source.as_bytes()[self.cur..self.line_end];
        let is_keyword = match c {
            b'a' => is_word(rest, b"nd"),
            b'e' => is_word(rest, b"lse"),
            b'f' => is_word(rest, b"or"),
            b'i' => matches!(rest.first(), Some(b'f' | b'n' | b's')),
            b'o' => is_word(rest, b"r"),
            b'n' => is_word(rest, b"ot"),
            _ => false,
        };
        self.back(c);
        if !is_keyword {
            return self.error(format!("invalid {name} literal"));
        }
        let message = format!("invalid {name} literal");
        self.warning(message.clone(), message)?;
        self.cur += 1;
        Ok(())
    }
}

/// Whether a line goes on with a word and nothing that would lengthen it.
fn is_word(rest: &[u8], word: &[u8]) -> bool {
    rest.starts_with(word)
        && !rest
            .get(word.len())
            .is_some_and(|&c| c.is_ascii_alphanumeric() || c == b'_' || c >= 128)
}
