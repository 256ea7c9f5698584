//! The system's log. Owns the name given to `openlog`, which the C library keeps a pointer to.

use std::ffi::{CStr, CString};
use std::sync::{Mutex, PoisonError};

/// The name in use, and whether the log was opened.
static STATE: Mutex<(Option<CString>, bool)> = Mutex::new((None, false));

/// `openlog`; without a name the C library uses the program's own.
pub fn open(ident: Option<CString>, options: i32, facility: i32) {
    let mut state = STATE.lock().unwrap_or_else(PoisonError::into_inner);
    let pointer = ident.as_ref().map_or(std::ptr::null(), |ident| ident.as_ptr());
    // SAFETY: null or a NUL-terminated name that lives in `STATE` until another is set or the log is closed.
    unsafe { libc::openlog(pointer, options, facility) };
    // The former name is dropped after the library has the new one.
    *state = (ident, true);
}

pub fn close() {
    let mut state = STATE.lock().unwrap_or_else(PoisonError::into_inner);
    if state.1 {
        // SAFETY: no arguments.
        unsafe { libc::closelog() };
        // SAFETY: null makes the library forget the name; the log is opened lazily, so nothing is left open.
        unsafe { libc::openlog(std::ptr::null(), 0, libc::LOG_USER) };
        *state = (None, false);
    }
}

pub fn is_open() -> bool {
    STATE.lock().unwrap_or_else(PoisonError::into_inner).1
}

pub fn log(priority: i32, message: &CStr) {
    // SAFETY: NUL-terminated strings; the format takes one string.
    unsafe { libc::syslog(priority, c"%s".as_ptr(), message.as_ptr()) };
}

/// The former mask.
pub fn set_mask(mask: i32) -> i32 {
    // SAFETY: a plain number.
    unsafe { libc::setlogmask(mask) }
}
