//! `_lsprof`: the profiler behind `cProfile`, a tool of `sys.monitoring`. Matches CPython's `Modules/_lsprof.c`.

mod entries;

use crate::monitoring::fire::monitoring;
use crate::monitoring::{Event, branch};
use entries::{Entries, Entry, SubEntry};
use krait_objects::heap;
use krait_objects::signature::Signature;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{Type, TypeSpec, flags};
use krait_objects::types::builtin_function::{BUILTIN_FUNCTION, BuiltinFunction};
use krait_objects::types::descr::METHOD_DESCRIPTOR;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::types::structseq::{self, Field, StructSeq};
use krait_objects::{
    Args, CallArgs, Header, MethodDef, Object, Payload, PyResult, Ref, Thread, Word, name,
};
use std::cell::{Cell, RefCell};

/// The module's definition.
pub static DEF: ModuleDef = ModuleDef {
    name: "_lsprof",
    doc: "Fast profiler",
    functions: &[],
    exec: |thread: &Thread, module: &Ref<Module>| {
        module.add_type(thread, &PROFILER);
        structseq::add_to_module(thread, module, &ENTRY);
        structseq::add_to_module(thread, module, &SUBENTRY);
        Ok(())
    },
};

static ENTRY_DEF: StructSeq = StructSeq {
    name: "_lsprof.profiler_entry",
    doc: "",
    fields: &[
        Field::new("code", "code object or built-in function name"),
        Field::new("callcount", "how many times this was called"),
        Field::new("reccallcount", "how many times called recursively"),
        Field::new("totaltime", "total time in this entry"),
        Field::new("inlinetime", "inline time in this entry (not in subcalls)"),
        Field::new("calls", "details of the calls"),
    ],
    visible: 6,
};
static ENTRY_SPEC: TypeSpec = structseq::spec(&ENTRY_DEF, 0);
static ENTRY: Type = Type::builtin(&ENTRY_SPEC);

static SUBENTRY_DEF: StructSeq = StructSeq {
    name: "_lsprof.profiler_subentry",
    doc: "",
    fields: &[
        Field::new("code", "called code object or built-in function name"),
        Field::new("callcount", "how many times this is called"),
        Field::new("reccallcount", "how many times this is called recursively"),
        Field::new("totaltime", "total time spent in this call"),
        Field::new("inlinetime", "inline time (not in further subcalls)"),
    ],
    visible: 5,
};
static SUBENTRY_SPEC: TypeSpec = structseq::spec(&SUBENTRY_DEF, 0);
static SUBENTRY: Type = Type::builtin(&SUBENTRY_SPEC);

/// `sys.monitoring.PROFILER_ID`.
const TOOL_ID: usize = 2;

/// A profiler.
#[repr(C)]
struct Profiler {
    header: Header,
    entries: RefCell<Entries>,
    enabled: Cell<bool>,
    subcalls: Cell<bool>,
    builtins: Cell<bool>,
    timer: RefCell<Option<Object>>,
    /// The timer function runs.
    in_timer: Cell<bool>,
    /// Seconds per unit of the timer; 0: the timer gives seconds.
    unit: Cell<f64>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Profiler {
    fn type_object() -> &'static Type {
        &PROFILER
    }
}

