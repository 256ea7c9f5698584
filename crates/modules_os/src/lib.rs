//! Native modules about the operating system: `posix`, `errno`, `time`, `pwd`, `fcntl`, `select`, `signal` and their neighbours.
//!
//! A file a module, named after it. Refuses to know frames: what needs them is in `krait-vm`.

#[allow(dead_code)]
mod arg;
mod call;
#[allow(dead_code)]
mod clock;
mod errno;
mod path;
mod posix;
pub mod signal;
mod time;
mod usage;

use krait_objects::types::module::ModuleDef;

/// The modules of this crate.
pub static MODULES: &[&ModuleDef] = &[&posix::DEF, &errno::DEF, &time::DEF, &signal::DEF];
