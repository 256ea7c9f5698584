//! A lock that any thread may release and whose wait a signal interrupts: what Python's locks are made of.
//! Owns the futex calls; refuses to know what runs when a wait is interrupted. Matches CPython's `PyThread_type_lock`.

use std::io;
use std::sync::atomic::{AtomicU32, Ordering};

const FREE: u32 = 0;
const HELD: u32 = 1;
/// Held, and somebody may be waiting.
const AWAITED: u32 = 2;

/// The lock. Its owner is not recorded.
pub struct Lock {
    state: AtomicU32,
}

/// How a wait ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wait {
    Acquired,
    TimedOut,
    /// A signal arrived; the caller runs handlers and tries again.
    Interrupted,
}

impl Lock {
    pub const fn new() -> Lock {
        Lock { state: AtomicU32::new(FREE) }
    }

    pub fn is_held(&self) -> bool {
        self.state.load(Ordering::Relaxed) != FREE
    }

    /// Takes the lock if it is free.
    pub fn try_acquire(&self) -> bool {
        self.state.compare_exchange(FREE, HELD, Ordering::Acquire, Ordering::Relaxed).is_ok()
    }

    /// Waits for the lock until the monotonic clock shows `deadline` nanoseconds, for ever without one.
    pub fn acquire(&self, deadline: Option<i64>) -> Wait {
        if self.try_acquire() {
            return Wait::Acquired;
        }
        while self.state.swap(AWAITED, Ordering::Acquire) != FREE {
            match wait_while(&self.state, AWAITED, deadline) {
                Err(error) if error.raw_os_error() == Some(libc::ETIMEDOUT) => {
                    return Wait::TimedOut;
                }
                Err(error) if error.raw_os_error() == Some(libc::EINTR) => {
                    return Wait::Interrupted;
                }
                _ => {}
            }
        }
        Wait::Acquired
    }

    /// Frees the lock; false if it was free.
    pub fn release(&self) -> bool {
        let old = self.state.swap(FREE, Ordering::Release);
        if old == AWAITED {
            wake_one(&self.state);
        }
        old != FREE
    }

    /// Makes the lock free again in the child of a fork, where the threads that used it are gone.
    pub fn reset(&self) {
        self.state.store(FREE, Ordering::Relaxed);
    }
}

impl Default for Lock {
    fn default() -> Self {
        Self::new()
    }
}

fn wait_while(word: &AtomicU32, value: u32, deadline: Option<i64>) -> io::Result<()> {
    let time = deadline.map(crate::time::timespec);
    let time = time.as_ref().map_or(std::ptr::null(), std::ptr::from_ref);
    // SAFETY: the word is alive for the call, and the time is null or a live value.
    crate::errno::check(unsafe {
        libc::syscall(
            libc::SYS_futex,
            word.as_ptr(),
            libc::FUTEX_WAIT_BITSET | libc::FUTEX_PRIVATE_FLAG,
            value,
            time,
            std::ptr::null::<u32>(),
            libc::FUTEX_BITSET_MATCH_ANY,
        )
    })
    .map(drop)
}

fn wake_one(word: &AtomicU32) {
    // SAFETY: waking only names the address.
    unsafe {
        libc::syscall(
            libc::SYS_futex,
            word.as_ptr(),
            libc::FUTEX_WAKE | libc::FUTEX_PRIVATE_FLAG,
            1,
        );
    }
}
