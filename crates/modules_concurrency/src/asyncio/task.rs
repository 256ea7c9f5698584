//! `_asyncio.Task`: a future whose result a coroutine gives. Matches the task part of CPython's
//! `Modules/_asynciomodule.c`; running the coroutine is in `step`.

use super::future::{FUTURE, Future};
use super::loops;
use super::state::{self, imports};
use super::step;
use crate::contextvars::context;
use krait_objects::fields::{Fields, Slot};
use krait_objects::name;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{TypeSpec, flags};
use krait_objects::types::generic_alias;
use krait_objects::{
    Args, CallArgs, GetSetDef, Header, MethodDef, Object, PyResult, Signature, Thread, Type, Word,
    heap, memory_slots, payload,
};
use std::cell::Cell;

/// A task.
#[repr(C)]
pub struct Task {
    pub future: Future,
    /// The future that the coroutine waits for.
    pub waiter: Slot,
    pub coroutine: Slot,
    /// A str, or an int for the number of a task without a name of its own.
    name: Slot,
    pub context: Slot,
    pub must_cancel: Cell<bool>,
    pub log_destroy_pending: Cell<bool>,
    cancel_requests: Cell<i64>,
    /// Where the task is in the interpreter's list; `usize::MAX` if it is not.
    listed: Cell<usize>,
}

payload!(Task, TASK);

const UNLISTED: usize = usize::MAX;

static SPEC: TypeSpec = TypeSpec {
    base: Some(&FUTURE),
    flags: flags::BASETYPE
        | flags::GC
        | flags::MANAGED_DICT
        | flags::MANAGED_WEAKREF
        | flags::SHOWN_AS_HEAP,
    sig: "(coro, *, loop=None, name=None, context=None, eager_start=False)",
    doc: "A coroutine that runs in the event loop, and the future of its result.",
    slots: memory_slots!(Task, SlotsSpec::EMPTY)
        .new(new)
        .init(init)
        .repr(|thread, this| imports(thread)?.task_repr.call(thread, std::slice::from_ref(this)))
        .iter(super::future_iter::new)
        .await_(super::future_iter::new)
        .finalize(finalize)
        .drop_fields(drop_fields),
    methods: METHODS,
    getset: &[
        GetSetDef::rw(
            "_log_destroy_pending",
            |_, this| Ok(Object::from_bool(Task::of(this).log_destroy_pending.get())),
            |thread, this, value| {
                let Some(value) = value else {
                    let error = &krait_objects::exceptions::ATTRIBUTE_ERROR;
                    return Err(thread.err(error, "cannot delete attribute"));
                };
                Task::of(this).log_destroy_pending.set(value.is_true(thread)?);
                Ok(())
            },
            "",
        ),
        GetSetDef::ro(
            "_must_cancel",
            |_, this| Ok(Object::from_bool(Task::of(this).must_cancel.get())),
            "",
        ),
        GetSetDef::ro("_coro", |_, this| or_none(&Task::of(this).coroutine), ""),
        GetSetDef::ro("_fut_waiter", |_, this| or_none(&Task::of(this).waiter), ""),
    ],
    ..TypeSpec::new::<Task>("_asyncio.Task")
};
pub static TASK: Type = Type::builtin(&SPEC);

static INIT: Signature =
    Signature::new("Task", "(coro, *, loop=None, name=None, context=None, eager_start=False)");

impl Fields for Task {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.future.visit(visit);
        for slot in [&self.waiter, &self.coroutine, &self.name, &self.context] {
            slot.visit(visit);
        }
    }

    fn clear(&self) {
        self.future.clear();
        for slot in [&self.waiter, &self.coroutine, &self.name, &self.context] {
            slot.clear();
        }
    }
}

fn or_none(slot: &Slot) -> PyResult {
    Ok(slot.get().unwrap_or(Object::NONE))
}

