//! Methods and attributes of `_asyncio.Future`.

use super::future::{Future, Stage};
use super::state;
use krait_objects::name;
use krait_objects::types::generic_alias;
use krait_objects::types::list::List;
use krait_objects::{GetSetDef, MethodDef, Object, PyResult, Thread};

pub static METHODS: &[MethodDef] = &[
    MethodDef::noargs(
        "result",
        "($self, /)",
        |thread, this| Future::alive(thread, this)?.get_result(thread),
        "The result, or the exception raised; InvalidStateError if there is neither yet.",
    ),
    MethodDef::noargs(
        "exception",
        "($self, /)",
        exception,
        "The exception, None if there is a result; InvalidStateError if there is neither yet.",
    ),
    MethodDef::one(
        "set_result",
        "($self, result, /)",
        |thread, this, result| {
            Future::alive(thread, this)?.set_result(thread, this, result)?;
            Ok(Object::NONE)
        },
        "Give the future its result and call the callbacks soon.",
    ),
    MethodDef::one(
        "set_exception",
        "($self, exception, /)",
        |thread, this, exception| {
            Future::alive(thread, this)?.set_exception(thread, this, exception)?;
            Ok(Object::NONE)
        },
        "Give the future an exception for its result and call the callbacks soon.",
    ),
    MethodDef::new(
        "add_done_callback",
        "($self, fn, /, *, context=<unrepresentable>)",
        |thread, this, args| {
            let future = Future::alive(thread, this)?;
            future.add_callback(thread, this, args.req(0), args.opt(1))?;
            Ok(Object::NONE)
        },
        "Have the loop call fn(future) when the future is done, soon if it is.",
    ),
    MethodDef::one(
        "remove_done_callback",
        "($self, fn, /)",
        remove_done_callback,
        "Take all callbacks off that are equal to fn; returns how many.",
    ),
    MethodDef::new(
        "cancel",
        "($self, /, msg=None)",
        |thread, this, args| {
            let message = args.opt_not_none(0).cloned();
            Future::alive(thread, this)?.cancel(thread, this, message).map(Object::from_bool)
        },
        "Make the future cancelled and call the callbacks soon; False if it was done.",
    ),
    MethodDef::noargs(
        "cancelled",
        "($self, /)",
        |_, this| Ok(Object::from_bool(Future::of(this).stage.get() == Stage::Cancelled)),
        "Whether the future is cancelled.",
    ),
    MethodDef::noargs(
        "done",
        "($self, /)",
        |_, this| {
            let future = Future::of(this);
            Ok(Object::from_bool(!future.event_loop.is_empty() && !future.is_pending()))
        },
        "Whether the future has a result or an exception, or is cancelled.",
    ),
    MethodDef::noargs(
        "get_loop",
        "($self, /)",
        |thread, this| Ok(Future::alive(thread, this)?.event_loop.get().unwrap_or(Object::NONE)),
        "The event loop that the future belongs to.",
    ),
    MethodDef::noargs(
        "_make_cancelled_error",
        "($self, /)",
        |thread, this| Future::of(this).make_cancelled_error(thread),
        "The CancelledError to raise when the future is cancelled.",
    ),
    MethodDef::raw(
        "__class_getitem__",
        "($type, object, /)",
        generic_alias::class_getitem,
        "Generic alias of the class.",
    )
    .class(),
];

fn slot_value(value: Option<Object>) -> PyResult {
    Ok(value.unwrap_or(Object::NONE))
}

