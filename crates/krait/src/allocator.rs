//! The process's allocator: mimalloc, behind lists of small blocks that were just given back.
//!
//! The crate's own adapter asks mimalloc for aligned blocks always, a longer way; what it gives without being asked is
//! aligned enough for nearly all requests. mimalloc hands out all blocks of a page before it comes to the first one again,
//! so that a program that makes and drops small things walks through memory that no cache holds: what was given back last
//! is therefore kept, by size, and given out first. Very large blocks are refused where the system does not have them.

mod granted;
mod kept;

use libmimalloc_sys::{mi_free, mi_malloc, mi_realloc, mi_zalloc};
use mimalloc::MiMalloc;
use std::alloc::{GlobalAlloc, Layout};
use std::ffi::{c_int, c_long};
use std::ptr::null_mut;

pub struct Allocator;

/// `mi_option_purge_delay`: for how many milliseconds a page stays with the process that nothing uses.
const PURGE_DELAY: c_int = 15;

unsafe extern "C" {
    fn mi_option_set_default(option: c_int, value: c_long);
}

/// Chooses how the allocator deals with memory that is not in use; what the environment says goes before it.
pub fn configure() {
    // With the usual delay, a program that works through files one by one holds what several of them needed; with one of a
    // millisecond, it gets a quarter more pages from the system.
    // SAFETY: the option exists, and no other thread runs yet.
    unsafe { mi_option_set_default(PURGE_DELAY, 10) };
}

/// True if mimalloc aligns blocks of this layout without being asked: to a word, and to 16 bytes if the size is a multiple
/// of that.
#[inline(always)]
fn is_plain(size: usize, align: usize) -> bool {
    align <= size_of::<usize>() || align == 16 && size.is_multiple_of(16) && size != 0
}

// SAFETY: blocks are mimalloc's, which keeps the trait's promises; `is_plain` says where the alignment comes by itself. A
// small plain block has all the bytes of its class, of which it is made, and only such blocks are kept.
unsafe impl GlobalAlloc for Allocator {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let size = layout.size();
        if !is_plain(size, layout.align()) {
            return aligned(layout, |layout| {
                // SAFETY: passed on.
                unsafe { MiMalloc.alloc(layout) }
            });
        }
        if size <= kept::LARGEST {
            let class = kept::class(size);
            return kept::take(class).unwrap_or_else(|| make(kept::bytes(class)));
        }
        make(size)
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        let size = layout.size();
        if !is_plain(size, layout.align()) {
            return aligned(layout, |layout| {
                // SAFETY: passed on.
                unsafe { MiMalloc.alloc_zeroed(layout) }
            });
        }
        if size > kept::LARGEST {
            if !granted::is_granted(size) {
                return null_mut();
            }
            // SAFETY: any size may be asked for.
            return unsafe { mi_zalloc(size) }.cast();
        }
        let class = kept::class(size);
        match kept::take(class) {
            Some(block) => {
                // SAFETY: the block has the bytes of its class.
                unsafe { block.write_bytes(0, size) };
                block
            }
            // SAFETY: as above.
            None => unsafe { mi_zalloc(kept::bytes(class)) }.cast(),
        }
    }

    #[inline]
    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        let size = layout.size();
        // SAFETY: the block is one of mimalloc's, and nobody uses it any more.
        unsafe {
            if size <= kept::LARGEST && is_plain(size, layout.align()) {
                kept::give(block, kept::class(size));
            } else {
                mi_free(block.cast());
            }
        }
    }

    #[inline]
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        let old = layout.size();
        if !is_plain(size, layout.align()) || !is_plain(old, layout.align()) {
            // SAFETY: passed on.
            return unsafe { self.replace(block, layout, size) };
        }
        if old > kept::LARGEST && size > kept::LARGEST {
            if size > old && !granted::is_granted(size) {
                return null_mut();
            }
            // SAFETY: the block is one of mimalloc's.
            return unsafe { mi_realloc(block.cast(), size) }.cast();
        }
        if old <= kept::LARGEST && size <= kept::LARGEST && kept::class(old) == kept::class(size) {
            return block;
        }
        // SAFETY: passed on.
        unsafe { self.replace(block, layout, size) }
    }
}

