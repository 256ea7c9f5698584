//! `classmethod`. Matches CPython's `Objects/funcobject.c`.

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

/// A classmethod object; wraps `None` until `__init__` has run, and nothing once the collector cleared it.
#[repr(C)]
pub struct ClassMethod {
    header: Header,
    callable: UnsafeCell<Option<Object>>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for ClassMethod {
    fn type_object() -> &'static Type {
        &CLASSMETHOD
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::GC | flags::MANAGED_DICT,
    sig: "(function, /)",
    doc: "Convert a function to be a class method.",
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .new(new)
        .init(init)
        .descr_get(descr_get)
        .traverse(traverse)
        .clear(clear)
        .drop_fields(heap::drop_fields_of::<ClassMethod>),
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
    ..TypeSpec::new::<ClassMethod>("classmethod")
};
pub static CLASSMETHOD: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &ClassMethod {
    object.downcast().expect("slots of classmethod are called on it")
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on classmethod objects.
    if let Some(callable) = unsafe { &*(*header.cast::<ClassMethod>()).callable.get() } {
        visit(callable.word());
    }
}

unsafe fn clear(header: *const Header) {
    // SAFETY: the slot is only called on classmethod objects.
    drop(unsafe { (*(*header.cast::<ClassMethod>()).callable.get()).take() });
}

impl ClassMethod {
    pub fn new(callable: Object) -> Ref<ClassMethod> {
        ClassMethod::of_type(&CLASSMETHOD, Some(callable))
    }

    fn of_type(ty: &Type, callable: Option<Object>) -> Ref<ClassMethod> {
        heap::new_object(ty, |header| ClassMethod { header, callable: UnsafeCell::new(callable) })
    }

    /// The wrapped callable.
    pub fn callable(&self) -> Option<Object> {
        // SAFETY: under the GIL; cloned at once.
        unsafe { (*self.callable.get()).clone() }
    }
}

fn new(_thread: &Thread, ty: &Type, _args: CallArgs<'_>) -> PyResult {
    Ok(ClassMethod::of_type(ty, Some(Object::NONE)).into())
}

fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let a = args.no_keywords(thread, "classmethod")?;
    if a.len() != 1 {
        return Err(thread.type_error(format!("classmethod expected 1 argument, got {}", a.len())));
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
    of(object).callable().ok_or_else(|| thread.runtime_error("uninitialized classmethod object"))
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let callable = match of(object).callable() {
        Some(callable) => callable.repr_string(thread)?,
        None => "<NULL>".to_string(),
    };
    Ok(Object::str(&format!("<classmethod({callable})>")))
}

fn is_abstract(thread: &Thread, object: &Object) -> PyResult {
    let Some(callable) = of(object).callable() else { return Ok(Object::FALSE) };
    match callable.lookup_attr(thread, name!("__isabstractmethod__"))? {
        Some(value) => Ok(Object::from_bool(value.is_true(thread)?)),
        None => Ok(Object::FALSE),
    }
}

fn descr_get(
    thread: &Thread,
    descriptor: &Object,
    object: Option<&Object>,
    owner: Option<&Object>,
) -> PyResult {
    let callable = wrapped(thread, descriptor)?;
    let class = match (owner, object) {
        (Some(owner), _) => owner.clone(),
        (None, Some(object)) => object.ty().to_object(),
        (None, None) => return Err(thread.type_error("__get__(None, None) is invalid")),
    };
    Ok(crate::types::method::Method::new(callable, class).into())
}
