//! The child side of `subprocess.Popen`: between fork and exec only async-signal-safe calls are made, no memory is
//! allocated and nothing is unwound.
//! Owns that sequence and the error report through the pipe; refuses to build argument lists (the caller does, before
//! the fork). Matches CPython's Modules/_posixsubprocess.c.

use crate::Fd;
use crate::process::exec::pointers;
use std::ffi::{CStr, CString};
use std::io;

/// Everything the child needs. Descriptors of -1 are absent.
pub struct ForkExec<'a> {
    /// The paths to try in turn.
    pub programs: &'a [CString],
    pub arguments: &'a [CString],
    /// `name=value` strings; `None` keeps the environment.
    pub environment: Option<&'a [CString]>,
    pub cwd: Option<&'a CStr>,
    /// Child's stdin: the read end it gets, and the parent's write end, closed in the child; and so on.
    pub stdin_read: Fd,
    pub stdin_write: Fd,
    pub stdout_read: Fd,
    pub stdout_write: Fd,
    pub stderr_read: Fd,
    pub stderr_write: Fd,
    pub report_read: Fd,
    pub report_write: Fd,
    pub close_fds: bool,
    /// Descriptors to keep, ascending.
    pub keep: &'a [Fd],
    pub restore_signals: bool,
    pub new_session: bool,
    /// `setpgid(0, group)` unless negative.
    pub process_group: i32,
    pub gid: Option<u32>,
    pub groups: Option<&'a [u32]>,
    pub uid: Option<u32>,
    /// Set unless negative.
    pub umask: i32,
}

/// A step that failed, as `subprocess` reads it from the pipe.
enum Failure {
    /// errno and what comes after the second colon.
    System(i32, &'static [u8]),
    Preexec,
}

/// Forks and runs a program. `preexec` runs in the child just before exec and says whether it succeeded; after the fork
/// it is the only code that may allocate (Python code, as documented there). The parent gets the child's pid; errors in
/// the child are written to `report_write` in the form that `subprocess.py` parses.
pub fn fork_exec(request: &ForkExec, preexec: Option<&mut dyn FnMut() -> bool>) -> io::Result<i32> {
    let programs = request.programs.iter().map(|p| p.as_ptr()).collect::<Vec<_>>();
    let arguments = pointers(request.arguments);
    let environment = request.environment.map(pointers);
    // SAFETY: a plain number.
    let last = match unsafe { libc::sysconf(libc::_SC_OPEN_MAX) } {
        limit @ 1.. => Fd::try_from(limit).unwrap_or(Fd::MAX),
        _ => 256,
    };
    let pid = sys!(fork())?;
    if pid != 0 {
        return Ok(pid);
    }
    let failure = child(request, preexec, &programs, &arguments, environment.as_deref(), last);
    report(request.report_write, failure);
    // SAFETY: ends the child.
    unsafe { libc::_exit(255) }
}

/// errno of the call that just failed.
fn system(note: &'static [u8]) -> Failure {
    Failure::System(crate::errno::get(), note)
}

/// Runs in the child; returns only if something failed.
fn child(
    request: &ForkExec,
    preexec: Option<&mut dyn FnMut() -> bool>,
    programs: &[*const libc::c_char],
    arguments: &[*const libc::c_char],
    environment: Option<&[*const libc::c_char]>,
    last: Fd,
) -> Failure {
    const EARLY: &[u8] = b"noexec";
    match prepare(request) {
        Ok(()) => {}
        Err(note) => return system(note.unwrap_or(EARLY)),
    }
    if let Some(preexec) = preexec
        && !preexec()
    {
        return Failure::Preexec;
    }
    // Closing comes after preexec, which may have opened descriptors.
    if request.close_fds {
        close_all_but(request.keep, request.report_write, last);
    }
    let mut saved = 0;
    for &program in programs {
        // SAFETY: NUL-terminated strings in null-terminated arrays, made before the fork.
        unsafe {
            match environment {
                Some(environment) => {
                    libc::execve(program, arguments.as_ptr(), environment.as_ptr())
                }
                None => libc::execv(program, arguments.as_ptr()),
            }
        };
        let number = crate::errno::get();
        if number != libc::ENOENT && number != libc::ENOTDIR && saved == 0 {
            saved = number;
        }
    }
    Failure::System(if saved != 0 { saved } else { crate::errno::get() }, b"")
}

/// Sets up descriptors, directory and identity. An error's note says more than "before exec" where it can.
fn prepare(request: &ForkExec) -> Result<(), Option<&'static [u8]>> {
    for &fd in request.keep {
        if fd != request.report_write {
            inheritable(fd, true)?;
        }
    }
    for fd in [request.stdin_write, request.stdout_read, request.stderr_read, request.report_read] {
        if fd >= 0 {
            done(crate::fs::close(fd))?;
        }
    }
    // Descriptors 0 to 2 are about to be overwritten: move those still needed out of the way.
    let mut stdout = request.stdout_write;
    while stdout == 0 {
        stdout = done(crate::fs::dup(stdout))?;
    }
    let mut stderr = request.stderr_write;
    while stderr == 0 || stderr == 1 {
        stderr = done(crate::fs::dup(stderr))?;
    }
    for (fd, to) in [(request.stdin_read, 0), (stdout, 1), (stderr, 2)] {
        if fd == to {
            inheritable(fd, true)?;
        } else if fd >= 0 {
            done(crate::fs::dup2(fd, to))?;
        }
    }
    if let Some(cwd) = request.cwd {
        crate::fs::chdir(cwd).map_err(|_| Some(&b"noexec:chdir"[..]))?;
    }
    if request.umask >= 0 {
        crate::process::umask(request.umask as u32);
    }
    if request.restore_signals {
        for signal in [libc::SIGPIPE, libc::SIGXFSZ] {
            // SAFETY: the default action needs no handler.
            unsafe { libc::signal(signal, libc::SIG_DFL) };
        }
    }
    if request.new_session {
        done(crate::process::setsid())?;
    }
    if request.process_group >= 0 {
        done(crate::process::setpgid(0, request.process_group))?;
    }
    if let Some(groups) = request.groups {
        done(crate::process::setgroups(groups))?;
    }
    if let Some(gid) = request.gid {
        done(crate::process::setregid(gid, gid))?;
    }
    if let Some(uid) = request.uid {
        done(crate::process::setreuid(uid, uid))?;
    }
    Ok(())
}

