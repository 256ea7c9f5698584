//! Native modules about threads and context: `_thread`, `_queue`, `_contextvars`, `_asyncio`, `_interpreters` and its kin.
//!
//! A file a module, named after it. Refuses to know frames: what needs them is in `krait-vm`.

pub mod asyncio;
pub mod contextvars;
pub mod interpreters;
pub mod queue;
pub mod thread;

use krait_objects::types::module::ModuleDef;

/// The modules of this crate.
pub static MODULES: &[&ModuleDef] = &[
    &thread::DEF,
    &contextvars::DEF,
    &queue::DEF,
    &asyncio::DEF,
    &interpreters::DEF,
    &interpreters::channels::DEF,
    &interpreters::queues::DEF,
];