static INIT: Signature =
    Signature::new("Profiler", "(timer=None, timeunit=0.0, subcalls=True, builtins=True)");

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::GC | flags::SHOWN_AS_HEAP,
    sig: "(timer=None, timeunit=0.0, subcalls=True, builtins=True)",
    doc: "A profiler that measures with the given timer function, by default with the system's clock. For timers that return integers, timeunit is the length of a unit in seconds.",
    slots: SlotsSpec::EMPTY
        .new(new)
        .init(init)
        .traverse(traverse)
        .clear(clear_slot)
        .drop_fields(drop_fields),
    methods: &[
        MethodDef::noargs("getstats", "($self, /)", stats, "A list of profiler_entry objects."),
        MethodDef::new(
            "enable",
            "($self, /, subcalls=True, builtins=True)",
            enable,
            "Starts collecting; with subcalls also by caller, with builtins also of native functions.",
        ),
        MethodDef::noargs("disable", "($self, /)", disable, "Stops collecting."),
        MethodDef::noargs(
            "clear",
            "($self, /)",
            |thread, p| {
                refuse_in_timer(thread, of(p), "clear")?;
                let old = std::mem::take(&mut *of(p).entries.borrow_mut());
                drop(old);
                Ok(Object::NONE)
            },
            "Forgets what was collected.",
        ),
        MethodDef::new(
            "_pystart_callback",
            "($self, code, instruction_offset, /)",
            |thread, p, args: Args<'_>| py_start(thread, p, &args),
            "",
        ),
        MethodDef::new(
            "_pythrow_callback",
            "($self, code, instruction_offset, exception, /)",
            |thread, p, args: Args<'_>| py_start(thread, p, &args),
            "",
        ),
        MethodDef::new(
            "_pyreturn_callback",
            "($self, code, instruction_offset, retval, /)",
            |thread, p, args: Args<'_>| {
                leave(thread, of(p), address(args.req(0)));
                Ok(Object::NONE)
            },
            "",
        ),
        MethodDef::new(
            "_ccall_callback",
            "($self, code, instruction_offset, callable, self_arg, /)",
            |thread, p, args: Args<'_>| {
                if let Some((key, function)) = native(thread, of(p), args.req(2), args.req(3)) {
                    let object = || describe(thread, &function);
                    enter(thread, of(p), key, object);
                }
                Ok(Object::NONE)
            },
            "",
        ),
        MethodDef::new(
            "_creturn_callback",
            "($self, code, instruction_offset, callable, self_arg, /)",
            |thread, p, args: Args<'_>| {
                if let Some((key, _)) = native(thread, of(p), args.req(2), args.req(3)) {
                    leave(thread, of(p), key);
                }
                Ok(Object::NONE)
            },
            "",
        ),
    ],
    ..TypeSpec::new::<Profiler>("_lsprof.Profiler")
};
static PROFILER: Type = Type::builtin(&SPEC);

/// The methods that are called for the events.
const CALLBACKS: [(Event, &str); 9] = [
    (Event::PyStart, "_pystart_callback"),
    (Event::PyResume, "_pystart_callback"),
    (Event::PyThrow, "_pythrow_callback"),
    (Event::PyReturn, "_pyreturn_callback"),
    (Event::PyYield, "_pyreturn_callback"),
    (Event::PyUnwind, "_pyreturn_callback"),
    (Event::Call, "_ccall_callback"),
    (Event::CReturn, "_creturn_callback"),
    (Event::CRaise, "_creturn_callback"),
];

fn of(object: &Object) -> &Profiler {
    object.downcast().expect("slots of profilers are called on them")
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on profilers.
    let this = unsafe { &*header.cast::<Profiler>() };
    if let Some(timer) = &*this.timer.borrow() {
        visit(timer.word());
    }
    this.entries.borrow().objects().for_each(|object| visit(object.word()));
}

unsafe fn clear_slot(header: *const Header) {
    // SAFETY: as above.
    let this = unsafe { &*header.cast::<Profiler>() };
    let old = (this.timer.take(), std::mem::take(&mut *this.entries.borrow_mut()));
    drop(old);
}

unsafe fn drop_fields(header: *mut Header) {
    // SAFETY: the slot is only called on a dying profiler.
    unsafe {
        if (*header.cast::<Profiler>()).enabled.get() {
            // The callbacks hold the profiler, so that this only happens once they are gone.
            let thread = Thread::current();
            let _ = monitoring(thread).clear_tool(thread, TOOL_ID);
            monitoring(thread).set_name(TOOL_ID, None);
        }
        heap::drop_fields_of::<Profiler>(header);
    }
}

fn new(_thread: &Thread, ty: &Type, _args: CallArgs<'_>) -> PyResult {
    Ok(heap::new_object(ty, |header| Profiler {
        header,
        entries: RefCell::default(),
        enabled: Cell::new(false),
        subcalls: Cell::new(true),
        builtins: Cell::new(true),
        timer: RefCell::new(None),
        in_timer: Cell::new(false),
        unit: Cell::new(0.0),
    })
    .into())
}

fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let args = INIT.bind(thread, args)?;
    let this = of(object);
    if let Some(unit) = args.opt(1) {
        this.unit.set(unit.to_f64(thread)?);
    }
    set_flags(thread, this, args.opt(2), args.opt(3))?;
    drop(this.timer.replace(args.opt_not_none(0).cloned()));
    Ok(())
}

fn set_flags(
    thread: &Thread,
    this: &Profiler,
    subcalls: Option<&Object>,
    builtins: Option<&Object>,
) -> PyResult<()> {
    for (flag, value) in [(&this.subcalls, subcalls), (&this.builtins, builtins)] {
        if let Some(value) = value {
            flag.set(value.is_true(thread)?);
        }
    }
    Ok(())
}

fn enable(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let this = of(object);
    set_flags(thread, this, args.opt(0), args.opt(1))?;
    let monitoring = monitoring(thread);
    if monitoring.name(TOOL_ID).is_some() {
        return Err(thread.value_error(format!("tool {TOOL_ID} is already in use")));
    }
    monitoring.set_name(TOOL_ID, Some(Object::str("cProfile")));
    for (event, method) in CALLBACKS {
        let callback = object.getattr(thread, &Object::str(method))?;
        drop(branch::register(thread, TOOL_ID, event as usize, Some(callback)));
    }
    let events = CALLBACKS.iter().map(|(event, _)| event.bit()).fold(0, |all, bit| all | bit);
    let events = events & !crate::monitoring::event::C_RETURNS;
    this.enabled.set(true);
    monitoring.set_events(thread, TOOL_ID, events)?;
    Ok(Object::NONE)
}

fn disable(thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    refuse_in_timer(thread, this, "disable")?;
    if this.enabled.replace(false) {
        let monitoring = monitoring(thread);
        if monitoring.name(TOOL_ID).is_some() {
            monitoring.clear_tool(thread, TOOL_ID)?;
            monitoring.set_name(TOOL_ID, None);
        }
        // Calls that have not ended count until now.
        loop {
            let running = this.entries.borrow().running();
            let Some(key) = running else { break };
            leave(thread, this, key);
        }
    }
    Ok(Object::NONE)
}

fn refuse_in_timer(thread: &Thread, this: &Profiler, what: &str) -> PyResult<()> {
    if this.in_timer.get() {
        let message = format!("cannot {what} profiler in external timer");
        return Err(thread.runtime_error(message));
    }
    Ok(())
}

fn py_start(thread: &Thread, object: &Object, args: &Args<'_>) -> PyResult {
    let code = args.req(0);
    enter(thread, of(object), address(code), || code.clone());
    Ok(Object::NONE)
}

fn address(object: &Object) -> usize {
    object.id() as usize
}

/// The native function that is called, with what tells it from others; None for what is not counted.
fn native(
    thread: &Thread,
    this: &Profiler,
    callable: &Object,
    first: &Object,
) -> Option<(usize, Object)> {
    if !this.builtins.get() {
        return None;
    }
    let function = if callable.is_exact(&METHOD_DESCRIPTOR) {
        if first.is(&monitoring(thread).missing(thread).ok()?) {
            return None;
        }
        let get = callable.ty().slots().descr_get()?;
        get(thread, callable, Some(first), Some(&first.ty().to_object())).ok()?
    } else {
        callable.clone()
    };
    if !function.is_instance(&BUILTIN_FUNCTION) {
        return None;
    }
    let definition = function.downcast::<BuiltinFunction>()?.def();
    Some(((definition as *const MethodDef).addr(), function))
}

/// How a native function is called in the statistics: a text, which does not keep its object alive.
fn describe(thread: &Thread, function: &Object) -> Object {
    let Some(native) = function.downcast::<BuiltinFunction>() else { return function.clone() };
    let name = native.def().name;
    let module = function.getattr(thread, name!("__module__")).ok();
    let module = module.and_then(|module| module.as_str().map(|m| m.to_string_lossy()));
    match native.receiver() {
        None => match module.as_deref() {
            None | Some("builtins") => Object::str(&format!("<{name}>")),
            Some(module) => Object::str(&format!("<{module}.{name}>")),
        },
        Some(receiver) => {
            let found = receiver.ty().lookup(thread, &Object::str(name));
            if let Some(text) = found.and_then(|found| found.repr(thread).ok()) {
                return text.into();
            }
            match module {
                Some(module) => Object::str(&format!("<built-in method {module}.{name}>")),
                None => Object::str(&format!("<built-in method {name}>")),
            }
        }
    }
}

