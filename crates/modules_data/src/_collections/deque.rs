//! `deque`: a queue with two ends and optionally a greatest length.

use super::deque_iterator;
use crate::convert::{slice_bound, to_ssize, wrong_result};
use crate::fields::{Fields, memory_slots, payload};
use krait_objects::protocol::compare::CompareOp;
use krait_objects::protocol::hash;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::generic_alias;
use krait_objects::{
    Args, CallArgs, GetSetDef, Header, MethodDef, Object, PyResult, Signature, Thread, Type,
    TypeSpec, Word, heap, name,
};
use std::cell::{Cell, UnsafeCell};
use std::collections::VecDeque;

/// A deque object.
#[repr(C)]
pub struct Deque {
    header: Header,
    items: UnsafeCell<VecDeque<Object>>,
    /// Counts changes of the order or length: iterators and searches compare it.
    state: Cell<usize>,
    maxlen: Cell<Option<usize>>,
}

payload!(Deque, DEQUE);

impl Fields for Deque {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.items().iter().for_each(|item| visit(item.word()));
    }

    fn clear(&self) {
        self.remove_all();
    }
}

static NEW: Signature = Signature::new("deque", "(iterable=(), maxlen=None)");

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE
        | flags::GC
        | flags::SEQUENCE
        | flags::MANAGED_WEAKREF
        | flags::SHOWN_AS_HEAP,
    sig: "([iterable[, maxlen]])",
    doc: "A list-like sequence optimized for data accesses near its endpoints.",
    slots: memory_slots!(
        Deque,
        SlotsSpec::EMPTY
            .new(|_, ty, _| Ok(new(ty, None)))
            .init(init)
            .repr(repr)
            .hash(hash::not_implemented)
            .richcompare(richcompare)
            .iter(|_, d| Ok(deque_iterator::forward(d)))
            .seq_len(|_, d| Ok(Deque::of(d).len()))
            .concat(concat)
            .repeat(repeat)
            .item(item)
            .set_index(set_index)
            .contains(contains)
            .inplace_concat(inplace_concat)
            .inplace_repeat(inplace_repeat)
    ),
    methods: METHODS,
    getset: &[GetSetDef::ro(
        "maxlen",
        |_, d| Ok(Deque::of(d).maxlen.get().map_or(Object::NONE, Object::int_usize)),
        "maximum size of a deque or None if unbounded",
    )],
    ..TypeSpec::new::<Deque>("collections.deque")
};
pub static DEQUE: Type = Type::builtin(&SPEC);

static METHODS: &[MethodDef] = &[
    MethodDef::one(
        "append",
        "($self, item, /)",
        |_, d, item| {
            Deque::of(d).push_back(item.clone());
            Ok(Object::NONE)
        },
        "Add an element to the right side of the deque.",
    ),
    MethodDef::one(
        "appendleft",
        "($self, item, /)",
        |_, d, item| {
            Deque::of(d).push_front(item.clone());
            Ok(Object::NONE)
        },
        "Add an element to the left side of the deque.",
    ),
    MethodDef::noargs(
        "clear",
        "($self, /)",
        |_, d| {
            Deque::of(d).remove_all();
            Ok(Object::NONE)
        },
        "Remove all elements from the deque.",
    ),
    MethodDef::noargs("__copy__", "($self, /)", copy, "Return a shallow copy of a deque."),
    MethodDef::noargs("copy", "($self, /)", copy, "Return a shallow copy of a deque."),
    MethodDef::one("count", "($self, value, /)", count, "How many items are equal to the value."),
    MethodDef::one(
        "extend",
        "($self, iterable, /)",
        |thread, d, iterable| extend(thread, d, iterable, Deque::push_back).map(|()| Object::NONE),
        "Extend the right side of the deque with elements from the iterable.",
    ),
    MethodDef::one(
        "extendleft",
        "($self, iterable, /)",
        |thread, d, iterable| extend(thread, d, iterable, Deque::push_front).map(|()| Object::NONE),
        "Extend the left side of the deque with elements from the iterable.",
    ),
    MethodDef::raw(
        "index",
        "($self, value, [start, [stop]])",
        index,
        "Position of the first equal item; ValueError if there is none.",
    ),
    MethodDef::new(
        "insert",
        "($self, index, value, /)",
        insert,
        "Put an item in front of the one at the index.",
    ),
    MethodDef::noargs(
        "pop",
        "($self, /)",
        |thread, d| pop(thread, d, VecDeque::pop_back),
        "Remove and return the rightmost element.",
    ),
    MethodDef::noargs(
        "popleft",
        "($self, /)",
        |thread, d| pop(thread, d, VecDeque::pop_front),
        "Remove and return the leftmost element.",
    ),
    MethodDef::noargs("__reduce__", "($self, /)", reduce, "Return state information for pickling."),
    MethodDef::one(
        "remove",
        "($self, value, /)",
        remove,
        "Remove the first equal item; ValueError if there is none.",
    ),
    MethodDef::noargs(
        "__reversed__",
        "($self, /)",
        |_, d| Ok(deque_iterator::backward(d)),
        "Return a reverse iterator over the deque.",
    ),
    MethodDef::noargs(
        "reverse",
        "($self, /)",
        |_, d| {
            Deque::of(d).items_mut().make_contiguous().reverse();
            Ok(Object::NONE)
        },
        "Reverse *IN PLACE*.",
    ),
    MethodDef::new(
        "rotate",
        "($self, n=1, /)",
        rotate,
        "Move items n steps to the right, or -n steps to the left.",
    ),
    MethodDef::noargs(
        "__sizeof__",
        "($self, /)",
        size_of_deque,
        "Return the size of the deque in memory, in bytes.",
    ),
    MethodDef::raw(
        "__class_getitem__",
        "($type, object, /)",
        generic_alias::class_getitem,
        "See PEP 585",
    )
    .class(),
];

