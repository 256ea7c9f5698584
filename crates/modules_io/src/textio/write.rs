//! Writing text: encoding, holding back, flushing.

use super::{TextIo, check_open, of};
use crate::arguments::type_name;
use crate::newlines::{find_char, with_newlines};
use crate::syscall::retrying;
use krait_objects::{Object, PyResult, Thread, name};

pub(super) fn write(thread: &Thread, this: &Object, text: &Object) -> PyResult {
    let state = of(this);
    let Some(source) = text.as_str() else {
        return Err(
            thread.type_error(format!("write() argument must be str, not {}", type_name(text)))
        );
    };
    state.buffer(thread)?;
    check_open(thread, this)?;
    let encoder = state.encoder(thread)?;
    let translate = state.write_newline.get();
    let has_feed = (translate.is_some() || state.line_buffering.get())
        && find_char(source.view(), 0, b'\n').is_some();
    let translated;
    let text = match translate {
        Some(newline) if has_feed => {
            translated = with_newlines(source, newline);
            &*translated
        }
        _ => source,
    };
    let flush_buffer =
        state.line_buffering.get() && (has_feed || find_char(text.view(), 0, b'\r').is_some());
    let mut data = Vec::new();
    encoder.encode(thread, text, &mut data)?;
    // Much data is not joined to what is held back.
    let held = state.pending.borrow().len();
    if held > 0 && held + data.len() > state.chunk_size.get() {
        state.write_pending(thread)?;
    }
    let held = {
        let mut pending = state.pending.borrow_mut();
        if pending.is_empty() {
            *pending = data
        } else {
            pending.extend_from_slice(&data)
        }
        pending.len()
    };
    if held >= state.chunk_size.get() || flush_buffer || state.write_through.get() {
        state.write_pending(thread)?;
    }
    if flush_buffer {
        state.buffer(thread)?.call_method(thread, name!("flush"), &[])?;
    }
    state.set_decoded(None);
    state.set_snapshot(None);
    if let Some(decoder) = state.decoder() {
        decoder.reset(thread)?;
    }
    Ok(Object::int_usize(source.len()))
}

impl TextIo {
    /// Gives the buffer what is held back.
    pub(super) fn write_pending(&self, thread: &Thread) -> PyResult<()> {
        let pending = self.pending.take();
        if pending.is_empty() {
            return Ok(());
        }
        let data = Object::bytes(&pending);
        let buffer = self.buffer(thread)?;
        retrying(thread, || {
            buffer.call_method(thread, name!("write"), std::slice::from_ref(&data))
        })?;
        Ok(())
    }
}

pub(super) fn flush(thread: &Thread, this: &Object) -> PyResult {
    let state = of(this);
    state.buffer(thread)?;
    check_open(thread, this)?;
    state.telling.set(state.seekable.get());
    state.write_pending(thread)?;
    state.buffer(thread)?.call_method(thread, name!("flush"), &[])
}
