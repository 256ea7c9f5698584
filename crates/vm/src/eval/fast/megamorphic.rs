//! Attribute sites that see many types: a cache beside those of the instructions, by type version and name.
//!
//! An inline cache knows one type. Where a site's form does not apply, the family's head looks here for what an earlier
//! miss, at any site, has found out about the owner's type. What is kept is an inline cache as the form's choice has
//! filled it, and the form's own look at the owner decides: an entry may be stale, never wrong.

use super::{load_attr, store_attr};
use crate::eval::cache::Attr;
use crate::eval::{St, Step, specialise};
use krait_bytecode::opcode::Opcode;
use krait_objects::Word;
use krait_objects::object::type_of;
use std::cell::Cell;

/// A power of two.
const ENTRIES: usize = 1 << 9;

/// How many places an entry may have, side by side, a power of two. Names lie where they happen to: with fewer, addresses
/// decide whether entries that are used in turn drive each other out.
const WAYS: usize = 4;

/// Units of the largest inline cache that is kept here, LOAD_ATTR's.
const UNITS: usize = 10;

/// Distinguishes what stores from what loads; loads for a call have 1. Names' addresses have these bits clear.
const STORES: u64 = 2;

#[repr(C)]
#[derive(Clone, Copy)]
struct Entry {
    /// The name's address and the kind of access.
    key: u64,
    /// The owner's type.
    version: u32,
    /// A form in [`KEPT`], or [`TUPLE_ITEM`]; another number says that none fits.
    form: u16,
    units: [u16; UNITS],
}

/// The forms whose look at the owner is enough.
const KEPT: [Opcode; 7] = [
    Opcode::LOAD_ATTR_INSTANCE_VALUE,
    Opcode::LOAD_ATTR_SLOT,
    Opcode::LOAD_ATTR_METHOD_WITH_VALUES,
    Opcode::LOAD_ATTR_METHOD_NO_DICT,
    Opcode::LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES,
    Opcode::STORE_ATTR_INSTANCE_VALUE,
    Opcode::STORE_ATTR_SLOT,
];

/// Stands for a form in the cache only: an item of a tuple, which a named tuple's field reads.
const TUPLE_ITEM: u16 = 1 << 8;

/// The entries of a thread; none until a first miss.
pub struct Megamorphic(Cell<*mut Entry>);

impl Default for Megamorphic {
    fn default() -> Megamorphic {
        Megamorphic(Cell::new(std::ptr::null_mut()))
    }
}

impl Megamorphic {
    fn layout() -> std::alloc::Layout {
        std::alloc::Layout::array::<Entry>(ENTRIES).expect("the size is a constant")
    }

    /// The entries, made on demand.
    fn entries(&self) -> *mut Entry {
        if self.0.get().is_null() {
            // SAFETY: the size is not zero. Zeroes are an entry that no name has.
            let fresh = unsafe { std::alloc::alloc_zeroed(Self::layout()) };
            if fresh.is_null() {
                std::alloc::handle_alloc_error(Self::layout());
            }
            self.0.set(fresh.cast());
        }
        self.0.get()
    }
}

impl Drop for Megamorphic {
    fn drop(&mut self) {
        if !self.0.get().is_null() {
            // SAFETY: made by `entries` with this layout.
            unsafe { std::alloc::dealloc(self.0.get().cast(), Self::layout()) };
        }
    }
}

/// The first of an entry's places.
#[inline(always)]
fn index(version: u32, key: u64) -> usize {
    const SETS: usize = ENTRIES / WAYS;
    // Types made one after the other have versions in a row: those must lie as far apart as names do.
    let both = u64::from(version).wrapping_mul(0x5851_F42D).wrapping_add(key);
    let mixed = both.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed >> (u64::BITS - SETS.ilog2())) as usize * WAYS
}

#[inline(always)]
unsafe fn load_key(st: St, oparg: usize) -> u64 {
    st.name(oparg >> 1).word().bits() | (oparg & 1) as u64
}

#[inline(always)]
unsafe fn store_key(st: St, oparg: usize) -> u64 {
    st.name(oparg).word().bits() | STORES
}

/// The form for the owner, and registers that point to the cache that it needs.
#[inline(always)]
unsafe fn find(st: St, owner: Word, key: u64) -> Option<(u16, St)> {
    let entries = st.vm().megamorphic.0.get();
    if !owner.is_heap() || entries.is_null() {
        return None;
    }
    let entry = known(entries, (*type_of(owner)).current_version(), key)?;
    Some(((*entry).form, St { ip: (&raw const (*entry).units).cast(), ..st }))
}

