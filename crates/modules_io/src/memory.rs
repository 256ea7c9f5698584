//! Memory lent to streams written in Python, as the memoryviews that their `readinto` and `write` get.

use krait_objects::buffer::Buffer;
use krait_objects::heap;
use krait_objects::typeobj::TypeSpec;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::memoryview;
use krait_objects::{Header, Object, Payload, PyResult, Ref, Thread, Type};
use std::cell::UnsafeCell;

/// Bytes of fixed number. They live as long as any view of them, whatever a stream keeps.
#[repr(C)]
pub struct Memory {
    header: Header,
    data: UnsafeCell<Box<[u8]>>,
    readonly: bool,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Memory {
    fn type_object() -> &'static Type {
        &MEMORY
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::DISALLOW_INSTANTIATION,
    doc: "Memory that a buffered stream lends to its raw stream.",
    slots: SlotsSpec::EMPTY
        .get_buffer(|thread, object, flags| {
            let memory: &Memory = object.downcast().expect("slots of the type are called on it");
            let (pointer, len) = memory.raw_parts();
            // SAFETY: the box never changes and lives as long as the object, which the buffer owns.
            unsafe { Buffer::bytes(thread, object, pointer, len, memory.readonly, flags) }
        })
        .drop_fields(heap::drop_fields_of::<Memory>),
    ..TypeSpec::new::<Memory>("_io._Memory")
};
pub static MEMORY: Type = Type::builtin(&SPEC);

impl Memory {
    /// Memory and a memoryview of it.
    fn lend(thread: &Thread, data: Box<[u8]>, readonly: bool) -> PyResult<(Ref<Memory>, Object)> {
        let memory = heap::new_object(&MEMORY, |header| Memory {
            header,
            data: UnsafeCell::new(data),
            readonly,
        });
        let view = memoryview::from_object(thread, memory.as_object())?;
        Ok((memory, view))
    }

    /// Zeroed memory to be filled.
    pub fn to_fill(thread: &Thread, len: usize) -> PyResult<(Ref<Memory>, Object)> {
        let mut data = Vec::new();
        data.try_reserve_exact(len).map_err(|_| thread.memory_error())?;
        data.resize(len, 0);
        Memory::lend(thread, data.into_boxed_slice(), false)
    }

    /// A read-only memoryview of a copy of the data.
    pub fn to_read(thread: &Thread, data: &[u8]) -> PyResult {
        Memory::lend(thread, data.into(), true).map(|(_, view)| view)
    }

    fn raw_parts(&self) -> (*mut u8, usize) {
        // SAFETY: only reads the pointer and the length, which never change.
        let data = unsafe { &mut *self.data.get() };
        (data.as_mut_ptr(), data.len())
    }

    /// What the memory holds now; not kept while Python code runs.
    pub fn bytes(&self) -> &[u8] {
        let (pointer, len) = self.raw_parts();
        // SAFETY: the memory is alive and initialised, and writers hold the GIL.
        unsafe { std::slice::from_raw_parts(pointer, len) }
    }
}
