//! str.

use super::Save;
use super::bytes::Head;
use crate::pickle::opcode as op;
use krait_objects::types::str::Str;
use krait_objects::{Object, PyResult};

impl Save<'_> {
    #[inline]
    pub(super) fn str(&self, object: &Object) -> PyResult<()> {
        // SAFETY: the type was checked.
        let text: &Str = unsafe { object.downcast_unchecked() };
        if !self.is_binary() {
            return self.escaped(object, text);
        }
        match text.as_ascii() {
            Some(ascii) => self.utf8(ascii.as_bytes(), None)?,
            None => self.wide(object, text)?,
        }
        self.memoize(object)
    }

    #[inline]
    fn utf8(&self, bytes: &[u8], payload: Option<&Object>) -> PyResult<()> {
        if bytes.len() < 256 && self.protocol() >= 4 {
            self.out().write(&[op::SHORT_BINUNICODE, bytes.len() as u8]);
            self.out().write(bytes);
            return Ok(());
        }
        let head = match u32::try_from(bytes.len()) {
            Ok(len) => Head::medium(op::BINUNICODE, len),
            Err(_) if self.protocol() >= 4 => Head::long(op::BINUNICODE8, bytes.len()),
            Err(_) => {
                return Err(self.thread.overflow_error(
                    "serializing a string larger than 4 GiB requires pickle protocol 4 or higher",
                ));
            }
        };
        self.data(&head, bytes, payload)
    }

    #[inline(never)]
    fn wide(&self, object: &Object, text: &Str) -> PyResult<()> {
        if let Some(utf8) = text.as_utf8() {
            return self.utf8(utf8.as_bytes(), None);
        }
        let encoded = krait_objects::codecs::encode(self.thread, object, "utf-8", "surrogatepass")?;
        let bytes = encoded.as_bytes().map_or(&[][..], |b| b.as_slice());
        self.utf8(bytes, Some(&encoded))
    }

    /// Protocol 0: Latin-1 with escapes, up to a newline.
    #[inline(never)]
    fn escaped(&self, object: &Object, text: &Str) -> PyResult<()> {
        let mut out = Vec::with_capacity(text.len() + 2);
        out.push(op::UNICODE);
        for c in text.view().iter() {
            match c {
                0x10000.. => out.extend_from_slice(format!("\\U{c:08x}").as_bytes()),
                0x100.. => out.extend_from_slice(format!("\\u{c:04x}").as_bytes()),
                0 | 0x0a | 0x0d | 0x1a | 0x5c => {
                    out.extend_from_slice(format!("\\u{c:04x}").as_bytes());
                }
                _ => out.push(c as u8),
            }
        }
        out.push(b'\n');
        self.out().write(&out);
        self.memoize(object)
    }
}
