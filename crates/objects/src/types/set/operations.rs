//! The operations of set algebra, in CPython's order of steps: it decides how results are laid out, and so iterated.

use super::methods::{copy_as_base, is_set};
use super::{FROZENSET, SET, Set, hash_element};
use crate::error::PyResult;
use crate::object::Object;
use crate::thread::Thread;
use crate::types::dict::Dict;
use crate::types::list::List;

fn of(object: &Object) -> &Set {
    object.as_set().expect("set operations are called on sets")
}

/// An empty set or frozenset, as the object is one or the other.
fn empty_like(object: &Object) -> Object {
    Set::of_type(if object.is_instance(&FROZENSET) { &FROZENSET } else { &SET })
}

/// Runs `body` on the keys of a set as they come, with their hashes.
fn each_key(set: &Set, mut body: impl FnMut(&Object, i64) -> PyResult<()>) -> PyResult<()> {
    let mut position = 0;
    while let Some((key, hash)) = set.next_key(&mut position) {
        body(&key, hash)?;
    }
    Ok(())
}

fn each_dict_key(dict: &Dict, mut body: impl FnMut(&Object, i64) -> PyResult<()>) -> PyResult<()> {
    let mut position = 0;
    while let Some((key, _, hash)) = dict.next_item_hash(&mut position) {
        body(&key, hash)?;
    }
    Ok(())
}

/// Adds all items of an iterable.
pub fn update(thread: &Thread, object: &Object, other: &Object) -> PyResult<()> {
    let set = of(object);
    if let Some(other) = other.as_set() {
        return set.merge(thread, other);
    }
    if let Some(dict) = other.downcast_exact::<Dict>() {
        set.prepare(dict.len());
        return each_dict_key(dict, |key, hash| set.add_hash(thread, key, hash).map(drop));
    }
    if let Some(list) = other.downcast_exact::<List>() {
        // Comparisons may change the list.
        let mut at = 0;
        while let Some(item) = list.get(at) {
            set.add(thread, &item)?;
            at += 1;
        }
        return Ok(());
    }
    other.for_each(thread, |item| set.add(thread, &item).map(drop))
}

/// Takes out all items of an iterable.
pub(super) fn difference_update(thread: &Thread, object: &Object, other: &Object) -> PyResult<()> {
    let set = of(object);
    if other.is(object) {
        set.clear();
        return Ok(());
    }
    if let Some(keys) = other.as_set() {
        let discard = |key: &Object, hash| set.discard_hash(thread, key, hash).map(drop);
        if keys.len() >> 3 > set.len() {
            let common = intersection(thread, object, other)?;
            each_key(of(&common), discard)?;
        } else {
            each_key(keys, discard)?;
        }
    } else {
        other.for_each(thread, |item| {
            let hash = hash_element(thread, &item)?;
            set.discard_hash(thread, &item, hash).map(drop)
        })?;
    }
    set.drop_dummies();
    Ok(())
}

fn copy_and_difference(thread: &Thread, object: &Object, other: &Object) -> PyResult {
    let result = copy_as_base(object);
    difference_update(thread, &result, other)?;
    Ok(result)
}

pub(super) fn difference(thread: &Thread, object: &Object, other: &Object) -> PyResult {
    let set = of(object);
    let dict = other.downcast_exact::<Dict>();
    let Some(size) = other.as_set().map(Set::len).or(dict.map(Dict::len)) else {
        return copy_and_difference(thread, object, other);
    };
    // Few items to take out are looked up in a copy, many are looked at one by one.
    if set.len() >> 2 > size {
        return copy_and_difference(thread, object, other);
    }
    let result = empty_like(object);
    each_key(set, |key, hash| {
        let there = match (other.as_set(), dict) {
            (Some(other), _) => other.contains_hash(thread, key, hash)?,
            (None, Some(dict)) => dict.find_entry(thread, key, hash)?.is_some(),
            (None, None) => false,
        };
        if !there {
            of(&result).add_hash(thread, key, hash)?;
        }
        Ok(())
    })?;
    Ok(result)
}

