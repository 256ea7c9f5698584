//! The slots and core methods of str.

use super::{STR, Str};
use crate::codecs;
use crate::error::PyResult;
use crate::native::{Args, CallArgs, MethodDef};
use crate::object::{Object, Ref};
use crate::protocol::compare::CompareOp;
use crate::protocol::sequence::normalise_index;
use crate::signature::Signature;
use crate::thread::Thread;
use crate::typeobj::Type;
use crate::typeobj::slots::SlotsSpec;
use crate::types::slice::Slice;
use krait_num::format_spec;
use krait_text::{Builder, Str as StrView, Text};

pub(super) const SLOTS: SlotsSpec = SlotsSpec::EMPTY
    .repr(|_, s| Ok(Str::from_text(&quoted(of(s).view())).into()))
    .str(|_, s| Ok(plain(s)))
    .hash(|_, s| Ok(of(s).hash()))
    .richcompare(richcompare)
    .iter(|_, s| Ok(crate::protocol::iter::sequence_iterator(s)))
    .new(new)
    .len(|_, s| Ok(of(s).len()))
    .item(item)
    .contains(contains)
    .concat(concat)
    .repeat(repeat)
    .subscript(subscript);

pub(super) static METHODS: &[MethodDef] = &[
    MethodDef::new(
        "encode",
        "($self, /, encoding='utf-8', errors='strict')",
        |thread, s, a| {
            let (encoding, errors) =
                codecs::encoding_arguments(thread, "encode", a.opt(0), a.opt(1))?;
            codecs::encode(thread, s, &encoding, &errors)
        },
        "The text as bytes in the given encoding.",
    ),
    MethodDef::one(
        "join",
        "($self, iterable, /)",
        join,
        "Chain the strings of an iterable, with this string between each two.",
    ),
    MethodDef::new(
        "split",
        "($self, /, sep=None, maxsplit=-1)",
        split,
        "Return a list of the substrings in the string, using sep as the separator string.",
    ),
    MethodDef::new(
        "startswith",
        "($self, prefix[, start[, end]], /)",
        |thread, s, a| affix(thread, s, a, true),
        "Return True if the string starts with the specified prefix, False otherwise.",
    ),
    MethodDef::new(
        "endswith",
        "($self, suffix[, start[, end]], /)",
        |thread, s, a| affix(thread, s, a, false),
        "Return True if the string ends with the specified suffix, False otherwise.",
    ),
    MethodDef::new(
        "find",
        "($self, sub[, start[, end]], /)",
        |thread, s, a| Ok(Object::int(find(thread, s, a)?.map_or(-1, |i| i as i64))),
        "Return the lowest index in S where substring sub is found, such that sub is contained within S[start:end].",
    ),
    MethodDef::new(
        "index",
        "($self, sub[, start[, end]], /)",
        |thread, s, a| {
            find(thread, s, a)?
                .map(Object::int_usize)
                .ok_or_else(|| thread.value_error("substring not found"))
        },
        "Return the lowest index in S where substring sub is found, such that sub is contained within S[start:end].",
    ),
    MethodDef::new(
        "replace",
        "($self, old, new, /, count=-1)",
        replace,
        "Return a copy with all occurrences of substring old replaced by new.",
    ),
    MethodDef::new(
        "strip",
        "($self, chars=None, /)",
        |thread, s, a| strip(thread, s, a, true, true),
        "Return a copy of the string with leading and trailing whitespace removed.",
    ),
    MethodDef::new(
        "lstrip",
        "($self, chars=None, /)",
        |thread, s, a| strip(thread, s, a, true, false),
        "Return a copy of the string with leading whitespace removed.",
    ),
    MethodDef::new(
        "rstrip",
        "($self, chars=None, /)",
        |thread, s, a| strip(thread, s, a, false, true),
        "Return a copy of the string with trailing whitespace removed.",
    ),
    MethodDef::one(
        "__format__",
        "($self, format_spec, /)",
        format,
        "The string laid out as the specification asks.",
    ),
    MethodDef::noargs("__getnewargs__", "($self, /)", |_, s| Ok(Object::tuple(&[plain(s)])), ""),
];

fn of(object: &Object) -> &Str {
    object.as_str().expect("slots of str are called on strs")
}

