//! `list.sort`: stable merge sort with Python comparison, and kernels for lists of one type.
//!
//! The list is empty while it is being sorted, as in CPython, so that changes by `key` or `__lt__` are noticed.

use super::List;
use crate::error::{PyResult, Raised};
use crate::native::Args;
use crate::object::Object;
use crate::protocol::compare::CompareOp;
use crate::thread::Thread;
use crate::types::str::Str;
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
    let mut items = list.take();
    let result = sort_items(thread, &mut items, key, reverse);
    let modified = !list.is_empty() || list.items_mut().capacity() != 0;
    let intruders = std::mem::replace(list.items_mut(), items);
    drop(intruders);
    result?;
    if modified {
        return Err(thread.value_error("list modified during sort"));
    }
    Ok(())
}

fn sort_items(
    thread: &Thread,
    items: &mut Vec<Object>,
    key: Option<&Object>,
    reverse: bool,
) -> PyResult<()> {
    if items.len() < 2 && key.is_none() {
        return Ok(());
    }
    match key {
        None => {
            if reverse {
                items.reverse();
            }
            let result = sort_by_keys(thread, items, |item| item);
            if reverse {
                items.reverse();
            }
            result
        }
        Some(function) => {
            let mut pairs: Vec<(Object, Object)> = Vec::with_capacity(items.len());
            for item in items.iter() {
                pairs.push((function.call(thread, std::slice::from_ref(item))?, item.clone()));
            }
            if reverse {
                pairs.reverse();
            }
            let result = sort_by_keys(thread, &mut pairs, |pair| &pair.0);
            if reverse {
                pairs.reverse();
            }
            let (keys, sorted): (Vec<Object>, Vec<Object>) = pairs.into_iter().unzip();
            let old = std::mem::replace(items, sorted);
            drop(old);
            drop(keys);
            result
        }
    }
}

/// What all keys have in common.
enum KeyKind {
    SmallInt,
    Float,
    Str,
    Mixed,
}

fn key_kind<'a>(mut keys: impl Iterator<Item = &'a Object>) -> KeyKind {
    let Some(first) = keys.next() else { return KeyKind::Mixed };
    if first.word().is_int() {
        return if keys.all(|k| k.word().is_int()) { KeyKind::SmallInt } else { KeyKind::Mixed };
    }
    if first.is_exact_float() {
        return if keys.all(Object::is_exact_float) { KeyKind::Float } else { KeyKind::Mixed };
    }
    if first.downcast_exact::<Str>().is_some() {
        return if keys.all(|k| k.downcast_exact::<Str>().is_some()) {
            KeyKind::Str
        } else {
            KeyKind::Mixed
        };
    }
    KeyKind::Mixed
}

fn sort_by_keys<T>(thread: &Thread, items: &mut [T], key: impl Fn(&T) -> &Object) -> PyResult<()> {
    match key_kind(items.iter().map(&key)) {
        KeyKind::SmallInt => items.sort_by_key(|item| key(item).word().int_value()),
        KeyKind::Float if items.iter().all(|i| key(i).as_float().is_some_and(|f| !f.is_nan())) => {
            items.sort_by(|a, b| {
                key(a).as_float().partial_cmp(&key(b).as_float()).unwrap_or(Ordering::Equal)
            });
        }
        KeyKind::Str => items.sort_by(|a, b| match (key(a).as_str(), key(b).as_str()) {
            (Some(a), Some(b)) => a.view().cmp(&b.view()),
            _ => Ordering::Equal,
        }),
        _ => return merge_sort(items, &mut |a, b| key(a).compare_lt(thread, key(b))),
    }
    Ok(())
}

/// A stable binary-insertion and merge sort whose comparison may fail; on failure the items are a permutation.
fn merge_sort<T>(
    items: &mut [T],
    less: &mut impl FnMut(&T, &T) -> Result<bool, Raised>,
) -> PyResult<()> {
    let len = items.len();
    // A run that covers everything is the common case: sorted or strictly descending input.
    let mut run = 1;
    if len > 1 {
        if less(&items[1], &items[0])? {
            run = 2;
            while run < len && less(&items[run], &items[run - 1])? {
                run += 1;
            }
            items[..run].reverse();
        } else {
            run = 2;
            while run < len && !less(&items[run], &items[run - 1])? {
                run += 1;
            }
        }
    }
    if run >= len {
        return Ok(());
    }
    if len <= 32 {
        return insertion_sort(items, run, less);
    }
    let middle = len / 2;
    merge_sort(&mut items[..middle], less)?;
    merge_sort(&mut items[middle..], less)?;
    merge(items, middle, less)
}

/// Sorts `items` whose first `sorted` are in order, by binary insertion.
fn insertion_sort<T>(
    items: &mut [T],
    sorted: usize,
    less: &mut impl FnMut(&T, &T) -> Result<bool, Raised>,
) -> PyResult<()> {
    for at in sorted.max(1)..items.len() {
        let (mut low, mut high) = (0, at);
        while low < high {
            let middle = low + (high - low) / 2;
            if less(&items[at], &items[middle])? { high = middle } else { low = middle + 1 }
        }
        items[low..=at].rotate_right(1);
    }
    Ok(())
}

/// Merges two sorted halves: the order is worked out on indices first, so that a failing comparison loses nothing.
fn merge<T>(
    items: &mut [T],
    middle: usize,
    less: &mut impl FnMut(&T, &T) -> Result<bool, Raised>,
) -> PyResult<()> {
    if !less(&items[middle], &items[middle - 1])? {
        return Ok(());
    }
    let len = items.len();
    let mut order: Vec<usize> = Vec::with_capacity(len);
    let (mut i, mut j) = (0, middle);
    while i < middle && j < len {
        if less(&items[j], &items[i])? {
            order.push(j);
            j += 1;
        } else {
            order.push(i);
            i += 1;
        }
    }
    order.extend(i..middle);
    order.extend(j..len);
    apply_permutation(items, order);
    Ok(())
}

/// Puts `items[order[k]]` at position k for all k.
fn apply_permutation<T>(items: &mut [T], mut order: Vec<usize>) {
    for start in 0..items.len() {
        let mut at = start;
        while order[at] != start {
            let next = order[at];
            items.swap(at, next);
            order[at] = at;
            at = next;
        }
        order[at] = at;
    }
}

impl Object {
    /// The truth of `self < other`.
    #[inline]
    pub fn compare_lt(&self, thread: &Thread, other: &Object) -> PyResult<bool> {
        self.compare(thread, other, CompareOp::Lt)?.is_true(thread)
    }
}
