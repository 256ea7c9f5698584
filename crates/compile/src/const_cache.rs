//! The table that makes equal constants of one compilation one object, and interns names. Equality is
//! type-exact: `1`, `True` and `1.0` differ, and so do `0.0` and `-0.0`. Matches the compiler's `const_cache`
//! and `_PyCode_ConstantKey`.

use std::collections::HashMap;
use std::sync::Arc;

use krait_bytecode::constant::SliceConst;
use krait_bytecode::{Code, Const, ConstStr, Interner};

/// The constants and names of one compilation.
#[derive(Default)]
pub struct ConstCache {
    known: HashMap<ConstKey, Const>,
    pub interner: Interner,
}

/// What distinguishes constants from each other, in serialised form.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct ConstKey(Vec<u8>);

impl ConstKey {
    pub fn of(value: &Const) -> ConstKey {
        let mut key = Vec::new();
        write_key(&mut key, value);
        ConstKey(key)
    }
}

impl ConstCache {
    pub fn new() -> ConstCache {
        ConstCache::default()
    }

    /// The interned string.
    pub fn intern(&mut self, text: &str) -> ConstStr {
        self.interner.intern(text)
    }

    /// The one object equal to `value`; items of tuples and frozensets are merged too. For constants of the
    /// source.
    pub fn merge(&mut self, value: Const) -> Const {
        self.insert(value, true)
    }

    /// The one object equal to `value`, leaving its items alone. For what the compiler itself makes.
    pub fn merge_one(&mut self, value: Const) -> Const {
        self.insert(value, false)
    }

    /// `merge_one` for the tables of a code object.
    pub fn merge_bytes(&mut self, bytes: Vec<u8>) -> Arc<[u8]> {
        match self.merge_one(Const::Bytes(bytes.into())) {
            Const::Bytes(bytes) => bytes,
            _ => unreachable!("equal constants have one type"),
        }
    }

    /// `merge_one` for the tuples of a code object.
    pub fn merge_tuple(&mut self, items: Vec<Const>) -> Arc<[Const]> {
        match self.merge_one(Const::tuple(items)) {
            Const::Tuple(items) => items,
            _ => unreachable!("equal constants have one type"),
        }
    }

    fn insert(&mut self, value: Const, recursive: bool) -> Const {
        match value {
            Const::None | Const::True | Const::False | Const::Ellipsis | Const::StopIteration => {
                return value;
            }
            _ => {}
        }
        let key = ConstKey::of(&value);
        if let Some(known) = self.known.get(&key) {
            return known.clone();
        }
        let value = self.intern_names(value, recursive);
        self.known.insert(key, value.clone());
        value
    }

    /// Interns a string that looks like a name, and inside containers what is to be merged or interned.
    fn intern_names(&mut self, value: Const, recursive: bool) -> Const {
        match value {
            Const::Str(text) if is_name_like(&text) => Const::Str(self.interner.intern_str(&text)),
            Const::Tuple(items) if !items.is_empty() => {
                Const::Tuple(self.intern_items(items, recursive))
            }
            Const::FrozenSet(items) => Const::FrozenSet(self.intern_items(items, recursive)),
            Const::Slice(slice) => {
                let mut part = |value: &Const| self.intern_names(value.clone(), false);
                let (start, stop, step) =
                    (part(&slice.start), part(&slice.stop), part(&slice.step));
                if start.is(&slice.start) && stop.is(&slice.stop) && step.is(&slice.step) {
                    return Const::Slice(slice);
                }
                Const::Slice(Arc::new(SliceConst { start, stop, step }))
            }
            value => value,
        }
    }

    fn intern_items(&mut self, items: Arc<[Const]>, recursive: bool) -> Arc<[Const]> {
        let mut changed = false;
        let merged: Vec<Const> = items
            .iter()
            .map(|item| {
                let new = if recursive {
                    self.insert(item.clone(), true)
                } else {
                    self.intern_names(item.clone(), false)
                };
                changed |= !same_object(&new, item);
                new
            })
            .collect();
        if changed { merged.into() } else { items }
    }
}

