//! `sys.stdin`, `sys.stdout`, `sys.stderr` and the builtin `open`.

use crate::config::Config;
use krait_modules_io::{StreamSettings, flush_standard_streams, standard_streams};
use krait_objects::{PyResult, Thread, codecs, name};
use krait_vm::import::import_module;

/// The codec's own name for the configured encoding, if there is one. LookupError if it is unknown.
pub fn encoding(thread: &Thread, config: &Config) -> PyResult<Option<String>> {
    let Some(name) = &config.stdio.0 else { return Ok(None) };
    let codec = codecs::registry::lookup(thread, name)?;
    codec.getattr(thread, name!("name"))?.str_string(thread).map(Some)
}

/// Makes the streams as configured, with the encoding where one was chosen.
pub fn install(thread: &Thread, config: &Config, encoding: Option<String>) -> PyResult<()> {
    let settings = StreamSettings {
        encoding,
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
