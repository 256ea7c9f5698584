//! `set` and `frozenset`: storage and operations for native code. The table is in `table`; methods are in the sibling
//! files. Matches CPython's `Objects/setobject.c`, whose iteration order is visible and kept.

pub mod methods;
pub mod operations;
pub use crate::error::PyResult;
use crate::heap;
use crate::object::{Header, Object, Payload, close, dup};
use crate::protocol::hash;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::types::str::Str;
use crate::word::Word;
use krait_collections::{Found, Glance, SetTable, Vacancy};
use std::cell::{Cell, UnsafeCell};
use std::ops::{Deref, DerefMut};

/// A table that owns a reference to each of its keys.
struct Table(SetTable<Word>);

impl Table {
    /// A copy as `set_merge` into an empty set makes it.
    fn copy(&self) -> Table {
        let copy = Table(self.clone_table());
        copy.own_keys();
        copy
    }

    /// Takes a reference to each key.
    fn own_keys(&self) {
        for key in self.keys() {
            // SAFETY: the keys were copied from a table whose objects are alive.
            unsafe { dup(*key) };
        }
    }
}

impl Drop for Table {
    #[inline]
    fn drop(&mut self) {
        for key in self.keys() {
            // SAFETY: the reference is the table's, and nobody looks at the key again.
            unsafe { close(*key) };
        }
    }
}

impl Deref for Table {
    type Target = SetTable<Word>;

    #[inline(always)]
    fn deref(&self) -> &SetTable<Word> {
        &self.0
    }
}

impl DerefMut for Table {
    #[inline(always)]
    fn deref_mut(&mut self) -> &mut SetTable<Word> {
        &mut self.0
    }
}

/// A set or frozenset object.
#[repr(C)]
pub struct Set {
    header: Header,
    table: UnsafeCell<Table>,
    /// Cached hash of a frozenset; -1 while unknown.
    pub(crate) hash: Cell<i64>,
}

// SAFETY: repr(C) with the header first; instances are only made here. frozenset shares the layout (see `as_set`).
unsafe impl Payload for Set {
    fn type_object() -> &'static Type {
        &SET
    }
}

// SAFETY: as the spec declares it.
unsafe impl heap::Exact for Set {
    const CONTAINER: bool = true;
    const MANAGED: bool = true;
}

const fn memory(slots: SlotsSpec) -> SlotsSpec {
    slots.traverse(traverse).clear(clear).drop_fields(drop_fields)
}

static SET_SPEC: TypeSpec = TypeSpec {
    flags: flags::CLASS_VECTORCALL
        | flags::BASETYPE
        | flags::GC
        | flags::MANAGED_WEAKREF
        | flags::MATCH_SELF,
    sig: "(iterable=(), /)",
    doc: "A set of hashable items that can change.",
    slots: memory(methods::SET_SLOTS),
    methods: methods::SET_METHODS,
    dealloc: heap::dealloc_exact::<Set>,
    ..TypeSpec::new::<Set>("set")
};
pub static SET: Type = Type::builtin(&SET_SPEC);

static FROZENSET_SPEC: TypeSpec = TypeSpec {
    flags: flags::CLASS_VECTORCALL
        | flags::BASETYPE
        | flags::GC
        | flags::MANAGED_WEAKREF
        | flags::MATCH_SELF,
    sig: "(iterable=(), /)",
    doc: "A set of hashable items that cannot change.",
    slots: memory(methods::FROZENSET_SLOTS),
    methods: methods::FROZENSET_METHODS,
    dealloc: heap::dealloc_exact::<Set>,
    ..TypeSpec::new::<Set>("frozenset")
};
pub static FROZENSET: Type = Type::builtin(&FROZENSET_SPEC);

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on sets.
    let table = unsafe { &*(*header.cast::<Set>()).table.get() };
    table.keys().for_each(|key| visit(*key));
}

unsafe fn clear(header: *const Header) {
    // SAFETY: the slot is only called on sets.
    unsafe { (*header.cast::<Set>()).clear() };
}

unsafe fn drop_fields(header: *mut Header) {
    // SAFETY: the slot is only called on a dying set.
    unsafe { std::ptr::drop_in_place(header.cast::<Set>()) }
}

/// The hash of an element; a TypeError says that it cannot be one.
#[inline(always)]
fn hash_element(thread: &Thread, key: &Object) -> PyResult<i64> {
    key.hash(thread)
        .map_err(|raised| crate::protocol::hash::unusable(thread, raised, key, "a set element"))
}

impl Set {
    /// An empty `set`.
    pub fn new() -> Object {
        Set::of_type(&SET)
    }

