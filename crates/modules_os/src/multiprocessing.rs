//! `_multiprocessing` and `_posixshmem`: semaphores and memory that processes share. Match CPython's
//! `Modules/_multiprocessing/semaphore.c` and `Modules/_posixshmem.c`.

use crate::{arg, call};
use krait_host::semaphore::{self, Semaphore};
use krait_host::{libc, time};
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::dict::Dict;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{
    Args, CallArgs, GetSetDef, Header, MethodDef, Object, Payload, PyResult, Ref, Signature,
    Thread, Type, TypeSpec, heap,
};
use std::cell::Cell;
use std::ffi::CString;
use std::io;

pub static DEF: ModuleDef = ModuleDef {
    name: "_multiprocessing",
    doc: "",
    functions: &[MethodDef::one(
        "sem_unlink",
        "($module, name, /)",
        |thread, _, name| {
            let name = text(thread, "sem_unlink() argument", name)?;
            call::check(thread, semaphore::unlink(&name))?;
            Ok(Object::NONE)
        },
        "Remove the name of a semaphore.",
    )],
    exec,
};

pub static SHARED_MEMORY: ModuleDef = ModuleDef {
    name: "_posixshmem",
    doc: "Shared memory objects.",
    functions: &[
        MethodDef::new(
            "shm_open",
            "($module, /, path, flags, mode=511)",
            |thread, _, args| {
                let name = text(thread, "shm_open() argument 1", args.req(0))?;
                let flags = arg::int(thread, args.req(1))?;
                let mode = args.opt(2).map_or(Ok(0o777), |m| arg::int(thread, m))?;
                let fd = call::repeat(thread, || semaphore::shm_open(&name, flags, mode as u32))?;
                let fd = fd.map_err(|e| thread.os_error(&e, Some(args.req(0)), None))?;
                Ok(Object::int(fd.into()))
            },
            "Open a shared memory object.",
        ),
        MethodDef::new(
            "shm_unlink",
            "($module, path, /)",
            |thread, _, args| {
                let name = text(thread, "shm_unlink() argument 1", args.req(0))?;
                let done = call::repeat(thread, || semaphore::shm_unlink(&name))?;
                done.map_err(|e| thread.os_error(&e, Some(args.req(0)), None))?;
                Ok(Object::NONE)
            },
            "Remove a shared memory object.",
        ),
    ],
    exec: |_, _| Ok(()),
};

fn text(thread: &Thread, what: &str, object: &Object) -> PyResult<CString> {
    if object.as_str().is_none() {
        return Err(
            thread.type_error(format!("{what} must be str, not {}", call::shown_type(object)))
        );
    }
    arg::cstring(thread, "", "", object)
}

const RECURSIVE_MUTEX: i32 = 0;
const SEMAPHORE: i32 = 1;

/// A semaphore or recursive lock.
#[repr(C)]
pub struct SemLock {
    header: Header,
    semaphore: Semaphore,
    kind: i32,
    max: i32,
    /// str, or None if the semaphore has no name any more.
    name: Object,
    /// How often this process holds it.
    count: Cell<i32>,
    owner: Cell<u64>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for SemLock {
    fn type_object() -> &'static Type {
        &SEM_LOCK
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::SHOWN_AS_HEAP,
    doc: "A semaphore or recursive lock that processes share.",
    slots: SlotsSpec::EMPTY.new(new).drop_fields(heap::drop_fields_of::<SemLock>),
    methods: &[
        MethodDef::new(
            "acquire",
            "($self, /, block=True, timeout=None)",
            acquire_method,
            "Take the lock; True if it was taken.",
        ),
        MethodDef::noargs("release", "($self, /)", release, "Release the lock."),
        MethodDef::noargs(
            "_count",
            "($self, /)",
            |_, s| Ok(Object::int(of(s).count.get().into())),
            "How often this process holds the lock.",
        ),
        MethodDef::noargs(
            "_is_mine",
            "($self, /)",
            |thread, s| Ok(Object::from_bool(of(s).is_mine(thread))),
            "True if this thread holds the lock.",
        ),
        MethodDef::noargs(
            "_get_value",
            "($self, /)",
            |thread, s| {
                Ok(Object::int(call::check(thread, of(s).semaphore.value())?.max(0).into()))
            },
            "The value of the semaphore.",
        ),
        MethodDef::noargs(
            "_is_zero",
            "($self, /)",
            |thread, s| Ok(Object::from_bool(call::check(thread, of(s).semaphore.value())? == 0)),
            "True if the semaphore has the value zero.",
        ),
        MethodDef::noargs(
            "_after_fork",
            "($self, /)",
            |_, s| {
                of(s).count.set(0);
                Ok(Object::NONE)
            },
            "Forget what the parent held.",
        ),
        MethodDef::new("_rebuild", "($type, handle, kind, maxvalue, name, /)", rebuild, "").class(),
        MethodDef::noargs(
            "__enter__",
            "($self, /)",
            |thread, s| acquire(thread, of(s), true, None),
            "Take the lock.",
        ),
        MethodDef::new(
            "__exit__",
            "($self, exc_type=None, exc_value=None, exc_tb=None, /)",
            |thread, s, _| release(thread, s),
            "Release the lock.",
        ),
    ],
    getset: &[
        GetSetDef::member("handle", |_, s| Ok(Object::int_usize(of(s).semaphore.address())), ""),
        GetSetDef::member("kind", |_, s| Ok(Object::int(of(s).kind.into())), ""),
        GetSetDef::member("maxvalue", |_, s| Ok(Object::int(of(s).max.into())), ""),
        GetSetDef::member("name", |_, s| Ok(of(s).name.clone()), ""),
    ],
    ..TypeSpec::new::<SemLock>("_multiprocessing.SemLock")
};
static SEM_LOCK: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &SemLock {
    object.downcast().expect("methods of SemLock are called on it")
}

impl SemLock {
    fn is_mine(&self, thread: &Thread) -> bool {
        self.count.get() > 0 && self.owner.get() == thread.ident.get()
    }
}

fn instance(ty: &Type, semaphore: Semaphore, kind: i32, max: i32, name: Object) -> Object {
    heap::new_object(ty, |header| SemLock {
        header,
        semaphore,
        kind,
        max,
        name,
        count: Cell::new(0),
        owner: Cell::new(0),
    })
    .into()
}

static NEW: Signature = Signature::new("SemLock", "(kind, value, maxvalue, name, unlink)");

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let args = NEW.bind(thread, args)?;
    let kind = arg::int(thread, args.req(0))?;
    let value = arg::int(thread, args.req(1))?;
    let max = arg::int(thread, args.req(2))?;
    let name = text(thread, "SemLock() argument 'name'", args.req(3))?;
    let unlink = args.req(4).is_true(thread)?;
    if kind != RECURSIVE_MUTEX && kind != SEMAPHORE {
        return Err(thread.value_error("unrecognized kind"));
    }
    let made = call::check(thread, Semaphore::create(&name, value as u32))?;
    let mut shown = args.req(3).clone();
    if unlink {
        call::check(thread, semaphore::unlink(&name))?;
        shown = Object::NONE;
    }
    Ok(instance(ty, made, kind, max, shown))
}

