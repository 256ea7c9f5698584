//! Shows the first stage of the front end at which a file diverges from the reference: tokens, tree, symbol table, code.
//! Each stage's product is written as text on both sides and compared line by line; code is compared field by field.

use super::code::code_difference;
use super::compile;
use super::tree::ascii;
use crate::reference::Reference;
use krait_bytecode::Const;
use krait_bytecode::marshal::constant::loads;
use krait_compile::codegen::{Limits, Options};
use krait_compile::error::CompileError;
use krait_compile::future;
use krait_compile::symtable::build::build;
use krait_compile::symtable::{Resolved, ScopeId, ScopeKind, SymbolTable};
use krait_syntax::ast::Mod;
use krait_syntax::ast_dump::dump;
use krait_syntax::constant_repr::str_repr;
use krait_syntax::lexer::Lexer;
use krait_syntax::parse::parse;
use krait_syntax::parser::{Flags, Mode, Problem, TokenSource};
use krait_syntax::source;
use krait_text::Text;
use std::path::Path;
use std::process::Command;

const DRIVER: &str = include_str!("stages.py");

/// Lines shown around a difference.
const CONTEXT: usize = 3;
/// The longest part of a line that is shown.
const WIDTH: usize = 160;

/// Goes through the stages of each file.
pub fn run(files: &[String]) -> Result<(), String> {
    let reference = Reference::find()?.interp;
    let mut different = 0;
    for path in files {
        match stage_that_differs(path, &reference)? {
            None => println!("{path}: equal"),
            Some(text) => {
                different += 1;
                println!("{path}: {text}");
            }
        }
    }
    if different == 0 { Ok(()) } else { Err(format!("{different} of {} differ", files.len())) }
}

/// The name of the first stage that differs, and how.
fn stage_that_differs(path: &str, reference: &Path) -> Result<Option<String>, String> {
    let bytes = std::fs::read(path).map_err(|e| format!("{path}: {e}"))?;
    let answers = ask(path, reference)?;
    let [tokens, tree, table, code] = &answers;
    let text = match source::decode(&bytes, &|_, _| None) {
        Ok(text) => text,
        Err(problem) => {
            return Ok(lines_differ("source", &String::from_utf8_lossy(tree), &describe(&problem)));
        }
    };
    let parsed = parse(&text, Mode::Exec, Flags::default()).tree;
    let ours = [
        ("tokens", tokens, tokens_text(text.to_string())),
        (
            "tree",
            tree,
            match &parsed {
                Ok(tree) => ascii(&dump(tree, true, Some(1))),
                Err(problem) => describe(problem),
            },
        ),
        (
            "symbol table",
            table,
            match &parsed {
                Ok(tree) => table_text(tree),
                Err(problem) => describe(problem),
            },
        ),
    ];
    for (stage, theirs, ours) in ours {
        if let Some(text) = lines_differ(stage, &String::from_utf8_lossy(theirs), &ours) {
            return Ok(Some(text));
        }
    }
    let compiled = match &parsed {
        Ok(tree) => compile(tree, path).map_err(|error| describe_compile(&error)),
        Err(problem) => Err(describe(problem)),
    };
    let difference = match (code.split_first(), compiled) {
        (Some((b'C', bytes)), Ok(ours)) => match loads(bytes) {
            Ok(Const::Code(theirs)) => code_difference(&theirs, &ours),
            _ => Some("the reference's code cannot be read".into()),
        },
        (Some((b'E', text)), Err(ours)) => {
            return Ok(lines_differ("code", &String::from_utf8_lossy(text), &ours));
        }
        (Some((b'E', text)), Ok(_)) => Some(format!("must be {}", String::from_utf8_lossy(text))),
        (_, Err(ours)) => Some(format!("ours is {ours}")),
        (_, Ok(_)) => Some("no answer of the reference".into()),
    };
    Ok(difference.map(|text| format!("code differs in {text}")))
}

/// The reference's answers, one a stage.
fn ask(path: &str, reference: &Path) -> Result<[Vec<u8>; 4], String> {
    let output = Command::new(reference)
        .args(["-B", "-c", DRIVER, path])
        .output()
        .map_err(|e| format!("{}: {e}", reference.display()))?;
    let mut rest = output.stdout.as_slice();
    let mut answer = || {
        let (length, tail) = rest.split_first_chunk::<4>()?;
        let (answer, tail) = tail.split_at_checked(u32::from_le_bytes(*length) as usize)?;
        rest = tail;
        Some(answer.to_vec())
    };
    match [answer(), answer(), answer(), answer()] {
        [Some(a), Some(b), Some(c), Some(d)] => Ok([a, b, c, d]),
        _ => Err(format!("{path}: {}", String::from_utf8_lossy(&output.stderr))),
    }
}

