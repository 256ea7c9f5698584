//! A lock that its holder may take again: the import lock and the lock of the warnings filters.

use krait_objects::Thread;
use krait_objects::condition::Condition;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The lock. Waiting happens without the GIL.
pub struct ReentrantLock {
    /// The identity of the thread that holds the lock, and how often it has taken it.
    owner: Mutex<(u64, usize)>,
    freed: Condition,
}

impl ReentrantLock {
    pub const fn new() -> ReentrantLock {
        ReentrantLock { owner: Mutex::new((0, 0)), freed: Condition::new() }
    }

    fn owner(&self) -> MutexGuard<'_, (u64, usize)> {
        self.owner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn acquire(&self, thread: &Thread) {
        let me = thread.ident.get();
        let mut owner = self.owner();
        if owner.1 == 0 || owner.0 == me {
            *owner = (me, owner.1 + 1);
            return;
        }
        drop(owner);
        thread.allow_threads(|| {
            *self.freed.wait_while(self.owner(), |owner| owner.1 > 0) = (me, 1);
        });
    }

    /// Gives the lock back once; false if the thread does not hold it.
    pub fn release(&self, thread: &Thread) -> bool {
        let mut owner = self.owner();
        if owner.1 == 0 || owner.0 != thread.ident.get() {
            return false;
        }
        owner.1 -= 1;
        if owner.1 == 0 {
            self.freed.notify_one();
        }
        true
    }

    pub fn is_held(&self) -> bool {
        self.owner().1 > 0
    }
}

impl Default for ReentrantLock {
    fn default() -> Self {
        Self::new()
    }
}
