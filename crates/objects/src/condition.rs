//! A condition variable that knows its waiters: telling nobody makes no system call, as the standard library's does.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, MutexGuard, PoisonError};
use std::time::Duration;

/// The condition variable. Locks whose holder has panicked are used as they are.
pub struct Condition {
    condvar: Condvar,
    /// Changed with the waiters' mutex held. Who has held that mutex since the change they wait for sees all of them.
    waiting: AtomicUsize,
}

impl Condition {
    pub const fn new() -> Condition {
        Condition { condvar: Condvar::new(), waiting: AtomicUsize::new(0) }
    }

    /// Waits to be told, or for so long. Gives the lock back, and true if the time is over. May end without a reason.
    pub fn wait_timeout<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        time: Duration,
    ) -> (MutexGuard<'a, T>, bool) {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        let (guard, wait) =
            self.condvar.wait_timeout(guard, time).unwrap_or_else(PoisonError::into_inner);
        self.waiting.fetch_sub(1, Ordering::Relaxed);
        (guard, wait.timed_out())
    }

    /// Waits as long as the condition holds, but no longer than so long.
    pub fn wait_timeout_while<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        time: Duration,
        condition: impl FnMut(&mut T) -> bool,
    ) -> MutexGuard<'a, T> {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        let wait = self.condvar.wait_timeout_while(guard, time, condition);
        self.waiting.fetch_sub(1, Ordering::Relaxed);
        wait.unwrap_or_else(PoisonError::into_inner).0
    }

    /// Waits as long as the condition holds.
    pub fn wait_while<'a, T>(
        &self,
        guard: MutexGuard<'a, T>,
        condition: impl FnMut(&mut T) -> bool,
    ) -> MutexGuard<'a, T> {
        self.waiting.fetch_add(1, Ordering::Relaxed);
        let guard = self.condvar.wait_while(guard, condition);
        self.waiting.fetch_sub(1, Ordering::Relaxed);
        guard.unwrap_or_else(PoisonError::into_inner)
    }

    /// Wakes a waiter. The caller has made the change under the mutex.
    #[inline]
    pub fn notify_one(&self) {
        if self.waiting.load(Ordering::Relaxed) > 0 {
            self.condvar.notify_one();
        }
    }

    /// Wakes all waiters. The caller has made the change under the mutex.
    #[inline]
    pub fn notify_all(&self) {
        if self.waiting.load(Ordering::Relaxed) > 0 {
            self.condvar.notify_all();
        }
    }
}

impl Default for Condition {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    #[test]
    fn threads_that_take_turns_wake_each_other() {
        const TURNS: usize = 2000;
        let (turn, changed) = (Mutex::new(0), Condition::new());
        std::thread::scope(|scope| {
            for me in 0..3 {
                let (turn, changed) = (&turn, &changed);
                scope.spawn(move || {
                    for _ in 0..TURNS {
                        let guard = turn.lock().expect("nobody panics");
                        *changed.wait_while(guard, |turn| *turn % 3 != me) += 1;
                        changed.notify_all();
                    }
                });
            }
        });
        assert_eq!(turn.into_inner().expect("nobody panics"), 3 * TURNS);
    }

    #[test]
    fn a_wait_ends_with_its_time() {
        let (lock, never) = (Mutex::new(()), Condition::new());
        let guard = lock.lock().expect("nobody panics");
        let guard = never.wait_timeout_while(guard, Duration::from_millis(1), |()| true);
        let (guard, over) = never.wait_timeout(guard, Duration::from_millis(1));
        drop(guard);
        // A wait may end early without a reason, but nobody has told this one anything.
        assert!(over);
    }
}
