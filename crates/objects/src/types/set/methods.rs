//! The slots and methods of set and frozenset.

use super::operations::{self, subset};
use super::{FROZENSET, SET, Set, hash_element};
use crate::error::PyResult;
use crate::heap;
use crate::name;
use crate::native::{CallArgs, MethodDef};
use crate::object::{Header, Object, Payload};
use crate::protocol::compare::CompareOp;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::word::Word;
use std::cell::{Cell, UnsafeCell};

const COMMON: SlotsSpec = SlotsSpec::EMPTY
    .repr(repr)
    .richcompare(richcompare)
    .iter(|_, s| Ok(iterator(s)))
    .seq_len(|_, s| Ok(of(s).len()))
    .contains(contains)
    .subtract(|thread, a, b| operator(thread, a, b, operations::difference))
    .and(|thread, a, b| operator(thread, a, b, operations::intersection))
    .xor(|thread, a, b| operator(thread, a, b, operations::symmetric_difference))
    .or(|thread, a, b| operator(thread, a, b, operations::union));

pub(super) const SET_SLOTS: SlotsSpec = COMMON
    .hash(crate::protocol::hash::not_implemented)
    .new(|_, ty, _| Ok(Set::of_type(ty)))
    .init(init)
    .inplace_subtract(|thread, a, b| inplace(thread, a, b, operations::difference_update))
    .inplace_and(|thread, a, b| inplace(thread, a, b, operations::intersection_update))
    .inplace_xor(|thread, a, b| inplace(thread, a, b, operations::symmetric_update))
    .inplace_or(|thread, a, b| inplace(thread, a, b, operations::update));

pub(super) const FROZENSET_SLOTS: SlotsSpec = COMMON.hash(frozen_hash).new(new_frozen);

macro_rules! shared {
    ($($extra:expr),* $(,)?) => {
        &[
            MethodDef::one("__contains__", "($self, object, /)", |thread, s, k| contains(thread, s, k).map(Object::from_bool), "Whether the value is an item."),
            MethodDef::noargs("copy", "($self, /)", copy_method, "A set of the same items."),
            MethodDef::raw("difference", "($self, /, *others)", |thread, s, a| combine(thread, s, a, "difference", operations::difference, operations::difference_update), "A set of this set's items that no other operand has."),
            MethodDef::raw("intersection", "($self, /, *others)", |thread, s, a| combine(thread, s, a, "intersection", operations::intersection, operations::intersection_update), "A set of the items that are in every operand."),
            MethodDef::one("symmetric_difference", "($self, other, /)", operations::symmetric_difference, "A set of the items that exactly one of the two has."),
            MethodDef::raw("union", "($self, /, *others)", |thread, s, a| combine(thread, s, a, "union", operations::union, operations::update), "A set of the items of all operands."),
            MethodDef::one("isdisjoint", "($self, other, /)", |thread, s, o| operations::is_disjoint(thread, s, o).map(Object::from_bool), "Whether the sets share no item."),
            MethodDef::one("issubset", "($self, other, /)", |thread, s, o| operations::is_subset(thread, s, o).map(Object::from_bool), "Whether all items of the other are in this set."),
            MethodDef::one("issuperset", "($self, other, /)", |thread, s, o| operations::is_superset(thread, s, o).map(Object::from_bool), "Whether all items of this set are in the other."),
            MethodDef::noargs("__reduce__", "($self, /)", reduce, "What pickle and copy keep of the object."),
            MethodDef::noargs("__sizeof__", "($self, /)", |_, s| Ok(Object::int_usize(200 + of(s).byte_size())), "Bytes that the object takes in memory."),
            MethodDef::raw("__class_getitem__", "($type, object, /)", crate::types::generic_alias::class_getitem, "See PEP 585").class(),
            $($extra),*
        ]
    };
}

pub(super) static FROZENSET_METHODS: &[MethodDef] = shared![];

