//! `range`. Matches CPython's `Objects/rangeobject.c`.

use crate::error::PyResult;
use crate::heap;
use crate::name;
use crate::native::{CallArgs, GetSetDef, MethodDef};
use crate::object::{Header, Object, Payload};
use crate::protocol::compare::CompareOp;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::types::slice::Slice;
use crate::word::Word;
use krait_num::BigInt;
use std::cell::{Cell, UnsafeCell};

/// A range; bounds of any size.
#[repr(C)]
pub struct Range {
    header: Header,
    start: Object,
    stop: Object,
    step: Object,
    length: Object,
    /// The bounds and length as machine integers, where all fit.
    small: Option<(i64, i64, i64)>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Range {
    fn type_object() -> &'static Type {
        &RANGE
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::CLASS_VECTORCALL | flags::SEQUENCE,
    doc: "The ints from start up to but not including stop, step apart.",
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .hash(hash)
        .richcompare(richcompare)
        .iter(|_, r| Ok(of(r).iterator()))
        .bool(|_, r| Ok(of(r).length.as_int().is_some_and(|l| !matches!(l.to_i64(), Some(0)))))
        .len(|thread, r| {
            of(r).length.as_int().and_then(|l| l.to_i64()).map(|l| l as usize).ok_or_else(|| {
                thread.overflow_error("Python int too large to convert to C ssize_t")
            })
        })
        .item(|thread, r, index| of(r).item(thread, &BigInt::from(index as i64)))
        .subscript(subscript)
        .contains(contains)
        .new(new)
        .drop_fields(heap::drop_fields_of::<Range>),
    methods: &[
        MethodDef::noargs(
            "__reversed__",
            "($self, /)",
            |_, r| Ok(of(r).reversed().iterator()),
            "The items in opposite order.",
        ),
        MethodDef::noargs(
            "__reduce__",
            "($self, /)",
            |_, r| {
                Ok(Object::tuple(&[
                    RANGE.to_object(),
                    Object::tuple(&[of(r).start.clone(), of(r).stop.clone(), of(r).step.clone()]),
                ]))
            },
            "",
        ),
        MethodDef::one(
            "count",
            "($self, object, /)",
            count,
            "How many items equal the value: 0 or 1.",
        ),
        MethodDef::one(
            "index",
            "($self, object, /)",
            index,
            "Position of the value; ValueError if the range has no such item.",
        ),
    ],
    getset: &[
        GetSetDef::member("start", |_, r| Ok(of(r).start.clone()), ""),
        GetSetDef::member("stop", |_, r| Ok(of(r).stop.clone()), ""),
        GetSetDef::member("step", |_, r| Ok(of(r).step.clone()), ""),
    ],
    ..TypeSpec::new::<Range>("range")
};
pub static RANGE: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Range {
    object.downcast().expect("slots of range are called on ranges")
}

fn big(object: &Object) -> BigInt {
    object.as_int().expect("range bounds are ints").to_big()
}

/// Bounds of ranges must be plain ints.
fn bound(thread: &Thread, object: &Object) -> PyResult {
    let index = object.index(thread)?;
    Ok(if index.is_exact_int() { index } else { Object::big_int(big(&index)) })
}

fn length_of(start: &BigInt, stop: &BigInt, step: &BigInt) -> BigInt {
    let zero = BigInt::ZERO;
    let (low, high, step) =
        if *step > zero { (start, stop, step.clone()) } else { (stop, start, -step.clone()) };
    if low >= high { zero } else { (high - low - BigInt::ONE) / step + BigInt::ONE }
}

fn make(start: Object, stop: Object, step: Object) -> Object {
    let small_parts = (
        start.as_int().and_then(|v| v.to_i64()),
        stop.as_int().and_then(|v| v.to_i64()),
        step.as_int().and_then(|v| v.to_i64()),
    );
    let fits = |v: i64| (-(1 << 61)..1 << 61).contains(&v);
    let (length, small) = match small_parts {
        (Some(a), Some(b), Some(s)) if fits(a) && fits(b) && fits(s) => {
            let count = if s > 0 {
                if a < b { (b - a - 1) / s + 1 } else { 0 }
            } else if b < a {
                (a - b - 1) / -s + 1
            } else {
                0
            };
            (Object::int(count), Some((a, s, count)))
        }
        _ => (Object::big_int(length_of(&big(&start), &big(&stop), &big(&step))), None),
    };
    heap::new_object(&RANGE, |header| Range { header, start, stop, step, length, small }).into()
}

fn new(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
    let a = args.no_keywords(thread, "range")?;
    let (start, stop, step) = match a {
        [stop] => (Object::small_int(0), bound(thread, stop)?, Object::small_int(1)),
        [start, stop] => (bound(thread, start)?, bound(thread, stop)?, Object::small_int(1)),
        [start, stop, step] => (bound(thread, start)?, bound(thread, stop)?, bound(thread, step)?),
        [] => return Err(thread.type_error("range expected at least 1 argument, got 0")),
        _ => {
            return Err(
                thread.type_error(format!("range expected at most 3 arguments, got {}", a.len()))
            );
        }
    };
    if step.as_int().and_then(|s| s.to_i64()) == Some(0) {
        return Err(thread.value_error("range() arg 3 must not be zero"));
    }
    Ok(make(start, stop, step))
}

impl Range {
    fn iterator(&self) -> Object {
        match self.small {
            Some((start, step, count)) => heap::new_exact(|header| RangeIterator {
                header,
                start: Cell::new(start),
                step,
                left: Cell::new(count),
            })
            .into(),
            None => heap::new_object(&LONG_RANGE_ITERATOR, |header| LongRangeIterator {
                header,
                start: UnsafeCell::new(big(&self.start)),
                step: big(&self.step),
                left: UnsafeCell::new(big(&self.length)),
            })
            .into(),
        }
    }

