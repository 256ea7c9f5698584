//! What `BufferedReader`, `BufferedWriter` and `BufferedRandom` share: the buffer, its lock, and the raw stream below.
//! Matches CPython's `Modules/_io/bufferedio.c`.
//!
//! The buffer is a window of the raw stream. Positions in it count from its start: `pos` is the user's, `raw_pos` the raw
//! stream's; `read_end` ends the bytes that were read into it, and `write_pos..write_end` are bytes yet to be written.

mod lock;
mod position;
mod raw;
mod read;
pub mod rwpair;
pub mod types;
mod write;

use crate::cell::ObjectCell;
use crate::errors::both;
use crate::fileio;
use crate::iobase::DEFAULT_BUFFER_SIZE;
use crate::stream_repr;
use krait_objects::exceptions as exc;
use krait_objects::{Header, Object, PyResult, Thread, Word, name};
use std::cell::{Cell, RefCell};

/// The state of a buffered stream.
#[repr(C)]
pub struct Buffered {
    header: Header,
    raw: ObjectCell,
    ok: Cell<bool>,
    detached: Cell<bool>,
    readable: Cell<bool>,
    writable: Cell<bool>,
    finalizing: Cell<bool>,
    /// Neither the stream nor its raw stream can have a `closed` of its own.
    native: Cell<bool>,
    /// The raw stream's absolute position, -1 if it is not known.
    abs_pos: Cell<i64>,
    /// Empty only while a system call works on it, and after the end.
    buffer: RefCell<Vec<u8>>,
    buffer_size: Cell<usize>,
    freed: Cell<bool>,
    pos: Cell<i64>,
    raw_pos: Cell<i64>,
    /// -1 while nothing is read.
    read_end: Cell<i64>,
    write_pos: Cell<i64>,
    /// -1 while nothing is to be written.
    write_end: Cell<i64>,
    lock: lock::Lock,
}

/// The state behind any of the three types.
pub fn of(object: &Object) -> &Buffered {
    types::state(object).expect("methods of buffered streams are called on them")
}

impl Buffered {
    fn new(header: Header) -> Buffered {
        Buffered {
            header,
            raw: ObjectCell::new(None),
            ok: Cell::new(false),
            detached: Cell::new(false),
            readable: Cell::new(false),
            writable: Cell::new(false),
            finalizing: Cell::new(false),
            native: Cell::new(false),
            abs_pos: Cell::new(0),
            buffer: RefCell::new(Vec::new()),
            buffer_size: Cell::new(DEFAULT_BUFFER_SIZE),
            freed: Cell::new(true),
            pos: Cell::new(0),
            raw_pos: Cell::new(0),
            read_end: Cell::new(0),
            write_pos: Cell::new(0),
            write_end: Cell::new(0),
            lock: lock::Lock::default(),
        }
    }

    fn traverse(&self, visit: &mut dyn FnMut(Word)) {
        self.raw.visit(visit);
    }

    fn clear(&self) {
        self.ok.set(false);
        self.raw.set(None);
    }

    /// The common part of `__init__`.
    fn set_up(&self, thread: &Thread, raw: &Object, size: isize) -> PyResult<()> {
        self.ok.set(false);
        self.detached.set(false);
        if size <= 0 {
            return Err(thread.value_error("buffer size must be strictly positive"));
        }
        self.raw.set(Some(raw.clone()));
        let size = size as usize;
        // Most streams never fill a buffer of the usual size: it is made when it is needed.
        let mut buffer = Vec::new();
        if size > DEFAULT_BUFFER_SIZE {
            buffer.try_reserve_exact(size).map_err(|_| thread.memory_error())?;
            buffer.resize(size, 0);
        }
        self.buffer.replace(buffer);
        self.buffer_size.set(size);
        self.freed.set(false);
        self.pos.set(0);
        self.raw_pos.set(0);
        self.reset_read();
        self.reset_write();
        // A stream that has no position is just as good.
        let _ = self.raw_tell(thread);
        Ok(())
    }

    /// Makes the buffer, if there is none yet and the stream is open. The lock is held.
    fn make_buffer(&self) {
        let mut buffer = self.buffer.borrow_mut();
        if buffer.is_empty() && !self.freed.get() {
            *buffer = vec![0; self.buffer_size.get()];
        }
    }

    fn raw(&self, thread: &Thread) -> PyResult {
        if !self.ok.get() {
            return Err(self.unusable(thread));
        }
        self.raw.get().ok_or_else(|| self.unusable(thread))
    }

