//! `product`: the cartesian product.

use super::iterator_type;
use crate::convert::to_ssize;
use crate::fields::Fields;
use krait_objects::suggestions::unexpected_keyword;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::tuple::Tuple;
use krait_objects::types::tuple::recycled::Recycled;
use krait_objects::{CallArgs, Header, MethodDef, Object, PyResult, Ref, Thread, Type, Word, heap};
use std::cell::{Cell, RefCell};

/// A product object.
#[repr(C)]
pub struct Product {
    header: Header,
    pools: Vec<Ref<Tuple>>,
    /// The index into each pool; None before the first result.
    indices: RefCell<Option<Vec<usize>>>,
    stopped: Cell<bool>,
    tuple: Recycled,
}

impl Fields for Product {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.pools.iter().for_each(|pool| visit(pool.as_object().word()));
        self.tuple.visit(visit);
    }
}

iterator_type!(
    Product, PRODUCT, "itertools.product", "(*iterables, repeat=1)",
    "All tuples of one item from each iterable, the last position changing first. repeat takes the iterables several times.",
    flags: flags::BASETYPE,
    new: new,
    next: next,
    slots: SlotsSpec::EMPTY,
    methods: &[MethodDef::noargs(
        "__sizeof__",
        "($self, /)",
        |_, p| Ok(Object::int_usize(48 + 8 * Product::of(p).pools.len())),
        "Returns size in memory, in bytes.",
    )]
);

fn repeat_argument(thread: &Thread, args: CallArgs<'_>) -> PyResult<usize> {
    if args.keyword_count() > 1 {
        return Err(thread.type_error(format!(
            "product() takes at most 1 keyword argument ({} given)",
            args.keyword_count()
        )));
    }
    args.check_names(thread)?;
    let Some((name, value)) = args.keywords().next() else { return Ok(1) };
    let text = name.to_str(thread)?;
    if !text.eq_str("repeat") {
        let given = text.to_string_lossy();
        return Err(unexpected_keyword(thread, "product", &given, &["repeat"]));
    }
    usize::try_from(to_ssize(thread, value)?)
        .map_err(|_| thread.value_error("repeat argument cannot be negative"))
}

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let repeat = repeat_argument(thread, args)?;
    let given = if repeat == 0 { &[] } else { args.positional() };
    let Some(total) = given.len().checked_mul(repeat).filter(|n| *n <= isize::MAX as usize / 8)
    else {
        return Err(thread.overflow_error("repeat argument too large"));
    };
    let mut pools: Vec<Ref<Tuple>> = Vec::new();
    if pools.try_reserve_exact(total).is_err() {
        return Err(thread.memory_error());
    }
    for iterable in given {
        pools.push(Tuple::from_vec(iterable.to_vec(thread)?));
    }
    for _ in 1..if given.is_empty() { 1 } else { repeat } {
        for i in 0..given.len() {
            pools.push(pools[i].clone());
        }
    }
    let (indices, stopped) = (RefCell::new(None), Cell::new(false));
    let tuple = Recycled::EMPTY;
    Ok(heap::new_object(ty, |header| Product { header, pools, indices, stopped, tuple }).into())
}

fn next(_thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = Product::of(object);
    if this.stopped.get() {
        return Ok(None);
    }
    let mut indices = this.indices.borrow_mut();
    let changed = match indices.as_mut() {
        None => {
            *indices = Some(vec![0; this.pools.len()]);
            this.pools.iter().all(|pool| !pool.is_empty()).then_some(0)
        }
        Some(indices) => advance(indices, &this.pools),
    };
    let (Some(changed), Some(indices)) = (changed, indices.as_ref()) else {
        this.stopped.set(true);
        return Ok(None);
    };
    let item = |i: usize| this.pools[i].as_slice()[indices[i]].clone();
    Ok(Some(this.tuple.tuple_of_changed(this.pools.len(), changed, item)))
}

/// Counts up like an odometer; the first position that changed, None when all have rolled over.
fn advance(indices: &mut [usize], pools: &[Ref<Tuple>]) -> Option<usize> {
    for (place, (index, pool)) in indices.iter_mut().zip(pools).enumerate().rev() {
        *index += 1;
        if *index < pool.len() {
            return Some(place);
        }
        *index = 0;
    }
    None
}
