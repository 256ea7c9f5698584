//! `isinstance` and `issubclass` with their hooks.

use crate::error::PyResult;
use crate::name;
use crate::object::Object;
use crate::protocol::attribute::generic_getattr;
use crate::protocol::special::call_special;
use crate::thread::Thread;
use crate::typeobj::object_type::OBJECT;
use crate::typeobj::slots::BinaryFn;
use crate::typeobj::type_type::TYPE;
use crate::typeobj::{Type, flags};

/// `__bases__` as a tuple, if the object has such an attribute.
fn abstract_bases(thread: &Thread, class: &Object) -> PyResult<Option<Object>> {
    Ok(class.lookup_attr(thread, name!("__bases__"))?.filter(|bases| bases.as_tuple().is_some()))
}

fn abstract_is_subclass(thread: &Thread, derived: &Object, class: &Object) -> PyResult<bool> {
    thread.check_native_stack(" in __subclasscheck__")?;
    if derived.is(class) {
        return Ok(true);
    }
    let Some(bases) = abstract_bases(thread, derived)? else { return Ok(false) };
    for base in bases.as_tuple().into_iter().flat_map(|t| t.iter()) {
        if abstract_is_subclass(thread, base, class)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// True if instances look attributes up as `object` does.
#[inline(always)]
fn looks_up_generally(ty: &Type) -> bool {
    let generic = |f: BinaryFn| f as *const () == generic_getattr as *const ();
    ty.slots().getattr().is_some_and(generic)
}

/// True of a type whose instances cannot claim another `__class__`, if that is known: of the builtin ones, none that looks
/// attributes up generally has a `__class__` of its own, or can be given one; classes note it.
#[inline(always)]
pub fn is_known_to_keep_class(ty: &Type) -> bool {
    if ty.has(flags::HEAP) { ty.spec_cache().keeps_class } else { looks_up_generally(ty) }
}

/// True if `object.__class__` can only be its type: the look-up is `object`'s, and so is the attribute.
fn claims_own_type(thread: &Thread, object: &Object) -> bool {
    let ty = object.ty();
    if is_known_to_keep_class(ty) {
        return true;
    }
    if !ty.has(flags::HEAP) || !looks_up_generally(ty) {
        return false;
    }
    let name = name!("__class__");
    let keeps_class = match (ty.lookup(thread, name), OBJECT.lookup(thread, name)) {
        (Some(found), Some(of_object)) => found.is(&of_object),
        _ => false,
    };
    // What has no version is not told of changes.
    if keeps_class && ty.version_tag(thread) != 0 {
        ty.spec_cache().keeps_class = true;
    }
    keeps_class
}

/// `isinstance` without `__instancecheck__` (`type.__instancecheck__`).
pub fn real_is_instance(thread: &Thread, object: &Object, class: &Object) -> PyResult<bool> {
    if let Some(ty) = class.downcast::<Type>() {
        if object.is_instance(ty) {
            return Ok(true);
        }
        if claims_own_type(thread, object) {
            return Ok(false);
        }
        return match object.lookup_attr(thread, name!("__class__"))? {
            Some(claimed) if !object.ty().is_object(&claimed) => {
                Ok(claimed.downcast::<Type>().is_some_and(|claimed| claimed.is_subtype(ty)))
            }
            _ => Ok(false),
        };
    }
    if abstract_bases(thread, class)?.is_none() {
        return Err(
            thread.type_error("isinstance() arg 2 must be a type, a tuple of types, or a union")
        );
    }
    match object.lookup_attr(thread, name!("__class__"))? {
        Some(claimed) => abstract_is_subclass(thread, &claimed, class),
        None => Ok(false),
    }
}

/// `issubclass` without `__subclasscheck__` (`type.__subclasscheck__`).
pub fn real_is_subclass(thread: &Thread, derived: &Object, class: &Object) -> PyResult<bool> {
    if let (Some(derived), Some(class)) = (derived.downcast::<Type>(), class.downcast::<Type>()) {
        return Ok(derived.is_subtype(class));
    }
    if abstract_bases(thread, derived)?.is_none() {
        return Err(thread.type_error("issubclass() arg 1 must be a class"));
    }
    if class.downcast::<Type>().is_none() && abstract_bases(thread, class)?.is_none() {
        return Err(
            thread.type_error("issubclass() arg 2 must be a class, a tuple of classes, or a union")
        );
    }
    abstract_is_subclass(thread, derived, class)
}

impl Object {
    /// `isinstance(self, class)`.
    pub fn isinstance(&self, thread: &Thread, class: &Object) -> PyResult<bool> {
        if self.ty().is_object(class) {
            return Ok(true);
        }
        if class.is_exact(&TYPE) {
            return real_is_instance(thread, self, class);
        }
        if let Some(members) = class.as_tuple() {
            thread.check_native_stack(" in __instancecheck__")?;
            for member in members.iter() {
                if self.isinstance(thread, member)? {
                    return Ok(true);
                }
            }
            return Ok(false);
        }
        match call_special(thread, class, name!("__instancecheck__"), std::slice::from_ref(self))? {
            Some(answer) => answer.is_true(thread),
            None => real_is_instance(thread, self, class),
        }
    }

    /// `issubclass(self, class)`.
    pub fn issubclass(&self, thread: &Thread, class: &Object) -> PyResult<bool> {
        if class.is_exact(&TYPE) {
            if self.is(class) {
                return Ok(true);
            }
            return real_is_subclass(thread, self, class);
        }
        if let Some(members) = class.as_tuple() {
            thread.check_native_stack(" in __subclasscheck__")?;
            for member in members.iter() {
                if self.issubclass(thread, member)? {
                    return Ok(true);
                }
            }
            return Ok(false);
        }
        match call_special(thread, class, name!("__subclasscheck__"), std::slice::from_ref(self))? {
            Some(answer) => answer.is_true(thread),
            None => real_is_subclass(thread, self, class),
        }
    }
}
