//! Looking for bytes in bytes and bytearray: find and its kin, count, `in`, startswith and endswith.

use super::content::{self, Needle, bounds, data, pin, simple_buffer};
use crate::error::PyResult;
use crate::native::Args;
use crate::object::Object;
use crate::thread::Thread;
use krait_text::bytes as kernel;
use std::ops::Range;

type Finder = fn(&[u8], &[u8], Range<usize>) -> Option<usize>;

fn position(
    thread: &Thread,
    this: &Object,
    args: Args<'_>,
    finder: Finder,
) -> PyResult<Option<usize>> {
    let (start, end) = bounds(thread, args.opt(1), args.opt(2))?;
    let _pin = pin(thread, this)?;
    let needle = Needle::new(thread, args.req(0))?;
    let hay = data(this);
    Ok(kernel::clip(hay.len(), start, end).and_then(|range| finder(hay, needle.as_slice(), range)))
}

fn found_or_minus_one(position: Option<usize>) -> PyResult {
    Ok(position.map_or(Object::small_int(-1), Object::int_usize))
}

fn found_or_error(thread: &Thread, position: Option<usize>) -> PyResult {
    position.map(Object::int_usize).ok_or_else(|| thread.value_error("subsection not found"))
}

pub fn find(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    found_or_minus_one(position(thread, this, args, kernel::find)?)
}

pub fn rfind(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    found_or_minus_one(position(thread, this, args, kernel::rfind)?)
}

pub fn index(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    found_or_error(thread, position(thread, this, args, kernel::find)?)
}

pub fn rindex(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    found_or_error(thread, position(thread, this, args, kernel::rfind)?)
}

pub fn count(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let (start, end) = bounds(thread, args.opt(1), args.opt(2))?;
    let _pin = pin(thread, this)?;
    let needle = Needle::new(thread, args.req(0))?;
    let hay = data(this);
    let range = kernel::clip(hay.len(), start, end);
    Ok(Object::int_usize(range.map_or(0, |range| kernel::count(hay, needle.as_slice(), range))))
}

/// `x in self`: an int stands for a byte.
pub fn contains(thread: &Thread, this: &Object, item: &Object) -> PyResult<bool> {
    let _pin = pin(thread, this)?;
    if item.ty().slots().index().is_some()
        && let Ok(value) = item.index_clipped(thread)
    {
        let byte = content::byte_in_range(thread, value)?;
        return Ok(memchr::memchr(byte, data(this)).is_some());
    }
    let needle = simple_buffer(thread, item)?;
    let hay = data(this);
    Ok(kernel::find(hay, needle.as_slice(), 0..hay.len()).is_some())
}

pub fn startswith(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    affix(thread, this, args, "startswith", |part, affix| part.starts_with(affix))
}

pub fn endswith(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    affix(thread, this, args, "endswith", |part, affix| part.ends_with(affix))
}

fn affix(
    thread: &Thread,
    this: &Object,
    args: Args<'_>,
    name: &str,
    holds: fn(&[u8], &[u8]) -> bool,
) -> PyResult {
    let (start, end) = bounds(thread, args.opt(1), args.opt(2))?;
    let holds_for = |candidate: &Object| -> PyResult<bool> {
        let affix = simple_buffer(thread, candidate)?;
        let all = data(this);
        let range = kernel::clip(all.len(), start, end);
        Ok(range.is_some_and(|range| holds(&all[range], affix.as_slice())))
    };
    let given = args.req(0);
    if let Some(candidates) = given.as_tuple() {
        for candidate in candidates.iter() {
            if holds_for(candidate)? {
                return Ok(Object::TRUE);
            }
        }
        return Ok(Object::FALSE);
    }
    if !given.has_buffer() {
        return Err(thread.type_error(format!(
            "{name} first arg must be bytes or a tuple of bytes, not {}",
            given.ty().name()
        )));
    }
    holds_for(given).map(Object::from_bool)
}
