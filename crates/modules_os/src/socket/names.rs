//! Names, services, interfaces and textual addresses.

use super::address;
use crate::{arg, call};
use krait_host::socket::{self as host, Address, Hints, Host, HostError, ResolveError};
use krait_host::{libc, process};
use krait_objects::buffer::BufferFlags;
use krait_objects::types::list::List;
use krait_objects::{CallArgs, MethodDef, Object, PyResult, Raised, Thread, exceptions as exc};
use std::ffi::CString;
use std::io;

pub static FUNCTIONS: &[MethodDef] = &[
    MethodDef::raw("getaddrinfo", "", getaddrinfo, "The addresses of a host and service."),
    MethodDef::raw("getnameinfo", "", getnameinfo, "The (host, service) of an address."),
    MethodDef::raw("gethostbyname", "", gethostbyname, "The IPv4 address of a host."),
    MethodDef::raw(
        "gethostbyname_ex",
        "",
        gethostbyname_ex,
        "The (name, aliases, addresses) of a host.",
    ),
    MethodDef::raw(
        "gethostbyaddr",
        "",
        gethostbyaddr,
        "The (name, aliases, addresses) of a host given by address.",
    ),
    MethodDef::noargs(
        "gethostname",
        "($self, /)",
        |thread, _| {
            thread.audit("socket.gethostname", &[])?;
            Ok(Object::fs_str(&call::check(thread, process::gethostname())?))
        },
        "The name of the machine.",
    ),
    MethodDef::raw(
        "sethostname",
        "",
        |thread, _, args| {
            let [name] = fixed(thread, args, "sethostname")?;
            let name = match name.as_bytes() {
                Some(bytes) => bytes.as_slice().to_vec(),
                None => name.fs_bytes(thread)?,
            };
            thread.audit("socket.sethostname", &[Object::bytes(&name)])?;
            call::check(thread, process::sethostname(&name))?;
            Ok(Object::NONE)
        },
        "Set the name of the machine.",
    ),
    MethodDef::raw("getservbyname", "", getservbyname, "The port of a service."),
    MethodDef::raw("getservbyport", "", getservbyport, "The service of a port."),
    MethodDef::raw(
        "getprotobyname",
        "",
        |thread, _, args| {
            let [name] = fixed(thread, args, "getprotobyname")?;
            let name = text(thread, "getprotobyname", 1, &name)?;
            match thread.allow_threads(|| host::protocol_by_name(&name)) {
                Some(number) => Ok(Object::int(number.into())),
                None => Err(os_error(thread, "protocol not found")),
            }
        },
        "The number of a protocol.",
    ),
    MethodDef::one(
        "htons",
        "($module, integer, /)",
        |t, _, n| swap16(t, n),
        "A 16-bit number in network order.",
    ),
    MethodDef::one(
        "ntohs",
        "($module, integer, /)",
        |t, _, n| swap16(t, n),
        "A 16-bit number from network order.",
    ),
    MethodDef::one(
        "htonl",
        "($module, integer, /)",
        |t, _, n| swap32(t, n),
        "A 32-bit number in network order.",
    ),
    MethodDef::one(
        "ntohl",
        "($module, integer, /)",
        |t, _, n| swap32(t, n),
        "A 32-bit number from network order.",
    ),
    MethodDef::one(
        "inet_aton",
        "($module, ip_addr, /)",
        |thread, _, object| {
            if object.as_str().is_none() {
                return Err(thread.type_error(format!(
                    "inet_aton() argument must be str, not {}",
                    call::shown_type(object)
                )));
            }
            let text = arg::cstring(thread, "inet_aton", "", object)?;
            match host::aton(&text) {
                Some(bytes) => Ok(Object::bytes(&bytes)),
                None => Err(os_error(thread, "illegal IP address string passed to inet_aton")),
            }
        },
        "The bytes of a textual IPv4 address.",
    ),
    MethodDef::one(
        "inet_ntoa",
        "($module, packed_ip, /)",
        |thread, _, object| {
            let bytes = object.buffer(thread, BufferFlags::SIMPLE)?;
            match host::ntop(libc::AF_INET, bytes.as_slice()) {
                Some(text) => Ok(Object::str(&text)),
                None => Err(os_error(thread, "packed IP wrong length for inet_ntoa")),
            }
        },
        "The text of an IPv4 address.",
    ),
    MethodDef::raw("inet_pton", "", inet_pton, "The bytes of a textual address."),
    MethodDef::raw("inet_ntop", "", inet_ntop, "The text of an address."),
    MethodDef::noargs(
        "if_nameindex",
        "($self, /)",
        |thread, _| {
            let found = call::check(thread, host::if_nameindex())?;
            let pairs = found.iter().map(|(index, name)| {
                Object::tuple(&[Object::int((*index).into()), Object::fs_str(name)])
            });
            Ok(List::from_vec(pairs.collect()).into())
        },
        "The (index, name) of all network interfaces.",
    ),
    MethodDef::one(
        "if_nametoindex",
        "($module, oname, /)",
        |thread, _, name| {
            let name = name.fs_cstring(thread)?;
            Ok(Object::int(call::check(thread, host::if_nametoindex(&name))?.into()))
        },
        "The index of a network interface.",
    ),
    MethodDef::one(
        "if_indextoname",
        "($module, if_index, /)",
        |thread, _, index| {
            let index = arg::unsigned_int(thread, index)?;
            Ok(Object::fs_str(&call::check(thread, host::if_indextoname(index))?))
        },
        "The name of a network interface.",
    ),
];

