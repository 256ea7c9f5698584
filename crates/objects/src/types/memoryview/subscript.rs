//! Subscripts of memoryviews: items, slices, tuples of indices, and assignment to them.

use super::item::{self, address};
use super::{MemoryView, of};
use crate::buffer::{BufferFlags, Layout};
use crate::error::PyResult;
use crate::object::Object;
use crate::thread::Thread;
use crate::types::slice::{self, Slice};
use crate::types::tuple::Tuple;

pub(super) fn item(thread: &Thread, object: &Object, index: isize) -> PyResult {
    let layout = of(object).layout(thread)?;
    let code = item::code(thread, layout)?;
    match layout.ndim() {
        0 => Err(thread.type_error("invalid indexing of 0-dim memory")),
        1 => {
            let at = address(thread, layout, 0, layout.ptr(), index)?;
            // SAFETY: the address is that of an item.
            Ok(unsafe { item::read(code, at) })
        }
        _ => Err(thread.not_implemented_error("multi-dimensional sub-views are not implemented")),
    }
}

/// What a key selects.
enum Key<'a> {
    Index(isize),
    Slice(&'a Slice),
    Indices(&'a Tuple),
    Slices,
    Invalid,
}

fn classify<'a>(thread: &Thread, key: &'a Object) -> PyResult<Key<'a>> {
    if key.ty().slots().index().is_some() {
        return key.index_isize(thread).map(Key::Index);
    }
    if let Some(slice) = key.downcast::<Slice>() {
        return Ok(Key::Slice(slice));
    }
    Ok(match key.as_tuple() {
        Some(tuple) if tuple.iter().all(|k| k.ty().slots().index().is_some()) => {
            Key::Indices(tuple)
        }
        Some(tuple) if tuple.iter().all(|k| k.downcast::<Slice>().is_some()) => Key::Slices,
        _ => Key::Invalid,
    })
}

/// The address that a tuple of indices stands for.
fn indexed(thread: &Thread, view: &MemoryView, indices: &Tuple) -> PyResult<*const u8> {
    let mut numbers = Vec::with_capacity(indices.len());
    let ndim = view.layout(thread)?.ndim();
    if indices.len() < ndim {
        return Err(thread.not_implemented_error("sub-views are not implemented"));
    }
    if indices.len() > ndim {
        return Err(thread.type_error(format!(
            "cannot index {ndim}-dimension view with {}-element tuple",
            indices.len()
        )));
    }
    for index in indices.iter() {
        numbers.push(index.index_isize(thread)?);
    }
    let layout = view.layout(thread)?;
    let mut at = layout.ptr().cast_const();
    for (dimension, index) in numbers.into_iter().enumerate() {
        at = address(thread, layout, dimension, at, index)?;
    }
    Ok(at)
}

/// The layout of a slice of the first dimension.
fn sliced(thread: &Thread, layout: &Layout, key: &Slice) -> PyResult<Layout> {
    let (start, stop, step) = key.unpack(thread)?;
    let range = slice::adjust(start, stop, step, layout.shape[0] as usize);
    let mut out = layout.clone();
    let offset = layout.strides[0].wrapping_mul(range.start);
    out.shape[0] = range.len as isize;
    out.strides[0] = layout.strides[0].wrapping_mul(step);
    let items: isize = out.shape.iter().product();
    let ptr = if range.len == 0 { layout.ptr() } else { layout.ptr().wrapping_offset(offset) };
    // SAFETY: the slice's items are items of the layout.
    unsafe { out.set_extent(ptr, items as usize * layout.itemsize) };
    Ok(out)
}

