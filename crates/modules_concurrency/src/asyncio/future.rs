//! `_asyncio.Future`: the object and its operations for native code. Matches the future part of CPython's
//! `Modules/_asynciomodule.c`; the methods are in `future_methods`.

use super::future_methods;
use super::loops;
use super::state::{self, imports};
use crate::contextvars::context;
use krait_objects::error::exception_ref;
use krait_objects::exceptions as exc;
use krait_objects::fields::{Fields, Slot};
use krait_objects::name;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{TypeSpec, flags};
use krait_objects::types::set::Set;
use krait_objects::{
    CallArgs, Header, Object, PyResult, Raised, Signature, Thread, Type, Word, heap, memory_slots,
    payload,
};
use std::cell::{Cell, UnsafeCell};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stage {
    Pending,
    Cancelled,
    Finished,
}

/// A future. Every method but `__init__` checks that there is a loop.
#[repr(C)]
pub struct Future {
    header: Header,
    pub event_loop: Slot,
    /// (function, context)
    callbacks: UnsafeCell<Vec<(Object, Object)>>,
    pub exception: Slot,
    pub exception_traceback: Slot,
    pub result: Slot,
    pub source_traceback: Slot,
    pub cancel_message: Slot,
    pub cancelled_error: Slot,
    /// A task that waits for this future, or a set of them.
    awaited_by: Slot,
    awaited_by_set: Cell<bool>,
    pub stage: Cell<Stage>,
    pub log_traceback: Cell<bool>,
    pub blocking: Cell<bool>,
}

payload!(Future, FUTURE);

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE
        | flags::GC
        | flags::MANAGED_DICT
        | flags::MANAGED_WEAKREF
        | flags::SHOWN_AS_HEAP,
    sig: "(*, loop=None)",
    doc: "The result of something that has not happened yet, as concurrent.futures.Future is for threads.",
    slots: memory_slots!(Future, SlotsSpec::EMPTY)
        .new(|_, ty, _| Ok(heap::new_object(ty, Future::uninitialised).into()))
        .init(init)
        .repr(|thread, this| {
            Future::alive(thread, this)?;
            imports(thread)?.future_repr.call(thread, std::slice::from_ref(this))
        })
        .iter(super::future_iter::new)
        .await_(super::future_iter::new)
        .finalize(finalize),
    methods: future_methods::METHODS,
    getset: future_methods::GETSET,
    ..TypeSpec::new::<Future>("_asyncio.Future")
};
pub static FUTURE: Type = Type::builtin(&SPEC);

static INIT: Signature = Signature::new("Future", "(*, loop=None)");

impl Fields for Future {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.slots().iter().for_each(|slot| slot.visit(visit));
        for (function, context) in self.callbacks().iter() {
            visit(function.word());
            visit(context.word());
        }
    }

    fn clear(&self) {
        self.slots().iter().for_each(|slot| slot.clear());
        drop(std::mem::take(self.callbacks()));
    }
}

fn init(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let args = INIT.bind(thread, args)?;
    Future::of(this).initialise(thread, args.opt_not_none(0))
}

/// Reports an exception that nobody asked for.
fn finalize(thread: &Thread, this: &Object) {
    let future = Future::of(this);
    if !future.log_traceback.replace(false) {
        return;
    }
    let Some(exception) = future.exception.get() else { return };
    let message = format!("{} exception was never retrieved", this.ty().short_name());
    let mut items = vec![
        ("message", Object::str(&message)),
        ("exception", exception),
        ("future", this.clone()),
    ];
    items.extend(future.source_traceback.get().map(|stack| ("source_traceback", stack)));
    loops::call_exception_handler(thread, future.event_loop.get(), items);
}

impl Future {
    pub fn uninitialised(header: Header) -> Future {
        Future {
            header,
            event_loop: Slot::EMPTY,
            callbacks: UnsafeCell::new(Vec::new()),
            exception: Slot::EMPTY,
            exception_traceback: Slot::EMPTY,
            result: Slot::EMPTY,
            source_traceback: Slot::EMPTY,
            cancel_message: Slot::EMPTY,
            cancelled_error: Slot::EMPTY,
            awaited_by: Slot::EMPTY,
            awaited_by_set: Cell::new(false),
            stage: Cell::new(Stage::Pending),
            log_traceback: Cell::new(false),
            blocking: Cell::new(false),
        }
    }

