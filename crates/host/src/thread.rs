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
