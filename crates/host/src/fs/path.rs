//! Calls that take names. A `dir` of `None` means the current directory, as `dir_fd=None` in Python.
//! Owns no policy: following of links is the caller's `follow`. Matches the path functions of CPython's
//! Modules/posixmodule.c.

use crate::Fd;
use crate::errno::size;
use crate::fs::Timestamp;
use std::ffi::CStr;
use std::io;

fn at(dir: Option<Fd>) -> Fd {
    dir.unwrap_or(libc::AT_FDCWD)
}

fn nofollow(follow: bool) -> i32 {
    if follow { 0 } else { libc::AT_SYMLINK_NOFOLLOW }
}

/// Opens `path`; Python adds `O_CLOEXEC` to the flags.
pub fn open(dir: Option<Fd>, path: &CStr, flags: i32, mode: u32) -> io::Result<Fd> {
    sys!(openat(at(dir), path.as_ptr(), flags, mode))
}

/// Can the file be used as `mode` (R_OK…) says? `effective` asks for the effective user instead of the real one.
pub fn access(dir: Option<Fd>, path: &CStr, mode: i32, effective: bool, follow: bool) -> bool {
    let flags = nofollow(follow) | if effective { libc::AT_EACCESS } else { 0 };
    sys!(faccessat(at(dir), path.as_ptr(), mode, flags)).is_ok()
}

pub fn chmod(dir: Option<Fd>, path: &CStr, mode: u32, follow: bool) -> io::Result<()> {
    sys!(fchmodat(at(dir), path.as_ptr(), mode, nofollow(follow))).map(drop)
}

pub fn fchmod(fd: Fd, mode: u32) -> io::Result<()> {
    sys!(fchmod(fd, mode)).map(drop)
}

/// An id of `u32::MAX` leaves that one alone.
pub fn chown(dir: Option<Fd>, path: &CStr, uid: u32, gid: u32, follow: bool) -> io::Result<()> {
    sys!(fchownat(at(dir), path.as_ptr(), uid, gid, nofollow(follow))).map(drop)
}

pub fn fchown(fd: Fd, uid: u32, gid: u32) -> io::Result<()> {
    sys!(fchown(fd, uid, gid)).map(drop)
}

pub fn link(
    from_dir: Option<Fd>,
    from: &CStr,
    to_dir: Option<Fd>,
    to: &CStr,
    follow: bool,
) -> io::Result<()> {
    let flags = if follow { libc::AT_SYMLINK_FOLLOW } else { 0 };
    sys!(linkat(at(from_dir), from.as_ptr(), at(to_dir), to.as_ptr(), flags)).map(drop)
}

pub fn symlink(target: &CStr, dir: Option<Fd>, path: &CStr) -> io::Result<()> {
    sys!(symlinkat(target.as_ptr(), at(dir), path.as_ptr())).map(drop)
}

pub fn readlink(dir: Option<Fd>, path: &CStr) -> io::Result<Vec<u8>> {
    let mut buffer = vec![0u8; libc::PATH_MAX as usize];
    loop {
        let count =
            sys!(readlinkat(at(dir), path.as_ptr(), buffer.as_mut_ptr().cast(), buffer.len()))
                .map(size)?;
        if count < buffer.len() {
            buffer.truncate(count);
            return Ok(buffer);
        }
        buffer.resize(buffer.len() * 2, 0);
    }
}

pub fn rename(from_dir: Option<Fd>, from: &CStr, to_dir: Option<Fd>, to: &CStr) -> io::Result<()> {
    sys!(renameat(at(from_dir), from.as_ptr(), at(to_dir), to.as_ptr())).map(drop)
}

pub fn unlink(dir: Option<Fd>, path: &CStr) -> io::Result<()> {
    sys!(unlinkat(at(dir), path.as_ptr(), 0)).map(drop)
}

pub fn rmdir(dir: Option<Fd>, path: &CStr) -> io::Result<()> {
    sys!(unlinkat(at(dir), path.as_ptr(), libc::AT_REMOVEDIR)).map(drop)
}

