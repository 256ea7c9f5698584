//! Whether anybody could tell that the objects that are alive when the process ends are never destroyed.
//!
//! A program sees an object's end through finalizers and through callbacks of weak references. Where no live object has
//! either, taking everything apart is work that only the system does again when it takes the process's memory back.

use super::collect::type_of;
use super::{GENERATIONS, GcLinks, header_of};
use crate::object::{Header, Object};
use crate::thread::{RUNTIME, Thread};
use crate::typeobj::{Type, flags};
use crate::types::weakref::{REF, is_proxy};
use crate::weakref::as_weak;
use crate::word::Word;
use std::mem::ManuallyDrop;

/// Notes that there is an object with a finalizer that is in no list of the collector.
pub fn note_unlisted_finalizer() {
    RUNTIME.gc.unlisted_finalizers.set(true);
}

/// True if no live object's end could be noticed. `spared` are objects whose finalizers have nothing left to do;
/// `is_silent` says of a weak reference's callback that it does nothing that a program sees.
pub fn is_unnoticed(
    thread: &Thread,
    spared: &[Object],
    is_silent: &dyn Fn(&Object) -> bool,
) -> bool {
    let gc = &RUNTIME.gc;
    let callbacks = thread.interp().gc_callback_list();
    if gc.unlisted_finalizers.get()
        || gc.debug.get() != 0
        || callbacks.as_list().is_some_and(|list| !list.as_slice().is_empty())
    {
        return false;
    }
    let mut heads =
        (0..GENERATIONS).map(|generation| gc.head(generation)).chain([gc.frozen_head()]);
    // SAFETY: tracked objects are alive, and nothing runs that could change the lists.
    heads.all(|head| unsafe { all(head, |header| is_one_unnoticed(header, spared, is_silent)) })
}

/// True if a condition holds for all objects of a list.
///
/// # Safety
/// `head` heads a consistent list of live objects, which the condition leaves as it is.
unsafe fn all(head: *mut GcLinks, mut condition: impl FnMut(*mut Header) -> bool) -> bool {
    // SAFETY: by the contract.
    unsafe {
        let mut node = (*head).next.get();
        while node != head {
            if !condition(header_of(node)) {
                return false;
            }
            node = (*node).next.get();
        }
    }
    true
}

/// # Safety
/// `header` is a live object.
unsafe fn is_one_unnoticed(
    header: *mut Header,
    spared: &[Object],
    is_silent: &dyn Fn(&Object) -> bool,
) -> bool {
    // SAFETY: by the contract; the object is borrowed.
    unsafe {
        let ty = type_of(header);
        let object = ManuallyDrop::new(Object::from_word(Word::from_ptr(header)));
        if ty.slots().finalize().is_some() {
            return spared.iter().any(|spared| spared.is(&object));
        }
        if ty.has(flags::TYPE_SUBCLASS) {
            // Instances that no list has are known by their class.
            let class = &*header.cast::<Type>();
            return class.has(flags::GC) || class.slots().finalize().is_none();
        }
        if !ty.has(flags::HEAP) && !ty.is(&REF) && !is_proxy(&object) {
            return true;
        }
        let Some(weak) = as_weak(&object) else { return true };
        weak.target().is_none() || weak.callback().is_none_or(|callback| is_silent(&callback))
    }
}
