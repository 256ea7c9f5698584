//! Priorities, scheduling policies, and timers as descriptors.

use crate::arg;
use crate::call::{check, once};
use crate::clock::{self, Rounding};
use krait_host::{fs, libc, process, time};
use krait_objects::types::set::Set;
use krait_objects::types::structseq::{self, Field, StructSeq};
use krait_objects::{
    Args, CallArgs, MethodDef, Object, PyResult, Signature, Thread, Type, TypeSpec,
};

static PARAM: StructSeq = StructSeq {
    name: "posix.sched_param",
    doc: "The parameters of a scheduling policy: its priority.",
    fields: &[Field::new("sched_priority", "the scheduling priority")],
    visible: 1,
};
static PARAM_SPEC: TypeSpec = TypeSpec {
    sig: "(sched_priority)",
    slots: structseq::SLOTS.new(new_param),
    methods: &[
        MethodDef::noargs(
            "__reduce__",
            "",
            |_, param| {
                let args = Object::tuple(param.as_tuple().map_or(&[], |t| t.as_slice()));
                Ok(Object::tuple(&[param.ty().to_object(), args]))
            },
            "",
        ),
        structseq::REPLACE,
    ],
    ..structseq::spec(&PARAM, 0)
};
pub static SCHED_PARAM: Type = Type::builtin(&PARAM_SPEC);

static NEW: Signature = Signature::new("sched_param", "(sched_priority)");

fn new_param(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let args = NEW.bind(thread, args)?;
    Ok(structseq::instance(ty, vec![args.req(0).clone()]))
}

/// The priority of a sched_param.
pub fn priority(thread: &Thread, object: &Object) -> PyResult<i32> {
    if !object.is_exact(&SCHED_PARAM) {
        return Err(thread.type_error("must have a sched_param object"));
    }
    let value = object.as_tuple().and_then(|t| t.get(0).cloned()).unwrap_or(Object::NONE);
    i32::try_from(arg::long(thread, &value)?)
        .map_err(|_| thread.overflow_error("sched_priority out of range"))
}

pub static FUNCTIONS: &[MethodDef] = &[
    MethodDef::one(
        "nice",
        "($module, increment, /)",
        |thread, _, increment| {
            let increment = arg::int(thread, increment)?;
            Ok(Object::int(check(thread, process::nice(increment))?.into()))
        },
        "Lower the priority of the process; the new niceness.",
    ),
    MethodDef::new(
        "getpriority",
        "($module, /, which, who)",
        |thread, _, args| {
            let which = arg::int(thread, args.req(0))?;
            let who = arg::int(thread, args.req(1))?;
            let found = check(thread, process::getpriority(which as u32, who as u32))?;
            Ok(Object::int(found.into()))
        },
        "The niceness of a process, group or user.",
    ),
    MethodDef::new(
        "setpriority",
        "($module, /, which, who, priority)",
        |thread, _, args| {
            let which = arg::int(thread, args.req(0))?;
            let who = arg::int(thread, args.req(1))?;
            let priority = arg::int(thread, args.req(2))?;
            check(thread, process::setpriority(which as u32, who as u32, priority))?;
            Ok(Object::NONE)
        },
        "Set the niceness of a process, group or user.",
    ),
    MethodDef::noargs(
        "sched_yield",
        "($module, /)",
        |thread, _| {
            once(thread, process::sched_yield)?;
            Ok(Object::NONE)
        },
        "Let another process run.",
    ),
    MethodDef::new(
        "sched_get_priority_max",
        "($module, /, policy)",
        |thread, _, args| {
            let policy = arg::int(thread, args.req(0))?;
            Ok(Object::int(check(thread, process::sched_get_priority_max(policy))?.into()))
        },
        "The highest priority of a scheduling policy.",
    ),
    MethodDef::new(
        "sched_get_priority_min",
        "($module, /, policy)",
        |thread, _, args| {
            let policy = arg::int(thread, args.req(0))?;
            Ok(Object::int(check(thread, process::sched_get_priority_min(policy))?.into()))
        },
        "The lowest priority of a scheduling policy.",
    ),
    MethodDef::one(
        "sched_getscheduler",
        "($module, pid, /)",
        |thread, _, pid| {
            let pid = arg::int(thread, pid)?;
            Ok(Object::int(check(thread, process::sched_getscheduler(pid))?.into()))
        },
        "The scheduling policy of a process; 0 is the process itself.",
    ),
    MethodDef::new(
        "sched_setscheduler",
        "($module, pid, policy, param, /)",
        |thread, _, args| {
            let pid = arg::int(thread, args.req(0))?;
            let policy = arg::int(thread, args.req(1))?;
            let priority = priority(thread, args.req(2))?;
            check(thread, process::sched_setscheduler(pid, policy, priority))?;
            Ok(Object::NONE)
        },
        "Set the scheduling policy of a process.",
    ),
    MethodDef::one(
        "sched_getparam",
        "($module, pid, /)",
        |thread, _, pid| {
            let pid = arg::int(thread, pid)?;
            let priority = check(thread, process::sched_getparam(pid))?;
            Ok(structseq::instance(&SCHED_PARAM, vec![Object::int(priority.into())]))
        },
        "The scheduling parameters of a process.",
    ),
    MethodDef::new(
        "sched_setparam",
        "($module, pid, param, /)",
        |thread, _, args| {
            let pid = arg::int(thread, args.req(0))?;
            let priority = priority(thread, args.req(1))?;
            check(thread, process::sched_setparam(pid, priority))?;
            Ok(Object::NONE)
        },
        "Set the scheduling parameters of a process.",
    ),
    MethodDef::one(
        "sched_rr_get_interval",
        "($module, pid, /)",
        |thread, _, pid| {
            let pid = arg::int(thread, pid)?;
            Ok(Object::float(check(thread, process::sched_rr_get_interval(pid))?))
        },
        "The time slice of a process in seconds.",
    ),
    MethodDef::one(
        "sched_getaffinity",
        "($module, pid, /)",
        |thread, _, pid| {
            let pid = arg::int(thread, pid)?;
            let object = Set::new();
            let set = object.as_set().expect("a new set");
            for processor in check(thread, process::sched_getaffinity(pid))? {
                set.add(thread, &Object::int_usize(processor))?;
            }
            Ok(object)
        },
        "The processors that a process may run on.",
    ),
    MethodDef::new(
        "sched_setaffinity",
        "($module, pid, mask, /)",
        sched_setaffinity,
        "Set the processors that a process may run on.",
    ),
    MethodDef::new(
        "timerfd_create",
        "($module, clockid, /, *, flags=0)",
        |thread, _, args| {
            let clock = arg::int(thread, args.req(0))?;
            let flags = args.opt(1).map_or(Ok(libc::TFD_CLOEXEC), |f| arg::int(thread, f))?;
            Ok(Object::int(
                once(thread, || fs::timerfd_create(clock, flags | libc::TFD_CLOEXEC))?.into(),
            ))
        },
        "A timer as a descriptor.",
    ),
    MethodDef::new(
        "timerfd_settime",
        "($module, fd, /, *, flags=0, initial=0.0, interval=0.0)",
        |thread, _, args| settime(thread, args, Unit::Seconds),
        "Set a timer, in seconds; the former (next expiration, interval).",
    ),
    MethodDef::new(
        "timerfd_settime_ns",
        "($module, fd, /, *, flags=0, initial=0, interval=0)",
        |thread, _, args| settime(thread, args, Unit::Nanoseconds),
        "Set a timer, in nanoseconds; the former (next expiration, interval).",
    ),
    MethodDef::one(
        "timerfd_gettime",
        "($module, fd, /)",
        |thread, _, fd| gettime(thread, fd, Unit::Seconds),
        "The (next expiration, interval) of a timer in seconds.",
    ),
    MethodDef::one(
        "timerfd_gettime_ns",
        "($module, fd, /)",
        |thread, _, fd| gettime(thread, fd, Unit::Nanoseconds),
        "The (next expiration, interval) of a timer in nanoseconds.",
    ),
];

