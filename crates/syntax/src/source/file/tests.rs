//! Files that are wrong in their encoding, as the parser finds it.

use super::{CodecError, Codecs, DecodedLines, FileSource, open_file};
use crate::parse::{parse, parse_lines};
use crate::parser::{Flags, Mode, Problem};

/// Knows UTF-8 only, as far as it is asked.
struct Utf8;

impl Codecs for Utf8 {
    fn check(&self, _: &str, bytes: &[u8]) -> Result<(), CodecError> {
        let error = |_| CodecError { message: "no".into(), class: Some("unicode error") };
        std::str::from_utf8(bytes).map(drop).map_err(error)
    }
    fn lines(&self, encoding: &str, _: &[u8]) -> Result<Box<dyn DecodedLines>, CodecError> {
        Err(CodecError { message: format!("unknown encoding: {encoding}"), class: None })
    }
}

fn problem(bytes: &[u8]) -> Problem {
    let flags = Flags { reads_file: true, ..Flags::default() };
    let parsed = match open_file(bytes, "f.py", Box::new(Utf8)) {
        FileSource::Text(text) => parse(text, Mode::Exec, flags),
        FileSource::Lines(lines) => parse_lines(lines, Mode::Exec, flags),
    };
    *parsed.tree.expect_err("a file with an error")
}

fn place(bytes: &[u8]) -> (i64, i64, i64, i64) {
    let found = problem(bytes);
    (found.lineno, found.offset, found.end_lineno, found.end_offset)
}

#[test]
fn what_comes_first_is_told() {
    assert!(problem(b"x = )\ny = '\xff'\n").message.contains("unmatched"));
    assert!(problem(b"a = 1\nx = '\xff'\ny = )\n").message.starts_with("Non-UTF-8 code"));
    assert!(problem(b"# coding: x\r\n").message.contains("unknown encoding: x"));
}

#[test]
fn bytes_in_a_string_of_several_lines() {
    assert_eq!(place(b"# coding: utf-8\r\nx = '''a\r\n\xff'''\r\n"), (2, 0, 3, -1));
    assert_eq!(place(b"f'''{\n'\xc6'\n}'''\n"), (2, 2, 2, 2));
}

#[test]
fn a_nul_ends_the_source() {
    assert_eq!(place(b"a = 1\n  # \0\nb = '\0'\n"), (2, 0, 2, 0));
}
