//! `_socket`: sockets and the names of the network. Matches CPython's `Modules/socketmodule.c`.

mod address;
mod constants;
mod messages;
mod names;
mod options;
mod wait;

use crate::clock::{self, Rounding};
use crate::{arg, call};
use krait_host::socket::{self as host, Address};
use krait_host::{Fd, fs, libc};
use krait_objects::gc;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{
    CallArgs, GetSetDef, Header, MethodDef, Object, Payload, PyResult, Ref, Signature, Thread,
    Type, TypeSpec, exceptions as exc, heap,
};
use std::cell::Cell;
use wait::{Failure, Wait};

pub static DEF: ModuleDef = ModuleDef {
    name: "_socket",
    doc: "Sockets and the names of the network; programs use the module socket.",
    functions: FUNCTIONS,
    exec,
};

/// A socket. A descriptor of -1 is closed; a timeout of -1 waits without limit, 0 does not wait.
#[repr(C)]
pub struct Socket {
    header: Header,
    fd: Cell<Fd>,
    family: Cell<i32>,
    kind: Cell<i32>,
    protocol: Cell<i32>,
    timeout: Cell<i64>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Socket {
    fn type_object() -> &'static Type {
        &SOCKET
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::SHOWN_AS_HEAP,
    doc: "socket(family=AF_INET, type=SOCK_STREAM, proto=0) -> socket object\n\
          socket(family=-1, type=-1, proto=-1, fileno=None) -> socket object\n\n\
          A socket: one end of a connection, or a place to send and receive messages.",
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .new(new)
        .init(init)
        .finalize(finalize)
        .drop_fields(drop_socket),
    methods: METHODS,
    getset: &[
        GetSetDef::member("family", |_, s| Ok(number(of(s).family.get())), "the socket family"),
        GetSetDef::member("type", |_, s| Ok(number(of(s).kind.get())), "the socket type"),
        GetSetDef::member("proto", |_, s| Ok(number(of(s).protocol.get())), "the socket protocol"),
        GetSetDef::ro(
            "timeout",
            |_, s| Ok(timeout_object(of(s).timeout.get())),
            "the socket timeout",
        ),
    ],
    ..TypeSpec::new::<Socket>("_socket.socket")
};
static SOCKET: Type = Type::builtin(&SPEC);

static METHODS: &[MethodDef] = &[
    MethodDef::noargs(
        "_accept",
        "($self, /)",
        accept,
        "Wait for a connection: its descriptor and the peer's address.",
    ),
    MethodDef::one(
        "bind",
        "($self, object, /)",
        |thread, s, address| {
            let target = address_of(thread, s, "bind", address)?;
            thread.audit("socket.bind", &[s.clone(), address.clone()])?;
            let fd = of(s).fd.get();
            call::once(thread, || host::bind(fd, &target))?;
            Ok(Object::NONE)
        },
        "Give the socket an address.",
    ),
    MethodDef::noargs(
        "close",
        "($self, /)",
        |thread, s| {
            let fd = of(s).fd.replace(-1);
            if fd >= 0 {
                // The other end having gone is no error for a close.
                match thread.allow_threads(|| fs::close(fd)) {
                    Err(error) if error.raw_os_error() != Some(libc::ECONNRESET) => {
                        return call::fail(thread, &error);
                    }
                    _ => {}
                }
            }
            Ok(Object::NONE)
        },
        "Close the socket.",
    ),
    MethodDef::one(
        "connect",
        "($self, object, /)",
        |thread, s, address| {
            let target = address_of(thread, s, "connect", address)?;
            thread.audit("socket.connect", &[s.clone(), address.clone()])?;
            match wait::connect(thread, of(s), &target)? {
                Ok(()) => Ok(Object::NONE),
                Err(failure) => Err(failure.raise(thread)),
            }
        },
        "Connect to an address.",
    ),
    MethodDef::one(
        "connect_ex",
        "($self, object, /)",
        |thread, s, address| {
            let target = address_of(thread, s, "connect_ex", address)?;
            thread.audit("socket.connect", &[s.clone(), address.clone()])?;
            Ok(number(match wait::connect(thread, of(s), &target)? {
                Ok(()) => 0,
                Err(Failure::TimedOut) => libc::EWOULDBLOCK,
                Err(Failure::System(error)) => error.raw_os_error().unwrap_or(0),
            }))
        },
        "Connect to an address; an error number, 0 for success.",
    ),
    MethodDef::noargs(
        "detach",
        "($self, /)",
        |_, s| Ok(number(of(s).fd.replace(-1))),
        "Close the object, leaving the descriptor open; the descriptor.",
    ),
    MethodDef::noargs(
        "fileno",
        "($self, /)",
        |_, s| Ok(number(of(s).fd.get())),
        "The descriptor, -1 if closed.",
    ),
    MethodDef::noargs(
        "getpeername",
        "($self, /)",
        |thread, s| {
            let fd = of(s).fd.get();
            address::to_object(thread, &call::once(thread, || host::getpeername(fd))?)
        },
        "The address of the other end.",
    ),
    MethodDef::noargs(
        "getsockname",
        "($self, /)",
        |thread, s| {
            let fd = of(s).fd.get();
            address::to_object(thread, &call::once(thread, || host::getsockname(fd))?)
        },
        "The address of this end.",
    ),
    MethodDef::raw("getsockopt", "", options::getsockopt, "The value of an option."),
    MethodDef::raw("setsockopt", "", options::setsockopt, "Set an option."),
    MethodDef::raw("listen", "", listen, "Accept connections."),
    MethodDef::raw("recv", "", messages::recv, "Receive up to a number of bytes."),
    MethodDef::raw("recv_into", "", messages::recv_into, "Receive into a buffer; how many bytes."),
    MethodDef::raw("recvfrom", "", messages::recvfrom, "Receive bytes and the sender's address."),
    MethodDef::raw(
        "recvfrom_into",
        "",
        messages::recvfrom_into,
        "Receive into a buffer; how many bytes, and the sender's address.",
    ),
    MethodDef::raw(
        "recvmsg",
        "",
        messages::recvmsg,
        "Receive bytes, ancillary data, flags and the sender's address.",
    ),
    MethodDef::raw(
        "recvmsg_into",
        "",
        messages::recvmsg_into,
        "Receive into buffers; how many bytes, ancillary data, flags and the sender's address.",
    ),
    MethodDef::raw("send", "", messages::send, "Send bytes; how many were sent."),
    MethodDef::raw("sendall", "", messages::sendall, "Send all of the bytes."),
    MethodDef::raw("sendto", "", messages::sendto, "Send bytes to an address."),
    MethodDef::raw("sendmsg", "", messages::sendmsg, "Send buffers and ancillary data."),
    MethodDef::raw(
        "sendmsg_afalg",
        "",
        options::sendmsg_afalg,
        "Send a message to a crypto algorithm of the system.",
    ),
    MethodDef::one("setblocking", "($self, object, /)", setblocking, "Have calls wait, or not."),
    MethodDef::noargs(
        "getblocking",
        "($self, /)",
        |_, s| Ok(Object::from_bool(of(s).timeout.get() != 0)),
        "True if calls wait.",
    ),
    MethodDef::one(
        "settimeout",
        "($self, object, /)",
        settimeout,
        "Set how long calls wait, in seconds; None is without limit.",
    ),
    MethodDef::noargs(
        "gettimeout",
        "($self, /)",
        |_, s| Ok(timeout_object(of(s).timeout.get())),
        "How long calls wait, in seconds; None is without limit.",
    ),
    MethodDef::one(
        "shutdown",
        "($self, object, /)",
        |thread, s, how| {
            let how = arg::int(thread, how)?;
            let fd = of(s).fd.get();
            call::once(thread, || host::shutdown(fd, how))?;
            Ok(Object::NONE)
        },
        "Close one or both directions.",
    ),
];

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::one(
        "close",
        "($self, object, /)",
        |thread, _, fd| {
            let fd = arg::int(thread, fd)?;
            match thread.allow_threads(|| fs::close(fd)) {
                Err(error) if error.raw_os_error() != Some(libc::ECONNRESET) => {
                    call::fail(thread, &error)
                }
                _ => Ok(Object::NONE),
            }
        },
        "Close a descriptor.",
    ),
    MethodDef::one(
        "dup",
        "($self, object, /)",
        |thread, _, fd| {
            let fd = arg::int(thread, fd)?;
            Ok(number(call::check(thread, fs::dup(fd))?))
        },
        "A duplicate of a descriptor.",
    ),
    MethodDef::raw("socketpair", "", socketpair, "Two connected sockets."),
    MethodDef::noargs(
        "getdefaulttimeout",
        "($self, /)",
        |_, _| Ok(timeout_object(default_timeout().get())),
        "The timeout of new sockets.",
    ),
    MethodDef::one(
        "setdefaulttimeout",
        "($self, object, /)",
        |thread, _, timeout| {
            default_timeout().set(timeout_value(thread, timeout)?);
            Ok(Object::NONE)
        },
        "Set the timeout of new sockets.",
    ),
    MethodDef::raw(
        "CMSG_LEN",
        "",
        options::cmsg_len,
        "The length of an ancillary data item without padding.",
    ),
    MethodDef::raw(
        "CMSG_SPACE",
        "",
        options::cmsg_space,
        "The room that an ancillary data item takes.",
    ),
];

