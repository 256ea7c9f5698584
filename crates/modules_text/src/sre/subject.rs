//! What a pattern is applied to: a str, or the bytes of a buffer, with the positions a scan is confined to.
//!
//! Owns the checks between kinds of pattern and subject, and slices of subjects; refuses to match.

use krait_objects::buffer::{Buffer, BufferFlags};
use krait_objects::types::bytes::Bytes;
use krait_objects::types::str::Str;
use krait_objects::{Object, PyResult, Thread, Word};
use krait_text::Str as StrView;

/// A subject held open: bytes-like objects stay exported while it lives.
pub struct Subject {
    object: Object,
    buffer: Option<Buffer>,
}

impl Subject {
    /// `TypeError: expected string or bytes-like object, got 'X'` for anything else.
    pub fn open(thread: &Thread, object: &Object) -> PyResult<Subject> {
        if object.as_str().is_some() {
            return Ok(Subject { object: object.clone(), buffer: None });
        }
        match Subject::open_buffer(thread, object) {
            Some(buffer) => Ok(Subject { object: object.clone(), buffer: Some(buffer) }),
            None => Err(thread.type_error(format!(
                "expected string or bytes-like object, got '{}'",
                object.ty().name()
            ))),
        }
    }

    fn open_buffer(thread: &Thread, object: &Object) -> Option<Buffer> {
        if !object.has_buffer() {
            return None;
        }
        let buffer = object.buffer(thread, BufferFlags::SIMPLE).ok()?;
        buffer.is_c_contiguous().then_some(buffer)
    }

    pub fn object(&self) -> &Object {
        &self.object
    }

    /// Visits what the subject holds for the collector.
    pub fn traverse(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.object.word());
        if let Some(buffer) = &self.buffer {
            visit(buffer.owner().word());
        }
    }

    pub fn is_bytes(&self) -> bool {
        self.buffer.is_some()
    }

    /// The characters; bytes count as the code points of the same number.
    #[inline]
    pub fn view(&self) -> StrView<'_> {
        match &self.buffer {
            Some(buffer) => StrView::Latin1(buffer.as_slice()),
            None => self.object.as_str().map_or(StrView::EMPTY, Str::view),
        }
    }

    pub fn len(&self) -> usize {
        self.view().len()
    }

    /// The part `start..end` as str or bytes; all of an exact str or bytes object is that object.
    pub fn slice(&self, start: usize, end: usize) -> Object {
        let len = self.len();
        let end = end.min(len);
        let start = start.min(end);
        let exact = match &self.buffer {
            Some(_) => self.object.is_exact(&krait_objects::types::bytes::BYTES),
            None => self.object.is_exact(&krait_objects::types::str::STR),
        };
        if exact && start == 0 && end == len {
            return self.object.clone();
        }
        match &self.buffer {
            Some(buffer) => Bytes::new(&buffer.as_slice()[start..end]).into(),
            None => text_object(self.view().slice(start..end)),
        }
    }

    /// `pos` and `endpos` as Python's methods clamp them.
    pub fn bounds(&self, pos: isize, endpos: isize) -> (usize, usize) {
        let len = self.len();
        let clamp = |i: isize| usize::try_from(i).unwrap_or(0).min(len);
        (clamp(pos), clamp(endpos))
    }
}

/// A str object of a view that may be stored wider than it needs.
pub fn text_object(view: StrView<'_>) -> Object {
    if view.canonical_kind() == view.kind() {
        Str::from_view(view).into()
    } else {
        Str::from_text(&krait_text::Text::new(view)).into()
    }
}

/// Joins pieces of one kind with nothing between; errors are those of `str.join` and `bytes.join`.
pub fn join(thread: &Thread, is_bytes: bool, pieces: &[Object]) -> PyResult {
    if let [only] = pieces {
        let exact = if is_bytes {
            only.is_exact(&krait_objects::types::bytes::BYTES)
        } else {
            only.is_exact(&krait_objects::types::str::STR)
        };
        if exact {
            return Ok(only.clone());
        }
    }
    if is_bytes { join_bytes(thread, pieces) } else { join_text(thread, pieces) }
}

fn join_text(thread: &Thread, pieces: &[Object]) -> PyResult {
    let mut out = krait_text::Builder::new();
    for (i, piece) in pieces.iter().enumerate() {
        let Some(text) = piece.as_str() else {
            return Err(thread.type_error(format!(
                "sequence item {i}: expected str instance, {} found",
                piece.ty().name()
            )));
        };
        out.push_view(text.view());
    }
    Ok(Str::from_builder(out).into())
}

fn join_bytes(thread: &Thread, pieces: &[Object]) -> PyResult {
    let mut out = Vec::new();
    for (i, piece) in pieces.iter().enumerate() {
        if let Some(bytes) = piece.as_bytes() {
            out.extend_from_slice(bytes.as_slice());
            continue;
        }
        match Subject::open_buffer(thread, piece) {
            Some(buffer) => out.extend_from_slice(buffer.as_slice()),
            None => {
                return Err(thread.type_error(format!(
                    "sequence item {i}: expected a bytes-like object, {} found",
                    piece.ty().name()
                )));
            }
        }
    }
    Ok(Bytes::new(&out).into())
}
