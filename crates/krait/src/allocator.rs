//! The process's allocator: mimalloc.
//!
//! The crate's own adapter asks mimalloc for aligned blocks always, a longer way; what it gives without being asked is
//! aligned enough for nearly all requests.

use libmimalloc_sys::{mi_free, mi_malloc, mi_realloc, mi_zalloc};
use mimalloc::MiMalloc;
use std::alloc::{GlobalAlloc, Layout};
use std::ffi::{c_int, c_long};

pub struct Allocator;

/// `mi_option_purge_delay`: for how many milliseconds a page stays with the process that nothing uses.
const PURGE_DELAY: c_int = 15;

unsafe extern "C" {
    fn mi_option_set_default(option: c_int, value: c_long);
}

/// Chooses how the allocator deals with memory that is not in use; what the environment says goes before it.
pub fn configure() {
    // After the usual ten milliseconds, and ten times that for larger areas, a program that works through files one by one
    // holds what several of them needed.
    // SAFETY: the option exists, and no other thread runs yet.
    unsafe { mi_option_set_default(PURGE_DELAY, 1) };
}

/// True if mimalloc aligns blocks of this layout without being asked: to a word, and to 16 bytes if the size is a multiple
/// of that.
#[inline(always)]
fn is_plain(size: usize, align: usize) -> bool {
    align <= size_of::<usize>() || align == 16 && size.is_multiple_of(16) && size != 0
}

// SAFETY: blocks are mimalloc's, which keeps the trait's promises; `is_plain` says where the alignment comes by itself.
unsafe impl GlobalAlloc for Allocator {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if is_plain(layout.size(), layout.align()) {
            // SAFETY: any size may be asked for.
            return unsafe { mi_malloc(layout.size()) }.cast();
        }
        // SAFETY: passed on.
        unsafe { MiMalloc.alloc(layout) }
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        if is_plain(layout.size(), layout.align()) {
            // SAFETY: as above.
            return unsafe { mi_zalloc(layout.size()) }.cast();
        }
        // SAFETY: passed on.
        unsafe { MiMalloc.alloc_zeroed(layout) }
    }

    #[inline]
    unsafe fn dealloc(&self, block: *mut u8, _layout: Layout) {
        // SAFETY: the block is one of mimalloc's.
        unsafe { mi_free(block.cast()) }
    }

    #[inline]
    unsafe fn realloc(&self, block: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        if is_plain(size, layout.align()) {
            // SAFETY: the block is one of mimalloc's.
            return unsafe { mi_realloc(block.cast(), size) }.cast();
        }
        // SAFETY: passed on.
        unsafe { MiMalloc.realloc(block, layout, size) }
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
                    Allocator.dealloc(zeroed, layout);
                    Allocator.dealloc(moved, wider);
                }
            }
        }
    }
}
