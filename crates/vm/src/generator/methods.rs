//! The methods and attributes of generators and coroutines.

use super::{
    ASYNC_GENERATOR, COROUTINE, Generator, Outcome, State, close_generator, end_here,
    give_back_exceptions, of, send, throw,
};
use crate::eval;
use krait_objects::exceptions as exc;
use krait_objects::heap;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{Type, TypeSpec, flags};
use krait_objects::types::traceback::Traceback;
use krait_objects::{
    CallArgs, GetSetDef, Header, MethodDef, Object, Payload, PyResult, Thread, Word,
};

pub(super) static GENERATOR_METHODS: &[MethodDef] = &[
    MethodDef::one(
        "send",
        "($self, value, /)",
        send_method,
        "Go on with the generator, whose yield gives the value; returns what it yields next.",
    ),
    MethodDef::raw(
        "throw",
        "",
        throw_method,
        "throw(value)\nthrow(type[,value[,traceback]])\n\nRaise exception in generator, return next yielded value or raise\nStopIteration.",
    ),
    MethodDef::noargs(
        "close",
        "($self, /)",
        close_generator,
        "End the generator by GeneratorExit.",
    ),
    MethodDef::raw(
        "__class_getitem__",
        "($type, object, /)",
        krait_objects::types::generic_alias::class_getitem,
        "See PEP 585",
    )
    .class(),
];

pub(super) static COROUTINE_METHODS: &[MethodDef] = &[
    MethodDef::one(
        "send",
        "($self, value, /)",
        send_method,
        "send(value) -> send 'value' into coroutine,\nreturn next iterated value or raise StopIteration.",
    ),
    MethodDef::raw(
        "throw",
        "",
        throw_method,
        "throw(value)\nthrow(type[,value[,traceback]])\n\nRaise exception in coroutine, return next iterated value or raise\nStopIteration.",
    ),
    MethodDef::noargs(
        "close",
        "($self, /)",
        close_generator,
        "End the coroutine by GeneratorExit.",
    ),
    MethodDef::raw(
        "__class_getitem__",
        "($type, object, /)",
        krait_objects::types::generic_alias::class_getitem,
        "See PEP 585",
    )
    .class(),
];

macro_rules! getset {
    ($prefix:literal, $($extra:expr),*) => {
        &[
            GetSetDef::rw("__name__", |_, g| Ok(read(g, false)), |thread, g, v| write_name(thread, g, v, false), "name of the generator"),
            GetSetDef::rw("__qualname__", |_, g| Ok(read(g, true)), |thread, g, v| write_name(thread, g, v, true), "where the generator's function is defined, with its name"),
            GetSetDef::ro(concat!($prefix, "_running"), |_, g| Ok(Object::from_bool(is_running(of(g)))), ""),
            GetSetDef::ro(concat!($prefix, "_frame"), |thread, g| {
                thread.audit_read(g, concat!($prefix, "_frame"))?;
                Ok(frame(of(g)))
            }, ""),
            GetSetDef::ro(concat!($prefix, "_suspended"), |_, g| Ok(Object::from_bool(of(g).state() == State::Suspended)), ""),
            GetSetDef::ro(concat!($prefix, "_code"), |thread, g| {
                thread.audit_read(g, concat!($prefix, "_code"))?;
                Ok(of(g).code().clone().into())
            }, ""),
            $($extra),*
        ]
    };
}

pub(super) static GENERATOR_GETSET: &[GetSetDef] = getset!(
    "gi",
    GetSetDef::ro(
        "gi_yieldfrom",
        |_, g| Ok(of(g).yield_from().unwrap_or(Object::NONE)),
        "what yield from is iterating over, or None"
    )
);
pub(super) static COROUTINE_GETSET: &[GetSetDef] = getset!(
    "cr",
    GetSetDef::ro(
        "cr_await",
        |_, g| Ok(of(g).yield_from().unwrap_or(Object::NONE)),
        "what the coroutine waits for, or None"
    ),
    GetSetDef::ro("cr_origin", |_, g| Ok(origin(of(g))), "")
);
pub(super) static ASYNC_GENERATOR_GETSET: &[GetSetDef] = getset!(
    "ag",
    GetSetDef::ro(
        "ag_await",
        |_, g| Ok(of(g).yield_from().unwrap_or(Object::NONE)),
        "what the coroutine waits for, or None"
    )
);