pub fn mkdir(dir: Option<Fd>, path: &CStr, mode: u32) -> io::Result<()> {
    sys!(mkdirat(at(dir), path.as_ptr(), mode)).map(drop)
}

pub fn mkfifo(dir: Option<Fd>, path: &CStr, mode: u32) -> io::Result<()> {
    sys!(mkfifoat(at(dir), path.as_ptr(), mode)).map(drop)
}

pub fn mknod(dir: Option<Fd>, path: &CStr, mode: u32, device: u64) -> io::Result<()> {
    sys!(mknodat(at(dir), path.as_ptr(), mode, device)).map(drop)
}

pub fn major(device: u64) -> u32 {
    libc::major(device)
}

pub fn minor(device: u64) -> u32 {
    libc::minor(device)
}

pub fn makedev(major: u32, minor: u32) -> u64 {
    libc::makedev(major, minor)
}

pub fn truncate(path: &CStr, length: i64) -> io::Result<()> {
    sys!(truncate(path.as_ptr(), length)).map(drop)
}

/// What `utime` does to one of the times.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum SetTime {
    Now,
    At(Timestamp),
}

fn timespecs(atime: SetTime, mtime: SetTime) -> [libc::timespec; 2] {
    [atime, mtime].map(|time| match time {
        SetTime::Now => libc::timespec { tv_sec: 0, tv_nsec: libc::UTIME_NOW },
        SetTime::At(time) => libc::timespec { tv_sec: time.seconds, tv_nsec: time.nanoseconds },
    })
}

pub fn utime(
    dir: Option<Fd>,
    path: &CStr,
    atime: SetTime,
    mtime: SetTime,
    follow: bool,
) -> io::Result<()> {
    let times = timespecs(atime, mtime);
    sys!(utimensat(at(dir), path.as_ptr(), times.as_ptr(), nofollow(follow))).map(drop)
}

pub fn futime(fd: Fd, atime: SetTime, mtime: SetTime) -> io::Result<()> {
    let times = timespecs(atime, mtime);
    sys!(futimens(fd, times.as_ptr())).map(drop)
}

pub fn getcwd() -> io::Result<Vec<u8>> {
    let mut buffer = vec![0u8; 1024];
    loop {
        // SAFETY: the buffer is writable for its length.
        let found = unsafe { libc::getcwd(buffer.as_mut_ptr().cast(), buffer.len()) };
        if !found.is_null() {
            let end = buffer.iter().position(|&b| b == 0).unwrap_or(buffer.len());
            buffer.truncate(end);
            return Ok(buffer);
        }
        let error = io::Error::last_os_error();
        if error.raw_os_error() != Some(libc::ERANGE) {
            return Err(error);
        }
        buffer.resize(buffer.len() * 2, 0);
    }
}

pub fn chdir(path: &CStr) -> io::Result<()> {
    sys!(chdir(path.as_ptr())).map(drop)
}

pub fn fchdir(fd: Fd) -> io::Result<()> {
    sys!(fchdir(fd)).map(drop)
}

pub fn chroot(path: &CStr) -> io::Result<()> {
    sys!(chroot(path.as_ptr())).map(drop)
}

/// `pathconf` with its "no limit" (`None`) told from an error.
pub fn pathconf(path: &CStr, name: i32) -> io::Result<Option<i64>> {
    limit(|| sys!(pathconf(path.as_ptr(), name)))
}

pub fn fpathconf(fd: Fd, name: i32) -> io::Result<Option<i64>> {
    limit(|| sys!(fpathconf(fd, name)))
}

/// A result of -1 without errno means "no limit".
pub(crate) fn limit(call: impl FnOnce() -> io::Result<i64>) -> io::Result<Option<i64>> {
    crate::errno::set(0);
    match call() {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.raw_os_error() == Some(0) => Ok(None),
        Err(error) => Err(error),
    }
}
