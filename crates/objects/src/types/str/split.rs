//! Taking strings apart and putting them together: split, splitlines, partition, strip, join.

use super::fill::{Filling, substring};
use super::search::text;
use super::slots::{of, plain};
use super::{STR, Str};
use crate::error::PyResult;
use crate::native::{Args, MethodDef};
use crate::object::Object;
use crate::thread::Thread;
use crate::types::list::List;
use crate::types::tuple::Tuple;
use krait_text::split::{self, Side};
use krait_text::{Kind, Str as StrView};
use std::ops::Range;

pub(super) const SPLIT: MethodDef = MethodDef::new(
    "split",
    "($self, /, sep=None, maxsplit=-1)",
    |thread, s, args| {
        cut(
            thread,
            s,
            args,
            |s, max, each| split::split_whitespace(s, max, each),
            |s, sep, max, each| split::split(s, sep, max, each),
        )
    },
    "The parts between occurrences of sep (None: runs of white space), cut at most maxsplit times from the left.",
);

pub(super) const RSPLIT: MethodDef = MethodDef::new(
    "rsplit",
    "($self, /, sep=None, maxsplit=-1)",
    |thread, s, args| {
        cut(
            thread,
            s,
            args,
            |s, max, each| split::rsplit_whitespace(s, max, each),
            |s, sep, max, each| split::rsplit(s, sep, max, each),
        )
    },
    "The parts between occurrences of sep (None: runs of white space), cut at most maxsplit times from the right.",
);

type Each<'a> = &'a mut dyn FnMut(Range<usize>);