pub(super) static SET_METHODS: &[MethodDef] = shared![
    MethodDef::one(
        "add",
        "($self, object, /)",
        |thread, s, k| of(s).add(thread, k).map(|_| Object::NONE),
        "Add an element to a set."
    ),
    MethodDef::noargs(
        "clear",
        "($self, /)",
        |_, s| {
            of(s).clear();
            Ok(Object::NONE)
        },
        "Empty the set."
    ),
    MethodDef::one(
        "discard",
        "($self, object, /)",
        |thread, s, k| remove_key(thread, of(s), k).map(|_| Object::NONE),
        "Remove an element from a set if it is a member."
    ),
    MethodDef::one(
        "remove",
        "($self, object, /)",
        |thread, s, k| {
            if remove_key(thread, of(s), k)? { Ok(Object::NONE) } else { Err(thread.key_error(k)) }
        },
        "Remove an element from a set; it must be a member."
    ),
    MethodDef::noargs(
        "pop",
        "($self, /)",
        |thread, s| of(s)
            .pop_any()
            .ok_or_else(|| thread.err(&crate::exceptions::KEY_ERROR, "pop from an empty set")),
        "Remove and return an arbitrary set element."
    ),
    MethodDef::raw(
        "update",
        "($self, /, *others)",
        |thread, s, a| each(thread, s, a, "update", operations::update),
        "Add the items of the others."
    ),
    MethodDef::raw(
        "difference_update",
        "($self, /, *others)",
        |thread, s, a| each(thread, s, a, "difference_update", operations::difference_update),
        "Remove the items that the others have."
    ),
    MethodDef::raw(
        "intersection_update",
        "($self, /, *others)",
        |thread, s, a| {
            let kept = combine(
                thread,
                s,
                a,
                "intersection_update",
                operations::intersection,
                operations::intersection_update,
            )?;
            of(s).swap(of(&kept));
            Ok(Object::NONE)
        },
        "Keep the items that all the others have too."
    ),
    MethodDef::one(
        "symmetric_difference_update",
        "($self, other, /)",
        |thread, s, o| operations::symmetric_update(thread, s, o).map(|()| Object::NONE),
        "Keep the items that exactly one of the two has."
    ),
];

fn of(object: &Object) -> &Set {
    object.as_set().expect("slots of sets are called on sets")
}

fn single<'a>(thread: &Thread, args: &'a [Object], name: &str) -> PyResult<Option<&'a Object>> {
    if args.len() > 1 {
        let count = args.len();
        return Err(thread.type_error(format!("{name} expected at most 1 argument, got {count}")));
    }
    Ok(args.first())
}

fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let iterable = single(thread, args.no_keywords(thread, "set")?, "set")?;
    of(object).clear();
    match iterable {
        Some(iterable) => operations::update(thread, object, iterable),
        None => Ok(()),
    }
}

fn new_frozen(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let own = ty.slots().init().map(|f| f as usize) != FROZENSET.slots().init().map(|f| f as usize);
    let positional = if own { args.positional() } else { args.no_keywords(thread, "frozenset")? };
    let iterable = single(thread, positional, "frozenset")?;
    if let Some(source) = iterable
        && ty.is(&FROZENSET)
        && source.is_exact(&FROZENSET)
    {
        return Ok(source.clone());
    }
    let result = Set::of_type(ty);
    if let Some(iterable) = iterable {
        operations::update(thread, &result, iterable)?;
    }
    Ok(result)
}

/// True for a plain set or frozenset.
pub(super) fn is_set(object: &Object) -> bool {
    object.is_exact(&SET) || object.is_exact(&FROZENSET)
}

/// A new plain set or frozenset with the same keys.
pub(super) fn copy_as_base(object: &Object) -> Object {
    let ty = if object.is_instance(&FROZENSET) { &FROZENSET } else { &SET };
    let result = Set::of_type(ty);
    of(&result).copy_from(of(object));
    result
}

fn copy_method(_thread: &Thread, object: &Object) -> PyResult {
    if object.is_exact(&FROZENSET) {
        return Ok(object.clone());
    }
    Ok(copy_as_base(object))
}

/// Looks a key up; an unhashable set is looked up as the equal frozenset.
fn with_hash<T>(
    thread: &Thread,
    key: &Object,
    body: impl Fn(&Object, i64) -> PyResult<T>,
) -> PyResult<T> {
    match hash_element(thread, key) {
        Ok(hash) => body(key, hash),
        Err(raised) if raised.is(&crate::exceptions::TYPE_ERROR) && key.is_instance(&SET) => {
            let frozen = Set::of_type(&FROZENSET);
            of(&frozen).copy_from(of(key));
            let hash = frozen.hash(thread)?;
            body(&frozen, hash)
        }
        Err(raised) => Err(raised),
    }
}

/// `key in set`: a set as the key stands for the frozenset of its items.
pub fn contains(thread: &Thread, object: &Object, key: &Object) -> PyResult<bool> {
    with_hash(thread, key, |key, hash| of(object).contains_hash(thread, key, hash))
}

