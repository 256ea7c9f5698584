//! `bytearray`: storage and growth. The methods that bytes has too are in `types/bytes`; those that change the array
//! are in `edit`, subscripts in `subscript`. Matches CPython's `Objects/bytearrayobject.c`.

pub mod construct;
pub mod edit;
pub mod subscript;

use crate::buffer::{Buffer, BufferFlags, Layout};
use crate::error::PyResult;
use crate::heap;
use crate::native::MethodDef;
use crate::object::{Header, Object, Payload, Ref};
use crate::protocol::compare::CompareOp;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::types::bytes::content::{check_memory, simple_buffer, warn};
use crate::types::bytes::{iterator, operators, search};
use crate::types::str::Str;
use std::cell::{Cell, UnsafeCell};

/// A bytearray object: the content is what follows `start` in the vector.
#[repr(C)]
pub struct ByteArray {
    header: Header,
    storage: UnsafeCell<Vec<u8>>,
    /// Bytes deleted at the front, kept so that deleting there again costs little.
    start: Cell<usize>,
    /// Buffers that are out; the size cannot change while there are any.
    exports: Cell<usize>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for ByteArray {
    fn type_object() -> &'static Type {
        &BYTEARRAY
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::MATCH_SELF,
    doc: "bytearray(source=b'', encoding='utf-8', errors='strict')\n\nMutable bytes: of a string and an encoding, a count of zeros, an iterable of ints, or a buffer.",
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .str(|thread, b| {
            warn(thread, "str() on a bytearray instance")?;
            repr(thread, b)
        })
        .hash(crate::protocol::hash::not_implemented)
        .len(|_, b| Ok(of(b).len()))
        .richcompare(richcompare)
        .iter(|_, b| Ok(iterator::ByteArrayIterator::new(b.clone()).into()))
        .new(|_, ty, _| Ok(ByteArray::of_type(ty, Vec::new()).into()))
        .init(construct::init)
        .item(operators::item)
        .set_index(subscript::set_index)
        .subscript(operators::subscript)
        .set_subscript(subscript::set_subscript)
        .contains(search::contains)
        .concat(operators::concat)
        .repeat(operators::repeat)
        .inplace_concat(edit::inplace_concat)
        .inplace_repeat(edit::inplace_repeat)
        .remainder(operators::remainder)
        .get_buffer(get_buffer)
        .release_buffer(release_buffer)
        .drop_fields(heap::drop_fields_of::<ByteArray>),
    methods: &content_methods![
        MethodDef::noargs(
            "__alloc__",
            "($self, /)",
            |_, b| Ok(Object::int_usize(of(b).capacity())),
            "Bytes that are allocated for the content.",
        ),
        MethodDef::noargs(
            "__reduce__",
            "($self, /)",
            |thread, b| edit::reduce(thread, b, 2),
            "What pickle and copy keep of the object.",
        ),
        MethodDef::new(
            "__reduce_ex__",
            "($self, proto=0, /)",
            |thread, b, args| {
                let protocol = args.opt(0).map_or(Ok(0), |p| p.to_c_int(thread))?;
                edit::reduce(thread, b, protocol)
            },
            "What pickle and copy keep of the object.",
        ),
        MethodDef::noargs(
            "__sizeof__",
            "($self, /)",
            |_, b| Ok(Object::int_usize(size_of::<ByteArray>() + of(b).capacity())),
            "Bytes that the object takes.",
        ),
        MethodDef::one("append", "($self, item, /)", edit::append, "Add one byte at the end."),
        MethodDef::noargs("clear", "($self, /)", edit::clear, "Empty the bytearray."),
        MethodDef::noargs(
            "copy",
            "($self, /)",
            |_, b| Ok(ByteArray::new(of(b).as_slice()).into()),
            "A bytearray of the same bytes.",
        ),
        MethodDef::one(
            "extend",
            "($self, iterable_of_ints, /)",
            edit::extend,
            "Add the bytes of an iterable or a buffer at the end.",
        ),
        MethodDef::new(
            "insert",
            "($self, index, item, /)",
            edit::insert,
            "Put a byte in front of the one at the index.",
        ),
        MethodDef::new(
            "pop",
            "($self, index=-1, /)",
            edit::pop,
            "Take out the byte at the index, by default the last, and give it; IndexError if there is none.",
        ),
        MethodDef::one(
            "remove",
            "($self, value, /)",
            edit::remove,
            "Take out the first such byte; ValueError if there is none.",
        ),
        MethodDef::one(
            "resize",
            "($self, size, /)",
            edit::resize,
            "Cut off or add zeros up to the size.",
        ),
        MethodDef::noargs(
            "reverse",
            "($self, /)",
            edit::reverse,
            "Reverse the order of the bytes."
        ),
    ],
    ..TypeSpec::new::<ByteArray>("bytearray")
};
pub static BYTEARRAY: Type = Type::builtin(&SPEC);

pub(super) fn of(object: &Object) -> &ByteArray {
    object.downcast().expect("slots of bytearray are called on it")
}

impl ByteArray {
    pub fn new(data: &[u8]) -> Ref<ByteArray> {
        let mut storage = Vec::with_capacity(if data.is_empty() { 0 } else { data.len() + 1 });
        storage.extend_from_slice(data);
        ByteArray::from_vec(storage)
    }

