//! The prompt: statements are read line by line, compiled in mode `single` and run. Matches CPython's
//! `PyRun_InteractiveLoop`.

use crate::lifecycle::Process;
use crate::run::exit_status;
use krait_objects::exceptions as exc;
use krait_objects::thread::CompileRequest;
use krait_objects::types::code::Code;
use krait_objects::{Object, PyResult, Thread, name};
use krait_vm::eval::run_code;
use krait_vm::modules::sys;

/// `PyCF_DONT_IMPLY_DEDENT | PyCF_ALLOW_INCOMPLETE_INPUT`.
const FLAGS: i32 = 0x200 | 0x4000;

/// Reads and runs statements until the input ends; gives the exit status.
pub fn run(process: &Process) -> i32 {
    let thread = process.thread();
    let Some(module) = thread.interp().sys_dict() else { return 1 };
    for (name, prompt) in [("ps1", ">>> "), ("ps2", "... ")] {
        if module.get_str(name).is_none() {
            module.set_item_str(name, Object::str(prompt));
        }
    }
    if !process.config.quiet && process.config.inspect == 0 {
        let version = crate::version::text();
        sys::write_stderr(
            thread,
            &format!(
                "Python {version} on linux\nType \"help\", \"copyright\", \"credits\" or \"license\" for more information.\n"
            ),
        );
    }
    if let Some(hook) = module.get_str("__interactivehook__")
        && let Err(raised) = hook.call(thread, &[])
    {
        sys::write_stderr(thread, "Failed calling sys.__interactivehook__\n");
        sys::report_uncaught(thread, raised);
    }
    let mut features = 0;
    loop {
        match statement(process, &mut features) {
            Ok(true) => {}
            Ok(false) => {
                sys::write_stderr(thread, "\n");
                return 0;
            }
            Err(raised) if raised.is(&exc::SYSTEM_EXIT) => return exit_status(process, raised),
            Err(raised) => sys::report_uncaught(thread, raised),
        }
    }
}

/// Asks for one line; None at the end of the input.
fn line(thread: &Thread, prompt: &str) -> PyResult<Option<String>> {
    let prompt = thread.interp().sys_dict().and_then(|sys| sys.get_str(prompt));
    let prompt = prompt.unwrap_or_else(|| Object::str(""));
    let input = thread.interp().builtins().and_then(|builtins| builtins.get_str("input"));
    let input = input.ok_or_else(|| thread.runtime_error("lost builtins.input"))?;
    let text: Object = prompt.to_str(thread)?.into();
    match input.call(thread, &[text]) {
        Ok(line) => line.str_string(thread).map(Some),
        Err(raised) if raised.is(&exc::EOF_ERROR) => Ok(None),
        Err(raised) => Err(raised),
    }
}

/// Reads and runs one statement; false at the end of the input.
fn statement(process: &Process, features: &mut u32) -> PyResult<bool> {
    let thread = process.thread();
    let Some(mut source) = line(thread, "ps1")? else { return Ok(false) };
    source.push('\n');
    let code = loop {
        let request = CompileRequest {
            source: &Object::str(&source),
            filename: &Object::str("<stdin>"),
            mode: "single",
            flags: FLAGS,
            optimize: process.config.optimize,
            feature_version: -1,
            inherited: *features,
        };
        match (thread.hooks().compile)(thread, request) {
            Err(raised) if raised.is(&exc::INCOMPLETE_INPUT_ERROR) => match line(thread, "ps2")? {
                Some(more) => {
                    source.push_str(&more);
                    source.push('\n');
                }
                None => return Err(raised),
            },
            other => break other?,
        }
    };
    let Some(code) = code.downcast_ref::<Code>() else {
        return Err(thread.system_error("the compiler gave no code object"));
    };
    *features |= code.flags & krait_bytecode::code::flags::FUTURE_ANNOTATIONS;
    let globals = process.main_namespace()?;
    run_code(thread, &code, &globals, None, None)?;
    let stdout = thread.interp().sys_dict().and_then(|sys| sys.get_str("stdout"));
    if let Some(stdout) = stdout.filter(|s| !s.is_none()) {
        stdout.call_method(thread, name!("flush"), &[])?;
    }
    Ok(true)
}
