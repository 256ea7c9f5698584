//! `_thread.RLock`: a lock that its owner may take again. Matches the RLock part of CPython's `Modules/_threadmodule.c`.

use super::wait::{self, Timeout};
use krait_host::lock::Lock as RawLock;
use krait_objects::heap;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{TypeSpec, flags};
use krait_objects::types::tuple::Tuple;
use krait_objects::{CallArgs, Header, MethodDef, Object, Payload, PyResult, Thread, Type};
use std::cell::Cell;

/// A reentrant lock. Owner and count are guarded by the GIL.
#[repr(C)]
pub struct RLock {
    header: Header,
    raw: RawLock,
    /// The ident of the thread that holds the lock, 0 if it is free.
    owner: Cell<u64>,
    count: Cell<u64>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for RLock {
    fn type_object() -> &'static Type {
        &RLOCK
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::MANAGED_WEAKREF | flags::SHOWN_AS_HEAP,
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .new(new)
        .init(|_, _, _| Ok(()))
        .drop_fields(heap::drop_fields_of::<RLock>),
    methods: &[
        MethodDef::new(
            "acquire",
            "($self, /, blocking=True, timeout=-1)",
            |thread, this, args| {
                let timeout = wait::timeout_of(thread, args.opt(0), args.opt(1))?;
                take(thread, of(this), timeout).map(Object::from_bool)
            },
            "Take the lock, or count up if this thread has it; False if it was not free in the given time.",
        ),
        MethodDef::noargs(
            "release",
            "($self, /)",
            release,
            "Count down, and free the lock at zero.",
        ),
        MethodDef::noargs(
            "locked",
            "($self, /)",
            |_, this| Ok(Object::from_bool(of(this).raw.is_held())),
            "Whether any thread has the lock.",
        ),
        MethodDef::noargs(
            "_is_owned",
            "($self, /)",
            |thread, this| Ok(Object::from_bool(of(this).is_owned(thread))),
            "Whether this thread has the lock; for threading.Condition.",
        ),
        MethodDef::one(
            "_acquire_restore",
            "($self, state, /)",
            acquire_restore,
            "Take the lock with the count that _release_save() gave; for threading.Condition.",
        ),
        MethodDef::noargs(
            "_release_save",
            "($self, /)",
            release_save,
            "Free the lock and return its count and owner; for threading.Condition.",
        ),
        MethodDef::noargs(
            "_recursion_count",
            "($self, /)",
            |thread, this| {
                let lock = of(this);
                Ok(Object::int_u64(if lock.is_owned(thread) { lock.count.get() } else { 0 }))
            },
            "How often this thread has taken the lock; for tests.",
        ),
        MethodDef::noargs(
            "__enter__",
            "($self, /)",
            |thread, this| take(thread, of(this), Timeout::Forever).map(Object::from_bool),
            "Take the lock.",
        ),
        MethodDef::new(
            "__exit__",
            "($self, /, *exc_info)",
            |thread, this, _| release(thread, this),
            "Free the lock.",
        ),
        MethodDef::noargs(
            "_at_fork_reinit",
            "($self, /)",
            |_, this| {
                let lock = of(this);
                lock.raw.reset();
                lock.owner.set(0);
                lock.count.set(0);
                Ok(Object::NONE)
            },
            "Make the lock free in the child of a fork.",
        ),
    ],
    ..TypeSpec::new::<RLock>("_thread.RLock")
};
pub static RLOCK: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &RLock {
    object.downcast().expect("methods of locks are called on them")
}

fn new(_: &Thread, ty: &Type, _: CallArgs<'_>) -> PyResult {
    Ok(heap::new_object(ty, |header| RLock {
        header,
        raw: RawLock::new(),
        owner: Cell::new(0),
        count: Cell::new(0),
    })
    .into())
}

impl RLock {
    fn is_owned(&self, thread: &Thread) -> bool {
        self.count.get() > 0 && self.owner.get() == thread.ident.get()
    }
}

fn repr(_: &Thread, this: &Object) -> PyResult {
    let lock = of(this);
    Ok(Object::str(&format!(
        "<{} {} object owner={} count={} at {:#x}>",
        if lock.raw.is_held() { "locked" } else { "unlocked" },
        this.ty().name(),
        lock.owner.get(),
        lock.count.get(),
        this.id()
    )))
}

fn take(thread: &Thread, lock: &RLock, timeout: Timeout) -> PyResult<bool> {
    if lock.is_owned(thread) {
        lock.count.set(lock.count.get() + 1);
        return Ok(true);
    }
    if !wait::acquire(thread, &lock.raw, timeout)? {
        return Ok(false);
    }
    lock.owner.set(thread.ident.get());
    lock.count.set(1);
    Ok(true)
}

fn check_owned(thread: &Thread, lock: &RLock) -> PyResult<()> {
    if lock.is_owned(thread) {
        return Ok(());
    }
    Err(thread.runtime_error("cannot release un-acquired lock"))
}

fn free(lock: &RLock) {
    lock.count.set(0);
    lock.owner.set(0);
    lock.raw.release();
}

fn release(thread: &Thread, this: &Object) -> PyResult {
    let lock = of(this);
    check_owned(thread, lock)?;
    match lock.count.get() {
        1 => free(lock),
        count => lock.count.set(count - 1),
    }
    Ok(Object::NONE)
}

fn release_save(thread: &Thread, this: &Object) -> PyResult {
    let lock = of(this);
    check_owned(thread, lock)?;
    let state = [Object::int_u64(lock.count.get()), Object::int_u64(lock.owner.get())];
    free(lock);
    Ok(Object::tuple(&state))
}

fn acquire_restore(thread: &Thread, this: &Object, state: &Object) -> PyResult {
    const TAKES: &str = "_acquire_restore() argument 1 must be";
    let Some(items) = state.as_tuple().map(Tuple::as_slice) else {
        let given = state.ty().name();
        return Err(thread.type_error(format!("{TAKES} 2-item tuple, not {given}")));
    };
    let [count, owner] = items else {
        let given = items.len();
        return Err(thread.type_error(format!("{TAKES} tuple of length 2, not {given}")));
    };
    let (count, owner) = (count.to_i64(thread)? as u64, owner.to_i64(thread)? as u64);
    let lock = of(this);
    wait::acquire_uninterrupted(thread, &lock.raw);
    lock.owner.set(owner);
    lock.count.set(count);
    Ok(Object::NONE)
}
