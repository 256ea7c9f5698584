//! The builtin types, a file or folder each under its Python name.

pub mod bool;
pub mod builtin_function;
pub mod cell;
pub mod code;
pub mod descr;
pub mod dict;
pub mod float;
pub mod int;
pub mod method;
pub mod module;
pub mod singletons;
pub mod str;
pub mod tuple;
