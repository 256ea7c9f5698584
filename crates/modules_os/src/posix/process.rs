//! Processes: identity, waiting, signals, starting programs.

use super::results;
use crate::arg;
use crate::call::{blocking, check};
use krait_host::process;
use krait_objects::{Args, MethodDef, Object, PyResult, Thread};
use std::ffi::CString;

/// Functions without arguments that cannot fail.
macro_rules! id {
    ($name:literal, $call:expr, $doc:literal) => {
        MethodDef::noargs($name, "($module, /)", |_, _| Ok($call), $doc)
    };
}

/// `os.W*`: a predicate or part of a wait status.
macro_rules! status {
    ($name:literal, $function:path, $make:expr, $doc:literal) => {
        MethodDef::new(
            $name,
            "($module, /, status)",
            |thread, _, args| Ok($make($function(arg::int(thread, args.req(0))?))),
            $doc,
        )
    };
}

fn number(value: i32) -> Object {
    Object::int(value.into())
}

pub static FUNCTIONS: &[MethodDef] = &[
    id!("getpid", number(process::getpid()), "The process's number."),
    id!("getppid", number(process::getppid()), "The number of the parent process."),
    id!("getpgrp", number(process::getpgrp()), "The process's group."),
    id!("getuid", arg::id_object(process::getuid()), "The real user."),
    id!("geteuid", arg::id_object(process::geteuid()), "The effective user."),
    id!("getgid", arg::id_object(process::getgid()), "The real group."),
    id!("getegid", arg::id_object(process::getegid()), "The effective group."),
    status!(
        "WIFEXITED",
        process::wifexited,
        Object::from_bool,
        "True if the process ended by exit."
    ),
    status!(
        "WEXITSTATUS",
        process::wexitstatus,
        number,
        "The status that the process gave to exit."
    ),
    status!(
        "WIFSIGNALED",
        process::wifsignaled,
        Object::from_bool,
        "True if a signal ended the process."
    ),
    status!("WTERMSIG", process::wtermsig, number, "The signal that ended the process."),
    status!(
        "WIFSTOPPED",
        process::wifstopped,
        Object::from_bool,
        "True if the process was stopped."
    ),
    status!("WSTOPSIG", process::wstopsig, number, "The signal that stopped the process."),
    status!(
        "WIFCONTINUED",
        process::wifcontinued,
        Object::from_bool,
        "True if the process was continued."
    ),
    MethodDef::new(
        "WCOREDUMP",
        "($module, status, /)",
        |thread, _, args| Ok(Object::from_bool(process::wcoredump(arg::int(thread, args.req(0))?))),
        "True if the process left a core file.",
    ),
    MethodDef::new(
        "waitstatus_to_exitcode",
        "($module, /, status)",
        waitstatus_to_exitcode,
        "The exit code behind a wait status; negative for a signal.",
    ),
    MethodDef::new(
        "waitpid",
        "($module, pid, options, /)",
        |thread, _, args| {
            let pid = arg::int(thread, args.req(0))?;
            let options = arg::int(thread, args.req(1))?;
            wait(thread, pid, options)
        },
        "Wait for a child; (pid, status).",
    ),
    MethodDef::noargs(
        "wait",
        "($module, /)",
        |thread, _| wait(thread, -1, 0),
        "Wait for any child; (pid, status).",
    ),
    MethodDef::new(
        "wait3",
        "($module, /, options)",
        |thread, _, args| wait4(thread, -1, arg::int(thread, args.req(0))?),
        "Wait for any child; (pid, status, usage).",
    ),
    MethodDef::new(
        "wait4",
        "($module, /, pid, options)",
        |thread, _, args| {
            let pid = arg::int(thread, args.req(0))?;
            wait4(thread, pid, arg::int(thread, args.req(1))?)
        },
        "Wait for a child; (pid, status, usage).",
    ),
    MethodDef::new(
        "waitid",
        "($module, idtype, id, options, /)",
        |thread, _, args| {
            let kind = arg::int(thread, args.req(0))?;
            let id = arg::int(thread, args.req(1))?;
            let options = arg::int(thread, args.req(2))?;
            let found = blocking(thread, || process::waitid(kind as u32, id as u32, options))?;
            Ok(found.map_or(Object::NONE, |w| results::waitid(&w)))
        },
        "Wait for a child as idtype and id say.",
    ),
    MethodDef::new(
        "kill",
        "($module, pid, signal, /)",
        |thread, _, args| {
            let pid = arg::int(thread, args.req(0))?;
            let signal = arg::int(thread, args.req(1))?;
            thread.audit("os.kill", &[number(pid), number(signal)])?;
            check(thread, process::kill(pid, signal))?;
            crate::call::check_signals(thread)?;
            Ok(Object::NONE)
        },
        "Send a signal to a process.",
    ),
    MethodDef::new(
        "killpg",
        "($module, pgid, signal, /)",
        |thread, _, args| {
            let group = arg::int(thread, args.req(0))?;
            let signal = arg::int(thread, args.req(1))?;
            thread.audit("os.killpg", &[number(group), number(signal)])?;
            check(thread, process::killpg(group, signal))?;
            crate::call::check_signals(thread)?;
            Ok(Object::NONE)
        },
        "Send a signal to a process group.",
    ),
    MethodDef::new(
        "_exit",
        "($module, /, status)",
        |thread, _, args| process::exit_now(arg::int(thread, args.req(0))?),
        "End the process at once.",
    ),
    MethodDef::noargs(
        "abort",
        "($module, /)",
        |_, _| process::abort(),
        "Kill the process with SIGABRT.",
    ),
    MethodDef::new(
        "umask",
        "($module, mask, /)",
        |thread, _, args| {
            let mask = arg::int(thread, args.req(0))?;
            Ok(Object::int(process::umask(mask as u32).into()))
        },
        "Set the permissions that new files do not get; the former ones.",
    ),
    MethodDef::new(
        "system",
        "($module, /, command)",
        |thread, _, args| {
            let command = args.req(0).fs_cstring(thread)?;
            thread.audit("os.system", &[Object::bytes(command.as_bytes())])?;
            let status = thread.allow_threads(|| process::system(&command)).unwrap_or(-1);
            Ok(number(status))
        },
        "Run a command in a shell; its wait status.",
    ),
    MethodDef::new(
        "execv",
        "($module, path, argv, /)",
        execv,
        "Replace the program by another one.",
    ),
    MethodDef::new(
        "execve",
        "($module, /, path, argv, env)",
        execve,
        "Replace the program by another one, with a new environment.",
    ),
];

