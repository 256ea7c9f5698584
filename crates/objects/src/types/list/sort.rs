//! `list.sort`: keys, descending order and kernels for lists of one type; the algorithm itself is in `timsort`.
//!
//! The list is empty while it is being sorted, as in CPython, so that changes by `key` or `__lt__` are noticed.

use super::{List, timsort};
use crate::error::PyResult;
use crate::native::Args;
use crate::object::{Object, type_of};
use crate::protocol::compare::CompareOp;
use crate::thread::Thread;
use crate::types::str::STR;
use crate::types::tuple::Tuple;
use crate::word::Word;
use std::cmp::Ordering;

/// `list.sort(*, key=None, reverse=False)`.
pub fn sort_method(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let list = object.as_list().expect("slots of list are called on lists");
    let reverse = match args.opt(1) {
        Some(reverse) => reverse.is_true(thread)?,
        None => false,
    };
    sort(thread, list, args.opt_not_none(0), reverse)?;
    Ok(Object::NONE)
}

/// Sorts a list in place.
pub fn sort(thread: &Thread, list: &List, key: Option<&Object>, reverse: bool) -> PyResult<()> {
    let mut items = std::mem::replace(list.items_mut(), sorting_marker());
    let result = sort_items(thread, &mut items, key, reverse);
    let modified = list.items_mut().as_ptr() != MARKER;
    let intruders = std::mem::replace(list.items_mut(), items);
    drop(intruders);
    result?;
    if modified {
        return Err(thread.value_error("list modified during sort"));
    }
    Ok(())
}

/// Where the empty vector of a list that is being sorted points: every change of the list replaces the vector.
const MARKER: *const Object = std::ptr::without_provenance(0x1000);

fn sorting_marker() -> Vec<Object> {
    // SAFETY: a vector without capacity has no allocation; its pointer need only be aligned and not null.
    unsafe { Vec::from_raw_parts(MARKER.cast_mut(), 0, 0) }
}

fn sort_items(
    thread: &Thread,
    items: &mut [Object],
    key: Option<&Object>,
    reverse: bool,
) -> PyResult<()> {
    let Some(function) = key else {
        return sort_words(items, reverse, |words| sort_by_keys(thread, words, |word| *word));
    };
    let mut keys: Vec<Object> = Vec::with_capacity(items.len());
    for item in items.iter() {
        keys.push(function.call(thread, std::slice::from_ref(item))?);
    }
    let key_words: Vec<Word> = keys.iter().map(Object::word).collect();
    sort_words(items, reverse, |words| {
        let mut key_words = key_words;
        if reverse {
            key_words.reverse();
        }
        let mut pairs: Vec<(Word, Word)> =
            key_words.into_iter().zip(words.iter().copied()).collect();
        let result = sort_by_keys(thread, &mut pairs, |pair| pair.0);
        for (word, pair) in words.iter_mut().zip(pairs) {
            *word = pair.1;
        }
        result
    })
}

/// Sorts the items as plain words, of which `body` must leave a permutation, even if it fails. A descending sort is an
/// ascending one of the reversed items, reversed, so that it is stable too.
fn sort_words(
    items: &mut [Object],
    reverse: bool,
    body: impl FnOnce(&mut [Word]) -> PyResult<()>,
) -> PyResult<()> {
    let mut words: Vec<Word> = items.iter().map(Object::word).collect();
    if reverse {
        words.reverse();
    }
    let result = body(&mut words);
    if reverse {
        words.reverse();
    }
    for (item, word) in items.iter_mut().zip(words) {
        // SAFETY: the words are a permutation of those of the items, so that each reference is taken over once, and the
        // old owner is forgotten.
        unsafe { std::mem::forget(std::mem::replace(item, Object::from_word(word))) };
    }
    result
}

/// A builtin type whose values are ordered without Python code.
enum Scalar {
    SmallInt,
    Float,
    Str,
}

/// The type that all words have in common, if it is one of these.
fn scalar_kind(mut words: impl Iterator<Item = Word>) -> Option<Scalar> {
    let first = words.next()?;
    if first.is_int() {
        return words.all(Word::is_int).then_some(Scalar::SmallInt);
    }
    if first.as_float().is_some() {
        return words.all(|word| word.as_float().is_some()).then_some(Scalar::Float);
    }
    let is_str = |word: Word| std::ptr::eq(type_of(word), &raw const STR);
    (is_str(first) && words.all(is_str)).then_some(Scalar::Str)
}

