//! `groupby`: neighbouring items with the same key.

use super::iterator_type;
use crate::fields::{Fields, Slot, memory_slots, payload};
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{
    CallArgs, Header, Object, PyResult, Ref, Signature, Thread, Type, TypeSpec, Word, heap,
};
use std::cell::Cell;

/// A groupby object.
#[repr(C)]
pub struct GroupBy {
    header: Header,
    iterator: Object,
    key_function: Option<Object>,
    /// The key of the group given out last.
    target: Slot,
    /// Key and value of the item read last; empty when it has been given out.
    key: Slot,
    value: Slot,
    /// The number of the only group that may still read items.
    group: Cell<usize>,
    groups: Cell<usize>,
}

impl Fields for GroupBy {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.iterator.word());
        if let Some(function) = &self.key_function {
            visit(function.word());
        }
        self.target.visit(visit);
        self.key.visit(visit);
        self.value.visit(visit);
    }

    fn clear(&self) {
        self.target.clear();
        self.key.clear();
        self.value.clear();
    }
}

iterator_type!(
    GroupBy, GROUPBY, "itertools.groupby", "(iterable, key=None)",
    "Pairs of a key and an iterator over the neighbouring items that have it.\n\n  iterable\n    Elements to divide into groups according to the key function.\n  key\n    A function for computing the group category for each element.\n    If the key function is not specified or is None, the element itself\n    is used for grouping.",
    new: new,
    next: next
);

static NEW: Signature = Signature::new("groupby", "(iterable, key=None)");

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let args = NEW.bind(thread, args)?;
    let iterator = args.req(0).iter(thread)?;
    let key_function = args.opt_not_none(1).cloned();
    Ok(heap::new_object(ty, |header| GroupBy {
        header,
        iterator,
        key_function,
        target: Slot::EMPTY,
        key: Slot::EMPTY,
        value: Slot::EMPTY,
        group: Cell::new(0),
        groups: Cell::new(0),
    })
    .into())
}

impl GroupBy {
    /// Reads an item; false at the end.
    fn step(&self, thread: &Thread) -> PyResult<bool> {
        let Some(value) = self.iterator.next(thread)? else { return Ok(false) };
        let key = match &self.key_function {
            Some(function) => function.call(thread, std::slice::from_ref(&value))?,
            None => value.clone(),
        };
        self.value.set(value);
        self.key.set(key);
        Ok(true)
    }
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = GroupBy::of(object);
    this.group.set(0);
    loop {
        match (this.key.get(), this.target.get()) {
            (None, _) => {}
            (Some(_), None) => break,
            (Some(key), Some(target)) => {
                if !target.eq(thread, &key)? {
                    break;
                }
            }
        }
        if !this.step(thread)? {
            return Ok(None);
        }
    }
    let key = this.key.get().unwrap_or(Object::NONE);
    this.target.set(key.clone());
    let group = grouper(object.clone(), key.clone());
    Ok(Some(Object::tuple(&[key, group])))
}

/// `itertools._grouper`: the items of one group.
#[repr(C)]
pub struct Grouper {
    header: Header,
    parent: Ref<GroupBy>,
    target: Object,
    number: usize,
}

payload!(Grouper, GROUPER);

impl Fields for Grouper {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.parent.as_object().word());
        visit(self.target.word());
    }
}

static GROUPER_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::SHOWN_AS_HEAP,
    slots: memory_slots!(
        Grouper,
        SlotsSpec::EMPTY.iter(|_, it| Ok(it.clone())).iternext(grouper_next).new(new_grouper)
    ),
    ..TypeSpec::new::<Grouper>("itertools._grouper")
};
pub static GROUPER: Type = Type::builtin(&GROUPER_SPEC);

/// A new current group of a groupby object.
fn grouper(parent: Object, target: Object) -> Object {
    let parent = parent.downcast_ref::<GroupBy>().expect("groups are made by groupby");
    let number = parent.groups.get() + 1;
    parent.groups.set(number);
    parent.group.set(number);
    heap::new_object(&GROUPER, |header| Grouper { header, parent, target, number }).into()
}

fn new_grouper(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
    let args = args.no_keywords(thread, "_grouper")?;
    let [parent, target] = args else {
        let message = format!("_grouper expected 2 arguments, got {}", args.len());
        return Err(thread.type_error(message));
    };
    if parent.downcast::<GroupBy>().is_none() {
        return Err(thread.type_error(format!(
            "_grouper() argument 1 must be itertools.groupby, not {}",
            parent.type_or_none()
        )));
    }
    Ok(grouper(parent.clone(), target.clone()))
}

fn grouper_next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = Grouper::of(object);
    let parent = &this.parent;
    if parent.group.get() != this.number {
        return Ok(None);
    }
    if parent.value.is_empty() && !parent.step(thread)? {
        return Ok(None);
    }
    let Some(key) = parent.key.get() else { return Ok(None) };
    if !this.target.eq(thread, &key)? {
        return Ok(None);
    }
    parent.key.clear();
    Ok(parent.value.take())
}
