//! Names: opening, links, renaming, modes and owners.

use crate::arg;
use crate::call::repeat;
use crate::path::{PathArg, check_combination};
use krait_host::fs;
use krait_host::libc;
use krait_objects::{Args, MethodDef, Object, PyResult, Thread};

pub static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "open",
        "($module, /, path, flags, mode=511, *, dir_fd=None)",
        open,
        "Open a file; the descriptor is not inherited by child programs.",
    ),
    MethodDef::new(
        "unlink",
        "($module, /, path, *, dir_fd=None)",
        |thread, _, args| unlink(thread, "unlink", args),
        "Remove a name of a file.",
    ),
    MethodDef::new(
        "remove",
        "($module, /, path, *, dir_fd=None)",
        |thread, _, args| unlink(thread, "remove", args),
        "Remove a name of a file.",
    ),
    MethodDef::new(
        "rename",
        "($module, /, src, dst, *, src_dir_fd=None, dst_dir_fd=None)",
        |thread, _, args| rename(thread, "rename", args),
        "Give a file or directory another name.",
    ),
    MethodDef::new(
        "replace",
        "($module, /, src, dst, *, src_dir_fd=None, dst_dir_fd=None)",
        |thread, _, args| rename(thread, "replace", args),
        "Give a file or directory another name, in place of a file that has it.",
    ),
    MethodDef::new(
        "link",
        "($module, /, src, dst, *, src_dir_fd=None, dst_dir_fd=None,\n     follow_symlinks=(os.name != 'nt'))",
        link,
        "Give a file one more name.",
    ),
    MethodDef::new(
        "symlink",
        "($module, /, src, dst, target_is_directory=False, *, dir_fd=None)",
        symlink,
        "Make a symbolic link to src, named dst.",
    ),
    MethodDef::new(
        "readlink",
        "($module, /, path, *, dir_fd=None)",
        |thread, _, args| {
            let path = PathArg::new("readlink").get(thread, Some(args.req(0)))?;
            let dir = arg::dir_fd(thread, args.opt(1))?;
            let target = thread.allow_threads(|| fs::readlink(dir, path.name()));
            Ok(path.decode(&target.map_err(|e| path.error(thread, &e))?))
        },
        "The path that a symbolic link holds.",
    ),
    MethodDef::new(
        "truncate",
        "($module, /, path, length)",
        |thread, _, args| {
            let path = PathArg::new("truncate").or_fd().get(thread, Some(args.req(0)))?;
            let length = arg::long(thread, args.req(1))?;
            thread.audit("os.truncate", &[path.object.clone(), Object::int(length)])?;
            let done = repeat(thread, || match path.fd() {
                Some(fd) => fs::ftruncate(fd, length),
                None => fs::truncate(path.name(), length),
            })?;
            done.map_err(|e| match path.fd() {
                Some(_) => thread.os_error(&e, None, None),
                None => path.error(thread, &e),
            })?;
            Ok(Object::NONE)
        },
        "Cut or extend a file to a length in bytes.",
    ),
    MethodDef::new(
        "chmod",
        "($module, /, path, mode, *, dir_fd=None,\n      follow_symlinks=(os.name != 'nt'))",
        chmod,
        "Change the permissions of a file.",
    ),
    MethodDef::new(
        "chown",
        "($module, /, path, uid, gid, *, dir_fd=None, follow_symlinks=True)",
        chown,
        "Change the owner and group of a file; -1 leaves one as it is.",
    ),
    MethodDef::new(
        "lchown",
        "($module, /, path, uid, gid)",
        |thread, _, args| {
            let path = PathArg::new("lchown").get(thread, Some(args.req(0)))?;
            let uid = arg::uid(thread, args.req(1))?;
            let gid = arg::gid(thread, args.req(2))?;
            chown_event(thread, path.object.clone(), uid, gid, None)?;
            let done = thread.allow_threads(|| fs::chown(None, path.name(), uid, gid, false));
            done.map_err(|e| path.error(thread, &e))?;
            Ok(Object::NONE)
        },
        "Change the owner and group of a file, not following a symbolic link.",
    ),
    MethodDef::new(
        "mkfifo",
        "($module, /, path, mode=438, *, dir_fd=None)",
        |thread, _, args| {
            let path = PathArg::new("mkfifo").get(thread, Some(args.req(0)))?;
            let mode = args.opt(1).map_or(Ok(0o666), |m| arg::int(thread, m))?;
            let dir = arg::dir_fd(thread, args.opt(2))?;
            // The name is not part of the error, as in CPython.
            crate::call::blocking(thread, || fs::mkfifo(dir, path.name(), mode as u32))?;
            Ok(Object::NONE)
        },
        "Make a named pipe.",
    ),
    MethodDef::new(
        "mknod",
        "($module, /, path, mode=384, device=0, *, dir_fd=None)",
        |thread, _, args| {
            let path = PathArg::new("mknod").get(thread, Some(args.req(0)))?;
            let mode = args.opt(1).map_or(Ok(0o600), |m| arg::int(thread, m))?;
            let device = args.opt(2).map_or(Ok(0), |d| super::names::device(thread, d))?;
            let dir = arg::dir_fd(thread, args.opt(3))?;
            crate::call::blocking(thread, || fs::mknod(dir, path.name(), mode as u32, device))?;
            Ok(Object::NONE)
        },
        "Make a file, named pipe or device node.",
    ),
];

