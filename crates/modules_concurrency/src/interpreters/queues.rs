//! `_interpqueues`: queues between interpreters. Matches CPython's `Modules/_interpqueuesmodule.c`.

use super::crossing::{self, Crossing, Fallback};
use krait_objects::exceptions::{self as exc, BaseException};
use krait_objects::fields::Slot;
use krait_objects::thread::RUNTIME;
use krait_objects::typeobj::flags;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{
    Args, Interpreter, MethodDef, Object, PyResult, Raised, Ref, Thread, Type, TypeSpec,
};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;

/// The module's definition.
pub static DEF: ModuleDef = ModuleDef {
    name: "_interpqueues",
    doc: "This module provides primitive operations to manage Python interpreters.\n\
          The 'interpreters' module provides a more convenient interface.",
    functions: FUNCTIONS,
    exec,
};

/// What becomes of an item whose interpreter ends: it goes too, it is an error to take it, it is replaced.
pub const UNBOUND_REMOVE: i32 = 1;
pub const UNBOUND_REPLACE: i32 = 3;

static ERROR_SPEC: TypeSpec = TypeSpec {
    base: Some(&exc::RUNTIME_ERROR),
    flags: flags::BASETYPE | flags::GC | flags::SHOWN_AS_HEAP | flags::MANAGED_WEAKREF,
    doc: "Indicates that a queue-related error happened.",
    ..TypeSpec::new::<BaseException>("concurrent.interpreters.QueueError")
};
static QUEUE_ERROR: Type = Type::builtin(&ERROR_SPEC);

static NOT_FOUND_SPEC: TypeSpec = TypeSpec {
    base: Some(&QUEUE_ERROR),
    flags: flags::BASETYPE | flags::GC | flags::SHOWN_AS_HEAP | flags::MANAGED_WEAKREF,
    ..TypeSpec::new::<BaseException>("concurrent.interpreters.QueueNotFoundError")
};
static QUEUE_NOT_FOUND_ERROR: Type = Type::builtin(&NOT_FOUND_SPEC);

/// An item, and what becomes of it when its interpreter ends.
struct Item {
    interp: i64,
    /// None once the interpreter has ended.
    data: Option<Crossing>,
    unbound: i32,
}

struct Queue {
    id: i64,
    /// 0 or less is no limit.
    maxsize: i64,
    items: VecDeque<Item>,
    references: usize,
    unbound: i32,
    fallback: i32,
}

impl Queue {
    fn is_full(&self) -> bool {
        self.maxsize > 0 && self.items.len() as i64 >= self.maxsize
    }
}

/// The process's queues.
#[derive(Default)]
struct Queues {
    next: Cell<i64>,
    queues: RefCell<Vec<Queue>>,
}

/// The exceptions that the interpreter's Python code has registered.
struct Classes {
    empty: Slot,
    full: Slot,
}

