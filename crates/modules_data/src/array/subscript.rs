//! Items and slices of arrays.

use super::{Array, of};
use krait_objects::protocol::sequence::normalise_index;
use krait_objects::types::slice::{self, Slice};
use krait_objects::{Object, PyResult, Thread};

pub(super) fn item(thread: &Thread, object: &Object, index: isize) -> PyResult {
    let index = usize::try_from(index).unwrap_or(usize::MAX);
    match of(object).get(thread, index)? {
        Some(item) => Ok(item),
        None => Err(thread.index_error("array index out of range")),
    }
}

pub(super) fn subscript(thread: &Thread, object: &Object, key: &Object) -> PyResult {
    let this = of(object);
    if key.ty().slots().index().is_some() {
        let index = key.index_isize(thread)?;
        let index = if index < 0 { index + this.len() as isize } else { index };
        return item(thread, object, index);
    }
    let Some(key) = key.downcast::<Slice>() else {
        return Err(thread.type_error("array indices must be integers"));
    };
    let (start, stop, step) = key.unpack(thread)?;
    let range = slice::adjust(start, stop, step, this.len());
    if range.step == 1 {
        let start = range.start as usize;
        let span = this.span(start..start + range.len);
        return Ok(this.like(this.bytes()[span].to_vec()));
    }
    let mut out = Vec::with_capacity(range.len * this.kind.size);
    for index in range.indices() {
        out.extend_from_slice(&this.bytes()[this.span(index..index + 1)]);
    }
    Ok(this.like(out))
}

pub(super) fn set_index(
    thread: &Thread,
    object: &Object,
    index: isize,
    value: Option<&Object>,
) -> PyResult<()> {
    let this = of(object);
    let index = usize::try_from(index).ok().filter(|&i| i < this.len());
    set_item(thread, this, index, value)
}

fn set_item(
    thread: &Thread,
    this: &Array,
    index: Option<usize>,
    value: Option<&Object>,
) -> PyResult<()> {
    let out_of_range = || thread.index_error("array assignment index out of range");
    let index = index.ok_or_else(out_of_range)?;
    let Some(value) = value else {
        return this.splice(thread, index..index + 1, &[]);
    };
    let item = this.kind.pack(thread, value)?;
    if index >= this.len() {
        return Err(out_of_range());
    }
    let span = this.span(index..index + 1);
    this.bytes_mut()[span].copy_from_slice(item.as_slice());
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
        return set_item(thread, this, normalise_index(index, this.len()), value);
    }
    let Some(key) = key.downcast::<Slice>() else {
        return Err(thread.type_error("array indices must be integers"));
    };
    let (start, stop, step) = key.unpack(thread)?;
    let items = match value {
        None => Vec::new(),
        Some(value) => {
            let Some(other) = value.downcast::<Array>() else {
                return Err(thread.type_error(format!(
                    "can only assign array (not \"{}\") to array slice",
                    value.ty().name()
                )));
            };
            if other.kind != this.kind {
                return Err(thread.type_error("bad argument type for built-in operation"));
            }
            other.bytes().to_vec()
        }
    };
    assign(thread, this, (start, stop, step), &items)
}

fn assign(
    thread: &Thread,
    this: &Array,
    (start, stop, step): (isize, isize, isize),
    items: &[u8],
) -> PyResult<()> {
    let range = slice::adjust(start, stop, step, this.len());
    let count = items.len() / this.kind.size;
    if count == 0 || count != range.len {
        this.vec(thread)?;
    }
    if range.step == 1 {
        let begin = range.start as usize;
        return this.splice(thread, begin..begin + range.len, items);
    }
    if count == 0 {
        let mut doomed = vec![false; this.len()];
        range.indices().for_each(|i| doomed[i] = true);
        let size = this.kind.size;
        let mut kept = Vec::with_capacity(this.bytes().len());
        for (item, doomed) in this.bytes().chunks_exact(size).zip(doomed) {
            if !doomed {
                kept.extend_from_slice(item);
            }
        }
        *this.vec(thread)? = kept;
        return Ok(());
    }
    if count != range.len {
        return Err(thread.value_error(format!(
            "attempt to assign array of size {count} to extended slice of size {}",
            range.len
        )));
    }
    for (index, item) in range.indices().zip(items.chunks_exact(this.kind.size)) {
        let span = this.span(index..index + 1);
        this.bytes_mut()[span].copy_from_slice(item);
    }
    Ok(())
}
