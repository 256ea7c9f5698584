//! The memory of data stacks: reserved for a thread, kept for the next one when it ends.

use krait_objects::Word;
use std::ptr::NonNull;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Words reserved for a thread's frames. Pages are only touched when frames reach them.
pub const STACK_WORDS: usize = 1 << 23;

/// The same in bytes.
const SIZE: usize = STACK_WORDS * size_of::<Word>();

/// How many stacks of threads that have ended are kept.
const MOST_KEPT: usize = 16;

/// Bytes at the bottom of a kept stack whose pages stay with the process.
const RESIDENT: usize = 32 << 10;

/// A stack that no thread uses.
struct Kept(NonNull<Word>);

// SAFETY: the memory belongs to whoever has the value.
unsafe impl Send for Kept {}

static KEPT: Mutex<Vec<Kept>> = Mutex::new(Vec::new());

fn kept() -> MutexGuard<'static, Vec<Kept>> {
    KEPT.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A data stack, with anything in it.
pub fn take() -> NonNull<Word> {
    if let Some(Kept(stack)) = kept().pop() {
        return stack;
    }
    // SAFETY: an anonymous private mapping of fresh pages, which are only committed when touched.
    let base = unsafe {
        libc::mmap(
            std::ptr::null_mut(),
            SIZE,
            libc::PROT_READ | libc::PROT_WRITE,
            libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE,
            -1,
            0,
        )
    };
    assert!(base != libc::MAP_FAILED, "the data stack can be reserved");
    NonNull::new(base.cast::<Word>()).expect("mappings are not null")
}

/// Takes back the stack of a thread that has ended.
///
/// # Safety
/// It comes from [`take`], and nobody uses it any more.
pub unsafe fn give_back(stack: NonNull<Word>) {
    let base = stack.as_ptr().cast::<libc::c_void>();
    // SAFETY: by the contract.
    unsafe {
        let mut kept = kept();
        if kept.len() < MOST_KEPT {
            libc::madvise(base.byte_add(RESIDENT), SIZE - RESIDENT, libc::MADV_DONTNEED);
            kept.push(Kept(stack));
        } else {
            libc::munmap(base, SIZE);
        }
    }
}
