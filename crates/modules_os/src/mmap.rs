//! `mmap`: files as memory. Matches CPython's `Modules/mmapmodule.c`.

mod access;

use crate::{arg, call};
use krait_host::mmap::Mapping;
use krait_host::{Fd, fs, libc, process};
use krait_objects::buffer::{Buffer, BufferFlags};
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{
    Args, CallArgs, GetSetDef, Header, MethodDef, Object, Payload, PyResult, Raised, Ref,
    Signature, Thread, Type, TypeSpec, exceptions as exc, heap,
};
use std::cell::{Cell, RefCell};
use std::io;

pub static DEF: ModuleDef =
    ModuleDef { name: "mmap", doc: "Files as memory.", functions: &[], exec };

/// How a map may be used.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Access {
    Default,
    Read,
    Write,
    Copy,
}

/// An mmap object.
#[repr(C)]
pub struct Mmap {
    header: Header,
    /// None once it is closed.
    map: RefCell<Option<Mapping>>,
    position: Cell<usize>,
    exports: Cell<usize>,
    offset: i64,
    /// A duplicate of the file's descriptor; -1 without.
    fd: Cell<Fd>,
    flags: i32,
    access: Access,
    track_fd: bool,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Mmap {
    fn type_object() -> &'static Type {
        &MMAP
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::MANAGED_WEAKREF | flags::SHOWN_AS_HEAP,
    doc: "A file or anonymous memory as a mutable sequence of bytes with a position.",
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .new(new)
        .len(|thread, m| with(thread, m, |map| Ok(map.len())))
        .item(access::item)
        .subscript(access::subscript)
        .set_subscript(access::set_subscript)
        .get_buffer(get_buffer)
        .release_buffer(|m, _| of(m).exports.set(of(m).exports.get().saturating_sub(1)))
        .drop_fields(drop_mmap),
    methods: &[
        MethodDef::noargs("close", "($self, /)", close, "Unmap the memory."),
        MethodDef::new(
            "find",
            "($self, view, start=None, end=None, /)",
            |t, m, a| find(t, m, a, false),
            "The first position of bytes from the position on, -1 without.",
        ),
        MethodDef::new(
            "rfind",
            "($self, view, start=None, end=None, /)",
            |t, m, a| find(t, m, a, true),
            "The last position of bytes from the position on, -1 without.",
        ),
        MethodDef::new(
            "flush",
            "($self, offset=0, size=None, /)",
            flush,
            "Write changes back to the file.",
        ),
        MethodDef::new(
            "madvise",
            "($self, option, start=0, length=None, /)",
            madvise,
            "Announce how the memory will be used.",
        ),
        MethodDef::new(
            "move",
            "($self, dest, src, count, /)",
            move_bytes,
            "Copy count bytes from src to dest.",
        ),
        MethodDef::new("read", "($self, n=None, /)", read, "Bytes from the position on."),
        MethodDef::noargs(
            "read_byte",
            "($self, /)",
            read_byte,
            "The byte at the position, as an int.",
        ),
        MethodDef::noargs("readline", "($self, /)", readline, "Bytes up to the next newline."),
        MethodDef::one(
            "resize",
            "($self, newsize, /)",
            resize,
            "Change the size of the map and of the file.",
        ),
        MethodDef::new("seek", "($self, pos, whence=0, /)", seek, "Set the position; the new one."),
        MethodDef::noargs("seekable", "($self, /)", |_, _| Ok(Object::TRUE), "True."),
        MethodDef::noargs("size", "($self, /)", size, "The size of the file."),
        MethodDef::noargs(
            "tell",
            "($self, /)",
            |thread, m| with(thread, m, |_| Ok(Object::int_usize(of(m).position.get()))),
            "The position.",
        ),
        MethodDef::one(
            "write",
            "($self, bytes, /)",
            write,
            "Write bytes at the position; how many.",
        ),
        MethodDef::one(
            "write_byte",
            "($self, byte, /)",
            write_byte,
            "Write an int as the byte at the position.",
        ),
        MethodDef::noargs(
            "__enter__",
            "($self, /)",
            |thread, m| with(thread, m, |_| Ok(m.clone())),
            "",
        ),
        MethodDef::new(
            "__exit__",
            "($self, exc_type, exc_value, traceback, /)",
            |thread, m, _| m.call_method(thread, krait_objects::name!("close"), &[]),
            "",
        ),
    ],
    getset: &[GetSetDef::ro(
        "closed",
        |_, m| Ok(Object::from_bool(of(m).map.borrow().is_none())),
        "",
    )],
    ..TypeSpec::new::<Mmap>("mmap.mmap")
};
static MMAP: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Mmap {
    object.downcast().expect("methods of mmap objects are called on them")
}

/// Runs `body` on the open map: `ValueError: mmap closed or invalid`.
fn with<T>(
    thread: &Thread,
    object: &Object,
    body: impl FnOnce(&Mapping) -> PyResult<T>,
) -> PyResult<T> {
    match &*of(object).map.borrow() {
        Some(map) => body(map),
        None => Err(closed(thread)),
    }
}

#[cold]
fn closed(thread: &Thread) -> Raised {
    thread.value_error("mmap closed or invalid")
}

fn check_open(thread: &Thread, object: &Object) -> PyResult<()> {
    with(thread, object, |_| Ok(()))
}

fn check_writable(thread: &Thread, object: &Object) -> PyResult<()> {
    match of(object).access {
        Access::Read => Err(thread.type_error("mmap can't modify a readonly memory map.")),
        _ => Ok(()),
    }
}

fn close_all(this: &Mmap) {
    drop(this.map.take());
    let fd = this.fd.replace(-1);
    if fd >= 0 {
        let _ = fs::close(fd);
    }
}

unsafe fn drop_mmap(header: *mut Header) {
    // SAFETY: the slot is only called on a dying mmap object, whose fields are dropped once.
    unsafe {
        close_all(&*header.cast::<Mmap>());
        heap::drop_fields_of::<Mmap>(header);
    }
}

static NEW: Signature = Signature::new(
    "mmap",
    "(fileno, length, flags=MAP_SHARED, prot=PROT_WRITE|PROT_READ, access=ACCESS_DEFAULT, offset=0, *, trackfd=True)",
);

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let args = NEW.bind(thread, args)?;
    let fd = arg::int(thread, args.req(0))?;
    let length = arg::ssize(thread, args.req(1))?;
    let number = |i: usize, default: i32| args.opt(i).map_or(Ok(default), |o| arg::int(thread, o));
    let mut flags = number(2, libc::MAP_SHARED)?;
    let mut prot = number(3, libc::PROT_READ | libc::PROT_WRITE)?;
    let access = number(4, 0)?;
    let offset = args.opt(5).map_or(Ok(0), |o| arg::long(thread, o))?;
    let track_fd = arg::flag(thread, args.opt(6), true)?;
    let event = [
        Object::int(fd.into()),
        Object::int(length as i64),
        Object::int(access.into()),
        Object::int(offset),
    ];
    thread.audit("mmap.__new__", &event)?;
    let Ok(mut length) = usize::try_from(length) else {
        return Err(thread.overflow_error("memory mapped length must be positive"));
    };
    if offset < 0 {
        return Err(thread.overflow_error("memory mapped offset must be positive"));
    }
    if access != 0 && (flags != libc::MAP_SHARED || prot != (libc::PROT_READ | libc::PROT_WRITE)) {
        return Err(thread.value_error("mmap can't specify both access and flags, prot."));
    }
    let access = match access {
        0 if prot & libc::PROT_READ != 0 && prot & libc::PROT_WRITE != 0 => Access::Default,
        0 if prot & libc::PROT_WRITE != 0 => Access::Write,
        0 => Access::Read,
        1 => {
            (flags, prot) = (libc::MAP_SHARED, libc::PROT_READ);
            Access::Read
        }
        2 => Access::Write,
        3 => {
            flags = libc::MAP_PRIVATE;
            Access::Copy
        }
        _ => return Err(thread.value_error("mmap invalid access parameter.")),
    };
    let own_fd = if fd == -1 {
        flags |= libc::MAP_ANONYMOUS;
        -1
    } else {
        let status = call::once(thread, || fs::fstat(fd))?;
        if status.is_file() {
            length = file_length(thread, length, offset, status.size)?;
        }
        if track_fd { call::check(thread, fs::dup(fd))? } else { -1 }
    };
    let map = match thread.allow_threads(|| Mapping::new(fd, length, prot, flags, offset)) {
        Ok(map) => map,
        Err(error) => {
            if own_fd >= 0 {
                let _ = fs::close(own_fd);
            }
            return call::fail(thread, &error);
        }
    };
    Ok(heap::new_object(ty, |header| Mmap {
        header,
        map: RefCell::new(Some(map)),
        position: Cell::new(0),
        exports: Cell::new(0),
        offset,
        fd: Cell::new(own_fd),
        flags,
        access,
        track_fd,
    })
    .into())
}

