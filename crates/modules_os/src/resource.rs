//! `resource`: limits and use of resources. Matches CPython's `Modules/resource.c`.

use crate::{arg, call};
use krait_host::libc;
use krait_host::process::{self, Rusage};
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::types::structseq::{self, Field, StructSeq};
use krait_objects::{
    Args, MethodDef, Object, PyResult, Ref, Thread, Type, TypeSpec, exceptions as exc,
};
use std::io;

pub static DEF: ModuleDef = ModuleDef {
    name: "resource",
    doc: "Limits and use of the system's resources.",
    functions: &[
        MethodDef::one(
            "getrusage",
            "($module, who, /)",
            |thread, _, who| {
                let who = arg::int(thread, who)?;
                match process::getrusage(who) {
                    Ok(found) => Ok(usage(&found)),
                    Err(error) if error.raw_os_error() == Some(libc::EINVAL) => {
                        Err(thread.value_error("invalid who parameter"))
                    }
                    Err(error) => call::fail(thread, &error),
                }
            },
            "What a process has used.",
        ),
        MethodDef::one(
            "getrlimit",
            "($module, resource, /)",
            |thread, _, resource| {
                let resource = resource_number(thread, resource)?;
                Ok(limits_object(call::check(thread, process::getrlimit(resource))?))
            },
            "The (soft, hard) limits of a resource.",
        ),
        MethodDef::new(
            "setrlimit",
            "($module, resource, limits, /)",
            setrlimit,
            "Set the limits of a resource.",
        ),
        MethodDef::new(
            "prlimit",
            "($module, pid, resource, limits=None, /)",
            prlimit,
            "The limits of a process's resource, and new ones for it.",
        ),
        MethodDef::noargs(
            "getpagesize",
            "($module, /)",
            |_, _| Ok(Object::int_usize(process::page_size())),
            "The size of a memory page.",
        ),
    ],
    exec,
};

const fn f(name: &'static str, doc: &'static str) -> Field {
    Field::new(name, doc)
}

static USAGE: StructSeq = StructSeq {
    name: "resource.struct_rusage",
    doc: "What a process has used.",
    fields: &[
        f("ru_utime", "user time used"),
        f("ru_stime", "system time used"),
        f("ru_maxrss", "max. resident set size"),
        f("ru_ixrss", "shared memory size"),
        f("ru_idrss", "unshared data size"),
        f("ru_isrss", "unshared stack size"),
        f("ru_minflt", "page faults not requiring I/O"),
        f("ru_majflt", "page faults requiring I/O"),
        f("ru_nswap", "number of swap outs"),
        f("ru_inblock", "block input operations"),
        f("ru_oublock", "block output operations"),
        f("ru_msgsnd", "IPC messages sent"),
        f("ru_msgrcv", "IPC messages received"),
        f("ru_nsignals", "signals received"),
        f("ru_nvcsw", "voluntary context switches"),
        f("ru_nivcsw", "involuntary context switches"),
    ],
    visible: 16,
};
static USAGE_SPEC: TypeSpec = structseq::spec(&USAGE, 0);
static USAGE_TYPE: Type = Type::builtin(&USAGE_SPEC);

/// A `struct_rusage`; the module must have been imported.
pub fn usage(u: &Rusage) -> Object {
    let counts = [
        u.maxrss, u.ixrss, u.idrss, u.isrss, u.minflt, u.majflt, u.nswap, u.inblock, u.oublock,
        u.msgsnd, u.msgrcv, u.nsignals, u.nvcsw, u.nivcsw,
    ];
    let mut values = vec![Object::float(u.utime), Object::float(u.stime)];
    values.extend(counts.map(Object::int));
    structseq::instance(&USAGE_TYPE, values)
}

fn resource_number(thread: &Thread, object: &Object) -> PyResult<u32> {
    let resource = arg::int(thread, object)?;
    if !(0..16).contains(&resource) {
        return Err(thread.value_error("invalid resource specified"));
    }
    Ok(resource as u32)
}

fn limit_object(limit: u64) -> Object {
    if limit == libc::RLIM_INFINITY { Object::int(-1) } else { Object::int_u64(limit) }
}

fn limits_object((soft, hard): (u64, u64)) -> Object {
    Object::tuple(&[limit_object(soft), limit_object(hard)])
}

