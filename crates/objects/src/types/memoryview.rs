//! `memoryview`: a view of an exporter's buffer. Matches CPython's `Objects/memoryobject.c`.

use crate::buffer::{Buffer, BufferFlags};
use crate::error::PyResult;
use crate::heap;
use crate::object::{Header, Object, Payload, Ref};
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::word::Word;
use std::cell::{Cell, UnsafeCell};

/// A memoryview object; no buffer once it is released.
#[repr(C)]
pub struct MemoryView {
    header: Header,
    pub(crate) buffer: UnsafeCell<Option<Buffer>>,
    pub(crate) hash: Cell<i64>,
    /// Buffers handed out by this view.
    pub(crate) exports: Cell<usize>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for MemoryView {
    fn type_object() -> &'static Type {
        &MEMORYVIEW
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::SEQUENCE | flags::MANAGED_WEAKREF,
    sig: "(object)",
    doc: "A view of the memory of an object that exports a buffer.",
    slots: SlotsSpec::EMPTY.traverse(traverse).drop_fields(heap::drop_fields_of::<MemoryView>),
    ..TypeSpec::new::<MemoryView>("memoryview")
};
pub static MEMORYVIEW: Type = Type::builtin(&SPEC);

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on memoryviews.
    if let Some(buffer) = unsafe { &*(*header.cast::<MemoryView>()).buffer.get() } {
        visit(buffer.owner().word());
    }
}

impl MemoryView {
    pub fn new(buffer: Buffer) -> Ref<MemoryView> {
        heap::new_object(&MEMORYVIEW, |header| MemoryView {
            header,
            buffer: UnsafeCell::new(Some(buffer)),
            hash: Cell::new(-1),
            exports: Cell::new(0),
        })
    }
}

/// `memoryview(object)`.
pub fn from_object(thread: &Thread, object: &Object) -> PyResult {
    let buffer = object.buffer(thread, BufferFlags::FULL_RO)?;
    Ok(MemoryView::new(buffer).into())
}
