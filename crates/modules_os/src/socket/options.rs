//! Options of sockets, and the sizes of ancillary data.

use super::{of, plain_error};
use crate::{arg, call};
use krait_host::libc;
use krait_host::socket as host;
use krait_objects::buffer::BufferFlags;
use krait_objects::{CallArgs, Object, PyResult, Thread};

fn count_error(
    thread: &Thread,
    function: &str,
    how: &str,
    count: usize,
    given: usize,
) -> krait_objects::Raised {
    let s = if count == 1 { "" } else { "s" };
    thread.type_error(format!("{function}() takes {how} {count} argument{s} ({given} given)"))
}

pub fn getsockopt(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let args = args.no_keywords(thread, "_socket.socket.getsockopt")?;
    let (level, option, room) = match args {
        [level, option] => (level, option, None),
        [level, option, room] => (level, option, Some(room)),
        fewer if fewer.len() < 2 => {
            return Err(count_error(thread, "getsockopt", "at least", 2, fewer.len()));
        }
        more => return Err(count_error(thread, "getsockopt", "at most", 3, more.len())),
    };
    let level = arg::int(thread, level)?;
    let option = arg::int(thread, option)?;
    let room = room.map_or(Ok(0), |r| arg::int(thread, r))?;
    let fd = of(object).fd.get();
    if room == 0 {
        if of(object).family.get() == libc::AF_VSOCK {
            let bytes = call::check(thread, host::getsockopt(fd, level, option, 8))?;
            let bytes = <[u8; 8]>::try_from(&bytes[..]).unwrap_or_default();
            return Ok(Object::int_u64(u64::from_ne_bytes(bytes)));
        }
        let value = call::check(thread, host::getsockopt_int(fd, level, option))?;
        return Ok(Object::int(value.into()));
    }
    if !(0..=1024).contains(&room) {
        return Err(plain_error(thread, "getsockopt buflen out of range"));
    }
    let value = call::check(thread, host::getsockopt(fd, level, option, room as usize))?;
    Ok(Object::bytes(&value))
}

pub fn setsockopt(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let args = args.no_keywords(thread, "_socket.socket.setsockopt")?;
    let fd = of(object).fd.get();
    let done = match args {
        [level, option, value] => {
            let level = arg::int(thread, level)?;
            let option = arg::int(thread, option)?;
            if of(object).family.get() == libc::AF_VSOCK
                && level == libc::AF_VSOCK
                && value.as_int().is_some()
            {
                let value = arg::bits64(thread, value)?;
                host::setsockopt(fd, level, option, &value.to_ne_bytes())
            } else if let Some(number) = value.as_int().and_then(|v| v.to_i64())
                && let Ok(number) = i32::try_from(number)
            {
                host::setsockopt_int(fd, level, option, number)
            } else {
                let value = value.buffer(thread, BufferFlags::SIMPLE)?;
                host::setsockopt(fd, level, option, value.as_slice())
            }
        }
        [level, option, none, length] if none.is_none() && length.as_int().is_some() => {
            let level = arg::int(thread, level)?;
            let option = arg::int(thread, option)?;
            let length = arg::low_bits(thread, length)? as u32;
            host::setsockopt_null(fd, level, option, length)
        }
        other => return Err(count_error(thread, "setsockopt", "exactly", 3, other.len())),
    };
    call::check(thread, done)?;
    Ok(Object::NONE)
}

pub fn sendmsg_afalg(thread: &Thread, object: &Object, _args: CallArgs<'_>) -> PyResult {
    if of(object).family.get() != libc::AF_ALG {
        return Err(plain_error(thread, "algset is only supported for AF_ALG"));
    }
    Err(thread.not_implemented_error("sendmsg_afalg() is not implemented"))
}

fn length(thread: &Thread, args: CallArgs<'_>, function: &str) -> PyResult<Option<usize>> {
    match args.no_keywords(thread, &format!("_socket.{function}"))? {
        [length] => Ok(usize::try_from(arg::ssize(thread, length)?).ok()),
        other => Err(count_error(thread, function, "exactly", 1, other.len())),
    }
}

pub fn cmsg_len(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    match length(thread, args, "CMSG_LEN")?.and_then(host::cmsg_len) {
        Some(length) => Ok(Object::int_usize(length)),
        None => Err(thread.overflow_error("CMSG_LEN() argument out of range")),
    }
}

pub fn cmsg_space(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    match length(thread, args, "CMSG_SPACE")?.and_then(host::cmsg_space) {
        Some(length) => Ok(Object::int_usize(length)),
        None => Err(thread.overflow_error("CMSG_SPACE() argument out of range")),
    }
}
