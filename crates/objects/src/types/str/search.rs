//! Finding in strings: find, index, count, affixes, replace.

use super::fill::{self, Filling, substring};
use super::slots::{of, plain};
use crate::error::PyResult;
use crate::native::{Args, MethodDef};
use crate::object::Object;
use crate::thread::Thread;
use krait_text::{Kind, Str as StrView, find};
use std::ops::Range;

/// The row of a method `(sub, start, end)`.
macro_rules! search {
    ($ident:ident, $name:literal, $body:expr, $doc:literal) => {
        pub(super) const $ident: MethodDef = MethodDef::new(
            $name,
            "($self, sub[, start[, end]], /)",
            |thread, s, args| {
                let sub = text(thread, args.req(0), concat!($name, "() argument 1"))?;
                let view = of(s).view();
                let range = range(thread, args, view.len())?;
                let body: fn(&Thread, StrView<'_>, StrView<'_>, Option<Range<usize>>) -> PyResult =
                    $body;
                body(thread, view, sub, range)
            },
            $doc,
        );
    };
}

fn position(found: Option<usize>) -> Object {
    found.map_or(Object::small_int(-1), Object::int_usize)
}

fn required(thread: &Thread, found: Option<usize>) -> PyResult {
    found.map(Object::int_usize).ok_or_else(|| thread.value_error("substring not found"))
}

search!(
    FIND,
    "find",
    |_, s, sub, range| Ok(position(range.and_then(|r| find::find(s, sub, r)))),
    "The lowest place where sub is in the string, within start and end; -1 if it is not."
);
search!(
    RFIND,
    "rfind",
    |_, s, sub, range| Ok(position(range.and_then(|r| find::rfind(s, sub, r)))),
    "The highest place where sub is in the string, within start and end; -1 if it is not."
);
search!(
    INDEX,
    "index",
    |thread, s, sub, range| required(thread, range.and_then(|r| find::find(s, sub, r))),
    "The lowest place where sub is in the string, within start and end; ValueError if it is not."
);
search!(
    RINDEX,
    "rindex",
    |thread, s, sub, range| required(thread, range.and_then(|r| find::rfind(s, sub, r))),
    "The highest place where sub is in the string, within start and end; ValueError if it is not."
);
search!(
    COUNT,
    "count",
    |_, s, sub, range| Ok(Object::int_usize(range.map_or(0, |r| find::count(s, sub, r)))),
    "How often sub occurs without overlaps, within start and end."
);

/// An argument that must be a str.
pub(super) fn text<'a>(thread: &Thread, value: &'a Object, what: &str) -> PyResult<StrView<'a>> {
    match value.as_str() {
        Some(text) => Ok(text.view()),
        None => {
            let found = if value.is_none() { "None" } else { value.ty().name() };
            Err(thread.type_error(format!("{what} must be str, not {found}")))
        }
    }
}

/// The arguments start and end, at places 1 and 2, as a range; None if nothing can be found there.
fn range(thread: &Thread, args: Args<'_>, len: usize) -> PyResult<Option<Range<usize>>> {
    let bound = |index: usize, default: isize| -> PyResult<isize> {
        let Some(value) = args.opt_not_none(index) else { return Ok(default) };
        if value.ty().slots().index().is_none() {
            return Err(thread
                .type_error("slice indices must be integers or None or have an __index__ method"));
        }
        value.index_clipped(thread)
    };
    let start = bound(1, 0)?;
    let end = bound(2, isize::MAX)?;
    Ok(find::clip(len, start, end))
}

pub(super) const STARTS_WITH: MethodDef = MethodDef::new(
    "startswith",
    "($self, prefix[, start[, end]], /)",
    |thread, s, args| affix(thread, s, args, "startswith", find::starts_with),
    "True if the string, within start and end, begins with the prefix, or with one of a tuple.",
);

pub(super) const ENDS_WITH: MethodDef = MethodDef::new(
    "endswith",
    "($self, suffix[, start[, end]], /)",
    |thread, s, args| affix(thread, s, args, "endswith", find::ends_with),
    "True if the string, within start and end, ends with the suffix, or with one of a tuple.",
);

fn affix(
    thread: &Thread,
    object: &Object,
    args: Args<'_>,
    name: &str,
    matches: fn(StrView<'_>, StrView<'_>) -> bool,
) -> PyResult {
    let view = of(object).view();
    let part = range(thread, args, view.len())?.map(|r| view.slice(r));
    let matches = |affix: StrView<'_>| part.is_some_and(|part| matches(part, affix));
    let given = args.req(0);
    if let Some(options) = given.as_tuple() {
        for option in options.iter() {
            let Some(text) = option.as_str() else {
                return Err(thread.type_error(format!(
                    "tuple for {name} must only contain str, not {}",
                    option.ty().name()
                )));
            };
            if matches(text.view()) {
                return Ok(Object::TRUE);
            }
        }
        return Ok(Object::FALSE);
    }
    match given.as_str() {
        Some(text) => Ok(Object::from_bool(matches(text.view()))),
        None => Err(thread.type_error(format!(
            "{name} first arg must be str or a tuple of str, not {}",
            given.ty().name()
        ))),
    }
}