    fn slots(&self) -> [&Slot; 8] {
        [
            &self.event_loop,
            &self.exception,
            &self.exception_traceback,
            &self.result,
            &self.source_traceback,
            &self.cancel_message,
            &self.cancelled_error,
            &self.awaited_by,
        ]
    }

    #[allow(clippy::mut_from_ref)]
    pub fn callbacks(&self) -> &mut Vec<(Object, Object)> {
        // SAFETY: under the GIL; users finish with the borrow before running Python code.
        unsafe { &mut *self.callbacks.get() }
    }

    /// What `__init__` does; it may run again.
    pub fn initialise(&self, thread: &Thread, event_loop: Option<&Object>) -> PyResult<()> {
        Fields::clear(self);
        self.stage.set(Stage::Pending);
        self.log_traceback.set(false);
        self.blocking.set(false);
        self.awaited_by_set.set(false);
        let event_loop = match event_loop {
            Some(event_loop) => event_loop.clone(),
            None => loops::get_event_loop(thread)?,
        };
        self.event_loop.set(event_loop.clone());
        let debug = event_loop.call_method(thread, name!("get_debug"), &[])?;
        if debug.is_true(thread)? && !thread.interp().finalizing.get() {
            self.source_traceback.set(imports(thread)?.extract_stack.call(thread, &[])?);
        }
        Ok(())
    }

