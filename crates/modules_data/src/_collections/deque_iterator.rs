//! The iterators of deque, which notice when it changes.

use super::deque::{DEQUE, Deque};
use crate::convert::to_ssize;
use crate::fields::{Fields, memory_slots};
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::{NewFn, SlotsSpec};
use krait_objects::{
    CallArgs, Header, MethodDef, Object, Payload, PyResult, Ref, Thread, Type, TypeSpec, Word, heap,
};
use std::cell::Cell;

/// An iterator in either direction; the two types share the layout.
#[repr(C)]
pub struct DequeIterator {
    header: Header,
    deque: Ref<Deque>,
    state: usize,
    /// Items still to come.
    left: Cell<usize>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for DequeIterator {
    fn type_object() -> &'static Type {
        &DEQUE_ITERATOR
    }
}

/// The layout under the reverse iterator's type.
#[repr(transparent)]
pub struct DequeReverseIterator(DequeIterator);

// SAFETY: repr(transparent) over a layout that begins with the header; instances are only made here.
unsafe impl Payload for DequeReverseIterator {
    fn type_object() -> &'static Type {
        &DEQUE_REVERSE_ITERATOR
    }
}

impl Fields for DequeIterator {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.deque.as_object().word());
    }
}

impl Fields for DequeReverseIterator {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.0.visit(visit);
    }
}

const fn slots(new: NewFn) -> SlotsSpec {
    SlotsSpec::EMPTY.iter(|_, it| Ok(it.clone())).iternext(next).new(new)
}

static METHODS: &[MethodDef] = &[
    MethodDef::noargs(
        "__length_hint__",
        "($self, /)",
        |_, it| Ok(Object::int_usize(of(it).left.get())),
        "Private method returning an estimate of len(list(it)).",
    ),
    MethodDef::noargs("__reduce__", "($self, /)", reduce, "Return state information for pickling."),
];

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::SHOWN_AS_HEAP,
    slots: memory_slots!(
        DequeIterator,
        slots(|thread, _, args| new_at(thread, args, "_deque_iterator", forward))
    ),
    methods: METHODS,
    ..TypeSpec::new::<DequeIterator>("collections._deque_iterator")
};
pub static DEQUE_ITERATOR: Type = Type::builtin(&SPEC);

static REVERSE_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::SHOWN_AS_HEAP,
    slots: memory_slots!(
        DequeReverseIterator,
        slots(|thread, _, args| new_at(thread, args, "_deque_reverse_iterator", backward))
    ),
    methods: METHODS,
    ..TypeSpec::new::<DequeIterator>("collections._deque_reverse_iterator")
};
pub static DEQUE_REVERSE_ITERATOR: Type = Type::builtin(&REVERSE_SPEC);

fn of(object: &Object) -> &DequeIterator {
    match object.downcast_exact::<DequeReverseIterator>() {
        Some(reverse) => &reverse.0,
        None => object.downcast().expect("slots of deque iterators are called on them"),
    }
}

fn start(header: Header, deque: Ref<Deque>) -> DequeIterator {
    let (state, left) = (deque.state(), Cell::new(deque.len()));
    DequeIterator { header, deque, state, left }
}

/// `iter(deque)`; the object must be a deque.
pub fn forward(object: &Object) -> Object {
    let deque = object.downcast_ref::<Deque>().expect("deque iterators are made of deques");
    heap::new_object(&DEQUE_ITERATOR, |header| start(header, deque)).into()
}

/// `reversed(deque)`; the object must be a deque.
pub fn backward(object: &Object) -> Object {
    let deque = object.downcast_ref::<Deque>().expect("deque iterators are made of deques");
    heap::new_object(&DEQUE_REVERSE_ITERATOR, |header| DequeReverseIterator(start(header, deque)))
        .into()
}

/// What pickles call: an iterator that has passed `index` items.
fn new_at(
    thread: &Thread,
    args: CallArgs<'_>,
    name: &str,
    make: fn(&Object) -> Object,
) -> PyResult {
    let args = args.no_keywords(thread, name)?;
    let (deque, index) = match args {
        [] => return Err(thread.type_error("function takes at least 1 argument (0 given)")),
        [deque] => (deque, 0),
        [deque, index] => (deque, to_ssize(thread, index)?),
        _ => {
            let message = format!("function takes at most 2 arguments ({} given)", args.len());
            return Err(thread.type_error(message));
        }
    };
    if !deque.is_instance(&DEQUE) {
        return Err(thread.type_error(format!(
            "argument 1 must be collections.deque, not {}",
            deque.ty().name()
        )));
    }
    let iterator = make(deque);
    let this = of(&iterator);
    this.left.set(this.left.get().saturating_sub(index.max(0) as usize));
    Ok(iterator)
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = of(object);
    if this.deque.state() != this.state {
        this.left.set(0);
        return Err(thread.runtime_error("deque mutated during iteration"));
    }
    let left = this.left.get();
    if left == 0 {
        return Ok(None);
    }
    this.left.set(left - 1);
    let index =
        if object.is_exact(&DEQUE_REVERSE_ITERATOR) { left - 1 } else { this.deque.len() - left };
    Ok(this.deque.get(index))
}

fn reduce(_thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    let passed = this.deque.len().saturating_sub(this.left.get());
    let args = Object::tuple(&[this.deque.as_object().clone(), Object::int_usize(passed)]);
    Ok(Object::tuple(&[object.ty().to_object(), args]))
}
