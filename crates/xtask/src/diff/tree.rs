//! Compares our parser with the reference's: the trees and errors of whole files, of the examples in their strings
//! (`doctests`), of statements with a token changed (`mutants`), and the text of expressions as annotations (`unparse`).
//! A file that parses must give the same tree with positions; one that does not, the same error. Owns no expectations:
//! the reference is asked at run time.

use crate::reference::Reference;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use krait_syntax::ast::Mod;
use krait_syntax::ast_dump::dump;
use krait_syntax::constant_repr::str_repr;
use krait_syntax::parse::parse;
use krait_syntax::parser::{Flags, Mode, Problem};
use krait_syntax::unparse::unparse;

const DRIVER: &str = include_str!("tree.py");

/// Compares the files, or pieces of them, in one of the modes of `tree.py`.
pub fn run(mode: &str, files: &[String]) -> Result<(), String> {
    let reference = Reference::find()?.interp;
    let mut child = Command::new(&reference)
        .args(["-B", "-c", DRIVER, mode])
        .args(files)
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|e| format!("{}: {e}", reference.display()))?;
    let output = child.stdout.take().ok_or("no output from the reference")?;
    let mut totals = Totals::default();
    let mut reader = BufReader::new(output);
    while let Some(case) = read_case(&mut reader)? {
        totals.compare(&case);
    }
    child.wait().map_err(|e| e.to_string())?;
    let Totals { same, different, bytes, time } = totals;
    let rate = bytes as f64 / 1e6 / time.as_secs_f64();
    println!("{same} equal, {different} different; {bytes} bytes in {time:.1?} ({rate:.1} MB/s)");
    if different == 0 { Ok(()) } else { Err(format!("{different} differences")) }
}

struct Case {
    mode: String,
    name: String,
    source: String,
    answer: String,
}

impl Case {
    fn settings(&self) -> (Mode, Flags<'static>) {
        let mode = match self.mode.as_str() {
            "single" | "open" => Mode::Single,
            "eval" | "unparse" => Mode::Eval,
            "func_type" => Mode::FunctionType,
            _ => Mode::Exec,
        };
        let flags = Flags {
            type_comments: self.mode == "comments",
            dont_imply_dedent: self.mode == "open",
            allow_incomplete_input: self.mode == "open",
            feature_version: if self.mode == "3.7" { 7 } else { 14 },
            ..Flags::default()
        };
        (mode, flags)
    }
}

fn read_case(reader: &mut impl BufRead) -> Result<Option<Case>, String> {
    let mut header = String::new();
    if reader.read_line(&mut header).map_err(|e| e.to_string())? == 0 {
        return Ok(None);
    }
    let mut fields = header.trim_end().splitn(4, ' ');
    let mut number = || fields.next().and_then(|field| field.parse().ok()).ok_or("bad header");
    let (source, answer) = (number()?, number()?);
    let mode = fields.next().unwrap_or("").to_string();
    let name = fields.next().unwrap_or("").to_string();
    let mut text = |length: usize| {
        let mut bytes = vec![0; length];
        reader.read_exact(&mut bytes).map_err(|e| e.to_string())?;
        Ok::<String, String>(String::from_utf8_lossy(&bytes).into_owned())
    };
    Ok(Some(Case { mode, name, source: text(source)?, answer: text(answer)? }))
}

#[derive(Default)]
struct Totals {
    same: usize,
    different: usize,
    bytes: usize,
    time: Duration,
}

impl Totals {
    fn compare(&mut self, case: &Case) {
        let Case { mode, name, source, answer: expected } = case;
        let (parse_mode, flags) = case.settings();
        let start = Instant::now();
        let parsed = parse(source, parse_mode, flags);
        self.time += start.elapsed();
        self.bytes += source.len();
        let found = match parsed.tree {
            Ok(Mod::Expression { body }) if mode == "unparse" => {
                let text = unparse(&body);
                ascii(&str_repr(text.as_str()))
            }
            Ok(tree) => format!("tree {}", ascii(&dump(&tree, true, None))),
            Err(problem) => describe(&problem),
        };
        let mut found = found;
        if mode != "unparse" {
            for warning in &parsed.warnings {
                let message = str_repr(krait_text::Text::from(warning.message.as_str()).as_str());
                found += &format!("\nSyntaxWarning {}: {}", warning.lineno, ascii(&message));
            }
        }
        if found == *expected {
            self.same += 1;
            return;
        }
        self.different += 1;
        if self.different <= 40 {
            let at = found.bytes().zip(expected.bytes()).take_while(|(a, b)| a == b).count();
            println!(
                "{name}\n    ours      {}\n    reference {}",
                excerpt(&found, at),
                excerpt(expected, at)
            );
            if source.len() < 400 {
                println!("    source    {source:?}");
            }
        }
    }
}

fn describe(problem: &Problem) -> String {
    let name = problem.kind.exception_name();
    if !problem.kind.is_syntax_error() {
        return format!("{name}: {}", problem.message);
    }
    let text = problem.text.as_ref().map_or("None".to_string(), |text| {
        ascii(&str_repr(krait_text::Text::from(text.as_str()).as_str()))
    });
    format!(
        "{name}: {} @ {}:{}-{}:{} {text}",
        problem.message, problem.lineno, problem.offset, problem.end_lineno, problem.end_offset
    )
}

/// Python's `ascii()` of text that is already a `repr`.
pub fn ascii(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match u32::from(c) {
            code if code < 0x80 => out.push(c),
            code if code < 0x100 => out += &format!("\\x{code:02x}"),
            code if code < 0x10000 => out += &format!("\\u{code:04x}"),
            code => out += &format!("\\U{code:08x}"),
        }
    }
    out
}

fn excerpt(text: &str, at: usize) -> String {
    let start = at.saturating_sub(100);
    text.as_bytes()[start.min(text.len())..(at + 100).min(text.len())]
        .iter()
        .map(|&b| char::from(b))
        .collect()
}
