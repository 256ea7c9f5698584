//! The value of a string or bytes literal: prefixes, quotes and escapes. It owns the decoding and its warnings and
//! errors; which literals may stand together is the parser's business. Matches CPython's `Parser/string_parser.c`.

use std::borrow::Cow;

use krait_text::unicode::names::lookup_char;
use krait_text::unicode::normalize::{Database, Form, normalize};
use krait_text::{Builder, Text};

use crate::ast::Range;
use crate::parser::{Warning, WarningCategory};

pub enum Literal {
    Str(Text),
    Bytes(Vec<u8>),
}

pub enum LiteralError {
    /// The `unicodeescape` codec refused.
    Unicode(Undecodable),
    /// The bytes decoder refused.
    Value(String),
    /// A message of the parser's own, at the literal.
    Syntax(&'static str),
}

/// What the `unicodeescape` codec refused, and why. The text is as in CPython's intermediate buffer, where a character
/// outside ASCII is an escape of its own.
#[derive(Clone, Debug)]
pub struct Undecodable {
    pub object: String,
    pub start: usize,
    pub end: usize,
    pub reason: String,
}

impl Undecodable {
    pub fn message(&self) -> String {
        let Undecodable { object, start, end, reason } = self;
        let place = if *end == start + 1 {
            format!(
                "byte 0x{:02x} in position {start}",
                object.as_bytes().get(*start).unwrap_or(&0)
            )
        } else {
            format!("bytes in position {start}-{}", end - 1)
        };
        format!("'unicodeescape' codec can't decode {place}: {reason}")
    }
}

impl LiteralError {
    pub fn message(&self) -> String {
        match self {
            LiteralError::Unicode(error) => format!("(unicode error) {}", error.message()),
            LiteralError::Value(message) => format!("(value error) {message}"),
            LiteralError::Syntax(message) => (*message).to_string(),
        }
    }
}

/// NFKC, as identifiers are compared.
pub fn normalize_identifier(name: &str) -> Cow<'_, str> {
    let mut normal = Builder::with_capacity(name.len());
    normalize(Text::from(name).as_str(), Form::Nfkc, Database::Current, &mut normal);
    Cow::Owned(normal.finish().to_utf8_lossy().into_owned())
}

/// The value of a literal that is not an f-string or t-string.
pub fn parse_literal(
    written: &str,
    range: Range,
    warnings: &mut Vec<Warning>,
) -> Result<Literal, LiteralError> {
    let quote = written.find(['"', '\'']).unwrap_or(0);
    let (prefix, quoted) = written.split_at(quote);
    let raw = prefix.contains(['r', 'R']);
    let width = if quoted.len() >= 6 && (quoted.starts_with("'''") || quoted.starts_with("\"\"\""))
    {
        3
    } else {
        1
    };
    let body = quoted.get(width..quoted.len().saturating_sub(width)).unwrap_or("");
    let raw = raw || !body.contains('\\');
    if prefix.contains(['b', 'B']) {
        if !body.is_ascii() {
            return Err(LiteralError::Syntax("bytes can only contain ASCII literal characters"));
        }
        if raw {
            return Ok(Literal::Bytes(body.as_bytes().to_vec()));
        }
        return decode_bytes(body.as_bytes(), written, range, warnings).map(Literal::Bytes);
    }
    if raw {
        return Ok(Literal::Str(Text::from(body)));
    }
    decode_escapes(body, written, range, warnings).map(Literal::Str)
}