fn remove_key(thread: &Thread, set: &Set, key: &Object) -> PyResult<bool> {
    with_hash(thread, key, |key, hash| set.discard_hash(thread, key, hash))
}

type Update = fn(&Thread, &Object, &Object) -> PyResult<()>;
type Operation = fn(&Thread, &Object, &Object) -> PyResult;

/// `type.name`, as messages call a method of set or frozenset.
fn method_name(object: &Object, name: &str) -> String {
    let ty = if object.is_instance(&FROZENSET) { "frozenset" } else { "set" };
    format!("{ty}.{name}")
}

fn each(thread: &Thread, object: &Object, args: CallArgs<'_>, name: &str, op: Update) -> PyResult {
    for other in args.no_keywords(thread, &method_name(object, name))? {
        op(thread, object, other)?;
    }
    Ok(Object::NONE)
}

/// A new set: the first operand by one operation, the others by its updating form.
fn combine(
    thread: &Thread,
    object: &Object,
    args: CallArgs<'_>,
    name: &str,
    first: Operation,
    rest: Update,
) -> PyResult {
    let others = args.no_keywords(thread, &method_name(object, name))?;
    let Some((other, others)) = others.split_first() else { return Ok(copy_as_base(object)) };
    let result = first(thread, object, other)?;
    for other in others {
        rest(thread, &result, other)?;
    }
    Ok(result)
}

/// A binary operator: both operands must be sets.
fn operator(thread: &Thread, a: &Object, b: &Object, op: Operation) -> PyResult {
    if a.as_set().is_none() || b.as_set().is_none() {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    op(thread, a, b)
}

fn inplace(thread: &Thread, a: &Object, b: &Object, op: Update) -> PyResult {
    if b.as_set().is_none() {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    op(thread, a, b)?;
    Ok(a.clone())
}

fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    let (Some(x), Some(y)) = (a.as_set(), b.as_set()) else { return Ok(Object::NOT_IMPLEMENTED) };
    let result = match op {
        CompareOp::Eq => equal(thread, x, y)?,
        CompareOp::Ne => !equal(thread, x, y)?,
        CompareOp::Le => subset(thread, x, y)?,
        CompareOp::Ge => subset(thread, y, x)?,
        CompareOp::Lt => x.len() < y.len() && subset(thread, x, y)?,
        CompareOp::Gt => y.len() < x.len() && subset(thread, y, x)?,
    };
    Ok(Object::from_bool(result))
}

fn equal(thread: &Thread, x: &Set, y: &Set) -> PyResult<bool> {
    let (p, q) = (x.hash.get(), y.hash.get());
    if x.len() != y.len() || p != -1 && q != -1 && p != q {
        return Ok(false);
    }
    subset(thread, x, y)
}

fn frozen_hash(_thread: &Thread, object: &Object) -> PyResult<i64> {
    let set = of(object);
    if set.hash.get() == -1 {
        let mut hash: u64 = 0;
        for h in set.hashes() {
            let h = h as u64;
            hash ^= ((h ^ 89869747) ^ (h << 16)).wrapping_mul(3644798167);
        }
        hash ^= (set.len() as u64 + 1).wrapping_mul(1927868237);
        hash ^= (hash >> 11) ^ (hash >> 25);
        hash = hash.wrapping_mul(69069).wrapping_add(907133923);
        set.hash.set(if hash == u64::MAX { 590923713 } else { hash as i64 });
    }
    Ok(set.hash.get())
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let name = object.ty().short_name().to_string();
    if of(object).is_empty() {
        return Ok(Object::str(&format!("{name}()")));
    }
    if !thread.repr_enter(object) {
        return Ok(Object::str(&format!("{name}(...)")));
    }
    let result = (|| {
        let mut parts = Vec::new();
        for (key, _) in of(object).keys() {
            parts.push(key.repr_string(thread)?);
        }
        let inside = parts.join(", ");
        Ok(Object::str(&if object.is_exact(&SET) {
            format!("{{{inside}}}")
        } else {
            format!("{name}({{{inside}}})")
        }))
    })();
    thread.repr_leave(object);
    result
}

fn reduce(thread: &Thread, object: &Object) -> PyResult {
    let keys = Object::list(of(object).keys().into_iter().map(|(k, _)| k).collect());
    let state = object.call_method(thread, name!("__getstate__"), &[])?;
    Ok(Object::tuple(&[object.ty().to_object(), Object::tuple(&[keys]), state]))
}

/// `set_iterator`.
#[repr(C)]
pub struct SetIterator {
    header: Header,
    set: UnsafeCell<Option<Object>>,
    position: Cell<usize>,
    len: Cell<usize>,
    left: Cell<usize>,
}

// SAFETY: repr(C) with the header first; instances are only made by `iterator`.
unsafe impl Payload for SetIterator {
    fn type_object() -> &'static Type {
        &SET_ITERATOR
    }
}

