//! Native modules about text: codecs, regular expressions, Unicode data, `_string`, `_csv`, `_json`.
//!
//! A file a module, named after it. Refuses to know frames: what needs them is in `krait-vm`.

mod codecs;
mod csv;
mod json;
mod sre;
mod string;
mod unicodedata;

use krait_objects::types::module::ModuleDef;

/// The modules of this crate.
pub static MODULES: &[&ModuleDef] =
    &[&codecs::DEF, &csv::DEF, &json::DEF, &sre::DEF, &string::DEF, &unicodedata::DEF];