fn number(value: i32) -> Object {
    Object::int(value.into())
}

fn of(object: &Object) -> &Socket {
    object.downcast().expect("methods of sockets are called on them")
}

/// The timeout that new sockets of this interpreter get.
struct DefaultTimeout(Cell<i64>);

impl Default for DefaultTimeout {
    fn default() -> DefaultTimeout {
        DefaultTimeout(Cell::new(-1))
    }
}

fn default_timeout() -> &'static Cell<i64> {
    &Thread::current().interp().state::<DefaultTimeout>().0
}

fn timeout_object(timeout: i64) -> Object {
    if timeout < 0 { Object::NONE } else { Object::float(clock::seconds(timeout)) }
}

/// A timeout argument in nanoseconds.
fn timeout_value(thread: &Thread, object: &Object) -> PyResult<i64> {
    if object.is_none() {
        return Ok(-1);
    }
    let timeout = clock::nanoseconds(thread, object, Rounding::Up)?;
    if timeout < 0 {
        return Err(thread.value_error("Timeout value out of range"));
    }
    if timeout / 1_000_000 > i64::from(i32::MAX) * 1_000_000 {
        return Err(thread.overflow_error("timeout doesn't fit into C timeval"));
    }
    Ok(timeout)
}

fn address_of(
    thread: &Thread,
    socket: &Object,
    caller: &str,
    object: &Object,
) -> PyResult<Address> {
    let this = of(socket);
    address::from_object(thread, caller, this.family.get(), this.protocol.get(), object)
}

