//! `atexit`: functions that run when the interpreter ends. Matches CPython's `Modules/atexitmodule.c`.

use krait_objects::thread::ExitCallback;
use krait_objects::types::module::ModuleDef;
use krait_objects::types::tuple::Tuple;
use krait_objects::{CallArgs, MethodDef, Object, PyResult, Thread};

/// The module's definition.
pub static DEF: ModuleDef = ModuleDef {
    name: "atexit",
    doc: "Functions that run when the interpreter ends, the last registered one first.",
    functions: FUNCTIONS,
    exec: |_, _| Ok(()),
};

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::raw(
        "register",
        "($module, func, /, *args, **kwargs)",
        register,
        "Has a function called with these arguments at the interpreter's end; gives the function back.",
    ),
    MethodDef::noargs(
        "_clear",
        "($module, /)",
        |thread, _| {
            let cleared = thread.interp().take_exit_callbacks();
            drop(cleared);
            Ok(Object::NONE)
        },
        "Forgets all registered functions.",
    ),
    MethodDef::one(
        "unregister",
        "($module, func, /)",
        unregister,
        "Forgets every registration of a function.",
    ),
    MethodDef::noargs(
        "_run_exitfuncs",
        "($module, /)",
        |thread, _| {
            run(thread);
            Ok(Object::NONE)
        },
        "Runs all registered functions and forgets them.",
    ),
    MethodDef::noargs(
        "_ncallbacks",
        "($module, /)",
        |thread, _| Ok(Object::int_usize(thread.interp().exit_callback_count())),
        "Number of registered functions.",
    ),
];

fn register(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let [function, rest @ ..] = args.positional() else {
        return Err(thread.type_error("register() takes at least 1 argument (0 given)"));
    };
    if !function.is_callable() {
        return Err(thread.type_error("the first argument must be callable"));
    }
    let keywords = args.keywords().map(|(name, value)| (name.clone(), value.clone())).collect();
    thread.interp().add_exit_callback(ExitCallback {
        function: function.clone(),
        args: rest.to_vec(),
        keywords,
    });
    Ok(function.clone())
}

fn unregister(thread: &Thread, _module: &Object, function: &Object) -> PyResult {
    // Comparisons run Python code, which may change the list: work on what was there.
    let mut kept = Vec::new();
    let mut all = thread.interp().take_exit_callbacks().into_iter();
    let mut failed = None;
    for callback in all.by_ref() {
        match callback.function.eq(thread, function) {
            Ok(true) => {}
            Ok(false) => kept.push(callback),
            Err(raised) => {
                kept.push(callback);
                failed = Some(raised);
                break;
            }
        }
    }
    kept.extend(all);
    for callback in kept.into_iter().chain(thread.interp().take_exit_callbacks()) {
        thread.interp().add_exit_callback(callback);
    }
    failed.map_or(Ok(Object::NONE), Err)
}

/// Runs the registered functions, the last one first; errors are reported as unraisable.
pub fn run(thread: &Thread) {
    while let Some(callback) = thread.interp().pop_exit_callback() {
        let mut args = callback.args;
        let names: Vec<Object> = callback.keywords.iter().map(|(name, _)| name.clone()).collect();
        args.extend(callback.keywords.into_iter().map(|(_, value)| value));
        let names = Tuple::from_vec(names);
        let call = CallArgs { args: &args, kwnames: (!names.is_empty()).then_some(&*names) };
        if let Err(raised) = callback.function.call_args(thread, call) {
            let shown = callback.function.repr_string(thread).unwrap_or_default();
            let message = format!("Exception ignored in atexit callback {shown}");
            (thread.hooks().unraisable)(thread, raised, Some(&message), None);
        }
    }
}
