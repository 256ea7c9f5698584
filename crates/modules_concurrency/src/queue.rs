//! `_queue`: `SimpleQueue`, whose `put` may be called from finalizers and signal handlers, and `Empty`.
//! Matches CPython's `Modules/_queuemodule.c`.

use crate::thread::wait::{self, Timeout};
use krait_host::lock::Lock;
use krait_host::time::monotonic;
use krait_objects::exceptions as exc;
use krait_objects::fields::Fields;
use krait_objects::protocol::timestamp::Rounding;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{TypeSpec, flags, type_type};
use krait_objects::types::dict::Dict;
use krait_objects::types::generic_alias;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{
    Args, CallArgs, Header, MethodDef, Object, PyResult, Raised, Ref, Thread, Type, Word, heap,
    memory_slots, payload,
};
use std::cell::{OnceCell, UnsafeCell};
use std::collections::VecDeque;
use std::sync::Arc;

/// The module's definition.
pub static DEF: ModuleDef =
    ModuleDef { name: "_queue", doc: "The native part of the queue module.", functions: &[], exec };

/// What the module keeps per interpreter.
#[derive(Default)]
struct State {
    empty: OnceCell<Object>,
}

/// A queue. Its fields are guarded by the GIL.
#[repr(C)]
pub struct SimpleQueue {
    header: Header,
    items: UnsafeCell<VecDeque<Object>>,
    /// Of each thread that waits for an item, the lock it waits for, and in which process it does.
    waiters: UnsafeCell<VecDeque<(u32, Arc<Lock>)>>,
}

payload!(SimpleQueue, SIMPLE_QUEUE);

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::GC | flags::MANAGED_WEAKREF | flags::SHOWN_AS_HEAP,
    sig: "()",
    doc: "A queue without limit, first in, first out; put() may be called while another call runs in the same thread.",
    slots: memory_slots!(SimpleQueue, SlotsSpec::EMPTY).new(new),
    methods: &[
        MethodDef::noargs(
            "empty",
            "($self, /)",
            |_, this| Ok(Object::from_bool(SimpleQueue::of(this).items().is_empty())),
            "Whether the queue has no item now.",
        ),
        MethodDef::new(
            "get",
            "($self, /, block=True, timeout=None)",
            get,
            "Take the oldest item; wait for one if block is true, not longer than the timeout.",
        ),
        MethodDef::noargs(
            "get_nowait",
            "($self, /)",
            |thread, this| SimpleQueue::of(this).pop().ok_or_else(|| empty(thread)),
            "Take the oldest item; Empty is raised if there is none.",
        ),
        MethodDef::new(
            "put",
            "($self, /, item, block=True, timeout=None)",
            put,
            "Add an item; block and timeout are there for compatibility, as the queue is never full.",
        ),
        MethodDef::new("put_nowait", "($self, /, item)", put, "Add an item."),
        MethodDef::noargs(
            "qsize",
            "($self, /)",
            |_, this| Ok(Object::int_usize(SimpleQueue::of(this).items().len())),
            "How many items the queue has now.",
        ),
        MethodDef::raw(
            "__class_getitem__",
            "($type, object, /)",
            generic_alias::class_getitem,
            "Generic alias of the class.",
        )
        .class(),
    ],
    ..TypeSpec::new::<SimpleQueue>("_queue.SimpleQueue")
};
pub static SIMPLE_QUEUE: Type = Type::builtin(&SPEC);

impl Fields for SimpleQueue {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.items().iter().for_each(|item| visit(item.word()));
    }

    fn clear(&self) {
        drop(std::mem::take(self.items()));
    }
}

impl SimpleQueue {
    #[allow(clippy::mut_from_ref)]
    fn items(&self) -> &mut VecDeque<Object> {
        // SAFETY: under the GIL; users finish with the borrow before running Python code.
        unsafe { &mut *self.items.get() }
    }

    #[allow(clippy::mut_from_ref)]
    fn waiters(&self) -> &mut VecDeque<(u32, Arc<Lock>)> {
        // SAFETY: as in `items`.
        unsafe { &mut *self.waiters.get() }
    }

