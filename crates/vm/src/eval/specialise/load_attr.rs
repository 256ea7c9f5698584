//! `LOAD_ATTR`: instance values, slots, methods, class attributes, modules, properties.

use super::descriptor::{self, Kind};
use crate::eval::cache::{Attr, Method};
use crate::eval::fast::megamorphic;
use crate::eval::{St, object};
use crate::function::{FUNCTION, Function};
use krait_bytecode::opcode::Opcode;
use krait_objects::instance;
use krait_objects::typeobj::attributes::type_getattr;
use krait_objects::typeobj::slots::SlotId;
use krait_objects::typeobj::{Type, flags};
use krait_objects::types::dict::DICT;
use krait_objects::types::module::MODULE;
use krait_objects::types::property::Property;
use krait_objects::{Object, Thread, name};

/// The form for the owner on the stack.
pub unsafe fn choose(st: St, oparg: usize) -> Option<Opcode> {
    // SAFETY: the owner is on the stack; the caller vouches for the registers.
    unsafe {
        let word = st.peek(1);
        let (owner, name) = (object(&word), st.name(oparg >> 1));
        let ty = owner.ty();
        let slot = ty.slots().raw(SlotId::GetAttr);
        if slot == MODULE.slots().raw(SlotId::GetAttr) {
            return of_module(st, owner, name);
        }
        if let Some(class) = owner.downcast::<Type>() {
            if slot != type_getattr as *const () {
                return None;
            }
            return of_class(st, class, ty, name);
        }
        of_instance(st, owner, name, oparg)
    }
}

unsafe fn of_module(st: St, module: &Object, name: &Object) -> Option<Opcode> {
    let dict = instance::materialise(module)?;
    // It answers for names that are not there.
    if dict.entry_index(name!("__getattr__")).is_some() {
        return None;
    }
    let index = u16::try_from(dict.entry_index(name)?).ok()?;
    let version = dict.keys_version();
    if version == 0 {
        return None;
    }
    Attr::at(st).set(version, index);
    Some(Opcode::LOAD_ATTR_MODULE)
}

unsafe fn of_class(st: St, class: &Type, metaclass: &Type, name: &Object) -> Option<Opcode> {
    let thread = st.thread();
    match descriptor::in_class(thread, metaclass, name) {
        Kind::Absent | Kind::Plain(_) | Kind::Method(_) | Kind::NonOverriding => {}
        _ => return None,
    }
    let value = match descriptor::to_read(thread, class, name) {
        Kind::Plain(value) if !class.has_changing(name) => value,
        Kind::Method(value) => value,
        _ => return None,
    };
    let class_version = version(thread, class)?;
    if metaclass.has(flags::IMMUTABLE) {
        Method::at(st).set(class_version, 0, value.word());
        return Some(Opcode::LOAD_ATTR_CLASS);
    }
    Method::at(st).set(class_version, version(thread, metaclass)?, value.word());
    Some(Opcode::LOAD_ATTR_CLASS_WITH_METACLASS_CHECK)
}

unsafe fn of_instance(st: St, owner: &Object, name: &Object, oparg: usize) -> Option<Opcode> {
    let calls = oparg & 1 != 0;
    let (thread, ty) = (st.thread(), owner.ty());
    let shadowed = has_own(owner, name, calls);
    let kind = descriptor::to_read(thread, ty, name);
    let version = version(thread, ty)?;
    let slot = |offset: usize| {
        Attr::at(st).set(version, u16::try_from(offset).ok()?);
        Some(Opcode::LOAD_ATTR_SLOT)
    };
    match kind {
        Kind::Absent | Kind::NonOverriding | Kind::Plain(_) | Kind::Method(_) if shadowed => {
            of_dict(st, owner, name, Opcode::LOAD_ATTR_INSTANCE_VALUE, Opcode::LOAD_ATTR_WITH_HINT)
        }
        Kind::Method(method) if calls => of_class_attribute(st, owner, version, &method, true),
        // An instance with inline values may have one of its own, though this one's dict has none.
        Kind::Plain(_) if ty.has(flags::INLINE_VALUES) && has_key(ty, name) => None,
        Kind::Plain(value) if !calls && !ty.has_changing(name) => {
            of_class_attribute(st, owner, version, &value, false)
        }
        Kind::Property(property) if !calls => {
            let getter = property.downcast_exact::<Property>()?.getter()?;
            takes(&getter, 1)?;
            Method::at(st).set(version, 0, property.word());
            Some(Opcode::LOAD_ATTR_PROPERTY)
        }
        Kind::Getattribute(function) if !calls => {
            takes(&function, 2)?;
            Method::at(st).set(version, 0, function.word());
            Some(Opcode::LOAD_ATTR_GETATTRIBUTE_OVERRIDDEN)
        }
        Kind::Slot(offset) => slot(offset),
        // CPython has no form for it; the cache that sites share does.
        Kind::Item(index) => {
            megamorphic::keep_item(st, oparg, version, u16::try_from(index).ok()?);
            None
        }
        Kind::Class => slot(std::mem::size_of::<usize>()),
        _ => None,
    }
}

