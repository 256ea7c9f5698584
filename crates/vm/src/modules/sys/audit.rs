//! `sys.audit` and `sys.addaudithook` (PEP 578), for the events that Python code raises.

use krait_objects::exceptions as exc;
use krait_objects::{Args, CallArgs, MethodDef, Object, PyResult, Thread};

pub(super) static FUNCTIONS: &[MethodDef] = &[
    MethodDef::raw(
        "audit",
        "($module, event, /, *args)",
        audit,
        "Tells all audit hooks of an event.",
    ),
    MethodDef::new("addaudithook", "($module, /, hook)", add_hook, "Adds an audit hook."),
];

fn audit(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let args = args.no_keywords(thread, "sys.audit")?;
    let [event, rest @ ..] = args else {
        return Err(thread.type_error("audit expected at least 1 argument, got 0"));
    };
    if event.as_str().is_none() {
        return Err(thread
            .type_error(format!("expected str for argument 'event', not {}", event.ty().name())));
    }
    thread.audit_objects(event, &Object::tuple(rest))?;
    Ok(Object::NONE)
}

fn add_hook(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let hook = args.req(0);
    match thread.audit("sys.addaudithook", &[]) {
        Ok(()) => {}
        // A hook that refuses new ones does so silently.
        Err(raised) if raised.is(&exc::RUNTIME_ERROR) => return Ok(Object::NONE),
        Err(raised) => return Err(raised),
    }
    thread.interp().add_audit_hook(hook.clone());
    Ok(Object::NONE)
}
