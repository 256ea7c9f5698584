//! `combinations` and `combinations_with_replacement`: selections of r items in pool order.

use super::iterator_type;
use crate::convert::to_ssize;
use crate::fields::Fields;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::tuple::Tuple;
use krait_objects::types::tuple::recycled::Recycled;
use krait_objects::{
    CallArgs, Header, MethodDef, Object, PyResult, Ref, Signature, Thread, Word, heap,
};
use std::cell::{Cell, RefCell};

/// What the two types share.
struct Selection {
    pool: Ref<Tuple>,
    length: usize,
    /// Positions in the pool; None before the first result.
    indices: RefCell<Option<Vec<usize>>>,
    stopped: Cell<bool>,
    tuple: Recycled,
}

impl Selection {
    fn new(thread: &Thread, signature: &Signature, args: CallArgs<'_>) -> PyResult<Selection> {
        let args = signature.bind(thread, args)?;
        let length = to_ssize(thread, args.req(1))?;
        let pool = Tuple::from_vec(args.req(0).to_vec(thread)?);
        let length =
            usize::try_from(length).map_err(|_| thread.value_error("r must be non-negative"))?;
        Ok(Selection {
            pool,
            length,
            indices: RefCell::new(None),
            stopped: Cell::new(false),
            tuple: Recycled::EMPTY,
        })
    }

    /// The next result: `first` makes the first positions (None if there are no results), `advance` the following ones and
    /// tells from where on they changed.
    fn next(
        &self,
        first: fn(usize, usize) -> Option<Vec<usize>>,
        advance: fn(&mut [usize], usize) -> Option<usize>,
    ) -> Option<Object> {
        if self.stopped.get() {
            return None;
        }
        let n = self.pool.len();
        let mut indices = self.indices.borrow_mut();
        let changed = match indices.as_mut() {
            None => {
                *indices = first(n, self.length);
                indices.as_ref().map(|_| 0)
            }
            Some(indices) => advance(indices, n),
        };
        let (Some(changed), Some(indices)) = (changed, indices.as_ref()) else {
            self.stopped.set(true);
            return None;
        };
        let pool = self.pool.as_slice();
        Some(self.tuple.tuple_of_changed(self.length, changed, |i| pool[indices[i]].clone()))
    }
}

macro_rules! selection {
    ($payload:ident, $type:ident, $name:literal, $short:literal, $doc:literal, $first:expr, $advance:expr) => {
        #[doc = concat!("`", $name, "`")]
        #[repr(C)]
        pub struct $payload {
            header: Header,
            selection: Selection,
        }

        impl Fields for $payload {
            fn visit(&self, visit: &mut dyn FnMut(Word)) {
                visit(self.selection.pool.as_object().word());
                self.selection.tuple.visit(visit);
            }
        }

        iterator_type!(
            $payload, $type, $name, "(iterable, r)", $doc,
            flags: flags::BASETYPE,
            new: |thread, ty, args| {
                static NEW: Signature = Signature::new($short, "(iterable, r)");
                let selection = Selection::new(thread, &NEW, args)?;
                Ok(heap::new_object(ty, |header| $payload { header, selection }).into())
            },
            next: |_, object| Ok($payload::of(object).selection.next($first, $advance)),
            slots: SlotsSpec::EMPTY,
            methods: &[MethodDef::noargs(
                "__sizeof__",
                "($self, /)",
                |_, object| {
                    Ok(Object::int_usize(56 + 8 * $payload::of(object).selection.length))
                },
                "Returns size in memory, in bytes.",
            )]
        );
    };
}

selection!(
    Combinations,
    COMBINATIONS,
    "itertools.combinations",
    "combinations",
    "Return successive r-length combinations of elements in the iterable.\n\ncombinations(range(4), 3) --> (0,1,2), \
     (0,1,3), (0,2,3), (1,2,3)",
    |n, r| (r <= n).then(|| (0..r).collect()),
    advance_distinct
);

selection!(
    CombinationsWithReplacement,
    COMBINATIONS_WITH_REPLACEMENT,
    "itertools.combinations_with_replacement",
    "combinations_with_replacement",
    "Return successive r-length combinations of elements in the iterable allowing individual elements to have successive \
     repeats.\n\ncombinations_with_replacement('ABC', 2) --> ('A','A'), ('A','B'), ('A','C'), ('B','B'), ('B','C'), \
     ('C','C')",
    |n, r| (n > 0 || r == 0).then(|| vec![0; r]),
    advance_repeating
);

fn advance_distinct(indices: &mut [usize], n: usize) -> Option<usize> {
    let r = indices.len();
    let i = (0..r).rev().find(|&i| indices[i] != i + n - r)?;
    let start = indices[i] + 1;
    for (offset, index) in indices[i..].iter_mut().enumerate() {
        *index = start + offset;
    }
    Some(i)
}

fn advance_repeating(indices: &mut [usize], n: usize) -> Option<usize> {
    let i = indices.iter().rposition(|&index| index != n - 1)?;
    let value = indices[i] + 1;
    indices[i..].fill(value);
    Some(i)
}
