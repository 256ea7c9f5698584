//! `property`. Matches the property part of CPython's `Objects/descrobject.c`.

use crate::error::PyResult;
use crate::heap;
use crate::name;
use crate::native::{CallArgs, GetSetDef, MethodDef};
use crate::object::{Header, Object, Payload};
use crate::signature::Signature;
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags, object_type};
use crate::word::Word;
use std::cell::{Cell, UnsafeCell};

/// A property object.
#[repr(C)]
pub struct Property {
    header: Header,
    get: UnsafeCell<Option<Object>>,
    set: UnsafeCell<Option<Object>>,
    delete: UnsafeCell<Option<Object>>,
    doc: UnsafeCell<Option<Object>>,
    name: UnsafeCell<Option<Object>>,
    getter_doc: Cell<bool>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Property {
    fn type_object() -> &'static Type {
        &PROPERTY
    }
}

static INIT: Signature = Signature::new("property", "(fget=None, fset=None, fdel=None, doc=None)");

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::GC,
    sig: "(fget=None, fset=None, fdel=None, doc=None)",
    doc: "An attribute whose reading, setting and deleting call functions; as a decorator it makes a getter.",
    slots: SlotsSpec::EMPTY
        .new(new)
        .init(init)
        .descr_get(descr_get)
        .descr_set(descr_set)
        .traverse(traverse)
        .clear(clear)
        .drop_fields(heap::drop_fields_of::<Property>),
    methods: &[
        MethodDef::one(
            "getter",
            "($self, object, /)",
            |thread, p, f| copy(thread, p, Some(f), None, None),
            "A copy of this property with another getter.",
        ),
        MethodDef::one(
            "setter",
            "($self, object, /)",
            |thread, p, f| copy(thread, p, None, Some(f), None),
            "A copy of this property with another setter.",
        ),
        MethodDef::one(
            "deleter",
            "($self, object, /)",
            |thread, p, f| copy(thread, p, None, None, Some(f)),
            "A copy of this property with another deleter.",
        ),
        MethodDef::raw(
            "__set_name__",
            "($self, owner, name, /)",
            set_name,
            "Tell the property its name.",
        ),
    ],
    getset: &[
        GetSetDef::member("fget", |_, p| Ok(take(&of(p).get).unwrap_or(Object::NONE)), ""),
        GetSetDef::member("fset", |_, p| Ok(take(&of(p).set).unwrap_or(Object::NONE)), ""),
        GetSetDef::member("fdel", |_, p| Ok(take(&of(p).delete).unwrap_or(Object::NONE)), ""),
        GetSetDef {
            name: "__doc__",
            get: |_, p| Ok(take(&of(p).doc).unwrap_or(Object::NONE)),
            set: Some(set_doc),
            doc: "",
            member: true,
        },
        GetSetDef::rw("__name__", get_name, assign_name, ""),
        GetSetDef::ro("__isabstractmethod__", is_abstract, ""),
    ],
    ..TypeSpec::new::<Property>("property")
};
pub static PROPERTY: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Property {
    object.downcast().expect("slots of properties are called on them")
}

fn take(field: &UnsafeCell<Option<Object>>) -> Option<Object> {
    // SAFETY: under the GIL; cloned at once.
    unsafe { (*field.get()).clone() }
}

fn put(field: &UnsafeCell<Option<Object>>, value: Option<Object>) {
    // SAFETY: under the GIL; the old value is dropped last.
    drop(unsafe { std::mem::replace(&mut *field.get(), value) });
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on properties.
    unsafe {
        let this = &*header.cast::<Property>();
        for field in [&this.get, &this.set, &this.delete, &this.doc, &this.name] {
            if let Some(value) = &*field.get() {
                visit(value.word());
            }
        }
    }
}

unsafe fn clear(header: *const Header) {
    // SAFETY: the slot is only called on properties.
    let this = unsafe { &*header.cast::<Property>() };
    for field in [&this.get, &this.set, &this.delete, &this.doc, &this.name] {
        put(field, None);
    }
}

impl Property {
    /// `fget`, borrowed; NULL if there is none.
    #[inline(always)]
    pub fn getter_word(&self) -> Word {
        // SAFETY: under the GIL; read at once.
        unsafe { (*self.get.get()).as_ref().map_or(Word::NULL, Object::word) }
    }

    /// `fget`.
    pub fn getter(&self) -> Option<Object> {
        take(&self.get)
    }
}

fn new(_thread: &Thread, ty: &Type, _args: CallArgs<'_>) -> PyResult {
    Ok(heap::new_object(ty, |header| Property {
        header,
        get: UnsafeCell::new(None),
        set: UnsafeCell::new(None),
        delete: UnsafeCell::new(None),
        doc: UnsafeCell::new(None),
        name: UnsafeCell::new(None),
        getter_doc: Cell::new(false),
    })
    .into())
}

fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let args = INIT.bind(thread, args)?;
    let this = of(object);
    put(&this.get, args.opt_not_none(0).cloned());
    put(&this.set, args.opt_not_none(1).cloned());
    put(&this.delete, args.opt_not_none(2).cloned());
    put(&this.doc, None);
    put(&this.name, None);
    this.getter_doc.set(false);
    let mut doc = args.opt_not_none(3).cloned();
    if doc.is_none()
        && let Some(get) = args.opt_not_none(0)
    {
        doc = get.lookup_attr(thread, name!("__doc__"))?.filter(|d| !d.is_none());
        this.getter_doc.set(doc.is_some());
    }
    if object.is_exact(&PROPERTY) {
        put(&this.doc, doc);
    } else if instance_keeps_doc(object) {
        object.setattr(thread, name!("__doc__"), Some(&doc.unwrap_or(Object::NONE)))?;
    } else {
        put(&this.doc, doc);
    }
    Ok(())
}

/// A subclass keeps `__doc__` in the instance, where its class's docstring does not hide it.
fn instance_keeps_doc(object: &Object) -> bool {
    crate::instance::has_dict(object)
}

fn shown(thread: &Thread, this: &Property, object: &Object) -> PyResult<String> {
    let class = object_type::display_name(thread, object.ty())?;
    let class = class.rsplit('.').next().unwrap_or(&class).to_string();
    let qualname = object
        .ty()
        .to_object()
        .getattr(thread, name!("__qualname__"))?
        .repr_string(thread)
        .unwrap_or(class);
    Ok(match property_name(thread, this)? {
        Some(name) => format!("property {} of {qualname} object", name.repr_string(thread)?),
        None => format!("property of {qualname} object"),
    })
}

fn property_name(thread: &Thread, this: &Property) -> PyResult<Option<Object>> {
    if let Some(name) = take(&this.name) {
        return Ok(Some(name));
    }
    match take(&this.get) {
        Some(get) => get.lookup_attr(thread, name!("__name__")),
        None => Ok(None),
    }
}

fn descr_get(
    thread: &Thread,
    descriptor: &Object,
    object: Option<&Object>,
    _owner: Option<&Object>,
) -> PyResult {
    let Some(object) = object.filter(|o| !o.is_none()) else { return Ok(descriptor.clone()) };
    let this = of(descriptor);
    match take(&this.get) {
        Some(get) => get.call(thread, std::slice::from_ref(object)),
        None => {
            let what = shown(thread, this, object)?;
            Err(thread.err(&crate::exceptions::ATTRIBUTE_ERROR, format!("{what} has no getter")))
        }
    }
}

fn descr_set(
    thread: &Thread,
    descriptor: &Object,
    object: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    let this = of(descriptor);
    let (function, role) = match value {
        Some(_) => (take(&this.set), "setter"),
        None => (take(&this.delete), "deleter"),
    };
    let Some(function) = function else {
        let what = shown(thread, this, object)?;
        return Err(
            thread.err(&crate::exceptions::ATTRIBUTE_ERROR, format!("{what} has no {role}"))
        );
    };
    match value {
        Some(value) => function.call(thread, &[object.clone(), value.clone()])?,
        None => function.call(thread, std::slice::from_ref(object))?,
    };
    Ok(())
}

fn copy(
    thread: &Thread,
    object: &Object,
    get: Option<&Object>,
    set: Option<&Object>,
    delete: Option<&Object>,
) -> PyResult {
    let this = of(object);
    let pick = |new: Option<&Object>, old: &UnsafeCell<Option<Object>>| {
        new.filter(|n| !n.is_none()).cloned().or_else(|| take(old)).unwrap_or(Object::NONE)
    };
    let get = pick(get, &this.get);
    let doc = if this.getter_doc.get() && !get.is_none() {
        Object::NONE
    } else {
        take(&this.doc).unwrap_or(Object::NONE)
    };
    let args = [get, pick(set, &this.set), pick(delete, &this.delete), doc];
    let new = object.ty().to_object().call(thread, &args)?;
    if let Some(property) = new.downcast::<Property>() {
        put(&property.name, take(&this.name));
    }
    Ok(new)
}

fn set_name(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult {
    if args.args.len() != 2 {
        return Err(thread.type_error(format!(
            "__set_name__() takes 2 positional arguments but {} were given",
            args.args.len()
        )));
    }
    put(&of(object).name, Some(args.args[1].clone()));
    Ok(Object::NONE)
}

fn set_doc(_thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    put(&of(object).doc, value.cloned());
    Ok(())
}

fn get_name(thread: &Thread, object: &Object) -> PyResult {
    match property_name(thread, of(object))? {
        Some(name) => Ok(name),
        None => Err(thread.attribute_error(
            "'property' object has no attribute '__name__'",
            object,
            name!("__name__"),
        )),
    }
}

fn assign_name(_thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    put(&of(object).name, value.cloned());
    Ok(())
}

fn is_abstract(thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    for field in [&this.get, &this.set, &this.delete] {
        if let Some(function) = take(field)
            && let Some(value) = function.lookup_attr(thread, name!("__isabstractmethod__"))?
            && value.is_true(thread)?
        {
            return Ok(Object::TRUE);
        }
    }
    Ok(Object::FALSE)
}
