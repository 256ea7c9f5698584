//! `_thread._ThreadHandle`: what is known of a thread from outside, and joining it.
//! Matches the handle part of CPython's `Modules/_threadmodule.c`.

use super::wait::{self, Timeout};
use krait_host::lock::Lock;
use krait_objects::exceptions as exc;
use krait_objects::heap;
use krait_objects::protocol::timestamp::Rounding;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{TypeSpec, flags};
use krait_objects::types::int::IntValue;
use krait_objects::{
    CallArgs, GetSetDef, Header, MethodDef, Object, Payload, PyResult, Thread, Type,
};
use std::cell::Cell;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    NotStarted,
    Starting,
    Running,
    /// It ended, and the system's thread is gone.
    Done,
}

/// What the Python handle and the running thread share.
pub struct Handle {
    /// Stage and ident are guarded by the GIL.
    stage: Cell<Stage>,
    ident: Cell<u64>,
    /// Held until the thread is about to end.
    alive: Lock,
    system: Mutex<Option<JoinHandle<()>>>,
}

// SAFETY: the cells are guarded by the GIL, the other fields by themselves.
unsafe impl Sync for Handle {}
// SAFETY: as above; nothing in it belongs to a thread.
unsafe impl Send for Handle {}

impl Handle {
    fn new(stage: Stage, ident: u64) -> Arc<Handle> {
        let alive = Lock::new();
        alive.try_acquire();
        Arc::new(Handle {
            stage: Cell::new(stage),
            ident: Cell::new(ident),
            alive,
            system: Mutex::new(None),
        })
    }

    pub fn not_started() -> Arc<Handle> {
        Handle::new(Stage::NotStarted, 0)
    }

    pub fn ident(&self) -> u64 {
        self.ident.get()
    }

    /// Claims the handle for a thread to start; false if it has one.
    pub fn begin_start(&self) -> bool {
        let free = self.stage.get() == Stage::NotStarted;
        if free {
            self.stage.set(Stage::Starting);
        }
        free
    }

    /// The thread could not be started.
    pub fn start_failed(&self) {
        self.stage.set(Stage::NotStarted);
    }

    /// The thread runs. It waits for the GIL, which the caller holds, so it sees the stage.
    pub fn started(&self, ident: u64, system: JoinHandle<()>) {
        self.ident.set(ident);
        self.stage.set(Stage::Running);
        *self.system.lock().unwrap_or_else(PoisonError::into_inner) = Some(system);
    }

    /// Says that the thread is about to end.
    pub fn set_exiting(&self) {
        self.alive.release();
    }

    pub fn is_exiting(&self) -> bool {
        !self.alive.is_held()
    }

    fn check_started(&self, thread: &Thread) -> PyResult<()> {
        if matches!(self.stage.get(), Stage::NotStarted | Stage::Starting) {
            return Err(thread.runtime_error("thread not started"));
        }
        Ok(())
    }

    /// Waits for the thread's end.
    pub fn join(&self, thread: &Thread, timeout: Timeout) -> PyResult<()> {
        self.check_started(thread)?;
        if !self.is_exiting() {
            if self.ident.get() == thread.ident.get() {
                return Err(thread.runtime_error("Cannot join current thread"));
            }
            if thread.interp().finalizing.get() {
                // Other threads do not run any more, so the wait would not end.
                let message = "cannot join thread at interpreter shutdown";
                return Err(thread.err(&exc::PYTHON_FINALIZATION_ERROR, message));
            }
            if !wait::acquire(thread, &self.alive, timeout)? {
                return Ok(());
            }
            self.alive.release();
        }
        if self.stage.get() != Stage::Done {
            // Between its last use of the GIL and its end a thread does not block.
            thread.allow_threads(|| {
                let mut system = self.system.lock().unwrap_or_else(PoisonError::into_inner);
                if let Some(system) = system.take() {
                    // A panic aborts the process before the thread ends.
                    let _ = system.join();
                }
            });
            self.stage.set(Stage::Done);
        }
        Ok(())
    }

    fn set_done(&self, thread: &Thread) -> PyResult<()> {
        self.check_started(thread)?;
        self.forget_thread();
        Ok(())
    }