pub(super) fn subscript(thread: &Thread, object: &Object, key: &Object) -> PyResult {
    let view = of(object);
    let layout = view.layout(thread)?;
    if layout.ndim() == 0 {
        if key.as_tuple().is_some_and(Tuple::is_empty) {
            let code = item::code(thread, layout)?;
            // SAFETY: a view without dimensions has one item.
            return Ok(unsafe { item::read(code, layout.ptr()) });
        }
        if key.is(&Object::ELLIPSIS) {
            return Ok(object.clone());
        }
        return Err(thread.type_error("invalid indexing of 0-dim memory"));
    }
    match classify(thread, key)? {
        Key::Index(index) => item(thread, object, index),
        Key::Slice(key) => {
            view.check_unrestricted(thread)?;
            // The slice's bounds may run Python code that releases the view: another one keeps the buffer meanwhile.
            let keeper = view.with_layout(thread, view.layout(thread)?.clone())?;
            let keeper = of(&keeper);
            let layout = sliced(thread, keeper.layout(thread)?, key)?;
            keeper.with_layout(thread, layout)
        }
        Key::Indices(indices) => {
            let code = item::code(thread, view.layout(thread)?)?;
            let at = indexed(thread, view, indices)?;
            // SAFETY: the address is that of an item.
            Ok(unsafe { item::read(code, at) })
        }
        Key::Slices => {
            Err(thread.not_implemented_error("multi-dimensional slicing is not implemented"))
        }
        Key::Invalid => Err(thread.type_error("memoryview: invalid slice key")),
    }
}

/// Writes a value to an item. The value's conversion may run Python code that releases the view.
fn write(thread: &Thread, view: &MemoryView, at: *const u8, value: &Object) -> PyResult<()> {
    let layout = view.layout(thread)?;
    let code = item::code(thread, layout)?;
    let bytes = item::pack(thread, code, &layout.format, value)?;
    view.layout(thread)?;
    // SAFETY: the address is that of an item of a view that is writable and not released.
    unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), at.cast_mut(), bytes.len()) };
    Ok(())
}

pub(super) fn set_subscript(
    thread: &Thread,
    object: &Object,
    key: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    let view = of(object);
    let layout = view.layout(thread)?;
    if layout.readonly {
        return Err(thread.type_error("cannot modify read-only memory"));
    }
    let Some(value) = value else {
        return Err(thread.type_error("cannot delete memory"));
    };
    item::code(thread, layout)?;
    if layout.ndim() == 0 {
        if key.is(&Object::ELLIPSIS) || key.as_tuple().is_some_and(Tuple::is_empty) {
            return write(thread, view, layout.ptr(), value);
        }
        return Err(thread.type_error("invalid indexing of 0-dim memory"));
    }
    match classify(thread, key)? {
        Key::Index(index) => {
            let layout = view.layout(thread)?;
            if layout.ndim() > 1 {
                return Err(thread.not_implemented_error("sub-views are not implemented"));
            }
            let at = address(thread, layout, 0, layout.ptr(), index)?;
            write(thread, view, at, value)
        }
        Key::Slice(key) if layout.ndim() == 1 => assign_slice(thread, view, key, value),
        Key::Indices(indices) => write(thread, view, indexed(thread, view, indices)?, value),
        Key::Slice(_) | Key::Slices => Err(thread.not_implemented_error(
            "memoryview slice assignments are currently restricted to ndim = 1",
        )),
        Key::Invalid => Err(thread.type_error("memoryview: invalid slice key")),
    }
}

fn assign_slice(thread: &Thread, view: &MemoryView, key: &Slice, value: &Object) -> PyResult<()> {
    let source = value.buffer(thread, BufferFlags::FULL_RO)?;
    let target = sliced(thread, view.layout(thread)?, key)?;
    view.layout(thread)?;
    let same_format =
        |a: &str, b: &str| a.strip_prefix('@').unwrap_or(a) == b.strip_prefix('@').unwrap_or(b);
    if !same_format(&target.format, &source.format)
        || target.itemsize != source.itemsize
        || source.ndim() != 1
        || target.shape != source.shape
    {
        return Err(thread
            .value_error("memoryview assignment: lvalue and rvalue have different structures"));
    }
    // Copied first: the two may overlap.
    let content = source.to_contiguous();
    let mut parts = content.chunks_exact(target.itemsize);
    target.each_item(|at| {
        if let Some(part) = parts.next() {
            // SAFETY: an item of the view, which is writable and was not released since the check.
            unsafe { std::ptr::copy_nonoverlapping(part.as_ptr(), at.cast_mut(), part.len()) };
        }
    });
    Ok(())
}
