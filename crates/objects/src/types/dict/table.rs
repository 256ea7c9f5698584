//! The compact, ordered hash table behind dict: an index table into a vector of entries in insertion order.
//!
//! Runs no Python code: a look-up that needs `__eq__` is driven step by step by the caller.

use crate::object::Object;
use crate::types::str::{STR, Str};
use crate::word::Word;

/// An entry; a removed one has neither key nor value.
pub struct Entry {
    pub hash: i64,
    pub key: Option<Object>,
    pub value: Option<Object>,
}

impl Entry {
    /// Counts the references of a copy.
    #[inline(always)]
    fn share(&self) {
        std::mem::forget((self.key.clone(), self.value.clone()));
    }
}

/// The hash table.
pub struct Table {
    /// The index table while it has no more than the least number of slots.
    small: [u8; 1 << MIN_LOG2],
    /// The index table of `1 << log2` slots of 1, 2 or 4 bytes, where `small` is too small.
    large: Box<[u8]>,
    entries: Vec<Entry>,
    /// 0 until the first insertion.
    log2: u8,
    used: usize,
    /// How many more slots may be filled before the table is rebuilt: those of removed entries count as filled, and an empty
    /// one must remain for look-ups to end.
    room: usize,
    stamp: u64,
    /// Counts the rebuilds, which renumber the entries.
    layout: u64,
    only_str: bool,
    /// Slots of the index table may have the mark of removed entries.
    has_marks: bool,
}

const MIN_LOG2: u8 = 3;

/// The state of a look-up.
pub struct Probe {
    slot: usize,
    perturb: u64,
    started: bool,
}

/// Where a key is, or would go.
pub enum Place {
    Entry(usize),
    /// An empty slot of the index table.
    Free(usize),
}

/// What a look-up without comparisons says.
pub enum Glance {
    /// The identical key is there.
    Same(usize),
    Absent,
    /// A key of the same hash is to be compared, or the table is a large one.
    Unclear,
}

/// The next thing a look-up meets.
pub enum Found {
    /// No such key: an empty slot of the index table.
    Nothing(usize),
    /// The identical key.
    Same(usize),
    /// A key with the same hash: the caller compares.
    Candidate(usize, Object),
}

const fn width(log2: u8) -> usize {
    match log2 {
        0..=7 => 1,
        8..=15 => 2,
        _ => 4,
    }
}

/// The mark of an empty slot of `width` bytes.
const fn empty_mark(width: usize) -> usize {
    (1 << (8 * width)) - 1
}

const fn usable(log2: u8) -> usize {
    ((1usize << log2) << 1) / 3
}

/// What a slot of `WIDTH` bytes holds: an index or a mark.
#[inline(always)]
fn index_at<const WIDTH: usize>(indices: &[u8], slot: usize) -> usize {
    let at = slot * WIDTH;
    match indices[at..at + WIDTH] {
        [a] => a.into(),
        [a, b] => u16::from_le_bytes([a, b]).into(),
        [a, b, c, d] => u32::from_le_bytes([a, b, c, d]) as usize,
        _ => unreachable!("indices have one, two or four bytes"),
    }
}

/// Puts an index or a mark into a slot of `WIDTH` bytes.
#[inline(always)]
fn put<const WIDTH: usize>(indices: &mut [u8], slot: usize, index: usize) {
    let at = slot * WIDTH;
    indices[at..at + WIDTH].copy_from_slice(&index.to_le_bytes()[..WIDTH]);
}

/// The slot for an absent key of this hash: an empty one, or that of a removed entry.
#[inline(always)]
fn free_slot_in<const WIDTH: usize>(indices: &[u8], mask: usize, hash: i64) -> usize {
    first_slot::<WIDTH>(indices, mask, hash, |index| index >= empty_mark(WIDTH) - 1)
}

