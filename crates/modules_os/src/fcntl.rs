//! `fcntl`: control of open descriptors. Matches CPython's `Modules/fcntlmodule.c`.

use crate::{arg, call};
use krait_host::{fs, libc};
use krait_objects::buffer::BufferFlags;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{Args, MethodDef, Object, PyResult, Ref, Thread};

pub static DEF: ModuleDef = ModuleDef {
    name: "fcntl",
    doc: "Control of open descriptors: fcntl, ioctl and file locks.",
    functions: &[
        MethodDef::new(
            "fcntl",
            "($module, fd, cmd, arg=0, /)",
            fcntl,
            "Perform an operation on a descriptor.",
        ),
        MethodDef::new(
            "ioctl",
            "($module, fd, request, arg=0, mutate_flag=True, /)",
            ioctl,
            "Perform an operation of a device on a descriptor.",
        ),
        MethodDef::new(
            "flock",
            "($module, fd, operation, /)",
            |thread, _, args| {
                let fd = arg::fildes(thread, args.req(0))?;
                let operation = arg::int(thread, args.req(1))?;
                thread.audit("fcntl.flock", &[number(fd), number(operation)])?;
                call::blocking(thread, || fs::flock(fd, operation))?;
                Ok(Object::NONE)
            },
            "Lock or unlock a whole file.",
        ),
        MethodDef::new(
            "lockf",
            "($module, fd, cmd, len=0, start=0, whence=0, /)",
            lockf,
            "Lock or unlock a part of a file.",
        ),
    ],
    exec,
};

fn number(value: i32) -> Object {
    Object::int(value.into())
}

/// Most bytes that an argument may have.
const MAX_ARGUMENT: usize = 1024;

fn long(thread: &Thread, object: Option<&Object>) -> PyResult<i64> {
    object.map_or(Ok(0), |o| arg::long(thread, o))
}

/// The bytes of a str (UTF-8) or bytes-like argument; None for what is neither.
fn bytes(thread: &Thread, object: &Object) -> PyResult<Option<Vec<u8>>> {
    if let Some(text) = object.as_str() {
        let mut out = Vec::new();
        krait_text::codecs::encode_utf8(
            text.view(),
            &mut krait_text::codecs::Builtin(krait_text::codecs::Errors::Strict),
            &mut out,
        )
        .map_err(|_| arg::encode_error(thread, object))?;
        return Ok(Some(out));
    }
    if !object.has_buffer() {
        return Ok(None);
    }
    Ok(Some(object.buffer(thread, BufferFlags::SIMPLE)?.as_slice().to_vec()))
}

fn wrong_type<T>(thread: &Thread, function: &str, object: &Object) -> PyResult<T> {
    Err(thread.type_error(format!(
        "{function}() argument 3 must be an integer, a bytes-like object, or a string, not {}",
        object.ty().name()
    )))
}

fn fcntl(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let fd = arg::fildes(thread, args.req(0))?;
    let command = arg::int(thread, args.req(1))?;
    let argument = args.opt(2);
    let event = [number(fd), number(command), argument.cloned().unwrap_or(number(0))];
    thread.audit("fcntl.fcntl", &event)?;
    let Some(argument) = argument.filter(|a| a.ty().slots().index().is_none()) else {
        // Only the low bits count.
        let number = argument.map_or(Ok(0), |a| arg::low_bits(thread, a))? as u32 as i32;
        let result = call::blocking(thread, || fs::fcntl(fd, command, number.into()))?;
        return Ok(Object::int(result.into()));
    };
    let Some(mut buffer) = bytes(thread, argument)? else {
        return wrong_type(thread, "fcntl", argument);
    };
    if buffer.len() > MAX_ARGUMENT {
        return Err(thread.value_error("fcntl argument 3 is too long"));
    }
    call::blocking(thread, || fs::fcntl_buffer(fd, command, &mut buffer))?;
    Ok(Object::bytes(&buffer))
}

fn ioctl(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let fd = arg::fildes(thread, args.req(0))?;
    let request = arg::low_bits(thread, args.req(1))?;
    let argument = args.opt(2);
    let mutate = arg::flag(thread, args.opt(3), true)?;
    let event = [number(fd), Object::int_u64(request), argument.cloned().unwrap_or(number(0))];
    thread.audit("fcntl.ioctl", &event)?;
    let Some(argument) = argument.filter(|a| a.ty().slots().index().is_none()) else {
        let number = long(thread, argument)? as u32 as i32;
        let result = call::blocking(thread, || fs::ioctl(fd, request, number.into()))?;
        return Ok(Object::int(result.into()));
    };
    let writable = argument.as_str().is_none() && argument.as_bytes().is_none();
    if writable && mutate && argument.has_buffer() {
        match argument.buffer(thread, BufferFlags::WRITABLE) {
            Ok(buffer) => {
                let result = call::blocking(thread, || {
                    fs::ioctl_buffer(fd, request, buffer.as_mut_slice())
                })?;
                return Ok(Object::int(result.into()));
            }
            Err(raised) if raised.is(&krait_objects::exceptions::BUFFER_ERROR) => {}
            Err(raised) => return Err(raised),
        }
    }
    let Some(mut buffer) = bytes(thread, argument)? else {
        return wrong_type(thread, "ioctl", argument);
    };
    if buffer.len() > MAX_ARGUMENT {
        return Err(thread.value_error("ioctl argument 3 is too long"));
    }
    call::blocking(thread, || fs::ioctl_buffer(fd, request, &mut buffer))?;
    Ok(Object::bytes(&buffer))
}

