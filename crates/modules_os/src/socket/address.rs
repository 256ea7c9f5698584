//! Socket addresses between Python objects and the system's form.

use super::names;
use crate::{arg, call};
use krait_host::libc;
use krait_host::socket::address::UNIX_PATH_MAX;
use krait_host::socket::{self as host, Address, Hints};
use krait_objects::buffer::BufferFlags;
use krait_objects::types::tuple::Tuple;
use krait_objects::{Object, PyResult, Raised, Thread, error, exceptions as exc};
use std::ffi::{CStr, CString};

/// Largest flow information of IPv6.
const MAX_FLOWINFO: u32 = 0xfffff;

/// The Python form of an address.
pub fn to_object(thread: &Thread, address: &Address) -> PyResult {
    let number = |n: u32| Object::int(n.into());
    Ok(match address {
        Address::None => Object::NONE,
        Address::Inet { host, port } => {
            let host = Object::str(&host::ntop(libc::AF_INET, host).unwrap_or_default());
            Object::tuple(&[host, number((*port).into())])
        }
        Address::Inet6 { host, port, flowinfo, scope_id } => {
            let host = Object::str(&host::ntop(libc::AF_INET6, host).unwrap_or_default());
            Object::tuple(&[host, number((*port).into()), number(*flowinfo), number(*scope_id)])
        }
        Address::Unix(path) if path.first() == Some(&0) => Object::bytes(path),
        Address::Unix(path) => Object::fs_str(path),
        Address::Netlink { pid, groups } => Object::tuple(&[number(*pid), number(*groups)]),
        Address::Packet { protocol, index, kind, hardware_type, address } => {
            let name = match *index {
                0 => String::new(),
                index => host::if_indextoname(index as u32)
                    .map(|n| String::from_utf8_lossy(&n).into_owned())
                    .unwrap_or_default(),
            };
            Object::tuple(&[
                Object::str(&name),
                number((*protocol).into()),
                number((*kind).into()),
                number((*hardware_type).into()),
                Object::bytes(address),
            ])
        }
        Address::Other { family: libc::AF_VSOCK, data } => {
            let word = |at: usize| {
                let bytes = data.get(at..at + 4).and_then(|b| <[u8; 4]>::try_from(b).ok());
                number(bytes.map_or(0, u32::from_ne_bytes))
            };
            // Two reserved bytes, then port and context.
            Object::tuple(&[word(6), word(2)])
        }
        Address::Other { family, data } => {
            let _ = thread;
            Object::tuple(&[Object::int((*family).into()), Object::bytes(data)])
        }
    })
}

fn must_be_tuple(
    thread: &Thread,
    caller: &str,
    family: &str,
    object: &Object,
) -> PyResult<Vec<Object>> {
    match object.as_tuple() {
        Some(tuple) => Ok(tuple.as_slice().to_vec()),
        None => Err(thread.type_error(format!(
            "{caller}(): {family} address must be tuple, not {}",
            object.ty().name()
        ))),
    }
}

fn port(thread: &Thread, caller: &str, object: &Object) -> PyResult<u16> {
    let out_of_range = || thread.overflow_error(format!("{caller}(): port must be 0-65535."));
    let port = error::suppress(arg::int(thread, object), &exc::OVERFLOW_ERROR)?;
    port.and_then(|p| u16::try_from(p).ok()).ok_or_else(out_of_range)
}

fn unsigned(thread: &Thread, object: Option<&Object>) -> PyResult<u32> {
    object.map_or(Ok(0), |o| arg::low_bits(thread, o).map(|n| n as u32))
}

pub fn flowinfo(thread: &Thread, caller: &str, object: Option<&Object>) -> PyResult<u32> {
    let flowinfo = unsigned(thread, object)?;
    if flowinfo > MAX_FLOWINFO {
        return Err(thread.overflow_error(format!("{caller}(): flowinfo must be 0-1048575.")));
    }
    Ok(flowinfo)
}

/// A host name in IDNA form, without NULs.
pub fn host_name(thread: &Thread, object: &Object) -> PyResult<CString> {
    let bytes = if let Some(bytes) = object.as_bytes() {
        bytes.as_slice().to_vec()
    } else if let Some(text) = object.as_str() {
        match text.as_ascii() {
            Some(ascii) => ascii.as_bytes().to_vec(),
            None => names::idna(thread, object)?,
        }
    } else if object.ty().name() == "bytearray" {
        object.buffer(thread, BufferFlags::SIMPLE)?.as_slice().to_vec()
    } else {
        return Err(thread
            .type_error(format!("str, bytes or bytearray expected, not {}", object.ty().name())));
    };
    CString::new(bytes).map_err(|_| thread.type_error("host name must not contain null character"))
}

