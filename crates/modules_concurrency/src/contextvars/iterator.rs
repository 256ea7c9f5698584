//! What `Context.keys()`, `values()` and `items()` give: iterators with a length.

use super::table::Table;
use krait_objects::fields::{Fields, Slot};
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{TypeSpec, flags};
use krait_objects::{
    Header, Object, Payload, PyResult, Ref, Thread, Type, Word, heap, memory_slots,
};
use std::cell::Cell;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    Keys,
    Values,
    Items,
}

#[repr(C)]
struct Iterator {
    header: Header,
    table: Slot,
    index: Cell<usize>,
    kind: Kind,
}

// SAFETY: repr(C) with the header first; all three types share the layout. Looked at through `of` only.
unsafe impl Payload for Iterator {
    fn type_object() -> &'static Type {
        &KEYS
    }
}

impl Fields for Iterator {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.table.visit(visit);
    }

    fn clear(&self) {
        self.table.clear();
    }
}

const SLOTS: SlotsSpec = memory_slots!(Iterator, SlotsSpec::EMPTY)
    .iter(|_, this| Ok(this.clone()))
    .iternext(next)
    .map_len(|_, this| Ok(of(this).table().map_or(0, |table| table.len())));

const fn spec(name: &'static str) -> TypeSpec {
    TypeSpec {
        flags: flags::GC | flags::DISALLOW_INSTANTIATION,
        slots: SLOTS,
        ..TypeSpec::new::<Iterator>(name)
    }
}

static KEYS_SPEC: TypeSpec = spec("keys");
static VALUES_SPEC: TypeSpec = spec("values");
static ITEMS_SPEC: TypeSpec = spec("items");
pub static KEYS: Type = Type::builtin(&KEYS_SPEC);
pub static VALUES: Type = Type::builtin(&VALUES_SPEC);
pub static ITEMS: Type = Type::builtin(&ITEMS_SPEC);

fn of(object: &Object) -> &Iterator {
    // SAFETY: the slots belong to the three types, whose instances have this layout.
    unsafe { &*object.word().ptr().cast::<Iterator>() }
}

impl Iterator {
    fn table(&self) -> Option<Ref<Table>> {
        self.table.get()?.downcast_ref()
    }
}

/// An iterator over the values as they are now.
pub fn new(table: &Ref<Table>, kind: Kind) -> Object {
    let ty = match kind {
        Kind::Keys => &KEYS,
        Kind::Values => &VALUES,
        Kind::Items => &ITEMS,
    };
    // SAFETY: the payload is written whole before the object is used, and the type has its layout.
    unsafe {
        let header = heap::allocate(ty, 0);
        header.cast::<Iterator>().write(Iterator {
            header: Header::new(ty),
            table: Slot::new(table.clone().into()),
            index: Cell::new(0),
            kind,
        });
        krait_objects::gc::track(header);
        Object::from_word(Word::from_ptr(header))
    }
}

fn next(_: &Thread, this: &Object) -> PyResult<Option<Object>> {
    let this = of(this);
    let index = this.index.get();
    let Some((variable, value)) = this.table().and_then(|table| table.item(index)) else {
        return Ok(None);
    };
    this.index.set(index + 1);
    Ok(Some(match this.kind {
        Kind::Keys => variable,
        Kind::Values => value,
        Kind::Items => Object::tuple(&[variable, value]),
    }))
}
