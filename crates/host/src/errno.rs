//! From C's return values to `io::Result`, and the retry loop of PEP 475.
//! Owns errno; refuses to know what the calls mean. Matches the error conventions of CPython's Python/fileutils.c.

use std::io;

/// Calls a libc function and turns a result of -1 into the error in errno.
macro_rules! sys {
    ($function:ident($($argument:expr),* $(,)?)) => {
        // SAFETY: `sys!` is used only with arguments that are plain numbers, or pointers derived from references,
        // slices (with their own length) and `CStr`s that outlive the call, which the system does not keep.
        $crate::errno::check(unsafe { libc::$function($($argument),*) })
    };
}

/// A C result that says "failed" by being -1.
pub(crate) trait Outcome: Copy {
    fn failed(self) -> bool;
}

impl Outcome for i32 {
    fn failed(self) -> bool {
        self == -1
    }
}

impl Outcome for i64 {
    fn failed(self) -> bool {
        self == -1
    }
}

impl Outcome for isize {
    fn failed(self) -> bool {
        self == -1
    }
}

#[inline]
pub(crate) fn check<T: Outcome>(result: T) -> io::Result<T> {
    if result.failed() { Err(io::Error::last_os_error()) } else { Ok(result) }
}

/// For functions that return an error number instead of setting errno.
pub(crate) fn check_number(number: i32) -> io::Result<()> {
    if number == 0 { Ok(()) } else { Err(io::Error::from_raw_os_error(number)) }
}

/// A byte count that is known not to be negative.
pub(crate) fn size(count: isize) -> usize {
    usize::try_from(count).unwrap_or(0)
}

/// Calls `call` again as long as it is interrupted by a signal; `handlers` runs in between and ends the loop with an
/// error of its own (a Python signal handler that raised).
pub fn retry<T, E: From<io::Error>>(
    mut handlers: impl FnMut() -> Result<(), E>,
    mut call: impl FnMut() -> io::Result<T>,
) -> Result<T, E> {
    loop {
        match call() {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => handlers()?,
            outcome => return Ok(outcome?),
        }
    }
}

/// The current value of errno.
pub fn get() -> i32 {
    // SAFETY: the address of the thread's errno is always valid.
    unsafe { *libc::__errno_location() }
}

/// Sets errno.
pub fn set(number: i32) {
    // SAFETY: the address of the thread's errno is always valid.
    unsafe { *libc::__errno_location() = number }
}

/// `strerror(number)`.
pub fn message(number: i32) -> Vec<u8> {
    let mut buffer = [0u8; 256];
    // SAFETY: the buffer is writable for its length; the function ends it with NUL.
    unsafe { libc::strerror_r(number, buffer.as_mut_ptr().cast(), buffer.len()) };
    let end = buffer.iter().position(|&b| b == 0).unwrap_or(buffer.len());
    buffer[..end].to_vec()
}

/// The bytes of a C string, or nothing for a null pointer.
///
/// # Safety
/// `pointer` is null or points to a NUL-terminated string.
pub(crate) unsafe fn bytes(pointer: *const libc::c_char) -> Option<Vec<u8>> {
    if pointer.is_null() {
        return None;
    }
    // SAFETY: not null, and NUL-terminated by the contract.
    Some(unsafe { std::ffi::CStr::from_ptr(pointer) }.to_bytes().to_vec())
}
