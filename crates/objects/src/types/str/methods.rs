//! The method table of str, and the methods that fit no other file.

use super::slots::{of, plain};
use super::{STR, format, layout, predicates, search, split, translate};
use crate::codecs;
use crate::error::PyResult;
use crate::native::MethodDef;
use crate::object::Object;
use crate::thread::Thread;
use krait_num::format_spec;
use krait_text::Kind;

pub(super) static METHODS: &[MethodDef] = &[
    MethodDef::new(
        "encode",
        "($self, /, encoding='utf-8', errors='strict')",
        |thread, s, a| {
            if a.opt(0).is_none()
                && a.opt(1).is_none()
                && let Some(text) = of(s).as_ascii()
            {
                return Ok(Object::bytes(text.as_bytes()));
            }
            let (encoding, errors) =
                codecs::encoding_arguments(thread, "encode", a.opt(0), a.opt(1))?;
            codecs::encode(thread, s, &encoding, &errors)
        },
        "The text as bytes in the given encoding.",
    ),
    search::REPLACE,
    split::SPLIT,
    split::RSPLIT,
    split::JOIN,
    layout::CAPITALIZE,
    layout::CASEFOLD,
    layout::TITLE,
    layout::CENTER,
    search::COUNT,
    layout::EXPAND_TABS,
    search::FIND,
    split::PARTITION,
    search::INDEX,
    layout::LJUST,
    layout::LOWER,
    split::LSTRIP,
    search::RFIND,
    search::RINDEX,
    layout::RJUST,
    split::RSTRIP,
    split::RPARTITION,
    split::SPLIT_LINES,
    split::STRIP,
    layout::SWAPCASE,
    translate::TRANSLATE,
    layout::UPPER,
    search::STARTS_WITH,
    search::ENDS_WITH,
    search::REMOVE_PREFIX,
    search::REMOVE_SUFFIX,
    predicates::ASCII,
    predicates::LOWER,
    predicates::UPPER,
    predicates::TITLE,
    predicates::SPACE,
    predicates::DECIMAL,
    predicates::DIGIT,
    predicates::NUMERIC,
    predicates::ALPHA,
    predicates::ALNUM,
    predicates::IDENTIFIER,
    predicates::PRINTABLE,
    layout::ZFILL,
    format::FORMAT,
    format::FORMAT_MAP,
    translate::MAKE_TRANS,
    MethodDef::one(
        "__format__",
        "($self, format_spec, /)",
        format_with_spec,
        "The string laid out as the specification asks.",
    ),
    MethodDef::noargs(
        "__sizeof__",
        "($self, /)",
        |_, s| Ok(Object::int_usize(size(s))),
        "The size in bytes.",
    ),
    MethodDef::noargs(
        "__getnewargs__",
        "($self, /)",
        |_, s| Ok(Object::tuple(&[plain_copy(s)])),
        "",
    ),
];

fn plain_copy(object: &Object) -> Object {
    plain(object)
}

/// The size that CPython's str would have.
fn size(object: &Object) -> usize {
    let text = of(object);
    let head = match text.kind() {
        _ if !object.is_exact(&STR) => 64,
        Kind::Ascii => 40,
        _ => 56,
    };
    head + (text.len() + 1) * text.kind().width()
}

pub(crate) fn format_with_spec(thread: &Thread, object: &Object, spec: &Object) -> PyResult {
    let text = crate::format_spec::spec_text(thread, spec)?;
    if text.is_empty() {
        return object.to_str(thread).map(Into::into);
    }
    let type_name = object.ty().name();
    let parsed = crate::format_spec::parse(thread, text, 's', '<', type_name)?;
    let points: Vec<u32> = of(object).view().iter().collect();
    crate::format_spec::finish(thread, format_spec::format_str(&points, &parsed, type_name))
}
