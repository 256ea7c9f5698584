//! `FileIO`: a file descriptor as a raw stream. Matches CPython's `Modules/_io/fileio.c`.

mod open;

use crate::arguments::{offset, optional_size, readable_buffer, writable_buffer};
use crate::errors::{both, cannot_pickle, closed_file, unsupported};
use crate::iobase::{self, DEFAULT_BUFFER_SIZE, FLAGS, RAW_IOBASE};
use crate::syscall;
use krait_host::fs::{self, Stat};
use krait_host::{Fd, libc};
use krait_objects::exceptions as exc;
use krait_objects::heap;
use krait_objects::typeobj::TypeSpec;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{
    Args, GetSetDef, Header, MethodDef, Object, Payload, PyResult, Thread, Type, name,
};
use std::cell::Cell;
use std::io;

/// A file object.
#[repr(C)]
pub struct FileIo {
    header: Header,
    /// -1 when there is none.
    fd: Cell<Fd>,
    created: Cell<bool>,
    readable: Cell<bool>,
    writable: Cell<bool>,
    appending: Cell<bool>,
    /// None until it was tried.
    seekable: Cell<Option<bool>>,
    close_fd: Cell<bool>,
    finalizing: Cell<bool>,
    /// The file's status when it was opened, until a write or seek makes it worthless.
    stat_at_open: Cell<Option<Stat>>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for FileIo {
    fn type_object() -> &'static Type {
        &FILE_IO
    }
}

static SPEC: TypeSpec = TypeSpec {
    base: Some(&RAW_IOBASE),
    flags: FLAGS,
    sig: "(file, mode='r', closefd=True, opener=None)",
    doc: "A raw stream of bytes over a file, which is opened by name or given by its descriptor.\n\nThe mode is one of 'r', \
          'w', 'a' and 'x' (create, and fail if there is such a file), with '+' for reading and writing. A closefd of \
          False leaves a given descriptor open; opener is a function that opens the file instead of the system.",
    slots: SlotsSpec::EMPTY
        .new(|_, ty, _| Ok(FileIo::of_type(ty)))
        .init(open::init)
        .repr(repr)
        .drop_fields(heap::drop_fields_of::<FileIo>),
    methods: &[
        MethodDef::new(
            "read",
            "($self, size=-1, /)",
            |thread, this, args| {
                let size = optional_size(thread, args.opt(0))?;
                of(this).read(thread, size)
            },
            "Read up to size bytes with one system call, or all if it is negative; None if nothing is there yet.",
        ),
        MethodDef::noargs(
            "readall",
            "($self, /)",
            |thread, this| of(this).read_all(thread),
            "Read until the end; None if nothing is there yet.",
        ),
        MethodDef::one(
            "readinto",
            "($self, buffer, /)",
            |thread, this, buffer| {
                let buffer = writable_buffer(thread, "readinto", buffer)?;
                count_or_none(of(this).read_into(thread, buffer.as_mut_slice()))
            },
            "Read into a buffer and tell how many bytes; None if nothing is there yet.",
        ),
        MethodDef::one(
            "write",
            "($self, b, /)",
            |thread, this, buffer| {
                let buffer = readable_buffer(thread, buffer)?;
                count_or_none(of(this).write(thread, buffer.as_slice()))
            },
            "Write bytes with one system call and tell how many; None if there is no room now.",
        ),
        MethodDef::new(
            "seek",
            "($self, pos, whence=0, /)",
            seek,
            "Move to a position and tell it.",
        ),
        MethodDef::noargs(
            "tell",
            "($self, /)",
            |thread, this| {
                let this = of(this);
                let fd = this.open_fd(thread)?;
                this.seek_result(thread, fs::lseek(fd, 0, libc::SEEK_CUR))
            },
            "The position in the file.",
        ),
        MethodDef::new(
            "truncate",
            "($self, size=None, /)",
            truncate,
            "Make the file end at a size, or here.",
        ),
        MethodDef::noargs(
            "close",
            "($self, /)",
            close,
            "Close the file, and its descriptor unless closefd is False.",
        ),
        MethodDef::noargs(
            "seekable",
            "($self, /)",
            seekable,
            "Whether the position can be changed.",
        ),
        MethodDef::noargs(
            "readable",
            "($self, /)",
            |thread, this| {
                of(this).open_fd(thread).map(|_| Object::from_bool(of(this).readable.get()))
            },
            "Whether the file was opened for reading.",
        ),
        MethodDef::noargs(
            "writable",
            "($self, /)",
            |thread, this| {
                of(this).open_fd(thread).map(|_| Object::from_bool(of(this).writable.get()))
            },
            "Whether the file was opened for writing.",
        ),
        MethodDef::noargs(
            "fileno",
            "($self, /)",
            |thread, this| of(this).open_fd(thread).map(|fd| Object::int(fd.into())),
            "The file descriptor.",
        ),
        MethodDef::noargs(
            "isatty",
            "($self, /)",
            |thread, this| {
                let fd = of(this).open_fd(thread)?;
                Ok(Object::from_bool(thread.allow_threads(|| fs::isatty(fd))))
            },
            "Whether the file is a terminal.",
        ),
        MethodDef::noargs(
            "_isatty_open_only",
            "($self, /)",
            |thread, this| of(this).is_tty_at_open(thread).map(Object::from_bool),
            "",
        ),
        MethodDef::one(
            "_dealloc_warn",
            "($self, object, /)",
            |thread, this, source| {
                dealloc_warn(thread, this, source);
                Ok(Object::NONE)
            },
            "",
        ),
        MethodDef::noargs("__getstate__", "($self, /)", cannot_pickle, ""),
    ],
    getset: &[
        GetSetDef {
            name: "_finalizing",
            get: |_, this| Ok(Object::from_bool(of(this).finalizing.get())),
            set: Some(|thread, this, value| {
                of(this).finalizing.set(flag(thread, value)?);
                Ok(())
            }),
            doc: "",
            member: true,
        },
        GetSetDef::ro(
            "closed",
            |_, this| Ok(Object::from_bool(of(this).is_closed())),
            "True if the file is closed",
        ),
        GetSetDef::ro("closefd", |_, this| Ok(Object::from_bool(of(this).close_fd.get())), ""),
        GetSetDef::ro(
            "mode",
            |_, this| Ok(Object::str(of(this).mode())),
            "The mode, as open takes it.",
        ),
        GetSetDef::ro("_blksize", |_, this| Ok(Object::int(of(this).block_size())), ""),
    ],
    ..TypeSpec::new::<FileIo>("_io.FileIO")
};
pub static FILE_IO: Type = Type::builtin(&SPEC);

