//! Weak references: the list that a referenced object carries, and what happens when it dies.
//!
//! The Python types (`weakref.ref`, proxies) are in `types/weakref`. Matches CPython's `Objects/weakrefobject.c`.

use crate::heap;
use crate::instance::weakref_slot;
use crate::object::{Header, Object, Payload};
use crate::thread::Thread;
use crate::typeobj::{Type, flags};
use crate::word::Word;
use std::cell::{Cell, UnsafeCell};

/// The payload of `weakref.ref` and the proxy types: a link in its target's list.
#[repr(C)]
pub struct Weak {
    header: Header,
    /// Null once the target is dead.
    target: Cell<*mut Header>,
    pub(crate) callback: UnsafeCell<Option<Object>>,
    pub(crate) hash: Cell<i64>,
    previous: Cell<*mut Weak>,
    next: Cell<*mut Weak>,
}

// SAFETY: repr(C) with the header first; instances are only made here. Proxies share the layout under types of their own.
unsafe impl Payload for Weak {
    fn type_object() -> &'static Type {
        &crate::types::weakref::REF
    }
}

/// A new weak reference of type `ty` (`ref`, a subclass, or a proxy type), linked to `target`. None if the target's type
/// does not support weak references.
pub fn new_weak(ty: &Type, target: &Object, callback: Option<Object>) -> Option<Object> {
    let target_type = target.ty();
    if !target.word().is_heap() || !supports_weakrefs(target_type) {
        return None;
    }
    // SAFETY: every type that uses this function has Weak's layout; all fields are written before the object is used.
    unsafe {
        let header = heap::allocate_unfilled(ty, 0);
        let this = header.cast::<Weak>();
        this.write(Weak {
            header: Header::new(ty),
            target: Cell::new(target.word().ptr()),
            callback: UnsafeCell::new(callback),
            hash: Cell::new(-1),
            previous: Cell::new(std::ptr::null_mut()),
            next: Cell::new(std::ptr::null_mut()),
        });
        link(list_of(target.word().ptr(), target_type), this);
        if ty.has(flags::GC) {
            crate::gc::track(header);
        }
        Some(Object::from_word(Word::from_ptr(header)))
    }
}

/// True if instances can be weakly referenced.
pub fn supports_weakrefs(ty: &Type) -> bool {
    ty.has(flags::MANAGED_WEAKREF) || ty.has(flags::TYPE_SUBCLASS)
}

unsafe fn list_of(header: *mut Header, ty: &Type) -> *mut *mut Weak {
    // SAFETY: the caller checked that the type supports weak references; type objects have the list in a field, as static
    // ones have no prefix.
    unsafe {
        if ty.has(flags::TYPE_SUBCLASS) {
            (*header.cast::<Type>()).weakrefs.get()
        } else {
            weakref_slot(header, ty)
        }
    }
}

/// True if there are weak references to an object.
///
/// # Safety
/// `header` is a live instance of `ty`.
pub unsafe fn is_referenced(header: *mut Header, ty: &Type) -> bool {
    // SAFETY: by the contract; the list is only looked at where there is one.
    supports_weakrefs(ty) && unsafe { !(*list_of(header, ty)).is_null() }
}

/// Puts a weak reference into its target's list: a plain `ref` without callback first (it is shared), others behind.
unsafe fn link(list: *mut *mut Weak, weak: *mut Weak) {
    // SAFETY: list links are consistent.
    unsafe {
        let first = *list;
        let basic = (*(*weak).callback.get()).is_none();
        if first.is_null() || basic {
            (*weak).next.set(first);
            if !first.is_null() {
                (*first).previous.set(weak);
            }
            *list = weak;
        } else {
            let second = (*first).next.get();
            (*weak).previous.set(first);
            (*weak).next.set(second);
            if !second.is_null() {
                (*second).previous.set(weak);
            }
            (*first).next.set(weak);
        }
    }
}

impl Weak {
    /// The target, if it is alive.
    pub fn target(&self) -> Option<Object> {
        let target = self.target.get();
        // SAFETY: a dying target clears its weak references first; one whose count is zero is dying.
        unsafe {
            if target.is_null() || (*target).refcount() == 0 {
                return None;
            }
            Some(Object::from_borrowed(Word::from_ptr(target)))
        }
    }

    pub fn callback(&self) -> Option<Object> {
        // SAFETY: under the GIL; cloned at once.
        unsafe { (*self.callback.get()).clone() }
    }

    /// Unlinks from the target: at the reference's own death, or the target's.
    pub fn unlink(&self) {
        let target = self.target.replace(std::ptr::null_mut());
        if target.is_null() {
            return;
        }
        // SAFETY: the target is alive, as it was not cleared; list links are consistent.
        unsafe {
            let (previous, next) = (self.previous.get(), self.next.get());
            if previous.is_null() {
                let list = list_of(target, &*(*target).type_ptr());
                *list = next;
            } else {
                (*previous).next.set(next);
            }
            if !next.is_null() {
                (*next).previous.set(previous);
            }
        }
        self.previous.set(std::ptr::null_mut());
        self.next.set(std::ptr::null_mut());
    }
}

