//! `PickleBuffer`: a buffer that may travel outside of the pickle. Matches CPython's `Objects/picklebufobject.c`.

use crate::fields::{Fields, memory_slots, payload};
use krait_objects::buffer::{Buffer, BufferFlags, Layout};
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::memoryview::MemoryView;
use krait_objects::{
    CallArgs, Header, MethodDef, Object, PyResult, Thread, Type, TypeSpec, Word, heap,
};
use std::cell::UnsafeCell;

/// A PickleBuffer object.
#[repr(C)]
pub struct PickleBuffer {
    header: Header,
    /// None once released.
    buffer: UnsafeCell<Option<Buffer>>,
}

payload!(PickleBuffer, PICKLE_BUFFER);

impl Fields for PickleBuffer {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        // SAFETY: the collector changes no fields while it visits.
        if let Some(buffer) = unsafe { &*self.buffer.get() } {
            visit(buffer.owner().word());
        }
    }

    fn clear(&self) {
        self.release();
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::MANAGED_WEAKREF,
    doc: "A wrapper of an object with a buffer, which pickle may leave out of the stream.",
    slots: memory_slots!(PickleBuffer, SlotsSpec::EMPTY.new(new).get_buffer(get_buffer)),
    methods: &[
        MethodDef::noargs(
            "raw",
            "($self, /)",
            raw,
            "A memoryview of the plain bytes; BufferError if they do not lie together.",
        ),
        MethodDef::noargs("release", "($self, /)", release, "Give the buffer back."),
    ],
    ..TypeSpec::new::<PickleBuffer>("pickle.PickleBuffer")
};
pub static PICKLE_BUFFER: Type = Type::builtin(&SPEC);

impl PickleBuffer {
    fn release(&self) {
        // SAFETY: under the GIL; the buffer is dropped when the field is consistent.
        drop(unsafe { (*self.buffer.get()).take() });
    }

    /// What the buffer says of its memory, and its exporter.
    fn parts(&self, thread: &Thread) -> PyResult<(Layout, Object)> {
        // SAFETY: under the GIL; cloned at once.
        match unsafe { &*self.buffer.get() } {
            Some(buffer) => Ok((buffer.layout().clone(), buffer.owner().clone())),
            None => Err(thread.value_error("operation forbidden on released PickleBuffer object")),
        }
    }
}

/// Whether the bytes lie together, in whatever order.
pub fn is_contiguous(layout: &Layout) -> bool {
    layout.is_c_contiguous() || layout.is_f_contiguous()
}

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let given = args.args.len();
    if given > 1 {
        return Err(
            thread.type_error(format!("PickleBuffer() takes at most 1 argument ({given} given)"))
        );
    }
    let [object] = args.positional() else {
        return Err(
            thread.type_error("PickleBuffer() takes exactly 1 positional argument (0 given)")
        );
    };
    let buffer = object.buffer(thread, BufferFlags::FULL_RO)?;
    Ok(heap::new_object(ty, |header| PickleBuffer {
        header,
        buffer: UnsafeCell::new(Some(buffer)),
    })
    .into())
}

fn get_buffer(thread: &Thread, object: &Object, flags: BufferFlags) -> PyResult<Buffer> {
    let (_, owner) = PickleBuffer::of(object).parts(thread)?;
    owner.buffer(thread, flags)
}

fn raw(thread: &Thread, object: &Object) -> PyResult {
    let (layout, owner) = PickleBuffer::of(object).parts(thread)?;
    if !is_contiguous(&layout) {
        return Err(thread.buffer_error("cannot extract raw buffer from non-contiguous buffer"));
    }
    let buffer = owner.buffer(thread, BufferFlags::FULL_RO)?;
    Ok(MemoryView::of_bytes(buffer).into())
}

fn release(_thread: &Thread, object: &Object) -> PyResult {
    PickleBuffer::of(object).release();
    Ok(Object::NONE)
}
