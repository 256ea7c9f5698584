//! Asynchronous generators: the awaitables that their methods give, and the wrapper of yielded values.

use super::methods::{check_throw_arguments, exception_from_arguments, stop_with_value};
use super::{Generator, Outcome, State, of, send, throw};
use krait_objects::exceptions as exc;
use krait_objects::heap;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{Type, TypeSpec, flags};
use krait_objects::{
    CallArgs, Header, MethodDef, Object, Payload, PyResult, Raised, Ref, Thread, Word,
};
use std::cell::Cell;

pub(super) static METHODS: &[MethodDef] = &[
    MethodDef::one(
        "asend",
        "($self, value, /)",
        |thread, g, v| operation(thread, g, Operation::Send(v.clone())),
        "An awaitable that sends a value into the generator.",
    ),
    MethodDef::raw(
        "athrow",
        "",
        athrow,
        "athrow(value)\nathrow(type[,value[,tb]])\n\nraise exception in generator.",
    ),
    MethodDef::noargs(
        "aclose",
        "($self, /)",
        |thread, g| operation(thread, g, Operation::Close),
        "End the asynchronous generator by GeneratorExit.",
    ),
    MethodDef::raw(
        "__class_getitem__",
        "($type, object, /)",
        krait_objects::types::generic_alias::class_getitem,
        "See PEP 585",
    )
    .class(),
];

/// The types of this module.
pub(super) fn types() -> [&'static Type; 3] {
    [&WRAPPED_VALUE, &ASEND, &ATHROW]
}

/// A value yielded by an asynchronous generator, told apart from one yielded by an `await` inside it.
#[repr(C)]
pub struct WrappedValue {
    header: Header,
    value: Object,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for WrappedValue {
    fn type_object() -> &'static Type {
        &WRAPPED_VALUE
    }
}

static WRAPPED_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION,
    slots: SlotsSpec::EMPTY
        .traverse(traverse_wrapped)
        .drop_fields(heap::drop_fields_of::<WrappedValue>),
    ..TypeSpec::new::<WrappedValue>("async_generator_wrapped_value")
};
pub static WRAPPED_VALUE: Type = Type::builtin(&WRAPPED_SPEC);

unsafe fn traverse_wrapped(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on wrapped values.
    visit(unsafe { (*header.cast::<WrappedValue>()).value.word() });
}

impl WrappedValue {
    pub fn new(value: Object) -> Ref<WrappedValue> {
        heap::new_object(&WRAPPED_VALUE, |header| WrappedValue { header, value })
    }
}

/// What an awaitable does to its generator.
enum Operation {
    Send(Object),
    Throw(Object),
    Close,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Progress {
    Init,
    Iterating,
    Closed,
}

/// The awaitable of `asend`, `__anext__`, `athrow` and `aclose`.
#[repr(C)]
pub struct Awaitable {
    header: Header,
    generator: Object,
    operation: Operation,
    progress: Cell<Progress>,
}

// SAFETY: repr(C) with the header first; instances are only made here. Two types share the layout.
unsafe impl Payload for Awaitable {
    fn type_object() -> &'static Type {
        &ASEND
    }
}

const SLOTS: SlotsSpec = SlotsSpec::EMPTY
    .iter(|_, a| Ok(a.clone()))
    .await_(|_, a| Ok(a.clone()))
    .iternext(|thread, a| match advance(thread, a, Object::NONE) {
        Ok(value) => Ok(Some(value)),
        Err(raised) => Err(raised),
    })
    .traverse(traverse)
    .drop_fields(drop_fields);

static METHODS_OF_AWAITABLES: &[MethodDef] = &[
    MethodDef::one("send", "($self, value, /)", |thread, a, v| advance(thread, a, v.clone()), ""),
    MethodDef::raw("throw", "", throw_method, ""),
    MethodDef::noargs("close", "($self, /)", close_method, ""),
];

static ASEND_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION,
    slots: SLOTS,
    methods: METHODS_OF_AWAITABLES,
    ..TypeSpec::new::<Awaitable>("async_generator_asend")
};
pub static ASEND: Type = Type::builtin(&ASEND_SPEC);