/// `drop_fields` of weak reference types.
///
/// # Safety
/// `header` is a dying object with Weak's layout.
pub unsafe fn drop_weak(header: *mut Header) {
    // SAFETY: by the contract; the field is dropped once.
    unsafe {
        (*header.cast::<Weak>()).unlink();
        drop((*(*header.cast::<Weak>()).callback.get()).take());
    }
}

/// `traverse` of weak reference types: the target is not owned.
///
/// # Safety
/// `header` has Weak's layout.
pub unsafe fn traverse_weak(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: by the contract.
    if let Some(callback) = unsafe { &*(*header.cast::<Weak>()).callback.get() } {
        visit(callback.word());
    }
}

/// `clear` of weak reference types.
///
/// # Safety
/// `header` has Weak's layout.
pub unsafe fn clear_weak(header: *const Header) {
    // SAFETY: by the contract.
    unsafe {
        (*header.cast::<Weak>()).unlink();
        drop((*(*header.cast::<Weak>()).callback.get()).take());
    }
}

/// All live weak references to an object, in list order.
pub fn references_to(target: &Object) -> Vec<Object> {
    let ty = target.ty();
    if !target.word().is_heap() || !supports_weakrefs(ty) {
        return Vec::new();
    }
    let mut found = Vec::new();
    // SAFETY: list links are consistent, and entries with a zero count are dying and passed over.
    unsafe {
        let mut weak = *list_of(target.word().ptr(), ty);
        while let Some(entry) = weak.as_ref() {
            if entry.header.refcount() != 0 {
                found.push(Object::from_borrowed(Word::from_ptr(weak.cast())));
            }
            weak = entry.next.get();
        }
    }
    found
}

/// The callback-less weak reference of exactly type `ty`, to be shared.
pub fn shared_reference(target: &Object, ty: &Type) -> Option<Object> {
    references_to(target).into_iter().find(|weak| {
        // SAFETY: the list holds objects with Weak's layout only.
        weak.is_exact(ty) && unsafe { (*weak.word().ptr().cast::<Weak>()).callback().is_none() }
    })
}

/// Clears the weak references of a dying object and calls their callbacks.
///
/// # Safety
/// `header` is dying (its count is zero) and supports weak references.
pub(crate) unsafe fn clear_at_death(header: *mut Header) {
    // SAFETY: by the contract; the count is raised while callbacks run, so that they may not free the object again.
    unsafe {
        let ty = &*(*header).type_ptr();
        let list = list_of(header, ty);
        if (*list).is_null() {
            return;
        }
        let mut calls: Vec<(Object, Object)> = Vec::new();
        while let Some(weak) = (*list).as_ref() {
            weak.unlink();
            if let Some(callback) = (*weak.callback.get()).take()
                && weak.header.refcount() > 0
            {
                calls.push((object_of_weak(weak), callback));
            }
        }
        run_callbacks(calls);
    }
}

/// Calls weak reference callbacks: (reference, callback). Errors are reported as unraisable.
pub(crate) fn run_callbacks(calls: Vec<(Object, Object)>) {
    let thread = Thread::current();
    for (weak, callback) in calls {
        if let Err(raised) = callback.call(thread, &[weak]) {
            let what = "Exception ignored while calling weakref callback";
            thread.unraisable(raised, what, &callback);
        }
    }
}

fn object_of_weak(weak: &Weak) -> Object {
    // SAFETY: the borrow proves that the object is alive; `object_of` would check for `ref`, and this may be a proxy.
    unsafe { Object::from_borrowed(Word::from_ptr((weak as *const Weak).cast())) }
}

/// The weak reference payload of an object of a weak reference type.
pub fn as_weak(object: &Object) -> Option<&Weak> {
    if object.downcast::<Weak>().is_some() || crate::types::weakref::is_proxy(object) {
        // SAFETY: both have Weak's layout.
        return Some(unsafe { &*object.word().ptr().cast::<Weak>() });
    }
    None
}

/// Detaches every weak reference of an object and returns those with callbacks: the collector's step before `clear`.
pub(crate) fn detach_all(target: &Object) -> Vec<(Object, Object)> {
    let mut calls = Vec::new();
    for weak in references_to(target) {
        if let Some(payload) = as_weak(&weak) {
            payload.unlink();
            // SAFETY: under the GIL.
            if let Some(callback) = unsafe { (*payload.callback.get()).take() } {
                calls.push((weak.clone(), callback));
            }
        }
    }
    calls
}
