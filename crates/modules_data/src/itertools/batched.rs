//! `batched`: tuples of n items.

use super::iterator_type;
use crate::convert::to_ssize;
use crate::fields::{Fields, Slot};
use krait_objects::types::tuple::Tuple;
use krait_objects::{CallArgs, Header, Object, PyResult, Signature, Thread, Type, Word, heap};

/// A batched object.
#[repr(C)]
pub struct Batched {
    header: Header,
    iterator: Slot,
    size: usize,
    strict: bool,
}

impl Fields for Batched {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.iterator.visit(visit);
    }

    fn clear(&self) {
        self.iterator.clear();
    }
}

iterator_type!(
    Batched, BATCHED, "itertools.batched", "(iterable, n, *, strict=False)",
    "Tuples of n items each; the last may be shorter, which is a ValueError if strict.",
    new: new,
    next: next
);

static NEW: Signature = Signature::new("batched", "(iterable, n, *, strict=False)");

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let args = NEW.bind(thread, args)?;
    let size = to_ssize(thread, args.req(1))?;
    let strict = match args.opt(2) {
        Some(strict) => strict.is_true(thread)?,
        None => false,
    };
    let Some(size) = usize::try_from(size).ok().filter(|&size| size > 0) else {
        return Err(thread.value_error("n must be at least one"));
    };
    let iterator = Slot::new(args.req(0).iter(thread)?);
    Ok(heap::new_object(ty, |header| Batched { header, iterator, size, strict }).into())
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = Batched::of(object);
    let Some(iterator) = this.iterator.get() else { return Ok(None) };
    let mut items = Vec::with_capacity(this.size.min(1024));
    while items.len() < this.size {
        match iterator.next(thread) {
            Ok(Some(item)) => items.push(item),
            Ok(None) => break,
            Err(raised) => {
                this.iterator.clear();
                return Err(raised);
            }
        }
    }
    if items.len() < this.size {
        this.iterator.clear();
        if items.is_empty() {
            return Ok(None);
        }
        if this.strict {
            return Err(thread.value_error("batched(): incomplete batch"));
        }
    }
    Ok(Some(Tuple::from_vec(items).into()))
}
