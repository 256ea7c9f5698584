//! Reading from a buffered stream.

use super::{Buffered, enter, of};
use crate::arguments::{optional_size, size, writable_buffer};
use krait_objects::exceptions as exc;
use krait_objects::types::bytes::Bytes;
use krait_objects::types::bytes::content::check_memory;
use krait_objects::{Args, Object, PyResult, Thread, name};

impl Buffered {
    /// Takes up to `max` unread bytes out of the buffer onto the end of `out`.
    fn take_ahead(&self, max: usize, out: &mut Vec<u8>) -> usize {
        let count = self.read_ahead().min(max);
        if count > 0 {
            let start = self.pos.get() as usize;
            let buffer = self.buffer.borrow();
            // The buffer is shorter only while it is taken out, and then the lock is held.
            let Some(data) = buffer.get(start..start + count) else { return 0 };
            out.extend_from_slice(data);
            self.pos.set(self.pos.get() + count as i64);
        }
        count
    }

    fn copy_ahead(&self, dest: &mut [u8]) -> usize {
        let count = self.read_ahead().min(dest.len());
        if count > 0 {
            let start = self.pos.get() as usize;
            let buffer = self.buffer.borrow();
            let Some(data) = buffer.get(start..start + count) else { return 0 };
            dest[..count].copy_from_slice(data);
            self.pos.set(self.pos.get() + count as i64);
        }
        count
    }

    /// Unread bytes that may be used without the lock.
    fn free_ahead(&self) -> usize {
        if self.lock.is_held() { 0 } else { self.read_ahead() }
    }

    fn flush_before_reading(&self, thread: &Thread) -> PyResult<()> {
        if self.writable.get() { self.flush_and_rewind(thread) } else { Ok(()) }
    }
}

pub(super) fn peek(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let state = of(this);
    size(thread, args.opt(0), 0)?;
    state.check_usable(thread)?;
    state.check_open(thread, "peek of closed file")?;
    let _held = enter(thread, this)?;
    state.flush_before_reading(thread)?;
    let have = state.read_ahead();
    let (start, count) = if have > 0 {
        (state.pos.get() as usize, have)
    } else {
        state.reset_read();
        let done = state.fill_buffer(thread)?.unwrap_or(0);
        state.pos.set(0);
        (0, done)
    };
    let buffer = state.buffer.borrow();
    Ok(Object::bytes(buffer.get(start..start + count).unwrap_or_default()))
}

pub(super) fn read(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let state = of(this);
    let count = optional_size(thread, args.opt(0))?;
    state.check_usable(thread)?;
    if count < -1 {
        return Err(thread.value_error("read length must be non-negative or -1"));
    }
    state.check_open(thread, "read of closed file")?;
    if count == -1 {
        let _held = enter(thread, this)?;
        return read_all(thread, state);
    }
    let count = count as usize;
    if count <= state.free_ahead() {
        let mut out = Vec::with_capacity(count);
        state.take_ahead(count, &mut out);
        return Ok(Object::bytes(&out));
    }
    let _held = enter(thread, this)?;
    let mut out = Vec::new();
    Ok(if read_exactly(thread, state, count, &mut out)? {
        Object::bytes(&out)
    } else {
        Object::NONE
    })
}

