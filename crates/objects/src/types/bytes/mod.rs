//! `bytes`: storage. What bytes and bytearray share is in the sibling files; `content` tells them apart. Matches CPython's `Objects/bytesobject.c`.

#[macro_use]
mod table;
pub mod construct;
pub mod content;
pub mod iterator;
pub mod operators;
mod percent;
pub mod search;
mod short;
pub mod split;
pub mod transform;

use crate::buffer::{Buffer, BufferFlags};
use crate::error::PyResult;
use crate::heap;
use crate::native::MethodDef;
use crate::object::{Header, Object, Payload, Ref};
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::types::str::Str;
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

// SAFETY: as the spec declares it.
unsafe impl heap::Exact for Bytes {
    const CONTAINER: bool = false;
    const ITEM_SIZE: usize = 1;
}

static BYTES_SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::BYTES_SUBCLASS | flags::VAR_SIZED | flags::MATCH_SELF,
    itemsize: 1,
    doc: "bytes(source=b'', encoding='utf-8', errors='strict')\n\nImmutable bytes: of a string and an encoding, a count of zeros, an iterable of ints, or a buffer.",
    slots: SlotsSpec::EMPTY
        .repr(|_, b| Ok(repr_object(of(b))))
        .str(|thread, b| {
            content::warn(thread, "str() on a bytes instance")?;
            Ok(repr_object(of(b)))
        })
        .hash(|_, b| Ok(of(b).hash()))
        .len(|_, b| Ok(of(b).len()))
        .richcompare(operators::richcompare)
        .iter(|_, b| Ok(iterator::BytesIterator::new(b.clone()).into()))
        .new(construct::new)
        .item(operators::item)
        .subscript(operators::subscript)
        .contains(search::contains)
        .concat(operators::concat)
        .repeat(operators::repeat)
        .remainder(operators::remainder)
        .get_buffer(get_buffer),
    methods: &content_methods![
        MethodDef::noargs(
            "__getnewargs__",
            "($self, /)",
            |_, b| Ok(Object::tuple(&[Object::bytes(of(b).as_slice())])),
            "The arguments with which pickle makes a copy.",
        ),
        MethodDef::noargs(
            "__bytes__",
            "($self, /)",
            |_, b| Ok(content::unchanged(b)),
            "The same as exact bytes.",
        )
    ],
    dealloc: heap::dealloc_exact::<Bytes>,
    ..TypeSpec::new::<Bytes>("bytes")
};
pub static BYTES: Type = Type::builtin(&BYTES_SPEC);

impl Bytes {
    /// An exact bytes object; those of at most one byte exist once.
    pub fn new(data: &[u8]) -> Ref<Bytes> {
        short::shared(data).unwrap_or_else(|| Bytes::of_type(&BYTES, data))
    }

    /// A bytes object or instance of a subclass.
    pub fn of_type(ty: &Type, data: &[u8]) -> Ref<Bytes> {
        // SAFETY: all fields and the data are written before the object is handed out.
        unsafe {
            let header = heap::allocate_unfilled(ty, data.len());
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

    /// Bytes that are all zero. The caller has checked the length.
    pub fn zeroed(len: usize) -> Ref<Bytes> {
        if let Some(shared) = short::shared(&[0; 2][..len.min(2)]) {
            return shared;
        }
        // SAFETY: allocations are zeroed, which is the data; the other fields are written before it is handed out.
        unsafe {
            let header = heap::allocate(&BYTES, len);
            let this = header.cast::<Bytes>();
            (&raw mut (*this).len).write(len);
            (&raw mut (*this).hash).write(Cell::new(-1));
            heap::finish(header, &BYTES)
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

fn of(object: &Object) -> &Bytes {
    object.as_bytes().expect("slots of bytes are called on bytes")
}

fn get_buffer(thread: &Thread, object: &Object, flags: BufferFlags) -> PyResult<Buffer> {
    let data = of(object).as_slice();
    // SAFETY: the data lives as long as the object, which the buffer owns.
    unsafe { Buffer::bytes(thread, object, data.as_ptr().cast_mut(), data.len(), true, flags) }
}

fn repr_object(bytes: &Bytes) -> Object {
    let mut out = krait_text::Builder::new();
    krait_text::quote::repr_bytes(bytes.as_slice(), &mut out);
    Str::from_builder(out).into()
}
