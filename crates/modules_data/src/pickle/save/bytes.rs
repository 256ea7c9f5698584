//! bytes, bytearray and PickleBuffer.

use super::Save;
use crate::pickle::output::FRAME_SIZE_TARGET;
use crate::pickle::{buffer, opcode as op, state};
use krait_objects::buffer::BufferFlags;
use krait_objects::types::bytearray::{BYTEARRAY, ByteArray};
use krait_objects::types::bytes::{BYTES, Bytes};
use krait_objects::types::str::Str;
use krait_objects::{Object, PyResult, name};

/// An opcode with the length of what follows.
pub(super) struct Head {
    bytes: [u8; 9],
    len: usize,
}

impl Head {
    pub(super) fn short(opcode: u8, len: u8) -> Head {
        Head { bytes: [opcode, len, 0, 0, 0, 0, 0, 0, 0], len: 2 }
    }

    pub(super) fn medium(opcode: u8, len: u32) -> Head {
        let [a, b, c, d] = len.to_le_bytes();
        Head { bytes: [opcode, a, b, c, d, 0, 0, 0, 0], len: 5 }
    }

    pub(super) fn long(opcode: u8, len: usize) -> Head {
        let mut bytes = [opcode; 9];
        bytes[1..].copy_from_slice(&(len as u64).to_le_bytes());
        Head { bytes, len: 9 }
    }

    pub(super) fn as_slice(&self) -> &[u8] {
        &self.bytes[..self.len]
    }
}

impl Save<'_> {
    /// Writes a head and its data. Large data is in no frame and goes to a file at once: `payload` is then the object
    /// that the file's `write` gets, if there is one.
    #[inline]
    pub(super) fn data(&self, head: &Head, data: &[u8], payload: Option<&Object>) -> PyResult<()> {
        if data.len() >= FRAME_SIZE_TARGET {
            return self.large_data(head, data, payload);
        }
        self.out().write(head.as_slice());
        self.out().write(data);
        Ok(())
    }

    #[inline(never)]
    fn large_data(&self, head: &Head, data: &[u8], payload: Option<&Object>) -> PyResult<()> {
        let framing = self.out().framing();
        self.out().commit_frame();
        self.out().set_framing(false);
        self.out().write(head.as_slice());
        match self.core.write.get() {
            None => self.out().write(data),
            Some(write) => {
                // The data may not live as long as the call.
                let payload = payload.cloned().unwrap_or_else(|| Object::bytes(data));
                self.core.flush(self.thread)?;
                write.call(self.thread, &[payload])?;
                self.out().clear();
            }
        }
        self.out().set_framing(framing);
        Ok(())
    }

    pub(super) fn bytes(&self, object: &Object) -> PyResult<()> {
        let bytes = object.as_bytes().map_or(&[][..], Bytes::as_slice);
        if self.protocol() >= 3 {
            self.byte_data(object, bytes)?;
            return self.memoize(object);
        }
        let value = match bytes {
            [] => Object::tuple(&[BYTES.to_object(), Object::tuple(&[])]),
            _ => {
                let encode = self.state.codecs_encode.get().unwrap_or(Object::NONE);
                let text: Object = Str::from_text(&krait_text::Text::from_latin1(bytes)).into();
                Object::tuple(&[encode, Object::tuple(&[text, name!("latin1").clone()])])
            }
        };
        self.reduced(&value, object)
    }

    fn byte_data(&self, object: &Object, bytes: &[u8]) -> PyResult<()> {
        let head = match (u8::try_from(bytes.len()), u32::try_from(bytes.len())) {
            (Ok(len), _) => Head::short(op::SHORT_BINBYTES, len),
            (_, Ok(len)) => Head::medium(op::BINBYTES, len),
            _ if self.protocol() >= 4 => Head::long(op::BINBYTES8, bytes.len()),
            _ => {
                return Err(self.thread.overflow_error(
                    "serializing a bytes object larger than 4 GiB requires pickle protocol 4 or higher",
                ));
            }
        };
        self.data(&head, bytes, Some(object))
    }

    #[inline(never)]
    pub(super) fn bytearray(&self, object: &Object) -> PyResult<()> {
        let Some(array) = object.downcast::<ByteArray>() else { return Ok(()) };
        if self.protocol() >= 5 {
            let bytes = array.as_slice();
            self.data(&Head::long(op::BYTEARRAY8, bytes.len()), bytes, Some(object))?;
            return self.memoize(object);
        }
        let args: &[Object] = match array.as_slice() {
            [] => &[],
            bytes => &[Object::bytes(bytes)],
        };
        let value = Object::tuple(&[BYTEARRAY.to_object(), Object::tuple(args)]);
        self.reduced(&value, object)
    }

    #[inline(never)]
    pub(super) fn pickle_buffer(&self, object: &Object) -> PyResult<()> {
        if self.protocol() < 5 {
            return Err(state::pickling_error(
                self.thread,
                "PickleBuffer can only be pickled with protocol >= 5",
            ));
        }
        // The callback may release the object's own buffer.
        let buffer = object.buffer(self.thread, BufferFlags::FULL_RO)?;
        let readonly = buffer.readonly;
        if !buffer::is_contiguous(&buffer) {
            return Err(state::pickling_error(
                self.thread,
                "PickleBuffer can not be pickled when pointing to a non-contiguous buffer",
            ));
        }
        let in_band = match self.core.buffer_callback.get() {
            None => true,
            Some(callback) => {
                callback.call(self.thread, std::slice::from_ref(object))?.is_true(self.thread)?
            }
        };
        if !in_band {
            self.push(op::NEXT_BUFFER);
            if readonly {
                self.push(op::READONLY_BUFFER);
            }
            return Ok(());
        }
        let data = buffer.as_slice();
        if readonly {
            self.byte_data(object, data)?;
        } else {
            self.data(&Head::long(op::BYTEARRAY8, data.len()), data, Some(object))?;
        }
        self.memoize(object)
    }
}