/// Reads until there are `count` bytes or no more; false if a non-blocking stream has nothing at all.
fn read_exactly(
    thread: &Thread,
    state: &Buffered,
    count: usize,
    out: &mut Vec<u8>,
) -> PyResult<bool> {
    check_memory(thread, count)?;
    state.take_ahead(count, out);
    if out.len() == count {
        return Ok(true);
    }
    state.flush_before_reading(thread)?;
    state.reset_read();
    let size = state.buffer_size.get();
    // Whole blocks go straight into the result.
    while count - out.len() >= size {
        let whole = (count - out.len()) / size * size;
        let start = out.len();
        match start {
            // Fresh memory is not touched.
            0 => *out = vec![0; whole],
            _ => out.resize(start + whole, 0),
        }
        let done = state.raw_read(thread, &mut out[start..]);
        out.truncate(start + done.as_ref().ok().copied().flatten().unwrap_or(0));
        match done? {
            None if start == 0 => return Ok(false),
            None | Some(0) => return Ok(true),
            Some(_) => {}
        }
    }
    state.pos.set(0);
    state.raw_pos.set(0);
    state.read_end.set(0);
    while out.len() < count && (state.read_end.get() as usize) < size {
        match state.fill_buffer(thread)? {
            None if out.is_empty() => return Ok(false),
            None | Some(0) => return Ok(true),
            Some(_) => {
                state.take_ahead(count - out.len(), out);
            }
        }
    }
    Ok(true)
}

fn read_all(thread: &Thread, state: &Buffered) -> PyResult {
    let mut all = Vec::new();
    let ahead = state.read_ahead();
    state.take_ahead(ahead, &mut all);
    state.flush_before_reading(thread)?;
    state.reset_read();
    let raw = state.raw(thread)?;
    if let Some(readall) = raw.lookup_attr(thread, name!("readall"))? {
        let rest = readall.call(thread, &[])?;
        let bytes = rest.as_bytes();
        if bytes.is_none() && !rest.is_none() {
            return Err(thread.type_error("readall() should return bytes"));
        }
        if let Some(bytes) = bytes
            && state.abs_pos.get() != -1
        {
            state.abs_pos.set(state.abs_pos.get() + bytes.len() as i64);
        }
        if all.is_empty() {
            return Ok(rest);
        }
        all.extend_from_slice(bytes.map(Bytes::as_slice).unwrap_or_default());
        return Ok(Object::bytes(&all));
    }
    loop {
        let data = raw.call_method(thread, name!("read"), &[])?;
        if !data.is_none() && data.as_bytes().is_none() {
            return Err(thread.type_error("read() should return bytes"));
        }
        let bytes = data.as_bytes().map(Bytes::as_slice).unwrap_or_default();
        if bytes.is_empty() {
            return Ok(if all.is_empty() { data } else { Object::bytes(&all) });
        }
        all.extend_from_slice(bytes);
        if state.abs_pos.get() != -1 {
            state.abs_pos.set(state.abs_pos.get() + bytes.len() as i64);
        }
    }
}

pub(super) fn read1(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let state = of(this);
    let count = size(thread, args.opt(0), -1)?;
    state.check_usable(thread)?;
    let count = if count < 0 { state.buffer_size.get() } else { count as usize };
    state.check_open(thread, "read of closed file")?;
    if count == 0 {
        return Ok(Object::bytes(b""));
    }
    let mut out = Vec::new();
    if state.free_ahead() > 0 {
        state.take_ahead(count, &mut out);
        return Ok(Object::bytes(&out));
    }
    let _held = enter(thread, this)?;
    // Another thread may have filled the buffer meanwhile.
    if state.take_ahead(count, &mut out) > 0 {
        return Ok(Object::bytes(&out));
    }
    state.flush_before_reading(thread)?;
    check_memory(thread, count)?;
    out = vec![0; count];
    state.reset_read();
    let done = state.raw_read(thread, &mut out)?.unwrap_or(0);
    Ok(Object::bytes(&out[..done]))
}

pub(super) fn readinto(thread: &Thread, this: &Object, buffer: &Object) -> PyResult {
    let buffer = writable_buffer(thread, "readinto", buffer)?;
    read_into(thread, this, buffer.as_mut_slice(), Calls::Many)
}

pub(super) fn readinto1(thread: &Thread, this: &Object, buffer: &Object) -> PyResult {
    let buffer = writable_buffer(thread, "readinto1", buffer)?;
    read_into(thread, this, buffer.as_mut_slice(), Calls::One)
}

/// How often the raw stream may be asked.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Calls {
    One,
    Many,
}

