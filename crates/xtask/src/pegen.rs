//! The parser generator: reads `crates/syntax/python.gram` and writes `crates/syntax/src/generated/parser.rs`.
//! It owns the PEG notation and the shape of the generated code, and knows nothing of Python beyond token names.
//! The scheme is CPython's (PEP 617): ordered choice, memoised rules, cuts, lookaheads, forced tokens, error rules
//! that only run in the second pass. What differs is speed: every alternative carries the set of tokens it can
//! start with, and direct left recursion becomes a loop.
//!
//! Notation: `rule[Type] (memo):` then indented `| item item { action }` lines. Actions are Rust:
//! `{ value }`, `{? option }` (a `None` fails the rule), `{! statement }` (raises: the rule fails).
//! `range` in an action is the source range of the alternative, `p` the parser. Other words in the parentheses tell the parser
//! what a rule is: a statement (`done`), or a definition of a function or class (`definition`), whose body's finished statements
//! nothing goes back behind.

mod emit;
mod first;
mod read;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const GRAMMAR: &str = "crates/syntax/python.gram";
const OUTPUT: &str = "crates/syntax/src/generated/parser.rs";

/// Token names in CPython's numbering, with the spelling of the fixed ones.
const TOKENS: &[(&str, &str)] = &[
    ("ENDMARKER", ""),
    ("NAME", ""),
    ("NUMBER", ""),
    ("STRING", ""),
    ("NEWLINE", ""),
    ("INDENT", ""),
    ("DEDENT", ""),
    ("LPAR", "("),
    ("RPAR", ")"),
    ("LSQB", "["),
    ("RSQB", "]"),
    ("COLON", ":"),
    ("COMMA", ","),
    ("SEMI", ";"),
    ("PLUS", "+"),
    ("MINUS", "-"),
    ("STAR", "*"),
    ("SLASH", "/"),
    ("VBAR", "|"),
    ("AMPER", "&"),
    ("LESS", "<"),
    ("GREATER", ">"),
    ("EQUAL", "="),
    ("DOT", "."),
    ("PERCENT", "%"),
    ("LBRACE", "{"),
    ("RBRACE", "}"),
    ("EQEQUAL", "=="),
    ("NOTEQUAL", "!="),
    ("LESSEQUAL", "<="),
    ("GREATEREQUAL", ">="),
    ("TILDE", "~"),
    ("CIRCUMFLEX", "^"),
    ("LEFTSHIFT", "<<"),
    ("RIGHTSHIFT", ">>"),
    ("DOUBLESTAR", "**"),
    ("PLUSEQUAL", "+="),
    ("MINEQUAL", "-="),
    ("STAREQUAL", "*="),
    ("SLASHEQUAL", "/="),
    ("PERCENTEQUAL", "%="),
    ("AMPEREQUAL", "&="),
    ("VBAREQUAL", "|="),
    ("CIRCUMFLEXEQUAL", "^="),
    ("LEFTSHIFTEQUAL", "<<="),
    ("RIGHTSHIFTEQUAL", ">>="),
    ("DOUBLESTAREQUAL", "**="),
    ("DOUBLESLASH", "//"),
    ("DOUBLESLASHEQUAL", "//="),
    ("AT", "@"),
    ("ATEQUAL", "@="),
    ("RARROW", "->"),
    ("ELLIPSIS", "..."),
    ("COLONEQUAL", ":="),
    ("EXCLAMATION", "!"),
    ("OP", ""),
    ("TYPE_IGNORE", ""),
    ("TYPE_COMMENT", ""),
    ("SOFT_KEYWORD", ""),
    ("FSTRING_START", ""),
    ("FSTRING_MIDDLE", ""),
    ("FSTRING_END", ""),
    ("TSTRING_START", ""),
    ("TSTRING_MIDDLE", ""),
    ("TSTRING_END", ""),
];

/// Where keyword kinds start in the parser's numbering, after CPython's token types.
const FIRST_KEYWORD: usize = 70;

/// Regenerates the parser.
pub fn run() -> Result<(), String> {
    let output = root().join(OUTPUT);
    std::fs::write(&output, formatted()?).map_err(|e| format!("{OUTPUT}: {e}"))
}

/// Whether the committed parser is the one that the grammar generates.
pub fn is_fresh() -> Result<bool, String> {
    let committed =
        std::fs::read_to_string(root().join(OUTPUT)).map_err(|e| format!("{OUTPUT}: {e}"))?;
    Ok(formatted()? == committed)
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The parser's text as rustfmt writes it.
fn formatted() -> Result<String, String> {
    let source =
        std::fs::read_to_string(root().join(GRAMMAR)).map_err(|e| format!("{GRAMMAR}: {e}"))?;
    let text = generate(&source)?;
    let failed = |e: std::io::Error| format!("rustfmt: {e}");
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition=2024", "--config-path"])
        .arg(root())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    let mut input = rustfmt.stdin.take().ok_or("rustfmt has no input")?;
    let writer = std::thread::spawn(move || input.write_all(text.as_bytes()));
    let output = rustfmt.wait_with_output().map_err(failed)?;
    writer.join().map_err(|_| "rustfmt: no input".to_string())?.map_err(failed)?;
    match output.status.success() {
        true => String::from_utf8(output.stdout).map_err(|e| e.to_string()),
        false => Err("rustfmt failed".into()),
    }
}

fn generate(source: &str) -> Result<String, String> {
    let grammar = read::grammar(source)?;
    let sets = first::FirstSets::of(&grammar)?;
    emit::parser(&grammar, &sets)
}

#[cfg(test)]
mod tests;
