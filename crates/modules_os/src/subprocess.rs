//! `_posixsubprocess`: `fork_exec`, what `subprocess` starts programs with. Matches CPython's
//! `Modules/_posixsubprocess.c`.

use crate::posix::fork;
use crate::{arg, call};
use krait_host::Fd;
use krait_host::process::{self as host, ForkExec};
use krait_objects::types::module::ModuleDef;
use krait_objects::{Args, MethodDef, Object, PyResult, Thread, exceptions as exc};
use std::ffi::CString;

pub static DEF: ModuleDef = ModuleDef {
    name: "_posixsubprocess",
    doc: "What subprocess starts programs with.",
    functions: &[MethodDef::new(
        "fork_exec",
        "($module, args, executable_list, close_fds, pass_fds, cwd,\n          env, p2cread, p2cwrite, c2pread, c2pwrite, errread, errwrite,\n          errpipe_read, errpipe_write, restore_signals, call_setsid,\n          pgid_to_set, gid, extra_groups, uid, child_umask, preexec_fn,\n          /)",
        fork_exec,
        "Fork and run a program with descriptors and identity set up; the new process's number.",
    )],
    exec: |_, _| Ok(()),
};

/// The descriptors to keep: an ascending tuple of ints.
fn keep(thread: &Thread, object: &Object) -> PyResult<Vec<Fd>> {
    let wrong = || thread.value_error("bad value(s) in fds_to_keep");
    let Some(tuple) = object.as_tuple() else {
        return Err(thread.type_error(format!(
            "fork_exec() argument 4 must be tuple, not {}",
            call::shown_type(object)
        )));
    };
    let mut fds = Vec::with_capacity(tuple.len());
    for item in tuple.iter() {
        let fd = item.as_int().and_then(|v| v.to_i64()).and_then(|v| Fd::try_from(v).ok());
        let fd = fd.filter(|&fd| fd >= 0).ok_or_else(wrong)?;
        if fds.last().is_some_and(|&last| last >= fd) {
            return Err(wrong());
        }
        fds.push(fd);
    }
    Ok(fds)
}

fn argument_strings(thread: &Thread, object: &Object) -> PyResult<Vec<CString>> {
    object
        .to_vec_or(thread, "argv must be a tuple or list")?
        .iter()
        .map(|item| item.fs_cstring(thread))
        .collect()
}

/// Entries of a bytes sequence, for the programs to try and the environment.
fn bytes_strings(thread: &Thread, object: &Object) -> PyResult<Vec<CString>> {
    let mut out = Vec::new();
    for index in 0..object.len(thread)? {
        let item = object.getitem_index(thread, index as isize)?;
        let Some(bytes) = item.as_bytes() else {
            return Err(thread.type_error(format!("expected bytes, {} found", item.ty().name())));
        };
        out.push(
            CString::new(bytes.as_slice()).map_err(|_| thread.value_error("embedded null byte"))?,
        );
    }
    Ok(out)
}

fn groups(thread: &Thread, object: &Object) -> PyResult<Vec<u32>> {
    if object.as_list().is_none() {
        return Err(thread.type_error("setgroups argument must be a list"));
    }
    let items = object.to_vec(thread)?;
    if items.len() > 65536 {
        return Err(thread.value_error("too many extra_groups"));
    }
    let mut out = Vec::with_capacity(items.len());
    for item in items {
        if item.as_int().is_none() {
            return Err(thread.type_error("extra_groups must be integers"));
        }
        let Ok(id) = arg::gid(thread, &item) else {
            return Err(thread.value_error("invalid group id"));
        };
        out.push(id);
    }
    Ok(out)
}

fn fork_exec(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let close_fds = args.req(2).is_true(thread)?;
    let keep = keep(thread, args.req(3))?;
    let mut fds = [0; 8];
    for (slot, index) in fds.iter_mut().zip(6..14) {
        *slot = arg::int(thread, args.req(index))?;
    }
    let restore_signals = args.req(14).is_true(thread)?;
    let new_session = args.req(15).is_true(thread)?;
    let process_group = arg::int(thread, args.req(16))?;
    let umask = arg::int(thread, args.req(20))?;
    let preexec = Some(args.req(21)).filter(|f| !f.is_none());
    if preexec.is_some() && !thread.interp().is_main() {
        return Err(thread.runtime_error("preexec_fn not supported within subinterpreters"));
    }
    if preexec.is_some() && thread.interp().finalizing.get() {
        return Err(thread.err(
            &exc::PYTHON_FINALIZATION_ERROR,
            "preexec_fn not supported at interpreter shutdown",
        ));
    }
    if close_fds && fds[7] < 3 {
        return Err(thread.value_error("errpipe_write must be >= 3"));
    }
    let event = [args.req(1).clone(), args.req(0).clone(), args.req(5).clone()];
    thread.audit("_posixsubprocess.fork_exec", &event)?;
    let programs = bytes_strings(thread, args.req(1))?;
    let arguments =
        if args.req(0).is_none() { Vec::new() } else { argument_strings(thread, args.req(0))? };
    let environment = match args.req(5) {
        none if none.is_none() => None,
        env => Some(bytes_strings(thread, env)?),
    };
    let cwd = match args.req(4) {
        none if none.is_none() => None,
        cwd => Some(cwd.fs_cstring(thread)?),
    };
    let groups = match args.req(18) {
        none if none.is_none() => None,
        list => Some(groups(thread, list)?),
    };
    let id = |object: &Object, convert: fn(&Thread, &Object) -> PyResult<u32>| match object {
        none if none.is_none() => Ok(None),
        id => convert(thread, id).map(Some),
    };
    let gid = id(args.req(17), arg::gid)?;
    let uid = id(args.req(19), arg::uid)?;
    let request = ForkExec {
        programs: &programs,
        arguments: &arguments,
        environment: environment.as_deref(),
        cwd: cwd.as_deref(),
        stdin_read: fds[0],
        stdin_write: fds[1],
        stdout_read: fds[2],
        stdout_write: fds[3],
        stderr_read: fds[4],
        stderr_write: fds[5],
        report_read: fds[6],
        report_write: fds[7],
        close_fds,
        keep: &keep,
        restore_signals,
        new_session,
        process_group,
        gid,
        groups: groups.as_deref(),
        uid,
        umask,
    };
    let outcome = match preexec {
        None => host::fork_exec(&request, None),
        Some(function) => {
            fork::before(thread);
            let outcome = host::fork_exec(
                &request,
                Some(&mut || {
                    fork::after_in_child(thread);
                    function.call(thread, &[]).is_ok()
                }),
            );
            fork::after_in_parent(thread);
            if outcome.is_ok() {
                fork::warn_about_threads(thread, "fork")?;
            }
            outcome
        }
    };
    Ok(Object::int(call::check(thread, outcome)?.into()))
}
