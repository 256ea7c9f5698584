//! `_thread.lock`. Matches the lock part of CPython's `Modules/_threadmodule.c`.

use super::wait;
use krait_host::lock::Lock as RawLock;
use krait_objects::heap;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{TypeSpec, flags};
use krait_objects::{Args, CallArgs, Header, MethodDef, Object, Payload, PyResult, Thread, Type};

/// A lock object.
#[repr(C)]
pub struct Lock {
    header: Header,
    raw: RawLock,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Lock {
    fn type_object() -> &'static Type {
        &LOCK
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::MANAGED_WEAKREF | flags::SHOWN_AS_HEAP,
    sig: "()",
    doc: "A lock: free at first, taken by acquire(), freed by release(), which any thread may call.",
    slots: SlotsSpec::EMPTY.repr(repr).new(new).drop_fields(heap::drop_fields_of::<Lock>),
    methods: &[
        MethodDef::new("acquire_lock", ACQUIRE, acquire, "An obsolete synonym of acquire()."),
        MethodDef::new(
            "acquire",
            ACQUIRE,
            acquire,
            "Take the lock and return True; False if it was not free in the given time.",
        ),
        MethodDef::noargs(
            "release_lock",
            "($self, /)",
            release,
            "An obsolete synonym of release().",
        ),
        MethodDef::noargs("release", "($self, /)", release, "Free the lock for another thread."),
        MethodDef::noargs("locked_lock", "($self, /)", locked, "An obsolete synonym of locked()."),
        MethodDef::noargs("locked", "($self, /)", locked, "Whether the lock is taken."),
        MethodDef::noargs("__enter__", "($self, /)", enter, "Take the lock."),
        MethodDef::new("__exit__", "($self, /, *exc_info)", exit, "Free the lock."),
        MethodDef::noargs(
            "_at_fork_reinit",
            "($self, /)",
            |_, this| {
                of(this).raw.reset();
                Ok(Object::NONE)
            },
            "Make the lock free in the child of a fork.",
        ),
    ],
    ..TypeSpec::new::<Lock>("_thread.lock")
};
pub static LOCK: Type = Type::builtin(&SPEC);

const ACQUIRE: &str = "($self, /, blocking=True, timeout=-1)";

fn of(object: &Object) -> &Lock {
    object.downcast().expect("methods of locks are called on them")
}

/// A free lock.
pub fn new_lock() -> Object {
    heap::new_object(&LOCK, |header| Lock { header, raw: RawLock::new() }).into()
}

fn new(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
    let args = args.no_keywords(thread, "lock")?;
    if !args.is_empty() {
        return Err(thread.type_error(format!("lock expected 0 arguments, got {}", args.len())));
    }
    Ok(new_lock())
}

fn repr(_: &Thread, this: &Object) -> PyResult {
    let state = if of(this).raw.is_held() { "locked" } else { "unlocked" };
    Ok(Object::str(&format!("<{state} {} object at {:#x}>", this.ty().name(), this.id())))
}

fn acquire(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let timeout = wait::timeout_of(thread, args.opt(0), args.opt(1))?;
    wait::acquire(thread, &of(this).raw, timeout).map(Object::from_bool)
}

fn enter(thread: &Thread, this: &Object) -> PyResult {
    wait::acquire(thread, &of(this).raw, wait::Timeout::Forever).map(Object::from_bool)
}

fn release(thread: &Thread, this: &Object) -> PyResult {
    if of(this).raw.release() {
        Ok(Object::NONE)
    } else {
        Err(thread.runtime_error("release unlocked lock"))
    }
}

fn exit(thread: &Thread, this: &Object, _: Args<'_>) -> PyResult {
    release(thread, this)
}

fn locked(_: &Thread, this: &Object) -> PyResult {
    Ok(Object::from_bool(of(this).raw.is_held()))
}
