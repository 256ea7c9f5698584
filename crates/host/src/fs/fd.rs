//! Open descriptors: reading, writing, seeking, duplicating, locking, flags and the special kinds (pipes, memfd,
//! eventfd). Refuses names (see `path`). Matches the descriptor functions of CPython's Modules/posixmodule.c and
//! Modules/fcntlmodule.c; blocking calls are single-shot (see `retry`).

use crate::Fd;
use crate::errno::{check, check_number, size};
use std::ffi::CStr;
use std::io::{self, IoSlice, IoSliceMut};

/// CPython never asks for more than this in one read or write.
pub const MAX_TRANSFER: usize = isize::MAX as usize;

pub fn close(fd: Fd) -> io::Result<()> {
    sys!(close(fd)).map(drop)
}

/// Closes `low..high`, ignoring errors, as `os.closerange`.
pub fn close_range(low: Fd, high: Fd) {
    let low = low.max(0);
    if high <= low {
        return;
    }
    // SAFETY: plain numbers.
    let done = unsafe { libc::syscall(libc::SYS_close_range, low as u32, (high - 1) as u32, 0) };
    if done != 0 {
        for fd in low..high {
            let _ = close(fd);
        }
    }
}

pub fn read(fd: Fd, buffer: &mut [u8]) -> io::Result<usize> {
    sys!(read(fd, buffer.as_mut_ptr().cast(), buffer.len().min(MAX_TRANSFER))).map(size)
}

/// Reads up to `count` bytes onto the end of `buffer`, without clearing the space first.
pub fn read_to_vec(fd: Fd, buffer: &mut Vec<u8>, count: usize) -> io::Result<usize> {
    buffer.try_reserve(count).map_err(|_| io::Error::from_raw_os_error(libc::ENOMEM))?;
    let space = buffer.spare_capacity_mut();
    let count = count.min(space.len()).min(MAX_TRANSFER);
    let done = sys!(read(fd, space.as_mut_ptr().cast(), count)).map(size)?;
    // SAFETY: the system initialised `done` bytes of the spare capacity.
    unsafe { buffer.set_len(buffer.len() + done) };
    Ok(done)
}

pub fn write(fd: Fd, data: &[u8]) -> io::Result<usize> {
    sys!(write(fd, data.as_ptr().cast(), data.len().min(MAX_TRANSFER))).map(size)
}

pub fn pread(fd: Fd, buffer: &mut [u8], offset: i64) -> io::Result<usize> {
    sys!(pread(fd, buffer.as_mut_ptr().cast(), buffer.len().min(MAX_TRANSFER), offset)).map(size)
}

pub fn pwrite(fd: Fd, data: &[u8], offset: i64) -> io::Result<usize> {
    sys!(pwrite(fd, data.as_ptr().cast(), data.len().min(MAX_TRANSFER), offset)).map(size)
}

/// The length of an iovec array as C takes it; more than it can say is EINVAL, as too many are anyway.
fn vectors(count: usize) -> io::Result<i32> {
    i32::try_from(count).map_err(|_| io::Error::from_raw_os_error(libc::EINVAL))
}

pub fn readv(fd: Fd, buffers: &mut [IoSliceMut]) -> io::Result<usize> {
    let count = vectors(buffers.len())?;
    sys!(readv(fd, buffers.as_mut_ptr().cast(), count)).map(size)
}

pub fn writev(fd: Fd, buffers: &[IoSlice]) -> io::Result<usize> {
    let count = vectors(buffers.len())?;
    sys!(writev(fd, buffers.as_ptr().cast(), count)).map(size)
}

/// `preadv`; `flags` of 0 uses the plain call.
pub fn preadv(fd: Fd, buffers: &mut [IoSliceMut], offset: i64, flags: i32) -> io::Result<usize> {
    let count = vectors(buffers.len())?;
    let pointer = buffers.as_mut_ptr().cast();
    if flags == 0 {
        return sys!(preadv(fd, pointer, count, offset)).map(size);
    }
    sys!(preadv2(fd, pointer, count, offset, flags)).map(size)
}

/// `pwritev`; `flags` of 0 uses the plain call.
pub fn pwritev(fd: Fd, buffers: &[IoSlice], offset: i64, flags: i32) -> io::Result<usize> {
    let count = vectors(buffers.len())?;
    let pointer = buffers.as_ptr().cast();
    if flags == 0 {
        return sys!(pwritev(fd, pointer, count, offset)).map(size);
    }
    sys!(pwritev2(fd, pointer, count, offset, flags)).map(size)
}

pub fn lseek(fd: Fd, offset: i64, whence: i32) -> io::Result<i64> {
    sys!(lseek(fd, offset, whence))
}

pub fn ftruncate(fd: Fd, length: i64) -> io::Result<()> {
    sys!(ftruncate(fd, length)).map(drop)
}

pub fn fsync(fd: Fd) -> io::Result<()> {
    sys!(fsync(fd)).map(drop)
}