/// The first slot of a look-up with such an index or mark.
#[inline(always)]
fn first_slot<const WIDTH: usize>(
    indices: &[u8],
    mask: usize,
    hash: i64,
    is_wanted: impl Fn(usize) -> bool,
) -> usize {
    let mut perturb = hash as u64;
    let mut slot = hash as usize & mask;
    while !is_wanted(index_at::<WIDTH>(indices, slot)) {
        perturb >>= 5;
        slot = slot.wrapping_mul(5).wrapping_add(perturb as usize).wrapping_add(1) & mask;
    }
    slot
}

impl Table {
    #[inline(always)]
    pub fn new() -> Table {
        Table {
            small: [u8::MAX; 1 << MIN_LOG2],
            large: Box::default(),
            entries: Vec::new(),
            log2: 0,
            used: 0,
            room: 0,
            stamp: 0,
            layout: 0,
            only_str: true,
            has_marks: false,
        }
    }

    /// An empty table that continues the stamps of one just cleared.
    pub fn cleared(old: &Table) -> Table {
        Table { stamp: old.stamp + 1, layout: old.layout + 1, ..Table::new() }
    }

    pub fn layout(&self) -> u64 {
        self.layout
    }

    #[inline(always)]
    pub fn len(&self) -> usize {
        self.used
    }

    pub fn stamp(&self) -> u64 {
        self.stamp
    }

    pub fn only_str_keys(&self) -> bool {
        self.only_str
    }

    /// The size of CPython's table of the same shape.
    pub fn byte_size(&self) -> usize {
        if self.log2 == 0 {
            return 0;
        }
        let entry = if self.only_str { 16 } else { 24 };
        32 + self.indices().len() + usable(self.log2) * entry
    }

    #[inline(always)]
    pub fn entry(&self, index: usize) -> Option<&Entry> {
        self.entries.get(index)
    }

    #[inline(always)]
    pub fn entry_mut(&mut self, index: usize) -> Option<&mut Entry> {
        self.entries.get_mut(index)
    }

    #[inline(always)]
    fn indices(&self) -> &[u8] {
        if self.log2 <= MIN_LOG2 { &self.small } else { &self.large }
    }

    #[inline(always)]
    fn indices_mut(&mut self) -> &mut [u8] {
        if self.log2 <= MIN_LOG2 { &mut self.small } else { &mut self.large }
    }

    fn set_slot(&mut self, slot: usize, index: usize) {
        let width = width(self.log2);
        let indices = self.indices_mut();
        match width {
            1 => put::<1>(indices, slot, index),
            2 => put::<2>(indices, slot, index),
            _ => put::<4>(indices, slot, index),
        }
    }

    #[inline(always)]
    fn mask(&self) -> usize {
        (1usize << self.log2) - 1
    }

    /// Begins a look-up.
    #[inline]
    pub fn probe(&self, hash: i64) -> Probe {
        Probe { slot: hash as usize & self.mask(), perturb: hash as u64, started: false }
    }

    #[inline(always)]
    fn advance(&self, probe: &mut Probe) {
        if probe.started {
            probe.perturb >>= 5;
            probe.slot =
                (probe.slot.wrapping_mul(5).wrapping_add(probe.perturb as usize).wrapping_add(1))
                    & self.mask();
        }
        probe.started = true;
    }

    /// Looks a key up without a comparison, in tables of up to 32768 slots.
    #[inline(always)]
    pub fn glance(&self, key: Word, hash: i64) -> Glance {
        let mask = self.mask();
        let mut perturb = hash as u64;
        let mut slot = hash as usize & mask;
        loop {
            let index = match self.log2 {
                0..=MIN_LOG2 => self.small.get(slot).map(|index| usize::from(*index)),
                4..=7 => self.large.get(slot).map(|index| usize::from(*index)),
                8..=15 => match self.large.get(2 * slot..2 * slot + 2) {
                    Some(&[low, high]) => Some(u16::from_le_bytes([low, high]).into()),
                    _ => None,
                },
                _ => None,
            };
            let Some(index) = index else { return Glance::Unclear };
            match self.entries.get(index) {
                Some(Entry { key: Some(own), .. }) if own.word() == key => {
                    return Glance::Same(index);
                }
                Some(entry) if entry.hash == hash => return Glance::Unclear,
                None if index == empty_mark(width(self.log2)) => return Glance::Absent,
                _ => {}
            }
            perturb >>= 5;
            slot = slot.wrapping_mul(5).wrapping_add(perturb as usize).wrapping_add(1) & mask;
        }
    }

