//! `dict`: the object and its operations for native code. The table itself is in `table`; methods, views and iterators are
//! in the sibling files. Matches CPython's `Objects/dictobject.c`.

pub mod methods;
pub mod table;
pub mod views;

use crate::error::PyResult;
use crate::heap;
use crate::object::{Header, Object, Payload, Ref};
use crate::protocol::hash;
use crate::thread::Thread;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::types::str::Str;
use crate::word::Word;
use std::cell::{Cell, UnsafeCell};
pub use table::Glance;
use table::{Found, Place, Table};

/// A dict object.
#[repr(C)]
pub struct Dict {
    header: Header,
    table: UnsafeCell<Table>,
    /// Version of the key set for inline caches; 0 while none is assigned.
    keys_version: Cell<u32>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Dict {
    fn type_object() -> &'static Type {
        &DICT
    }
}

// SAFETY: as the spec declares it.
unsafe impl heap::Exact for Dict {
    const CONTAINER: bool = true;
}

static DICT_SPEC: TypeSpec = TypeSpec {
    flags: flags::CLASS_VECTORCALL
        | flags::BASETYPE
        | flags::DICT_SUBCLASS
        | flags::GC
        | flags::MAPPING
        | flags::MATCH_SELF,
    doc: "A mapping from hashable keys to values, filled from a mapping or pairs and from keyword arguments.",
    slots: methods::SLOTS.traverse(traverse).clear(clear).drop_fields(heap::drop_fields_of::<Dict>),
    methods: methods::METHODS,
    dealloc: heap::dealloc_exact::<Dict>,
    ..TypeSpec::new::<Dict>("dict")
};
pub static DICT: Type = Type::builtin(&DICT_SPEC);

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on dicts.
    unsafe { (*header.cast::<Dict>()).visit(visit) };
}

unsafe fn clear(header: *const Header) {
    // SAFETY: the slot is only called on dicts.
    unsafe { (*header.cast::<Dict>()).clear() };
}

/// The hash of a key; a TypeError says that it cannot be one.
#[inline]
pub(crate) fn hash_key(thread: &Thread, key: &Object) -> PyResult<i64> {
    key.hash(thread)
        .map_err(|raised| crate::protocol::hash::unusable(thread, raised, key, "a dict key"))
}

impl Dict {
    pub fn new() -> Ref<Dict> {
        heap::new_exact(Dict::embedded)
    }

    /// An empty dict or instance of a subclass.
    pub fn of_type(ty: &Type) -> Ref<Dict> {
        heap::new_object(ty, Dict::embedded)
    }

    /// An empty dict as the first field of a subtype's payload.
    #[inline(always)]
    pub fn embedded(header: Header) -> Dict {
        Dict { header, table: UnsafeCell::new(Table::new()), keys_version: Cell::new(0) }
    }

    /// Reports the keys and values to the collector.
    #[inline(always)]
    pub fn visit(&self, visit: &mut (impl FnMut(Word) + ?Sized)) {
        self.table().traverse(visit);
    }

    #[inline(always)]
    fn table(&self) -> &Table {
        // SAFETY: under the GIL; no reference into the table is kept while Python code runs.
        unsafe { &*self.table.get() }
    }

    #[inline(always)]
    #[allow(clippy::mut_from_ref)]
    fn table_mut(&self) -> &mut Table {
        // SAFETY: as in `table`.
        unsafe { &mut *self.table.get() }
    }

    fn keys_changed(&self) {
        self.keys_version.set(0);
    }

