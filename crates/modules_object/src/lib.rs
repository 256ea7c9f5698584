//! Native modules about the object model itself: `_abc`, `_weakref`, `gc`, `atexit`.
//!
//! A file a module, named after it. Refuses to know frames: what needs them is in `krait-vm`.

pub mod abc;
pub mod atexit;
pub mod gc;
pub mod weakref;

use krait_objects::types::module::ModuleDef;

/// The modules of this crate.
pub static MODULES: &[&ModuleDef] = &[&abc::DEF, &atexit::DEF, &gc::DEF, &weakref::DEF];
