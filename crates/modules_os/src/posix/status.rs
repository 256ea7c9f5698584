//! The status of files and file systems: `stat`, `lstat`, `fstat`, `access`, `statvfs`, `utime`.

use super::results;
use crate::arg;
use crate::call::{blocking, repeat};
use crate::path::{Path, PathArg, check_combination};
use krait_host::fs::{self, SetTime, Timestamp};
use krait_host::libc;
use krait_objects::protocol::number::binary_op;
use krait_objects::typeobj::slots::Slots;
use krait_objects::types::tuple::Tuple;
use krait_objects::{Args, MethodDef, Object, PyResult, Thread};
use std::io;

pub static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "stat",
        "($module, /, path, *, dir_fd=None, follow_symlinks=True)",
        |thread, _, args| {
            let path = PathArg::new("stat").or_fd().get(thread, Some(args.req(0)))?;
            let dir = arg::dir_fd(thread, args.opt(1))?;
            let follow = arg::flag(thread, args.opt(2), true)?;
            stat(thread, "stat", &path, dir, follow)
        },
        "The status of a file, given by its name or a descriptor.",
    ),
    MethodDef::new(
        "lstat",
        "($module, /, path, *, dir_fd=None)",
        |thread, _, args| {
            let path = PathArg::new("lstat").get(thread, Some(args.req(0)))?;
            let dir = arg::dir_fd(thread, args.opt(1))?;
            stat(thread, "lstat", &path, dir, false)
        },
        "The status of a file, without following a symbolic link.",
    ),
    MethodDef::new(
        "fstat",
        "($module, /, fd)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            Ok(results::stat(&blocking(thread, || fs::fstat(fd))?))
        },
        "The status of an open file.",
    ),
    MethodDef::new(
        "access",
        "($module, /, path, mode, *, dir_fd=None, effective_ids=False,\n       follow_symlinks=True)",
        access,
        "True if the user may use the file as the mode says.",
    ),
    MethodDef::new(
        "statvfs",
        "($module, /, path)",
        |thread, _, args| {
            let path = PathArg::new("statvfs").or_fd().get(thread, Some(args.req(0)))?;
            let status = repeat(thread, || match path.fd() {
                Some(fd) => fs::fstatvfs(fd),
                None => fs::statvfs(path.name()),
            })?;
            Ok(results::statvfs(&status.map_err(|e| path.error(thread, &e))?))
        },
        "The status of the file system that holds the path.",
    ),
    MethodDef::new(
        "fstatvfs",
        "($module, fd, /)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            Ok(results::statvfs(&blocking(thread, || fs::fstatvfs(fd))?))
        },
        "The status of the file system that holds the open file.",
    ),
    MethodDef::new(
        "utime",
        "($module, /, path, times=None, *, ns=<unrepresentable>,\n      dir_fd=None, follow_symlinks=True)",
        utime,
        "Set the access and modification times of a file.",
    ),
];

fn stat(thread: &Thread, function: &str, path: &Path, dir: Option<i32>, follow: bool) -> PyResult {
    check_combination(thread, function, path, dir, follow)?;
    let outcome = thread.allow_threads(|| match path.fd() {
        // CPython takes -1 for "no descriptor" and passes on the missing name.
        Some(-1) => Err(io::Error::from_raw_os_error(libc::EFAULT)),
        Some(fd) => fs::fstat(fd),
        None => fs::stat_at(dir, path.name(), follow),
    });
    Ok(results::stat(&outcome.map_err(|e| path.error(thread, &e))?))
}

fn access(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let path = PathArg::new("access").get(thread, Some(args.req(0)))?;
    let mode = arg::int(thread, args.req(1))?;
    let dir = arg::dir_fd(thread, args.opt(2))?;
    let effective = arg::flag(thread, args.opt(3), false)?;
    let follow = arg::flag(thread, args.opt(4), true)?;
    let allowed = thread.allow_threads(|| fs::access(dir, path.name(), mode, effective, follow));
    Ok(Object::from_bool(allowed))
}

fn utime(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let path = PathArg::new("utime").or_fd().get(thread, Some(args.req(0)))?;
    let times = args.opt_not_none(1);
    let ns = args.opt(2);
    let dir = arg::dir_fd(thread, args.opt(3))?;
    let follow = arg::flag(thread, args.opt(4), true)?;
    if times.is_some() && ns.is_some() {
        return Err(
            thread.value_error("utime: you may specify either 'times' or 'ns' but not both")
        );
    }
    let (atime, mtime) = if let Some(times) = times {
        let Some([atime, mtime]) = pair(times) else {
            return Err(
                thread.type_error("utime: 'times' must be either a tuple of two ints or None")
            );
        };
        (crate::clock::timespec(thread, atime)?, crate::clock::timespec(thread, mtime)?)
    } else if let Some(ns) = ns {
        let Some([atime, mtime]) = pair(ns) else {
            return Err(thread.type_error("utime: 'ns' must be a tuple of two ints"));
        };
        (split_nanoseconds(thread, atime)?, split_nanoseconds(thread, mtime)?)
    } else {
        (SetTime::Now, SetTime::Now)
    };
    check_combination(thread, "utime", &path, dir, follow)?;
    let event = [
        path.object.clone(),
        times.cloned().unwrap_or(Object::NONE),
        ns.cloned().unwrap_or(Object::NONE),
        arg::dir_object(dir),
    ];
    thread.audit("os.utime", &event)?;
    let outcome = thread.allow_threads(|| match path.fd() {
        Some(fd) => fs::futime(fd, atime, mtime),
        None => fs::utime(dir, path.name(), atime, mtime, follow),
    });
    outcome.map_err(|e| path.error(thread, &e))?;
    Ok(Object::NONE)
}

fn pair(object: &Object) -> Option<[&Object; 2]> {
    match object.as_tuple().map(Tuple::as_slice) {
        Some([a, b]) => Some([a, b]),
        _ => None,
    }
}

/// Seconds and nanoseconds of an int of nanoseconds, through `divmod`.
fn split_nanoseconds(thread: &Thread, object: &Object) -> PyResult<SetTime> {
    let billion = Object::int(1_000_000_000);
    let parts = binary_op(thread, object, &billion, Slots::divmod, "divmod()")?;
    let Some([seconds, nanoseconds]) = pair(&parts) else {
        return Err(thread.type_error(format!(
            "{}.__divmod__() must return a 2-tuple, not {}",
            object.ty().name(),
            parts.ty().name()
        )));
    };
    Ok(SetTime::At(Timestamp {
        seconds: seconds.to_time_t(thread)?,
        nanoseconds: arg::long(thread, nanoseconds)?,
    }))
}
