//! `starmap`: a function called with each item as its arguments.

use super::{iterator_type, positional};
use crate::fields::Fields;
use krait_objects::types::tuple::Tuple;
use krait_objects::{CallArgs, Header, Object, PyResult, Thread, Type, Word, heap};

/// A starmap object.
#[repr(C)]
pub struct StarMap {
    header: Header,
    function: Object,
    iterator: Object,
}

impl Fields for StarMap {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.function.word());
        visit(self.iterator.word());
    }
}

iterator_type!(
    StarMap, STARMAP, "itertools.starmap", "(function, iterable, /)",
    "The function's results with each item of the iterable as its arguments.",
    new: new,
    next: next
);

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let [function, iterable] = positional::<2>(thread, ty, &STARMAP, args)?;
    let (function, iterator) = (function.clone(), iterable.iter(thread)?);
    Ok(heap::new_object(ty, |header| StarMap { header, function, iterator }).into())
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = StarMap::of(object);
    let Some(args) = this.iterator.next(thread)? else { return Ok(None) };
    match args.downcast_exact::<Tuple>() {
        Some(args) => this.function.call(thread, args.as_slice()).map(Some),
        None => this.function.call(thread, &args.to_vec(thread)?).map(Some),
    }
}
