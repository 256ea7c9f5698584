//! Trial deletion: which objects of a list nothing outside the list keeps alive.
//!
//! While the list is examined, the `prev` words of its nodes hold reference counts instead of links, as in CPython's
//! `Python/gc.c`; no code that could look at the links runs meanwhile.

use super::collect::traverse;
use super::{COLLECTING, FLAG_BITS, GcLinks, header_of, links};
use crate::object::Header;
use crate::typeobj::flags;
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

/// Splits the list of `head` into what is reachable from outside and what is not; the latter is returned, still linked
/// into the list, with the flag COLLECTING set. `held` is the number of references that the collector itself holds to
/// each object.
///
/// # Safety
/// `head` heads a consistent list of live objects.
pub(super) unsafe fn find(head: *mut GcLinks, held: isize) -> Vec<*mut Header> {
    // SAFETY: by the contract; traversal only reads.
    unsafe {
        let nodes = || {
            let mut node = (*head).next.get();
            std::iter::from_fn(move || {
                let this = node;
                (this != head).then(|| {
                    node = (*this).next.get();
                    this
                })
            })
        };
        for node in nodes() {
            let count = ((*header_of(node)).refcount() - held).max(0) as usize;
            let kept = (*node).prev.get() & FLAG_BITS;
            (*node).prev.set((count * ONE) | kept | COLLECTING);
        }
        for node in nodes() {
            traverse(header_of(node), &mut |word| {
                if let Some(node) = examined(word) {
                    let value = (*node).prev.get();
                    (*node).prev.set(if value >= ONE { value - ONE } else { value });
                }
            });
        }
        let mut pending: Vec<*mut GcLinks> = Vec::new();
        for node in nodes() {
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
        let mut garbage = Vec::new();
        let mut previous = head;
        for node in nodes() {
            (*node).prev.set(previous as usize | (*node).prev.get() & FLAG_BITS);
            previous = node;
            if (*node).has_flag(COLLECTING) {
                garbage.push(header_of(node));
            }
        }
        (*head).set_prev_ptr(previous);
        garbage
    }
}
