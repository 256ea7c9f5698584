//! Starting threads, what they do from start to end, waiting for them, and losing them in a fork.

use super::handle::{Handle, THREAD_HANDLE, ThreadHandle, to_object};
use super::local::drop_locals;
use super::wait::Timeout;
use krait_objects::exceptions as exc;
use krait_objects::types::dict::Dict;
use krait_objects::types::tuple::Tuple;
use krait_objects::{Args, Object, PyResult, Raised, Ref, Thread};
use std::cell::{Cell, RefCell};
use std::os::unix::thread::JoinHandleExt;
use std::sync::{Arc, Weak};

/// What the module keeps per interpreter.
#[derive(Default)]
pub struct State {
    /// Threads started here and still running.
    pub count: Cell<usize>,
    /// Bytes that `stack_size` asked for; 0 is the default.
    stack_size: Cell<usize>,
    /// Threads that the interpreter waits for at its end.
    awaited: RefCell<Vec<Arc<Handle>>>,
    /// All handles, for `fork`.
    handles: RefCell<Vec<Weak<Handle>>>,
}

pub fn state(thread: &Thread) -> &'static State {
    thread.interp().state::<State>()
}

/// The smallest stack that a program may ask for.
const STACK_MINIMUM: i64 = 53248;

/// `_thread.stack_size([size])`.
pub fn stack_size(thread: &Thread, _: &Object, args: Args<'_>) -> PyResult {
    let size = match args.opt(0) {
        Some(size) => size.to_i64(thread)?,
        None => 0,
    };
    if size != 0 && size < STACK_MINIMUM {
        return Err(thread.value_error(format!("size must be at least {STACK_MINIMUM} bytes")));
    }
    Ok(Object::int_usize(state(thread).stack_size.replace(size as usize)))
}

/// Notes a handle, so that a fork can mark its thread as lost.
pub fn remember(thread: &Thread, handle: &Arc<Handle>) {
    let mut handles = state(thread).handles.borrow_mut();
    if handles.len() == handles.capacity() {
        handles.retain(|handle| handle.strong_count() > 0);
    }
    handles.push(Arc::downgrade(handle));
}

/// What a new thread runs.
struct Job {
    thread: Box<Thread>,
    function: Object,
    args: Ref<Tuple>,
    kwargs: Option<Ref<Dict>>,
    handle: Arc<Handle>,
}

// SAFETY: the new thread touches the objects only while it holds the GIL, and if it cannot be started the job is dropped
// by the starting thread, which holds it.
unsafe impl Send for Job {}

fn start(
    thread: &Thread,
    function: &Object,
    args: Ref<Tuple>,
    kwargs: Option<Ref<Dict>>,
    handle: &Arc<Handle>,
    daemon: bool,
) -> PyResult<()> {
    if thread.interp().finalizing.get() {
        return Err(thread.err(
            &exc::PYTHON_FINALIZATION_ERROR,
            "can't create new thread at interpreter shutdown",
        ));
    }
    let settings = thread.interp().settings.get();
    if !settings.allow_threads {
        return Err(thread.runtime_error("thread is not supported for isolated subinterpreters"));
    }
    if daemon && !settings.allow_daemon_threads {
        return Err(thread.runtime_error("daemon threads are disabled in this (sub)interpreter"));
    }
    if !handle.begin_start() {
        return Err(thread.runtime_error("thread already started"));
    }
    let state = state(thread);
    let job = Job {
        thread: Thread::new(thread.interp()),
        function: function.clone(),
        args,
        kwargs,
        handle: handle.clone(),
    };
    let size = match state.stack_size.get() {
        0 => krait_host::thread::default_stack(),
        size => size,
    };
    let size = krait_host::thread::scaled_stack(size);
    let spawned = std::thread::Builder::new().stack_size(size).spawn(move || run(job));
    let Ok(system) = spawned else {
        handle.start_failed();
        return Err(thread.runtime_error("can't start new thread"));
    };
    handle.started(system.as_pthread_t(), system);
    if !daemon {
        state.awaited.borrow_mut().push(handle.clone());
    }
    Ok(())
}

/// Ends the process if the thread panics: the GIL would never be given up.
struct AbortOnPanic;

impl Drop for AbortOnPanic {
    fn drop(&mut self) {
        if std::thread::panicking() {
            std::process::abort();
        }
    }
}

