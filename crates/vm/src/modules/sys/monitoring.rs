//! `sys.monitoring` (PEP 669): tools and their callbacks. Events themselves are not raised yet, so that a tool that asks for
//! some gets an error instead of silence.

use krait_objects::typeobj::object_type::OBJECT;
use krait_objects::types::dict::Dict;
use krait_objects::types::module::Module;
use krait_objects::types::namespace::Namespace;
use krait_objects::{Args, MethodDef, Object, PyResult, Thread};

/// Events by name; each is a bit.
const EVENTS: &[(&str, i64)] = &[
    ("PY_START", 1),
    ("PY_RESUME", 1 << 1),
    ("PY_RETURN", 1 << 2),
    ("PY_YIELD", 1 << 3),
    ("CALL", 1 << 4),
    ("LINE", 1 << 5),
    ("INSTRUCTION", 1 << 6),
    ("JUMP", 1 << 7),
    ("BRANCH_LEFT", 1 << 8),
    ("BRANCH_RIGHT", 1 << 9),
    ("STOP_ITERATION", 1 << 10),
    ("RAISE", 1 << 11),
    ("EXCEPTION_HANDLED", 1 << 12),
    ("PY_UNWIND", 1 << 13),
    ("PY_THROW", 1 << 14),
    ("RERAISE", 1 << 15),
    ("C_RETURN", 1 << 16),
    ("C_RAISE", 1 << 17),
    ("BRANCH", 1 << 18),
    ("NO_EVENTS", 0),
];

/// Tool ids below this may be used by programs.
const TOOLS: i64 = 6;

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new("use_tool_id", "($module, tool_id, name, /)", use_tool_id, "Takes a tool id."),
    MethodDef::one(
        "clear_tool_id",
        "($module, tool_id, /)",
        |thread, module, id| clear(thread, module, id, false),
        "Removes a tool's callbacks.",
    ),
    MethodDef::one(
        "free_tool_id",
        "($module, tool_id, /)",
        |thread, module, id| clear(thread, module, id, true),
        "Gives a tool id back.",
    ),
    MethodDef::one(
        "get_tool",
        "($module, tool_id, /)",
        |thread, module, id| {
            let id = check_id(thread, id)?;
            Ok(tools(module).get(thread, &id)?.unwrap_or(Object::NONE))
        },
        "The name of the tool that uses an id, or None.",
    ),
    MethodDef::new(
        "register_callback",
        "($module, tool_id, event, func, /)",
        register_callback,
        "Sets the callback of a tool for an event; gives the one before.",
    ),
    MethodDef::one(
        "get_events",
        "($module, tool_id, /)",
        |thread, module, id| {
            check_used(thread, module, id)?;
            Ok(Object::small_int(0))
        },
        "The events that a tool has asked for.",
    ),
    MethodDef::new(
        "set_events",
        "($module, tool_id, event_set, /)",
        |thread, module, args: Args<'_>| {
            check_used(thread, module, args.req(0))?;
            no_events(thread, args.req(1))
        },
        "Asks for events.",
    ),
    MethodDef::new(
        "get_local_events",
        "($module, tool_id, code, /)",
        |thread, module, args: Args<'_>| {
            check_used(thread, module, args.req(0))?;
            Ok(Object::small_int(0))
        },
        "The events that a tool has asked for in a code object.",
    ),
    MethodDef::new(
        "set_local_events",
        "($module, tool_id, code, event_set, /)",
        |thread, module, args: Args<'_>| {
            check_used(thread, module, args.req(0))?;
            no_events(thread, args.req(2))
        },
        "Asks for events of a code object.",
    ),
    MethodDef::noargs(
        "restart_events",
        "($module, /)",
        |_, _| Ok(Object::NONE),
        "Makes disabled events happen again.",
    ),
];

/// Sets `sys.monitoring`.
pub(super) fn install(thread: &Thread, sys: &Module) -> PyResult<()> {
    let module = Module::new("sys.monitoring");
    module.add_functions(FUNCTIONS);
    for sentinel in ["DISABLE", "MISSING"] {
        module.add(sentinel, OBJECT.to_object().call(thread, &[])?);
    }
    let events = Dict::new();
    for (name, bit) in EVENTS {
        events.set_item_str(name, Object::int(*bit));
    }
    module.add("events", Namespace::with_dict(&events));
    for (name, id) in
        [("DEBUGGER_ID", 0), ("COVERAGE_ID", 1), ("PROFILER_ID", 2), ("OPTIMIZER_ID", 5)]
    {
        module.add(name, Object::int(id));
    }
    module.add("_tools", Dict::new());
    module.add("_callbacks", Dict::new());
    sys.add("monitoring", module);
    Ok(())
}

fn table(module: &Object, name: &str) -> krait_objects::Ref<Dict> {
    let module = module.downcast::<Module>();
    let found = module.and_then(|m| m.dict().get_str(name)).and_then(|d| d.downcast_ref::<Dict>());
    found.unwrap_or_else(Dict::new)
}

fn tools(module: &Object) -> krait_objects::Ref<Dict> {
    table(module, "_tools")
}

fn check_id(thread: &Thread, id: &Object) -> PyResult {
    let number = id.to_i64(thread)?;
    if !(0..TOOLS).contains(&number) {
        return Err(thread
            .value_error(format!("invalid tool {number} (must be between 0 and {})", TOOLS - 1)));
    }
    Ok(Object::int(number))
}

fn check_used(thread: &Thread, module: &Object, id: &Object) -> PyResult {
    let id = check_id(thread, id)?;
    match tools(module).get(thread, &id)? {
        Some(_) => Ok(id),
        None => Err(thread.value_error(format!("tool {} is not in use", id.repr_string(thread)?))),
    }
}

fn use_tool_id(thread: &Thread, module: &Object, args: Args<'_>) -> PyResult {
    let id = check_id(thread, args.req(0))?;
    if args.req(1).as_str().is_none() {
        return Err(thread.value_error("tool name must be a str"));
    }
    if tools(module).get(thread, &id)?.is_some() {
        return Err(
            thread.value_error(format!("tool {} is already in use", id.repr_string(thread)?))
        );
    }
    tools(module).set(thread, &id, args.req(1))?;
    Ok(Object::NONE)
}

fn clear(thread: &Thread, module: &Object, id: &Object, free: bool) -> PyResult {
    let id = check_id(thread, id)?;
    table(module, "_callbacks").remove(thread, &id)?;
    if free {
        tools(module).remove(thread, &id)?;
    }
    Ok(Object::NONE)
}

fn register_callback(thread: &Thread, module: &Object, args: Args<'_>) -> PyResult {
    let id = check_id(thread, args.req(0))?;
    let event = args.req(1).to_i64(thread)?;
    if event.count_ones() != 1 {
        return Err(thread.value_error("The callback can only be set for one event at a time"));
    }
    if !(1..1 << 19).contains(&event) {
        return Err(thread.value_error(format!("invalid event {event}")));
    }
    let callbacks = table(module, "_callbacks");
    let own = callbacks.set_default(thread, &id, &Dict::new().into())?;
    let Some(own) = own.as_dict() else { return Ok(Object::NONE) };
    let before = own.get(thread, args.req(1))?.unwrap_or(Object::NONE);
    own.set(thread, args.req(1), args.req(2))?;
    Ok(before)
}

fn no_events(thread: &Thread, events: &Object) -> PyResult {
    if events.to_i64(thread)? == 0 {
        return Ok(Object::NONE);
    }
    Err(thread.not_implemented_error(
        "events of sys.monitoring are not implemented in this version of Krait",
    ))
}