    /// Number of items.
    #[inline]
    pub fn len(&self) -> usize {
        self.table().len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Bytes of the table, for `sys.getsizeof`.
    pub fn table_size(&self) -> usize {
        self.table().byte_size()
    }

    /// Counts structural changes: iterators compare it to notice them.
    pub fn change_stamp(&self) -> u64 {
        self.table().stamp()
    }

    /// The key-set version for an inline cache, assigned on demand; 0 if versions ran out.
    pub fn keys_version(&self) -> u32 {
        if self.keys_version.get() == 0 {
            let next = &crate::thread::RUNTIME.next_dict_version;
            let version = next.get();
            if version != 0 {
                next.set(version.wrapping_add(1));
                self.keys_version.set(version);
            }
        }
        self.keys_version.get()
    }

    /// The version assigned so far (0: none).
    #[inline(always)]
    pub fn current_keys_version(&self) -> u32 {
        self.keys_version.get()
    }

    /// The entry index of a key found without running Python code (exact str keys), for inline caches.
    pub fn entry_index(&self, key: &Object) -> Option<usize> {
        let text = key.downcast_exact::<Str>()?;
        self.table().find_str(key, text, text.hash())
    }

    /// The value at an entry index that [`Dict::entry_index`] gave and whose key-set version still holds.
    #[inline(always)]
    pub fn value_at_entry(&self, index: usize) -> Option<Object> {
        self.table().entry(index).and_then(|entry| entry.value.clone())
    }

    /// Replaces the value at an entry index, under the same condition.
    pub fn set_value_at_entry(&self, index: usize, value: Object) {
        drop(self.table_mut().replace_value(index, value));
    }

    /// The value at an entry index under the same condition, borrowed.
    #[inline(always)]
    pub fn word_at_entry(&self, index: usize) -> Option<Word> {
        self.table().entry(index).and_then(|entry| entry.value.as_ref()).map(Object::word)
    }

    /// The value at an entry index, borrowed, if the entry's key is this very object.
    #[inline(always)]
    pub fn word_of_key_at(&self, index: usize, key: &Object) -> Option<Word> {
        let entry = self.table().entry(index)?;
        if entry.key.as_ref()?.word() != key.word() {
            return None;
        }
        entry.value.as_ref().map(Object::word)
    }

    /// Replaces the value at an entry index, if the entry's key is this very object; both words are owned.
    ///
    /// # Safety
    /// The caller owns a reference through `value`, which ends if a word is returned.
    #[inline(always)]
    pub unsafe fn replace_of_key_at(
        &self,
        index: usize,
        key: &Object,
        value: Word,
    ) -> Option<Word> {
        let entry = self.table_mut().entry_mut(index)?;
        if entry.key.as_ref()?.word() != key.word() {
            return None;
        }
        let place = entry.value.as_mut()?;
        // SAFETY: by the contract; an object is a word.
        unsafe { Some(std::ptr::from_mut(place).cast::<Word>().replace(value)) }
    }

    /// The entry index of a key whose hash is known.
    pub fn find_entry(&self, thread: &Thread, key: &Object, hash: i64) -> PyResult<Option<usize>> {
        self.find(thread, key, hash)
    }

    /// The entry index of this very key object: runs no Python code.
    pub fn find_same_entry(&self, key: &Object, hash: i64) -> Option<usize> {
        self.table().find_same(key, hash)
    }

    /// The key at an entry index.
    pub fn key_at_entry(&self, index: usize) -> Option<Object> {
        self.table().entry(index).and_then(|entry| entry.key.clone())
    }

    /// True if the entry's key is this very object.
    pub fn entry_has_key(&self, index: usize, key: &Object) -> bool {
        self.table()
            .entry(index)
            .and_then(|entry| entry.key.as_ref())
            .is_some_and(|own| own.is(key))
    }

    /// Changes whenever entry indices do.
    pub fn layout(&self) -> u64 {
        self.table().layout()
    }

    #[inline]
    fn find(&self, thread: &Thread, key: &Object, hash: i64) -> PyResult<Option<usize>> {
        Ok(match self.place(thread, key, hash)? {
            Place::Entry(index) => Some(index),
            Place::Free(_) => None,
        })
    }

    /// Where a key is or, until the table changes, would go.
    #[inline]
    fn place(&self, thread: &Thread, key: &Object, hash: i64) -> PyResult<Place> {
        if let Some(text) = key.downcast_exact::<Str>()
            && self.table().only_str_keys()
        {
            return Ok(self.table().place_of_str(key, text, hash));
        }
        self.place_of_any(thread, key, hash)
    }

    /// Looks a key up where `__eq__` may run and change the dict; restarts if it did.
    fn place_of_any(&self, thread: &Thread, key: &Object, hash: i64) -> PyResult<Place> {
        'restart: loop {
            let stamp = self.table().stamp();
            let mut probe = self.table().probe(hash);
            loop {
                match self.table().step(&mut probe, key, hash) {
                    Found::Nothing(slot) => return Ok(Place::Free(slot)),
                    Found::Same(index) => return Ok(Place::Entry(index)),
                    Found::Candidate(index, candidate) => {
                        let equal = candidate.eq(thread, key)?;
                        if self.table().stamp() != stamp {
                            continue 'restart;
                        }
                        if equal {
                            return Ok(Place::Entry(index));
                        }
                    }
                }
            }
        }
    }

    /// `dict.get(key)`: hashing or comparing may raise.
    #[inline]
    pub fn get(&self, thread: &Thread, key: &Object) -> PyResult<Option<Object>> {
        let hash = hash_key(thread, key)?;
        self.get_known_hash(thread, key, hash)
    }

