//! `fork` and its company. Matches CPython's `PyOS_BeforeFork` and `PyOS_AfterFork_Child`.

use crate::call;
use krait_host::process::{self, Forked};
use krait_host::term;
use krait_objects::thread::ForkHooks;
use krait_objects::{Args, MethodDef, Object, PyResult, Thread, exceptions as exc};
use std::io;

pub static FUNCTIONS: &[MethodDef] = &[
    MethodDef::noargs(
        "fork",
        "($module, /)",
        |thread, _| {
            check_allowed(thread)?;
            thread.audit("os.fork", &[])?;
            let forked = fork(thread, process::fork)?;
            if let Forked::Parent(_) = forked {
                warn_about_threads(thread, "fork")?;
            }
            Ok(pid(forked))
        },
        "Make a copy of the process; 0 in the copy, its number in the original.",
    ),
    MethodDef::noargs(
        "forkpty",
        "($module, /)",
        |thread, _| {
            check_allowed(thread)?;
            thread.audit("os.forkpty", &[])?;
            let mut master = -1;
            let forked = fork(thread, || {
                let (forked, fd) = term::forkpty()?;
                master = fd;
                Ok(forked)
            })?;
            if let Forked::Parent(_) = forked {
                warn_about_threads(thread, "forkpty")?;
            }
            Ok(Object::tuple(&[pid(forked), Object::int(master.into())]))
        },
        "Make a copy of the process on a new terminal; (pid, master).",
    ),
    MethodDef::new(
        "register_at_fork",
        "($module, /, *, before=<unrepresentable>,\n                 after_in_child=<unrepresentable>,\n                 after_in_parent=<unrepresentable>)",
        register_at_fork,
        "Have functions called around forks.",
    ),
];

fn pid(forked: Forked) -> Object {
    Object::int(match forked {
        Forked::Child => 0,
        Forked::Parent(pid) => pid.into(),
    })
}

/// Forks with everything around it that keeps the interpreter whole.
fn fork(thread: &Thread, make: impl FnOnce() -> io::Result<Forked>) -> PyResult<Forked> {
    if thread.interp().finalizing.get() {
        return Err(
            thread.err(&exc::PYTHON_FINALIZATION_ERROR, "can't fork at interpreter shutdown")
        );
    }
    before(thread);
    let forked = make();
    match forked {
        Ok(Forked::Child) => after_in_child(thread),
        _ => after_in_parent(thread),
    }
    call::check(thread, forked)
}

fn hooks(thread: &Thread, which: fn(&ForkHooks) -> &Vec<Object>) -> Vec<Object> {
    // SAFETY: under the GIL; copied before anything runs.
    which(unsafe { &*thread.interp().fork_hooks.get() }).clone()
}

fn run(thread: &Thread, functions: impl Iterator<Item = Object>) {
    for function in functions {
        if let Err(raised) = function.call(thread, &[]) {
            thread.unraisable(raised, "Exception ignored in atfork callback", &function);
        }
    }
}

/// An error if the interpreter may not fork.
pub fn check_allowed(thread: &Thread) -> PyResult<()> {
    if thread.interp().settings.get().allow_fork {
        return Ok(());
    }
    Err(thread.runtime_error("fork not supported for isolated subinterpreters"))
}

/// To call before a fork.
pub fn before(thread: &Thread) {
    run(thread, hooks(thread, |h| &h.before).into_iter().rev());
}

/// To call after a fork in the original process.
pub fn after_in_parent(thread: &Thread) {
    run(thread, hooks(thread, |h| &h.after_in_parent).into_iter());
}

/// To call after a fork in the new process.
pub fn after_in_child(thread: &Thread) {
    (thread.hooks().after_fork_child)(thread);
    krait_host::signal::forget_all();
    crate::signal::set_main_thread(thread);
    run(thread, hooks(thread, |h| &h.after_in_child).into_iter());
}

/// How many threads the system counts in this process.
fn thread_count() -> Option<u32> {
    let text = std::fs::read("/proc/self/stat").ok()?;
    // The name in parentheses may hold anything.
    let after_name = &text[text.iter().rposition(|&b| b == b')')? + 1..];
    let field = after_name.split(|&b| b == b' ').filter(|f| !f.is_empty()).nth(17)?;
    std::str::from_utf8(field).ok()?.parse().ok()
}

pub fn warn_about_threads(thread: &Thread, name: &str) -> PyResult<()> {
    if thread_count().unwrap_or(1) > 1 {
        let message = format!(
            "This process (pid={}) is multi-threaded, use of {name}() may lead to deadlocks in the child.",
            process::getpid()
        );
        thread.warn(&exc::DEPRECATION_WARNING, message)?;
    }
    Ok(())
}

fn register_at_fork(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    if (0..3).all(|i| args.opt(i).is_none()) {
        return Err(thread.type_error("At least one argument is required."));
    }
    for (i, name) in ["before", "after_in_child", "after_in_parent"].into_iter().enumerate() {
        if let Some(function) = args.opt(i)
            && !function.is_callable()
        {
            return Err(thread
                .type_error(format!("'{name}' must be callable, not {}", function.ty().name())));
        }
    }
    // SAFETY: under the GIL; no reference is kept.
    let hooks = unsafe { &mut *thread.interp().fork_hooks.get() };
    hooks.before.extend(args.opt(0).cloned());
    hooks.after_in_child.extend(args.opt(1).cloned());
    hooks.after_in_parent.extend(args.opt(2).cloned());
    Ok(Object::NONE)
}
