//! The native stack: how much of it recursion may use. Matches CPython's `_Py_CheckRecursiveCall`.

use crate::error::{PyResult, Raised};
use crate::thread::Thread;
use krait_host::thread::{STACK_MARGIN, unscaled_stack};

impl Thread {
    /// Checks native stack space before recursing: `RecursionError: Stack overflow (used N kB){context}`.
    #[inline]
    pub fn check_native_stack(&self, context: &str) -> PyResult<()> {
        if self.has_native_stack() { Ok(()) } else { Err(self.stack_overflow(context)) }
    }

    /// Whether there is native stack left for another level.
    #[inline(always)]
    pub fn has_native_stack(&self) -> bool {
        let marker = 0u8;
        (&raw const marker as usize) >= self.stack_limit.get()
    }

    /// How many levels of a recursion that uses `bytes` of native stack a level in CPython are left.
    pub fn native_levels(&self, bytes: usize) -> usize {
        let marker = 0u8;
        let left = (&raw const marker as usize).saturating_sub(self.stack_limit.get());
        unscaled_stack(left) / bytes
    }

    /// The error of a recursion that has no native stack left. `context` begins with a space, or is empty.
    #[cold]
    pub fn stack_overflow(&self, context: &str) -> Raised {
        // Building the error needs a little stack of its own; the margin provides it.
        let limit = self.stack_limit.get();
        self.stack_limit.set(limit - STACK_MARGIN / 2);
        // As CPython counts it: what its own stack would have used by now, which is all of it.
        let used = self.stack_top.get().saturating_sub(limit);
        let used = unscaled_stack(used) / 1024;
        let raised = self.recursion_error(format!("Stack overflow (used {used} kB){context}"));
        self.stack_limit.set(limit);
        raised
    }
}
