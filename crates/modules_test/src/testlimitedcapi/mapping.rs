//! The mapping protocol and subscription (`PyMapping_*`, `PyObject_GetItem`).

use crate::arguments::{done, non_null, non_null_string, nullable, reported, truth};
use krait_objects::types::dict::DICT;
use krait_objects::{MethodDef, Object, PyResult, Thread, error, exceptions as exc, name};

pub static FUNCTIONS: &[MethodDef] = &[
    function!(
        "mapping_check",
        |_thread, object| truth(
            nullable(object).is_some_and(|o| o.ty().slots().subscript().is_some())
        ),
        "Whether the object has items by key."
    ),
    function!("mapping_size", |thread, object| size(thread, object), "Number of items."),
    function!("mapping_length", |thread, object| size(thread, object), "Number of items."),
    function!(
        "object_getitem",
        |thread, object, key| non_null(thread, object)?.getitem(thread, non_null(thread, key)?),
        "object[key]"
    ),
    function!(
        "object_setitem",
        |thread, object, key, value| {
            let (object, key) = (non_null(thread, object)?, non_null(thread, key)?);
            done(object.setitem(thread, key, Some(non_null(thread, value)?)))
        },
        "object[key] = value"
    ),
    function!(
        "object_delitem",
        |thread, object, key| {
            done(non_null(thread, object)?.setitem(thread, non_null(thread, key)?, None))
        },
        "del object[key]"
    ),
    function!(
        "mapping_delitem",
        |thread, object, key| {
            done(non_null(thread, object)?.setitem(thread, non_null(thread, key)?, None))
        },
        "del object[key]"
    ),
    function!(
        "mapping_getitemstring",
        |thread, object, key| {
            let key = non_null_string(thread, key)?;
            non_null(thread, object)?.getitem(thread, &key)
        },
        "object[key]"
    ),
    function!(
        "mapping_setitemstring",
        |thread, object, key, value| {
            let key = non_null_string(thread, key)?;
            let value = non_null(thread, value)?;
            done(non_null(thread, object)?.setitem(thread, &key, Some(value)))
        },
        "object[key] = value"
    ),
    function!(
        "mapping_delitemstring",
        |thread, object, key| {
            let key = non_null_string(thread, key)?;
            done(non_null(thread, object)?.setitem(thread, &key, None))
        },
        "del object[key]"
    ),
    function!(
        "mapping_haskey",
        |thread, object, key| {
            let found = non_null(thread, object)
                .and_then(|object| has_key(thread, object, non_null(thread, key)?));
            let instead =
                "PyMapping_HasKeyWithError(), PyMapping_GetOptionalItem() or PyObject_GetItem()";
            let function = "PyMapping_HasKey()";
            Ok(reported(thread, found.and_then(truth), function, instead, Object::small_int(0)))
        },
        "Whether object[key] is found, with errors reported instead of raised."
    ),
    function!(
        "mapping_haskeystring",
        |thread, object, key| {
            let found = non_null(thread, object)
                .and_then(|object| has_key(thread, object, &non_null_string(thread, key)?));
            let instead = "PyMapping_HasKeyStringWithError(), PyMapping_GetOptionalItemString() or \
                           PyMapping_GetItemString()";
            let function = "PyMapping_HasKeyString()";
            Ok(reported(thread, found.and_then(truth), function, instead, Object::small_int(0)))
        },
        "Whether object[key] is found, with errors reported instead of raised."
    ),
    function!(
        "mapping_haskeywitherror",
        |thread, object, key| truth(has_key(
            thread,
            non_null(thread, object)?,
            non_null(thread, key)?
        )?),
        "Whether object[key] is found."
    ),
    function!(
        "mapping_haskeystringwitherror",
        |thread, object, key| {
            let key = non_null_string(thread, key)?;
            truth(has_key(thread, non_null(thread, object)?, &key)?)
        },
        "Whether object[key] is found."
    ),
    function!(
        "mapping_keys",
        |thread, object| view(thread, object, name!("keys")),
        "list(object.keys())"
    ),
    function!(
        "mapping_values",
        |thread, object| view(thread, object, name!("values")),
        "list(object.values())"
    ),
    function!(
        "mapping_items",
        |thread, object| view(thread, object, name!("items")),
        "list(object.items())"
    ),
];

fn size(thread: &Thread, object: &Object) -> PyResult {
    let object = non_null(thread, object)?;
    let slots = object.ty().slots();
    match slots.map_len() {
        Some(len) => len(thread, object).map(Object::int_usize),
        None if slots.seq_len().is_some() => {
            Err(thread.type_error(format!("{} is not a mapping", object.ty().name())))
        }
        None => object.len(thread).map(Object::int_usize),
    }
}

/// `PyMapping_GetOptionalItem`.
pub fn optional_item(thread: &Thread, object: &Object, key: &Object) -> PyResult<Option<Object>> {
    error::suppress(object.getitem(thread, key), &exc::KEY_ERROR)
}

fn has_key(thread: &Thread, object: &Object, key: &Object) -> PyResult<bool> {
    Ok(optional_item(thread, object, key)?.is_some())
}

/// What a mapping's method gives, as a list.
fn view(thread: &Thread, object: &Object, method: &Object) -> PyResult {
    let object = non_null(thread, object)?;
    let items = object.call_method(thread, method, &[])?;
    if object.is_exact(&DICT) || items.ty().slots().iter().is_some() || items.is_sequence() {
        return items.to_vec(thread).map(Object::list);
    }
    Err(thread.type_error(format!(
        "{}.{}() returned a non-iterable (type {})",
        object.ty().name(),
        method.str_string(thread)?,
        items.ty().name()
    )))
}
