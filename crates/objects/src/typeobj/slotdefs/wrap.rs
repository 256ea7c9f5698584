//! How a wrapper descriptor calls a native slot function with Python arguments: CPython's `wrap_*` functions.

use crate::buffer::BufferFlags;
use crate::error::PyResult;
use crate::native::CallArgs;
use crate::object::Object;
use crate::protocol::compare::CompareOp;
use crate::thread::Thread;
use crate::typeobj::Type;
use crate::typeobj::slots::*;

/// The calling shape of a slot seen from Python.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Wrap {
    /// The dunder is not made from the slot (`__new__`, `__getattr__`).
    None,
    Unary,
    /// `f(self, other)` whatever the other's type.
    Binary,
    BinaryLeft,
    BinaryRight,
    PowerLeft,
    PowerRight,
    Bool,
    Len,
    Hash,
    Call,
    SetAttr,
    DelAttr,
    Compare(CompareOp),
    Next,
    DescrGet,
    DescrSet,
    DescrDelete,
    Init,
    Del,
    Item,
    Index,
    SetIndex,
    DelIndex,
    SetItem,
    DelItem,
    Contains,
    Buffer,
    ReleaseBuffer,
}

/// Reads the function address as the slot's type.
///
/// # Safety
/// `function` is a function of type `F`.
unsafe fn cast<F: Copy>(function: *const ()) -> F {
    debug_assert_eq!(size_of::<F>(), size_of::<*const ()>());
    // SAFETY: by the contract.
    unsafe { std::mem::transmute_copy(&function) }
}

fn check(thread: &Thread, args: CallArgs<'_>, min: usize, max: usize) -> PyResult<()> {
    let given = args.args.len();
    if args.has_keywords() {
        return Err(thread.type_error("wrapper doesn't take keyword arguments"));
    }
    if given < min || given > max {
        let text = if min == max {
            format!("expected {min} argument{}, got {given}", if min == 1 { "" } else { "s" })
        } else {
            format!("expected {min} or {max} arguments, got {given}")
        };
        return Err(thread.type_error(text));
    }
    Ok(())
}

/// As [`check`], with the messages of `PyArg_UnpackTuple`.
fn unpack(thread: &Thread, name: &str, args: CallArgs<'_>, min: usize, max: usize) -> PyResult<()> {
    let given = args.args.len();
    if args.has_keywords() || (min..=max).contains(&given) {
        return check(thread, args, min, max);
    }
    let (bound, count) = match (min == max, given < min) {
        (true, _) => ("", min),
        (_, true) => ("at least ", min),
        _ => ("at most ", max),
    };
    let plural = if count == 1 { "" } else { "s" };
    Err(thread.type_error(format!("{name} expected {bound}{count} argument{plural}, got {given}")))
}

/// Converts an index argument, counting negative ones from the end as `wrap_sq_item` does.
fn item_index(thread: &Thread, object: &Object, arg: &Object) -> PyResult<isize> {
    let mut index = arg.index_isize(thread)?;
    if index < 0
        && let Some(len) = object.ty().slots().seq_len()
    {
        index += len(thread, object)? as isize;
    }
    Ok(index)
}

