//! The instruction table, code units and tables, plain `Const` and `Code`, marshal, `.pyc` and disassembly.
//! Knows no objects and no frames; the runtime converts its values at the border.

#![forbid(unsafe_code)]

pub mod code;
pub mod constant;
pub mod exception_table;
pub mod location_table;
pub mod marshal;
pub mod opcode;
pub mod pyc;

pub use code::Code;
pub use constant::{Const, ConstStr, Interner};
pub use opcode::Opcode;
