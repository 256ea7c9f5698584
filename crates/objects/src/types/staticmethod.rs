//! `staticmethod`. Matches CPython's `Objects/funcobject.c`.

use crate::error::PyResult;
use crate::heap;
use crate::name;
use crate::native::{CallArgs, GetSetDef, MethodDef};
use crate::object::{Header, Object, Payload, Ref};
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags, object_type};
use crate::word::Word;
use std::cell::UnsafeCell;

/// A staticmethod object; wraps `None` until `__init__` has run, and nothing once the collector cleared it.
#[repr(C)]
pub struct StaticMethod {
    header: Header,
    callable: UnsafeCell<Option<Object>>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for StaticMethod {
    fn type_object() -> &'static Type {
        &STATICMETHOD
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::GC | flags::MANAGED_DICT,
    sig: "(function, /)",
    doc: "Convert a function to be a static method.",
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .new(new)
        .init(init)
        .descr_get(|thread, object, _, _| wrapped(thread, object))
        .call(|thread, object, args| wrapped(thread, object)?.call_args(thread, args))
        .traverse(traverse)
        .clear(clear)
        .drop_fields(heap::drop_fields_of::<StaticMethod>),
    methods: &[MethodDef::raw(
        "__class_getitem__",
        "($type, object, /)",
        crate::types::generic_alias::class_getitem,
        "See PEP 585",
    )
    .class()],
    getset: &[
        GetSetDef::member("__func__", wrapped, ""),
        GetSetDef::member("__wrapped__", wrapped, ""),
        GetSetDef::ro("__isabstractmethod__", is_abstract, ""),
        object_type::NATIVE_DICT_GETSET,
        GetSetDef::rw(
            "__annotations__",
            crate::types::annotations::get_wrapped_annotations,
            crate::types::annotations::set_wrapped_annotations,
            "",
        ),
        GetSetDef::rw(
            "__annotate__",
            crate::types::annotations::get_wrapped_annotate,
            crate::types::annotations::set_wrapped_annotate,
            "",
        ),
    ],
    ..TypeSpec::new::<StaticMethod>("staticmethod")
};
pub static STATICMETHOD: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &StaticMethod {
    object.downcast().expect("slots of staticmethod are called on it")
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on staticmethod objects.
    if let Some(callable) = unsafe { &*(*header.cast::<StaticMethod>()).callable.get() } {
        visit(callable.word());
    }
}

unsafe fn clear(header: *const Header) {
    // SAFETY: the slot is only called on staticmethod objects.
    drop(unsafe { (*(*header.cast::<StaticMethod>()).callable.get()).take() });
}

impl StaticMethod {
    pub fn new(callable: Object) -> Ref<StaticMethod> {
        StaticMethod::of_type(&STATICMETHOD, Some(callable))
    }

    fn of_type(ty: &Type, callable: Option<Object>) -> Ref<StaticMethod> {
        heap::new_object(ty, |header| StaticMethod { header, callable: UnsafeCell::new(callable) })
    }

    /// The wrapped callable.
    pub fn callable(&self) -> Option<Object> {
        // SAFETY: under the GIL; cloned at once.
        unsafe { (*self.callable.get()).clone() }
    }
}

fn new(_thread: &Thread, ty: &Type, _args: CallArgs<'_>) -> PyResult {
    Ok(StaticMethod::of_type(ty, Some(Object::NONE)).into())
}

fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let a = args.no_keywords(thread, "staticmethod")?;
    if a.len() != 1 {
        return Err(thread.type_error(format!("staticmethod expected 1 argument, got {}", a.len())));
    }
    // SAFETY: under the GIL.
    drop(unsafe { (*of(object).callable.get()).replace(a[0].clone()) });
    copy_wrapped_attributes(thread, object, &a[0])
}

/// Copies `__module__`, `__name__`, `__qualname__` and `__doc__` of the callable.
fn copy_wrapped_attributes(thread: &Thread, object: &Object, callable: &Object) -> PyResult<()> {
    for attribute in
        [name!("__module__"), name!("__name__"), name!("__qualname__"), name!("__doc__")]
    {
        if let Some(value) = callable.lookup_attr(thread, attribute)? {
            object.setattr(thread, attribute, Some(&value))?;
        }
    }
    Ok(())
}

fn wrapped(thread: &Thread, object: &Object) -> PyResult {
    of(object).callable().ok_or_else(|| thread.runtime_error("uninitialized staticmethod object"))
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let callable = match of(object).callable() {
        Some(callable) => callable.repr_string(thread)?,
        None => "<NULL>".to_string(),
    };
    Ok(Object::str(&format!("<staticmethod({callable})>")))
}

fn is_abstract(thread: &Thread, object: &Object) -> PyResult {
    let Some(callable) = of(object).callable() else { return Ok(Object::FALSE) };
    match callable.lookup_attr(thread, name!("__isabstractmethod__"))? {
        Some(value) => Ok(Object::from_bool(value.is_true(thread)?)),
        None => Ok(Object::FALSE),
    }
}
