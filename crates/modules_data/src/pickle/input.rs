//! Where an unpickler reads from: memory, or a file of which no more is taken than the pickle needs.
//!
//! A file with `peek` is read ahead without moving its position, which follows at the end. Inside a frame nothing reads
//! beyond its end.

use super::state;
use crate::fields::Slot;
use krait_objects::buffer::{Buffer, BufferFlags};
use krait_objects::exceptions as exc;
use krait_objects::types::bytearray::ByteArray;
use krait_objects::types::bytes::Bytes;
use krait_objects::types::memoryview;
use krait_objects::{Object, PyResult, Raised, Thread, Word, name};
use smallvec::SmallVec;
use std::cell::{Cell, UnsafeCell};

/// How many bytes are asked of `peek`.
const PREFETCH: usize = 8192 * 16;
const NONE: usize = usize::MAX;

/// A line with its newline.
pub type Line = SmallVec<[u8; 64]>;

/// What owns the memory.
enum Source {
    Bytes(Object),
    Buffer(Buffer),
}

impl Source {
    fn owner(&self) -> &Object {
        match self {
            Source::Bytes(bytes) => bytes,
            Source::Buffer(buffer) => buffer.owner(),
        }
    }
}

/// See the module.
pub struct Input {
    /// Keeps the memory alive that the next fields tell of.
    source: UnsafeCell<Option<Source>>,
    data: Cell<*const u8>,
    len: Cell<usize>,
    next: Cell<usize>,
    /// Up to here reading needs no questions: the frame's end, or all.
    limit: Cell<usize>,
    frame_end: Cell<usize>,
    /// From here on the data was only peeked at.
    prefetched: Cell<usize>,
    read: Slot,
    readinto: Slot,
    readline: Slot,
    peek: Slot,
    /// Length of the last line (CPython keeps it, which `__sizeof__` shows).
    last_line: Cell<Option<usize>>,
}

#[cold]
fn truncated(thread: &Thread) -> Raised {
    state::unpickling_error(thread, "pickle data was truncated")
}

#[cold]
fn frame_exhausted(thread: &Thread) -> Raised {
    state::unpickling_error(thread, "pickle exhausted before end of frame")
}

impl Input {
    pub fn new() -> Input {
        Input {
            source: UnsafeCell::new(None),
            data: Cell::new(std::ptr::null()),
            len: Cell::new(0),
            next: Cell::new(0),
            limit: Cell::new(0),
            frame_end: Cell::new(NONE),
            prefetched: Cell::new(0),
            read: Slot::EMPTY,
            readinto: Slot::EMPTY,
            readline: Slot::EMPTY,
            peek: Slot::EMPTY,
            last_line: Cell::new(None),
        }
    }

    fn slots(&self) -> [&Slot; 4] {
        [&self.read, &self.readinto, &self.readline, &self.peek]
    }

    pub fn visit(&self, visit: &mut dyn FnMut(Word)) {
        for slot in self.slots() {
            slot.visit(visit);
        }
        // SAFETY: the collector changes no fields while it visits.
        if let Some(source) = unsafe { &*self.source.get() } {
            visit(source.owner().word());
        }
    }

    pub fn clear(&self) {
        for slot in self.slots() {
            slot.clear();
        }
        self.hold_nothing();
        self.last_line.set(None);
    }

    pub fn has_file(&self) -> bool {
        !self.read.is_empty()
    }

    pub fn last_line(&self) -> Option<usize> {
        self.last_line.get()
    }

    pub fn set_file(&self, thread: &Thread, file: &Object) -> PyResult<()> {
        let find = |slot: &Slot, name: &Object| -> PyResult<()> {
            drop(slot.replace(file.lookup_attr(thread, name)?));
            Ok(())
        };
        let found = find(&self.peek, name!("peek"))
            .and_then(|()| find(&self.readinto, name!("readinto")))
            .and_then(|()| find(&self.read, name!("read")))
            .and_then(|()| find(&self.readline, name!("readline")));
        let found = found.and_then(|()| match self.read.is_empty() || self.readline.is_empty() {
            true => Err(thread.type_error("file must have 'read' and 'readline' attributes")),
            false => Ok(()),
        });
        if found.is_err() {
            for slot in self.slots() {
                slot.clear();
            }
        }
        found
    }

    /// Reads from the memory of an object; its length.
    pub fn set_data(&self, thread: &Thread, object: &Object) -> PyResult<usize> {
        if let Some(bytes) = object.downcast_exact::<Bytes>() {
            let data = bytes.as_slice();
            self.hold(Some(Source::Bytes(object.clone())), data.as_ptr(), data.len());
            return Ok(data.len());
        }
        self.hold_nothing();
        let buffer = object.buffer(thread, BufferFlags::ND)?;
        let (data, len) = (buffer.ptr().cast_const(), buffer.len());
        self.hold(Some(Source::Buffer(buffer)), data, len);
        Ok(len)
    }