impl Deque {
    /// The items, borrowed: not kept while Python code runs.
    fn items(&self) -> &VecDeque<Object> {
        // SAFETY: under the GIL; callers finish before running Python code.
        unsafe { &*self.items.get() }
    }

    #[allow(clippy::mut_from_ref)]
    fn items_mut(&self) -> &mut VecDeque<Object> {
        // SAFETY: as in `items`.
        unsafe { &mut *self.items.get() }
    }

    pub(super) fn len(&self) -> usize {
        self.items().len()
    }

    pub(super) fn get(&self, index: usize) -> Option<Object> {
        self.items().get(index).cloned()
    }

    pub(super) fn state(&self) -> usize {
        self.state.get()
    }

    fn changed(&self) {
        self.state.set(self.state.get().wrapping_add(1));
    }

    fn push_back(&self, item: Object) {
        self.items_mut().push_back(item);
        self.changed();
        if self.maxlen.get().is_some_and(|maxlen| self.len() > maxlen) {
            drop(self.items_mut().pop_front());
        }
    }

    fn push_front(&self, item: Object) {
        self.items_mut().push_front(item);
        self.changed();
        if self.maxlen.get().is_some_and(|maxlen| self.len() > maxlen) {
            drop(self.items_mut().pop_back());
        }
    }

    fn remove_all(&self) {
        self.changed();
        drop(std::mem::take(self.items_mut()));
    }

    fn normalise(&self, thread: &Thread, index: isize) -> PyResult<usize> {
        usize::try_from(index)
            .ok()
            .filter(|&index| index < self.len())
            .ok_or_else(|| thread.index_error("deque index out of range"))
    }
}

fn new(ty: &Type, maxlen: Option<usize>) -> Object {
    heap::new_object(ty, |header| Deque {
        header,
        items: UnsafeCell::new(VecDeque::new()),
        state: Cell::new(0),
        maxlen: Cell::new(maxlen),
    })
    .into()
}

fn maxlen_argument(thread: &Thread, maxlen: &Object) -> PyResult<usize> {
    let Some(value) = maxlen.as_int() else {
        return Err(thread.type_error("an integer is required"));
    };
    let Some(value) = value.to_i64() else {
        return Err(thread.overflow_error("Python int too large to convert to C ssize_t"));
    };
    usize::try_from(value).map_err(|_| thread.value_error("maxlen must be non-negative"))
}

fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let args = NEW.bind(thread, args)?;
    let this = Deque::of(object);
    let maxlen = match args.opt_not_none(1) {
        Some(maxlen) => Some(maxlen_argument(thread, maxlen)?),
        None => None,
    };
    this.maxlen.set(maxlen);
    if this.len() > 0 {
        this.remove_all();
    }
    match args.opt(0) {
        Some(iterable) => extend(thread, object, iterable, Deque::push_back),
        None => Ok(()),
    }
}

fn extend(
    thread: &Thread,
    object: &Object,
    iterable: &Object,
    push: fn(&Deque, Object),
) -> PyResult<()> {
    let this = Deque::of(object);
    if iterable.is(object) {
        let copy: Vec<Object> = this.items().iter().cloned().collect();
        copy.into_iter().for_each(|item| push(this, item));
        return Ok(());
    }
    let iterator = iterable.iter(thread)?;
    if this.maxlen.get() == Some(0) {
        while iterator.next(thread)?.is_some() {}
        return Ok(());
    }
    while let Some(item) = iterator.next(thread)? {
        push(this, item);
    }
    Ok(())
}

