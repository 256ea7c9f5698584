//! Containers, attributes, iterators and weak references.

use crate::arguments::{bad_call, done, non_null, non_null_string, nullable, truth};
use crate::testlimitedcapi::dict::{self, missing};
use crate::testlimitedcapi::list;
use crate::testlimitedcapi::mapping::optional_item;
use krait_objects::protocol::hash;
use krait_objects::types::list::methods::extend;
use krait_objects::weakref::as_weak;
use krait_objects::{MethodDef, Object, PyResult, Thread, exceptions as exc};

pub static FUNCTIONS: &[MethodDef] = &[
    function!(
        "list_get_size",
        |thread, object| Ok(Object::int_usize(list::of(thread, object)?.len())),
        "len(list)"
    ),
    function!(
        "list_get_item",
        |thread, object, index| {
            let index = index.to_ssize(thread)? as usize;
            list::of(thread, object)?.get(index).ok_or_else(|| bad_call(thread))
        },
        "list[index]"
    ),
    function!(
        "list_set_item",
        |thread, object, index, value| {
            let (object, index) = (list::of(thread, object)?, index.to_ssize(thread)? as usize);
            if index >= object.len() {
                return Err(bad_call(thread));
            }
            object.set(index, value.clone());
            Ok(Object::NONE)
        },
        "list[index] = value"
    ),
    function!(
        "list_clear",
        |thread, object| {
            drop(list::of(thread, object)?.take());
            done(Ok(()))
        },
        "list.clear()"
    ),
    function!(
        "list_extend",
        |thread, object, items| {
            done(extend(thread, list::of(thread, object)?, non_null(thread, items)?))
        },
        "list.extend(items)"
    ),
    function!(
        "tuple_get_size",
        |thread, tuple| {
            Ok(Object::int_usize(tuple.as_tuple().ok_or_else(|| bad_call(thread))?.len()))
        },
        "len(tuple)"
    ),
    function!(
        "tuple_get_item",
        |thread, tuple, index| {
            let index = index.to_ssize(thread)? as usize;
            let tuple = tuple.as_tuple().ok_or_else(|| bad_call(thread))?;
            tuple.get(index).cloned().ok_or_else(|| bad_call(thread))
        },
        "tuple[index]"
    ),
    function!(
        "set_get_size",
        |thread, set| {
            Ok(Object::int_usize(set.as_set().ok_or_else(|| bad_call(thread))?.len()))
        },
        "len(set)"
    ),
    function!(
        "sequence_fast_get_size",
        |thread, sequence| { Ok(Object::int_usize(fast(thread, sequence)?.len())) },
        "Number of items of a list or tuple."
    ),
    function!(
        "sequence_fast_get_item",
        |thread, sequence, index| {
            let index = index.to_ssize(thread)? as usize;
            fast(thread, sequence)?.get(index).cloned().ok_or_else(|| bad_call(thread))
        },
        "An item of a list or tuple."
    ),
    function!(
        "dict_containsstring",
        |thread, object, key| {
            let key = non_null_string(thread, key)?;
            truth(dict::of(thread, object)?.contains(thread, &key)?)
        },
        "key in dict"
    ),
    function!(
        "dict_getitemref",
        |thread, object, key| { dict::get(thread, dict::of(thread, object)?, key) },
        "dict[key]; KeyError if there is no such key"
    ),
    function!(
        "dict_getitemstringref",
        |thread, object, key| {
            let key = non_null_string(thread, key)?;
            dict::get(thread, dict::of(thread, object)?, &key)
        },
        "dict[key]; KeyError if there is no such key"
    ),
    function!(
        "dict_setdefault",
        |thread, object, key, value| { dict::of(thread, object)?.set_default(thread, key, value) },
        "dict.setdefault(key, value)"
    ),
    function!(
        "dict_setdefaultref",
        |thread, object, key, value| { dict::of(thread, object)?.set_default(thread, key, value) },
        "dict.setdefault(key, value)"
    ),
    function!(
        "dict_pop",
        |thread, object, key| { Ok(found_and_value(pop(thread, object, key)?)) },
        "Removes the key: whether it was there, and its value."
    ),
    function!(
        "dict_pop_null",
        |thread, object, key| { truth(pop(thread, object, key)?.is_some()) },
        "Removes the key; tells whether it was there."
    ),
    function!(
        "dict_popstring",
        |thread, object, key| {
            Ok(found_and_value(pop(thread, object, &non_null_string(thread, key)?)?))
        },
        "Removes the key: whether it was there, and its value."
    ),
    function!(
        "dict_popstring_null",
        |thread, object, key| {
            truth(pop(thread, object, &non_null_string(thread, key)?)?.is_some())
        },
        "Removes the key; tells whether it was there."
    ),
    function!(
        "mapping_getoptionalitem",
        |thread, object, key| { Ok(optional_item(thread, object, key)?.unwrap_or_else(missing)) },
        "object[key]; KeyError if there is no such key"
    ),
    function!(
        "mapping_getoptionalitemstring",
        |thread, object, key| {
            let key = non_null_string(thread, key)?;
            Ok(optional_item(thread, object, &key)?.unwrap_or_else(missing))
        },
        "object[key]; KeyError if there is no such key"
    ),
    function!(
        "object_getoptionalattr",
        |thread, object, name| {
            Ok(object
                .lookup_attr(thread, name)?
                .unwrap_or_else(|| exc::ATTRIBUTE_ERROR.to_object()))
        },
        "getattr(object, name, AttributeError)"
    ),
    function!(
        "object_getoptionalattrstring",
        |thread, object, name| {
            let found = object.lookup_attr(thread, &non_null_string(thread, name)?)?;
            Ok(found.unwrap_or_else(|| exc::ATTRIBUTE_ERROR.to_object()))
        },
        "getattr(object, name, AttributeError)"
    ),
    function!(
        "object_hasattrwitherror",
        |thread, object, name| truth(object.has_attr(thread, name)?),
        "hasattr(object, name)"
    ),
    function!(
        "object_hasattrstringwitherror",
        |thread, object, name| { truth(object.has_attr(thread, &non_null_string(thread, name)?)?) },
        "hasattr(object, name)"
    ),
    function!(
        "object_generichash",
        |thread, object| hash::of_identity(thread, object).map(Object::int),
        "object.__hash__(object)"
    ),
    function!(
        "PyIter_Next",
        |thread, iterator| { Ok(iterator.next(thread)?.unwrap_or(Object::NONE)) },
        "The next item, or None."
    ),
    function!(
        "PyIter_NextItem",
        |thread, iterator| {
            if !iterator.is_iterator() {
                return Err(thread
                    .type_error(format!("expected an iterator, got '{}'", iterator.ty().name())));
            }
            Ok(iterator.next(thread)?.unwrap_or(Object::NONE))
        },
        "The next item, or None."
    ),
    function!(
        "pyweakref_getref",
        |thread, reference| match target(thread, reference)? {
            Some(object) => Ok(Object::tuple(&[Object::small_int(1), object])),
            None => Ok(Object::small_int(0)),
        },
        "1 and the target, or 0."
    ),
    function!(
        "pyweakref_isdead",
        |thread, reference| { truth(target(thread, reference)?.is_none()) },
        "Whether the target is gone."
    ),
    function!(
        "is_immortal",
        |_thread, object| {
            Ok(Object::from_bool(object.header().is_none_or(|header| header.is_immortal())))
        },
        "Whether the object is never freed."
    ),
    variadic!(
        "getbuffer_with_null_view",
        1..1,
        |thread, args| {
            match args[0].has_buffer() {
                true => {
                    Err(thread.buffer_error("PyObject_GetBuffer: view==NULL argument is obsolete"))
                }
                false => Err(thread.type_error(format!(
                    "a bytes-like object is required, not '{}'",
                    args[0].ty().name()
                ))),
            }
        },
        "Asks for a buffer without a place for it."
    ),
    function!(
        "bytes_join",
        |thread, separator, items| {
            let (separator, items) = (non_null(thread, separator)?, non_null(thread, items)?);
            if separator.as_bytes().is_none() {
                return Err(thread
                    .type_error(format!("sep: expected bytes, got {}", separator.ty().name())));
            }
            krait_objects::types::bytes::split::join(thread, separator, items)
        },
        "separator.join(items)"
    ),
    function!(
        "unicode_equal",
        |thread, left, right| {
            let texts = left.as_str().zip(right.as_str());
            let (left, right) =
                texts.ok_or_else(|| thread.type_error("first and second arguments must be str"))?;
            truth(left.eq(right))
        },
        "left == right"
    ),
];

fn fast<'a>(thread: &Thread, sequence: &'a Object) -> PyResult<&'a [Object]> {
    match (sequence.as_list(), sequence.as_tuple()) {
        (Some(list), _) => Ok(list.as_slice()),
        (_, Some(tuple)) => Ok(tuple.as_slice()),
        _ => Err(bad_call(thread)),
    }
}

fn pop(thread: &Thread, object: &Object, key: &Object) -> PyResult<Option<Object>> {
    let dict = dict::of(thread, object)?;
    if dict.is_empty() { Ok(None) } else { dict.remove(thread, key) }
}

fn found_and_value(value: Option<Object>) -> Object {
    let found = Object::small_int(value.is_some().into());
    Object::tuple(&[found, value.unwrap_or(Object::NONE)])
}

fn target(thread: &Thread, reference: &Object) -> PyResult<Option<Object>> {
    let reference = nullable(reference).ok_or_else(|| bad_call(thread))?;
    let weak = as_weak(reference).ok_or_else(|| thread.type_error("expected a weakref"))?;
    Ok(weak.target())
}
