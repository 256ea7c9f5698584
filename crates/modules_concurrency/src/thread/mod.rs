//! `_thread`: locks, thread-local objects, threads. Matches CPython's `Modules/_threadmodule.c`.

mod excepthook;
pub mod handle;
pub mod local;
pub mod lock;
pub mod rlock;
mod start;
pub mod wait;

pub use start::{after_fork_child, end_main};

use krait_objects::exceptions as exc;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{MethodDef, Object, PyResult, Ref, Thread};

/// The module's definition.
pub static DEF: ModuleDef = ModuleDef {
    name: "_thread",
    doc: "Primitives of threads: starting them, locks, attributes per thread. See the threading module.",
    functions: FUNCTIONS,
    exec,
};

/// Most bytes of a thread's name that the system keeps.
const NAME_MAX: usize = 15;

const START_NEW: &str = "($module, function, args, kwargs={}, /)";

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "start_new_thread",
        START_NEW,
        start::start_new_thread,
        "Run function(*args, **kwargs) in a new thread and return the thread's ident.",
    ),
    MethodDef::new(
        "start_new",
        START_NEW,
        start::start_new_thread,
        "An obsolete synonym of start_new_thread().",
    ),
    MethodDef::new(
        "start_joinable_thread",
        "($module, /, function, handle=None, daemon=True)",
        start::start_joinable_thread,
        "For the threading module: run function() in a new thread and return a handle of it.",
    ),
    MethodDef::one(
        "_make_thread_handle",
        "($module, ident, /)",
        handle::make_thread_handle,
        "For the threading module: a handle of a thread that runs already.",
    ),
    MethodDef::noargs(
        "_shutdown",
        "($module, /)",
        start::shutdown,
        "Wait for all threads that are no daemons.",
    ),
    MethodDef::noargs(
        "_count",
        "($module, /)",
        |thread, _| Ok(Object::int_usize(start::state(thread).count.get())),
        "How many threads this module started and are still running.",
    ),
    MethodDef::new(
        "stack_size",
        "($module, size=0, /)",
        start::stack_size,
        "The stack size of new threads, 0 for the default; sets it if a size is given.",
    ),
    MethodDef::one(
        "_excepthook",
        "($module, args, /)",
        excepthook::excepthook,
        "Show an exception that a thread did not handle.",
    ),
    MethodDef::noargs(
        "daemon_threads_allowed",
        "($module, /)",
        |thread, _| Ok(Object::from_bool(thread.interp().settings.get().allow_daemon_threads)),
        "Whether the interpreter may have daemon threads.",
    ),
    MethodDef::noargs("allocate_lock", "($module, /)", |_, _| Ok(lock::new_lock()), "A new lock."),
    MethodDef::noargs(
        "allocate",
        "($module, /)",
        |_, _| Ok(lock::new_lock()),
        "An obsolete synonym of allocate_lock().",
    ),
    MethodDef::noargs("exit_thread", "($module, /)", exit, "An obsolete synonym of exit()."),
    MethodDef::noargs("exit", "($module, /)", exit, "Raise SystemExit, which ends the thread."),
    MethodDef::new(
        "interrupt_main",
        "($module, signum=signal.SIGINT, /)",
        |thread, _, args| {
            let signal = match args.opt(0) {
                Some(signal) => signal.to_i32(thread)?,
                None => krait_host::libc::SIGINT,
            };
            interrupt_main(thread, signal)
        },
        "Act in the main thread as if the signal had arrived.",
    ),
    MethodDef::noargs(
        "get_ident",
        "($module, /)",
        |thread, _| Ok(Object::int_u64(thread.ident.get())),
        "A number that names this thread among those alive.",
    ),
    MethodDef::noargs(
        "get_native_id",
        "($module, /)",
        |_, _| Ok(Object::int_u64(krait_host::thread::native_id())),
        "The kernel's number of this thread.",
    ),
    MethodDef::noargs(
        "_get_main_thread_ident",
        "($module, /)",
        |thread, _| Ok(Object::int_u64(thread.interp().main_ident.get())),
        "The ident of the main thread.",
    ),
    MethodDef::noargs(
        "_is_main_interpreter",
        "($module, /)",
        |thread, _| Ok(Object::from_bool(thread.interp().is_main())),
        "Whether this is the process's first interpreter.",
    ),
    MethodDef::new(
        "set_name",
        "($module, /, name)",
        |thread, _, args| set_name(thread, args.req(0)),
        "Tell the system this thread's name.",
    ),
    MethodDef::noargs(
        "_get_name",
        "($module, /)",
        |thread, _| {
            let name = krait_host::thread::name().map_err(|e| thread.os_error(&e, None, None))?;
            krait_objects::codecs::fs_decode(thread, &name)
        },
        "The name that the system has for this thread.",
    ),
];

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    module.add_type(thread, &lock::LOCK);
    module.add("LockType", lock::LOCK.to_object());
    module.add_type(thread, &rlock::RLOCK);
    module.add_type(thread, &local::LOCAL);
    module.add_type(thread, &handle::THREAD_HANDLE);
    module.add_type(thread, &excepthook::ARGS);
    module.add("error", exc::RUNTIME_ERROR.to_object());
    module.add("TIMEOUT_MAX", Object::float((wait::TIMEOUT_MAX as f64 * 1e-9).floor()));
    module.add("_NAME_MAXLEN", Object::int_usize(NAME_MAX));
    Ok(())
}

fn exit(thread: &Thread, _: &Object) -> PyResult {
    Err(thread.err_args(&exc::SYSTEM_EXIT, &[]))
}

fn interrupt_main(thread: &Thread, signal: i32) -> PyResult {
    use krait_host::signal::{Disposition, NSIG, get, trip};
    if !(1..NSIG).contains(&signal) {
        return Err(thread.value_error("signal number out of range"));
    }
    // Signals that Python does not handle are not simulated.
    if get(signal).is_ok_and(|d| d == Disposition::Noted) {
        trip(signal);
    }
    Ok(Object::NONE)
}

fn set_name(thread: &Thread, name: &Object) -> PyResult {
    let Some(text) = name.as_str() else {
        let given = name.type_or_none();
        return Err(
            thread.type_error(format!("set_name() argument 'name' must be str, not {given}"))
        );
    };
    // Surrogates have no place in UTF-8; the system keeps the first bytes, up to a NUL as in C.
    let shown: String = text.view().iter().map(|c| char::from_u32(c).unwrap_or('?')).collect();
    let bytes = shown.into_bytes();
    let end = bytes.iter().position(|&b| b == 0).unwrap_or(bytes.len()).min(NAME_MAX);
    if let Ok(name) = std::ffi::CString::new(&bytes[..end]) {
        krait_host::thread::set_name(&name).map_err(|e| thread.os_error(&e, None, None))?;
    }
    Ok(Object::NONE)
}