#[inline(never)]
fn make(size: usize) -> *mut u8 {
    if !granted::is_granted(size) {
        return null_mut();
    }
    // SAFETY: any size may be asked for.
    unsafe { mi_malloc(size) }.cast()
}

/// A block that `make` gives, unless the system would not grant it.
fn aligned(layout: Layout, make: impl FnOnce(Layout) -> *mut u8) -> *mut u8 {
    if granted::is_granted(layout.size()) { make(layout) } else { null_mut() }
}

impl Allocator {
    /// A new block with the content of the old one, which is given back.
    ///
    /// # Safety
    /// As for `realloc`.
    unsafe fn replace(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        // SAFETY: by the contract; the smaller size lies in both blocks.
        unsafe {
            let new = self.alloc(Layout::from_size_align_unchecked(size, layout.align()));
            if !new.is_null() {
                new.copy_from_nonoverlapping(block, layout.size().min(size));
                self.dealloc(block, layout);
            }
            new
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_aligned_and_keep_their_content() {
        for align in [1, 2, 4, 8, 16, 32, 64, 4096] {
            for size in [1, 7, 8, 15, 16, 17, 24, 48, 100, 512, 1000, 4096, 100_000] {
                let layout = Layout::from_size_align(size, align).expect("layout");
                let wider = Layout::from_size_align(size * 3, align).expect("layout");
                // SAFETY: blocks are used within their sizes and freed with their layouts.
                unsafe {
                    let block = Allocator.alloc(layout);
                    block.write_bytes(7, size);
                    let zeroed = Allocator.alloc_zeroed(layout);
                    assert!((0..size).all(|i| *zeroed.add(i) == 0), "{size} {align}");
                    let moved = Allocator.realloc(block, layout, size * 3);
                    assert!((0..size).all(|i| *moved.add(i) == 7), "{size} {align}");
                    for address in [zeroed as usize, moved as usize] {
                        assert!(address.is_multiple_of(align), "{size} {align}");
                    }
                    let narrowed = Allocator.realloc(moved, wider, size);
                    assert!((0..size).all(|i| *narrowed.add(i) == 7), "{size} {align}");
                    Allocator.dealloc(zeroed, layout);
                    Allocator.dealloc(narrowed, layout);
                }
            }
        }
    }

    #[test]
    fn what_was_given_back_is_zeroed_when_asked_for() {
        let layout = Layout::from_size_align(40, 8).expect("layout");
        // SAFETY: the blocks are used within their size and freed with their layout.
        unsafe {
            let block = Allocator.alloc(layout);
            block.write_bytes(7, 40);
            Allocator.dealloc(block, layout);
            let zeroed = Allocator.alloc_zeroed(layout);
            assert!((0..40).all(|i| *zeroed.add(i) == 0));
            Allocator.dealloc(zeroed, layout);
        }
    }

    #[test]
    fn more_than_there_is_is_refused() {
        if granted::is_granted(1 << 46) {
            // This system grants everything.
            return;
        }
        let layout = |size| Layout::from_size_align(size, 8).expect("layout");
        // SAFETY: blocks are freed with their layouts; those that are refused are null.
        unsafe {
            assert!(Allocator.alloc(layout(1 << 46)).is_null());
            assert!(Allocator.alloc_zeroed(layout(1 << 46)).is_null());
            assert!(
                Allocator.alloc(Layout::from_size_align(1 << 46, 64).expect("layout")).is_null()
            );
            let block = Allocator.alloc(layout(5000));
            assert!(Allocator.realloc(block, layout(5000), 1 << 46).is_null());
            Allocator.dealloc(block, layout(5000));
        }
    }

    #[test]
    fn threads_give_their_blocks_back() {
        let layout = Layout::from_size_align(64, 8).expect("layout");
        // SAFETY: the block is used by one thread after the other and freed with its layout.
        let block = unsafe { Allocator.alloc(layout) } as usize;
        let freed = std::thread::spawn(move || {
            // SAFETY: as above.
            unsafe { Allocator.dealloc(block as *mut u8, layout) };
            kept::count()
        });
        assert!(freed.join().is_ok_and(|count| count > 0));
    }
}