/// The scalar that all keys, exact tuples that are not empty, begin with.
fn first_items_kind(keys: impl Iterator<Item = Word> + Clone) -> Option<Scalar> {
    let is_filled = |key: Word| tuple(&key).is_some_and(|tuple| !tuple.is_empty());
    if !keys.clone().all(is_filled) {
        return None;
    }
    scalar_kind(keys.filter_map(|key| Some(tuple(&key)?.get(0)?.word())))
}

fn int_order(a: Word, b: Word) -> Ordering {
    a.int_value().cmp(&b.int_value())
}

/// The order of immediate floats, which are never NaN.
fn float_order(a: Word, b: Word) -> Ordering {
    a.as_float().partial_cmp(&b.as_float()).unwrap_or(Ordering::Equal)
}

fn str_order(a: Word, b: Word) -> Ordering {
    match (borrow(&a).as_str(), borrow(&b).as_str()) {
        (Some(a), Some(b)) => a.view().cmp(&b.view()),
        _ => Ordering::Equal,
    }
}

/// Sorts by keys that the caller keeps alive.
fn sort_by_keys<T: Copy>(
    thread: &Thread,
    items: &mut [T],
    key: impl Fn(&T) -> Word + Copy,
) -> PyResult<()> {
    match scalar_kind(items.iter().map(key)) {
        Some(Scalar::SmallInt) => items.sort_by(|a, b| int_order(key(a), key(b))),
        Some(Scalar::Float) => items.sort_by(|a, b| float_order(key(a), key(b))),
        Some(Scalar::Str) => items.sort_by(|a, b| str_order(key(a), key(b))),
        None => {
            return match first_items_kind(items.iter().map(key)) {
                Some(Scalar::SmallInt) => sort_tuples(thread, items, key, int_order),
                Some(Scalar::Float) => sort_tuples(thread, items, key, float_order),
                Some(Scalar::Str) => sort_tuples(thread, items, key, str_order),
                None => {
                    timsort::sort(items, |a, b| borrow(&key(a)).compare_lt(thread, borrow(&key(b))))
                }
            };
        }
    }
    Ok(())
}

/// Sorts by tuples, whose first items `order` compares; only where these are equal, others are looked at.
fn sort_tuples<T: Copy>(
    thread: &Thread,
    items: &mut [T],
    key: impl Fn(&T) -> Word,
    order: impl Fn(Word, Word) -> Ordering,
) -> PyResult<()> {
    timsort::sort(items, |a, b| {
        let (a, b) = (key(a), key(b));
        let (Some(a), Some(b)) = (tuple(&a), tuple(&b)) else { return Ok(false) };
        match order(a.as_slice()[0].word(), b.as_slice()[0].word()) {
            Ordering::Less => Ok(true),
            Ordering::Greater => Ok(false),
            Ordering::Equal => less_behind_first(thread, a, b),
        }
    })
}

/// `a < b` of tuples whose first items are equal.
fn less_behind_first(thread: &Thread, a: &Tuple, b: &Tuple) -> PyResult<bool> {
    for (x, y) in a.iter().zip(b.iter()).skip(1) {
        if !x.eq(thread, y)? {
            return x.compare_lt(thread, y);
        }
    }
    Ok(a.len() < b.len())
}

/// Views a key as an exact tuple, if it is one.
fn tuple(word: &Word) -> Option<&Tuple> {
    borrow(word).downcast_exact()
}

/// Views a key as an object.
fn borrow(word: &Word) -> &Object {
    // SAFETY: the keys are words of objects that stay alive while they are sorted.
    unsafe { &Object::slice_from_words(std::slice::from_ref(word))[0] }
}

impl Object {
    /// The truth of `self < other`.
    #[inline]
    pub fn compare_lt(&self, thread: &Thread, other: &Object) -> PyResult<bool> {
        self.compare(thread, other, CompareOp::Lt)?.is_true(thread)
    }
}