/// The length to map of a file; 0 asks for all of it.
fn file_length(thread: &Thread, length: usize, offset: i64, size: i64) -> PyResult<usize> {
    if length == 0 {
        if size == 0 {
            return Err(thread.value_error("cannot mmap an empty file"));
        }
        if offset >= size {
            return Err(thread.value_error("mmap offset is greater than file size"));
        }
        return Ok((size - offset) as usize);
    }
    if offset > size || ((size - offset) as usize) < length {
        return Err(thread.value_error("mmap length is greater than file size"));
    }
    Ok(length)
}

fn repr(_thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    let name = object.ty().name();
    let text = match &*this.map.borrow() {
        None => format!("<{name} closed=True>"),
        Some(map) => {
            let access = match this.access {
                Access::Default => "ACCESS_DEFAULT",
                Access::Read => "ACCESS_READ",
                Access::Write => "ACCESS_WRITE",
                Access::Copy => "ACCESS_COPY",
            };
            format!(
                "<{name} closed=False, access={access}, length={}, pos={}, offset={}>",
                map.len(),
                this.position.get(),
                this.offset
            )
        }
    };
    Ok(Object::str(&text))
}

fn get_buffer(thread: &Thread, object: &Object, flags: BufferFlags) -> PyResult<Buffer> {
    let this = of(object);
    let (pointer, len) = with(thread, object, |map| Ok((map.as_ptr(), map.len())))?;
    let readonly = this.access == Access::Read;
    // SAFETY: the map is neither closed nor resized while it has exports.
    let buffer = unsafe { Buffer::bytes(thread, object, pointer, len, readonly, flags) }?;
    this.exports.set(this.exports.get() + 1);
    Ok(buffer)
}

