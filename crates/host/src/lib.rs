//! Operating-system calls in safe Rust: one thin function per call, returning `io::Result` with the raw errno.
//! Owns the unsafe boundary to libc and the translation of its structures. Refuses to know Python types, exceptions,
//! path decoding and the GIL: callers pass `CStr`s and byte slices, and wrap calls that block.
//! Matches what CPython's Modules/posixmodule.c and its neighbours ask of the system (Linux).
//!
//! **EINTR**: functions make one call and report `Interrupted`. A caller that retries as PEP 475 wants uses `retry`,
//! which runs the signal handlers in between.

#[macro_use]
pub mod errno;

pub mod dl;
pub mod fs;
pub mod locale;
pub mod lock;
pub mod mmap;
pub mod process;
pub mod select;
pub mod semaphore;
pub mod signal;
pub mod socket;
pub mod syslog;
pub mod term;
pub mod thread;
pub mod time;
pub mod user;

#[cfg(test)]
mod tests;

pub use errno::retry;
pub use libc;

/// A file descriptor.
pub type Fd = std::os::fd::RawFd;
