//! The sequence protocol: containment, concatenation, repetition.

use crate::error::PyResult;
use crate::object::Object;
use crate::thread::Thread;

/// `in` for a type without `__contains__`: compares the items one by one.
pub fn contains_by_iteration(thread: &Thread, object: &Object, item: &Object) -> PyResult<bool> {
    if object.ty().slots().iter().is_none() && object.ty().slots().item().is_none() {
        return Err(thread.type_error(format!(
            "argument of type '{}' is not a container or iterable",
            object.ty().name()
        )));
    }
    let iterator = object.iter(thread)?;
    while let Some(candidate) = iterator.next(thread)? {
        if candidate.eq(thread, item)? {
            return Ok(true);
        }
    }
    Ok(false)
}

impl Object {
    /// `item in self`.
    pub fn contains(&self, thread: &Thread, item: &Object) -> PyResult<bool> {
        match self.ty().slots().contains() {
            Some(contains) => contains(thread, self, item),
            None => contains_by_iteration(thread, self, item),
        }
    }

    /// True if the type looks like a sequence: has `sq_item` and is no dict.
    pub fn is_sequence(&self) -> bool {
        self.ty().slots().item().is_some() && self.as_dict().is_none()
    }
}

/// Normalises an index against a length: None if out of range.
pub fn normalise_index(index: isize, len: usize) -> Option<usize> {
    let index = if index < 0 { index + len as isize } else { index };
    (index >= 0 && (index as usize) < len).then_some(index as usize)
}