    /// Advances a look-up to the identical key, the next candidate, or the end.
    pub fn step(&self, probe: &mut Probe, key: &Object, hash: i64) -> Found {
        match width(self.log2) {
            1 => self.step_in::<1>(probe, key, hash),
            2 => self.step_in::<2>(probe, key, hash),
            _ => self.step_in::<4>(probe, key, hash),
        }
    }

    /// As [`Table::step`], for indices of `WIDTH` bytes.
    #[inline(always)]
    fn step_in<const WIDTH: usize>(&self, probe: &mut Probe, key: &Object, hash: i64) -> Found {
        if self.log2 == 0 {
            return Found::Nothing(0);
        }
        let indices = self.indices();
        loop {
            self.advance(probe);
            let index = index_at::<WIDTH>(indices, probe.slot);
            // Marks are greater than all indices.
            let Some(entry) = self.entries.get(index) else {
                if index == empty_mark(WIDTH) {
                    return Found::Nothing(probe.slot);
                }
                continue;
            };
            if let Some(own) = &entry.key {
                if own.is(key) {
                    return Found::Same(index);
                }
                if entry.hash == hash {
                    return Found::Candidate(index, own.clone());
                }
            }
        }
    }

    /// Finds the identical key.
    pub fn find_same(&self, key: &Object, hash: i64) -> Option<usize> {
        let mut probe = self.probe(hash);
        loop {
            match self.step(&mut probe, key, hash) {
                Found::Nothing(_) => return None,
                Found::Same(index) => return Some(index),
                Found::Candidate(..) => {}
            }
        }
    }

    /// Finds a str key among str keys (others cannot be equal without Python code, and are passed over).
    #[inline]
    pub fn find_str(&self, key: &Object, text: &Str, hash: i64) -> Option<usize> {
        match self.place_of_str(key, text, hash) {
            Place::Entry(index) => Some(index),
            Place::Free(_) => None,
        }
    }

    /// As [`Table::find_str`]; where there is no such key, the slot for one.
    #[inline]
    pub fn place_of_str(&self, key: &Object, text: &Str, hash: i64) -> Place {
        match width(self.log2) {
            1 => self.find_str_in::<1>(key, text, hash),
            2 => self.find_str_in::<2>(key, text, hash),
            _ => self.find_str_in::<4>(key, text, hash),
        }
    }

    /// As [`Table::place_of_str`], for indices of `WIDTH` bytes.
    #[inline(always)]
    fn find_str_in<const WIDTH: usize>(&self, key: &Object, text: &Str, hash: i64) -> Place {
        let mask = self.mask();
        let indices = self.indices();
        let mut perturb = hash as u64;
        let mut slot = hash as usize & mask;
        loop {
            let index = index_at::<WIDTH>(indices, slot);
            match self.entries.get(index) {
                Some(Entry { key: Some(own), .. }) if own.is(key) => return Place::Entry(index),
                Some(Entry { key: Some(own), hash: own_hash, .. })
                    if *own_hash == hash && own.as_str().is_some_and(|own| own.eq(text)) =>
                {
                    return Place::Entry(index);
                }
                None if index == empty_mark(WIDTH) => return Place::Free(slot),
                _ => {}
            }
            perturb >>= 5;
            slot = slot.wrapping_mul(5).wrapping_add(perturb as usize).wrapping_add(1) & mask;
        }
    }

    /// Adds a key known to be absent.
    pub fn insert_new(&mut self, key: Object, hash: i64, value: Object) {
        if self.room == 0 {
            self.make_room();
        }
        let slot = self.free_slot(hash);
        self.fill(slot, key, hash, value);
    }