pub(super) fn intersection(thread: &Thread, object: &Object, other: &Object) -> PyResult {
    if other.is(object) {
        return Ok(copy_as_base(object));
    }
    let set = of(object);
    let result = empty_like(object);
    let kept = of(&result);
    if let Some(other) = other.as_set() {
        let (small, large) = if other.len() > set.len() { (set, other) } else { (other, set) };
        each_key(small, |key, hash| {
            if large.contains_hash(thread, key, hash)? {
                kept.add_hash(thread, key, hash)?;
            }
            Ok(())
        })?;
        return Ok(result);
    }
    let iterator = other.iter(thread)?;
    while let Some(item) = iterator.next(thread)? {
        let hash = item.hash(thread)?;
        if set.contains_hash(thread, &item, hash)? {
            kept.add_hash(thread, &item, hash)?;
            if kept.len() >= set.len() {
                break;
            }
        }
    }
    Ok(result)
}

pub(super) fn intersection_update(
    thread: &Thread,
    object: &Object,
    other: &Object,
) -> PyResult<()> {
    let kept = intersection(thread, object, other)?;
    of(object).swap(of(&kept));
    Ok(())
}

/// Takes out what is in both, adds what only the other has.
pub(super) fn symmetric_update(thread: &Thread, object: &Object, other: &Object) -> PyResult<()> {
    let set = of(object);
    if other.is(object) {
        set.clear();
        return Ok(());
    }
    let toggle = |key: &Object, hash| set.toggle(thread, key, hash);
    if let Some(dict) = other.downcast_exact::<Dict>() {
        return each_dict_key(dict, toggle);
    }
    if let Some(other) = other.as_set() {
        return each_key(other, toggle);
    }
    let items = empty_like(object);
    update(thread, &items, other)?;
    each_key(of(&items), toggle)
}

pub(super) fn symmetric_difference(thread: &Thread, object: &Object, other: &Object) -> PyResult {
    let result = empty_like(object);
    update(thread, &result, other)?;
    symmetric_update(thread, &result, object)?;
    Ok(result)
}

pub(super) fn union(thread: &Thread, object: &Object, other: &Object) -> PyResult {
    let result = copy_as_base(object);
    if !other.is(object) {
        update(thread, &result, other)?;
    }
    Ok(result)
}

/// Whether all keys of `small` are in `large`.
pub(super) fn subset(thread: &Thread, small: &Set, large: &Set) -> PyResult<bool> {
    if small.len() > large.len() {
        return Ok(false);
    }
    let mut position = 0;
    while let Some((key, hash)) = small.next_key(&mut position) {
        if !large.contains_hash(thread, &key, hash)? {
            return Ok(false);
        }
    }
    Ok(true)
}

pub(super) fn is_subset(thread: &Thread, object: &Object, other: &Object) -> PyResult<bool> {
    match other.as_set() {
        Some(other) => subset(thread, of(object), other),
        None => {
            let common = intersection(thread, object, other)?;
            Ok(of(&common).len() == of(object).len())
        }
    }
}

pub(super) fn is_superset(thread: &Thread, object: &Object, other: &Object) -> PyResult<bool> {
    if let Some(other) = other.as_set() {
        return subset(thread, other, of(object));
    }
    let iterator = other.iter(thread)?;
    while let Some(item) = iterator.next(thread)? {
        let hash = hash_element(thread, &item)?;
        if !of(object).contains_hash(thread, &item, hash)? {
            return Ok(false);
        }
    }
    Ok(true)
}

pub(super) fn is_disjoint(thread: &Thread, object: &Object, other: &Object) -> PyResult<bool> {
    let set = of(object);
    if other.is(object) {
        return Ok(set.is_empty());
    }
    if let Some(other) = other.as_set().filter(|_| is_set(other)) {
        let (small, large) = if other.len() > set.len() { (set, other) } else { (other, set) };
        let mut position = 0;
        while let Some((key, hash)) = small.next_key(&mut position) {
            if large.contains_hash(thread, &key, hash)? {
                return Ok(false);
            }
        }
        return Ok(true);
    }
    let iterator = other.iter(thread)?;
    while let Some(item) = iterator.next(thread)? {
        let hash = hash_element(thread, &item)?;
        if set.contains_hash(thread, &item, hash)? {
            return Ok(false);
        }
    }
    Ok(true)
}