fn close(thread: &Thread, object: &Object) -> PyResult {
    if of(object).exports.get() > 0 {
        return Err(thread.buffer_error("cannot close exported pointers exist"));
    }
    close_all(of(object));
    Ok(Object::NONE)
}

/// A position that may count from the end, within the map.
fn clip(thread: &Thread, object: Option<&Object>, default: usize, len: usize) -> PyResult<usize> {
    let Some(object) = object else { return Ok(default) };
    let index = arg::ssize(thread, object)?;
    Ok(if index < 0 { len.saturating_sub(index.unsigned_abs()) } else { (index as usize).min(len) })
}

fn find(thread: &Thread, object: &Object, args: Args<'_>, last: bool) -> PyResult {
    check_open(thread, object)?;
    let view = args.req(0).buffer(thread, BufferFlags::SIMPLE)?;
    let len = with(thread, object, |map| Ok(map.len()))?;
    let start = clip(thread, args.opt_not_none(1), of(object).position.get().min(len), len)?;
    let end = clip(thread, args.opt_not_none(2), len, len)?;
    with(thread, object, |map| {
        // SAFETY: other writers of the memory only make the answer arbitrary, as in CPython; nothing is kept.
        let bytes = unsafe { map.bytes() };
        let (start, end) = (start.min(bytes.len()), end.min(bytes.len()));
        if start > end {
            return Ok(Object::int(-1));
        }
        let found = if last {
            krait_text::bytes::rfind(bytes, view.as_slice(), start..end)
        } else {
            krait_text::bytes::find(bytes, view.as_slice(), start..end)
        };
        Ok(found.map_or(Object::int(-1), Object::int_usize))
    })
}

