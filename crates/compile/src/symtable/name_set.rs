//! A set of names in the order of a Python set, which the order of free names in a scope comes from.

use super::Name;
use crate::codegen::NameHash;
use krait_collections::{Found, SetTable};

/// The names, by their hash as str.
pub struct NameSet {
    table: SetTable<Name>,
    hash: NameHash,
}

impl NameSet {
    pub fn new(hash: NameHash) -> NameSet {
        NameSet { table: SetTable::new(), hash }
    }

    /// As `set(self)`.
    pub fn copy(&self) -> NameSet {
        NameSet { table: self.table.clone_table(), hash: self.hash }
    }

    fn find(&self, name: &str, hash: i64) -> Option<usize> {
        let mut probe = self.table.probe(hash);
        loop {
            match self.table.step(&mut probe, hash, |own| **own == *name) {
                Found::Nothing(_) => return None,
                Found::Same(slot) => return Some(slot),
                Found::Candidate(..) => {}
            }
        }
    }

    pub fn is_empty(&self) -> bool {
        self.table.len() == 0
    }

    pub fn contains(&self, name: &str) -> bool {
        if self.is_empty() {
            return false;
        }
        self.find(name, (self.hash.0)(name)).is_some()
    }

    pub fn insert(&mut self, name: Name) {
        let hash = (self.hash.0)(&name);
        self.insert_hashed(name, hash);
    }

    fn insert_hashed(&mut self, name: Name, hash: i64) {
        if self.find(&name, hash).is_none() {
            self.table.insert_new(name, hash);
        }
    }

    /// Takes a name out; false if it was not there.
    pub fn remove(&mut self, name: &str) -> bool {
        if self.is_empty() {
            return false;
        }
        match self.find(name, (self.hash.0)(name)) {
            Some(slot) => self.table.remove(slot).is_some(),
            None => false,
        }
    }

    /// As `self |= other`.
    pub fn merge(&mut self, other: &NameSet) {
        if other.table.len() == 0 {
            return;
        }
        self.table.prepare(other.table.len());
        if self.table.fill_from(&other.table) {
            return;
        }
        let mut position = 0;
        while let Some((name, hash)) = other.table.next_key(&mut position) {
            self.insert_hashed(name, hash);
        }
    }

    pub fn iter(&self) -> impl Iterator<Item = &Name> {
        self.table.keys()
    }
}