fn plain(object: &Object) -> Object {
    if object.is_exact(&STR) { object.clone() } else { Str::from_view(of(object).view()).into() }
}

fn make(text: Text) -> Object {
    Str::from_text(&text).into()
}

/// A part of a string, in its narrowest kind.
pub(crate) fn part(view: StrView<'_>, start: usize, end: usize) -> Object {
    make(Text::new(view.slice(start..end)))
}

/// The repr of a str: quotes chosen, escapes for what is not printable.
pub fn quoted(view: StrView<'_>) -> Text {
    let has = |c: u8| view.iter().any(|x| x == u32::from(c));
    let quote = if has(b'\'') && !has(b'"') { b'"' } else { b'\'' };
    let mut out = Builder::with_capacity(view.len() + 2);
    out.push(u32::from(quote));
    for c in view.iter() {
        match c {
            0x5c => out.push_str("\\\\"),
            9 => out.push_str("\\t"),
            10 => out.push_str("\\n"),
            13 => out.push_str("\\r"),
            _ if c == u32::from(quote) => {
                out.push_str("\\");
                out.push(c);
            }
            0..=0x1f | 0x7f..=0xa0 | 0xad => out.push_str(&format!("\\x{c:02x}")),
            0x20..=0x7e => out.push(c),
            0xd800..=0xdfff => out.push_str(&format!("\\u{c:04x}")),
            _ => out.push(c),
        }
    }
    out.push(u32::from(quote));
    out.finish()
}

static NEW: Signature = Signature::new("str", "(object='', encoding='utf-8', errors='strict')");

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let args = NEW.bind(thread, args)?;
    let text: Object = match (args.opt(0), args.opt(1), args.opt(2)) {
        (None, ..) => Object::str(""),
        (Some(object), None, None) => object.to_str(thread)?.into(),
        (Some(object), encoding, errors) => {
            let (encoding, errors) = codecs::encoding_arguments(thread, "str", encoding, errors)?;
            codecs::decode_object(thread, object, &encoding, &errors)?
        }
    };
    if ty.is(&STR) { Ok(text) } else { Ok(Str::of_type(ty, of(&text).view()).into()) }
}

fn richcompare(_thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    let (Some(x), Some(y)) = (a.as_str(), b.as_str()) else { return Ok(Object::NOT_IMPLEMENTED) };
    Ok(match op {
        CompareOp::Eq => Object::from_bool(x.eq(y)),
        CompareOp::Ne => Object::from_bool(!x.eq(y)),
        _ => op.from_ordering(x.view().cmp(&y.view())),
    })
}

fn item(thread: &Thread, object: &Object, index: isize) -> PyResult {
    usize::try_from(index)
        .ok()
        .and_then(|i| of(object).view().get(i))
        .map(|c| Str::from_char(c).into())
        .ok_or_else(|| thread.index_error("string index out of range"))
}

fn subscript(thread: &Thread, object: &Object, key: &Object) -> PyResult {
    let view = of(object).view();
    if key.ty().slots().index().is_some() {
        let index = key.index_isize(thread)?;
        return match normalise_index(index, view.len()).and_then(|i| view.get(i)) {
            Some(c) => Ok(Str::from_char(c).into()),
            None => Err(thread.index_error("string index out of range")),
        };
    }
    let Some(slice) = key.downcast::<Slice>() else {
        return Err(thread
            .type_error(format!("string indices must be integers, not '{}'", key.ty().name())));
    };
    let range = slice.adjusted(thread, view.len())?;
    if range.step == 1 {
        if range.len == view.len() && object.is_exact(&STR) {
            return Ok(object.clone());
        }
        let start = range.start as usize;
        return Ok(part(view, start, start + range.len));
    }
    Ok(make(Text::from_code_points(range.indices().map(|i| view.at(i)))))
}

/// The first position of `needle` in `view[start..end]`.
pub(crate) fn find_in(
    view: StrView<'_>,
    needle: StrView<'_>,
    start: usize,
    end: usize,
) -> Option<usize> {
    if start > end || needle.len() > end - start {
        return None;
    }
    if needle.is_empty() {
        return Some(start);
    }
    if let (Some(hay), Some(needle)) = (view.as_ascii(), needle.as_ascii()) {
        return memchr::memmem::find(&hay.as_bytes()[start..end], needle.as_bytes())
            .map(|i| i + start);
    }
    let first = needle.at(0);
    (start..=end - needle.len())
        .find(|&i| view.at(i) == first && view.slice(i..i + needle.len()) == needle)
}

