//! Assignment to and deletion of items and slices of bytearray.

use super::{ByteArray, of};
use crate::error::PyResult;
use crate::object::Object;
use crate::protocol::sequence::normalise_index;
use crate::thread::Thread;
use crate::types::bytes::construct::collect;
use crate::types::bytes::content::byte_value;
use crate::types::slice::{self, Slice};

pub(super) fn set_index(
    thread: &Thread,
    object: &Object,
    index: isize,
    value: Option<&Object>,
) -> PyResult<()> {
    let index = usize::try_from(index).unwrap_or(usize::MAX);
    set_item(thread, of(object), Some(index), value)
}

/// Sets or deletes a byte; the index is checked after the value, whose `__index__` may change the length.
fn set_item(
    thread: &Thread,
    this: &ByteArray,
    index: Option<usize>,
    value: Option<&Object>,
) -> PyResult<()> {
    let byte = value.map(|value| byte_value(thread, value)).transpose()?;
    let Some(index) = index.filter(|&i| i < this.len()) else {
        return Err(thread.index_error("bytearray index out of range"));
    };
    match byte {
        Some(byte) => this.as_mut_slice()[index] = byte,
        None => this.splice(thread, index..index + 1, &[])?,
    }
    Ok(())
}

pub(super) fn set_subscript(
    thread: &Thread,
    object: &Object,
    key: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    let this = of(object);
    if key.ty().slots().index().is_some() {
        let index = key.index_isize(thread)?;
        let index = normalise_index(index, this.len());
        return set_item(thread, this, index, value);
    }
    let Some(key) = key.downcast::<Slice>() else {
        return Err(thread.type_error(format!(
            "bytearray indices must be integers or slices, not {}",
            key.ty().name()
        )));
    };
    let (start, stop, step) = key.unpack(thread)?;
    match value {
        None => assign(thread, this, (start, stop, step), &[], true),
        Some(value) if value.is(object) || value.as_bytes().is_none() => {
            let content = slice_content(thread, value)?;
            assign(thread, this, (start, stop, step), &content, false)
        }
        Some(value) => {
            let content = value.as_bytes().map(|b| b.as_slice()).unwrap_or_default();
            assign(thread, this, (start, stop, step), content, false)
        }
    }
}

/// What is assigned to a slice: the bytes of a bytearray, a buffer, or an iterable of ints.
fn slice_content(thread: &Thread, value: &Object) -> PyResult<Vec<u8>> {
    let slots = value.ty().slots();
    let number = slots.index().is_some() || slots.int().is_some() || slots.float().is_some();
    if number || value.as_str().is_some() {
        return Err(thread
            .type_error("can assign only bytes, buffers, or iterables of ints in range(0, 256)"));
    }
    if value.has_buffer() {
        return Ok(value.buffer(thread, crate::buffer::BufferFlags::FULL_RO)?.to_contiguous());
    }
    let mut out = Vec::new();
    collect(thread, value, "bytearray", &mut |item| {
        out.push(byte_value(thread, item)?);
        Ok(())
    })?;
    Ok(out)
}

fn assign(
    thread: &Thread,
    this: &ByteArray,
    (start, stop, step): (isize, isize, isize),
    content: &[u8],
    delete: bool,
) -> PyResult<()> {
    let range = slice::adjust(start, stop, step, this.len());
    if range.step == 1 {
        let begin = range.start as usize;
        return this.splice(thread, begin..begin + range.len, content);
    }
    if delete || content.is_empty() {
        return delete_stepped(thread, this, range);
    }
    if content.len() != range.len {
        return Err(thread.value_error(format!(
            "attempt to assign bytes of size {} to extended slice of size {}",
            content.len(),
            range.len
        )));
    }
    for (index, &byte) in range.indices().zip(content) {
        this.as_mut_slice()[index] = byte;
    }
    Ok(())
}

fn delete_stepped(thread: &Thread, this: &ByteArray, range: slice::Adjusted) -> PyResult<()> {
    this.check_resizable(thread)?;
    if range.len == 0 {
        return Ok(());
    }
    let mut doomed: Vec<usize> = range.indices().collect();
    doomed.sort_unstable();
    let mut doomed = doomed.into_iter().peekable();
    let all = this.as_mut_slice();
    let (mut to, len) = (0, all.len());
    for from in 0..len {
        if doomed.peek() == Some(&from) {
            doomed.next();
        } else {
            all[to] = all[from];
            to += 1;
        }
    }
    this.resize(thread, to)
}
