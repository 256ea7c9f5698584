//! The functions through which the object model reaches the VM.

use crate::compile::compile;
use krait_objects::gc;
use krait_objects::thread::{Hooks, breaker};
use krait_objects::types::dict::Dict;
use krait_objects::{Object, PyResult, Raised, Ref, Thread, Type};
use krait_vm::frame::current_frame;
use krait_vm::monitoring::{Event, fire};
use krait_vm::state::VmState;
use krait_vm::{import, modules};
use std::cell::Cell;
use std::sync::atomic::Ordering;

/// The table that every interpreter gets.
pub const HOOKS: Hooks = Hooks {
    import,
    warn,
    warn_resource,
    current_globals,
    current_locals,
    unraisable,
    compile,
    breaker: handle_breaker,
    thread_start: VmState::install,
    thread_end: VmState::remove,
    after_fork_child,
    format_exception: krait_vm::traceback_print::format_exception,
    new_interpreter: crate::lifecycle::new_interpreter,
    end_interpreter: crate::lifecycle::end_interpreter,
    without_events,
    frame_code: krait_vm::frame_object::code,
    monitored,
    fire_event,
    report_uncaught: modules::sys::report_uncaught,
    verify: krait_vm::verify::verify,
};

fn import(
    thread: &Thread,
    name: &Object,
    globals: Option<&Object>,
    locals: Option<&Object>,
    fromlist: Option<&Object>,
    level: i32,
) -> PyResult {
    import::import_module(thread, name, globals, locals, fromlist, level)
}

fn warn(thread: &Thread, message: &Object, category: &Type, stacklevel: isize) -> PyResult<()> {
    modules::warnings::warn(thread, message, &category.to_object(), stacklevel as i64, None)
}

fn warn_resource(
    thread: &Thread,
    message: &Object,
    stacklevel: isize,
    source: &Object,
) -> PyResult<()> {
    let category = krait_objects::exceptions::RESOURCE_WARNING.to_object();
    modules::warnings::warn(thread, message, &category, stacklevel as i64, Some(source))
}

fn current_globals(thread: &Thread) -> Option<Ref<Dict>> {
    let frame = current_frame(thread);
    // SAFETY: the running frame is alive.
    if frame.is_null() { None } else { Some(unsafe { (*frame).globals_object() }) }
}

fn current_locals(thread: &Thread) -> PyResult<Option<Object>> {
    modules::builtins::frame_locals(thread)
}

fn unraisable(thread: &Thread, raised: Raised, message: Option<&str>, object: Option<&Object>) {
    modules::sys::report_unraisable(thread, raised.exception(), message, object);
}

fn without_events(thread: &Thread, body: &mut dyn FnMut()) {
    let state = krait_vm::state::vm(thread);
    state.tracing.set(state.tracing.get() + 1);
    body();
    state.tracing.set(state.tracing.get() - 1);
}

fn monitored(thread: &Thread, event: u8) -> (u64, u8) {
    let monitoring = fire::monitoring(thread);
    let tools = monitoring.tools.get(usize::from(event)).map_or(0, Cell::get);
    (monitoring.version.get(), tools)
}

fn fire_event(thread: &Thread, tools: &Cell<u8>, event: u8, args: &[Object]) -> PyResult<()> {
    let event = Event::from_number(event)
        .ok_or_else(|| thread.value_error(format!("invalid event {event}")))?;
    fire::tell_of_code_like(thread, tools, event, args)
}

/// What the child of a `fork` does first: its other threads are gone.
fn after_fork_child(thread: &Thread) {
    krait_modules_concurrency::thread::after_fork_child(thread);
    krait_modules_io::free_locks_after_fork(thread);
}

fn handle_breaker(thread: &Thread) -> PyResult<()> {
    let set = thread.eval_breaker.fetch_and(breaker::TRACE, Ordering::Relaxed);
    if set & breaker::GIL_DROP != 0 {
        thread.yield_gil();
    }
    if set & breaker::GC != 0 {
        gc::collect::collect_if_due(thread);
    }
    if set & breaker::SIGNALS != 0
        && thread.main.get()
        && let Err(raised) = krait_modules_os::signal::run_handlers(thread)
    {
        thread.eval_breaker.fetch_or(set & breaker::ASYNC_EXC, Ordering::Relaxed);
        return Err(raised);
    }
    if set & breaker::ASYNC_EXC != 0 {
        // SAFETY: under the GIL.
        let pending = unsafe { (*thread.async_exc.get()).take() };
        if let Some(ty) = pending
            && let Some(ty) = ty.downcast::<Type>()
        {
            return Err(thread.err_args(ty, &[]));
        }
    }
    Ok(())
}
