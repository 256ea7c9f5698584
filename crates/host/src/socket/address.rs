//! Socket addresses between their Python-facing form and `sockaddr`.
//! Owns both directions for the families INET, INET6, UNIX, NETLINK and PACKET; others stay raw bytes.
//! Matches the address functions of CPython's Modules/socketmodule.c.

use std::io;
use std::mem::{MaybeUninit, offset_of};

/// An address of any family.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// The system gave none.
    None,
    Inet {
        host: [u8; 4],
        port: u16,
    },
    Inet6 {
        host: [u8; 16],
        port: u16,
        flowinfo: u32,
        scope_id: u32,
    },
    /// A path, or an abstract name that starts with a 0 byte.
    Unix(Vec<u8>),
    Netlink {
        pid: u32,
        groups: u32,
    },
    /// `protocol` in host order.
    Packet {
        protocol: u16,
        index: i32,
        kind: u8,
        hardware_type: u16,
        address: Vec<u8>,
    },
    Other {
        family: i32,
        data: Vec<u8>,
    },
}

impl Address {
    pub fn family(&self) -> i32 {
        match *self {
            Address::None => libc::AF_UNSPEC,
            Address::Inet { .. } => libc::AF_INET,
            Address::Inet6 { .. } => libc::AF_INET6,
            Address::Unix(_) => libc::AF_UNIX,
            Address::Netlink { .. } => libc::AF_NETLINK,
            Address::Packet { .. } => libc::AF_PACKET,
            Address::Other { family, .. } => family,
        }
    }
}

/// The longest path of a UNIX address, without the closing NUL.
pub const UNIX_PATH_MAX: usize =
    size_of::<libc::sockaddr_un>() - offset_of!(libc::sockaddr_un, sun_path) - 1;

/// Memory for any `sockaddr`, with the length in use.
pub(crate) struct Storage {
    raw: libc::sockaddr_storage,
    len: libc::socklen_t,
}

impl Storage {
    pub(crate) fn new() -> Storage {
        // SAFETY: a zeroed `sockaddr_storage` is a valid value.
        let raw = unsafe { MaybeUninit::zeroed().assume_init() };
        Storage { raw, len: size_of::<libc::sockaddr_storage>() as libc::socklen_t }
    }

    /// Copies `len` bytes from a foreign `sockaddr`.
    ///
    /// # Safety
    /// `pointer` is readable for `len` bytes.
    pub(crate) unsafe fn from_raw(pointer: *const libc::sockaddr, len: libc::socklen_t) -> Storage {
        let mut storage = Storage::new();
        let count = (len as usize).min(size_of::<libc::sockaddr_storage>());
        // SAFETY: readable by the contract, and the storage is as large.
        unsafe {
            (&raw mut storage.raw).cast::<u8>().copy_from_nonoverlapping(pointer.cast(), count)
        };
        storage.len = count as libc::socklen_t;
        storage
    }

    pub(crate) fn pointer(&self) -> *const libc::sockaddr {
        (&raw const self.raw).cast()
    }

    pub(crate) fn pointer_mut(&mut self) -> *mut libc::sockaddr {
        (&raw mut self.raw).cast()
    }

    pub(crate) fn len(&self) -> libc::socklen_t {
        self.len
    }

    pub(crate) fn len_mut(&mut self) -> &mut libc::socklen_t {
        &mut self.len
    }

    /// Stores a concrete `sockaddr` of which `len` bytes count.
    fn of<T: Copy>(value: T, len: usize) -> Storage {
        const { assert!(size_of::<T>() <= size_of::<libc::sockaddr_storage>()) };
        let mut storage = Storage::new();
        // SAFETY: the storage is at least as large as `T` and aligned for every `sockaddr`.
        unsafe { (&raw mut storage.raw).cast::<T>().write(value) };
        storage.len = len as libc::socklen_t;
        storage
    }

    /// Reads the storage as a concrete `sockaddr`.
    fn view<T: Copy>(&self) -> T {
        const { assert!(size_of::<T>() <= size_of::<libc::sockaddr_storage>()) };
        // SAFETY: the storage is at least as large as `T`, and every `sockaddr` is valid with any bytes.
        unsafe { (&raw const self.raw).cast::<T>().read() }
    }

