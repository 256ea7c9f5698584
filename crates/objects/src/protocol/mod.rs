//! The abstract object protocols, as methods of [`crate::Object`] and free functions: CPython's `Objects/abstract.c` and
//! `Objects/object.c`. Each file is one protocol.

pub mod attribute;
pub mod call;
pub mod compare;
pub mod hash;
pub mod isinstance;
pub mod iter;
pub mod number;
pub mod path;
pub mod repr;
pub mod sequence;
pub mod special;
pub mod subscript;
pub mod timestamp;
