//! Constants as keys of tables: equal if one object may stand for both. Types count (`1`, `True` and `1.0` differ), and
//! so do the signs of zeros. Matches CPython's `_PyCode_ConstantKey`.

use foldhash::HashSet;
use krait_bytecode::{Code, Const};
use std::collections::HashMap;
use std::hash::{BuildHasher, BuildHasherDefault, Hash, Hasher};
use std::mem::discriminant;

/// A constant that equals its like.
#[derive(Clone, Debug)]
pub struct ExactConst(pub Const);

impl PartialEq for ExactConst {
    fn eq(&self, other: &ExactConst) -> bool {
        same(&self.0, &other.0)
    }
}

impl Eq for ExactConst {}

impl Hash for ExactConst {
    fn hash<H: Hasher>(&self, state: &mut H) {
        hash(&self.0, state);
    }
}

/// A constant as key of a table that grows: its hash is computed once.
pub struct HashedConst {
    hash: u64,
    value: ExactConst,
}

impl HashedConst {
    pub fn new(value: Const) -> HashedConst {
        let mut state = foldhash::fast::FixedState::default().build_hasher();
        hash(&value, &mut state);
        HashedConst::with_hash(value, state.finish())
    }

    /// The key with the hash of an equal constant.
    pub fn with_hash(value: Const, hash: u64) -> HashedConst {
        HashedConst { hash, value: ExactConst(value) }
    }

    pub fn value(&self) -> &Const {
        &self.value.0
    }

    /// The constant and its hash.
    pub fn into_parts(self) -> (Const, u64) {
        (self.value.0, self.hash)
    }
}

impl PartialEq for HashedConst {
    fn eq(&self, other: &HashedConst) -> bool {
        self.hash == other.hash && self.value == other.value
    }
}

impl Eq for HashedConst {}

impl Hash for HashedConst {
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_u64(self.hash);
    }
}

/// The hasher of keys that know their hash or are addresses: spreads one number.
#[derive(Default)]
pub struct KnownHash(u64);

impl Hasher for KnownHash {
    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|&byte| self.write_u64(u64::from(byte)));
    }
    fn write_u64(&mut self, value: u64) {
        let product = u128::from(self.0 ^ value) * 0x9E37_79B9_7F4A_7C15;
        self.0 = product as u64 ^ (product >> 64) as u64;
    }
    fn write_usize(&mut self, value: usize) {
        self.write_u64(value as u64);
    }
    fn finish(&self) -> u64 {
        self.0
    }
}

/// A map by the address of objects that stay alive while it is in use.
pub type ByAddress<T> = HashMap<usize, T, BuildHasherDefault<KnownHash>>;

/// The places of objects in a list, by their addresses. Most lists are short: those are searched one by one.
#[derive(Default)]
pub struct Places {
    addresses: Vec<usize>,
    /// Filled once the list is long.
    index: ByAddress<usize>,
}

impl Places {
    /// Longer lists have an index.
    const SHORT: usize = 16;

    /// The place of an object, and whether it is new: then it goes to the end of the list.
    pub fn place(&mut self, address: usize) -> (usize, bool) {
        let length = self.addresses.len();
        if length <= Self::SHORT {
            if let Some(place) = self.addresses.iter().position(|&known| known == address) {
                return (place, false);
            }
            if length == Self::SHORT {
                let places = self.addresses.iter().enumerate();
                self.index = places.map(|(place, &address)| (address, place)).collect();
                self.index.insert(address, length);
            }
        } else {
            let place = *self.index.entry(address).or_insert(length);
            if place < length {
                return (place, false);
            }
        }
        self.addresses.push(address);
        (length, true)
    }
}

