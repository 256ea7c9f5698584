//! Source bytes to text: the byte order mark, the coding cookie, the check of UTF-8. It owns PEP 263; codecs other
//! than UTF-8, Latin-1 and ASCII are the caller's. Matches CPython's `Parser/tokenizer/helpers.c`.

mod file;

use std::borrow::Cow;

use crate::parser::{Problem, ProblemKind};

pub use file::{
    CodecError, Codecs, DecodedLines, FileLines, FileSource, declared_encoding, open_file,
    shown_line,
};

pub(crate) use file::may_declare_after;

/// A byte order mark.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Decodes bytes by the name of a codec; `None` where the name is unknown, `Err` with the codec's message.
pub type Codec<'a> = &'a dyn Fn(&str, &[u8]) -> Option<Result<String, String>>;

/// The text of the bytes given to `compile`.
pub fn decode<'a>(bytes: &'a [u8], codec: Codec<'_>) -> Result<Cow<'a, str>, Box<Problem>> {
    let (body, has_mark) = match bytes.strip_prefix(MARK) {
        Some(body) => (body, true),
        None => (bytes, false),
    };
    if body.contains(&0) {
        let message = "source code string cannot contain null bytes";
        return Err(Box::new(Problem::new(ProblemKind::Syntax, message)));
    }
    if body.contains(&b'\r') {
        let ended = newlines(body);
        let text = decode_body(&ended, has_mark, codec)?;
        return Ok(Cow::Owned(text.into_owned()));
    }
    decode_body(body, has_mark, codec)
}

/// Bytes without a byte order mark.
fn decode_body<'a>(
    body: &'a [u8],
    has_mark: bool,
    codec: Codec<'_>,
) -> Result<Cow<'a, str>, Box<Problem>> {
    let cookie = cookie(body);
    let Some((name, line)) = cookie.filter(|(name, _)| name != "utf-8") else {
        return decode_utf8(body);
    };
    if has_mark {
        let text = body.split(|&b| b == b'\n').nth(line).unwrap_or(&[]);
        return Err(with_mark(&name, text, line as i64 + 1));
    }
    match name.as_str() {
        "iso-8859-1" => Ok(Cow::Owned(body.iter().map(|&byte| char::from(byte)).collect())),
        "ascii" | "us-ascii" => match body.iter().position(|byte| !byte.is_ascii()) {
            None => decode_utf8(body),
            Some(at) => Err(unplaced(format!(
                "'ascii' codec can't decode byte 0x{:02x} in position {at}: ordinal not in range(128)",
                body[at]
            ))),
        },
        _ => {
            // The codec sees the line end that the source may lack.
            let ended = match body.ends_with(b"\n") {
                true => Cow::Borrowed(body),
                false => Cow::Owned([body, b"\n"].concat()),
            };
            match codec(&name, &ended) {
                // Decoded text ends at a NUL.
                Some(Ok(text)) => Ok(Cow::Owned(match text.split_once('\0') {
                    Some((before, _)) => before.to_string(),
                    None => text,
                })),
                Some(Err(message)) => Err(unplaced(message)),
                None => Err(unplaced(format!("unknown encoding: {name}"))),
            }
        }
    }
}

/// Line ends of all kinds as `\n`.
fn newlines(bytes: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(bytes.len());
    for (at, &byte) in bytes.iter().enumerate() {
        match byte {
            b'\r' => out.push(b'\n'),
            b'\n' if at > 0 && bytes[at - 1] == b'\r' => {}
            _ => out.push(byte),
        }
    }
    out
}

fn decode_utf8(body: &[u8]) -> Result<Cow<'_, str>, Box<Problem>> {
    match std::str::from_utf8(body) {
        Ok(text) => Ok(Cow::Borrowed(text)),
        Err(error) => Err(not_utf8(body, error.valid_up_to(), 1, "")),
    }
}

