//! `tuple` (`PyTuple_*`). Tuples with empty places cannot be made.

use super::list::bounds;
use crate::arguments::{bad_call, nullable, truth};
use krait_objects::types::tuple::{TUPLE, Tuple};
use krait_objects::{CallArgs, MethodDef, Object, PyResult, Thread};

pub static FUNCTIONS: &[MethodDef] = &[
    function!(
        "tuple_check",
        |_thread, object| truth(object.is_instance(&TUPLE)),
        "Whether the object is a tuple."
    ),
    function!(
        "tuple_checkexact",
        |_thread, object| truth(object.is_exact(&TUPLE)),
        "Whether the object's type is tuple itself."
    ),
    function!(
        "tuple_new",
        |thread, size| match size.to_ssize(thread)? {
            ..0 => Err(bad_call(thread)),
            0 => Ok(Object::tuple(&[])),
            isize::MAX => Err(thread.memory_error()),
            _ => Err(thread.not_implemented_error("a tuple of NULLs cannot be made")),
        },
        "A new tuple."
    ),
    MethodDef::raw("tuple_pack", "", pack, "A tuple of so many arguments."),
    function!(
        "tuple_size",
        |thread, tuple| Ok(Object::int_usize(of(thread, tuple)?.len())),
        "len(tuple)"
    ),
    function!(
        "tuple_getitem",
        |thread, tuple, index| {
            let tuple = of(thread, tuple)?;
            usize::try_from(index.to_ssize(thread)?)
                .ok()
                .and_then(|index| tuple.get(index))
                .cloned()
                .ok_or_else(|| thread.index_error("tuple index out of range"))
        },
        "tuple[index]"
    ),
    function!(
        "tuple_getslice",
        |thread, tuple, low, high| {
            let tuple = of(thread, tuple)?;
            let range = bounds(tuple.len(), low.to_ssize(thread)?, high.to_ssize(thread)?);
            Ok(Object::tuple(&tuple.as_slice()[range]))
        },
        "tuple[low:high]"
    ),
    function!(
        "tuple_setitem",
        |thread, tuple, index, value| {
            if !tuple.is_exact(&TUPLE) {
                return Err(bad_call(thread));
            }
            let mut items = of(thread, tuple)?.as_slice().to_vec();
            let index = index.to_ssize(thread)?;
            let Some(place) = usize::try_from(index).ok().and_then(|index| items.get_mut(index))
            else {
                return Err(thread.index_error("tuple assignment index out of range"));
            };
            let Some(value) = nullable(value) else {
                return Err(thread.not_implemented_error("a tuple's place cannot be NULL"));
            };
            *place = value.clone();
            Ok(Object::tuple(&items))
        },
        "A copy of the tuple with another item in one place."
    ),
];

fn of<'a>(thread: &Thread, object: &'a Object) -> PyResult<&'a Tuple> {
    object.as_tuple().ok_or_else(|| bad_call(thread))
}

fn pack(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let args = args.no_keywords(thread, "tuple_pack")?;
    let Some((size, items)) = args.split_first() else {
        return Err(thread.type_error("tuple_pack() takes at least 1 argument (0 given)"));
    };
    match size.to_ssize(thread)? {
        ..0 => Err(bad_call(thread)),
        size if size as usize == items.len() => Ok(Object::tuple(items)),
        isize::MAX => Err(thread.memory_error()),
        _ => Err(thread.type_error("tuple_pack() needs as many arguments as it is told")),
    }
}
