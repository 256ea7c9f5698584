//! Sockets. Calls are single-shot (see `retry`); timeouts are the caller's poll.
//! Owns the calls; addresses are in `address`, names and services in `resolve`. Matches CPython's
//! Modules/socketmodule.c.

pub mod address;
pub mod resolve;

pub use address::Address;
pub use resolve::*;

use crate::Fd;
use crate::errno::size;
use address::Storage;
use std::io::{self, IoSlice, IoSliceMut};

/// Creates a socket; Python adds `SOCK_CLOEXEC` to the kind.
pub fn socket(family: i32, kind: i32, protocol: i32) -> io::Result<Fd> {
    sys!(socket(family, kind, protocol))
}

pub fn socketpair(family: i32, kind: i32, protocol: i32) -> io::Result<(Fd, Fd)> {
    let mut ends = [0; 2];
    sys!(socketpair(family, kind, protocol, ends.as_mut_ptr()))?;
    Ok((ends[0], ends[1]))
}

pub fn bind(fd: Fd, address: &Address) -> io::Result<()> {
    let raw = Storage::from_address(address)?;
    sys!(bind(fd, raw.pointer(), raw.len())).map(drop)
}

/// Connects; EINTR and EINPROGRESS mean that it goes on and `SO_ERROR` will tell.
pub fn connect(fd: Fd, address: &Address) -> io::Result<()> {
    let raw = Storage::from_address(address)?;
    sys!(connect(fd, raw.pointer(), raw.len())).map(drop)
}

pub fn listen(fd: Fd, backlog: i32) -> io::Result<()> {
    sys!(listen(fd, backlog.max(0))).map(drop)
}

/// The new socket (not inheritable) and its peer.
pub fn accept(fd: Fd) -> io::Result<(Fd, Address)> {
    let mut raw = Storage::new();
    let accepted = sys!(accept4(fd, raw.pointer_mut(), raw.len_mut(), libc::SOCK_CLOEXEC))?;
    Ok((accepted, raw.to_address()))
}

pub fn getsockname(fd: Fd) -> io::Result<Address> {
    let mut raw = Storage::new();
    sys!(getsockname(fd, raw.pointer_mut(), raw.len_mut()))?;
    Ok(raw.to_address())
}

pub fn getpeername(fd: Fd) -> io::Result<Address> {
    let mut raw = Storage::new();
    sys!(getpeername(fd, raw.pointer_mut(), raw.len_mut()))?;
    Ok(raw.to_address())
}

pub fn shutdown(fd: Fd, how: i32) -> io::Result<()> {
    sys!(shutdown(fd, how)).map(drop)
}

pub fn send(fd: Fd, data: &[u8], flags: i32) -> io::Result<usize> {
    sys!(send(fd, data.as_ptr().cast(), data.len(), flags)).map(size)
}

pub fn sendto(fd: Fd, data: &[u8], flags: i32, address: &Address) -> io::Result<usize> {
    let raw = Storage::from_address(address)?;
    sys!(sendto(fd, data.as_ptr().cast(), data.len(), flags, raw.pointer(), raw.len())).map(size)
}

pub fn recv(fd: Fd, buffer: &mut [u8], flags: i32) -> io::Result<usize> {
    sys!(recv(fd, buffer.as_mut_ptr().cast(), buffer.len(), flags)).map(size)
}

pub fn recvfrom(fd: Fd, buffer: &mut [u8], flags: i32) -> io::Result<(usize, Address)> {
    let mut raw = Storage::new();
    let (data, len) = (buffer.as_mut_ptr().cast(), buffer.len());
    let count = sys!(recvfrom(fd, data, len, flags, raw.pointer_mut(), raw.len_mut())).map(size)?;
    Ok((count, raw.to_address()))
}

/// One piece of ancillary data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Control {
    pub level: i32,
    pub kind: i32,
    pub data: Vec<u8>,
}

/// Largest size of ancillary data.
const CONTROL_LIMIT: usize = i32::MAX as usize;

/// `CMSG_LEN`; `None` on overflow.
pub fn cmsg_len(length: usize) -> Option<usize> {
    // SAFETY: arithmetic on a number.
    let len = |length: u32| unsafe { libc::CMSG_LEN(length) } as usize;
    (length <= CONTROL_LIMIT - len(0)).then(|| len(length as u32))
}

/// `CMSG_SPACE`; `None` on overflow.
pub fn cmsg_space(length: usize) -> Option<usize> {
    // SAFETY: arithmetic on a number.
    let space = |length: u32| unsafe { libc::CMSG_SPACE(length) } as usize;
    (length <= CONTROL_LIMIT - space(1)).then(|| space(length as u32))
}

/// Memory for ancillary data, aligned for its headers.
fn control_memory(bytes: usize) -> Vec<u64> {
    vec![0; bytes.div_ceil(8)]
}