pub fn of(object: &Object) -> &FileIo {
    object.downcast().expect("methods of FileIO are called on it")
}

/// The value of a boolean member that is assigned.
pub fn flag(thread: &Thread, value: Option<&Object>) -> PyResult<bool> {
    match value {
        Some(value) if value.is(&Object::TRUE) => Ok(true),
        Some(value) if value.is(&Object::FALSE) => Ok(false),
        Some(_) => Err(thread.type_error("attribute value type must be bool")),
        None => Err(thread.type_error("can't delete numeric/char attribute")),
    }
}

fn count_or_none(result: PyResult<Option<usize>>) -> PyResult {
    Ok(result?.map_or(Object::NONE, Object::int_usize))
}

impl FileIo {
    fn of_type(ty: &Type) -> Object {
        heap::new_object(ty, |header| FileIo {
            header,
            fd: Cell::new(-1),
            created: Cell::new(false),
            readable: Cell::new(false),
            writable: Cell::new(false),
            appending: Cell::new(false),
            seekable: Cell::new(None),
            close_fd: Cell::new(true),
            finalizing: Cell::new(false),
            stat_at_open: Cell::new(None),
        })
        .into()
    }

    pub fn is_closed(&self) -> bool {
        self.fd.get() < 0
    }

    pub fn block_size(&self) -> i64 {
        match self.stat_at_open.get() {
            Some(stat) if stat.blksize > 1 => stat.blksize,
            _ => DEFAULT_BUFFER_SIZE as i64,
        }
    }

    /// The size of the buffer that `open` puts over the file.
    pub fn default_buffer_size(&self) -> i64 {
        self.block_size().min(8 << 20).max(DEFAULT_BUFFER_SIZE as i64)
    }

    /// The descriptor; ValueError once the file is closed.
    fn open_fd(&self, thread: &Thread) -> PyResult<Fd> {
        if self.is_closed() { Err(closed_file(thread)) } else { Ok(self.fd.get()) }
    }