    /// Adds a key that a look-up has just not found, in the slot that this gave, or in one of a removed entry before it: else
    /// keys that come and go would make their look-ups longer and longer.
    #[inline]
    pub fn insert_at(&mut self, slot: usize, key: Object, hash: i64, value: Object) {
        if self.room == 0 || self.has_marks {
            self.insert_new(key, hash, value);
        } else {
            self.fill(slot, key, hash, value);
        }
    }

    #[inline(always)]
    fn fill(&mut self, slot: usize, key: Object, hash: i64, value: Object) {
        if self.only_str && !key.is_exact(&STR) {
            self.only_str = false;
        }
        let index = self.entries.len();
        self.entries.push(Entry { hash, key: Some(key), value: Some(value) });
        self.set_slot(slot, index);
        self.used += 1;
        self.room -= 1;
        self.stamp += 1;
    }

    /// Makes the first index table, or a larger one.
    #[cold]
    fn make_room(&mut self) {
        if self.log2 != 0 {
            self.resize(self.used * 3);
            return;
        }
        self.log2 = MIN_LOG2;
        self.layout += 1;
        self.room = usable(MIN_LOG2);
        self.entries.reserve_exact(usable(MIN_LOG2));
    }

    /// The slot for a key of this hash that is absent.
    #[inline]
    fn free_slot(&self, hash: i64) -> usize {
        let (indices, mask) = (self.indices(), self.mask());
        match width(self.log2) {
            1 => free_slot_in::<1>(indices, mask, hash),
            2 => free_slot_in::<2>(indices, mask, hash),
            _ => free_slot_in::<4>(indices, mask, hash),
        }
    }

    /// Enters all entries, none of which is a removed one, into the index table, which is empty.
    #[inline(always)]
    fn index_entries<const WIDTH: usize>(&mut self) {
        let mask = self.mask();
        let indices = if self.log2 <= MIN_LOG2 { &mut self.small[..] } else { &mut self.large };
        for (index, entry) in self.entries.iter().enumerate() {
            let slot = free_slot_in::<WIDTH>(indices, mask, entry.hash);
            put::<WIDTH>(indices, slot, index);
        }
    }

    /// Rebuilds the index table with at least `minimum` slots, without the removed entries.
    fn resize(&mut self, minimum: usize) {
        let log2 = log2_for(minimum);
        self.layout += 1;
        self.has_marks = false;
        if self.entries.len() != self.used {
            self.entries.retain(|entry| entry.key.is_some());
        }
        self.entries.reserve_exact(usable(log2).saturating_sub(self.entries.len()));
        self.log2 = log2;
        if log2 == MIN_LOG2 {
            self.small = [u8::MAX; 1 << MIN_LOG2];
            self.large = Box::default();
        } else {
            self.large = vec![u8::MAX; width(log2) << log2].into_boxed_slice();
        }
        self.room = usable(log2) - self.entries.len();
        match width(log2) {
            1 => self.index_entries::<1>(),
            2 => self.index_entries::<2>(),
            _ => self.index_entries::<4>(),
        }
    }

    /// Replaces the value of a live entry and returns the old one.
    #[inline]
    pub fn replace_value(&mut self, index: usize, value: Object) -> Option<Object> {
        self.entries[index].value.replace(value)
    }

    /// Marks the slot of an index as one that look-ups pass.
    #[inline(always)]
    fn forget_index<const WIDTH: usize>(&mut self, index: usize) {
        let (mask, hash) = (self.mask(), self.entries[index].hash);
        let indices = self.indices_mut();
        let slot = first_slot::<WIDTH>(indices, mask, hash, |held| held == index);
        put::<WIDTH>(indices, slot, empty_mark(WIDTH) - 1);
    }

    /// Removes a live entry.
    pub fn remove(&mut self, index: usize) -> (Object, Object) {
        match width(self.log2) {
            1 => self.forget_index::<1>(index),
            2 => self.forget_index::<2>(index),
            _ => self.forget_index::<4>(index),
        }
        self.used -= 1;
        self.stamp += 1;
        self.has_marks = true;
        let entry = &mut self.entries[index];
        let taken = (entry.key.take(), entry.value.take());
        (taken.0.expect("removed entries are live"), taken.1.expect("removed entries are live"))
    }

