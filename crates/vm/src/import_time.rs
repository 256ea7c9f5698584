//! `-X importtime`: what imports took, on standard error. Matches the timing in CPython's `Python/import.c`.

use crate::state::vm;
use krait_objects::{Object, PyResult, Thread};
use std::cell::Cell;
use std::time::{Duration, Instant};

/// `-X importtime=2`: modules that are there already are told of too.
const WITH_CACHED: i32 = 2;

/// The imports that run on a thread.
#[derive(Default)]
pub struct ImportTime {
    /// Nesting of the running imports.
    level: Cell<usize>,
    /// What the imports inside the innermost running one took.
    inner: Cell<Duration>,
}

/// Runs the import of a module, and tells what it took if that is wanted.
#[inline]
pub fn measured(thread: &Thread, name: &Object, import: impl FnOnce() -> PyResult) -> PyResult {
    if thread.interp().import_time.get() == 0 {
        return import();
    }
    let times = &vm(thread).import_time;
    if !thread.interp().import_time_header.replace(true) {
        eprintln!("import time: self [us] | cumulative | imported package");
    }
    times.level.set(times.level.get() + 1);
    let before = times.inner.replace(Duration::ZERO);
    let start = Instant::now();
    let result = import();
    let whole = start.elapsed();
    let level = times.level.get() - 1;
    times.level.set(level);
    let own = whole.saturating_sub(times.inner.get());
    let (indent, name) = (2 * level, shown(name));
    eprintln!(
        "import time: {:>9} | {:>10} | {:indent$}{name}",
        microseconds(own),
        microseconds(whole),
        ""
    );
    times.inner.set(before + whole);
    result
}

/// Tells of a module that was there already, if that is wanted.
#[inline]
pub fn cached(thread: &Thread, name: &Object) {
    if thread.interp().import_time.get() == WITH_CACHED {
        let indent = 2 * vm(thread).import_time.level.get();
        eprintln!("import time: cached    | cached     | {:>indent$}", shown(name));
    }
}

/// A module's name as standard error shows it: with escapes for surrogates.
fn shown(name: &Object) -> String {
    let Some(name) = name.as_str() else { return String::new() };
    let character = |code| char::from_u32(code).map_or(format!("\\u{code:04x}"), String::from);
    name.view().iter().map(character).collect()
}

/// Whole microseconds, rounded up.
fn microseconds(time: Duration) -> u128 {
    time.as_nanos().div_ceil(1000)
}
