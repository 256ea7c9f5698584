//! The sequence protocol (`PySequence_*`).

use crate::arguments::{bad_call, done, non_null, nullable, truth};
use krait_objects::protocol::number;
use krait_objects::typeobj::slots::{BinaryFn, IndexFn, SetIndexFn, Slots};
use krait_objects::types::slice::Slice;
use krait_objects::{MethodDef, Object, PyResult, Thread};

pub static FUNCTIONS: &[MethodDef] = &[
    function!(
        "sequence_check",
        |_thread, object| truth(object.is_sequence()),
        "Whether the object has items by index."
    ),
    function!("sequence_size", |thread, object| size(thread, object), "Number of items."),
    function!("sequence_length", |thread, object| size(thread, object), "Number of items."),
    function!(
        "sequence_concat",
        |thread, left, right| {
            let slots = non_null(thread, left)?.ty().slots();
            concat(thread, left, right, slots.concat(), number::add)
        },
        "left + right"
    ),
    function!(
        "sequence_inplaceconcat",
        |thread, left, right| {
            let slots = non_null(thread, left)?.ty().slots();
            concat(
                thread,
                left,
                right,
                slots.inplace_concat().or(slots.concat()),
                number::inplace_add,
            )
        },
        "left += right"
    ),
    function!(
        "sequence_repeat",
        |thread, sequence, count| {
            let slots = non_null(thread, sequence)?.ty().slots();
            repeat(thread, sequence, count, slots.repeat(), number::multiply)
        },
        "sequence * count"
    ),
    function!(
        "sequence_inplacerepeat",
        |thread, sequence, count| {
            let slots = non_null(thread, sequence)?.ty().slots();
            let slot = slots.inplace_repeat().or(slots.repeat());
            repeat(thread, sequence, count, slot, number::inplace_multiply)
        },
        "sequence *= count"
    ),
    function!(
        "sequence_getitem",
        |thread, sequence, index| {
            let index = index.to_ssize(thread)?;
            let sequence = non_null(thread, sequence)?;
            match sequence.ty().slots().item() {
                Some(item) if sequence.as_dict().is_none() => {
                    item(thread, sequence, from_the_end(thread, sequence, index)?)
                }
                _ if sequence.ty().slots().subscript().is_some() => {
                    Err(not_a_sequence(thread, sequence))
                }
                _ => Err(thread.type_error(format!(
                    "'{}' object does not support indexing",
                    sequence.ty().name()
                ))),
            }
        },
        "sequence[index]"
    ),
    function!(
        "sequence_setitem",
        |thread, sequence, index, value| {
            let index = index.to_ssize(thread)?;
            done(set_item(thread, non_null(thread, sequence)?, index, nullable(value)))
        },
        "sequence[index] = value"
    ),
    function!(
        "sequence_delitem",
        |thread, sequence, index| {
            let index = index.to_ssize(thread)?;
            done(set_item(thread, non_null(thread, sequence)?, index, None))
        },
        "del sequence[index]"
    ),
    function!(
        "sequence_setslice",
        |thread, sequence, start, stop, value| {
            done(set_slice(thread, sequence, start, stop, nullable(value)))
        },
        "sequence[start:stop] = value"
    ),
    function!(
        "sequence_delslice",
        |thread, sequence, start, stop| { done(set_slice(thread, sequence, start, stop, None)) },
        "del sequence[start:stop]"
    ),
    function!(
        "sequence_count",
        |thread, sequence, item| {
            let mut count = 0;
            search(thread, sequence, non_null(thread, item)?, |_| {
                count += 1;
                true
            })?;
            Ok(Object::int_usize(count))
        },
        "How often the item is in the sequence."
    ),
    function!(
        "sequence_contains",
        |thread, sequence, item| {
            match nullable(item) {
                Some(item) => truth(sequence.contains(thread, item)?),
                None => match sequence.iter(thread)?.next(thread)? {
                    Some(_) => Err(bad_call(thread)),
                    None => truth(false),
                },
            }
        },
        "item in sequence"
    ),
    function!(
        "sequence_index",
        |thread, sequence, item| {
            let mut found = None;
            search(thread, sequence, non_null(thread, item)?, |index| {
                found = Some(index);
                false
            })?;
            found
                .map(Object::int_usize)
                .ok_or_else(|| thread.value_error("sequence.index(x): x not in sequence"))
        },
        "Index of the item's first occurrence."
    ),
    function!(
        "sequence_list",
        |thread, sequence| { non_null(thread, sequence)?.to_vec(thread).map(Object::list) },
        "list(sequence)"
    ),
    function!(
        "sequence_tuple",
        |thread, sequence| { non_null(thread, sequence)?.to_tuple(thread).map(Object::from) },
        "tuple(sequence)"
    ),
    function!(
        "sequence_fast",
        |thread, sequence, message| {
            let sequence = non_null(thread, sequence)?;
            if sequence.as_list().is_some() || sequence.as_tuple().is_some() {
                return Ok(sequence.clone());
            }
            sequence.to_vec_or(thread, &message.str_string(thread)?).map(Object::list)
        },
        "The list or tuple itself, or a list of the iterable's items."
    ),
];

