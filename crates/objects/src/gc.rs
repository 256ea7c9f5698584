//! The cycle collector's object lists: every container object is linked into a generation.
//!
//! Links live in the 16 bytes before the header. `collect` is the trial-deletion collector after CPython's `Python/gc.c`.

pub mod collect;
pub mod ending;
mod unreachable;

use crate::object::Header;
use crate::thread::{Thread, breaker};
use crate::typeobj::{Type, flags};
use std::cell::Cell;
use std::sync::atomic::Ordering;

/// The link words before the header of a container object. `prev`'s lowest bit says that the finalizer has run.
#[repr(C)]
pub struct GcLinks {
    pub(crate) next: Cell<*mut GcLinks>,
    pub(crate) prev: Cell<usize>,
}

pub(crate) const FINALIZED: usize = 1;
pub(crate) const COLLECTING: usize = 2;
const FLAG_BITS: usize = 7;

/// Number of generations.
pub const GENERATIONS: usize = 3;

/// The collector's state.
pub struct GcState {
    /// Objects that `gc.freeze` took out of the generations.
    pub(crate) frozen: GcLinks,
    /// What a running collection has found to be garbage.
    garbage: GcLinks,
    /// Objects that came into the oldest generation since the last full collection, and those that survived it.
    pub(crate) long_lived_pending: Cell<usize>,
    pub(crate) long_lived_total: Cell<usize>,
    /// List heads; an empty list has null links until its first use.
    pub(crate) heads: [GcLinks; GENERATIONS],
    pub counts: [Cell<usize>; GENERATIONS],
    pub thresholds: [Cell<usize>; GENERATIONS],
    pub enabled: Cell<bool>,
    pub(crate) collecting: Cell<bool>,
    pub debug: Cell<i32>,
    /// There is or was an object with a finalizer that is in no list.
    pub(crate) unlisted_finalizers: Cell<bool>,
    /// Per generation: collections, collected, uncollectable.
    pub stats: [Cell<(usize, usize, usize)>; GENERATIONS],
}

impl GcState {
    pub const fn new() -> GcState {
        GcState {
            frozen: GcLinks { next: Cell::new(std::ptr::null_mut()), prev: Cell::new(0) },
            garbage: GcLinks { next: Cell::new(std::ptr::null_mut()), prev: Cell::new(0) },
            long_lived_pending: Cell::new(0),
            long_lived_total: Cell::new(0),
            heads: [const { GcLinks { next: Cell::new(std::ptr::null_mut()), prev: Cell::new(0) } };
                GENERATIONS],
            counts: [const { Cell::new(0) }; GENERATIONS],
            thresholds: [Cell::new(2000), Cell::new(10), Cell::new(10)],
            enabled: Cell::new(true),
            collecting: Cell::new(false),
            debug: Cell::new(0),
            unlisted_finalizers: Cell::new(false),
            stats: [const { Cell::new((0, 0, 0)) }; GENERATIONS],
        }
    }

    /// The head of a generation's circular list.
    pub(crate) fn head(&self, generation: usize) -> *mut GcLinks {
        GcState::list_head(&self.heads[generation])
    }

    /// The head of the youngest generation's list.
    #[inline(always)]
    fn young(&self) -> *mut GcLinks {
        let head = &self.heads[0];
        if head.prev.get() == 0 {
            return GcState::list_head(head);
        }
        head as *const GcLinks as *mut GcLinks
    }

    /// The head of the frozen objects' circular list.
    pub(crate) fn frozen_head(&self) -> *mut GcLinks {
        GcState::list_head(&self.frozen)
    }

    /// The head of the list of garbage.
    pub(crate) fn garbage_head(&self) -> *mut GcLinks {
        GcState::list_head(&self.garbage)
    }

    fn list_head(head: &GcLinks) -> *mut GcLinks {
        let address = head as *const GcLinks as *mut GcLinks;
        if head.next.get().is_null() {
            head.next.set(address);
            head.prev.set(address as usize);
        }
        address
    }
}

impl Default for GcState {
    fn default() -> Self {
        Self::new()
    }
}

impl GcLinks {
    #[inline(always)]
    pub(crate) fn prev_ptr(&self) -> *mut GcLinks {
        (self.prev.get() & !FLAG_BITS) as *mut GcLinks
    }

    #[inline(always)]
    pub(crate) fn set_prev_ptr(&self, prev: *mut GcLinks) {
        self.prev.set(prev as usize | self.prev.get() & FLAG_BITS);
    }

    pub(crate) fn has_flag(&self, flag: usize) -> bool {
        self.prev.get() & flag != 0
    }

    pub(crate) fn set_flag(&self, flag: usize) {
        self.prev.set(self.prev.get() | flag);
    }

    pub(crate) fn clear_flag(&self, flag: usize) {
        self.prev.set(self.prev.get() & !flag);
    }
}

/// # Safety
/// `header` is an object of a type with GC.
#[inline(always)]
pub(crate) unsafe fn links(header: *mut Header) -> *mut GcLinks {
    // SAFETY: the links are right before the header.
    unsafe { header.cast::<GcLinks>().sub(1) }
}

/// # Safety
/// `links` are those of a container object.
#[inline(always)]
pub(crate) unsafe fn header_of(links: *mut GcLinks) -> *mut Header {
    // SAFETY: as above.
    unsafe { links.add(1).cast() }
}

