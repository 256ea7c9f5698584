//! Forms of `LOAD_ATTR`.

use super::known_type;
use crate::eval::cache::{Attr, Method};
use crate::eval::ops_call::is_function;
use crate::eval::{St, Step};
use crate::function::Function;
use krait_objects::object::{dup, type_of};
use krait_objects::typeobj::slots::SlotId;
use krait_objects::typeobj::{Type, flags};
use krait_objects::types::module::MODULE;
use krait_objects::types::property::Property;
use krait_objects::types::tuple::Tuple;
use krait_objects::{Object, Word, instance};

/// Inline cache entries.
const CACHES: usize = 9;

/// Puts a value in the place of its owner.
#[inline(always)]
pub unsafe fn give(mut st: St, value: Word, oparg: usize) -> Step {
    let owner = st.peek(1);
    st.set_peek(1, dup(value));
    if oparg & 1 != 0 {
        st.push(Word::NULL);
    }
    st.skip(CACHES);
    Step::Close(st, owner)
}

/// Pushes a value whose owner is not on the stack.
#[inline(always)]
pub unsafe fn push(mut st: St, value: Word, oparg: usize) -> Step {
    st.push(dup(value));
    if oparg & 1 != 0 {
        st.push(Word::NULL);
    }
    st.skip(CACHES);
    st.next()
}

/// Pushes a method and its receiver, which is not on the stack.
#[inline(always)]
pub unsafe fn push_method(mut st: St, method: Word, owner: Word) -> Step {
    st.push(dup(method));
    st.push(dup(owner));
    st.skip(CACHES);
    st.next()
}

/// Puts a method below its receiver.
#[inline(always)]
pub unsafe fn give_method(mut st: St, method: Word) -> Step {
    let owner = st.peek(1);
    st.set_peek(1, dup(method));
    st.push(owner);
    st.skip(CACHES);
    st.next()
}

/// True while the instance's attributes are in its inline values.
#[inline(always)]
unsafe fn is_inline(owner: Word, ty: &Type) -> bool {
    // The type has inline values: its version is the cached one.
    instance::are_inline_values_valid(owner.ptr(), ty)
}

/// The attribute among the owner's inline values.
#[inline(always)]
pub unsafe fn inline_value(st: St, owner: Word) -> Option<Word> {
    let cache = Attr::at(st);
    let ty = known_type(owner, cache.version())?;
    if !is_inline(owner, ty) {
        return None;
    }
    let value = *owner.ptr().cast::<u8>().add(cache.index()).cast::<Word>();
    if value.is_null() { None } else { Some(value) }
}

/// The owner's member.
#[inline(always)]
pub unsafe fn slot_value(st: St, owner: Word) -> Option<Word> {
    let cache = Attr::at(st);
    known_type(owner, cache.version())?;
    // A member that is unset is zero, which no word is.
    *owner.ptr().cast::<u8>().add(cache.index()).cast::<Option<Word>>()
}

/// The owner's item, as a tuple.
#[inline(always)]
pub unsafe fn tuple_item(st: St, owner: Word) -> Option<Word> {
    let cache = Attr::at(st);
    known_type(owner, cache.version())?;
    // The type is that of a tuple: it has its version.
    let tuple = &*owner.ptr().cast::<Tuple>();
    tuple.get(cache.index()).map(Object::word)
}

#[inline(always)]
pub unsafe fn instance_value(st: St, oparg: usize) -> Step {
    match inline_value(st, st.peek(1)) {
        Some(value) => give(st, value, oparg),
        None => Step::Slow(st),
    }
}

#[inline(always)]
pub unsafe fn with_hint(st: St, oparg: usize) -> Step {
    let (owner, cache) = (st.peek(1), Attr::at(st));
    if let Some(ty) = known_type(owner, cache.version())
        && let Some(dict) = &*instance::dict_slot(owner.ptr(), ty)
        && let Some(value) = dict.word_of_key_at(cache.index(), st.name(oparg >> 1))
    {
        return give(st, value, oparg);
    }
    Step::Slow(st)
}

#[inline(always)]
pub unsafe fn slot(st: St, oparg: usize) -> Step {
    match slot_value(st, st.peek(1)) {
        Some(value) => give(st, value, oparg),
        None => Step::Slow(st),
    }
}

#[inline(always)]
pub unsafe fn module(st: St, oparg: usize) -> Step {
    let (owner, cache) = (st.peek(1), Attr::at(st));
    if owner.is_heap() {
        let ty = &*type_of(owner);
        if ty.slots().raw(SlotId::GetAttr) == MODULE.slots().raw(SlotId::GetAttr)
            && let Some(dict) = &*instance::dict_slot(owner.ptr(), ty)
            && dict.current_keys_version() == cache.version()
            && let Some(value) = dict.word_at_entry(cache.index())
        {
            return give(st, value, oparg);
        }
    }
    Step::Slow(st)
}