fn read_into(thread: &Thread, this: &Object, dest: &mut [u8], calls: Calls) -> PyResult {
    let state = of(this);
    state.check_usable(thread)?;
    state.check_open(thread, "readinto of closed file")?;
    let mut done = 0;
    if state.free_ahead() > 0 {
        done = state.copy_ahead(dest);
        if done == dest.len() {
            return Ok(Object::int_usize(done));
        }
    }
    let _held = enter(thread, this)?;
    // Another thread may have filled the buffer meanwhile.
    done += state.copy_ahead(&mut dest[done..]);
    state.flush_before_reading(thread)?;
    if done == dest.len() {
        return Ok(Object::int_usize(done));
    }
    state.reset_read();
    state.pos.set(0);
    while done < dest.len() {
        // Large requests bypass the buffer.
        let got = if dest.len() - done > state.buffer_size.get() {
            state.raw_read(thread, &mut dest[done..])?
        } else if calls == Calls::Many || done == 0 {
            let got = state.fill_buffer(thread)?;
            if got.is_some_and(|got| got > 0) {
                done += state.copy_ahead(&mut dest[done..]);
                if calls == Calls::One {
                    break;
                }
                continue;
            }
            got
        } else {
            Some(0)
        };
        match got {
            None if done == 0 => return Ok(Object::NONE),
            None | Some(0) => break,
            Some(got) => done += got,
        }
        if calls == Calls::One {
            break;
        }
    }
    Ok(Object::int_usize(done))
}

pub(super) fn readline(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let limit = optional_size(thread, args.opt(0))?;
    of(this).check_usable(thread)?;
    read_line(thread, this, limit)
}

/// Reads a line of at most `limit` bytes (negative: any number).
fn read_line(thread: &Thread, this: &Object, limit: isize) -> PyResult {
    let state = of(this);
    state.check_open(thread, "readline of closed file")?;
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let mut line = Vec::new();
    if !state.lock.is_held() && take_line(state, limit, &mut line) {
        return Ok(Object::bytes(&line));
    }
    let _held = enter(thread, this)?;
    let rest = limit.saturating_sub(line.len());
    if take_line(state, rest, &mut line) {
        return Ok(Object::bytes(&line));
    }
    state.flush_before_reading(thread)?;
    loop {
        state.reset_read();
        state.pos.set(0);
        if matches!(state.fill_buffer(thread)?, None | Some(0)) {
            break;
        }
        let room = limit - line.len();
        if take_line(state, room, &mut line) {
            break;
        }
    }
    Ok(Object::bytes(&line))
}

/// Takes buffered bytes up to the end of a line or `limit`; true if either was reached.
fn take_line(state: &Buffered, limit: usize, line: &mut Vec<u8>) -> bool {
    let ahead = state.read_ahead().min(limit);
    let end = {
        let buffer = state.buffer.borrow();
        let start = state.pos.get() as usize;
        let data = buffer.get(start..start + ahead).unwrap_or_default();
        memchr::memchr(b'\n', data)
    };
    match end {
        Some(at) => {
            state.take_ahead(at + 1, line);
            true
        }
        None => {
            state.take_ahead(ahead, line);
            ahead == limit
        }
    }
}

pub(super) fn next(thread: &Thread, this: &Object) -> PyResult<Option<Object>> {
    let state = of(this);
    state.check_usable(thread)?;
    let line = if super::types::is_exact(this) {
        read_line(thread, this, -1)?
    } else {
        let line = this.call_method(thread, name!("readline"), &[])?;
        if line.as_bytes().is_none() {
            return Err(thread.err(
                &exc::OS_ERROR,
                format!(
                    "readline() should have returned a bytes object, not '{}'",
                    line.ty().name()
                ),
            ));
        }
        line
    };
    Ok(if line.as_bytes().is_some_and(|l| l.is_empty()) { None } else { Some(line) })
}