/// The entry for a type's version and a key.
#[inline(always)]
unsafe fn known(entries: *mut Entry, version: u32, key: u64) -> Option<*mut Entry> {
    let first = entries.add(index(version, key));
    (0..WAYS)
        .map(|way| first.add(way))
        .find(|&entry| (*entry).key == key && (*entry).version == version)
}

/// Keeps an entry that is not known, first; the oldest of those in its places is given up.
unsafe fn keep(entries: *mut Entry, entry: Entry) {
    let first = entries.add(index(entry.version, entry.key));
    std::ptr::copy(first, first.add(1), WAYS - 1);
    *first = entry;
}

/// LOAD_ATTR of an owner whose type was met before.
#[inline(always)]
pub unsafe fn load(st: St, oparg: usize) -> Step {
    let owner = st.peek(1);
    let Some((form, at)) = find(st, owner, load_key(st, oparg)) else { return Step::Slow(st) };
    let is = |kept: Opcode| form == kept as u16;
    if is(Opcode::LOAD_ATTR_INSTANCE_VALUE) {
        if let Some(value) = load_attr::inline_value(at, owner) {
            return load_attr::give(st, value, oparg);
        }
    } else if is(Opcode::LOAD_ATTR_METHOD_WITH_VALUES) {
        if let Some(method) = load_attr::method_beside_values(at, owner) {
            return load_attr::give_method(st, method);
        }
    } else if is(Opcode::LOAD_ATTR_SLOT) {
        if let Some(value) = load_attr::slot_value(at, owner) {
            return load_attr::give(st, value, oparg);
        }
    } else if is(Opcode::LOAD_ATTR_METHOD_NO_DICT) {
        if let Some(method) = load_attr::method_without_dict(at, owner) {
            return load_attr::give_method(st, method);
        }
    } else if is(Opcode::LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES) {
        if let Some(value) = load_attr::method_beside_values(at, owner) {
            return load_attr::give(st, value, oparg);
        }
    } else if form == TUPLE_ITEM
        && let Some(item) = load_attr::tuple_item(at, owner)
    {
        return load_attr::give(st, item, oparg);
    }
    Step::Slow(st)
}

/// STORE_ATTR into an owner whose type was met before.
#[inline(always)]
pub unsafe fn store(st: St, oparg: usize) -> Step {
    let (value, owner) = (st.peek(2), st.peek(1));
    let Some((form, at)) = find(st, owner, store_key(st, oparg)) else { return Step::Slow(st) };
    let old = if form == Opcode::STORE_ATTR_INSTANCE_VALUE as u16 {
        store_attr::replace_inline(at, owner, value)
    } else if form == Opcode::STORE_ATTR_SLOT as u16 {
        store_attr::replace_slot(at, owner, value)
    } else {
        None
    };
    match old {
        Some(old) => store_attr::finish(st, owner, old),
        None => Step::Slow(st),
    }
}

/// Before a LOAD_ATTR in the general way: where the site has a form, that of another type, notes what fits this owner.
#[inline(always)]
pub unsafe fn note_load(st: St, oparg: usize) {
    if *st.ip.sub(1) & 0xff != Opcode::LOAD_ATTR as u16 {
        note(st, oparg, load_key(st, oparg), specialise::load_attr::choose);
    }
}

/// The same for STORE_ATTR.
#[inline(always)]
pub unsafe fn note_store(st: St, oparg: usize) {
    if *st.ip.sub(1) & 0xff != Opcode::STORE_ATTR as u16 {
        note(st, oparg, store_key(st, oparg), specialise::store_attr::choose);
    }
}

/// Notes that the attribute of the owner, which is a tuple, is its item at this index.
pub unsafe fn keep_item(st: St, oparg: usize, version: u32, index: u16) {
    let key = load_key(st, oparg);
    let mut units = [0; UNITS];
    Attr::at(St { ip: units.as_mut_ptr(), ..st }).set(version, index);
    keep(st.vm().megamorphic.entries(), Entry { key, version, form: TUPLE_ITEM, units });
}

#[inline(never)]
unsafe fn note(st: St, oparg: usize, key: u64, choose: unsafe fn(St, usize) -> Option<Opcode>) {
    let owner = st.peek(1);
    if !owner.is_heap() {
        return;
    }
    let version = (*type_of(owner)).version_tag(st.thread());
    let entries = st.vm().megamorphic.entries();
    if version == 0 || known(entries, version, key).is_some() {
        return;
    }
    let mut units = [0; UNITS];
    let form = choose(St { ip: units.as_mut_ptr(), ..st }, oparg);
    if known(entries, version, key).is_some() {
        // The choice has kept what it found.
        return;
    }
    let form = form.filter(|form| KEPT.contains(form)).map_or(0, |form| form as u16);
    keep(entries, Entry { key, version, form, units });
}
