//! Trial deletion: which objects of a list nothing outside the list keeps alive.
//!
//! While the list is examined, the `prev` words of its nodes hold reference counts instead of links, as in CPython's
//! `Python/gc.c`; no code that could look at the links runs meanwhile.

use super::collect::{is_plain, traverse, type_of};
use super::{COLLECTING, FLAG_BITS, GcLinks, append, forget_links, header_of, links};
use crate::object::{Header, Object};
use crate::typeobj::flags;
use crate::types::tuple::{TUPLE, Tuple};
use crate::weakref;
use crate::word::Word;

/// One reference in a `prev` word that holds a count: the flags are below it.
const ONE: usize = FLAG_BITS + 1;

/// The links of a referenced object that is being examined.
///
/// # Safety
/// `word` was visited by a traversal: it is null or alive.
unsafe fn examined(word: Word) -> Option<*mut GcLinks> {
    if !word.is_heap() {
        return None;
    }
    // SAFETY: a live object; only mortal objects of types with GC have links.
    unsafe {
        let header = word.ptr();
        if (*header).is_immortal() || !(*(*header).type_ptr()).has(flags::GC) {
            return None;
        }
        let node = links(header);
        (*node).has_flag(COLLECTING).then_some(node)
    }
}

/// The nodes of a list; a node may be unlinked once it was handed out.
///
/// # Safety
/// `head` heads a list whose `next` links are consistent.
unsafe fn nodes(head: *mut GcLinks) -> impl Iterator<Item = *mut GcLinks> {
    // SAFETY: by the contract.
    let mut node = unsafe { (*head).next.get() };
    std::iter::from_fn(move || {
        let this = node;
        (this != head).then(|| {
            // SAFETY: as above.
            node = unsafe { (*this).next.get() };
            this
        })
    })
}

/// Sets COLLECTING on those objects of a list that are not reachable from outside, and leaves counts in the `prev` words of
/// all. `held` is the number of references that the collector itself holds to each object.
///
/// # Safety
/// `head` heads a consistent list of live objects.
unsafe fn mark(head: *mut GcLinks, held: isize) {
    // SAFETY: by the contract; traversal only reads.
    unsafe {
        for node in nodes(head) {
            let count = ((*header_of(node)).refcount() - held).max(0) as usize;
            let kept = (*node).prev.get() & FLAG_BITS;
            (*node).prev.set((count * ONE) | kept | COLLECTING);
        }
        for node in nodes(head) {
            traverse(header_of(node), &mut |word| {
                if let Some(node) = examined(word) {
                    let value = (*node).prev.get();
                    (*node).prev.set(if value >= ONE { value - ONE } else { value });
                }
            });
        }
        let mut pending: Vec<*mut GcLinks> = Vec::new();
        for node in nodes(head) {
            if (*node).prev.get() < ONE || !(*node).has_flag(COLLECTING) {
                continue;
            }
            (*node).clear_flag(COLLECTING);
            pending.push(node);
            while let Some(node) = pending.pop() {
                traverse(header_of(node), &mut |word| {
                    if let Some(node) = examined(word) {
                        (*node).clear_flag(COLLECTING);
                        pending.push(node);
                    }
                });
            }
        }
    }
}

/// Garbage, kept alive by the references here.
#[derive(Default)]
pub(super) struct Garbage {
    pub(super) objects: Vec<Object>,
    /// Weak references or finalizers have to be looked after before anything is cleared.
    pub(super) has_last_words: bool,
}

/// Splits the list of `head` into what is reachable from outside, which stays, and what is not, which goes to the end of the
/// list of `pile`. Tuples that can be in no cycle leave the list. Returns how many objects stay, and the garbage.
///
/// # Safety
/// Both are heads of consistent lists of live objects.
pub(super) unsafe fn split(head: *mut GcLinks, pile: *mut GcLinks) -> (usize, Garbage) {
    let (mut staying, mut garbage) = (0, Garbage::default());
    // SAFETY: by the contract; all links are whole again at the end.
    unsafe {
        mark(head, 0);
        let mut last = head;
        for node in nodes(head) {
            let header = header_of(node);
            let ty = type_of(header);
            if (*node).has_flag(COLLECTING) {
                (*node).clear_flag(COLLECTING);
                append(pile, node);
                garbage.has_last_words |=
                    ty.slots().finalize().is_some() || weakref::is_referenced(header, ty);
                garbage.objects.push(Object::from_borrowed(Word::from_ptr(header)));
            } else if ty.is(&TUPLE) && is_plain(&*header.cast::<Tuple>()) {
                forget_links(header);
            } else {
                (*last).next.set(node);
                (*node).set_prev_ptr(last);
                last = node;
                staying += 1;
            }
        }
        (*last).next.set(head);
        (*head).set_prev_ptr(last);
    }
    (staying, garbage)
}

/// Which objects of a list are not reachable from outside, though one reference to each is the collector's own.
///
/// # Safety
/// `head` heads a consistent list of live objects.
pub(super) unsafe fn find_held(head: *mut GcLinks) -> Vec<*mut Header> {
    let mut found = Vec::new();
    // SAFETY: by the contract.
    unsafe {
        mark(head, 1);
        let mut last = head;
        for node in nodes(head) {
            (*node).set_prev_ptr(last);
            last = node;
            if (*node).has_flag(COLLECTING) {
                (*node).clear_flag(COLLECTING);
                found.push(header_of(node));
            }
        }
        (*head).set_prev_ptr(last);
    }
    found
}
