//! `accumulate`: running totals.

use super::iterator_type;
use crate::fields::{Fields, Slot};
use krait_objects::protocol::number;
use krait_objects::{CallArgs, Header, Object, PyResult, Signature, Thread, Type, Word, heap};

/// An accumulate object. `initial` is emptied when it has been given out.
#[repr(C)]
pub struct Accumulate {
    header: Header,
    iterator: Object,
    function: Option<Object>,
    total: Slot,
    initial: Slot,
}

impl Fields for Accumulate {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.iterator.word());
        if let Some(function) = &self.function {
            visit(function.word());
        }
        self.total.visit(visit);
        self.initial.visit(visit);
    }

    fn clear(&self) {
        self.total.clear();
        self.initial.clear();
    }
}

iterator_type!(
    Accumulate, ACCUMULATE, "itertools.accumulate", "(iterable, func=None, *, initial=None)",
    "Running totals, or the running results of another function of two arguments.",
    new: new,
    next: next
);

static NEW: Signature = Signature::new("accumulate", "(iterable, func=None, *, initial=None)");

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let args = NEW.bind(thread, args)?;
    let iterator = args.req(0).iter(thread)?;
    let function = args.opt_not_none(1).cloned();
    let initial = Slot::from(args.opt_not_none(2).cloned());
    let total = Slot::EMPTY;
    Ok(heap::new_object(ty, |header| Accumulate { header, iterator, function, total, initial })
        .into())
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = Accumulate::of(object);
    if let Some(initial) = this.initial.take() {
        this.total.set(initial.clone());
        return Ok(Some(initial));
    }
    let Some(item) = this.iterator.next(thread)? else { return Ok(None) };
    let total = match (this.total.get(), &this.function) {
        (None, _) => item,
        (Some(total), None) => number::add(thread, &total, &item)?,
        (Some(total), Some(function)) => function.call(thread, &[total, item])?,
    };
    this.total.set(total.clone());
    Ok(Some(total))
}
