//! `chain`: one iterable after another.

use super::iterator_type;
use crate::fields::{Fields, Slot};
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::generic_alias;
use krait_objects::{CallArgs, Header, MethodDef, Object, PyResult, Thread, Type, Word, heap};

/// A chain object: the iterator of iterables and the one of the present iterable.
#[repr(C)]
pub struct Chain {
    header: Header,
    source: Slot,
    active: Slot,
}

impl Fields for Chain {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.source.visit(visit);
        self.active.visit(visit);
    }

    fn clear(&self) {
        self.source.clear();
        self.active.clear();
    }
}

iterator_type!(
    Chain, CHAIN, "itertools.chain", "(*iterables)",
    "The items of the first iterable until it is exhausted, then those of the next, and so on.",
    flags: flags::BASETYPE,
    new: new,
    next: next,
    slots: SlotsSpec::EMPTY,
    methods: &[
        MethodDef::one(
            "from_iterable",
            "($type, iterable, /)",
            |thread, class, iterable| {
                let source = iterable.iter(thread)?;
                match class.downcast::<Type>() {
                    Some(ty) => Ok(make(ty, source)),
                    None => Err(thread.type_error("from_iterable() needs a class")),
                }
            },
            "A chain of the iterables that an iterable gives, asked for one by one.",
        )
        .class(),
        MethodDef::raw(
            "__class_getitem__",
            "($type, object, /)",
            generic_alias::class_getitem,
            "See PEP 585",
        )
        .class(),
    ]
);

fn make(ty: &Type, source: Object) -> Object {
    heap::new_object(ty, |header| Chain { header, source: Slot::new(source), active: Slot::EMPTY })
        .into()
}

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let init = |ty: &Type| ty.slots().init().map(|init| init as usize);
    if args.has_keywords() && init(ty) == init(&CHAIN) {
        return Err(thread.type_error("chain() takes no keyword arguments"));
    }
    Ok(make(ty, Object::tuple(args.positional()).iter(thread)?))
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = Chain::of(object);
    while let Some(source) = this.source.get() {
        let active = match this.active.get() {
            Some(active) => active,
            None => {
                let active = match source.next(thread) {
                    Ok(Some(iterable)) => iterable.iter(thread).map(Some),
                    other => other,
                };
                match active {
                    Ok(Some(active)) => {
                        this.active.set(active.clone());
                        active
                    }
                    ended => {
                        this.source.clear();
                        return ended;
                    }
                }
            }
        };
        if let Some(item) = active.next(thread)? {
            return Ok(Some(item));
        }
        this.active.clear();
    }
    Ok(None)
}