fn new(_: &Thread, ty: &Type, _: CallArgs<'_>) -> PyResult {
    Ok(heap::new_object(ty, |header| Task {
        future: Future::uninitialised(header),
        waiter: Slot::EMPTY,
        coroutine: Slot::EMPTY,
        name: Slot::EMPTY,
        context: Slot::EMPTY,
        must_cancel: Cell::new(false),
        log_destroy_pending: Cell::new(false),
        cancel_requests: Cell::new(0),
        listed: Cell::new(UNLISTED),
    })
    .into())
}

fn init(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let args = INIT.bind(thread, args)?;
    let (coroutine, name) = (args.req(0), args.opt_not_none(2));
    let task = Task::of(this);
    task.future.initialise(thread, args.opt_not_none(1))?;
    if !state::is_coroutine(thread, coroutine)? {
        task.log_destroy_pending.set(false);
        let shown = coroutine.repr_string(thread)?;
        return Err(thread.type_error(format!("a coroutine was expected, got {shown}")));
    }
    task.context.set(match args.opt_not_none(3) {
        Some(given) => given.clone(),
        None => context::copy_current(thread),
    });
    task.waiter.clear();
    task.must_cancel.set(false);
    task.log_destroy_pending.set(true);
    task.cancel_requests.set(0);
    task.coroutine.set(coroutine.clone());
    task.name.set(match name {
        None => {
            let named = &state::state(thread).named;
            named.set(named.get() + 1);
            Object::int_u64(named.get())
        }
        Some(name) => name.to_str(thread)?.into(),
    });
    let eager = match args.opt(4) {
        Some(eager) => eager.is_true(thread)?,
        None => false,
    };
    if eager {
        let event_loop = task.future.event_loop.get().unwrap_or(Object::NONE);
        let running = event_loop.call_method(thread, name!("is_running"), &[])?;
        if running.is_true(thread)? {
            return step::start_eagerly(thread, this);
        }
    }
    step::call_step_soon(thread, this, None)?;
    register(thread, this);
    Ok(())
}

/// Puts a task on the interpreter's list.
pub fn register(thread: &Thread, this: &Object) {
    let task = Task::of(this);
    if task.listed.get() == UNLISTED {
        let mut tasks = state::state(thread).tasks.borrow_mut();
        task.listed.set(tasks.len());
        tasks.push(task);
    }
}

/// Takes a task off the list.
pub fn unregister(thread: &Thread, task: &Task) {
    let at = task.listed.replace(UNLISTED);
    if at != UNLISTED {
        let mut tasks = state::state(thread).tasks.borrow_mut();
        tasks.swap_remove(at);
        if let Some(&moved) = tasks.get(at) {
            // SAFETY: tasks leave the list before they die.
            unsafe { (*moved).listed.set(at) };
        }
    }
}

/// The tasks on the list that are alive.
pub fn registered(thread: &Thread) -> Vec<Object> {
    let tasks = state::state(thread).tasks.borrow();
    let alive = tasks.iter().filter(|&&task| {
        // SAFETY: tasks leave the list before their memory is freed; one without references is dying.
        unsafe { (*task.cast::<Header>()).refcount() != 0 }
    });
    // SAFETY: as above.
    alive.map(|&task| krait_objects::object::object_of(unsafe { &*task })).collect()
}

/// Reports a task that goes away before it is done.
fn finalize(thread: &Thread, this: &Object) {
    let task = Task::of(this);
    if task.future.is_pending() && task.log_destroy_pending.get() {
        let mut items = vec![
            ("task", this.clone()),
            ("message", Object::str("Task was destroyed but it is pending!")),
        ];
        let stack = task.future.source_traceback.get();
        items.extend(stack.map(|stack| ("source_traceback", stack)));
        loops::call_exception_handler(thread, task.future.event_loop.get(), items);
    }
    if let Some(finalize) = FUTURE.slots().finalize() {
        finalize(thread, this);
    }
}

unsafe fn drop_fields(header: *mut Header) {
    // SAFETY: the slot is only called on dying tasks; the fields are dropped once.
    unsafe {
        unregister(Thread::current(), &*header.cast::<Task>());
        heap::drop_fields_of::<Task>(header);
    }
}

