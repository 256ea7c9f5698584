//! What `anext(iterator, default)` gives: the awaitable of the next item, with the default in place of the end. Matches
//! CPython's `anext_awaitable` of `Objects/iterobject.c`.

use super::get_awaitable_iter;
use krait_objects::exceptions as exc;
use krait_objects::fields::{Fields, Slot};
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{Type, TypeSpec, flags};
use krait_objects::{
    CallArgs, Header, MethodDef, Object, PyResult, Raised, Thread, Word, heap, name,
};

/// The awaitable.
#[repr(C)]
struct AnextAwaitable {
    header: Header,
    wrapped: Slot,
    default: Slot,
}

krait_objects::payload!(AnextAwaitable, ANEXT_AWAITABLE);

impl Fields for AnextAwaitable {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.wrapped.visit(visit);
        self.default.visit(visit);
    }

    fn clear(&self) {
        self.wrapped.clear();
        self.default.clear();
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION,
    slots: krait_objects::memory_slots!(
        AnextAwaitable,
        SlotsSpec::EMPTY.iter(|_, a| Ok(a.clone())).await_(|_, a| Ok(a.clone())).iternext(next)
    ),
    methods: &[
        MethodDef::one(
            "send",
            "",
            |thread, a, value| {
                proxy(
                    thread,
                    a,
                    name!("send"),
                    CallArgs::positional_only(std::slice::from_ref(value)),
                )
            },
            "Sends a value into the awaited object.",
        ),
        MethodDef::raw(
            "throw",
            "",
            |thread, a, args| proxy(thread, a, name!("throw"), args),
            "Raises an exception in the awaited object.",
        ),
        MethodDef::noargs(
            "close",
            "",
            |thread, a| proxy(thread, a, name!("close"), CallArgs::EMPTY),
            "Ends the awaited object.",
        ),
    ],
    ..TypeSpec::new::<AnextAwaitable>("anext_awaitable")
};
pub static ANEXT_AWAITABLE: Type = Type::builtin(&SPEC);

/// The awaitable of the next item of an asynchronous iterator, or of `default` at its end.
pub fn make(awaitable: Object, default: Object) -> Object {
    heap::new_object(&ANEXT_AWAITABLE, |header| AnextAwaitable {
        header,
        wrapped: Slot::new(awaitable),
        default: Slot::new(default),
    })
    .into()
}

/// The iterator behind the wrapped awaitable.
fn iterator(thread: &Thread, object: &Object) -> PyResult {
    let wrapped = AnextAwaitable::of(object).wrapped.get().unwrap_or(Object::NONE);
    let iterator = get_awaitable_iter(thread, &wrapped)?;
    if iterator.ty().slots().iternext().is_none() && super::as_generator(&iterator).is_none() {
        return Err(thread.type_error(format!(
            "{}.__await__() must return an iterable, not {}",
            wrapped.ty().name(),
            iterator.ty().name()
        )));
    }
    Ok(iterator)
}

/// At the end of the asynchronous iterator, the default is the result.
fn finish(thread: &Thread, object: &Object, raised: Raised) -> Raised {
    if !raised.is(&exc::STOP_ASYNC_ITERATION) {
        return raised;
    }
    let default = AnextAwaitable::of(object).default.get().unwrap_or(Object::NONE);
    super::methods::stop_with_value(thread, default)
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let iterator = iterator(thread, object)?;
    iterator.iternext(thread).map_err(|raised| finish(thread, object, raised))
}

fn proxy(thread: &Thread, object: &Object, method: &Object, args: CallArgs<'_>) -> PyResult {
    let iterator = iterator(thread, object)?;
    let method = iterator.getattr(thread, method)?;
    method.call_args(thread, args).map_err(|raised| finish(thread, object, raised))
}