fn new(_thread: &Thread, ty: &Type, _args: CallArgs<'_>) -> PyResult {
    gc::ending::note_unlisted_finalizer();
    Ok(heap::new_object(ty, |header| Socket {
        header,
        fd: Cell::new(-1),
        family: Cell::new(0),
        kind: Cell::new(0),
        protocol: Cell::new(0),
        timeout: Cell::new(default_timeout().get()),
    })
    .into())
}

static INIT: Signature =
    Signature::new("socket", "($self, /, family=-1, type=-1, proto=-1, fileno=None)");

fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let args = INIT.bind(thread, args)?;
    let number = |i: usize| args.opt(i).map_or(Ok(-1), |o| arg::int(thread, o));
    let (mut family, mut kind, mut protocol) = (number(0)?, number(1)?, number(2)?);
    let event = [family, kind, protocol].map(|n| Object::int(n.into()));
    thread.audit("socket.__new__", &[std::slice::from_ref(object), &event[..]].concat())?;
    let fd = match args.opt_not_none(3) {
        Some(fd) => {
            let fd = arg::int(thread, fd)?;
            if fd < 0 {
                return Err(thread.value_error("negative file descriptor"));
            }
            let address = host::getsockname(fd);
            match address {
                Ok(address) if family == -1 => family = address.family(),
                Err(error) => {
                    // Without a family the descriptor must be a socket; a bad descriptor is never accepted.
                    let bad = matches!(error.raw_os_error(), Some(libc::EBADF | libc::ENOTSOCK));
                    if family == -1 || bad {
                        return call::fail(thread, &error);
                    }
                }
                Ok(_) => {}
            }
            if kind == -1 {
                kind =
                    call::check(thread, host::getsockopt_int(fd, libc::SOL_SOCKET, libc::SO_TYPE))?;
            }
            if protocol == -1 {
                protocol = call::check(
                    thread,
                    host::getsockopt_int(fd, libc::SOL_SOCKET, libc::SO_PROTOCOL),
                )?;
            }
            fd
        }
        None => {
            family = if family == -1 { libc::AF_INET } else { family };
            kind = if kind == -1 { libc::SOCK_STREAM } else { kind };
            protocol = protocol.max(0);
            call::once(thread, || host::socket(family, kind | libc::SOCK_CLOEXEC, protocol))?
        }
    };
    fill(thread, of(object), fd, family, kind, protocol)
}

/// Takes over a descriptor. New sockets get the default timeout, unless they were made not to wait.
fn fill(
    thread: &Thread,
    this: &Socket,
    fd: Fd,
    family: i32,
    kind: i32,
    protocol: i32,
) -> PyResult<()> {
    this.fd.set(fd);
    this.family.set(family);
    this.kind.set(kind & !(libc::SOCK_NONBLOCK | libc::SOCK_CLOEXEC));
    this.protocol.set(protocol);
    if kind & libc::SOCK_NONBLOCK != 0 {
        this.timeout.set(0);
        return Ok(());
    }
    let timeout = default_timeout().get();
    this.timeout.set(timeout);
    if timeout >= 0 {
        call::check(thread, fs::set_blocking(fd, false))?;
    }
    Ok(())
}

