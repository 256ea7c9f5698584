//! Names, services and interfaces. Owns getaddrinfo's own error codes; text stays bytes. Matches the resolver functions
//! of CPython's Modules/socketmodule.c.

use crate::errno::bytes;
use crate::socket::address::{Address, Storage};
use std::ffi::CStr;
use std::io;
use std::sync::Mutex;

/// A failure of getaddrinfo or getnameinfo (`socket.gaierror`).
#[derive(Debug)]
pub enum ResolveError {
    /// An EAI_ code with its text.
    Code(i32, Vec<u8>),
    /// EAI_SYSTEM: errno.
    System(io::Error),
}

fn resolve_error(code: i32) -> ResolveError {
    if code == libc::EAI_SYSTEM {
        return ResolveError::System(io::Error::last_os_error());
    }
    // SAFETY: the result is a static string.
    ResolveError::Code(code, unsafe { bytes(libc::gai_strerror(code)) }.unwrap_or_default())
}

/// One answer of getaddrinfo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddressInfo {
    pub family: i32,
    pub kind: i32,
    pub protocol: i32,
    pub canonical_name: Option<Vec<u8>>,
    pub address: Address,
}

/// What getaddrinfo is asked for.
#[derive(Clone, Copy, Debug, Default)]
pub struct Hints {
    pub family: i32,
    pub kind: i32,
    pub protocol: i32,
    pub flags: i32,
}

pub fn getaddrinfo(
    host: Option<&CStr>,
    service: Option<&CStr>,
    hints: Hints,
) -> Result<Vec<AddressInfo>, ResolveError> {
    // SAFETY: a zeroed `addrinfo` is a valid value.
    let mut wanted: libc::addrinfo = unsafe { std::mem::zeroed() };
    wanted.ai_family = hints.family;
    wanted.ai_socktype = hints.kind;
    wanted.ai_protocol = hints.protocol;
    wanted.ai_flags = hints.flags;
    let mut list = std::ptr::null_mut();
    let pointer = |text: Option<&CStr>| text.map_or(std::ptr::null(), CStr::as_ptr);
    // SAFETY: NUL-terminated strings or null, and live references.
    let code = unsafe { libc::getaddrinfo(pointer(host), pointer(service), &wanted, &mut list) };
    if code != 0 {
        return Err(resolve_error(code));
    }
    let mut found = Vec::new();
    // SAFETY: the call made a list of valid records, freed once at the end.
    unsafe {
        let mut next = list;
        while let Some(record) = next.as_ref() {
            let address = if record.ai_addr.is_null() {
                Address::None
            } else {
                Storage::from_raw(record.ai_addr, record.ai_addrlen).to_address()
            };
            found.push(AddressInfo {
                family: record.ai_family,
                kind: record.ai_socktype,
                protocol: record.ai_protocol,
                canonical_name: bytes(record.ai_canonname),
                address,
            });
            next = record.ai_next;
        }
        libc::freeaddrinfo(list);
    }
    Ok(found)
}

/// (host, service).
pub fn getnameinfo(address: &Address, flags: i32) -> Result<(Vec<u8>, Vec<u8>), ResolveError> {
    let raw = Storage::from_address(address).map_err(ResolveError::System)?;
    let mut host = [0u8; 1025];
    let mut service = [0u8; 32];
    // SAFETY: a valid address and buffers with their lengths.
    let code = unsafe {
        libc::getnameinfo(
            raw.pointer(),
            raw.len(),
            host.as_mut_ptr().cast(),
            host.len() as libc::socklen_t,
            service.as_mut_ptr().cast(),
            service.len() as libc::socklen_t,
            flags,
        )
    };
    if code != 0 {
        return Err(resolve_error(code));
    }
    let text = |buffer: &[u8]| buffer.iter().copied().take_while(|&b| b != 0).collect();
    Ok((text(&host), text(&service)))
}

/// The old lookup functions answer in static memory.
static STATIC: Mutex<()> = Mutex::new(());

/// `gethostbyaddr`'s answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Host {
    pub name: Vec<u8>,
    pub aliases: Vec<Vec<u8>>,
    pub family: i32,
    /// Raw addresses of 4 or 16 bytes.
    pub addresses: Vec<Vec<u8>>,
}

/// A failure of the gethostby* functions (`socket.herror`): h_errno and its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HostError(pub i32, pub Vec<u8>);

unsafe extern "C" {
    fn gethostbyname(name: *const libc::c_char) -> *mut libc::hostent;
    fn gethostbyaddr(
        address: *const libc::c_void,
        len: libc::socklen_t,
        kind: libc::c_int,
    ) -> *mut libc::hostent;
    fn __h_errno_location() -> *mut libc::c_int;
    fn hstrerror(code: libc::c_int) -> *const libc::c_char;
}

/// # Safety
/// `pointer` is null or a record just returned, and `STATIC` is locked.
unsafe fn host(pointer: *const libc::hostent) -> Result<Host, HostError> {
    // SAFETY: by the contract; lists are null-terminated, addresses have `h_length` bytes.
    unsafe {
        let Some(raw) = pointer.as_ref() else {
            let code = *__h_errno_location();
            return Err(HostError(code, bytes(hstrerror(code)).unwrap_or_default()));
        };
        let mut aliases = Vec::new();
        let mut next = raw.h_aliases;
        while !next.is_null() && !(*next).is_null() {
            aliases.extend(bytes(*next));
            next = next.add(1);
        }
        let mut addresses = Vec::new();
        let mut next = raw.h_addr_list;
        while !next.is_null() && !(*next).is_null() {
            let length = usize::try_from(raw.h_length).unwrap_or(0);
            addresses.push(std::slice::from_raw_parts((*next).cast::<u8>(), length).to_vec());
            next = next.add(1);
        }
        Ok(Host {
            name: bytes(raw.h_name).unwrap_or_default(),
            aliases,
            family: raw.h_addrtype,
            addresses,
        })
    }
}