    /// An empty set or frozenset, or instance of a subclass of either.
    pub fn of_type(ty: &Type) -> Object {
        // SAFETY: both types and their subclasses have Set's layout; all fields are written before use.
        unsafe {
            let header = heap::allocate_for::<Set>(ty, 0);
            let set = header.cast::<Set>();
            (&raw mut (*set).header).write(Header::new(ty));
            // A constant is copied from where it lies.
            (&raw mut (*set).table).write(const { UnsafeCell::new(Table(SetTable::new())) });
            (&raw mut (*set).hash).write(Cell::new(-1));
            if ty.has(flags::GC) {
                crate::gc::track_new(header);
            }
            Object::from_word(Word::from_ptr(header))
        }
    }

    #[inline(always)]
    fn table(&self) -> &Table {
        // SAFETY: under the GIL; no reference into the table is kept while Python code runs.
        unsafe { &*self.table.get() }
    }

    #[allow(clippy::mut_from_ref)]
    #[inline(always)]
    fn table_mut(&self) -> &mut Table {
        // SAFETY: as in `table`.
        unsafe { &mut *self.table.get() }
    }

    #[inline(always)]
    pub fn len(&self) -> usize {
        self.table().len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub fn byte_size(&self) -> usize {
        self.table().byte_size()
    }

    /// The slot of a key, or the place where it may be put as long as no Python code has run.
    #[inline(always)]
    fn find(&self, thread: &Thread, key: &Object, hash: i64) -> PyResult<Result<usize, Vacancy>> {
        match self.table().glance(hash, |own| *own == key.word()) {
            Glance::Same(slot) => Ok(Ok(slot)),
            Glance::Absent(vacancy) => Ok(Err(vacancy)),
            Glance::Candidate(slot) if self.is_text_in(slot, key) => Ok(Ok(slot)),
            Glance::Candidate(_) | Glance::Unclear => self.search(thread, key, hash),
        }
    }

    /// Whether the key is a str, and an equal one is in the slot.
    #[inline(always)]
    fn is_text_in(&self, slot: usize, key: &Object) -> bool {
        let Some(text) = key.downcast_exact::<Str>() else { return false };
        self.table().key(slot).is_some_and(|own| {
            // SAFETY: the table owns a reference to it.
            let own = std::mem::ManuallyDrop::new(unsafe { Object::from_word(*own) });
            own.downcast_exact::<Str>().is_some_and(|own| own.eq(text))
        })
    }

    /// As `find`, with comparisons.
    #[inline(never)]
    fn search(&self, thread: &Thread, key: &Object, hash: i64) -> PyResult<Result<usize, Vacancy>> {
        'restart: loop {
            let stamp = self.table().stamp();
            let mut probe = self.table().probe(hash);
            loop {
                match self.table().step(&mut probe, hash, |own| *own == key.word()) {
                    Found::Nothing(vacancy) => return Ok(Err(vacancy)),
                    Found::Same(slot) => return Ok(Ok(slot)),
                    Found::Candidate(slot, candidate) => {
                        // SAFETY: it was found in the table, which owns a reference to it.
                        let candidate = unsafe { Object::from_borrowed(candidate) };
                        let equal = candidate.eq(thread, key)?;
                        if self.table().stamp() != stamp {
                            continue 'restart;
                        }
                        if equal {
                            return Ok(Ok(slot));
                        }
                    }
                }
            }
        }
    }

    /// Whether an int or a str whose hash is at hand is there, if that takes no comparison.
    #[inline(always)]
    pub fn has_at_once(&self, key: Word) -> Option<bool> {
        self.table().has_at_once(hash::at_hand(key)?, |own| *own == key)
    }

    #[inline]
    pub fn contains_hash(&self, thread: &Thread, key: &Object, hash: i64) -> PyResult<bool> {
        Ok(self.find(thread, key, hash)?.is_ok())
    }

    /// Adds a key; false if it was there.
    #[inline]
    pub fn add(&self, thread: &Thread, key: &Object) -> PyResult<bool> {
        let hash = hash_element(thread, key)?;
        self.add_hash(thread, key, hash)
    }

    #[inline]
    pub fn add_hash(&self, thread: &Thread, key: &Object, hash: i64) -> PyResult<bool> {
        match self.find(thread, key, hash)? {
            Ok(_) => Ok(false),
            Err(vacancy) => {
                self.table_mut().insert(vacancy, key.clone().into_word(), hash);
                Ok(true)
            }
        }
    }

    /// Removes a key; false if it was absent.
    #[inline]
    pub fn discard_hash(&self, thread: &Thread, key: &Object, hash: i64) -> PyResult<bool> {
        match self.find(thread, key, hash)? {
            Ok(slot) => {
                self.remove(slot);
                Ok(true)
            }
            Err(_) => Ok(false),
        }
    }

    /// Removes a key that is there and adds one that is not.
    fn toggle(&self, thread: &Thread, key: &Object, hash: i64) -> PyResult<()> {
        match self.table().glance(hash, |own| *own == key.word()) {
            Glance::Same(slot) => self.remove(slot),
            Glance::Absent(vacancy) => {
                self.table_mut().insert(vacancy, key.clone().into_word(), hash);
            }
            Glance::Candidate(_) | Glance::Unclear => {
                if !self.discard_hash(thread, key, hash)? {
                    self.add_hash(thread, key, hash)?;
                }
            }
        }
        Ok(())
    }