pub fn fdatasync(fd: Fd) -> io::Result<()> {
    sys!(fdatasync(fd)).map(drop)
}

pub fn sync() {
    // SAFETY: no arguments.
    unsafe { libc::sync() }
}

/// A duplicate that is not inheritable.
pub fn dup(fd: Fd) -> io::Result<Fd> {
    sys!(fcntl(fd, libc::F_DUPFD_CLOEXEC, 0))
}

/// `dup2`; the new descriptor is inheritable.
pub fn dup2(fd: Fd, to: Fd) -> io::Result<Fd> {
    sys!(dup2(fd, to))
}

pub fn dup3(fd: Fd, to: Fd, flags: i32) -> io::Result<Fd> {
    sys!(dup3(fd, to, flags))
}

/// A pipe's read and write ends.
pub fn pipe2(flags: i32) -> io::Result<(Fd, Fd)> {
    let mut ends = [0; 2];
    sys!(pipe2(ends.as_mut_ptr(), flags))?;
    Ok((ends[0], ends[1]))
}

/// `posix_fallocate`.
pub fn fallocate(fd: Fd, offset: i64, length: i64) -> io::Result<()> {
    // SAFETY: plain numbers.
    check_number(unsafe { libc::posix_fallocate(fd, offset, length) })
}

/// `posix_fadvise`.
pub fn fadvise(fd: Fd, offset: i64, length: i64, advice: i32) -> io::Result<()> {
    // SAFETY: plain numbers.
    check_number(unsafe { libc::posix_fadvise(fd, offset, length, advice) })
}

fn option_pointer(offset: &mut Option<i64>) -> *mut i64 {
    offset.as_mut().map_or(std::ptr::null_mut(), |offset| offset)
}

pub fn copy_file_range(
    from: Fd,
    to: Fd,
    count: usize,
    mut from_offset: Option<i64>,
    mut to_offset: Option<i64>,
    flags: u32,
) -> io::Result<usize> {
    let (from_at, to_at) = (option_pointer(&mut from_offset), option_pointer(&mut to_offset));
    sys!(copy_file_range(from, from_at, to, to_at, count, flags)).map(size)
}

pub fn splice(
    from: Fd,
    to: Fd,
    count: usize,
    mut from_offset: Option<i64>,
    mut to_offset: Option<i64>,
    flags: u32,
) -> io::Result<usize> {
    let (from_at, to_at) = (option_pointer(&mut from_offset), option_pointer(&mut to_offset));
    sys!(splice(from, from_at, to, to_at, count, flags)).map(size)
}

/// `sendfile`; without an offset it reads at the file's position.
pub fn sendfile(to: Fd, from: Fd, mut offset: Option<i64>, count: usize) -> io::Result<usize> {
    let at = option_pointer(&mut offset);
    sys!(sendfile(to, from, at, count)).map(size)
}

pub fn memfd_create(name: &CStr, flags: u32) -> io::Result<Fd> {
    sys!(memfd_create(name.as_ptr(), flags))
}

pub fn eventfd(value: u32, flags: i32) -> io::Result<Fd> {
    sys!(eventfd(value, flags))
}

pub fn eventfd_read(fd: Fd) -> io::Result<u64> {
    let mut value = 0;
    sys!(eventfd_read(fd, &mut value))?;
    Ok(value)
}

pub fn eventfd_write(fd: Fd, value: u64) -> io::Result<()> {
    sys!(eventfd_write(fd, value)).map(drop)
}

pub fn timerfd_create(clock: i32, flags: i32) -> io::Result<Fd> {
    sys!(timerfd_create(clock, flags))
}

/// Sets a timer to first run out at `initial` and then every `interval`; answers the former (initial, interval).
pub fn timerfd_settime(
    fd: Fd,
    flags: i32,
    initial: libc::timespec,
    interval: libc::timespec,
) -> io::Result<(libc::timespec, libc::timespec)> {
    let new = libc::itimerspec { it_interval: interval, it_value: initial };
    let mut old = new;
    sys!(timerfd_settime(fd, flags, &new, &mut old))?;
    Ok((old.it_value, old.it_interval))
}

/// The time left and the interval.
pub fn timerfd_gettime(fd: Fd) -> io::Result<(libc::timespec, libc::timespec)> {
    let zero = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    let mut now = libc::itimerspec { it_interval: zero, it_value: zero };
    sys!(timerfd_gettime(fd, &mut now))?;
    Ok((now.it_value, now.it_interval))
}

/// `fcntl` with an integer (or no) argument.
pub fn fcntl(fd: Fd, command: i32, argument: i64) -> io::Result<i32> {
    sys!(fcntl(fd, command, argument as libc::c_long))
}

/// Room that `fcntl_buffer` and `ioctl_buffer` give the system beyond the caller's bytes.
const SLACK: usize = 8192;

