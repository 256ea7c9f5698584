//! The lock of a buffered stream: one thread at a time, and not twice by the same one.

use krait_objects::condition::Condition;
use krait_objects::{Object, PyResult, Thread};
use std::cell::Cell;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Which thread holds the lock, and whether one that waits has been overtaken; only touched under the GIL.
pub struct Lock {
    owner: Cell<*const Thread>,
    overtaken: Cell<bool>,
}

impl Default for Lock {
    fn default() -> Lock {
        Lock { owner: Cell::new(std::ptr::null()), overtaken: Cell::new(false) }
    }
}

/// How long a waiter sleeps before it looks again.
const WAIT: Duration = Duration::from_millis(10);

/// How often the main thread looks at the end of the process: a second's worth.
const MOST_WAITS: u32 = 100;

/// Ends the process: a daemon thread that is gone for good holds the lock of a stream that must be flushed.
#[cold]
fn die(thread: &Thread, stream: &Object) -> ! {
    let stream = stream.repr_string(thread).unwrap_or_else(|_| "a buffered stream".into());
    eprintln!(
        "Fatal Python error: _enter_buffered_busy: could not acquire lock for {stream} at interpreter shutdown, \
         possibly due to daemon threads"
    );
    std::process::abort()
}

/// Wakes those who wait for any stream's lock.
static FREED: (Mutex<()>, Condition) = (Mutex::new(()), Condition::new());

/// A held lock.
pub struct Held<'a>(&'a Lock);

impl Lock {
    pub fn is_held(&self) -> bool {
        !self.owner.get().is_null()
    }

    /// Takes the lock from a thread that no longer exists.
    pub fn free(&self) {
        self.owner.set(std::ptr::null());
        self.overtaken.set(false);
    }

    /// Waits for the lock. RuntimeError if this thread holds it, as when a signal handler uses the stream.
    ///
    /// Who frees the lock still has the GIL, and could take the lock again before any waiter runs. So those who come
    /// let a waiter go first that found it taken anew.
    pub fn enter<'a>(&'a self, thread: &Thread, stream: &Object) -> PyResult<Held<'a>> {
        if self.overtaken.get() && !self.is_held() {
            self.give_way(thread);
        }
        if self.is_held() {
            self.wait(thread, stream)?;
        }
        self.owner.set(thread);
        Ok(Held(self))
    }

    /// Lets a waiter have the lock, if one comes at once: a thread that a fork left in the parent, or that the end of
    /// the process has stopped, never does.
    #[cold]
    fn give_way(&self, thread: &Thread) {
        if !thread.interp().finalizing.get() {
            sleep_until_freed(thread);
        }
        if !self.is_held() {
            self.overtaken.set(false);
        }
    }

    #[cold]
    fn wait(&self, thread: &Thread, stream: &Object) -> PyResult<()> {
        let mut waits = 0;
        loop {
            if std::ptr::eq(self.owner.get(), thread) {
                let stream = stream.repr_string(thread)?;
                return Err(thread.runtime_error(format!("reentrant call inside {stream}")));
            }
            if thread.interp().finalizing.get() {
                waits += 1;
                if waits > MOST_WAITS {
                    die(thread, stream);
                }
            }
            sleep_until_freed(thread);
            if !self.is_held() {
                self.overtaken.set(false);
                return Ok(());
            }
            self.overtaken.set(true);
        }
    }
}

/// Gives up the GIL until a stream's lock is freed, or for [`WAIT`]: that covers a lock freed before the wait began.
fn sleep_until_freed(thread: &Thread) {
    thread.allow_threads(|| {
        let guard = FREED.0.lock().unwrap_or_else(PoisonError::into_inner);
        drop(FREED.1.wait_timeout(guard, WAIT));
    });
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        self.0.owner.set(std::ptr::null());
        FREED.1.notify_all();
    }
}
