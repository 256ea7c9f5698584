//! Running a task's coroutine: one step, from one future it waits for to the next.

use super::future::{FUTURE, Future};
use super::loops;
use super::state::{self, imports};
use super::task::{TASK, Task, register, unregister};
use crate::contextvars::context::{self, Context};
use krait_objects::exceptions as exc;
use krait_objects::fields::{Fields, Slot};
use krait_objects::name;
use krait_objects::typeobj::slots::{SendResult, SlotsSpec};
use krait_objects::typeobj::{TypeSpec, flags};
use krait_objects::types::builtin_function::BuiltinFunction;
use krait_objects::{
    CallArgs, GetSetDef, Header, MethodDef, Object, PyResult, Raised, Thread, Type, Word, heap,
    memory_slots, payload,
};

/// What the loop calls for the next step: the task, and the exception to throw into its coroutine.
#[repr(C)]
pub struct StepCall {
    header: Header,
    task: Slot,
    exception: Slot,
}

payload!(StepCall, STEP_CALL);

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION | flags::SHOWN_AS_HEAP,
    slots: memory_slots!(StepCall, SlotsSpec::EMPTY).call(call),
    getset: &[GetSetDef::ro(
        "__self__",
        |_, this| Ok(StepCall::of(this).task.get().unwrap_or(Object::NONE)),
        "",
    )],
    ..TypeSpec::new::<StepCall>("_asyncio.TaskStepMethWrapper")
};
pub static STEP_CALL: Type = Type::builtin(&SPEC);

impl Fields for StepCall {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.task.visit(visit);
        self.exception.visit(visit);
    }

    fn clear(&self) {
        self.task.clear();
        self.exception.clear();
    }
}