/// The time in nanoseconds, or in the timer's units.
fn now(thread: &Thread, this: &Profiler) -> i64 {
    let timer = this.timer.borrow().clone();
    let Some(timer) = timer else { return clock() };
    this.in_timer.set(true);
    let time = timer.call(thread, &[]);
    this.in_timer.set(false);
    let time = time.and_then(|time| timer_value(thread, this, &time));
    time.unwrap_or_else(|raised| {
        let what = timer.repr_string(thread).unwrap_or_default();
        let message = format!("Exception ignored while calling _lsprof timer {what}");
        (thread.hooks().unraisable)(thread, raised, Some(&message), None);
        0
    })
}

fn clock() -> i64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the call fills in the struct it gets.
    unsafe { libc::clock_gettime(libc::CLOCK_MONOTONIC, &mut time) };
    time.tv_sec * 1_000_000_000 + time.tv_nsec
}

fn timer_value(thread: &Thread, this: &Profiler, time: &Object) -> PyResult<i64> {
    if this.unit.get() > 0.0 {
        if time.as_int().is_none() {
            return Err(thread.type_error(format!("expect int, got {}", time.ty().name())));
        }
        return time.to_i64(thread);
    }
    if let Some(seconds) = time.as_float() {
        if seconds.is_nan() {
            return Err(thread.value_error("Invalid value NaN (not a number)"));
        }
        return Ok((seconds * 1e9).floor() as i64);
    }
    if time.as_int().is_none() {
        return Err(thread.type_error(format!(
            "'{}' object cannot be interpreted as an integer or float",
            time.ty().name()
        )));
    }
    let seconds = time.to_i64(thread)?;
    seconds
        .checked_mul(1_000_000_000)
        .ok_or_else(|| thread.overflow_error("timestamp too large to convert to C PyTime_t"))
}

/// A call begins.
fn enter(thread: &Thread, this: &Profiler, key: usize, object: impl FnOnce() -> Object) {
    if !this.entries.borrow().knows(key) {
        let object = object();
        this.entries.borrow_mut().add(key, object);
    }
    this.entries.borrow_mut().enter(key, this.subcalls.get());
    let start = now(thread, this);
    this.entries.borrow_mut().set_start(start);
}

/// A call ends.
fn leave(thread: &Thread, this: &Profiler, key: usize) {
    if this.entries.borrow().running().is_none() {
        return;
    }
    let end = if this.entries.borrow().knows(key) { now(thread, this) } else { 0 };
    this.entries.borrow_mut().leave(key, end, this.subcalls.get());
}

fn stats(_thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    let seconds = this.timer.borrow().is_none() || this.unit.get() == 0.0;
    let factor = if seconds { 1e-9 } else { this.unit.get() };
    let entries = this.entries.borrow();
    let time = |time: i64| Object::float(factor * time as f64);
    let sub = |entry: &SubEntry| {
        structseq::instance(
            &SUBENTRY,
            vec![
                entries.object_of(entry.callee),
                Object::int(entry.counts.calls),
                Object::int(entry.counts.recursive),
                time(entry.counts.total),
                time(entry.counts.inline),
            ],
        )
    };
    let list = |entry: &Entry| match entry.calls.is_empty() {
        true => Object::NONE,
        false => Object::list(entry.calls.iter().map(sub).collect()),
    };
    let all = entries.all().filter(|entry| entry.counts.calls > 0).map(|entry| {
        structseq::instance(
            &ENTRY,
            vec![
                entry.object.clone(),
                Object::int(entry.counts.calls),
                Object::int(entry.counts.recursive),
                time(entry.counts.total),
                time(entry.counts.inline),
                list(entry),
            ],
        )
    });
    Ok(Object::list(all.collect()))
}
