//! The layout of exceptions with object fields: a BaseException followed by N optional objects.

use super::base::{self, BaseException};
use crate::error::PyResult;
use crate::heap;
use crate::native::{CallArgs, GetSetDef};
use crate::object::{Header, Object, Payload};
use crate::thread::Thread;
use crate::typeobj::Type;
use crate::typeobj::slots::SlotsSpec;
use crate::types::tuple::Tuple;
use crate::word::Word;
use std::cell::UnsafeCell;

/// A BaseException with N fields.
#[repr(C)]
pub struct Fields<const N: usize> {
    base: BaseException,
    fields: [UnsafeCell<Option<Object>>; N],
}

// SAFETY: repr(C) with BaseException first. Several types share a layout: only `slot` reads it, for the types that have it.
unsafe impl<const N: usize> Payload for Fields<N> {
    fn type_object() -> &'static Type {
        &base::BASE_EXCEPTION
    }
}

/// The slots of a type with this layout; `__new__` leaves the fields empty.
pub const fn slots<const N: usize>() -> SlotsSpec {
    base::base_slots()
        .traverse(traverse::<N>)
        .clear(clear::<N>)
        .drop_fields(drop_fields::<N>)
        .new(new::<N>)
}

/// # Safety
/// `header` has the layout `Fields<N>`.
unsafe fn traverse<const N: usize>(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: by the contract.
    unsafe {
        base::traverse(header, visit);
        for field in &(*header.cast::<Fields<N>>()).fields {
            if let Some(value) = &*field.get() {
                visit(value.word());
            }
        }
    }
}

/// # Safety
/// `header` has the layout `Fields<N>`.
unsafe fn clear<const N: usize>(header: *const Header) {
    // SAFETY: by the contract.
    unsafe {
        base::clear(header);
        for field in &(*header.cast::<Fields<N>>()).fields {
            drop((*field.get()).take());
        }
    }
}

/// # Safety
/// `header` is a dying object with the layout `Fields<N>`.
unsafe fn drop_fields<const N: usize>(header: *mut Header) {
    // SAFETY: by the contract.
    unsafe { std::ptr::drop_in_place(header.cast::<Fields<N>>()) }
}

/// `BaseException.__new__` for this layout: keeps the positional arguments as `args`.
pub fn new<const N: usize>(_thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    Ok(heap::new_object(ty, |header| Fields::<N> {
        base: BaseException::with_args(header, Tuple::from_slice(args.positional())),
        fields: [const { UnsafeCell::new(None) }; N],
    })
    .into())
}

fn slot<const N: usize>(object: &Object, index: usize) -> &UnsafeCell<Option<Object>> {
    // SAFETY: callers pass instances of the types declared with this layout.
    unsafe { &(*object.word().ptr().cast::<Fields<N>>()).fields[index] }
}

/// A field's value.
pub fn get<const N: usize>(object: &Object, index: usize) -> Option<Object> {
    // SAFETY: under the GIL; cloned at once.
    unsafe { (*slot::<N>(object, index).get()).clone() }
}

/// Replaces a field.
pub fn set<const N: usize>(object: &Object, index: usize, value: Option<Object>) {
    // SAFETY: under the GIL; the old value is dropped last.
    drop(unsafe { std::mem::replace(&mut *slot::<N>(object, index).get(), value) });
}

fn getter<const N: usize, const I: usize>(_thread: &Thread, object: &Object) -> PyResult {
    Ok(get::<N>(object, I).unwrap_or(Object::NONE))
}

fn setter<const N: usize, const I: usize>(
    _thread: &Thread,
    object: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    set::<N>(object, I, value.cloned());
    Ok(())
}

/// The attribute row of a field that reads as None while it is empty.
pub const fn member<const N: usize, const I: usize>(
    name: &'static str,
    doc: &'static str,
) -> GetSetDef {
    GetSetDef { name, get: getter::<N, I>, set: Some(setter::<N, I>), doc, member: true }
}
