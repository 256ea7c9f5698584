//! Writing to a buffered stream.

use super::{Buffered, enter, of};
use crate::arguments::readable_buffer;
use crate::syscall::check_signals;
use krait_host::{errno, libc};
use krait_objects::exceptions as exc;
use krait_objects::{Object, PyResult, Raised, Thread};

/// BlockingIOError that says how many bytes were taken. Only a system call gives it a number.
#[cold]
fn would_block(thread: &Thread, written: usize) -> Raised {
    let number = Some(errno::get()).filter(|&number| number == libc::EAGAIN).unwrap_or(0);
    let args = [
        Object::int(number.into()),
        Object::str("write could not complete without blocking"),
        Object::int_usize(written),
    ];
    thread.err_args(&exc::BLOCKING_IO_ERROR, &args)
}

impl Buffered {
    /// Copies data into the buffer at a position.
    fn put(&self, at: usize, data: &[u8]) {
        self.make_buffer();
        if let Some(space) = self.buffer.borrow_mut().get_mut(at..at + data.len()) {
            space.copy_from_slice(data);
        }
    }

    /// Writes out what the buffer holds. BlockingIOError leaves the rest in it.
    pub(super) fn flush_writes(&self, thread: &Thread) -> PyResult<()> {
        if self.has_write() && self.write_pos.get() != self.write_end.get() {
            // The raw stream may be ahead of where the bytes belong.
            let rewind = self.raw_offset() + (self.pos.get() - self.write_pos.get());
            if rewind != 0 {
                self.raw_seek(thread, -rewind, 1)?;
                self.raw_pos.set(self.raw_pos.get() - rewind);
            }
            while self.write_pos.get() < self.write_end.get() {
                let (start, end) = (self.write_pos.get() as usize, self.write_end.get() as usize);
                let Some(done) = self.raw_write_buffered(thread, start, end)? else {
                    return Err(would_block(thread, 0));
                };
                self.write_pos.set(self.write_pos.get() + done as i64);
                self.raw_pos.set(self.write_pos.get());
                check_signals(thread)?;
            }
        }
        self.reset_write();
        Ok(())
    }

    /// Writes out the buffer and, if it can be read too, moves the raw stream to the user's position.
    pub(super) fn flush_and_rewind(&self, thread: &Thread) -> PyResult<()> {
        self.flush_writes(thread)?;
        if self.readable.get() {
            let moved = self.raw_seek(thread, -self.raw_offset(), 1);
            self.reset_read();
            moved?;
        }
        Ok(())
    }
}

pub(super) fn flush(thread: &Thread, this: &Object) -> PyResult {
    let state = of(this);
    state.check_usable(thread)?;
    state.check_open(thread, "flush of closed file")?;
    let _held = enter(thread, this)?;
    state.flush_and_rewind(thread)?;
    Ok(Object::NONE)
}

pub(super) fn write(thread: &Thread, this: &Object, data: &Object) -> PyResult {
    let state = of(this);
    let buffer = readable_buffer(thread, data)?;
    state.check_usable(thread)?;
    let _held = enter(thread, this)?;
    // Another thread may have closed the stream while this one waited.
    if state.freed.get() || state.raw_closed(thread)? {
        return Err(thread.value_error("write to closed file"));
    }
    write_locked(thread, state, buffer.as_slice()).map(Object::int_usize)
}

fn write_locked(thread: &Thread, state: &Buffered, data: &[u8]) -> PyResult<usize> {
    let size = state.buffer_size.get();
    if !state.has_read() && !state.has_write() {
        state.pos.set(0);
        state.raw_pos.set(0);
    }
    let available = size - state.pos.get() as usize;
    if data.len() <= available && data.len() < size {
        let pos = state.pos.get();
        state.put(pos as usize, data);
        if !state.has_write() || state.write_pos.get() > pos {
            state.write_pos.set(pos);
        }
        state.adjust_position(pos + data.len() as i64);
        if state.write_end.get() < state.pos.get() {
            state.write_end.set(state.pos.get());
        }
        return Ok(data.len());
    }
    if let Err(raised) = state.flush_writes(thread) {
        if !raised.is(&exc::BLOCKING_IO_ERROR) {
            return Err(raised);
        }
        return write_blocked(thread, state, data);
    }
    let offset = state.raw_offset();
    if offset != 0 {
        state.raw_seek(thread, -offset, 1)?;
        state.raw_pos.set(state.raw_pos.get() - offset);
    }
    // What does not fit goes straight to the raw stream; the last piece stays in the buffer.
    let mut written = 0;
    while data.len() - written >= size {
        let Some(done) = state.raw_write(thread, &data[written..])? else {
            let rest = &data[written..];
            if rest.len() > size {
                state.put(0, &rest[..size]);
                state.raw_pos.set(0);
                state.adjust_position(size as i64);
                state.write_end.set(size as i64);
                return Err(would_block(thread, written + size));
            }
            break;
        };
        written += done;
        check_signals(thread)?;
    }
    if state.readable.get() {
        state.reset_read();
    }
    let rest = &data[written..];
    if !rest.is_empty() {
        state.put(0, rest);
    }
    state.write_pos.set(0);
    state.write_end.set(rest.len() as i64);
    state.adjust_position(rest.len() as i64);
    state.raw_pos.set(0);
    Ok(data.len())
}

/// The raw stream takes nothing now: keeps what the buffer has room for.
fn write_blocked(thread: &Thread, state: &Buffered, data: &[u8]) -> PyResult<usize> {
    let (start, end) = (state.write_pos.get(), state.write_end.get());
    state.buffer.borrow_mut().copy_within(start as usize..end as usize, 0);
    state.write_end.set(end - start);
    state.raw_pos.set(state.raw_pos.get() - start);
    state.pos.set(state.pos.get() - start);
    state.write_pos.set(0);
    let room = state.buffer_size.get() - state.write_end.get() as usize;
    let kept = data.len().min(room);
    state.put(state.write_end.get() as usize, &data[..kept]);
    state.write_end.set(state.write_end.get() + kept as i64);
    state.pos.set(state.pos.get() + kept as i64);
    if kept == data.len() { Ok(kept) } else { Err(would_block(thread, kept)) }
}
