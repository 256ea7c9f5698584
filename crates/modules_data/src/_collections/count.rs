//! `_count_elements`, the loop of `collections.Counter`.

use krait_objects::protocol::number;
use krait_objects::types::dict::{DICT, Dict, Glance};
use krait_objects::{Args, Object, PyResult, Thread, Word, name};

pub fn count_elements(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let (mapping, iterable) = (args.req(0), args.req(1));
    let iterator = iterable.iter(thread)?;
    let same = |name: &'static Object| {
        let own = mapping.ty().lookup(thread, name);
        own.map(|o| o.word()) == DICT.lookup(thread, name).map(|o| o.word())
    };
    let one = Object::small_int(1);
    if let Some(dict) = mapping.as_dict()
        && same(name!("get"))
        && same(name!("__setitem__"))
    {
        while let Some(key) = iterator.next(thread)? {
            if counted(dict, &key) {
                continue;
            }
            let hash = key.hash(thread)?;
            let count = match dict.get_known_hash(thread, &key, hash)? {
                Some(count) => number::add(thread, &count, &one)?,
                None => one.clone(),
            };
            dict.set_known_hash(thread, &key, hash, count)?;
        }
        return Ok(Object::NONE);
    }
    let get = mapping.getattr(thread, name!("get"))?;
    while let Some(key) = iterator.next(thread)? {
        let count = get.call(thread, &[key.clone(), Object::small_int(0)])?;
        let count = number::add(thread, &count, &one)?;
        mapping.setitem(thread, &key, Some(&count))?;
    }
    Ok(Object::NONE)
}

/// Counts a key whose place and count are plain to see, without Python code.
fn counted(dict: &Dict, key: &Object) -> bool {
    let Glance::Same(place) = dict.glance(key.word()) else { return false };
    let Some(count) = dict.word_at_entry(place).and_then(Word::as_int) else { return false };
    dict.set_value_at_entry(place, Object::int(count + 1));
    true
}
