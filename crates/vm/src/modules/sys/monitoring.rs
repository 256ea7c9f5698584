//! `sys.monitoring` (PEP 669): tools, their events and callbacks. What happens is in [`crate::monitoring`].

use crate::monitoring::event::{C_RETURNS, COUNT, LOCAL, NAMES, UNGROUPED};
use crate::monitoring::fire::monitoring;
use crate::monitoring::tools::PUBLIC_TOOL_IDS;
use crate::monitoring::{Event, Monitoring, branch};
use krait_objects::types::code::Code;
use krait_objects::types::dict::Dict;
use krait_objects::types::module::Module;
use krait_objects::types::namespace::Namespace;
use krait_objects::{Args, MethodDef, Object, PyResult, Ref, Thread};

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new("use_tool_id", "($module, tool_id, name, /)", use_tool_id, "Takes a tool id."),
    MethodDef::one(
        "clear_tool_id",
        "($module, tool_id, /)",
        |thread, _, id| {
            clear(thread, id)?;
            Ok(Object::NONE)
        },
        "Removes a tool's callbacks and events.",
    ),
    MethodDef::one(
        "free_tool_id",
        "($module, tool_id, /)",
        |thread, _, id| {
            let id = clear(thread, id)?;
            monitoring(thread).set_name(id, None);
            Ok(Object::NONE)
        },
        "Gives a tool id back.",
    ),
    MethodDef::one(
        "get_tool",
        "($module, tool_id, /)",
        |thread, _, id| {
            let id = tool_id(thread, id)?;
            Ok(monitoring(thread).name(id).unwrap_or(Object::NONE))
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
        |thread, _, id| Ok(Object::int(monitoring(thread).events(tool_id(thread, id)?))),
        "The events that a tool has asked for.",
    ),
    MethodDef::new(
        "set_events",
        "($module, tool_id, event_set, /)",
        |thread, _, args: Args<'_>| {
            let id = args.req(0).to_i32(thread)?;
            let events = i64::from(args.req(1).to_i32(thread)?);
            let id = check_id(thread, id)?;
            if !(0..1 << COUNT).contains(&events) {
                return Err(thread.value_error(format!("invalid event set 0x{:x}", events as u32)));
            }
            let events = ungrouped(thread, events)?;
            monitoring(thread).set_events(thread, id, events)?;
            Ok(Object::NONE)
        },
        "Asks for events.",
    ),
    MethodDef::new(
        "get_local_events",
        "($module, tool_id, code, /)",
        |thread, _, args: Args<'_>| {
            let id = args.req(0).to_i32(thread)?;
            let code = code_object(thread, args.req(1))?;
            let id = check_id(thread, id)?;
            Ok(Object::int(Monitoring::local_events(&code, id)))
        },
        "The events that a tool has asked for in a code object.",
    ),
    MethodDef::new(
        "set_local_events",
        "($module, tool_id, code, event_set, /)",
        |thread, _, args: Args<'_>| {
            let id = args.req(0).to_i32(thread)?;
            let events = i64::from(args.req(2).to_i32(thread)?);
            let code = code_object(thread, args.req(1))?;
            let id = check_id(thread, id)?;
            let events = ungrouped(thread, events)?;
            if !(0..1 << LOCAL).contains(&events) {
                let message = format!("invalid local event set 0x{:x}", events as u32);
                return Err(thread.value_error(message));
            }
            monitoring(thread).set_local_events(thread, &code, id, events)?;
            Ok(Object::NONE)
        },
        "Asks for events of a code object.",
    ),
    MethodDef::noargs(
        "restart_events",
        "($module, /)",
        |thread, _| {
            monitoring(thread).restart(thread);
            Ok(Object::NONE)
        },
        "Makes disabled events happen again.",
    ),
    MethodDef::noargs(
        "_all_events",
        "($module, /)",
        |thread, _| {
            let found = Dict::new();
            for (event, tools) in monitoring(thread).tools.iter().enumerate().take(UNGROUPED) {
                if tools.get() != 0 {
                    found.set_item_str(NAMES[event], Object::int(tools.get().into()));
                }
            }
            Ok(found.into())
        },
        "The events that are asked for, with the bits of the tools.",
    ),
];

