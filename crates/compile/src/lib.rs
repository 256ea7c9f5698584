//! AST to code: preprocess, symbol table, codegen, flowgraph, assembler. Knows nothing of the VM.

pub mod assemble;
pub mod const_cache;
pub mod flowgraph;
pub mod instruction_sequence;
