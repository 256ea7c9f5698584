//! `_asyncio`: futures, tasks, and which of them runs. Matches CPython's `Modules/_asynciomodule.c`.

mod future;
mod future_iter;
mod future_methods;
mod loops;
mod state;
mod step;
mod task;

use future::Future;
use krait_objects::name;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::types::set::Set;
use krait_objects::{Args, MethodDef, Object, PyResult, Ref, Thread};
use task::Task;

/// The module's definition.
pub static DEF: ModuleDef =
    ModuleDef { name: "_asyncio", doc: "The native part of asyncio.", functions: FUNCTIONS, exec };

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "current_task",
        "($module, /, loop=None)",
        |thread, _, args| loops::current_task(thread, args.opt_not_none(0)),
        "The task that the loop runs now, None if it runs none.",
    ),
    MethodDef::noargs(
        "get_event_loop",
        "($module, /)",
        |thread, _| loops::get_event_loop(thread),
        "The running event loop, or the one that the policy gives.",
    ),
    MethodDef::noargs(
        "get_running_loop",
        "($module, /)",
        |thread, _| loops::get_running_loop(thread),
        "The running event loop of this thread; RuntimeError if there is none.",
    ),
    MethodDef::noargs(
        "_get_running_loop",
        "($module, /)",
        |thread, _| Ok(thread.asyncio_loop.get().unwrap_or(Object::NONE)),
        "The running event loop of this thread, or None; for event loops.",
    ),
    MethodDef::one(
        "_set_running_loop",
        "($module, loop, /)",
        |thread, _, event_loop| {
            let event_loop = (!event_loop.is_none()).then(|| event_loop.clone());
            drop(thread.asyncio_loop.replace(event_loop));
            Ok(Object::NONE)
        },
        "Say which event loop runs in this thread; for event loops.",
    ),
    MethodDef::new(
        "_register_task",
        "($module, /, task)",
        |thread, _, args| {
            let task = args.req(0);
            if task.downcast::<Task>().is_some() {
                task::register(thread, task);
                return Ok(Object::NONE);
            }
            let tasks = &state::imports(thread)?.scheduled_tasks;
            tasks.call_method(thread, name!("add"), std::slice::from_ref(task))?;
            Ok(Object::NONE)
        },
        "Note a task that runs in an event loop.",
    ),
    MethodDef::new(
        "_register_eager_task",
        "($module, /, task)",
        |thread, _, args| {
            let tasks = &state::imports(thread)?.eager_tasks;
            tasks.call_method(thread, name!("add"), std::slice::from_ref(args.req(0)))?;
            Ok(Object::NONE)
        },
        "Note a task that runs its first step already.",
    ),
    MethodDef::new(
        "_unregister_task",
        "($module, /, task)",
        |thread, _, args| {
            if let Some(task) = args.req(0).downcast::<Task>() {
                task::unregister(thread, task);
                return Ok(Object::NONE);
            }
            let tasks = &state::imports(thread)?.scheduled_tasks;
            tasks.call_method(thread, name!("discard"), std::slice::from_ref(args.req(0)))?;
            Ok(Object::NONE)
        },
        "Forget a task that is done.",
    ),
    MethodDef::new(
        "_unregister_eager_task",
        "($module, /, task)",
        |thread, _, args| {
            let tasks = &state::imports(thread)?.eager_tasks;
            tasks.call_method(thread, name!("discard"), std::slice::from_ref(args.req(0)))?;
            Ok(Object::NONE)
        },
        "Forget a task that has run its first step.",
    ),
    MethodDef::new(
        "_enter_task",
        "($module, /, loop, task)",
        |thread, _, args| {
            loops::enter_task(thread, args.req(0), args.req(1)).map(|()| Object::NONE)
        },
        "Say that the loop begins to run the task.",
    ),
    MethodDef::new(
        "_leave_task",
        "($module, /, loop, task)",
        |thread, _, args| {
            loops::leave_task(thread, args.req(0), args.req(1)).map(|()| Object::NONE)
        },
        "Say that the loop no longer runs the task.",
    ),
    MethodDef::new(
        "_swap_current_task",
        "($module, /, loop, task)",
        |thread, _, args| loops::swap_task(thread, args.req(0), args.req(1)),
        "Say that the loop runs another task, or none; returns the former one.",
    ),
    MethodDef::new(
        "all_tasks",
        "($module, /, loop=None)",
        all_tasks,
        "The set of the loop's tasks that are not done.",
    ),
    MethodDef::new(
        "future_add_to_awaited_by",
        "($module, fut, waiter, /)",
        |thread, _, args| awaited_by(thread, args, Future::add_awaited_by),
        "Note that a task waits for a future.",
    ),
    MethodDef::new(
        "future_discard_from_awaited_by",
        "($module, fut, waiter, /)",
        |thread, _, args| awaited_by(thread, args, Future::discard_awaited_by),
        "Forget that a task waits for a future.",
    ),
];

fn awaited_by(
    thread: &Thread,
    args: Args<'_>,
    change: fn(&Future, &Thread, &Object) -> PyResult<()>,
) -> PyResult {
    if let (Some(future), Some(_)) =
        (args.req(0).downcast::<Future>(), args.req(1).downcast::<Future>())
    {
        change(future, thread, args.req(1))?;
    }
    Ok(Object::NONE)
}

fn all_tasks(thread: &Thread, _: &Object, args: Args<'_>) -> PyResult {
    let event_loop = match args.opt_not_none(0) {
        Some(event_loop) => event_loop.clone(),
        None => loops::get_running_loop(thread)?,
    };
    let imports = state::imports(thread)?;
    let mut tasks = imports.eager_tasks.to_vec(thread)?;
    tasks.extend(task::registered(thread));
    tasks.extend(imports.scheduled_tasks.to_vec(thread)?);
    let object = Set::new();
    let Some(set) = object.as_set() else { return Ok(object) };
    for task in tasks {
        let pending = match Future::exact(&task) {
            Some(future) => future.is_pending(),
            None => !task.call_method(thread, name!("done"), &[])?.is_true(thread)?,
        };
        if pending && step::loop_of(thread, &task)?.is(&event_loop) {
            set.add(thread, &task)?;
        }
    }
    Ok(object)
}

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    future_iter::FUTURE_ITER.ready(thread);
    step::STEP_CALL.ready(thread);
    state::initialise(thread)?;
    module.add_type(thread, &future::FUTURE);
    module.add_type(thread, &task::TASK);
    Ok(())
}
