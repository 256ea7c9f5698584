//! `zip`. Matches the zip part of CPython's `Python/bltinmodule.c`.

use super::map::{check_strict, strict_keyword};
use crate::error::PyResult;
use crate::heap;
use crate::native::MethodDef;
use crate::object::{Header, Object, Payload};
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::types::tuple::Tuple;
use crate::word::Word;
use std::cell::Cell;

/// A zip object.
#[repr(C)]
pub struct Zip {
    header: Header,
    iterators: Vec<Object>,
    strict: Cell<bool>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Zip {
    fn type_object() -> &'static Type {
        &ZIP
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::GC,
    sig: "(*iterables, strict=False)",
    doc: "The zip object yields n-length tuples, where n is the number of iterables\npassed as positional arguments to zip().  The i-th element in every tuple\ncomes from the i-th iterable argument to zip().  This continues until the\nshortest argument is exhausted.\n\nIf strict is true and one of the arguments is exhausted before the others,\nraise a ValueError.\n\n   >>> list(zip('abcdefg', range(3), range(4)))\n   [('a', 0, 0), ('b', 1, 1), ('c', 2, 2)]",
    slots: SlotsSpec::EMPTY
        .iter(|_, z| Ok(z.clone()))
        .iternext(next)
        .new(|thread, ty, args| {
            let strict = strict_keyword(thread, args, "zip")?;
            let mut iterators = Vec::with_capacity(args.positional().len());
            for (i, iterable) in args.positional().iter().enumerate() {
                if iterable.ty().slots().iter().is_none() && !iterable.is_sequence() {
                    return Err(thread.type_error(format!(
                        "'{}' object is not iterable",
                        args.positional()[i].ty().name()
                    )));
                }
                iterators.push(iterable.iter(thread)?);
            }
            Ok(heap::new_object(ty, |header| Zip { header, iterators, strict: Cell::new(strict) })
                .into())
        })
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<Zip>),
    methods: &[
        MethodDef::noargs(
            "__reduce__",
            "($self, /)",
            |_, z| {
                let args = Tuple::from_slice(&of(z).iterators).into();
                Ok(if of(z).strict.get() {
                    Object::tuple(&[z.ty().to_object(), args, Object::TRUE])
                } else {
                    Object::tuple(&[z.ty().to_object(), args])
                })
            },
            "Return state information for pickling.",
        ),
        MethodDef::one(
            "__setstate__",
            "($self, object, /)",
            |thread, z, state| {
                of(z).strict.set(state.is_true(thread)?);
                Ok(Object::NONE)
            },
            "Set state information for unpickling.",
        ),
    ],
    ..TypeSpec::new::<Zip>("zip")
};
pub static ZIP: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Zip {
    object.downcast().expect("slots of zip are called on it")
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on zip objects.
    unsafe { &(*header.cast::<Zip>()).iterators }.iter().for_each(|i| visit(i.word()));
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = of(object);
    if this.iterators.is_empty() {
        return Ok(None);
    }
    let mut items = Vec::with_capacity(this.iterators.len());
    for (i, iterator) in this.iterators.iter().enumerate() {
        match iterator.next(thread)? {
            Some(item) => items.push(item),
            None => {
                if this.strict.get() {
                    check_strict(thread, &this.iterators, i, "zip")?;
                }
                return Ok(None);
            }
        }
    }
    Ok(Some(Tuple::from_vec(items).into()))
}
