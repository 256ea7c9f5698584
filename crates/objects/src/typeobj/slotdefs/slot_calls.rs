//! Slot functions of Python classes: each calls the dunder method found on the type.
//!
//! Matches CPython's `slot_*` functions in `Objects/typeobject.c`.

use crate::buffer::{Buffer, BufferFlags, Layout};
use crate::error::{PyResult, suppress};
use crate::exceptions as exc;
use crate::name;
use crate::native::CallArgs;
use crate::object::Object;
use crate::protocol::compare::CompareOp;
use crate::protocol::special::{call_special, call_special_args, lookup_special, special_required};
use crate::thread::Thread;
use crate::typeobj::Type;
use crate::typeobj::flags;
use crate::typeobj::slots::{BinaryFn, Slots};
use crate::typeobj::type_type::TYPE;
use crate::types::staticmethod::StaticMethod;
use smallvec::SmallVec;

fn call0(thread: &Thread, object: &Object, name: &'static Object) -> PyResult {
    special_required(thread, object, name, &[])
}

fn call1(thread: &Thread, object: &Object, name: &'static Object, arg: &Object) -> PyResult {
    special_required(thread, object, name, std::slice::from_ref(arg))
}

macro_rules! unary {
    ($($function:ident $name:literal;)*) => { $(
        pub fn $function(thread: &Thread, object: &Object) -> PyResult { call0(thread, object, name!($name)) }
    )* };
}

unary! {
    await_ "__await__"; aiter "__aiter__"; anext "__anext__";
    negative "__neg__"; positive "__pos__"; absolute "__abs__"; invert "__invert__";
    int "__int__"; float "__float__"; index "__index__";
}

/// A binary operator with its reflected form: the right operand goes first if its class is a subclass that overrides it.
fn binary_operator(
    thread: &Thread,
    left: &Object,
    right: &Object,
    own: BinaryFn,
    slot: fn(&Slots) -> Option<BinaryFn>,
    name: &'static Object,
    reflected: &'static Object,
) -> PyResult {
    let is_own =
        |object: &Object| slot(object.ty().slots()).is_some_and(|f| f as usize == own as usize);
    let same_type = left.ty().is(right.ty());
    let mut try_right = !same_type && is_own(right);
    if is_own(left) {
        if try_right
            && right.ty().is_subtype(left.ty())
            && is_overloaded(thread, left, right, reflected)?
        {
            let result = maybe(thread, right, reflected, left)?;
            if !result.is_not_implemented() {
                return Ok(result);
            }
            try_right = false;
        }
        let result = maybe(thread, left, name, right)?;
        if !result.is_not_implemented() || same_type {
            return Ok(result);
        }
    }
    if try_right { maybe(thread, right, reflected, left) } else { Ok(Object::NOT_IMPLEMENTED) }
}

fn is_overloaded(
    thread: &Thread,
    left: &Object,
    right: &Object,
    name: &'static Object,
) -> PyResult<bool> {
    let Some(on_right) = right.ty().lookup(thread, name) else { return Ok(false) };
    let Some(on_left) = left.ty().lookup(thread, name) else { return Ok(true) };
    Ok(!on_left.is(&on_right))
}

fn maybe(thread: &Thread, object: &Object, name: &'static Object, arg: &Object) -> PyResult {
    Ok(call_special(thread, object, name, std::slice::from_ref(arg))?
        .unwrap_or(Object::NOT_IMPLEMENTED))
}

macro_rules! binary {
    ($($function:ident $slot:ident $name:literal $reflected:literal;)*) => { $(
        pub fn $function(thread: &Thread, left: &Object, right: &Object) -> PyResult {
            binary_operator(thread, left, right, $function, Slots::$slot, name!($name), name!($reflected))
        }
    )* };
}

binary! {
    add add "__add__" "__radd__"; subtract subtract "__sub__" "__rsub__"; multiply multiply "__mul__" "__rmul__";
    remainder remainder "__mod__" "__rmod__"; divmod divmod "__divmod__" "__rdivmod__";
    lshift lshift "__lshift__" "__rlshift__"; rshift rshift "__rshift__" "__rrshift__";
    and and "__and__" "__rand__"; xor xor "__xor__" "__rxor__"; or or "__or__" "__ror__";
    floor_divide floor_divide "__floordiv__" "__rfloordiv__"; true_divide true_divide "__truediv__" "__rtruediv__";
    matrix_multiply matrix_multiply "__matmul__" "__rmatmul__";
}