fn flush(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let offset = args.opt(0).map_or(Ok(0), |o| arg::ssize(thread, o))?;
    let size = args.opt_not_none(1).map(|s| arg::ssize(thread, s)).transpose()?;
    with(thread, object, |map| {
        let wrong = || thread.value_error("flush values out of range");
        let offset = usize::try_from(offset).map_err(|_| wrong())?;
        let size = match size {
            None => map.len().checked_sub(offset).ok_or_else(wrong)?,
            Some(size) => usize::try_from(size).map_err(|_| wrong())?,
        };
        if offset.checked_add(size).is_none_or(|end| end > map.len()) {
            return Err(wrong());
        }
        if matches!(of(object).access, Access::Read | Access::Copy) {
            return Ok(Object::NONE);
        }
        call::check(thread, map.flush(offset, size, libc::MS_SYNC))?;
        Ok(Object::NONE)
    })
}

fn madvise(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let option = arg::int(thread, args.req(0))?;
    let start = args.opt(1).map_or(Ok(0), |s| arg::ssize(thread, s))?;
    let length = args.opt_not_none(2).map(|l| arg::ssize(thread, l)).transpose()?;
    with(thread, object, |map| {
        let start = usize::try_from(start).ok().filter(|&s| s < map.len());
        let Some(start) = start else {
            return Err(thread.value_error("madvise start out of bounds"));
        };
        let length = match length {
            None => map.len() - start,
            Some(length) => {
                usize::try_from(length).map_err(|_| thread.value_error("madvise length invalid"))?
            }
        };
        if isize::MAX as usize - start < length {
            return Err(thread.overflow_error("madvise length too large"));
        }
        let length = length.min(map.len() - start);
        call::check(thread, map.advise(start, length, option))?;
        Ok(Object::NONE)
    })
}

fn move_bytes(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let to = arg::ssize(thread, args.req(0))?;
    let from = arg::ssize(thread, args.req(1))?;
    let count = arg::ssize(thread, args.req(2))?;
    check_open(thread, object)?;
    check_writable(thread, object)?;
    with(thread, object, |map| {
        let done = match (usize::try_from(to), usize::try_from(from), usize::try_from(count)) {
            (Ok(to), Ok(from), Ok(count)) => map.move_within(to, from, count),
            _ => false,
        };
        if done {
            Ok(Object::NONE)
        } else {
            Err(thread.value_error("source, destination, or count out of range"))
        }
    })
}

/// A copy of `count` bytes at `start`.
fn copy(map: &Mapping, start: usize, count: usize) -> Vec<u8> {
    let mut out = vec![0; count.min(map.len().saturating_sub(start))];
    map.read(start, &mut out);
    out
}

fn read(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let wanted = match args.opt_not_none(0) {
        None => None,
        Some(n) if n.ty().slots().index().is_none() => {
            return Err(thread.type_error(format!(
                "argument should be integer or None, not '{}'",
                n.ty().name()
            )));
        }
        Some(n) => usize::try_from(arg::ssize(thread, n)?).ok(),
    };
    with(thread, object, |map| {
        let position = of(object).position.get();
        let left = map.len().saturating_sub(position);
        let bytes = copy(map, position, wanted.map_or(left, |n| n.min(left)));
        of(object).position.set(position + bytes.len());
        Ok(Object::bytes(&bytes))
    })
}