/// The problem of a byte that is not UTF-8 in lines that begin with number `first`, of a file that `place` names.
fn not_utf8(lines: &[u8], at: usize, first: i64, place: &str) -> Box<Problem> {
    let before = &lines[..at];
    let lineno = before.iter().filter(|&&b| b == b'\n').count() as i64 + first;
    let line_start = before.iter().rposition(|&b| b == b'\n').map_or(0, |newline| newline + 1);
    let line = lines[line_start..].split(|&b| b == b'\n').next().unwrap_or(&[]);
    let column = String::from_utf8_lossy(&lines[line_start..at]).chars().count() as i64 + 1;
    let message = format!(
        "Non-UTF-8 code starting with '\\x{:02x}'{place} on line {lineno}, but no encoding declared; \
         see https://peps.python.org/pep-0263/ for details",
        lines[at]
    );
    Box::new(Problem {
        lineno,
        offset: column,
        end_lineno: lineno,
        end_offset: column,
        text: Some(String::from_utf8_lossy(line).into_owned()),
        ..Problem::new(ProblemKind::Syntax, message)
    })
}

/// The problem of a byte order mark before a line that names another encoding.
fn with_mark(name: &str, line: &[u8], lineno: i64) -> Box<Problem> {
    let text = String::from_utf8_lossy(line);
    // The end counts the bytes before the last that start a character.
    let before = &line[..line.len().saturating_sub(1)];
    let end = before.iter().filter(|&&byte| byte & 0xc0 != 0x80).count() as i64 + 1;
    Box::new(Problem {
        lineno,
        offset: 0,
        end_lineno: lineno,
        end_offset: end,
        text: Some(text.trim_end_matches('\n').to_string()),
        ..Problem::new(ProblemKind::Syntax, format!("encoding problem: {name} with BOM"))
    })
}

/// An error of the codec machinery, on line 0.
fn unplaced(message: String) -> Box<Problem> {
    Box::new(Problem {
        lineno: 0,
        offset: -1,
        end_lineno: -1,
        ..Problem::new(ProblemKind::Syntax, message)
    })
}

/// The encoding named in the first two lines, normalised, and the line it is on. The second line counts only after
/// a line with nothing but a comment.
fn cookie(body: &[u8]) -> Option<(String, usize)> {
    for (at, line) in body.split(|&b| b == b'\n').take(2).enumerate() {
        let content = line.iter().position(|b| !matches!(b, b' ' | b'\t' | 0x0c | b'\r'));
        let Some(start) = content else { continue };
        if line[start] != b'#' {
            return None;
        }
        if let Some(name) = cookie_in(&line[start..]) {
            return Some((name, at));
        }
    }
    None
}

/// The name after `coding:` or `coding=` in a comment.
fn cookie_in(comment: &[u8]) -> Option<String> {
    let mut rest = comment;
    while let Some(at) = rest.windows(6).position(|window| window == b"coding") {
        rest = &rest[at + 6..];
        let [b':' | b'=', value @ ..] = rest else { continue };
        let skipped = value.iter().take_while(|&&b| matches!(b, b' ' | b'\t')).count();
        let name: String = value[skipped..]
            .iter()
            .take_while(|&&b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
            .map(|&b| char::from(b))
            .collect();
        if !name.is_empty() {
            return Some(normalize(&name));
        }
    }
    None
}

/// The spellings of UTF-8 and Latin-1 under their common name; others stay as written.
fn normalize(name: &str) -> String {
    let lower: String = name
        .chars()
        .take(12)
        .map(|c| if c == '_' { '-' } else { c.to_ascii_lowercase() })
        .collect();
    let is = |wanted: &str| lower == wanted || lower.starts_with(&format!("{wanted}-"));
    if is("utf-8") {
        return "utf-8".to_string();
    }
    if is("latin-1") || is("iso-8859-1") || is("iso-latin-1") {
        return "iso-8859-1".to_string();
    }
    name.to_string()
}
