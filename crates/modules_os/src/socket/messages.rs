//! Sending and receiving.

use super::wait::{Failure, Wait};
use super::{address, address_of, of};
use crate::arg;
use krait_host::socket::{self as host, Control, Message};
use krait_host::time;
use krait_objects::buffer::BufferFlags;
use krait_objects::types::list::List;
use krait_objects::{CallArgs, Object, PyResult, Signature, Thread, exceptions as exc};
use std::io::{IoSlice, IoSliceMut};

/// From `min` to `max` positional arguments of a function without text signature.
fn positional<'a>(
    thread: &Thread,
    args: CallArgs<'a>,
    function: &str,
    min: usize,
    max: usize,
) -> PyResult<&'a [Object]> {
    let args = args.no_keywords(thread, &format!("_socket.socket.{function}"))?;
    let (how, count) = match args.len() {
        n if n < min => (if min == max { "exactly" } else { "at least" }, min),
        n if n > max => (if min == max { "exactly" } else { "at most" }, max),
        _ => return Ok(args),
    };
    let s = if count == 1 { "" } else { "s" };
    Err(thread
        .type_error(format!("{function}() takes {how} {count} argument{s} ({} given)", args.len())))
}

fn flags(thread: &Thread, object: Option<&Object>) -> PyResult<i32> {
    object.map_or(Ok(0), |f| arg::int(thread, f))
}

fn size(thread: &Thread, object: &Object, message: &str) -> PyResult<usize> {
    usize::try_from(arg::ssize(thread, object)?).map_err(|_| thread.value_error(message))
}

fn zeroed(thread: &Thread, size: usize) -> PyResult<Vec<u8>> {
    let mut buffer = Vec::new();
    if size > isize::MAX as usize || buffer.try_reserve_exact(size).is_err() {
        return Err(thread.memory_error());
    }
    buffer.resize(size, 0);
    Ok(buffer)
}

pub fn recv(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let args = positional(thread, args, "recv", 1, 2)?;
    let size = size(thread, &args[0], "negative buffersize in recv")?;
    let flags = flags(thread, args.get(1))?;
    let mut buffer = zeroed(thread, size)?;
    if size == 0 {
        return Ok(Object::bytes(&[]));
    }
    let count = Wait::reading(of(object)).call(thread, |fd| host::recv(fd, &mut buffer, flags))?;
    Ok(Object::bytes(&buffer[..count]))
}

static RECV_INTO: Signature = Signature::new("recv_into", "($self, buffer, nbytes=0, flags=0)");
static RECVFROM_INTO: Signature =
    Signature::new("recvfrom_into", "($self, buffer, nbytes=0, flags=0)");

pub fn recv_into(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let args = RECV_INTO.bind(thread, args)?;
    let buffer = arg::writable_buffer(thread, "recv_into", 1, args.req(0))?;
    let size =
        args.opt(1).map_or(Ok(0), |n| size(thread, n, "negative buffersize in recv_into"))?;
    let flags = flags(thread, args.opt(2))?;
    let size = if size == 0 { buffer.len() } else { size };
    if size > buffer.len() {
        return Err(thread.value_error("buffer too small for requested bytes"));
    }
    if size == 0 {
        return Ok(Object::int(0));
    }
    let count = Wait::reading(of(object))
        .call(thread, |fd| host::recv(fd, &mut buffer.as_mut_slice()[..size], flags))?;
    Ok(Object::int_usize(count))
}

pub fn recvfrom(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let args = positional(thread, args, "recvfrom", 1, 2)?;
    let size = size(thread, &args[0], "negative buffersize in recvfrom")?;
    let flags = flags(thread, args.get(1))?;
    let mut buffer = zeroed(thread, size)?;
    let (count, sender) =
        Wait::reading(of(object)).call(thread, |fd| host::recvfrom(fd, &mut buffer, flags))?;
    let sender = address::to_object(thread, &sender)?;
    Ok(Object::tuple(&[Object::bytes(&buffer[..count]), sender]))
}

