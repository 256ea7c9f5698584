//! Items and slices of memory maps.

use super::{check_open, check_writable, with};
use crate::arg;
use krait_objects::buffer::BufferFlags;
use krait_objects::protocol::sequence::normalise_index;
use krait_objects::types::slice::Slice;
use krait_objects::{Object, PyResult, Thread};

pub fn item(thread: &Thread, object: &Object, index: isize) -> PyResult {
    with(thread, object, |map| {
        let mut byte = [0];
        match usize::try_from(index) {
            Ok(index) if map.read(index, &mut byte) == 1 => Ok(Object::int(byte[0].into())),
            _ => Err(thread.index_error("mmap index out of range")),
        }
    })
}

fn index(thread: &Thread, object: &Object, key: &Object) -> PyResult<usize> {
    let index = key.index_isize(thread)?;
    let len = with(thread, object, |map| Ok(map.len()))?;
    normalise_index(index, len).ok_or_else(|| thread.index_error("mmap index out of range"))
}

pub fn subscript(thread: &Thread, object: &Object, key: &Object) -> PyResult {
    check_open(thread, object)?;
    if key.ty().slots().index().is_some() {
        let index = index(thread, object, key)?;
        return item(thread, object, index as isize);
    }
    let Some(slice) = key.downcast::<Slice>() else {
        return Err(thread.type_error("mmap indices must be integers"));
    };
    let len = with(thread, object, |map| Ok(map.len()))?;
    let range = slice.adjusted(thread, len)?;
    with(thread, object, |map| {
        let mut out = vec![0; range.len];
        if range.step == 1 {
            map.read(range.start as usize, &mut out);
        } else {
            for (slot, at) in out.iter_mut().zip(range.indices()) {
                map.read(at, std::slice::from_mut(slot));
            }
        }
        Ok(Object::bytes(&out))
    })
}

pub fn set_subscript(
    thread: &Thread,
    object: &Object,
    key: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    check_open(thread, object)?;
    check_writable(thread, object)?;
    if key.ty().slots().index().is_some() {
        let index = index(thread, object, key)?;
        let Some(value) = value else {
            return Err(thread.type_error("mmap doesn't support item deletion"));
        };
        if value.ty().slots().index().is_none() {
            return Err(thread.type_error("mmap item value must be an int"));
        }
        let value = arg::ssize(thread, value)?;
        let Ok(byte) = u8::try_from(value) else {
            return Err(thread.value_error("mmap item value must be in range(0, 256)"));
        };
        return with(thread, object, |map| match map.write(index, &[byte]) {
            // The value's conversion may have resized the map.
            0 => Err(thread.index_error("mmap index out of range")),
            _ => Ok(()),
        });
    }
    let Some(slice) = key.downcast::<Slice>() else {
        return Err(thread.type_error("mmap indices must be integer"));
    };
    let len = with(thread, object, |map| Ok(map.len()))?;
    let range = slice.adjusted(thread, len)?;
    let Some(value) = value else {
        return Err(thread.type_error("mmap object doesn't support slice deletion"));
    };
    let data = value.buffer(thread, BufferFlags::SIMPLE)?.as_slice().to_vec();
    if data.len() != range.len {
        return Err(thread.index_error("mmap slice assignment is wrong size"));
    }
    with(thread, object, |map| {
        if map.len() != len {
            return Err(thread.index_error("mmap slice assignment is wrong size"));
        }
        if range.step == 1 {
            map.write(range.start as usize, &data);
        } else {
            for (byte, at) in data.iter().zip(range.indices()) {
                map.write(at, std::slice::from_ref(byte));
            }
        }
        Ok(())
    })
}