    /// The last live entry; the removed ones behind it are given up.
    pub fn last_index(&mut self) -> Option<usize> {
        while self.entries.last().is_some_and(|entry| entry.key.is_none()) {
            self.entries.pop();
        }
        self.entries.len().checked_sub(1)
    }

    /// Entries in use, removed ones included.
    pub fn entry_count(&self) -> usize {
        self.entries.len()
    }

    /// The entry at or behind `*position`, which is advanced: key, value and hash.
    #[inline(always)]
    pub fn next_entry(&self, position: &mut usize) -> Option<(&Object, &Object, i64)> {
        while let Some(entry) = self.entries.get(*position) {
            *position += 1;
            if let (Some(key), Some(value)) = (&entry.key, &entry.value) {
                return Some((key, value, entry.hash));
            }
        }
        None
    }

    /// The entry before `*position`, which is moved back.
    pub fn previous_entry(&self, position: &mut usize) -> Option<(&Object, &Object)> {
        if *position == usize::MAX {
            *position = self.entries.len();
        }
        // Fewer entries than at the start of the iteration: what was to come is gone.
        if *position > self.entries.len() {
            *position = 0;
        }
        while *position > 0 {
            *position -= 1;
            let entry = &self.entries[*position];
            if let (Some(key), Some(value)) = (&entry.key, &entry.value) {
                return Some((key, value));
            }
        }
        None
    }

    /// A copy as by [`Table::clone_compact`] that continues the stamps of the table it replaces.
    pub fn clone_after(&self, old: &Table) -> Table {
        let mut copy = self.clone_compact();
        copy.stamp = old.stamp + 1;
        copy.layout = old.layout + 1;
        copy
    }

    /// A copy without the holes of removed entries, of the size that the items need.
    fn clone_compact(&self) -> Table {
        self.clone_of_size(log2_for((self.used * 3).div_ceil(2)))
    }

    /// A copy without the holes, of the same size if there are few.
    pub fn clone_alike(&self) -> Table {
        if self.used < self.entries.len() * 2 / 3 {
            return self.clone_compact();
        }
        self.clone_of_size(self.log2)
    }

    fn clone_of_size(&self, log2: u8) -> Table {
        let mut copy = Table::new();
        if self.used == 0 {
            return copy;
        }
        copy.only_str = self.only_str;
        copy.used = self.used;
        copy.entries.reserve_exact(usable(log2));
        if self.used == self.entries.len() {
            self.entries.iter().for_each(Entry::share);
            // SAFETY: there is room, and what the words refer to is counted.
            unsafe {
                let (from, to) = (self.entries.as_ptr(), copy.entries.as_mut_ptr());
                std::ptr::copy_nonoverlapping(from, to, self.used);
                copy.entries.set_len(self.used);
            }
        } else {
            let live = self.entries.iter().filter(|entry| entry.key.is_some());
            copy.entries.extend(live.map(|entry| Entry {
                hash: entry.hash,
                key: entry.key.clone(),
                value: entry.value.clone(),
            }));
        }
        if log2 == self.log2 && !self.has_marks {
            // Every entry has its index.
            copy.log2 = log2;
            copy.layout = 1;
            copy.small = self.small;
            copy.large = self.large.clone();
            copy.room = usable(log2) - self.used;
        } else {
            copy.resize(1 << log2);
        }
        copy
    }

    #[inline(always)]
    pub fn traverse(&self, visit: &mut (impl FnMut(Word) + ?Sized)) {
        for entry in &self.entries {
            if let Some(key) = &entry.key {
                visit(key.word());
            }
            if let Some(value) = &entry.value {
                visit(value.word());
            }
        }
    }
}

/// The size of an index table of at least `minimum` slots.
fn log2_for(minimum: usize) -> u8 {
    let mut log2 = MIN_LOG2;
    while (1usize << log2) < minimum {
        log2 += 1;
    }
    log2
}

impl Default for Table {
    fn default() -> Self {
        Self::new()
    }
}
