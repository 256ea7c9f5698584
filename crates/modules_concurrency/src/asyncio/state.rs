//! What `_asyncio` keeps per interpreter: the Python side's functions and classes, and the list of tasks.

use super::task::Task;
use krait_objects::{Object, PyResult, Raised, Thread, Type};
use std::cell::{Cell, OnceCell, RefCell};

/// Functions and classes of the asyncio package and its surroundings.
pub struct Imports {
    pub get_event_loop_policy: Object,
    pub future_repr: Object,
    pub task_repr: Object,
    pub task_get_stack: Object,
    pub task_print_stack: Object,
    pub is_coroutine: Object,
    pub extract_stack: Object,
    pub invalid_state_error: Object,
    pub cancelled_error: Object,
    pub generator_type: Object,
    /// Tasks of other implementations (a WeakSet), and those that run eagerly (a set).
    pub scheduled_tasks: Object,
    pub eager_tasks: Object,
}

/// The module's state.
#[derive(Default)]
pub struct State {
    imports: OnceCell<Imports>,
    /// How many tasks got a name of their own.
    pub named: Cell<u64>,
    /// Tasks that are not done, in no order. A task leaves the list when it is done or dies.
    pub tasks: RefCell<Vec<*const Task>>,
    /// Types whose instances `asyncio.iscoroutine` accepted.
    pub coroutine_types: RefCell<Vec<Object>>,
}

pub fn state(thread: &Thread) -> &'static State {
    thread.interp().state::<State>()
}

fn import(thread: &Thread, module: &str) -> PyResult {
    let star = Object::tuple(&[Object::str("*")]);
    (thread.hooks().import)(thread, &Object::str(module), None, None, Some(&star), 0)
}

fn attribute(thread: &Thread, module: &str, name: &str) -> PyResult {
    import(thread, module)?.getattr_str(thread, name)
}

/// Imports what the module needs; once.
pub fn initialise(thread: &Thread) -> PyResult<()> {
    let state = state(thread);
    if state.imports.get().is_some() {
        return Ok(());
    }
    let get = |module: &str, name: &str| attribute(thread, module, name);
    let imports = Imports {
        get_event_loop_policy: get("asyncio.events", "_get_event_loop_policy")?,
        future_repr: get("asyncio.base_futures", "_future_repr")?,
        invalid_state_error: get("asyncio.exceptions", "InvalidStateError")?,
        cancelled_error: get("asyncio.exceptions", "CancelledError")?,
        task_repr: get("asyncio.base_tasks", "_task_repr")?,
        task_get_stack: get("asyncio.base_tasks", "_task_get_stack")?,
        task_print_stack: get("asyncio.base_tasks", "_task_print_stack")?,
        is_coroutine: get("asyncio.coroutines", "iscoroutine")?,
        extract_stack: get("traceback", "extract_stack")?,
        generator_type: get("types", "GeneratorType")?,
        scheduled_tasks: get("weakref", "WeakSet")?.call(thread, &[])?,
        eager_tasks: krait_objects::types::set::Set::new(),
    };
    // Imports above may have run this function already; the first result stays.
    let _ = state.imports.set(imports);
    Ok(())
}

pub fn imports(thread: &Thread) -> PyResult<&'static Imports> {
    let state = state(thread);
    if state.imports.get().is_none() {
        initialise(thread)?;
    }
    state.imports.get().ok_or_else(|| thread.system_error("_asyncio is not initialised"))
}

/// `InvalidStateError(message)`.
#[cold]
pub fn invalid_state(thread: &Thread, message: &str) -> Raised {
    match imports(thread) {
        Ok(imports) => match imports.invalid_state_error.downcast::<Type>() {
            Some(ty) => thread.err(ty, message),
            None => thread.runtime_error(message),
        },
        Err(raised) => raised,
    }
}

/// Whether the exception is a `CancelledError`.
pub fn is_cancelled_error(thread: &Thread, exception: &Object) -> PyResult<bool> {
    let class = &imports(thread)?.cancelled_error;
    Ok(class.downcast::<Type>().is_some_and(|class| exception.is_instance(class)))
}

/// `asyncio.iscoroutine(object)`, remembering the types it accepts.
pub fn is_coroutine(thread: &Thread, object: &Object) -> PyResult<bool> {
    const REMEMBERED: usize = 100;
    let ty = object.ty().to_object();
    let state = state(thread);
    if state.coroutine_types.borrow().iter().any(|known| known.is(&ty)) {
        return Ok(true);
    }
    let result = imports(thread)?.is_coroutine.call(thread, std::slice::from_ref(object))?;
    let accepted = result.is_true(thread)?;
    if accepted && state.coroutine_types.borrow().len() < REMEMBERED {
        state.coroutine_types.borrow_mut().push(ty);
    }
    Ok(accepted)
}