/// Calls the slot function behind a wrapper.
///
/// # Safety
/// `function` is a function of the slot type that `wrap` stands for, and `object` is an instance of the wrapper's type.
pub unsafe fn call(
    thread: &Thread,
    name: &str,
    wrap: Wrap,
    function: *const (),
    object: &Object,
    args: CallArgs<'_>,
) -> PyResult {
    let a = args.args;
    let none = |()| Object::NONE;
    // SAFETY: each arm casts to the type of the slots that use its shape (the table pairs them).
    unsafe {
        match wrap {
            Wrap::None => Err(thread.type_error("this slot has no wrapper")),
            Wrap::Unary => {
                check(thread, args, 0, 0)?;
                cast::<UnaryFn>(function)(thread, object)
            }
            Wrap::Binary | Wrap::BinaryLeft => {
                check(thread, args, 1, 1)?;
                cast::<BinaryFn>(function)(thread, object, &a[0])
            }
            Wrap::BinaryRight => {
                check(thread, args, 1, 1)?;
                cast::<BinaryFn>(function)(thread, &a[0], object)
            }
            Wrap::PowerLeft => {
                check(thread, args, 1, 2)?;
                cast::<TernaryFn>(function)(
                    thread,
                    object,
                    &a[0],
                    a.get(1).unwrap_or(&Object::NONE),
                )
            }
            Wrap::PowerRight => {
                check(thread, args, 1, 2)?;
                cast::<TernaryFn>(function)(
                    thread,
                    &a[0],
                    object,
                    a.get(1).unwrap_or(&Object::NONE),
                )
            }
            Wrap::Bool => {
                check(thread, args, 0, 0)?;
                cast::<InquiryFn>(function)(thread, object).map(Object::from_bool)
            }
            Wrap::Len => {
                check(thread, args, 0, 0)?;
                cast::<LenFn>(function)(thread, object).map(Object::int_usize)
            }
            Wrap::Hash => {
                check(thread, args, 0, 0)?;
                cast::<HashFn>(function)(thread, object).map(Object::int)
            }
            Wrap::Call => cast::<CallFn>(function)(thread, object, args),
            Wrap::SetAttr => {
                unpack(thread, name, args, 2, 2)?;
                check_attr_wrapper(thread, object, function, "__setattr__")?;
                cast::<SetItemFn>(function)(thread, object, &a[0], Some(&a[1])).map(none)
            }
            Wrap::DelAttr => {
                check(thread, args, 1, 1)?;
                check_attr_wrapper(thread, object, function, "__delattr__")?;
                cast::<SetItemFn>(function)(thread, object, &a[0], None).map(none)
            }
            Wrap::Compare(op) => {
                check(thread, args, 1, 1)?;
                cast::<CompareFn>(function)(thread, object, &a[0], op)
            }
            Wrap::Next => {
                check(thread, args, 0, 0)?;
                cast::<IterNextFn>(function)(thread, object)?
                    .ok_or_else(|| thread.stop_iteration(None))
            }
            Wrap::DescrGet => {
                unpack(thread, name, args, 1, 2)?;
                let instance = a.first().filter(|o| !o.is_none());
                let owner = a.get(1).filter(|o| !o.is_none());
                if instance.is_none() && owner.is_none() {
                    return Err(thread.type_error("__get__(None, None) is invalid"));
                }
                cast::<DescrGetFn>(function)(thread, object, instance, owner)
            }
            Wrap::DescrSet => {
                unpack(thread, name, args, 2, 2)?;
                cast::<SetItemFn>(function)(thread, object, &a[0], Some(&a[1])).map(none)
            }
            Wrap::DescrDelete => {
                check(thread, args, 1, 1)?;
                cast::<SetItemFn>(function)(thread, object, &a[0], None).map(none)
            }
            Wrap::Init => cast::<InitFn>(function)(thread, object, args).map(none),
            Wrap::Del => {
                check(thread, args, 0, 0)?;
                cast::<FinalizeFn>(function)(thread, object);
                Ok(Object::NONE)
            }
            Wrap::Item => {
                check(thread, args, 1, 1)?;
                let index = item_index(thread, object, &a[0])?;
                cast::<IndexFn>(function)(thread, object, index)
            }
            Wrap::Index => {
                check(thread, args, 1, 1)?;
                let count = a[0].index_isize(thread)?;
                cast::<IndexFn>(function)(thread, object, count)
            }
            Wrap::SetIndex => {
                unpack(thread, name, args, 2, 2)?;
                let index = item_index(thread, object, &a[0])?;
                cast::<SetIndexFn>(function)(thread, object, index, Some(&a[1])).map(none)
            }
            Wrap::DelIndex => {
                check(thread, args, 1, 1)?;
                let index = item_index(thread, object, &a[0])?;
                cast::<SetIndexFn>(function)(thread, object, index, None).map(none)
            }
            Wrap::SetItem => {
                unpack(thread, name, args, 2, 2)?;
                cast::<SetItemFn>(function)(thread, object, &a[0], Some(&a[1])).map(none)
            }
            Wrap::DelItem => {
                check(thread, args, 1, 1)?;
                cast::<SetItemFn>(function)(thread, object, &a[0], None).map(none)
            }
            Wrap::Contains => {
                check(thread, args, 1, 1)?;
                cast::<ContainsFn>(function)(thread, object, &a[0]).map(Object::from_bool)
            }
            Wrap::Buffer => {
                check(thread, args, 1, 1)?;
                let flags = a[0].to_ssize(thread)?;
                let Ok(flags) = i32::try_from(flags) else {
                    return Err(thread.overflow_error("buffer flags out of range"));
                };
                let flags = BufferFlags::from_bits(flags as u32);
                let buffer = cast::<BufferGetFn>(function)(thread, object, flags)?;
                Ok(crate::types::memoryview::MemoryView::new(buffer).into())
            }
            Wrap::ReleaseBuffer => {
                check(thread, args, 1, 1)?;
                crate::types::memoryview::dunder::release_view(thread, object, &a[0]).map(none)
            }
        }
    }
}

/// "Carlo Verre's hack": `object.__setattr__(type, …)` must not bypass a more specific native slot.
fn check_attr_wrapper(
    thread: &Thread,
    object: &Object,
    function: *const (),
    name: &str,
) -> PyResult<()> {
    let mut ty: Option<&Type> = Some(object.ty());
    while let Some(current) = ty {
        if !current.has(crate::typeobj::flags::HEAP) {
            let own = current.slots().raw(SlotId::SetAttr);
            if own != function && !own.is_null() {
                return Err(thread.type_error(format!(
                    "can't apply this {name} to {} object",
                    object.ty().name()
                )));
            }
            return Ok(());
        }
        ty = current.base();
    }
    Ok(())
}
