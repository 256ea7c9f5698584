//! Whether the system has the memory for a very large block.
//!
//! mimalloc maps memory without a reservation. The system then grants any size, and ends the process when it is filled; with
//! one it refuses what is plainly more than there is, which CPython's programs get as a MemoryError.

/// From this many bytes on, the system is asked first.
const LARGE: usize = 1 << 30;

/// False for what the system would not grant.
#[inline(always)]
pub fn is_granted(size: usize) -> bool {
    size < LARGE || can_be_mapped(size)
}

#[cfg(unix)]
#[cold]
fn can_be_mapped(size: usize) -> bool {
    let (access, kind) =
        (libc::PROT_READ | libc::PROT_WRITE, libc::MAP_PRIVATE | libc::MAP_ANONYMOUS);
    // SAFETY: a new mapping, which nobody uses before it is taken away.
    unsafe {
        let address = libc::mmap(std::ptr::null_mut(), size, access, kind, -1, 0);
        address != libc::MAP_FAILED && libc::munmap(address, size) == 0
    }
}

#[cfg(not(unix))]
fn can_be_mapped(_size: usize) -> bool {
    true
}