fn is_running(this: &Generator) -> bool {
    this.state() == State::Running || this.running_async.get()
}

fn origin(this: &Generator) -> Object {
    // SAFETY: under the GIL; cloned at once.
    unsafe { (*this.origin.get()).clone() }.unwrap_or(Object::NONE)
}

fn read(object: &Object, qualified: bool) -> Object {
    let this = of(object);
    let field = if qualified { &this.qualname } else { &this.name };
    // SAFETY: under the GIL; cloned at once.
    unsafe { (*field.get()).clone() }
}

fn write_name(
    thread: &Thread,
    object: &Object,
    value: Option<&Object>,
    qualified: bool,
) -> PyResult<()> {
    let which = if qualified { "__qualname__" } else { "__name__" };
    let Some(value) = value.filter(|v| v.as_str().is_some()) else {
        return Err(thread.type_error(format!("{which} must be set to a string object")));
    };
    let this = of(object);
    let field = if qualified { &this.qualname } else { &this.name };
    // SAFETY: under the GIL; the old value is dropped last.
    drop(unsafe { std::mem::replace(&mut *field.get(), value.clone()) });
    Ok(())
}

fn frame(this: &Generator) -> Object {
    match this.frame() {
        // SAFETY: the generator's frame is alive while it is not finished.
        Some(frame) => unsafe { crate::frame_object::of_frame(frame) },
        None => Object::NONE,
    }
}

pub(super) fn repr(object: &Object, what: &str) -> PyResult {
    Ok(Object::str(&format!(
        "<{what} object {} at {:#x}>",
        of(object).qualname_string(),
        object.id()
    )))
}

/// Turns an outcome into a value or StopIteration.
pub(super) fn to_value(thread: &Thread, object: &Object, outcome: Outcome) -> PyResult {
    match outcome {
        Outcome::Yielded(value) => Ok(value),
        Outcome::Returned(value) => {
            if object.is_exact(&ASYNC_GENERATOR) {
                return Err(thread.err_args(&exc::STOP_ASYNC_ITERATION, &[]));
            }
            Err(stop_with_value(thread, value))
        }
    }
}

/// `StopIteration(value)`: a tuple or exception as the value is wrapped, not unpacked.
pub fn stop_with_value(thread: &Thread, value: Object) -> krait_objects::Raised {
    thread.stop_iteration(Some(value))
}

pub(super) fn iternext(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    // SAFETY: the slot is only called on generators, and on the coroutines of wrappers.
    let this = unsafe { &*object.word().ptr().cast::<Generator>() };
    if !this.waits_for(Word::NONE) || !eval::can_resume(thread) {
        return next_sent(thread, object);
    }
    let _keep_alive = object.clone();
    let frame = this.begin(thread);
    // SAFETY: the frame waits, and stays alive with the generator.
    let word = unsafe { eval::resume_with_none(thread, frame) };
    give_back_exceptions(thread, object.word());
    if this.state() == State::Suspended {
        // SAFETY: what a generator has yielded is handed over.
        return Ok(Some(unsafe { Object::from_word(word) }));
    }
    end_here(object.word());
    if word == Word::NONE {
        return Ok(None);
    }
    // SAFETY: the loop hands the word over.
    Err(unsafe { eval::finish(thread, word) }
        .map_or_else(|raised| raised, |value| stop_with_value(thread, value)))
}

/// The next item of a generator that does not wait for being asked, or cannot be asked in the common way.
#[inline(never)]
fn next_sent(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    match send(thread, object, Object::NONE)? {
        Outcome::Yielded(value) => Ok(Some(value)),
        Outcome::Returned(value) if value.is_none() => Ok(None),
        Outcome::Returned(value) => Err(stop_with_value(thread, value)),
    }
}

fn send_method(thread: &Thread, object: &Object, value: &Object) -> PyResult {
    let outcome = send(thread, object, value.clone())?;
    to_value(thread, object, outcome)
}

