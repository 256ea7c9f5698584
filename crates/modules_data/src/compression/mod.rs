//! The native compression modules: `zlib`, `_bz2`, `_lzma`, `_zstd`, on the C libraries (libbzip2 on its Rust version).

pub mod _bz2;
pub mod _lzma;
pub mod _zstd;
mod output;
pub mod zlib;