pub fn recvfrom_into(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let args = RECVFROM_INTO.bind(thread, args)?;
    let buffer = arg::writable_buffer(thread, "recvfrom_into", 1, args.req(0))?;
    let size =
        args.opt(1).map_or(Ok(0), |n| size(thread, n, "negative buffersize in recvfrom_into"))?;
    let flags = flags(thread, args.opt(2))?;
    let size = if size == 0 { buffer.len() } else { size };
    if size > buffer.len() {
        return Err(thread.value_error("nbytes is greater than the length of the buffer"));
    }
    let (count, sender) = Wait::reading(of(object))
        .call(thread, |fd| host::recvfrom(fd, &mut buffer.as_mut_slice()[..size], flags))?;
    let sender = address::to_object(thread, &sender)?;
    Ok(Object::tuple(&[Object::int_usize(count), sender]))
}

/// The room for ancillary data.
fn control_room(thread: &Thread, object: Option<&Object>) -> PyResult<usize> {
    let Some(object) = object else { return Ok(0) };
    let size = arg::ssize(thread, object)?;
    usize::try_from(size)
        .ok()
        .filter(|&size| size <= i32::MAX as usize)
        .ok_or_else(|| thread.value_error("invalid ancillary data buffer length"))
}

fn controls_object(message: &Message) -> Object {
    let controls = message.controls.iter().map(|control| {
        Object::tuple(&[
            Object::int(control.level.into()),
            Object::int(control.kind.into()),
            Object::bytes(&control.data),
        ])
    });
    List::from_vec(controls.collect()).into()
}

pub fn recvmsg(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let args = positional(thread, args, "recvmsg", 1, 3)?;
    let size = size(thread, &args[0], "negative buffer size in recvmsg()")?;
    let room = control_room(thread, args.get(1))?;
    let flags = flags(thread, args.get(2))?;
    let mut buffer = zeroed(thread, size)?;
    let message = Wait::reading(of(object))
        .call(thread, |fd| host::recvmsg(fd, &mut [IoSliceMut::new(&mut buffer)], room, flags))?;
    let data = Object::bytes(&buffer[..message.count.min(size)]);
    result(thread, data, &message)
}

pub fn recvmsg_into(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let args = positional(thread, args, "recvmsg_into", 1, 3)?;
    let items = args[0].to_vec_or(thread, "recvmsg_into() argument 1 must be an iterable")?;
    let mut buffers = Vec::with_capacity(items.len());
    for item in &items {
        match item.buffer(thread, BufferFlags::WRITABLE) {
            Ok(buffer) => buffers.push(buffer),
            Err(raised) if raised.is(&exc::BUFFER_ERROR) || raised.is(&exc::TYPE_ERROR) => {
                return Err(thread.type_error(
                    "recvmsg_into() argument 1 must be an iterable of single-segment read-write buffers",
                ));
            }
            Err(raised) => return Err(raised),
        }
    }
    let room = control_room(thread, args.get(1))?;
    let flags = flags(thread, args.get(2))?;
    let message = Wait::reading(of(object)).call(thread, |fd| {
        let mut slices: Vec<IoSliceMut<'_>> =
            buffers.iter().map(|b| IoSliceMut::new(b.as_mut_slice())).collect();
        host::recvmsg(fd, &mut slices, room, flags)
    })?;
    result(thread, Object::int_usize(message.count), &message)
}

fn result(thread: &Thread, data: Object, message: &Message) -> PyResult {
    let sender = address::to_object(thread, &message.address)?;
    Ok(Object::tuple(&[data, controls_object(message), Object::int(message.flags.into()), sender]))
}

pub fn send(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let args = positional(thread, args, "send", 1, 2)?;
    let data = args[0].buffer(thread, BufferFlags::SIMPLE)?;
    let flags = flags(thread, args.get(1))?;
    let count =
        Wait::writing(of(object)).call(thread, |fd| host::send(fd, data.as_slice(), flags))?;
    Ok(Object::int_usize(count))
}

