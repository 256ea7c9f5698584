//! The variable parts of instances: the managed dict, inline values with shared keys, and `__slots__` members.
//!
//! Inline values follow the fixed fields: one header word, the insertion order, then the values in the order of the
//! type's [`SharedKeys`]. They become invalid when the instance's dict is materialised. Matches CPython's managed dicts
//! (`Objects/dictobject.c`, `Include/internal/pycore_object.h`).

use crate::error::PyResult;
use crate::heap::prefix_size;
use crate::object::{Header, Object, Ref, close, dup};
use crate::thread::Thread;
use crate::typeobj::{Type, flags};
use crate::types::dict::Dict;
use crate::types::str::Str;
use crate::word::Word;

/// Most attributes that inline values can hold.
pub const MAX_INLINE: usize = 30;

/// The attribute names that a class's instances share, in index order. Only ever appended to.
pub struct SharedKeys {
    names: Vec<Object>,
    capacity: usize,
}

impl SharedKeys {
    pub const fn new() -> SharedKeys {
        SharedKeys { names: Vec::new(), capacity: 0 }
    }

    pub fn with_capacity(capacity: usize) -> SharedKeys {
        SharedKeys { names: Vec::new(), capacity: capacity.clamp(1, MAX_INLINE) }
    }

    /// Exactly these names, with no room for more.
    fn of(names: &[Object]) -> SharedKeys {
        SharedKeys { names: names.to_vec(), capacity: names.len() }
    }

    pub fn capacity(&self) -> usize {
        self.capacity
    }

    #[inline(always)]
    pub fn names(&self) -> &[Object] {
        &self.names
    }

    /// The index of a name; interned names are found by identity.
    #[inline]
    pub fn index_of(&self, name: &Object) -> Option<usize> {
        if let Some(index) = self.names.iter().position(|n| n.is(name)) {
            return Some(index);
        }
        let text = name.downcast::<Str>()?;
        if text.is_interned() {
            return None;
        }
        self.names.iter().position(|n| n.downcast::<Str>().is_some_and(|n| n.eq(text)))
    }

    fn index_or_add(&mut self, name: &Object) -> Option<usize> {
        if let Some(index) = self.index_of(name) {
            return Some(index);
        }
        // Instances of subclasses of str are kept in dicts only.
        if self.names.len() >= self.capacity || !name.is_exact(&crate::types::str::STR) {
            return None;
        }
        self.names.push(name.clone());
        Some(self.names.len() - 1)
    }
}

impl Default for SharedKeys {
    fn default() -> Self {
        Self::new()
    }
}

/// The head of an inline values block.
#[repr(C)]
pub struct InlineValues {
    capacity: u8,
    len: u8,
    valid: u8,
    padding: [u8; 5],
}

const fn order_size(capacity: usize) -> usize {
    capacity.next_multiple_of(8)
}

/// Bytes that inline values add to an instance of `ty`.
#[inline]
pub fn inline_values_size(ty: &Type) -> usize {
    if !ty.has(flags::INLINE_VALUES) {
        return 0;
    }
    size_for(keys(ty).capacity)
}

fn size_for(capacity: usize) -> usize {
    8 + order_size(capacity) + capacity * 8
}

/// Bytes that inline values take in an instance, which may have been made for another class (`__class__` assignment).
///
/// # Safety
/// `header` is a live or dying instance of `ty`.
#[inline]
pub(crate) unsafe fn own_inline_values_size(header: *mut Header, ty: &Type) -> usize {
    if !ty.has(flags::INLINE_VALUES) {
        return 0;
    }
    // SAFETY: the flag says that the block is there.
    size_for(usize::from(unsafe { (*inline_block(header, ty)).capacity }))
}

/// The class's shared keys.
#[inline(always)]
#[allow(clippy::mut_from_ref)]
pub fn keys(ty: &Type) -> &mut SharedKeys {
    // SAFETY: under the GIL; users finish with the borrow before running Python code.
    unsafe { &mut *ty.shared_keys.get() }
}

