//! Open descriptors.

use super::results::TERMINAL_SIZE;
use crate::arg;
use crate::call::{blocking, check, fail, once};
use krait_host::fs;
use krait_host::{libc, term};
use krait_objects::buffer::{Buffer, BufferFlags};
use krait_objects::types::structseq;
use krait_objects::{Args, MethodDef, Object, PyResult, Thread};
use std::io::{self, IoSlice, IoSliceMut};

pub static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "close",
        "($module, /, fd)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            // An interrupted close has closed the descriptor.
            match thread.allow_threads(|| fs::close(fd)) {
                Err(error) if error.kind() != io::ErrorKind::Interrupted => fail(thread, &error),
                _ => Ok(Object::NONE),
            }
        },
        "Close a descriptor.",
    ),
    MethodDef::new(
        "closerange",
        "($module, fd_low, fd_high, /)",
        |thread, _, args| {
            let low = arg::int(thread, args.req(0))?;
            let high = arg::int(thread, args.req(1))?;
            thread.allow_threads(|| fs::close_range(low, high));
            Ok(Object::NONE)
        },
        "Close the descriptors from fd_low up to fd_high, ignoring errors.",
    ),
    MethodDef::new(
        "read",
        "($module, fd, length, /)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            let length = length(thread, args.req(1))?;
            read_bytes(thread, length, |buffer, n| fs::read_to_vec(fd, buffer, n))
        },
        "Read up to length bytes.",
    ),
    MethodDef::new(
        "readinto",
        "($module, fd, buffer, /)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            let buffer = arg::writable_buffer(thread, "readinto", 2, args.req(1))?;
            let done = blocking(thread, || fs::read(fd, buffer.as_mut_slice()))?;
            Ok(Object::int_usize(done))
        },
        "Read into a buffer; how many bytes were read.",
    ),
    MethodDef::new(
        "pread",
        "($module, fd, length, offset, /)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            let length = length(thread, args.req(1))?;
            let offset = arg::long(thread, args.req(2))?;
            read_bytes(thread, length, |buffer, n| {
                buffer.resize(n, 0);
                let outcome = fs::pread(fd, buffer, offset);
                buffer.truncate(*outcome.as_ref().unwrap_or(&0));
                outcome
            })
        },
        "Read up to length bytes at an offset, leaving the position alone.",
    ),
    MethodDef::new(
        "write",
        "($module, fd, data, /)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            let data = args.req(1).buffer(thread, BufferFlags::SIMPLE)?;
            let done = blocking(thread, || fs::write(fd, data.as_slice()))?;
            Ok(Object::int_usize(done))
        },
        "Write bytes; how many were written.",
    ),
    MethodDef::new(
        "pwrite",
        "($module, fd, buffer, offset, /)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            let data = args.req(1).buffer(thread, BufferFlags::SIMPLE)?;
            let offset = arg::long(thread, args.req(2))?;
            let done = blocking(thread, || fs::pwrite(fd, data.as_slice(), offset))?;
            Ok(Object::int_usize(done))
        },
        "Write bytes at an offset, leaving the position alone.",
    ),
    MethodDef::new(
        "readv",
        "($module, fd, buffers, /)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            let buffers = writable(thread, "readv", args.req(1))?;
            let done = blocking(thread, || fs::readv(fd, &mut slices_mut(&buffers)))?;
            Ok(Object::int_usize(done))
        },
        "Read into several buffers in turn.",
    ),
    MethodDef::new(
        "writev",
        "($module, fd, buffers, /)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            let buffers = readable(thread, "writev", args.req(1))?;
            let done = blocking(thread, || fs::writev(fd, &slices(&buffers)))?;
            Ok(Object::int_usize(done))
        },
        "Write several buffers in turn.",
    ),
    MethodDef::new(
        "preadv",
        "($module, fd, buffers, offset, flags=0, /)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            let buffers = args.req(1);
            let offset = arg::long(thread, args.req(2))?;
            let flags = args.opt(3).map_or(Ok(0), |f| arg::int(thread, f))?;
            let buffers = writable(thread, "preadv", buffers)?;
            let done =
                blocking(thread, || fs::preadv(fd, &mut slices_mut(&buffers), offset, flags))?;
            Ok(Object::int_usize(done))
        },
        "Read at an offset into several buffers in turn.",
    ),
    MethodDef::new(
        "pwritev",
        "($module, fd, buffers, offset, flags=0, /)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            let buffers = args.req(1);
            let offset = arg::long(thread, args.req(2))?;
            let flags = args.opt(3).map_or(Ok(0), |f| arg::int(thread, f))?;
            let buffers = readable(thread, "pwritev", buffers)?;
            let done = blocking(thread, || fs::pwritev(fd, &slices(&buffers), offset, flags))?;
            Ok(Object::int_usize(done))
        },
        "Write several buffers in turn at an offset.",
    ),
    MethodDef::new(
        "lseek",
        "($module, fd, position, whence, /)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            let position = arg::long(thread, args.req(1))?;
            let whence = arg::int(thread, args.req(2))?;
            Ok(Object::int(once(thread, || fs::lseek(fd, position, whence))?))
        },
        "Move a descriptor's position; the new one.",
    ),
    MethodDef::new(
        "dup",
        "($module, fd, /)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            Ok(Object::int(check(thread, fs::dup(fd))?.into()))
        },
        "A duplicate of a descriptor, not inheritable.",
    ),
    MethodDef::new(
        "dup2",
        "($module, /, fd, fd2, inheritable=True)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            let to = arg::int(thread, args.req(1))?;
            let inheritable = arg::flag(thread, args.opt(2), true)?;
            if fd < 0 || to < 0 {
                return fail(thread, &io::Error::from_raw_os_error(libc::EBADF));
            }
            let done = thread.allow_threads(|| match inheritable {
                false if fd != to => fs::dup3(fd, to, libc::O_CLOEXEC),
                _ => fs::dup2(fd, to),
            });
            Ok(Object::int(check(thread, done)?.into()))
        },
        "Make fd2 a duplicate of fd.",
    ),
    MethodDef::noargs(
        "pipe",
        "($module, /)",
        |thread, _| pipe(thread, libc::O_CLOEXEC),
        "A pipe's read and write ends.",
    ),
    MethodDef::one(
        "pipe2",
        "($module, flags, /)",
        |thread, _, flags| pipe(thread, arg::int(thread, flags)?),
        "A pipe's read and write ends, opened with flags.",
    ),
    MethodDef::new(
        "fsync",
        "($module, /, fd)",
        |thread, _, args| {
            let fd = arg::fildes(thread, args.req(0))?;
            blocking(thread, || fs::fsync(fd))?;
            Ok(Object::NONE)
        },
        "Wait until a file is on the disk.",
    ),
    MethodDef::new(
        "fdatasync",
        "($module, /, fd)",
        |thread, _, args| {
            let fd = arg::fildes(thread, args.req(0))?;
            blocking(thread, || fs::fdatasync(fd))?;
            Ok(Object::NONE)
        },
        "Wait until a file's data are on the disk.",
    ),
    MethodDef::noargs(
        "sync",
        "($module, /)",
        |thread, _| {
            thread.allow_threads(fs::sync);
            Ok(Object::NONE)
        },
        "Write everything to the disks.",
    ),
    MethodDef::new(
        "ftruncate",
        "($module, fd, length, /)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            let length = arg::long(thread, args.req(1))?;
            thread.audit("os.truncate", &[Object::int(fd.into()), Object::int(length)])?;
            blocking(thread, || fs::ftruncate(fd, length))?;
            Ok(Object::NONE)
        },
        "Cut or extend an open file to a length in bytes.",
    ),
    MethodDef::new(
        "fchmod",
        "($module, /, fd, mode)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            let mode = arg::int(thread, args.req(1))?;
            let event = [fd, mode, -1].map(|n| Object::int(n.into()));
            thread.audit("os.chmod", &event)?;
            blocking(thread, || fs::fchmod(fd, mode as u32))?;
            Ok(Object::NONE)
        },
        "Change the permissions of an open file.",
    ),
    MethodDef::new(
        "fchown",
        "($module, /, fd, uid, gid)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            let uid = arg::uid(thread, args.req(1))?;
            let gid = arg::gid(thread, args.req(2))?;
            super::files::chown_event(thread, Object::int(fd.into()), uid, gid, None)?;
            blocking(thread, || fs::fchown(fd, uid, gid))?;
            Ok(Object::NONE)
        },
        "Change the owner and group of an open file.",
    ),
    MethodDef::new(
        "isatty",
        "($module, fd, /)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            Ok(Object::from_bool(thread.allow_threads(|| fs::isatty(fd))))
        },
        "True if the descriptor is a terminal.",
    ),
    MethodDef::new(
        "get_inheritable",
        "($module, fd, /)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            Ok(Object::from_bool(check(thread, fs::get_inheritable(fd))?))
        },
        "True if child programs inherit the descriptor.",
    ),
    MethodDef::new(
        "set_inheritable",
        "($module, fd, inheritable, /)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            let inheritable = arg::int(thread, args.req(1))?;
            check(thread, fs::set_inheritable(fd, inheritable != 0))?;
            Ok(Object::NONE)
        },
        "Say whether child programs inherit the descriptor.",
    ),
    MethodDef::new(
        "get_blocking",
        "($module, fd, /)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            Ok(Object::from_bool(check(thread, fs::get_blocking(fd))?))
        },
        "False if O_NONBLOCK is set.",
    ),
    MethodDef::new(
        "set_blocking",
        "($module, fd, blocking, /)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            let blocking = args.req(1).is_true(thread)?;
            check(thread, fs::set_blocking(fd, blocking))?;
            Ok(Object::NONE)
        },
        "Set or clear O_NONBLOCK.",
    ),
    MethodDef::new(
        "get_terminal_size",
        "($module, fd=<unrepresentable>, /)",
        |thread, _, args| {
            let fd = args.opt(0).map_or(Ok(1), |fd| arg::int(thread, fd))?;
            let (lines, columns) = check(thread, term::window_size(fd))?;
            let values = vec![Object::int(columns.into()), Object::int(lines.into())];
            Ok(structseq::instance(&TERMINAL_SIZE, values))
        },
        "The size of a terminal as (columns, lines).",
    ),
    MethodDef::new(
        "device_encoding",
        "($module, /, fd)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            Ok(match thread.allow_threads(|| fs::isatty(fd)) {
                true => Object::str("utf-8"),
                false => Object::NONE,
            })
        },
        "The encoding of a terminal, None if the descriptor is none.",
    ),
    MethodDef::new(
        "lockf",
        "($module, fd, command, length, /)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            let command = arg::int(thread, args.req(1))?;
            let length = arg::long(thread, args.req(2))?;
            let event = [Object::int(fd.into()), Object::int(command.into()), Object::int(length)];
            thread.audit("os.lockf", &event)?;
            blocking(thread, || fs::posix_lockf(fd, command, length))?;
            Ok(Object::NONE)
        },
        "Lock, test or unlock a part of an open file.",
    ),
    MethodDef::new(
        "posix_fallocate",
        "($module, fd, offset, length, /)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            let offset = arg::long(thread, args.req(1))?;
            let length = arg::long(thread, args.req(2))?;
            blocking(thread, || fs::fallocate(fd, offset, length))?;
            Ok(Object::NONE)
        },
        "Make sure that a part of a file has disk space.",
    ),
    MethodDef::new(
        "posix_fadvise",
        "($module, fd, offset, length, advice, /)",
        |thread, _, args| {
            let fd = arg::int(thread, args.req(0))?;
            let offset = arg::long(thread, args.req(1))?;
            let length = arg::long(thread, args.req(2))?;
            let advice = arg::int(thread, args.req(3))?;
            blocking(thread, || fs::fadvise(fd, offset, length, advice))?;
            Ok(Object::NONE)
        },
        "Announce how a part of a file will be read.",
    ),
    MethodDef::new(
        "sendfile",
        "($module, /, out_fd, in_fd, offset, count)",
        |thread, _, args| {
            let out = arg::int(thread, args.req(0))?;
            let from = arg::int(thread, args.req(1))?;
            let offset = args.opt_not_none(2).map(|o| arg::long(thread, o)).transpose()?;
            let count = arg::ssize(thread, args.req(3))? as usize;
            let done = blocking(thread, || fs::sendfile(out, from, offset, count))?;
            Ok(Object::int_usize(done))
        },
        "Copy bytes from one descriptor to another.",
    ),
    MethodDef::new(
        "copy_file_range",
        "($module, /, src, dst, count, offset_src=None,\n                offset_dst=None)",
        copy_file_range,
        "Copy bytes between files inside the system.",
    ),
    MethodDef::new(
        "splice",
        "($module, /, src, dst, count, offset_src=None, offset_dst=None,\n       flags=0)",
        splice,
        "Move bytes between descriptors, one of them a pipe.",
    ),
    MethodDef::new(
        "memfd_create",
        "($module, /, name, flags=MFD_CLOEXEC)",
        |thread, _, args| {
            let name = args.req(0).fs_cstring(thread)?;
            let flags = args.opt(1).map_or(Ok(1), |f| arg::bits64(thread, f))?;
            Ok(Object::int(once(thread, || fs::memfd_create(&name, flags as u32))?.into()))
        },
        "An open file in memory.",
    ),
    MethodDef::new(
        "eventfd",
        "($module, /, initval, flags=EFD_CLOEXEC)",
        |thread, _, args| {
            let value = arg::unsigned_int(thread, args.req(0))?;
            let flags = args.opt(1).map_or(Ok(libc::EFD_CLOEXEC), |f| arg::int(thread, f))?;
            Ok(Object::int(once(thread, || fs::eventfd(value, flags))?.into()))
        },
        "A descriptor that counts events.",
    ),
    MethodDef::new(
        "eventfd_read",
        "($module, /, fd)",
        |thread, _, args| {
            let fd = arg::fildes(thread, args.req(0))?;
            Ok(Object::int_u64(once(thread, || fs::eventfd_read(fd))?))
        },
        "Wait for events and take them.",
    ),
    MethodDef::new(
        "eventfd_write",
        "($module, /, fd, value)",
        |thread, _, args| {
            let fd = arg::fildes(thread, args.req(0))?;
            let value = arg::unsigned_long_long(thread, args.req(1))?;
            once(thread, || fs::eventfd_write(fd, value))?;
            Ok(Object::NONE)
        },
        "Add events.",
    ),
];