    fn hold_nothing(&self) {
        self.hold(None, std::ptr::null(), 0);
    }

    fn hold(&self, source: Option<Source>, data: *const u8, len: usize) {
        self.data.set(data);
        self.len.set(len);
        self.next.set(0);
        self.prefetched.set(len);
        self.leave_frame();
        // SAFETY: under the GIL; the old source is dropped when the fields are consistent.
        drop(unsafe { std::mem::replace(&mut *self.source.get(), source) });
    }

    pub fn leave_frame(&self) {
        self.frame_end.set(NONE);
        self.limit.set(self.len.get());
    }

    /// `len` bytes from `start` on, which are there.
    #[inline(always)]
    fn part(&self, start: usize, len: usize) -> &[u8] {
        if len == 0 {
            return &[];
        }
        debug_assert!(start + len <= self.len.get());
        // SAFETY: the buffer holds `self.len` bytes at `data`, and callers finish with the slice before Python code runs.
        unsafe { std::slice::from_raw_parts(self.data.get().add(start), len) }
    }

    /// The next byte, if reading it needs no questions.
    #[inline(always)]
    pub fn quick_byte(&self) -> Option<u8> {
        let next = self.next.get();
        if next < self.limit.get() {
            self.next.set(next + 1);
            // SAFETY: `next` is below the length of the data.
            return Some(unsafe { *self.data.get().add(next) });
        }
        None
    }

    /// The next `n` bytes, not kept while Python code runs.
    #[inline(always)]
    pub fn take(&self, thread: &Thread, n: usize) -> PyResult<&[u8]> {
        let next = self.next.get();
        if n <= self.limit.get() - next {
            self.next.set(next + n);
            return Ok(self.part(next, n));
        }
        self.take_more(thread, n)
    }

    #[inline(always)]
    pub fn array<const N: usize>(&self, thread: &Thread) -> PyResult<[u8; N]> {
        let bytes = self.take(thread, N)?;
        Ok(<[u8; N]>::try_from(bytes).expect("take gives as many bytes as were asked for"))
    }

    #[cold]
    #[inline(never)]
    fn take_more(&self, thread: &Thread, n: usize) -> PyResult<&[u8]> {
        self.at_frame_end(thread)?;
        let next = self.next.get();
        if n <= self.limit.get() - next {
            self.next.set(next + n);
            return Ok(self.part(next, n));
        }
        if next > isize::MAX as usize - n.min(isize::MAX as usize) {
            return Err(state::unpickling_error(thread, "read would overflow (invalid bytecode)"));
        }
        if !self.has_file() || self.read_file(thread, n)? < n {
            return Err(truncated(thread));
        }
        self.next.set(n);
        Ok(self.part(0, n))
    }

    /// Leaves a frame that is used up; it is an error if more is wanted than a frame has left.
    fn at_frame_end(&self, thread: &Thread) -> PyResult<()> {
        if self.frame_end.get() != NONE {
            if self.next.get() != self.frame_end.get() {
                return Err(frame_exhausted(thread));
            }
            self.leave_frame();
        }
        Ok(())
    }

    /// Frames do not nest.
    pub fn check_frame_end(&self, thread: &Thread) -> PyResult<()> {
        if self.frame_end.get() != NONE && self.next.get() != self.frame_end.get() {
            return Err(state::unpickling_error(
                thread,
                "beginning of a new frame before end of current frame",
            ));
        }
        self.leave_frame();
        Ok(())
    }

    /// Begins a frame of which all has to be there.
    pub fn begin_frame(&self, thread: &Thread, len: usize) -> PyResult<()> {
        self.take(thread, len)?;
        let end = self.next.get();
        self.next.set(end - len);
        self.frame_end.set(end);
        self.limit.set(end);
        Ok(())
    }

    /// Moves the file's position behind what was used of the data that was only peeked at.
    pub fn skip_consumed(&self, thread: &Thread) -> PyResult<()> {
        let (next, prefetched) = (self.next.get(), self.prefetched.get());
        if next <= prefetched {
            return Ok(());
        }
        if let Some(read) = self.read.get() {
            read.call(thread, &[Object::int_usize(next - prefetched)])?;
        }
        self.prefetched.set(next);
        Ok(())
    }

