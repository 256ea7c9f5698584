//! `_stat`: the parts of file modes. Matches CPython's `Modules/_stat.c`.

use krait_host::libc;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{MethodDef, Object, PyResult, Ref, Thread};

pub static DEF: ModuleDef = ModuleDef {
    name: "_stat",
    doc: "The parts of file modes; programs use the module stat.",
    functions: FUNCTIONS,
    exec,
};

/// `S_IS*`: does the mode say that the file is of this kind?
macro_rules! kind {
    ($name:literal, $bits:expr, $doc:literal) => {
        MethodDef::one(
            $name,
            "($self, object, /)",
            |thread, _, mode| {
                Ok(Object::from_bool(self::mode(thread, mode)? & libc::S_IFMT == $bits))
            },
            $doc,
        )
    };
}

/// `S_IS*` of a kind that Linux does not have.
macro_rules! no_kind {
    ($name:literal, $doc:literal) => {
        MethodDef::one(
            $name,
            "($self, object, /)",
            |thread, _, mode| {
                self::mode(thread, mode)?;
                Ok(Object::FALSE)
            },
            $doc,
        )
    };
}

static FUNCTIONS: &[MethodDef] = &[
    kind!("S_ISDIR", libc::S_IFDIR, "True for a directory."),
    kind!("S_ISCHR", libc::S_IFCHR, "True for a character device."),
    kind!("S_ISBLK", libc::S_IFBLK, "True for a block device."),
    kind!("S_ISREG", libc::S_IFREG, "True for a regular file."),
    kind!("S_ISFIFO", libc::S_IFIFO, "True for a named pipe."),
    kind!("S_ISLNK", libc::S_IFLNK, "True for a symbolic link."),
    kind!("S_ISSOCK", libc::S_IFSOCK, "True for a socket."),
    no_kind!("S_ISDOOR", "True for a door."),
    no_kind!("S_ISPORT", "True for an event port."),
    no_kind!("S_ISWHT", "True for a whiteout."),
    MethodDef::one(
        "S_IMODE",
        "($self, object, /)",
        |thread, _, mode| Ok(Object::int((self::mode(thread, mode)? & 0o7777).into())),
        "The permissions of a mode.",
    ),
    MethodDef::one(
        "S_IFMT",
        "($self, object, /)",
        |thread, _, mode| Ok(Object::int((self::mode(thread, mode)? & libc::S_IFMT).into())),
        "The kind of file of a mode.",
    ),
    MethodDef::one(
        "filemode",
        "($self, object, /)",
        |thread, _, mode| Ok(Object::str(&filemode(self::mode(thread, mode)?))),
        "A mode as text like '-rwxrwxrwx'.",
    ),
];

fn mode(thread: &Thread, object: &Object) -> PyResult<u32> {
    let index = object.index(thread)?;
    let value = index.as_int().expect("index gives an int");
    if value.is_negative() {
        return Err(thread.overflow_error("can't convert negative value to unsigned int"));
    }
    if let Some(small) = value.to_i64() {
        return u32::try_from(small).map_err(|_| thread.overflow_error("mode out of range"));
    }
    Err(thread.overflow_error(match u64::try_from(&value.to_big()) {
        Ok(_) => "mode out of range",
        Err(_) => "Python int too large to convert to C unsigned long",
    }))
}

fn filemode(mode: u32) -> String {
    let kind = match mode & libc::S_IFMT {
        libc::S_IFREG => '-',
        libc::S_IFDIR => 'd',
        libc::S_IFLNK => 'l',
        libc::S_IFBLK => 'b',
        libc::S_IFCHR => 'c',
        libc::S_IFIFO => 'p',
        libc::S_IFSOCK => 's',
        _ => '?',
    };
    let mut text = String::from(kind);
    for (shift, special, letter) in
        [(6, libc::S_ISUID, 's'), (3, libc::S_ISGID, 's'), (0, libc::S_ISVTX, 't')]
    {
        let bits = mode >> shift;
        text.push(if bits & 4 != 0 { 'r' } else { '-' });
        text.push(if bits & 2 != 0 { 'w' } else { '-' });
        text.push(match (mode & special != 0, bits & 1 != 0) {
            (true, true) => letter,
            (true, false) => letter.to_ascii_uppercase(),
            (false, true) => 'x',
            (false, false) => '-',
        });
    }
    text
}

fn exec(_thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    for &(name, value) in CONSTANTS {
        module.add(name, Object::int(value));
    }
    Ok(())
}

#[allow(clippy::unnecessary_cast)]
static CONSTANTS: &[(&str, i64)] = &[
    ("SF_APPEND", 262144),
    ("SF_ARCHIVED", 65536),
    ("SF_DATALESS", 1073741824),
    ("SF_FIRMLINK", 8388608),
    ("SF_IMMUTABLE", 131072),
    ("SF_NOUNLINK", 1048576),
    ("SF_SETTABLE", 4294901760),
    ("SF_SNAPSHOT", 2097152),
    ("ST_ATIME", 7),
    ("ST_CTIME", 9),
    ("ST_DEV", 2),
    ("ST_GID", 5),
    ("ST_INO", 1),
    ("ST_MODE", 0),
    ("ST_MTIME", 8),
    ("ST_NLINK", 3),
    ("ST_SIZE", 6),
    ("ST_UID", 4),
    ("S_ENFMT", 1024),
    ("S_IEXEC", libc::S_IEXEC as i64),
    ("S_IFBLK", libc::S_IFBLK as i64),
    ("S_IFCHR", libc::S_IFCHR as i64),
    ("S_IFDIR", libc::S_IFDIR as i64),
    ("S_IFDOOR", 0),
    ("S_IFIFO", libc::S_IFIFO as i64),
    ("S_IFLNK", libc::S_IFLNK as i64),
    ("S_IFPORT", 0),
    ("S_IFREG", libc::S_IFREG as i64),
    ("S_IFSOCK", libc::S_IFSOCK as i64),
    ("S_IFWHT", 0),
    ("S_IREAD", libc::S_IREAD as i64),
    ("S_IRGRP", libc::S_IRGRP as i64),
    ("S_IROTH", libc::S_IROTH as i64),
    ("S_IRUSR", libc::S_IRUSR as i64),
    ("S_IRWXG", libc::S_IRWXG as i64),
    ("S_IRWXO", libc::S_IRWXO as i64),
    ("S_IRWXU", libc::S_IRWXU as i64),
    ("S_ISGID", libc::S_ISGID as i64),
    ("S_ISUID", libc::S_ISUID as i64),
    ("S_ISVTX", libc::S_ISVTX as i64),
    ("S_IWGRP", libc::S_IWGRP as i64),
    ("S_IWOTH", libc::S_IWOTH as i64),
    ("S_IWRITE", libc::S_IWRITE as i64),
    ("S_IWUSR", libc::S_IWUSR as i64),
    ("S_IXGRP", libc::S_IXGRP as i64),
    ("S_IXOTH", libc::S_IXOTH as i64),
    ("S_IXUSR", libc::S_IXUSR as i64),
    ("UF_APPEND", 4),
    ("UF_COMPRESSED", 32),
    ("UF_DATAVAULT", 128),
    ("UF_HIDDEN", 32768),
    ("UF_IMMUTABLE", 2),
    ("UF_NODUMP", 1),
    ("UF_NOUNLINK", 16),
    ("UF_OPAQUE", 8),
    ("UF_SETTABLE", 65535),
    ("UF_TRACKED", 64),
];