/// Text with escapes; `token` and `range` are those of the token that warnings point to.
pub fn decode_escapes(
    body: &str,
    token: &str,
    range: Range,
    warnings: &mut Vec<Warning>,
) -> Result<Text, LiteralError> {
    let bytes = body.as_bytes();
    let mut out = Builder::with_capacity(body.len());
    let mut at = 0;
    let mut first_invalid = None;
    while at < bytes.len() {
        let plain = bytes[at..].iter().position(|&b| b == b'\\').map_or(bytes.len(), |n| at + n);
        out.push_str(&body[at..plain]);
        if plain == bytes.len() {
            break;
        }
        let escape = plain;
        at = escape + 2;
        match bytes.get(escape + 1) {
            // Before the field of an f-string.
            None => {
                out.push(u32::from('\\'));
                at = bytes.len();
            }
            Some(b'\n') => {}
            Some(&letter @ (b'\\' | b'\'' | b'"')) => out.push(u32::from(letter)),
            Some(b'0'..=b'7') => {
                let (value, end) = octal(bytes, escape + 1);
                at = end;
                if value > 0o377 {
                    first_invalid.get_or_insert(escape);
                }
                out.push(value);
            }
            Some(b'x') => out.push(hex(body, escape, 2, "truncated \\xXX escape", &mut at)?),
            Some(b'u') => out.push(hex(body, escape, 4, "truncated \\uXXXX escape", &mut at)?),
            Some(b'U') => {
                let value = hex(body, escape, 8, "truncated \\UXXXXXXXX escape", &mut at)?;
                if value > 0x10_ffff {
                    return Err(unicode_error(body, escape, at, "illegal Unicode character"));
                }
                out.push(value);
            }
            Some(b'N') => named(body, escape, &mut at, &mut out)?,
            Some(&letter) => match control(letter) {
                Some(value) => out.push(u32::from(value)),
                None => {
                    // A character outside ASCII after the backslash is not warned about.
                    if letter.is_ascii() {
                        first_invalid.get_or_insert(escape);
                    }
                    out.push(u32::from(b'\\'));
                    at = escape + 1;
                    if letter.is_ascii() {
                        out.push(u32::from(letter));
                        at += 1;
                    }
                }
            },
        }
    }
    if let Some(escape) = first_invalid {
        warnings.extend(invalid_escape(body, escape, token, range));
    }
    Ok(out.finish())
}

fn decode_bytes(
    body: &[u8],
    token: &str,
    range: Range,
    warnings: &mut Vec<Warning>,
) -> Result<Vec<u8>, LiteralError> {
    let mut out = Vec::with_capacity(body.len());
    let mut at = 0;
    let mut first_invalid = None;
    while at < body.len() {
        let escape = at;
        at += 1;
        if body[escape] != b'\\' {
            out.push(body[escape]);
            continue;
        }
        let Some(&letter) = body.get(at) else {
            return Err(LiteralError::Value("Trailing \\ in string".to_string()));
        };
        at += 1;
        match letter {
            b'\n' => {}
            b'\\' | b'\'' | b'"' => out.push(letter),
            b'0'..=b'7' => {
                let (value, end) = octal(body, escape + 1);
                at = end;
                if value > 0o377 {
                    first_invalid.get_or_insert(escape);
                }
                out.push(value as u8);
            }
            b'x' => {
                let digits =
                    body.get(at..at + 2).and_then(|digits| std::str::from_utf8(digits).ok());
                match digits.filter(|d| d.bytes().all(|b| b.is_ascii_hexdigit())) {
                    Some(digits) => out.push(u8::from_str_radix(digits, 16).unwrap_or(0)),
                    None => {
                        return Err(LiteralError::Value(format!(
                            "invalid \\x escape at position {escape}"
                        )));
                    }
                }
                at += 2;
            }
            _ => match control(letter) {
                Some(value) => out.push(value),
                None => {
                    first_invalid.get_or_insert(escape);
                    out.extend([b'\\', letter]);
                }
            },
        }
    }
    if let Some(escape) = first_invalid
        && let Ok(body) = std::str::from_utf8(body)
    {
        warnings.extend(invalid_escape(body, escape, token, range));
    }
    Ok(out)
}

fn control(letter: u8) -> Option<u8> {
    Some(match letter {
        b'b' => 8,
        b'f' => 12,
        b't' => b'\t',
        b'n' => b'\n',
        b'r' => b'\r',
        b'v' => 11,
        b'a' => 7,
        _ => return None,
    })
}

/// Up to three octal digits; the value and where they end.
fn octal(bytes: &[u8], start: usize) -> (u32, usize) {
    let digits = bytes[start..].iter().take(3).take_while(|b| (b'0'..=b'7').contains(b)).count();
    let value =
        bytes[start..start + digits].iter().fold(0, |value, b| value * 8 + u32::from(b - b'0'));
    (value, start + digits)
}

