//! Warnings about `return`, `break` and `continue` that leave a `finally` block (PEP 765). Matches the control flow check of
//! CPython's `Python/ast_preprocess.c`.

use crate::error::CompileWarning;
use krait_syntax::ast::{Mod, P, Stmt, StmtKind};

/// The innermost thing that control would leave.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Inside {
    Nothing,
    Finally,
    Loop,
    Function,
}

/// The warnings for a tree, in order.
pub fn warnings(tree: &Mod) -> Vec<CompileWarning> {
    let mut found = Vec::new();
    match tree {
        Mod::Module { body, .. } | Mod::Interactive { body } => {
            statements(body, Inside::Nothing, &mut found);
        }
        Mod::Expression { .. } | Mod::FunctionType { .. } => {}
    }
    found
}

fn statements(body: &[P<Stmt>], inside: Inside, found: &mut Vec<CompileWarning>) {
    for s in body {
        let keyword = match &s.kind {
            StmtKind::Return { .. } => "return",
            StmtKind::Break => "break",
            StmtKind::Continue => "continue",
            _ => {
                compound(&s.kind, inside, found);
                continue;
            }
        };
        if inside == Inside::Finally {
            let message = format!("'{keyword}' in a 'finally' block");
            found.push(CompileWarning { message, range: s.range });
        }
    }
}

fn compound(s: &StmtKind, inside: Inside, found: &mut Vec<CompileWarning>) {
    match s {
        StmtKind::FunctionDef(f) | StmtKind::AsyncFunctionDef(f) => {
            statements(&f.body, Inside::Function, found);
        }
        StmtKind::ClassDef(c) => statements(&c.body, inside, found),
        StmtKind::For(f) | StmtKind::AsyncFor(f) => {
            statements(&f.body, Inside::Loop, found);
            statements(&f.orelse, inside, found);
        }
        StmtKind::While { body, orelse, .. } => {
            statements(body, Inside::Loop, found);
            statements(orelse, inside, found);
        }
        StmtKind::If { body, orelse, .. } => {
            statements(body, inside, found);
            statements(orelse, inside, found);
        }
        StmtKind::With(w) | StmtKind::AsyncWith(w) => statements(&w.body, inside, found),
        StmtKind::Match { cases, .. } => {
            cases.iter().for_each(|case| statements(&case.body, inside, found));
        }
        StmtKind::Try(t) | StmtKind::TryStar(t) => {
            statements(&t.body, inside, found);
            t.handlers.iter().for_each(|handler| statements(&handler.body, inside, found));
            statements(&t.orelse, inside, found);
            statements(&t.finalbody, Inside::Finally, found);
        }
        _ => {}
    }
}