/// A limit; -1 is "none".
fn limit(thread: &Thread, object: &Object) -> PyResult<u64> {
    let index = object.index(thread)?;
    let value = index.as_int().expect("index gives an int");
    if value.to_i64() == Some(-1) {
        return Ok(libc::RLIM_INFINITY);
    }
    if value.is_negative() {
        return Err(thread.value_error("Cannot convert negative int"));
    }
    u64::try_from(&value.to_big())
        .map_err(|_| thread.overflow_error("Python int too large to convert to C rlim_t"))
}

fn limits(thread: &Thread, object: &Object) -> PyResult<(u64, u64)> {
    let items = object.to_vec(thread)?;
    let [soft, hard] = &items[..] else {
        return Err(thread.value_error("expected a tuple of 2 integers"));
    };
    Ok((limit(thread, soft)?, limit(thread, hard)?))
}

fn failed<T>(thread: &Thread, error: &io::Error) -> PyResult<T> {
    match error.raw_os_error() {
        Some(libc::EINVAL) => Err(thread.value_error("current limit exceeds maximum limit")),
        Some(libc::EPERM) => Err(thread.value_error("not allowed to raise maximum limit")),
        _ => call::fail(thread, error),
    }
}

fn setrlimit(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let resource = resource_number(thread, args.req(0))?;
    let limits = limits(thread, args.req(1))?;
    thread.audit("resource.setrlimit", &[Object::int(resource.into()), args.req(1).clone()])?;
    match process::setrlimit(resource, limits) {
        Ok(()) => Ok(Object::NONE),
        Err(error) => failed(thread, &error),
    }
}

fn prlimit(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let pid = arg::int(thread, args.req(0))?;
    let resource = resource_number(thread, args.req(1))?;
    let new = args.opt_not_none(2).map(|l| limits(thread, l)).transpose()?;
    let event = [
        Object::int(pid.into()),
        Object::int(resource.into()),
        args.opt(2).cloned().unwrap_or(Object::NONE),
    ];
    thread.audit("resource.prlimit", &event)?;
    match process::prlimit(pid, resource, new) {
        Ok(former) => Ok(limits_object(former)),
        Err(error) if error.raw_os_error() == Some(libc::EINVAL) => failed(thread, &error),
        Err(error) => call::fail(thread, &error),
    }
}

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    structseq::add_to_module(thread, module, &USAGE_TYPE);
    module.add("error", exc::os_error::OS_ERROR.to_object());
    for &(name, value) in CONSTANTS {
        module.add(name, Object::int(value));
    }
    Ok(())
}

#[allow(clippy::unnecessary_cast)]
static CONSTANTS: &[(&str, i64)] = &[
    ("RLIMIT_AS", libc::RLIMIT_AS as i64),
    ("RLIMIT_CORE", libc::RLIMIT_CORE as i64),
    ("RLIMIT_CPU", libc::RLIMIT_CPU as i64),
    ("RLIMIT_DATA", libc::RLIMIT_DATA as i64),
    ("RLIMIT_FSIZE", libc::RLIMIT_FSIZE as i64),
    ("RLIMIT_MEMLOCK", libc::RLIMIT_MEMLOCK as i64),
    ("RLIMIT_MSGQUEUE", libc::RLIMIT_MSGQUEUE as i64),
    ("RLIMIT_NICE", libc::RLIMIT_NICE as i64),
    ("RLIMIT_NOFILE", libc::RLIMIT_NOFILE as i64),
    ("RLIMIT_NPROC", libc::RLIMIT_NPROC as i64),
    ("RLIMIT_OFILE", 7),
    ("RLIMIT_RSS", libc::RLIMIT_RSS as i64),
    ("RLIMIT_RTPRIO", libc::RLIMIT_RTPRIO as i64),
    ("RLIMIT_RTTIME", libc::RLIMIT_RTTIME as i64),
    ("RLIMIT_SIGPENDING", libc::RLIMIT_SIGPENDING as i64),
    ("RLIMIT_STACK", libc::RLIMIT_STACK as i64),
    ("RLIM_INFINITY", libc::RLIM_INFINITY as i64),
    ("RUSAGE_CHILDREN", libc::RUSAGE_CHILDREN as i64),
    ("RUSAGE_SELF", libc::RUSAGE_SELF as i64),
    ("RUSAGE_THREAD", libc::RUSAGE_THREAD as i64),
];
