//! Cutting and joining bytes and bytearray: split, splitlines, partition, strip, removeprefix, join.

use super::Bytes;
use super::content::{data, like, like_vec, part, pin, simple_buffer, unchanged};
use crate::error::PyResult;
use crate::native::Args;
use crate::object::Object;
use crate::thread::Thread;
use crate::types::list::List;
use krait_text::bytes as kernel;
use krait_text::split::Side;

/// The `maxsplit` argument; negative means all.
fn limit(thread: &Thread, value: Option<&Object>) -> PyResult<usize> {
    let limit = value.map_or(Ok(-1), |value| value.to_ssize(thread))?;
    Ok(usize::try_from(limit).unwrap_or(usize::MAX))
}

pub fn split(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let max = limit(thread, args.opt(1))?;
    let mut parts = Vec::new();
    match args.opt_not_none(0) {
        None => kernel::split_whitespace(data(this), max, |r| parts.push(part(this, r))),
        Some(separator) => {
            let _pin = pin(thread, this)?;
            let separator = simple_buffer(thread, separator)?;
            if separator.is_empty() {
                return Err(thread.value_error("empty separator"));
            }
            kernel::split(data(this), separator.as_slice(), max, |r| parts.push(part(this, r)));
        }
    }
    Ok(Object::list(parts))
}

pub fn rsplit(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let max = limit(thread, args.opt(1))?;
    let mut parts = Vec::new();
    match args.opt_not_none(0) {
        None => kernel::rsplit_whitespace(data(this), max, |r| parts.push(part(this, r))),
        Some(separator) => {
            let _pin = pin(thread, this)?;
            let separator = simple_buffer(thread, separator)?;
            if separator.is_empty() {
                return Err(thread.value_error("empty separator"));
            }
            kernel::rsplit(data(this), separator.as_slice(), max, |r| parts.push(part(this, r)));
        }
    }
    Ok(Object::list(parts))
}

pub fn splitlines(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let keep_ends = args.opt(0).map_or(Ok(false), |value| value.is_true(thread))?;
    let mut parts = Vec::new();
    kernel::split_lines(data(this), keep_ends, |r| parts.push(part(this, r)));
    Ok(Object::list(parts))
}

/// The separator of partition: as given for bytes, converted for bytearray.
fn partition_separator(thread: &Thread, this: &Object, separator: &Object) -> PyResult {
    if this.as_bytes().is_some() {
        return Ok(separator.clone());
    }
    let content = simple_buffer(thread, separator)?;
    Ok(like(this, content.as_slice()))
}

pub fn partition(thread: &Thread, this: &Object, separator: &Object) -> PyResult {
    let separator = partition_separator(thread, this, separator)?;
    let needle = simple_buffer(thread, &separator)?;
    if needle.is_empty() {
        return Err(thread.value_error("empty separator"));
    }
    let all = data(this);
    Ok(match kernel::find(all, needle.as_slice(), 0..all.len()) {
        Some(at) => Object::tuple(&[
            like(this, &all[..at]),
            separator.clone(),
            like(this, &all[at + needle.len()..]),
        ]),
        None => Object::tuple(&[unchanged(this), like(this, b""), like(this, b"")]),
    })
}

pub fn rpartition(thread: &Thread, this: &Object, separator: &Object) -> PyResult {
    let separator = partition_separator(thread, this, separator)?;
    let needle = simple_buffer(thread, &separator)?;
    if needle.is_empty() {
        return Err(thread.value_error("empty separator"));
    }
    let all = data(this);
    Ok(match kernel::rfind(all, needle.as_slice(), 0..all.len()) {
        Some(at) => Object::tuple(&[
            like(this, &all[..at]),
            separator.clone(),
            like(this, &all[at + needle.len()..]),
        ]),
        None => Object::tuple(&[like(this, b""), like(this, b""), unchanged(this)]),
    })
}

fn strip_side(thread: &Thread, this: &Object, args: Args<'_>, side: Side) -> PyResult {
    let kept = match args.opt_not_none(0) {
        None => kernel::strip_whitespace(data(this), side),
        Some(set) => {
            let set = simple_buffer(thread, set)?;
            kernel::strip_bytes(data(this), set.as_slice(), side)
        }
    };
    Ok(part(this, kept))
}

pub fn strip(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    strip_side(thread, this, args, Side::Both)
}

pub fn lstrip(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    strip_side(thread, this, args, Side::Left)
}

pub fn rstrip(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    strip_side(thread, this, args, Side::Right)
}

pub fn removeprefix(thread: &Thread, this: &Object, prefix: &Object) -> PyResult {
    let prefix = simple_buffer(thread, prefix)?;
    let all = data(this);
    let skipped = if all.starts_with(prefix.as_slice()) { prefix.len() } else { 0 };
    Ok(part(this, skipped..all.len()))
}

pub fn removesuffix(thread: &Thread, this: &Object, suffix: &Object) -> PyResult {
    let suffix = simple_buffer(thread, suffix)?;
    let all = data(this);
    let skipped = if all.ends_with(suffix.as_slice()) { suffix.len() } else { 0 };
    Ok(part(this, 0..all.len() - skipped))
}

pub fn join(thread: &Thread, this: &Object, iterable: &Object) -> PyResult {
    let items = iterable.to_vec_or(thread, "can only join an iterable")?;
    if let [only] = items.as_slice()
        && this.as_bytes().is_some()
        && only.downcast_exact::<Bytes>().is_some()
    {
        return Ok(only.clone());
    }
    // A bytearray must not change its size while its content is read.
    let separator = simple_buffer(thread, this)?;
    let mut buffers = Vec::with_capacity(items.len());
    let mut total = Some(separator.len().saturating_mul(items.len().saturating_sub(1)));
    let list = iterable.downcast_exact::<List>();
    for (i, item) in items.iter().enumerate() {
        let Ok(buffer) = simple_buffer(thread, item) else {
            return Err(thread.type_error(format!(
                "sequence item {i}: expected a bytes-like object, {} found",
                item.ty().name()
            )));
        };
        if list.is_some_and(|list| list.len() != items.len()) {
            return Err(thread.runtime_error("sequence changed size during iteration"));
        }
        total = total.and_then(|t| t.checked_add(buffer.len()));
        buffers.push(buffer);
    }
    let Some(total) = total.filter(|&t| t <= isize::MAX as usize) else {
        return Err(thread.overflow_error("join() result is too long"));
    };
    super::content::check_memory(thread, total)?;
    let mut out = Vec::with_capacity(total);
    for (i, buffer) in buffers.iter().enumerate() {
        if i > 0 {
            out.extend_from_slice(separator.as_slice());
        }
        out.extend_from_slice(buffer.as_slice());
    }
    Ok(like_vec(this, out))
}
