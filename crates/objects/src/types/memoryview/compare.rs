//! Equality and hash of memoryviews.

use super::{MemoryView, item, of};
use crate::buffer::{BufferFlags, Layout};
use crate::error::PyResult;
use crate::object::Object;
use crate::protocol::compare::CompareOp;
use crate::struct_format::Format;
use crate::thread::Thread;

pub(super) fn hash(thread: &Thread, object: &Object) -> PyResult<i64> {
    let view = of(object);
    if view.hash.get() != -1 {
        return Ok(view.hash.get());
    }
    let layout = view.layout(thread)?;
    if !layout.readonly {
        return Err(thread.value_error("cannot hash writable memoryview object"));
    }
    if !item::native_code(&layout.format).is_some_and(item::is_byte_code) {
        return Err(
            thread.value_error("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
        );
    }
    if let Some(owner) = view.owner() {
        // Not for its value: memory of an object that can change has no hash.
        view.exports.set(view.exports.get() + 1);
        let result = owner.hash(thread);
        view.exports.set(view.exports.get() - 1);
        result?;
    }
    let hash = crate::types::str::hash_bytes(&view.layout(thread)?.to_contiguous());
    view.hash.set(hash);
    Ok(hash)
}

pub(super) fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    if !matches!(op, CompareOp::Eq | CompareOp::Ne) {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    let view = of(a);
    if view.is_released() {
        return Ok(op.from_equality(a.is(b)));
    }
    if let Some(other) = b.downcast::<MemoryView>() {
        if other.is_released() {
            return Ok(op.from_equality(a.is(b)));
        }
        let equal = equal(thread, &view.layout, &other.layout)?;
        return Ok(op.from_equality(equal));
    }
    if !b.has_buffer() {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    let Ok(buffer) = b.buffer(thread, BufferFlags::FULL_RO) else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    Ok(op.from_equality(equal(thread, view.layout(thread)?, &buffer)?))
}

/// How items of a format are read for comparison.
enum Reader {
    Native(u8),
    Struct(Format),
}

impl Reader {
    /// None for formats that nothing is known of: nothing is equal to their items.
    fn of_struct(layout: &Layout) -> Option<Reader> {
        let format = Format::parse(layout.format.as_bytes()).ok()?;
        (format.size == layout.itemsize).then_some(Reader::Struct(format))
    }

    /// # Safety
    /// An item lies at `at`.
    unsafe fn read(&self, at: *const u8) -> Vec<Object> {
        match self {
            // SAFETY: by the contract.
            Reader::Native(code) => vec![unsafe { item::read(*code, at) }],
            Reader::Struct(format) => {
                // SAFETY: as above.
                format.unpack(unsafe { std::slice::from_raw_parts(at, format.size) })
            }
        }
    }
}

fn equal(thread: &Thread, a: &Layout, b: &Layout) -> PyResult<bool> {
    if a.ndim() != b.ndim() {
        return Ok(false);
    }
    // Dimensions behind an empty one do not matter.
    for (x, y) in a.shape.iter().zip(&b.shape) {
        if x != y {
            return Ok(false);
        }
        if *x == 0 {
            break;
        }
    }
    let (x, y) = (item::native_code(&a.format), item::native_code(&b.format));
    let readers = match (x, y) {
        (Some(x), Some(y)) if x == y => {
            if !matches!(x, b'f' | b'd' | b'e' | b'?') {
                return Ok(same_bytes(a, b));
            }
            Some((Reader::Native(x), Reader::Native(y)))
        }
        _ => Reader::of_struct(a).zip(Reader::of_struct(b)),
    };
    let Some((left, right)) = readers else { return Ok(false) };
    let mut left_items = Vec::new();
    a.each_item(|at| left_items.push(at));
    let mut i = 0;
    let mut result = Ok(true);
    b.each_item(|at| {
        if matches!(result, Ok(true)) {
            // SAFETY: each_item gives addresses of items; the readers' sizes are the item sizes.
            let (p, q) = unsafe { (left.read(left_items[i]), right.read(at)) };
            result = equal_values(thread, &p, &q);
        }
        i += 1;
    });
    result
}

fn same_bytes(a: &Layout, b: &Layout) -> bool {
    if a.is_c_contiguous() && b.is_c_contiguous() {
        return a.as_slice() == b.as_slice();
    }
    a.to_contiguous() == b.to_contiguous()
}

fn equal_values(thread: &Thread, a: &[Object], b: &[Object]) -> PyResult<bool> {
    if a.len() != b.len() {
        return Ok(false);
    }
    for (x, y) in a.iter().zip(b) {
        // Not identity: a NaN is not equal to itself.
        if !x.compare(thread, y, CompareOp::Eq)?.is_true(thread)? {
            return Ok(false);
        }
    }
    Ok(true)
}
