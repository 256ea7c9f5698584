//! Events of monitoring that native code fires for something that stands for code.

use crate::arguments::nullable;
use krait_objects::exceptions::STOP_ITERATION;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::module::Module;
use krait_objects::{
    CallArgs, Header, MethodDef, Object, PyResult, Thread, Type, TypeSpec, heap, payload,
};
use std::cell::Cell;

/// Numbers of events, as `sys.monitoring.events` has them as powers of 2.
mod event {
    pub const PY_START: u8 = 0;
    pub const PY_RESUME: u8 = 1;
    pub const PY_RETURN: u8 = 2;
    pub const PY_YIELD: u8 = 3;
    pub const CALL: u8 = 4;
    pub const LINE: u8 = 5;
    pub const JUMP: u8 = 7;
    pub const BRANCH_LEFT: u8 = 8;
    pub const BRANCH_RIGHT: u8 = 9;
    pub const STOP_ITERATION: u8 = 10;
    pub const RAISE: u8 = 11;
    pub const EXCEPTION_HANDLED: u8 = 12;
    pub const PY_UNWIND: u8 = 13;
    pub const PY_THROW: u8 = 14;
    pub const RERAISE: u8 = 15;
    pub const C_RETURN: u8 = 16;
    pub const C_RAISE: u8 = 17;
}

/// Stands for code with some places, of which each has the tools that want its event.
#[repr(C)]
struct CodeLike {
    header: Header,
    tools: Box<[Cell<u8>]>,
    version: Cell<u64>,
}

payload!(CodeLike, CODE_LIKE);

static SPEC: TypeSpec = TypeSpec {
    doc: "CodeLike objects",
    slots: SlotsSpec::EMPTY
        .new(|thread, ty, args| {
            let [places] = positional(thread, args.positional())?;
            let places = places.to_c_int(thread)?;
            let Ok(places) = usize::try_from(places) else { return Err(thread.memory_error()) };
            let tools = vec![Cell::new(0); places].into();
            let make = |header| CodeLike { header, tools, version: Cell::new(0) };
            Ok(heap::new_object(ty, make).into())
        })
        .str(|_, this| {
            let tools = CodeLike::of(this).tools.iter();
            let shown: String = tools.map(|tools| format!(":  {}", tools.get())).collect();
            Ok(Object::str(&format!("PyCodeLikeObject{shown}")))
        })
        .drop_fields(heap::drop_fields_of::<CodeLike>),
    ..TypeSpec::new::<CodeLike>("monitoring.CodeLike")
};
static CODE_LIKE: Type = Type::builtin(&SPEC);

/// Adds the type.
pub fn add_types(thread: &Thread, module: &Module) {
    module.add_type(thread, &CODE_LIKE);
}

pub static FUNCTIONS: &[MethodDef] = &[
    plain("fire_event_py_start", |thread, _, args| fire::<2>(thread, args, event::PY_START)),
    plain("fire_event_py_resume", |thread, _, args| fire::<2>(thread, args, event::PY_RESUME)),
    plain("fire_event_py_return", |thread, _, args| fire::<3>(thread, args, event::PY_RETURN)),
    plain("fire_event_py_yield", |thread, _, args| fire::<3>(thread, args, event::PY_YIELD)),
    plain("fire_event_c_return", |thread, _, args| fire::<3>(thread, args, event::C_RETURN)),
    plain("fire_event_call", |thread, _, args| fire::<4>(thread, args, event::CALL)),
    plain("fire_event_line", |thread, _, args| fire_line(thread, args)),
    plain("fire_event_jump", |thread, _, args| fire::<3>(thread, args, event::JUMP)),
    plain("fire_event_branch_left", |thread, _, args| fire::<3>(thread, args, event::BRANCH_LEFT)),
    plain("fire_event_branch_right", |thread, _, args| {
        fire::<3>(thread, args, event::BRANCH_RIGHT)
    }),
    plain("fire_event_stop_iteration", |thread, _, args| fire_stop_iteration(thread, args)),
    plain("fire_event_py_throw", |thread, _, args| fire_error(thread, args, event::PY_THROW)),
    plain("fire_event_raise", |thread, _, args| fire_error(thread, args, event::RAISE)),
    plain("fire_event_c_raise", |thread, _, args| fire_error(thread, args, event::C_RAISE)),
    plain("fire_event_reraise", |thread, _, args| fire_error(thread, args, event::RERAISE)),
    plain("fire_event_exception_handled", |thread, _, args| {
        fire_error(thread, args, event::EXCEPTION_HANDLED)
    }),
    plain("fire_event_py_unwind", |thread, _, args| fire_error(thread, args, event::PY_UNWIND)),
    plain("monitoring_enter_scope", |thread, _, args| enter_scope(thread, args)),
    plain("monitoring_exit_scope", |_, _, _| Ok(Object::NONE)),
];