fn hash<H: Hasher>(value: &Const, state: &mut H) {
    discriminant(value).hash(state);
    match value {
        Const::None | Const::True | Const::False | Const::Ellipsis | Const::StopIteration => {}
        Const::Int(v) => v.hash(state),
        // A NaN equals nothing but itself, the object.
        Const::Float(v) if v.is_nan() => value.address().hash(state),
        Const::Complex(v) if v.0.is_nan() || v.1.is_nan() => value.address().hash(state),
        Const::Float(v) => v.to_bits().hash(state),
        Const::Complex(v) => (v.0.to_bits(), v.1.to_bits()).hash(state),
        Const::Str(v) => v.hash(state),
        Const::Bytes(v) => v.hash(state),
        Const::Tuple(items) | Const::List(items) => hash_all(items, state),
        // Equal sets have equal hashes whatever their order.
        Const::FrozenSet(items) | Const::Set(items) => {
            let item_hash = |item: &Const| {
                let mut state = foldhash::fast::FixedState::default().build_hasher();
                hash(item, &mut state);
                state.finish()
            };
            items.iter().map(item_hash).fold(0, u64::wrapping_add).hash(state);
        }
        Const::Dict(items) => {
            for (key, value) in items.iter() {
                hash(key, state);
                hash(value, state);
            }
        }
        Const::Slice(slice) => {
            for part in [&slice.start, &slice.stop, &slice.step] {
                hash(part, state);
            }
        }
        Const::Foreign(_) => value.address().hash(state),
        Const::Code(code) => {
            code.name.hash(state);
            code.firstlineno.hash(state);
            code.code.hash(state);
            // Lambdas of one line differ in their places.
            code.linetable.hash(state);
        }
    }
}

fn hash_all<H: Hasher>(items: &[Const], state: &mut H) {
    items.len().hash(state);
    items.iter().for_each(|item| hash(item, state));
}

fn same(a: &Const, b: &Const) -> bool {
    if discriminant(a) != discriminant(b) {
        return false;
    }
    if a.address().is_some_and(|address| b.address() == Some(address)) {
        return true;
    }
    match (a, b) {
        (Const::Int(a), Const::Int(b)) => a == b,
        (Const::Float(a), Const::Float(b)) => !a.is_nan() && a.to_bits() == b.to_bits(),
        (Const::Complex(a), Const::Complex(b)) => {
            let is_nan = a.0.is_nan() || a.1.is_nan();
            !is_nan && a.0.to_bits() == b.0.to_bits() && a.1.to_bits() == b.1.to_bits()
        }
        (Const::Str(a), Const::Str(b)) => a == b,
        (Const::Bytes(a), Const::Bytes(b)) => a == b,
        (Const::Tuple(a), Const::Tuple(b)) | (Const::List(a), Const::List(b)) => all_same(a, b),
        (Const::FrozenSet(a), Const::FrozenSet(b)) | (Const::Set(a), Const::Set(b)) => {
            let keys: HashSet<ExactConst> = a.iter().cloned().map(ExactConst).collect();
            a.len() == b.len() && b.iter().all(|item| keys.contains(&ExactConst(item.clone())))
        }
        (Const::Dict(a), Const::Dict(b)) => {
            a.len() == b.len()
                && a.iter().zip(b.iter()).all(|(a, b)| same(&a.0, &b.0) && same(&a.1, &b.1))
        }
        (Const::Slice(a), Const::Slice(b)) => {
            same(&a.start, &b.start) && same(&a.stop, &b.stop) && same(&a.step, &b.step)
        }
        (Const::Code(a), Const::Code(b)) => same_code(a, b),
        (Const::Foreign(_), _) => false,
        // Singletons of one kind.
        _ => true,
    }
}

fn all_same(a: &[Const], b: &[Const]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| same(a, b))
}

/// What code objects compare by; the qualified name and the file do not count.
fn same_code(a: &Code, b: &Code) -> bool {
    let numbers = |code: &Code| {
        ((code.argcount, code.posonlyargcount, code.kwonlyargcount), (code.flags, code.firstlineno))
    };
    a.name == b.name
        && numbers(a) == numbers(b)
        && a.code == b.code
        && a.linetable == b.linetable
        && a.exceptiontable == b.exceptiontable
        && all_same(&a.names, &b.names)
        && all_same(&a.localsplusnames, &b.localsplusnames)
        && all_same(&a.consts, &b.consts)
}

#[cfg(test)]
mod tests;
