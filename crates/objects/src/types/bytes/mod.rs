//! `bytes`: storage. Matches CPython's `Objects/bytesobject.c`.

use crate::buffer::Buffer;
use crate::heap;
use crate::object::{Header, Object, Payload, Ref};
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use std::cell::Cell;

/// A bytes object; the data follows the fixed part.
#[repr(C)]
pub struct Bytes {
    header: Header,
    len: usize,
    /// Cached hash; -1 while unknown.
    hash: Cell<i64>,
    data: [u8; 0],
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Bytes {
    fn type_object() -> &'static Type {
        &BYTES
    }
}

static BYTES_SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::BYTES_SUBCLASS | flags::VAR_SIZED | flags::MATCH_SELF,
    itemsize: 1,
    slots: SlotsSpec::EMPTY
        .repr(|_, b| Ok(Object::str(&repr(b.as_bytes().map(Bytes::as_slice).unwrap_or_default()))))
        .hash(|_, b| Ok(b.as_bytes().map_or(0, Bytes::hash)))
        .len(|_, b| Ok(b.as_bytes().map_or(0, Bytes::len)))
        .richcompare(|_, a, b, op| match (a.as_bytes(), b.as_bytes()) {
            (Some(x), Some(y)) => Ok(op.from_ordering(x.as_slice().cmp(y.as_slice()))),
            _ => Ok(Object::NOT_IMPLEMENTED),
        })
        .get_buffer(|thread, object, flags| {
            let bytes = object.as_bytes().expect("slots of bytes are called on bytes");
            // SAFETY: the data lives as long as the object, which the buffer owns.
            unsafe {
                Buffer::bytes(
                    thread,
                    object,
                    bytes.as_slice().as_ptr().cast_mut(),
                    bytes.len(),
                    true,
                    flags,
                )
            }
        }),
    methods: &[crate::codecs::DECODE_METHOD],
    ..TypeSpec::new::<Bytes>("bytes")
};
pub static BYTES: Type = Type::builtin(&BYTES_SPEC);

impl Bytes {
    pub fn new(data: &[u8]) -> Ref<Bytes> {
        Bytes::of_type(&BYTES, data)
    }

    /// A bytes object or instance of a subclass.
    pub fn of_type(ty: &Type, data: &[u8]) -> Ref<Bytes> {
        // SAFETY: all fields and the data are written before the object is handed out.
        unsafe {
            let header = heap::allocate(ty, data.len());
            let this = header.cast::<Bytes>();
            (&raw mut (*this).len).write(data.len());
            (&raw mut (*this).hash).write(Cell::new(-1));
            std::ptr::copy_nonoverlapping(
                data.as_ptr(),
                (&raw mut (*this).data).cast(),
                data.len(),
            );
            heap::finish(header, ty)
        }
    }

    #[inline]
    pub fn as_slice(&self) -> &[u8] {
        // SAFETY: `len` bytes follow the fixed part.
        unsafe { std::slice::from_raw_parts((&raw const self.data).cast(), self.len) }
    }

    pub fn len(&self) -> usize {
        self.len
    }

    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    pub fn hash(&self) -> i64 {
        if self.hash.get() == -1 {
            self.hash.set(crate::types::str::hash_bytes(self.as_slice()));
        }
        self.hash.get()
    }
}

impl Object {
    /// The payload if this is bytes or an instance of a subclass.
    #[inline]
    pub fn as_bytes(&self) -> Option<&Bytes> {
        if self.word().is_heap() && self.ty().has(flags::BYTES_SUBCLASS) {
            // SAFETY: the flag is inherited by subclasses of bytes only.
            Some(unsafe { self.downcast_unchecked() })
        } else {
            None
        }
    }

    /// A new bytes object.
    pub fn bytes(data: &[u8]) -> Object {
        Bytes::new(data).into()
    }
}

/// The repr of bytes.
pub fn repr(bytes: &[u8]) -> String {
    let quote = if bytes.contains(&b'\'') && !bytes.contains(&b'"') { '"' } else { '\'' };
    let mut out = format!("b{quote}");
    for &byte in bytes {
        match byte {
            b'\\' => out.push_str("\\\\"),
            b'\t' => out.push_str("\\t"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            _ if byte as char == quote => {
                out.push('\\');
                out.push(quote);
            }
            0x20..=0x7e => out.push(byte as char),
            _ => out.push_str(&format!("\\x{byte:02x}")),
        }
    }
    out.push(quote);
    out
}