    /// Marks the thread as ended without waiting for the system's thread: it exists no more, or nobody may wait for it.
    pub fn forget_thread(&self) {
        if let Ok(mut system) = self.system.try_lock() {
            drop(system.take());
        }
        self.alive.release();
        self.stage.set(Stage::Done);
    }

    /// Marks the thread of another process (before the fork) as ended.
    pub fn lost_in_fork(&self) {
        if self.stage.get() == Stage::NotStarted {
            return;
        }
        if let Ok(mut system) = self.system.try_lock() {
            // The system's thread must not be touched: it does not exist here.
            std::mem::forget(system.take());
        }
        self.alive.reset();
        self.stage.set(Stage::Done);
    }
}

/// The Python object.
#[repr(C)]
pub struct ThreadHandle {
    header: Header,
    pub handle: Arc<Handle>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for ThreadHandle {
    fn type_object() -> &'static Type {
        &THREAD_HANDLE
    }
}

static SPEC: TypeSpec = TypeSpec {
    slots: SlotsSpec::EMPTY.repr(repr).new(new).drop_fields(heap::drop_fields_of::<ThreadHandle>),
    methods: &[
        MethodDef::raw("join", "", join, ""),
        MethodDef::noargs(
            "_set_done",
            "($self, /)",
            |thread, this| of(this).set_done(thread).map(|()| Object::NONE),
            "",
        ),
        MethodDef::noargs(
            "is_done",
            "($self, /)",
            |_, this| Ok(Object::from_bool(of(this).is_exiting())),
            "",
        ),
    ],
    getset: &[GetSetDef::ro("ident", |_, this| Ok(Object::int_u64(of(this).ident())), "")],
    flags: flags::MANAGED_WEAKREF | flags::SHOWN_AS_HEAP,
    ..TypeSpec::new::<ThreadHandle>("_thread._ThreadHandle")
};
pub static THREAD_HANDLE: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Handle {
    let this: &ThreadHandle = object.downcast().expect("methods of handles are called on them");
    &this.handle
}

/// The Python object of a handle.
pub fn to_object(handle: Arc<Handle>) -> Object {
    heap::new_object(&THREAD_HANDLE, |header| ThreadHandle { header, handle }).into()
}

fn new(thread: &Thread, _: &Type, args: CallArgs<'_>) -> PyResult {
    let _ = (thread, args);
    let handle = Handle::not_started();
    super::start::remember(thread, &handle);
    Ok(to_object(handle))
}

fn repr(_: &Thread, this: &Object) -> PyResult {
    let name = this.ty().name();
    Ok(Object::str(&format!("<{name} object: ident={}>", of(this).ident())))
}

fn join(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult {
    let args = args.no_keywords(thread, "_ThreadHandle.join")?;
    if args.len() > 1 {
        return Err(
            thread.type_error(format!("join() takes at most 1 argument ({} given)", args.len()))
        );
    }
    let timeout = match args.first().filter(|timeout| !timeout.is_none()) {
        None => Timeout::Forever,
        Some(timeout) => match timeout.to_nanoseconds(thread, Rounding::Timeout)? {
            n if n < 0 => Timeout::Forever,
            n => Timeout::Nanoseconds(n),
        },
    };
    of(this).join(thread, timeout).map(|()| Object::NONE)
}

/// `_thread._make_thread_handle(ident)`.
pub fn make_thread_handle(thread: &Thread, _: &Object, ident: &Object) -> PyResult {
    let Some(value) = ident.as_int() else {
        return Err(thread.type_error("ident must be an integer"));
    };
    let ident = match value {
        _ if value.is_negative() => {
            return Err(thread.overflow_error("can't convert negative int to unsigned"));
        }
        IntValue::Small(ident) => ident as u64,
        IntValue::Big(ident) => {
            u64::try_from(ident).map_err(|_| thread.overflow_error("int too big to convert"))?
        }
    };
    let handle = Handle::new(Stage::Running, ident);
    super::start::remember(thread, &handle);
    Ok(to_object(handle))
}