    fn mode(&self) -> &'static str {
        let (read, write) = (self.readable.get(), self.writable.get());
        match (self.created.get(), self.appending.get()) {
            (true, _) => {
                if read {
                    "xb+"
                } else {
                    "xb"
                }
            }
            (_, true) => {
                if read {
                    "ab+"
                } else {
                    "ab"
                }
            }
            _ => match (read, write) {
                (true, true) => "rb+",
                (true, false) => "rb",
                _ => "wb",
            },
        }
    }

    fn readable_fd(&self, thread: &Thread) -> PyResult<Fd> {
        let fd = self.open_fd(thread)?;
        if self.readable.get() {
            Ok(fd)
        } else {
            Err(unsupported(thread, "File not open for reading"))
        }
    }

    fn writable_fd(&self, thread: &Thread) -> PyResult<Fd> {
        let fd = self.open_fd(thread)?;
        if self.writable.get() {
            Ok(fd)
        } else {
            Err(unsupported(thread, "File not open for writing"))
        }
    }

    /// What `isatty` would say, answered without a system call for what was no device when it was opened.
    pub fn is_tty_at_open(&self, thread: &Thread) -> PyResult<bool> {
        let fd = self.open_fd(thread)?;
        if let Some(stat) = self.stat_at_open.get()
            && stat.mode & libc::S_IFMT != libc::S_IFCHR
        {
            return Ok(false);
        }
        Ok(thread.allow_threads(|| fs::isatty(fd)))
    }

    fn read(&self, thread: &Thread, size: isize) -> PyResult {
        let fd = self.readable_fd(thread)?;
        if size < 0 {
            return self.read_all(thread);
        }
        let mut data = Vec::new();
        let size = (size as usize).min(fs::MAX_TRANSFER);
        data.try_reserve_exact(size).map_err(|_| thread.memory_error())?;
        let done = syscall::blocking(thread, || fs::read_to_vec(fd, &mut data, size))?;
        match would_block(thread, done)? {
            Some(_) => Ok(Object::bytes(&data)),
            None => Ok(Object::NONE),
        }
    }

    /// Reads into memory; None where a non-blocking file has nothing.
    pub fn read_into(&self, thread: &Thread, buffer: &mut [u8]) -> PyResult<Option<usize>> {
        let fd = self.readable_fd(thread)?;
        let done = syscall::blocking(thread, || fs::read(fd, buffer))?;
        would_block(thread, done)
    }

    /// Writes from memory; None where a non-blocking file has no room.
    pub fn write(&self, thread: &Thread, data: &[u8]) -> PyResult<Option<usize>> {
        let fd = self.writable_fd(thread)?;
        let done = syscall::blocking(thread, || fs::write(fd, data))?;
        would_block(thread, done)
    }

    fn read_all(&self, thread: &Thread) -> PyResult {
        const SMALLEST: usize = 8 * 1024;
        /// Up to this size the position is not looked up: too large a buffer costs less.
        const SMALL_FILE: i64 = 64 * 1024;
        let fd = self.open_fd(thread)?;
        // What the file had when it was opened, and one byte to see the end.
        let mut left = self.stat_at_open.get().map_or(0, |stat| stat.size);
        if left > SMALL_FILE {
            let position = thread.allow_threads(|| fs::lseek(fd, 0, libc::SEEK_CUR));
            left = left.saturating_sub(position.unwrap_or(0));
        }
        let mut room = if left > 0 { left as usize + 1 } else { SMALLEST };
        let mut data: Vec<u8> = Vec::new();
        loop {
            data.try_reserve_exact(room).map_err(|_| {
                thread.overflow_error(
                    "unbounded read returned more bytes than a Python bytes object can hold",
                )
            })?;
            let done = syscall::blocking(thread, || fs::read_to_vec(fd, &mut data, room))?;
            match would_block(thread, done)? {
                None if data.is_empty() => return Ok(Object::NONE),
                None | Some(0) => return Ok(Object::bytes(&data)),
                Some(done) => room -= done,
            }
            if room == 0 {
                room = SMALLEST.max(data.len().min(1 << 24));
            }
        }
    }

    /// A seek's outcome as an int, remembering whether the file can seek.
    fn seek_result(&self, thread: &Thread, position: io::Result<i64>) -> PyResult {
        if self.seekable.get().is_none() {
            self.seekable.set(Some(position.is_ok()));
        }
        match position {
            Ok(position) => Ok(Object::int(position)),
            Err(error) => Err(thread.os_error(&error, None, None)),
        }
    }

    /// Closes the descriptor.
    fn close_descriptor(&self, thread: &Thread) -> PyResult<()> {
        let fd = self.fd.replace(-1);
        if fd < 0 {
            return Ok(());
        }
        match thread.allow_threads(|| fs::close(fd)) {
            Ok(()) => Ok(()),
            Err(error) => Err(thread.os_error(&error, None, None)),
        }
    }
}

