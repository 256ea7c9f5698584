//! The native compression modules: `zlib`, `_bz2`, `_lzma`, `_zstd`, on the C libraries (libbzip2 on its Rust version).

pub mod _bz2;
pub mod _lzma;
mod output;
pub mod zlib;
