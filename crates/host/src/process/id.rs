//! Who the process is: ids of processes, users, groups and sessions. Matches the get*/set* functions of
//! CPython's Modules/posixmodule.c.

use crate::Fd;
use std::ffi::CStr;
use std::io;

macro_rules! getters {
    ($($name:ident -> $type:ty;)*) => { $(
        pub fn $name() -> $type {
            // SAFETY: no arguments; the call cannot fail.
            unsafe { libc::$name() }
        }
    )* };
}

getters! {
    getpid -> i32;
    getppid -> i32;
    getpgrp -> i32;
    getuid -> u32;
    geteuid -> u32;
    getgid -> u32;
    getegid -> u32;
}

macro_rules! setters {
    ($($name:ident($($argument:ident: $type:ty),*);)*) => { $(
        pub fn $name($($argument: $type),*) -> io::Result<()> {
            sys!($name($($argument),*)).map(drop)
        }
    )* };
}

setters! {
    setuid(uid: u32);
    seteuid(uid: u32);
    setgid(gid: u32);
    setegid(gid: u32);
    setreuid(real: u32, effective: u32);
    setregid(real: u32, effective: u32);
    setresuid(real: u32, effective: u32, saved: u32);
    setresgid(real: u32, effective: u32, saved: u32);
    setpgid(pid: i32, group: i32);
    tcsetpgrp(fd: Fd, group: i32);
    kill(pid: i32, signal: i32);
    killpg(group: i32, signal: i32);
    setsid();
    unshare(flags: i32);
    setns(fd: Fd, kind: i32);
}

pub fn getpgid(pid: i32) -> io::Result<i32> {
    sys!(getpgid(pid))
}

pub fn getsid(pid: i32) -> io::Result<i32> {
    sys!(getsid(pid))
}

pub fn tcgetpgrp(fd: Fd) -> io::Result<i32> {
    sys!(tcgetpgrp(fd))
}

/// `setpgrp()`.
pub fn setpgrp() -> io::Result<()> {
    sys!(setpgid(0, 0)).map(drop)
}

/// (real, effective, saved).
pub fn getresuid() -> io::Result<(u32, u32, u32)> {
    let (mut real, mut effective, mut saved) = (0, 0, 0);
    sys!(getresuid(&mut real, &mut effective, &mut saved))?;
    Ok((real, effective, saved))
}

/// (real, effective, saved).
pub fn getresgid() -> io::Result<(u32, u32, u32)> {
    let (mut real, mut effective, mut saved) = (0, 0, 0);
    sys!(getresgid(&mut real, &mut effective, &mut saved))?;
    Ok((real, effective, saved))
}

pub fn getgroups() -> io::Result<Vec<u32>> {
    let count = sys!(getgroups(0, std::ptr::null_mut()))?;
    let mut groups = vec![0; usize::try_from(count).unwrap_or(0)];
    let count = sys!(getgroups(count, groups.as_mut_ptr()))?;
    groups.truncate(usize::try_from(count).unwrap_or(0));
    Ok(groups)
}

pub fn setgroups(groups: &[u32]) -> io::Result<()> {
    sys!(setgroups(groups.len(), groups.as_ptr())).map(drop)
}

pub fn initgroups(user: &CStr, group: u32) -> io::Result<()> {
    sys!(initgroups(user.as_ptr(), group)).map(drop)
}

/// The groups of `user`, with `group` among them.
pub fn getgrouplist(user: &CStr, group: u32) -> io::Result<Vec<u32>> {
    let mut room = 64;
    loop {
        let mut groups = vec![0; room as usize];
        let mut count = room;
        // SAFETY: the array has `count` elements; the name is NUL-terminated.
        let result =
            unsafe { libc::getgrouplist(user.as_ptr(), group, groups.as_mut_ptr(), &mut count) };
        if result != -1 {
            groups.truncate(usize::try_from(count).unwrap_or(0));
            return Ok(groups);
        }
        if room > 1 << 20 {
            return Err(io::Error::from_raw_os_error(libc::ENOMEM));
        }
        room = count.max(room * 2);
    }
}

pub fn pidfd_open(pid: i32, flags: u32) -> io::Result<Fd> {
    // SAFETY: plain numbers.
    crate::errno::check(unsafe { libc::syscall(libc::SYS_pidfd_open, pid, flags) })
        .map(|fd| fd as Fd)
}

pub fn pidfd_send_signal(fd: Fd, signal: i32, flags: u32) -> io::Result<()> {
    // SAFETY: plain numbers; a null siginfo asks for the default one.
    let result = unsafe {
        libc::syscall(
            libc::SYS_pidfd_send_signal,
            fd,
            signal,
            std::ptr::null::<libc::siginfo_t>(),
            flags,
        )
    };
    crate::errno::check(result).map(drop)
}
