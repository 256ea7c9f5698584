//! The process environment and what the system says about itself.
//! Owns the only access to `environ`; callers must not change it from several threads at once (Python's GIL sees to
//! that). Matches `os.environ`'s beginnings, `os.putenv`, `os.unsetenv`, `os.uname`.

use crate::errno::bytes;
use std::ffi::CStr;
use std::io;
use std::mem::MaybeUninit;

unsafe extern "C" {
    static mut environ: *const *const libc::c_char;
}

/// Every `name=value` string; entries without "=" are left out.
pub fn environment() -> Vec<(Vec<u8>, Vec<u8>)> {
    let mut found = Vec::new();
    // SAFETY: `environ` is null or a null-terminated array of strings; nobody changes it meanwhile (see above).
    unsafe {
        let mut entry = environ;
        while !entry.is_null() && !(*entry).is_null() {
            let text = CStr::from_ptr(*entry).to_bytes();
            // A leading "=" belongs to the name.
            if let Some(at) = text.iter().skip(1).position(|&b| b == b'=').map(|at| at + 1) {
                found.push((text[..at].to_vec(), text[at + 1..].to_vec()));
            }
            entry = entry.add(1);
        }
    }
    found
}

pub fn getenv(name: &CStr) -> Option<Vec<u8>> {
    // SAFETY: the result is null or a string that lives until the environment changes.
    unsafe { bytes(libc::getenv(name.as_ptr())) }
}

pub fn setenv(name: &CStr, value: &CStr) -> io::Result<()> {
    sys!(setenv(name.as_ptr(), value.as_ptr(), 1)).map(drop)
}

pub fn unsetenv(name: &CStr) -> io::Result<()> {
    sys!(unsetenv(name.as_ptr())).map(drop)
}

pub fn clearenv() -> io::Result<()> {
    sys!(clearenv()).map(drop)
}

/// `os.uname_result`.
#[derive(Clone, Debug, Default)]
pub struct Uname {
    pub sysname: Vec<u8>,
    pub nodename: Vec<u8>,
    pub release: Vec<u8>,
    pub version: Vec<u8>,
    pub machine: Vec<u8>,
}

pub fn uname() -> io::Result<Uname> {
    let mut raw = MaybeUninit::<libc::utsname>::uninit();
    sys!(uname(raw.as_mut_ptr()))?;
    // SAFETY: the call succeeded and filled the structure.
    let raw = unsafe { raw.assume_init() };
    let field =
        |chars: &[libc::c_char]| chars.iter().take_while(|&&c| c != 0).map(|&c| c as u8).collect();
    Ok(Uname {
        sysname: field(&raw.sysname),
        nodename: field(&raw.nodename),
        release: field(&raw.release),
        version: field(&raw.version),
        machine: field(&raw.machine),
    })
}

pub fn gethostname() -> io::Result<Vec<u8>> {
    let mut buffer = [0u8; 1025];
    sys!(gethostname(buffer.as_mut_ptr().cast(), buffer.len() - 1))?;
    let end = buffer.iter().position(|&b| b == 0).unwrap_or(buffer.len());
    Ok(buffer[..end].to_vec())
}

pub fn sethostname(name: &[u8]) -> io::Result<()> {
    sys!(sethostname(name.as_ptr().cast(), name.len())).map(drop)
}

pub fn getlogin() -> io::Result<Vec<u8>> {
    crate::errno::set(0);
    // SAFETY: the result is null or a string valid until the next call.
    unsafe { bytes(libc::getlogin()) }.ok_or_else(|| match crate::errno::get() {
        0 => io::Error::from_raw_os_error(libc::ENOTTY),
        number => io::Error::from_raw_os_error(number),
    })
}

/// Runs a command through the shell, as `os.system`; the wait status.
pub fn system(command: &CStr) -> io::Result<i32> {
    sys!(system(command.as_ptr()))
}

pub fn abort() -> ! {
    // SAFETY: ends the process.
    unsafe { libc::abort() }
}

/// Ends the process at once, without running exit handlers (`os._exit`).
pub fn exit_now(status: i32) -> ! {
    // SAFETY: ends the process.
    unsafe { libc::_exit(status) }
}
