//! Waiting for children. Matches `os.waitpid`, `os.wait3`/`wait4`, `os.waitid` and the status predicates.

use crate::process::{Rusage, rusage_from};
use std::io;
use std::mem::MaybeUninit;

/// (pid, status); pid 0 when WNOHANG finds nothing.
pub fn waitpid(pid: i32, options: i32) -> io::Result<(i32, i32)> {
    let mut status = 0;
    let found = sys!(waitpid(pid, &mut status, options))?;
    Ok((found, status))
}

/// As `waitpid`, with the child's resource usage.
pub fn wait4(pid: i32, options: i32) -> io::Result<(i32, i32, Rusage)> {
    let mut status = 0;
    let mut usage = MaybeUninit::<libc::rusage>::zeroed();
    let found = sys!(wait4(pid, &mut status, options, usage.as_mut_ptr()))?;
    // SAFETY: zeroed or filled by the call; both are valid values.
    Ok((found, status, rusage_from(&unsafe { usage.assume_init() })))
}

/// What `waitid` found.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Waited {
    pub pid: i32,
    pub uid: u32,
    pub signo: i32,
    pub status: i32,
    pub code: i32,
}

/// `None` when WNOHANG finds nothing.
pub fn waitid(kind: u32, id: u32, options: i32) -> io::Result<Option<Waited>> {
    let mut info = MaybeUninit::<libc::siginfo_t>::zeroed();
    sys!(waitid(kind, id, info.as_mut_ptr(), options))?;
    // SAFETY: zeroed or filled by the call, as a SIGCHLD record; both are valid values.
    let (info, pid, uid, status) = unsafe {
        let info = info.assume_init();
        (info, info.si_pid(), info.si_uid(), info.si_status())
    };
    if pid == 0 {
        return Ok(None);
    }
    Ok(Some(Waited { pid, uid, signo: info.si_signo, status, code: info.si_code }))
}

pub fn wifexited(status: i32) -> bool {
    libc::WIFEXITED(status)
}

pub fn wexitstatus(status: i32) -> i32 {
    libc::WEXITSTATUS(status)
}

pub fn wifsignaled(status: i32) -> bool {
    libc::WIFSIGNALED(status)
}

pub fn wtermsig(status: i32) -> i32 {
    libc::WTERMSIG(status)
}

pub fn wifstopped(status: i32) -> bool {
    libc::WIFSTOPPED(status)
}

pub fn wstopsig(status: i32) -> i32 {
    libc::WSTOPSIG(status)
}

pub fn wifcontinued(status: i32) -> bool {
    libc::WIFCONTINUED(status)
}

pub fn wcoredump(status: i32) -> bool {
    libc::WCOREDUMP(status)
}