/// A transfer's count; None if it would have had to wait.
fn would_block(thread: &Thread, done: io::Result<usize>) -> PyResult<Option<usize>> {
    match done {
        Ok(count) => Ok(Some(count)),
        Err(error) if error.raw_os_error() == Some(libc::EAGAIN) => Ok(None),
        Err(error) => Err(thread.os_error(&error, None, None)),
    }
}

fn seek(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let this = of(this);
    let whence = match args.opt(1) {
        Some(whence) => whence.to_i32(thread)?,
        None => libc::SEEK_SET,
    };
    let fd = this.open_fd(thread)?;
    let position = offset(thread, args.req(0), &exc::OVERFLOW_ERROR)?;
    let result = thread.allow_threads(|| fs::lseek(fd, position, whence));
    this.seek_result(thread, result)
}

fn truncate(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let file = of(this);
    let fd = file.writable_fd(thread)?;
    let size = match args.opt_not_none(0) {
        Some(size) => size.clone(),
        None => file.seek_result(thread, fs::lseek(fd, 0, libc::SEEK_CUR))?,
    };
    let length = offset(thread, &size, &exc::OVERFLOW_ERROR)?;
    file.stat_at_open.set(None);
    match syscall::blocking(thread, || fs::ftruncate(fd, length))? {
        Ok(()) => Ok(size),
        Err(error) => Err(thread.os_error(&error, None, None)),
    }
}

fn close(thread: &Thread, this: &Object) -> PyResult {
    let file = of(this);
    let base = iobase::close(thread, this);
    if !file.close_fd.get() {
        file.fd.set(-1);
        return base;
    }
    if file.finalizing.get() {
        dealloc_warn(thread, this, this);
    }
    both(base, file.close_descriptor(thread))
}

/// The ResourceWarning about a file that nobody closed. If it is an error, it cannot be raised.
fn dealloc_warn(thread: &Thread, this: &Object, source: &Object) {
    let file = of(this);
    if file.is_closed() || !file.close_fd.get() {
        return;
    }
    let text = match source.repr_string(thread) {
        Ok(text) => format!("unclosed file {text}"),
        Err(_) => return,
    };
    if let Err(raised) = (thread.hooks().warn_resource)(thread, &Object::str(&text), 1, source)
        && raised.is(&exc::WARNING)
    {
        thread.unraisable(raised, "Exception ignored while finalizing file", this);
    }
}

fn seekable(thread: &Thread, this: &Object) -> PyResult {
    let file = of(this);
    let fd = file.open_fd(thread)?;
    if file.seekable.get().is_none() {
        let position = thread.allow_threads(|| fs::lseek(fd, 0, libc::SEEK_CUR));
        file.seekable.set(Some(position.is_ok()));
    }
    Ok(Object::from_bool(file.seekable.get().unwrap_or(false)))
}

fn repr(thread: &Thread, this: &Object) -> PyResult {
    let file = of(this);
    let ty = this.ty().name();
    if file.is_closed() {
        return Ok(Object::str(&format!("<{ty} [closed]>")));
    }
    let tail = format!(
        "mode='{}' closefd={}>",
        file.mode(),
        if file.close_fd.get() { "True" } else { "False" }
    );
    match this.lookup_attr(thread, name!("name"))? {
        None => Ok(Object::str(&format!("<{ty} fd={} {tail}", file.fd.get()))),
        Some(name) => {
            let name = crate::stream_repr::guarded(thread, this, &name)?;
            crate::stream_repr::join(&[&format!("<{ty} name="), &format!(" {tail}")], &[&name])
        }
    }
}
