//! `OrderedDict`: a dict whose order can be changed. The order is in `order`, views and iterators in `views`, what
//! `update` accepts in `update`.
//!
//! Matches CPython's `Objects/odictobject.c`.

mod methods;
mod order;
mod update;
pub mod views;

use crate::fields::{Fields, memory_slots, payload};
use krait_objects::protocol::attribute;
use krait_objects::protocol::hash;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{flags, object_type};
use krait_objects::types::dict::{DICT, Dict};
use krait_objects::{Header, Object, PyResult, Thread, Type, TypeSpec, Word, heap};
use order::{End, Found, Order};
use std::cell::RefCell;

/// A dict and the order of its keys.
#[repr(C)]
pub struct OrderedDict {
    dict: Dict,
    order: RefCell<Order>,
}

payload!(OrderedDict, ORDERED_DICT);

impl Fields for OrderedDict {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.dict.visit(visit);
        self.order.borrow().visit(visit);
    }

    fn clear(&self) {
        self.remove_all();
    }
}

static SPEC: TypeSpec = TypeSpec {
    base: Some(&DICT),
    flags: flags::BASETYPE | flags::GC | flags::MANAGED_DICT | flags::MANAGED_WEAKREF,
    doc: "Dictionary that remembers insertion order",
    slots: memory_slots!(
        OrderedDict,
        SlotsSpec::EMPTY
            .new(|_, ty, _| Ok(new(ty)))
            .init(update::init)
            .repr(methods::repr)
            .hash(hash::not_implemented)
            .getattr(attribute::generic_getattr)
            .setattr(attribute::generic_setattr)
            .richcompare(methods::richcompare)
            .iter(|_, d| Ok(views::iterator(d, views::ViewKind::Keys, End::First)))
            .set_subscript(set_subscript)
            .or(methods::or)
            .inplace_or(methods::inplace_or)
    ),
    methods: methods::METHODS,
    getset: &[object_type::NATIVE_DICT_GETSET],
    ..TypeSpec::new::<OrderedDict>("collections.OrderedDict")
};
pub static ORDERED_DICT: Type = Type::builtin(&SPEC);

fn new(ty: &Type) -> Object {
    heap::new_object(ty, |header: Header| OrderedDict {
        dict: Dict::embedded(header),
        order: RefCell::new(Order::new()),
    })
    .into()
}

impl OrderedDict {
    fn find(&self, thread: &Thread, key: &Object, hash: i64) -> PyResult<Option<Found>> {
        order::find(thread, &self.dict, &self.order, key, hash)
    }

    /// The present value of a key, whose absence is a KeyError.
    fn value(&self, thread: &Thread, key: &Object) -> PyResult {
        self.dict.get(thread, key)?.ok_or_else(|| thread.key_error(key))
    }

    /// `self[key] = value`: a new key goes to the end.
    fn set(&self, thread: &Thread, key: &Object, hash: i64, value: Object) -> PyResult<()> {
        self.dict.set_known_hash(thread, key, hash, value)?;
        let Some(entry) = self.dict.find_entry(thread, key, hash)? else {
            return Err(thread.key_error(key));
        };
        let mut order = self.order.borrow_mut();
        if order.node_of(&self.dict, entry).is_none() {
            // The list keeps the dict's own key object, by which it finds the entry again.
            let stored = self.dict.key_at_entry(entry).unwrap_or_else(|| key.clone());
            order.add(&self.dict, entry, stored, hash);
        }
        Ok(())
    }

    /// Takes a key out of the order; whether the dict has it is the caller's business.
    fn forget(&self, thread: &Thread, key: &Object, hash: i64) -> PyResult<bool> {
        let Some(found) = self.find(thread, key, hash)? else { return Ok(false) };
        let removed = self.order.borrow_mut().remove(found);
        drop(removed);
        Ok(true)
    }

    fn remove(&self, thread: &Thread, key: &Object) -> PyResult<()> {
        let hash = key.hash(thread)?;
        self.forget(thread, key, hash)?;
        match self.dict.remove_known_hash(thread, key, hash)? {
            Some(_) => Ok(()),
            None => Err(thread.key_error(key)),
        }
    }

    fn remove_all(&self) {
        self.dict.clear();
        let fresh = self.order.borrow().cleared();
        let old = self.order.replace(fresh);
        drop(old);
    }
}

fn set_subscript(
    thread: &Thread,
    object: &Object,
    key: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    let this = OrderedDict::of(object);
    match value {
        Some(value) => {
            let hash = key.hash(thread)?;
            this.set(thread, key, hash, value.clone())
        }
        None => this.remove(thread, key),
    }
}