/// Runs `call` on a copy of `buffer` with much room behind it and copies the caller's part back.
fn with_slack(buffer: &mut [u8], call: impl FnOnce(*mut u8) -> io::Result<i32>) -> io::Result<i32> {
    let mut room = vec![0u64; (buffer.len() + SLACK) / 8 + 1];
    let pointer: *mut u8 = room.as_mut_ptr().cast();
    // SAFETY: `room` holds more bytes than `buffer`, and the two are distinct.
    unsafe { pointer.copy_from_nonoverlapping(buffer.as_ptr(), buffer.len()) };
    let result = call(pointer)?;
    // SAFETY: as above, in the other direction.
    unsafe { pointer.copy_to_nonoverlapping(buffer.as_mut_ptr(), buffer.len()) };
    Ok(result)
}

/// `fcntl` with a buffer that the system may change.
pub fn fcntl_buffer(fd: Fd, command: i32, buffer: &mut [u8]) -> io::Result<i32> {
    // SAFETY: no command's structure is larger than the slack. A command that follows pointers inside the buffer is,
    // as in CPython, on the caller's head.
    with_slack(buffer, |pointer| check(unsafe { libc::fcntl(fd, command, pointer) }))
}

/// `ioctl` with an integer argument.
pub fn ioctl(fd: Fd, request: u64, argument: i64) -> io::Result<i32> {
    // SAFETY: a request that takes the number as a pointer is, as in CPython, on the caller's head.
    check(unsafe { libc::ioctl(fd, request, argument as libc::c_long) })
}

/// `ioctl` with a buffer that the system may change.
pub fn ioctl_buffer(fd: Fd, request: u64, buffer: &mut [u8]) -> io::Result<i32> {
    // SAFETY: as for `fcntl_buffer`.
    with_slack(buffer, |pointer| check(unsafe { libc::ioctl(fd, request, pointer) }))
}

pub fn flock(fd: Fd, operation: i32) -> io::Result<()> {
    sys!(flock(fd, operation)).map(drop)
}

/// `fcntl.lockf`: a record lock; `operation` is made of LOCK_SH/LOCK_EX/LOCK_UN and LOCK_NB.
pub fn lockf(fd: Fd, operation: i32, start: i64, length: i64, whence: i32) -> io::Result<()> {
    // SAFETY: a zeroed `flock` is a valid value.
    let mut lock: libc::flock = unsafe { std::mem::zeroed() };
    lock.l_type = match operation & !libc::LOCK_NB {
        libc::LOCK_UN => libc::F_UNLCK as i16,
        libc::LOCK_SH => libc::F_RDLCK as i16,
        libc::LOCK_EX => libc::F_WRLCK as i16,
        _ => return Err(io::Error::from_raw_os_error(libc::EINVAL)),
    };
    lock.l_start = start;
    lock.l_len = length;
    lock.l_whence = whence as i16;
    let command = if operation & libc::LOCK_NB != 0 { libc::F_SETLK } else { libc::F_SETLKW };
    sys!(fcntl(fd, command, &lock)).map(drop)
}

/// POSIX `lockf` (`os.lockf`).
pub fn posix_lockf(fd: Fd, command: i32, length: i64) -> io::Result<()> {
    sys!(lockf(fd, command, length)).map(drop)
}

pub fn isatty(fd: Fd) -> bool {
    // SAFETY: a plain number.
    unsafe { libc::isatty(fd) == 1 }
}

pub fn get_inheritable(fd: Fd) -> io::Result<bool> {
    Ok(sys!(fcntl(fd, libc::F_GETFD))? & libc::FD_CLOEXEC == 0)
}

pub fn set_inheritable(fd: Fd, inheritable: bool) -> io::Result<()> {
    let flags = sys!(fcntl(fd, libc::F_GETFD))?;
    let wanted = if inheritable { flags & !libc::FD_CLOEXEC } else { flags | libc::FD_CLOEXEC };
    if wanted == flags {
        return Ok(());
    }
    sys!(fcntl(fd, libc::F_SETFD, wanted)).map(drop)
}

pub fn get_blocking(fd: Fd) -> io::Result<bool> {
    Ok(sys!(fcntl(fd, libc::F_GETFL))? & libc::O_NONBLOCK == 0)
}

pub fn set_blocking(fd: Fd, blocking: bool) -> io::Result<()> {
    let flags = sys!(fcntl(fd, libc::F_GETFL))?;
    let wanted = if blocking { flags & !libc::O_NONBLOCK } else { flags | libc::O_NONBLOCK };
    if wanted == flags {
        return Ok(());
    }
    sys!(fcntl(fd, libc::F_SETFL, wanted)).map(drop)
}

/// Is `fd` an open descriptor?
pub fn is_open(fd: Fd) -> bool {
    sys!(fcntl(fd, libc::F_GETFD)).is_ok()
}

/// Fills `buffer` with random bytes; answers how many were written.
pub fn getrandom(buffer: &mut [u8], flags: u32) -> io::Result<usize> {
    sys!(getrandom(buffer.as_mut_ptr().cast(), buffer.len(), flags)).map(size)
}
