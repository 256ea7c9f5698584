//! The map from variables to values inside a context: shared between contexts, copied when one of them changes it.
//!
//! Sorted by the variables' addresses. CPython keeps a hash trie here (`Python/hamt.c`); nothing but the order of
//! iteration, which is arbitrary in both, tells them apart.

use krait_objects::fields::Fields;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{TypeSpec, flags};
use krait_objects::{Header, Object, Ref, Type, Word, heap, memory_slots, payload};
use std::cell::UnsafeCell;

/// The map; an object of its own, so that the collector sees how many contexts share it.
#[repr(C)]
pub struct Table {
    header: Header,
    /// (variable, value), ordered by the variable's id.
    items: UnsafeCell<Vec<(Object, Object)>>,
}

payload!(Table, TABLE);

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION,
    doc: "Values of context variables.",
    slots: memory_slots!(Table, SlotsSpec::EMPTY),
    ..TypeSpec::new::<Table>("hamt")
};
pub static TABLE: Type = Type::builtin(&SPEC);

impl Fields for Table {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        for (variable, value) in self.items() {
            visit(variable.word());
            visit(value.word());
        }
    }

    fn clear(&self) {
        // SAFETY: no borrow of the items outlives a call of this file's functions; they are dropped after being taken.
        drop(unsafe { std::mem::take(&mut *self.items.get()) });
    }
}

impl Table {
    pub fn new() -> Ref<Table> {
        Table::from_items(Vec::new())
    }

    fn from_items(items: Vec<(Object, Object)>) -> Ref<Table> {
        heap::new_object(&TABLE, |header| Table { header, items: UnsafeCell::new(items) })
    }

    fn items(&self) -> &[(Object, Object)] {
        // SAFETY: under the GIL; callers clone what they need without running Python code.
        unsafe { &*self.items.get() }
    }

    pub fn len(&self) -> usize {
        self.items().len()
    }

    fn find(&self, variable: &Object) -> Result<usize, usize> {
        self.items().binary_search_by_key(&variable.id(), |(variable, _)| variable.id())
    }

    pub fn get(&self, variable: &Object) -> Option<Object> {
        self.find(variable).ok().map(|at| self.items()[at].1.clone())
    }

    /// The item at a position of the iteration.
    pub fn item(&self, index: usize) -> Option<(Object, Object)> {
        self.items().get(index).cloned()
    }

    /// The map with the variable set, or without it (None); this map itself if nobody else uses it. What was replaced is
    /// handed out, to be dropped when the new map is in place.
    pub fn with(
        this: Ref<Table>,
        variable: &Object,
        value: Option<Object>,
    ) -> (Ref<Table>, Option<(Object, Object)>) {
        let this = if this.as_object().is_unique() {
            this
        } else {
            Table::from_items(this.items().to_vec())
        };
        let found = this.find(variable);
        // SAFETY: as in `items`; nothing is dropped here.
        let items = unsafe { &mut *this.items.get() };
        let old = match (found, value) {
            (Ok(at), Some(value)) => {
                Some((variable.clone(), std::mem::replace(&mut items[at].1, value)))
            }
            (Ok(at), None) => Some(items.remove(at)),
            (Err(at), Some(value)) => {
                items.insert(at, (variable.clone(), value));
                None
            }
            (Err(_), None) => None,
        };
        (this, old)
    }
}
