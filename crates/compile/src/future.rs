//! `from __future__ import …`: which features a module asks for. Matches CPython's `Python/future.c`.

use crate::error::{CompileError, CompileResult};
use krait_bytecode::code::flags;
use krait_syntax::ast::{Mod, StmtKind};

/// The `CO_FUTURE_*` bits of a tree's future imports, which must come first.
pub fn features(tree: &Mod) -> CompileResult<u32> {
    let (Mod::Module { body, .. } | Mod::Interactive { body }) = tree else { return Ok(0) };
    let mut found = 0;
    let mut done = false;
    for (i, statement) in body.iter().enumerate() {
        match &statement.kind {
            StmtKind::ImportFrom { module: Some(module), names, level: 0 }
                if module.as_str() == "__future__" =>
            {
                if done {
                    return Err(CompileError::syntax(
                        "from __future__ imports must occur at the beginning of the file",
                        statement.range,
                    ));
                }
                for alias in names {
                    found |= match alias.name.as_str() {
                        "nested_scopes" | "generators" | "division" | "absolute_import"
                        | "with_statement" | "print_function" | "unicode_literals"
                        | "generator_stop" => 0,
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
            _ if i == 0 && crate::symtable::build::docstring(body).is_some() => {}
            _ => done = true,
        }
    }
    Ok(found)
}
