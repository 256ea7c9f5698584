//! Reprs of streams, which show the repr of a name that a program may have set.

use krait_objects::types::str::Str;
use krait_objects::{Object, PyResult, Ref, Thread};
use krait_text::Builder;

/// The repr of a stream's attribute; RuntimeError if the stream's own repr is running.
pub fn guarded(thread: &Thread, stream: &Object, value: &Object) -> PyResult<Ref<Str>> {
    if !thread.repr_enter(stream) {
        return Err(
            thread.runtime_error(format!("reentrant call inside {}.__repr__", stream.ty().name()))
        );
    }
    let shown = value.repr(thread);
    thread.repr_leave(stream);
    shown
}

/// Pieces of text with values between them.
pub fn join(pieces: &[&str], values: &[&Str]) -> PyResult {
    let mut out = Builder::new();
    for (i, piece) in pieces.iter().enumerate() {
        out.push_str(piece);
        if let Some(value) = values.get(i) {
            out.push_view(value.view());
        }
    }
    Ok(Str::from_builder(out).into())
}
