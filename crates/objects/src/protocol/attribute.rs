//! Attribute access: `getattr`, `setattr`, `delattr` and the generic implementations behind `object`.

use crate::error::{PyResult, Raised, suppress};
use crate::exceptions as exc;
use crate::instance;
use crate::name;
use crate::object::Object;
use crate::thread::Thread;
use crate::typeobj::{Type, attributes, flags};
use crate::types::module;
use crate::types::str::Str;

/// `TypeError: attribute name must be string, not 'X'`.
#[cold]
pub fn name_must_be_str(thread: &Thread, name: &Object) -> Raised {
    thread.type_error(format!("attribute name must be string, not '{}'", name.ty().name()))
}

fn shown(name: &Object) -> String {
    name.as_str().map(Str::to_string_lossy).unwrap_or_default()
}

/// `object.__getattribute__`.
pub fn generic_getattr(thread: &Thread, object: &Object, name: &Object) -> PyResult {
    match generic_lookup_raising(thread, object, name)? {
        Some(value) => Ok(value),
        None => Err(no_attribute(thread, object, name)),
    }
}

/// The AttributeError of a missing attribute.
#[cold]
pub fn no_attribute(thread: &Thread, object: &Object, name: &Object) -> Raised {
    if let Some(ty) = object.downcast::<Type>() {
        let message = format!("type object '{}' has no attribute '{}'", ty.name(), shown(name));
        return thread.attribute_error(message, object, name);
    }
    thread.attribute_error(
        format!("'{}' object has no attribute '{}'", object.ty().name(), shown(name)),
        object,
        name,
    )
}

/// As [`generic_getattr`], with None for a missing attribute, whether the look-up or a descriptor says so.
pub fn generic_lookup_attr(
    thread: &Thread,
    object: &Object,
    name: &Object,
) -> PyResult<Option<Object>> {
    match generic_lookup_raising(thread, object, name) {
        Err(raised) if raised.is(&exc::ATTRIBUTE_ERROR) => Ok(None),
        other => other,
    }
}

/// Data descriptor, instance dict, other descriptor or class attribute; None if nothing is found.
#[inline]
fn generic_lookup_raising(
    thread: &Thread,
    object: &Object,
    name: &Object,
) -> PyResult<Option<Object>> {
    if name.as_str().is_none() {
        return Err(name_must_be_str(thread, name));
    }
    let ty = object.ty();
    let on_type = ty.lookup(thread, name);
    if let Some(attribute) = &on_type {
        let slots = attribute.ty().slots();
        if slots.descr_set().is_some()
            && let Some(get) = slots.descr_get()
        {
            return get(thread, attribute, Some(object), Some(&ty.to_object())).map(Some);
        }
    }
    if ty.has(flags::MANAGED_DICT)
        && let Some(value) = instance::get_attr(thread, object, name)?
    {
        return Ok(Some(value));
    }
    // `object.__getattribute__(C, "x")`: what the class itself has stands where others have their dict.
    if ty.has(flags::TYPE_SUBCLASS)
        && let Some(class) = object.downcast::<Type>()
        && let Some(value) = class.dict().get(thread, name)?
    {
        return Ok(Some(value));
    }
    match on_type {
        Some(attribute) => match attribute.ty().slots().descr_get() {
            Some(get) => get(thread, &attribute, Some(object), Some(&ty.to_object())).map(Some),
            None => Ok(Some(attribute)),
        },
        None => Ok(None),
    }
}

/// `object.__setattr__` and `object.__delattr__` (None).
pub fn generic_setattr(
    thread: &Thread,
    object: &Object,
    name: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    if name.as_str().is_none() {
        return Err(name_must_be_str(thread, name));
    }
    let interned = crate::intern::intern_object(name.clone());
    let name = &interned;
    let ty = object.ty();
    let on_type = ty.lookup(thread, name);
    if let Some(attribute) = &on_type
        && let Some(set) = attribute.ty().slots().descr_set()
    {
        return set(thread, attribute, object, value);
    }
    if instance::has_dict(object) {
        if instance::set_attr(thread, object, name, value)? {
            return Ok(());
        }
        return Err(no_attribute(thread, object, name));
    }
    let message = match on_type {
        Some(_) => format!("'{}' object attribute '{}' is read-only", ty.name(), shown(name)),
        None if ty
            .slots()
            .setattr()
            .is_some_and(|f| f as *const () == generic_setattr as *const ()) =>
        {
            format!(
                "'{}' object has no attribute '{}' and no __dict__ for setting new attributes",
                ty.name(),
                shown(name)
            )
        }
        None => format!("'{}' object has no attribute '{}'", ty.name(), shown(name)),
    };
    Err(thread.attribute_error(message, object, name))
}

impl Object {
    /// `getattr(self, name)`.
    #[inline]
    pub fn getattr(&self, thread: &Thread, name: &Object) -> PyResult {
        match self.ty().slots().getattr() {
            Some(getattr) => getattr(thread, self, name),
            None => Err(no_attribute(thread, self, name)),
        }
    }

    /// `getattr(self, "name")`.
    pub fn getattr_str(&self, thread: &Thread, name: &str) -> PyResult {
        self.getattr(thread, crate::intern::intern(name).as_object())
    }

    /// `getattr` with None where AttributeError would be raised; cheap in the common cases.
    pub fn lookup_attr(&self, thread: &Thread, name: &Object) -> PyResult<Option<Object>> {
        match self.ty().slots().getattr() {
            Some(f) if f as *const () == generic_getattr as *const () => {
                generic_lookup_attr(thread, self, name)
            }
            Some(f) if f as *const () == attributes::type_getattr as *const () => {
                attributes::type_lookup_attr(thread, self, name)
            }
            Some(f) if f as *const () == module::getattr as *const () => {
                module::lookup_attr(thread, self, name)
            }
            Some(getattr) => suppress(getattr(thread, self, name), &exc::ATTRIBUTE_ERROR),
            None => Ok(None),
        }
    }

    /// `hasattr(self, name)`.
    pub fn has_attr(&self, thread: &Thread, name: &Object) -> PyResult<bool> {
        Ok(self.lookup_attr(thread, name)?.is_some())
    }

    /// `setattr(self, name, value)`, or `delattr` with None.
    pub fn setattr(&self, thread: &Thread, name: &Object, value: Option<&Object>) -> PyResult<()> {
        if name.as_str().is_none() {
            return Err(name_must_be_str(thread, name));
        }
        match self.ty().slots().setattr() {
            Some(setattr) => setattr(thread, self, name, value),
            None => {
                let how =
                    if self.ty().slots().getattr().is_none() { "no" } else { "only read-only" };
                let verb = if value.is_none() { "del" } else { "assign to" };
                Err(thread.type_error(format!(
                    "'{}' object has {how} attributes ({verb} .{})",
                    self.ty().name(),
                    shown(name)
                )))
            }
        }
    }

    pub fn setattr_str(&self, thread: &Thread, name: &str, value: &Object) -> PyResult<()> {
        self.setattr(thread, crate::intern::intern(name).as_object(), Some(value))
    }

    /// `self.__dict__` of an instance, made on first use: None if the type has no instance dict.
    pub fn instance_dict(&self) -> Option<crate::object::Ref<crate::types::dict::Dict>> {
        instance::materialise(self)
    }

    /// `self.__class__`.
    pub fn class(&self, thread: &Thread) -> PyResult {
        self.getattr(thread, name!("__class__"))
    }
}