static ITERATOR_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION,
    slots: SlotsSpec::EMPTY
        .iter(|_, it| Ok(it.clone()))
        .iternext(next)
        .traverse(traverse_iterator)
        .drop_fields(heap::drop_fields_of::<SetIterator>),
    methods: &[
        MethodDef::noargs(
            "__length_hint__",
            "($self, /)",
            |_, it| Ok(Object::int_usize(iterator_of(it).left.get())),
            "How many items may still come.",
        ),
        MethodDef::noargs(
            "__reduce__",
            "($self, /)",
            reduce_iterator,
            "What pickle and copy keep of the object.",
        ),
    ],
    ..TypeSpec::new::<SetIterator>("set_iterator")
};
pub static SET_ITERATOR: Type = Type::builtin(&ITERATOR_SPEC);

unsafe fn traverse_iterator(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on set iterators.
    if let Some(set) = unsafe { &*(*header.cast::<SetIterator>()).set.get() } {
        visit(set.word());
    }
}

fn iterator(set: &Object) -> Object {
    let len = of(set).len();
    let set = UnsafeCell::new(Some(set.clone()));
    heap::new_object(&SET_ITERATOR, |header| SetIterator {
        header,
        set,
        position: Cell::new(0),
        len: Cell::new(len),
        left: Cell::new(len),
    })
    .into()
}

fn iterator_of(object: &Object) -> &SetIterator {
    object.downcast().expect("slots of set iterators are called on them")
}

impl SetIterator {
    /// A new reference to the next key. None, with nothing changed: the end, or the set has another size.
    #[inline(always)]
    pub fn next_word(&self) -> Option<Word> {
        // SAFETY: under the GIL; no Python code runs while the set is borrowed, and iterators are made of sets and frozensets
        // only, which share the layout.
        let set = unsafe { &*(*self.set.get()).as_ref()?.word().ptr().cast::<Set>() };
        if set.len() != self.len.get() {
            return None;
        }
        let mut position = self.position.get();
        let (key, _) = set.next_key(&mut position)?;
        self.position.set(position);
        self.left.set(self.left.get().saturating_sub(1));
        Some(key.into_word())
    }
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    // SAFETY: the slot is only called on set iterators, and the word is a new reference.
    unsafe {
        let this: &SetIterator = object.downcast_unchecked();
        match this.next_word() {
            Some(key) => Ok(Some(Object::from_word(key))),
            None => end(thread, this),
        }
    }
}

/// Ends an iteration: an error if the set has another size.
#[cold]
fn end(thread: &Thread, this: &SetIterator) -> PyResult<Option<Object>> {
    // SAFETY: under the GIL; no Python code runs while it is borrowed.
    let Some(set) = (unsafe { (*this.set.get()).as_ref() }) else { return Ok(None) };
    if of(set).len() != this.len.get() {
        this.len.set(usize::MAX);
        return Err(thread.runtime_error("Set changed size during iteration"));
    }
    // SAFETY: under the GIL; the reference is dropped after the field is empty.
    drop(unsafe { (*this.set.get()).take() });
    Ok(None)
}

fn reduce_iterator(thread: &Thread, object: &Object) -> PyResult {
    let this = iterator_of(object);
    // SAFETY: under the GIL; cloned at once.
    let set = unsafe { (*this.set.get()).clone() };
    let mut rest = Vec::new();
    if let Some(set) = set {
        let mut position = this.position.get();
        while let Some((key, _)) = of(&set).next_key(&mut position) {
            rest.push(key);
        }
    }
    let builtins = (thread.hooks().import)(thread, name!("builtins"), None, None, None, 0)?;
    let iter = builtins.getattr(thread, name!("iter"))?;
    Ok(Object::tuple(&[iter, Object::tuple(&[Object::list(rest)])]))
}
