//! The bytes of a file that is run: read line by line, so that what is wrong is reported with the line the tokenizer is
//! on. Matches the file reader of CPython's `Parser/tokenizer/file_tokenizer.c`.

use std::borrow::Cow;

use super::{Codec, cookie_in, newlines, not_utf8, unplaced};
use crate::lexer::Lexer;
use crate::parser::{Problem, ProblemKind, TokenSource};

/// The text of a source file, whose name is `file`.
pub fn decode_file<'a>(
    bytes: &'a [u8],
    file: &str,
    codec: Codec<'_>,
) -> Result<Cow<'a, str>, Box<Problem>> {
    if !bytes.contains(&b'\r') {
        return read(bytes, file, codec);
    }
    let ended = newlines(bytes);
    let text = read(&ended, file, codec)?;
    Ok(Cow::Owned(text.into_owned()))
}

fn read<'a>(bytes: &'a [u8], file: &str, codec: Codec<'_>) -> Result<Cow<'a, str>, Box<Problem>> {
    let (body, has_mark) = match bytes.strip_prefix(b"\xef\xbb\xbf") {
        Some(body) => (body, true),
        None => (bytes, false),
    };
    let mut is_utf8 = has_mark;
    let mut may_declare = true;
    let mut end = 0;
    for (index, line) in body.split_inclusive(|&byte| byte == b'\n').enumerate() {
        let (number, start) = (index + 1, end);
        end += line.len();
        // The reader keeps the first line while it may still learn the encoding, and within a token.
        let mut kept = start;
        if may_declare {
            kept = 0;
            let name = declared(line, &mut may_declare);
            may_declare &= number < 2;
            if let Some(name) = name {
                if name == "utf-8" {
                    is_utf8 = true;
                } else if has_mark {
                    return Err(super::with_mark(&name, line, number as i64));
                } else {
                    return recode(body, end, number, &name, codec);
                }
            }
        } else if number == 2 && is_inside_token(body) {
            kept = 0;
        }
        if !may_declare {
            let shown = if number == 2 { &body[kept..end] } else { line };
            check(shown, number, is_utf8, file, line)?;
        }
        if let Some(at) = line.iter().position(|&byte| byte == 0) {
            return Err(null_byte(number, &line[..at]));
        }
    }
    Ok(String::from_utf8_lossy(body))
}

/// The encoding that a line names; `may_declare` ends with it, or at a line with more than a comment.
fn declared(line: &[u8], may_declare: &mut bool) -> Option<String> {
    let start = line.iter().position(|byte| !matches!(byte, b' ' | b'\t' | 0x0c))?;
    match line[start] {
        b'\n' => None,
        b'#' => {
            let name = cookie_in(&line[start..]);
            *may_declare = name.is_none();
            name
        }
        _ => {
            *may_declare = false;
            None
        }
    }
}

/// Checks the bytes that the reader holds when it has read a line.
fn check(
    held: &[u8],
    number: usize,
    is_utf8: bool,
    file: &str,
    line: &[u8],
) -> Result<(), Box<Problem>> {
    // The reader ends the last line.
    let ended: Cow<'_, [u8]> = match held.ends_with(b"\n") {
        true => Cow::Borrowed(held),
        false => Cow::Owned([held, b"\n"].concat()),
    };
    let held = &*ended;
    let Err(error) = std::str::from_utf8(held) else { return Ok(()) };
    if is_utf8 {
        return Err(undecoded(&utf8_message(held, error), number, line));
    }
    // Of the first two lines, what is held counts from 1.
    let first = if number <= 2 { 1 } else { number };
    Err(not_utf8(held, error.valid_up_to(), first as i64, &format!(" in file {file}")))
}

/// What the strict decoder says.
fn utf8_message(bytes: &[u8], error: std::str::Utf8Error) -> String {
    let start = error.valid_up_to();
    let (reason, length) = match error.error_len() {
        None => ("unexpected end of data", bytes.len() - start),
        Some(length) if matches!(bytes[start], 0xc2..=0xf4) => {
            ("invalid continuation byte", length)
        }
        Some(length) => ("invalid start byte", length),
    };
    match length {
        1 => format!(
            "'utf-8' codec can't decode byte 0x{:02x} in position {start}: {reason}",
            bytes[start]
        ),
        _ => format!(
            "'utf-8' codec can't decode bytes in position {start}-{}: {reason}",
            start + length - 1
        ),
    }
}

/// Reads on with another codec, which begins at the end of the line that names it.
fn recode<'a>(
    body: &'a [u8],
    end: usize,
    number: usize,
    name: &str,
    codec: Codec<'_>,
) -> Result<Cow<'a, str>, Box<Problem>> {
    let decoded = |bytes: &[u8]| match name {
        "iso-8859-1" => Ok(bytes.iter().map(|&byte| char::from(byte)).collect()),
        _ => codec(name, bytes).unwrap_or_else(|| Err(format!("unknown encoding: {name}"))),
    };
    let (before, rest) = body.split_at(end);
    let rest = decoded(&body[end - usize::from(before.ends_with(b"\n"))..]).map_err(unplaced).map(
        |text: String| match before.ends_with(b"\n") {
            true => text.split_once('\n').map_or("", |(_, text)| text).to_string(),
            false => String::from_utf8_lossy(rest).into_owned(),
        },
    )?;
    if let Err(message) = decoded(before) {
        let line = before.split_inclusive(|&byte| byte == b'\n').next_back().unwrap_or(&[]);
        return Err(undecoded(&message, number, line));
    }
    if let Some(at) = rest.find('\0') {
        let line = rest[..at].rfind('\n').map_or(0, |newline| newline + 1);
        let number = number + 1 + rest[..at].matches('\n').count();
        return Err(null_byte(number, &rest.as_bytes()[line..at]));
    }
    Ok(Cow::Owned(String::from_utf8_lossy(before).into_owned() + &rest))
}

/// Whether the second line goes on with a token of the first: the reader then still holds the first.
fn is_inside_token(body: &[u8]) -> bool {
    let lines = body.split_inclusive(|&byte| byte == b'\n').take(2);
    let text: String = lines.map(String::from_utf8_lossy).collect();
    let mut lexer = Lexer::new(text.replace('\0', " "), false);
    while lexer.position().0 < 2 {
        match lexer.next_token() {
            Ok(token) if token.kind != crate::kind::ENDMARKER => {}
            _ => break,
        }
    }
    lexer.current_line().0 == 2 && lexer.buffer_start() == 0
}

/// A codec's error at the line that was read.
fn undecoded(message: &str, number: usize, line: &[u8]) -> Box<Problem> {
    let number = number as i64;
    Box::new(Problem {
        lineno: number,
        offset: 0,
        end_lineno: number,
        end_offset: -1,
        text: Some(String::from_utf8_lossy(line).into_owned()),
        ..Problem::new(ProblemKind::Syntax, format!("(unicode error) {message}"))
    })
}

fn null_byte(number: usize, before: &[u8]) -> Box<Problem> {
    let number = number as i64;
    Box::new(Problem {
        lineno: number,
        offset: 0,
        end_lineno: number,
        end_offset: 0,
        text: Some(String::from_utf8_lossy(before).into_owned()),
        ..Problem::new(ProblemKind::Syntax, "source code cannot contain null bytes")
    })
}