    fn reversed(&self) -> crate::object::Ref<Range> {
        let (start, step, length) = (big(&self.start), big(&self.step), big(&self.length));
        let last = &start + (&length - BigInt::ONE) * &step;
        let object =
            make(Object::big_int(last), Object::big_int(&start - &step), Object::big_int(-step));
        object.downcast_ref().expect("a range was made")
    }

    fn item(&self, thread: &Thread, index: &BigInt) -> PyResult {
        let length = big(&self.length);
        let index = if *index < BigInt::ZERO { index + &length } else { index.clone() };
        if index < BigInt::ZERO || index >= length {
            return Err(thread.index_error("range object index out of range"));
        }
        Ok(Object::big_int(big(&self.start) + index * big(&self.step)))
    }

    /// The index of an int in the range.
    fn position(&self, value: &BigInt) -> Option<BigInt> {
        let (start, step) = (big(&self.start), big(&self.step));
        let offset = value - &start;
        let (quotient, remainder) = (&offset / &step, &offset % &step);
        if remainder != BigInt::ZERO || quotient < BigInt::ZERO || quotient >= big(&self.length) {
            return None;
        }
        Some(quotient)
    }

    /// The numbers, where all are machine integers.
    pub fn numbers(&self) -> Option<impl ExactSizeIterator<Item = i64>> {
        let (start, step, count) = self.small?;
        Some(
            (0..usize::try_from(count).ok()?)
                .map(move |i| start.wrapping_add((i as i64).wrapping_mul(step))),
        )
    }

