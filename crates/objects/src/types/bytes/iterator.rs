//! `bytes_iterator` and `bytearray_iterator`.

use super::content::data;
use crate::error::PyResult;
use crate::heap;
use crate::name;
use crate::native::MethodDef;
use crate::object::{Header, Object, Payload, Ref};
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::types::iterator::builtin;
use crate::word::Word;
use std::cell::{Cell, UnsafeCell};

/// Common layout: the sequence (None when exhausted) and a position.
#[repr(C)]
struct Position {
    header: Header,
    sequence: UnsafeCell<Option<Object>>,
    index: Cell<usize>,
}

macro_rules! iterator {
    ($ident:ident $ty:ident $spec:ident $name:literal) => {
        #[doc = concat!("`", $name, "`")]
        #[repr(C)]
        pub struct $ident(Position);

        // SAFETY: repr(C) over Position, which begins with the header; instances are only made here.
        unsafe impl Payload for $ident {
            fn type_object() -> &'static Type {
                &$ty
            }
        }

        static $spec: TypeSpec = TypeSpec {
            flags: flags::GC,
            slots: SLOTS,
            methods: METHODS,
            ..TypeSpec::new::<$ident>($name)
        };
        pub static $ty: Type = Type::builtin(&$spec);

        impl $ident {
            pub fn new(sequence: Object) -> Ref<$ident> {
                heap::new_object(&$ty, |header| {
                    $ident(Position {
                        header,
                        sequence: UnsafeCell::new(Some(sequence)),
                        index: Cell::new(0),
                    })
                })
            }
        }
    };
}

iterator!(BytesIterator BYTES_ITERATOR BYTES_ITERATOR_SPEC "bytes_iterator");
iterator!(ByteArrayIterator BYTEARRAY_ITERATOR BYTEARRAY_ITERATOR_SPEC "bytearray_iterator");

const SLOTS: SlotsSpec = SlotsSpec::EMPTY
    .iter(|_, it| Ok(it.clone()))
    .iternext(next)
    .traverse(traverse)
    .drop_fields(drop_fields);

const METHODS: &[MethodDef] = &[
    MethodDef::noargs(
        "__length_hint__",
        "($self, /)",
        length_hint,
        "How many items may still come.",
    ),
    MethodDef::noargs(
        "__reduce__",
        "($self, /)",
        reduce,
        "What pickle and copy keep of the object.",
    ),
    MethodDef::one("__setstate__", "($self, object, /)", set_state, "Restore what pickle kept."),
];

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on objects with this layout.
    if let Some(sequence) = unsafe { &*(*header.cast::<Position>()).sequence.get() } {
        visit(sequence.word());
    }
}

unsafe fn drop_fields(header: *mut Header) {
    // SAFETY: the slot is only called on a dying object with this layout.
    unsafe { std::ptr::drop_in_place(header.cast::<Position>()) }
}

fn position(object: &Object) -> &Position {
    // SAFETY: only called from slots of the two types, which have this layout.
    unsafe { &*object.word().ptr().cast::<Position>() }
}

impl Position {
    fn sequence(&self) -> Option<&Object> {
        // SAFETY: under the GIL; callers finish before running Python code.
        unsafe { (*self.sequence.get()).as_ref() }
    }
}

fn next(_thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = position(object);
    let Some(sequence) = this.sequence() else { return Ok(None) };
    let index = this.index.get();
    match data(sequence).get(index) {
        Some(&byte) => {
            this.index.set(index + 1);
            Ok(Some(Object::small_int(byte.into())))
        }
        None => {
            // SAFETY: under the GIL; no reference into the cell is kept.
            drop(unsafe { (*this.sequence.get()).take() });
            Ok(None)
        }
    }
}

fn length_hint(_thread: &Thread, object: &Object) -> PyResult {
    let this = position(object);
    let len = this.sequence().map_or(0, |s| data(s).len());
    Ok(Object::int_usize(len.saturating_sub(this.index.get())))
}

fn reduce(thread: &Thread, object: &Object) -> PyResult {
    let iter = builtin(thread, name!("iter"))?;
    let this = position(object);
    Ok(match this.sequence() {
        Some(sequence) => Object::tuple(&[
            iter,
            Object::tuple(std::slice::from_ref(sequence)),
            Object::int_usize(this.index.get()),
        ]),
        None => Object::tuple(&[iter, Object::tuple(&[Object::tuple(&[])])]),
    })
}

fn set_state(thread: &Thread, object: &Object, state: &Object) -> PyResult {
    let index = state.to_ssize(thread)?;
    let this = position(object);
    if let Some(sequence) = this.sequence() {
        this.index.set((index.max(0) as usize).min(data(sequence).len()));
    }
    Ok(Object::NONE)
}
