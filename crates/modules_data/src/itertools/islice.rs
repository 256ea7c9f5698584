//! `islice`: a slice of an iterator.

use super::iterator_type;
use crate::fields::{Fields, Slot};
use krait_objects::exceptions as exc;
use krait_objects::{CallArgs, Header, Object, PyResult, Thread, Type, Word, heap};
use std::cell::Cell;

/// An islice object.
#[repr(C)]
pub struct ISlice {
    header: Header,
    iterator: Slot,
    /// The index of the next item to give.
    next: Cell<usize>,
    stop: Option<usize>,
    step: usize,
    /// Items read so far.
    count: Cell<usize>,
}

impl Fields for ISlice {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.iterator.visit(visit);
    }

    fn clear(&self) {
        self.iterator.clear();
    }
}

iterator_type!(
    ISlice, ISLICE, "itertools.islice", "",
    "islice(iterable, stop) --> islice object\nislice(iterable, start, stop[, step]) --> islice object\n\nThe items that a \
     slice of a list would have, without negative numbers.",
    new: new,
    next: next
);

/// A bound; every error is None, as the messages speak of the argument only.
fn bound(thread: &Thread, value: &Object, default: usize) -> Option<usize> {
    if value.is_none() {
        return Some(default);
    }
    let index = value.index_isize_or(thread, &exc::OVERFLOW_ERROR).ok()?;
    usize::try_from(index).ok()
}

const STOP: &str = "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.";
const INDICES: &str = "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.";

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let init = |ty: &Type| ty.slots().init().map(|init| init as usize);
    if args.has_keywords() && init(ty) == init(&ISLICE) {
        return Err(thread.type_error("islice() takes no keyword arguments"));
    }
    let args = args.positional();
    let (iterable, start, stop, step) = match args {
        [iterable, stop] => (iterable, &Object::NONE, stop, &Object::NONE),
        [iterable, start, stop] => (iterable, start, stop, &Object::NONE),
        [iterable, start, stop, step] => (iterable, start, stop, step),
        _ => {
            let limit = if args.len() < 2 { "at least 2" } else { "at most 4" };
            let message = format!("islice expected {limit} arguments, got {}", args.len());
            return Err(thread.type_error(message));
        }
    };
    let start = bound(thread, start, 0);
    let stop = if stop.is_none() {
        None
    } else {
        match stop.index_isize_or(thread, &exc::OVERFLOW_ERROR) {
            Ok(-1) | Err(_) => return Err(thread.value_error(STOP)),
            Ok(stop) if stop < 0 => return Err(thread.value_error(INDICES)),
            Ok(stop) => Some(stop as usize),
        }
    };
    let Some(start) = start else { return Err(thread.value_error(INDICES)) };
    let Some(step) = bound(thread, step, 1).filter(|&step| step > 0) else {
        return Err(thread.value_error("Step for islice() must be a positive integer or None."));
    };
    let iterator = Slot::new(iterable.iter(thread)?);
    Ok(heap::new_object(ty, |header| ISlice {
        header,
        iterator,
        next: Cell::new(start),
        stop,
        step,
        count: Cell::new(0),
    })
    .into())
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = ISlice::of(object);
    let Some(iterator) = this.iterator.get() else { return Ok(None) };
    let item = advance(thread, this, &iterator);
    match item {
        Ok(Some(item)) => {
            this.count.set(this.count.get() + 1);
            // Beyond the stop only the stop is read, never more.
            let following = this.next.get().saturating_add(this.step);
            this.next.set(this.stop.map_or(following, |stop| following.min(stop)));
            Ok(Some(item))
        }
        ended => {
            this.iterator.clear();
            ended
        }
    }
}

/// Reads up to the next item wanted; None at the stop or the end.
fn advance(thread: &Thread, this: &ISlice, iterator: &Object) -> PyResult<Option<Object>> {
    while this.count.get() < this.next.get() {
        if iterator.next(thread)?.is_none() {
            return Ok(None);
        }
        this.count.set(this.count.get() + 1);
    }
    if this.stop.is_some_and(|stop| this.count.get() >= stop) {
        return Ok(None);
    }
    iterator.next(thread)
}