fn lockf(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let fd = arg::fildes(thread, args.req(0))?;
    let operation = arg::int(thread, args.req(1))?;
    let length = long(thread, args.opt(2))?;
    let start = long(thread, args.opt(3))?;
    let whence = args.opt(4).map_or(Ok(0), |w| arg::int(thread, w))?;
    let event = [
        number(fd),
        number(operation),
        args.opt(2).cloned().unwrap_or(number(0)),
        args.opt(3).cloned().unwrap_or(number(0)),
        number(whence),
    ];
    thread.audit("fcntl.lockf", &event)?;
    let kind = if operation == libc::LOCK_UN {
        libc::LOCK_UN
    } else if operation & libc::LOCK_SH != 0 {
        libc::LOCK_SH
    } else if operation & libc::LOCK_EX != 0 {
        libc::LOCK_EX
    } else {
        return Err(thread.value_error("unrecognized lockf argument"));
    };
    let operation = kind | operation & libc::LOCK_NB;
    call::blocking(thread, || fs::lockf(fd, operation, start, length, whence))?;
    Ok(Object::NONE)
}

fn exec(_thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    for &(name, value) in CONSTANTS {
        module.add(name, Object::int(value));
    }
    Ok(())
}

#[allow(clippy::unnecessary_cast)]
static CONSTANTS: &[(&str, i64)] = &[
    ("DN_ACCESS", 1),
    ("DN_ATTRIB", 32),
    ("DN_CREATE", 4),
    ("DN_DELETE", 8),
    ("DN_MODIFY", 2),
    ("DN_MULTISHOT", 2147483648),
    ("DN_RENAME", 16),
    ("FASYNC", 8192),
    ("FD_CLOEXEC", libc::FD_CLOEXEC as i64),
    ("FICLONE", libc::FICLONE as i64),
    ("FICLONERANGE", libc::FICLONERANGE as i64),
    ("F_ADD_SEALS", libc::F_ADD_SEALS as i64),
    ("F_DUPFD", libc::F_DUPFD as i64),
    ("F_DUPFD_CLOEXEC", libc::F_DUPFD_CLOEXEC as i64),
    ("F_DUPFD_QUERY", 1027),
    ("F_EXLCK", 4),
    ("F_GETFD", libc::F_GETFD as i64),
    ("F_GETFL", libc::F_GETFL as i64),
    ("F_GETLEASE", libc::F_GETLEASE as i64),
    ("F_GETLK", libc::F_GETLK as i64),
    ("F_GETLK64", 5),
    ("F_GETOWN", libc::F_GETOWN as i64),
    ("F_GETOWN_EX", 16),
    ("F_GETPIPE_SZ", libc::F_GETPIPE_SZ as i64),
    ("F_GETSIG", 11),
    ("F_GET_FILE_RW_HINT", 1037),
    ("F_GET_RW_HINT", 1035),
    ("F_GET_SEALS", libc::F_GET_SEALS as i64),
    ("F_NOTIFY", libc::F_NOTIFY as i64),
    ("F_OFD_GETLK", libc::F_OFD_GETLK as i64),
    ("F_OFD_SETLK", libc::F_OFD_SETLK as i64),
    ("F_OFD_SETLKW", libc::F_OFD_SETLKW as i64),
    ("F_OWNER_PGRP", 2),
    ("F_OWNER_PID", 1),
    ("F_OWNER_TID", 0),
    ("F_RDLCK", libc::F_RDLCK as i64),
    ("F_SEAL_FUTURE_WRITE", libc::F_SEAL_FUTURE_WRITE as i64),
    ("F_SEAL_GROW", libc::F_SEAL_GROW as i64),
    ("F_SEAL_SEAL", libc::F_SEAL_SEAL as i64),
    ("F_SEAL_SHRINK", libc::F_SEAL_SHRINK as i64),
    ("F_SEAL_WRITE", libc::F_SEAL_WRITE as i64),
    ("F_SETFD", libc::F_SETFD as i64),
    ("F_SETFL", libc::F_SETFL as i64),
    ("F_SETLEASE", libc::F_SETLEASE as i64),
    ("F_SETLK", libc::F_SETLK as i64),
    ("F_SETLK64", 6),
    ("F_SETLKW", libc::F_SETLKW as i64),
    ("F_SETLKW64", 7),
    ("F_SETOWN", libc::F_SETOWN as i64),
    ("F_SETOWN_EX", 15),
    ("F_SETPIPE_SZ", libc::F_SETPIPE_SZ as i64),
    ("F_SETSIG", 10),
    ("F_SET_FILE_RW_HINT", 1038),
    ("F_SET_RW_HINT", 1036),
    ("F_SHLCK", 8),
    ("F_UNLCK", libc::F_UNLCK as i64),
    ("F_WRLCK", libc::F_WRLCK as i64),
    ("LOCK_EX", libc::LOCK_EX as i64),
    ("LOCK_MAND", 32),
    ("LOCK_NB", libc::LOCK_NB as i64),
    ("LOCK_READ", 64),
    ("LOCK_RW", 192),
    ("LOCK_SH", libc::LOCK_SH as i64),
    ("LOCK_UN", libc::LOCK_UN as i64),
    ("LOCK_WRITE", 128),
    ("RWH_WRITE_LIFE_EXTREME", 5),
    ("RWH_WRITE_LIFE_LONG", 4),
    ("RWH_WRITE_LIFE_MEDIUM", 3),
    ("RWH_WRITE_LIFE_NONE", 1),
    ("RWH_WRITE_LIFE_NOT_SET", 0),
    ("RWH_WRITE_LIFE_SHORT", 2),
];