/// The raw address behind a host name, of the wanted family (AF_UNSPEC takes any).
pub fn resolve(thread: &Thread, name: &CStr, family: i32) -> PyResult<Address> {
    let first = |host: Option<&CStr>, service: Option<&CStr>, hints: Hints| {
        thread.allow_threads(|| host::getaddrinfo(host, service, hints))
    };
    let os_error = |message: &str| thread.err(&exc::os_error::OS_ERROR, message);
    if name.is_empty() {
        let hints = Hints { family, kind: libc::SOCK_DGRAM, flags: libc::AI_PASSIVE, protocol: 0 };
        let found = first(None, Some(c"0"), hints).map_err(|e| names::gaierror(thread, &e))?;
        return match &found[..] {
            [only] => Ok(only.address.clone()),
            [] => Err(os_error("unsupported address family")),
            _ => Err(os_error("wildcard resolved to multiple address")),
        };
    }
    if name == c"255.255.255.255" || name == c"<broadcast>" {
        if family != libc::AF_INET && family != libc::AF_UNSPEC {
            return Err(os_error("address family mismatched"));
        }
        return Ok(Address::Inet { host: [255; 4], port: 0 });
    }
    let literal = |family: i32| host::pton(family, name).ok().flatten();
    if (family == libc::AF_UNSPEC || family == libc::AF_INET)
        && let Some(host) = literal(libc::AF_INET).and_then(|h| <[u8; 4]>::try_from(h).ok())
    {
        return Ok(Address::Inet { host, port: 0 });
    }
    if (family == libc::AF_UNSPEC || family == libc::AF_INET6)
        && !name.to_bytes().contains(&b'%')
        && let Some(host) = literal(libc::AF_INET6).and_then(|h| <[u8; 16]>::try_from(h).ok())
    {
        return Ok(Address::Inet6 { host, port: 0, flowinfo: 0, scope_id: 0 });
    }
    let hints = Hints { family, ..Hints::default() };
    let found = first(Some(name), None, hints).map_err(|e| names::gaierror(thread, &e))?;
    match found.into_iter().next() {
        Some(first) => Ok(first.address),
        None => Err(os_error("unknown address family")),
    }
}

/// The address that a socket of the family takes.
pub fn from_object(
    thread: &Thread,
    caller: &str,
    family: i32,
    protocol: i32,
    object: &Object,
) -> PyResult<Address> {
    match family {
        libc::AF_UNIX => unix(thread, object),
        libc::AF_INET => {
            let items = must_be_tuple(thread, caller, "AF_INET", object)?;
            let [host, number] = &items[..] else {
                return Err(thread.type_error("AF_INET address must be a pair (host, port)"));
            };
            let name = host_name(thread, host)?;
            let port = port(thread, caller, number)?;
            match resolve(thread, &name, libc::AF_INET)? {
                Address::Inet { host, .. } => Ok(Address::Inet { host, port }),
                _ => Err(bad_family(thread, caller)),
            }
        }
        libc::AF_INET6 => {
            let items = must_be_tuple(thread, caller, "AF_INET6", object)?;
            if !(2..=4).contains(&items.len()) {
                return Err(thread.type_error(
                    "AF_INET6 address must be a tuple (host, port[, flowinfo[, scopeid]])",
                ));
            }
            let name = host_name(thread, &items[0])?;
            let port = port(thread, caller, &items[1])?;
            let flowinfo = flowinfo(thread, caller, items.get(2))?;
            let scope = unsigned(thread, items.get(3))?;
            match resolve(thread, &name, libc::AF_INET6)? {
                Address::Inet6 { host, scope_id, .. } => {
                    let scope_id = if scope == 0 { scope_id } else { scope };
                    Ok(Address::Inet6 { host, port, flowinfo, scope_id })
                }
                _ => Err(bad_family(thread, caller)),
            }
        }
        libc::AF_NETLINK => {
            let items = must_be_tuple(thread, caller, "AF_NETLINK", object)?;
            let [pid, groups] = &items[..] else {
                return Err(thread.type_error("AF_NETLINK address must be a pair (pid, groups)"));
            };
            Ok(Address::Netlink {
                pid: unsigned(thread, Some(pid))?,
                groups: unsigned(thread, Some(groups))?,
            })
        }
        libc::AF_PACKET => packet(thread, caller, object),
        libc::AF_VSOCK => {
            let items = must_be_tuple(thread, caller, "AF_VSOCK", object)?;
            let [cid, port] = &items[..] else {
                return Err(thread.type_error("AF_VSOCK address must be a pair (CID, port)"));
            };
            let (cid, port) = (unsigned(thread, Some(cid))?, unsigned(thread, Some(port))?);
            let data = [&[0, 0][..], &port.to_ne_bytes(), &cid.to_ne_bytes(), &[0; 4]].concat();
            Ok(Address::Other { family, data })
        }
        libc::AF_CAN => can(thread, caller, protocol, object),
        libc::AF_ALG => algorithm(thread, caller, object),
        _ => Err(bad_family(thread, caller)),
    }
}

