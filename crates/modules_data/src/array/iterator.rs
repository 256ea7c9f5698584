//! `array.arrayiterator`.

use super::Array;
use krait_objects::fields::Slot;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{
    Header, MethodDef, Object, Payload, PyResult, Thread, Type, TypeSpec, Word, heap, name,
};
use std::cell::Cell;

/// An iterator over the items of an array.
#[repr(C)]
struct ArrayIterator {
    header: Header,
    /// Empty once the iterator is exhausted.
    array: Slot,
    index: Cell<usize>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for ArrayIterator {
    fn type_object() -> &'static Type {
        &ARRAY_ITERATOR
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION | flags::SHOWN_AS_HEAP,
    slots: SlotsSpec::EMPTY
        .iter(|_, it| Ok(it.clone()))
        .iternext(next)
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<ArrayIterator>),
    methods: &[
        MethodDef::noargs(
            "__reduce__",
            "($self, /)",
            reduce,
            "What pickle and copy keep of the object.",
        ),
        MethodDef::one("__setstate__", "($self, state, /)", set_state, "Restore what pickle kept."),
    ],
    ..TypeSpec::new::<ArrayIterator>("array.arrayiterator")
};
pub static ARRAY_ITERATOR: Type = Type::builtin(&SPEC);

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on these iterators.
    unsafe { &(*header.cast::<ArrayIterator>()).array }.visit(visit);
}

fn of(object: &Object) -> &ArrayIterator {
    object.downcast().expect("slots of the type are called on it")
}

pub(super) fn new(array: Object) -> Object {
    heap::new_object(&ARRAY_ITERATOR, |header| ArrayIterator {
        header,
        array: Slot::new(array),
        index: Cell::new(0),
    })
    .into()
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = of(object);
    let Some(array) = this.array.get() else { return Ok(None) };
    let index = this.index.get();
    match array.downcast::<Array>().map(|array| array.get(thread, index)).transpose()?.flatten() {
        Some(item) => {
            this.index.set(index + 1);
            Ok(Some(item))
        }
        None => {
            this.array.clear();
            Ok(None)
        }
    }
}

fn reduce(thread: &Thread, object: &Object) -> PyResult {
    let builtins = (thread.hooks().import)(thread, &Object::str("builtins"), None, None, None, 0)?;
    let iter = builtins.getattr(thread, name!("iter"))?;
    let this = of(object);
    Ok(match this.array.get() {
        Some(array) => {
            Object::tuple(&[iter, Object::tuple(&[array]), Object::int_usize(this.index.get())])
        }
        None => Object::tuple(&[iter, Object::tuple(&[Object::tuple(&[])])]),
    })
}

fn set_state(thread: &Thread, object: &Object, state: &Object) -> PyResult {
    if state.as_int().is_none() {
        return Err(thread.type_error("an integer is required"));
    }
    let index = crate::convert::to_ssize(thread, state)?;
    let this = of(object);
    let array = this.array.get();
    if let Some(array) = array.as_ref().and_then(|a| a.downcast::<Array>()) {
        this.index.set(usize::try_from(index).unwrap_or(0).min(array.len()));
    }
    Ok(Object::NONE)
}
