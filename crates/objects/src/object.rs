//! Heap object headers and the owning references [`Object`] and [`Ref`].
//!
//! Owns reference counting; refuses to know what any type does when it dies ([`crate::heap`] does). `Object` is the face
//! of a value everywhere outside the eval loop and the containers' storage: Clone is incref, Drop is decref.

use crate::heap;
use crate::typeobj::Type;
use crate::word::Word;
use std::cell::Cell;
use std::marker::PhantomData;
use std::mem::ManuallyDrop;
use std::ops::Deref;

/// What every heap object starts with: reference count and type.
///
/// A negative count marks an immortal object, which is never written.
#[repr(C)]
pub struct Header {
    refcount: Cell<isize>,
    ty: Cell<*const Type>,
}

/// The count of immortal objects.
pub const IMMORTAL: isize = isize::MIN / 2;

impl Header {
    /// A header with one reference. `ty` may be null only for a static type that [`Type::ready`] completes.
    pub const fn new(ty: *const Type) -> Header {
        Header { refcount: Cell::new(1), ty: Cell::new(ty) }
    }

    pub const fn immortal(ty: *const Type) -> Header {
        Header { refcount: Cell::new(IMMORTAL), ty: Cell::new(ty) }
    }

    #[inline(always)]
    pub fn refcount(&self) -> isize {
        self.refcount.get()
    }

    #[inline(always)]
    pub fn is_immortal(&self) -> bool {
        self.refcount.get() < 0
    }

    /// Makes the object immortal: it is never freed and its count never written again.
    pub fn make_immortal(&self) {
        self.refcount.set(IMMORTAL);
    }

    #[inline(always)]
    pub fn incref(&self) {
        let count = self.refcount.get();
        if count >= 0 {
            self.refcount.set(count + 1);
        }
    }

    /// Drops one reference; true if it was the last and the caller must [`heap::dealloc`] the object.
    #[inline(always)]
    #[must_use]
    pub fn decref(&self) -> bool {
        let count = self.refcount.get();
        if count < 0 {
            return false;
        }
        self.refcount.set(count - 1);
        count == 1
    }

    pub(crate) fn set_refcount(&self, count: isize) {
        self.refcount.set(count);
    }

    #[inline(always)]
    pub fn type_ptr(&self) -> *const Type {
        self.ty.get()
    }

    pub(crate) fn set_type_ptr(&self, ty: *const Type) {
        self.ty.set(ty);
    }
}

/// An owning reference to a Python value. Never NULL.
#[repr(transparent)]
pub struct Object(Word);

impl Clone for Object {
    #[inline(always)]
    fn clone(&self) -> Object {
        if self.0.is_heap() {
            // SAFETY: an Object keeps its target alive.
            unsafe { (*self.0.ptr()).incref() };
        }
        Object(self.0)
    }
}

/// Appends new references to the items: their words are copied at once.
#[inline]
pub fn append_references(items: &mut Vec<Object>, from: &[Object]) {
    items.reserve(from.len());
    for item in from {
        std::mem::forget(item.clone());
    }
    // SAFETY: there is room, and the references are counted.
    unsafe {
        let end = items.as_mut_ptr().add(items.len());
        std::ptr::copy_nonoverlapping(from.as_ptr(), end, from.len());
        items.set_len(items.len() + from.len());
    }
}

impl Drop for Object {
    #[inline(always)]
    fn drop(&mut self) {
        // SAFETY: this Object owns one reference, which ends here.
        unsafe { close(self.0) };
    }
}

/// Adds a reference to what the word stands for.
///
/// # Safety
/// A heap word must point to a live object.
#[inline(always)]
pub unsafe fn dup(word: Word) -> Word {
    if word.is_heap() {
        // SAFETY: by the contract.
        unsafe { (*word.ptr()).incref() };
    }
    word
}

/// Gives up one reference; the object is deallocated if it was the last.
///
/// # Safety
/// The caller owns one reference through this word.
#[inline(always)]
pub unsafe fn close(word: Word) {
    if word.is_heap() {
        // SAFETY: the caller owns a reference, so the object is alive.
        unsafe {
            if (*word.ptr()).decref() {
                heap::dealloc(word.ptr());
            }
        }
    }
}

impl Object {
    pub const NONE: Object = Object(Word::NONE);
    pub const TRUE: Object = Object(Word::TRUE);
    pub const FALSE: Object = Object(Word::FALSE);
    pub const ELLIPSIS: Object = Object(Word::ELLIPSIS);
    pub const NOT_IMPLEMENTED: Object = Object(Word::NOT_IMPLEMENTED);

