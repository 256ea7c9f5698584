//! The command line, option by option. Matches CPython's `Python/getopt.c`.

use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;

/// Letters of short options; a colon says that a value follows.
const SHORT: &[u8] = b"+?bBc:dEhiIJm:OPqRsStuvVW:xX:";

/// Long options, and whether a value follows.
const LONG: &[(&str, bool)] = &[
    ("help", false),
    ("version", false),
    ("check-hash-based-pycs", true),
    ("help-all", false),
    ("help-env", false),
    ("help-xoptions", false),
];

/// What was found.
#[derive(Debug, PartialEq, Eq)]
pub enum Opt {
    /// A letter and its value (empty where it takes none).
    Short(u8, OsString),
    Long(&'static str, OsString),
    /// No option is left.
    End,
    /// A message for standard error.
    Error(String),
}

/// The parser.
pub struct GetOpt<'a> {
    argv: &'a [OsString],
    index: usize,
    /// Letters left of a group such as `-Bs`.
    group: &'a [u8],
}

impl<'a> GetOpt<'a> {
    pub fn new(argv: &'a [OsString]) -> GetOpt<'a> {
        GetOpt { argv, index: 1, group: &[] }
    }

    /// The arguments behind the options.
    pub fn rest(&self) -> &'a [OsString] {
        &self.argv[self.index.min(self.argv.len())..]
    }

    /// The next option.
    #[expect(clippy::should_implement_trait, reason = "the end is an option kind of its own")]
    pub fn next(&mut self) -> Opt {
        if self.group.is_empty() {
            let Some(argument) = self.argv.get(self.index) else { return Opt::End };
            let bytes = argument.as_bytes();
            if bytes.first() != Some(&b'-') || bytes.len() == 1 {
                return Opt::End;
            }
            if bytes == b"--" {
                self.index += 1;
                return Opt::End;
            }
            if let Some(name) = bytes.strip_prefix(b"--") {
                self.index += 1;
                return self.long(name);
            }
            self.group = &bytes[1..];
            self.index += 1;
        }
        let letter = self.group[0];
        self.group = &self.group[1..];
        let Some(at) = SHORT.iter().position(|&c| c == letter && c != b'+' && c != b':') else {
            self.group = &[];
            return Opt::Error(format!("Unknown option: -{}\n", char::from(letter)));
        };
        if letter == b'J' {
            return Opt::Error("-J is reserved for Jython\n".into());
        }
        if SHORT.get(at + 1) != Some(&b':') {
            return Opt::Short(letter, OsString::new());
        }
        if !self.group.is_empty() {
            let value = OsStr::from_bytes(std::mem::take(&mut self.group)).to_os_string();
            return Opt::Short(letter, value);
        }
        match self.argv.get(self.index) {
            Some(value) => {
                self.index += 1;
                Opt::Short(letter, value.clone())
            }
            None => {
                Opt::Error(format!("Argument expected for the -{} option\n", char::from(letter)))
            }
        }
    }

    fn long(&mut self, given: &[u8]) -> Opt {
        let Some(&(known, takes_value)) = LONG.iter().find(|(n, _)| n.as_bytes() == given) else {
            return Opt::Error(format!("Unknown option: --{}\n", String::from_utf8_lossy(given)));
        };
        if !takes_value {
            return Opt::Long(known, OsString::new());
        }
        match self.argv.get(self.index) {
            Some(value) => {
                self.index += 1;
                Opt::Long(known, value.clone())
            }
            None => Opt::Error(format!("Argument expected for the --{known} options\n")),
        }
    }
}