pub static GETSET: &[GetSetDef] = &[
    GetSetDef::ro(
        "_state",
        |thread, this| {
            Ok(match Future::alive(thread, this)?.stage.get() {
                Stage::Pending => name!("PENDING").clone(),
                Stage::Cancelled => name!("CANCELLED").clone(),
                Stage::Finished => name!("FINISHED").clone(),
            })
        },
        "",
    ),
    GetSetDef::rw(
        "_asyncio_future_blocking",
        |_, this| {
            let future = Future::of(this);
            Ok(Object::from_bool(!future.event_loop.is_empty() && future.blocking.get()))
        },
        |thread, this, value| {
            let future = Future::alive(thread, this)?;
            future.blocking.set(required(thread, value)?.is_true(thread)?);
            Ok(())
        },
        "",
    ),
    GetSetDef::ro("_loop", |_, this| slot_value(Future::of(this).event_loop.get()), ""),
    GetSetDef::ro("_callbacks", callbacks, ""),
    GetSetDef::ro(
        "_result",
        |thread, this| slot_value(Future::alive(thread, this)?.result.get()),
        "",
    ),
    GetSetDef::ro(
        "_exception",
        |thread, this| slot_value(Future::alive(thread, this)?.exception.get()),
        "",
    ),
    GetSetDef::rw(
        "_log_traceback",
        |thread, this| Ok(Object::from_bool(Future::alive(thread, this)?.log_traceback.get())),
        |thread, this, value| {
            let future = Future::of(this);
            if required(thread, value)?.is_true(thread)? {
                return Err(thread.value_error("_log_traceback can only be set to False"));
            }
            future.log_traceback.set(false);
            Ok(())
        },
        "",
    ),
    GetSetDef::ro(
        "_source_traceback",
        |_, this| slot_value(Future::of(this).source_traceback.get()),
        "",
    ),
    GetSetDef::rw(
        "_cancel_message",
        |_, this| slot_value(Future::of(this).cancel_message.get()),
        |thread, this, value| {
            let value = required(thread, value)?.clone();
            Future::of(this).cancel_message.set(value);
            Ok(())
        },
        "",
    ),
    GetSetDef::ro("_asyncio_awaited_by", awaited_by, ""),
];

fn required<'a>(thread: &Thread, value: Option<&'a Object>) -> PyResult<&'a Object> {
    value.ok_or_else(|| {
        thread.err(&krait_objects::exceptions::ATTRIBUTE_ERROR, "cannot delete attribute")
    })
}

fn exception(thread: &Thread, this: &Object) -> PyResult {
    let future = Future::alive(thread, this)?;
    match future.stage.get() {
        Stage::Cancelled => Err(future.raise_cancelled(thread)),
        Stage::Pending => Err(state::invalid_state(thread, "Exception is not set.")),
        Stage::Finished => {
            let exception = future.exception.get();
            if exception.is_some() {
                future.log_traceback.set(false);
            }
            slot_value(exception)
        }
    }
}

/// Comparing may call Python code that changes the list.
fn remove_done_callback(thread: &Thread, this: &Object, function: &Object) -> PyResult {
    let future = Future::alive(thread, this)?;
    let before = future.callbacks().len();
    let mut kept = Vec::new();
    let mut index = 0;
    while let Some(callback) = future.callbacks().get(index).cloned() {
        index += 1;
        if !(callback.0.is(function) || callback.0.eq(thread, function)?) {
            kept.push(callback);
        }
    }
    let removed = before.saturating_sub(kept.len());
    let now = future.callbacks().len();
    let old: Vec<_> = future.callbacks().splice(..before.min(now), kept).collect();
    drop(old);
    Ok(Object::int_usize(removed))
}

fn callbacks(thread: &Thread, this: &Object) -> PyResult {
    let callbacks = Future::alive(thread, this)?.callbacks().clone();
    if callbacks.is_empty() {
        return Ok(Object::NONE);
    }
    let pairs = callbacks.into_iter().map(|(function, ctx)| Object::tuple(&[function, ctx]));
    Ok(List::from_vec(pairs.collect()).into())
}

fn awaited_by(thread: &Thread, this: &Object) -> PyResult {
    let waiters = Future::alive(thread, this)?.awaited_by();
    if waiters.is_empty() {
        return Ok(Object::NONE);
    }
    let class = krait_objects::types::set::FROZENSET.to_object();
    class.call(thread, &[Object::list(waiters)])
}
