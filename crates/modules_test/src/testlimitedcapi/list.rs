//! `list` (`PyList_*`).

use crate::arguments::{bad_call, done, non_null, nullable, truth};
use krait_objects::types::list::{LIST, List, sort};
use krait_objects::{MethodDef, Object, PyResult, Thread};

pub static FUNCTIONS: &[MethodDef] = &[
    function!(
        "list_check",
        |_thread, object| truth(object.is_instance(&LIST)),
        "Whether the object is a list."
    ),
    function!(
        "list_check_exact",
        |_thread, object| truth(object.is_exact(&LIST)),
        "Whether the object's type is list itself."
    ),
    function!(
        "list_new",
        |thread, size| match non_null(thread, size)?.to_ssize(thread)? {
            ..0 => Err(bad_call(thread)),
            0 => Ok(Object::list(Vec::new())),
            1.. => Err(thread.not_implemented_error("a list of NULLs cannot be made")),
        },
        "A new list."
    ),
    function!(
        "list_size",
        |thread, list| Ok(Object::int_usize(of(thread, list)?.len())),
        "len(list)"
    ),
    function!(
        "list_getitem",
        |thread, list, index| { item(thread, of(thread, list)?, index) },
        "list[index]"
    ),
    function!(
        "list_get_item_ref",
        |thread, list, index| match list.as_list() {
            Some(list) => item(thread, list, index),
            None => Err(thread.type_error("expected a list")),
        },
        "list[index]"
    ),
    function!(
        "list_setitem",
        |thread, list, index, value| {
            let (list, index) = (of(thread, list)?, index.to_ssize(thread)?);
            if index < 0 || index as usize >= list.len() {
                return Err(thread.index_error("list assignment index out of range"));
            }
            list.set(index as usize, value.clone());
            done(Ok(()))
        },
        "list[index] = value"
    ),
    function!(
        "list_insert",
        |thread, list, index, value| {
            let (list, index) = (of(thread, list)?, index.to_ssize(thread)?);
            let value = non_null(thread, value)?;
            let len = list.len() as isize;
            let at = if index < 0 { index.saturating_add(len).max(0) } else { index.min(len) };
            list.items_mut().insert(at as usize, value.clone());
            done(Ok(()))
        },
        "list.insert(index, value)"
    ),
    function!(
        "list_append",
        |thread, list, value| {
            let list = of(thread, list)?;
            list.push(nullable(value).ok_or_else(|| bad_call(thread))?.clone());
            done(Ok(()))
        },
        "list.append(value)"
    ),
    function!(
        "list_getslice",
        |thread, list, low, high| {
            let list = of(thread, list)?;
            let range = bounds(list.len(), low.to_ssize(thread)?, high.to_ssize(thread)?);
            Ok(Object::list(list.as_slice()[range].to_vec()))
        },
        "list[low:high]"
    ),
    function!(
        "list_setslice",
        |thread, list, low, high, value| {
            let list = of(thread, list)?;
            let items = match nullable(value) {
                Some(value) => value.to_vec_or(thread, "can only assign an iterable")?,
                None => Vec::new(),
            };
            let range = bounds(list.len(), low.to_ssize(thread)?, high.to_ssize(thread)?);
            let old: Vec<Object> = list.items_mut().splice(range, items).collect();
            drop(old);
            done(Ok(()))
        },
        "list[low:high] = value"
    ),
    function!(
        "list_sort",
        |thread, list| done(sort::sort(thread, of(thread, list)?, None, false)),
        "list.sort()"
    ),
    function!(
        "list_reverse",
        |thread, list| {
            of(thread, list)?.items_mut().reverse();
            done(Ok(()))
        },
        "list.reverse()"
    ),
    function!(
        "list_astuple",
        |thread, list| Ok(Object::tuple(of(thread, list)?.as_slice())),
        "tuple(list)"
    ),
];

/// The list, or the error of a C function that got something else.
pub fn of<'a>(thread: &Thread, object: &'a Object) -> PyResult<&'a List> {
    object.as_list().ok_or_else(|| bad_call(thread))
}

fn item(thread: &Thread, list: &List, index: &Object) -> PyResult {
    usize::try_from(index.to_ssize(thread)?)
        .ok()
        .and_then(|index| list.get(index))
        .ok_or_else(|| thread.index_error("list index out of range"))
}

/// The range of a slice whose ends are clipped, not counted from the end.
pub fn bounds(len: usize, low: isize, high: isize) -> std::ops::Range<usize> {
    let low = low.clamp(0, len as isize);
    low as usize..high.clamp(low, len as isize) as usize
}
