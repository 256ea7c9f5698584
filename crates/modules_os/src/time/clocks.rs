//! Clocks and sleeping.

use crate::clock::{self, Rounding};
use crate::{arg, call};
use krait_host::{libc, time as host};
use krait_objects::types::dict::Dict;
use krait_objects::types::module::Module;
use krait_objects::{MethodDef, Object, PyResult, Thread};
use std::io;

/// A clock's two functions: seconds as float, nanoseconds as int.
macro_rules! clock {
    ($name:literal, $ns:literal, $read:expr, $doc:literal) => {
        [
            MethodDef::noargs(
                $name,
                "($self, /)",
                |thread, _| Ok(Object::float(clock::seconds($read(thread)?))),
                concat!($doc, ", in seconds."),
            ),
            MethodDef::noargs(
                $ns,
                "($self, /)",
                |thread, _| Ok(Object::int($read(thread)?)),
                concat!($doc, ", in nanoseconds."),
            ),
        ]
    };
}

const TIME: [MethodDef; 2] =
    clock!("time", "time_ns", |_: &Thread| PyResult::Ok(host::now()), "The time since 1970 began");
const MONOTONIC: [MethodDef; 2] = clock!(
    "monotonic",
    "monotonic_ns",
    |_: &Thread| PyResult::Ok(host::monotonic()),
    "A clock that never goes back"
);
const PERF: [MethodDef; 2] = clock!(
    "perf_counter",
    "perf_counter_ns",
    |_: &Thread| PyResult::Ok(host::monotonic()),
    "The clock for measuring short times"
);
const PROCESS: [MethodDef; 2] = clock!(
    "process_time",
    "process_time_ns",
    |thread: &Thread| call::check(thread, host::process_time()),
    "Processor time of the process"
);
const THREAD: [MethodDef; 2] = clock!(
    "thread_time",
    "thread_time_ns",
    |thread: &Thread| call::check(thread, host::thread_time()),
    "Processor time of the thread"
);

const fn row<const N: usize>(defs: [MethodDef; N], index: usize) -> MethodDef {
    let MethodDef { name, func, doc, .. } = defs[index];
    match func {
        krait_objects::native::NativeFn::NoArgs(f) => MethodDef::noargs(name, "($self, /)", f, doc),
        _ => panic!("clocks take no arguments"),
    }
}

pub static FUNCTIONS: &[MethodDef] = &[
    row(TIME, 0),
    row(TIME, 1),
    row(MONOTONIC, 0),
    row(MONOTONIC, 1),
    row(PERF, 0),
    row(PERF, 1),
    row(PROCESS, 0),
    row(PROCESS, 1),
    row(THREAD, 0),
    row(THREAD, 1),
    MethodDef::one("sleep", "($self, object, /)", sleep, "Wait for a number of seconds."),
    MethodDef::new(
        "clock_gettime",
        "($module, clk_id, /)",
        |thread, _, args| {
            let clock = clock_id(thread, args.req(0))?;
            Ok(Object::float(clock::seconds(read(thread, clock)?)))
        },
        "The time of a clock in seconds.",
    ),
    MethodDef::new(
        "clock_gettime_ns",
        "($module, clk_id, /)",
        |thread, _, args| {
            let clock = clock_id(thread, args.req(0))?;
            Ok(Object::int(read(thread, clock)?))
        },
        "The time of a clock in nanoseconds.",
    ),
    MethodDef::raw(
        "clock_getres",
        "",
        |thread, _, args| {
            let [clock] = call::fixed(thread, args, "clock_getres")?;
            let clock = arg::int(thread, &clock)?;
            let resolution = call::check(thread, host::clock_getres(clock))?;
            Ok(Object::float(resolution as f64 * 1e-9))
        },
        "The resolution of a clock in seconds.",
    ),
    MethodDef::raw(
        "clock_settime",
        "",
        |thread, _, args| {
            let [clock, time] = call::fixed(thread, args, "clock_settime")?;
            let clock = arg::int(thread, &clock)?;
            let time = clock::nanoseconds(thread, &time, Rounding::Floor)?;
            call::check(thread, host::clock_settime(clock, time))?;
            Ok(Object::NONE)
        },
        "Set a clock, in seconds.",
    ),
    MethodDef::raw(
        "clock_settime_ns",
        "",
        |thread, _, args| {
            let [clock, time] = call::fixed(thread, args, "clock_settime_ns")?;
            let clock = arg::int(thread, &clock)?;
            let Some(time) = time.as_int() else {
                return Err(thread.type_error(format!("expect int, got {}", time.ty().name())));
            };
            let time = time.to_i64().ok_or_else(|| clock::overflow(thread))?;
            call::check(thread, host::clock_settime(clock, time))?;
            Ok(Object::NONE)
        },
        "Set a clock, in nanoseconds.",
    ),
    MethodDef::raw(
        "pthread_getcpuclockid",
        "",
        |thread, _, args| {
            let [ident] = call::fixed(thread, args, "pthread_getcpuclockid")?;
            if ident.as_int().is_none() {
                return Err(thread.type_error(format!(
                    "pthread_getcpuclockid() argument 1 must be int, not {}",
                    call::shown_type(&ident)
                )));
            }
            let ident = arg::bits64(thread, &ident)?;
            let clock = call::check(thread, host::thread_cpu_clock(ident))?;
            Ok(Object::int(clock.into()))
        },
        "The clock of a thread's processor time.",
    ),
    MethodDef::raw(
        "get_clock_info",
        "",
        |thread, _, args| {
            let [name] = call::fixed(thread, args, "get_clock_info")?;
            get_clock_info(thread, &name)
        },
        "A namespace that describes a clock.",
    ),
];

