//! Small blocks that a thread has given back, by size: the last one is handed out first.

use libmimalloc_sys::mi_free;
use std::cell::Cell;
use std::ptr::null_mut;

/// Sizes of blocks are multiples of this.
const UNIT: usize = 8;
/// The largest block that is kept.
pub const LARGEST: usize = 1024;
/// Bytes that a thread keeps of each size.
const SHARE: usize = 8 << 10;
const CLASSES: usize = LARGEST / UNIT + 1;

/// A kept block, which begins with a link to the next.
struct Kept {
    next: *mut Kept,
}

/// The kept blocks of a size.
struct List {
    first: Cell<*mut Kept>,
    /// How many more blocks may be kept.
    room: Cell<u32>,
}

/// Whether a thread keeps blocks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Keeping,
    Ended,
}

thread_local! {
    static LISTS: [List; CLASSES] =
        const { [const { List { first: Cell::new(null_mut()), room: Cell::new(0) } }; CLASSES] };
    static STATE: Cell<State> = const { Cell::new(State::New) };
    /// Gives the blocks back when the thread ends.
    static END: End = const { End };
}

struct End;

impl Drop for End {
    fn drop(&mut self) {
        STATE.set(State::Ended);
        LISTS.with(|lists| lists.iter().for_each(List::empty));
    }
}

impl List {
    fn empty(&self) {
        self.room.set(0);
        let mut next = self.first.replace(null_mut());
        while !next.is_null() {
            // SAFETY: listed blocks are mimalloc's, unused, and begin with their link.
            unsafe {
                let block = next;
                next = (*block).next;
                mi_free(block.cast());
            }
        }
    }
}

/// The class of blocks that have room for so many bytes, at most [`LARGEST`].
#[inline(always)]
pub fn class(size: usize) -> usize {
    size.div_ceil(UNIT)
}

/// The size of a class's blocks.
#[inline(always)]
pub fn bytes(class: usize) -> usize {
    class * UNIT
}

/// The block of a class that was given back last.
#[inline(always)]
pub fn take(class: usize) -> Option<*mut u8> {
    LISTS.with(|lists| {
        let list = &lists[class];
        let block = list.first.get();
        if block.is_null() {
            return None;
        }
        // SAFETY: a listed block is unused memory that begins with its link.
        list.first.set(unsafe { (*block).next });
        list.room.set(list.room.get() + 1);
        Some(block.cast())
    })
}

/// Keeps a block, or gives it back to mimalloc.
///
/// # Safety
/// The block is one of mimalloc's with all the bytes of the class, aligned as mimalloc aligns those, and nobody uses it.
#[inline(always)]
pub unsafe fn give(block: *mut u8, class: usize) {
    LISTS.with(|lists| {
        let list = &lists[class];
        let room = list.room.get();
        // SAFETY: by the contract; a block of a class other than 0 has room for a link.
        unsafe {
            if room == 0 {
                return give_beyond(block, class);
            }
            let block = block.cast::<Kept>();
            block.write(Kept { next: list.first.get() });
            list.first.set(block);
            list.room.set(room - 1);
        }
    });
}

/// Gives a block back of whose class no more are kept, or with which the thread begins to keep some.
///
/// # Safety
/// As for [`give`].
#[inline(never)]
unsafe fn give_beyond(block: *mut u8, class: usize) {
    // SAFETY: passed on.
    unsafe {
        if STATE.get() == State::New && END.try_with(|_| ()).is_ok() {
            STATE.set(State::Keeping);
            LISTS.with(|lists| {
                for (class, list) in lists.iter().enumerate().skip(1) {
                    list.room.set((SHARE / bytes(class)) as u32);
                }
            });
            if class != 0 {
                return give(block, class);
            }
        }
        mi_free(block.cast());
    }
}

/// How many blocks the thread keeps.
#[cfg(test)]
pub fn count() -> usize {
    LISTS.with(|lists| {
        let kept =
            |(class, list): (usize, &List)| (SHARE / bytes(class)) - list.room.get() as usize;
        lists.iter().enumerate().skip(1).map(kept).sum()
    })
}