macro_rules! inplace {
    ($($function:ident $name:literal;)*) => { $(
        pub fn $function(thread: &Thread, object: &Object, arg: &Object) -> PyResult {
            call1(thread, object, name!($name), arg)
        }
    )* };
}

inplace! {
    inplace_add "__iadd__"; inplace_subtract "__isub__"; inplace_multiply "__imul__"; inplace_remainder "__imod__";
    inplace_lshift "__ilshift__"; inplace_rshift "__irshift__"; inplace_and "__iand__"; inplace_xor "__ixor__";
    inplace_or "__ior__"; inplace_floor_divide "__ifloordiv__"; inplace_true_divide "__itruediv__";
    inplace_matrix_multiply "__imatmul__"; subscript "__getitem__";
}

fn power_binary(thread: &Thread, left: &Object, right: &Object) -> PyResult {
    // The identity of `power` in the slot stands for both forms, so compare with it.
    let is_own = |object: &Object| {
        object.ty().slots().power().is_some_and(|f| f as *const () == power as *const ())
    };
    let same_type = left.ty().is(right.ty());
    let mut try_right = !same_type && is_own(right);
    if is_own(left) {
        if try_right
            && right.ty().is_subtype(left.ty())
            && is_overloaded(thread, left, right, name!("__rpow__"))?
        {
            let result = maybe(thread, right, name!("__rpow__"), left)?;
            if !result.is_not_implemented() {
                return Ok(result);
            }
            try_right = false;
        }
        let result = maybe(thread, left, name!("__pow__"), right)?;
        if !result.is_not_implemented() || same_type {
            return Ok(result);
        }
    }
    if try_right {
        maybe(thread, right, name!("__rpow__"), left)
    } else {
        Ok(Object::NOT_IMPLEMENTED)
    }
}

pub fn power(thread: &Thread, left: &Object, right: &Object, modulus: &Object) -> PyResult {
    if modulus.is_none() {
        return power_binary(thread, left, right);
    }
    let is_own = |object: &Object| {
        object.ty().slots().power().is_some_and(|f| f as *const () == power as *const ())
    };
    if is_own(left) {
        return Ok(call_special(
            thread,
            left,
            name!("__pow__"),
            &[right.clone(), modulus.clone()],
        )?
        .unwrap_or(Object::NOT_IMPLEMENTED));
    }
    if is_own(right) {
        return Ok(call_special(
            thread,
            right,
            name!("__rpow__"),
            &[left.clone(), modulus.clone()],
        )?
        .unwrap_or(Object::NOT_IMPLEMENTED));
    }
    Ok(Object::NOT_IMPLEMENTED)
}

pub fn inplace_power(
    thread: &Thread,
    object: &Object,
    arg: &Object,
    _modulus: &Object,
) -> PyResult {
    call1(thread, object, name!("__ipow__"), arg)
}

pub fn repr(thread: &Thread, object: &Object) -> PyResult {
    match call_special(thread, object, name!("__repr__"), &[])? {
        Some(value) => Ok(value),
        None => Ok(Object::str(&format!("<{} object at {:#x}>", object.ty().name(), object.id()))),
    }
}

pub fn str(thread: &Thread, object: &Object) -> PyResult {
    call0(thread, object, name!("__str__"))
}

pub fn hash(thread: &Thread, object: &Object) -> PyResult<i64> {
    let Some(value) = call_special(thread, object, name!("__hash__"), &[])? else {
        return crate::protocol::hash::not_implemented(thread, object);
    };
    let Some(int) = value.as_int() else {
        return Err(thread.type_error("__hash__ method should return an integer"));
    };
    Ok(match int.to_i64() {
        Some(-1) => -2,
        Some(hash) => hash,
        None => crate::protocol::hash::of_big_int(&int.to_big()),
    })
}

