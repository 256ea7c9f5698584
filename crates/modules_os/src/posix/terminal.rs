//! Terminals and pseudo-terminals.

use crate::arg;
use crate::call::{check, once};
use krait_host::term;
use krait_objects::{MethodDef, Object};

pub static FUNCTIONS: &[MethodDef] = &[
    MethodDef::one(
        "ttyname",
        "($module, fd, /)",
        |thread, _, fd| {
            let fd = arg::int(thread, fd)?;
            Ok(Object::fs_str(&check(thread, term::ttyname(fd))?))
        },
        "The path of a terminal.",
    ),
    MethodDef::noargs(
        "openpty",
        "($module, /)",
        |thread, _| {
            let (master, slave) = check(thread, term::openpty())?;
            Ok(Object::tuple(&[Object::int(master.into()), Object::int(slave.into())]))
        },
        "A new pseudo-terminal's (master, slave).",
    ),
    MethodDef::one(
        "login_tty",
        "($module, fd, /)",
        |thread, _, fd| {
            let fd = arg::fildes(thread, fd)?;
            check(thread, term::login_tty(fd))?;
            Ok(Object::NONE)
        },
        "Make a terminal the controlling one of a new session.",
    ),
    MethodDef::one(
        "posix_openpt",
        "($module, oflag, /)",
        |thread, _, flags| {
            let flags = arg::int(thread, flags)?;
            Ok(Object::int(
                once(thread, || term::posix_openpt(flags | krait_host::libc::O_CLOEXEC))?.into(),
            ))
        },
        "The master of a new pseudo-terminal.",
    ),
    MethodDef::one(
        "grantpt",
        "($module, fd, /)",
        |thread, _, fd| {
            let fd = arg::fildes(thread, fd)?;
            check(thread, term::grantpt(fd))?;
            Ok(Object::NONE)
        },
        "Give the user access to the slave of a pseudo-terminal.",
    ),
    MethodDef::one(
        "unlockpt",
        "($module, fd, /)",
        |thread, _, fd| {
            let fd = arg::fildes(thread, fd)?;
            check(thread, term::unlockpt(fd))?;
            Ok(Object::NONE)
        },
        "Unlock the slave of a pseudo-terminal.",
    ),
    MethodDef::one(
        "ptsname",
        "($module, fd, /)",
        |thread, _, fd| {
            let fd = arg::fildes(thread, fd)?;
            Ok(Object::fs_str(&check(thread, term::ptsname(fd))?))
        },
        "The path of the slave of a pseudo-terminal.",
    ),
    MethodDef::noargs(
        "_inputhook",
        "($module, /)",
        |_, _| Ok(Object::int(0)),
        "Run the hook of the line editor; there is none.",
    ),
    MethodDef::noargs(
        "_is_inputhook_installed",
        "($module, /)",
        |_, _| Ok(Object::FALSE),
        "True if the line editor has a hook.",
    ),
];
