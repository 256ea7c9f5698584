//! The parser generator: reads `crates/syntax/python.gram` and writes `crates/syntax/src/generated/parser.rs`.
//! It owns the PEG notation and the shape of the generated code, and knows nothing of Python beyond token names.
//! The scheme is CPython's (PEP 617): ordered choice, memoised rules, cuts, lookaheads, forced tokens, error rules
//! that only run in the second pass. What differs is speed: every alternative carries the set of tokens it can
//! start with, and direct left recursion becomes a loop.
//!
//! Notation: `rule[Type] (memo):` then indented `| item item { action }` lines. Actions are Rust:
//! `{ value }`, `{? option }` (a `None` fails the rule), `{! statement }` (raises: the rule fails).
//! `range` in an action is the source range of the alternative, `p` the parser.

mod emit;
mod first;
mod read;

use std::path::Path;

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

/// Regenerates the parser and formats it.
pub fn run() -> Result<(), String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let source =
        std::fs::read_to_string(root.join(GRAMMAR)).map_err(|e| format!("{GRAMMAR}: {e}"))?;
    let output = root.join(OUTPUT);
    std::fs::write(&output, generate(&source)?).map_err(|e| format!("{OUTPUT}: {e}"))?;
    let status = std::process::Command::new("rustfmt")
        .arg("--edition=2024")
        .arg(&output)
        .status()
        .map_err(|e| format!("rustfmt: {e}"))?;
    if status.success() { Ok(()) } else { Err("rustfmt failed".to_string()) }
}

fn generate(source: &str) -> Result<String, String> {
    let grammar = read::grammar(source)?;
    let sets = first::FirstSets::of(&grammar)?;
    emit::parser(&grammar, &sets)
}

#[cfg(test)]
mod tests;