fn length(thread: &Thread, object: &Object) -> PyResult<usize> {
    let length = arg::ssize(thread, object)?;
    usize::try_from(length).or_else(|_| fail(thread, &io::Error::from_raw_os_error(libc::EINVAL)))
}

/// A bytes object of what `read` appends.
fn read_bytes(
    thread: &Thread,
    length: usize,
    mut read: impl FnMut(&mut Vec<u8>, usize) -> io::Result<usize>,
) -> PyResult {
    let length = length.min(fs::MAX_TRANSFER);
    let mut buffer = Vec::new();
    if buffer.try_reserve_exact(length).is_err() {
        return Err(thread.memory_error());
    }
    blocking(thread, || read(&mut buffer, length))?;
    Ok(Object::bytes(&buffer))
}

fn pipe(thread: &Thread, flags: i32) -> PyResult {
    let (read, write) = once(thread, || fs::pipe2(flags))?;
    Ok(Object::tuple(&[Object::int(read.into()), Object::int(write.into())]))
}

fn buffers(
    thread: &Thread,
    function: &str,
    object: &Object,
    flags: BufferFlags,
) -> PyResult<Vec<Buffer>> {
    if !object.is_sequence() {
        return Err(thread.type_error(format!("{function}() arg 2 must be a sequence")));
    }
    let items = object.to_vec(thread)?;
    items.iter().map(|item| item.buffer(thread, flags)).collect()
}