fn rebuild(thread: &Thread, ty: &Object, args: Args<'_>) -> PyResult {
    let kind = arg::int(thread, args.req(1))?;
    let max = arg::int(thread, args.req(2))?;
    let name = args.req(3);
    if name.is_none() {
        return Err(thread.not_implemented_error("a semaphore without a name cannot be rebuilt"));
    }
    let text = text(thread, "_rebuild() argument 4", name)?;
    let opened = call::check(thread, Semaphore::open(&text))?;
    let ty = ty.downcast::<Type>().expect("class methods get their class");
    Ok(instance(ty, opened, kind, max, name.clone()))
}

fn acquire_method(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let block = arg::flag(thread, args.opt(0), true)?;
    acquire(thread, of(object), block, args.opt_not_none(1))
}

fn acquire(thread: &Thread, this: &SemLock, block: bool, timeout: Option<&Object>) -> PyResult {
    if this.kind == RECURSIVE_MUTEX && this.is_mine(thread) {
        this.count.set(this.count.get() + 1);
        return Ok(Object::TRUE);
    }
    let deadline = match timeout {
        None => None,
        Some(timeout) => {
            let nanoseconds = (timeout.to_f64(thread)?.max(0.0) * 1e9).min(i64::MAX as f64) as i64;
            Some(time::now().saturating_add(nanoseconds))
        }
    };
    let mut outcome = this.semaphore.try_wait();
    let busy = |outcome: &io::Result<()>| {
        outcome.as_ref().is_err_and(|e| e.raw_os_error() == Some(libc::EAGAIN))
    };
    if block && busy(&outcome) {
        outcome = call::repeat(thread, || match deadline {
            None => this.semaphore.wait(),
            Some(deadline) => this.semaphore.wait_until(deadline),
        })?;
    }
    match outcome {
        Ok(()) => {
            this.count.set(this.count.get() + 1);
            this.owner.set(thread.ident.get());
            Ok(Object::TRUE)
        }
        Err(error) if matches!(error.raw_os_error(), Some(libc::EAGAIN | libc::ETIMEDOUT)) => {
            Ok(Object::FALSE)
        }
        Err(error) => call::fail(thread, &error),
    }
}

fn release(thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    if this.kind == RECURSIVE_MUTEX {
        if !this.is_mine(thread) {
            return Err(
                thread.assertion_error("attempt to release recursive lock not owned by thread")
            );
        }
        if this.count.get() > 1 {
            this.count.set(this.count.get() - 1);
            return Ok(Object::NONE);
        }
    } else if call::check(thread, this.semaphore.value())? >= this.max {
        return Err(thread.value_error("semaphore or lock released too many times"));
    }
    call::check(thread, this.semaphore.post())?;
    this.count.set(this.count.get() - 1);
    Ok(Object::NONE)
}

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    crate::call::add_type(thread, module, &SEM_LOCK);
    SEM_LOCK.dict().set_item_str("SEM_VALUE_MAX", Object::int(semaphore::MAX.into()));
    let facts = Dict::new();
    facts.set_item_str("HAVE_SEM_OPEN", Object::int(1));
    facts.set_item_str("HAVE_SEM_TIMEDWAIT", Object::int(1));
    module.add("flags", facts);
    Ok(())
}