impl Default for Classes {
    fn default() -> Classes {
        Classes { empty: Slot::EMPTY, full: Slot::EMPTY }
    }
}

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "create",
        "(maxsize, unboundop=-1, fallback=-1)",
        create,
        "Makes a queue and returns its ID.",
    ),
    MethodDef::new(
        "destroy",
        "(qid)",
        |thread, _, args| {
            let id = queue_id(thread, args.req(0))?;
            let queue = with_queues(thread, |queues| take(queues, id))?;
            queue.map(drop).ok_or_else(|| not_found(thread, id))?;
            Ok(Object::NONE)
        },
        "Ends a queue with its items.",
    ),
    MethodDef::noargs(
        "list_all",
        "($self, /)",
        |thread, _| {
            with_queues(thread, |queues| {
                let shown = |queue: &Queue| {
                    Object::tuple(&[
                        Object::int(queue.id),
                        Object::small_int(queue.unbound),
                        Object::small_int(queue.fallback),
                    ])
                };
                Object::list(queues.iter().map(shown).collect())
            })
        },
        "ID and defaults of every queue.",
    ),
    MethodDef::new(
        "put",
        "(qid, obj, unboundop=-1, fallback=-1)",
        put,
        "Adds an object's data to a queue.",
    ),
    MethodDef::new(
        "get",
        "(qid)",
        get,
        "Takes the oldest object; and what stands for it if its interpreter has ended.",
    ),
    MethodDef::new(
        "bind",
        "(qid)",
        |thread, _, args| {
            with_queue(thread, args.req(0), |queue| queue.references += 1)?;
            Ok(Object::NONE)
        },
        "Takes a reference to a queue.",
    ),
    MethodDef::new(
        "release",
        "(qid)",
        release,
        "Gives a reference back; a queue ends with its last.",
    ),
    MethodDef::new(
        "get_maxsize",
        "(qid)",
        |thread, _, args| with_queue(thread, args.req(0), |queue| Object::int(queue.maxsize)),
        "The largest number of items.",
    ),
    MethodDef::new(
        "get_queue_defaults",
        "(qid)",
        |thread, _, args| {
            with_queue(thread, args.req(0), |queue| {
                Object::tuple(&[
                    Object::small_int(queue.unbound),
                    Object::small_int(queue.fallback),
                ])
            })
        },
        "The defaults that the queue was made with.",
    ),
    MethodDef::new(
        "is_full",
        "(qid)",
        |thread, _, args| {
            with_queue(thread, args.req(0), |queue| Object::from_bool(queue.is_full()))
        },
        "Whether the queue has as many items as it may.",
    ),
    MethodDef::new(
        "get_count",
        "(qid)",
        |thread, _, args| {
            with_queue(thread, args.req(0), |queue| Object::int_usize(queue.items.len()))
        },
        "Number of items.",
    ),
    MethodDef::new(
        "_register_heap_types",
        "(queuetype, emptyerror, fullerror)",
        register,
        "Tells the module the interpreter's classes.",
    ),
];

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    module.add_type(thread, &QUEUE_ERROR);
    module.add_type(thread, &QUEUE_NOT_FOUND_ERROR);
    Ok(())
}

fn register(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let classes = thread.interp().state::<Classes>();
    crossing::register_class(thread, args.req(0), |thread, queue| {
        let id = queue.getattr(thread, &Object::str("_id"))?.to_i64(thread)?;
        Ok(Crossing::Numbered {
            module: "concurrent.interpreters._queues".into(),
            callable: "Queue".into(),
            arguments: vec![id],
        })
    });
    classes.empty.set(args.req(1).clone());
    classes.full.set(args.req(2).clone());
    Ok(Object::NONE)
}

fn all(thread: &Thread) -> PyResult<&'static Queues> {
    match RUNTIME.main_interpreter() {
        Some(main) => Ok(main.state::<Queues>()),
        None => Err(thread.runtime_error("there is no main interpreter")),
    }
}

/// Works on the list; no Python code runs meanwhile, and what is dropped is handed out.
fn with_queues<R>(thread: &Thread, work: impl FnOnce(&mut Vec<Queue>) -> R) -> PyResult<R> {
    Ok(work(&mut all(thread)?.queues.borrow_mut()))
}

fn with_queue<R>(thread: &Thread, id: &Object, work: impl FnOnce(&mut Queue) -> R) -> PyResult<R> {
    let id = queue_id(thread, id)?;
    with_queues(thread, |queues| queues.iter_mut().find(|queue| queue.id == id).map(work))?
        .ok_or_else(|| not_found(thread, id))
}

fn take(queues: &mut Vec<Queue>, id: i64) -> Option<Queue> {
    let at = queues.iter().position(|queue| queue.id == id)?;
    Some(queues.remove(at))
}

fn not_found(thread: &Thread, id: i64) -> Raised {
    thread.err(&QUEUE_NOT_FOUND_ERROR, format!("queue {id} not found"))
}

/// An ID given as an int or something like it.
fn queue_id(thread: &Thread, id: &Object) -> PyResult<i64> {
    if id.ty().slots().index().is_none() {
        return Err(thread.type_error(format!("queue ID must be an int, got {}", id.ty().name())));
    }
    let number = id.to_i64(thread)?;
    if number < 0 {
        let shown = id.repr_string(thread)?;
        return Err(thread.value_error(format!("queue ID must be a non-negative int, got {shown}")));
    }
    Ok(number)
}

