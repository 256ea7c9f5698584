//! `scandir`: the iterator over a directory's entries, and `DirEntry`.

use super::results;
use crate::path::{Path, PathArg};
use krait_host::Fd;
use krait_host::fs::{self, Dir, EntryKind, Stat};
use krait_host::libc;
use krait_objects::gc;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::module::Module;
use krait_objects::{
    Args, GetSetDef, Header, MethodDef, Object, Payload, PyResult, Ref, Thread, Type, TypeSpec,
    exceptions as exc, heap,
};
use std::cell::{Cell, OnceCell, RefCell};

pub static FUNCTIONS: &[MethodDef] = &[MethodDef::new(
    "scandir",
    "($module, /, path=None)",
    |thread, _, args| {
        let path = PathArg::new("scandir").or_fd().or_none().get(thread, args.opt(0))?;
        thread.audit("os.scandir", std::slice::from_ref(&path.object))?;
        let dir = thread.allow_threads(|| match path.fd() {
            Some(fd) => Dir::from_fd(fd),
            None => Dir::open(path.name()),
        });
        let dir = match dir {
            Ok(dir) => dir,
            Err(error) if path.fd().is_some() => return Err(thread.os_error(&error, None, None)),
            Err(error) => return Err(path.error(thread, &error)),
        };
        gc::ending::note_unlisted_finalizer();
        Ok(heap::new_object(&ITERATOR, |header| Iterator {
            header,
            path,
            dir: RefCell::new(Some(dir)),
        })
        .into())
    },
    "An iterator over the entries of a directory.",
)];

/// Adds the types.
pub fn add(thread: &Thread, module: &Ref<Module>) {
    crate::call::ready_mutable(thread, &ITERATOR);
    crate::call::add_type(thread, module, &DIR_ENTRY);
}

/// `posix.ScandirIterator`.
#[repr(C)]
pub struct Iterator {
    header: Header,
    path: Path,
    dir: RefCell<Option<Dir>>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Iterator {
    fn type_object() -> &'static Type {
        &ITERATOR
    }
}

static ITERATOR_SPEC: TypeSpec = TypeSpec {
    flags: flags::DISALLOW_INSTANTIATION | flags::SHOWN_AS_HEAP,
    slots: SlotsSpec::EMPTY
        .iter(|_, i| Ok(i.clone()))
        .iternext(next)
        .finalize(finalize)
        .drop_fields(heap::drop_fields_of::<Iterator>),
    methods: &[
        MethodDef::noargs("__enter__", "", |_, i| Ok(i.clone()), ""),
        MethodDef::raw("__exit__", "", |_, i, _| close(i), ""),
        MethodDef::noargs("close", "", |_, i| close(i), ""),
    ],
    ..TypeSpec::new::<Iterator>("posix.ScandirIterator")
};
static ITERATOR: Type = Type::builtin(&ITERATOR_SPEC);

fn iterator(object: &Object) -> &Iterator {
    object.downcast().expect("methods of scandir iterators are called on them")
}

fn close(object: &Object) -> PyResult {
    drop(iterator(object).dir.take());
    Ok(Object::NONE)
}

fn finalize(thread: &Thread, object: &Object) {
    if iterator(object).dir.borrow().is_some() {
        let shown = object.repr_string(thread).unwrap_or_default();
        let message = format!("unclosed scandir iterator {shown}");
        if let Err(raised) = thread.warn(&exc::RESOURCE_WARNING, message) {
            // A warning turned into an error has nobody to go to.
            if raised.is(&exc::WARNING) {
                let what = "Exception ignored while finalizing scandir iterator";
                thread.unraisable(raised, what, object);
            }
        }
        drop(iterator(object).dir.take());
    }
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = iterator(object);
    // Taken out while the system works, so that another thread finds the iterator closed, not in use.
    let Some(mut dir) = this.dir.take() else { return Ok(None) };
    let (outcome, dir) = thread.allow_threads(move || (dir.next_entry(), dir));
    let entry = match outcome {
        Ok(Some(entry)) => entry,
        Ok(None) => return Ok(None),
        Err(error) => return Err(this.path.error(thread, &error)),
    };
    this.dir.replace(Some(dir));
    let name = this.path.decode(&entry.name);
    let path = match this.path.fd() {
        Some(_) => name.clone(),
        None => {
            let mut joined = this.path.name().to_bytes().to_vec();
            if joined.last().is_some_and(|&b| b != b'/') {
                joined.push(b'/');
            }
            joined.extend_from_slice(&entry.name);
            this.path.decode(&joined)
        }
    };
    Ok(Some(
        heap::new_object(&DIR_ENTRY, |header| DirEntry {
            header,
            name,
            path,
            kind: entry.kind,
            inode: entry.ino,
            dir_fd: this.path.fd(),
            stat: OnceCell::new(),
            lstat: OnceCell::new(),
            modes: [Cell::new(None), Cell::new(None)],
        })
        .into(),
    ))
}

/// `posix.DirEntry`.
#[repr(C)]
pub struct DirEntry {
    header: Header,
    name: Object,
    path: Object,
    kind: EntryKind,
    inode: u64,
    dir_fd: Option<Fd>,
    /// Results of `stat` that were asked for.
    stat: OnceCell<Object>,
    lstat: OnceCell<Object>,
    /// The modes that belong to them.
    modes: [Cell<Option<u32>>; 2],
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for DirEntry {
    fn type_object() -> &'static Type {
        &DIR_ENTRY
    }
}

