//! Operators of bytes and, where both have them, bytearray: subscripts, concatenation, repetition, `%`.

use super::Bytes;
use super::content::{
    check_memory, data, like, like_vec, simple_buffer, try_data, unchanged, warn,
};
use crate::error::PyResult;
use crate::object::Object;
use crate::protocol::compare::CompareOp;
use crate::protocol::sequence::normalise_index;
use crate::thread::Thread;
use crate::types::slice::Slice;

pub fn item(thread: &Thread, this: &Object, index: isize) -> PyResult {
    usize::try_from(index)
        .ok()
        .and_then(|i| data(this).get(i))
        .map(|&byte| Object::small_int(byte.into()))
        .ok_or_else(|| thread.index_error(out_of_range(this)))
}

fn out_of_range(this: &Object) -> &'static str {
    if this.as_bytes().is_some() { "index out of range" } else { "bytearray index out of range" }
}

/// Comparison of bytes with bytes; with `-b` others warn.
pub fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    if let (Some(x), Some(y)) = (a.as_bytes(), b.as_bytes()) {
        return Ok(op.from_ordering(x.as_slice().cmp(y.as_slice())));
    }
    if thread.interp().bytes_warning.get() > 0 && matches!(op, CompareOp::Eq | CompareOp::Ne) {
        if a.as_str().is_some() || b.as_str().is_some() {
            warn(thread, "Comparison between bytes and string")?;
        } else if a.as_int().is_some() || b.as_int().is_some() {
            warn(thread, "Comparison between bytes and int")?;
        }
    }
    Ok(Object::NOT_IMPLEMENTED)
}

/// `self[key]` of both types.
pub fn subscript(thread: &Thread, this: &Object, key: &Object) -> PyResult {
    if key.word().is_int() || key.ty().slots().index().is_some() {
        let index = key.index_isize(thread)?;
        let all = data(this);
        return match normalise_index(index, all.len()) {
            Some(index) => Ok(Object::small_int(all[index].into())),
            None => Err(thread.index_error(out_of_range(this))),
        };
    }
    if let Some(slice) = key.downcast::<Slice>() {
        let (start, stop, step) = slice.unpack(thread)?;
        let all = data(this);
        let range = crate::types::slice::adjust(start, stop, step, all.len());
        if range.step == 1 {
            if range.len == all.len() {
                return Ok(unchanged(this));
            }
            let start = range.start as usize;
            return Ok(like(this, &all[start..start + range.len]));
        }
        return Ok(like_vec(this, range.indices().map(|i| all[i]).collect()));
    }
    Err(thread.type_error(format!(
        "{} indices must be integers or slices, not {}",
        if this.as_bytes().is_some() { "byte" } else { "bytearray" },
        key.ty().name()
    )))
}

pub fn concat(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    let (Ok(left), Ok(right)) = (simple_buffer(thread, a), simple_buffer(thread, b)) else {
        return Err(thread.type_error(format!(
            "can't concat {} to {}",
            b.ty().name(),
            a.ty().name()
        )));
    };
    if a.as_bytes().is_some() {
        if left.is_empty() && b.downcast_exact::<Bytes>().is_some() {
            return Ok(b.clone());
        }
        if right.is_empty() && a.downcast_exact::<Bytes>().is_some() {
            return Ok(a.clone());
        }
    }
    let Some(total) = left.len().checked_add(right.len()) else {
        return Err(thread.memory_error());
    };
    check_memory(thread, total)?;
    Ok(like_vec(a, [left.as_slice(), right.as_slice()].concat()))
}

/// The content repeated; None if no object can be that long.
pub fn repeated(thread: &Thread, content: &[u8], count: isize) -> PyResult<Option<Vec<u8>>> {
    let count = usize::try_from(count).unwrap_or(0);
    let Some(total) = content.len().checked_mul(count).filter(|&t| t <= isize::MAX as usize) else {
        return Ok(None);
    };
    if total > isize::MAX as usize - 64 {
        return Err(thread.memory_error());
    }
    check_memory(thread, total)?;
    Ok(Some(if total == 0 { Vec::new() } else { content.repeat(count) }))
}

pub fn repeat(thread: &Thread, this: &Object, count: isize) -> PyResult {
    if count == 1 {
        return Ok(unchanged(this));
    }
    match repeated(thread, data(this), count)? {
        Some(content) => Ok(like_vec(this, content)),
        None if this.as_bytes().is_some() => {
            Err(thread.overflow_error("repeated bytes are too long"))
        }
        None => Err(thread.memory_error()),
    }
}

/// `format % values`.
pub fn remainder(thread: &Thread, format: &Object, values: &Object) -> PyResult {
    if try_data(format).is_none() {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    // The values' methods must not change a bytearray.
    let content = simple_buffer(thread, format)?;
    Ok(like_vec(format, super::percent::format(thread, content.as_slice(), values)?))
}
