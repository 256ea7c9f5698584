//! `zip`. Matches the zip part of CPython's `Python/bltinmodule.c`.

use super::map::{check_strict, strict_keyword};
use crate::error::PyResult;
use crate::heap;
use crate::native::MethodDef;
use crate::object::{Header, Object, Payload};
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::types::iterator::next_of_sequences;
use crate::types::tuple::Tuple;
use crate::types::tuple::recycled::Recycled;
use crate::word::Word;
use smallvec::SmallVec;
use std::cell::Cell;

/// A zip object.
#[repr(C)]
pub struct Zip {
    header: Header,
    iterators: Vec<Object>,
    strict: Cell<bool>,
    tuple: Recycled,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Zip {
    fn type_object() -> &'static Type {
        &ZIP
    }
}

// SAFETY: as the spec declares it.
unsafe impl heap::Exact for Zip {
    const CONTAINER: bool = true;
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::CLASS_VECTORCALL | flags::BASETYPE | flags::GC,
    sig: "(*iterables, strict=False)",
    doc: "Tuples of one item from each iterable, until the shortest ends; strict makes different lengths an error.",
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
            Ok(heap::new_object(ty, |header| Zip {
                header,
                iterators,
                strict: Cell::new(strict),
                tuple: Recycled::EMPTY,
            })
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
            "What pickle and copy keep of the object.",
        ),
        MethodDef::one(
            "__setstate__",
            "($self, object, /)",
            |thread, z, state| {
                of(z).strict.set(state.is_true(thread)?);
                Ok(Object::NONE)
            },
            "Restore what pickle kept.",
        ),
    ],
    dealloc: heap::dealloc_exact::<Zip>,
    ..TypeSpec::new::<Zip>("zip")
};
pub static ZIP: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Zip {
    // SAFETY: slots and methods of a type are only called on its instances.
    unsafe { object.downcast_unchecked() }
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on zip objects.
    let this = unsafe { &*header.cast::<Zip>() };
    this.iterators.iter().for_each(|i| visit(i.word()));
    this.tuple.visit(visit);
}

impl Zip {
    /// New references to the next items of two lists or tuples, which the object's pair has as well. None, with nothing changed:
    /// an end, other iterators, or the pair is somebody's.
    #[inline(always)]
    pub fn next_pair(&self) -> Option<(Word, Word)> {
        let [first, second] = self.iterators.as_slice() else { return None };
        let spare = self.tuple.spare()?;
        let (first, second) = next_of_sequences(first, second)?;
        // SAFETY: both are objects, and nothing has run.
        unsafe { spare.fill(first, second) };
        Some((first, second))
    }
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = of(object);
    if let [first, second] = this.iterators.as_slice() {
        let Some(first) = first.next(thread)? else {
            if this.strict.get() {
                check_strict(thread, &this.iterators, 0, "zip")?;
            }
            return Ok(None);
        };
        let Some(second) = second.next(thread)? else {
            if this.strict.get() {
                check_strict(thread, &this.iterators, 1, "zip")?;
            }
            return Ok(None);
        };
        return Ok(Some(this.tuple.pair(first, second)));
    }
    if this.iterators.is_empty() {
        return Ok(None);
    }
    let mut items = SmallVec::<[Object; 4]>::new();
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
    Ok(Some(this.tuple.tuple_of_items(items)))
}
