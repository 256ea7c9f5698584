//! `str`: storage after PEP 393, hashing, interning. Slots and methods are in the sibling files, by topic.
//!
//! The characters follow the fixed part of the object, in the narrowest of the four kinds. Matches CPython's
//! `Objects/unicodeobject.c`.

mod constructor;
pub mod fill;
pub mod format;
pub mod iterator;
mod layout;
pub(crate) mod methods;
mod percent;
mod predicates;
mod search;
mod slots;
mod split;
mod translate;

use crate::heap;
use crate::object::{Header, Object, Payload, Ref, object_of};
use crate::thread::RUNTIME;
use crate::typeobj::{Type, TypeSpec, flags};
use krait_text::{Kind, Str as StrView, Text};
use siphasher::sip::SipHasher13;
use std::borrow::Cow;
use std::cell::Cell;
use std::hash::Hasher;

/// A str object. The data lies at `offset` bytes from the header, `tail` bytes long.
#[repr(C)]
pub struct Str {
    header: Header,
    tail: usize,
    /// Cached hash; -1 while unknown.
    hash: Cell<i64>,
    offset: u32,
    kind: u8,
    interned: Cell<bool>,
}

const ASCII: u8 = 0;
const LATIN1: u8 = 1;
const UCS2: u8 = 2;
const UCS4: u8 = 4;

// SAFETY: repr(C) with the header first; instances are only made here, for STR and its subclasses.
unsafe impl Payload for Str {
    fn type_object() -> &'static Type {
        &STR
    }
}

// SAFETY: as the spec declares it.
unsafe impl heap::Exact for Str {
    const CONTAINER: bool = false;
    const ITEM_SIZE: usize = 1;
}

static STR_SPEC: TypeSpec = TypeSpec {
    flags: flags::CLASS_VECTORCALL
        | flags::BASETYPE
        | flags::STR_SUBCLASS
        | flags::VAR_SIZED
        | flags::MATCH_SELF,
    itemsize: 1,
    doc: "Text: str() of an object, or the text that bytes decode to.",
    slots: slots::SLOTS,
    methods: methods::METHODS,
    dealloc: heap::dealloc_exact::<Str>,
    ..TypeSpec::new::<Str>("str")
};
pub static STR: Type = Type::builtin(&STR_SPEC);

/// Writes the fields of a fresh str whose data lies at `offset`.
///
/// # Safety
/// `header` comes from `heap::allocate` for `str` or a subclass, with room for `bytes` at `offset`.
#[inline]
unsafe fn write_fields(header: *mut Header, offset: usize, kind: Kind, bytes: usize) {
    let kind = match kind {
        Kind::Ascii => ASCII,
        Kind::Latin1 => LATIN1,
        Kind::Ucs2 => UCS2,
        Kind::Ucs4 => UCS4,
    };
    let this = header.cast::<Str>();
    // SAFETY: by the contract.
    unsafe {
        (&raw mut (*this).tail).write(bytes);
        (&raw mut (*this).hash).write(Cell::new(-1));
        (&raw mut (*this).offset).write(offset as u32);
        (&raw mut (*this).kind).write(kind);
        (&raw mut (*this).interned).write(Cell::new(false));
    }
}

impl Str {
    /// A str from Rust text.
    pub fn new(text: &str) -> Ref<Str> {
        if text.is_ascii() {
            Str::from_view(StrView::Ascii(text.as_bytes()))
        } else {
            Str::from_text(&Text::from(text))
        }
    }

    pub fn from_text(text: &Text) -> Ref<Str> {
        Str::from_view(text.as_str())
    }

    pub fn from_builder(builder: krait_text::Builder) -> Ref<Str> {
        Str::from_view(builder.as_str())
    }

    /// A str of ASCII bytes.
    pub(crate) fn from_ascii(bytes: &[u8]) -> Ref<Str> {
        debug_assert!(bytes.is_ascii());
        if bytes.len() < 2
            && let Some(shared) = fill::shared(StrView::Ascii(bytes))
        {
            return shared;
        }
        Str::allocate(&STR, StrView::Ascii(bytes))
    }

