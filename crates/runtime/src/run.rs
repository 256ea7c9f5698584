//! Running a program: a compiled file, and what its end means for the exit status.

use crate::compile::compile_file;
use crate::lifecycle::Process;
use krait_bytecode::pyc;
use krait_objects::exceptions as exc;
use krait_objects::types::code::Code;
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
    let arguments: Vec<&str> = args.iter().skip(1).map(String::as_str).collect();
    let result = match arguments.as_slice() {
        ["-c", code, ..] => run_source(&process, format!("{code}\n").as_bytes(), "<string>"),
        ["-c"] => {
            eprintln!("Argument expected for the -c option");
            return 2;
        }
        [path, ..] => run_file(&process, path),
        [] => {
            eprintln!("usage: krait [-c cmd | file] [arg] ...");
            return 2;
        }
    };
    let status = match result {
        Ok(_) => 0,
        Err(raised) => exit_status(&process, raised),
    };
    // Output that cannot be written is an error of its own.
    if krait_modules_io::flush_standard_streams(process.thread()) { status } else { 120 }
}

/// Runs a source file or a `.pyc` file as `__main__`.
fn run_file(process: &Process, path: &str) -> PyResult {
    let thread = process.thread();
    let data = std::fs::read(path)
        .map_err(|error| thread.os_error(&error, Some(&Object::str(path)), None))?;
    if !path.ends_with(".pyc") {
        return run_source(process, &data, path);
    }
    if pyc::read_header(&data).is_err() {
        return Err(thread.runtime_error("Bad magic number in .pyc file"));
    }
    let code = marshal::load_code(thread, &data[16..], false)?;
    let globals = process.main_namespace()?;
    run_code(thread, &code, &globals, None, None)
}

/// Runs source as `__main__`.
fn run_source(process: &Process, source: &[u8], filename: &str) -> PyResult {
    let thread = process.thread();
    let code = compile_file(thread, source, filename)?;
    let Some(code) = code.downcast_ref::<Code>() else {
        return Err(thread.system_error("the compiler gave no code object"));
    };
    let globals = process.main_namespace()?;
    if filename != "<string>" {
        globals.set_item_str("__file__", Object::str(filename));
    }
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