fn not_a_sequence(thread: &Thread, object: &Object) -> krait_objects::Raised {
    thread.type_error(format!("{} is not a sequence", object.ty().name()))
}

fn size(thread: &Thread, object: &Object) -> PyResult {
    let object = non_null(thread, object)?;
    let slots = object.ty().slots();
    match slots.seq_len() {
        Some(len) if object.as_dict().is_none() => len(thread, object).map(Object::int_usize),
        _ if slots.map_len().is_some() => Err(not_a_sequence(thread, object)),
        _ => object.len(thread).map(Object::int_usize),
    }
}

fn concat(
    thread: &Thread,
    left: &Object,
    right: &Object,
    slot: Option<BinaryFn>,
    number: BinaryFn,
) -> PyResult {
    let right = non_null(thread, right)?;
    match slot {
        Some(concat) => concat(thread, left, right),
        None if left.is_sequence() && right.is_sequence() => number(thread, left, right),
        None => {
            Err(thread.type_error(format!("'{}' object can't be concatenated", left.ty().name())))
        }
    }
}

fn repeat(
    thread: &Thread,
    sequence: &Object,
    count: &Object,
    slot: Option<IndexFn>,
    number: BinaryFn,
) -> PyResult {
    let times = count.to_ssize(thread)?;
    match slot {
        Some(repeat) => repeat(thread, sequence, times),
        None if sequence.is_sequence() => number(thread, sequence, count),
        None => {
            Err(thread.type_error(format!("'{}' object can't be repeated", sequence.ty().name())))
        }
    }
}

/// An index below zero counts from the end.
fn from_the_end(thread: &Thread, sequence: &Object, index: isize) -> PyResult<isize> {
    match Slots::seq_len(sequence.ty().slots()) {
        Some(len) if index < 0 => Ok(index + len(thread, sequence)? as isize),
        _ => Ok(index),
    }
}

fn set_item(
    thread: &Thread,
    sequence: &Object,
    index: isize,
    value: Option<&Object>,
) -> PyResult<()> {
    let slots = sequence.ty().slots();
    let slot: Option<SetIndexFn> = slots.set_index().filter(|_| sequence.as_dict().is_none());
    if let Some(set) = slot {
        return set(thread, sequence, from_the_end(thread, sequence, index)?, value);
    }
    if slots.set_subscript().is_some() {
        return Err(not_a_sequence(thread, sequence));
    }
    let (verb, what) = match value {
        Some(_) => ("does not", "assignment"),
        None => ("doesn't", "deletion"),
    };
    let name = sequence.ty().name();
    Err(thread.type_error(format!("'{name}' object {verb} support item {what}")))
}

fn set_slice(
    thread: &Thread,
    sequence: &Object,
    start: &Object,
    stop: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    let sequence = non_null(thread, sequence)?;
    let (start, stop) = (start.to_ssize(thread)? as i64, stop.to_ssize(thread)? as i64);
    match sequence.ty().slots().set_subscript() {
        Some(set) => {
            let slice = Slice::new(Object::int(start), Object::int(stop), Object::NONE);
            set(thread, sequence, slice.as_object(), value)
        }
        None => Err(thread.type_error(format!(
            "'{}' object doesn't support slice {}",
            sequence.ty().name(),
            if value.is_some() { "assignment" } else { "deletion" }
        ))),
    }
}

/// Calls `found` with the index of each item that equals `item`, until it says that it is enough.
fn search(
    thread: &Thread,
    sequence: &Object,
    item: &Object,
    mut found: impl FnMut(usize) -> bool,
) -> PyResult<()> {
    let sequence = non_null(thread, sequence)?;
    if sequence.ty().slots().iter().is_none() && !sequence.is_sequence() {
        return Err(thread.type_error(format!(
            "argument of type '{}' is not a container or iterable",
            sequence.ty().name()
        )));
    }
    let iterator = sequence.iter(thread)?;
    let mut index = 0;
    while let Some(candidate) = iterator.next(thread)? {
        if candidate.eq(thread, item)? && !found(index) {
            break;
        }
        index += 1;
    }
    Ok(())
}
