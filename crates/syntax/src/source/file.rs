//! The bytes of a file that is run: read and decoded line by line as the tokenizer asks for them, so that what is wrong
//! is found when it comes there. Matches the file reader of CPython's `Parser/tokenizer/file_tokenizer.c`.

use std::borrow::Cow;

use memchr::memchr2;

use super::{cookie, cookie_in, not_utf8, unplaced, with_mark};
use crate::lexer::{LineSource, StoppedReading};

/// What the registered codecs do for a reader of files.
pub trait Codecs {
    /// Whether bytes can be decoded; an unknown codec cannot.
    fn check(&self, encoding: &str, bytes: &[u8]) -> Result<(), CodecError>;
    /// The lines of bytes, as a text file has them.
    fn lines(&self, encoding: &str, bytes: &[u8]) -> Result<Box<dyn DecodedLines>, CodecError>;
}

/// Text lines that a codec gives.
pub trait DecodedLines {
    /// The next line, with its end if it has one.
    fn next_line(&mut self) -> Result<Option<String>, CodecError>;
}

/// A codec's exception. It itself stays with whoever runs the codec.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodecError {
    pub message: String,
    /// What a `SyntaxError` calls it: `unicode error`, `value error`. Others are raised as they are.
    pub class: Option<&'static str>,
}

impl CodecError {
    fn into_undecoded(self, is_line_read: bool) -> StoppedReading {
        let CodecError { message, class } = self;
        let shown = class.map(|class| format!("({class}) {message}"));
        StoppedReading::Undecoded { shown, is_line_read }
    }
}

/// A source file: text where it is plain, else lines.
pub enum FileSource<'a> {
    Text(&'a str),
    Lines(Box<FileLines>),
}

/// The source in the bytes of a file, whose name is `file`.
pub fn open_file<'a>(bytes: &'a [u8], file: &str, codecs: Box<dyn Codecs>) -> FileSource<'a> {
    let body = bytes.strip_prefix(super::MARK).unwrap_or(bytes);
    let is_plain = memchr2(b'\r', b'\0', body).is_none()
        && cookie(body).is_none_or(|(name, _)| name == "utf-8");
    match std::str::from_utf8(body) {
        Ok(text) if is_plain => FileSource::Text(text),
        _ => FileSource::Lines(Box::new(FileLines::new(bytes, file, codecs))),
    }
}

/// Reads a file for the lexer.
pub struct FileLines {
    bytes: Vec<u8>,
    /// Where the next line starts.
    at: usize,
    /// How many lines have been read.
    number: usize,
    file: String,
    codecs: Box<dyn Codecs>,
    /// The encoding may still be declared.
    may_declare: bool,
    /// A byte order mark or a declaration says UTF-8.
    has_mark: bool,
    encoding: Option<String>,
    /// The first line, which the reader holds while it may still learn the encoding, and within a token.
    first: Vec<u8>,
    /// The lines behind the declaration of an encoding other than UTF-8.
    decoded: Option<Box<dyn DecodedLines>>,
}

impl FileLines {
    fn new(bytes: &[u8], file: &str, codecs: Box<dyn Codecs>) -> FileLines {
        let has_mark = bytes.starts_with(super::MARK);
        FileLines {
            bytes: bytes.to_vec(),
            at: if has_mark { super::MARK.len() } else { 0 },
            number: 0,
            file: file.to_string(),
            codecs,
            may_declare: true,
            has_mark,
            encoding: has_mark.then(|| "utf-8".to_string()),
            first: Vec::new(),
            decoded: None,
        }
    }

    /// The next line of the file, with `\n` as its end.
    fn raw_line(&mut self) -> Option<Vec<u8>> {
        let rest = self.bytes.get(self.at..).filter(|rest| !rest.is_empty())?;
        let (length, next) = line_end(rest);
        let mut line = rest[..length].to_vec();
        if next > length {
            line.push(b'\n');
        }
        self.at += next;
        Some(line)
    }

    /// Looks for the declaration of an encoding in a line.
    fn look_for_declaration(&mut self, line: &[u8]) -> Result<(), StoppedReading> {
        let name = declared(line, &mut self.may_declare);
        self.may_declare &= self.number < 2;
        let Some(name) = name else { return Ok(()) };
        self.may_declare = false;
        let problem = |problem| StoppedReading::Problem { problem, is_line_read: true };
        if self.has_mark && name != "utf-8" {
            let ended = ended(line);
            return Err(problem(with_mark(&name, before_nul(&ended), self.number as i64)));
        }
        if name != "utf-8" {
            // The codec starts at the end of the line that was read.
            let rest = &self.bytes[self.at.saturating_sub(1)..];
            let opened = self.codecs.lines(&name, rest).and_then(|mut lines| {
                lines.next_line()?;
                Ok(lines)
            });
            self.decoded = Some(opened.map_err(|error| problem(unplaced(error.message)))?);
        }
        self.encoding = Some(name);
        Ok(())
    }

