//! Mutable reference fields of native objects, and the collector's slots for types made of them.
//!
//! [`Slot`] hands out new references only, so none outlives a change; [`Fields`] names a payload's references once for
//! `traverse` and `clear`.

use crate::{Header, Object, Payload, Word};
use std::cell::UnsafeCell;

/// A field that holds a reference or nothing.
#[repr(transparent)]
pub struct Slot(UnsafeCell<Option<Object>>);

impl Slot {
    pub const EMPTY: Slot = Slot(UnsafeCell::new(None));

    pub const fn new(value: Object) -> Slot {
        Slot(UnsafeCell::new(Some(value)))
    }

    /// A new reference to the value.
    #[inline(always)]
    pub fn get(&self) -> Option<Object> {
        // SAFETY: cloning runs no Python code, and no reference into the cell is kept.
        unsafe { (*self.0.get()).clone() }
    }

    /// A new reference to the value, if it is as `wanted` says.
    #[inline(always)]
    pub fn get_if(&self, wanted: impl FnOnce(&Object) -> bool) -> Option<Object> {
        // SAFETY: as in `get`; the callers' conditions only look at the value.
        unsafe { (*self.0.get()).as_ref().filter(|value| wanted(value)).cloned() }
    }

    /// The value's word, borrowed: for looks that end before it may change.
    #[inline(always)]
    pub fn word(&self) -> Option<Word> {
        // SAFETY: read at once.
        unsafe { (*self.0.get()).as_ref().map(Object::word) }
    }

    #[inline(always)]
    pub fn is_empty(&self) -> bool {
        // SAFETY: read at once.
        unsafe { (*self.0.get()).is_none() }
    }

    /// Stores a value; the old one is dropped when the field is consistent.
    #[inline(always)]
    pub fn set(&self, value: Object) {
        drop(self.replace(Some(value)));
    }

    /// Whether the field holds this very object.
    pub fn is(&self, object: &Object) -> bool {
        // SAFETY: read at once.
        unsafe { (*self.0.get()).as_ref().is_some_and(|held| held.is(object)) }
    }

    /// Empties the field and hands out what it held.
    #[inline(always)]
    pub fn take(&self) -> Option<Object> {
        self.replace(None)
    }

    #[inline(always)]
    pub fn replace(&self, value: Option<Object>) -> Option<Object> {
        // SAFETY: nothing refers into the cell, and the old value is moved out, not dropped.
        unsafe { std::mem::replace(&mut *self.0.get(), value) }
    }

    /// Drops the value after emptying the field.
    pub fn clear(&self) {
        drop(self.take());
    }

    /// Reports the value to the collector.
    pub fn visit(&self, visit: &mut dyn FnMut(Word)) {
        // SAFETY: the collector changes no fields while it visits.
        if let Some(value) = unsafe { &*self.0.get() } {
            visit(value.word());
        }
    }
}

impl From<Option<Object>> for Slot {
    fn from(value: Option<Object>) -> Slot {
        Slot(UnsafeCell::new(value))
    }
}

/// The owned references of a payload.
pub trait Fields: Payload {
    /// Reports each.
    fn visit(&self, visit: &mut dyn FnMut(Word));

    /// Drops those that may form cycles, leaving the object valid.
    fn clear(&self) {}
}

/// The `traverse` slot of a payload.
///
/// # Safety
/// `header` is a `T`.
pub unsafe fn traverse<T: Fields>(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: by the contract.
    unsafe { &*header.cast::<T>() }.visit(visit);
}

/// The `clear` slot of a payload.
///
/// # Safety
/// `header` is a `T`.
pub unsafe fn clear<T: Fields>(header: *const Header) {
    // SAFETY: by the contract.
    unsafe { &*header.cast::<T>() }.clear();
}

/// `SlotsSpec` with the three slots of a payload's memory.
#[macro_export]
macro_rules! memory_slots {
    ($payload:ty, $slots:expr) => {
        $slots
            .traverse($crate::fields::traverse::<$payload>)
            .clear($crate::fields::clear::<$payload>)
            .drop_fields($crate::heap::drop_fields_of::<$payload>)
    };
}

/// Declares a payload's type object and `of`, which views a receiver as the payload.
#[macro_export]
macro_rules! payload {
    ($payload:ident, $type:ident) => {
        // SAFETY: repr(C) with the header first; instances are only made in this module.
        unsafe impl $crate::Payload for $payload {
            fn type_object() -> &'static $crate::Type {
                &$type
            }
        }

        impl $payload {
            #[inline(always)]
            #[allow(dead_code)]
            pub fn of(object: &$crate::Object) -> &$payload {
                debug_assert!(object.downcast::<$payload>().is_some());
                // SAFETY: slots and methods of a type are only called on its instances.
                unsafe { object.downcast_unchecked() }
            }
        }
    };
}