/// # Safety
/// `header` is a fresh instance of `ty`, which has INLINE_VALUES.
pub(crate) unsafe fn init_inline_values(header: *mut Header, ty: &Type) {
    let capacity = keys(ty).capacity;
    // SAFETY: the block was allocated with `inline_values_size` bytes behind the fixed part.
    unsafe {
        let block = inline_block(header, ty);
        // The fields at once: capacity, length, validity, padding.
        block.cast::<u64>().write(u64::from_ne_bytes([capacity as u8, 0, 1, 0, 0, 0, 0, 0]));
        let values = block.cast::<u8>().add(8 + order_size(capacity)).cast::<Word>();
        // A few single stores: as a vectorised loop, choosing what to store takes longer than storing.
        for i in 0..capacity {
            values.add(i).write_volatile(Word::NULL);
        }
    }
}

/// # Safety
/// `header` is an instance of `ty`, which has INLINE_VALUES.
#[inline(always)]
pub unsafe fn inline_block(header: *mut Header, ty: &Type) -> *mut InlineValues {
    // SAFETY: the values follow the fixed part of such instances.
    unsafe { header.cast::<u8>().add(ty.basicsize()).cast() }
}

/// # Safety
/// `block` is the inline block of a live instance.
#[inline(always)]
pub unsafe fn values_of(block: *mut InlineValues) -> *mut Word {
    // SAFETY: the words follow the order bytes.
    unsafe { block.cast::<u8>().add(8 + order_size((*block).capacity as usize)).cast() }
}

/// True while the instance's attributes live in its inline values.
///
/// # Safety
/// `header` is a live instance of `ty`.
#[inline(always)]
pub unsafe fn has_valid_inline_values(header: *mut Header, ty: &Type) -> bool {
    // SAFETY: by the contract.
    ty.has(flags::INLINE_VALUES) && unsafe { (*inline_block(header, ty)).valid != 0 }
}

/// [`has_valid_inline_values`] where the type is known to have them.
///
/// # Safety
/// `header` is a live instance of `ty`, which has INLINE_VALUES.
#[inline(always)]
pub unsafe fn are_inline_values_valid(header: *mut Header, ty: &Type) -> bool {
    // SAFETY: by the contract.
    unsafe { (*inline_block(header, ty)).valid != 0 }
}

/// The instance's dict, if one has been made; runs no Python code.
pub fn dict_of(object: &Object) -> Option<Ref<Dict>> {
    let (header, ty) = parts(object)?;
    // SAFETY: `parts` checked the flag.
    unsafe { (*dict_slot(header, ty)).clone() }
}

/// What the instance keeps inline, by the names that its class has now; None if its attributes are in a dict.
pub fn inline_values(object: &Object) -> Option<Vec<Option<Object>>> {
    let (header, ty) = parts(object)?;
    // SAFETY: `parts` checked the flags; there are as many values as the class can have names.
    unsafe {
        if !has_valid_inline_values(header, ty) {
            return None;
        }
        let values = values_of(inline_block(header, ty));
        let value = |index| {
            let word: Word = *values.add(index);
            (!word.is_null()).then(|| Object::from_borrowed(word))
        };
        Some((0..keys(ty).names().len()).map(value).collect())
    }
}

/// Where the managed dict pointer lives.
///
/// # Safety
/// `header` is an instance of a type with MANAGED_DICT.
#[inline(always)]
pub unsafe fn dict_slot(header: *mut Header, ty: &Type) -> *mut Option<Ref<Dict>> {
    // SAFETY: the prefix has the dict word right before the gc links.
    unsafe { header.cast::<u8>().sub(prefix_size(ty.flags()) - 8).cast() }
}

/// Where the weak reference list of an object lives.
///
/// # Safety
/// `header` is an instance of a type with MANAGED_WEAKREF.
#[inline(always)]
pub unsafe fn weakref_slot(header: *mut Header, ty: &Type) -> *mut *mut crate::weakref::Weak {
    // SAFETY: the prefix begins with the weak reference list.
    unsafe { header.cast::<u8>().sub(prefix_size(ty.flags())).cast() }
}

fn parts(object: &Object) -> Option<(*mut Header, &Type)> {
    let ty = object.ty();
    (object.word().is_heap() && ty.has(flags::MANAGED_DICT)).then(|| (object.word().ptr(), ty))
}

/// True if the object can have an instance dict (types and modules keep theirs elsewhere).
pub fn has_dict(object: &Object) -> bool {
    parts(object).is_some()
}