pub fn os_error(thread: &Thread, message: &str) -> Raised {
    thread.err(&exc::os_error::OS_ERROR, message)
}

/// Exactly `N` positional arguments.
fn fixed<const N: usize>(
    thread: &Thread,
    args: CallArgs<'_>,
    function: &str,
) -> PyResult<[Object; N]> {
    let args = args.no_keywords(thread, &format!("_socket.{function}"))?;
    <[Object; N]>::try_from(args.to_vec()).map_err(|args| {
        let s = if N == 1 { "" } else { "s" };
        thread.type_error(format!(
            "{function}() takes exactly {N} argument{s} ({} given)",
            args.len()
        ))
    })
}

fn text(thread: &Thread, function: &str, position: usize, object: &Object) -> PyResult<CString> {
    arg::cstring(thread, function, &position.to_string(), object)
}

/// A host name for the functions that take str, bytes and bytearray.
fn name(thread: &Thread, function: &str, object: &Object) -> PyResult<CString> {
    let is_text = object.as_str().is_some()
        || object.as_bytes().is_some()
        || object.ty().name() == "bytearray";
    if !is_text {
        return Err(thread.type_error(format!(
            "{function}() argument 1 must be str, bytes or bytearray, not {}",
            call::shown_type(object)
        )));
    }
    let bytes = match object.as_str() {
        Some(_) => idna(thread, object)?,
        None => object.buffer(thread, BufferFlags::SIMPLE)?.as_slice().to_vec(),
    };
    CString::new(bytes).map_err(|_| thread.value_error("embedded null character"))
}

/// `text.encode('idna')`.
pub fn idna(thread: &Thread, object: &Object) -> PyResult<Vec<u8>> {
    // Plain ASCII names stay as they are, which spares loading the codec.
    if let Some(ascii) = object.as_str().and_then(|t| t.as_ascii())
        && ascii.split('.').all(|label| (1..64).contains(&label.len()))
    {
        return Ok(ascii.as_bytes().to_vec());
    }
    let encoded =
        object.call_method(thread, krait_objects::name!("encode"), &[Object::str("idna")])?;
    match encoded.as_bytes() {
        Some(bytes) => Ok(bytes.as_slice().to_vec()),
        None => Err(thread.type_error("encoder must return bytes")),
    }
}

