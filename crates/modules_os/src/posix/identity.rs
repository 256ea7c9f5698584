//! Users, groups, sessions and namespaces of processes.

use crate::arg;
use crate::call::{check, once};
use krait_host::process;
use krait_objects::types::list::List;
use krait_objects::{MethodDef, Object, PyResult, Thread};

/// `set*id` functions of one user or group each.
macro_rules! set_ids {
    ($name:literal, $sig:literal, $convert:path, $call:path, [$($i:literal),*], $doc:literal) => {
        MethodDef::new(
            $name,
            $sig,
            |thread, _, args| {
                check(thread, $call($($convert(thread, args.req($i))?),*))?;
                Ok(Object::NONE)
            },
            $doc,
        )
    };
}

pub static FUNCTIONS: &[MethodDef] = &[
    set_ids!("setuid", "($module, uid, /)", arg::uid, process::setuid, [0], "Set the user."),
    set_ids!(
        "seteuid",
        "($module, euid, /)",
        arg::uid,
        process::seteuid,
        [0],
        "Set the effective user."
    ),
    set_ids!("setgid", "($module, gid, /)", arg::gid, process::setgid, [0], "Set the group."),
    set_ids!(
        "setegid",
        "($module, egid, /)",
        arg::gid,
        process::setegid,
        [0],
        "Set the effective group."
    ),
    set_ids!(
        "setreuid",
        "($module, ruid, euid, /)",
        arg::uid,
        process::setreuid,
        [0, 1],
        "Set the real and the effective user."
    ),
    set_ids!(
        "setregid",
        "($module, rgid, egid, /)",
        arg::gid,
        process::setregid,
        [0, 1],
        "Set the real and the effective group."
    ),
    set_ids!(
        "setresuid",
        "($module, ruid, euid, suid, /)",
        arg::uid,
        process::setresuid,
        [0, 1, 2],
        "Set the real, effective and saved user."
    ),
    set_ids!(
        "setresgid",
        "($module, rgid, egid, sgid, /)",
        arg::gid,
        process::setresgid,
        [0, 1, 2],
        "Set the real, effective and saved group."
    ),
    set_ids!(
        "setpgid",
        "($module, pid, pgrp, /)",
        arg::int,
        process::setpgid,
        [0, 1],
        "Put a process into a group."
    ),
    set_ids!(
        "tcsetpgrp",
        "($module, fd, pgid, /)",
        arg::int,
        process::tcsetpgrp,
        [0, 1],
        "Make a group the terminal's foreground group."
    ),
    set_ids!(
        "unshare",
        "($module, /, flags)",
        arg::int,
        process::unshare,
        [0],
        "Leave namespaces that are shared with the parent."
    ),
    MethodDef::noargs(
        "setpgrp",
        "($module, /)",
        |thread, _| {
            check(thread, process::setpgrp())?;
            Ok(Object::NONE)
        },
        "Make the process the leader of a group.",
    ),
    MethodDef::noargs(
        "setsid",
        "($module, /)",
        |thread, _| {
            check(thread, process::setsid())?;
            Ok(Object::NONE)
        },
        "Make the process the leader of a session.",
    ),
    MethodDef::new(
        "getpgid",
        "($module, /, pid)",
        |thread, _, args| {
            let pid = arg::int(thread, args.req(0))?;
            Ok(Object::int(check(thread, process::getpgid(pid))?.into()))
        },
        "The group of a process.",
    ),
    MethodDef::new(
        "getsid",
        "($module, pid, /)",
        |thread, _, args| {
            let pid = arg::int(thread, args.req(0))?;
            Ok(Object::int(check(thread, process::getsid(pid))?.into()))
        },
        "The session of a process.",
    ),
    MethodDef::new(
        "tcgetpgrp",
        "($module, fd, /)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            Ok(Object::int(check(thread, process::tcgetpgrp(fd))?.into()))
        },
        "The terminal's foreground group.",
    ),
    MethodDef::noargs(
        "getresuid",
        "($module, /)",
        |thread, _| triple(check(thread, process::getresuid())?),
        "The real, effective and saved user.",
    ),
    MethodDef::noargs(
        "getresgid",
        "($module, /)",
        |thread, _| triple(check(thread, process::getresgid())?),
        "The real, effective and saved group.",
    ),
    MethodDef::noargs(
        "getgroups",
        "($module, /)",
        |thread, _| Ok(ids(&check(thread, process::getgroups())?)),
        "The supplementary groups.",
    ),
    MethodDef::one("setgroups", "($module, groups, /)", setgroups, "Set the supplementary groups."),
    MethodDef::new(
        "getgrouplist",
        "($module, user, group, /)",
        |thread, _, args| {
            let user = arg::cstring(thread, "getgrouplist", "1", args.req(0))?;
            let group = arg::gid(thread, args.req(1))?;
            Ok(ids(&check(thread, process::getgrouplist(&user, group))?))
        },
        "The groups of a user, with one more.",
    ),
    MethodDef::new(
        "initgroups",
        "($module, username, gid, /)",
        |thread, _, args| {
            let user = args.req(0).fs_cstring(thread)?;
            let group = arg::gid(thread, args.req(1))?;
            check(thread, process::initgroups(&user, group))?;
            Ok(Object::NONE)
        },
        "Take over the groups of a user, with one more.",
    ),
    MethodDef::new(
        "setns",
        "($module, /, fd, nstype=0)",
        |thread, _, args| {
            let fd = arg::fildes(thread, args.req(0))?;
            let kind = args.opt(1).map_or(Ok(0), |k| arg::int(thread, k))?;
            once(thread, || process::setns(fd, kind))?;
            Ok(Object::NONE)
        },
        "Enter a namespace.",
    ),
    MethodDef::new(
        "pidfd_open",
        "($module, /, pid, flags=0)",
        |thread, _, args| {
            let pid = arg::int(thread, args.req(0))?;
            let flags = args.opt(1).map_or(Ok(0), |f| arg::bits64(thread, f))? as u32;
            Ok(Object::int(check(thread, process::pidfd_open(pid, flags))?.into()))
        },
        "A descriptor of a process.",
    ),
];

fn triple((a, b, c): (u32, u32, u32)) -> PyResult {
    Ok(Object::tuple(&[a, b, c].map(arg::id_object)))
}

fn ids(ids: &[u32]) -> Object {
    List::from_vec(ids.iter().map(|&id| arg::id_object(id)).collect()).into()
}

fn setgroups(thread: &Thread, _module: &Object, groups: &Object) -> PyResult {
    if !groups.is_sequence() {
        return Err(thread.type_error("setgroups argument must be a sequence"));
    }
    if groups.len(thread)? > 65536 {
        return Err(thread.value_error("too many groups"));
    }
    let mut ids = Vec::new();
    for group in groups.to_vec(thread)? {
        if group.as_int().is_none() {
            return Err(thread.type_error("groups must be integers"));
        }
        ids.push(arg::gid(thread, &group)?);
    }
    check(thread, process::setgroups(&ids))?;
    Ok(Object::NONE)
}
