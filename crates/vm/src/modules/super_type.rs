//! `super`. Matches the super part of CPython's `Objects/typeobject.c`.

use crate::frame::{Frame, current_frame};
use krait_bytecode::code::kind;
use krait_objects::heap;
use krait_objects::protocol::attribute::generic_getattr;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{Type, TypeSpec, flags};
use krait_objects::types::cell::Cell as PyCell;
use krait_objects::{CallArgs, GetSetDef, Header, Object, Payload, PyResult, Thread, Word, name};
use std::cell::UnsafeCell;

/// A super object.
#[repr(C)]
pub struct Super {
    header: Header,
    /// The class whose MRO is continued, and the object with its starting type; None until `__init__`.
    this: UnsafeCell<Option<Object>>,
    object: UnsafeCell<Option<Object>>,
    object_type: UnsafeCell<Option<Object>>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Super {
    fn type_object() -> &'static Type {
        &SUPER
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::CLASS_VECTORCALL | flags::BASETYPE | flags::GC,
    doc: "Access to methods of the classes after a type in the method resolution order.",
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .getattr(getattr)
        .descr_get(descr_get)
        .new(new)
        .init(init)
        .traverse(traverse)
        .drop_fields(heap::drop_fields_of::<Super>),
    getset: &[
        GetSetDef::member(
            "__thisclass__",
            |_, s| Ok(read(&of(s).this).unwrap_or(Object::NONE)),
            "the class after which lookup starts",
        ),
        GetSetDef::member(
            "__self__",
            |_, s| Ok(read(&of(s).object).unwrap_or(Object::NONE)),
            "the object whose methods are looked up, or None",
        ),
        GetSetDef::member(
            "__self_class__",
            |_, s| Ok(read(&of(s).object_type).unwrap_or(Object::NONE)),
            "the class whose resolution order is searched, or None",
        ),
    ],
    ..TypeSpec::new::<Super>("super")
};
pub static SUPER: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Super {
    object.downcast().expect("slots of super are called on it")
}

fn read(field: &UnsafeCell<Option<Object>>) -> Option<Object> {
    // SAFETY: under the GIL; cloned at once.
    unsafe { (*field.get()).clone() }
}

fn write(field: &UnsafeCell<Option<Object>>, value: Option<Object>) {
    // SAFETY: under the GIL; the old value is dropped last.
    drop(unsafe { std::mem::replace(&mut *field.get(), value) });
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on super objects.
    unsafe {
        let this = &*header.cast::<Super>();
        for field in [&this.this, &this.object, &this.object_type] {
            if let Some(value) = &*field.get() {
                visit(value.word());
            }
        }
    }
}

fn make(
    ty: &Type,
    this: Option<Object>,
    object: Option<Object>,
    object_type: Option<Object>,
) -> Object {
    heap::new_object(ty, |header| Super {
        header,
        this: UnsafeCell::new(this),
        object: UnsafeCell::new(object),
        object_type: UnsafeCell::new(object_type),
    })
    .into()
}

fn new(_thread: &Thread, ty: &Type, _args: CallArgs<'_>) -> PyResult {
    Ok(make(ty, None, None, None))
}

fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let a = args.no_keywords(thread, "super")?;
    if a.len() > 2 {
        return Err(
            thread.type_error(format!("super() expected at most 2 arguments, got {}", a.len()))
        );
    }
    let (class, receiver) = match a {
        [] => zero_arguments(thread)?,
        [class] => (class.clone(), None),
        [class, receiver, ..] => (class.clone(), Some(receiver.clone()).filter(|r| !r.is_none())),
    };
    let Some(ty) = class.downcast::<Type>() else {
        return Err(thread
            .type_error(format!("super() argument 1 must be a type, not {}", class.ty().name())));
    };
    let object_type = match &receiver {
        Some(receiver) => Some(check(thread, ty, receiver)?),
        None => None,
    };
    let this = of(object);
    write(&this.this, Some(class.clone()));
    write(&this.object, receiver);
    write(&this.object_type, object_type);
    Ok(())
}

/// The class cell and the first argument of the calling frame.
fn zero_arguments(thread: &Thread) -> PyResult<(Object, Option<Object>)> {
    let frame = current_frame(thread);
    if frame.is_null() {
        return Err(thread.runtime_error("super(): no current frame"));
    }
    // SAFETY: the running frame is alive, and indices stay below `nlocalsplus`.
    unsafe {
        let code = (*frame).code();
        if code.argcount == 0 {
            return Err(thread.runtime_error("super(): no arguments"));
        }
        let first = *Frame::locals_ptr(frame);
        let receiver = if first.is_null() { None } else { Some(Object::from_borrowed(first)) };
        let receiver = match receiver {
            Some(value) if code.local_kind(0) & kind::CELL != 0 => {
                match value.downcast_exact::<PyCell>() {
                    Some(cell) => cell.get(),
                    None => Some(value),
                }
            }
            other => other,
        };
        let Some(receiver) = receiver else {
            return Err(thread.runtime_error("super(): arg[0] deleted"));
        };
        for index in 0..code.nlocalsplus as usize {
            let is_class = code.local_name(index).as_str().is_some_and(|n| n.eq_str("__class__"));
            if code.local_kind(index) & kind::FREE == 0 || !is_class {
                continue;
            }
            let word = *Frame::locals_ptr(frame).add(index);
            let cell = if word.is_null() { None } else { Some(Object::from_borrowed(word)) };
            let Some(content) =
                cell.as_ref().and_then(|c| c.downcast_exact::<PyCell>()).map(PyCell::get)
            else {
                return Err(thread.runtime_error("super(): bad __class__ cell"));
            };
            let Some(class) = content else {
                return Err(thread.runtime_error("super(): empty __class__ cell"));
            };
            if class.downcast::<Type>().is_none() {
                return Err(thread.runtime_error(format!(
                    "super(): __class__ is not a type ({})",
                    class.ty().name()
                )));
            }
            return Ok((class, Some(receiver)));
        }
    }
    Err(thread.runtime_error("super(): __class__ cell not found"))
}

