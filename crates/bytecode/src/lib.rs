//! The instruction table, code units and tables, plain `Const` and `Code`, marshal, `.pyc` and disassembly.
//! Knows no objects and no frames; the runtime converts its values at the border.

pub mod code;
pub mod constant;
pub mod marshal;
pub mod opcode;

pub use code::Code;
pub use constant::{Const, ConstStr, Interner};
pub use opcode::Opcode;