fn raise(thread: &Thread, class: &str, code: i32, message: &[u8]) -> Raised {
    let exception = call::import(thread, "_socket")
        .and_then(|module| module.getattr_str(thread, class))
        .and_then(|ty| ty.call(thread, &[Object::int(code.into()), Object::fs_str(message)]));
    match exception {
        Ok(exception) if exception.is_instance(&exc::BASE_EXCEPTION) => thread.raise(exception),
        Ok(_) => os_error(thread, &String::from_utf8_lossy(message)),
        Err(raised) => raised,
    }
}

#[cold]
pub fn gaierror(thread: &Thread, error: &ResolveError) -> Raised {
    match error {
        ResolveError::Code(code, message) => raise(thread, "gaierror", *code, message),
        ResolveError::System(error) => thread.os_error(error, None, None),
    }
}

#[cold]
fn herror(thread: &Thread, error: &HostError) -> Raised {
    raise(thread, "herror", error.0, &error.1)
}

/// What goes to the C library of bytes that may hold NULs: the part before the first.
fn until_nul(bytes: &[u8]) -> CString {
    let end = bytes.iter().position(|&b| b == 0).unwrap_or(bytes.len());
    CString::new(&bytes[..end]).unwrap_or_default()
}

static GETADDRINFO: krait_objects::Signature = krait_objects::Signature::new(
    "getaddrinfo",
    "($module, host, port, family=0, type=0, proto=0, flags=0)",
);

fn getaddrinfo(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let args = GETADDRINFO.bind(thread, args)?;
    let host = match args.req(0) {
        none if none.is_none() => None,
        host if host.as_str().is_some() => Some(until_nul(&idna(thread, host)?)),
        host => match host.as_bytes() {
            Some(bytes) => Some(until_nul(bytes.as_slice())),
            None => {
                return Err(thread.type_error("getaddrinfo() argument 1 must be string or None"));
            }
        },
    };
    let service = match args.req(1) {
        none if none.is_none() => None,
        number if number.as_int().is_some() => {
            Some(until_nul(number.str_string(thread)?.as_bytes()))
        }
        name if name.as_str().is_some() => {
            let text = name.as_str().and_then(|t| t.as_utf8().map(|u| u.into_owned()));
            match text {
                Some(text) => Some(until_nul(text.as_bytes())),
                None => return Err(arg::encode_error(thread, name)),
            }
        }
        other => match other.as_bytes() {
            Some(bytes) => Some(until_nul(bytes.as_slice())),
            None => return Err(os_error(thread, "Int or String expected")),
        },
    };
    let number = |i: usize| args.opt(i).map_or(Ok(0), |o| arg::int(thread, o));
    let hints =
        Hints { family: number(2)?, kind: number(3)?, protocol: number(4)?, flags: number(5)? };
    let event = [
        args.req(0).clone(),
        args.req(1).clone(),
        Object::int(hints.family.into()),
        Object::int(hints.kind.into()),
        Object::int(hints.protocol.into()),
    ];
    thread.audit("socket.getaddrinfo", &event)?;
    let found = thread
        .allow_threads(|| host::getaddrinfo(host.as_deref(), service.as_deref(), hints))
        .map_err(|e| gaierror(thread, &e))?;
    let mut list = Vec::with_capacity(found.len());
    for info in &found {
        list.push(Object::tuple(&[
            Object::int(info.family.into()),
            Object::int(info.kind.into()),
            Object::int(info.protocol.into()),
            Object::fs_str(info.canonical_name.as_deref().unwrap_or_default()),
            address::to_object(thread, &info.address)?,
        ]));
    }
    Ok(List::from_vec(list).into())
}

