//! `set` and `frozenset` (`PySet_*`).

use crate::arguments::{bad_call, done, nullable, truth};
use krait_objects::types::set::{FROZENSET, SET, Set};
use krait_objects::{MethodDef, Object, PyResult, Thread};

pub static FUNCTIONS: &[MethodDef] = &[
    function!(
        "set_check",
        |_thread, object| truth(object.is_instance(&SET)),
        "Whether the object is a set."
    ),
    function!(
        "set_checkexact",
        |_thread, object| truth(object.is_exact(&SET)),
        "Whether the object's type is set itself."
    ),
    function!(
        "frozenset_check",
        |_thread, object| truth(object.is_instance(&FROZENSET)),
        "Whether the object is a frozenset."
    ),
    function!(
        "frozenset_checkexact",
        |_thread, object| truth(object.is_exact(&FROZENSET)),
        "Whether the object's type is frozenset itself."
    ),
    function!(
        "anyset_check",
        |_thread, object| truth(object.as_set().is_some()),
        "Whether the object is a set or a frozenset."
    ),
    function!(
        "anyset_checkexact",
        |_thread, object| { truth(object.is_exact(&SET) || object.is_exact(&FROZENSET)) },
        "Whether the object's type is set or frozenset itself."
    ),
    variadic!(
        "set_new",
        0..1,
        |thread, args| { SET.to_object().call(thread, given(args)) },
        "set(iterable)"
    ),
    variadic!(
        "frozenset_new",
        0..1,
        |thread, args| { FROZENSET.to_object().call(thread, given(args)) },
        "frozenset(iterable)"
    ),
    function!(
        "set_size",
        |thread, set| {
            Ok(Object::int_usize(set.as_set().ok_or_else(|| bad_call(thread))?.len()))
        },
        "len(set)"
    ),
    function!(
        "set_contains",
        |thread, set, key| {
            let set = set.as_set().ok_or_else(|| bad_call(thread))?;
            truth(set.contains_hash(thread, key, key.hash(thread)?)?)
        },
        "key in set"
    ),
    function!(
        "set_add",
        |thread, set, key| { done(mutable(thread, set)?.add(thread, key).map(|_| ())) },
        "set.add(key)"
    ),
    function!(
        "set_discard",
        |thread, set, key| {
            let set = mutable(thread, set)?;
            truth(set.discard_hash(thread, key, key.hash(thread)?)?)
        },
        "Removes the key; tells whether it was there."
    ),
    function!(
        "set_pop",
        |thread, set| {
            mutable(thread, set)?
                .pop_any()
                .ok_or_else(|| thread.key_error(&Object::str("pop from an empty set")))
        },
        "set.pop()"
    ),
    function!(
        "set_clear",
        |thread, set| {
            mutable(thread, set)?.clear();
            done(Ok(()))
        },
        "set.clear()"
    ),
];

fn given(args: &[Object]) -> &[Object] {
    if args.first().and_then(nullable).is_some() { args } else { &[] }
}

/// A set that may be changed.
pub fn mutable<'a>(thread: &Thread, object: &'a Object) -> PyResult<&'a Set> {
    object.as_set().filter(|_| object.is_instance(&SET)).ok_or_else(|| bad_call(thread))
}