    fn pop(&self) -> Option<Object> {
        self.items().pop_front()
    }

    /// Wakes the thread that has waited longest; those of the process before a fork do not exist here.
    fn wake_one(&self) {
        while let Some((process, lock)) = self.waiters().pop_front() {
            lock.release();
            if process == std::process::id() {
                return;
            }
        }
    }

    /// Waits until a `put` wakes this thread or the time is up.
    fn wait(&self, thread: &Thread, timeout: Timeout) -> PyResult<bool> {
        let lock = Arc::new(Lock::new());
        lock.try_acquire();
        self.waiters().push_back((std::process::id(), lock.clone()));
        let woken = wait::acquire(thread, &lock, timeout);
        if !matches!(woken, Ok(true)) {
            let listed = self.waiters().len();
            self.waiters().retain(|(_, other)| !Arc::ptr_eq(other, &lock));
            if self.waiters().len() == listed && !self.items().is_empty() {
                // Woken all the same: the next one gets the turn.
                self.wake_one();
            }
        }
        woken
    }
}

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    if ty.is(&SIMPLE_QUEUE) && !args.args.is_empty() {
        let kind = if args.has_keywords() { "keyword" } else { "positional" };
        return Err(thread.type_error(format!("SimpleQueue() takes no {kind} arguments")));
    }
    Ok(heap::new_object(ty, |header| SimpleQueue {
        header,
        items: UnsafeCell::new(VecDeque::new()),
        waiters: UnsafeCell::new(VecDeque::new()),
    })
    .into())
}

#[cold]
fn empty(thread: &Thread) -> Raised {
    let class = thread.interp().state::<State>().empty.get();
    match class.and_then(|class| class.downcast::<Type>()) {
        Some(class) => thread.err_args(class, &[]),
        None => thread.system_error("_queue is not initialised"),
    }
}

fn put(_: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let queue = SimpleQueue::of(this);
    queue.items().push_back(args.req(0).clone());
    queue.wake_one();
    Ok(Object::NONE)
}

fn get(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let block = match args.opt(0) {
        Some(block) => block.is_true(thread)?,
        None => true,
    };
    let nanoseconds = match args.opt_not_none(1).filter(|_| block) {
        Some(timeout) => Some(timeout.to_nanoseconds(thread, Rounding::Ceiling)?),
        None => None,
    };
    if nanoseconds.is_some_and(|n| n < 0) {
        return Err(thread.value_error("'timeout' must be a non-negative number"));
    }
    if nanoseconds.is_some_and(|n| n > wait::TIMEOUT_MAX) {
        return Err(thread.overflow_error("timeout value is too large"));
    }
    let deadline = nanoseconds.map(|n| monotonic().saturating_add(n));
    let queue = SimpleQueue::of(this);
    loop {
        if let Some(item) = queue.pop() {
            return Ok(item);
        }
        let timeout = match deadline {
            _ if !block => return Err(empty(thread)),
            None => Timeout::Forever,
            Some(deadline) => match deadline - monotonic() {
                left if left > 0 => Timeout::Nanoseconds(left),
                _ => return Err(empty(thread)),
            },
        };
        queue.wait(thread, timeout)?;
    }
}

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    module.add_type(thread, &SIMPLE_QUEUE);
    let state = thread.interp().state::<State>();
    if state.empty.get().is_none() {
        let namespace = Dict::new();
        namespace.set_item_str("__module__", Object::str("_queue"));
        namespace.set_item_str("__doc__", Object::str("A queue had no item for get()."));
        let bases = Object::tuple(&[exc::EXCEPTION.to_object()]);
        let arguments = [Object::str("Empty"), bases, namespace.into()];
        // A second import of the module keeps the class of the first.
        let _ = state.empty.set(type_type::TYPE.to_object().call(thread, &arguments)?);
    }
    if let Some(class) = state.empty.get() {
        module.add("Empty", class.clone());
    }
    Ok(())
}