pub fn sendall(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let args = positional(thread, args, "sendall", 1, 2)?;
    let data = args[0].buffer(thread, BufferFlags::SIMPLE)?;
    let flags = flags(thread, args.get(1))?;
    let this = of(object);
    let timeout = this.timeout.get();
    let deadline = time::monotonic().saturating_add(timeout.max(0));
    let mut done = 0;
    loop {
        let mut left = timeout;
        if timeout > 0 && done > 0 {
            // The time-out is for all of the data.
            left = deadline - time::monotonic();
            if left <= 0 {
                return Err(Failure::TimedOut.raise(thread));
            }
        }
        done += Wait::writing(this)
            .with_timeout(left)
            .call(thread, |fd| host::send(fd, &data.as_slice()[done..], flags))?;
        if done >= data.len() {
            return Ok(Object::NONE);
        }
        crate::call::check_signals(thread)?;
    }
}

pub fn sendto(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let args = args.no_keywords(thread, "_socket.socket.sendto")?;
    let (data, number, target) = match args {
        [data, target] => (data, None, target),
        [data, number, target] => (data, Some(number), target),
        other => {
            return Err(thread
                .type_error(format!("sendto() takes 2 or 3 arguments ({} given)", other.len())));
        }
    };
    let data = data.buffer(thread, BufferFlags::SIMPLE)?;
    let flags = flags(thread, number)?;
    let target = address_of(thread, object, "sendto", target)?;
    thread
        .audit("socket.sendto", &[object.clone(), args.last().cloned().unwrap_or(Object::NONE)])?;
    let count = Wait::writing(of(object))
        .call(thread, |fd| host::sendto(fd, data.as_slice(), flags, &target))?;
    Ok(Object::int_usize(count))
}

/// The items of ancillary data: (level, type, data).
fn controls(thread: &Thread, object: &Object) -> PyResult<Vec<Control>> {
    let items = object.to_vec_or(thread, "sendmsg() argument 2 must be an iterable")?;
    let mut controls = Vec::with_capacity(items.len());
    for item in &items {
        let wrong = |what: String| {
            thread.type_error(format!("[sendmsg() ancillary data items]() argument must be {what}"))
        };
        let Some(tuple) = item.as_tuple() else {
            return Err(wrong(format!("3-item tuple, not {}", crate::call::shown_type(item))));
        };
        let [level, kind, data] = tuple.as_slice() else {
            return Err(wrong(format!("tuple of length 3, not {}", tuple.len())));
        };
        let level = arg::int(thread, level)?;
        let kind = arg::int(thread, kind)?;
        let data = data.buffer(thread, BufferFlags::SIMPLE)?.as_slice().to_vec();
        controls.push(Control { level, kind, data });
    }
    Ok(controls)
}

pub fn sendmsg(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let args = positional(thread, args, "sendmsg", 1, 4)?;
    let items = args[0].to_vec_or(thread, "sendmsg() argument 1 must be an iterable")?;
    let mut buffers = Vec::with_capacity(items.len());
    for item in &items {
        buffers.push(item.buffer(thread, BufferFlags::SIMPLE)?);
    }
    let controls = args.get(1).map_or(Ok(Vec::new()), |c| controls(thread, c))?;
    let flags = flags(thread, args.get(2))?;
    let target = args
        .get(3)
        .filter(|t| !t.is_none())
        .map(|t| address_of(thread, object, "sendmsg", t))
        .transpose()?;
    let event = [object.clone(), args.get(3).cloned().unwrap_or(Object::NONE)];
    thread.audit("socket.sendmsg", &event)?;
    let count = Wait::writing(of(object)).call(thread, |fd| {
        let slices: Vec<IoSlice<'_>> = buffers.iter().map(|b| IoSlice::new(b.as_slice())).collect();
        host::sendmsg(fd, &slices, &controls, flags, target.as_ref())
    })?;
    Ok(Object::int_usize(count))
}