fn waitstatus_to_exitcode(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let status = arg::int(thread, args.req(0))?;
    if process::wifexited(status) {
        return Ok(number(process::wexitstatus(status)));
    }
    if process::wifsignaled(status) {
        return Ok(number(-process::wtermsig(status)));
    }
    Err(thread.value_error(if process::wifstopped(status) {
        format!("process stopped by delivery of signal {}", process::wstopsig(status))
    } else {
        format!("invalid wait status: {status}")
    }))
}

fn wait(thread: &Thread, pid: i32, options: i32) -> PyResult {
    let (pid, status) = blocking(thread, || process::waitpid(pid, options))?;
    Ok(Object::tuple(&[number(pid), number(status)]))
}

fn wait4(thread: &Thread, pid: i32, options: i32) -> PyResult {
    let (pid, status, usage) = blocking(thread, || process::wait4(pid, options))?;
    // The type belongs to `resource`, whose import makes it ready.
    crate::call::import(thread, "resource")?;
    let usage = crate::resource::usage(&usage);
    Ok(Object::tuple(&[number(pid), number(status), usage]))
}

/// The strings of an argument list.
pub fn arguments(thread: &Thread, object: &Object) -> PyResult<Vec<CString>> {
    let items = object.to_vec(thread)?;
    items.iter().map(|item| item.fs_cstring(thread)).collect()
}

/// An error if the interpreter may not replace the process.
fn check_exec(thread: &Thread) -> PyResult<()> {
    if thread.interp().settings.get().allow_exec {
        return Ok(());
    }
    Err(thread.runtime_error("exec not supported for isolated subinterpreters"))
}

fn execv(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    check_exec(thread)?;
    let path = args.req(0).fs_cstring(thread)?;
    let argv = args.req(1);
    if argv.as_list().is_none() && argv.as_tuple().is_none() {
        return Err(thread.type_error("execv() arg 2 must be a tuple or list"));
    }
    if argv.len(thread)? == 0 {
        return Err(thread.value_error("execv() arg 2 must not be empty"));
    }
    let argv = arguments(thread, argv)?;
    if argv.first().is_some_and(|first| first.is_empty()) {
        return Err(thread.value_error("execv() arg 2 first element cannot be empty"));
    }
    let event = [args.req(0).fspath(thread)?, args.req(1).clone(), Object::NONE];
    thread.audit("os.exec", &event)?;
    let error = process::execv(&path, &argv);
    Err(thread.os_error(&error, None, None))
}

/// The `name=value` strings of a mapping.
pub fn environment(thread: &Thread, object: &Object) -> PyResult<Vec<CString>> {
    let keys = object.call_method(thread, krait_objects::name!("keys"), &[])?.to_vec(thread)?;
    let values = object.call_method(thread, krait_objects::name!("values"), &[])?.to_vec(thread)?;
    let mut out = Vec::with_capacity(keys.len());
    for (key, value) in keys.iter().zip(&values) {
        let key = key.fs_cstring(thread)?;
        let value = value.fs_cstring(thread)?;
        // A leading "=" belongs to the name.
        if key.is_empty() || key.to_bytes()[1..].contains(&b'=') {
            return Err(thread.value_error("illegal environment variable name"));
        }
        let entry = [key.to_bytes(), b"=", value.to_bytes()].concat();
        out.push(CString::new(entry).map_err(|_| thread.value_error("embedded null byte"))?);
    }
    Ok(out)
}

/// True for what `PyMapping_Check` accepts.
pub fn is_mapping(object: &Object) -> bool {
    object.ty().slots().subscript().is_some()
}

fn execve(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    check_exec(thread)?;
    let path = crate::path::PathArg::new("execve").or_fd().get(thread, Some(args.req(0)))?;
    let argv = args.req(1);
    if argv.as_list().is_none() && argv.as_tuple().is_none() {
        return Err(thread.type_error("execve: argv must be a tuple or list"));
    }
    if argv.len(thread)? == 0 {
        return Err(thread.value_error("execve: argv must not be empty"));
    }
    if !is_mapping(args.req(2)) {
        return Err(thread.type_error("execve: environment must be a mapping object"));
    }
    let argv = arguments(thread, argv)?;
    if argv.first().is_some_and(|first| first.is_empty()) {
        return Err(thread.value_error("execve: argv first element cannot be empty"));
    }
    let env = environment(thread, args.req(2))?;
    let event = [path.object.clone(), args.req(1).clone(), args.req(2).clone()];
    thread.audit("os.exec", &event)?;
    let error = match path.fd() {
        Some(fd) => process::fexecve(fd, &argv, &env),
        None => process::execve(path.name(), &argv, &env),
    };
    Err(path.error(thread, &error))
}
