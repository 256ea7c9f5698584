//! The slots of str: text of it, comparison, the sequence protocol, `%`.

use super::fill::{self, Filling, character, substring};
use super::{STR, Str, constructor, iterator, percent};
use crate::error::PyResult;
use crate::object::Object;
use crate::protocol::compare::CompareOp;
use crate::protocol::sequence::normalise_index;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::types::slice::Slice;
use krait_text::{Builder, Str as StrView, Text, find, quote};

pub(super) const SLOTS: SlotsSpec = SlotsSpec::EMPTY
    .repr(|_, s| Ok(Str::from_text(&quoted(of(s).view())).into()))
    .str(|_, s| Ok(plain(s)))
    .hash(|_, s| Ok(of(s).hash()))
    .richcompare(richcompare)
    .iter(|_, s| Ok(iterator::new(s)))
    .new(constructor::new)
    .len(|_, s| Ok(of(s).len()))
    .item(item)
    .contains(contains)
    .concat(concat)
    .repeat(repeat)
    .subscript(subscript)
    .remainder(|thread, s, args| match s.as_str() {
        Some(_) => percent::format(thread, s, args),
        None => Ok(Object::NOT_IMPLEMENTED),
    });

/// The payload of an object known to be a str.
pub(super) fn of(object: &Object) -> &Str {
    object.as_str().expect("slots of str are called on strs")
}

/// The object itself, or an exact str of a subclass's instance.
pub(super) fn plain(object: &Object) -> Object {
    if object.is_exact(&STR) { object.clone() } else { Str::from_view(of(object).view()).into() }
}

pub(super) fn make(text: Text) -> Object {
    Str::from_text(&text).into()
}

/// The repr of a str: quotes chosen, escapes for what is not printable.
pub fn quoted(view: StrView<'_>) -> Text {
    let mut out = Builder::new();
    quote::repr(view, &mut out);
    out.finish()
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
        .map(character)
        .ok_or_else(|| thread.index_error("string index out of range"))
}

fn subscript(thread: &Thread, object: &Object, key: &Object) -> PyResult {
    let view = of(object).view();
    if let Some(index) = key.word().as_int()
        && let Some(c) = normalise_index(index as isize, view.len()).and_then(|i| view.get(i))
    {
        return Ok(character(c));
    }
    if key.ty().slots().index().is_some() {
        let index = key.index_isize(thread)?;
        return match normalise_index(index, view.len()).and_then(|i| view.get(i)) {
            Some(c) => Ok(character(c)),
            None => Err(thread.index_error("string index out of range")),
        };
    }
    let Some(slice) = key.downcast::<Slice>() else {
        return Err(thread
            .type_error(format!("string indices must be integers, not '{}'", key.ty().name())));
    };
    let range = slice.adjusted(thread, view.len())?;
    if range.step == 1 {
        if range.len == view.len() {
            return Ok(plain(object));
        }
        let start = range.start as usize;
        return Ok(substring(view.slice(start..start + range.len)));
    }
    if let StrView::Ascii(bytes) = view {
        return Ok(fill::ascii(range.len, range.indices().map(|i| bytes[i])));
    }
    Ok(make(Text::from_code_points(range.indices().map(|i| view.at(i)))))
}

fn contains(thread: &Thread, object: &Object, needle: &Object) -> PyResult<bool> {
    let Some(needle) = needle.as_str() else {
        return Err(thread.type_error(format!(
            "'in <string>' requires string as left operand, not {}",
            needle.ty().name()
        )));
    };
    Ok(find::contains(of(object).view(), needle.view()))
}

pub(super) fn concat(thread: &Thread, a: &Object, b: &Object) -> PyResult {
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
    let kind = text.kind().max(other.kind());
    let mut out = Filling::new(thread, kind, text.len() + other.len())?;
    out.push(text.view());
    out.push(other.view());
    Ok(out.finish())
}

fn repeat(thread: &Thread, object: &Object, count: isize) -> PyResult {
    let text = of(object);
    let count = usize::try_from(count).unwrap_or(0);
    if count == 0 {
        return Ok(Object::str(""));
    }
    if count == 1 || text.is_empty() {
        return Ok(plain(object));
    }
    let Some(len) = text.len().checked_mul(count).filter(|&n| n <= isize::MAX as usize) else {
        return Err(thread.overflow_error("repeated string is too long"));
    };
    let mut out = Filling::new(thread, text.kind(), len)?;
    if let (1, Some(c)) = (text.len(), text.view().first()) {
        out.push_repeated(c, count);
    } else {
        (0..count).for_each(|_| out.push(text.view()));
    }
    Ok(out.finish())
}
