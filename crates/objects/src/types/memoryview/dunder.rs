//! Classes that export buffers by `__buffer__` and `__release_buffer__` (PEP 688).
//!
//! Matches the buffer slots in CPython's `Objects/typeobject.c`.

use super::{MemoryView, of};
use crate::buffer::{Buffer, BufferFlags, Layout};
use crate::error::PyResult;
use crate::heap;
use crate::name;
use crate::object::{Header, Object, Payload};
use crate::protocol::special::call_special;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::types::descr::WRAPPER_DESCRIPTOR;
use crate::word::Word;
use std::cell::UnsafeCell;

/// Owner of a buffer that `__buffer__` gave: ties the method's memoryview to the object.
#[repr(C)]
struct BufferWrapper {
    header: Header,
    /// The object, and the buffer of the memoryview; None once released.
    parts: UnsafeCell<Option<(Object, Buffer)>>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for BufferWrapper {
    fn type_object() -> &'static Type {
        &BUFFER_WRAPPER
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION,
    slots: SlotsSpec::EMPTY
        .release_buffer(release_wrapper)
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<BufferWrapper>),
    ..TypeSpec::new::<BufferWrapper>("_buffer_wrapper")
};
pub static BUFFER_WRAPPER: Type = Type::builtin(&SPEC);

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on wrappers.
    if let Some((object, buffer)) = unsafe { &*(*header.cast::<BufferWrapper>()).parts.get() } {
        visit(object.word());
        visit(buffer.owner().word());
    }
}

/// The buffer behind the memoryview that an object's `__buffer__` gave.
pub fn wrap(
    thread: &Thread,
    object: &Object,
    result: &Object,
    flags: BufferFlags,
) -> PyResult<Buffer> {
    if result.downcast::<MemoryView>().is_none() {
        return Err(thread.type_error("__buffer__ returned non-memoryview object"));
    }
    let buffer = result.buffer(thread, flags)?;
    let layout = buffer.layout().clone();
    let wrapper = heap::new_object(&BUFFER_WRAPPER, |header| BufferWrapper {
        header,
        parts: UnsafeCell::new(Some((object.clone(), buffer))),
    });
    // SAFETY: the wrapper keeps the memoryview's buffer until its release slot runs.
    Ok(unsafe { Buffer::new(wrapper.as_object(), layout) })
}

fn release_wrapper(wrapper: &Object, _layout: &Layout) {
    let this: &BufferWrapper = wrapper.downcast().expect("slots of wrappers are called on them");
    // SAFETY: under the GIL; no reference into the cell is kept.
    let Some((object, buffer)) = (unsafe { (*this.parts.get()).take() }) else { return };
    let view = buffer.owner().clone();
    drop(buffer);
    let thread = Thread::current();
    // A view of the object itself calls its method when it is released.
    let own = of(&view).owner().is_some_and(|owner| owner.is(&object));
    if !own && has_release_method(thread, &object) {
        call_release(thread, &object, &view);
    }
}

/// True if the class, rather than a builtin base, has `__release_buffer__`.
fn has_release_method(thread: &Thread, object: &Object) -> bool {
    object
        .ty()
        .lookup(thread, name!("__release_buffer__"))
        .is_some_and(|method| !method.is_exact(&WRAPPER_DESCRIPTOR))
}

fn call_release(thread: &Thread, object: &Object, view: &Object) {
    let result =
        call_special(thread, object, name!("__release_buffer__"), std::slice::from_ref(view));
    if let Err(raised) = result {
        let message = format!("Exception ignored in __release_buffer__ of {}", object.ty().name());
        (thread.hooks().unraisable)(thread, raised, Some(&message), None);
    }
}

/// The release slot of classes with `__release_buffer__`, for a buffer that a builtin base made: calls the method with a
/// view that it cannot keep, then the base's slot.
pub fn release(thread: &Thread, object: &Object, layout: &Layout) {
    // SAFETY: the memory is valid until the base's slot has run; the view ends before.
    let buffer = unsafe { Buffer::borrowed(object, layout.clone()) };
    let view = MemoryView::of_buffer(buffer, true);
    call_release(thread, object, view.as_object());
    if let Err(raised) = view.release(thread) {
        let message = format!("Exception ignored in bf_releasebuffer of {}", object.ty().name());
        (thread.hooks().unraisable)(thread, raised, Some(&message), None);
    }
    let native = object
        .ty()
        .mro_slice()
        .iter()
        .filter_map(|ty| ty.downcast::<Type>())
        .find_map(|ty| if ty.has(flags::HEAP) { None } else { ty.slots().release_buffer() });
    if let Some(native) = native {
        native(object, layout);
    }
}

/// `__release_buffer__` of a builtin exporter: ends a view that its `__buffer__` gave.
pub fn release_view(thread: &Thread, object: &Object, view: &Object) -> PyResult<()> {
    let Some(view) = view.downcast::<MemoryView>() else {
        return Err(thread.type_error("expected a memoryview object"));
    };
    let Some(owner) = view.owner() else {
        return Err(thread.value_error("memoryview's buffer has already been released"));
    };
    if !owner.is(object) {
        return Err(thread.value_error("memoryview's buffer is not this object"));
    }
    view.release(thread)
}