fn getnameinfo(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let [sockaddr, flags] = fixed(thread, args, "getnameinfo")?;
    let flags = arg::int(thread, &flags)?;
    let Some(items) = address::items(&sockaddr) else {
        return Err(thread.type_error("getnameinfo() argument 1 must be a tuple"));
    };
    if !(2..=4).contains(&items.len()) || items[0].as_str().is_none() {
        return Err(thread.type_error("getnameinfo(): illegal sockaddr argument"));
    }
    thread.audit("socket.getnameinfo", std::slice::from_ref(&sockaddr))?;
    let host = text(thread, "getnameinfo", 1, &items[0])?;
    let port = arg::int(thread, &items[1])?;
    let flowinfo = address::flowinfo(thread, "getnameinfo", items.get(2))?;
    let scope = items.get(3).map_or(Ok(0), |s| arg::low_bits(thread, s))? as u32;
    let service = CString::new(port.to_string()).unwrap_or_default();
    let hints = Hints {
        family: libc::AF_UNSPEC,
        kind: libc::SOCK_DGRAM,
        protocol: 0,
        flags: libc::AI_NUMERICHOST,
    };
    let found = thread
        .allow_threads(|| host::getaddrinfo(Some(&host), Some(&service), hints))
        .map_err(|e| gaierror(thread, &e))?;
    if found.len() > 1 {
        return Err(os_error(thread, "sockaddr resolved to multiple addresses"));
    }
    let Some(first) = found.into_iter().next() else {
        return Err(os_error(thread, "sockaddr resolved to no address"));
    };
    let address = match first.address {
        Address::Inet { .. } if items.len() != 2 => {
            return Err(os_error(thread, "IPv4 sockaddr must be 2 tuple"));
        }
        Address::Inet6 { host, port, .. } => {
            Address::Inet6 { host, port, flowinfo, scope_id: scope }
        }
        other => other,
    };
    let (host, service) = thread
        .allow_threads(|| host::getnameinfo(&address, flags))
        .map_err(|e| gaierror(thread, &e))?;
    Ok(Object::tuple(&[Object::fs_str(&host), Object::fs_str(&service)]))
}

fn gethostbyname(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let [object] = fixed(thread, args, "gethostbyname")?;
    let name = name(thread, "gethostbyname", &object)?;
    thread.audit("socket.gethostbyname", std::slice::from_ref(&object))?;
    match address::resolve(thread, &name, libc::AF_INET)? {
        Address::Inet { host, .. } => {
            Ok(Object::str(&host::ntop(libc::AF_INET, &host).unwrap_or_default()))
        }
        _ => Err(os_error(thread, "unsupported address family")),
    }
}

fn host_object(host: &Host) -> Object {
    let aliases = host.aliases.iter().map(|a| Object::fs_str(a)).collect();
    let addresses = host
        .addresses
        .iter()
        .filter_map(|a| host::ntop(host.family, a))
        .map(|a| Object::str(&a))
        .collect();
    Object::tuple(&[
        Object::fs_str(&host.name),
        List::from_vec(aliases).into(),
        List::from_vec(addresses).into(),
    ])
}

fn gethostbyname_ex(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let [object] = fixed(thread, args, "gethostbyname_ex")?;
    let name = name(thread, "gethostbyname_ex", &object)?;
    thread.audit("socket.gethostbyname", std::slice::from_ref(&object))?;
    address::resolve(thread, &name, libc::AF_INET)?;
    let host = thread.allow_threads(|| host::host_by_name(&name));
    Ok(host_object(&host.map_err(|e| herror(thread, &e))?))
}

fn gethostbyaddr(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let [object] = fixed(thread, args, "gethostbyaddr")?;
    let name = name(thread, "gethostbyaddr", &object)?;
    thread.audit("socket.gethostbyaddr", std::slice::from_ref(&object))?;
    let (bytes, family) = match address::resolve(thread, &name, libc::AF_UNSPEC)? {
        Address::Inet { host, .. } => (host.to_vec(), libc::AF_INET),
        Address::Inet6 { host, .. } => (host.to_vec(), libc::AF_INET6),
        _ => return Err(os_error(thread, "unsupported address family")),
    };
    let host = thread.allow_threads(|| host::host_by_address(&bytes, family));
    Ok(host_object(&host.map_err(|e| herror(thread, &e))?))
}

