//! `compress`, `dropwhile`, `takewhile` and `filterfalse`: some of an iterable's items.

use super::{iterator_type, positional};
use crate::fields::Fields;
use krait_objects::types::bool::BOOL;
use krait_objects::{CallArgs, Header, Object, PyResult, Signature, Thread, Type, Word, heap};
use std::cell::Cell;

/// A compress object.
#[repr(C)]
pub struct Compress {
    header: Header,
    data: Object,
    selectors: Object,
}

impl Fields for Compress {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.data.word());
        visit(self.selectors.word());
    }
}

iterator_type!(
    Compress, COMPRESS, "itertools.compress", "(data, selectors)",
    "The items of data whose counterpart in selectors is true.",
    new: |thread, ty, args| {
        static NEW: Signature = Signature::new("compress", "(data, selectors)");
        let args = NEW.bind(thread, args)?;
        let data = args.req(0).iter(thread)?;
        let selectors = args.req(1).iter(thread)?;
        Ok(heap::new_object(ty, |header| Compress { header, data, selectors }).into())
    },
    next: compress_next
);

fn compress_next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = Compress::of(object);
    loop {
        let Some(datum) = this.data.next(thread)? else { return Ok(None) };
        let Some(selector) = this.selectors.next(thread)? else { return Ok(None) };
        if selector.is_true(thread)? {
            return Ok(Some(datum));
        }
    }
}

/// A predicate, an iterator, and whether the predicate's answer has changed for good: dropwhile and takewhile.
macro_rules! predicate_iterator {
    ($payload:ident, $type:ident, $name:literal, $sig:literal, $doc:literal, $next:expr) => {
        #[doc = concat!("`", $name, "`")]
        #[repr(C)]
        pub struct $payload {
            header: Header,
            predicate: Object,
            iterator: Object,
            turned: Cell<bool>,
        }

        impl Fields for $payload {
            fn visit(&self, visit: &mut dyn FnMut(Word)) {
                visit(self.predicate.word());
                visit(self.iterator.word());
            }
        }

        iterator_type!(
            $payload, $type, $name, $sig, $doc,
            new: |thread, ty, args| {
                let (predicate, iterator) = predicate_arguments(thread, ty, &$type, args)?;
                let turned = Cell::new(false);
                Ok(heap::new_object(ty, |header| $payload { header, predicate, iterator, turned })
                    .into())
            },
            next: $next
        );
    };
}

fn predicate_arguments(
    thread: &Thread,
    ty: &Type,
    base: &Type,
    args: CallArgs<'_>,
) -> PyResult<(Object, Object)> {
    let [predicate, iterable] = positional::<2>(thread, ty, base, args)?;
    Ok((predicate.clone(), iterable.iter(thread)?))
}

predicate_iterator!(
    DropWhile,
    DROPWHILE,
    "itertools.dropwhile",
    "(predicate, iterable, /)",
    "The items from the first one on for which the predicate is false.",
    dropwhile_next
);

fn dropwhile_next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = DropWhile::of(object);
    loop {
        let Some(item) = this.iterator.next(thread)? else { return Ok(None) };
        if this.turned.get() {
            return Ok(Some(item));
        }
        if !this.predicate.call(thread, std::slice::from_ref(&item))?.is_true(thread)? {
            this.turned.set(true);
            return Ok(Some(item));
        }
    }
}

predicate_iterator!(
    TakeWhile,
    TAKEWHILE,
    "itertools.takewhile",
    "(predicate, iterable, /)",
    "The items up to the first one for which the predicate is false.",
    takewhile_next
);

fn takewhile_next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = TakeWhile::of(object);
    if this.turned.get() {
        return Ok(None);
    }
    let Some(item) = this.iterator.next(thread)? else { return Ok(None) };
    if this.predicate.call(thread, std::slice::from_ref(&item))?.is_true(thread)? {
        return Ok(Some(item));
    }
    this.turned.set(true);
    Ok(None)
}

predicate_iterator!(
    FilterFalse,
    FILTERFALSE,
    "itertools.filterfalse",
    "(function, iterable, /)",
    "The items for which the function is false; without a function (None), those that are false.",
    filterfalse_next
);

fn filterfalse_next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = FilterFalse::of(object);
    let by_truth = this.predicate.is_none() || this.predicate.is(&BOOL.to_object());
    loop {
        let Some(item) = this.iterator.next(thread)? else { return Ok(None) };
        let good = if by_truth {
            item.is_true(thread)?
        } else {
            this.predicate.call(thread, std::slice::from_ref(&item))?.is_true(thread)?
        };
        if !good {
            return Ok(Some(item));
        }
    }
}
