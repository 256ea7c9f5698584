//! The object behind `select.poll()`.

use super::{Timeout, timeout_error};
use crate::clock::{self, Rounding};
use crate::{arg, call};
use krait_host::select as host;
use krait_host::{Fd, libc};
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::list::List;
use krait_objects::{
    Args, Header, MethodDef, Object, Payload, PyResult, Thread, Type, TypeSpec, heap,
};
use std::cell::{Cell, RefCell};
use std::io;

/// A polling object.
#[repr(C)]
pub struct Poll {
    header: Header,
    /// Descriptors with the events they are watched for, in the order of registration.
    watched: RefCell<Vec<(Fd, u16)>>,
    running: Cell<bool>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Poll {
    fn type_object() -> &'static Type {
        &POLL
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::DISALLOW_INSTANTIATION | flags::SHOWN_AS_HEAP,
    slots: SlotsSpec::EMPTY.drop_fields(heap::drop_fields_of::<Poll>),
    methods: &[
        MethodDef::new(
            "register",
            "($self, fd,\n         eventmask=select.POLLIN | select.POLLPRI | select.POLLOUT, /)",
            register,
            "Watch a descriptor.",
        ),
        MethodDef::new(
            "modify",
            "($self, fd, eventmask, /)",
            modify,
            "Change the events of a descriptor.",
        ),
        MethodDef::one("unregister", "($self, fd, /)", unregister, "Watch a descriptor no longer."),
        MethodDef::new(
            "poll",
            "($self, timeout=None, /)",
            poll,
            "Wait until descriptors have events; a list of (fd, event).",
        ),
    ],
    ..TypeSpec::new::<Poll>("select.poll")
};
pub static POLL: Type = Type::builtin(&SPEC);

pub fn new() -> Object {
    heap::new_object(&POLL, |header| Poll {
        header,
        watched: RefCell::new(Vec::new()),
        running: Cell::new(false),
    })
    .into()
}

fn of(object: &Object) -> &Poll {
    object.downcast().expect("methods of poll objects are called on them")
}

fn events(thread: &Thread, object: &Object) -> PyResult<u16> {
    let index = object.index(thread)?;
    let value = index.as_int().expect("index gives an int");
    if value.is_negative() {
        return Err(thread.value_error("Cannot convert negative int"));
    }
    value
        .to_i64()
        .and_then(|v| u16::try_from(v).ok())
        .ok_or_else(|| thread.overflow_error("Python int too large for C unsigned short"))
}

fn register(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let fd = arg::fildes(thread, args.req(0))?;
    let default = (libc::POLLIN | libc::POLLPRI | libc::POLLOUT) as u16;
    let events = args.opt(1).map_or(Ok(default), |e| events(thread, e))?;
    let mut watched = of(object).watched.borrow_mut();
    match watched.iter_mut().find(|(own, _)| *own == fd) {
        Some(entry) => entry.1 = events,
        None => watched.push((fd, events)),
    }
    Ok(Object::NONE)
}

fn modify(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let fd = arg::fildes(thread, args.req(0))?;
    let events = events(thread, args.req(1))?;
    match of(object).watched.borrow_mut().iter_mut().find(|(own, _)| *own == fd) {
        Some(entry) => {
            entry.1 = events;
            Ok(Object::NONE)
        }
        None => call::fail(thread, &io::Error::from_raw_os_error(libc::ENOENT)),
    }
}

fn unregister(thread: &Thread, object: &Object, fd: &Object) -> PyResult {
    let fd = arg::fildes(thread, fd)?;
    let mut watched = of(object).watched.borrow_mut();
    match watched.iter().position(|(own, _)| *own == fd) {
        Some(at) => {
            watched.remove(at);
            Ok(Object::NONE)
        }
        None => Err(thread.key_error(&Object::int(fd.into()))),
    }
}

fn poll(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let timeout = match args.opt_not_none(0) {
        None => None,
        Some(length) => {
            let length = clock::from_milliseconds(thread, length, Rounding::Up)
                .map_err(|r| timeout_error(thread, r, "timeout must be an integer or None"))?;
            if clock::timeout_milliseconds(length) > i32::MAX.into() {
                return Err(thread.overflow_error("timeout is too large"));
            }
            (length >= 0).then_some(length)
        }
    };
    let this = of(object);
    if this.running.replace(true) {
        return Err(thread.runtime_error("concurrent poll() invocation"));
    }
    let mut fds: Vec<host::PollFd> = this
        .watched
        .borrow()
        .iter()
        .map(|&(fd, events)| host::PollFd { fd, events: events as i16, revents: 0 })
        .collect();
    let outcome = Timeout::new(timeout).wait(thread, |t| host::poll(&mut fds, t.milliseconds()));
    this.running.set(false);
    if outcome?.is_none() {
        return Ok(List::new().into());
    }
    let ready = fds.iter().filter(|fd| fd.revents != 0).map(|fd| {
        Object::tuple(&[Object::int(fd.fd.into()), Object::int(i64::from(fd.revents as u16))])
    });
    Ok(List::from_vec(ready.collect()).into())
}
