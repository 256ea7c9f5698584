//! `cycle`: the items of an iterable again and again.

use super::{iterator_type, positional};
use crate::fields::{Fields, Slot};
use krait_objects::types::list::List;
use krait_objects::{CallArgs, Header, Object, PyResult, Ref, Thread, Type, Word, heap};
use std::cell::Cell;

/// A cycle object: the iterator during the first round, the saved items afterwards.
#[repr(C)]
pub struct Cycle {
    header: Header,
    iterator: Slot,
    saved: Ref<List>,
    index: Cell<usize>,
}

impl Fields for Cycle {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.iterator.visit(visit);
        visit(self.saved.as_object().word());
    }

    fn clear(&self) {
        self.iterator.clear();
    }
}

iterator_type!(
    Cycle, CYCLE, "itertools.cycle", "(iterable, /)",
    "The items of the iterable; once it is exhausted, the same items again, for ever.",
    new: new,
    next: next
);

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let [iterable] = positional::<1>(thread, ty, &CYCLE, args)?;
    let iterator = Slot::new(iterable.iter(thread)?);
    let saved = List::new();
    Ok(heap::new_object(ty, |header| Cycle { header, iterator, saved, index: Cell::new(0) }).into())
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = Cycle::of(object);
    if let Some(iterator) = this.iterator.get() {
        if let Some(item) = iterator.next(thread)? {
            this.saved.push(item.clone());
            return Ok(Some(item));
        }
        this.iterator.clear();
    }
    let index = this.index.get();
    let item = this.saved.get(index);
    this.index.set(if index + 1 >= this.saved.len() { 0 } else { index + 1 });
    Ok(item)
}
