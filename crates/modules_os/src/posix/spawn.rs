//! `posix_spawn` and `posix_spawnp`.

use super::process::{arguments, environment, is_mapping};
use super::scheduling;
use crate::arg;
use crate::path::PathArg;
use krait_host::process::{self, FileAction, SpawnAttributes, SpawnBy};
use krait_objects::{Args, MethodDef, Object, PyResult, Thread};

pub static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "posix_spawn",
        "($module, path, argv, env, /, *, file_actions=(),\n            setpgroup=None, resetids=False, setsid=False,\n            setsigmask=(), setsigdef=(), scheduler=None)",
        |thread, _, args| spawn(thread, "posix_spawn", SpawnBy::Path, args),
        "Start a program, given by its path; the new process's number.",
    ),
    MethodDef::new(
        "posix_spawnp",
        "($module, path, argv, env, /, *, file_actions=(),\n             setpgroup=None, resetids=False, setsid=False,\n             setsigmask=(), setsigdef=(), scheduler=None)",
        |thread, _, args| spawn(thread, "posix_spawnp", SpawnBy::Name, args),
        "Start a program, looked up along PATH; the new process's number.",
    ),
];

fn spawn(thread: &Thread, function: &'static str, by: SpawnBy, args: Args<'_>) -> PyResult {
    let path = PathArg::new(function).get(thread, Some(args.req(0)))?;
    let argv = args.req(1);
    if argv.as_list().is_none() && argv.as_tuple().is_none() {
        return Err(thread.type_error(format!("{function}: argv must be a tuple or list")));
    }
    if argv.len(thread)? == 0 {
        return Err(thread.value_error(format!("{function}: argv must not be empty")));
    }
    let env = args.req(2);
    if !env.is_none() && !is_mapping(env) {
        return Err(
            thread.type_error(format!("{function}: environment must be a mapping object or None"))
        );
    }
    let argv = arguments(thread, argv)?;
    if argv.first().is_some_and(|first| first.is_empty()) {
        return Err(thread.value_error(format!("{function}: argv first element cannot be empty")));
    }
    let env = if env.is_none() { None } else { Some(environment(thread, env)?) };
    let actions = match args.opt_not_none(3) {
        Some(actions) => file_actions(thread, actions)?,
        None => Vec::new(),
    };
    let attributes = SpawnAttributes {
        process_group: args.opt_not_none(4).map(|g| arg::int(thread, g)).transpose()?,
        reset_ids: arg::flag(thread, args.opt(5), false)?,
        new_session: arg::flag(thread, args.opt(6), false)?,
        signal_mask: args.opt(7).map(|s| crate::signal::set(thread, s)).transpose()?,
        default_signals: args.opt(8).map(|s| crate::signal::set(thread, s)).transpose()?,
        scheduler: args.opt_not_none(9).map(|s| scheduler(thread, function, s)).transpose()?,
    };
    let event = [path.object.clone(), args.req(1).clone(), args.req(2).clone()];
    thread.audit("os.posix_spawn", &event)?;
    let pid = process::posix_spawn(by, path.name(), &argv, env.as_deref(), &actions, &attributes);
    Ok(Object::int(pid.map_err(|e| path.error(thread, &e))?.into()))
}

fn scheduler(thread: &Thread, function: &str, object: &Object) -> PyResult<(Option<i32>, i32)> {
    let Some(tuple) = object.as_tuple() else {
        return Err(thread.type_error(format!("{function}: scheduler must be a tuple or None")));
    };
    let [policy, param] = tuple.as_slice() else {
        return Err(thread.type_error("A scheduler tuple must have two elements"));
    };
    let policy = if policy.is_none() { None } else { Some(arg::int(thread, policy)?) };
    Ok((policy, scheduling::priority(thread, param)?))
}

fn file_actions(thread: &Thread, object: &Object) -> PyResult<Vec<FileAction>> {
    let actions = object.to_vec_or(thread, "file_actions must be a sequence or None")?;
    actions.iter().map(|action| file_action(thread, action)).collect()
}

fn file_action(thread: &Thread, object: &Object) -> PyResult<FileAction> {
    let items = object.as_tuple().map_or(&[][..], |t| t.as_slice());
    let Some((kind, rest)) = items.split_first() else {
        return Err(thread.type_error("Each file_actions element must be a non-empty tuple"));
    };
    let wrong = |name: &str, count: usize| {
        thread.type_error(format!("A {name} file_action tuple must have {count} elements"))
    };
    let int = |object: &Object| arg::int(thread, object);
    match arg::long(thread, kind)? {
        0 => {
            let [fd, path, flags, mode] = rest else { return Err(wrong("open", 5)) };
            let fd = int(fd)?;
            let path = path.fs_cstring(thread)?;
            Ok(FileAction::Open {
                fd,
                path,
                flags: int(flags)?,
                mode: arg::long(thread, mode)? as u32,
            })
        }
        1 => {
            let [fd] = rest else { return Err(wrong("close", 2)) };
            Ok(FileAction::Close(int(fd)?))
        }
        2 => {
            let [fd, to] = rest else { return Err(wrong("dup2", 3)) };
            Ok(FileAction::Dup2(int(fd)?, int(to)?))
        }
        3 => {
            let [fd] = rest else { return Err(wrong("closefrom", 2)) };
            Ok(FileAction::CloseFrom(int(fd)?))
        }
        _ => Err(thread.type_error("Unknown file_actions identifier")),
    }
}
