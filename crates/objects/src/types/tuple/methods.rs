//! The slots and methods of tuple.

use super::{TUPLE, Tuple};
use crate::error::PyResult;
use crate::native::{Args, CallArgs, MethodDef};
use crate::object::{Object, Ref};
use crate::protocol::compare::CompareOp;
use crate::protocol::sequence::normalise_index;
use crate::thread::Thread;
use crate::typeobj::Type;
use crate::typeobj::slots::{SlotId, SlotsSpec};
use crate::types::slice::Slice;

pub(super) const SLOTS: SlotsSpec = SlotsSpec::EMPTY
    .repr(repr)
    .hash(hash)
    .richcompare(richcompare)
    .iter(|_, t| Ok(crate::types::iterator::TupleIterator::new(t.clone()).into()))
    .new(new)
    .len(|_, t| Ok(of(t).len()))
    .item(item)
    .contains(contains)
    .concat(concat)
    .repeat(repeat)
    .subscript(subscript);

pub(super) static METHODS: &[MethodDef] = &[
    MethodDef::noargs(
        "__getnewargs__",
        "($self, /)",
        |_, t| Ok(Object::tuple(&[Object::tuple(of(t).as_slice())])),
        "",
    ),
    MethodDef::new(
        "index",
        "($self, value, start=0, stop=sys.maxsize, /)",
        index,
        "Position of the first equal item; ValueError if there is none.",
    ),
    MethodDef::one("count", "($self, value, /)", count, "How many items are equal to the value."),
    MethodDef::raw(
        "__class_getitem__",
        "($type, object, /)",
        crate::types::generic_alias::class_getitem,
        "See PEP 585",
    )
    .class(),
];

fn of(object: &Object) -> &Tuple {
    object.as_tuple().expect("slots of tuple are called on tuples")
}

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let own_init = ty.slots().raw(SlotId::Init) != TUPLE.slots().raw(SlotId::Init);
    if args.has_keywords() && (ty.is(&TUPLE) || !own_init) {
        return Err(thread.type_error("tuple() takes no keyword arguments"));
    }
    let args = args.positional();
    if args.len() > 1 {
        return Err(
            thread.type_error(format!("tuple expected at most 1 argument, got {}", args.len()))
        );
    }
    let Some(iterable) = args.first() else {
        return Ok(Tuple::of_type(ty, &[]).into());
    };
    if ty.is(&TUPLE) {
        return iterable.to_tuple(thread).map(Into::into);
    }
    if let Some(tuple) = iterable.downcast_exact::<Tuple>() {
        return Ok(Tuple::of_type(ty, tuple.as_slice()).into());
    }
    let items = iterable.to_vec(thread)?;
    Ok(Tuple::of_type(ty, &items).into())
}

impl Object {
    /// `tuple(self)`: the object itself if it is an exact tuple.
    pub fn to_tuple(&self, thread: &Thread) -> PyResult<Ref<Tuple>> {
        if let Some(tuple) = self.downcast_exact::<Tuple>() {
            return Ok(Ref::from_payload(tuple));
        }
        if let Some(list) = self.downcast_exact::<crate::types::list::List>() {
            return Ok(Tuple::from_vec(list.to_vec()));
        }
        Ok(Tuple::from_vec(self.to_vec(thread)?))
    }
}

const HASH_PRIME_1: u64 = 11400714785074694791;
const HASH_PRIME_2: u64 = 14029467366897019727;
const HASH_PRIME_5: u64 = 2870177450012600261;

/// Where the hash of a sequence of values starts (xxHash-based, as CPython's).
pub const HASH_START: u64 = HASH_PRIME_5;

/// Takes one more value's hash in.
#[inline]
pub fn hash_step(accumulator: u64, hash: i64) -> u64 {
    accumulator
        .wrapping_add((hash as u64).wrapping_mul(HASH_PRIME_2))
        .rotate_left(31)
        .wrapping_mul(HASH_PRIME_1)
}

fn hash(thread: &Thread, object: &Object) -> PyResult<i64> {
    let tuple = of(object);
    if tuple.hash.get() == -1 {
        thread.check_native_stack(" while hashing a tuple")?;
        tuple.hash.set(hash_items(thread, tuple.as_slice())?);
    }
    Ok(tuple.hash.get())
}

/// The hash of a tuple of these items.
pub fn hash_items(thread: &Thread, items: &[Object]) -> PyResult<i64> {
    let mut accumulator = HASH_START;
    for item in items {
        accumulator = hash_step(accumulator, item.hash(thread)?);
    }
    accumulator = accumulator.wrapping_add(items.len() as u64 ^ (HASH_PRIME_5 ^ 3527539));
    Ok(if accumulator == u64::MAX { 1546275796 } else { accumulator as i64 })
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let tuple = of(object);
    if tuple.is_empty() {
        return Ok(Object::str("()"));
    }
    if !thread.repr_enter(object) {
        return Ok(Object::str("(...)"));
    }
    let result = (|| {
        let mut out = krait_text::Builder::new();
        out.push_str("(");
        for (i, item) in tuple.iter().enumerate() {
            if i > 0 {
                out.push_str(", ");
            }
            out.push_view(item.repr(thread)?.view());
        }
        out.push_str(if tuple.len() == 1 { ",)" } else { ")" });
        Ok(crate::types::str::Str::from_builder(out).into())
    })();
    thread.repr_leave(object);
    result
}

fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    let (Some(x), Some(y)) = (a.as_tuple(), b.as_tuple()) else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    match first_difference(thread, x, y)? {
        Some(index) => match op {
            CompareOp::Eq => Ok(Object::FALSE),
            CompareOp::Ne => Ok(Object::TRUE),
            _ => x.as_slice()[index].compare(thread, &y.as_slice()[index], op),
        },
        None => Ok(op.from_ordering(x.len().cmp(&y.len()))),
    }
}

/// Where both tuples have items and these are not equal.
fn first_difference(thread: &Thread, x: &Tuple, y: &Tuple) -> PyResult<Option<usize>> {
    for (index, (p, q)) in x.iter().zip(y.iter()).enumerate() {
        if !p.eq(thread, q)? {
            return Ok(Some(index));
        }
    }
    Ok(None)
}

/// `x == y`. Items of tuples of different lengths are compared too, as CPython does.
pub(crate) fn equal(thread: &Thread, x: &Tuple, y: &Tuple) -> PyResult<bool> {
    Ok(first_difference(thread, x, y)?.is_none() && x.len() == y.len())
}

fn item(thread: &Thread, object: &Object, index: isize) -> PyResult {
    usize::try_from(index)
        .ok()
        .and_then(|i| of(object).get(i).cloned())
        .ok_or_else(|| thread.index_error("tuple index out of range"))
}

fn contains(thread: &Thread, object: &Object, value: &Object) -> PyResult<bool> {
    for item in of(object).iter() {
        if item.eq(thread, value)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn concat(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    let Some(other) = b.as_tuple() else {
        return Err(thread.type_error(format!(
            "can only concatenate tuple (not \"{}\") to tuple",
            b.ty().name()
        )));
    };
    let tuple = of(a);
    if tuple.is_empty() && b.is_exact(&TUPLE) {
        return Ok(b.clone());
    }
    if other.is_empty() && a.is_exact(&TUPLE) {
        return Ok(a.clone());
    }
    Ok(Tuple::concatenated(tuple.as_slice(), other.as_slice()).into())
}

fn repeat(thread: &Thread, object: &Object, count: isize) -> PyResult {
    let tuple = of(object);
    if (count == 1 || tuple.is_empty()) && object.is_exact(&TUPLE) {
        return Ok(object.clone());
    }
    let count = usize::try_from(count).unwrap_or(0);
    let total = tuple.len().checked_mul(count).filter(|t| *t <= isize::MAX as usize / 16);
    let Some(total) = total else { return Err(thread.memory_error()) };
    let mut items = Vec::new();
    if items.try_reserve_exact(total).is_err() {
        return Err(thread.memory_error());
    }
    for _ in 0..count {
        items.extend_from_slice(tuple.as_slice());
    }
    Ok(Tuple::from_vec(items).into())
}

fn subscript(thread: &Thread, object: &Object, key: &Object) -> PyResult {
    let tuple = of(object);
    if key.word().is_int() || key.ty().slots().index().is_some() {
        let index = key.index_isize(thread)?;
        return match normalise_index(index, tuple.len()) {
            Some(index) => Ok(tuple.as_slice()[index].clone()),
            None => Err(thread.index_error("tuple index out of range")),
        };
    }
    if let Some(slice) = key.downcast::<Slice>() {
        let range = slice.adjusted(thread, tuple.len())?;
        if range.start == 0
            && range.step == 1
            && range.len == tuple.len()
            && object.is_exact(&TUPLE)
        {
            return Ok(object.clone());
        }
        if range.step == 1 {
            let start = range.start as usize;
            return Ok(Object::tuple(&tuple.as_slice()[start..start + range.len]));
        }
        return Ok(
            Tuple::from_vec(range.indices().map(|i| tuple.as_slice()[i].clone()).collect()).into()
        );
    }
    Err(thread
        .type_error(format!("tuple indices must be integers or slices, not {}", key.ty().name())))
}

fn index(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let tuple = of(object);
    let (start, stop) = crate::types::list::methods::search_bounds(thread, args, tuple.len())?;
    for i in start..stop.min(tuple.len()) {
        if tuple.as_slice()[i].eq(thread, args.req(0))? {
            return Ok(Object::int_usize(i));
        }
    }
    Err(thread.value_error("tuple.index(x): x not in tuple"))
}

fn count(thread: &Thread, object: &Object, value: &Object) -> PyResult {
    let mut count = 0;
    for item in of(object).iter() {
        count += usize::from(item.eq(thread, value)?);
    }
    Ok(Object::int_usize(count))
}