/// Sets `sys.monitoring`.
pub(super) fn install(thread: &Thread, sys: &Module) -> PyResult<()> {
    let module = Module::new("sys.monitoring");
    module.add_functions(FUNCTIONS);
    module.add("DISABLE", monitoring(thread).disable(thread)?);
    module.add("MISSING", monitoring(thread).missing(thread)?);
    let events = Dict::new();
    for (number, name) in NAMES.iter().enumerate() {
        events.set_item_str(name, Object::int(1 << number));
    }
    events.set_item_str("NO_EVENTS", Object::int(0));
    module.add("events", Namespace::with_dict(&events));
    for (name, id) in
        [("DEBUGGER_ID", 0), ("COVERAGE_ID", 1), ("PROFILER_ID", 2), ("OPTIMIZER_ID", 5)]
    {
        module.add(name, Object::int(id));
    }
    sys.add("monitoring", module);
    Ok(())
}

fn check_id(thread: &Thread, id: i32) -> PyResult<usize> {
    match usize::try_from(id) {
        Ok(id) if id < PUBLIC_TOOL_IDS => Ok(id),
        _ => Err(thread.value_error(format!("invalid tool {id} (must be between 0 and 5)"))),
    }
}

fn tool_id(thread: &Thread, id: &Object) -> PyResult<usize> {
    check_id(thread, id.to_i32(thread)?)
}

fn code_object(thread: &Thread, object: &Object) -> PyResult<Ref<Code>> {
    object.downcast_ref::<Code>().ok_or_else(|| thread.type_error("code must be a code object"))
}

/// The events that a set stands for.
fn ungrouped(thread: &Thread, mut events: i64) -> PyResult<i64> {
    if events & C_RETURNS != 0
        && events & (C_RETURNS | Event::Call.bit()) != C_RETURNS | Event::Call.bit()
    {
        return Err(thread.value_error("cannot set C_RETURN or C_RAISE events independently"));
    }
    events &= !C_RETURNS;
    if events & Event::Branch.bit() != 0 {
        events &= !Event::Branch.bit();
        events |= Event::BranchLeft.bit() | Event::BranchRight.bit();
    }
    Ok(events)
}

fn use_tool_id(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let id = tool_id(thread, args.req(0))?;
    if args.req(1).as_str().is_none() {
        return Err(thread.value_error("tool name must be a str"));
    }
    if monitoring(thread).name(id).is_some() {
        return Err(thread.value_error(format!("tool {id} is already in use")));
    }
    monitoring(thread).set_name(id, Some(args.req(1).clone()));
    Ok(Object::NONE)
}

fn clear(thread: &Thread, id: &Object) -> PyResult<usize> {
    let id = tool_id(thread, id)?;
    if monitoring(thread).name(id).is_some() {
        monitoring(thread).clear_tool(thread, id)?;
    }
    Ok(id)
}

fn register_callback(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let id = args.req(0).to_i32(thread)?;
    let event = args.req(1).to_i32(thread)?;
    let id = check_id(thread, id)?;
    if event.count_ones() != 1 {
        return Err(thread.value_error("The callback can only be set for one event at a time"));
    }
    let number = event.trailing_zeros() as usize;
    if number >= COUNT {
        return Err(thread.value_error(format!("invalid event {event}")));
    }
    let callback = args.req(2);
    thread.audit("sys.monitoring.register_callback", std::slice::from_ref(callback))?;
    let callback = Some(callback.clone()).filter(|callback| !callback.is_none());
    Ok(branch::register(thread, id, number, callback).unwrap_or(Object::NONE))
}