    /// A str with the view's characters; the view is in its narrowest kind.
    #[inline]
    pub fn from_view(view: StrView<'_>) -> Ref<Str> {
        match view {
            StrView::Ascii(bytes) => Str::from_ascii(bytes),
            _ => Str::of_type(&STR, view),
        }
    }

    /// An instance of `str` or a subclass with the view's characters. Short exact strs exist once.
    pub fn of_type(ty: &Type, view: StrView<'_>) -> Ref<Str> {
        if view.len() < 2
            && ty.is(&STR)
            && let Some(shared) = fill::shared(view)
        {
            return shared;
        }
        Str::allocate(ty, view)
    }

    #[inline]
    fn allocate(ty: &Type, view: StrView<'_>) -> Ref<Str> {
        let (bytes, data): (usize, *const u8) = match view {
            StrView::Ascii(s) | StrView::Latin1(s) => (s.len(), s.as_ptr()),
            StrView::Ucs2(s) => (s.len() * 2, s.as_ptr().cast()),
            StrView::Ucs4(s) => (s.len() * 4, s.as_ptr().cast()),
        };
        if ty.is(&STR) {
            let offset = size_of::<Str>();
            // SAFETY: the allocation has room for `bytes` at `offset`; all fields are written before it is handed out.
            unsafe {
                let header = heap::allocate_exact::<Str>(bytes);
                write_fields(header, offset, view.kind(), bytes);
                fill::copy_units(data, header.cast::<u8>().add(offset), bytes);
                return heap::finish_exact(header);
            }
        }
        let offset = ty.basicsize();
        // SAFETY: the allocation has room for `bytes` at `offset`; all fields are written before the object is handed out.
        unsafe {
            let header = heap::allocate_unfilled(ty, bytes);
            write_fields(header, offset, view.kind(), bytes);
            fill::copy_units(data, header.cast::<u8>().add(offset), bytes);
            heap::finish(header, ty)
        }
    }

    /// A one-character string.
    pub fn from_char(code_point: u32) -> Ref<Str> {
        if code_point < 128 {
            return Str::from_view(StrView::Ascii(&[code_point as u8]));
        }
        if code_point < 256 {
            return Str::from_view(StrView::Latin1(&[code_point as u8]));
        }
        if code_point < 0x10000 {
            return Str::from_view(StrView::Ucs2(&[code_point as u16]));
        }
        Str::from_view(StrView::Ucs4(&[code_point]))
    }

    #[inline]
    fn data(&self) -> *const u8 {
        // SAFETY: the data lies inside the object's allocation.
        unsafe { (self as *const Str).cast::<u8>().add(self.offset as usize) }
    }