fn pop(
    thread: &Thread,
    object: &Object,
    take: fn(&mut VecDeque<Object>) -> Option<Object>,
) -> PyResult {
    let this = Deque::of(object);
    match take(this.items_mut()) {
        Some(item) => {
            this.changed();
            Ok(item)
        }
        None => Err(thread.index_error("pop from an empty deque")),
    }
}

fn copy(thread: &Thread, object: &Object) -> PyResult {
    let this = Deque::of(object);
    if object.is_exact(&DEQUE) {
        let copy = new(&DEQUE, this.maxlen.get());
        *Deque::of(&copy).items_mut() = this.items().clone();
        return Ok(copy);
    }
    let class = object.ty().to_object();
    let copy = match this.maxlen.get() {
        Some(maxlen) => class.call(thread, &[object.clone(), Object::int_usize(maxlen)])?,
        None => class.call(thread, std::slice::from_ref(object))?,
    };
    if copy.downcast::<Deque>().is_none() {
        return Err(wrong_result(thread, object.ty().name(), "deque", &copy));
    }
    Ok(copy)
}

fn concat(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    if b.downcast::<Deque>().is_none() {
        return Err(thread.type_error(format!(
            "can only concatenate deque (not \"{}\") to deque",
            b.ty().name()
        )));
    }
    let result = copy(thread, a)?;
    extend(thread, &result, b, Deque::push_back)?;
    Ok(result)
}

fn inplace_concat(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    extend(thread, a, b, Deque::push_back)?;
    Ok(a.clone())
}

fn repeat(thread: &Thread, object: &Object, count: isize) -> PyResult {
    let result = copy(thread, object)?;
    inplace_repeat(thread, &result, count)
}

fn inplace_repeat(thread: &Thread, object: &Object, count: isize) -> PyResult {
    let this = Deque::of(object);
    let size = this.len();
    if size == 0 || count == 1 {
        return Ok(object.clone());
    }
    let mut count = usize::try_from(count).unwrap_or(0);
    if count == 0 {
        this.remove_all();
        return Ok(object.clone());
    }
    let total = match (this.maxlen.get(), size.checked_mul(count)) {
        (Some(maxlen), total) if total.is_none_or(|total| total > maxlen) => {
            count = maxlen.div_ceil(size);
            size * count
        }
        (_, Some(total)) if total <= isize::MAX as usize / size_of::<Object>() => total,
        _ => return Err(thread.memory_error()),
    };
    if this.items_mut().try_reserve(total - size).is_err() {
        return Err(thread.memory_error());
    }
    let items: Vec<Object> = this.items().iter().cloned().collect();
    for _ in 1..count {
        items.iter().for_each(|item| this.push_back(item.clone()));
    }
    Ok(object.clone())
}

fn item(thread: &Thread, object: &Object, index: isize) -> PyResult {
    let this = Deque::of(object);
    Ok(this.items()[this.normalise(thread, index)?].clone())
}

fn set_index(
    thread: &Thread,
    object: &Object,
    index: isize,
    value: Option<&Object>,
) -> PyResult<()> {
    let this = Deque::of(object);
    let index = this.normalise(thread, index)?;
    match value {
        Some(value) => drop(std::mem::replace(&mut this.items_mut()[index], value.clone())),
        None => remove_at(this, index),
    }
    Ok(())
}

fn remove_at(this: &Deque, index: usize) {
    this.changed();
    drop(this.items_mut().remove(index));
}

/// Looks for the value among the items from `start` on; the deque may not change meanwhile.
fn search(
    thread: &Thread,
    this: &Deque,
    range: std::ops::Range<usize>,
    value: &Object,
    changed: impl Fn() -> krait_objects::Raised,
    mut found: impl FnMut(usize) -> bool,
) -> PyResult<()> {
    let state = this.state();
    for index in range {
        let Some(item) = this.get(index) else { break };
        let equal = item.eq(thread, value)?;
        if this.state() != state {
            return Err(changed());
        }
        if equal && !found(index) {
            break;
        }
    }
    Ok(())
}

fn contains(thread: &Thread, object: &Object, value: &Object) -> PyResult<bool> {
    let this = Deque::of(object);
    let mut result = false;
    let changed = || thread.runtime_error("deque mutated during iteration");
    search(thread, this, 0..this.len(), value, changed, |_| {
        result = true;
        false
    })?;
    Ok(result)
}

fn count(thread: &Thread, object: &Object, value: &Object) -> PyResult {
    let this = Deque::of(object);
    let mut count = 0;
    let changed = || thread.runtime_error("deque mutated during iteration");
    search(thread, this, 0..this.len(), value, changed, |_| {
        count += 1;
        true
    })?;
    Ok(Object::int_usize(count))
}

