//! `list`: storage and slots; methods are in `methods`, sorting in `sort`. Matches CPython's `Objects/listobject.c`.

pub mod methods;
pub mod sort;
mod timsort;

use crate::heap;
use crate::object::{Header, Object, Payload, Ref, append_references};
use crate::typeobj::{Type, TypeSpec, flags};
use crate::word::Word;
use std::cell::UnsafeCell;

/// A list object.
#[repr(C)]
pub struct List {
    header: Header,
    items: UnsafeCell<Vec<Object>>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for List {
    fn type_object() -> &'static Type {
        &LIST
    }
}

// SAFETY: as the spec declares it.
unsafe impl heap::Exact for List {
    const CONTAINER: bool = true;

    #[inline(always)]
    unsafe fn drop_fields(this: *mut List) {
        // SAFETY: passed on.
        unsafe { drop_fields(this.cast()) }
    }
}

static LIST_SPEC: TypeSpec = TypeSpec {
    flags: flags::CLASS_VECTORCALL
        | flags::BASETYPE
        | flags::LIST_SUBCLASS
        | flags::GC
        | flags::SEQUENCE
        | flags::MATCH_SELF,
    sig: "(iterable=(), /)",
    doc: "A mutable sequence of the iterable's items, empty without one.",
    slots: methods::SLOTS.traverse(traverse).clear(clear).drop_fields(drop_fields),
    methods: methods::METHODS,
    dealloc: heap::dealloc_exact::<List>,
    ..TypeSpec::new::<List>("list")
};
pub static LIST: Type = Type::builtin(&LIST_SPEC);

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on lists.
    unsafe { (*header.cast::<List>()).visit(visit) };
}

unsafe fn drop_fields(header: *mut Header) {
    // SAFETY: the slot is only called on a dying list, whose vector is taken over once.
    drop_from_end(unsafe { std::ptr::read((*header.cast::<List>()).items.get()) });
}

/// Drops items as CPython's list does: the last one first, which finalizers make visible.
pub fn drop_from_end(mut items: Vec<Object>) {
    while let Some(item) = items.pop() {
        drop(item);
    }
}

unsafe fn clear(header: *const Header) {
    // SAFETY: the slot is only called on lists.
    drop_from_end(unsafe { (*header.cast::<List>()).take() });
}

impl List {
    pub fn new() -> Ref<List> {
        List::from_vec(Vec::new())
    }

    /// A list that takes over the items.
    #[inline]
    pub fn from_vec(items: Vec<Object>) -> Ref<List> {
        heap::new_exact(|header| List { header, items: UnsafeCell::new(items) })
    }

    #[inline]
    pub fn of_type(ty: &Type, items: Vec<Object>) -> Ref<List> {
        heap::new_object(ty, |header| List { header, items: UnsafeCell::new(items) })
    }

    /// Reports the items to the collector.
    #[inline(always)]
    pub(crate) fn visit(&self, visit: &mut (impl FnMut(Word) + ?Sized)) {
        for item in self.as_slice().iter().rev() {
            visit(item.word());
        }
    }

    /// The items, borrowed: not kept while Python code runs, which may change the list.
    #[inline(always)]
    pub fn as_slice(&self) -> &[Object] {
        // SAFETY: under the GIL; callers finish with the slice before running Python code.
        unsafe { &*self.items.get() }
    }

    /// The vector, under the same condition.
    #[inline(always)]
    #[allow(clippy::mut_from_ref)]
    pub fn items_mut(&self) -> &mut Vec<Object> {
        // SAFETY: as in `as_slice`.
        unsafe { &mut *self.items.get() }
    }

    #[inline(always)]
    pub fn len(&self) -> usize {
        self.as_slice().len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A new reference to an item.
    #[inline(always)]
    pub fn get(&self, index: usize) -> Option<Object> {
        self.as_slice().get(index).cloned()
    }

    #[inline(always)]
    pub fn push(&self, item: Object) {
        self.items_mut().push(item);
    }

    /// Replaces an item; the old one is dropped when the list is consistent.
    pub fn set(&self, index: usize, item: Object) {
        drop(std::mem::replace(&mut self.items_mut()[index], item));
    }

    /// Empties the list and hands out its items.
    pub fn take(&self) -> Vec<Object> {
        if self.items_mut().capacity() == 0 {
            return Vec::new();
        }
        std::mem::take(self.items_mut())
    }

    /// New references to all items.
    pub fn to_vec(&self) -> Vec<Object> {
        let mut items = Vec::new();
        append_references(&mut items, self.as_slice());
        items
    }
}

impl Object {
    /// The payload if this is a list or an instance of a subclass.
    #[inline]
    pub fn as_list(&self) -> Option<&List> {
        if self.word().is_heap() && self.ty().has(flags::LIST_SUBCLASS) {
            // SAFETY: the flag is inherited by subclasses of list only.
            Some(unsafe { self.downcast_unchecked() })
        } else {
            None
        }
    }

    /// A new list.
    pub fn list(items: Vec<Object>) -> Object {
        List::from_vec(items).into()
    }
}
