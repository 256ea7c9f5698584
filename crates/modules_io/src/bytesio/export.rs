//! `BytesIO.getbuffer`: the exporter behind the memoryview.

use super::{BytesIo, of};
use krait_objects::buffer::Buffer;
use krait_objects::heap;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{TypeSpec, flags};
use krait_objects::types::memoryview;
use krait_objects::{Header, Object, Payload, PyResult, Ref, Thread, Type, Word};

/// Stands for a BytesIO as an exporter of memory.
#[repr(C)]
pub struct BytesIoBuffer {
    header: Header,
    source: Ref<BytesIo>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for BytesIoBuffer {
    fn type_object() -> &'static Type {
        &BYTES_IO_BUFFER
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION | flags::SHOWN_AS_HEAP,
    slots: SlotsSpec::EMPTY
        .get_buffer(|thread, object, flags| {
            let source = &of_buffer(object).source;
            let (pointer, len) = {
                let mut data = source.data.borrow_mut();
                let data = data.own();
                (data.as_mut_ptr(), data.len())
            };
            // SAFETY: the vector is not touched while it is exported, except for its bytes.
            let buffer = unsafe { Buffer::bytes(thread, object, pointer, len, false, flags)? };
            source.exports.set(source.exports.get() + 1);
            Ok(buffer)
        })
        .release_buffer(|object, _| {
            let source = &of_buffer(object).source;
            source.exports.set(source.exports.get() - 1);
        })
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<BytesIoBuffer>),
    ..TypeSpec::new::<BytesIoBuffer>("_io._BytesIOBuffer")
};
pub static BYTES_IO_BUFFER: Type = Type::builtin(&SPEC);

fn of_buffer(object: &Object) -> &BytesIoBuffer {
    object.downcast().expect("slots of the type are called on it")
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on objects of the type.
    visit(unsafe { (*header.cast::<BytesIoBuffer>()).source.as_object().word() });
}

pub(super) fn getbuffer(thread: &Thread, this: &Object) -> PyResult {
    of(this).check_open(thread)?;
    let source = Ref::from_payload(of(this));
    let exporter = heap::new_object(&BYTES_IO_BUFFER, |header| BytesIoBuffer { header, source });
    memoryview::from_object(thread, exporter.as_object())
}