    /// Checks the bytes that the reader holds when it has read a line.
    fn check(&self, held: &[u8]) -> Result<(), StoppedReading> {
        // The reader ends the last line, and sees text up to a NUL.
        let ended = ended(held);
        let held = before_nul(&ended);
        if let Some(encoding) = &self.encoding {
            if encoding == "utf-8" && std::str::from_utf8(held).is_ok() {
                return Ok(());
            }
            return self.codecs.check(encoding, held).map_err(|error| error.into_undecoded(true));
        }
        let Err(error) = std::str::from_utf8(held) else { return Ok(()) };
        // Of the first two lines, what is held counts from 1.
        let first = if self.number <= 2 { 1 } else { self.number };
        let place = format!(" in file {}", self.file);
        Err(StoppedReading::Problem {
            problem: not_utf8(held, error.valid_up_to(), first as i64, &place),
            is_line_read: true,
        })
    }
}

impl LineSource for FileLines {
    fn next_line(&mut self, is_held: bool) -> Result<Option<String>, StoppedReading> {
        if let Some(lines) = &mut self.decoded {
            return lines.next_line().map_err(|error| error.into_undecoded(false));
        }
        let Some(line) = self.raw_line() else { return Ok(None) };
        self.number += 1;
        let mut held = match self.number == 2 && (is_held || self.may_declare) {
            true => std::mem::take(&mut self.first),
            false => Vec::new(),
        };
        held.extend(&line);
        if self.may_declare {
            self.look_for_declaration(&line)?;
        }
        if !self.may_declare {
            self.check(&held)?;
        }
        if self.number == 1 {
            self.first = held;
        }
        Ok(Some(String::from_utf8_lossy(&line).into_owned()))
    }
}

/// A line with its end.
fn ended(line: &[u8]) -> Cow<'_, [u8]> {
    match line.ends_with(b"\n") {
        true => Cow::Borrowed(line),
        false => Cow::Owned([line, b"\n"].concat()),
    }
}

fn before_nul(line: &[u8]) -> &[u8] {
    line.split(|&byte| byte == 0).next().unwrap_or(&[])
}

/// Whether the second line of a file may declare its encoding; the reader then holds the first one.
pub(crate) fn may_declare_after(first: &[u8]) -> bool {
    let mut may_declare = true;
    declared(first, &mut may_declare);
    may_declare
}

/// The encoding that a line names; `may_declare` ends with it, or at a line with more than a comment.
fn declared(line: &[u8], may_declare: &mut bool) -> Option<String> {
    let line = before_nul(line);
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

/// A line of a source file as errors show it, with its end: no more than `SHOWN` bytes. `None` if there is no such line.
pub fn shown_line(bytes: &[u8], lineno: usize) -> Option<Vec<u8>> {
    let mut rest = bytes;
    for _ in 1..lineno {
        rest = &rest[line_end(rest).1..];
    }
    let (length, next) = line_end(rest);
    let mut line = rest[..length].to_vec();
    if next > length {
        line.push(b'\n');
    }
    line.truncate(SHOWN);
    if lineno == 1 && line.starts_with(super::MARK) {
        line.drain(..super::MARK.len());
    }
    (next > 0).then_some(line)
}

/// How many bytes of a line errors show.
const SHOWN: usize = 999;

/// The length of the first line, without and with its end.
fn line_end(bytes: &[u8]) -> (usize, usize) {
    match memchr2(b'\n', b'\r', bytes) {
        None => (bytes.len(), bytes.len()),
        Some(length) if bytes[length..].starts_with(b"\r\n") => (length, length + 2),
        Some(length) => (length, length + 1),
    }
}

/// The encoding that the bytes of a file declare.
pub fn declared_encoding(bytes: &[u8]) -> Option<String> {
    if bytes.starts_with(super::MARK) {
        return Some("utf-8".to_string());
    }
    let lines = [shown_line(bytes, 1)?, shown_line(bytes, 2).unwrap_or_default()];
    cookie(&lines.concat()).map(|(name, _)| name)
}

#[cfg(test)]
mod tests;