static ATHROW_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION,
    slots: SLOTS,
    methods: METHODS_OF_AWAITABLES,
    ..TypeSpec::new::<Awaitable>("async_generator_athrow")
};
pub static ATHROW: Type = Type::builtin(&ATHROW_SPEC);

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on awaitables.
    let this = unsafe { &*header.cast::<Awaitable>() };
    visit(this.generator.word());
    if let Operation::Send(value) | Operation::Throw(value) = &this.operation {
        visit(value.word());
    }
}

unsafe fn drop_fields(header: *mut Header) {
    // SAFETY: the slot is only called on a dying awaitable.
    unsafe { std::ptr::drop_in_place(header.cast::<Awaitable>()) }
}

fn awaitable(object: &Object) -> &Awaitable {
    debug_assert!(object.is_exact(&ASEND) || object.is_exact(&ATHROW));
    // SAFETY: only called from slots of the two types with this layout.
    unsafe { &*object.word().ptr().cast::<Awaitable>() }
}

pub(super) fn anext(thread: &Thread, object: &Object) -> PyResult {
    operation(thread, object, Operation::Send(Object::NONE))
}

fn athrow(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let args = check_throw_arguments(thread, args)?;
    let exception = exception_from_arguments(thread, args)?;
    operation(thread, object, Operation::Throw(exception))
}

fn operation(thread: &Thread, object: &Object, operation: Operation) -> PyResult {
    init_hooks(thread, object)?;
    let ty = if matches!(operation, Operation::Send(_)) { &ASEND } else { &ATHROW };
    // SAFETY: both types have Awaitable's layout; all fields are written before use.
    unsafe {
        let header = heap::allocate(ty, 0);
        header.cast::<Awaitable>().write(Awaitable {
            header: Header::new(ty),
            generator: object.clone(),
            operation,
            progress: Cell::new(Progress::Init),
        });
        krait_objects::gc::track(header);
        Ok(Object::from_word(Word::from_ptr(header)))
    }
}

/// Calls the first-iteration hook and notes the finalizer (`sys.set_asyncgen_hooks`).
fn init_hooks(thread: &Thread, object: &Object) -> PyResult<()> {
    let this = of(object);
    if this.hooks_inited.replace(true) {
        return Ok(());
    }
    // SAFETY: under the GIL; cloned at once.
    unsafe {
        *this.finalizer.get() = (*thread.async_gen_finalizer.get()).clone();
        let first = (*thread.async_gen_firstiter.get()).clone();
        if let Some(first) = first {
            first.call(thread, std::slice::from_ref(object))?;
        }
    }
    Ok(())
}

fn reuse_error(thread: &Thread, this: &Awaitable) -> Raised {
    thread.runtime_error(match this.operation {
        Operation::Send(_) => "cannot reuse already awaited __anext__()/asend()",
        _ => "cannot reuse already awaited aclose()/athrow()",
    })
}

fn running_error(thread: &Thread, this: &Awaitable) -> Raised {
    thread.runtime_error(match this.operation {
        Operation::Send(_) => "anext(): asynchronous generator is already running",
        Operation::Throw(_) => "athrow(): asynchronous generator is already running",
        Operation::Close => "aclose(): asynchronous generator is already running",
    })
}