/// One or two arguments.
fn one_or_two<'a>(
    thread: &Thread,
    args: CallArgs<'a>,
    function: &str,
) -> PyResult<(&'a Object, Option<&'a Object>)> {
    match args.no_keywords(thread, &format!("_socket.{function}"))? {
        [] => Err(thread.type_error(format!("{function}() takes at least 1 argument (0 given)"))),
        [first] => Ok((first, None)),
        [first, second] => Ok((first, Some(second))),
        more => Err(thread
            .type_error(format!("{function}() takes at most 2 arguments ({} given)", more.len()))),
    }
}

fn getservbyname(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let (name, protocol) = one_or_two(thread, args, "getservbyname")?;
    let name = text(thread, "getservbyname", 1, name)?;
    let protocol = protocol.map(|p| text(thread, "getservbyname", 2, p)).transpose()?;
    let event = [&name, protocol.as_ref().unwrap_or(&CString::default())]
        .map(|t| Object::fs_str(t.as_bytes()));
    thread.audit("socket.getservbyname", &event)?;
    match thread.allow_threads(|| host::service_by_name(&name, protocol.as_deref())) {
        Some(port) => Ok(Object::int(port.into())),
        None => Err(os_error(thread, "service/proto not found")),
    }
}

fn getservbyport(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let (port, protocol) = one_or_two(thread, args, "getservbyport")?;
    let port = arg::int(thread, port)?;
    let protocol = protocol.map(|p| text(thread, "getservbyport", 2, p)).transpose()?;
    let Ok(port) = u16::try_from(port) else {
        return Err(thread.overflow_error("getservbyport: port must be 0-65535."));
    };
    let shown = protocol.as_ref().map_or(Object::str(""), |p| Object::fs_str(p.as_bytes()));
    thread.audit("socket.getservbyport", &[Object::int(port.into()), shown])?;
    match thread.allow_threads(|| host::service_by_port(port, protocol.as_deref())) {
        Some(name) => Ok(Object::fs_str(&name)),
        None => Err(os_error(thread, "port/proto not found")),
    }
}

fn unsigned(thread: &Thread, object: &Object, max: u64, ty: &str) -> PyResult<u64> {
    let index = object.index(thread)?;
    let value = index.as_int().expect("index gives an int");
    if value.is_negative() {
        return Err(thread.value_error("Cannot convert negative int"));
    }
    value
        .to_i64()
        .map(|v| v as u64)
        .filter(|&v| v <= max)
        .ok_or_else(|| thread.overflow_error(format!("Python int too large for C {ty}")))
}

fn swap16(thread: &Thread, object: &Object) -> PyResult {
    let number = unsigned(thread, object, u16::MAX.into(), "uint16_t")? as u16;
    Ok(Object::int(number.to_be().into()))
}

fn swap32(thread: &Thread, object: &Object) -> PyResult {
    let number = unsigned(thread, object, u32::MAX.into(), "uint32_t")? as u32;
    Ok(Object::int(number.to_be().into()))
}

fn inet_pton(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let [family, address] = fixed(thread, args, "inet_pton")?;
    let family = arg::int(thread, &family)?;
    let address = text(thread, "inet_pton", 2, &address)?;
    if family != libc::AF_INET && family != libc::AF_INET6 {
        return call::fail(thread, &io::Error::from_raw_os_error(libc::EAFNOSUPPORT));
    }
    match call::check(thread, host::pton(family, &address))? {
        Some(bytes) => Ok(Object::bytes(&bytes)),
        None => Err(os_error(thread, "illegal IP address string passed to inet_pton")),
    }
}

fn inet_ntop(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let [family, address] = fixed(thread, args, "inet_ntop")?;
    let family = arg::int(thread, &family)?;
    let address = address.buffer(thread, BufferFlags::SIMPLE)?;
    if family != libc::AF_INET && family != libc::AF_INET6 {
        return Err(thread.value_error(format!("unknown address family {family}")));
    }
    match host::ntop(family, address.as_slice()) {
        Some(text) => Ok(Object::str(&text)),
        None => Err(thread.value_error("invalid length of packed IP address string")),
    }
}