pub fn call(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    match call_special_args(thread, object, name!("__call__"), args)? {
        Some(value) => Ok(value),
        None => Err(thread.type_error(format!("'{}' object is not callable", object.ty().name()))),
    }
}

/// `__getattribute__`, then `__getattr__` if that raised AttributeError.
pub fn getattr(thread: &Thread, object: &Object, name: &Object) -> PyResult {
    let Some(fallback) = object.ty().lookup(thread, name!("__getattr__")) else {
        return match call_special(
            thread,
            object,
            name!("__getattribute__"),
            std::slice::from_ref(name),
        )? {
            Some(value) => Ok(value),
            None => crate::protocol::attribute::generic_getattr(thread, object, name),
        };
    };
    let own = object.ty().lookup(thread, name!("__getattribute__"));
    let native = own.as_ref().is_none_or(crate::types::descr::is_object_getattribute);
    let found = if native {
        crate::protocol::attribute::generic_lookup_attr(thread, object, name)?
    } else {
        suppress(call1(thread, object, name!("__getattribute__"), name), &exc::ATTRIBUTE_ERROR)?
    };
    match found {
        Some(value) => Ok(value),
        None => crate::protocol::special::call_bound(
            thread,
            &fallback,
            object,
            std::slice::from_ref(name),
        ),
    }
}

pub fn setattr(
    thread: &Thread,
    object: &Object,
    name: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    match value {
        Some(value) => {
            special_required(thread, object, name!("__setattr__"), &[name.clone(), value.clone()])?
        }
        None => call1(thread, object, name!("__delattr__"), name)?,
    };
    Ok(())
}

/// An error of looking the method up counts as its absence, as in CPython.
pub fn richcompare(thread: &Thread, left: &Object, right: &Object, op: CompareOp) -> PyResult {
    let name = op.method_name();
    let Some(method) = left.ty().lookup(thread, name) else { return Ok(Object::NOT_IMPLEMENTED) };
    let args = std::slice::from_ref(right);
    if method.ty().has(flags::METHOD_DESCRIPTOR) {
        return crate::protocol::special::call_bound(thread, &method, left, args);
    }
    match lookup_special(thread, left, name) {
        Ok(Some(bound)) => bound.call(thread, args),
        _ => Ok(Object::NOT_IMPLEMENTED),
    }
}

pub fn iter(thread: &Thread, object: &Object) -> PyResult {
    let method = object.ty().lookup(thread, name!("__iter__"));
    if method.as_ref().is_some_and(Object::is_none) {
        return Err(thread.type_error(format!("'{}' object is not iterable", object.ty().name())));
    }
    match method {
        Some(method) => crate::protocol::special::call_bound(thread, &method, object, &[]),
        None if object.ty().lookup(thread, name!("__getitem__")).is_some() => {
            Ok(crate::protocol::iter::sequence_iterator(object))
        }
        None => Err(thread.type_error(format!("'{}' object is not iterable", object.ty().name()))),
    }
}

pub fn iternext(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    call0(thread, object, name!("__next__")).map(Some)
}

pub fn descr_get(
    thread: &Thread,
    descriptor: &Object,
    object: Option<&Object>,
    owner: Option<&Object>,
) -> PyResult {
    let args = [object.cloned().unwrap_or(Object::NONE), owner.cloned().unwrap_or(Object::NONE)];
    match call_special(thread, descriptor, name!("__get__"), &args)? {
        Some(value) => Ok(value),
        None => Ok(descriptor.clone()),
    }
}

pub fn descr_set(
    thread: &Thread,
    descriptor: &Object,
    object: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    match value {
        Some(value) => special_required(
            thread,
            descriptor,
            name!("__set__"),
            &[object.clone(), value.clone()],
        )?,
        None => call1(thread, descriptor, name!("__delete__"), object)?,
    };
    Ok(())
}

pub fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let Some(result) = call_special_args(thread, object, name!("__init__"), args)? else {
        return Ok(());
    };
    if !result.is_none() {
        return Err(thread
            .type_error(format!("__init__() should return None, not '{}'", result.ty().name())));
    }
    Ok(())
}