pub(super) const REMOVE_PREFIX: MethodDef = MethodDef::one(
    "removeprefix",
    "($self, prefix, /)",
    |thread, s, prefix| {
        let prefix = text(thread, prefix, "removeprefix() argument")?;
        let view = of(s).view();
        Ok(match find::starts_with(view, prefix) {
            true if !prefix.is_empty() => substring(view.slice_from(prefix.len())),
            _ => plain(s),
        })
    },
    "The string without the prefix, if it begins with it.",
);

pub(super) const REMOVE_SUFFIX: MethodDef = MethodDef::one(
    "removesuffix",
    "($self, suffix, /)",
    |thread, s, suffix| {
        let suffix = text(thread, suffix, "removesuffix() argument")?;
        let view = of(s).view();
        Ok(match find::ends_with(view, suffix) {
            true if !suffix.is_empty() => substring(view.slice(0..view.len() - suffix.len())),
            _ => plain(s),
        })
    },
    "The string without the suffix, if it ends with it.",
);

pub(super) const REPLACE: MethodDef = MethodDef::new(
    "replace",
    "($self, old, new, /, count=-1)",
    |thread, s, args| {
        let old = text(thread, args.req(0), "replace() argument 1")?;
        let new = text(thread, args.req(1), "replace() argument 2")?;
        let limit = match args.opt(2) {
            Some(count) => usize::try_from(count.to_ssize(thread)?).unwrap_or(usize::MAX),
            None => usize::MAX,
        };
        // Mostly there is nothing to replace.
        if let (StrView::Ascii(bytes), StrView::Ascii(&[byte])) = (of(s).view(), old)
            && find::find_char(of(s).view(), byte.into(), 0..bytes.len()).is_none()
        {
            return Ok(plain(s));
        }
        replace(thread, s, old, new, limit)
    },
    "The string with occurrences of old replaced by new, all or the first count.",
);

#[inline(never)]
fn replace(
    thread: &Thread,
    object: &Object,
    old: StrView<'_>,
    new: StrView<'_>,
    limit: usize,
) -> PyResult {
    let text = of(object);
    let view = text.view();
    if limit == 0 || old.len() > view.len() || old == new {
        return Ok(plain(object));
    }
    if let (StrView::Ascii(bytes), StrView::Ascii(&[old]), StrView::Ascii(&[new])) =
        (view, old, new)
        && limit >= bytes.len()
    {
        return Ok(match bytes.contains(&old) {
            true => fill::ascii(bytes.len(), bytes.iter().map(|&c| if c == old { new } else { c })),
            false => plain(object),
        });
    }
    if let (StrView::Ascii(bytes), StrView::Ascii(&[old]), StrView::Ascii(_)) = (view, old, new)
        && limit >= bytes.len()
    {
        return replace_byte(thread, object, bytes, old, new);
    }
    let places = places(view, old, limit);
    if places.is_empty() {
        return Ok(plain(object));
    }
    let kept = view.len() - places.len() * old.len();
    let len = replaced_len(thread, places.len(), new, kept)?;
    // What is replaced may have been the only wide part.
    if old.canonical_kind() == view.kind() && new.kind() < view.kind() {
        fill::check_size(thread, view.kind(), len)?;
        let mut out = krait_text::Builder::with_capacity(len);
        krait_text::replace::replace(view, old, new, limit, &mut out);
        return Ok(super::Str::from_builder(out).into());
    }
    let mut out = Filling::new(thread, view.kind().max(new.kind()), len)?;
    let mut at = 0;
    for place in places {
        out.push(view.slice(at..place));
        out.push(new);
        at = place + old.len();
    }
    out.push(view.slice_from(at));
    Ok(out.finish())
}

/// All of a byte replaced in ASCII text by more or less of it, without a list of places.
fn replace_byte(
    thread: &Thread,
    object: &Object,
    bytes: &[u8],
    old: u8,
    new: StrView<'_>,
) -> PyResult {
    let count = bytes.iter().filter(|&&byte| byte == old).count();
    if count == 0 {
        return Ok(plain(object));
    }
    let len = replaced_len(thread, count, new, bytes.len() - count)?;
    let mut out = Filling::new(thread, Kind::Ascii, len)?;
    let (view, mut at) = (StrView::Ascii(bytes), 0);
    while let Some(place) = find::find_char(view, old.into(), at..bytes.len()) {
        out.push(view.slice(at..place));
        out.push(new);
        at = place + 1;
    }
    out.push(view.slice_from(at));
    Ok(out.finish())
}

/// The length of a text of `count` times `new` and `kept` other characters.
fn replaced_len(thread: &Thread, count: usize, new: StrView<'_>, kept: usize) -> PyResult<usize> {
    let len = count.checked_mul(new.len()).and_then(|n| n.checked_add(kept));
    len.filter(|&n| n <= isize::MAX as usize)
        .ok_or_else(|| thread.overflow_error("replace string is too long"))
}

/// Where `old` occurs, at most `limit` times; for the empty string before every character and at the end.
fn places(view: StrView<'_>, old: StrView<'_>, limit: usize) -> Vec<usize> {
    if old.is_empty() {
        return (0..(view.len() + 1).min(limit)).collect();
    }
    find::places(view, old, limit)
}
