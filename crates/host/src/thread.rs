//! The calling thread as the system sees it: id, name, stack.
//! Refuses to start threads (std does). Matches CPython's Python/thread_pthread.h and the stack probing of ceval.

use std::ffi::{CStr, CString};
use std::io;
use std::mem::MaybeUninit;

/// The kernel's id of the calling thread (`threading.get_native_id`).
pub fn native_id() -> u64 {
    // SAFETY: no arguments; the call cannot fail.
    unsafe { libc::gettid() as u64 }
}

/// The pthread identity (`threading.get_ident`).
pub fn ident() -> u64 {
    // SAFETY: no arguments; the call cannot fail.
    unsafe { libc::pthread_self() }
}

/// How much larger a native stack is than CPython's of the same purpose, in quarters: Rust's frames are larger than C's,
/// and data that CPython can walk recursively shall fit here too. Pages are only committed when used.
const STACK_QUARTERS: usize = 13;

/// What CPython's main stack has where the system sets no limit, in bytes.
const MAIN_STACK_DEFAULT: usize = 8 << 20;

/// Native stack that stays free for the runtime's own frames when recursion is stopped, in bytes.
pub const STACK_MARGIN: usize = 256 << 10;

/// The same in CPython, in bytes.
const CPYTHON_MARGIN: usize = 32 << 10;

/// The stack size that gives the depth of `size` bytes of CPython's.
pub fn scaled_stack(size: usize) -> usize {
    (size.saturating_sub(CPYTHON_MARGIN) / 4)
        .saturating_mul(STACK_QUARTERS)
        .saturating_add(STACK_MARGIN)
}

/// How much of CPython's stack `size` bytes above our margin stand for.
pub fn unscaled_stack(size: usize) -> usize {
    size / STACK_QUARTERS * 4
}

/// The size in bytes that the system gives to the main thread's stack, and to threads by default (`RLIMIT_STACK`).
pub fn default_stack() -> usize {
    let mut limit = libc::rlimit { rlim_cur: 0, rlim_max: 0 };
    // SAFETY: the pointer is to a local variable.
    let got = unsafe { libc::getrlimit(libc::RLIMIT_STACK, &mut limit) };
    if got == 0 && limit.rlim_cur != libc::RLIM_INFINITY {
        (limit.rlim_cur as usize).min(1 << 30)
    } else {
        MAIN_STACK_DEFAULT
    }
}

/// Runs `body` on a new stack of `size` bytes, with a guard page below it.
pub fn on_new_stack<R>(size: usize, body: impl FnOnce() -> R) -> R {
    stacker::grow(size, body)
}

/// The bytes left of the calling thread's stack; for the main thread only right within [`on_new_stack`].
pub fn remaining_stack() -> usize {
    stacker::remaining_stack().unwrap_or(0)
}

/// The lowest address and the size of the calling thread's stack.
pub fn stack_bounds() -> io::Result<(usize, usize)> {
    let mut attributes = MaybeUninit::<libc::pthread_attr_t>::uninit();
    let (mut low, mut size) = (std::ptr::null_mut(), 0);
    // SAFETY: the first call initialises the attributes, which the last one destroys.
    let (got, low) = unsafe {
        crate::errno::check_number(libc::pthread_getattr_np(
            libc::pthread_self(),
            attributes.as_mut_ptr(),
        ))?;
        let got = libc::pthread_attr_getstack(attributes.as_ptr(), &mut low, &mut size);
        libc::pthread_attr_destroy(attributes.as_mut_ptr());
        (got, low as usize)
    };
    crate::errno::check_number(got)?;
    Ok((low, size))
}

/// Sets the calling thread's name, cut to the 15 bytes that Linux keeps.
pub fn set_name(name: &CStr) -> io::Result<()> {
    let name = name.to_bytes();
    let short = CString::new(&name[..name.len().min(15)])
        .map_err(|_| io::Error::from_raw_os_error(libc::EINVAL))?;
    // SAFETY: a NUL-terminated name and the calling thread.
    crate::errno::check_number(unsafe {
        libc::pthread_setname_np(libc::pthread_self(), short.as_ptr())
    })
}

pub fn name() -> io::Result<Vec<u8>> {
    let mut buffer = [0u8; 64];
    // SAFETY: the buffer is writable for its length.
    let result = unsafe {
        libc::pthread_getname_np(libc::pthread_self(), buffer.as_mut_ptr().cast(), buffer.len())
    };
    crate::errno::check_number(result)?;
    let end = buffer.iter().position(|&b| b == 0).unwrap_or(buffer.len());
    Ok(buffer[..end].to_vec())
}
