//! What an attribute of a class means to the look-up of an instance's attribute of that name.

use crate::function::FUNCTION;
use krait_objects::protocol::attribute::{generic_getattr, generic_setattr};
use krait_objects::typeobj::slots::SlotId;
use krait_objects::typeobj::{Type, flags, object_type, slotdefs};
use krait_objects::types::descr::{MemberDescriptor, is_object_getattribute};
use krait_objects::types::property::PROPERTY;
use krait_objects::types::tuple::getter::TupleGetter;
use krait_objects::{Object, Thread, name};

/// The kinds of class attributes that inline caches tell apart.
pub enum Kind {
    /// Nothing in the class.
    Absent,
    /// Neither a descriptor nor of a class that may become one.
    Plain(Object),
    /// Behaves like an unbound method.
    Method(Object),
    /// Has `__get__` only, and does not behave like a method.
    NonOverriding,
    Property(Object),
    /// A member of `__slots__`, by its offset; the instance has it.
    Slot(usize),
    /// A named tuple's field, by its index; the instance is a tuple.
    Item(usize),
    /// `object.__class__`.
    Class,
    /// `__getattribute__` is this Python function, and there is no `__getattr__`.
    Getattribute(Object),
    /// Everything else: other data descriptors, instances of mutable classes, classes with their own attribute access.
    Other,
}

/// What reading `name` of instances of `ty` depends on.
pub fn to_read(thread: &Thread, ty: &Type, name: &Object) -> Kind {
    let slot = ty.slots().raw(SlotId::GetAttr);
    let mut has_fallback = false;
    if slot == slotdefs::own_getattr() {
        has_fallback = ty.lookup(thread, name!("__getattr__")).is_some();
        if let Some(own) = ty.lookup(thread, name!("__getattribute__"))
            && !is_object_getattribute(&own)
        {
            let plain = !has_fallback && own.is_exact(&FUNCTION);
            return if plain { Kind::Getattribute(own) } else { Kind::Other };
        }
    } else if slot != generic_getattr as *const () {
        return Kind::Other;
    }
    match in_class(thread, ty, name) {
        // The getter may raise AttributeError, for which `__getattr__` is there.
        Kind::Property(_) if has_fallback => Kind::Other,
        kind => kind,
    }
}

/// What writing `name` of instances of `ty` depends on.
pub fn to_write(thread: &Thread, ty: &Type, name: &Object) -> Kind {
    if ty.slots().raw(SlotId::SetAttr) != generic_setattr as *const () {
        return Kind::Other;
    }
    in_class(thread, ty, name)
}

/// What `name` is in the class and its bases.
pub fn in_class(thread: &Thread, ty: &Type, name: &Object) -> Kind {
    let Some(found) = ty.lookup(thread, name) else { return Kind::Absent };
    let class = found.ty();
    if !class.has(flags::IMMUTABLE) {
        return Kind::Other;
    }
    let slots = class.slots();
    if slots.descr_set().is_some() {
        if class.is(&PROPERTY) {
            return Kind::Property(found);
        }
        if let Some(member) = found.downcast_exact::<MemberDescriptor>() {
            return match member.slot_offset() {
                Some(offset) if ty.is_subtype(member.owner()) => Kind::Slot(offset),
                _ => Kind::Other,
            };
        }
        if let Some(getter) = found.downcast_exact::<TupleGetter>() {
            return match getter.index() {
                Some(index) if ty.has(flags::TUPLE_SUBCLASS) => Kind::Item(index),
                _ => Kind::Other,
            };
        }
        let is_class = name.is(name!("__class__"))
            && object_type::OBJECT.lookup(thread, name).is_some_and(|own| own.is(&found));
        return if is_class { Kind::Class } else { Kind::Other };
    }
    if class.has(flags::METHOD_DESCRIPTOR) {
        return Kind::Method(found);
    }
    if slots.descr_get().is_some() { Kind::NonOverriding } else { Kind::Plain(found) }
}