fn bad_family(thread: &Thread, caller: &str) -> Raised {
    thread.err(&exc::os_error::OS_ERROR, format!("{caller}(): bad family"))
}

fn unix(thread: &Thread, object: &Object) -> PyResult<Address> {
    let path = match object.as_str() {
        Some(text) => krait_objects::protocol::path::encode(thread, text)?,
        None => object.buffer(thread, BufferFlags::SIMPLE)?.as_slice().to_vec(),
    };
    let is_abstract = path.first() == Some(&0);
    if path.len() > UNIX_PATH_MAX + usize::from(is_abstract) {
        return Err(thread.err(&exc::os_error::OS_ERROR, "AF_UNIX path too long"));
    }
    Ok(Address::Unix(path))
}

fn interface(thread: &Thread, name: &Object) -> PyResult<i32> {
    let name = name.fs_cstring(thread)?;
    if name.is_empty() {
        return Ok(0);
    }
    Ok(call::check(thread, host::if_nametoindex(&name))? as i32)
}

fn packet(thread: &Thread, caller: &str, object: &Object) -> PyResult<Address> {
    let items = must_be_tuple(thread, caller, "AF_PACKET", object)?;
    if !(2..=5).contains(&items.len()) {
        return Err(thread.type_error("AF_PACKET address must be a tuple of two to five elements"));
    }
    let index = interface(thread, &items[0])?;
    let protocol = arg::int(thread, &items[1])?;
    let optional = |i: usize| items.get(i).map_or(Ok(0), |o| arg::int(thread, o));
    let kind = optional(2)?;
    let hardware_type = optional(3)?;
    let address = match items.get(4) {
        Some(address) => address.buffer(thread, BufferFlags::SIMPLE)?.as_slice().to_vec(),
        None => Vec::new(),
    };
    if address.len() > 8 {
        return Err(thread.value_error("hardware address must be 8 bytes or less"));
    }
    let Ok(protocol) = u16::try_from(protocol) else {
        return Err(thread.overflow_error(format!("{caller}(): proto argument must be 0-65535")));
    };
    Ok(Address::Packet {
        protocol,
        index,
        kind: kind as u8,
        hardware_type: hardware_type as u16,
        address,
    })
}

fn can(thread: &Thread, caller: &str, _protocol: i32, object: &Object) -> PyResult<Address> {
    let items = must_be_tuple(thread, caller, "AF_CAN", object)?;
    let Some(name) = items.first() else {
        return Err(thread.type_error("AF_CAN address must be a tuple (interface, )"));
    };
    let index = interface(thread, name)?;
    let mut data = vec![0; 22];
    data[2..6].copy_from_slice(&index.to_ne_bytes());
    match items.len() {
        1 => {}
        3 => {
            data[6..10].copy_from_slice(&unsigned(thread, items.get(1))?.to_ne_bytes());
            data[10..14].copy_from_slice(&unsigned(thread, items.get(2))?.to_ne_bytes());
        }
        4 => {
            let name = arg::bits64(thread, &items[1])?;
            data[6..14].copy_from_slice(&name.to_ne_bytes());
            data[14..18].copy_from_slice(&unsigned(thread, items.get(2))?.to_ne_bytes());
            data[18] = arg::int(thread, &items[3])? as u8;
        }
        _ => {
            return Err(thread.type_error("AF_CAN address must be a tuple (interface, )"));
        }
    }
    Ok(Address::Other { family: libc::AF_CAN, data })
}

fn algorithm(thread: &Thread, caller: &str, object: &Object) -> PyResult<Address> {
    let items = must_be_tuple(thread, caller, "AF_ALG", object)?;
    if !(2..=4).contains(&items.len()) {
        return Err(
            thread.type_error("AF_ALG address must be a tuple (type, name[, feat[, mask]])")
        );
    }
    let text = |object: &Object, room: usize, what: &str| -> PyResult<Vec<u8>> {
        let text = arg::cstring(thread, caller, "1", object)?.into_bytes();
        if text.len() >= room {
            return Err(thread.value_error(format!("AF_ALG {what} too long.")));
        }
        let mut padded = text;
        padded.resize(room, 0);
        Ok(padded)
    };
    let kind = text(&items[0], 14, "type")?;
    let name = text(&items[1], 64, "name")?;
    let features = unsigned(thread, items.get(2))?;
    let mask = unsigned(thread, items.get(3))?;
    let data = [&kind[..], &features.to_ne_bytes(), &mask.to_ne_bytes(), &name].concat();
    Ok(Address::Other { family: libc::AF_ALG, data })
}

/// Items of a tuple argument, for `getnameinfo`.
pub fn items(object: &Object) -> Option<&[Object]> {
    object.as_tuple().map(Tuple::as_slice)
}
