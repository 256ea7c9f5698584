//! Extended attributes of files.

use crate::arg;
use crate::path::{Path, PathArg, check_combination};
use krait_host::fs::xattr::{self, Target};
use krait_objects::buffer::BufferFlags;
use krait_objects::types::list::List;
use krait_objects::{Args, MethodDef, Object, PyResult, Thread};

pub static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "getxattr",
        "($module, /, path, attribute, *, follow_symlinks=True)",
        |thread, _, args| {
            let (path, name) = path_and_name(thread, "getxattr", args)?;
            let follow = follow(thread, "getxattr", &path, args.opt(2))?;
            thread.audit("os.getxattr", &[path.object.clone(), name.object.clone()])?;
            let value = thread.allow_threads(|| xattr::get(target(&path, follow), name.name()));
            Ok(Object::bytes(&value.map_err(|e| path.error(thread, &e))?))
        },
        "The value of an extended attribute.",
    ),
    MethodDef::new(
        "setxattr",
        "($module, /, path, attribute, value, flags=0, *,\n         follow_symlinks=True)",
        |thread, _, args| {
            let (path, name) = path_and_name(thread, "setxattr", args)?;
            let value = args.req(2).buffer(thread, BufferFlags::SIMPLE)?;
            let flags = args.opt(3).map_or(Ok(0), |f| arg::int(thread, f))?;
            let follow = follow(thread, "setxattr", &path, args.opt(4))?;
            let event = [
                path.object.clone(),
                name.object.clone(),
                Object::bytes(value.as_slice()),
                Object::int(flags.into()),
            ];
            thread.audit("os.setxattr", &event)?;
            let done = thread.allow_threads(|| {
                xattr::set(target(&path, follow), name.name(), value.as_slice(), flags)
            });
            done.map_err(|e| path.error(thread, &e))?;
            Ok(Object::NONE)
        },
        "Set an extended attribute.",
    ),
    MethodDef::new(
        "removexattr",
        "($module, /, path, attribute, *, follow_symlinks=True)",
        |thread, _, args| {
            let (path, name) = path_and_name(thread, "removexattr", args)?;
            let follow = follow(thread, "removexattr", &path, args.opt(2))?;
            thread.audit("os.removexattr", &[path.object.clone(), name.object.clone()])?;
            let done = thread.allow_threads(|| xattr::remove(target(&path, follow), name.name()));
            done.map_err(|e| path.error(thread, &e))?;
            Ok(Object::NONE)
        },
        "Remove an extended attribute.",
    ),
    MethodDef::new(
        "listxattr",
        "($module, /, path=None, *, follow_symlinks=True)",
        |thread, _, args| {
            let path = PathArg::new("listxattr").or_fd().or_none().get(thread, args.opt(0))?;
            let follow = follow(thread, "listxattr", &path, args.opt(1))?;
            thread.audit("os.listxattr", std::slice::from_ref(&path.object))?;
            let names = thread.allow_threads(|| xattr::list(target(&path, follow)));
            let names = names.map_err(|e| path.error(thread, &e))?;
            Ok(List::from_vec(names.iter().map(|n| Object::fs_str(n)).collect()).into())
        },
        "The names of the extended attributes.",
    ),
];

fn path_and_name(
    thread: &Thread,
    function: &'static str,
    args: Args<'_>,
) -> PyResult<(Path, Path)> {
    let path = PathArg::new(function).or_fd().get(thread, Some(args.req(0)))?;
    let name = PathArg::new(function).named("attribute").get(thread, Some(args.req(1)))?;
    Ok((path, name))
}

fn follow(thread: &Thread, function: &str, path: &Path, object: Option<&Object>) -> PyResult<bool> {
    let follow = arg::flag(thread, object, true)?;
    check_combination(thread, function, path, None, follow)?;
    Ok(follow)
}

fn target(path: &Path, follow: bool) -> Target<'_> {
    match path.fd() {
        Some(fd) => Target::Fd(fd),
        None if follow => Target::Path(path.name()),
        None => Target::Link(path.name()),
    }
}