    /// The future of a receiver, whose `__init__` must have run.
    pub fn alive<'a>(thread: &Thread, object: &'a Object) -> PyResult<&'a Future> {
        let future = Future::of(object);
        if future.event_loop.is_empty() {
            return Err(thread.runtime_error("Future object is not initialized."));
        }
        Ok(future)
    }

    /// A future or task of exactly these types.
    pub fn exact(object: &Object) -> Option<&Future> {
        let exact = object.is_exact(&FUTURE) || object.is_exact(&super::task::TASK);
        if exact { object.downcast() } else { None }
    }

    pub fn is_pending(&self) -> bool {
        self.stage.get() == Stage::Pending
    }

    /// Hands the callbacks to the loop.
    fn schedule_callbacks(&self, thread: &Thread, this: &Object) -> PyResult<()> {
        let callbacks = std::mem::take(self.callbacks());
        if callbacks.is_empty() {
            return Ok(());
        }
        let event_loop = self.event_loop.get().unwrap_or(Object::NONE);
        for (function, context) in callbacks {
            loops::call_soon(thread, &event_loop, &function, Some(this), Some(&context))?;
        }
        Ok(())
    }

    pub fn set_result(&self, thread: &Thread, this: &Object, result: &Object) -> PyResult<()> {
        if !self.is_pending() {
            return Err(state::invalid_state(thread, "invalid state"));
        }
        self.result.set(result.clone());
        self.stage.set(Stage::Finished);
        self.schedule_callbacks(thread, this)
    }

    pub fn set_exception(&self, thread: &Thread, this: &Object, given: &Object) -> PyResult<()> {
        if !self.is_pending() {
            return Err(state::invalid_state(thread, "invalid state"));
        }
        let is_class =
            given.downcast::<Type>().is_some_and(|class| class.is_subtype(&exc::BASE_EXCEPTION));
        let mut exception = given.clone();
        if is_class {
            exception = given.call(thread, &[])?;
            if !self.is_pending() {
                return Err(state::invalid_state(thread, "invalid state"));
            }
        }
        if !exception.is_instance(&exc::BASE_EXCEPTION) {
            return Err(thread.type_error("invalid exception object"));
        }
        if exception.is_instance(&exc::STOP_ITERATION) {
            let message =
                "StopIteration interacts badly with generators and cannot be raised into a Future";
            let error = exc::instantiate(thread, &exc::RUNTIME_ERROR, &[Object::str(message)])?;
            exception_ref(&error).set_cause(Some(exception.clone()));
            exception_ref(&error).set_context(Some(exception));
            exception = error;
        }
        drop(self.exception_traceback.replace(exception_ref(&exception).traceback()));
        self.exception.set(exception);
        self.stage.set(Stage::Finished);
        self.schedule_callbacks(thread, this)?;
        self.log_traceback.set(true);
        Ok(())
    }

    /// `Future.result()`: the result, or the exception raised.
    pub fn get_result(&self, thread: &Thread) -> PyResult {
        match self.stage.get() {
            Stage::Cancelled => return Err(self.raise_cancelled(thread)),
            Stage::Pending => return Err(state::invalid_state(thread, "Result is not set.")),
            Stage::Finished => {}
        }
        self.log_traceback.set(false);
        match self.exception.get() {
            Some(exception) => {
                exception_ref(&exception).set_traceback(self.exception_traceback.take());
                Err(thread.raise(exception))
            }
            None => Ok(self.result.get().unwrap_or(Object::NONE)),
        }
    }

    /// The `CancelledError` of a cancelled future; the original one the first time, if there is one.
    pub fn make_cancelled_error(&self, thread: &Thread) -> PyResult {
        if let Some(error) = self.cancelled_error.take() {
            return Ok(error);
        }
        let message = self.cancel_message.get().filter(|message| !message.is_none());
        let class = &imports(thread)?.cancelled_error;
        class.call(thread, message.as_slice())
    }

    pub fn raise_cancelled(&self, thread: &Thread) -> Raised {
        match self.make_cancelled_error(thread) {
            Ok(error) if error.is_instance(&exc::BASE_EXCEPTION) => thread.raise(error),
            Ok(_) => thread.type_error("exceptions must derive from BaseException"),
            Err(raised) => raised,
        }
    }

    /// `Future.cancel()`: false if the future is done.
    pub fn cancel(
        &self,
        thread: &Thread,
        this: &Object,
        message: Option<Object>,
    ) -> PyResult<bool> {
        self.log_traceback.set(false);
        if !self.is_pending() {
            return Ok(false);
        }
        self.stage.set(Stage::Cancelled);
        drop(self.cancel_message.replace(message));
        self.schedule_callbacks(thread, this)?;
        Ok(true)
    }

    /// `add_done_callback`; without a context a copy of the current one is used.
    pub fn add_callback(
        &self,
        thread: &Thread,
        this: &Object,
        function: &Object,
        in_context: Option<&Object>,
    ) -> PyResult<()> {
        let in_context = match in_context {
            Some(given) => given.clone(),
            None => context::copy_current(thread),
        };
        if self.is_pending() {
            self.callbacks().push((function.clone(), in_context));
            return Ok(());
        }
        let event_loop = self.event_loop.get().unwrap_or(Object::NONE);
        loops::call_soon(thread, &event_loop, function, Some(this), Some(&in_context))
    }

    /// Notes that a task waits for this future.
    pub fn add_awaited_by(&self, thread: &Thread, waiter: &Object) -> PyResult<()> {
        let Some(known) = self.awaited_by.get() else {
            self.awaited_by.set(waiter.clone());
            return Ok(());
        };
        if let (true, Some(set)) = (self.awaited_by_set.get(), known.as_set()) {
            return set.add(thread, waiter).map(drop);
        }
        if known.is(waiter) {
            return Ok(());
        }
        let object = Set::new();
        if let Some(set) = object.as_set() {
            set.add(thread, &known)?;
            set.add(thread, waiter)?;
        }
        self.awaited_by.set(object);
        self.awaited_by_set.set(true);
        Ok(())
    }

    pub fn discard_awaited_by(&self, thread: &Thread, waiter: &Object) -> PyResult<()> {
        let Some(known) = self.awaited_by.get() else { return Ok(()) };
        if let (true, Some(set)) = (self.awaited_by_set.get(), known.as_set()) {
            let hash = waiter.hash(thread)?;
            return set.discard_hash(thread, waiter, hash).map(drop);
        }
        if known.is(waiter) {
            self.awaited_by.clear();
        }
        Ok(())
    }

    /// The tasks that wait for this future.
    pub fn awaited_by(&self) -> Vec<Object> {
        let Some(known) = self.awaited_by.get() else { return Vec::new() };
        match (self.awaited_by_set.get(), known.as_set()) {
            (true, Some(set)) => set.keys().into_iter().map(|(key, _)| key).collect(),
            _ => vec![known],
        }
    }
}
