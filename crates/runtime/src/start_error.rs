//! What is printed if the interpreter cannot start. Matches CPython's `fatal_error` (`Python/pylifecycle.c`) and
//! `_Py_DumpPathConfig` (`Python/pathconfig.c`).

use crate::config::getpath::Paths;
use crate::config::{Config, Env};
use krait_objects::error::exception_ref;
use krait_objects::{Raised, Thread, os_string};
use krait_vm::modules::sys;
use std::borrow::Cow;
use std::ffi::OsStr;
use std::fmt::Write;

/// What failed while the interpreter started.
pub struct StartError {
    pub phase: Phase,
    pub raised: Raised,
    pub thread: &'static Thread,
    pub config: Config,
}

/// A phase of the start, by the message of its failure.
pub struct Phase {
    pub message: &'static str,
    /// The library was not found: its places are shown.
    pub shows_paths: bool,
}

impl Phase {
    pub const fn new(message: &'static str) -> Phase {
        Phase { message, shows_paths: false }
    }
}

/// Prints the error and gives the exit status.
pub fn report(error: &StartError, paths: &Paths, env: &Env) -> i32 {
    if error.phase.shows_paths {
        eprint!("{}", path_configuration(error.thread, &error.config, paths, env));
    }
    eprintln!("Fatal Python error: {}", error.phase.message);
    eprintln!("Python runtime state: core initialized");
    let exception = error.raised.exception();
    let has_traceback = exception_ref(exception).traceback().is_some();
    sys::print_exception(error.thread, exception);
    if !has_traceback {
        let name = krait_host::thread::name().unwrap_or_default();
        eprintln!(
            "\nCurrent thread 0x{:016x} [{}] (most recent call first):\n  <no Python frame>",
            krait_host::thread::ident(),
            String::from_utf8_lossy(&name)
        );
    }
    1
}

fn path_configuration(thread: &Thread, config: &Config, paths: &Paths, env: &Env) -> String {
    let text = |value: &OsStr| match os_string::decode(value).ascii(thread) {
        Ok(text) => text.as_utf8().map(Cow::into_owned).unwrap_or_default(),
        Err(_) => String::new(),
    };
    let variable = |name: &str| match env.get(name) {
        Some(value) if config.use_environment && !value.is_empty() => text(value),
        _ => "(not set)".into(),
    };
    let mut out = String::from("Python path configuration:\n");
    let mut line = |name: &str, value: String| {
        let _ = writeln!(out, "  {name} = {value}");
    };
    let flag = |set: bool| u8::from(set).to_string();
    line("PYTHONHOME", variable("PYTHONHOME"));
    line("PYTHONPATH", variable("PYTHONPATH"));
    line("program name", text(&config.program_name));
    line("isolated", flag(config.isolated));
    line("environment", flag(config.use_environment));
    line("user site", flag(config.user_site));
    line("safe_path", flag(config.safe_path));
    line("import site", flag(config.site));
    line("is in build tree", flag(false));
    line("stdlib dir", text(paths.stdlib_dir.as_os_str()));
    line("sys.path[0]", "(not set)".into());
    for (name, path) in [
        ("_base_executable", &paths.base_executable),
        ("base_prefix", &paths.base_prefix),
        ("base_exec_prefix", &paths.base_exec_prefix),
    ] {
        line(&format!("sys.{name}"), text(path.as_os_str()));
    }
    line("sys.platlibdir", "'lib'".into());
    for (name, path) in [
        ("executable", &paths.executable),
        ("prefix", &paths.prefix),
        ("exec_prefix", &paths.exec_prefix),
    ] {
        line(&format!("sys.{name}"), text(path.as_os_str()));
    }
    out.push_str("  sys.path = [\n");
    for entry in &paths.search_path {
        let _ = writeln!(out, "    {},", text(entry));
    }
    out.push_str("  ]\n");
    out
}
