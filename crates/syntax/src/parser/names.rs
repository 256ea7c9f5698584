//! The names of one parse, each of them one object. Knows no tokens.

use std::collections::HashSet;
use std::hash::{BuildHasherDefault, Hasher};

use crate::ast::Identifier;

/// The names seen so far, normalised.
#[derive(Default)]
pub struct Names(HashSet<Identifier, BuildHasherDefault<NameHasher>>);

impl Names {
    /// Whether a name is among them.
    pub fn contains(&self, name: &str) -> bool {
        self.0.contains(name)
    }

    /// The one object of this name.
    pub fn intern(&mut self, name: &str) -> Identifier {
        if let Some(id) = self.0.get(name) {
            return id.clone();
        }
        let id = Identifier::new(name);
        self.0.insert(id.clone());
        id
    }
}

/// Multiplies and rotates word by word: names are short and not hostile here (the map only lives for a parse).
#[derive(Default)]
struct NameHasher(u64);

impl Hasher for NameHasher {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.write_u64(u64::from_le_bytes(word));
        }
    }
    fn write_u8(&mut self, value: u8) {
        self.write_u64(u64::from(value));
    }
    fn write_u64(&mut self, value: u64) {
        self.0 = (self.0.rotate_left(5) ^ value).wrapping_mul(0x517c_c1b7_2722_0a95);
    }
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 32)
    }
}
