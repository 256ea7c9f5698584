//! `_string`: the parsers of `str.format` for `string.Formatter`. Matches CPython's `Objects/unicodeobject.c` (`_string`).

use krait_objects::heap;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{TypeSpec, flags};
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::types::str::fill::substring;
use krait_objects::types::str::format::template::{self, Access, Key};
use krait_objects::types::str::{STR, Str};
use krait_objects::{Header, MethodDef, Object, Payload, PyResult, Ref, Thread, Type};
use krait_text::Str as StrView;
use std::cell::Cell;

pub static DEF: ModuleDef =
    ModuleDef { name: "_string", doc: "Parsing of format strings.", functions: FUNCTIONS, exec };

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::one(
        "formatter_field_name_split",
        "($self, object, /)",
        field_name_split,
        "The first key of a field's name, and an iterator of the attributes and items behind it.",
    ),
    MethodDef::one(
        "formatter_parser",
        "($self, object, /)",
        |thread, _, text| {
            check(thread, text)?;
            Ok(FormatterIterator::new(text, 0).into())
        },
        "An iterator of a format string's pieces: (literal, field name, specification, conversion).",
    ),
];

fn exec(thread: &Thread, _module: &Ref<Module>) -> PyResult<()> {
    FORMATTER_ITERATOR.ready(thread);
    FIELD_NAME_ITERATOR.ready(thread);
    Ok(())
}

macro_rules! iterator_type {
    ($ident:ident, $ty:ident, $spec:ident, $name:literal, $next:ident) => {
        #[doc = concat!("`", $name, "`")]
        #[repr(C)]
        pub struct $ident {
            header: Header,
            text: Object,
            at: Cell<usize>,
        }

        // SAFETY: repr(C) with the header first; instances are only made here.
        unsafe impl Payload for $ident {
            fn type_object() -> &'static Type {
                &$ty
            }
        }

        static $spec: TypeSpec = TypeSpec {
            flags: flags::DISALLOW_INSTANTIATION,
            slots: SlotsSpec::EMPTY
                .iter(|_, it| Ok(it.clone()))
                .iternext(|thread, it| match it.downcast::<$ident>() {
                    Some(this) => {
                        let view = this.text.as_str().map_or(StrView::EMPTY, Str::view);
                        let mut at = this.at.get();
                        let result = $next(view, &mut at);
                        this.at.set(at);
                        result.map_err(|message| thread.value_error(message))
                    }
                    None => Ok(None),
                })
                .drop_fields(heap::drop_fields_of::<$ident>),
            ..TypeSpec::new::<$ident>($name)
        };
        pub static $ty: Type = Type::builtin(&$spec);

        impl $ident {
            fn new(text: &Object, at: usize) -> Ref<$ident> {
                heap::new_object(&$ty, |header| $ident {
                    header,
                    text: text.clone(),
                    at: Cell::new(at),
                })
            }
        }
    };
}

iterator_type!(
    FormatterIterator,
    FORMATTER_ITERATOR,
    FORMATTER_SPEC,
    "formatteriterator",
    next_piece
);
iterator_type!(
    FieldNameIterator,
    FIELD_NAME_ITERATOR,
    FIELD_NAME_SPEC,
    "fieldnameiterator",
    next_access
);

fn check<'a>(thread: &Thread, text: &'a Object) -> PyResult<&'a Str> {
    text.as_str()
        .ok_or_else(|| thread.type_error(format!("expected str, got {}", text.ty().name())))
}

type Parsed<T> = Result<T, &'static str>;

fn next_piece(view: StrView<'_>, at: &mut usize) -> Parsed<Option<Object>> {
    let Some(piece) = template::next_piece(view, at, view.len())? else { return Ok(None) };
    let literal = substring(view.slice(piece.literal));
    let parts = match piece.field {
        None => [literal, Object::NONE, Object::NONE, Object::NONE],
        Some(field) => [
            literal,
            substring(view.slice(field.name)),
            substring(view.slice(field.spec)),
            match field.conversion {
                Some(c) => Str::from_char(c).into(),
                None => Object::NONE,
            },
        ],
    };
    Ok(Some(Object::tuple(&parts)))
}

fn next_access(view: StrView<'_>, at: &mut usize) -> Parsed<Option<Object>> {
    let Some(access) = template::next_access(view, at, view.len())? else { return Ok(None) };
    let pair = match access {
        Access::Attribute(name) => [Object::TRUE, substring(view.slice(name))],
        Access::Item(key) => [Object::FALSE, key_object(view, key)],
    };
    Ok(Some(Object::tuple(&pair)))
}

fn key_object(view: StrView<'_>, key: Key) -> Object {
    match key {
        Key::Index(index) => Object::int_usize(index),
        Key::Name(name) => substring(view.slice(name)),
    }
}

fn field_name_split(thread: &Thread, _module: &Object, text: &Object) -> PyResult {
    let view = check(thread, text)?.view();
    let (key, at) =
        template::first_key(view, 0..view.len()).map_err(|message| thread.value_error(message))?;
    let first = key.map_or_else(|| Object::str(""), |key| key_object(view, key));
    let text = if text.is_exact(&STR) { text.clone() } else { substring(view) };
    Ok(Object::tuple(&[first, FieldNameIterator::new(&text, at).into()]))
}
