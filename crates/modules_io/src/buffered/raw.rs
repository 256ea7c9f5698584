//! Calls of the raw stream: by its methods, or directly where it is a plain `FileIO`.

use super::Buffered;
use crate::arguments::offset;
use crate::errors::chain;
use crate::fileio::{self, FILE_IO};
use crate::memory::Memory;
use crate::syscall::retrying;
use krait_objects::exceptions as exc;
use krait_objects::{Object, PyResult, Thread, instance, name};

/// Whether a raw stream's method is that of `FileIO`.
fn is_native(thread: &Thread, raw: &Object, method: &Object) -> PyResult<bool> {
    Ok(raw.is_exact(&FILE_IO) && instance::get_attr(thread, raw, method)?.is_none())
}

impl Buffered {
    /// Asks the raw stream for its position.
    pub(super) fn raw_tell(&self, thread: &Thread) -> PyResult<i64> {
        let raw = self.raw.get().ok_or_else(|| self.unusable(thread))?;
        let position = raw.call_method(thread, name!("tell"), &[])?;
        self.take_position(thread, &position)
    }

    pub(super) fn raw_seek(&self, thread: &Thread, target: i64, whence: i32) -> PyResult<i64> {
        let raw = self.raw.get().ok_or_else(|| self.unusable(thread))?;
        let args = [Object::int(target), Object::int(whence.into())];
        let position = raw.call_method(thread, name!("seek"), &args)?;
        self.take_position(thread, &position)
    }

    fn take_position(&self, thread: &Thread, position: &Object) -> PyResult<i64> {
        let position = offset(thread, position, &exc::VALUE_ERROR)?;
        if position < 0 {
            return Err(thread
                .err(&exc::OS_ERROR, format!("Raw stream returned invalid position {position}")));
        }
        self.abs_pos.set(position);
        Ok(position)
    }

    /// The raw stream's position, asked for only if it is not known.
    pub(super) fn known_raw_tell(&self, thread: &Thread) -> PyResult<i64> {
        if self.abs_pos.get() != -1 { Ok(self.abs_pos.get()) } else { self.raw_tell(thread) }
    }

    /// Reads into other memory; None where a non-blocking stream has nothing.
    pub(super) fn raw_read(&self, thread: &Thread, dest: &mut [u8]) -> PyResult<Option<usize>> {
        let raw = self.raw(thread)?;
        let done = if is_native(thread, &raw, name!("readinto"))? {
            fileio::of(&raw).read_into(thread, dest)?
        } else {
            let (memory, view) = Memory::to_fill(thread, dest.len())?;
            let result = retrying(thread, || {
                raw.call_method(thread, name!("readinto"), std::slice::from_ref(&view))
            })?;
            let done = read_count(thread, &result, dest.len())?;
            if let Some(done) = done {
                dest[..done].copy_from_slice(&memory.bytes()[..done]);
            }
            done
        };
        self.advance(done);
        Ok(done)
    }

    /// Reads into the buffer behind what it holds; the raw stream is then at the end of that.
    pub(super) fn fill_buffer(&self, thread: &Thread) -> PyResult<Option<usize>> {
        let start = if self.has_read() { self.read_end.get() as usize } else { 0 };
        self.make_buffer();
        // The lock is held: others see that and keep away from the buffer, which is taken out while the call runs.
        let mut buffer = self.buffer.take();
        let done = match buffer.get_mut(start..) {
            Some(space) => self.raw_read(thread, space),
            None => Ok(Some(0)),
        };
        if !self.freed.get() {
            self.buffer.replace(buffer);
        }
        let done = done?;
        if let Some(done) = done.filter(|&done| done > 0) {
            self.read_end.set((start + done) as i64);
            self.raw_pos.set((start + done) as i64);
        }
        Ok(done)
    }

    /// Writes to the raw stream; None where a non-blocking stream has no room.
    pub(super) fn raw_write(&self, thread: &Thread, data: &[u8]) -> PyResult<Option<usize>> {
        let raw = self.raw(thread)?;
        let done = if is_native(thread, &raw, name!("write"))? {
            fileio::of(&raw).write(thread, data)?
        } else {
            let view = Memory::to_read(thread, data)?;
            let result = retrying(thread, || {
                raw.call_method(thread, name!("write"), std::slice::from_ref(&view))
            })?;
            written_count(thread, &result, data.len())?
        };
        self.advance(done);
        Ok(done)
    }

    /// Writes a part of the buffer.
    pub(super) fn raw_write_buffered(
        &self,
        thread: &Thread,
        start: usize,
        end: usize,
    ) -> PyResult<Option<usize>> {
        let buffer = self.buffer.take();
        let done = match buffer.get(start..end) {
            Some(data) => self.raw_write(thread, data),
            None => Ok(Some(end.saturating_sub(start))),
        };
        if !self.freed.get() {
            self.buffer.replace(buffer);
        }
        done
    }

    fn advance(&self, done: Option<usize>) {
        if let Some(done) = done
            && done > 0
            && self.abs_pos.get() != -1
        {
            self.abs_pos.set(self.abs_pos.get() + done as i64);
        }
    }
}

fn read_count(thread: &Thread, result: &Object, len: usize) -> PyResult<Option<usize>> {
    if result.is_none() {
        return Ok(None);
    }
    let done = match result.index_isize_or(thread, &exc::VALUE_ERROR) {
        Ok(done) => done,
        Err(cause) => {
            let raised = thread.err(&exc::OS_ERROR, "raw readinto() failed");
            let exception = krait_objects::error::exception_ref(raised.exception());
            exception.set_cause(Some(cause.exception().clone()));
            return Err(chain(cause, raised));
        }
    };
    if done < 0 || done as usize > len {
        return Err(thread.err(
            &exc::OS_ERROR,
            format!(
                "raw readinto() returned invalid length {done} (should have been between 0 and {len})"
            ),
        ));
    }
    Ok(Some(done as usize))
}

fn written_count(thread: &Thread, result: &Object, len: usize) -> PyResult<Option<usize>> {
    if result.is_none() {
        return Ok(None);
    }
    let done = result.index_isize_or(thread, &exc::VALUE_ERROR)?;
    if done < 0 || done as usize > len {
        return Err(thread.err(
            &exc::OS_ERROR,
            format!(
                "raw write() returned invalid length {done} (should have been between 0 and {len})"
            ),
        ));
    }
    Ok(Some(done as usize))
}
