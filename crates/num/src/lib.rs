//! Number kernels: int and float parsing, repr, formatting, arithmetic and hashing as Python defines them.

pub use dashu_int::{IBig as BigInt, UBig};

pub mod hash;
