//! Reading text: chunks, lines, iteration.

use super::{Snapshot, TEXT_IO_WRAPPER, TextIo, check_open, of};
use crate::arguments::{optional_size, size};
use crate::errors::unsupported;
use crate::newlines::{line_end, str_of};
use crate::syscall::retrying;
use krait_objects::exceptions as exc;
use krait_objects::types::str::Str;
use krait_objects::{Args, Object, PyResult, Ref, Thread, name};
use krait_text::{Builder, Str as View};

impl TextIo {
    /// Decoded text that was not read yet.
    pub(super) fn take_decoded(&self, max: usize) -> Ref<Str> {
        let decoded = self.decoded.borrow().clone();
        let Some(decoded) = decoded else { return Str::from_view(View::EMPTY) };
        let used = self.decoded_used.get();
        let count = (decoded.len() - used).min(max);
        self.decoded_used.set(used + count);
        if used == 0 && count == decoded.len() {
            return decoded;
        }
        str_of(decoded.view().slice(used..used + count))
    }

    fn available(&self) -> usize {
        self.decoded.borrow().as_ref().map_or(0, |d| d.len() - self.decoded_used.get())
    }

    /// Reads and decodes a chunk; false at the end. `hint` is how many characters are wanted.
    pub(super) fn read_chunk(&self, thread: &Thread, hint: usize) -> PyResult<bool> {
        let decoder = self.decoder().ok_or_else(|| unsupported(thread, "not readable"))?;
        let state = if self.telling.get() {
            let (input, flag) = decoder.state(thread)?;
            if input.as_bytes().is_none() {
                return Err(thread.type_error(format!(
                    "illegal decoder state: the first item should be a bytes object, not '{}'",
                    input.ty().name()
                )));
            }
            Some((input, flag.to_i64(thread)?))
        } else {
            None
        };
        let hint = (hint as f64 * self.bytes_per_char.get().max(1.0)) as usize;
        let wanted = Object::int_usize(self.chunk_size.get().max(hint));
        let (method, shown) =
            if self.has_read1.get() { (name!("read1"), "read1") } else { (name!("read"), "read") };
        let buffer = self.buffer(thread)?;
        let data = buffer.call_method(thread, method, std::slice::from_ref(&wanted))?;
        if !data.has_buffer() {
            return Err(thread.type_error(format!(
                "underlying {shown}() should have returned a bytes-like object, not '{}'",
                data.ty().name()
            )));
        }
        let (len, copy) = {
            let view = data.buffer(thread, krait_objects::buffer::BufferFlags::SIMPLE)?;
            let copy = match &state {
                Some((input, _)) => {
                    let before = input.as_bytes().map(|b| b.as_slice()).unwrap_or_default();
                    Some(Object::bytes(&[before, view.as_slice()].concat()))
                }
                None => None,
            };
            (view.len(), copy)
        };
        let text = decoder.decode(thread, &data, len == 0)?;
        let chars = text.len();
        self.bytes_per_char.set(if chars > 0 { len as f64 / chars as f64 } else { 0.0 });
        self.set_decoded(Some(text));
        if let (Some((_, flag)), Some(input)) = (state, copy) {
            self.set_snapshot(Some(Snapshot { flag, input }));
        }
        Ok(len > 0 || chars > 0)
    }
}

pub(super) fn read(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let state = of(this);
    let count = optional_size(thread, args.opt(0))?;
    let buffer = state.buffer(thread)?;
    check_open(thread, this)?;
    if state.decoder().is_none() {
        return Err(unsupported(thread, "not readable"));
    }
    state.write_pending(thread)?;
    if count < 0 {
        return read_all(thread, state, &buffer);
    }
    let mut left = count as usize;
    let first = state.take_decoded(left);
    left -= first.len();
    if left == 0 {
        return Ok(first.into());
    }
    let mut out = Builder::new();
    out.push_view(first.view());
    while left > 0 && retrying(thread, || state.read_chunk(thread, left))? {
        let piece = state.take_decoded(left);
        left -= piece.len();
        out.push_view(piece.view());
    }
    Ok(Str::from_builder(out).into())
}

