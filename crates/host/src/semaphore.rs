//! Named semaphores and shared memory objects. Matches the system side of CPython's Modules/_multiprocessing and
//! Modules/_posixshmem.c.

use crate::Fd;
use crate::errno::check;
use std::ffi::CStr;
use std::io;

/// Largest value of a semaphore.
pub const MAX: i32 = i32::MAX;

/// An open semaphore, closed at the end.
#[derive(Debug)]
pub struct Semaphore(*mut libc::sem_t);

// SAFETY: semaphores are made to be shared between threads.
unsafe impl Send for Semaphore {}
// SAFETY: as for `Send`.
unsafe impl Sync for Semaphore {}

impl Semaphore {
    fn opened(pointer: *mut libc::sem_t) -> io::Result<Semaphore> {
        if pointer == libc::SEM_FAILED {
            Err(io::Error::last_os_error())
        } else {
            Ok(Semaphore(pointer))
        }
    }

    /// Makes a semaphore that must not exist yet.
    pub fn create(name: &CStr, value: u32) -> io::Result<Semaphore> {
        let flags = libc::O_CREAT | libc::O_EXCL;
        let mode: libc::c_uint = 0o600;
        // SAFETY: a NUL-terminated name and the arguments that O_CREAT asks for.
        Semaphore::opened(unsafe { libc::sem_open(name.as_ptr(), flags, mode, value) })
    }

    pub fn open(name: &CStr) -> io::Result<Semaphore> {
        // SAFETY: a NUL-terminated name.
        Semaphore::opened(unsafe { libc::sem_open(name.as_ptr(), 0) })
    }

    /// The address, which a program may show.
    pub fn address(&self) -> usize {
        self.0 as usize
    }

    pub fn try_wait(&self) -> io::Result<()> {
        // SAFETY: the semaphore is open.
        check(unsafe { libc::sem_trywait(self.0) }).map(drop)
    }

    pub fn wait(&self) -> io::Result<()> {
        // SAFETY: the semaphore is open.
        check(unsafe { libc::sem_wait(self.0) }).map(drop)
    }

    /// Waits until the real-time clock shows `deadline` (nanoseconds); `ETIMEDOUT` then.
    pub fn wait_until(&self, deadline: i64) -> io::Result<()> {
        let time = crate::time::timespec(deadline);
        // SAFETY: the semaphore is open, the time a live reference.
        check(unsafe { libc::sem_timedwait(self.0, &time) }).map(drop)
    }

    pub fn post(&self) -> io::Result<()> {
        // SAFETY: the semaphore is open.
        check(unsafe { libc::sem_post(self.0) }).map(drop)
    }

    pub fn value(&self) -> io::Result<i32> {
        let mut value = 0;
        // SAFETY: the semaphore is open, the value a live reference.
        check(unsafe { libc::sem_getvalue(self.0, &mut value) })?;
        Ok(value)
    }
}

impl Drop for Semaphore {
    fn drop(&mut self) {
        // SAFETY: the semaphore is open, and closed once.
        unsafe { libc::sem_close(self.0) };
    }
}

pub fn unlink(name: &CStr) -> io::Result<()> {
    sys!(sem_unlink(name.as_ptr())).map(drop)
}

/// `shm_open`; the descriptor is not inheritable.
pub fn shm_open(name: &CStr, flags: i32, mode: u32) -> io::Result<Fd> {
    sys!(shm_open(name.as_ptr(), flags | libc::O_CLOEXEC, mode))
}

pub fn shm_unlink(name: &CStr) -> io::Result<()> {
    sys!(shm_unlink(name.as_ptr())).map(drop)
}
