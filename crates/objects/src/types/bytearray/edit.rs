//! The methods of bytearray that change it, and pickling.

use super::{ByteArray, of};
use crate::error::{PyResult, suppress};
use crate::exceptions as exc;
use crate::native::Args;
use crate::object::Object;
use crate::protocol::sequence::normalise_index;
use crate::thread::Thread;
use crate::types::bytes::content::{byte_value, simple_buffer};
use crate::types::bytes::operators::repeated;
use crate::types::str::Str;
use krait_text::Text;

pub(super) fn append(thread: &Thread, object: &Object, item: &Object) -> PyResult {
    let byte = byte_value(thread, item)?;
    of(object).push(thread, byte)?;
    Ok(Object::NONE)
}

pub(super) fn clear(thread: &Thread, object: &Object) -> PyResult {
    of(object).resize(thread, 0)?;
    Ok(Object::NONE)
}

pub(super) fn extend(thread: &Thread, object: &Object, iterable: &Object) -> PyResult {
    let this = of(object);
    if iterable.has_buffer() {
        // Where the array ends before `__buffer__` runs, which may change it.
        let end = this.len();
        let Ok(buffer) = simple_buffer(thread, iterable) else {
            return Err(thread
                .type_error(format!("can't set bytearray slice from {}", iterable.ty().name())));
        };
        let content = buffer.as_slice().to_vec();
        drop(buffer);
        let end = end.min(this.len());
        this.splice(thread, end..end, &content)?;
        return Ok(Object::NONE);
    }
    let Some(iterator) = suppress(iterable.iter(thread), &exc::TYPE_ERROR)? else {
        return Err(
            thread.type_error(format!("can't extend bytearray with {}", iterable.ty().name()))
        );
    };
    let mut content = Vec::new();
    if content.try_reserve(iterable.length_hint(thread, 32)?).is_err() {
        return Err(thread.memory_error());
    }
    while let Some(item) = iterator.next(thread)? {
        match byte_value(thread, &item) {
            Ok(byte) => content.push(byte),
            Err(raised) if raised.is(&exc::TYPE_ERROR) && iterable.as_str().is_some() => {
                return Err(thread.type_error(format!(
                    "expected iterable of integers; got: '{}'",
                    iterable.ty().name()
                )));
            }
            Err(raised) => return Err(raised),
        }
    }
    this.extend_from_slice(thread, &content)?;
    Ok(Object::NONE)
}

pub(super) fn insert(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let index = args.req(0).to_ssize(thread)?;
    let byte = byte_value(thread, args.req(1))?;
    let this = of(object);
    let len = this.len() as isize;
    let index = if index < 0 { (index + len).max(0) } else { index.min(len) } as usize;
    this.splice(thread, index..index, &[byte])?;
    Ok(Object::NONE)
}

pub(super) fn pop(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let index = args.opt(0).map_or(Ok(-1), |index| index.to_ssize(thread))?;
    let this = of(object);
    if this.is_empty() {
        return Err(thread.index_error("pop from empty bytearray"));
    }
    let Some(index) = normalise_index(index, this.len()) else {
        return Err(thread.index_error("pop index out of range"));
    };
    this.check_resizable(thread)?;
    let byte = this.as_slice()[index];
    this.splice(thread, index..index + 1, &[])?;
    Ok(Object::small_int(byte.into()))
}

pub(super) fn remove(thread: &Thread, object: &Object, value: &Object) -> PyResult {
    let byte = byte_value(thread, value)?;
    let this = of(object);
    let Some(index) = memchr::memchr(byte, this.as_slice()) else {
        return Err(thread.value_error("value not found in bytearray"));
    };
    this.splice(thread, index..index + 1, &[])?;
    Ok(Object::NONE)
}

pub(super) fn resize(thread: &Thread, object: &Object, size: &Object) -> PyResult {
    let size = size.to_ssize(thread)?;
    let Ok(size) = usize::try_from(size) else {
        return Err(thread.value_error(format!("Can only resize to positive sizes, got {size}")));
    };
    of(object).resize(thread, size)?;
    Ok(Object::NONE)
}

pub(super) fn reverse(_thread: &Thread, object: &Object) -> PyResult {
    of(object).as_mut_slice().reverse();
    Ok(Object::NONE)
}

pub(super) fn inplace_concat(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    let Ok(other) = simple_buffer(thread, b) else {
        return Err(thread.type_error(format!(
            "can't concat {} to {}",
            b.ty().name(),
            a.ty().name()
        )));
    };
    of(a).extend_from_slice(thread, other.as_slice())?;
    Ok(a.clone())
}

pub(super) fn inplace_repeat(thread: &Thread, object: &Object, count: isize) -> PyResult {
    let this = of(object);
    if count == 1 {
        return Ok(object.clone());
    }
    let Some(content) = repeated(thread, this.as_slice(), count)? else {
        return Err(thread.memory_error());
    };
    this.splice(thread, 0..this.len(), &content)?;
    Ok(object.clone())
}

/// `__reduce_ex__(protocol)`: text in Latin-1 before protocol 3, bytes from there on.
pub(super) fn reduce(thread: &Thread, object: &Object, protocol: i32) -> PyResult {
    let state = crate::typeobj::object_type::get_state(thread, object, false)?;
    let content = of(object).as_slice();
    let args = match (content, protocol) {
        ([], _) => Object::tuple(&[]),
        (_, ..3) => {
            let text = Text::from_code_points(content.iter().map(|&byte| u32::from(byte)));
            Object::tuple(&[Str::from_text(&text).into(), Object::str("latin-1")])
        }
        _ => Object::tuple(&[Object::bytes(content)]),
    };
    Ok(Object::tuple(&[object.ty().to_object(), args, state]))
}

impl ByteArray {
    /// The content as a new bytes object.
    pub fn to_bytes(&self) -> Object {
        Object::bytes(self.as_slice())
    }
}
