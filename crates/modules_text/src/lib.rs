//! Native modules about text: codecs, CJK codecs, regular expressions, Unicode data, `_string`, `_csv`, `_json`.
//!
//! A file a module, named after it. Refuses to know frames: what needs them is in `krait-vm`.

mod codecs;
mod csv;
mod json;
mod multibytecodec;
mod sre;
mod string;
pub mod unicodedata;

use krait_objects::types::module::ModuleDef;

/// The modules of this crate.
pub static MODULES: &[&ModuleDef] = &[
    &codecs::DEF,
    &csv::DEF,
    &json::DEF,
    &multibytecodec::DEF,
    &multibytecodec::CN,
    &multibytecodec::HK,
    &multibytecodec::ISO2022,
    &multibytecodec::JP,
    &multibytecodec::KR,
    &multibytecodec::TW,
    &sre::DEF,
    &string::DEF,
    &unicodedata::DEF,
];
