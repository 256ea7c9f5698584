//! Running code in another interpreter.

use super::crossing::{Crossing, Fallback, names, with_cause};
use super::excinfo::ExcInfo;
use super::{error, resolve, script};
use crate::thread::end_main;
use krait_objects::thread::CompileRequest;
use krait_objects::types::dict::Dict;
use krait_objects::types::module::Module;
use krait_objects::{
    Args, Interpreter, Object, PyResult, Raised, Ref, Thread, exceptions as exc, name,
};

/// Runs `body` in a new thread of the interpreter, on the OS thread of `outer`; in the current interpreter, as it is.
pub fn run_in<R>(
    outer: &Thread,
    interp: &'static Interpreter,
    body: impl FnOnce(&Thread) -> R,
) -> R {
    if std::ptr::eq(outer.interp(), interp) {
        return body(outer);
    }
    let thread = Thread::new(interp);
    (thread.hooks().thread_start)(&thread);
    let result = thread.run_inside(outer, |thread| {
        let result = body(thread);
        end_main(thread);
        result
    });
    (thread.hooks().thread_end)(&thread);
    result
}

/// The namespace of an interpreter's `__main__`.
pub fn main_namespace(thread: &Thread) -> PyResult<Ref<Dict>> {
    let modules = thread.interp().modules();
    let main = match modules {
        Some(modules) => modules.getitem(thread, name!("__main__")).ok(),
        None => None,
    };
    main.and_then(|main| main.downcast_ref::<Module>())
        .map(|main| main.dict())
        .ok_or_else(|| thread.runtime_error("interpreter has no __main__"))
}

/// Runs source in an interpreter's `__main__`, with an uncaught exception reported there; whether it raised none.
pub fn run_simple(outer: &Thread, interp: &'static Interpreter, source: &Object) -> bool {
    run_in(outer, interp, |thread| {
        let run = || {
            let namespace = main_namespace(thread)?;
            let builtins = thread.interp().builtins();
            let exec = builtins.and_then(|builtins| builtins.get_str("exec"));
            let exec = exec.ok_or_else(|| thread.runtime_error("lost builtins.exec"))?;
            let request = CompileRequest {
                source,
                filename: &Object::str("<string>"),
                mode: "exec",
                flags: 0,
                optimize: -1,
                feature_version: -1,
                inherited: 0,
            };
            let code = (thread.hooks().compile)(thread, request)?;
            exec.call(thread, &[code, namespace.clone().into(), namespace.into()])
        };
        match run() {
            Ok(_) => true,
            Err(raised) => {
                (thread.hooks().report_uncaught)(thread, raised);
                false
            }
        }
    })
}

/// What became of code that ran in another interpreter.
enum Outcome<T> {
    Done(T),
    /// It raised.
    Failed(ExcInfo),
}

/// Runs `body` as the program of an interpreter; nothing else may run in its `__main__`.
fn as_program<T>(
    outer: &Thread,
    interp: &'static Interpreter,
    body: impl FnOnce(&Thread) -> PyResult<T>,
) -> PyResult<Outcome<T>> {
    if interp.running_main.replace(true) {
        return Err(error(outer, "interpreter already running"));
    }
    let outcome = run_in(outer, interp, |thread| match body(thread) {
        Ok(value) => Outcome::Done(value),
        Err(raised) => Outcome::Failed(ExcInfo::of(thread, raised.exception())),
    });
    interp.running_main.set(false);
    Ok(outcome)
}

/// The `shared` argument, which must be a dict.
fn shared_argument<'a>(
    thread: &Thread,
    argument: Option<&'a Object>,
    function: &str,
    position: usize,
) -> PyResult<Option<&'a Dict>> {
    match argument {
        Some(shared) if shared.as_dict().is_none() => {
            let given = if shared.is_none() { "None" } else { shared.ty().name() };
            Err(thread.type_error(format!(
                "_interpreters.{function}() argument {position} must be dict, not {given}"
            )))
        }
        shared => Ok(shared.and_then(Object::as_dict)),
    }
}

fn bind(thread: &Thread, namespace: &Dict, names: &[(String, Crossing)]) -> PyResult<()> {
    for (name, value) in names {
        namespace.set_item_str(name, value.rebuild(thread)?);
    }
    Ok(())
}

