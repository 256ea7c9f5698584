//! Native modules about the language itself: `marshal`, `_abc`, `_weakref`, `gc`, `_typing`, `_opcode`, `_ast`, `_symtable`, `_tokenize`.
//!
//! A file a module, named after it. Refuses to know frames: what needs them is in `krait-vm`.

pub mod ast;
pub mod compile_error;
mod compile_options;
pub mod marshal;
mod opcode;
pub mod source_bytes;
mod suggestions;
mod symtable;
mod tokenize;

pub use compile_options::compile_options;

use krait_objects::types::module::ModuleDef;

/// The modules of this crate.
pub static MODULES: &[&ModuleDef] =
    &[&ast::DEF, &marshal::DEF, &opcode::DEF, &suggestions::DEF, &symtable::DEF, &tokenize::DEF];
