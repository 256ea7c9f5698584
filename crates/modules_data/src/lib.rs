//! Native modules about numbers, iterators and containers: `itertools`, `_collections`, `_functools`, `_operator`, `math`, `_struct`, `_datetime` and their neighbours.
//!
//! A file a module, named after it. Refuses to know frames: what needs them is in `krait-vm`.

pub mod _bisect;
pub mod _collections;
pub mod _functools;
pub mod _heapq;
pub mod _operator;
pub mod _random;
pub mod _statistics;
pub mod _struct;
mod arguments;
pub mod array;
pub mod binascii;
pub mod cmath;
pub mod compression;
mod convert;
pub mod datetime;
pub mod decimal;
mod fields;
pub mod hashes;
pub mod itertools;
pub mod math;
pub mod pickle;

use krait_objects::types::module::ModuleDef;

/// The modules of this crate.
pub static MODULES: &[&ModuleDef] = &[
    &_bisect::DEF,
    &_collections::DEF,
    &_functools::DEF,
    &_heapq::DEF,
    &_operator::DEF,
    &_struct::DEF,
    &array::DEF,
    &binascii::DEF,
    &_random::DEF,
    &_statistics::DEF,
    &cmath::DEF,
    &datetime::DEF,
    &decimal::DEF,
    &compression::_bz2::DEF,
    &compression::_lzma::DEF,
    &compression::_zstd::DEF,
    &compression::zlib::DEF,
    &hashes::_blake2::DEF,
    &hashes::_hmac::DEF,
    &hashes::_md5::DEF,
    &hashes::_sha1::DEF,
    &hashes::_sha2::DEF,
    &hashes::_sha3::DEF,
    &itertools::DEF,
    &math::DEF,
    &pickle::DEF,
];