fn read(thread: &Thread, clock: i32) -> PyResult<i64> {
    let time = call::check(thread, host::clock_gettime(clock))?;
    i64::try_from(time).map_err(|_| clock::overflow(thread))
}

fn clock_id(thread: &Thread, object: &Object) -> PyResult<i32> {
    if object.ty().slots().index().is_none() {
        return Err(
            thread.type_error(format!("clk_id should be integer, not {}", object.ty().name()))
        );
    }
    arg::int(thread, object)
}

fn sleep(thread: &Thread, _module: &Object, object: &Object) -> PyResult {
    thread.audit("time.sleep", std::slice::from_ref(object))?;
    let length = clock::nanoseconds(thread, object, Rounding::Up)?;
    if length < 0 {
        return Err(thread.value_error("sleep length must be non-negative"));
    }
    let deadline = host::monotonic().saturating_add(length);
    loop {
        match thread.allow_threads(|| host::sleep_until(deadline)) {
            Ok(()) => return Ok(Object::NONE),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {
                call::check_signals(thread)?;
            }
            Err(error) => return call::fail(thread, &error),
        }
    }
}

fn get_clock_info(thread: &Thread, name: &Object) -> PyResult {
    let Some(text) = name.as_str() else {
        return Err(thread.type_error(format!(
            "get_clock_info() argument 1 must be str, not {}",
            call::shown_type(name)
        )));
    };
    let (id, shown, monotonic, adjustable) = match text.to_string_lossy().as_str() {
        "time" => (libc::CLOCK_REALTIME, "CLOCK_REALTIME", false, true),
        "monotonic" | "perf_counter" => (libc::CLOCK_MONOTONIC, "CLOCK_MONOTONIC", true, false),
        "process_time" => (libc::CLOCK_PROCESS_CPUTIME_ID, "CLOCK_PROCESS_CPUTIME_ID", true, false),
        "thread_time" => (libc::CLOCK_THREAD_CPUTIME_ID, "CLOCK_THREAD_CPUTIME_ID", true, false),
        _ => return Err(thread.value_error("unknown clock")),
    };
    let resolution = call::check(thread, host::clock_getres(id))?;
    let values = Dict::new();
    values.set_item_str("implementation", Object::str(&format!("clock_gettime({shown})")));
    values.set_item_str("monotonic", Object::from_bool(monotonic));
    values.set_item_str("adjustable", Object::from_bool(adjustable));
    values.set_item_str("resolution", Object::float(resolution as f64 * 1e-9));
    // `types.SimpleNamespace` is the type of `sys.implementation`.
    let sys = call::import(thread, "sys")?;
    let namespace = sys.getattr_str(thread, "implementation")?.ty().to_object();
    namespace.call(thread, &[values.into()])
}

pub fn add_constants(module: &Module) {
    for (name, value) in [
        ("CLOCK_REALTIME", libc::CLOCK_REALTIME),
        ("CLOCK_MONOTONIC", libc::CLOCK_MONOTONIC),
        ("CLOCK_MONOTONIC_RAW", libc::CLOCK_MONOTONIC_RAW),
        ("CLOCK_PROCESS_CPUTIME_ID", libc::CLOCK_PROCESS_CPUTIME_ID),
        ("CLOCK_THREAD_CPUTIME_ID", libc::CLOCK_THREAD_CPUTIME_ID),
        ("CLOCK_BOOTTIME", libc::CLOCK_BOOTTIME),
        ("CLOCK_TAI", libc::CLOCK_TAI),
    ] {
        module.add(name, Object::int(value.into()));
    }
}