/// The instance attribute `name`, None if absent. `name` is a str.
#[inline]
pub fn get_attr(thread: &Thread, object: &Object, name: &Object) -> PyResult<Option<Object>> {
    let Some((header, ty)) = parts(object) else { return Ok(None) };
    // SAFETY: `parts` checked the flags; no Python code runs while raw values are read.
    unsafe {
        if has_valid_inline_values(header, ty) {
            let Some(index) = keys(ty).index_of(name) else { return Ok(None) };
            let word = *values_of(inline_block(header, ty)).add(index);
            return Ok(if word.is_null() { None } else { Some(Object::from_borrowed(word)) });
        }
        match &*dict_slot(header, ty) {
            Some(dict) => {
                let dict = dict.clone();
                dict.get(thread, name)
            }
            None => Ok(None),
        }
    }
}

/// Sets or deletes (None) an instance attribute; false if there was nothing to delete.
pub fn set_attr(
    thread: &Thread,
    object: &Object,
    name: &Object,
    value: Option<&Object>,
) -> PyResult<bool> {
    let Some((header, ty)) = parts(object) else { return Ok(false) };
    // SAFETY: as in `get_attr`; replaced values are dropped after the slot is consistent.
    unsafe {
        if has_valid_inline_values(header, ty) {
            let index = match value {
                Some(_) => keys(ty).index_or_add(name),
                None => keys(ty).index_of(name),
            };
            match (index, value) {
                (Some(index), Some(value)) => {
                    store_inline(header, ty, index, value.word());
                    return Ok(true);
                }
                (Some(index), None) => {
                    let block = inline_block(header, ty);
                    let slot = values_of(block).add(index);
                    let old = *slot;
                    if old.is_null() {
                        return Ok(false);
                    }
                    *slot = Word::NULL;
                    remove_from_order(block, index);
                    close(old);
                    return Ok(true);
                }
                (None, None) => return Ok(false),
                (None, Some(_)) => {}
            }
        }
    }
    let dict = match value {
        Some(_) => materialise(object),
        None => dict_if_present(object),
    };
    match (dict, value) {
        (Some(dict), Some(value)) => dict.set(thread, name, value).map(|()| true),
        (Some(dict), None) => dict.remove(thread, name).map(|old| old.is_some()),
        (None, _) => Ok(false),
    }
}

/// Stores a value at a known shared-key index, keeping the insertion order.
///
/// # Safety
/// The instance's inline values are valid and `index` is below their capacity.
#[inline]
pub unsafe fn store_inline(header: *mut Header, ty: &Type, index: usize, value: Word) {
    // SAFETY: by the contract; the old value is dropped last.
    unsafe {
        let block = inline_block(header, ty);
        let slot = values_of(block).add(index);
        let old = *slot;
        *slot = dup(value);
        if old.is_null() {
            append_to_order(block, index);
        } else {
            close(old);
        }
    }
}

/// Notes that an unset place of the inline values has been filled.
///
/// # Safety
/// `place` is one of the instance's inline values, which are valid.
#[inline]
pub unsafe fn note_inserted(header: *mut Header, ty: &Type, place: *mut Word) {
    // SAFETY: by the contract.
    unsafe {
        let block = inline_block(header, ty);
        let index = place.offset_from(values_of(block)) as usize;
        append_to_order(block, index);
    }
}

unsafe fn append_to_order(block: *mut InlineValues, index: usize) {
    // SAFETY: the order bytes have room for every index once.
    unsafe {
        *block.cast::<u8>().add(8 + (*block).len as usize) = index as u8;
        (*block).len += 1;
    }
}

/// Says which attributes the instances of a new class will have, for [`fill`].
///
/// # Safety
/// `ty` has no instance yet.
pub unsafe fn share_names(ty: &Type, names: &[Object]) {
    debug_assert!(names.len() <= MAX_INLINE);
    *keys(ty) = SharedKeys::of(names);
}