    /// The values as a machine iteration: (start, step, count).
    pub fn small(&self) -> Option<(i64, i64, i64)> {
        self.small
    }
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let r = of(object);
    let (start, stop) = (r.start.repr_string(thread)?, r.stop.repr_string(thread)?);
    Ok(Object::str(&if r.step.as_int().and_then(|s| s.to_i64()) == Some(1) {
        format!("range({start}, {stop})")
    } else {
        format!("range({start}, {stop}, {})", r.step.repr_string(thread)?)
    }))
}

/// Length, first value and step, as far as they matter for equality.
fn key(r: &Range) -> [Object; 3] {
    let length = r.length.clone();
    match r.length.as_int().and_then(|l| l.to_i64()) {
        Some(0) => [length, Object::NONE, Object::NONE],
        Some(1) => [length, r.start.clone(), Object::NONE],
        _ => [length, r.start.clone(), r.step.clone()],
    }
}

fn hash(thread: &Thread, object: &Object) -> PyResult<i64> {
    crate::types::tuple::hash_items(thread, &key(of(object)))
}

fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    let (Some(x), Some(y)) = (a.downcast::<Range>(), b.downcast::<Range>()) else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    if !matches!(op, CompareOp::Eq | CompareOp::Ne) {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    let equal = Object::tuple(&key(x)).eq(thread, &Object::tuple(&key(y)))?;
    Ok(op.from_equality(equal))
}

fn subscript(thread: &Thread, object: &Object, index: &Object) -> PyResult {
    let r = of(object);
    if index.ty().slots().index().is_some() {
        let index = index.index(thread)?;
        return r.item(thread, &big(&index));
    }
    let Some(slice) = index.downcast::<Slice>() else {
        return Err(thread.type_error(format!(
            "range indices must be integers or slices, not {}",
            index.ty().name()
        )));
    };
    let slice: Object = crate::object::object_of(slice);
    let bounds = slice.call_method(thread, name!("indices"), std::slice::from_ref(&r.length))?;
    let bounds = bounds.to_tuple(thread)?;
    let [start, stop, step] = bounds.as_slice() else {
        return Err(thread.system_error("slice.indices gave no triple"));
    };
    let (own_start, own_step) = (big(&r.start), big(&r.step));
    let new_start = &own_start + big(start) * &own_step;
    let new_stop = &own_start + big(stop) * &own_step;
    Ok(make(
        Object::big_int(new_start),
        Object::big_int(new_stop),
        Object::big_int(own_step * big(step)),
    ))
}

fn exact_int(value: &Object) -> bool {
    value.is_exact_int() || value.as_bool().is_some()
}

fn contains(thread: &Thread, object: &Object, value: &Object) -> PyResult<bool> {
    if exact_int(value) {
        return Ok(of(object).position(&big(value)).is_some());
    }
    crate::protocol::sequence::contains_by_iteration(thread, object, value)
}

fn count(thread: &Thread, object: &Object, value: &Object) -> PyResult {
    if exact_int(value) {
        return Ok(Object::small_int(of(object).position(&big(value)).is_some() as i32));
    }
    let mut count = 0;
    let iterator = object.iter(thread)?;
    while let Some(item) = iterator.next(thread)? {
        count += i64::from(item.eq(thread, value)?);
    }
    Ok(Object::int(count))
}

fn index(thread: &Thread, object: &Object, value: &Object) -> PyResult {
    if exact_int(value) {
        return match of(object).position(&big(value)) {
            Some(position) => Ok(Object::big_int(position)),
            None => Err(thread.value_error("range.index(x): x not in range")),
        };
    }
    let iterator = object.iter(thread)?;
    let mut position = 0;
    while let Some(item) = iterator.next(thread)? {
        if item.eq(thread, value)? {
            return Ok(Object::int(position));
        }
        position += 1;
    }
    Err(thread.value_error("sequence.index(x): x not in sequence"))
}

/// `range_iterator`: machine integers.
#[repr(C)]
pub struct RangeIterator {
    header: Header,
    start: Cell<i64>,
    step: i64,
    left: Cell<i64>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for RangeIterator {
    fn type_object() -> &'static Type {
        &RANGE_ITERATOR
    }
}

// SAFETY: as the spec declares it.
unsafe impl heap::Exact for RangeIterator {
    const CONTAINER: bool = false;
}

static ITERATOR_SPEC: TypeSpec = TypeSpec {
    slots: SlotsSpec::EMPTY
        .iter(|_, it| Ok(it.clone()))
        .iternext(|_, it| Ok(small(it).next_value().map(Object::int))),
    methods: &[
        MethodDef::noargs(
            "__length_hint__",
            "($self, /)",
            |_, it| Ok(Object::int(small(it).left.get())),
            "How many items may still come.",
        ),
        MethodDef::noargs(
            "__reduce__",
            "($self, /)",
            |thread, it| {
                let it = small(it);
                let (start, step, left) = (it.start.get(), it.step, it.left.get());
                reduce(
                    thread,
                    make(Object::int(start), Object::int(start + step * left), Object::int(step)),
                )
            },
            "What pickle and copy keep of the object.",
        ),
        MethodDef::one(
            "__setstate__",
            "($self, object, /)",
            |thread, it, state| {
                let it = small(it);
                let skip = state.to_i64(thread)?.clamp(0, it.left.get().max(0));
                it.start.set(it.start.get() + skip * it.step);
                it.left.set(it.left.get() - skip);
                Ok(Object::NONE)
            },
            "Restore what pickle kept.",
        ),
    ],
    dealloc: heap::dealloc_exact::<RangeIterator>,
    ..TypeSpec::new::<RangeIterator>("range_iterator")
};
pub static RANGE_ITERATOR: Type = Type::builtin(&ITERATOR_SPEC);

fn small(object: &Object) -> &RangeIterator {
    object.downcast().expect("slots of range iterators are called on them")
}

impl RangeIterator {
    /// The next value as a word. None: exhausted, or too great for a word, with nothing changed.
    #[inline(always)]
    pub fn next_word(&self) -> Option<Word> {
        let left = self.left.get();
        if left <= 0 {
            return None;
        }
        let value = self.start.get();
        let word = Word::try_int(value)?;
        self.start.set(value.wrapping_add(self.step));
        self.left.set(left - 1);
        Some(word)
    }