fn read_byte(thread: &Thread, object: &Object) -> PyResult {
    with(thread, object, |map| {
        let position = of(object).position.get();
        match copy(map, position, 1)[..] {
            [byte] => {
                of(object).position.set(position + 1);
                Ok(Object::int(byte.into()))
            }
            _ => Err(thread.value_error("read byte out of range")),
        }
    })
}

fn readline(thread: &Thread, object: &Object) -> PyResult {
    with(thread, object, |map| {
        let position = of(object).position.get().min(map.len());
        // SAFETY: as in `find`.
        let rest = unsafe { &map.bytes()[position..] };
        let end = rest.iter().position(|&b| b == b'\n').map_or(rest.len(), |at| at + 1);
        let line = Object::bytes(&rest[..end]);
        of(object).position.set(position + end);
        Ok(line)
    })
}

fn resize(thread: &Thread, object: &Object, size: &Object) -> PyResult {
    let size = arg::ssize(thread, size)?;
    check_open(thread, object)?;
    let this = of(object);
    if this.exports.get() > 0 {
        return Err(thread.buffer_error("mmap can't resize with extant buffers exported."));
    }
    if !this.track_fd {
        return Err(thread.value_error("mmap can't resize with trackfd=False."));
    }
    if matches!(this.access, Access::Read | Access::Copy) {
        return Err(thread.type_error("mmap can't resize a readonly or copy-on-write memory map."));
    }
    let Some(size) = usize::try_from(size).ok().filter(|&s| s as i64 <= i64::MAX - this.offset)
    else {
        return Err(thread.value_error("new size out of range"));
    };
    let mut map = this.map.borrow_mut();
    let Some(map) = map.as_mut() else { return Err(closed(thread)) };
    let fd = this.fd.get();
    if fd == -1 && this.flags & libc::MAP_PRIVATE == 0 && size > map.len() {
        return Err(thread.value_error("mmap: can't expand a shared anonymous mapping"));
    }
    if fd != -1 {
        call::check(thread, fs::ftruncate(fd, this.offset + size as i64))?;
    }
    call::check(thread, map.resize(size))?;
    Ok(Object::NONE)
}

fn seek(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let distance = arg::ssize(thread, args.req(0))?;
    let whence = args.opt(1).map_or(Ok(0), |w| arg::int(thread, w))?;
    with(thread, object, |map| {
        let base = match whence {
            0 => 0,
            1 => of(object).position.get(),
            2 => map.len(),
            _ => return Err(thread.value_error("unknown seek type")),
        };
        match base.checked_add_signed(distance).filter(|&at| at <= map.len()) {
            Some(at) => {
                of(object).position.set(at);
                Ok(Object::int_usize(at))
            }
            None => Err(thread.value_error("seek out of range")),
        }
    })
}

fn size(thread: &Thread, object: &Object) -> PyResult {
    check_open(thread, object)?;
    let fd = of(object).fd.get();
    if fd == -1 {
        return call::fail(thread, &io::Error::from_raw_os_error(libc::EBADF));
    }
    Ok(Object::int(call::check(thread, fs::fstat(fd))?.size))
}

fn write(thread: &Thread, object: &Object, data: &Object) -> PyResult {
    check_open(thread, object)?;
    let data = data.buffer(thread, BufferFlags::SIMPLE)?;
    check_writable(thread, object)?;
    with(thread, object, |map| {
        let position = of(object).position.get();
        if position > map.len() || map.len() - position < data.len() {
            return Err(thread.value_error("data out of range"));
        }
        // The data may be the map's own, so the copy may overlap: through a vector.
        map.write(position, data.as_slice());
        of(object).position.set(position + data.len());
        Ok(Object::int_usize(data.len()))
    })
}