    /// Takes new data from the file: how many of the `n` bytes there are.
    fn read_file(&self, thread: &Thread, n: usize) -> PyResult<usize> {
        self.skip_consumed(thread)?;
        if n < PREFETCH
            && let Some(peek) = self.peek.get()
        {
            match peek.call(thread, &[Object::int_usize(PREFETCH)]) {
                Ok(data) => {
                    let len = self.set_data(thread, &data)?;
                    self.prefetched.set(0);
                    if n <= len {
                        return Ok(n);
                    }
                }
                Err(raised) if raised.is(&exc::NOT_IMPLEMENTED_ERROR) => self.peek.clear(),
                Err(raised) => return Err(raised),
            }
        }
        let read = self.read.get().unwrap_or(Object::NONE);
        let data = read.call(thread, &[Object::int_usize(n)])?;
        self.set_data(thread, &data)
    }

    /// Fills `out`, without reading ahead.
    pub fn read_into(&self, thread: &Thread, out: &ByteArray) -> PyResult<()> {
        let wanted = out.len();
        self.leave_used_frame();
        let next = self.next.get();
        let first = wanted.min(self.limit.get() - next);
        out.as_mut_slice()[..first].copy_from_slice(self.part(next, first));
        self.next.set(next + first);
        let rest = wanted - first;
        if rest == 0 {
            return Ok(());
        }
        let Some(read) = self.read.get().filter(|_| self.frame_end.get() == NONE) else {
            return Err(self.used_up(thread));
        };
        self.skip_consumed(thread)?;
        match self.readinto.get() {
            None => {
                let data = read.call(thread, &[Object::int_usize(rest)])?;
                let Some(bytes) = data.as_bytes() else {
                    let shown = data.ty().to_object().repr_string(thread)?;
                    return Err(
                        thread.value_error(format!("read() returned non-bytes object ({shown})"))
                    );
                };
                if bytes.len() < rest {
                    return Err(truncated(thread));
                }
                out.as_mut_slice()[first..].copy_from_slice(&bytes.as_slice()[..rest]);
            }
            Some(readinto) => {
                let view = memoryview::from_object(thread, &krait_objects::object::object_of(out))?;
                let part = match first {
                    0 => view,
                    _ => {
                        let from = krait_objects::types::slice::Slice::new(
                            Object::int_usize(first),
                            Object::NONE,
                            Object::NONE,
                        );
                        view.getitem(thread, &from.into())?
                    }
                };
                let got = readinto.call(thread, &[part])?.to_ssize(thread)?;
                if got < 0 {
                    return Err(thread.value_error("readinto() returned negative size"));
                }
                if (got as usize) < rest {
                    return Err(truncated(thread));
                }
            }
        }
        Ok(())
    }

    /// Uses up what is there in place of more bytes that no file may add: the error, if that is so.
    pub fn take_rest(&self, thread: &Thread) -> PyResult<()> {
        if self.frame_end.get() == NONE && self.has_file() {
            return Ok(());
        }
        self.next.set(self.limit.get());
        Err(self.used_up(thread))
    }

    #[cold]
    fn used_up(&self, thread: &Thread) -> Raised {
        if self.frame_end.get() == NONE { truncated(thread) } else { frame_exhausted(thread) }
    }

    fn leave_used_frame(&self) {
        if self.next.get() == self.frame_end.get() {
            self.leave_frame();
        }
    }

    /// Whether `n` bytes are there without asking a file. Leaves a frame that is used up.
    #[inline]
    pub fn has(&self, n: usize) -> bool {
        self.leave_used_frame();
        n <= self.limit.get() - self.next.get()
    }

    /// The next line, with its newline.
    pub fn line(&self, thread: &Thread) -> PyResult<Line> {
        if self.next.get() == self.limit.get() {
            self.at_frame_end(thread)?;
        }
        let next = self.next.get();
        let rest = self.part(next, self.limit.get() - next);
        if let Some(at) = rest.iter().position(|&byte| byte == b'\n') {
            self.next.set(next + at + 1);
            return Ok(self.kept(&rest[..=at]));
        }
        self.at_frame_end(thread)?;
        if !self.has_file() {
            return Err(truncated(thread));
        }
        self.skip_consumed(thread)?;
        let readline = self.readline.get().unwrap_or(Object::NONE);
        let data = readline.call(thread, &[])?;
        let len = self.set_data(thread, &data)?;
        let line = self.part(0, len);
        if line.last() != Some(&b'\n') {
            return Err(truncated(thread));
        }
        self.next.set(len);
        Ok(self.kept(line))
    }

    fn kept(&self, line: &[u8]) -> Line {
        let len = line.iter().position(|&byte| byte == 0).unwrap_or(line.len());
        self.last_line.set(Some(len));
        Line::from_slice(line)
    }

    /// A line that has content: its newline alone counts as truncated.
    pub fn full_line(&self, thread: &Thread) -> PyResult<Line> {
        let line = self.line(thread)?;
        if line.len() < 2 { Err(truncated(thread)) } else { Ok(line) }
    }
}