fn sched_setaffinity(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let pid = arg::int(thread, args.req(0))?;
    let mut processors = Vec::new();
    args.req(1).iter(thread)?.for_each(thread, |item| {
        if item.as_int().is_none() {
            return Err(thread.type_error(format!(
                "expected an iterator of ints, but iterator yielded {}",
                item.ty().to_object().repr_string(thread)?
            )));
        }
        let number = arg::long(thread, &item)?;
        if number < 0 {
            return Err(thread.value_error("negative CPU number"));
        }
        if number > i64::from(i32::MAX - 1) {
            return Err(thread.overflow_error("CPU number too large"));
        }
        processors.push(number as usize);
        Ok(())
    })?;
    check(thread, process::sched_setaffinity(pid, &processors))?;
    Ok(Object::NONE)
}

#[derive(Clone, Copy, PartialEq)]
enum Unit {
    Seconds,
    Nanoseconds,
}

fn times(unit: Unit, (next, interval): (libc::timespec, libc::timespec)) -> Object {
    let nanoseconds = |t: libc::timespec| t.tv_sec * clock::NANOSECONDS + t.tv_nsec;
    Object::tuple(&[next, interval].map(|t| match unit {
        Unit::Seconds => Object::float(clock::seconds(nanoseconds(t))),
        Unit::Nanoseconds => Object::int(nanoseconds(t)),
    }))
}

fn settime(thread: &Thread, args: Args<'_>, unit: Unit) -> PyResult {
    let fd = arg::fildes(thread, args.req(0))?;
    let flags = args.opt(1).map_or(Ok(0), |f| arg::int(thread, f))?;
    let convert = |object: Option<&Object>| -> PyResult<libc::timespec> {
        let Some(object) = object else { return Ok(time::timespec(0)) };
        let nanoseconds = match unit {
            Unit::Seconds => {
                let scaled = Rounding::Floor.apply(object.to_f64(thread)? * 1e9);
                if !(-9223372036854775808.0..9223372036854775808.0).contains(&scaled) {
                    return Err(clock::overflow(thread));
                }
                scaled as i64
            }
            Unit::Nanoseconds => arg::long(thread, object)?,
        };
        Ok(time::timespec(nanoseconds))
    };
    let initial = convert(args.opt(2))?;
    let interval = convert(args.opt(3))?;
    Ok(times(unit, once(thread, || fs::timerfd_settime(fd, flags, initial, interval))?))
}

fn gettime(thread: &Thread, fd: &Object, unit: Unit) -> PyResult {
    let fd = arg::fildes(thread, fd)?;
    Ok(times(unit, once(thread, || fs::timerfd_gettime(fd))?))
}
