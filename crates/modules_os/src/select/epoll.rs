//! `select.epoll`.

use super::{Timeout, timeout_error};
use crate::clock::{self, Rounding};
use crate::{arg, call};
use krait_host::select as host;
use krait_host::{Fd, fs, libc};
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::list::List;
use krait_objects::{
    Args, CallArgs, GetSetDef, Header, MethodDef, Object, Payload, PyResult, Signature, Thread,
    Type, TypeSpec, exceptions as exc, heap,
};
use std::cell::Cell;

/// An epoll object; a descriptor of -1 is closed.
#[repr(C)]
pub struct Epoll {
    header: Header,
    fd: Cell<Fd>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Epoll {
    fn type_object() -> &'static Type {
        &EPOLL
    }
}

static SPEC: TypeSpec = TypeSpec {
    doc: "Waiting for many descriptors.",
    slots: SlotsSpec::EMPTY.new(new).drop_fields(drop_epoll),
    methods: &[
        MethodDef::one(
            "fromfd",
            "($type, fd, /)",
            |thread, ty, fd| {
                let fd = arg::int(thread, fd)?;
                let ty = ty.downcast::<Type>().expect("class methods get their class");
                Ok(heap::new_object(ty, |header| Epoll { header, fd: Cell::new(fd) }).into())
            },
            "An object for an open epoll descriptor.",
        )
        .class(),
        MethodDef::noargs(
            "close",
            "($self, /)",
            |thread, e| {
                let fd = of(e).fd.replace(-1);
                if fd >= 0 {
                    call::once(thread, || fs::close(fd))?;
                }
                Ok(Object::NONE)
            },
            "Close the descriptor.",
        ),
        MethodDef::noargs(
            "fileno",
            "($self, /)",
            |thread, e| Ok(Object::int(open_fd(thread, e)?.into())),
            "The descriptor.",
        ),
        MethodDef::new(
            "register",
            "($self, /, fd,\n         eventmask=select.EPOLLIN | select.EPOLLPRI | select.EPOLLOUT)",
            |thread, e, args| {
                let fd = arg::fildes(thread, args.req(0))?;
                let default = (libc::EPOLLIN | libc::EPOLLPRI | libc::EPOLLOUT) as u32;
                let events = args.opt(1).map_or(Ok(default), |m| mask(thread, m))?;
                control(thread, e, libc::EPOLL_CTL_ADD, fd, events)
            },
            "Watch a descriptor.",
        ),
        MethodDef::new(
            "modify",
            "($self, /, fd, eventmask)",
            |thread, e, args| {
                let fd = arg::fildes(thread, args.req(0))?;
                let events = mask(thread, args.req(1))?;
                control(thread, e, libc::EPOLL_CTL_MOD, fd, events)
            },
            "Change the events of a descriptor.",
        ),
        MethodDef::new(
            "unregister",
            "($self, /, fd)",
            |thread, e, args| {
                let fd = arg::fildes(thread, args.req(0))?;
                control(thread, e, libc::EPOLL_CTL_DEL, fd, 0)
            },
            "Watch a descriptor no longer.",
        ),
        MethodDef::new(
            "poll",
            "($self, /, timeout=None, maxevents=-1)",
            poll,
            "Wait until descriptors have events; a list of (fd, event).",
        ),
        MethodDef::noargs(
            "__enter__",
            "($self, /)",
            |thread, e| {
                open_fd(thread, e)?;
                Ok(e.clone())
            },
            "",
        ),
        MethodDef::new(
            "__exit__",
            "($self, exc_type=None, exc_value=None, exc_tb=None, /)",
            |thread, e, _| e.call_method(thread, krait_objects::name!("close"), &[]),
            "",
        ),
    ],
    getset: &[GetSetDef::ro(
        "closed",
        |_, e| Ok(Object::from_bool(of(e).fd.get() < 0)),
        "True if the epoll handler is closed",
    )],
    ..TypeSpec::new::<Epoll>("select.epoll")
};
pub static EPOLL: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Epoll {
    object.downcast().expect("methods of epoll objects are called on them")
}

fn drop_fd(this: &Epoll) {
    let fd = this.fd.replace(-1);
    if fd >= 0 {
        let _ = fs::close(fd);
    }
}

unsafe fn drop_epoll(header: *mut Header) {
    // SAFETY: the slot is only called on a dying epoll object.
    drop_fd(unsafe { &*header.cast::<Epoll>() });
}

static NEW: Signature = Signature::new("epoll", "(sizehint=-1, flags=0)");

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let args = NEW.bind(thread, args)?;
    let size = args.opt(0).map_or(Ok(-1), |s| arg::int(thread, s))?;
    let flags = args.opt(1).map_or(Ok(0), |f| arg::int(thread, f))?;
    if size != -1 && size <= 0 {
        return Err(thread.value_error("negative sizehint"));
    }
    if flags != 0 && flags != libc::EPOLL_CLOEXEC {
        return Err(thread.err(&exc::os_error::OS_ERROR, "invalid flags"));
    }
    let fd = call::once(thread, || host::epoll_create(libc::EPOLL_CLOEXEC))?;
    Ok(heap::new_object(ty, |header| Epoll { header, fd: Cell::new(fd) }).into())
}

fn open_fd(thread: &Thread, object: &Object) -> PyResult<Fd> {
    match of(object).fd.get() {
        fd if fd >= 0 => Ok(fd),
        _ => Err(thread.value_error("I/O operation on closed epoll object")),
    }
}

fn mask(thread: &Thread, object: &Object) -> PyResult<u32> {
    arg::low_bits(thread, object).map(|m| m as u32)
}

fn control(thread: &Thread, object: &Object, operation: i32, fd: Fd, events: u32) -> PyResult {
    let epoll = open_fd(thread, object)?;
    call::once(thread, || host::epoll_control(epoll, operation, fd, events))?;
    Ok(Object::NONE)
}

fn poll(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let max = args.opt(1).map_or(Ok(-1), |m| arg::int(thread, m))?;
    let epoll = open_fd(thread, object)?;
    let timeout = match args.opt_not_none(0) {
        None => None,
        Some(length) => {
            let length = clock::nanoseconds(thread, length, Rounding::Up)
                .map_err(|r| timeout_error(thread, r, "timeout must be an integer or None"))?;
            if clock::timeout_milliseconds(length) > i32::MAX.into() {
                return Err(thread.overflow_error("timeout is too large"));
            }
            (length >= 0).then_some(length)
        }
    };
    let max = match max {
        -1 => host::FD_SETSIZE - 1,
        max if max < 1 => {
            return Err(thread.value_error(format!("maxevents must be greater than 0, got {max}")));
        }
        max => max as usize,
    };
    let found = Timeout::new(timeout)
        .wait(thread, |t| host::epoll_wait(epoll, max, t.milliseconds()))?
        .unwrap_or_default();
    let events = found
        .into_iter()
        .map(|(fd, event)| Object::tuple(&[Object::int(fd.into()), Object::int(event.into())]));
    Ok(List::from_vec(events.collect()).into())
}