/// `exec`, `run_string` and `run_func`.
pub fn exec(
    thread: &Thread,
    args: Args<'_>,
    function: &str,
    operation: &str,
    dump: fn(&Thread, &Object) -> PyResult<Vec<u8>>,
) -> PyResult {
    let shared = shared_argument(thread, args.opt(2), function, 3)?;
    let interp = resolve(thread, args.req(0), args.opt(3), operation)?;
    let code = dump(thread, args.req(1))?;
    let names = match shared {
        Some(shared) => names(thread, shared)?,
        None => Vec::new(),
    };
    let outcome = as_program(thread, interp, |thread| {
        let namespace = main_namespace(thread)?;
        bind(thread, &namespace, &names)?;
        let code = script::load(thread, &code)?;
        let exec = thread.interp().builtins().and_then(|builtins| builtins.get_str("exec"));
        let exec = exec.ok_or_else(|| thread.runtime_error("lost builtins.exec"))?;
        exec.call(thread, &[code, namespace.clone().into(), namespace.into()]).map(drop)
    })?;
    Ok(match outcome {
        Outcome::Done(()) => Object::NONE,
        Outcome::Failed(info) => info.shown(),
    })
}

/// `_interpreters.set___main___attrs()`.
pub fn set_main_attributes(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let updates = shared_argument(thread, Some(args.req(1)), "set___main___attrs", 2)?;
    let interp = resolve(thread, args.req(0), args.opt(2), "update __main__ for")?;
    let names = match updates {
        Some(updates) if !updates.is_empty() => names(thread, updates)?,
        _ => return Err(thread.value_error("arg 2 must be a non-empty dict")),
    };
    let outcome =
        as_program(thread, interp, |thread| bind(thread, &*main_namespace(thread)?, &names))?;
    match outcome {
        Outcome::Done(()) => Ok(Object::NONE),
        Outcome::Failed(info) => Err(error(thread, info.formatted())),
    }
}

/// How a call ended inside the other interpreter.
enum Called {
    Result(Crossing),
    /// Something did not survive the way there or back: what, and why.
    NotShareable(&'static str, ExcInfo),
}

/// The arguments of a call on their way.
struct Arguments {
    callable: Crossing,
    positional: Option<Crossing>,
    keywords: Option<Crossing>,
}

impl Arguments {
    /// Calls what arrived, in the current interpreter.
    fn call(&self, thread: &Thread) -> PyResult<Called> {
        let lost = |what, raised: Raised| {
            Ok(Called::NotShareable(what, ExcInfo::of(thread, raised.exception())))
        };
        let callable = match self.callable.rebuild(thread) {
            Ok(callable) => callable,
            Err(raised) => return lost("func not shareable", raised),
        };
        let positional = match self.positional.as_ref().map(|args| args.rebuild(thread)) {
            None => Object::tuple(&[]),
            Some(Ok(positional)) => positional,
            Some(Err(raised)) => return lost("args not shareable", raised),
        };
        let keywords = match self.keywords.as_ref().map(|keywords| keywords.rebuild(thread)) {
            None => None,
            Some(Ok(keywords)) => Some(keywords),
            Some(Err(raised)) => return lost("kwargs not shareable", raised),
        };
        let positional = positional.to_tuple(thread)?;
        let keywords = keywords.as_ref().and_then(Object::as_dict);
        let result = callable.call_with_dict(thread, positional.as_slice(), keywords)?;
        match Crossing::of(thread, &result, Fallback::Full) {
            Ok(result) => Ok(Called::Result(result)),
            Err(raised) => lost("object does not support cross-interpreter data", raised),
        }
    }
}

/// `_interpreters.call()`.
pub fn call(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let interp = resolve(thread, args.req(0), args.opt(5), "make a call in")?;
    let callable = args.req(1);
    if !callable.is_callable() {
        let shown = callable.repr_string(thread)?;
        return Err(thread.type_error(format!("expected a callable, got {shown}")));
    }
    let crossing = |object: &Object| Crossing::of(thread, object, Fallback::Full);
    let callable = crossing(callable)?;
    let positional = match args.opt_not_none(2) {
        Some(positional) => Some(crossing(&positional.to_tuple(thread)?.into())?),
        None => None,
    };
    let keywords = match args.opt_not_none(3) {
        Some(keywords) if keywords.as_dict().is_some_and(|k| !k.is_empty()) => {
            Some(crossing(keywords)?)
        }
        _ => None,
    };
    let arguments = Arguments { callable, positional, keywords };
    match as_program(thread, interp, |thread| arguments.call(thread))? {
        Outcome::Done(Called::Result(result)) => {
            Ok(Object::tuple(&[result.rebuild(thread)?, Object::NONE]))
        }
        Outcome::Done(Called::NotShareable(message, why)) => {
            let cause = thread.err(&exc::EXCEPTION, why.into_display());
            let raised = thread.err(&super::NOT_SHAREABLE_ERROR, message);
            Err(with_cause(raised, cause.into_exception()))
        }
        Outcome::Failed(info) => Ok(Object::tuple(&[Object::NONE, info.shown()])),
    }
}
