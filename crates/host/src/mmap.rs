//! Memory maps. A map is read and written by copying, since another process may change a shared one at any time.
//! Owns the mapping's lifetime; refuses Python's bookkeeping (position, exports). Matches CPython's Modules/mmapmodule.c.

use crate::Fd;
use std::io;
use std::ptr::NonNull;

/// A mapped piece of memory, unmapped at the end.
#[derive(Debug)]
pub struct Mapping {
    start: NonNull<u8>,
    len: usize,
}

// SAFETY: the memory belongs to the value; access goes through copies and raw pointers only.
unsafe impl Send for Mapping {}
// SAFETY: as for `Send`; races are those that shared maps have anyway, and copies do not create references.
unsafe impl Sync for Mapping {}

fn failed(start: *mut libc::c_void) -> io::Result<NonNull<u8>> {
    if start == libc::MAP_FAILED {
        return Err(io::Error::last_os_error());
    }
    NonNull::new(start.cast()).ok_or_else(|| io::Error::from_raw_os_error(libc::ENOMEM))
}

impl Mapping {
    /// Maps `len` bytes of `fd` (-1 for anonymous memory) from `offset`.
    pub fn new(
        fd: Fd,
        len: usize,
        protection: i32,
        flags: i32,
        offset: i64,
    ) -> io::Result<Mapping> {
        if flags & libc::MAP_FIXED != 0 {
            return Err(io::Error::from_raw_os_error(libc::EINVAL));
        }
        // SAFETY: without MAP_FIXED the system picks memory nobody uses.
        let start = unsafe { libc::mmap(std::ptr::null_mut(), len, protection, flags, fd, offset) };
        Ok(Mapping { start: failed(start)?, len })
    }

    pub fn len(&self) -> usize {
        self.len
    }

    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The first byte; valid for `len` bytes while the mapping lives and is not resized.
    pub fn as_ptr(&self) -> *mut u8 {
        self.start.as_ptr()
    }

    /// Copies bytes out, at most to the mapping's end; answers how many. Reading beyond the end of a file that shrank
    /// raises SIGBUS, as in CPython.
    pub fn read(&self, offset: usize, buffer: &mut [u8]) -> usize {
        let count = buffer.len().min(self.len.saturating_sub(offset));
        // SAFETY: `count` bytes at `offset` lie within the mapping and within the buffer.
        unsafe {
            self.as_ptr()
                .add(offset.min(self.len))
                .copy_to_nonoverlapping(buffer.as_mut_ptr(), count)
        };
        count
    }

    /// Copies bytes in, at most to the mapping's end; answers how many. The mapping must be writable (else SIGSEGV:
    /// the caller knows the access it asked for).
    pub fn write(&self, offset: usize, data: &[u8]) -> usize {
        let count = data.len().min(self.len.saturating_sub(offset));
        // SAFETY: `count` bytes at `offset` lie within the mapping and within the data.
        unsafe {
            self.as_ptr().add(offset.min(self.len)).copy_from_nonoverlapping(data.as_ptr(), count)
        };
        count
    }

    /// Moves bytes within the mapping; `false` if the ranges do not fit.
    pub fn move_within(&self, to: usize, from: usize, count: usize) -> bool {
        let fits = |at: usize| at.checked_add(count).is_some_and(|end| end <= self.len);
        if !fits(to) || !fits(from) {
            return false;
        }
        // SAFETY: both ranges lie within the mapping.
        unsafe { self.as_ptr().add(to).copy_from(self.as_ptr().add(from), count) };
        true
    }

    /// A view of the bytes.
    ///
    /// # Safety
    /// Nothing, in this process or another, writes to the mapped bytes while the view lives.
    pub unsafe fn bytes(&self) -> &[u8] {
        // SAFETY: the mapping is `len` bytes; nobody writes, by the contract.
        unsafe { std::slice::from_raw_parts(self.as_ptr(), self.len) }
    }

    /// Writes changes in a range back to the file (`msync` with `flags`).
    pub fn flush(&self, offset: usize, count: usize, flags: i32) -> io::Result<()> {
        self.check_range(offset, count)?;
        // SAFETY: the range lies within the mapping.
        crate::errno::check(unsafe { libc::msync(self.as_ptr().add(offset).cast(), count, flags) })
            .map(drop)
    }

    pub fn advise(&self, offset: usize, count: usize, advice: i32) -> io::Result<()> {
        self.check_range(offset, count)?;
        // SAFETY: the range lies within the mapping.
        crate::errno::check(unsafe {
            libc::madvise(self.as_ptr().add(offset).cast(), count, advice)
        })
        .map(drop)
    }

    fn check_range(&self, offset: usize, count: usize) -> io::Result<()> {
        match offset.checked_add(count) {
            Some(end) if end <= self.len => Ok(()),
            _ => Err(io::Error::from_raw_os_error(libc::EINVAL)),
        }
    }

    /// Grows or shrinks the mapping, which may move.
    pub fn resize(&mut self, len: usize) -> io::Result<()> {
        // SAFETY: the mapping is ours, and `&mut self` shows that no view of it lives.
        let start =
            unsafe { libc::mremap(self.as_ptr().cast(), self.len, len, libc::MREMAP_MAYMOVE) };
        self.start = failed(start)?;
        self.len = len;
        Ok(())
    }

    /// Sets the protection of the whole mapping.
    pub fn protect(&self, protection: i32) -> io::Result<()> {
        // SAFETY: the mapping is ours; code cannot be running from it.
        crate::errno::check(unsafe { libc::mprotect(self.as_ptr().cast(), self.len, protection) })
            .map(drop)
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: the mapping is ours and nothing refers to it any more.
        unsafe { libc::munmap(self.start.as_ptr().cast(), self.len) };
    }
}