    pub fn get_known_hash(
        &self,
        thread: &Thread,
        key: &Object,
        hash: i64,
    ) -> PyResult<Option<Object>> {
        let index = self.find(thread, key, hash)?;
        Ok(index.and_then(|index| self.value_at_entry(index)))
    }

    /// The value of a str key; runs no Python code if all keys are str, as in namespaces.
    pub fn get_str(&self, name: &str) -> Option<Object> {
        let key = Str::new(name);
        self.get_name(key.as_object())
    }

    /// The value of an exact str key, comparing with str keys only.
    #[inline]
    pub fn get_name(&self, key: &Object) -> Option<Object> {
        let text = key.downcast_exact::<Str>()?;
        let index = self.table().find_str(key, text, text.hash())?;
        self.value_at_entry(index)
    }

    /// What a look-up without comparisons says of an int or a str whose hash is at hand.
    #[inline(always)]
    pub fn glance(&self, key: Word) -> Glance {
        match hash::at_hand(key) {
            Some(hash) => self.table().glance(key, hash),
            None => Glance::Unclear,
        }
    }

    /// The value of an int or a str that [`Dict::glance`] finds, borrowed.
    #[inline(always)]
    pub fn word_at_glance(&self, key: Word) -> Option<Word> {
        match self.glance(key) {
            Glance::Same(index) => self.word_at_entry(index),
            _ => None,
        }
    }

    /// Replaces the value of an int or a str that [`Dict::glance`] finds: the old one, whose reference is the caller's. None,
    /// with nothing changed: it is elsewhere, or absent.
    #[inline(always)]
    pub fn replace_at_glance(&self, key: Word, value: Word) -> Option<Word> {
        let Glance::Same(index) = self.glance(key) else { return None };
        let place = self.table_mut().entry_mut(index)?.value.as_mut()?;
        // SAFETY: the caller gives the value's reference away.
        let value = unsafe { Object::from_word(value) };
        Some(std::mem::replace(place, value).into_word())
    }

    pub fn contains(&self, thread: &Thread, key: &Object) -> PyResult<bool> {
        let hash = hash_key(thread, key)?;
        Ok(self.find(thread, key, hash)?.is_some())
    }

    /// `self[key] = value`.
    pub fn set(&self, thread: &Thread, key: &Object, value: &Object) -> PyResult<()> {
        let hash = hash_key(thread, key)?;
        self.set_known_hash(thread, key, hash, value.clone())
    }

    /// The same with a key that the caller gives away.
    pub fn set_owned(&self, thread: &Thread, key: Object, value: Object) -> PyResult<()> {
        let hash = hash_key(thread, &key)?;
        match self.place(thread, &key, hash)? {
            Place::Entry(index) => self.set_value_at_entry(index, value),
            Place::Free(slot) => {
                self.keys_changed();
                self.table_mut().insert_at(slot, key, hash, value);
            }
        }
        Ok(())
    }

    pub fn set_known_hash(
        &self,
        thread: &Thread,
        key: &Object,
        hash: i64,
        value: Object,
    ) -> PyResult<()> {
        if let Some(text) = key.downcast_exact::<Str>()
            && self.table().only_str_keys()
        {
            self.store_str(key, text, hash, value);
            return Ok(());
        }
        let place = self.place_of_any(thread, key, hash)?;
        self.store(place, key, hash, value);
        Ok(())
    }

    /// Sets an exact str key.
    pub fn set_str(&self, key: &Object, value: Object) {
        let text = key.downcast_exact::<Str>().expect("set_str is for exact str keys");
        self.store_str(key, text, text.hash(), value);
    }

    /// Sets a str key; keys that are no str are passed over.
    #[inline]
    fn store_str(&self, key: &Object, text: &Str, hash: i64, value: Object) {
        self.store(self.table().place_of_str(key, text, hash), key, hash, value);
    }

    /// Stores a value where a look-up of the key has just ended.
    #[inline]
    fn store(&self, place: Place, key: &Object, hash: i64, value: Object) {
        match place {
            Place::Entry(index) => self.set_value_at_entry(index, value),
            Place::Free(slot) => {
                self.keys_changed();
                self.table_mut().insert_at(slot, key.clone(), hash, value);
            }
        }
    }

    /// Sets an interned name.
    pub fn set_item_str(&self, name: &str, value: Object) {
        self.set_str(crate::intern::intern(name).as_object(), value);
    }