fn hex(
    body: &str,
    escape: usize,
    count: usize,
    message: &str,
    at: &mut usize,
) -> Result<u32, LiteralError> {
    let digits = &body.as_bytes()[escape + 2..];
    let found = digits.iter().take(count).take_while(|b| b.is_ascii_hexdigit()).count();
    *at = escape + 2 + found;
    if found < count {
        return Err(unicode_error(body, escape, *at, message));
    }
    Ok(u32::from_str_radix(&body[escape + 2..*at], 16).unwrap_or(0))
}

/// `\N{NAME}`
fn named(body: &str, escape: usize, at: &mut usize, out: &mut Builder) -> Result<(), LiteralError> {
    let malformed = "malformed \\N character escape";
    let rest = &body[escape + 2..];
    let Some(name) = rest.strip_prefix('{') else {
        return Err(unicode_error(body, escape, escape + 2, malformed));
    };
    let Some(length) = name.find('}') else {
        return Err(unicode_error(body, escape, body.len(), malformed));
    };
    if length == 0 {
        return Err(unicode_error(body, escape, escape + 3, malformed));
    }
    *at = escape + 4 + length;
    match lookup_char(&name[..length]) {
        Some(code) => {
            out.push(code);
            Ok(())
        }
        None => Err(unicode_error(body, escape, *at, "unknown Unicode character name")),
    }
}

fn unicode_error(body: &str, start: usize, end: usize, message: &str) -> LiteralError {
    LiteralError::Unicode(Undecodable {
        object: expanded(body, body.len()),
        start: expanded(body, start).len(),
        end: expanded(body, end).len(),
        reason: message.to_string(),
    })
}

/// The beginning of a text with its characters outside ASCII as escapes, and backslashes before those too.
fn expanded(text: &str, end: usize) -> String {
    let mut out = String::with_capacity(end);
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if at >= end {
            break;
        }
        match c {
            '\\' => {
                out.push(c);
                match chars.next_if(|(_, next)| next.is_ascii()) {
                    Some((at, next)) if at < end => out.push(next),
                    Some(_) => break,
                    None => out.push_str("u005c"),
                }
            }
            c if c.is_ascii() => out.push(c),
            c => out += &format!("\\U{:08x}", u32::from(c)),
        }
    }
    out
}

/// The warning about the first escape that means nothing. A brace in an f-string is the tokenizer's to report.
fn invalid_escape(body: &str, escape: usize, token: &str, range: Range) -> Option<Warning> {
    let bytes = body.as_bytes();
    let letter = bytes[escape + 1];
    let quotes = match token.as_bytes() {
        [a @ (b'\'' | b'"'), b, c, ..] if a == b && b == c => 3,
        [b'\'' | b'"', ..] => 1,
        _ => 0,
    };
    let plain_literal = token.contains(['\'', '"']) && token.len() > quotes;
    if !plain_literal && matches!(letter, b'{' | b'}') {
        return None;
    }
    let (what, shown) = match letter {
        b'4'..=b'7' => {
            ("an invalid octal escape sequence", &body[escape..(escape + 4).min(body.len())])
        }
        _ => ("an invalid escape sequence", &body[escape..escape + 2]),
    };
    let hint = format!("Did you mean \"\\{shown}\"? A raw string is also an option.");
    let before = &body[..escape];
    let lines = before.matches('\n').count() as u32;
    let column = match before.rfind('\n') {
        Some(newline) => expanded(&body[newline + 1..], escape - newline - 1).len() as u32,
        None => range.col_offset + quotes as u32 + expanded(body, escape).len() as u32,
    };
    let lineno = range.lineno + lines;
    Some(Warning {
        category: WarningCategory::Syntax,
        message: format!(
            "\"{shown}\" is {what}. Such sequences will not work in the future. {hint}"
        ),
        lineno,
        error_message: format!("\"{shown}\" is {what}. {hint}"),
        error_range: Range::new(lineno, column, lineno, column + 2),
    })
}
