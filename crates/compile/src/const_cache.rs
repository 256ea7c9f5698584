//! The table that makes equal constants of one compilation one object, and interns names. Matches the compiler's
//! `const_cache`.

use crate::exact_const::HashedConst;
use krait_bytecode::constant::SliceConst;
use krait_bytecode::{Const, ConstStr, Interner};
use krait_syntax::parser::Names;
use std::collections::HashSet;
use std::fmt;
use std::hash::BuildHasherDefault;
use std::rc::Rc;
use std::sync::Arc;

/// The constants and names of one compilation.
#[derive(Default)]
pub struct ConstCache {
    known: HashSet<HashedConst, BuildHasherDefault<crate::exact_const::KnownHash>>,
    pub interner: Interner,
    pub interned: Interned,
}

/// Which strings were interned before a compilation: a constant's string that equals one is another object, and what holds
/// it is made anew. Marshal shows that.
#[derive(Clone, Default)]
pub struct Interned {
    /// The names that the parser interned.
    pub names: Option<Rc<Names>>,
    /// What the process had interned before.
    pub process: Option<Rc<dyn Fn(&str) -> bool>>,
}

impl Interned {
    pub fn contains(&self, text: &str) -> bool {
        self.names.as_ref().is_some_and(|names| names.contains(text))
            || self.process.as_ref().is_some_and(|process| process(text))
    }
}

impl fmt::Debug for Interned {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Interned")
    }
}

impl ConstCache {
    pub fn new(interned: Interned) -> ConstCache {
        // What a short text has; tables that grow from nothing are made three times over.
        ConstCache {
            known: HashSet::with_capacity_and_hasher(14, BuildHasherDefault::default()),
            interner: Interner::with_capacity(28),
            interned,
        }
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
        let key = HashedConst::new(value);
        if let Some(known) = self.known.get(&key) {
            return known.value().clone();
        }
        let (value, hash) = key.into_parts();
        let value = self.intern_names(value, recursive);
        self.known.insert(HashedConst::with_hash(value.clone(), hash));
        value
    }

    /// Interns a string that looks like a name, and inside containers what is to be merged or interned.
    fn intern_names(&mut self, value: Const, recursive: bool) -> Const {
        match value {
            // Interned text stays itself; nothing but this compilation's own table makes some.
            Const::Str(text) if !text.is_interned() && is_name_like(&text) => {
                Const::Str(self.interner.intern_str(&text))
            }
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
pub fn is_name_like(text: &ConstStr) -> bool {
    text.wtf8().iter().all(|&byte| byte.is_ascii_alphanumeric() || byte == b'_')
}
