//! `pwd` and `grp`: the databases of users and groups. Match CPython's `Modules/pwdmodule.c` and `Modules/grpmodule.c`.

use crate::{arg, call};
use krait_host::user::{self, Group, User};
use krait_objects::protocol::path;
use krait_objects::types::list::List;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::types::structseq::{self, Field, StructSeq};
use krait_objects::{
    Args, MethodDef, Object, PyResult, Ref, Thread, Type, TypeSpec, error, exceptions as exc,
};
use std::ffi::CString;

pub static PWD: ModuleDef = ModuleDef {
    name: "pwd",
    doc: "The database of users.",
    functions: &[
        MethodDef::one(
            "getpwuid",
            "($module, uidobj, /)",
            getpwuid,
            "The entry of a user given by number.",
        ),
        MethodDef::one(
            "getpwnam",
            "($module, name, /)",
            getpwnam,
            "The entry of a user given by name.",
        ),
        MethodDef::noargs(
            "getpwall",
            "($module, /)",
            |thread, _| {
                let users = thread.allow_threads(user::all_users);
                Ok(List::from_vec(users.iter().map(passwd).collect()).into())
            },
            "All entries.",
        ),
    ],
    exec: |thread, module| {
        structseq::add_to_module(thread, module, &PASSWD_TYPE);
        Ok(())
    },
};

pub static GRP: ModuleDef = ModuleDef {
    name: "grp",
    doc: "The database of groups.",
    functions: &[
        MethodDef::new(
            "getgrgid",
            "($module, /, id)",
            getgrgid,
            "The entry of a group given by number.",
        ),
        MethodDef::new(
            "getgrnam",
            "($module, /, name)",
            getgrnam,
            "The entry of a group given by name.",
        ),
        MethodDef::noargs(
            "getgrall",
            "($module, /)",
            |thread, _| {
                let groups = thread.allow_threads(user::all_groups);
                Ok(List::from_vec(groups.iter().map(group).collect()).into())
            },
            "All entries.",
        ),
    ],
    exec: exec_grp,
};

fn exec_grp(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    structseq::add_to_module(thread, module, &GROUP_TYPE);
    Ok(())
}

static PASSWD: StructSeq = StructSeq {
    name: "pwd.struct_passwd",
    doc: "The entry of a user.",
    fields: &[
        Field::new("pw_name", "user name"),
        Field::new("pw_passwd", "password"),
        Field::new("pw_uid", "user id"),
        Field::new("pw_gid", "group id"),
        Field::new("pw_gecos", "real name"),
        Field::new("pw_dir", "home directory"),
        Field::new("pw_shell", "shell program"),
    ],
    visible: 7,
};
static PASSWD_SPEC: TypeSpec = structseq::spec(&PASSWD, 0);
static PASSWD_TYPE: Type = Type::builtin(&PASSWD_SPEC);

static GROUP: StructSeq = StructSeq {
    name: "grp.struct_group",
    doc: "The entry of a group.",
    fields: &[
        Field::new("gr_name", "group name"),
        Field::new("gr_passwd", "password"),
        Field::new("gr_gid", "group id"),
        Field::new("gr_mem", "group members"),
    ],
    visible: 4,
};
static GROUP_SPEC: TypeSpec = structseq::spec(&GROUP, 0);
static GROUP_TYPE: Type = Type::builtin(&GROUP_SPEC);

fn passwd(user: &User) -> Object {
    let values = vec![
        Object::fs_str(&user.name),
        Object::fs_str(&user.password),
        arg::id_object(user.uid),
        arg::id_object(user.gid),
        Object::fs_str(&user.gecos),
        Object::fs_str(&user.dir),
        Object::fs_str(&user.shell),
    ];
    structseq::instance(&PASSWD_TYPE, values)
}

fn group(group: &Group) -> Object {
    let members = group.members.iter().map(|m| Object::fs_str(m)).collect();
    let values = vec![
        Object::fs_str(&group.name),
        Object::fs_str(&group.password),
        arg::id_object(group.gid),
        List::from_vec(members).into(),
    ];
    structseq::instance(&GROUP_TYPE, values)
}

fn not_found(thread: &Thread, message: String) -> PyResult {
    Err(thread.err(&exc::KEY_ERROR, message))
}

fn getpwuid(thread: &Thread, _module: &Object, uid: &Object) -> PyResult {
    let Some(uid) = error::suppress(arg::uid(thread, uid), &exc::OVERFLOW_ERROR)? else {
        return not_found(thread, "getpwuid(): uid not found".into());
    };
    match call::once(thread, || user::user_by_id(uid))? {
        Some(user) => Ok(passwd(&user)),
        None => {
            let shown = arg::id_object(uid).str_string(thread)?;
            not_found(thread, format!("getpwuid(): uid not found: {shown}"))
        }
    }
}

/// A name for the system, in the file system encoding.
fn name(thread: &Thread, message: &str, object: &Object) -> PyResult<CString> {
    let Some(text) = object.as_str() else {
        return Err(
            thread.type_error(format!("{message} must be str, not {}", call::shown_type(object)))
        );
    };
    CString::new(path::encode(thread, text)?).map_err(|_| thread.value_error("embedded null byte"))
}

fn getpwnam(thread: &Thread, _module: &Object, object: &Object) -> PyResult {
    let name = name(thread, "getpwnam() argument", object)?;
    match call::once(thread, || user::user_by_name(&name))? {
        Some(user) => Ok(passwd(&user)),
        None => {
            let shown = object.repr_string(thread)?;
            not_found(thread, format!("getpwnam(): name not found: {shown}"))
        }
    }
}

fn getgrgid(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let gid = arg::gid(thread, args.req(0))?;
    match call::once(thread, || user::group_by_id(gid))? {
        Some(found) => Ok(group(&found)),
        None => {
            let shown = arg::id_object(gid).str_string(thread)?;
            not_found(thread, format!("getgrgid(): gid not found: {shown}"))
        }
    }
}

fn getgrnam(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let object = args.req(0);
    let name = name(thread, "getgrnam() argument 'name'", object)?;
    match call::once(thread, || user::group_by_name(&name))? {
        Some(found) => Ok(group(&found)),
        None => {
            let shown = object.repr_string(thread)?;
            not_found(thread, format!("getgrnam(): name not found: {shown}"))
        }
    }
}