/// An operation of items, or the default for -1.
fn unbound_op(thread: &Thread, argument: Option<&Object>, default: i32) -> PyResult<i32> {
    let value = match argument {
        Some(value) => value.to_c_int(thread)?,
        None => -1,
    };
    match value {
        ..=-1 => Ok(default),
        UNBOUND_REMOVE..=UNBOUND_REPLACE => Ok(value),
        _ => Err(thread.value_error(format!("unsupported unboundop {value}"))),
    }
}

fn fallback(thread: &Thread, argument: Option<&Object>, default: i32) -> PyResult<i32> {
    let value = match argument {
        Some(value) => value.to_c_int(thread)?,
        None => -1,
    };
    match value {
        ..0 => Ok(default),
        0 | 1 => Ok(value),
        _ => Err(thread.value_error(format!("unsupported fallback {value}"))),
    }
}

fn create(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let maxsize = args.req(0).to_ssize(thread)? as i64;
    let unbound = unbound_op(thread, args.opt(1), UNBOUND_REPLACE)?;
    let fallback = fallback(thread, args.opt(2), 1)?;
    let queues = all(thread)?;
    let id = queues.next.get() + 1;
    queues.next.set(id);
    queues.queues.borrow_mut().push(Queue {
        id,
        maxsize,
        items: VecDeque::new(),
        references: 0,
        unbound,
        fallback,
    });
    Ok(Object::int(id))
}

/// The error of a full or empty queue, of the class that Python code registered.
fn queue_state_error(thread: &Thread, full: bool, id: i64) -> Raised {
    let classes = thread.interp().state::<Classes>();
    let slot = if full { &classes.full } else { &classes.empty };
    if slot.is_empty()
        && let Err(raised) = crossing::import(thread, "concurrent.interpreters._queues")
    {
        return raised;
    }
    let message = format!("queue {id} is {}", if full { "full" } else { "empty" });
    match slot.get().and_then(|class| class.downcast_ref::<Type>()) {
        Some(class) => thread.err(&class, message),
        None => thread.err(&QUEUE_ERROR, message),
    }
}

fn put(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let id = queue_id(thread, args.req(0))?;
    let (default_op, default_fallback) =
        with_queue(thread, args.req(0), |queue| (queue.unbound, queue.fallback))?;
    let unbound = unbound_op(thread, args.opt(2), default_op)?;
    let fallback = match fallback(thread, args.opt(3), default_fallback)? {
        0 => Fallback::None,
        _ => Fallback::Full,
    };
    let data = Some(Crossing::of(thread, args.req(1), fallback)?);
    let mut item = Some(Item { interp: thread.interp().id(), data, unbound });
    with_queue(thread, args.req(0), |queue| {
        if !queue.is_full() {
            queue.items.extend(item.take());
        }
    })?;
    match item {
        None => Ok(Object::NONE),
        Some(_) => Err(queue_state_error(thread, true, id)),
    }
}

fn get(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let id = queue_id(thread, args.req(0))?;
    let item = with_queue(thread, args.req(0), |queue| queue.items.pop_front())?;
    let Some(item) = item else { return Err(queue_state_error(thread, false, id)) };
    Ok(match item.data {
        Some(data) => Object::tuple(&[data.rebuild(thread)?, Object::NONE]),
        None => Object::tuple(&[Object::NONE, Object::small_int(item.unbound)]),
    })
}

fn release(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let id = queue_id(thread, args.req(0))?;
    let left = with_queue(thread, args.req(0), |queue| {
        let left = queue.references.checked_sub(1);
        queue.references = left.unwrap_or(0);
        left
    })?;
    match left {
        None => Err(thread.err(&QUEUE_ERROR, format!("queue {id} never bound"))),
        Some(0) => {
            drop(with_queues(thread, |queues| take(queues, id))?);
            Ok(Object::NONE)
        }
        Some(_) => Ok(Object::NONE),
    }
}

/// Unbinds the items of an interpreter that has ended.
pub fn interpreter_ended(thread: &Thread, interp: &Interpreter) {
    let Ok(queues) = all(thread) else { return };
    let mut dropped = Vec::new();
    for queue in queues.queues.borrow_mut().iter_mut() {
        for item in queue.items.iter_mut().filter(|item| item.interp == interp.id()) {
            dropped.extend(item.data.take());
        }
        queue.items.retain(|item| item.data.is_some() || item.unbound != UNBOUND_REMOVE);
    }
}
