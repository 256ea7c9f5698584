//! `slice`. Matches CPython's `Objects/sliceobject.c`.

use crate::error::PyResult;
use crate::heap;
use crate::native::{CallArgs, GetSetDef, MethodDef};
use crate::object::{Header, Object, Payload, Ref};
use crate::protocol::compare::CompareOp;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::word::Word;

/// A slice object.
#[repr(C)]
pub struct Slice {
    header: Header,
    pub start: Object,
    pub stop: Object,
    pub step: Object,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Slice {
    fn type_object() -> &'static Type {
        &SLICE
    }
}

// SAFETY: as the spec declares it.
unsafe impl heap::Exact for Slice {
    const CONTAINER: bool = true;
}

static SLICE_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC,
    doc: "The start, stop and step of an extended index.",
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .hash(hash)
        .richcompare(richcompare)
        .new(new)
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<Slice>),
    methods: &[
        MethodDef::one(
            "indices",
            "($self, object, /)",
            indices,
            "Start, stop and step of the slice for a sequence of the given length.",
        ),
        MethodDef::noargs(
            "__reduce__",
            "($self, /)",
            |_, s| Ok(Object::tuple(&[SLICE.to_object(), of(s).as_tuple()])),
            "What pickle and copy keep of the object.",
        ),
    ],
    getset: &[
        GetSetDef::member("start", |_, s| Ok(of(s).start.clone()), ""),
        GetSetDef::member("stop", |_, s| Ok(of(s).stop.clone()), ""),
        GetSetDef::member("step", |_, s| Ok(of(s).step.clone()), ""),
    ],
    dealloc: heap::dealloc_exact::<Slice>,
    ..TypeSpec::new::<Slice>("slice")
};
pub static SLICE: Type = Type::builtin(&SLICE_SPEC);

fn of(object: &Object) -> &Slice {
    object.downcast().expect("slots of slices are called on them")
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on slices.
    let slice = unsafe { &*header.cast::<Slice>() };
    visit(slice.start.word());
    visit(slice.stop.word());
    visit(slice.step.word());
}

/// A slice applied to a length.
#[derive(Clone, Copy)]
pub struct Adjusted {
    pub start: isize,
    pub stop: isize,
    pub step: isize,
    pub len: usize,
}

impl Adjusted {
    /// The selected indices, in slice order.
    pub fn indices(self) -> impl Iterator<Item = usize> {
        (0..self.len).map(move |i| (self.start + i as isize * self.step) as usize)
    }
}

/// `PySlice_AdjustIndices`.
pub fn adjust(start: isize, stop: isize, step: isize, len: usize) -> Adjusted {
    let length = len as isize;
    let clip = |index: isize| {
        if index < 0 {
            let index = index.saturating_add(length);
            if index < 0 { if step < 0 { -1 } else { 0 } } else { index }
        } else if index >= length {
            if step < 0 { length - 1 } else { length }
        } else {
            index
        }
    };
    let (start, stop) = (clip(start), clip(stop));
    let count = if step == 1 {
        (stop - start).max(0)
    } else if step < 0 {
        if stop < start { (start - stop - 1) / -step + 1 } else { 0 }
    } else if start < stop {
        (stop - start - 1) / step + 1
    } else {
        0
    };
    Adjusted { start, stop, step, len: count as usize }
}

/// A slice bound that is not None, clipped to a machine index.
#[inline]
pub fn bound(thread: &Thread, value: &Object) -> PyResult<isize> {
    if let Some(value) = value.word().as_int() {
        return Ok(value as isize);
    }
    if value.ty().slots().index().is_none() {
        return Err(
            thread.type_error("slice indices must be integers or None or have an __index__ method")
        );
    }
    value.index_clipped(thread)
}

impl Slice {
    pub fn new(start: Object, stop: Object, step: Object) -> Ref<Slice> {
        heap::new_exact(|header| Slice { header, start, stop, step })
    }

    fn as_tuple(&self) -> Object {
        Object::tuple(&[self.start.clone(), self.stop.clone(), self.step.clone()])
    }

    /// `PySlice_Unpack`: start, stop and step with defaults filled in; `ValueError: slice step cannot be zero`.
    pub fn unpack(&self, thread: &Thread) -> PyResult<(isize, isize, isize)> {
        let step = if self.step.is_none() { 1 } else { bound(thread, &self.step)? };
        if step == 0 {
            return Err(thread.value_error("slice step cannot be zero"));
        }
        let step = step.max(-isize::MAX);
        let start = match self.start.is_none() {
            true => {
                if step < 0 {
                    isize::MAX
                } else {
                    0
                }
            }
            false => bound(thread, &self.start)?,
        };
        let stop = match self.stop.is_none() {
            true => {
                if step < 0 {
                    isize::MIN
                } else {
                    isize::MAX
                }
            }
            false => bound(thread, &self.stop)?,
        };
        Ok((start, stop, step))
    }