/// Gives a fresh instance the attributes from the one at `first` on, as [`share_names`] has named them.
///
/// # Safety
/// `object` has the attributes before `first` and no others, all in inline values, whose capacity suffices.
#[inline]
pub unsafe fn fill<const N: usize>(object: &Object, first: usize, values: [Object; N]) {
    let (header, ty) = (object.word().ptr(), object.ty());
    // SAFETY: the values are valid in a fresh instance; each word is written to an empty place, and given away.
    unsafe {
        let block = inline_block(header, ty);
        let (order, places) = (block.cast::<u8>().add(8), values_of(block));
        for (index, value) in values.into_iter().enumerate() {
            order.add(first + index).write((first + index) as u8);
            places.add(first + index).write(value.into_word());
        }
        (*block).len = (first + N) as u8;
    }
}

unsafe fn remove_from_order(block: *mut InlineValues, index: usize) {
    // SAFETY: the order bytes hold `len` entries.
    unsafe {
        let order =
            std::slice::from_raw_parts_mut(block.cast::<u8>().add(8), (*block).len as usize);
        if let Some(at) = order.iter().position(|&i| i as usize == index) {
            order.copy_within(at + 1.., at);
            (*block).len -= 1;
        }
    }
}

/// The instance's dict if it has been materialised or has inline values with content, else None.
fn dict_if_present(object: &Object) -> Option<Ref<Dict>> {
    let (header, ty) = parts(object)?;
    // SAFETY: `parts` checked the flags.
    unsafe {
        if has_valid_inline_values(header, ty) {
            return None;
        }
        (*dict_slot(header, ty)).clone()
    }
}

/// The instance's `__dict__`, made on first use; None if the type has no instance dict.
pub fn materialise(object: &Object) -> Option<Ref<Dict>> {
    let (header, ty) = parts(object)?;
    // SAFETY: `parts` checked the flags; values move into the dict with their references.
    unsafe {
        if let Some(dict) = &*dict_slot(header, ty) {
            return Some(dict.clone());
        }
        let dict = Dict::new();
        if has_valid_inline_values(header, ty) {
            move_inline_values(header, ty, &dict);
        }
        *dict_slot(header, ty) = Some(dict.clone());
        Some(dict)
    }
}

unsafe fn move_inline_values(header: *mut Header, ty: &Type, dict: &Dict) {
    // SAFETY: the caller checked that the values are valid; each word moves out once.
    unsafe {
        let block = inline_block(header, ty);
        let values = values_of(block);
        let len = (*block).len as usize;
        let order: Vec<u8> = std::slice::from_raw_parts(block.cast::<u8>().add(8), len).to_vec();
        (*block).valid = 0;
        (*block).len = 0;
        for index in order {
            let word = values.add(index as usize).replace(Word::NULL);
            if word.is_null() {
                continue;
            }
            let name = keys(ty).names()[index as usize].clone();
            dict.set_str(&name, Object::from_word(word));
        }
    }
}

/// Replaces the instance's `__dict__` (None: an empty one on next use).
pub fn set_dict(object: &Object, dict: Option<Ref<Dict>>) {
    let Some((header, ty)) = parts(object) else { return };
    // SAFETY: `parts` checked the flags; the old dict is dropped after the slot is replaced.
    unsafe {
        if has_valid_inline_values(header, ty) {
            drop_inline_values(header, ty);
        }
        let old = std::mem::replace(&mut *dict_slot(header, ty), dict);
        drop(old);
    }
}

/// Drops the inline values, which are no longer valid.
unsafe fn drop_inline_values(header: *mut Header, ty: &Type) {
    // SAFETY: the caller checked that the values are valid; each word is closed once.
    unsafe {
        let block = inline_block(header, ty);
        (*block).valid = 0;
        (*block).len = 0;
        let values = values_of(block);
        for index in 0..(*block).capacity as usize {
            let word = values.add(index).replace(Word::NULL);
            if !word.is_null() {
                close(word);
            }
        }
    }
}

/// Drops the inline values and the dict of a dying object.
///
/// # Safety
/// `header` is dying and its type has MANAGED_DICT.
pub(crate) unsafe fn drop_dict(header: *mut Header, ty: &Type) {
    // SAFETY: by the contract.
    unsafe {
        if has_valid_inline_values(header, ty) {
            drop_inline_values(header, ty);
        }
        drop((*dict_slot(header, ty)).take());
    }
}