/// Links an object into the youngest generation; nothing happens if it is tracked already.
///
/// # Safety
/// `header` is a complete object of a type with GC.
#[inline]
pub unsafe fn track(header: *mut Header) {
    // SAFETY: list links are consistent, and the object has the prefix.
    unsafe {
        let node = links(header);
        if !(*node).next.get().is_null() {
            return;
        }
        let finalized = (*node).has_flag(FINALIZED);
        track_new(header);
        if finalized {
            (*node).set_flag(FINALIZED);
        }
    }
}

/// Links a new object into the youngest generation, whatever its link words hold.
///
/// # Safety
/// `header` is a complete object of a type with GC, which is not linked and was not finalized.
#[inline(always)]
pub unsafe fn track_new(header: *mut Header) {
    // SAFETY: list links are consistent, and the object has the prefix. A head has no flags.
    unsafe {
        let gc = &crate::thread::RUNTIME.gc;
        let head = gc.young();
        let node = links(header);
        let last = (*head).prev.get();
        (*(last as *mut GcLinks)).next.set(node);
        node.write(GcLinks { next: Cell::new(head), prev: Cell::new(last) });
        (*head).prev.set(node as usize);
        let count = gc.counts[0].get() + 1;
        gc.counts[0].set(count);
        if count > gc.thresholds[0].get() {
            request_collection();
        }
    }
}

#[cold]
fn request_collection() {
    let gc = &crate::thread::RUNTIME.gc;
    if !gc.enabled.get() || gc.thresholds[0].get() == 0 || gc.collecting.get() {
        return;
    }
    if let Some(thread) = Thread::try_current() {
        thread.eval_breaker.fetch_or(breaker::GC, Ordering::Relaxed);
    }
}

/// # Safety
/// `head` heads a consistent list and `node` is unlinked.
#[inline(always)]
pub(crate) unsafe fn append(head: *mut GcLinks, node: *mut GcLinks) {
    // SAFETY: by the contract.
    unsafe {
        let last = (*head).prev_ptr();
        (*last).next.set(node);
        (*node).set_prev_ptr(last);
        (*node).next.set(head);
        (*head).set_prev_ptr(node);
    }
}

/// Takes an object out of its generation; nothing happens if it is not tracked.
///
/// # Safety
/// `header` is an object of a type with GC.
#[inline]
pub unsafe fn untrack(header: *mut Header) {
    // SAFETY: passed on.
    unsafe {
        unlink_dying(header);
        forget_links(header);
    }
}

/// Takes an object out of its generation, if it is in one, but leaves its link words as they are.
///
/// # Safety
/// `header` is an object of a type with GC, which is freed next or whose links are forgotten.
#[inline(always)]
pub unsafe fn unlink_dying(header: *mut Header) {
    // SAFETY: list links are consistent.
    unsafe {
        let node = links(header);
        let next = (*node).next.get();
        if next.is_null() {
            return;
        }
        let prev = (*node).prev_ptr();
        (*prev).next.set(next);
        (*next).set_prev_ptr(prev);
        let gc = &crate::thread::RUNTIME.gc;
        let count = &gc.counts[0];
        count.set(count.get().saturating_sub(1));
    }
}

/// Marks an object as being in no list.
///
/// # Safety
/// `header` is an object of a type with GC, which no list links.
#[inline(always)]
pub(crate) unsafe fn forget_links(header: *mut Header) {
    // SAFETY: the object has the prefix.
    unsafe {
        let node = links(header);
        (*node).next.set(std::ptr::null_mut());
        (*node).set_prev_ptr(std::ptr::null_mut());
    }
}

/// `gc.is_tracked`.
pub fn is_tracked(object: &crate::object::Object) -> bool {
    // SAFETY: the type says that the links exist.
    object.header().is_some_and(|h| !h.is_immortal())
        && object.ty().has(flags::GC)
        && unsafe { !(*links(object.word().ptr())).next.get().is_null() }
}

/// Whether an object is in one of the collector's lists.
///
/// # Safety
/// `header` is a complete object of a type with GC.
#[inline(always)]
pub unsafe fn is_linked(header: *mut crate::object::Header) -> bool {
    // SAFETY: the object has the prefix.
    unsafe { !(*links(header)).next.get().is_null() }
}

/// `gc.is_finalized`.
pub fn was_object_finalized(object: &crate::object::Object) -> bool {
    // SAFETY: the object is an instance of its type.
    object.word().is_heap() && unsafe { was_finalized(object.word().ptr(), object.ty()) }
}

/// True if the object's finalizer has run (always false for objects without links).
///
/// # Safety
/// `header` is an instance of `ty`.
pub(crate) unsafe fn was_finalized(header: *mut Header, ty: &Type) -> bool {
    // SAFETY: by the contract.
    ty.has(flags::GC) && unsafe { (*links(header)).has_flag(FINALIZED) }
}

/// # Safety
/// `header` is an instance of `ty`.
pub(crate) unsafe fn mark_finalized(header: *mut Header, ty: &Type) {
    if ty.has(flags::GC) {
        // SAFETY: by the contract.
        unsafe { (*links(header)).set_flag(FINALIZED) };
    }
}