fn contains(thread: &Thread, object: &Object, needle: &Object) -> PyResult<bool> {
    let Some(needle) = needle.as_str() else {
        return Err(thread.type_error(format!(
            "'in <string>' requires string as left operand, not {}",
            needle.ty().name()
        )));
    };
    let view = of(object).view();
    Ok(find_in(view, needle.view(), 0, view.len()).is_some())
}

fn concat(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    let Some(other) = b.as_str() else {
        return Err(thread
            .type_error(format!("can only concatenate str (not \"{}\") to str", b.ty().name())));
    };
    let text = of(a);
    if text.is_empty() {
        return Ok(plain(b));
    }
    if other.is_empty() {
        return Ok(plain(a));
    }
    let mut out = Builder::with_capacity(text.len() + other.len());
    out.push_view(text.view());
    out.push_view(other.view());
    Ok(Str::from_builder(out).into())
}

fn repeat(thread: &Thread, object: &Object, count: isize) -> PyResult {
    let text = of(object);
    let count = usize::try_from(count).unwrap_or(0);
    if count == 1 || text.is_empty() {
        return Ok(plain(object));
    }
    if text.len().checked_mul(count).is_none_or(|n| n > isize::MAX as usize / 8) {
        return Err(thread.overflow_error("repeated string is too long"));
    }
    let mut out = Builder::with_capacity(text.len() * count);
    for _ in 0..count {
        out.push_view(text.view());
    }
    Ok(Str::from_builder(out).into())
}

fn join(thread: &Thread, object: &Object, iterable: &Object) -> PyResult {
    let items = iterable.to_vec_or(thread, "can only join an iterable")?;
    if let [only] = items.as_slice()
        && only.is_exact(&STR)
    {
        return Ok(only.clone());
    }
    let separator = of(object);
    let mut out = Builder::new();
    for (i, item) in items.iter().enumerate() {
        let Some(text) = item.as_str() else {
            return Err(thread.type_error(format!(
                "sequence item {i}: expected str instance, {} found",
                item.ty().name()
            )));
        };
        if i > 0 {
            out.push_view(separator.view());
        }
        out.push_view(text.view());
    }
    Ok(Str::from_builder(out).into())
}

fn split(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let limit = match args.opt(1) {
        Some(limit) => limit.index_isize(thread)?,
        None => -1,
    };
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    let view = of(object).view();
    let mut parts = Vec::new();
    match args.opt_not_none(0) {
        Some(separator) => {
            let Some(separator) = separator.as_str() else {
                return Err(thread
                    .type_error(format!("must be str or None, not {}", separator.ty().name())));
            };
            if separator.is_empty() {
                return Err(thread.value_error("empty separator"));
            }
            let mut start = 0;
            while parts.len() < limit
                && let Some(at) = find_in(view, separator.view(), start, view.len())
            {
                parts.push(part(view, start, at));
                start = at + separator.len();
            }
            parts.push(part(view, start, view.len()));
        }
        None => {
            let mut at = 0;
            loop {
                while at < view.len() && super::is_space(view.at(at)) {
                    at += 1;
                }
                if at == view.len() {
                    break;
                }
                if parts.len() == limit {
                    let mut end = view.len();
                    while super::is_space(view.at(end - 1)) {
                        end -= 1;
                    }
                    parts.push(part(view, at, end));
                    break;
                }
                let start = at;
                while at < view.len() && !super::is_space(view.at(at)) {
                    at += 1;
                }
                parts.push(part(view, start, at));
            }
        }
    }
    Ok(Object::list(parts))
}

/// Start and end arguments as positions.
fn bounds(thread: &Thread, args: Args<'_>, first: usize, len: usize) -> PyResult<(usize, usize)> {
    let position = |value: Option<&Object>, default: isize| -> PyResult<usize> {
        let index = match value.filter(|v| !v.is_none()) {
            Some(value) => value.index_clipped(thread)?,
            None => default,
        };
        Ok(if index < 0 { (index + len as isize).max(0) as usize } else { index as usize })
    };
    let start = position(args.opt(first), 0)?;
    let end = position(args.opt(first + 1), isize::MAX)?.min(len);
    Ok((start, end))
}