fn cut(
    thread: &Thread,
    object: &Object,
    args: Args<'_>,
    at_whitespace: fn(StrView<'_>, usize, Each<'_>),
    at_separator: fn(StrView<'_>, StrView<'_>, usize, Each<'_>),
) -> PyResult {
    let limit = match args.opt(1) {
        Some(limit) => limit.to_ssize(thread)?,
        None => -1,
    };
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let view = of(object).view();
    let mut parts = Vec::new();
    let mut each = |range: Range<usize>| {
        let whole = range.len() == view.len();
        parts.push(if whole { plain(object) } else { substring(view.slice(range)) });
    };
    match args.opt_not_none(0) {
        None => at_whitespace(view, limit, &mut each),
        Some(separator) => {
            let Some(separator) = separator.as_str() else {
                return Err(thread
                    .type_error(format!("must be str or None, not {}", separator.ty().name())));
            };
            if separator.is_empty() {
                return Err(thread.value_error("empty separator"));
            }
            at_separator(view, separator.view(), limit, &mut each);
        }
    }
    Ok(Object::list(parts))
}

pub(super) const SPLIT_LINES: MethodDef = MethodDef::new(
    "splitlines",
    "($self, /, keepends=False)",
    |thread, s, args| {
        let keep_ends = args.opt(0).map_or(Ok(false), |keep| keep.is_true(thread))?;
        let view = of(s).view();
        let mut lines = Vec::new();
        split::split_lines(view, keep_ends, |range| {
            let whole = range.len() == view.len();
            lines.push(if whole { plain(s) } else { substring(view.slice(range)) });
        });
        Ok(Object::list(lines))
    },
    "The lines of the string, without their ends unless keepends is true.",
);

pub(super) const PARTITION: MethodDef = MethodDef::one(
    "partition",
    "($self, sep, /)",
    |thread, s, sep| {
        Ok(match parted(thread, s, sep, split::partition)? {
            Some(parts) => parts,
            None => Object::tuple(&[plain(s), Object::str(""), Object::str("")]),
        })
    },
    "What is before the first sep, sep, and what is after it; the string and twice nothing if sep is not in it.",
);

pub(super) const RPARTITION: MethodDef = MethodDef::one(
    "rpartition",
    "($self, sep, /)",
    |thread, s, sep| {
        Ok(match parted(thread, s, sep, split::rpartition)? {
            Some(parts) => parts,
            None => Object::tuple(&[Object::str(""), Object::str(""), plain(s)]),
        })
    },
    "What is before the last sep, sep, and what is after it; twice nothing and the string if sep is not in it.",
);

fn parted(
    thread: &Thread,
    object: &Object,
    separator: &Object,
    find: fn(StrView<'_>, StrView<'_>) -> Option<Range<usize>>,
) -> PyResult<Option<Object>> {
    let separator_text = text(thread, separator, "")
        .map_err(|_| thread.type_error(format!("must be str, not {}", separator.ty().name())))?;
    if separator_text.is_empty() {
        return Err(thread.value_error("empty separator"));
    }
    let view = of(object).view();
    Ok(find(view, separator_text).map(|range| {
        Object::tuple(&[
            substring(view.slice(0..range.start)),
            separator.clone(),
            substring(view.slice_from(range.end)),
        ])
    }))
}

/// The row of a method `(chars)`.
macro_rules! strip {
    ($ident:ident, $name:literal, $side:expr, $doc:literal) => {
        pub(super) const $ident: MethodDef = MethodDef::new(
            $name,
            "($self, chars=None, /)",
            |thread, s, args| {
                let view = of(s).view();
                let range = match args.opt_not_none(0) {
                    None => split::strip_whitespace(view, $side),
                    Some(chars) => match chars.as_str() {
                        Some(chars) => split::strip_chars(view, chars.view(), $side),
                        None => {
                            return Err(thread
                                .type_error(format!(concat!($name, " arg must be None or str"))));
                        }
                    },
                };
                let whole = range.len() == view.len();
                Ok(if whole { plain(s) } else { substring(view.slice(range)) })
            },
            $doc,
        );
    };
}

strip!(
    STRIP,
    "strip",
    Side::Both,
    "The string without white space, or any of chars, at both ends."
);
strip!(
    LSTRIP,
    "lstrip",
    Side::Left,
    "The string without white space, or any of chars, at the beginning."
);
strip!(
    RSTRIP,
    "rstrip",
    Side::Right,
    "The string without white space, or any of chars, at the end."
);

pub(super) const JOIN: MethodDef = MethodDef::one(
    "join",
    "($self, iterable, /)",
    |thread, s, iterable| {
        let owned;
        // Joining runs no code of Python's that could change a list.
        let items = if let Some(tuple) = iterable.downcast_exact::<Tuple>() {
            tuple.as_slice()
        } else if let Some(list) = iterable.downcast_exact::<List>() {
            list.as_slice()
        } else {
            owned = iterable.to_vec_or(thread, "can only join an iterable")?;
            &owned
        };
        join(thread, of(s).view(), items)
    },
    "The strings of the iterable in one, with this string between each two.",
);

/// The strs of `items` with `separator` between them.
pub fn join(thread: &Thread, separator: StrView<'_>, items: &[Object]) -> PyResult {
    if let [only] = items
        && only.is_exact(&STR)
    {
        return Ok(only.clone());
    }
    let mut kind = if items.len() > 1 { separator.kind() } else { Kind::Ascii };
    let mut len = separator.len().checked_mul(items.len().saturating_sub(1));
    for (i, item) in items.iter().enumerate() {
        let Some(text) = item.as_str() else {
            return Err(thread.type_error(format!(
                "sequence item {i}: expected str instance, {} found",
                item.ty().name()
            )));
        };
        kind = kind.max(text.kind());
        len = len.and_then(|len| len.checked_add(text.len()));
    }
    let Some(len) = len.filter(|&n| n <= isize::MAX as usize) else {
        return Err(thread.overflow_error("join() result is too long for a Python string"));
    };
    let mut out = Filling::new(thread, kind, len)?;
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            out.push(separator);
        }
        out.push(item.as_str().map_or(StrView::EMPTY, Str::view));
    }
    Ok(out.finish())
}
