//! The running loop of a thread, its running task, and calls of event loop methods.

use super::state::imports;
use krait_objects::name;
use krait_objects::types::dict::Dict;
use krait_objects::{Object, PyResult, Raised, Thread};

/// `asyncio.get_running_loop()`.
pub fn get_running_loop(thread: &Thread) -> PyResult {
    let running = thread.asyncio_loop.get();
    running.ok_or_else(|| thread.runtime_error("no running event loop"))
}

/// `asyncio.get_event_loop()`.
pub fn get_event_loop(thread: &Thread) -> PyResult {
    match thread.asyncio_loop.get() {
        Some(running) => Ok(running),
        None => imports(thread)?.get_event_loop_policy.call(thread, &[])?.call_method(
            thread,
            name!("get_event_loop"),
            &[],
        ),
    }
}

/// `loop.call_soon(function[, argument], context=context)`.
pub fn call_soon(
    thread: &Thread,
    event_loop: &Object,
    function: &Object,
    argument: Option<&Object>,
    context: Option<&Object>,
) -> PyResult<()> {
    let method = event_loop.getattr(thread, name!("call_soon"))?;
    let mut args = vec![function.clone()];
    args.extend(argument.cloned());
    match context {
        Some(context) => method.call_kw(thread, &args, &[(name!("context"), context.clone())])?,
        None => method.call(thread, &args)?,
    };
    Ok(())
}

/// `loop.call_exception_handler({…})`; what goes wrong is reported as unraisable.
pub fn call_exception_handler(
    thread: &Thread,
    event_loop: Option<Object>,
    items: Vec<(&'static str, Object)>,
) {
    let Some(event_loop) = event_loop else { return };
    let context = Dict::new();
    for (key, value) in items {
        context.set_item_str(key, value);
    }
    let unraisable = |raised: Raised, message: Option<&str>, object: Option<&Object>| {
        (thread.hooks().unraisable)(thread, raised, message, object);
    };
    match event_loop.getattr(thread, name!("call_exception_handler")) {
        Err(raised) => unraisable(raised, None, Some(&event_loop)),
        Ok(handler) => {
            if let Err(raised) = handler.call(thread, &[context.into()]) {
                let shown = handler.repr_string(thread).unwrap_or_default();
                let message = format!("Exception ignored while calling asyncio function {shown}");
                unraisable(raised, Some(&message), None);
            }
        }
    }
}

fn check_running(thread: &Thread, event_loop: &Object) -> PyResult<()> {
    if thread.asyncio_loop.is(event_loop) {
        return Ok(());
    }
    let shown = event_loop.repr_string(thread)?;
    Err(thread.runtime_error(format!("loop {shown} is not the running loop")))
}

/// Makes the task the running one; none may be.
pub fn enter_task(thread: &Thread, event_loop: &Object, task: &Object) -> PyResult<()> {
    check_running(thread, event_loop)?;
    if let Some(running) = thread.asyncio_task.get() {
        return Err(thread.runtime_error(format!(
            "Cannot enter into task {} while another task {} is being executed.",
            task.repr_string(thread)?,
            running.repr_string(thread)?
        )));
    }
    thread.asyncio_task.set(task.clone());
    Ok(())
}

/// Ends what `enter_task` began.
pub fn leave_task(thread: &Thread, event_loop: &Object, task: &Object) -> PyResult<()> {
    check_running(thread, event_loop)?;
    if !thread.asyncio_task.is(task) {
        let running = thread.asyncio_task.get().unwrap_or(Object::NONE);
        return Err(thread.runtime_error(format!(
            "Invalid attempt to leave task {} while task {} is entered.",
            task.repr_string(thread)?,
            running.repr_string(thread)?
        )));
    }
    thread.asyncio_task.clear();
    Ok(())
}

/// Makes another task (or None) the running one and returns the former.
pub fn swap_task(thread: &Thread, event_loop: &Object, task: &Object) -> PyResult {
    check_running(thread, event_loop)?;
    let new = (!task.is_none()).then(|| task.clone());
    Ok(thread.asyncio_task.replace(new).unwrap_or(Object::NONE))
}

/// `asyncio.current_task(loop=None)`.
pub fn current_task(thread: &Thread, event_loop: Option<&Object>) -> PyResult {
    let event_loop = match event_loop {
        Some(event_loop) => event_loop.clone(),
        None => get_running_loop(thread)?,
    };
    let threads = thread.interp().threads();
    let owner = threads.into_iter().find(|thread| thread.asyncio_loop.is(&event_loop));
    Ok(owner.and_then(|owner| owner.asyncio_task.get()).unwrap_or(Object::NONE))
}
