//! Number literals and plain strings as `Constant` nodes. It owns the grammar side (errors, kinds, concatenation of
//! tokens is in `fstring.rs`); digits and escapes themselves are decoded elsewhere. Matches CPython's
//! `Parser/pegen.c` (`parsenumber`) and `Parser/action_helpers.c`.

use super::{Parser, Problem, ProblemKind, Tok, Verdict, Warning};
use crate::actions::{E, constant, ex};
use crate::ast::*;
use crate::strings::{self, Literal};

impl Parser<'_> {
    pub(super) fn number_constant(&mut self, token: Tok) -> Option<E> {
        let range = self.tokens[token.0 as usize].range;
        let written = self.text(token);
        let value = if written.contains('_') {
            let digits = written.replace('_', "");
            self.version(6, "Underscores in numeric literals are")?;
            number(&digits, self.flags.max_int_digits)
        } else {
            number(written, self.flags.max_int_digits)
        };
        match value {
            Ok(value) => Some(constant(value, range)),
            Err(message) => {
                let start = (i64::from(range.lineno), 0);
                let message = format!(
                    "{message} - Consider hexadecimal for huge integer literals to avoid decimal conversion limits."
                );
                self.raise_place(
                    ProblemKind::Syntax,
                    start,
                    (i64::from(range.end_lineno), 0),
                    message,
                );
                None
            }
        }
    }

    pub fn string_constant(&mut self, token: Tok) -> Option<E> {
        let range = self.tokens[token.0 as usize].range;
        let written = self.text(token);
        let unicode_kind = written.starts_with('u');
        let mut warnings = Vec::new();
        let literal = strings::parse_literal(written, range, &mut warnings);
        self.warn_all(warnings)?;
        let value = match literal {
            Ok(Literal::Str(text)) => Constant::str(text),
            Ok(Literal::Bytes(bytes)) => Constant::Bytes(bytes.into()),
            Err(error) => return self.raise_decode(error, token),
        };
        Some(ex(ExprKind::Constant { value, unicode_kind }, range))
    }

    /// The text of an f-string part, or what is wrong with it; `None` after a warning that is an error. Warnings point
    /// to `token`.
    pub(super) fn decode(
        &mut self,
        body: &str,
        raw: bool,
        token: Tok,
    ) -> Option<Result<Text, strings::LiteralError>> {
        if raw || !body.contains('\\') {
            return Some(Ok(Text::from(body)));
        }
        let mut warnings = Vec::new();
        let range = self.tokens[token.0 as usize].range;
        let decoded = strings::decode_escapes(body, self.text(token), range, &mut warnings);
        self.warn_all(warnings)?;
        Some(decoded)
    }

    /// The decoder's exception as it is: what stands in format specifications is not reported as a syntax error.
    pub(super) fn raise_plain_decode<T>(&mut self, error: strings::LiteralError) -> Option<T> {
        if self.failed {
            return None;
        }
        let strings::LiteralError::Unicode(undecodable) = error else {
            self.raise(error.message());
            return None;
        };
        let mut problem = Problem::new(ProblemKind::Undecodable, undecodable.message());
        problem.undecodable = Some(Box::new(undecodable));
        self.failed = true;
        self.problem = Some(Box::new(problem));
        None
    }

    fn raise_decode<T>(&mut self, error: strings::LiteralError, token: Tok) -> Option<T> {
        match error {
            strings::LiteralError::Syntax(message) => self.raise_at(&token, message),
            _ => self.raise(error.message()),
        }
        None
    }

    /// `None` if one of the warnings is an error.
    fn warn_all(&mut self, warnings: Vec<Warning>) -> Option<()> {
        // The second pass decodes again what the first has warned about.
        if self.call_invalid {
            return Some(());
        }
        for warning in warnings {
            let (message, range) = (warning.error_message.clone(), warning.error_range);
            match self.source.warn(warning) {
                Verdict::Issued => {}
                Verdict::Fatal => {
                    let (start, end) = (super::raise::start_of(range), super::raise::end_of(range));
                    self.raise_place(ProblemKind::Syntax, start, end, message);
                    return None;
                }
                Verdict::Raised => {
                    self.client_raised();
                    return None;
                }
            }
        }
        Some(())
    }
}

/// A number literal without underscores; the error is the message about too many digits.
fn number(digits: &str, max_digits: usize) -> Result<Constant, String> {
    let bytes = digits.as_bytes();
    if let [b'0', prefix, ..] = bytes {
        let radix = match prefix {
            b'x' | b'X' => 16,
            b'o' | b'O' => 8,
            b'b' | b'B' => 2,
            _ => 0,
        };
        if radix != 0 {
            return Ok(Constant::int(
                BigInt::from_str_radix(&digits[2..], radix).unwrap_or_default(),
            ));
        }
    }
    if let Some(imaginary) = digits.strip_suffix(['j', 'J']) {
        return Ok(Constant::Complex { re: 0.0, im: imaginary.parse().unwrap_or_default() });
    }
    if !bytes.iter().all(u8::is_ascii_digit) {
        return Ok(Constant::Float(digits.parse().unwrap_or_default()));
    }
    if bytes.len() <= 18 {
        return Ok(Constant::int(BigInt::from(digits.parse::<i64>().unwrap_or_default())));
    }
    if max_digits > 0 && bytes.len() > max_digits {
        return Err(format!(
            "Exceeds the limit ({max_digits} digits) for integer string conversion: value has {} digits; \
             use sys.set_int_max_str_digits() to increase the limit",
            bytes.len()
        ));
    }
    Ok(Constant::int(BigInt::from_str_radix(digits, 10).unwrap_or_default()))
}