fn write_byte(thread: &Thread, object: &Object, byte: &Object) -> PyResult {
    let byte = arg::long(thread, byte)?;
    let byte = u8::try_from(byte).map_err(|_| {
        let side = if byte < 0 { "less than minimum" } else { "greater than maximum" };
        thread.overflow_error(format!("unsigned byte integer is {side}"))
    })?;
    check_open(thread, object)?;
    check_writable(thread, object)?;
    with(thread, object, |map| {
        let position = of(object).position.get();
        if map.write(position, &[byte]) == 0 {
            return Err(thread.value_error("write byte out of range"));
        }
        of(object).position.set(position + 1);
        Ok(Object::NONE)
    })
}

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    crate::call::add_type(thread, module, &MMAP);
    module.add("error", exc::os_error::OS_ERROR.to_object());
    for (name, value) in
        [("ACCESS_DEFAULT", 0), ("ACCESS_READ", 1), ("ACCESS_WRITE", 2), ("ACCESS_COPY", 3)]
    {
        module.add(name, Object::int(value));
    }
    for name in ["PAGESIZE", "ALLOCATIONGRANULARITY"] {
        module.add(name, Object::int_usize(process::page_size()));
    }
    for &(name, value) in CONSTANTS {
        module.add(name, Object::int(value));
    }
    Ok(())
}

#[allow(clippy::unnecessary_cast)]
static CONSTANTS: &[(&str, i64)] = &[
    ("MADV_DODUMP", libc::MADV_DODUMP as i64),
    ("MADV_DOFORK", libc::MADV_DOFORK as i64),
    ("MADV_DONTDUMP", libc::MADV_DONTDUMP as i64),
    ("MADV_DONTFORK", libc::MADV_DONTFORK as i64),
    ("MADV_DONTNEED", libc::MADV_DONTNEED as i64),
    ("MADV_FREE", libc::MADV_FREE as i64),
    ("MADV_HUGEPAGE", libc::MADV_HUGEPAGE as i64),
    ("MADV_HWPOISON", libc::MADV_HWPOISON as i64),
    ("MADV_MERGEABLE", libc::MADV_MERGEABLE as i64),
    ("MADV_NOHUGEPAGE", libc::MADV_NOHUGEPAGE as i64),
    ("MADV_NORMAL", libc::MADV_NORMAL as i64),
    ("MADV_RANDOM", libc::MADV_RANDOM as i64),
    ("MADV_REMOVE", libc::MADV_REMOVE as i64),
    ("MADV_SEQUENTIAL", libc::MADV_SEQUENTIAL as i64),
    ("MADV_UNMERGEABLE", libc::MADV_UNMERGEABLE as i64),
    ("MADV_WILLNEED", libc::MADV_WILLNEED as i64),
    ("MAP_32BIT", libc::MAP_32BIT as i64),
    ("MAP_ANON", libc::MAP_ANON as i64),
    ("MAP_ANONYMOUS", libc::MAP_ANONYMOUS as i64),
    ("MAP_DENYWRITE", libc::MAP_DENYWRITE as i64),
    ("MAP_EXECUTABLE", libc::MAP_EXECUTABLE as i64),
    ("MAP_NORESERVE", libc::MAP_NORESERVE as i64),
    ("MAP_POPULATE", libc::MAP_POPULATE as i64),
    ("MAP_PRIVATE", libc::MAP_PRIVATE as i64),
    ("MAP_SHARED", libc::MAP_SHARED as i64),
    ("MAP_STACK", libc::MAP_STACK as i64),
    ("PROT_EXEC", libc::PROT_EXEC as i64),
    ("PROT_READ", libc::PROT_READ as i64),
    ("PROT_WRITE", libc::PROT_WRITE as i64),
];