    /// The slice applied to a length.
    pub fn adjusted(&self, thread: &Thread, len: usize) -> PyResult<Adjusted> {
        let (start, stop, step) = self.unpack(thread)?;
        Ok(adjust(start, stop, step, len))
    }
}

fn new(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
    let a = args.no_keywords(thread, "slice")?;
    let none = Object::NONE;
    Ok(match a {
        [stop] => Slice::new(none, stop.clone(), Object::NONE),
        [start, stop] => Slice::new(start.clone(), stop.clone(), none),
        [start, stop, step] => Slice::new(start.clone(), stop.clone(), step.clone()),
        [] => return Err(thread.type_error("slice expected at least 1 argument, got 0")),
        _ => {
            return Err(
                thread.type_error(format!("slice expected at most 3 arguments, got {}", a.len()))
            );
        }
    }
    .into())
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let slice = of(object);
    Ok(Object::str(&format!(
        "slice({}, {}, {})",
        slice.start.repr_string(thread)?,
        slice.stop.repr_string(thread)?,
        slice.step.repr_string(thread)?
    )))
}

fn hash(thread: &Thread, object: &Object) -> PyResult<i64> {
    thread.check_native_stack(" while hashing a slice")?;
    let slice = of(object);
    let mut accumulator = crate::types::tuple::HASH_START;
    for part in [&slice.start, &slice.stop, &slice.step] {
        accumulator = crate::types::tuple::hash_step(accumulator, part.hash(thread)?);
    }
    Ok(if accumulator == u64::MAX { 1546275796 } else { accumulator as i64 })
}

fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    let (Some(x), Some(y)) = (a.downcast::<Slice>(), b.downcast::<Slice>()) else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    if a.is(b) {
        return Ok(op.from_ordering(std::cmp::Ordering::Equal));
    }
    x.as_tuple().compare(thread, &y.as_tuple(), op)
}

fn indices(thread: &Thread, object: &Object, length: &Object) -> PyResult {
    let length = length.index(thread)?;
    let value = length.as_int().expect("index gives an int");
    if value.is_negative() {
        return Err(thread.value_error("length should not be negative"));
    }
    let Some(len) = value.to_i64() else {
        return big_indices(thread, of(object), &length);
    };
    let slice = of(object);
    let fits = |o: &Object| o.is_none() || o.as_int().is_none_or(|v| v.to_i64().is_some());
    if !fits(&slice.start) || !fits(&slice.stop) || !fits(&slice.step) {
        return big_indices(thread, slice, &length);
    }
    let (start, stop, step) = slice.unpack(thread)?;
    let range = adjust(start, stop, step, len as usize);
    Ok(Object::tuple(&[
        Object::int(range.start as i64),
        Object::int(range.stop as i64),
        Object::int(step as i64),
    ]))
}

/// `slice.indices` for numbers beyond a machine word.
fn big_indices(thread: &Thread, slice: &Slice, length: &Object) -> PyResult {
    use krait_num::BigInt;
    let number = |value: &Object, default: BigInt| -> PyResult<BigInt> {
        if value.is_none() {
            return Ok(default);
        }
        if value.ty().slots().index().is_none() {
            return Err(thread
                .type_error("slice indices must be integers or None or have an __index__ method"));
        }
        Ok(value.index(thread)?.as_int().expect("index gives an int").to_big())
    };
    let zero = BigInt::ZERO;
    let length = length.as_int().expect("the length is an int").to_big();
    let step = number(&slice.step, BigInt::ONE)?;
    if step == zero {
        return Err(thread.value_error("slice step cannot be zero"));
    }
    let backwards = step < zero;
    let (lower, upper) = if backwards {
        (BigInt::from(-1), &length - BigInt::ONE)
    } else {
        (zero.clone(), length.clone())
    };
    let clip = |value: BigInt| {
        if value < zero {
            std::cmp::max(value + &length, lower.clone())
        } else {
            std::cmp::min(value, upper.clone())
        }
    };
    let start = match slice.start.is_none() {
        true => {
            if backwards {
                upper.clone()
            } else {
                lower.clone()
            }
        }
        false => clip(number(&slice.start, BigInt::ZERO)?),
    };
    let stop = match slice.stop.is_none() {
        true => {
            if backwards {
                lower.clone()
            } else {
                upper.clone()
            }
        }
        false => clip(number(&slice.stop, BigInt::ZERO)?),
    };
    Ok(Object::tuple(&[Object::big_int(start), Object::big_int(stop), Object::big_int(step)]))
}
