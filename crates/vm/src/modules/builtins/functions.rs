//! Attributes, iteration and introspection: `getattr`, `iter`, `next`, `dir`, `vars`, `__import__`…

use krait_objects::exceptions as exc;
use krait_objects::protocol::special::call_special;
use krait_objects::types::iterator::CallableIterator;
use krait_objects::types::list::{List, sort};
use krait_objects::{Args, CallArgs, Object, PyResult, Thread, name};

pub(super) fn import(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let level = match args.opt(4) {
        Some(level) => level.to_i32(thread)?,
        None => 0,
    };
    crate::import::import_module(thread, args.req(0), args.opt(1), args.opt(2), args.opt(3), level)
}

/// `name expected at least N arguments…` for functions that take a range of positional arguments.
fn count(thread: &Thread, args: CallArgs<'_>, name: &str, min: usize, max: usize) -> PyResult<()> {
    let given = args.no_keywords(thread, name)?.len();
    let plural = |n: usize| if n == 1 { "" } else { "s" };
    if given < min {
        return Err(thread.type_error(format!(
            "{name} expected at least {min} argument{}, got {given}",
            plural(min)
        )));
    }
    if given > max {
        return Err(thread.type_error(format!(
            "{name} expected at most {max} argument{}, got {given}",
            plural(max)
        )));
    }
    Ok(())
}

pub(super) fn getattr(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    count(thread, args, "getattr", 2, 3)?;
    let a = args.args;
    if a[1].as_str().is_none() {
        return Err(krait_objects::protocol::attribute::name_must_be_str(thread, &a[1]));
    }
    match a.get(2) {
        Some(default) => Ok(a[0].lookup_attr(thread, &a[1])?.unwrap_or_else(|| default.clone())),
        None => a[0].getattr(thread, &a[1]),
    }
}

pub(super) fn hasattr(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    if args.req(1).as_str().is_none() {
        return Err(krait_objects::protocol::attribute::name_must_be_str(thread, args.req(1)));
    }
    args.req(0).has_attr(thread, args.req(1)).map(Object::from_bool)
}

pub(super) fn iter(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    count(thread, args, "iter", 1, 2)?;
    match args.args {
        [callable, sentinel] => {
            if !callable.is_callable() {
                return Err(thread.type_error("iter(v, w): v must be callable"));
            }
            Ok(CallableIterator::new(callable.clone(), sentinel.clone()).into())
        }
        _ => args.args[0].iter(thread),
    }
}

pub(super) fn aiter(thread: &Thread, _module: &Object, value: &Object) -> PyResult {
    let Some(aiter) = value.ty().slots().aiter() else {
        return Err(
            thread.type_error(format!("'{}' object is not an async iterable", value.ty().name()))
        );
    };
    let iterator = aiter(thread, value)?;
    if iterator.ty().slots().anext().is_none() {
        return Err(thread.type_error(format!(
            "aiter() returned not an async iterator of type '{}'",
            iterator.ty().name()
        )));
    }
    Ok(iterator)
}

pub(super) fn next(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    count(thread, args, "next", 1, 2)?;
    let a = args.args;
    match (a[0].iternext(thread), a.get(1)) {
        (Ok(Some(value)), _) => Ok(value),
        (Ok(None), Some(default)) => Ok(default.clone()),
        (Ok(None), None) => Err(thread.stop_iteration(None)),
        (Err(raised), Some(default)) if raised.is(&exc::STOP_ITERATION) => Ok(default.clone()),
        (Err(raised), _) => Err(raised),
    }
}

pub(super) fn anext(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let iterator = args.req(0);
    let Some(anext) = iterator.ty().slots().anext() else {
        return Err(thread
            .type_error(format!("'{}' object is not an async iterator", iterator.ty().name())));
    };
    let awaitable = anext(thread, iterator)?;
    match args.opt(1) {
        None => Ok(awaitable),
        Some(default) => Ok(crate::generator::anext_awaitable::make(awaitable, default.clone())),
    }
}

pub(super) fn breakpoint(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let hook = thread.interp().sys_dict().and_then(|sys| sys.get_name(name!("breakpointhook")));
    match hook {
        Some(hook) => {
            thread.audit("builtins.breakpoint", std::slice::from_ref(&hook))?;
            hook.call_args(thread, args)
        }
        None => Err(thread.runtime_error("lost sys.breakpointhook")),
    }
}

fn sorted_list(thread: &Thread, names: &Object) -> PyResult {
    let list = List::from_vec(names.to_vec(thread)?);
    sort::sort(thread, &list, None, false)?;
    Ok(list.into())
}

pub(super) fn dir(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    count(thread, args, "dir", 0, 1)?;
    match args.args.first() {
        Some(object) => {
            let Some(names) = call_special(thread, object, name!("__dir__"), &[])? else {
                return Err(thread.type_error("object does not provide __dir__"));
            };
            sorted_list(thread, &names)
        }
        None => {
            let Some(locals) = super::code::frame_locals(thread)? else {
                return Err(thread.system_error("frame does not exist"));
            };
            sorted_list(thread, &locals.call_method(thread, name!("keys"), &[])?)
        }
    }
}

pub(super) fn vars(thread: &Thread, module: &Object, args: CallArgs<'_>) -> PyResult {
    count(thread, args, "vars", 0, 1)?;
    match args.args.first() {
        None => super::code::locals(thread, module),
        Some(object) => object
            .lookup_attr(thread, name!("__dict__"))?
            .ok_or_else(|| thread.type_error("vars() argument must have __dict__ attribute")),
    }
}