fn call(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult {
    if args.has_keywords() {
        return Err(thread.type_error("function takes no keyword arguments"));
    }
    if !args.args.is_empty() {
        return Err(thread.type_error("function takes no positional arguments"));
    }
    let this = StepCall::of(this);
    match this.task.get() {
        Some(task) => step(thread, &task, this.exception.get()),
        None => Ok(Object::NONE),
    }
}

/// Has the loop run the next step.
pub fn call_step_soon(thread: &Thread, task: &Object, exception: Option<Object>) -> PyResult<()> {
    let call: Object = heap::new_object(&STEP_CALL, |header| StepCall {
        header,
        task: Slot::new(task.clone()),
        exception: exception.into(),
    })
    .into();
    let this = Task::of(task);
    let event_loop = this.future.event_loop.get().unwrap_or(Object::NONE);
    loops::call_soon(thread, &event_loop, &call, None, this.context.get().as_ref())
}

static WAKEUP: MethodDef = MethodDef::one("task_wakeup", "", wakeup, "");

/// Runs when the future that the task waits for is done.
fn wakeup(thread: &Thread, task: &Object, future: &Object) -> PyResult {
    if let Some(native) = future.downcast::<Future>() {
        native.discard_awaited_by(thread, task)?;
    }
    let result = match Future::exact(future) {
        Some(native) => native.get_result(thread),
        None => future.call_method(thread, name!("result"), &[]),
    };
    match result {
        Ok(_) => step(thread, task, None),
        Err(raised) => step(thread, task, Some(raised.into_exception())),
    }
}

/// One step of the task as its loop's running task.
fn step(thread: &Thread, task: &Object, exception: Option<Object>) -> PyResult {
    let event_loop = Task::of(task).future.event_loop.get().unwrap_or(Object::NONE);
    loops::enter_task(thread, &event_loop, task)?;
    let result = run(thread, task, exception);
    let left = loops::leave_task(thread, &event_loop, task);
    result?;
    left?;
    Ok(Object::NONE)
}

/// The first step, within the call that makes the task.
pub fn start_eagerly(thread: &Thread, object: &Object) -> PyResult<()> {
    let task = Task::of(object);
    let event_loop = task.future.event_loop.get().unwrap_or(Object::NONE);
    let previous = loops::swap_task(thread, &event_loop, object)?;
    register(thread, object);
    let in_context = task.context.get().unwrap_or(Object::NONE);
    let result = match in_context.downcast::<Context>() {
        Some(_) => context::enter(thread, &in_context).and_then(|()| {
            let result = run(thread, object, None);
            context::exit(thread, &in_context)?;
            result
        }),
        None => Err(thread.type_error("a Context was expected")),
    };
    let swapped = loops::swap_task(thread, &event_loop, &previous);
    if !task.future.is_pending() {
        unregister(thread, task);
        task.coroutine.clear();
    }
    result?;
    swapped.map(drop)
}

/// Resumes the coroutine and deals with what it gives.
fn run(thread: &Thread, object: &Object, mut exception: Option<Object>) -> PyResult<()> {
    let task = Task::of(object);
    if !task.future.is_pending() {
        let shown = exception.map_or(Ok(String::new()), |e| e.repr_string(thread))?;
        let message = format!("__step(): already done: {} {shown}", object.repr_string(thread)?);
        return Err(state::invalid_state(thread, &message));
    }
    if task.must_cancel.get() {
        let cancelled = match &exception {
            Some(exception) => state::is_cancelled_error(thread, exception)?,
            None => false,
        };
        if !cancelled {
            exception = Some(task.future.make_cancelled_error(thread)?);
        }
        task.must_cancel.set(false);
    }
    task.waiter.clear();
    let Some(coroutine) = task.coroutine.get() else {
        return Err(thread.runtime_error("uninitialized Task object"));
    };
    match resume(thread, &coroutine, exception) {
        Ok(SendResult::Next(awaited)) => wait_for(thread, object, &awaited),
        Ok(SendResult::Return(result)) => {
            if task.must_cancel.replace(false) {
                let message = task.future.cancel_message.get();
                task.future.cancel(thread, object, message)?;
            } else {
                task.future.set_result(thread, object, &result)?;
            }
            unregister(thread, task);
            Ok(())
        }
        Err(raised) => {
            unregister(thread, task);
            failed(thread, object, raised)
        }
    }
}

fn resume(thread: &Thread, coroutine: &Object, exception: Option<Object>) -> PyResult<SendResult> {
    let result = match exception {
        None => match coroutine.ty().slots().send() {
            Some(send) => return send(thread, coroutine, &Object::NONE),
            None if coroutine.is_iterator() => coroutine.iternext(thread),
            None => coroutine.call_method(thread, name!("send"), &[Object::NONE]).map(Some),
        },
        Some(exception) => coroutine.call_method(thread, name!("throw"), &[exception]).map(Some),
    };
    match result {
        Ok(Some(value)) => Ok(SendResult::Next(value)),
        Ok(None) => Ok(SendResult::Return(Object::NONE)),
        Err(raised) if raised.is(&exc::STOP_ITERATION) => {
            raised.exception().getattr(thread, name!("value")).map(SendResult::Return)
        }
        Err(raised) => Err(raised),
    }
}

fn failed(thread: &Thread, object: &Object, raised: Raised) -> PyResult<()> {
    let task = Task::of(object);
    if state::is_cancelled_error(thread, raised.exception())? {
        // Kept, so that who awaits the task gets the original exception.
        task.future.cancelled_error.set(raised.into_exception());
        task.future.cancel(thread, object, None)?;
        return Ok(());
    }
    task.future.set_exception(thread, object, raised.exception())?;
    if raised.is(&exc::KEYBOARD_INTERRUPT) || raised.is(&exc::SYSTEM_EXIT) {
        return Err(raised);
    }
    Ok(())
}

/// Has the next step raise `RuntimeError(message)` in the coroutine.
fn fail_soon(thread: &Thread, task: &Object, message: String) -> PyResult<()> {
    let error = exc::instantiate(thread, &exc::RUNTIME_ERROR, &[Object::str(&message)])?;
    call_step_soon(thread, task, Some(error))
}

/// The coroutine yielded `awaited`: a future, or None to let others run.
fn wait_for(thread: &Thread, object: &Object, awaited: &Object) -> PyResult<()> {
    let task = Task::of(object);
    if awaited.is(object) {
        let message = format!("Task cannot await on itself: {}", object.repr_string(thread)?);
        return fail_soon(thread, object, message);
    }
    if let Some(future) = Future::exact(awaited) {
        if !future.blocking.get() {
            return fail_soon(thread, object, yielded_message(thread, object, awaited)?);
        }
        let same_loop = task.future.event_loop.get().is_some_and(|l| future.event_loop.is(&l));
        if !same_loop {
            return fail_soon(thread, object, other_loop_message(thread, object, awaited)?);
        }
        future.blocking.set(false);
        future.add_awaited_by(thread, object)?;
        let callback = wakeup_of(object);
        future.add_callback(thread, awaited, &callback, task.context.get().as_ref())?;
        task.waiter.set(awaited.clone());
        return pass_cancel(thread, task, awaited);
    }
    if awaited.is_none() {
        return call_step_soon(thread, object, None);
    }
    match awaited.lookup_attr(thread, name!("_asyncio_future_blocking"))? {
        Some(blocking) if !blocking.is_none() => {
            wait_for_foreign(thread, object, awaited, blocking.is_true(thread)?)
        }
        _ => {
            let generator = imports(thread)?.generator_type.is(&awaited.ty().to_object());
            let (task, value) = (object.repr_string(thread)?, awaited.repr_string(thread)?);
            let message = if generator {
                format!(
                    "yield was used instead of yield from for generator in task {task} with {value}"
                )
            } else {
                format!("Task got bad yield: {value}")
            };
            fail_soon(thread, object, message)
        }
    }
}

/// As [`wait_for`] for a future of another implementation, or of a subclass.
fn wait_for_foreign(
    thread: &Thread,
    object: &Object,
    awaited: &Object,
    blocking: bool,
) -> PyResult<()> {
    let task = Task::of(object);
    let event_loop = loop_of(thread, awaited)?;
    if !task.future.event_loop.is(&event_loop) {
        return fail_soon(thread, object, other_loop_message(thread, object, awaited)?);
    }
    if !blocking {
        return fail_soon(thread, object, yielded_message(thread, object, awaited)?);
    }
    awaited.setattr(thread, name!("_asyncio_future_blocking"), Some(&Object::FALSE))?;
    if let Some(native) = awaited.downcast::<Future>() {
        native.add_awaited_by(thread, object)?;
    }
    let add = awaited.getattr(thread, name!("add_done_callback"))?;
    let in_context = task.context.get().unwrap_or(Object::NONE);
    add.call_kw(thread, &[wakeup_of(object)], &[(name!("context"), in_context)])?;
    task.waiter.set(awaited.clone());
    pass_cancel(thread, task, awaited)
}

fn wakeup_of(task: &Object) -> Object {
    BuiltinFunction::new(&WAKEUP, Some(task.clone()), None).into()
}

/// Passes a request of cancellation on to the future that the task has begun to wait for.
fn pass_cancel(thread: &Thread, task: &Task, awaited: &Object) -> PyResult<()> {
    if task.must_cancel.get() {
        let message = task.future.cancel_message.get().unwrap_or(Object::NONE);
        let method = awaited.getattr(thread, name!("cancel"))?;
        let done = method.call_kw(thread, &[], &[(name!("msg"), message)])?;
        if done.is_true(thread)? {
            task.must_cancel.set(false);
        }
    }
    Ok(())
}

/// The loop of any future.
pub fn loop_of(thread: &Thread, future: &Object) -> PyResult {
    if future.is_exact(&FUTURE) || future.is_exact(&TASK) {
        return Ok(Future::of(future).event_loop.get().unwrap_or(Object::NONE));
    }
    match future.lookup_attr(thread, name!("get_loop"))? {
        Some(get_loop) => get_loop.call(thread, &[]),
        None => future.getattr(thread, name!("_loop")),
    }
}

fn yielded_message(thread: &Thread, task: &Object, awaited: &Object) -> PyResult<String> {
    Ok(format!(
        "yield was used instead of yield from in task {} with {}",
        task.repr_string(thread)?,
        awaited.repr_string(thread)?
    ))
}

fn other_loop_message(thread: &Thread, task: &Object, awaited: &Object) -> PyResult<String> {
    Ok(format!(
        "Task {} got Future {} attached to a different loop",
        task.repr_string(thread)?,
        awaited.repr_string(thread)?
    ))
}