    #[cold]
    fn unusable(&self, thread: &Thread) -> krait_objects::Raised {
        thread.value_error(if self.detached.get() {
            "raw stream has been detached"
        } else {
            "I/O operation on uninitialized object"
        })
    }

    fn check_usable(&self, thread: &Thread) -> PyResult<()> {
        if self.ok.get() { Ok(()) } else { Err(self.unusable(thread)) }
    }

    /// Whether the raw stream is closed.
    fn raw_closed(&self, thread: &Thread) -> PyResult<bool> {
        let raw = self.raw(thread)?;
        if self.native.get() {
            return Ok(fileio::of(&raw).is_closed());
        }
        raw.getattr(thread, name!("closed"))?.is_true(thread)
    }

    /// ValueError if the stream is closed; what is buffered can still be read.
    fn check_open(&self, thread: &Thread, message: &str) -> PyResult<()> {
        if (self.freed.get() || self.raw_closed(thread)?) && self.read_ahead() == 0 {
            return Err(thread.value_error(message));
        }
        Ok(())
    }

    fn has_read(&self) -> bool {
        self.readable.get() && self.read_end.get() != -1
    }

    fn has_write(&self) -> bool {
        self.writable.get() && self.write_end.get() != -1
    }

    fn reset_read(&self) {
        self.read_end.set(-1);
    }

    fn reset_write(&self) {
        self.write_pos.set(0);
        self.write_end.set(-1);
    }

    /// Buffered bytes that the user has not read.
    fn read_ahead(&self) -> usize {
        if self.has_read() { (self.read_end.get() - self.pos.get()).max(0) as usize } else { 0 }
    }

    /// How far the raw stream is ahead of the user.
    fn raw_offset(&self) -> i64 {
        if (self.has_read() || self.has_write()) && self.raw_pos.get() >= 0 {
            self.raw_pos.get() - self.pos.get()
        } else {
            0
        }
    }

    /// Moves the user's position; what was read reaches at least there.
    fn adjust_position(&self, pos: i64) {
        self.pos.set(pos);
        if self.has_read() && self.read_end.get() < pos {
            self.read_end.set(pos);
        }
    }
}

/// Frees the lock of a buffered stream whose holder is gone.
pub fn free_lock(stream: &Object) {
    if let Some(state) = types::state(stream) {
        state.lock.free();
    }
}

/// The lock of the stream, held until it is dropped.
fn enter<'a>(thread: &Thread, this: &'a Object) -> PyResult<lock::Held<'a>> {
    of(this).lock.enter(thread, this)
}

fn close(thread: &Thread, this: &Object) -> PyResult {
    let state = of(this);
    state.check_usable(thread)?;
    let raw = {
        let _held = enter(thread, this)?;
        if state.raw_closed(thread)? {
            return Ok(Object::NONE);
        }
        let raw = state.raw(thread)?;
        if state.finalizing.get() {
            dealloc_warn(thread, state, this);
        }
        raw
    };
    let flushed = this.call_method(thread, name!("flush"), &[]).map(drop);
    let _held = enter(thread, this)?;
    let closed = raw.call_method(thread, name!("close"), &[]);
    state.freed.set(true);
    state.buffer.take();
    state.pos.set(0);
    state.read_end.set(0);
    match (flushed, closed) {
        (Ok(()), closed) => closed,
        (flushed, closed) => both(flushed.map(|()| Object::NONE), closed.map(drop)),
    }
}

fn detach(thread: &Thread, this: &Object) -> PyResult {
    let state = of(this);
    state.check_usable(thread)?;
    this.call_method(thread, name!("flush"), &[])?;
    let raw = state.raw.take().ok_or_else(|| state.unusable(thread))?;
    state.detached.set(true);
    state.ok.set(false);
    Ok(raw)
}

/// Passes the warning about a forgotten file on to the raw stream.
fn dealloc_warn(thread: &Thread, state: &Buffered, source: &Object) {
    if state.ok.get()
        && let Some(raw) = state.raw.get()
    {
        // Raw streams need not know how to warn.
        let _ = raw.call_method(thread, name!("_dealloc_warn"), std::slice::from_ref(source));
    }
}

fn repr(thread: &Thread, this: &Object) -> PyResult {
    let ty = this.ty().name();
    // A detached stream has no name.
    let name =
        krait_objects::error::suppress(this.lookup_attr(thread, name!("name")), &exc::VALUE_ERROR)?;
    match name.flatten() {
        None => Ok(Object::str(&format!("<{ty}>"))),
        Some(name) => {
            let name = stream_repr::guarded(thread, this, &name)?;
            stream_repr::join(&[&format!("<{ty} name="), ">"], &[&name])
        }
    }
}