    /// Removes the key of a slot.
    #[inline]
    fn remove(&self, slot: usize) {
        if let Some(old) = self.table_mut().remove(slot) {
            // SAFETY: the reference was the table's.
            unsafe { close(old) };
        }
    }

    /// Removes and returns an arbitrary key, as `set.pop` chooses it.
    pub fn pop_any(&self) -> Option<Object> {
        // SAFETY: the table gives its reference away.
        self.table_mut().pop().map(|key| unsafe { Object::from_word(key) })
    }

    pub fn clear(&self) {
        if self.table().is_fresh() {
            return;
        }
        let stamp = self.table().stamp();
        let old = std::mem::replace(self.table_mut(), Table(SetTable::cleared(stamp)));
        drop(old);
    }

    /// The key at or behind slot `*position`, which is advanced.
    #[inline(always)]
    pub fn next_key(&self, position: &mut usize) -> Option<(Object, i64)> {
        let (key, hash) = self.table().next_key(position)?;
        // SAFETY: the table owns a reference to its key.
        Some((unsafe { Object::from_borrowed(key) }, hash))
    }

    /// All keys with their hashes, copied.
    pub fn keys(&self) -> Vec<(Object, i64)> {
        let mut position = 0;
        let mut keys = Vec::with_capacity(self.len());
        while let Some(key) = self.next_key(&mut position) {
            keys.push(key);
        }
        keys
    }

    /// All keys, copied.
    pub fn items(&self) -> Vec<Object> {
        let mut items = Vec::with_capacity(self.len());
        // SAFETY: the table owns a reference to each key.
        items.extend(self.table().keys().map(|key| unsafe { Object::from_borrowed(*key) }));
        items
    }

    /// Adds the keys of another set (`set_merge`).
    pub(super) fn merge(&self, thread: &Thread, other: &Set) -> PyResult<()> {
        if std::ptr::eq(self, other) || other.is_empty() {
            return Ok(());
        }
        if self.table_mut().fill_from(other.table()) {
            self.table().own_keys();
            return Ok(());
        }
        self.prepare(other.len());
        let mut position = 0;
        while let Some((key, hash)) = other.next_key(&mut position) {
            self.add_hash(thread, &key, hash)?;
        }
        Ok(())
    }

    /// The keys' hashes in slot order.
    pub(super) fn hashes(&self) -> impl Iterator<Item = i64> {
        self.table().hashes()
    }

    pub(super) fn prepare(&self, extra: usize) {
        self.table_mut().prepare(extra);
    }

    pub(super) fn drop_dummies(&self) {
        self.table_mut().drop_dummies();
    }

    /// Exchanges the contents with another set.
    pub(super) fn swap(&self, other: &Set) {
        std::mem::swap(self.table_mut(), other.table_mut());
        // A look-up whose `__eq__` got here must see that its table is another one.
        let (own, theirs) = (self.table().stamp(), other.table().stamp());
        self.table_mut().succeed(theirs);
        other.table_mut().succeed(own);
        self.hash.set(-1);
        other.hash.set(-1);
    }

    /// Copies another set's table into this empty one.
    pub fn copy_from(&self, other: &Set) {
        if self.table().is_fresh() {
            if !other.is_empty() && self.table_mut().fill_from(other.table()) {
                self.table().own_keys();
            }
            return;
        }
        let mut copy = other.table().copy();
        copy.succeed(self.table().stamp());
        drop(std::mem::replace(self.table_mut(), copy));
    }
}

impl Object {
    /// The payload if this is a set or a frozenset, but no instance of a subclass.
    pub fn as_exact_set(&self) -> Option<&Set> {
        let ty = self.ty();
        if !ty.is(&SET) && !ty.is(&FROZENSET) {
            return None;
        }
        // SAFETY: both types have this layout.
        Some(unsafe { &*self.word().ptr().cast::<Set>() })
    }

    /// The payload if this is a set, a frozenset or an instance of a subclass of either.
    pub fn as_set(&self) -> Option<&Set> {
        let ty = self.ty();
        let exact = ty.is(&SET) || ty.is(&FROZENSET);
        if exact || ty.is_subtype(&SET) || ty.is_subtype(&FROZENSET) {
            // SAFETY: both types have this layout.
            Some(unsafe { &*self.word().ptr().cast::<Set>() })
        } else {
            None
        }
    }
}

/// A frozenset of hashable constants in the order given (no Python code runs).
pub fn frozenset_of_constants(items: &[Object]) -> Object {
    let object = Set::of_type(&FROZENSET);
    let set = object.as_set().expect("a frozenset was made");
    let thread = Thread::current();
    for item in items {
        // Constants are hashable and compare without raising.
        let _ = set.add(thread, item);
    }
    object
}