    /// The characters.
    #[inline]
    pub fn view(&self) -> StrView<'_> {
        let data = self.data();
        // SAFETY: `tail` bytes of initialised data of this kind lie there; offsets are multiples of 8.
        unsafe {
            match self.kind {
                ASCII => StrView::Ascii(std::slice::from_raw_parts(data, self.tail)),
                LATIN1 => StrView::Latin1(std::slice::from_raw_parts(data, self.tail)),
                UCS2 => StrView::Ucs2(std::slice::from_raw_parts(data.cast(), self.tail / 2)),
                _ => StrView::Ucs4(std::slice::from_raw_parts(data.cast(), self.tail / 4)),
            }
        }
    }

    /// Length in code points.
    #[inline]
    pub fn len(&self) -> usize {
        match self.kind {
            ASCII | LATIN1 => self.tail,
            kind => self.tail / kind as usize,
        }
    }

    #[inline]
    pub fn is_empty(&self) -> bool {
        self.tail == 0
    }

    #[inline]
    pub fn kind(&self) -> Kind {
        match self.kind {
            ASCII => Kind::Ascii,
            LATIN1 => Kind::Latin1,
            UCS2 => Kind::Ucs2,
            _ => Kind::Ucs4,
        }
    }

    #[inline]
    fn raw_bytes(&self) -> &[u8] {
        // SAFETY: as in `view`.
        unsafe { std::slice::from_raw_parts(self.data(), self.tail) }
    }

    /// The text if it is ASCII.
    #[inline]
    pub fn as_ascii(&self) -> Option<&str> {
        if self.kind == ASCII {
            // SAFETY: the kind says that every byte is below 128.
            Some(unsafe { std::str::from_utf8_unchecked(self.raw_bytes()) })
        } else {
            None
        }
    }

    /// The text as UTF-8, None if it has lone surrogates.
    pub fn as_utf8(&self) -> Option<Cow<'_, str>> {
        match self.as_ascii() {
            Some(text) => Some(Cow::Borrowed(text)),
            None => self.view().to_str(),
        }
    }

    /// The text with lone surrogates replaced, for messages.
    pub fn to_string_lossy(&self) -> String {
        match self.as_utf8() {
            Some(text) => text.into_owned(),
            None => self.view().iter().map(|c| char::from_u32(c).unwrap_or('\u{fffd}')).collect(),
        }
    }

    pub fn to_text(&self) -> Text {
        Text::new(self.view())
    }

    /// `hash(self)`.
    #[inline]
    pub fn hash(&self) -> i64 {
        let cached = self.hash.get();
        if cached != -1 { cached } else { self.compute_hash() }
    }

    /// The hash, if it was computed before.
    #[inline(always)]
    pub fn known_hash(&self) -> Option<i64> {
        let cached = self.hash.get();
        (cached != -1).then_some(cached)
    }

    /// Notes the hash, which whoever made the string has computed.
    pub(crate) fn note_hash(&self, hash: i64) {
        self.hash.set(hash);
    }

    fn compute_hash(&self) -> i64 {
        let hash = hash_bytes(self.raw_bytes());
        self.hash.set(hash);
        hash
    }

    #[inline]
    pub fn eq(&self, other: &Str) -> bool {
        std::ptr::eq(self, other)
            || self.tail == other.tail
                && self.kind == other.kind
                && self.raw_bytes() == other.raw_bytes()
    }

    /// True if the strings differ in length, in kind or at their start, which needs no call.
    #[inline]
    pub fn plainly_differs(&self, other: &Str) -> bool {
        self.tail != other.tail
            || self.kind != other.kind
            // SAFETY: neither is empty, so there is a first byte.
            || self.tail != 0 && unsafe { *self.data() != *other.data() }
    }

    pub fn eq_str(&self, text: &str) -> bool {
        match self.as_ascii() {
            Some(own) => own == text,
            None => self.as_utf8().is_some_and(|own| own == text),
        }
    }

    #[inline]
    pub fn is_interned(&self) -> bool {
        self.interned.get()
    }

    pub(crate) fn mark_interned(&self) {
        self.interned.set(true);
    }

    pub fn to_object(&self) -> Object {
        object_of(self)
    }
}

/// The hash of str data and bytes: SipHash-1-3 with the process's key; 0 for nothing.
pub fn hash_bytes(bytes: &[u8]) -> i64 {
    if bytes.is_empty() {
        return 0;
    }
    let (k0, k1) = RUNTIME.hash_key.get();
    let mut hasher = SipHasher13::new_with_keys(k0, k1);
    hasher.write(bytes);
    match hasher.finish() as i64 {
        -1 => -2,
        hash => hash,
    }
}

/// The hash of the str of a text.
pub fn hash_text(text: &str) -> i64 {
    if text.is_ascii() { hash_bytes(text.as_bytes()) } else { Str::new(text).hash() }
}

impl Object {
    /// The payload if this is a str or an instance of a subclass.
    #[inline]
    pub fn as_str(&self) -> Option<&Str> {
        if self.word().is_heap() && self.ty().has(flags::STR_SUBCLASS) {
            // SAFETY: the flag is inherited by subclasses of str only.
            Some(unsafe { self.downcast_unchecked() })
        } else {
            None
        }
    }

    /// A new str.
    pub fn str(text: &str) -> Object {
        Str::new(text).into()
    }
}

/// `str.isidentifier` for names that the object model itself checks.
pub fn is_identifier(text: StrView<'_>) -> bool {
    krait_text::predicates::is_identifier(text)
}

/// The value of a decimal digit of any script.
pub fn decimal_digit(c: u32) -> Option<u8> {
    krait_text::unicode::to_decimal(c)
}

/// `str.isspace` for one character.
pub fn is_space(c: u32) -> bool {
    krait_text::unicode::is_space(c)
}