fn index(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    static INDEX: Signature = Signature::new("index", "($self, value, start=0, stop=None, /)");
    if args.has_keywords() {
        return Err(thread.type_error("deque.index() takes no keyword arguments"));
    }
    let args = INDEX.bind(thread, args)?;
    let this = Deque::of(object);
    let len = this.len();
    let bound = |value: Option<&Object>, default: usize| -> PyResult<usize> {
        let Some(value) = value else { return Ok(default) };
        let index = slice_bound(thread, value)?;
        let index = if index < 0 { index.saturating_add_unsigned(len).max(0) } else { index };
        Ok((index as usize).min(len))
    };
    let (start, stop) = (bound(args.opt(1), 0)?, bound(args.opt(2), len)?);
    let mut position = None;
    let changed = || thread.runtime_error("deque mutated during iteration");
    search(thread, this, start..stop, args.req(0), changed, |index| {
        position = Some(index);
        false
    })?;
    position
        .map(Object::int_usize)
        .ok_or_else(|| thread.value_error("deque.index(x): x not in deque"))
}

fn remove(thread: &Thread, object: &Object, value: &Object) -> PyResult {
    let this = Deque::of(object);
    let mut position = None;
    let changed = || thread.index_error("deque mutated during remove().");
    search(thread, this, 0..this.len(), value, changed, |index| {
        position = Some(index);
        false
    })?;
    let Some(position) = position else {
        return Err(thread.value_error("deque.remove(x): x not in deque"));
    };
    remove_at(this, position);
    Ok(Object::NONE)
}

fn insert(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let index = to_ssize(thread, args.req(0))?;
    let this = Deque::of(object);
    let len = this.len();
    if this.maxlen.get() == Some(len) {
        return Err(thread.index_error("deque already at its maximum size"));
    }
    let index = if index < 0 { index.saturating_add_unsigned(len).max(0) } else { index };
    this.changed();
    this.items_mut().insert((index as usize).min(len), args.req(1).clone());
    Ok(Object::NONE)
}

fn rotate(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let steps = match args.opt(0) {
        Some(steps) => to_ssize(thread, steps)?,
        None => 1,
    };
    let this = Deque::of(object);
    if this.len() > 1 {
        this.changed();
        let steps = steps.rem_euclid(this.len() as isize) as usize;
        this.items_mut().rotate_right(steps);
    }
    Ok(Object::NONE)
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    if !thread.repr_enter(object) {
        return Ok(Object::str("[...]"));
    }
    let result = object.to_vec(thread).and_then(|items| Object::list(items).repr(thread));
    thread.repr_leave(object);
    let mut out = krait_text::Builder::new();
    out.push_str(object.ty().short_name());
    out.push_str("(");
    out.push_view(result?.view());
    if let Some(maxlen) = Deque::of(object).maxlen.get() {
        out.push_str(&format!(", maxlen={maxlen}"));
    }
    out.push_str(")");
    Ok(krait_objects::types::str::Str::from_builder(out).into())
}

fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    let (Some(x), Some(y)) = (a.downcast::<Deque>(), b.downcast::<Deque>()) else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    if matches!(op, CompareOp::Eq | CompareOp::Ne) {
        if a.is(b) {
            return Ok(Object::from_bool(op == CompareOp::Eq));
        }
        if x.len() != y.len() {
            return Ok(Object::from_bool(op == CompareOp::Ne));
        }
    }
    let (left, right) = (a.iter(thread)?, b.iter(thread)?);
    loop {
        let (p, q) = (left.next(thread)?, right.next(thread)?);
        match (p, q) {
            (Some(p), Some(q)) => {
                if !p.eq(thread, &q)? {
                    return p.compare_bool(thread, &q, op).map(Object::from_bool);
                }
            }
            (p, q) => return Ok(op.from_ordering(p.is_some().cmp(&q.is_some()))),
        }
    }
}

fn reduce(thread: &Thread, object: &Object) -> PyResult {
    let state = object.call_method(thread, name!("__getstate__"), &[])?;
    let args = match Deque::of(object).maxlen.get() {
        Some(maxlen) => Object::tuple(&[Object::tuple(&[]), Object::int_usize(maxlen)]),
        None => Object::tuple(&[]),
    };
    Ok(Object::tuple(&[object.ty().to_object(), args, state, object.iter(thread)?]))
}

/// As large as CPython's, whose items lie in blocks of 64 with two links each.
fn size_of_deque(_thread: &Thread, object: &Object) -> PyResult {
    let blocks = Deque::of(object).len().div_ceil(64);
    Ok(Object::int_usize(216 + blocks.max(1) * 66 * 8))
}