/// Starts or continues the operation.
fn advance(thread: &Thread, object: &Object, value: Object) -> PyResult {
    let this = awaitable(object);
    let generator = of(&this.generator);
    let outcome = match this.progress.get() {
        Progress::Closed => return Err(reuse_error(thread, this)),
        _ if generator.state.get() == State::Finished
            && !matches!(this.operation, Operation::Send(_)) =>
        {
            this.progress.set(Progress::Closed);
            return Err(stop_with_value(thread, Object::NONE));
        }
        Progress::Init => {
            if generator.running_async.get() {
                this.progress.set(Progress::Closed);
                return Err(running_error(thread, this));
            }
            if generator.closed.get() && !matches!(this.operation, Operation::Send(_)) {
                this.progress.set(Progress::Closed);
                return Err(match this.operation {
                    Operation::Close => stop_with_value(thread, Object::NONE),
                    _ => thread.err_args(&exc::STOP_ASYNC_ITERATION, &[]),
                });
            }
            this.progress.set(Progress::Iterating);
            match &this.operation {
                Operation::Send(first) => {
                    generator.running_async.set(true);
                    let first = if value.is_none() { first.clone() } else { value };
                    send(thread, &this.generator, first)
                }
                Operation::Throw(exception) => {
                    if !value.is_none() {
                        return Err(thread.runtime_error(
                            "can't send non-None value to a just-started coroutine",
                        ));
                    }
                    generator.running_async.set(true);
                    throw(thread, &this.generator, exception.clone(), true)
                }
                Operation::Close => {
                    if !value.is_none() {
                        return Err(thread.runtime_error(
                            "can't send non-None value to a just-started coroutine",
                        ));
                    }
                    generator.closed.set(true);
                    generator.running_async.set(true);
                    let exit = thread.err_args(&exc::GENERATOR_EXIT, &[]).into_exception();
                    throw(thread, &this.generator, exit, true)
                }
            }
        }
        Progress::Iterating => send(thread, &this.generator, value),
    };
    conclude(thread, this, generator, outcome)
}

/// Unwraps what the generator gave: a wrapped value ends the operation, others are passed on to the event loop.
fn conclude(
    thread: &Thread,
    this: &Awaitable,
    generator: &Generator,
    outcome: PyResult<Outcome>,
) -> PyResult {
    let closing = matches!(this.operation, Operation::Close);
    let finish = || {
        this.progress.set(Progress::Closed);
        generator.running_async.set(false);
    };
    match outcome {
        Ok(Outcome::Yielded(value)) => match value.downcast_exact::<WrappedValue>() {
            Some(wrapped) => {
                finish();
                if closing {
                    return Err(thread.runtime_error("async generator ignored GeneratorExit"));
                }
                Err(stop_with_value(thread, wrapped.value.clone()))
            }
            None => Ok(value),
        },
        Ok(Outcome::Returned(_)) => {
            finish();
            generator.closed.set(true);
            if closing {
                return Err(stop_with_value(thread, Object::NONE));
            }
            Err(thread.err_args(&exc::STOP_ASYNC_ITERATION, &[]))
        }
        Err(raised) => {
            finish();
            if raised.is(&exc::STOP_ASYNC_ITERATION) || raised.is(&exc::GENERATOR_EXIT) {
                generator.closed.set(true);
                if closing {
                    return Err(stop_with_value(thread, Object::NONE));
                }
            }
            Err(raised)
        }
    }
}

fn throw_method(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let args = check_throw_arguments(thread, args)?;
    let this = awaitable(object);
    let generator = of(&this.generator);
    match this.progress.get() {
        Progress::Closed => return Err(reuse_error(thread, this)),
        Progress::Init => {
            if generator.running_async.get() {
                this.progress.set(Progress::Closed);
                return Err(running_error(thread, this));
            }
            this.progress.set(Progress::Iterating);
            generator.running_async.set(true);
        }
        Progress::Iterating => {}
    }
    let exception = exception_from_arguments(thread, args)?;
    let outcome = throw(thread, &this.generator, exception, true);
    conclude(thread, this, generator, outcome)
}

fn close_method(thread: &Thread, object: &Object) -> PyResult {
    let this = awaitable(object);
    if this.progress.get() == Progress::Closed {
        return Ok(Object::NONE);
    }
    let exit = thread.err_args(&exc::GENERATOR_EXIT, &[]).into_exception();
    match throw_method(thread, object, CallArgs::positional_only(&[exit])) {
        Ok(_) => Err(thread.runtime_error("coroutine ignored GeneratorExit")),
        Err(raised)
            if raised.is(&exc::STOP_ITERATION)
                || raised.is(&exc::STOP_ASYNC_ITERATION)
                || raised.is(&exc::GENERATOR_EXIT) =>
        {
            Ok(Object::NONE)
        }
        Err(raised) => Err(raised),
    }
}
