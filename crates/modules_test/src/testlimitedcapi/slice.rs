//! `slice` (`PySlice_*`).

use crate::arguments::{nullable, truth};
use krait_objects::types::slice::{SLICE, Slice, adjust};
use krait_objects::{MethodDef, Object, PyResult, Thread};

pub static FUNCTIONS: &[MethodDef] = &[
    function!(
        "slice_check",
        |_thread, object| truth(object.is_exact(&SLICE)),
        "Whether the object is a slice."
    ),
    function!(
        "slice_new",
        |_thread, start, stop, step| {
            let part = |value: &Object| nullable(value).cloned().unwrap_or(Object::NONE);
            Ok(Slice::new(part(start), part(stop), part(step)).into())
        },
        "A new slice."
    ),
    function!(
        "slice_unpack",
        |thread, slice| {
            let (start, stop, step) = of(thread, slice)?.unpack(thread)?;
            Ok(numbers(&[0, start, stop, step]))
        },
        "0, start, stop and step as machine indices."
    ),
    function!(
        "slice_adjustindices",
        |thread, len, start, stop, step| {
            let step = step.to_ssize(thread)?;
            let len = len.to_ssize(thread)?;
            if step == 0 || step == isize::MIN || len < 0 {
                return Err(thread.system_error("bad argument to internal function"));
            }
            let adjusted =
                adjust(start.to_ssize(thread)?, stop.to_ssize(thread)?, step, len as usize);
            Ok(numbers(&[adjusted.len as isize, adjusted.start, adjusted.stop]))
        },
        "Number of items, start and stop of a slice of so many items."
    ),
];

fn of<'a>(thread: &Thread, object: &'a Object) -> PyResult<&'a Slice> {
    object
        .downcast::<Slice>()
        .ok_or_else(|| thread.system_error("bad argument to internal function"))
}

fn numbers(values: &[isize]) -> Object {
    let values: Vec<Object> = values.iter().map(|&value| Object::int(value as i64)).collect();
    Object::tuple(&values)
}
