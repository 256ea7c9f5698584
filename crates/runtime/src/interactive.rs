//! The prompt. On a terminal it is the library's `_pyrepl`, which edits lines; elsewhere, and where that is not wanted
//! or possible, statements are read line by line, compiled in mode `single` and run (`sys._baserepl`). Matches
//! CPython's `pymain_run_stdin`, `pymain_repl` and `PyRun_InteractiveLoop`.

use crate::lifecycle::{Process, main_namespace};
use crate::run::{exit_status, register_source, run_startup_file};
use krait_bytecode::code::flags;
use krait_objects::exceptions as exc;
use krait_objects::native::MethodDef;
use krait_objects::thread::CompileRequest;
use krait_objects::types::code::Code;
use krait_objects::{Object, PyResult, Thread, name};
use krait_syntax::lexer::tools::ends_within_line;
use krait_vm::eval::run_code;
use krait_vm::modules::sys;
use std::io::IsTerminal;

/// `PyCF_DONT_IMPLY_DEDENT | PyCF_ALLOW_INCOMPLETE_INPUT`.
const FLAGS: i32 = 0x200 | 0x4000;

/// `sys._baserepl()`.
pub static BASE_REPL: MethodDef = MethodDef::noargs(
    "_baserepl",
    "($module, /)",
    |thread, _| {
        read_and_run(thread)?;
        Ok(Object::NONE)
    },
    "Private function for getting the base REPL",
);

/// Shows the version and the words that lead on.
pub fn print_header(thread: &Thread) {
    sys::write_stderr(
        thread,
        &format!(
            "Python {} on linux\nType \"help\", \"copyright\", \"credits\" or \"license\" for more information.\n",
            crate::version::text()
        ),
    );
}

/// Runs the start-up file and the interactive hook, then the prompt until the input ends; gives the exit status.
pub fn run(process: &Process) -> i32 {
    let thread = process.thread();
    let result = run_startup_file(process)
        .and_then(|()| run_hook(thread))
        .and_then(|()| thread.audit("cpython.run_stdin", &[]))
        .and_then(|()| {
            if std::io::stdin().is_terminal() { edit_and_run(thread) } else { read_and_run(thread) }
        });
    match result {
        Ok(()) => 0,
        Err(raised) => exit_status(process, raised),
    }
}

/// `sys.__interactivehook__()`; its errors are shown only.
fn run_hook(thread: &Thread) -> PyResult<()> {
    let hook = thread.interp().sys_dict().and_then(|sys| sys.get_str("__interactivehook__"));
    let Some(hook) = hook else { return Ok(()) };
    thread.audit("cpython.run_interactivehook", std::slice::from_ref(&hook))?;
    if let Err(raised) = hook.call(thread, &[]) {
        sys::write_stderr(thread, "Failed calling sys.__interactivehook__\n");
        sys::report_uncaught(thread, raised);
    }
    Ok(())
}

/// `_pyrepl.main.interactive_console(mainmodule=…)`.
fn edit_and_run(thread: &Thread) -> PyResult<()> {
    let fromlist = Object::tuple(&[Object::str("interactive_console")]);
    let module =
        (thread.hooks().import)(thread, name!("_pyrepl.main"), None, None, Some(&fromlist), 0)?;
    let console = module.getattr(thread, name!("interactive_console"))?;
    let modules =
        thread.interp().modules().ok_or_else(|| thread.runtime_error("lost sys.modules"))?;
    let main = modules.getitem(thread, name!("__main__"))?;
    console.call_kw(thread, &[], &[(name!("mainmodule"), main)]).map(drop)
}

/// Reads and runs statements until the input ends.
fn read_and_run(thread: &Thread) -> PyResult<()> {
    let Some(module) = thread.interp().sys_dict() else { return Ok(()) };
    for (name, prompt) in [("ps1", ">>> "), ("ps2", "... ")] {
        if module.get_str(name).is_none() {
            module.set_item_str(name, Object::str(prompt));
        }
    }
    let mut features = 0;
    loop {
        match statement(thread, &mut features) {
            Ok(true) => {}
            Ok(false) => {
                sys::write_stderr(thread, "\n");
                return Ok(());
            }
            Err(raised) if raised.is(&exc::SYSTEM_EXIT) => return Err(raised),
            Err(raised) if raised.is(&exc::KEYBOARD_INTERRUPT) => {
                sys::write_stderr(thread, "\nKeyboardInterrupt\n");
            }
            Err(raised) => sys::report_uncaught(thread, raised),
        }
    }
}

