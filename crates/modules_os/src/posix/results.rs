//! The struct sequences that posix functions return.

use krait_host::fs::{Stat, StatVfs, Timestamp};
use krait_host::process::{Times, Uname, Waited};
use krait_objects::types::module::Module;
use krait_objects::types::structseq::{self, Field, StructSeq};
use krait_objects::{Object, Ref, Thread, Type, TypeSpec};

const fn f(name: &'static str, doc: &'static str) -> Field {
    Field::new(name, doc)
}

static STAT: StructSeq = StructSeq {
    name: "os.stat_result",
    doc: "The status of a file: ten items of a tuple, and more as attributes.",
    fields: &[
        f("st_mode", "protection bits"),
        f("st_ino", "inode"),
        f("st_dev", "device"),
        f("st_nlink", "number of hard links"),
        f("st_uid", "user ID of owner"),
        f("st_gid", "group ID of owner"),
        f("st_size", "total size, in bytes"),
        Field::unnamed("integer time of last access"),
        Field::unnamed("integer time of last modification"),
        Field::unnamed("integer time of last change"),
        f("st_atime", "time of last access"),
        f("st_mtime", "time of last modification"),
        f("st_ctime", "time of last change"),
        f("st_atime_ns", "time of last access in nanoseconds"),
        f("st_mtime_ns", "time of last modification in nanoseconds"),
        f("st_ctime_ns", "time of last change in nanoseconds"),
        f("st_blksize", "blocksize for filesystem I/O"),
        f("st_blocks", "number of blocks allocated"),
        f("st_rdev", "device type (if inode device)"),
    ],
    visible: 10,
};
static STAT_SPEC: TypeSpec = structseq::spec(&STAT, 0);
pub static STAT_RESULT: Type = Type::builtin(&STAT_SPEC);

static STATVFS: StructSeq = StructSeq {
    name: "os.statvfs_result",
    doc: "The status of a file system.",
    fields: &[
        f("f_bsize", ""),
        f("f_frsize", ""),
        f("f_blocks", ""),
        f("f_bfree", ""),
        f("f_bavail", ""),
        f("f_files", ""),
        f("f_ffree", ""),
        f("f_favail", ""),
        f("f_flag", ""),
        f("f_namemax", ""),
        f("f_fsid", ""),
    ],
    visible: 10,
};
static STATVFS_SPEC: TypeSpec = structseq::spec(&STATVFS, 0);
pub static STATVFS_RESULT: Type = Type::builtin(&STATVFS_SPEC);

static TERMINAL: StructSeq = StructSeq {
    name: "os.terminal_size",
    doc: "The width and height of a terminal in characters.",
    fields: &[
        f("columns", "width of the terminal window in characters"),
        f("lines", "height of the terminal window in characters"),
    ],
    visible: 2,
};
static TERMINAL_SPEC: TypeSpec = structseq::spec(&TERMINAL, 0);
pub static TERMINAL_SIZE: Type = Type::builtin(&TERMINAL_SPEC);

static TIMES: StructSeq = StructSeq {
    name: "posix.times_result",
    doc: "Processor times in seconds, and the time that has gone by.",
    fields: &[
        f("user", "user time"),
        f("system", "system time"),
        f("children_user", "user time of children"),
        f("children_system", "system time of children"),
        f("elapsed", "elapsed time since an arbitrary point in the past"),
    ],
    visible: 5,
};
static TIMES_SPEC: TypeSpec = structseq::spec(&TIMES, 0);
pub static TIMES_RESULT: Type = Type::builtin(&TIMES_SPEC);

static UNAME: StructSeq = StructSeq {
    name: "posix.uname_result",
    doc: "What the system says about itself.",
    fields: &[
        f("sysname", "operating system name"),
        f("nodename", "name of machine on network (implementation-defined)"),
        f("release", "operating system release"),
        f("version", "operating system version"),
        f("machine", "hardware identifier"),
    ],
    visible: 5,
};
static UNAME_SPEC: TypeSpec = structseq::spec(&UNAME, 0);
pub static UNAME_RESULT: Type = Type::builtin(&UNAME_SPEC);

static WAITID: StructSeq = StructSeq {
    name: "posix.waitid_result",
    doc: "What waitid found out about a child.",
    fields: &[
        f("si_pid", ""),
        f("si_uid", ""),
        f("si_signo", ""),
        f("si_status", ""),
        f("si_code", ""),
    ],
    visible: 5,
};
static WAITID_SPEC: TypeSpec = structseq::spec(&WAITID, 0);
pub static WAITID_RESULT: Type = Type::builtin(&WAITID_SPEC);

/// Adds the types to the module.
pub fn add(thread: &Thread, module: &Ref<Module>) {
    for ty in [
        &STAT_RESULT,
        &STATVFS_RESULT,
        &TERMINAL_SIZE,
        &TIMES_RESULT,
        &UNAME_RESULT,
        &WAITID_RESULT,
    ] {
        structseq::add_to_module(thread, module, ty);
    }
}

fn nanoseconds(time: Timestamp) -> Object {
    match time.seconds.checked_mul(1_000_000_000).and_then(|n| n.checked_add(time.nanoseconds)) {
        Some(total) => Object::int(total),
        None => {
            let total = i128::from(time.seconds) * 1_000_000_000 + i128::from(time.nanoseconds);
            Object::big_int(total.into())
        }
    }
}

pub fn stat(status: &Stat) -> Object {
    let times = [status.atime, status.mtime, status.ctime];
    let mut values = vec![
        Object::int(status.mode.into()),
        Object::int_u64(status.ino),
        Object::int_u64(status.dev),
        Object::int_u64(status.nlink),
        crate::arg::id_object(status.uid),
        crate::arg::id_object(status.gid),
        Object::int(status.size),
    ];
    values.extend(times.map(|t| Object::int(t.seconds)));
    values.extend(times.map(|t| Object::float(t.seconds as f64 + 1e-9 * t.nanoseconds as f64)));
    values.extend(times.map(nanoseconds));
    values.extend([
        Object::int(status.blksize),
        Object::int(status.blocks),
        Object::int_u64(status.rdev),
    ]);
    structseq::instance(&STAT_RESULT, values)
}

pub fn statvfs(s: &StatVfs) -> Object {
    let values = [
        s.bsize, s.frsize, s.blocks, s.bfree, s.bavail, s.files, s.ffree, s.favail, s.flag,
        s.namemax, s.fsid,
    ];
    structseq::instance(&STATVFS_RESULT, values.map(Object::int_u64).to_vec())
}

pub fn times(t: &Times) -> Object {
    let values = [t.user, t.system, t.children_user, t.children_system, t.elapsed];
    structseq::instance(&TIMES_RESULT, values.map(Object::float).to_vec())
}

pub fn uname(u: &Uname) -> Object {
    let values = [&u.sysname, &u.nodename, &u.release, &u.version, &u.machine];
    structseq::instance(&UNAME_RESULT, values.map(|v| Object::fs_str(v)).to_vec())
}

pub fn waitid(w: &Waited) -> Object {
    let values = vec![
        Object::int(w.pid.into()),
        crate::arg::id_object(w.uid),
        Object::int(w.signo.into()),
        Object::int(w.status.into()),
        Object::int(w.code.into()),
    ];
    structseq::instance(&WAITID_RESULT, values)
}