/// Identity by address, so that a preallocated object's duplicate is replaced too.
fn same_object(a: &Const, b: &Const) -> bool {
    match (a.address(), b.address()) {
        (Some(a), Some(b)) => a == b,
        _ => a.is(b),
    }
}

/// Only ASCII letters, digits and underscores.
fn is_name_like(text: &ConstStr) -> bool {
    text.wtf8().iter().all(|&byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

fn write_bytes(key: &mut Vec<u8>, tag: u8, bytes: &[u8]) {
    key.push(tag);
    key.extend((bytes.len() as u64).to_le_bytes());
    key.extend(bytes);
}

fn write_address(key: &mut Vec<u8>, value: &Const) {
    write_bytes(key, b'@', &value.address().unwrap_or_default().to_le_bytes());
}

fn write_all<'a>(key: &mut Vec<u8>, tag: u8, items: impl ExactSizeIterator<Item = &'a Const>) {
    key.push(tag);
    key.extend((items.len() as u64).to_le_bytes());
    items.for_each(|item| write_key(key, item));
}

fn write_key(key: &mut Vec<u8>, value: &Const) {
    match value {
        Const::None => key.push(b'N'),
        Const::True => key.push(b'T'),
        Const::False => key.push(b'F'),
        Const::Ellipsis => key.push(b'.'),
        Const::StopIteration => key.push(b'S'),
        Const::Int(v) => write_bytes(key, b'i', v.to_string().as_bytes()),
        // A NaN equals nothing but itself, the object.
        Const::Float(v) if v.is_nan() => write_address(key, value),
        Const::Complex(v) if v.0.is_nan() || v.1.is_nan() => write_address(key, value),
        Const::Float(v) => write_bytes(key, b'f', &v.to_le_bytes()),
        Const::Complex(v) => {
            write_bytes(key, b'c', &[v.0.to_le_bytes(), v.1.to_le_bytes()].concat());
        }
        Const::Str(v) => write_bytes(key, b's', v.wtf8()),
        Const::Bytes(v) => write_bytes(key, b'b', v),
        Const::Tuple(items) => write_all(key, b't', items.iter()),
        Const::List(items) => write_all(key, b'l', items.iter()),
        Const::FrozenSet(items) | Const::Set(items) => {
            // Equal sets have equal keys whatever their order.
            let mut keys: Vec<Vec<u8>> = items
                .iter()
                .map(|item| {
                    let mut key = Vec::new();
                    write_key(&mut key, item);
                    key
                })
                .collect();
            keys.sort();
            key.push(if matches!(value, Const::Set(_)) { b'E' } else { b'e' });
            key.extend((keys.len() as u64).to_le_bytes());
            keys.iter().for_each(|item| write_bytes(key, b'_', item));
        }
        Const::Dict(items) => {
            key.push(b'd');
            key.extend((items.len() as u64).to_le_bytes());
            for (item, value) in items.iter() {
                write_key(key, item);
                write_key(key, value);
            }
        }
        Const::Slice(slice) => {
            key.push(b':');
            write_key(key, &slice.start);
            write_key(key, &slice.stop);
            write_key(key, &slice.step);
        }
        Const::Code(code) => write_code_key(key, code),
    }
}

/// What code objects compare by; the qualified name and the file do not count.
fn write_code_key(key: &mut Vec<u8>, code: &Code) {
    write_bytes(key, b'C', code.name.wtf8());
    for number in [
        code.argcount,
        code.posonlyargcount,
        code.kwonlyargcount,
        code.flags,
        code.firstlineno as u32,
    ] {
        key.extend(number.to_le_bytes());
    }
    write_bytes(key, b'b', &code.code);
    write_all(key, b't', code.consts.iter());
    write_all(key, b't', code.names.iter());
    write_all(key, b't', code.localsplusnames.iter());
    write_bytes(key, b'b', &code.linetable);
    write_bytes(key, b'b', &code.exceptiontable);
}
