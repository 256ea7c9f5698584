//! Number kernels: int and float parsing, repr, formatting, arithmetic and hashing as Python defines them.
//! Knows no objects; errors are small values that carry CPython's message.

pub use dashu_int::{IBig as BigInt, UBig};

pub mod arith;
pub mod combinatorics;
pub mod complex;
pub mod decimal;
pub mod float;
pub mod format_spec;
pub mod hash;
pub mod libm;
pub mod mersenne;
pub mod normal;
pub mod parse;
pub mod real;
