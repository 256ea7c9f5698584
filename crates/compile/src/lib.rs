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

use codegen::Options;
use error::{CompileResult, CompileWarning};
use krait_bytecode::Code;
use krait_syntax::ast::Mod;
use std::sync::Arc;

/// Compiles a tree to code. The warnings are the caller's to issue, even if there is an error: it came after them.
pub fn compile(
    tree: &Mod,
    options: &Options,
    warnings: &mut Vec<CompileWarning>,
) -> CompileResult<Arc<Code>> {
    let mut options = options.clone();
    options.future |= future::features(tree)?;
    warnings.extend(finally::warnings(tree));
    let table = symtable::build::build(tree, &options)?;
    codegen::compile(tree, &table, &options, warnings)
}
