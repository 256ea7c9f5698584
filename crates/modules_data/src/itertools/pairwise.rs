//! `pairwise`: neighbouring items.

use super::{iterator_type, positional};
use crate::fields::{Fields, Slot};
use krait_objects::{CallArgs, Header, Object, PyResult, Thread, Type, Word, heap};

/// A pairwise object.
#[repr(C)]
pub struct Pairwise {
    header: Header,
    iterator: Slot,
    previous: Slot,
}

impl Fields for Pairwise {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.iterator.visit(visit);
        self.previous.visit(visit);
    }

    fn clear(&self) {
        self.iterator.clear();
        self.previous.clear();
    }
}

iterator_type!(
    Pairwise, PAIRWISE, "itertools.pairwise", "(iterable, /)",
    "Pairs of each item and the one behind it: s -> (s0,s1), (s1,s2), (s2, s3), ...",
    new: new,
    next: next
);

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let [iterable] = positional::<1>(thread, ty, &PAIRWISE, args)?;
    let iterator = Slot::new(iterable.iter(thread)?);
    Ok(heap::new_object(ty, |header| Pairwise { header, iterator, previous: Slot::EMPTY }).into())
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = Pairwise::of(object);
    let Some(iterator) = this.iterator.get() else { return Ok(None) };
    let previous = match this.previous.get() {
        Some(previous) => previous,
        None => {
            let first = read(thread, this, &iterator)?;
            let Some(first) = first else { return Ok(None) };
            this.previous.set(first.clone());
            // Reading may have run this iterator to its end.
            if this.iterator.is_empty() {
                this.previous.clear();
                return Ok(None);
            }
            first
        }
    };
    let Some(item) = read(thread, this, &iterator)? else { return Ok(None) };
    this.previous.set(item.clone());
    Ok(Some(Object::tuple(&[previous, item])))
}

/// Reads an item; at the end or on an error this iterator ends too.
fn read(thread: &Thread, this: &Pairwise, iterator: &Object) -> PyResult<Option<Object>> {
    let item = iterator.next(thread);
    if !matches!(item, Ok(Some(_))) {
        this.iterator.clear();
        this.previous.clear();
    }
    item
}