pub fn host_by_name(name: &CStr) -> Result<Host, HostError> {
    let _static = STATIC.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    // SAFETY: a NUL-terminated name; the record is read under the lock.
    unsafe { host(gethostbyname(name.as_ptr())) }
}

/// `address` is 4 or 16 raw bytes, as `family` says.
pub fn host_by_address(address: &[u8], family: i32) -> Result<Host, HostError> {
    let _static = STATIC.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    // SAFETY: readable bytes with their length; the record is read under the lock.
    unsafe {
        host(gethostbyaddr(address.as_ptr().cast(), address.len() as libc::socklen_t, family))
    }
}

/// The port of a service.
pub fn service_by_name(name: &CStr, protocol: Option<&CStr>) -> Option<u16> {
    let _static = STATIC.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    // SAFETY: NUL-terminated strings or null; the record is read under the lock.
    unsafe {
        let raw =
            libc::getservbyname(name.as_ptr(), protocol.map_or(std::ptr::null(), CStr::as_ptr));
        raw.as_ref().map(|raw| u16::from_be(raw.s_port as u16))
    }
}

/// The name of the service at `port`.
pub fn service_by_port(port: u16, protocol: Option<&CStr>) -> Option<Vec<u8>> {
    let _static = STATIC.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    // SAFETY: a NUL-terminated string or null; the record is read under the lock.
    unsafe {
        let raw = libc::getservbyport(
            port.to_be().into(),
            protocol.map_or(std::ptr::null(), CStr::as_ptr),
        );
        raw.as_ref().and_then(|raw| bytes(raw.s_name))
    }
}

/// The number of a protocol.
pub fn protocol_by_name(name: &CStr) -> Option<i32> {
    let _static = STATIC.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    // SAFETY: a NUL-terminated name; the record is read under the lock.
    unsafe { libc::getprotobyname(name.as_ptr()).as_ref().map(|raw| raw.p_proto) }
}

/// (index, name) of every interface.
pub fn if_nameindex() -> io::Result<Vec<(u32, Vec<u8>)>> {
    // SAFETY: the result is null or an array ended by an entry with index 0, freed once.
    unsafe {
        let list = libc::if_nameindex();
        if list.is_null() {
            return Err(io::Error::last_os_error());
        }
        let mut found = Vec::new();
        let mut next = list;
        while (*next).if_index != 0 && !(*next).if_name.is_null() {
            found.push(((*next).if_index, bytes((*next).if_name).unwrap_or_default()));
            next = next.add(1);
        }
        libc::if_freenameindex(list);
        Ok(found)
    }
}

pub fn if_nametoindex(name: &CStr) -> io::Result<u32> {
    // SAFETY: a NUL-terminated name.
    match unsafe { libc::if_nametoindex(name.as_ptr()) } {
        0 => Err(io::Error::last_os_error()),
        index => Ok(index),
    }
}

pub fn if_indextoname(index: u32) -> io::Result<Vec<u8>> {
    let mut buffer = [0u8; libc::IF_NAMESIZE];
    // SAFETY: the buffer has the size that the call demands; its result is the buffer or null.
    unsafe { bytes(libc::if_indextoname(index, buffer.as_mut_ptr().cast())) }
        .ok_or_else(io::Error::last_os_error)
}

unsafe extern "C" {
    fn inet_aton(text: *const libc::c_char, address: *mut libc::in_addr) -> libc::c_int;
    fn inet_pton(
        family: libc::c_int,
        text: *const libc::c_char,
        address: *mut libc::c_void,
    ) -> libc::c_int;
}

/// The four bytes of a dotted address, in all the forms `inet_aton` takes.
pub fn aton(text: &CStr) -> Option<[u8; 4]> {
    let mut address = libc::in_addr { s_addr: 0 };
    // SAFETY: a NUL-terminated string and a live reference.
    (unsafe { inet_aton(text.as_ptr(), &mut address) } != 0).then(|| address.s_addr.to_ne_bytes())
}

/// The bytes of a textual address; `Ok(None)` when the text is none.
pub fn pton(family: i32, text: &CStr) -> io::Result<Option<Vec<u8>>> {
    let mut address = [0u8; 16];
    // SAFETY: a NUL-terminated string; the buffer holds the larger of the two families.
    match unsafe { inet_pton(family, text.as_ptr(), address.as_mut_ptr().cast()) } {
        -1 => Err(io::Error::last_os_error()),
        0 => Ok(None),
        _ => Ok(Some(address[..if family == libc::AF_INET { 4 } else { 16 }].to_vec())),
    }
}

/// The text of a raw address; `None` when its length does not fit the family.
pub fn ntop(family: i32, address: &[u8]) -> Option<String> {
    match family {
        libc::AF_INET => {
            Some(std::net::Ipv4Addr::from(<[u8; 4]>::try_from(address).ok()?).to_string())
        }
        libc::AF_INET6 => {
            Some(std::net::Ipv6Addr::from(<[u8; 16]>::try_from(address).ok()?).to_string())
        }
        _ => None,
    }
}
