//! Forms of `RESUME` and `JUMP_BACKWARD`, which look at the eval breaker only.

use crate::eval::{St, Step};

/// Nothing asks for attention.
#[inline(always)]
pub unsafe fn check(st: St, _oparg: usize) -> Step {
    if st.thread().breaker_or_trace_set() { Step::Slow(st) } else { st.next() }
}

/// Nothing asks for attention.
#[inline(always)]
pub unsafe fn jump_backward(mut st: St, oparg: usize) -> Step {
    if st.thread().breaker_set() {
        return Step::Slow(st);
    }
    st.ip = st.ip.add(1).sub(oparg);
    st.next()
}
