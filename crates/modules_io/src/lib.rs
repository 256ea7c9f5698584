//! Native modules about streams: `_io`.
//!
//! A file a module, named after it. Refuses to know frames: what needs them is in `krait-vm`.

mod arguments;
mod bases;
mod buffered;
mod bytesio;
mod cell;
mod encoding;
mod errors;
mod fileio;
mod io;
mod iobase;
mod memory;
mod newlines;
mod standard;
mod stream_repr;
mod stringio;
mod syscall;
mod textio;

pub use standard::{
    StreamSettings, flush_standard_streams, free_locks_after_fork, standard_streams,
};

use krait_objects::types::module::ModuleDef;

/// The modules of this crate.
pub static MODULES: &[&ModuleDef] = &[&io::DEF];
