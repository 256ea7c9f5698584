//! `zip_longest`: zip until the longest iterable ends.

use super::iterator_type;
use crate::fields::{Fields, Slot};
use krait_objects::types::tuple::recycled::Recycled;
use krait_objects::{CallArgs, Header, Object, PyResult, Thread, Type, Word, heap};
use smallvec::SmallVec;
use std::cell::Cell;

/// A zip_longest object; exhausted iterators are taken out.
#[repr(C)]
pub struct ZipLongest {
    header: Header,
    iterators: Vec<Slot>,
    active: Cell<usize>,
    fill: Object,
    tuple: Recycled,
}

impl Fields for ZipLongest {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.iterators.iter().for_each(|iterator| iterator.visit(visit));
        visit(self.fill.word());
        self.tuple.visit(visit);
    }

    fn clear(&self) {
        self.iterators.iter().for_each(Slot::clear);
    }
}

iterator_type!(
    ZipLongest, ZIP_LONGEST, "itertools.zip_longest", "(*iterables, fillvalue=None)",
    "Tuples of one item from each iterable, until the longest ends; fillvalue stands for what the shorter ones lack.",
    new: new,
    next: next
);

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let mut fill = Object::NONE;
    for (name, value) in args.keywords() {
        if !name.as_str().is_some_and(|name| name.eq_str("fillvalue")) {
            return Err(thread.type_error("zip_longest() got an unexpected keyword argument"));
        }
        fill = value.clone();
    }
    let mut iterators = Vec::with_capacity(args.positional().len());
    for iterable in args.positional() {
        iterators.push(Slot::new(iterable.iter(thread)?));
    }
    let active = Cell::new(iterators.len());
    let tuple = Recycled::EMPTY;
    Ok(heap::new_object(ty, |header| ZipLongest { header, iterators, active, fill, tuple }).into())
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = ZipLongest::of(object);
    if this.active.get() == 0 {
        return Ok(None);
    }
    let mut items = SmallVec::<[Object; 4]>::new();
    for slot in &this.iterators {
        let Some(iterator) = slot.get() else {
            items.push(this.fill.clone());
            continue;
        };
        match iterator.next(thread) {
            Ok(Some(item)) => items.push(item),
            Ok(None) => {
                let active = this.active.get().saturating_sub(1);
                this.active.set(active);
                if active == 0 {
                    return Ok(None);
                }
                slot.clear();
                items.push(this.fill.clone());
            }
            Err(raised) => {
                this.active.set(0);
                return Err(raised);
            }
        }
    }
    Ok(Some(this.tuple.tuple_of_items(items)))
}
