//! `str_iterator` and, for ASCII, `str_ascii_iterator`.

use super::Str;
use super::fill::{character, made_character};
use super::slots::of;
use crate::error::PyResult;
use crate::heap;
use crate::name;
use crate::native::MethodDef;
use crate::object::{Header, Object, Payload};
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags};
use crate::word::Word;
use std::cell::{Cell, UnsafeCell};

/// The layout of both types.
#[repr(C)]
struct Position {
    header: Header,
    /// None when exhausted.
    text: UnsafeCell<Option<Object>>,
    index: Cell<usize>,
}

macro_rules! iterator_type {
    ($ident:ident, $ty:ident, $spec:ident, $name:literal) => {
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
            slots: SlotsSpec::EMPTY
                .iter(|_, it| Ok(it.clone()))
                .iternext(next)
                .traverse(traverse)
                .clear(clear)
                .drop_fields(heap::drop_fields_of::<$ident>),
            methods: METHODS,
            ..TypeSpec::new::<$ident>($name)
        };
        pub static $ty: Type = Type::builtin(&$spec);

        impl $ident {
            fn new(text: &Object) -> Object {
                heap::new_object(&$ty, |header| {
                    $ident(Position {
                        header,
                        text: UnsafeCell::new(Some(text.clone())),
                        index: Cell::new(0),
                    })
                })
                .into()
            }
        }
    };
}

iterator_type!(StrIterator, STR_ITERATOR, SPEC, "str_iterator");
iterator_type!(StrAsciiIterator, STR_ASCII_ITERATOR, ASCII_SPEC, "str_ascii_iterator");

static METHODS: &[MethodDef] = &[
    MethodDef::noargs(
        "__length_hint__",
        "($self, /)",
        |_, it| {
            let left = this(it).text().map_or(0, |text| of(text).len());
            Ok(Object::int_usize(left.saturating_sub(this(it).index.get())))
        },
        "How many characters are still to come.",
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
    if let Some(text) = unsafe { &*(*header.cast::<Position>()).text.get() } {
        visit(text.word());
    }
}

unsafe fn clear(header: *const Header) {
    // SAFETY: the slot is only called on objects with this layout.
    drop(unsafe { (*(*header.cast::<Position>()).text.get()).take() });
}

/// `iter(text)`.
pub(super) fn new(text: &Object) -> Object {
    match of(text).as_ascii() {
        Some(_) => StrAsciiIterator::new(text),
        None => StrIterator::new(text),
    }
}

fn this(object: &Object) -> &Position {
    // SAFETY: only called from slots and methods of the two types, which have this layout.
    unsafe { &*object.word().ptr().cast::<Position>() }
}

impl Position {
    #[inline(always)]
    fn text(&self) -> Option<&Object> {
        // SAFETY: under the GIL; callers finish before running Python code, or clone.
        unsafe { (*self.text.get()).as_ref() }
    }
}

impl StrAsciiIterator {
    /// The next character. None, with nothing changed: the end, or its str is yet to be made.
    #[inline(always)]
    pub fn next_word(&self) -> Option<Word> {
        let index = self.0.index.get();
        // SAFETY: iterators are made of strs only.
        let text: &Str = unsafe { self.0.text()?.downcast_unchecked() };
        let word = made_character(*text.as_ascii()?.as_bytes().get(index)?)?;
        self.0.index.set(index + 1);
        Some(word)
    }
}

fn next(_thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    let this = this(object);
    let Some(text) = this.text() else { return Ok(None) };
    let index = this.index.get();
    match of(text).view().get(index) {
        Some(c) => {
            this.index.set(index + 1);
            Ok(Some(character(c)))
        }
        None => {
            // SAFETY: under the GIL.
            drop(unsafe { (*this.text.get()).take() });
            Ok(None)
        }
    }
}

fn reduce(thread: &Thread, object: &Object) -> PyResult {
    let builtins = (thread.hooks().import)(thread, name!("builtins"), None, None, None, 0)?;
    let iter = builtins.getattr(thread, name!("iter"))?;
    let this = this(object);
    match this.text().cloned() {
        Some(text) => {
            Ok(Object::tuple(&[iter, Object::tuple(&[text]), Object::int_usize(this.index.get())]))
        }
        None => Ok(Object::tuple(&[iter, Object::tuple(&[Object::str("")])])),
    }
}

fn set_state(thread: &Thread, object: &Object, state: &Object) -> PyResult {
    let index = state.index_isize(thread)?;
    let this = this(object);
    if let Some(text) = this.text() {
        this.index.set((index.max(0) as usize).min(of(text).len()));
    }
    Ok(Object::NONE)
}