/// As [`drop_dict`], for an object that nobody can look at any more.
///
/// # Safety
/// `header` is dying, in no list and without weak references, and its type has MANAGED_DICT.
#[inline(always)]
pub(crate) unsafe fn drop_dict_at_death(header: *mut Header, ty: &Type) {
    // SAFETY: by the contract; each word is closed once, and those that are not set own nothing.
    unsafe {
        if has_valid_inline_values(header, ty) {
            let block = inline_block(header, ty);
            let values = values_of(block);
            for index in 0..usize::from((*block).capacity) {
                close(*values.add(index));
            }
        }
        std::ptr::drop_in_place(dict_slot(header, ty));
    }
}

/// Reads a `__slots__` member: None while unset.
///
/// # Safety
/// `offset` is a member offset of the object's type.
pub unsafe fn get_member(header: *mut Header, offset: usize) -> Option<Object> {
    // SAFETY: member words are zero while unset, else an owned word.
    unsafe { (*header.cast::<u8>().add(offset).cast::<Option<Object>>()).clone() }
}

/// Writes a `__slots__` member and returns the old value.
///
/// # Safety
/// As [`get_member`].
pub unsafe fn set_member(
    header: *mut Header,
    offset: usize,
    value: Option<Object>,
) -> Option<Object> {
    // SAFETY: as in `get_member`.
    unsafe {
        std::mem::replace(&mut *header.cast::<u8>().add(offset).cast::<Option<Object>>(), value)
    }
}

/// Calls `visit` for every member slot of the object's type and its bases. Static types, which come last, have none.
#[inline(always)]
pub(crate) fn for_each_member(ty: &Type, mut visit: impl FnMut(usize)) {
    let mut current = Some(ty);
    while let Some(ty) = current
        && ty.has(flags::HEAP)
    {
        // SAFETY: members are fixed when the type is created.
        for member in unsafe { &*ty.members.get() } {
            visit(member.offset);
        }
        current = ty.base();
    }
}

/// # Safety
/// `header` is dying.
#[inline]
pub(crate) unsafe fn drop_members(header: *mut Header, ty: &Type) {
    // SAFETY: offsets come from the type.
    for_each_member(ty, |offset| drop(unsafe { set_member(header, offset, None) }));
}

/// Bytes of the native variable part of a live object (tuple items, str data…).
///
/// # Safety
/// `header` is an instance of `ty`.
#[inline]
pub(crate) unsafe fn var_size(header: *mut Header, ty: &Type) -> usize {
    if !ty.has(flags::VAR_SIZED) {
        return 0;
    }
    // SAFETY: var-sized layouts keep their tail's size in the first word after the header, in units of `itemsize`.
    unsafe { *header.add(1).cast::<usize>() * ty.itemsize() }
}

/// Visits the references of the managed dict, inline values and members.
///
/// # Safety
/// `header` is a live instance of `ty`.
#[inline(always)]
pub(crate) unsafe fn traverse(header: *mut Header, ty: &Type, visit: &mut impl FnMut(Word)) {
    // SAFETY: by the contract; only reads.
    unsafe {
        if ty.has(flags::MANAGED_DICT) {
            if has_valid_inline_values(header, ty) {
                let block = inline_block(header, ty);
                let values = values_of(block);
                for i in 0..(*block).capacity as usize {
                    let word = *values.add(i);
                    if !word.is_null() {
                        visit(word);
                    }
                }
            }
            if let Some(dict) = &*dict_slot(header, ty) {
                visit(dict.as_object().word());
            }
        }
        if ty.has(flags::HEAP) {
            for_each_member(ty, |offset| {
                if let Some(value) = &*header.cast::<u8>().add(offset).cast::<Option<Object>>() {
                    visit(value.word());
                }
            });
            visit(Word::from_ptr((ty as *const Type).cast()));
        }
    }
}

/// Drops the references of the managed dict, inline values and members of unreachable garbage.
///
/// # Safety
/// `header` is a live instance of `ty`.
pub(crate) unsafe fn clear(header: *mut Header, ty: &Type) {
    // SAFETY: by the contract.
    unsafe {
        if ty.has(flags::MANAGED_DICT) {
            drop_dict(header, ty);
        }
        if ty.has(flags::HEAP) {
            drop_members(header, ty);
        }
    }
}
