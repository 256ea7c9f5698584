//! Directories: listing, making, removing, the current one.

use crate::arg;
use crate::call::repeat;
use crate::path::PathArg;
use krait_host::fs;
use krait_objects::types::list::List;
use krait_objects::{MethodDef, Object, PyResult, Thread};

pub static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "listdir",
        "($module, /, path=None)",
        |thread, _, args| {
            let path = PathArg::new("listdir").or_fd().or_none().get(thread, args.opt(0))?;
            thread.audit("os.listdir", std::slice::from_ref(&path.object))?;
            let names = thread.allow_threads(|| match path.fd() {
                Some(fd) => fs::listdir_fd(fd),
                None => fs::listdir(path.name()),
            });
            let names = names.map_err(|e| path.error(thread, &e))?;
            Ok(List::from_vec(names.iter().map(|name| path.decode(name)).collect()).into())
        },
        "The names in a directory, in no particular order, without '.' and '..'.",
    ),
    MethodDef::new(
        "mkdir",
        "($module, /, path, mode=511, *, dir_fd=None)",
        |thread, _, args| {
            let path = PathArg::new("mkdir").get(thread, Some(args.req(0)))?;
            let mode = args.opt(1).map_or(Ok(0o777), |m| arg::int(thread, m))?;
            let dir = arg::dir_fd(thread, args.opt(2))?;
            let event = [path.object.clone(), Object::int(mode.into()), arg::dir_object(dir)];
            thread.audit("os.mkdir", &event)?;
            let done = thread.allow_threads(|| fs::mkdir(dir, path.name(), mode as u32));
            done.map_err(|e| path.error(thread, &e))?;
            Ok(Object::NONE)
        },
        "Make a directory.",
    ),
    MethodDef::new(
        "rmdir",
        "($module, /, path, *, dir_fd=None)",
        |thread, _, args| {
            let path = PathArg::new("rmdir").get(thread, Some(args.req(0)))?;
            let dir = arg::dir_fd(thread, args.opt(1))?;
            thread.audit("os.rmdir", &[path.object.clone(), arg::dir_object(dir)])?;
            let done = thread.allow_threads(|| fs::rmdir(dir, path.name()));
            done.map_err(|e| path.error(thread, &e))?;
            Ok(Object::NONE)
        },
        "Remove an empty directory.",
    ),
    MethodDef::noargs(
        "getcwd",
        "($module, /)",
        |thread, _| getcwd(thread).map(|name| Object::fs_str(&name)),
        "The current directory, as str.",
    ),
    MethodDef::noargs(
        "getcwdb",
        "($module, /)",
        |thread, _| getcwd(thread).map(|name| Object::bytes(&name)),
        "The current directory, as bytes.",
    ),
    MethodDef::new(
        "chdir",
        "($module, /, path)",
        |thread, _, args| {
            let path = PathArg::new("chdir").or_fd().get(thread, Some(args.req(0)))?;
            thread.audit("os.chdir", std::slice::from_ref(&path.object))?;
            let done = thread.allow_threads(|| match path.fd() {
                Some(fd) => fs::fchdir(fd),
                None => fs::chdir(path.name()),
            });
            done.map_err(|e| path.error(thread, &e))?;
            Ok(Object::NONE)
        },
        "Make a directory the current one.",
    ),
    MethodDef::new(
        "fchdir",
        "($module, /, fd)",
        |thread, _, args| {
            let fd = arg::fildes(thread, args.req(0))?;
            thread.audit("os.chdir", &[Object::int(fd.into())])?;
            crate::call::blocking(thread, || fs::fchdir(fd))?;
            Ok(Object::NONE)
        },
        "Make an open directory the current one.",
    ),
    MethodDef::new(
        "chroot",
        "($module, /, path)",
        |thread, _, args| {
            let path = PathArg::new("chroot").get(thread, Some(args.req(0)))?;
            let done = repeat(thread, || fs::chroot(path.name()))?;
            done.map_err(|e| path.error(thread, &e))?;
            Ok(Object::NONE)
        },
        "Make a directory the root of what the process sees.",
    ),
];

fn getcwd(thread: &Thread) -> PyResult<Vec<u8>> {
    crate::call::once(thread, fs::getcwd)
}