    #[inline(always)]
    pub fn is_exhausted(&self) -> bool {
        self.left.get() <= 0
    }

    /// The next value; None when exhausted.
    #[inline(always)]
    pub fn next_value(&self) -> Option<i64> {
        let left = self.left.get();
        if left <= 0 {
            return None;
        }
        let value = self.start.get();
        self.start.set(value.wrapping_add(self.step));
        self.left.set(left - 1);
        Some(value)
    }
}

fn reduce(thread: &Thread, range: Object) -> PyResult {
    let builtins = (thread.hooks().import)(thread, name!("builtins"), None, None, None, 0)?;
    let iter = builtins.getattr(thread, name!("iter"))?;
    Ok(Object::tuple(&[iter, Object::tuple(&[range]), Object::NONE]))
}

/// `longrange_iterator`: integers of any size.
#[repr(C)]
pub struct LongRangeIterator {
    header: Header,
    start: UnsafeCell<BigInt>,
    step: BigInt,
    left: UnsafeCell<BigInt>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for LongRangeIterator {
    fn type_object() -> &'static Type {
        &LONG_RANGE_ITERATOR
    }
}

static LONG_SPEC: TypeSpec = TypeSpec {
    slots: SlotsSpec::EMPTY
        .iter(|_, it| Ok(it.clone()))
        .iternext(|_, it| {
            let it: &LongRangeIterator =
                it.downcast().expect("slots of range iterators are called on them");
            // SAFETY: under the GIL, and big int arithmetic runs no Python code.
            unsafe {
                if *it.left.get() <= BigInt::ZERO {
                    return Ok(None);
                }
                let value = (*it.start.get()).clone();
                *it.start.get() += &it.step;
                *it.left.get() -= BigInt::ONE;
                Ok(Some(Object::big_int(value)))
            }
        })
        .drop_fields(heap::drop_fields_of::<LongRangeIterator>),
    methods: &[
        MethodDef::noargs(
            "__length_hint__",
            "($self, /)",
            |_, it| {
                let it: &LongRangeIterator =
                    it.downcast().expect("slots of range iterators are called on them");
                // SAFETY: under the GIL; cloned at once.
                Ok(Object::big_int(unsafe { (*it.left.get()).clone() }))
            },
            "How many items may still come.",
        ),
        MethodDef::noargs(
            "__reduce__",
            "($self, /)",
            |thread, it| {
                let it: &LongRangeIterator =
                    it.downcast().expect("slots of range iterators are called on them");
                // SAFETY: under the GIL; cloned at once.
                let (start, left) =
                    unsafe { ((*it.start.get()).clone(), (*it.left.get()).clone()) };
                let stop = &start + &it.step * left;
                reduce(
                    thread,
                    make(
                        Object::big_int(start),
                        Object::big_int(stop),
                        Object::big_int(it.step.clone()),
                    ),
                )
            },
            "What pickle and copy keep of the object.",
        ),
        MethodDef::one(
            "__setstate__",
            "($self, object, /)",
            set_long_state,
            "Restore what pickle kept.",
        ),
    ],
    ..TypeSpec::new::<LongRangeIterator>("longrange_iterator")
};
pub static LONG_RANGE_ITERATOR: Type = Type::builtin(&LONG_SPEC);

fn set_long_state(thread: &Thread, object: &Object, state: &Object) -> PyResult {
    let it: &LongRangeIterator =
        object.downcast().expect("slots of range iterators are called on them");
    if state.as_int().is_none() {
        let name = state.ty().full_name(thread)?;
        return Err(thread.type_error(format!("state must be an int, not {name}")));
    }
    // SAFETY: under the GIL, and big int arithmetic runs no Python code.
    unsafe {
        let left = &mut *it.left.get();
        let skip = big(state).clamp(BigInt::ZERO, left.clone().max(BigInt::ZERO));
        *it.start.get() += &it.step * &skip;
        *left -= skip;
    }
    Ok(Object::NONE)
}
