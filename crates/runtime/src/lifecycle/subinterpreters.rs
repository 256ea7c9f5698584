//! Interpreters beside the main one: made by a program, with modules of their own. Matches `Py_NewInterpreterFromConfig` and
//! `Py_EndInterpreter`. What all interpreters share is in `docs/decisions/0003-subinterpreters.md`.

use super::{Process, START};
use crate::hooks;
use krait_modules_concurrency::interpreters::{ended, run_in};
use krait_objects::thread::{RUNTIME, Settings};
use krait_objects::{Interpreter, Object, Thread};
use krait_vm::modules::sys;

/// Makes an interpreter with its modules.
pub fn new_interpreter(outer: &Thread, settings: Settings) -> Result<&'static Interpreter, String> {
    let (config, paths) = START.get().ok_or("the main interpreter has not started")?;
    let interp: &'static Interpreter = Box::leak(Box::new(Interpreter::new()));
    interp.hooks.set(Some(hooks::HOOKS));
    interp.int_max_str_digits.set(config.int_max_str_digits as usize);
    interp.cpu_count.set(config.cpu_count);
    interp.optimize.set(config.optimize);
    interp.bytes_warning.set(config.bytes_warning);
    interp.settings.set(settings);
    interp.main_ident.set(outer.interp().main_ident.get());
    RUNTIME.register(interp);
    let started = run_in(outer, interp, |thread| {
        let process = Process { thread, config: config.clone() };
        let started = process.start_modules(paths);
        let first_path = RUNTIME.main_interpreter().and_then(|main| main.first_path.get());
        if let (Some(first), Some(sys)) = (first_path, interp.sys_dict())
            && let Some(path) = sys.get_str("path")
            && let Some(path) = path.as_list()
        {
            path.items_mut().insert(0, first);
        }
        started.map_err(|(phase, raised)| {
            sys::print_exception(thread, raised.exception());
            let shown = raised.exception().str_string(thread).unwrap_or_default();
            format!("{}: {shown}", phase.message)
        })
    });
    match started {
        Ok(()) => Ok(interp),
        Err(problem) => {
            end_interpreter(outer, interp);
            Err(problem)
        }
    }
}

/// Ends an interpreter in which nothing runs: its exit functions, modules and threads.
pub fn end_interpreter(outer: &Thread, interp: &'static Interpreter) {
    let Some((config, _)) = START.get() else { return };
    run_in(outer, interp, |thread| {
        let process = Process { thread, config: config.clone() };
        process.finish();
        interp.clear();
    });
    RUNTIME.unregister(interp);
    ended(outer, interp);
}

/// Ends all interpreters but the main one, at the process's end.
pub fn end_all(thread: &Thread) {
    let mut warned = false;
    for interp in RUNTIME.interpreters().into_iter().filter(|interp| !interp.is_main()) {
        if !std::mem::replace(&mut warned, true) {
            let message = Object::str(
                "remaining subinterpreters; close them with Interpreter.close() before Python finalizes",
            );
            let category = &krait_objects::exceptions::RUNTIME_WARNING;
            if let Err(raised) = (thread.hooks().warn)(thread, &message, category, 1) {
                (thread.hooks().unraisable)(thread, raised, None, None);
            }
        }
        end_interpreter(thread, interp);
    }
}
