//! Native modules about streams: `_io`.
//!
//! A file a module, named after it. Refuses to know frames: what needs them is in `krait-vm`.

use krait_objects::types::module::ModuleDef;

/// The modules of this crate.
pub static MODULES: &[&ModuleDef] = &[];
