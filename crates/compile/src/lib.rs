//! AST to code: symbol table, codegen, flowgraph, assembler. Knows nothing of the VM.

#![forbid(unsafe_code)]

pub mod assemble;
pub mod codegen;
pub mod const_cache;
pub mod error;
mod finally;
pub mod flowgraph;
pub mod future;
pub mod instruction_sequence;
pub mod symtable;

use codegen::Options;
use error::{CompileResult, CompileWarning};
use krait_bytecode::Code;
use krait_bytecode::code::flags;
use krait_syntax::ast::Mod;
use std::sync::Arc;

/// Compiles a tree to code; the warnings are the caller's to issue.
pub fn compile(tree: &Mod, options: &Options) -> CompileResult<(Arc<Code>, Vec<CompileWarning>)> {
    let mut options = options.clone();
    options.future |= future::features(tree)?;
    let table = symtable::build::build_with(
        tree,
        options.future & flags::FUTURE_ANNOTATIONS != 0,
        options.top_level_await,
    )?;
    let mut warnings = finally::warnings(tree);
    let (code, found) = codegen::compile(tree, &table, &options)?;
    warnings.extend(found);
    Ok((code, warnings))
}
