//! `from __future__ import …`: which features a module asks for. Matches CPython's `Python/future.c`.

use crate::error::{CompileError, CompileResult};
use krait_bytecode::code::flags;
use krait_syntax::ast::{Alias, Mod, P, Range, Stmt, StmtKind};

/// The `CO_FUTURE_*` bits of a tree's future imports at the beginning.
pub fn features(tree: &Mod) -> CompileResult<u32> {
    found_features(tree).map_err(CompileError::placed_afterwards)
}

fn found_features(tree: &Mod) -> CompileResult<u32> {
    let mut found = 0;
    for (_, names) in imports(tree) {
        for alias in names {
            found |= match alias.name.as_str() {
                "nested_scopes" | "generators" | "division" | "absolute_import"
                | "with_statement" | "print_function" | "unicode_literals" | "generator_stop" => 0,
                "barry_as_FLUFL" => flags::FUTURE_BARRY_AS_BDFL,
                "annotations" => flags::FUTURE_ANNOTATIONS,
                "braces" => return Err(CompileError::syntax("not a chance", alias.range)),
                other => {
                    return Err(CompileError::syntax(
                        format!("future feature {other} is not defined"),
                        alias.range,
                    ));
                }
            };
        }
    }
    Ok(found)
}

/// Where the last future import at the beginning stands.
pub fn last_import(tree: &Mod) -> Option<Range> {
    imports(tree).last().map(|(range, _)| range)
}

/// The future imports that a tree begins with, behind its docstring.
fn imports(tree: &Mod) -> impl Iterator<Item = (Range, &[Alias])> {
    let body: &[P<Stmt>] = match tree {
        Mod::Module { body, .. } | Mod::Interactive { body } => body,
        _ => &[],
    };
    let start = usize::from(crate::symtable::build::docstring(body).is_some());
    body[start..].iter().map_while(|s| match &s.kind {
        StmtKind::ImportFrom { module: Some(module), names, level: 0 }
            if module.as_str() == "__future__" =>
        {
            Some((s.range, &names[..]))
        }
        _ => None,
    })
}