pub fn sendmsg(
    fd: Fd,
    buffers: &[IoSlice],
    controls: &[Control],
    flags: i32,
    address: Option<&Address>,
) -> io::Result<usize> {
    let too_long = || io::Error::from_raw_os_error(libc::EINVAL);
    let mut space = 0usize;
    for control in controls {
        let part = cmsg_space(control.data.len()).ok_or_else(too_long)?;
        space = space.checked_add(part).ok_or_else(too_long)?;
    }
    let mut memory = control_memory(space);
    let raw = address.map(Storage::from_address).transpose()?;
    // SAFETY: a zeroed `msghdr` is a valid value.
    let mut message: libc::msghdr = unsafe { std::mem::zeroed() };
    if let Some(raw) = &raw {
        message.msg_name = raw.pointer().cast_mut().cast();
        message.msg_namelen = raw.len();
    }
    message.msg_iov = buffers.as_ptr().cast_mut().cast();
    message.msg_iovlen = buffers.len();
    if space > 0 {
        message.msg_control = memory.as_mut_ptr().cast();
        message.msg_controllen = space;
    }
    // SAFETY: the memory holds CMSG_SPACE of every item, so each header and its data lie within it.
    unsafe {
        let mut header = libc::CMSG_FIRSTHDR(&message);
        for control in controls {
            if header.is_null() {
                return Err(too_long());
            }
            (*header).cmsg_level = control.level;
            (*header).cmsg_type = control.kind;
            (*header).cmsg_len = cmsg_len(control.data.len()).ok_or_else(too_long)?;
            let data = libc::CMSG_DATA(header);
            data.copy_from_nonoverlapping(control.data.as_ptr(), control.data.len());
            header = libc::CMSG_NXTHDR(&message, header);
        }
    }
    sys!(sendmsg(fd, &message, flags)).map(size)
}

/// What `recvmsg` received.
#[derive(Clone, Debug)]
pub struct Message {
    pub count: usize,
    pub controls: Vec<Control>,
    pub flags: i32,
    pub address: Address,
}

/// Receives into `buffers`, with room for `control_room` bytes of ancillary data.
pub fn recvmsg(
    fd: Fd,
    buffers: &mut [IoSliceMut],
    control_room: usize,
    flags: i32,
) -> io::Result<Message> {
    let mut memory = control_memory(control_room);
    let mut raw = Storage::new();
    // SAFETY: a zeroed `msghdr` is a valid value.
    let mut message: libc::msghdr = unsafe { std::mem::zeroed() };
    message.msg_name = raw.pointer_mut().cast();
    message.msg_namelen = raw.len();
    message.msg_iov = buffers.as_mut_ptr().cast();
    message.msg_iovlen = buffers.len();
    if control_room > 0 {
        message.msg_control = memory.as_mut_ptr().cast();
        message.msg_controllen = control_room;
    }
    let count = sys!(recvmsg(fd, &mut message, flags)).map(size)?;
    *raw.len_mut() = message.msg_namelen;
    let mut controls = Vec::new();
    let limit = memory.as_ptr() as usize + message.msg_controllen;
    // SAFETY: the system filled `msg_controllen` bytes with headers; lengths are checked against that before use.
    unsafe {
        let mut header = libc::CMSG_FIRSTHDR(&message);
        while !header.is_null() {
            let data = libc::CMSG_DATA(header);
            let offset = data as usize - header as usize;
            let length =
                (*header).cmsg_len.saturating_sub(offset).min(limit.saturating_sub(data as usize));
            controls.push(Control {
                level: (*header).cmsg_level,
                kind: (*header).cmsg_type,
                data: std::slice::from_raw_parts(data, length).to_vec(),
            });
            header = libc::CMSG_NXTHDR(&message, header);
        }
    }
    Ok(Message { count, controls, flags: message.msg_flags, address: raw.to_address() })
}

pub fn getsockopt_int(fd: Fd, level: i32, option: i32) -> io::Result<i32> {
    let mut value = 0i32;
    let mut len = size_of::<i32>() as libc::socklen_t;
    sys!(getsockopt(fd, level, option, (&raw mut value).cast(), &mut len))?;
    Ok(value)
}

/// The option's bytes, at most `room`.
pub fn getsockopt(fd: Fd, level: i32, option: i32, room: usize) -> io::Result<Vec<u8>> {
    let mut value = vec![0u8; room];
    let mut len = room as libc::socklen_t;
    sys!(getsockopt(fd, level, option, value.as_mut_ptr().cast(), &mut len))?;
    value.truncate(len as usize);
    Ok(value)
}

pub fn setsockopt_int(fd: Fd, level: i32, option: i32, value: i32) -> io::Result<()> {
    let len = size_of::<i32>() as libc::socklen_t;
    sys!(setsockopt(fd, level, option, (&raw const value).cast(), len)).map(drop)
}

pub fn setsockopt(fd: Fd, level: i32, option: i32, value: &[u8]) -> io::Result<()> {
    let len = value.len() as libc::socklen_t;
    sys!(setsockopt(fd, level, option, value.as_ptr().cast(), len)).map(drop)
}

/// `setsockopt` with a null value of length `len` (for AF_ALG).
pub fn setsockopt_null(fd: Fd, level: i32, option: i32, len: u32) -> io::Result<()> {
    sys!(setsockopt(fd, level, option, std::ptr::null(), len)).map(drop)
}