    /// Takes over the reference that `word` stands for.
    ///
    /// # Safety
    /// `word` is not NULL, and the caller gives away one reference to it.
    #[inline(always)]
    pub unsafe fn from_word(word: Word) -> Object {
        Object(word)
    }

    /// A new reference to what `word` stands for.
    ///
    /// # Safety
    /// `word` is not NULL and, if it is a heap word, its target is alive.
    #[inline(always)]
    pub unsafe fn from_borrowed(word: Word) -> Object {
        // SAFETY: by the contract.
        Object(unsafe { dup(word) })
    }

    /// The word, still owned by `self`.
    #[inline(always)]
    pub fn word(&self) -> Word {
        self.0
    }

    /// The word with its reference, for storage that drops it itself.
    #[inline(always)]
    pub fn into_word(self) -> Word {
        ManuallyDrop::new(self).0
    }

    /// `bool` as a Python value.
    #[inline(always)]
    pub fn from_bool(value: bool) -> Object {
        Object(Word::bool(value))
    }

    #[inline(always)]
    pub fn small_int(value: i32) -> Object {
        Object(Word::small_int(value))
    }

    #[inline(always)]
    pub fn is_none(&self) -> bool {
        self.0 == Word::NONE
    }

    /// The type's name as errors about arguments show it: "None" for None.
    pub fn type_or_none(&self) -> &str {
        if self.is_none() { "None" } else { self.ty().name() }
    }

    #[inline(always)]
    pub fn is_not_implemented(&self) -> bool {
        self.0 == Word::NOT_IMPLEMENTED
    }

    /// Python's `is`. Immediate doubles are identical if they are the same double.
    #[inline(always)]
    pub fn is(&self, other: &Object) -> bool {
        self.0 == other.0
    }

    /// The header of a heap object, None for an immediate.
    #[inline(always)]
    pub fn header(&self) -> Option<&Header> {
        if self.0.is_heap() {
            // SAFETY: an Object keeps its target alive.
            Some(unsafe { &*self.0.ptr() })
        } else {
            None
        }
    }

    /// `type(self)`.
    #[inline(always)]
    pub fn ty(&self) -> &Type {
        // SAFETY: an object keeps its type alive; the types of immediates are static.
        unsafe { &*type_of(self.0) }
    }

    /// `id(self)`: the address, or the word itself for an immediate.
    pub fn id(&self) -> u64 {
        self.0.bits()
    }

    /// `sys.getrefcount` without the caller's own reference; immortal objects answer as CPython does.
    pub fn refcount(&self) -> isize {
        match self.header() {
            Some(header) if !header.is_immortal() => header.refcount(),
            _ => u32::MAX as isize,
        }
    }

    /// True if `self` holds the only reference to a mortal heap object.
    #[inline(always)]
    pub fn is_unique(&self) -> bool {
        self.header().is_some_and(|h| h.refcount() == 1)
    }

    /// True if `type(self)` is exactly `ty`.
    #[inline(always)]
    pub fn is_exact(&self, ty: &Type) -> bool {
        std::ptr::eq(self.ty(), ty)
    }

    /// `isinstance` by the type's MRO, without `__instancecheck__` or `__class__`.
    #[inline(always)]
    pub fn is_instance(&self, ty: &Type) -> bool {
        let own = self.ty();
        std::ptr::eq(own, ty) || own.is_subtype(ty)
    }

    /// The payload if `self` is an instance of `T`'s type or of a subclass.
    #[inline(always)]
    pub fn downcast<T: Payload>(&self) -> Option<&T> {
        if self.0.is_heap() && self.is_instance(T::type_object()) {
            // SAFETY: the type check proves that the object begins with a `T` (contract of Payload).
            Some(unsafe { &*(self.0.ptr() as *const T) })
        } else {
            None
        }
    }

    /// The payload if `type(self)` is exactly `T`'s type.
    #[inline(always)]
    pub fn downcast_exact<T: Payload>(&self) -> Option<&T> {
        if self.0.is_heap() && std::ptr::eq(type_of(self.0), T::type_object()) {
            // SAFETY: as in `downcast`.
            Some(unsafe { &*(self.0.ptr() as *const T) })
        } else {
            None
        }
    }

    /// A typed owning reference if the object is a `T`.
    pub fn downcast_ref<T: Payload>(&self) -> Option<Ref<T>> {
        self.downcast::<T>()?;
        Some(Ref { object: self.clone(), payload: PhantomData })
    }

