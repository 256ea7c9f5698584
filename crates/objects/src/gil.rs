//! The lock that guards all Python state: who may run, how a waiter asks for it, and how it survives `fork`.
//!
//! A waiter that has waited for one switch interval sets [`breaker::GIL_DROP`] on the holder, which gives way at its next
//! look at the eval breaker. Owns no Python types. Matches CPython's `Python/ceval_gil.c`.

use crate::condition::Condition;
use crate::thread::{Thread, breaker};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

struct State {
    locked: bool,
    /// The thread that holds the lock, or held it last.
    holder: *const Thread,
    /// Counts changes of the holder.
    switches: u64,
}

/// The lock.
pub struct Gil {
    state: Mutex<State>,
    freed: Condition,
    switched: Condition,
    /// `sys.getswitchinterval()` in microseconds.
    interval: AtomicU64,
}

// SAFETY: the holder pointer is only used while that thread holds the lock, and so is alive.
unsafe impl Sync for Gil {}

impl Gil {
    /// A free lock with CPython's switch interval of five milliseconds.
    pub const fn new() -> Gil {
        Gil {
            state: Mutex::new(State { locked: false, holder: std::ptr::null(), switches: 0 }),
            freed: Condition::new(),
            switched: Condition::new(),
            interval: AtomicU64::new(5000),
        }
    }

    /// The switch interval in microseconds.
    pub fn interval(&self) -> u64 {
        self.interval.load(Ordering::Relaxed)
    }

    pub fn set_interval(&self, microseconds: u64) {
        self.interval.store(microseconds.max(1), Ordering::Relaxed);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits for the lock and takes it.
    pub fn take(&self, thread: &Thread) {
        let mut state = self.state();
        while state.locked {
            let seen = state.switches;
            let interval = Duration::from_micros(self.interval());
            let (next, timed_out) = self.freed.wait_timeout(state, interval);
            state = next;
            if timed_out && state.locked && state.switches == seen {
                // SAFETY: the holder is alive while it holds the lock, and cannot give it up while the state is locked.
                if let Some(holder) = unsafe { state.holder.as_ref() } {
                    holder.eval_breaker.fetch_or(breaker::GIL_DROP, Ordering::Relaxed);
                }
            }
        }
        state.locked = true;
        if !std::ptr::eq(state.holder, thread) {
            state.holder = thread;
            state.switches += 1;
        }
        self.switched.notify_all();
    }

    /// Another thread of the OS thread that holds the lock holds it from now on.
    pub fn change_holder(&self, thread: &Thread) {
        let mut state = self.state();
        state.holder = thread;
        state.switches += 1;
    }

    /// Gives the lock up.
    pub fn release(&self) {
        self.state().locked = false;
        self.freed.notify_one();
    }

    /// Gives the lock to a thread that asked for it, and takes it again afterwards.
    pub fn give_way(&self, thread: &Thread) {
        let mut state = self.state();
        state.locked = false;
        self.freed.notify_one();
        let interval = Duration::from_micros(self.interval());
        if std::ptr::eq(state.holder, thread) {
            // The thread that asked gets its turn; the time-out is for one that went away.
            state = self
                .switched
                .wait_timeout_while(state, interval, |state| std::ptr::eq(state.holder, thread));
        }
        drop(state);
        self.take(thread);
    }

    /// Makes the lock new in the child of a `fork`, held by its only thread.
    ///
    /// # Safety
    /// The calling thread holds the lock and is the only one of its process.
    pub unsafe fn reset_after_fork(&self, thread: &Thread) {
        let fresh = Gil::new();
        fresh.set_interval(self.interval());
        // SAFETY: no other thread exists, and the old locks own nothing that must be freed.
        unsafe { std::ptr::write((&raw const *self).cast_mut(), fresh) };
        self.take(thread);
    }
}

impl Default for Gil {
    fn default() -> Self {
        Self::new()
    }
}
