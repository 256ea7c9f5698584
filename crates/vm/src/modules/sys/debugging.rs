//! `sys`: tracing and profiling functions, breakpoints, caches and allocation counts.

use crate::monitoring::legacy;
use krait_objects::typeobj::flags;
use krait_objects::types::module::Module;
use krait_objects::{Args, CallArgs, MethodDef, Object, PyResult, Thread, Type, name};

/// None means no function.
fn given(function: &Object) -> Option<Object> {
    Some(function.clone()).filter(|f| !f.is_none())
}

pub(super) static FUNCTIONS: &[MethodDef] = &[
    MethodDef::noargs(
        "gettrace",
        "($module, /)",
        |thread, _| Ok(legacy::trace_function(thread).unwrap_or(Object::NONE)),
        "The trace function, or None.",
    ),
    MethodDef::noargs(
        "getprofile",
        "($module, /)",
        |thread, _| Ok(legacy::profile_function(thread).unwrap_or(Object::NONE)),
        "The profile function, or None.",
    ),
    MethodDef::one(
        "settrace",
        "($module, function, /)",
        |thread, _, function| {
            legacy::set_trace(thread, thread, given(function)).map(|()| Object::NONE)
        },
        "Sets the trace function of this thread, which hears of calls, lines, returns and exceptions.",
    ),
    MethodDef::one(
        "setprofile",
        "($module, function, /)",
        |thread, _, function| {
            legacy::set_profile(thread, thread, given(function)).map(|()| Object::NONE)
        },
        "Sets the profile function of this thread, which hears of calls and returns.",
    ),
    MethodDef::one(
        "_settraceallthreads",
        "($module, function, /)",
        |thread, _, function| {
            for each in thread.interp().threads() {
                legacy::set_trace(thread, each, given(function))?;
            }
            Ok(Object::NONE)
        },
        "Sets the trace function of all threads.",
    ),
    MethodDef::one(
        "_setprofileallthreads",
        "($module, function, /)",
        |thread, _, function| {
            for each in thread.interp().threads() {
                legacy::set_profile(thread, each, given(function))?;
            }
            Ok(Object::NONE)
        },
        "Sets the profile function of all threads.",
    ),
    MethodDef::new(
        "call_tracing",
        "($module, func, args, /)",
        |thread, _, args: Args<'_>| match args.req(1).as_tuple() {
            Some(all) => legacy::call_tracing(thread, args.req(0), all.as_slice()),
            None => Err(thread.type_error(format!(
                "call_tracing() argument 2 must be tuple, not {}",
                args.req(1).ty().name()
            ))),
        },
        "Calls a function with tracing on.",
    ),
    MethodDef::raw(
        "breakpointhook",
        "($module, /, *args, **kwargs)",
        breakpoint_hook,
        "What breakpoint() calls: the function that PYTHONBREAKPOINT names, pdb.set_trace by default.",
    ),
    MethodDef::noargs(
        "_clear_type_cache",
        "($module, /)",
        |_, _| Ok(Object::NONE),
        "Empties the cache of type attributes, which is never stale.",
    ),
    MethodDef::one(
        "_clear_type_descriptors",
        "($module, type, /)",
        clear_type_descriptors,
        "Takes the descriptors of the instance dict and of weak references out of a class that replaces another.",
    ),
    MethodDef::noargs(
        "_clear_internal_caches",
        "($module, /)",
        |_, _| Ok(Object::NONE),
        "Empties internal caches, which are never stale.",
    ),
    MethodDef::one(
        "_is_immortal",
        "($module, op, /)",
        |_, _, o| Ok(Object::from_bool(o.header().is_none_or(|header| header.is_immortal()))),
        "Whether the object is never destroyed.",
    ),
    MethodDef::noargs(
        "is_stack_trampoline_active",
        "($module, /)",
        |_, _| Ok(Object::FALSE),
        "Whether a stack profiler's trampoline is active.",
    ),
    MethodDef::noargs(
        "is_remote_debug_enabled",
        "($module, /)",
        |_, _| Ok(Object::FALSE),
        "Whether another process may debug this one.",
    ),
    MethodDef::noargs(
        "getdlopenflags",
        "($module, /)",
        |_, _| Ok(Object::int(libc::RTLD_NOW.into())),
        "Flags of dlopen() for extension modules, which are not loaded here.",
    ),
];

fn clear_type_descriptors(thread: &Thread, _module: &Object, class: &Object) -> PyResult {
    let Some(ty) = class.downcast::<Type>() else {
        return Err(thread.type_error(format!(
            "_clear_type_descriptors() argument must be type, not {}",
            class.ty().name()
        )));
    };
    if ty.has(flags::IMMUTABLE) {
        return Err(thread.type_error("argument is immutable"));
    }
    for name in [name!("__dict__"), name!("__weakref__")] {
        ty.set_attr(thread, name, None)?;
    }
    Ok(Object::NONE)
}

fn breakpoint_hook(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let name = std::env::var("PYTHONBREAKPOINT").unwrap_or_default();
    let name = match name.as_str() {
        "0" => return Ok(Object::NONE),
        "" => "pdb.set_trace",
        name => name,
    };
    let (module, attribute) = name.rsplit_once('.').unwrap_or(("builtins", name));
    let attribute = Object::str(attribute);
    let found = (|| {
        let fromlist = Object::tuple(std::slice::from_ref(&attribute));
        let module = Object::str(module);
        crate::import::import_module(thread, &module, None, None, Some(&fromlist), 0)?
            .getattr(thread, &attribute)
    })();
    match found {
        Ok(hook) => hook.call_args(thread, args),
        Err(_) => {
            let message = format!("Ignoring unimportable $PYTHONBREAKPOINT: \"{name}\"");
            thread.warn(&krait_objects::exceptions::RUNTIME_WARNING, message)?;
            Ok(Object::NONE)
        }
    }
}

/// Functions of `sys._jit`.
static JIT: &[MethodDef] = &[
    MethodDef::noargs(
        "is_available",
        "($module, /)",
        |_, _| Ok(Object::FALSE),
        "Whether this build has a JIT compiler.",
    ),
    MethodDef::noargs(
        "is_enabled",
        "($module, /)",
        |_, _| Ok(Object::FALSE),
        "Whether the JIT compiler is on in this process.",
    ),
    MethodDef::noargs(
        "is_active",
        "($module, /)",
        |_, _| Ok(Object::FALSE),
        "Whether the calling frame runs compiled code.",
    ),
];

/// Sets `sys._jit`.
pub(super) fn install_jit(sys: &Module) {
    let module = Module::new("sys._jit");
    module.add_functions(JIT);
    sys.add("_jit", module);
}