/// A thread from start to end.
fn run(job: Job) {
    let _guard = AbortOnPanic;
    // Moved as a whole: the parts alone may not cross threads.
    let Job { thread, function, args, kwargs, handle } = job;
    thread.ident.set(krait_host::thread::ident());
    let low = krait_host::thread::stack_bounds().map_or(0, |(low, _)| low);
    thread.attach(low);
    (thread.hooks().thread_start)(&thread);
    let state = state(&thread);
    state.count.set(state.count.get() + 1);
    match function.call_with_dict(&thread, args.as_slice(), kwargs.as_deref()) {
        Ok(result) => drop(result),
        Err(raised) if raised.is(&exc::SYSTEM_EXIT) => drop(raised),
        Err(raised) => report(&thread, raised, &function),
    }
    drop((function, args, kwargs));
    state.count.set(state.count.get() - 1);
    drop_locals(&thread);
    state.awaited.borrow_mut().retain(|awaited| !Arc::ptr_eq(awaited, &handle));
    thread.finish(|thread| {
        drop_locals(thread);
        (thread.hooks().thread_end)(thread);
        handle.set_exiting();
    });
}

fn report(thread: &Thread, raised: Raised, function: &Object) {
    let shown = function.repr_string(thread).unwrap_or_else(|_| "<object repr() failed>".into());
    let message = format!("Exception ignored in thread started by {shown}");
    (thread.hooks().unraisable)(thread, raised, Some(&message), None);
}

/// `_thread.start_new_thread(function, args, kwargs={})`.
pub fn start_new_thread(thread: &Thread, _: &Object, args: Args<'_>) -> PyResult {
    let function = args.req(0);
    if !function.is_callable() {
        return Err(thread.type_error("first arg must be callable"));
    }
    let Some(positional) = args.req(1).downcast_ref::<Tuple>() else {
        return Err(thread.type_error("2nd arg must be a tuple"));
    };
    let kwargs = match args.opt(2) {
        None => None,
        Some(kwargs) => Some(
            kwargs
                .downcast_ref::<Dict>()
                .ok_or_else(|| thread.type_error("optional 3rd arg must be a dictionary"))?,
        ),
    };
    thread.audit(
        "_thread.start_new_thread",
        &[function.clone(), args.req(1).clone(), args.opt(2).cloned().unwrap_or(Object::NONE)],
    )?;
    let handle = Handle::not_started();
    remember(thread, &handle);
    start(thread, function, positional, kwargs, &handle, true)?;
    Ok(Object::int_u64(handle.ident()))
}

/// `_thread.start_joinable_thread(function, handle=None, daemon=True)`.
pub fn start_joinable_thread(thread: &Thread, _: &Object, args: Args<'_>) -> PyResult {
    let function = args.req(0);
    if !function.is_callable() {
        return Err(thread.type_error("thread function must be callable"));
    }
    let given = match args.opt_not_none(1) {
        None => None,
        Some(handle) if handle.is_exact(&THREAD_HANDLE) => Some(handle.clone()),
        Some(_) => return Err(thread.type_error("'handle' must be a _ThreadHandle")),
    };
    let daemon = match args.opt(2) {
        Some(daemon) => daemon.is_true(thread)?,
        None => true,
    };
    let handle = given.clone().unwrap_or(Object::NONE);
    thread.audit(
        "_thread.start_joinable_thread",
        &[function.clone(), Object::small_int(daemon.into()), handle],
    )?;
    let object = given.unwrap_or_else(|| {
        let handle = Handle::not_started();
        remember(thread, &handle);
        to_object(handle)
    });
    let handle = object.downcast::<ThreadHandle>().map(|object| object.handle.clone());
    let handle = handle.expect("the type was checked");
    start(thread, function, Tuple::from_slice(&[]), None, &handle, daemon)?;
    Ok(object)
}

/// `_thread._shutdown()`.
pub fn shutdown(thread: &Thread, _: &Object) -> PyResult {
    loop {
        let other = {
            let awaited = state(thread).awaited.borrow();
            awaited.iter().find(|handle| handle.ident() != thread.ident.get()).cloned()
        };
        let Some(handle) = other else { return Ok(Object::NONE) };
        if let Err(raised) = handle.join(thread, Timeout::Forever) {
            let message = "Exception ignored while joining a thread in _thread._shutdown()";
            (thread.hooks().unraisable)(thread, raised, Some(message), None);
            return Ok(Object::NONE);
        }
        state(thread).awaited.borrow_mut().retain(|awaited| !Arc::ptr_eq(awaited, &handle));
    }
}

/// Drops what the main thread refers to, at the interpreter's end.
pub fn end_main(thread: &Thread) {
    thread.clear();
    drop_locals(thread);
}

/// Makes threads and locks of the interpreter right again in the child of a `fork`, where only `thread` exists.
pub fn after_fork_child(thread: &Thread) {
    let state = state(thread);
    state.count.set(usize::from(!thread.main.get()));
    // SAFETY: the child of a fork has only the thread that called it, and fork is called with the GIL held.
    unsafe { thread.become_only_thread(drop_locals) };
    let own = thread.ident.get();
    let handles = state.handles.take();
    for handle in handles.iter().filter_map(Weak::upgrade) {
        if handle.ident() != own {
            handle.lost_in_fork();
        }
    }
    *state.handles.borrow_mut() = handles;
    state.awaited.borrow_mut().retain(|handle| handle.ident() == own);
}