fn repr(_thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    Ok(Object::str(&format!(
        "<socket object, fd={}, family={}, type={}, proto={}>",
        this.fd.get(),
        this.family.get(),
        this.kind.get(),
        this.protocol.get()
    )))
}

fn finalize(thread: &Thread, object: &Object) {
    let this = of(object);
    if this.fd.get() < 0 {
        return;
    }
    let shown = object.repr_string(thread).unwrap_or_default();
    if let Err(raised) = thread.warn(&exc::RESOURCE_WARNING, format!("unclosed {shown}")) {
        // A warning turned into an error has nobody to go to.
        if raised.is(&exc::WARNING) {
            thread.unraisable(raised, "Exception ignored while finalizing socket", object);
        }
    }
    let fd = this.fd.replace(-1);
    if fd >= 0 {
        let _ = fs::close(fd);
    }
}

unsafe fn drop_socket(header: *mut Header) {
    // SAFETY: the slot is only called on a dying socket.
    let fd = unsafe { (*header.cast::<Socket>()).fd.replace(-1) };
    if fd >= 0 {
        let _ = fs::close(fd);
    }
}

fn accept(thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    let (fd, peer) = Wait::reading(this).call(thread, host::accept)?;
    let peer = address::to_object(thread, &peer)?;
    Ok(Object::tuple(&[number(fd), peer]))
}

fn listen(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let backlog = match args.no_keywords(thread, "_socket.socket.listen")? {
        [] => 128,
        [backlog] => arg::int(thread, backlog)?,
        more => {
            return Err(thread
                .type_error(format!("listen() takes at most 1 argument ({} given)", more.len())));
        }
    };
    let fd = of(object).fd.get();
    call::once(thread, || host::listen(fd, backlog))?;
    Ok(Object::NONE)
}

fn set(thread: &Thread, this: &Socket, timeout: i64) -> PyResult {
    this.timeout.set(timeout);
    let fd = this.fd.get();
    call::once(thread, || fs::set_blocking(fd, timeout < 0))?;
    Ok(Object::NONE)
}

fn setblocking(thread: &Thread, object: &Object, flag: &Object) -> PyResult {
    let wait = flag.is_true(thread)?;
    set(thread, of(object), if wait { -1 } else { 0 })
}

fn settimeout(thread: &Thread, object: &Object, timeout: &Object) -> PyResult {
    let timeout = timeout_value(thread, timeout)?;
    set(thread, of(object), timeout)
}

fn socketpair(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let args = args.no_keywords(thread, "_socket.socketpair")?;
    if args.len() > 3 {
        return Err(thread
            .type_error(format!("socketpair() takes at most 3 arguments ({} given)", args.len())));
    }
    let number = |i: usize, default: i32| args.get(i).map_or(Ok(default), |o| arg::int(thread, o));
    let family = number(0, libc::AF_UNIX)?;
    let kind = number(1, libc::SOCK_STREAM)?;
    let protocol = number(2, 0)?;
    let (a, b) =
        call::once(thread, || host::socketpair(family, kind | libc::SOCK_CLOEXEC, protocol))?;
    let mut ends = Vec::with_capacity(2);
    for fd in [a, b] {
        let end = new(thread, &SOCKET, CallArgs::EMPTY)?;
        fill(thread, of(&end), fd, family, kind, protocol)?;
        ends.push(end);
    }
    Ok(Object::tuple(&ends))
}

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    crate::posix::add_functions(module, DEF.name, names::FUNCTIONS);
    let os_error = exc::os_error::OS_ERROR.to_object();
    module.add("error", os_error.clone());
    module.add("herror", call::new_exception(thread, "socket", "herror", &os_error)?);
    module.add("gaierror", call::new_exception(thread, "socket", "gaierror", &os_error)?);
    module.add("timeout", exc::os_error::TIMEOUT_ERROR.to_object());
    crate::call::add_type(thread, module, &SOCKET);
    module.add("SocketType", SOCKET.to_object());
    module.add("has_ipv6", Object::TRUE);
    module.add("BDADDR_ANY", Object::str("00:00:00:00:00:00"));
    module.add("BDADDR_LOCAL", Object::str("00:00:00:FF:FF:FF"));
    constants::add(module);
    Ok(())
}

/// The OSError without errno that says `message`.
fn plain_error(thread: &Thread, message: &str) -> krait_objects::Raised {
    names::os_error(thread, message)
}
