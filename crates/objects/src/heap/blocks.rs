//! Memory blocks of objects: small ones that are given back are kept by size and handed out again.
//!
//! Owns no objects: a block is bare memory. Sizes are multiples of 16 bytes; larger blocks and those beyond a size's
//! share go to the allocator. Stands where CPython has its free lists (`Objects/*object.c`) and `Objects/obmalloc.c`.

use std::alloc::{Layout, alloc, dealloc, realloc};
use std::cell::Cell;
use std::ptr::null_mut;

/// Sizes and alignments of blocks are multiples of this.
const UNIT: usize = 16;
/// Largest block that is kept.
const LARGEST: usize = 512;
/// Bytes that are kept of each size.
const SHARE: usize = 64 << 10;

/// A kept block, which begins with a link to the next.
struct Kept {
    next: *mut Kept,
}

/// The kept blocks of a size.
struct List {
    first: Cell<*mut Kept>,
    /// How many more blocks may be kept.
    room: Cell<usize>,
}

struct Lists([List; LARGEST / UNIT + 1]);

// SAFETY: objects are made and freed by the thread that holds the GIL only.
unsafe impl Sync for Lists {}

static LISTS: Lists = {
    let mut lists =
        [const { List { first: Cell::new(null_mut()), room: Cell::new(0) } }; LARGEST / UNIT + 1];
    let mut index = 1;
    while index < lists.len() {
        lists[index].room = Cell::new(SHARE / (index * UNIT));
        index += 1;
    }
    Lists(lists)
};

/// The size of the block that holds so many bytes.
#[inline(always)]
pub(super) fn rounded(bytes: usize) -> usize {
    (bytes + (UNIT - 1)) & !(UNIT - 1)
}

fn layout(size: usize) -> Layout {
    Layout::from_size_align(size, UNIT).expect("object sizes are checked before allocation")
}

/// A block of a rounded, positive size; its content is arbitrary.
#[inline(always)]
pub(super) fn take(size: usize) -> *mut u8 {
    if size <= LARGEST {
        let list = &LISTS.0[size / UNIT];
        let block = list.first.get();
        if !block.is_null() {
            // SAFETY: a listed block is unused memory that begins with its link.
            list.first.set(unsafe { (*block).next });
            list.room.set(list.room.get() + 1);
            return block.cast();
        }
    }
    allocate(size)
}

#[inline(never)]
fn allocate(size: usize) -> *mut u8 {
    let layout = layout(size);
    // SAFETY: the size is positive.
    let block = unsafe { alloc(layout) };
    if block.is_null() {
        std::alloc::handle_alloc_error(layout);
    }
    block
}

/// Gives a block back.
///
/// # Safety
/// The block came from `take` or `resize` with this size, and nobody uses it any more.
#[inline(always)]
pub(super) unsafe fn give(block: *mut u8, size: usize) {
    if size <= LARGEST {
        let list = &LISTS.0[size / UNIT];
        let room = list.room.get();
        if room != 0 {
            let block = block.cast::<Kept>();
            // SAFETY: the block is unused, aligned and has room for a link.
            unsafe { block.write(Kept { next: list.first.get() }) };
            list.first.set(block);
            list.room.set(room - 1);
            return;
        }
    }
    // SAFETY: passed on.
    unsafe { free(block, size) }
}

#[inline(never)]
unsafe fn free(block: *mut u8, size: usize) {
    // SAFETY: the allocator made the block with this layout.
    unsafe { dealloc(block, layout(size)) }
}

/// A block of the new size with the content of the old one, which is gone; null, and the old block as it was, if there
/// is no memory. Both sizes are rounded.
///
/// # Safety
/// As for [`give`].
pub(super) unsafe fn resize(block: *mut u8, old: usize, new: usize) -> *mut u8 {
    // SAFETY: by the contract; the sizes were checked by the caller.
    unsafe { if old == new { block } else { realloc(block, layout(old), new) } }
}