/// The exception that `throw(type, value, traceback)` stands for.
pub(super) fn exception_from_arguments(thread: &Thread, args: &[Object]) -> PyResult {
    let traceback = args.get(2).filter(|t| !t.is_none());
    if let Some(traceback) = traceback
        && traceback.downcast::<Traceback>().is_none()
    {
        return Err(thread.type_error("throw() third argument must be a traceback object"));
    }
    let first = &args[0];
    let value = args.get(1).filter(|v| !v.is_none());
    let exception =
        if let Some(ty) = first.downcast::<Type>().filter(|t| t.is_subtype(&exc::BASE_EXCEPTION)) {
            let made = match value {
                Some(value) if value.is_instance(ty) => Ok(value.clone()),
                Some(value) => match value.as_tuple() {
                    Some(tuple) => exc::instantiate(thread, ty, tuple.as_slice()),
                    None => exc::instantiate(thread, ty, std::slice::from_ref(value)),
                },
                None => exc::instantiate(thread, ty, &[]),
            };
            // What goes wrong in making the exception is thrown in its place.
            made.unwrap_or_else(krait_objects::Raised::into_exception)
        } else if first.is_instance(&exc::BASE_EXCEPTION) {
            if value.is_some() {
                return Err(thread.type_error("instance exception may not have a separate value"));
            }
            first.clone()
        } else {
            return Err(thread.type_error(format!(
                "exceptions must be classes or instances deriving from BaseException, not {}",
                first.ty().name()
            )));
        };
    if let Some(traceback) = traceback {
        krait_objects::error::exception_ref(&exception).set_traceback(Some(traceback.clone()));
    }
    Ok(exception)
}

pub(super) fn check_throw_arguments<'a>(
    thread: &Thread,
    args: CallArgs<'a>,
) -> PyResult<&'a [Object]> {
    let args = args.no_keywords(thread, "throw")?;
    match args.len() {
        0 => return Err(thread.type_error("throw expected at least 1 argument, got 0")),
        1 => {}
        2 | 3 => thread.warn(
            &exc::DEPRECATION_WARNING,
            "the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.",
        )?,
        n => return Err(thread.type_error(format!("throw expected at most 3 arguments, got {n}"))),
    }
    Ok(args)
}

fn throw_method(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let args = check_throw_arguments(thread, args)?;
    let exception = exception_from_arguments(thread, args)?;
    let outcome = throw(thread, object, exception, true)?;
    to_value(thread, object, outcome)
}

/// `coroutine_wrapper`: what `coroutine.__await__()` gives.
#[repr(C)]
pub struct CoroutineWrapper {
    header: Header,
    coroutine: Object,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for CoroutineWrapper {
    fn type_object() -> &'static Type {
        &COROUTINE_WRAPPER
    }
}

static WRAPPER_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION,
    slots: SlotsSpec::EMPTY
        .iter(|_, w| Ok(w.clone()))
        .iternext(|thread, w| iternext(thread, inner(w)))
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<CoroutineWrapper>),
    methods: &[
        MethodDef::one(
            "send",
            "($self, value, /)",
            |thread, w, v| send_method(thread, inner(w), v),
            "",
        ),
        MethodDef::raw("throw", "", |thread, w, args| throw_method(thread, inner(w), args), ""),
        MethodDef::noargs("close", "($self, /)", |thread, w| close_generator(thread, inner(w)), ""),
    ],
    ..TypeSpec::new::<CoroutineWrapper>("coroutine_wrapper")
};
pub static COROUTINE_WRAPPER: Type = Type::builtin(&WRAPPER_SPEC);

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on coroutine wrappers.
    visit(unsafe { (*header.cast::<CoroutineWrapper>()).coroutine.word() });
}

fn inner(object: &Object) -> &Object {
    &object
        .downcast::<CoroutineWrapper>()
        .expect("slots of coroutine wrappers are called on them")
        .coroutine
}

pub(super) fn coroutine_await(_thread: &Thread, object: &Object) -> PyResult {
    debug_assert!(object.is_exact(&COROUTINE));
    let coroutine = object.clone();
    Ok(heap::new_object(&COROUTINE_WRAPPER, |header| CoroutineWrapper { header, coroutine }).into())
}