    /// `setdefault`: the present value, or `default` now stored.
    pub fn set_default(&self, thread: &Thread, key: &Object, default: &Object) -> PyResult {
        let hash = hash_key(thread, key)?;
        let place = self.place(thread, key, hash)?;
        if let Place::Entry(index) = place {
            return Ok(self.value_at_entry(index).unwrap_or_else(|| default.clone()));
        }
        self.store(place, key, hash, default.clone());
        Ok(default.clone())
    }

    /// Removes a key and returns its value; None if absent.
    pub fn remove(&self, thread: &Thread, key: &Object) -> PyResult<Option<Object>> {
        let hash = hash_key(thread, key)?;
        self.remove_known_hash(thread, key, hash)
    }

    pub fn remove_known_hash(
        &self,
        thread: &Thread,
        key: &Object,
        hash: i64,
    ) -> PyResult<Option<Object>> {
        let Some(index) = self.find(thread, key, hash)? else { return Ok(None) };
        self.keys_changed();
        let (key, value) = self.table_mut().remove(index);
        drop(key);
        Ok(Some(value))
    }

    /// Removes the last item.
    pub fn pop_last(&self) -> Option<(Object, Object)> {
        let index = self.table_mut().last_index()?;
        self.keys_changed();
        let item = self.table_mut().remove(index);
        self.table_mut().last_index();
        Some(item)
    }

    pub fn clear(&self) {
        self.keys_changed();
        let old = std::mem::replace(self.table_mut(), Table::cleared(self.table()));
        drop(old);
    }

    /// The item at or behind position `*position`, which is advanced: iteration that tolerates changes.
    #[inline]
    pub fn next_item(&self, position: &mut usize) -> Option<(Object, Object)> {
        let (key, value, _) = self.table().next_entry(position)?;
        Some((key.clone(), value.clone()))
    }

    /// As [`Dict::next_item`], with the hash.
    pub fn next_item_hash(&self, position: &mut usize) -> Option<(Object, Object, i64)> {
        let (key, value, hash) = self.table().next_entry(position)?;
        Some((key.clone(), value.clone(), hash))
    }

    /// The position behind the last item, where reversed iteration starts.
    pub fn end_position(&self) -> usize {
        self.table().entry_count()
    }

    /// The item before position `*position` (from the end: `usize::MAX`), for reversed iteration.
    pub fn previous_item(&self, position: &mut usize) -> Option<(Object, Object)> {
        let (key, value) = self.table().previous_entry(position)?;
        Some((key.clone(), value.clone()))
    }

    /// As [`Dict::next_item`] or, in reverse, [`Dict::previous_item`], borrowed: for what is copied before Python code runs.
    #[inline(always)]
    pub(super) fn step<const REVERSE: bool>(
        &self,
        position: &mut usize,
    ) -> Option<(&Object, &Object)> {
        if REVERSE {
            return self.table().previous_entry(position);
        }
        self.table().next_entry(position).map(|(key, value, _)| (key, value))
    }

    /// All items, copied: for loops that run Python code.
    pub fn items(&self) -> Vec<(Object, Object)> {
        self.each_entry(|key, value| (key.clone(), value.clone()))
    }

    pub fn keys(&self) -> Vec<Object> {
        self.each_entry(|key, _| key.clone())
    }

    pub fn values(&self) -> Vec<Object> {
        self.each_entry(|_, value| value.clone())
    }

    /// What `pick` makes of each item. It runs no Python code.
    pub(super) fn each_entry<T>(&self, mut pick: impl FnMut(&Object, &Object) -> T) -> Vec<T> {
        let mut position = 0;
        let mut picked = Vec::with_capacity(self.len());
        while let Some((key, value, _)) = self.table().next_entry(&mut position) {
            picked.push(pick(key, value));
        }
        picked
    }

    /// Takes over another dict's items into this empty one.
    pub fn copy_from(&self, other: &Dict) {
        debug_assert!(self.is_empty());
        self.keys_changed();
        let copy = other.table().clone_after(self.table());
        drop(std::mem::replace(self.table_mut(), copy));
    }

    /// A shallow copy as an exact dict.
    pub fn copy(&self) -> Ref<Dict> {
        let copy = Dict::new();
        *copy.table_mut() = self.table().clone_alike();
        copy
    }
}

impl Object {
    /// The payload if this is a dict or an instance of a subclass.
    #[inline]
    pub fn as_dict(&self) -> Option<&Dict> {
        if self.word().is_heap() && self.ty().has(flags::DICT_SUBCLASS) {
            // SAFETY: the flag is inherited by subclasses of dict only.
            Some(unsafe { self.downcast_unchecked() })
        } else {
            None
        }
    }
}