const fn plain(
    name: &'static str,
    function: fn(&Thread, &Object, CallArgs<'_>) -> PyResult,
) -> MethodDef {
    MethodDef::raw(name, "", function, "")
}

/// So many positional arguments, counted as by a format without a function's name.
fn positional<'a, const N: usize>(
    thread: &Thread,
    args: &'a [Object],
) -> PyResult<&'a [Object; N]> {
    args.try_into().map_err(|_| {
        let s = if N == 1 { "" } else { "s" };
        let given = args.len();
        thread.type_error(format!("function takes exactly {N} argument{s} ({given} given)"))
    })
}

/// A place of something that stands for code, from the first two arguments: its tools and its offset.
fn place<'a>(thread: &Thread, code: &'a Object, offset: &Object) -> PyResult<(&'a Cell<u8>, i32)> {
    let offset = offset.to_c_int(thread)?;
    let code: &CodeLike = code.downcast().ok_or_else(|| {
        thread.type_error(format!("expected a code-like, got {}", code.ty().name()))
    })?;
    let index = usize::try_from(offset).ok();
    let tools = index.and_then(|index| code.tools.get(index)).ok_or_else(|| {
        let places = code.tools.len();
        thread.value_error(format!("offset {offset} is not below {places}"))
    })?;
    Ok((tools, offset))
}

/// Tells those who want the event, and answers with the tools that want it after that.
fn tell(thread: &Thread, tools: &Cell<u8>, event: u8, args: &[Object]) -> PyResult {
    if tools.get() != 0 {
        (thread.hooks().fire_event)(thread, tools, event, args)?;
    }
    Ok(Object::small_int(tools.get().into()))
}

/// Fires an event of which callbacks get all arguments.
fn fire<const N: usize>(thread: &Thread, args: CallArgs<'_>, event: u8) -> PyResult {
    let args: &[Object; N] = positional(thread, args.positional())?;
    let (tools, offset) = place(thread, &args[0], &args[1])?;
    let mut told = args.to_vec();
    told[1] = Object::small_int(offset);
    tell(thread, tools, event, &told)
}

/// Callbacks get the line instead of the offset.
fn fire_line(thread: &Thread, args: CallArgs<'_>) -> PyResult {
    let [code, offset, line] = positional(thread, args.positional())?;
    let (tools, _) = place(thread, code, offset)?;
    tell(thread, tools, event::LINE, &[code.clone(), line.clone()])
}

/// Callbacks get a StopIteration with the value.
fn fire_stop_iteration(thread: &Thread, args: CallArgs<'_>) -> PyResult {
    let [code, offset, value] = positional(thread, args.positional())?;
    let (tools, offset) = place(thread, code, offset)?;
    let exception = if value.is_instance(&STOP_ITERATION) {
        value.clone()
    } else {
        thread.err_object(&STOP_ITERATION, value).into_exception()
    };
    let told = [code.clone(), Object::small_int(offset), exception];
    tell(thread, tools, event::STOP_ITERATION, &told)
}

/// Fires an event of an error in flight; None stands for none being there.
fn fire_error(thread: &Thread, args: CallArgs<'_>, event: u8) -> PyResult {
    let [code, offset, error] = positional(thread, args.positional())?;
    let (tools, offset) = place(thread, code, offset)?;
    if nullable(error).is_none() && tools.get() != 0 {
        return Err(thread.value_error(format!("Firing event {event} with no exception set")));
    }
    tell(thread, tools, event, &[code.clone(), Object::small_int(offset), error.clone()])
}

/// Enters something that stands for code: its first places have the given events, one each.
fn enter_scope(thread: &Thread, args: CallArgs<'_>) -> PyResult {
    let (code, events) = match args.positional() {
        [code, events @ ..] if (1..=2).contains(&events.len()) => (code, events),
        args => {
            let (bound, count) = if args.len() < 2 { ("at least", "2") } else { ("at most", "3") };
            let given = args.len();
            return Err(thread
                .type_error(format!("function takes {bound} {count} arguments ({given} given)")));
        }
    };
    let code: &CodeLike = code.downcast().ok_or_else(|| {
        thread.type_error(format!("expected a code-like, got {}", code.ty().name()))
    })?;
    for (index, event) in events.iter().enumerate() {
        let event = u8::try_from(event.to_c_int(thread)?).unwrap_or(u8::MAX);
        let (version, wanting) = (thread.hooks().monitored)(thread, event);
        if index == 0 && version == code.version.get() {
            return Ok(Object::NONE);
        }
        if let Some(tools) = code.tools.get(index) {
            tools.set(wanting);
        }
        if index + 1 == events.len() {
            code.version.set(version);
        }
    }
    Ok(Object::NONE)
}
