//! The pickler's memo: which objects were written, and their numbers, by identity.
//!
//! An open-addressing table that grows as CPython's `PyMemoTable`, so that `__sizeof__` tells the same.

use krait_objects::{Object, Word};

const MIN_SIZE: usize = 8;

struct Entry {
    key: Option<Object>,
    number: isize,
}

impl Entry {
    const EMPTY: Entry = Entry { key: None, number: 0 };
}

/// Objects and their numbers. Keeps the objects alive, so that no address is used twice.
pub struct Memo {
    table: Vec<Entry>,
    used: usize,
}

impl Memo {
    pub fn new() -> Memo {
        Memo { table: empty_table(MIN_SIZE), used: 0 }
    }

    pub fn len(&self) -> usize {
        self.used
    }

    /// Slots of the table.
    pub fn size(&self) -> usize {
        self.table.len()
    }

    #[inline(always)]
    fn start(&self, key: Word) -> usize {
        // Addresses are multiples of 16; the high bits of the product are the well-mixed ones.
        let mixed = (key.bits() >> 4).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        (mixed >> 32) as usize & (self.table.len() - 1)
    }

    /// The slot of the key, or the empty one where it belongs.
    #[inline(always)]
    fn slot(&self, key: Word) -> usize {
        let mask = self.table.len() - 1;
        let mut at = self.start(key);
        loop {
            match &self.table[at].key {
                Some(own) if own.word() != key => at = (at + 1) & mask,
                _ => return at,
            }
        }
    }

    /// The object's number.
    #[inline(always)]
    pub fn get(&self, key: &Object) -> Option<isize> {
        let entry = &self.table[self.slot(key.word())];
        entry.key.as_ref().map(|_| entry.number)
    }

    /// Gives an object a number.
    #[inline]
    pub fn set(&mut self, key: &Object, number: isize) {
        let at = self.slot(key.word());
        let entry = &mut self.table[at];
        entry.number = number;
        if entry.key.is_some() {
            return;
        }
        entry.key = Some(key.clone());
        self.used += 1;
        if self.used * 3 >= self.table.len() * 2 {
            self.grow();
        }
    }

    #[cold]
    fn grow(&mut self) {
        let wanted = self.used * if self.used > 50_000 { 2 } else { 4 };
        let size = wanted.next_power_of_two().max(MIN_SIZE);
        let old = std::mem::replace(&mut self.table, empty_table(size));
        for entry in old {
            if let Some(key) = &entry.key {
                let at = self.slot(key.word());
                self.table[at] = entry;
            }
        }
    }

    /// All entries by number.
    pub fn entries(&self) -> Vec<(Object, isize)> {
        let mut entries: Vec<(Object, isize)> = self
            .table
            .iter()
            .filter_map(|entry| entry.key.clone().map(|key| (key, entry.number)))
            .collect();
        entries.sort_by_key(|entry| entry.1);
        entries
    }

    pub fn visit(&self, visit: &mut dyn FnMut(Word)) {
        for entry in &self.table {
            if let Some(key) = &entry.key {
                visit(key.word());
            }
        }
    }

    /// An emptied table of the same size, and the old one, which the caller drops when all is consistent.
    pub fn take(&mut self) -> Memo {
        let empty = Memo { table: empty_table(self.table.len()), used: 0 };
        std::mem::replace(self, empty)
    }
}

impl Clone for Memo {
    fn clone(&self) -> Memo {
        let copy = |entry: &Entry| Entry { key: entry.key.clone(), number: entry.number };
        Memo { table: self.table.iter().map(copy).collect(), used: self.used }
    }
}

fn empty_table(size: usize) -> Vec<Entry> {
    std::iter::repeat_with(|| Entry::EMPTY).take(size).collect()
}