fn affix(thread: &Thread, object: &Object, args: Args<'_>, at_start: bool) -> PyResult {
    let view = of(object).view();
    let (start, end) = bounds(thread, args, 1, view.len())?;
    let matches = |affix: &Str| {
        if start > end || affix.len() > end - start {
            return false;
        }
        let from = if at_start { start } else { end - affix.len() };
        view.slice(from..from + affix.len()) == affix.view()
    };
    let given = args.req(0);
    if let Some(options) = given.as_tuple() {
        for option in options.iter() {
            let Some(text) = option.as_str() else {
                return Err(thread.type_error(format!(
                    "tuple for {} must only contain str, not {}",
                    if at_start { "startswith" } else { "endswith" },
                    option.ty().name()
                )));
            };
            if matches(text) {
                return Ok(Object::TRUE);
            }
        }
        return Ok(Object::FALSE);
    }
    match given.as_str() {
        Some(text) => Ok(Object::from_bool(matches(text))),
        None => Err(thread.type_error(format!(
            "{} first arg must be str or a tuple of str, not {}",
            if at_start { "startswith" } else { "endswith" },
            given.ty().name()
        ))),
    }
}

fn find(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult<Option<usize>> {
    let view = of(object).view();
    let Some(needle) = args.req(0).as_str() else {
        return Err(thread.type_error(format!(
            "find() argument 1 must be str, not {}",
            args.req(0).ty().name()
        )));
    };
    let (start, end) = bounds(thread, args, 1, view.len())?;
    Ok(find_in(view, needle.view(), start, end))
}

fn replace(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let text = |index: usize| -> PyResult<Ref<Str>> {
        args.req(index).downcast_ref::<Str>().ok_or_else(|| {
            thread.type_error(format!(
                "replace() argument {} must be str, not {}",
                index + 1,
                args.req(index).ty().name()
            ))
        })
    };
    let (old, new) = (text(0)?, text(1)?);
    let limit = match args.opt(2) {
        Some(count) => usize::try_from(count.index_isize(thread)?).unwrap_or(usize::MAX),
        None => usize::MAX,
    };
    let view = of(object).view();
    let mut out = Builder::with_capacity(view.len());
    let (mut start, mut done) = (0, 0);
    if old.is_empty() {
        for i in 0..=view.len() {
            if done < limit {
                out.push_view(new.view());
                done += 1;
            }
            if let Some(c) = view.get(i) {
                out.push(c);
            }
        }
        return Ok(Str::from_builder(out).into());
    }
    while done < limit
        && let Some(at) = find_in(view, old.view(), start, view.len())
    {
        out.push_view(view.slice(start..at));
        out.push_view(new.view());
        start = at + old.len();
        done += 1;
    }
    if done == 0 {
        return Ok(plain(object));
    }
    out.push_view(view.slice_from(start));
    Ok(Str::from_builder(out).into())
}

fn strip(thread: &Thread, object: &Object, args: Args<'_>, left: bool, right: bool) -> PyResult {
    let view = of(object).view();
    let chars = match args.opt_not_none(0) {
        Some(chars) => match chars.as_str() {
            Some(chars) => Some(chars.view()),
            None => {
                return Err(thread.type_error(format!(
                    "strip arg must be None or str, not {}",
                    chars.ty().name()
                )));
            }
        },
        None => None,
    };
    let drops = |c: u32| match chars {
        Some(set) => set.iter().any(|x| x == c),
        None => super::is_space(c),
    };
    let (mut start, mut end) = (0, view.len());
    while left && start < end && drops(view.at(start)) {
        start += 1;
    }
    while right && end > start && drops(view.at(end - 1)) {
        end -= 1;
    }
    if start == 0 && end == view.len() {
        return Ok(plain(object));
    }
    Ok(part(view, start, end))
}

fn format(thread: &Thread, object: &Object, spec: &Object) -> PyResult {
    let text = crate::format_spec::spec_text(thread, spec)?;
    if text.is_empty() {
        return Ok(plain(object));
    }
    let type_name = object.ty().name();
    let parsed = crate::format_spec::parse(thread, text, 's', '<', type_name)?;
    let points: Vec<u32> = of(object).view().iter().collect();
    crate::format_spec::finish(thread, format_spec::format_str(&points, &parsed, type_name))
}
