//! AST to code: symbol table, codegen, flowgraph, assembler. Knows nothing of the VM.

#![forbid(unsafe_code)]

pub mod assemble;
pub mod codegen;
pub mod const_cache;
pub mod error;
mod exact_const;
mod finally;
pub mod flowgraph;
pub mod future;
pub mod instruction_sequence;
pub mod symtable;

use codegen::{Generated, Options};
use error::{CompileResult, CompileWarning};
use krait_bytecode::Code;
use krait_syntax::ast::Mod;
use std::sync::Arc;
use symtable::SymbolTable;

/// Compiles a tree to code; of a file, each statement is dropped when its code is there. The warnings are the caller's to
/// issue, even if there is an error: it came after them.
pub fn compile(
    tree: Mod,
    options: &Options,
    warnings: &mut Vec<CompileWarning>,
) -> CompileResult<Arc<Code>> {
    let (table, options) = analyse(&tree, options, warnings)?;
    codegen::compile(tree, &table, &options, warnings)
}

/// The instructions that [`compile`] would optimise, as `_testinternalcapi.compiler_codegen` shows them.
pub fn generate(
    tree: Mod,
    options: &Options,
    warnings: &mut Vec<CompileWarning>,
) -> CompileResult<Generated> {
    let (table, options) = analyse(&tree, options, warnings)?;
    codegen::generate(tree, &table, &options, warnings)
}

fn analyse(
    tree: &Mod,
    options: &Options,
    warnings: &mut Vec<CompileWarning>,
) -> CompileResult<(SymbolTable, Options)> {
    let mut options = options.clone();
    options.future |= future::features(tree)?;
    let table = symtable::build::build(tree, &options);
    // The walk that warns is for trees with a `finally`; where it ended early, the symbol table does not tell.
    if table.as_ref().map_or(true, |table| table.has_finally) {
        warnings.extend(finally::warnings(tree));
    }
    Ok((table?, options))
}
