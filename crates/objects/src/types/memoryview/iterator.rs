//! `memory_iterator`.

use super::{item, of};
use crate::error::PyResult;
use crate::heap;
use crate::object::{Header, Object, Payload};
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::word::Word;
use std::cell::{Cell, UnsafeCell};

/// An iterator over the items of a one-dimensional memoryview.
#[repr(C)]
struct MemoryIterator {
    header: Header,
    /// None once the iterator is exhausted.
    view: UnsafeCell<Option<Object>>,
    index: Cell<isize>,
    len: isize,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for MemoryIterator {
    fn type_object() -> &'static Type {
        &MEMORY_ITERATOR
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION,
    slots: SlotsSpec::EMPTY
        .iter(|_, it| Ok(it.clone()))
        .iternext(next)
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<MemoryIterator>),
    ..TypeSpec::new::<MemoryIterator>("memory_iterator")
};
pub static MEMORY_ITERATOR: Type = Type::builtin(&SPEC);

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on these iterators.
    if let Some(view) = unsafe { &*(*header.cast::<MemoryIterator>()).view.get() } {
        visit(view.word());
    }
}

pub(super) fn iter(thread: &Thread, object: &Object) -> PyResult {
    let layout = of(object).layout(thread)?;
    item::code(thread, layout)?;
    match layout.ndim() {
        0 => Err(thread.type_error("invalid indexing of 0-dim memory")),
        1 => {
            let len = layout.shape[0];
            Ok(heap::new_object(&MEMORY_ITERATOR, |header| MemoryIterator {
                header,
                view: UnsafeCell::new(Some(object.clone())),
                index: Cell::new(0),
                len,
            })
            .into())
        }
        _ => Err(thread.not_implemented_error("multi-dimensional sub-views are not implemented")),
    }
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this: &MemoryIterator = object.downcast().expect("slots of the type are called on it");
    // SAFETY: under the GIL; cloned at once.
    let Some(view) = (unsafe { (*this.view.get()).clone() }) else { return Ok(None) };
    let index = this.index.get();
    if index >= this.len {
        // SAFETY: under the GIL; no reference into the cell is kept.
        drop(unsafe { (*this.view.get()).take() });
        return Ok(None);
    }
    this.index.set(index + 1);
    super::subscript::item(thread, &view, index).map(Some)
}