/// Keeps errno for the report and drops the error, which needs no memory.
fn done<T>(result: io::Result<T>) -> Result<T, Option<&'static [u8]>> {
    result.map_err(|_| None)
}

fn inheritable(fd: Fd, inheritable: bool) -> Result<(), Option<&'static [u8]>> {
    done(crate::fs::set_inheritable(fd, inheritable))
}

/// Closes everything from 3 on except `keep` (ascending) and the report pipe, which exec closes.
fn close_all_but(keep: &[Fd], report: Fd, last: Fd) {
    let mut low = 3;
    for &next in keep {
        if next >= low {
            close_span(low, next, report, last);
            low = next + 1;
        }
    }
    close_span(low, Fd::MAX, report, last);
}

/// Closes `low..high` but not `report`.
fn close_span(low: Fd, high: Fd, report: Fd, last: Fd) {
    for (low, high) in [(low, high.min(report)), (low.max(report + 1), high)] {
        if low >= high {
            continue;
        }
        // SAFETY: plain numbers.
        let done =
            unsafe { libc::syscall(libc::SYS_close_range, low as u32, (high - 1) as u32, 0) };
        if done != 0 {
            for fd in low..high.min(last) {
                let _ = crate::fs::close(fd);
            }
        }
    }
}

fn report(fd: Fd, failure: Failure) {
    match failure {
        Failure::System(number, note) => {
            let mut digits = [0u8; 8];
            let mut start = digits.len();
            let mut rest = number as u32;
            while rest != 0 && start > 0 {
                start -= 1;
                digits[start] = b"0123456789abcdef"[(rest % 16) as usize];
                rest /= 16;
            }
            for part in [b"OSError:", &digits[start..], b":", note] {
                let _ = crate::fs::write(fd, part);
            }
        }
        Failure::Preexec => {
            for part in [&b"SubprocessError:0:"[..], b"Exception occurred in preexec_fn."] {
                let _ = crate::fs::write(fd, part);
            }
        }
    }
}
