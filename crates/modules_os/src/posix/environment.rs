//! The environment, random bytes, and what the system says about itself.

use super::results;
use crate::arg;
use crate::call::{blocking, check, fail, once};
use krait_host::{fs, libc, process};
use krait_objects::types::dict::Dict;
use krait_objects::{MethodDef, Object, PyResult, Thread};
use std::io;

pub static FUNCTIONS: &[MethodDef] = &[
    MethodDef::noargs(
        "_create_environ",
        "($module, /)",
        |thread, _| environ_dict(thread),
        "A new dict of the environment.",
    ),
    MethodDef::new(
        "putenv",
        "($module, name, value, /)",
        |thread, _, args| {
            let name = args.req(0).fs_cstring(thread)?;
            let value = args.req(1).fs_cstring(thread)?;
            if name.to_bytes().contains(&b'=') {
                return Err(thread.value_error("illegal environment variable name"));
            }
            let event = [name.as_bytes(), value.as_bytes()].map(Object::bytes);
            thread.audit("os.putenv", &event)?;
            check(thread, process::setenv(&name, &value))?;
            Ok(Object::NONE)
        },
        "Set an environment variable.",
    ),
    MethodDef::new(
        "unsetenv",
        "($module, name, /)",
        |thread, _, args| {
            let name = args.req(0).fs_cstring(thread)?;
            thread.audit("os.unsetenv", &[Object::bytes(name.as_bytes())])?;
            check(thread, process::unsetenv(&name))?;
            Ok(Object::NONE)
        },
        "Remove an environment variable.",
    ),
    MethodDef::new(
        "urandom",
        "($module, size, /)",
        |thread, _, args| {
            let size = arg::ssize(thread, args.req(0))?;
            let Ok(size) = usize::try_from(size) else {
                return Err(thread.value_error("negative argument not allowed"));
            };
            let mut buffer = zeroed(thread, size)?;
            let mut done = 0;
            while done < size {
                done += blocking(thread, || fs::getrandom(&mut buffer[done..], 0))?;
            }
            Ok(Object::bytes(&buffer))
        },
        "Random bytes from the system, good for cryptography.",
    ),
    MethodDef::new(
        "getrandom",
        "($module, /, size, flags=0)",
        |thread, _, args| {
            let size = arg::ssize(thread, args.req(0))?;
            let flags = args.opt(1).map_or(Ok(0), |f| arg::int(thread, f))?;
            let Ok(size) = usize::try_from(size) else {
                return fail(thread, &io::Error::from_raw_os_error(libc::EINVAL));
            };
            let mut buffer = zeroed(thread, size)?;
            let done = blocking(thread, || fs::getrandom(&mut buffer, flags as u32))?;
            Ok(Object::bytes(&buffer[..done]))
        },
        "Up to size random bytes from the system.",
    ),
    MethodDef::noargs(
        "cpu_count",
        "($module, /)",
        |thread, _| match thread.interp().cpu_count.get() {
            chosen @ 1.. => Ok(Object::int(chosen.into())),
            _ => Ok(process::cpu_count().map_or(Object::NONE, Object::int_usize)),
        },
        "The number of processors, None if it is not known.",
    ),
    MethodDef::noargs(
        "uname",
        "($module, /)",
        |thread, _| Ok(results::uname(&check(thread, process::uname())?)),
        "What the system says about itself.",
    ),
    MethodDef::noargs(
        "times",
        "($module, /)",
        |thread, _| Ok(results::times(&check(thread, process::times())?)),
        "Processor times of the process and its children.",
    ),
    MethodDef::noargs(
        "getloadavg",
        "($module, /)",
        |thread, _| match process::getloadavg() {
            Some(loads) => Ok(Object::tuple(&loads.map(Object::float))),
            None => Err(thread.err(
                &krait_objects::exceptions::os_error::OS_ERROR,
                "Load averages are unobtainable",
            )),
        },
        "The average number of waiting processes over 1, 5 and 15 minutes.",
    ),
    MethodDef::noargs(
        "getlogin",
        "($module, /)",
        |thread, _| Ok(Object::fs_str(&check(thread, process::getlogin())?)),
        "The name of the user logged in on the terminal.",
    ),
    MethodDef::noargs(
        "ctermid",
        "($module, /)",
        |_, _| Ok(Object::fs_str(&krait_host::term::ctermid())),
        "The path of the controlling terminal.",
    ),
    MethodDef::new(
        "strerror",
        "($module, code, /)",
        |thread, _, args| {
            let code = arg::int(thread, args.req(0))?;
            Ok(Object::fs_str(&krait_host::errno::message(code)))
        },
        "The system's text for an error number.",
    ),
    MethodDef::new(
        "sysconf",
        "($module, name, /)",
        |thread, _, args| {
            let name = config_name(thread, args.req(0), &process::names::SYSCONF)?;
            Ok(Object::int(check(thread, process::sysconf(name))?.unwrap_or(-1)))
        },
        "A limit or option of the system.",
    ),
    MethodDef::new(
        "confstr",
        "($module, name, /)",
        |thread, _, args| {
            let name = config_name(thread, args.req(0), &process::names::CONFSTR)?;
            let value = check(thread, process::confstr(name))?;
            Ok(value.map_or(Object::NONE, |v| Object::fs_str(&v)))
        },
        "A string of the system's configuration.",
    ),
    MethodDef::new(
        "pathconf",
        "($module, /, path, name)",
        |thread, _, args| {
            let path =
                crate::path::PathArg::new("pathconf").or_fd().get(thread, Some(args.req(0)))?;
            let name = config_name(thread, args.req(1), &process::names::PATHCONF)?;
            let value = match path.fd() {
                Some(fd) => fs::fpathconf(fd, name),
                None => fs::pathconf(path.name(), name),
            };
            let value = value.map_err(|error| match error.raw_os_error() {
                Some(libc::EINVAL) => thread.os_error(&error, None, None),
                _ => path.error(thread, &error),
            })?;
            Ok(Object::int(value.unwrap_or(-1)))
        },
        "A limit of the file system that holds the path.",
    ),
    MethodDef::new(
        "fpathconf",
        "($module, fd, name, /)",
        |thread, _, args| {
            let fd = arg::fildes(thread, args.req(0))?;
            let name = config_name(thread, args.req(1), &process::names::PATHCONF)?;
            Ok(Object::int(once(thread, || fs::fpathconf(fd, name))?.unwrap_or(-1)))
        },
        "A limit of the file system that holds the open file.",
    ),
];

fn zeroed(thread: &Thread, size: usize) -> PyResult<Vec<u8>> {
    let mut buffer = Vec::new();
    if buffer.try_reserve_exact(size).is_err() {
        return Err(thread.memory_error());
    }
    buffer.resize(size, 0);
    Ok(buffer)
}

/// The environment as a dict of bytes; the first of several equal names counts.
pub fn environ_dict(thread: &Thread) -> PyResult {
    let dict = Dict::new();
    for (name, value) in process::environment() {
        dict.set_default(thread, &Object::bytes(&name), &Object::bytes(&value))?;
    }
    Ok(dict.into())
}

/// The number of a configuration value given by name or number.
fn config_name(thread: &Thread, object: &Object, table: &[(&str, i32)]) -> PyResult<i32> {
    if object.ty().slots().index().is_some() {
        return arg::int(thread, object);
    }
    let Some(name) = object.as_str() else {
        return Err(thread.type_error("configuration names must be strings or integers"));
    };
    process::names::lookup(table, &name.to_string_lossy())
        .ok_or_else(|| thread.value_error("unrecognized configuration name"))
}