    /// A bytearray that takes over the vector.
    pub fn from_vec(storage: Vec<u8>) -> Ref<ByteArray> {
        ByteArray::of_type(&BYTEARRAY, storage)
    }

    pub fn of_type(ty: &Type, storage: Vec<u8>) -> Ref<ByteArray> {
        heap::new_object(ty, |header| ByteArray {
            header,
            storage: UnsafeCell::new(storage),
            start: Cell::new(0),
            exports: Cell::new(0),
        })
    }

    /// The content, borrowed: not kept while Python code runs, which may change it.
    #[inline]
    pub fn as_slice(&self) -> &[u8] {
        // SAFETY: under the GIL; callers finish with the slice before running Python code.
        unsafe { &(&*self.storage.get())[self.start.get()..] }
    }

    /// The content for changes that keep its length, under the same condition.
    #[inline]
    #[allow(clippy::mut_from_ref)]
    pub fn as_mut_slice(&self) -> &mut [u8] {
        // SAFETY: as in `as_slice`.
        unsafe { &mut (&mut *self.storage.get())[self.start.get()..] }
    }

    pub fn len(&self) -> usize {
        self.as_slice().len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub fn capacity(&self) -> usize {
        // SAFETY: under the GIL; the reference ends here.
        unsafe { (*self.storage.get()).capacity() }
    }

    /// `BufferError` while buffers are out, since the content may move.
    pub fn check_resizable(&self, thread: &Thread) -> PyResult<()> {
        if self.exports.get() > 0 {
            return Err(thread.buffer_error("Existing exports of data: object cannot be re-sized"));
        }
        Ok(())
    }

    /// Makes the content `len` bytes long; new bytes are zero.
    pub fn resize(&self, thread: &Thread, len: usize) -> PyResult<()> {
        let old = self.len();
        if len == old {
            return Ok(());
        }
        self.check_resizable(thread)?;
        if len > isize::MAX as usize - 64 {
            return Err(thread.memory_error());
        }
        self.fit(thread, len)
    }

    /// Gives the content its new length, in place or in a block of another size.
    fn fit(&self, thread: &Thread, len: usize) -> PyResult<()> {
        // SAFETY: as in `as_slice`.
        let storage = unsafe { &mut *self.storage.get() };
        let capacity = storage.capacity();
        let room = self.start.get() + len < capacity;
        if room && len >= capacity / 2 {
            storage.resize(self.start.get() + len, 0);
            return Ok(());
        }
        // A moderate growth leaves room for more, any other change fits exactly.
        let wanted = if room || len as f64 > capacity as f64 * 1.125 {
            len + 1
        } else {
            len + (len >> 3) + if len < 9 { 3 } else { 6 }
        };
        check_memory(thread, wanted)?;
        let mut fresh = Vec::new();
        if fresh.try_reserve_exact(wanted).is_err() {
            return Err(thread.memory_error());
        }
        let content = self.as_slice();
        fresh.extend_from_slice(&content[..content.len().min(len)]);
        fresh.resize(len, 0);
        *storage = fresh;
        self.start.set(0);
        Ok(())
    }

    /// Replaces a range of the content.
    pub fn splice(
        &self,
        thread: &Thread,
        range: std::ops::Range<usize>,
        with: &[u8],
    ) -> PyResult<()> {
        let (old, removed) = (self.len(), range.len());
        if removed == with.len() {
            self.as_mut_slice()[range].copy_from_slice(with);
            return Ok(());
        }
        self.check_resizable(thread)?;
        if with.len() < removed {
            let surplus = removed - with.len();
            if range.start == 0 {
                self.as_mut_slice()[surplus..removed].copy_from_slice(with);
                self.start.set(self.start.get() + surplus);
                return self.fit(thread, old - surplus);
            }
            let all = self.as_mut_slice();
            all[range.start..range.start + with.len()].copy_from_slice(with);
            all.copy_within(range.end.., range.start + with.len());
            return self.resize(thread, old - surplus);
        }
        let Some(len) = old.checked_add(with.len() - removed) else {
            return Err(thread.memory_error());
        };
        self.resize(thread, len)?;
        let all = self.as_mut_slice();
        all.copy_within(range.end..old, range.start + with.len());
        all[range.start..range.start + with.len()].copy_from_slice(with);
        Ok(())
    }

    /// Adds a byte at the end.
    pub fn push(&self, thread: &Thread, byte: u8) -> PyResult<()> {
        let len = self.len();
        self.resize(thread, len + 1)?;
        self.as_mut_slice()[len] = byte;
        Ok(())
    }

    /// Adds bytes at the end.
    pub fn extend_from_slice(&self, thread: &Thread, data: &[u8]) -> PyResult<()> {
        let len = self.len();
        self.splice(thread, len..len, data)
    }
}

fn get_buffer(thread: &Thread, object: &Object, flags: BufferFlags) -> PyResult<Buffer> {
    let this = of(object);
    let data = this.as_mut_slice();
    // SAFETY: the content does not move while `exports` is not 0, and the buffer owns the object.
    let buffer =
        unsafe { Buffer::bytes(thread, object, data.as_mut_ptr(), data.len(), false, flags)? };
    this.exports.set(this.exports.get() + 1);
    Ok(buffer)
}

fn release_buffer(object: &Object, _layout: &Layout) {
    let this = of(object);
    this.exports.set(this.exports.get().saturating_sub(1));
}

/// The single quote is escaped even where double quotes surround: `bytearray(b"a\'b")`.
fn repr(_thread: &Thread, object: &Object) -> PyResult {
    let content = of(object).as_slice();
    let mut quoted = krait_text::Builder::new();
    krait_text::quote::repr_bytes_quoted(content, b'\'', &mut quoted);
    let mut text: Vec<u8> = quoted.as_str().iter().map(|c| c as u8).collect();
    if content.contains(&b'\'') && !content.contains(&b'"') {
        let last = text.len() - 1;
        text[1] = b'"';
        text[last] = b'"';
    }
    let mut out = krait_text::Builder::new();
    out.push_str(object.ty().short_name());
    out.push_str("(");
    out.push_ascii(&text);
    out.push_str(")");
    Ok(Str::from_builder(out).into())
}

fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    if !a.has_buffer() || !b.has_buffer() {
        if matches!(op, CompareOp::Eq | CompareOp::Ne)
            && (a.as_str().is_some() || b.as_str().is_some())
        {
            warn(thread, "Comparison between bytearray and string")?;
        }
        return Ok(Object::NOT_IMPLEMENTED);
    }
    let (Ok(x), Ok(y)) = (simple_buffer(thread, a), simple_buffer(thread, b)) else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    Ok(op.from_ordering(x.as_slice().cmp(y.as_slice())))
}