/// What the input gave.
struct Line {
    text: String,
    /// The input ended within the line.
    unfinished: bool,
}

/// A prompt of `sys`.
fn prompt(thread: &Thread, name: &str) -> PyResult<()> {
    let prompt = thread.interp().sys_dict().and_then(|sys| sys.get_str(name));
    if let Some(prompt) = prompt {
        sys::write_stderr(thread, &prompt.str_string(thread)?);
    }
    Ok(())
}

/// Asks for one line; None at the end of the input.
fn line(thread: &Thread, name: &str) -> PyResult<Option<Line>> {
    prompt(thread, name)?;
    let stdin = thread.interp().sys_dict().and_then(|sys| sys.get_str("stdin"));
    let stdin = stdin.filter(|stdin| !stdin.is_none());
    let stdin = stdin.ok_or_else(|| thread.runtime_error("lost sys.stdin"))?;
    let text = match stdin.call_method(thread, name!("readline"), &[]) {
        Ok(text) => text.str_string(thread)?,
        // A closed or broken input has ended.
        Err(raised) if raised.is(&exc::OS_ERROR) || raised.is(&exc::VALUE_ERROR) => {
            return Ok(None);
        }
        Err(raised) => return Err(raised),
    };
    Ok(match text.strip_suffix('\n') {
        Some(line) => Some(Line { text: line.to_string(), unfinished: false }),
        None if text.is_empty() => None,
        None => Some(Line { text, unfinished: true }),
    })
}

/// Compiles a statement that may go on in the next line, or one that cannot as the input has ended.
fn compile(thread: &Thread, source: &str, flags: i32, inherited: u32) -> PyResult {
    let request = CompileRequest {
        source: &Object::str(source),
        filename: &Object::str("<stdin>"),
        mode: "single",
        flags,
        optimize: -1,
        feature_version: -1,
        inherited,
    };
    (thread.hooks().compile)(thread, request)
}

/// Reads and runs one statement; false at the end of the input.
fn statement(thread: &Thread, features: &mut u32) -> PyResult<bool> {
    // Without the end of the last line a compound statement is incomplete until a blank line follows.
    let Some(Line { text: mut source, mut unfinished }) = line(thread, "ps1")? else {
        return Ok(false);
    };
    if source.trim().is_empty() || source.trim_start().starts_with('#') {
        return Ok(true);
    }
    let code = loop {
        let whole = format!("{source}\n");
        if unfinished || !ends_within_line(&whole) {
            // An empty line ends a statement.
            if source.ends_with('\n') {
                break compile(thread, &whole, 0, *features)?;
            }
            let compiled = compile(thread, &source, FLAGS, *features);
            let incomplete =
                matches!(&compiled, Err(raised) if raised.is(&exc::INCOMPLETE_INPUT_ERROR));
            if unfinished && (incomplete || compiled.is_ok()) {
                // What follows the line is asked for, in vain.
                prompt(thread, "ps2")?;
                sys::write_stderr(thread, "\n");
            }
            if !incomplete {
                break compiled?;
            }
        }
        let more = if unfinished { None } else { line(thread, "ps2")? };
        match more {
            Some(more) => {
                source.push('\n');
                source.push_str(&more.text);
                unfinished = more.unfinished;
            }
            None => {
                if !unfinished {
                    sys::write_stderr(thread, "\n");
                }
                break compile(thread, &whole, 0, *features)?;
            }
        }
    };
    let Some(code) = code.downcast_ref::<Code>() else {
        return Err(thread.system_error("the compiler gave no code object"));
    };
    *features |= code.flags & (flags::FUTURE_ANNOTATIONS | flags::FUTURE_BARRY_AS_BDFL);
    register_source(thread, &code, Object::str(&format!("{source}\n")), Object::str("<stdin>"))?;
    thread.audit("exec", std::slice::from_ref(code.as_object()))?;
    let globals = main_namespace(thread)?;
    run_code(thread, &code, &globals, None, None)?;
    let stdout = thread.interp().sys_dict().and_then(|sys| sys.get_str("stdout"));
    if let Some(stdout) = stdout.filter(|s| !s.is_none()) {
        stdout.call_method(thread, name!("flush"), &[])?;
    }
    Ok(true)
}
