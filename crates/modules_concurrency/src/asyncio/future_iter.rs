//! What `await future` iterates: it yields the future once, then returns its result.

use super::future::Future;
use krait_objects::exceptions as exc;
use krait_objects::fields::{Fields, Slot};
use krait_objects::typeobj::slots::{SendResult, SlotsSpec};
use krait_objects::typeobj::{TypeSpec, flags};
use krait_objects::{
    CallArgs, Header, MethodDef, Object, PyResult, Thread, Type, Word, heap, memory_slots, payload,
};

#[repr(C)]
pub struct FutureIter {
    header: Header,
    future: Slot,
}

payload!(FutureIter, FUTURE_ITER);

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION | flags::SHOWN_AS_HEAP,
    slots: memory_slots!(FutureIter, SlotsSpec::EMPTY)
        .iter(|_, this| Ok(this.clone()))
        .iternext(next)
        .send(|thread, this, _| resume(thread, this)),
    methods: &[
        MethodDef::one(
            "send",
            "($self, object, /)",
            |thread, this, _| match resume(thread, this)? {
                SendResult::Next(future) => Ok(future),
                SendResult::Return(result) => Err(thread.stop_iteration(Some(result))),
            },
            "",
        ),
        MethodDef::raw("throw", "", throw, ""),
        MethodDef::noargs(
            "close",
            "($self, /)",
            |_, this| {
                FutureIter::of(this).future.clear();
                Ok(Object::NONE)
            },
            "",
        ),
    ],
    ..TypeSpec::new::<FutureIter>("_asyncio.FutureIter")
};
pub static FUTURE_ITER: Type = Type::builtin(&SPEC);

impl Fields for FutureIter {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.future.visit(visit);
    }

    fn clear(&self) {
        self.future.clear();
    }
}

/// `iter(future)`.
pub fn new(thread: &Thread, future: &Object) -> PyResult {
    Future::alive(thread, future)?;
    let future = Slot::new(future.clone());
    Ok(heap::new_object(&FUTURE_ITER, |header| FutureIter { header, future }).into())
}

fn resume(thread: &Thread, this: &Object) -> PyResult<SendResult> {
    let this = FutureIter::of(this);
    let Some(object) = this.future.get() else { return Ok(SendResult::Return(Object::NONE)) };
    let future = Future::of(&object);
    if future.is_pending() {
        if future.blocking.replace(true) {
            return Err(thread.runtime_error("await wasn't used with future"));
        }
        return Ok(SendResult::Next(object));
    }
    this.future.clear();
    future.get_result(thread).map(SendResult::Return)
}

fn next(thread: &Thread, this: &Object) -> PyResult<Option<Object>> {
    match resume(thread, this)? {
        SendResult::Next(future) => Ok(Some(future)),
        SendResult::Return(result) if result.is_none() => Ok(None),
        SendResult::Return(result) => Err(thread.stop_iteration(Some(result))),
    }
}

/// `throw(exception)`, or the deprecated `throw(type, value, traceback)`.
fn throw(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult {
    let args = args.no_keywords(thread, "throw")?;
    let (ty, value, traceback) = match args {
        [] => {
            return Err(thread.type_error("throw expected at least 1 argument, got 0"));
        }
        [ty] => (ty, None, None),
        [ty, value] => (ty, Some(value), None),
        [ty, value, traceback] => (ty, Some(value), Some(traceback)),
        more => {
            let given = more.len();
            return Err(
                thread.type_error(format!("throw expected at most 3 arguments, got {given}"))
            );
        }
    };
    if args.len() > 1 {
        thread.warn(
            &exc::DEPRECATION_WARNING,
            "the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.",
        )?;
    }
    let traceback = traceback.filter(|traceback| !traceback.is_none());
    if let Some(traceback) = traceback
        && !traceback.is_exact(&krait_objects::types::traceback::TRACEBACK)
    {
        return Err(thread.type_error("throw() third argument must be a traceback"));
    }
    let value = value.filter(|value| !value.is_none());
    let exception = match ty.downcast::<Type>() {
        Some(class) if class.is_subtype(&exc::BASE_EXCEPTION) => match value {
            Some(value) if value.is_instance(class) => value.clone(),
            Some(value) => match value.as_tuple() {
                Some(arguments) => exc::instantiate(thread, class, arguments.as_slice())?,
                None => exc::instantiate(thread, class, std::slice::from_ref(value))?,
            },
            None => exc::instantiate(thread, class, &[])?,
        },
        _ if ty.is_instance(&exc::BASE_EXCEPTION) => {
            if value.is_some() {
                return Err(thread.type_error("instance exception may not have a separate value"));
            }
            ty.clone()
        }
        _ => {
            let given = ty.ty().name();
            return Err(thread.type_error(format!(
                "exceptions must be classes deriving BaseException or instances of such a class, not {given}"
            )));
        }
    };
    if let Some(traceback) = traceback {
        krait_objects::error::exception_ref(&exception).set_traceback(Some(traceback.clone()));
    }
    FutureIter::of(this).future.clear();
    Err(krait_objects::Raised::from_exception(exception))
}
