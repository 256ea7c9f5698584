//! str, bytes, bytearray, the strings of Python 2 and out-of-band buffers.

use super::Load;
use crate::pickle::state;
use krait_objects::codecs;
use krait_objects::exceptions as exc;
use krait_objects::types::bytearray::ByteArray;
use krait_objects::types::bytes::content::check_memory;
use krait_objects::types::memoryview::{self, MemoryView};
use krait_objects::types::str::Str;
use krait_objects::{Object, PyResult, name};
use krait_text::codecs::{self as kernels, EscapeError, Input};

impl Load<'_> {
    fn size(&self, len: u64, what: &str) -> PyResult<usize> {
        match isize::try_from(len) {
            Ok(len) => Ok(len as usize),
            Err(_) => Err(self.thread.overflow_error(format!(
                "{what} exceeds system's maximum size of {} bytes",
                isize::MAX
            ))),
        }
    }

    #[inline]
    pub(super) fn unicode(&mut self, len: u64) -> PyResult<()> {
        let len = self.size(len, "BINUNICODE")?;
        let bytes = self.reader.input.take(self.thread, len)?;
        let text: Object = match bytes.is_ascii() {
            true => Str::from_view(krait_text::Str::Ascii(bytes)).into(),
            false => self.wide(bytes)?,
        };
        self.stack.push(text);
        Ok(())
    }

    #[inline(never)]
    fn wide(&self, bytes: &[u8]) -> PyResult {
        if let Ok(text) = std::str::from_utf8(bytes) {
            return Ok(Object::str(text));
        }
        // An error handler may be Python code, which may end the buffer.
        let copy = bytes.to_vec();
        codecs::decode(self.thread, &copy, "utf-8", "surrogatepass")
    }

    #[inline]
    pub(super) fn bytes(&mut self, len: u64) -> PyResult<()> {
        let len = self.size(len, "BINBYTES")?;
        if self.reader.input.has(len) {
            let bytes = Object::bytes(self.reader.input.take(self.thread, len)?);
            self.stack.push(bytes);
            return Ok(());
        }
        if len > isize::MAX as usize - 33 {
            return Err(self.thread.overflow_error("byte string is too large"));
        }
        let array = self.array_of(len)?;
        let bytes = Object::bytes(array.as_slice());
        self.stack.push(bytes);
        Ok(())
    }

    /// As many bytes as may have to be read from a file.
    fn array_of(&self, len: usize) -> PyResult<krait_objects::Ref<ByteArray>> {
        check_memory(self.thread, len.saturating_add(1))?;
        if !self.reader.input.has(len) {
            self.reader.input.take_rest(self.thread)?;
        }
        let array = ByteArray::from_vec(vec![0; len]);
        self.reader.input.read_into(self.thread, &array)?;
        Ok(array)
    }

    pub(super) fn bytearray(&mut self, len: u64) -> PyResult<()> {
        let len = self.size(len, "BYTEARRAY8")?;
        if len >= isize::MAX as usize {
            return Err(self.thread.memory_error());
        }
        let array = self.array_of(len)?;
        self.stack.push(array.into());
        Ok(())
    }

    pub(super) fn next_buffer(&mut self) -> PyResult<()> {
        let Some(buffers) = self.reader.buffers.get() else {
            return Err(state::unpickling_error(
                self.thread,
                "pickle stream refers to out-of-band data but no *buffers* argument was given",
            ));
        };
        let Some(buffer) = buffers.iternext(self.thread)? else {
            return Err(state::unpickling_error(self.thread, "not enough out-of-band buffers"));
        };
        self.stack.push(buffer);
        Ok(())
    }

    pub(super) fn readonly_buffer(&mut self) -> PyResult<()> {
        let object = self.top()?.clone();
        let view = memoryview::from_object(self.thread, &object)?;
        let readonly = match view.downcast::<MemoryView>() {
            Some(view) => view.layout(self.thread)?.readonly,
            None => true,
        };
        if !readonly {
            let view = view.call_method(self.thread, name!("toreadonly"), &[])?;
            if let Some(top) = self.stack.last_mut() {
                *top = view;
            }
        }
        Ok(())
    }

    /// A string of Python 2: text in the encoding that was asked for, or bytes.
    fn old_string(&mut self, bytes: &[u8]) -> PyResult<()> {
        let (encoding, errors) = self.reader.encoding();
        let value = match encoding.as_str() {
            "bytes" => Object::bytes(bytes),
            _ => codecs::decode(self.thread, bytes, &encoding, &errors)?,
        };
        self.stack.push(value);
        Ok(())
    }

    pub(super) fn counted_string(&mut self, len: i32) -> PyResult<()> {
        let Ok(len) = usize::try_from(len) else {
            return Err(state::unpickling_error(
                self.thread,
                "BINSTRING pickle has negative byte count",
            ));
        };
        let bytes = self.reader.input.take(self.thread, len)?.to_vec();
        self.old_string(&bytes)
    }

    /// A string literal of Python 2.
    pub(super) fn string(&mut self) -> PyResult<()> {
        let line = self.reader.input.line(self.thread)?;
        let literal = &line[..line.len() - 1];
        let content = match literal {
            [first @ (b'\'' | b'"'), content @ .., last] if first == last => content,
            _ => {
                return Err(state::unpickling_error(
                    self.thread,
                    "the STRING opcode argument must be quoted",
                ));
            }
        };
        let bytes = self.unescaped(content)?;
        self.old_string(&bytes)
    }

    fn unescaped(&self, content: &[u8]) -> PyResult<Vec<u8>> {
        let mut out = Vec::with_capacity(content.len());
        let thread = self.thread;
        match kernels::decode_escape(content, "strict", &mut out) {
            Ok(None) => {}
            Ok(Some(doubtful)) => {
                let escape = match char::from_u32(doubtful.value) {
                    Some(c) if doubtful.value <= 0xff => format!("b\"\\{c}\" is an invalid"),
                    _ => format!("b\"\\{:o}\" is an invalid octal", doubtful.value),
                };
                let message = format!(
                    "{escape} escape sequence. Such sequences will not work in the future. "
                );
                thread.warn(&exc::DEPRECATION_WARNING, message)?;
            }
            Err(error) => {
                return Err(thread.value_error(match error {
                    EscapeError::InvalidHex(at) => format!("invalid \\x escape at position {at}"),
                    _ => "Trailing \\ in string".to_string(),
                }));
            }
        }
        Ok(out)
    }

    pub(super) fn escaped_unicode(&mut self) -> PyResult<()> {
        let line = self.reader.input.line(self.thread)?;
        let (text, _) = codecs::decode_with(
            self.thread,
            &line[..line.len() - 1],
            None,
            "strict",
            |bytes, handler, out| {
                kernels::decode_raw_unicode_escape(bytes, Input::Final, handler, out)
            },
        )?;
        self.stack.push(text);
        Ok(())
    }
}