#[inline(always)]
unsafe fn known_class(owner: Word, version: u32) -> bool {
    owner.is_heap()
        && (*type_of(owner)).has(flags::TYPE_SUBCLASS)
        && (*owner.ptr().cast::<Type>()).current_version() == version
}

#[inline(always)]
pub unsafe fn class(st: St, oparg: usize) -> Step {
    let (owner, cache) = (st.peek(1), Method::at(st));
    if known_class(owner, cache.version()) {
        return give(st, cache.value(), oparg);
    }
    Step::Slow(st)
}

#[inline(always)]
pub unsafe fn class_with_metaclass_check(st: St, oparg: usize) -> Step {
    let (owner, cache) = (st.peek(1), Method::at(st));
    if known_class(owner, cache.version()) && (*type_of(owner)).current_version() == cache.keys() {
        return give(st, cache.value(), oparg);
    }
    Step::Slow(st)
}

#[inline(always)]
unsafe fn has_cached_keys(owner: Word, cache: Method) -> bool {
    match known_type(owner, cache.version()) {
        Some(ty) => {
            instance::keys(ty).names().len() == cache.keys() as usize && is_inline(owner, ty)
        }
        None => false,
    }
}

/// The method of an owner with inline values.
#[inline(always)]
pub unsafe fn method_beside_values(st: St, owner: Word) -> Option<Word> {
    let cache = Method::at(st);
    if has_cached_keys(owner, cache) { Some(cache.value()) } else { None }
}

/// The method of a heap object that has no dict.
#[inline(always)]
pub unsafe fn method_without_dict(st: St, owner: Word) -> Option<Word> {
    let cache = Method::at(st);
    known_type(owner, cache.version())?;
    Some(cache.value())
}

#[inline(always)]
pub unsafe fn method_with_values(st: St, _oparg: usize) -> Step {
    match method_beside_values(st, st.peek(1)) {
        Some(method) => give_method(st, method),
        None => Step::Slow(st),
    }
}

#[inline(always)]
pub unsafe fn nondescriptor_with_values(st: St, oparg: usize) -> Step {
    let (owner, cache) = (st.peek(1), Method::at(st));
    if has_cached_keys(owner, cache) { give(st, cache.value(), oparg) } else { Step::Slow(st) }
}

#[inline(always)]
pub unsafe fn method_no_dict(st: St, _oparg: usize) -> Step {
    let (owner, cache) = (st.peek(1), Method::at(st));
    if (*type_of(owner)).current_version() == cache.version() {
        return give_method(st, cache.value());
    }
    Step::Slow(st)
}

#[inline(always)]
pub unsafe fn nondescriptor_no_dict(st: St, oparg: usize) -> Step {
    let (owner, cache) = (st.peek(1), Method::at(st));
    if (*type_of(owner)).current_version() == cache.version() {
        return give(st, cache.value(), oparg);
    }
    Step::Slow(st)
}

#[inline(always)]
pub unsafe fn method_lazy_dict(st: St, _oparg: usize) -> Step {
    let (owner, cache) = (st.peek(1), Method::at(st));
    if let Some(ty) = known_type(owner, cache.version())
        && (*instance::dict_slot(owner.ptr(), ty)).is_none()
    {
        return give_method(st, cache.value());
    }
    Step::Slow(st)
}

/// Enters a function that the look-up calls, with the owner at the top of the stack as the first of `count` arguments.
#[inline(always)]
unsafe fn enter(st: St, function: Word, count: i32) -> Option<St> {
    if !is_function(function) {
        return None;
    }
    let code = (*function.ptr().cast::<Function>()).code();
    if code.plain_argcount.get() != count {
        return None;
    }
    let inside = super::enter(st, function, 1, 1, CACHES)?;
    dup(function);
    Some(inside)
}

#[inline(always)]
pub unsafe fn property(st: St, _oparg: usize) -> Step {
    let cache = Method::at(st);
    if known_type(st.peek(1), cache.version()).is_none() {
        return Step::Slow(st);
    }
    let getter = (*cache.value().ptr().cast::<Property>()).getter_word();
    match enter(st, getter, 1) {
        Some(inside) => inside.next(),
        None => Step::Slow(st),
    }
}

#[inline(always)]
pub unsafe fn getattribute_overridden(st: St, oparg: usize) -> Step {
    let cache = Method::at(st);
    if known_type(st.peek(1), cache.version()).is_none() {
        return Step::Slow(st);
    }
    match enter(st, cache.value(), 2) {
        Some(inside) => {
            *inside.local(1) = dup(st.name(oparg >> 1).word());
            inside.next()
        }
        None => Step::Slow(st),
    }
}
