//! The prompt. On a terminal it is the library's `_pyrepl`, which edits lines; elsewhere, and where that is not wanted
//! or possible, statements are read by as many lines as they need, compiled in mode `single` and run (`sys._baserepl`). Matches
//! CPython's `pymain_run_stdin`, `pymain_repl` and `PyRun_InteractiveLoop`.

use crate::compile::{TypedLines, compile_typed};
use crate::lifecycle::{Process, main_namespace};
use crate::run::{exit_status, register_source, run_startup_file};
use krait_bytecode::code::flags;
use krait_objects::exceptions as exc;
use krait_objects::native::MethodDef;
use krait_objects::types::code::Code;
use krait_objects::{Object, PyResult, Raised, Thread, name};
use krait_syntax::lexer::{LineSource, StoppedReading};
use krait_vm::eval::run_code;
use krait_vm::modules::sys;
use std::cell::{Cell, RefCell};
use std::io::IsTerminal;
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};

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
            Ok(false) => return Ok(()),
            Err(raised) if raised.is(&exc::SYSTEM_EXIT) => return Err(raised),
            Err(raised) if raised.is(&exc::KEYBOARD_INTERRUPT) => {
                sys::write_stderr(thread, "\nKeyboardInterrupt\n");
            }
            Err(raised) => sys::report_uncaught(thread, raised),
        }
    }
}

/// A prompt of `sys`.
fn prompt(thread: &Thread, name: &str) -> PyResult<()> {
    let prompt = thread.interp().sys_dict().and_then(|sys| sys.get_str(name));
    if let Some(prompt) = prompt {
        sys::write_stderr(thread, &prompt.str_string(thread)?);
    }
    Ok(())
}

/// Asks for one line; None, and the line of the prompt has ended, at the end of the input.
fn line(thread: &Thread, name: &str) -> PyResult<Option<String>> {
    prompt(thread, name)?;
    let stdin = thread.interp().sys_dict().and_then(|sys| sys.get_str("stdin"));
    let stdin = stdin.filter(|stdin| !stdin.is_none());
    let stdin = stdin.ok_or_else(|| thread.runtime_error("lost sys.stdin"))?;
    let text = match stdin.call_method(thread, name!("readline"), &[]) {
        Ok(text) => text.str_string(thread)?,
        // A closed or broken input has ended.
        Err(raised) if raised.is(&exc::OS_ERROR) || raised.is(&exc::VALUE_ERROR) => String::new(),
        Err(raised) => return Err(raised),
    };
    if text.is_empty() {
        sys::write_stderr(thread, "\n");
        return Ok(None);
    }
    Ok(Some(text))
}

/// The lines of a statement, which are asked for as they are needed.
#[derive(Clone, Default)]
struct Statement {
    input: Rc<Input>,
    given: usize,
}

#[derive(Default)]
struct Input {
    lines: RefCell<Vec<String>>,
    ended: Cell<bool>,
    raised: RefCell<Option<Raised>>,
}

impl Input {
    /// Asks for the next line, unless the input has ended.
    fn ask(&self, thread: &Thread) -> PyResult<()> {
        if self.ended.get() {
            return Ok(());
        }
        let name = if self.lines.borrow().is_empty() { "ps1" } else { "ps2" };
        let Some(line) = line(thread, name)? else {
            self.ended.set(true);
            return Ok(());
        };
        let is_whole = line.ends_with('\n');
        self.lines.borrow_mut().push(line);
        // The end of a line that has none is asked for.
        if is_whole { Ok(()) } else { self.ask(thread) }
    }
}

impl LineSource for Statement {
    fn next_line(&mut self, _is_held: bool) -> Result<Option<String>, StoppedReading> {
        if self.given == self.input.lines.borrow().len()
            && let Err(raised) = self.input.ask(Thread::current())
        {
            self.input.raised.replace(Some(raised));
            return Err(StoppedReading::Elsewhere);
        }
        let line = self.input.lines.borrow().get(self.given).cloned();
        self.given += usize::from(line.is_some());
        Ok(line)
    }
}

impl TypedLines for Statement {
    fn text(&self) -> String {
        self.input.lines.borrow().concat()
    }

    fn take_raised(&self) -> Option<Raised> {
        self.input.raised.take()
    }
}

/// How many statements have been read, which their code is named after.
static READ: AtomicUsize = AtomicUsize::new(0);

/// Reads and runs one statement; false at the end of the input.
fn statement(thread: &Thread, features: &mut u32) -> PyResult<bool> {
    let lines = Statement::default();
    let filename = Object::str(&format!("<stdin-{}>", READ.load(Ordering::Relaxed)));
    let compiled = match compile_typed(thread, &lines, &filename, *features) {
        Err(_) if lines.input.ended.get() && lines.input.lines.borrow().is_empty() => {
            return Ok(false);
        }
        compiled => compiled?,
    };
    READ.fetch_add(1, Ordering::Relaxed);
    let code = compiled?;
    let Some(code) = code.downcast_ref::<Code>() else {
        return Err(thread.system_error("the compiler gave no code object"));
    };
    *features |= code.flags & (flags::FUTURE_ANNOTATIONS | flags::FUTURE_BARRY_AS_BDFL);
    register_source(thread, &code, Object::str(&lines.text()), filename)?;
    thread.audit("exec", std::slice::from_ref(code.as_object()))?;
    let globals = main_namespace(thread)?;
    run_code(thread, &code, &globals, None, None)?;
    let stdout = thread.interp().sys_dict().and_then(|sys| sys.get_str("stdout"));
    if let Some(stdout) = stdout.filter(|s| !s.is_none()) {
        stdout.call_method(thread, name!("flush"), &[])?;
    }
    Ok(true)
}
