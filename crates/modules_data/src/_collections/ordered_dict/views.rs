//! Views and the iterator of OrderedDict: `odict_keys`, `odict_values`, `odict_items` and `odict_iterator`.

use super::order::End;
use super::{ORDERED_DICT, OrderedDict};
use crate::fields::{Fields, Slot, memory_slots, payload};
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
pub use krait_objects::types::dict::views::ViewKind;
use krait_objects::types::dict::views::{self, DICT_ITEMS, DICT_KEYS, DICT_VALUES, View};
use krait_objects::{
    Header, MethodDef, Object, PyResult, Thread, Type, TypeSpec, Word, heap, name,
};
use std::cell::Cell;

macro_rules! view_types {
    ($($ty:ident $spec:ident $name:literal $base:ident $kind:ident;)*) => { $(
        static $spec: TypeSpec = TypeSpec {
            base: Some(&$base),
            flags: flags::GC | flags::DISALLOW_INSTANTIATION,
            slots: SlotsSpec::EMPTY
                .iter(|_, v| Ok(iterator(views::viewed(v), ViewKind::$kind, End::First))),
            methods: &[MethodDef::noargs(
                "__reversed__",
                "($self, /)",
                |_, v| Ok(iterator(views::viewed(v), ViewKind::$kind, End::Last)),
                "",
            )],
            ..TypeSpec::new::<View>($name)
        };
        #[doc = concat!("`", $name, "`")]
        pub static $ty: Type = Type::builtin(&$spec);
    )* };
}

view_types! {
    ODICT_KEYS KEYS_SPEC "odict_keys" DICT_KEYS Keys;
    ODICT_VALUES VALUES_SPEC "odict_values" DICT_VALUES Values;
    ODICT_ITEMS ITEMS_SPEC "odict_items" DICT_ITEMS Items;
}

/// The types of this file and OrderedDict itself.
pub static TYPES: [&Type; 5] =
    [&ORDERED_DICT, &ODICT_KEYS, &ODICT_VALUES, &ODICT_ITEMS, &ODICT_ITERATOR];

/// A view of an OrderedDict.
pub(super) fn view(object: &Object, kind: ViewKind) -> Object {
    let ty = match kind {
        ViewKind::Keys => &ODICT_KEYS,
        ViewKind::Values => &ODICT_VALUES,
        ViewKind::Items => &ODICT_ITEMS,
    };
    views::view_of_type(ty, object)
}

/// `odict_iterator`
#[repr(C)]
pub struct OrderedDictIterator {
    header: Header,
    /// Empty when exhausted.
    dict: Slot,
    /// The key to give next.
    current: Slot,
    state: usize,
    /// The dict's length at the start; None once it was seen to differ.
    len: Cell<Option<usize>>,
    kind: ViewKind,
    start: End,
}

payload!(OrderedDictIterator, ODICT_ITERATOR);

impl Fields for OrderedDictIterator {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.dict.visit(visit);
        self.current.visit(visit);
    }

    fn clear(&self) {
        self.dict.clear();
        self.current.clear();
    }
}

static ITERATOR_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION,
    slots: memory_slots!(
        OrderedDictIterator,
        SlotsSpec::EMPTY.iter(|_, it| Ok(it.clone())).iternext(next)
    ),
    methods: &[MethodDef::noargs(
        "__reduce__",
        "($self, /)",
        reduce,
        "Return state information for pickling",
    )],
    ..TypeSpec::new::<OrderedDictIterator>("odict_iterator")
};
pub static ODICT_ITERATOR: Type = Type::builtin(&ITERATOR_SPEC);

/// An iterator over an OrderedDict, which a view of one may also show.
pub(super) fn iterator(object: &Object, kind: ViewKind, start: End) -> Object {
    let Some(this) = object.downcast::<OrderedDict>() else {
        return views::iterator(object, kind, start == End::Last);
    };
    let order = this.order.borrow();
    let current = order.end(start).and_then(|node| order.key(node)).map(|(key, _)| key);
    let (state, len) = (order.state(), Cell::new(Some(this.dict.len())));
    heap::new_object(&ODICT_ITERATOR, |header| OrderedDictIterator {
        header,
        dict: Slot::new(object.clone()),
        current: Slot::from(current),
        state,
        len,
        kind,
        start,
    })
    .into()
}

/// The next key, and the dict it belongs to.
fn next_key(
    thread: &Thread,
    this: &OrderedDictIterator,
    dict: &OrderedDict,
) -> PyResult<Option<Object>> {
    let Some(key) = this.current.get() else {
        this.dict.clear();
        return Ok(None);
    };
    if dict.order.borrow().state() != this.state {
        this.dict.clear();
        return Err(thread.runtime_error("OrderedDict mutated during iteration"));
    }
    if this.len.get() != Some(dict.dict.len()) {
        this.len.set(None);
        return Err(thread.runtime_error("OrderedDict changed size during iteration"));
    }
    let found = key.hash(thread).and_then(|hash| dict.find(thread, &key, hash));
    let found = match found {
        Ok(Some(found)) => found,
        failed => {
            this.current.clear();
            this.dict.clear();
            failed?;
            return Err(thread.key_error(&key));
        }
    };
    let following = {
        let order = dict.order.borrow();
        order.beside(found.node, this.start).and_then(|node| order.key(node)).map(|(key, _)| key)
    };
    drop(this.current.replace(following));
    Ok(Some(key))
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = OrderedDictIterator::of(object);
    let Some(source) = this.dict.get() else { return Ok(None) };
    let dict = OrderedDict::of(&source);
    let Some(key) = next_key(thread, this, dict)? else { return Ok(None) };
    if this.kind == ViewKind::Keys {
        return Ok(Some(key));
    }
    match dict.value(thread, &key) {
        Ok(value) if this.kind == ViewKind::Items => Ok(Some(Object::tuple(&[key, value]))),
        Ok(value) => Ok(Some(value)),
        Err(raised) => {
            this.current.clear();
            this.dict.clear();
            Err(raised)
        }
    }
}

fn reduce(thread: &Thread, object: &Object) -> PyResult {
    let this = OrderedDictIterator::of(object);
    let copy: Object = heap::new_object(&ODICT_ITERATOR, |header| OrderedDictIterator {
        header,
        dict: Slot::from(this.dict.get()),
        current: Slot::from(this.current.get()),
        state: this.state,
        len: this.len.clone(),
        kind: this.kind,
        start: this.start,
    })
    .into();
    let rest = Object::list(copy.to_vec(thread)?);
    let builtins = (thread.hooks().import)(thread, name!("builtins"), None, None, None, 0)?;
    let iter = builtins.getattr(thread, name!("iter"))?;
    Ok(Object::tuple(&[iter, Object::tuple(&[rest])]))
}
