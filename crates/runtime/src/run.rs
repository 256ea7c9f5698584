//! Running a program: a compiled file, and what its end means for the exit status.

use crate::lifecycle::Process;
use krait_bytecode::pyc;
use krait_objects::exceptions as exc;
use krait_objects::{Object, PyResult, Raised};
use krait_vm::eval::run_code;
use krait_vm::modules::{marshal, sys};

/// Runs the program named by the arguments and returns the exit status.
pub fn main(args: &[String]) -> i32 {
    let process = match Process::start() {
        Ok(process) => process,
        Err(_) => {
            eprintln!("Fatal Python error: the interpreter could not be initialised");
            return 1;
        }
    };
    let Some(path) = args.get(1) else {
        eprintln!("usage: krait FILE.pyc");
        return 2;
    };
    match run_compiled(&process, path) {
        Ok(_) => 0,
        Err(raised) => exit_status(&process, raised),
    }
}

/// Runs a `.pyc` file as `__main__`.
fn run_compiled(process: &Process, path: &str) -> PyResult {
    let thread = process.thread();
    let data = std::fs::read(path).map_err(|error| thread.os_error(&error, Some(&Object::str(path)), None))?;
    if pyc::read_header(&data).is_err() {
        return Err(thread.runtime_error("Bad magic number in .pyc file"));
    }
    let code = marshal::load_code(thread, &data[16..], false)?;
    let globals = process.main_namespace()?;
    run_code(thread, &code, &globals, None, None)
}

/// What an uncaught exception means: SystemExit's code, or 1 after the traceback.
fn exit_status(process: &Process, raised: Raised) -> i32 {
    let thread = process.thread();
    if raised.is(&exc::SYSTEM_EXIT) {
        let code = exc::field(raised.exception());
        if code.is_none() {
            return 0;
        }
        if let Some(code) = code.as_int() {
            return code.to_i64().map_or(-1, |c| c as i32);
        }
        if let Ok(text) = code.str_string(thread) {
            sys::write_stderr(thread, &format!("{text}\n"));
        }
        return 1;
    }
    sys::print_exception(thread, raised.exception());
    1
}