pub fn writable(thread: &Thread, function: &str, object: &Object) -> PyResult<Vec<Buffer>> {
    buffers(thread, function, object, BufferFlags::WRITABLE)
}

pub fn readable(thread: &Thread, function: &str, object: &Object) -> PyResult<Vec<Buffer>> {
    buffers(thread, function, object, BufferFlags::SIMPLE)
}

fn slices(buffers: &[Buffer]) -> Vec<IoSlice<'_>> {
    buffers.iter().map(|b| IoSlice::new(b.as_slice())).collect()
}

fn slices_mut(buffers: &[Buffer]) -> Vec<IoSliceMut<'_>> {
    buffers.iter().map(|b| IoSliceMut::new(b.as_mut_slice())).collect()
}

fn count(thread: &Thread, object: &Object) -> PyResult<usize> {
    let count = arg::ssize(thread, object)?;
    usize::try_from(count).map_err(|_| thread.value_error("negative value for 'count' not allowed"))
}

fn offset(thread: &Thread, object: Option<&Object>) -> PyResult<Option<i64>> {
    object.map(|o| arg::long(thread, o)).transpose()
}

fn copy_file_range(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let from = arg::int(thread, args.req(0))?;
    let to = arg::int(thread, args.req(1))?;
    let count = count(thread, args.req(2))?;
    let from_offset = offset(thread, args.opt_not_none(3))?;
    let to_offset = offset(thread, args.opt_not_none(4))?;
    let done =
        blocking(thread, || fs::copy_file_range(from, to, count, from_offset, to_offset, 0))?;
    Ok(Object::int_usize(done))
}

fn splice(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let from = arg::int(thread, args.req(0))?;
    let to = arg::int(thread, args.req(1))?;
    let count = count(thread, args.req(2))?;
    let from_offset = offset(thread, args.opt_not_none(3))?;
    let to_offset = offset(thread, args.opt_not_none(4))?;
    let flags = args.opt(5).map_or(Ok(0), |f| arg::bits64(thread, f))? as u32;
    let done = blocking(thread, || fs::splice(from, to, count, from_offset, to_offset, flags))?;
    Ok(Object::int_usize(done))
}
