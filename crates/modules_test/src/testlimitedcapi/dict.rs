//! `dict` (`PyDict_*`).

use crate::arguments::{bad_call, done, non_null_string, nullable, reported, truth};
use krait_objects::types::dict::methods::update_from;
use krait_objects::types::dict::{DICT, Dict};
use krait_objects::types::mappingproxy::MappingProxy;
use krait_objects::{MethodDef, Object, PyResult, Thread, exceptions as exc, name};

pub static FUNCTIONS: &[MethodDef] = &[
    function!(
        "dict_check",
        |_thread, object| truth(object.is_instance(&DICT)),
        "Whether the object is a dict."
    ),
    function!(
        "dict_checkexact",
        |_thread, object| truth(object.is_exact(&DICT)),
        "Whether the object's type is dict itself."
    ),
    function!("dict_new", |_thread| Ok(Dict::new().into()), "A new dict."),
    function!(
        "dictproxy_new",
        |thread, mapping| {
            let is_mapping = mapping.ty().slots().subscript().is_some();
            if !is_mapping || mapping.as_list().is_some() || mapping.as_tuple().is_some() {
                return Err(thread.type_error(format!(
                    "mappingproxy() argument must be a mapping, not {}",
                    mapping.ty().name()
                )));
            }
            Ok(MappingProxy::new(mapping.clone()).into())
        },
        "A read-only view of a mapping."
    ),
    function!(
        "dict_clear",
        |_thread, dict| {
            if let Some(dict) = dict.as_dict() {
                dict.clear();
            }
            Ok(Object::NONE)
        },
        "dict.clear()"
    ),
    function!("dict_copy", |thread, dict| Ok(of(thread, dict)?.copy().into()), "dict.copy()"),
    function!(
        "dict_contains",
        |thread, dict, key| { truth(of(thread, dict)?.contains(thread, key)?) },
        "key in dict"
    ),
    function!(
        "dict_size",
        |thread, dict| Ok(Object::int_usize(of(thread, dict)?.len())),
        "len(dict)"
    ),
    function!(
        "dict_getitem",
        |thread, dict, key| {
            let Some(dict) = dict.as_dict() else { return Ok(missing()) };
            let found = get(thread, dict, key);
            let instead = "PyDict_GetItemRef() or PyDict_GetItemWithError()";
            Ok(reported(thread, found, "PyDict_GetItem()", instead, missing()))
        },
        "dict[key], with errors reported instead of raised; KeyError if there is no such key"
    ),
    function!(
        "dict_getitemstring",
        |thread, dict, key| {
            let found = non_null_string(thread, key).and_then(|key| match dict.as_dict() {
                Some(dict) => get(thread, dict, &key),
                None => Ok(missing()),
            });
            let instead = "PyDict_GetItemRefString()";
            Ok(reported(thread, found, "PyDict_GetItemString()", instead, missing()))
        },
        "dict[key], with errors reported instead of raised; KeyError if there is no such key"
    ),
    function!(
        "dict_getitemwitherror",
        |thread, dict, key| { get(thread, of(thread, dict)?, key) },
        "dict[key]; KeyError if there is no such key"
    ),
    function!(
        "dict_setitem",
        |thread, dict, key, value| { done(of(thread, dict)?.set(thread, key, value)) },
        "dict[key] = value"
    ),
    function!(
        "dict_setitemstring",
        |thread, dict, key, value| {
            let key = non_null_string(thread, key)?;
            done(of(thread, dict)?.set(thread, &key, value))
        },
        "dict[key] = value"
    ),
    function!(
        "dict_delitem",
        |thread, dict, key| { done(remove(thread, of(thread, dict)?, key)) },
        "del dict[key]"
    ),
    function!(
        "dict_delitemstring",
        |thread, dict, key| {
            let key = non_null_string(thread, key)?;
            done(remove(thread, of(thread, dict)?, &key))
        },
        "del dict[key]"
    ),
    function!(
        "dict_keys",
        |thread, dict| Ok(Object::list(of(thread, dict)?.keys())),
        "list(dict.keys())"
    ),
    function!(
        "dict_values",
        |thread, dict| Ok(Object::list(of(thread, dict)?.values())),
        "list(dict.values())"
    ),
    function!(
        "dict_items",
        |thread, dict| {
            let items = of(thread, dict)?.items().into_iter();
            Ok(Object::list(items.map(|(key, value)| Object::tuple(&[key, value])).collect()))
        },
        "list(dict.items())"
    ),
    function!(
        "dict_next",
        |thread, dict, position| {
            let mut position = position.to_ssize(thread)?.max(0) as usize;
            Ok(match of(thread, dict)?.next_item(&mut position) {
                Some((key, value)) => {
                    Object::tuple(&[Object::small_int(1), Object::int_usize(position), key, value])
                }
                None => Object::NONE,
            })
        },
        "The item at a position: 1, the next position, key and value."
    ),
    function!(
        "dict_merge",
        |thread, dict, other, override_| {
            done(merge(thread, dict, other, override_.to_c_int(thread)? != 0))
        },
        "dict.update(other), which replaces values or not"
    ),
    function!(
        "dict_update",
        |thread, dict, other| done(merge(thread, dict, other, true)),
        "dict.update(other)"
    ),
    function!(
        "dict_mergefromseq2",
        |thread, dict, pairs, override_| {
            let dict = of(thread, dict)?;
            let override_ = override_.to_c_int(thread)? != 0;
            let other = Dict::new();
            let pairs = pairs.to_vec(thread)?;
            if override_ {
                update_from(thread, dict, &Object::list(pairs))?;
            } else {
                update_from(thread, &other, &Object::list(pairs))?;
                keep_and_add(thread, dict, &other)?;
            }
            done(Ok(()))
        },
        "dict.update(pairs), which replaces values or not"
    ),
];

/// The dict, or the error of a C function that got something else.
pub fn of<'a>(thread: &Thread, object: &'a Object) -> PyResult<&'a Dict> {
    object.as_dict().ok_or_else(|| bad_call(thread))
}

/// How the functions say that there is no such key.
pub fn missing() -> Object {
    exc::KEY_ERROR.to_object()
}

/// The key's value, or KeyError itself.
pub fn get(thread: &Thread, dict: &Dict, key: &Object) -> PyResult {
    let hash = key.hash(thread)?;
    Ok(dict.get_known_hash(thread, key, hash)?.unwrap_or_else(missing))
}

fn remove(thread: &Thread, dict: &Dict, key: &Object) -> PyResult<()> {
    dict.remove(thread, key)?.map(|_| ()).ok_or_else(|| thread.key_error(key))
}

fn merge(thread: &Thread, dict: &Object, other: &Object, override_: bool) -> PyResult<()> {
    let dict = of(thread, dict)?;
    let other = nullable(other).ok_or_else(|| bad_call(thread))?;
    if other.as_dict().is_none() {
        // Without keys() it would be taken for pairs.
        other.getattr(thread, name!("keys"))?;
    }
    if override_ {
        return update_from(thread, dict, other);
    }
    let copy = Dict::new();
    update_from(thread, &copy, other)?;
    keep_and_add(thread, dict, &copy)
}

/// Adds the items whose keys are new.
fn keep_and_add(thread: &Thread, dict: &Dict, other: &Dict) -> PyResult<()> {
    for (key, value) in other.items() {
        dict.set_default(thread, &key, &value)?;
    }
    Ok(())
}