/// The type whose MRO is searched (`supercheck`).
fn check(thread: &Thread, class: &Type, receiver: &Object) -> PyResult {
    if let Some(ty) = receiver.downcast::<Type>()
        && ty.is_subtype(class)
    {
        return Ok(receiver.clone());
    }
    if receiver.ty().is_subtype(class) {
        return Ok(receiver.ty().to_object());
    }
    if let Some(claimed) = receiver.lookup_attr(thread, name!("__class__"))?
        && let Some(ty) = claimed.downcast::<Type>()
        && !ty.is(receiver.ty())
        && ty.is_subtype(class)
    {
        return Ok(claimed);
    }
    let (kind, shown) = match receiver.downcast::<Type>() {
        Some(ty) => ("type", ty.name()),
        None => ("instance of", receiver.ty().name()),
    };
    Err(thread.type_error(format!(
        "super(type, obj): obj ({kind} {shown}) is not an instance or subtype of type ({}).",
        class.name()
    )))
}

fn is_class_name(name: &Object) -> bool {
    name.as_str().is_some_and(|n| n.eq_str("__class__"))
}

/// `super(class, receiver).name` without the super object. The flag says that the value is a method to be called with the
/// receiver first.
pub fn lookup(
    thread: &Thread,
    class: &Type,
    receiver: &Object,
    name: &Object,
    wants_method: bool,
) -> PyResult<(Object, bool)> {
    if wants_method
        && !receiver.ty().has(flags::TYPE_SUBCLASS)
        && let Some(found) = receiver.ty().known_behind(thread, class, name)
        && found.ty().has(flags::METHOD_DESCRIPTOR)
    {
        return Ok((found, true));
    }
    let start = check(thread, class, receiver)?;
    if !is_class_name(name)
        && let Some(ty) = start.downcast::<Type>()
        && let Some(found) = ty.lookup_behind(thread, class, name)
    {
        let bound_to_type = receiver.is(&start);
        if wants_method && !bound_to_type && found.ty().has(flags::METHOD_DESCRIPTOR) {
            return Ok((found, true));
        }
        let value = match found.ty().slots().descr_get() {
            Some(get) => get(
                thread,
                &found,
                if bound_to_type { None } else { Some(receiver) },
                Some(&start),
            )?,
            None => found,
        };
        return Ok((value, false));
    }
    let proxy = make(&SUPER, Some(class.to_object()), Some(receiver.clone()), Some(start));
    Ok((generic_getattr(thread, &proxy, name)?, false))
}

fn getattr(thread: &Thread, object: &Object, name: &Object) -> PyResult {
    let this = of(object);
    if let (Some(class), Some(start)) = (read(&this.this), read(&this.object_type))
        && !is_class_name(name)
        && let (Some(class), Some(ty)) = (class.downcast::<Type>(), start.downcast::<Type>())
        && let Some(found) = ty.lookup_behind(thread, class, name)
    {
        let receiver = read(&this.object);
        return match found.ty().slots().descr_get() {
            Some(get) => {
                let instance = receiver.filter(|r| !r.is(&start));
                get(thread, &found, instance.as_ref(), Some(&start))
            }
            None => Ok(found),
        };
    }
    generic_getattr(thread, object, name)
}

fn descr_get(
    thread: &Thread,
    descriptor: &Object,
    object: Option<&Object>,
    _owner: Option<&Object>,
) -> PyResult {
    let this = of(descriptor);
    let (Some(object), None) = (object.filter(|o| !o.is_none()), read(&this.object)) else {
        return Ok(descriptor.clone());
    };
    let Some(class) = read(&this.this) else { return Ok(descriptor.clone()) };
    if !descriptor.is_exact(&SUPER) {
        return descriptor.ty().to_object().call(thread, &[class, object.clone()]);
    }
    let Some(ty) = class.downcast::<Type>() else { return Ok(descriptor.clone()) };
    let start = check(thread, ty, object)?;
    Ok(make(&SUPER, Some(class.clone()), Some(object.clone()), Some(start)))
}

fn repr(_thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    let shown = |o: Option<Object>| {
        o.and_then(|o| o.downcast::<Type>().map(|t| t.name().to_string()))
            .unwrap_or_else(|| "NULL".into())
    };
    let class = shown(read(&this.this));
    Ok(Object::str(&match read(&this.object_type) {
        Some(start) => format!("<super: <class '{class}'>, <{} object>>", shown(Some(start))),
        None => format!("<super: <class '{class}'>, NULL>"),
    }))
}
