//! A Python file as the input of marshal's reader.

use krait_bytecode::marshal::{Error, ErrorKind, Input};
use krait_objects::buffer::{Buffer, BufferFlags};
use krait_objects::exceptions as exc;
use krait_objects::marshal::{Kept, keep};
use krait_objects::types::bytes::Bytes;
use krait_objects::types::memoryview::MemoryView;
use krait_objects::{Object, PyResult, Thread, name};
use std::borrow::Cow;

/// Bytes asked of a file at once.
const CHUNK: usize = 1 << 20;

/// A Python file: each piece is read by its `readinto`.
pub struct FileInput<'a> {
    thread: &'a Thread,
    file: &'a Object,
    kept: Kept,
}

impl<'a> FileInput<'a> {
    pub fn new(thread: &'a Thread, file: &'a Object, kept: Kept) -> FileInput<'a> {
        FileInput { thread, file, kept }
    }

    fn read(&self, count: usize, out: &mut Vec<u8>) -> PyResult<()> {
        let thread = self.thread;
        let memory = Bytes::new(&vec![0; count]);
        let ptr = memory.as_slice().as_ptr().cast_mut();
        // SAFETY: the bytes object is owned by the buffer and is only looked at again after the call.
        let buffer = unsafe {
            Buffer::bytes(thread, memory.as_object(), ptr, count, false, BufferFlags::WRITABLE)
        }?;
        let view: Object = MemoryView::new(buffer).into();
        let read = self.file.call_method(thread, name!("readinto"), &[view])?;
        let read = read.index_isize_or(thread, &exc::VALUE_ERROR)?;
        match usize::try_from(read) {
            Ok(read) if read == count => {
                out.extend_from_slice(memory.as_slice());
                Ok(())
            }
            Ok(read) if read > count => Err(thread.value_error(format!(
                "read() returned too much data: {count} bytes requested, {read} returned"
            ))),
            _ => Err(thread.eof_error("EOF read where not expected")),
        }
    }
}

impl Input for FileInput<'_> {
    fn take(&mut self, count: usize) -> Result<Cow<'_, [u8]>, Error> {
        let mut out = Vec::new();
        while out.len() < count {
            let piece = (count - out.len()).min(CHUNK);
            self.read(piece, &mut out).map_err(|raised| {
                if raised.is(&exc::EOF_ERROR) {
                    Error::new(ErrorKind::Eof, "EOF read where not expected")
                } else {
                    keep(&self.kept, raised)
                }
            })?;
        }
        Ok(Cow::Owned(out))
    }
}