/// The first different line with those before it, if there is one.
fn lines_differ(stage: &str, theirs: &str, ours: &str) -> Option<String> {
    let (a, b): (Vec<&str>, Vec<&str>) = (theirs.lines().collect(), ours.lines().collect());
    let at = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
    if at == a.len() && at == b.len() {
        return None;
    }
    let show = |sign: char, line: &&str| format!("  {sign} {:.WIDTH$}\n", line);
    let mut text = format!("{stage} at line {} of the text\n", at + 1);
    text.extend(a[at.saturating_sub(CONTEXT)..at].iter().map(|line| show(' ', line)));
    text.extend(a.iter().skip(at).take(CONTEXT).map(|line| show('-', line)));
    text.extend(b.iter().skip(at).take(CONTEXT).map(|line| show('+', line)));
    Some(text.trim_end().to_string())
}

/// Numbers of tokens whose text says nothing: ENDMARKER, NEWLINE, INDENT, DEDENT.
const LAYOUT: [u8; 4] = [0, 4, 5, 6];

/// A line for each token: source line, number, text.
fn tokens_text(source: String) -> String {
    let mut lexer = Lexer::new(source, false);
    let mut out = String::new();
    loop {
        match lexer.next_token() {
            Ok(token) => {
                let text = match LAYOUT.contains(&token.kind) {
                    true => String::new(),
                    false => quoted(token.text(lexer.source())),
                };
                let line = format!("{}: {} {text}", token.range.lineno, token.kind);
                out += line.trim_end();
                out.push('\n');
                if token.kind == LAYOUT[0] {
                    return out;
                }
            }
            // The tree's stage shows the error itself.
            Err(_) => return out + "error",
        }
    }
}

fn table_text(tree: &Mod) -> String {
    let table = future::features(tree).and_then(|future| {
        build(tree, &Options { future, limits: Limits::USUAL, ..Options::default() })
    });
    match table {
        Ok(table) => {
            let mut out = String::new();
            scope_text(&table, 0, "", &mut out);
            out
        }
        Err(error) => describe_compile(&error),
    }
}

/// A scope's line, its symbols by name, and the scopes in it.
fn scope_text(table: &SymbolTable, id: ScopeId, indent: &str, out: &mut String) {
    let scope = &table.scopes[id];
    let kind = match scope.kind {
        ScopeKind::Function => 0,
        ScopeKind::Class => 1,
        ScopeKind::Module => 2,
        ScopeKind::Annotation => 3,
        ScopeKind::TypeAlias => 4,
        ScopeKind::TypeParameters => 5,
        ScopeKind::TypeVariable => 6,
    };
    let parameters: Vec<String> = scope.varnames.iter().map(|name| quoted_text(name)).collect();
    *out += &format!(
        "{indent}{} kind {kind}, line {}, nested {}, parameters [{}]\n",
        scope.name,
        scope.range.lineno,
        u8::from(scope.nested),
        parameters.join(", ")
    );
    for name in scope.sorted_names(|_| true) {
        let symbol = scope.symbols[&name];
        let meaning = match symbol.scope {
            None => 0,
            Some(Resolved::Local) => 1,
            Some(Resolved::GlobalExplicit) => 2,
            Some(Resolved::GlobalImplicit) => 3,
            Some(Resolved::Free) => 4,
            Some(Resolved::Cell) => 5,
        };
        *out += &format!("{indent}    {} {:#x} {meaning}\n", ascii(&name), symbol.flags);
    }
    for &child in &scope.children {
        scope_text(table, child, &format!("{indent}  "), out);
    }
}

/// `ascii()` of a string.
fn quoted(text: &str) -> String {
    ascii(&quoted_text(text))
}

fn quoted_text(text: &str) -> String {
    str_repr(Text::from(text).as_str())
}

fn describe(problem: &Problem) -> String {
    format!("{}: {} @ {}", problem.kind.exception_name(), problem.message, problem.lineno)
}

fn describe_compile(error: &CompileError) -> String {
    let line = error.place.map_or(0, |place| place.line);
    format!("{:?}Error: {} @ {line}", error.kind, error.message)
}
