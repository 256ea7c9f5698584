//! The content of bytes and bytearray objects: how methods that serve both reach it, make results and read arguments.

use super::Bytes;
use crate::buffer::{Buffer, BufferFlags};
use crate::error::PyResult;
use crate::object::Object;
use crate::thread::Thread;
use crate::types::bytearray::ByteArray;
use std::alloc::{GlobalAlloc, Layout, System};
use std::ops::Range;

/// The bytes of a bytes or bytearray object. Not kept while Python code runs, which may change a bytearray.
#[inline]
pub fn data(object: &Object) -> &[u8] {
    try_data(object).expect("methods of bytes and bytearray are called on them")
}

/// As [`data`], None for other objects.
#[inline]
pub fn try_data(object: &Object) -> Option<&[u8]> {
    match object.as_bytes() {
        Some(bytes) => Some(bytes.as_slice()),
        None => object.downcast::<ByteArray>().map(ByteArray::as_slice),
    }
}

/// A new object of the same builtin type, bytes or bytearray, as `object`.
pub fn like(object: &Object, data: &[u8]) -> Object {
    if object.as_bytes().is_some() { Object::bytes(data) } else { ByteArray::new(data).into() }
}

/// As [`like`], from a vector.
pub fn like_vec(object: &Object, data: Vec<u8>) -> Object {
    if object.as_bytes().is_some() {
        Object::bytes(&data)
    } else {
        ByteArray::from_vec(data).into()
    }
}

/// The result of a method that changes nothing: the object itself if it is exactly bytes, else a copy.
pub fn unchanged(object: &Object) -> Object {
    if object.downcast_exact::<Bytes>().is_some() {
        object.clone()
    } else {
        like(object, data(object))
    }
}

/// A part of the object's content.
pub fn part(object: &Object, range: Range<usize>) -> Object {
    let all = data(object);
    if range.len() == all.len() { unchanged(object) } else { like(object, &all[range]) }
}

/// The buffer of a bytes-like argument.
pub fn simple_buffer(thread: &Thread, object: &Object) -> PyResult<Buffer> {
    object.buffer(thread, BufferFlags::SIMPLE)
}

/// Keeps a bytearray from changing its size while an argument is converted.
pub fn pin(thread: &Thread, object: &Object) -> PyResult<Option<Buffer>> {
    match object.as_bytes() {
        Some(_) => Ok(None),
        None => simple_buffer(thread, object).map(Some),
    }
}

/// What is looked for: a byte given as int, or a bytes-like object.
pub enum Needle {
    Byte(u8),
    Buffer(Buffer),
}

impl Needle {
    pub fn new(thread: &Thread, object: &Object) -> PyResult<Needle> {
        if object.has_buffer() {
            return simple_buffer(thread, object).map(Needle::Buffer);
        }
        if object.ty().slots().index().is_none() {
            return Err(thread.type_error(format!(
                "argument should be integer or bytes-like object, not '{}'",
                object.ty().name()
            )));
        }
        byte_in_range(thread, object.index_clipped(thread)?).map(Needle::Byte)
    }

    pub fn as_slice(&self) -> &[u8] {
        match self {
            Needle::Byte(byte) => std::slice::from_ref(byte),
            Needle::Buffer(buffer) => buffer.as_slice(),
        }
    }
}

/// `ValueError: byte must be in range(0, 256)`.
pub fn byte_in_range(thread: &Thread, value: isize) -> PyResult<u8> {
    u8::try_from(value).map_err(|_| thread.value_error("byte must be in range(0, 256)"))
}

/// An int argument that stands for a byte.
pub fn byte_value(thread: &Thread, object: &Object) -> PyResult<u8> {
    byte_in_range(thread, object.index_clipped(thread)?)
}

/// The range that optional start and end arguments mean; None where nothing can be found.
pub fn bounds(
    thread: &Thread,
    start: Option<&Object>,
    end: Option<&Object>,
) -> PyResult<(isize, isize)> {
    let position = |value: Option<&Object>, default| match value.filter(|v| !v.is_none()) {
        Some(value) => crate::types::slice::bound(thread, value),
        None => Ok(default),
    };
    Ok((position(start, 0)?, position(end, isize::MAX)?))
}

/// Refuses lengths that no object can have, and those that the machine has no memory for.
pub fn check_length(thread: &Thread, object: &Object, len: Option<usize>) -> PyResult<usize> {
    let most = isize::MAX as usize - 64;
    match len {
        Some(len) if len <= most => {
            check_memory(thread, len)?;
            Ok(len)
        }
        Some(_) if object.as_bytes().is_some() => {
            Err(thread.overflow_error("byte string is too large"))
        }
        _ => Err(thread.memory_error()),
    }
}

/// Raises MemoryError if a block of this size cannot be had.
pub fn check_memory(thread: &Thread, len: usize) -> PyResult<()> {
    const WORTH_ASKING: usize = 1 << 24;
    if len > WORTH_ASKING && !could_allocate(len.saturating_add(64)) {
        return Err(thread.memory_error());
    }
    Ok(())
}

/// Whether the system would hand out a block of this size. The process's own allocator may reserve addresses for which
/// there is no memory, so it is not asked.
fn could_allocate(len: usize) -> bool {
    let Ok(layout) = Layout::from_size_align(len, 16) else { return false };
    // SAFETY: the layout is not empty; the block is given back untouched.
    unsafe {
        let block = std::hint::black_box(System.alloc(layout));
        if block.is_null() {
            return false;
        }
        System.dealloc(block, layout);
    }
    true
}

/// A str argument that names an encoding or an error handler.
pub fn name_argument(
    thread: &Thread,
    function: &str,
    parameter: &str,
    value: Option<&Object>,
) -> PyResult<Option<String>> {
    let Some(value) = value else { return Ok(None) };
    let Some(text) = value.as_str() else {
        return Err(thread.type_error(format!(
            "{function}() argument '{parameter}' must be str, not {}",
            if value.is_none() { "None" } else { value.ty().name() }
        )));
    };
    if text.view().iter().any(|c| c == 0) {
        return Err(thread.value_error("embedded null character"));
    }
    Ok(Some(text.to_string_lossy()))
}

/// A BytesWarning, with `-b` only.
pub fn warn(thread: &Thread, message: &str) -> PyResult<()> {
    if thread.interp().bytes_warning.get() == 0 {
        return Ok(());
    }
    thread.warn(&crate::exceptions::BYTES_WARNING, message)
}
