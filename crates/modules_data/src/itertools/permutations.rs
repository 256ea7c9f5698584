//! `permutations`: arrangements of r items.

use super::iterator_type;
use crate::convert::to_ssize;
use crate::fields::Fields;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::tuple::Tuple;
use krait_objects::types::tuple::recycled::Recycled;
use krait_objects::{
    CallArgs, Header, MethodDef, Object, PyResult, Ref, Signature, Thread, Type, Word, heap,
};
use std::cell::{Cell, RefCell};

/// A permutations object.
#[repr(C)]
pub struct Permutations {
    header: Header,
    pool: Ref<Tuple>,
    length: usize,
    /// Positions in the pool, and for each of the first `length` how many exchanges are left; None before the first.
    state: RefCell<Option<(Vec<usize>, Vec<usize>)>>,
    stopped: Cell<bool>,
    tuple: Recycled,
}

impl Fields for Permutations {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.pool.as_object().word());
        self.tuple.visit(visit);
    }
}

iterator_type!(
    Permutations, PERMUTATIONS, "itertools.permutations", "(iterable, r=None)",
    "Return successive r-length permutations of elements in the iterable.\n\npermutations(range(3), 2) --> (0,1), (0,2), \
     (1,0), (1,2), (2,0), (2,1)",
    flags: flags::BASETYPE,
    new: new,
    next: next,
    slots: SlotsSpec::EMPTY,
    methods: &[MethodDef::noargs(
        "__sizeof__",
        "($self, /)",
        |_, p| {
            let this = Permutations::of(p);
            Ok(Object::int_usize(64 + 8 * (this.pool.len() + this.length)))
        },
        "Returns size in memory, in bytes.",
    )]
);

static NEW: Signature = Signature::new("permutations", "(iterable, r=None)");

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let args = NEW.bind(thread, args)?;
    let pool = Tuple::from_vec(args.req(0).to_vec(thread)?);
    let length = match args.opt_not_none(1) {
        None => pool.len() as isize,
        Some(r) if r.as_int().is_some() => to_ssize(thread, r)?,
        Some(_) => return Err(thread.type_error("Expected int as r")),
    };
    let length =
        usize::try_from(length).map_err(|_| thread.value_error("r must be non-negative"))?;
    let (state, stopped) = (RefCell::new(None), Cell::new(length > pool.len()));
    let tuple = Recycled::EMPTY;
    Ok(heap::new_object(ty, |header| Permutations { header, pool, length, state, stopped, tuple })
        .into())
}

fn next(_thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = Permutations::of(object);
    if this.stopped.get() {
        return Ok(None);
    }
    let mut state = this.state.borrow_mut();
    let changed = match state.as_mut() {
        None => {
            let n = this.pool.len();
            *state = Some(((0..n).collect(), (0..this.length).map(|i| n - i).collect()));
            0
        }
        Some((indices, cycles)) => match advance(indices, cycles) {
            Some(changed) => changed,
            None => {
                this.stopped.set(true);
                return Ok(None);
            }
        },
    };
    let Some((indices, _)) = state.as_ref() else { return Ok(None) };
    let pool = this.pool.as_slice();
    Ok(Some(this.tuple.tuple_of_changed(this.length, changed, |i| pool[indices[i]].clone())))
}

/// Moves to the next arrangement; the first position that changed, None after the last.
fn advance(indices: &mut [usize], cycles: &mut [usize]) -> Option<usize> {
    let n = indices.len();
    for i in (0..cycles.len()).rev() {
        cycles[i] -= 1;
        if cycles[i] > 0 {
            indices.swap(i, n - cycles[i]);
            return Some(i);
        }
        indices[i..].rotate_left(1);
        cycles[i] = n - i;
    }
    None
}