fn read_all(thread: &Thread, state: &TextIo, buffer: &Object) -> PyResult {
    let data = buffer.call_method(thread, name!("read"), &[])?;
    if data.is_none() {
        return Err(thread.err(&exc::BLOCKING_IO_ERROR, "Read returned None."));
    }
    let decoder = state.decoder().ok_or_else(|| unsupported(thread, "not readable"))?;
    let text = decoder.decode(thread, &data, true)?;
    let first = state.take_decoded(usize::MAX);
    state.set_decoded(None);
    state.set_snapshot(None);
    if first.is_empty() {
        return Ok(text.into());
    }
    let mut out = Builder::with_capacity(first.len() + text.len());
    out.push_view(first.view());
    out.push_view(text.view());
    Ok(Str::from_builder(out).into())
}

pub(super) fn readline(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let limit = size(thread, args.opt(0), -1)?;
    of(this).buffer(thread)?;
    read_line(thread, this, limit).map(Object::from)
}

/// Reads a line of at most `limit` characters (negative: any number).
fn read_line(thread: &Thread, this: &Object, limit: isize) -> PyResult<Ref<Str>> {
    let state = of(this);
    check_open(thread, this)?;
    state.write_pending(thread)?;
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    // Whole pieces of the line, then a piece that may end in half a line end.
    let mut line = Builder::new();
    let mut rest: Option<Ref<Str>> = None;
    loop {
        let mut more = true;
        while state.available() == 0 && more {
            more = retrying(thread, || state.read_chunk(thread, 0))?;
        }
        if state.available() == 0 {
            state.set_decoded(None);
            state.set_snapshot(None);
            break;
        }
        let used = state.decoded_used.get();
        let decoded = state.decoded.borrow().clone();
        let Some(decoded) = decoded else { break };
        // Half a line end is looked at again with what follows.
        let (text, start, before) = match rest.take() {
            Some(rest) => {
                let mut joined = Builder::new();
                joined.push_view(rest.view());
                joined.push_view(decoded.view().slice_from(used));
                let before = rest.len();
                (Str::from_builder(joined), 0, before)
            }
            None => (decoded, used, 0),
        };
        let view = text.view().slice_from(start);
        let room = limit - line.len();
        let found = line_end(view, state.line_end.get());
        let end = match found {
            Ok(end) => Some(end.min(room)),
            Err(_) if view.len() >= room => Some(room),
            Err(_) => None,
        };
        if let Some(end) = end {
            state.decoded_used.set(used + end.saturating_sub(before));
            if line.is_empty() {
                return Ok(str_of(view.slice(0..end)));
            }
            line.push_view(view.slice(0..end));
            break;
        }
        let sure = found.unwrap_or_else(|sure| sure);
        line.push_view(view.slice(0..sure));
        if sure < view.len() {
            rest = Some(str_of(view.slice_from(sure)));
        }
        state.set_decoded(None);
    }
    if let Some(rest) = rest {
        line.push_view(rest.view());
    }
    Ok(Str::from_builder(line))
}

pub(super) fn next(thread: &Thread, this: &Object) -> PyResult<Option<Object>> {
    let state = of(this);
    state.buffer(thread)?;
    state.telling.set(false);
    let line: Object = if this.is_exact(&TEXT_IO_WRAPPER) {
        read_line(thread, this, -1)?.into()
    } else {
        this.call_method(thread, name!("readline"), &[])?
    };
    let Some(text) = line.as_str() else {
        return Err(thread.err(
            &exc::OS_ERROR,
            format!("readline() should have returned a str object, not '{}'", line.ty().name()),
        ));
    };
    if !text.is_empty() {
        return Ok(Some(line));
    }
    state.set_snapshot(None);
    state.telling.set(state.seekable.get());
    Ok(None)
}
