//! Shared libraries. Calling what is found in them is ctypes' business. Matches `_ctypes.dlopen`/`dlsym`/`dlclose`.

use crate::errno::bytes;
use std::ffi::CStr;

/// A failed call, with dlerror's text.
pub type DlResult<T> = Result<T, Vec<u8>>;

fn error() -> Vec<u8> {
    // SAFETY: the result is null or a string valid until the next dl call in this thread.
    unsafe { bytes(libc::dlerror()) }.unwrap_or_else(|| b"dlopen() error".to_vec())
}

/// Opens a library (`None`: the program itself); the handle as a number.
///
/// The library's initialisers run, so this is as safe as the library is; Python makes the same promise.
pub fn open(path: Option<&CStr>, flags: i32) -> DlResult<usize> {
    // SAFETY: a NUL-terminated path or null.
    let handle = unsafe { libc::dlopen(path.map_or(std::ptr::null(), CStr::as_ptr), flags) };
    if handle.is_null() { Err(error()) } else { Ok(handle as usize) }
}

/// The address of a symbol, which may be 0 for a weak one.
pub fn symbol(handle: usize, name: &CStr) -> DlResult<usize> {
    // SAFETY: a handle of `open` (a wrong one is an error or, as in CPython, on the caller's head); the first call
    // clears an old error.
    unsafe {
        libc::dlerror();
        let address = libc::dlsym(handle as *mut libc::c_void, name.as_ptr());
        if address.is_null()
            && let Some(text) = bytes(libc::dlerror())
        {
            return Err(text);
        }
        Ok(address as usize)
    }
}

pub fn close(handle: usize) -> DlResult<()> {
    // SAFETY: as in `symbol`.
    if unsafe { libc::dlclose(handle as *mut libc::c_void) } == 0 { Ok(()) } else { Err(error()) }
}
