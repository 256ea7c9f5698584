//! Writing text: encoding, holding back, flushing.

use super::{TextIo, check_open, of};
use crate::arguments::type_name;
use crate::newlines::{find_char, with_newlines};
use crate::syscall::retrying;
use krait_objects::types::str::{STR, Str};
use krait_objects::{Object, PyResult, Ref, Thread, name};

pub(super) fn write(thread: &Thread, this: &Object, text: &Object) -> PyResult {
    let state = of(this);
    let Some(source) = text.as_str() else {
        return Err(
            thread.type_error(format!("write() argument must be str, not {}", type_name(text)))
        );
    };
    state.buffer(thread)?;
    check_open(thread, this)?;
    let mut encoder = state.encoder(thread)?;
    let translate = state.write_newline.get();
    let has_feed = (translate.is_some() || state.line_buffering.get())
        && find_char(source.view(), 0, b'\n').is_some();
    let translated;
    let text = match translate {
        Some(newline) if has_feed && text.is_exact(&STR) => {
            translated = with_newlines(source, newline);
            &*translated
        }
        Some(newline) if has_feed => {
            translated = replaced(thread, text, newline)?;
            // The class's own method may have done anything to the stream.
            state.buffer(thread)?;
            check_open(thread, this)?;
            encoder = state.encoder(thread)?;
            &*translated
        }
        _ => source,
    };
    let flush_buffer =
        state.line_buffering.get() && (has_feed || find_char(text.view(), 0, b'\r').is_some());
    let data = encoder.encode(thread, text)?;
    // Much data is not joined to what is held back. The raw stream's write may itself write to this one.
    loop {
        let held = state.pending.borrow().len();
        if held == 0 || held + data.len() <= state.chunk_size.get() {
            break;
        }
        state.write_pending(thread)?;
    }
    let held = {
        let mut pending = state.pending.borrow_mut();
        pending.extend_from_slice(&data);
        pending.len()
    };
    if held >= state.chunk_size.get() || flush_buffer || state.write_through.get() {
        state.write_pending(thread)?;
    }
    if flush_buffer {
        state.buffer(thread)?.call_method(thread, name!("flush"), &[])?;
    }
    if state.snapshot.borrow().is_some() {
        state.set_decoded(None);
        state.set_snapshot(None);
    }
    if let Some(decoder) = state.decoder() {
        decoder.reset(thread)?;
    }
    Ok(Object::int_usize(source.len()))
}

/// `text.replace("\n", newline)` of an instance of a subclass.
fn replaced(thread: &Thread, text: &Object, newline: &str) -> PyResult<Ref<Str>> {
    let args = [name!("\n").clone(), Object::str(newline)];
    let result = text.call_method(thread, name!("replace"), &args)?;
    Ref::try_from_object(result).map_err(|result| {
        let ty = result.ty().name();
        thread.type_error(format!("replace() should return a str, not {ty}"))
    })
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
