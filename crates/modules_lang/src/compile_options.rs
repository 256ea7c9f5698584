//! What the compiler is told about the thread it runs on.

use krait_compile::codegen::{Limits, NameHash, Options};
use krait_compile::const_cache::Interned;
use krait_objects::Thread;
use krait_objects::thread::RUNTIME;
use krait_objects::types::str::hash_text;
use std::rc::Rc;

/// What lies below CPython's compiler on its stack, in levels: measured from a script.
const LEVELS_BELOW: usize = 18;

/// Options that hold for every compilation on a thread: the compiler goes as deep as CPython's would on its stack, and
/// never below the end of ours; names hash as strings do. The rest is as by default.
pub fn compile_options(thread: &Thread) -> Options {
    Options {
        limits: Limits {
            depth: thread.native_levels(Limits::BYTES_PER_LEVEL).saturating_sub(LEVELS_BELOW),
            stack: thread.stack_limit.get(),
        },
        name_hash: NameHash(hash_text),
        interned: Interned {
            names: None,
            process: Some(Rc::new(|text| RUNTIME.interned.contains(text))),
        },
        ..Options::default()
    }
}