/// A Python function that takes just so many positional arguments.
fn takes(function: &Object, count: i32) -> Option<()> {
    if !function.is_exact(&FUNCTION) {
        return None;
    }
    (function.downcast::<Function>()?.code().plain_argcount.get() == count).then_some(())
}

/// An attribute that all instances take from the class while they have none of their own.
unsafe fn of_class_attribute(
    st: St,
    owner: &Object,
    version: u32,
    value: &Object,
    is_method: bool,
) -> Option<Opcode> {
    let ty = owner.ty();
    let keys = instance::keys(ty).names().len() as u32;
    let form = if ty.has(flags::INLINE_VALUES) {
        if is_method {
            Opcode::LOAD_ATTR_METHOD_WITH_VALUES
        } else {
            Opcode::LOAD_ATTR_NONDESCRIPTOR_WITH_VALUES
        }
    } else if !ty.has(flags::MANAGED_DICT) {
        if is_method {
            Opcode::LOAD_ATTR_METHOD_NO_DICT
        } else {
            Opcode::LOAD_ATTR_NONDESCRIPTOR_NO_DICT
        }
    } else if is_method && instance::dict_of(owner).is_none() {
        Opcode::LOAD_ATTR_METHOD_LAZY_DICT
    } else {
        return None;
    };
    Method::at(st).set(version, keys, value.word());
    Some(form)
}

/// An attribute in the instance's inline values or in its dict.
pub unsafe fn of_dict(
    st: St,
    owner: &Object,
    name: &Object,
    value: Opcode,
    hint: Opcode,
) -> Option<Opcode> {
    let ty = owner.ty();
    if !owner.word().is_heap() || !ty.has(flags::MANAGED_DICT) {
        return None;
    }
    let version = version(st.thread(), ty)?;
    let header = owner.word().ptr();
    let (index, form) = if instance::has_valid_inline_values(header, ty) {
        let index = instance::keys(ty).index_of(name)?;
        let slot = instance::values_of(instance::inline_block(header, ty)).add(index);
        (slot.byte_offset_from(header) as usize, value)
    } else {
        (
            instance::dict_of(owner)
                .filter(|dict| dict.as_object().is_exact(&DICT))?
                .entry_index(name)?,
            hint,
        )
    };
    Attr::at(st).set(version, u16::try_from(index).ok()?);
    Some(form)
}

/// True if instances of the owner's class are likely to have the attribute of their own. A call asks the class alone where
/// it has inline values: few objects have methods in their dicts.
fn has_own(owner: &Object, name: &Object, calls: bool) -> bool {
    let ty = owner.ty();
    if !owner.word().is_heap() || !ty.has(flags::MANAGED_DICT) {
        return false;
    }
    // SAFETY: a live object of this type.
    let inline = unsafe { instance::has_valid_inline_values(owner.word().ptr(), ty) };
    if inline || calls && ty.has(flags::INLINE_VALUES) {
        return has_key(ty, name);
    }
    instance::dict_of(owner).is_some_and(|dict| dict.entry_index(name).is_some())
}

/// True if an instance of the class has had such an inline value.
fn has_key(ty: &Type, name: &Object) -> bool {
    instance::keys(ty).index_of(name).is_some()
}

fn version(thread: &Thread, ty: &Type) -> Option<u32> {
    Some(ty.version_tag(thread)).filter(|version| *version != 0)
}
