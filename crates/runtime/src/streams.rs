//! `sys.stdin`, `sys.stdout`, `sys.stderr` and the builtin `open`.

use crate::config::Config;
use krait_modules_io::{StreamSettings, flush_standard_streams, standard_streams};
use krait_objects::{PyResult, Thread, name};
use krait_vm::import::import_module;

/// Makes the streams as configured.
pub fn install(thread: &Thread, config: &Config) -> PyResult<()> {
    let settings = StreamSettings {
        encoding: config.stdio.0.clone(),
        errors: config.stdio.1.clone(),
        buffered: !config.unbuffered,
        utf8_mode: config.utf8_mode,
    };
    let streams = standard_streams(thread, &settings)?;
    if let Some(sys) = thread.interp().sys_dict() {
        for (name, stream) in ["stdin", "stdout", "stderr"].iter().zip(streams) {
            sys.set_item_str(&format!("__{name}__"), stream.clone());
            sys.set_item_str(name, stream);
        }
    }
    if let Some(builtins) = thread.interp().builtins() {
        let io = import_module(thread, name!("_io"), None, None, None, 0)?;
        builtins.set_item_str("open", io.getattr(thread, name!("open"))?);
    }
    Ok(())
}

/// Flushes standard output and error; false if that failed.
pub fn flush(thread: &Thread) -> bool {
    flush_standard_streams(thread)
}