static DIR_ENTRY_SPEC: TypeSpec = TypeSpec {
    flags: flags::DISALLOW_INSTANTIATION | flags::SHOWN_AS_HEAP,
    slots: SlotsSpec::EMPTY.repr(repr).drop_fields(heap::drop_fields_of::<DirEntry>),
    methods: &[
        MethodDef::new(
            "is_dir",
            "($self, /, *, follow_symlinks=True)",
            |thread, e, args| is_kind(thread, e, args, EntryKind::Dir, libc::S_IFDIR),
            "True if the entry is a directory.",
        ),
        MethodDef::new(
            "is_file",
            "($self, /, *, follow_symlinks=True)",
            |thread, e, args| is_kind(thread, e, args, EntryKind::File, libc::S_IFREG),
            "True if the entry is a regular file.",
        ),
        MethodDef::noargs(
            "is_symlink",
            "($self, /)",
            |thread, e| Ok(Object::from_bool(is_symlink(thread, e)?)),
            "True if the entry is a symbolic link.",
        ),
        MethodDef::noargs(
            "is_junction",
            "($self, /)",
            |_, _| Ok(Object::FALSE),
            "True if the entry is a junction, which only Windows has.",
        ),
        MethodDef::new(
            "stat",
            "($self, /, *, follow_symlinks=True)",
            |thread, e, args| {
                let follow = crate::arg::flag(thread, args.opt(0), true)?;
                stat(thread, e, follow)
            },
            "The status of the entry, kept for the next call.",
        ),
        MethodDef::noargs(
            "inode",
            "($self, /)",
            |_, e| Ok(Object::int_u64(entry(e).inode)),
            "The inode number of the entry.",
        ),
        MethodDef::noargs(
            "__fspath__",
            "($self, /)",
            |_, e| Ok(entry(e).path.clone()),
            "The path.",
        ),
        MethodDef::raw(
            "__class_getitem__",
            "($type, object, /)",
            krait_objects::types::generic_alias::class_getitem,
            "See PEP 585",
        )
        .class(),
    ],
    getset: &[
        GetSetDef::member("name", |_, e| Ok(entry(e).name.clone()), "The name in the directory."),
        GetSetDef::member(
            "path",
            |_, e| Ok(entry(e).path.clone()),
            "The directory's path and the name.",
        ),
    ],
    ..TypeSpec::new::<DirEntry>("posix.DirEntry")
};
static DIR_ENTRY: Type = Type::builtin(&DIR_ENTRY_SPEC);

fn entry(object: &Object) -> &DirEntry {
    object.downcast().expect("methods of DirEntry are called on them")
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let name = entry(object).name.repr_string(thread)?;
    Ok(Object::str(&format!("<{} {name}>", object.ty().short_name())))
}

fn fetch(thread: &Thread, this: &DirEntry, follow: bool) -> PyResult<Stat> {
    let path = this.path.fs_cstring(thread)?;
    thread
        .allow_threads(|| fs::stat_at(this.dir_fd, &path, follow))
        .map_err(|e| thread.os_error(&e, Some(&this.path), None))
}

fn lstat(thread: &Thread, this: &DirEntry) -> PyResult {
    if let Some(known) = this.lstat.get() {
        return Ok(known.clone());
    }
    let status = fetch(thread, this, false)?;
    this.modes[0].set(Some(status.mode));
    Ok(this.lstat.get_or_init(|| results::stat(&status)).clone())
}

fn stat(thread: &Thread, object: &Object, follow: bool) -> PyResult {
    let this = entry(object);
    if !follow {
        return lstat(thread, this);
    }
    if let Some(known) = this.stat.get() {
        return Ok(known.clone());
    }
    let result = if is_symlink(thread, object)? {
        let status = fetch(thread, this, true)?;
        this.modes[1].set(Some(status.mode));
        results::stat(&status)
    } else {
        let result = lstat(thread, this)?;
        this.modes[1].set(this.modes[0].get());
        result
    };
    Ok(this.stat.get_or_init(|| result).clone())
}

fn is_symlink(thread: &Thread, object: &Object) -> PyResult<bool> {
    match entry(object).kind {
        EntryKind::Unknown => has_mode(thread, object, false, libc::S_IFLNK),
        kind => Ok(kind == EntryKind::Symlink),
    }
}

fn is_kind(
    thread: &Thread,
    object: &Object,
    args: Args<'_>,
    kind: EntryKind,
    mode: u32,
) -> PyResult {
    let follow = crate::arg::flag(thread, args.opt(0), true)?;
    let this = entry(object);
    let known = match this.kind {
        EntryKind::Unknown => None,
        EntryKind::Symlink if follow => None,
        own => Some(own == kind),
    };
    match known {
        Some(answer) => Ok(Object::from_bool(answer)),
        None => Ok(Object::from_bool(has_mode(thread, object, follow, mode)?)),
    }
}

/// Asks the system; a file that is gone is nothing.
fn has_mode(thread: &Thread, object: &Object, follow: bool, mode: u32) -> PyResult<bool> {
    let result = stat(thread, object, follow);
    if krait_objects::error::suppress(result, &exc::os_error::FILE_NOT_FOUND_ERROR)?.is_none() {
        return Ok(false);
    }
    Ok(entry(object).modes[usize::from(follow)].get().is_some_and(|m| m & libc::S_IFMT == mode))
}
