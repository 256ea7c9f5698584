//! `OrderedDict.update`, which goes through `self[key] = value` so that subclasses see every item.

use krait_objects::types::dict::DICT;
use krait_objects::{CallArgs, Object, PyResult, Thread, name};

pub(super) fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let count = args.positional().len();
    if count > 1 {
        return Err(thread.type_error(format!("expected at most 1 argument, got {count}")));
    }
    update(thread, object, args)
}

pub(super) fn update_method(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    let count = args.positional().len();
    if count > 1 {
        return Err(thread
            .type_error(format!("update() takes at most 1 positional argument ({count} given)")));
    }
    update(thread, object, args)?;
    Ok(Object::NONE)
}

fn update(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    if let Some(source) = args.positional().first() {
        update_from(thread, object, source)?;
    }
    for (key, value) in args.keywords() {
        object.setitem(thread, key, Some(value))?;
    }
    Ok(())
}

/// Takes over items from a dict, from anything with `keys` or `items`, or from pairs.
pub(super) fn update_from(thread: &Thread, object: &Object, source: &Object) -> PyResult<()> {
    if let Some(dict) = source.as_dict().filter(|_| source.is_exact(&DICT)) {
        for (key, value) in dict.items() {
            object.setitem(thread, &key, Some(&value))?;
        }
        return Ok(());
    }
    if let Some(keys) = source.lookup_attr(thread, name!("keys"))? {
        return keys.call(thread, &[])?.for_each(thread, |key| {
            let value = source.getitem(thread, &key)?;
            object.setitem(thread, &key, Some(&value))
        });
    }
    if let Some(items) = source.lookup_attr(thread, name!("items"))? {
        let items = items.call(thread, &[])?;
        return add_pairs(thread, object, &items);
    }
    add_pairs(thread, object, source)
}

fn add_pairs(thread: &Thread, object: &Object, pairs: &Object) -> PyResult<()> {
    pairs.for_each(thread, |pair| {
        let iterator = pair.iter(thread)?;
        let few = |n: usize, s: &str| {
            thread.value_error(format!("need more than {n} value{s} to unpack"))
        };
        let Some(key) = iterator.next(thread)? else { return Err(few(0, "s")) };
        let Some(value) = iterator.next(thread)? else { return Err(few(1, "")) };
        if iterator.next(thread)?.is_some() {
            return Err(thread.value_error("too many values to unpack (expected 2)"));
        }
        object.setitem(thread, &key, Some(&value))
    })
}