pub fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let cls = ty.to_object();
    let new = match static_constructor(thread, &cls, ty) {
        Some(new) => new,
        None => cls.getattr(thread, name!("__new__"))?,
    };
    let mut all = SmallVec::<[Object; 8]>::new();
    all.push(cls);
    all.extend(args.args.iter().cloned());
    new.call_args(thread, CallArgs { args: &all, kwnames: args.kwnames })
}

/// The function that `cls.__new__` gives where the class has it as a staticmethod, and where its metaclass is type: that
/// one's own `__new__` is no data descriptor.
fn static_constructor(thread: &Thread, cls: &Object, ty: &Type) -> Option<Object> {
    if !cls.is_exact(&TYPE) {
        return None;
    }
    ty.lookup(thread, name!("__new__"))?.downcast_exact::<StaticMethod>()?.callable()
}

/// Runs `__del__`; an error in it is reported as unraisable, one of looking it up is dropped, as in CPython.
pub fn finalize(thread: &Thread, object: &Object) {
    if let Ok(Some(method)) = lookup_special(thread, object, name!("__del__"))
        && let Err(raised) = method.call(thread, &[])
    {
        let del = object.ty().lookup(thread, name!("__del__")).unwrap_or(method);
        thread.unraisable(raised, "Exception ignored while calling deallocator", &del);
    }
}

pub fn bool_(thread: &Thread, object: &Object) -> PyResult<bool> {
    if let Some(value) = call_special(thread, object, name!("__bool__"), &[])? {
        return value.as_bool().ok_or_else(|| {
            thread
                .type_error(format!("__bool__ should return bool, returned {}", value.ty().name()))
        });
    }
    match call_special(thread, object, name!("__len__"), &[])? {
        Some(value) => Ok(checked_length(thread, &value)? > 0),
        None => Ok(true),
    }
}

fn checked_length(thread: &Thread, value: &Object) -> PyResult<usize> {
    let index = value.index(thread)?;
    let int = index.as_int().expect("index gives an int");
    if int.is_negative() {
        return Err(thread.value_error("__len__() should return >= 0"));
    }
    match int.to_i64() {
        Some(length) => Ok(length as usize),
        None => Err(thread.overflow_error("cannot fit 'int' into an index-sized integer")),
    }
}

pub fn len(thread: &Thread, object: &Object) -> PyResult<usize> {
    let value = call0(thread, object, name!("__len__"))?;
    checked_length(thread, &value)
}

pub fn set_subscript(
    thread: &Thread,
    object: &Object,
    key: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    match value {
        Some(value) => {
            special_required(thread, object, name!("__setitem__"), &[key.clone(), value.clone()])?
        }
        None => call1(thread, object, name!("__delitem__"), key)?,
    };
    Ok(())
}

pub fn item(thread: &Thread, object: &Object, index: isize) -> PyResult {
    call1(thread, object, name!("__getitem__"), &Object::int(index as i64))
}

pub fn set_index(
    thread: &Thread,
    object: &Object,
    index: isize,
    value: Option<&Object>,
) -> PyResult<()> {
    set_subscript(thread, object, &Object::int(index as i64), value)
}

pub fn contains(thread: &Thread, object: &Object, item: &Object) -> PyResult<bool> {
    let method = object.ty().lookup(thread, name!("__contains__"));
    if method.as_ref().is_some_and(Object::is_none) {
        return Err(
            thread.type_error(format!("'{}' object is not a container", object.ty().name()))
        );
    }
    match method {
        Some(method) => crate::protocol::special::call_bound(
            thread,
            &method,
            object,
            std::slice::from_ref(item),
        )?
        .is_true(thread),
        None => crate::protocol::sequence::contains_by_iteration(thread, object, item),
    }
}

pub fn get_buffer(thread: &Thread, object: &Object, flags: BufferFlags) -> PyResult<Buffer> {
    let result = call1(thread, object, name!("__buffer__"), &Object::int(flags.bits() as i64))?;
    crate::types::memoryview::dunder::wrap(thread, object, &result, flags)
}

pub fn release_buffer(object: &Object, layout: &Layout) {
    crate::types::memoryview::dunder::release(Thread::current(), object, layout);
}
