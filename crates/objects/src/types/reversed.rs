//! `reversed`. Matches CPython's `Objects/enumobject.c`.

use crate::error::PyResult;
use crate::exceptions as exc;
use crate::fields::Slot;
use crate::heap;
use crate::name;
use crate::native::MethodDef;
use crate::object::{Header, Object, Payload};
use crate::protocol::special::lookup_special;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::word::Word;
use std::cell::Cell;

/// A reversed object over the sequence protocol.
#[repr(C)]
pub struct Reversed {
    header: Header,
    /// Empty when exhausted.
    sequence: Slot,
    /// The next index; -1 when exhausted.
    index: Cell<isize>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Reversed {
    fn type_object() -> &'static Type {
        &REVERSED
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::CLASS_VECTORCALL | flags::BASETYPE | flags::GC,
    sig: "(sequence, /)",
    doc: "The items of a sequence, the last one first.",
    slots: SlotsSpec::EMPTY
        .iter(|_, r| Ok(r.clone()))
        .iternext(next)
        .new(|thread, ty, args| {
            let a = if ty.is(&REVERSED) {
                args.no_keywords(thread, "reversed")?
            } else {
                args.positional()
            };
            let [sequence] = a else {
                return Err(
                    thread.type_error(format!("reversed expected 1 argument, got {}", a.len()))
                );
            };
            if let Some(own) = sequence.ty().lookup(thread, name!("__reversed__"))
                && own.is_none()
            {
                return Err(thread
                    .type_error(format!("'{}' object is not reversible", sequence.ty().name())));
            }
            if let Some(method) = lookup_special(thread, sequence, name!("__reversed__"))? {
                return method.call(thread, &[]);
            }
            if !sequence.is_sequence() {
                return Err(thread
                    .type_error(format!("'{}' object is not reversible", sequence.ty().name())));
            }
            let index = Cell::new(sequence.len(thread)? as isize - 1);
            let sequence = Slot::new(sequence.clone());
            Ok(heap::new_object(ty, |header| Reversed { header, sequence, index }).into())
        })
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<Reversed>),
    methods: &[
        MethodDef::noargs(
            "__length_hint__",
            "($self, /)",
            |thread, r| {
                let Some(sequence) = of(r).sequence.get() else { return Ok(Object::int(0)) };
                let len = sequence.len(thread)? as isize;
                let left = of(r).index.get() + 1;
                Ok(Object::int(if len < left { 0 } else { left as i64 }))
            },
            "How many items may still come.",
        ),
        MethodDef::noargs(
            "__reduce__",
            "($self, /)",
            |_, r| {
                Ok(match of(r).sequence.get() {
                    Some(sequence) if of(r).index.get() >= 0 => Object::tuple(&[
                        r.ty().to_object(),
                        Object::tuple(&[sequence]),
                        Object::int(of(r).index.get() as i64),
                    ]),
                    _ => Object::tuple(&[r.ty().to_object(), Object::tuple(&[Object::tuple(&[])])]),
                })
            },
            "What pickle and copy keep of the object.",
        ),
        MethodDef::one(
            "__setstate__",
            "($self, object, /)",
            |thread, r, state| {
                let index = state.index_isize(thread)?;
                if let Some(sequence) = of(r).sequence.get() {
                    let len = sequence.len(thread)? as isize;
                    of(r).index.set(index.clamp(-1, len - 1));
                }
                Ok(Object::NONE)
            },
            "Restore what pickle kept.",
        ),
    ],
    ..TypeSpec::new::<Reversed>("reversed")
};
pub static REVERSED: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Reversed {
    object.downcast().expect("slots of reversed are called on it")
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on reversed objects.
    unsafe { &(*header.cast::<Reversed>()).sequence }.visit(visit);
}

fn next(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = of(object);
    let index = this.index.get();
    let Some(sequence) = this.sequence.get() else { return Ok(None) };
    if index >= 0 {
        match sequence.getitem_index(thread, index) {
            Ok(item) => {
                this.index.set(index - 1);
                return Ok(Some(item));
            }
            Err(raised) if raised.is(&exc::INDEX_ERROR) || raised.is(&exc::STOP_ITERATION) => {}
            Err(raised) => return Err(raised),
        }
    }
    this.index.set(-1);
    this.sequence.clear();
    Ok(None)
}