static METHODS: &[MethodDef] = &[
    MethodDef::one(
        "set_result",
        "($self, result, /)",
        |thread, _, _| Err(thread.runtime_error("Task does not support set_result operation")),
        "",
    ),
    MethodDef::one(
        "set_exception",
        "($self, exception, /)",
        |thread, _, _| Err(thread.runtime_error("Task does not support set_exception operation")),
        "",
    ),
    MethodDef::new(
        "cancel",
        "($self, /, msg=None)",
        cancel,
        "Have CancelledError raised in the coroutine soon; False if the task is done.",
    ),
    MethodDef::noargs(
        "cancelling",
        "($self, /)",
        |_, this| Ok(Object::int(Task::of(this).cancel_requests.get())),
        "How many requests of cancellation are not undone by uncancel().",
    ),
    MethodDef::noargs(
        "uncancel",
        "($self, /)",
        |_, this| {
            let task = Task::of(this);
            let left = (task.cancel_requests.get() - 1).max(0);
            task.cancel_requests.set(left);
            if left == 0 {
                task.must_cancel.set(false);
            }
            Ok(Object::int(left))
        },
        "Undo one request of cancellation; returns how many are left.",
    ),
    MethodDef::new(
        "get_stack",
        "($self, /, *, limit=None)",
        |thread, this, args| {
            let limit = args.opt(0).cloned().unwrap_or(Object::NONE);
            imports(thread)?.task_get_stack.call(thread, &[this.clone(), limit])
        },
        "The frames of the task's coroutine, or those of its exception's traceback.",
    ),
    MethodDef::new(
        "print_stack",
        "($self, /, *, limit=None, file=None)",
        |thread, this, args| {
            let limit = args.opt(0).cloned().unwrap_or(Object::NONE);
            let file = args.opt(1).cloned().unwrap_or(Object::NONE);
            imports(thread)?.task_print_stack.call(thread, &[this.clone(), limit, file])
        },
        "Print the frames of get_stack() as a traceback.",
    ),
    MethodDef::noargs("get_name", "($self, /)", |_, this| Ok(get_name(Task::of(this))), ""),
    MethodDef::one(
        "set_name",
        "($self, value, /)",
        |thread, this, value| {
            let name = value.to_str(thread)?;
            Task::of(this).name.set(name.into());
            Ok(Object::NONE)
        },
        "",
    ),
    MethodDef::noargs("get_coro", "($self, /)", |_, this| or_none(&Task::of(this).coroutine), ""),
    MethodDef::noargs("get_context", "($self, /)", |_, this| or_none(&Task::of(this).context), ""),
    MethodDef::raw(
        "__class_getitem__",
        "($type, object, /)",
        generic_alias::class_getitem,
        "Generic alias of the class.",
    )
    .class(),
];

/// The name; that of a task without one of its own is made now.
fn get_name(task: &Task) -> Object {
    let name = task.name.get().unwrap_or(Object::NONE);
    match name.as_int().and_then(|number| number.to_i64()) {
        Some(number) => {
            let text = Object::str(&format!("Task-{number}"));
            task.name.set(text.clone());
            text
        }
        None => name,
    }
}

fn cancel(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let task = Task::of(this);
    let message = args.opt(0).cloned().unwrap_or(Object::NONE);
    if task.future.event_loop.is_empty() {
        Future::alive(thread, this)?;
    }
    task.future.log_traceback.set(false);
    if !task.future.is_pending() {
        return Ok(Object::FALSE);
    }
    task.cancel_requests.set(task.cancel_requests.get() + 1);
    if let Some(waiter) = task.waiter.get() {
        let method = waiter.getattr(thread, name!("cancel"))?;
        let done = method.call_kw(thread, &[], &[(name!("msg"), message.clone())])?;
        if done.is_true(thread)? {
            return Ok(Object::TRUE);
        }
    }
    task.must_cancel.set(true);
    task.future.cancel_message.set(message);
    Ok(Object::TRUE)
}