    /// The payload without a check.
    ///
    /// # Safety
    /// The object must be an instance of `T`'s type.
    #[inline(always)]
    pub unsafe fn downcast_unchecked<T: Payload>(&self) -> &T {
        debug_assert!(self.downcast::<T>().is_some());
        // SAFETY: by the contract.
        unsafe { &*(self.0.ptr() as *const T) }
    }

    /// Views an owning slice as options of the same bits.
    #[inline(always)]
    pub fn slice_as_options(slice: &[Object]) -> &[Option<Object>] {
        // SAFETY: Object is a transparent wrapper of a non-zero integer, so `Some(object)` has the same representation.
        unsafe { std::slice::from_raw_parts(slice.as_ptr().cast(), slice.len()) }
    }

    /// Views words as objects without taking over their references.
    ///
    /// # Safety
    /// No word is NULL, and each stays alive while the slice is used.
    #[inline(always)]
    pub unsafe fn slice_from_words(words: &[Word]) -> &[Object] {
        // SAFETY: Object is repr(transparent) over Word.
        unsafe { std::slice::from_raw_parts(words.as_ptr().cast(), words.len()) }
    }
}

impl std::fmt::Debug for Object {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "<{} object at {:#x}>", self.ty().name(), self.id())
    }
}

/// The type of what a word stands for (not NULL).
#[inline(always)]
pub fn type_of(word: Word) -> *const Type {
    if word.is_heap() {
        // SAFETY: heap words point to live headers.
        unsafe { (*word.ptr()).type_ptr() }
    } else {
        immediate_type(word)
    }
}

#[inline]
fn immediate_type(word: Word) -> *const Type {
    use crate::types;
    if word.is_int() {
        return &types::int::INT;
    }
    match word {
        Word::NONE => &types::singletons::NONE_TYPE,
        Word::FALSE | Word::TRUE => &types::bool::BOOL,
        Word::ELLIPSIS => &types::singletons::ELLIPSIS_TYPE,
        Word::NOT_IMPLEMENTED => &types::singletons::NOT_IMPLEMENTED_TYPE,
        _ => &types::float::FLOAT,
    }
}

/// A native object layout.
///
/// # Safety
/// `Self` must be `repr(C)` and begin with a [`Header`]; every instance of `type_object()` or of its subclasses must begin
/// with a valid `Self`.
pub unsafe trait Payload: 'static {
    /// The builtin type whose instances have this layout.
    fn type_object() -> &'static Type;
}

/// An owning reference to an object known to be a `T`.
#[repr(transparent)]
pub struct Ref<T: Payload> {
    object: Object,
    payload: PhantomData<T>,
}

impl<T: Payload> Ref<T> {
    /// # Safety
    /// `object` must be an instance of `T`'s type.
    #[inline(always)]
    pub unsafe fn from_object_unchecked(object: Object) -> Ref<T> {
        debug_assert!(object.downcast::<T>().is_some());
        Ref { object, payload: PhantomData }
    }

    /// The typed reference, or the object back if it is something else.
    pub fn try_from_object(object: Object) -> Result<Ref<T>, Object> {
        if object.downcast::<T>().is_some() {
            Ok(Ref { object, payload: PhantomData })
        } else {
            Err(object)
        }
    }

    #[inline(always)]
    pub fn as_object(&self) -> &Object {
        &self.object
    }

    #[inline(always)]
    pub fn into_object(self) -> Object {
        self.object
    }

    /// A new reference from a payload borrow.
    #[inline(always)]
    pub fn from_payload(payload: &T) -> Ref<T> {
        Ref { object: object_of(payload), payload: PhantomData }
    }
}

/// A new reference to the object whose payload is borrowed.
#[inline(always)]
pub fn object_of<T: Payload>(payload: &T) -> Object {
    // SAFETY: payloads live in heap objects and begin with their header (contract of Payload).
    unsafe { Object::from_borrowed(Word::from_ptr((payload as *const T).cast())) }
}

impl<T: Payload> Clone for Ref<T> {
    fn clone(&self) -> Self {
        Ref { object: self.object.clone(), payload: PhantomData }
    }
}

impl<T: Payload> Deref for Ref<T> {
    type Target = T;
    #[inline(always)]
    fn deref(&self) -> &T {
        // SAFETY: a Ref is only made from an instance of T's type.
        unsafe { &*(self.object.word().ptr() as *const T) }
    }
}

impl<T: Payload> From<Ref<T>> for Object {
    fn from(value: Ref<T>) -> Object {
        value.object
    }
}

impl<T: Payload> std::fmt::Debug for Ref<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.object.fmt(f)
    }
}