fn open(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let path = PathArg::new("open").get(thread, Some(args.req(0)))?;
    let flags = arg::int(thread, args.req(1))?;
    let mode = args.opt(2).map_or(Ok(0o777), |m| arg::int(thread, m))?;
    let dir = arg::dir_fd(thread, args.opt(3))?;
    let flags = flags | libc::O_CLOEXEC;
    thread.audit("open", &[path.object.clone(), Object::NONE, Object::int(flags.into())])?;
    let fd = repeat(thread, || fs::open(dir, path.name(), flags, mode as u32))?;
    Ok(Object::int(fd.map_err(|e| path.error(thread, &e))?.into()))
}

fn unlink(thread: &Thread, function: &'static str, args: Args<'_>) -> PyResult {
    let path = PathArg::new(function).get(thread, Some(args.req(0)))?;
    let dir = arg::dir_fd(thread, args.opt(1))?;
    thread.audit("os.remove", &[path.object.clone(), arg::dir_object(dir)])?;
    let done = thread.allow_threads(|| fs::unlink(dir, path.name()));
    done.map_err(|e| path.error(thread, &e))?;
    Ok(Object::NONE)
}

fn rename(thread: &Thread, function: &'static str, args: Args<'_>) -> PyResult {
    let from = PathArg::new(function).named("src").get(thread, Some(args.req(0)))?;
    let to = PathArg::new(function).named("dst").get(thread, Some(args.req(1)))?;
    let from_dir = arg::dir_fd(thread, args.opt(2))?;
    let to_dir = arg::dir_fd(thread, args.opt(3))?;
    let event = [
        from.object.clone(),
        to.object.clone(),
        arg::dir_object(from_dir),
        arg::dir_object(to_dir),
    ];
    thread.audit("os.rename", &event)?;
    let done = thread.allow_threads(|| fs::rename(from_dir, from.name(), to_dir, to.name()));
    done.map_err(|e| from.error2(thread, &to, &e))?;
    Ok(Object::NONE)
}

fn link(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let from = PathArg::new("link").named("src").get(thread, Some(args.req(0)))?;
    let to = PathArg::new("link").named("dst").get(thread, Some(args.req(1)))?;
    let from_dir = arg::dir_fd(thread, args.opt(2))?;
    let to_dir = arg::dir_fd(thread, args.opt(3))?;
    let follow = arg::flag(thread, args.opt(4), true)?;
    let event = [
        from.object.clone(),
        to.object.clone(),
        arg::dir_object(from_dir),
        arg::dir_object(to_dir),
    ];
    thread.audit("os.link", &event)?;
    let done = thread.allow_threads(|| fs::link(from_dir, from.name(), to_dir, to.name(), follow));
    done.map_err(|e| from.error2(thread, &to, &e))?;
    Ok(Object::NONE)
}

fn symlink(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let target = PathArg::new("symlink").named("src").get(thread, Some(args.req(0)))?;
    let path = PathArg::new("symlink").named("dst").get(thread, Some(args.req(1)))?;
    arg::flag(thread, args.opt(2), false)?;
    let dir = arg::dir_fd(thread, args.opt(3))?;
    let event = [target.object.clone(), path.object.clone(), arg::dir_object(dir)];
    thread.audit("os.symlink", &event)?;
    let done = thread.allow_threads(|| fs::symlink(target.name(), dir, path.name()));
    done.map_err(|e| target.error2(thread, &path, &e))?;
    Ok(Object::NONE)
}

fn chmod(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let path = PathArg::new("chmod").or_fd().get(thread, Some(args.req(0)))?;
    let mode = arg::int(thread, args.req(1))? as u32;
    let dir = arg::dir_fd(thread, args.opt(2))?;
    let follow = arg::flag(thread, args.opt(3), true)?;
    let event = [path.object.clone(), Object::int((mode as i32).into()), arg::dir_object(dir)];
    thread.audit("os.chmod", &event)?;
    let done = thread.allow_threads(|| match path.fd() {
        Some(fd) => fs::fchmod(fd, mode),
        None => fs::chmod(dir, path.name(), mode, follow),
    });
    match done {
        Ok(()) => Ok(Object::NONE),
        Err(error) if !follow && error.raw_os_error() == Some(libc::EOPNOTSUPP) => {
            Err(if dir.is_some() {
                thread.value_error("chmod: cannot use dir_fd and follow_symlinks together")
            } else {
                thread.not_implemented_error("chmod: follow_symlinks unavailable on this platform")
            })
        }
        Err(error) => Err(path.error(thread, &error)),
    }
}

fn chown(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let path = PathArg::new("chown").or_fd().get(thread, Some(args.req(0)))?;
    let uid = arg::uid(thread, args.req(1))?;
    let gid = arg::gid(thread, args.req(2))?;
    let dir = arg::dir_fd(thread, args.opt(3))?;
    let follow = arg::flag(thread, args.opt(4), true)?;
    check_combination(thread, "chown", &path, dir, follow)?;
    chown_event(thread, path.object.clone(), uid, gid, dir)?;
    let done = thread.allow_threads(|| match path.fd() {
        Some(fd) => fs::fchown(fd, uid, gid),
        None => fs::chown(dir, path.name(), uid, gid, follow),
    });
    done.map_err(|e| path.error(thread, &e))?;
    Ok(Object::NONE)
}

/// The audit event of a change of owner.
pub fn chown_event(
    thread: &Thread,
    file: Object,
    uid: u32,
    gid: u32,
    dir: Option<krait_host::Fd>,
) -> PyResult<()> {
    let event = [file, arg::id_object(uid), arg::id_object(gid), arg::dir_object(dir)];
    thread.audit("os.chown", &event)
}