    pub(crate) fn from_address(address: &Address) -> io::Result<Storage> {
        let invalid = || io::Error::from_raw_os_error(libc::EINVAL);
        Ok(match *address {
            Address::None => {
                let mut storage = Storage::new();
                storage.len = 0;
                storage
            }
            Address::Inet { host, port } => {
                let raw = libc::sockaddr_in {
                    sin_family: libc::AF_INET as u16,
                    sin_port: port.to_be(),
                    sin_addr: libc::in_addr { s_addr: u32::from_ne_bytes(host) },
                    sin_zero: [0; 8],
                };
                Storage::of(raw, size_of::<libc::sockaddr_in>())
            }
            Address::Inet6 { host, port, flowinfo, scope_id } => {
                let raw = libc::sockaddr_in6 {
                    sin6_family: libc::AF_INET6 as u16,
                    sin6_port: port.to_be(),
                    sin6_flowinfo: flowinfo.to_be(),
                    sin6_addr: libc::in6_addr { s6_addr: host },
                    sin6_scope_id: scope_id,
                };
                Storage::of(raw, size_of::<libc::sockaddr_in6>())
            }
            Address::Unix(ref path) => {
                let is_abstract = path.first().is_none_or(|&first| first == 0);
                if path.len() > UNIX_PATH_MAX + usize::from(is_abstract) {
                    return Err(io::Error::from_raw_os_error(libc::ENAMETOOLONG));
                }
                let mut raw: libc::sockaddr_un = Storage::new().view();
                raw.sun_family = libc::AF_UNIX as u16;
                for (to, &from) in raw.sun_path.iter_mut().zip(path) {
                    *to = from as libc::c_char;
                }
                let len = offset_of!(libc::sockaddr_un, sun_path)
                    + path.len()
                    + usize::from(!is_abstract);
                Storage::of(raw, len)
            }
            Address::Netlink { pid, groups } => {
                let mut raw: libc::sockaddr_nl = Storage::new().view();
                raw.nl_family = libc::AF_NETLINK as u16;
                raw.nl_pid = pid;
                raw.nl_groups = groups;
                Storage::of(raw, size_of::<libc::sockaddr_nl>())
            }
            Address::Packet { protocol, index, kind, hardware_type, ref address } => {
                let mut raw: libc::sockaddr_ll = Storage::new().view();
                let len = u8::try_from(address.len()).map_err(|_| invalid())?;
                raw.sll_family = libc::AF_PACKET as u16;
                raw.sll_protocol = protocol.to_be();
                raw.sll_ifindex = index;
                raw.sll_pkttype = kind;
                raw.sll_hatype = hardware_type;
                raw.sll_halen = len;
                raw.sll_addr.get_mut(..address.len()).ok_or_else(invalid)?.copy_from_slice(address);
                Storage::of(raw, size_of::<libc::sockaddr_ll>())
            }
            Address::Other { family, ref data } => {
                let mut storage = Storage::new();
                let at = offset_of!(libc::sockaddr, sa_data);
                if data.len() + at > size_of::<libc::sockaddr_storage>() {
                    return Err(invalid());
                }
                storage.raw.ss_family = family as u16;
                // SAFETY: the length was just checked.
                unsafe {
                    let start = (&raw mut storage.raw).cast::<u8>().add(at);
                    start.copy_from_nonoverlapping(data.as_ptr(), data.len());
                }
                storage.len = (at + data.len()) as libc::socklen_t;
                storage
            }
        })
    }

    pub(crate) fn to_address(&self) -> Address {
        let len = (self.len as usize).min(size_of::<libc::sockaddr_storage>());
        if len < size_of::<libc::sa_family_t>() {
            return Address::None;
        }
        match i32::from(self.raw.ss_family) {
            libc::AF_INET => {
                let raw: libc::sockaddr_in = self.view();
                Address::Inet {
                    host: raw.sin_addr.s_addr.to_ne_bytes(),
                    port: u16::from_be(raw.sin_port),
                }
            }
            libc::AF_INET6 => {
                let raw: libc::sockaddr_in6 = self.view();
                Address::Inet6 {
                    host: raw.sin6_addr.s6_addr,
                    port: u16::from_be(raw.sin6_port),
                    flowinfo: u32::from_be(raw.sin6_flowinfo),
                    scope_id: raw.sin6_scope_id,
                }
            }
            libc::AF_UNIX => {
                let raw: libc::sockaddr_un = self.view();
                let count = len
                    .saturating_sub(offset_of!(libc::sockaddr_un, sun_path))
                    .min(raw.sun_path.len());
                let mut path: Vec<u8> = raw.sun_path[..count].iter().map(|&c| c as u8).collect();
                if path.first().is_some_and(|&first| first != 0) {
                    path.truncate(path.iter().position(|&b| b == 0).unwrap_or(path.len()));
                }
                Address::Unix(path)
            }
            libc::AF_NETLINK => {
                let raw: libc::sockaddr_nl = self.view();
                Address::Netlink { pid: raw.nl_pid, groups: raw.nl_groups }
            }
            libc::AF_PACKET => {
                let raw: libc::sockaddr_ll = self.view();
                let count = usize::from(raw.sll_halen).min(raw.sll_addr.len());
                Address::Packet {
                    protocol: u16::from_be(raw.sll_protocol),
                    index: raw.sll_ifindex,
                    kind: raw.sll_pkttype,
                    hardware_type: raw.sll_hatype,
                    address: raw.sll_addr[..count].to_vec(),
                }
            }
            family => {
                let at = offset_of!(libc::sockaddr, sa_data);
                let bytes: [u8; size_of::<libc::sockaddr_storage>()] = self.view();
                Address::Other { family, data: bytes[at.min(len)..len].to_vec() }
            }
        }
    }
}
