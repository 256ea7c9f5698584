//! AST to code: preprocess, symbol table, codegen, flowgraph, assembler. Knows nothing of the VM.

pub mod instruction_sequence;
