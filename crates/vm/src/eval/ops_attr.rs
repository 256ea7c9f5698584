//! Attributes, with inline caches keyed by type version.

use super::{St, Step, fail, object, settle};
use krait_bytecode::opcode::SPECIAL_METHODS;
use krait_objects::instance;
use krait_objects::object::{close, dup, type_of};
use krait_objects::protocol::attribute::{generic_getattr, generic_setattr};
use krait_objects::typeobj::{Type, flags};
use krait_objects::{Object, PyResult, Thread, Word, name};

/// States of LOAD_ATTR's and STORE_ATTR's inline cache, in its first unit.
const INSTANCE_VALUE: u16 = 1;
const METHOD_NO_DICT: u16 = 2;
const METHOD_WITH_VALUES: u16 = 3;

#[inline(always)]
#[cfg_attr(debug_assertions, allow(dead_code))] // Debug builds run the general bodies only.
unsafe fn cached_version(cache: *mut u16) -> u32 {
    u32::from(*cache.add(1)) | u32::from(*cache.add(2)) << 16
}

unsafe fn set_cached_version(cache: *mut u16, version: u32) {
    *cache.add(1) = version as u16;
    *cache.add(2) = (version >> 16) as u16;
}

/// An instance value or method that the inline cache knows.
#[inline(always)]
#[cfg_attr(debug_assertions, allow(dead_code))] // Debug builds run the general bodies only.
pub unsafe fn load_attr_fast(mut st: St, oparg: usize) -> Step {
    let owner = st.peek(1);
    let cache = st.ip.cast_mut();
    let state = *cache;
    if state != 0 && owner.is_heap() {
        let ty = &*type_of(owner);
        if ty.current_version() == cached_version(cache) {
            match state {
                INSTANCE_VALUE => {
                    let block = instance::inline_block(owner.ptr(), ty);
                    if instance::has_valid_inline_values(owner.ptr(), ty) {
                        let word = *instance::values_of(block).add(*cache.add(3) as usize);
                        if !word.is_null() {
                            st.set_peek(1, dup(word));
                            if oparg & 1 != 0 {
                                st.push(Word::NULL);
                            }
                            st.skip(9);
                            close(owner);
                            return st.next();
                        }
                    }
                }
                METHOD_NO_DICT => return push_method(st, cache, owner),
                METHOD_WITH_VALUES
                    if *cache.add(3) as usize == instance::keys(ty).names().len()
                        && instance::has_valid_inline_values(owner.ptr(), ty) =>
                {
                    return push_method(st, cache, owner);
                }
                _ => {}
            }
        }
    }
    Step::Slow(st)
}

pub unsafe fn load_attr(mut st: St, oparg: usize) -> Step {
    let owner = st.peek(1);
    st.save();
    if oparg & 1 != 0 {
        let mut method = Word::NULL;
        let bound = slow_load_method(st, oparg >> 1, owner, &raw mut method);
        if bound < 0 {
            return Step::Error(st);
        }
        st.set_peek(1, method);
        if bound == 1 {
            // The owner becomes the receiver.
            st.push(owner);
        } else {
            st.push(Word::NULL);
            close(owner);
        }
        st.skip(9);
        return st.next();
    }
    let result = slow_load_attr(st, oparg >> 1, owner);
    if result.is_null() {
        return Step::Error(st);
    }
    st.set_peek(1, result);
    st.skip(9);
    close(owner);
    st.next()
}

#[inline(always)]
#[cfg_attr(debug_assertions, allow(dead_code))] // Debug builds run the general bodies only.
unsafe fn push_method(mut st: St, cache: *mut u16, owner: Word) -> Step {
    let bits = u64::from(*cache.add(5))
        | u64::from(*cache.add(6)) << 16
        | u64::from(*cache.add(7)) << 32
        | u64::from(*cache.add(8)) << 48;
    let method = dup(Word::from_bits(bits));
    st.set_peek(1, method);
    st.push(owner);
    st.skip(9);
    st.next()
}

#[inline(never)]
unsafe fn slow_load_attr(st: St, index: usize, owner: Word) -> Word {
    let thread = st.thread();
    let owner = object(&owner);
    let name = st.name(index);
    cache_instance_value(thread, st, owner, name);
    settle(thread, owner.getattr(thread, name))
}

fn is_generic(ty: &Type) -> bool {
    ty.slots().getattr().is_some_and(|f| f as *const () == generic_getattr as *const ())
}

/// Notes the index of an attribute kept in inline values, if no class attribute comes before it.
unsafe fn cache_instance_value(thread: &Thread, st: St, owner: &Object, name: &Object) {
    let ty = owner.ty();
    if !owner.word().is_heap() || !ty.has(flags::INLINE_VALUES) || !is_generic(ty) {
        return;
    }
    let header = owner.word().ptr();
    if !instance::has_valid_inline_values(header, ty) {
        return;
    }
    let Some(index) = instance::keys(ty).index_of(name) else { return };
    if let Some(attribute) = ty.lookup(thread, name)
        && attribute.ty().slots().descr_set().is_some()
    {
        return;
    }
    let version = ty.version_tag(thread);
    if version == 0 {
        return;
    }
    let cache = st.ip.cast_mut();
    set_cached_version(cache, version);
    *cache.add(3) = index as u16;
    *cache = INSTANCE_VALUE;
}

/// Loads a method for a call: 1 if `method` is to be called with the owner first, 0 if it is a plain attribute, -1 on error.
#[inline(never)]
unsafe fn slow_load_method(st: St, index: usize, owner: Word, method: *mut Word) -> i32 {
    let thread = st.thread();
    let owner = object(&owner);
    let name = st.name(index);
    match find_method(thread, st, owner, name) {
        Ok((value, bound)) => {
            *method = value.into_word();
            i32::from(bound)
        }
        Err(raised) => {
            fail(thread, raised);
            -1
        }
    }
}

unsafe fn find_method(
    thread: &Thread,
    st: St,
    owner: &Object,
    name: &Object,
) -> PyResult<(Object, bool)> {
    let ty = owner.ty();
    if !is_generic(ty) {
        return Ok((owner.getattr(thread, name)?, false));
    }
    let Some(attribute) = ty.lookup(thread, name) else {
        cache_instance_value(thread, st, owner, name);
        return Ok((owner.getattr(thread, name)?, false));
    };
    if !attribute.ty().has(flags::METHOD_DESCRIPTOR) {
        return Ok((owner.getattr(thread, name)?, false));
    }
    if ty.has(flags::MANAGED_DICT)
        && let Some(value) = instance::get_attr(thread, owner, name)?
    {
        return Ok((value, false));
    }
    cache_method(thread, st, owner, name, &attribute);
    Ok((attribute, true))
}

unsafe fn cache_method(thread: &Thread, st: St, owner: &Object, name: &Object, method: &Object) {
    let ty = owner.ty();
    if !owner.word().is_heap() || !method.word().is_heap() {
        return;
    }
    let state = if !ty.has(flags::MANAGED_DICT) {
        METHOD_NO_DICT
    } else if ty.has(flags::INLINE_VALUES) && instance::keys(ty).index_of(name).is_none() {
        METHOD_WITH_VALUES
    } else {
        return;
    };
    let version = ty.version_tag(thread);
    if version == 0 {
        return;
    }
    let cache = st.ip.cast_mut();
    set_cached_version(cache, version);
    *cache.add(3) =
        if state == METHOD_WITH_VALUES { instance::keys(ty).names().len() as u16 } else { 0 };
    let bits = method.word().bits();
    for i in 0..4 {
        *cache.add(5 + i) = (bits >> (16 * i)) as u16;
    }
    *cache = state;
}

/// An instance value at an index that the inline cache knows.
#[inline(always)]
#[cfg_attr(debug_assertions, allow(dead_code))] // Debug builds run the general bodies only.
pub unsafe fn store_attr_fast(mut st: St, _oparg: usize) -> Step {
    let (value, owner) = (st.peek(2), st.peek(1));
    let cache = st.ip.cast_mut();
    if *cache == INSTANCE_VALUE && owner.is_heap() {
        let ty = &*type_of(owner);
        if ty.current_version() == cached_version(cache)
            && instance::has_valid_inline_values(owner.ptr(), ty)
        {
            st.sp = st.sp.sub(2);
            st.skip(4);
            instance::store_inline(owner.ptr(), ty, *cache.add(3) as usize, value);
            close(value);
            close(owner);
            return st.next();
        }
    }
    Step::Slow(st)
}

pub unsafe fn store_attr(mut st: St, oparg: usize) -> Step {
    let (value, owner) = (st.peek(2), st.peek(1));
    st.save();
    if !slow_store_attr(st, oparg, owner, Some(value)) {
        return Step::Error(st);
    }
    st.sp = st.sp.sub(2);
    st.skip(4);
    close(value);
    close(owner);
    st.next()
}

#[inline(never)]
unsafe fn slow_store_attr(st: St, index: usize, owner: Word, value: Option<Word>) -> bool {
    let thread = st.thread();
    let name = st.name(index);
    let owner = object(&owner);
    let result = owner.setattr(thread, name, value.as_ref().map(|v| object(v)));
    match result {
        Ok(()) => {
            if value.is_some() {
                cache_store(thread, st, owner, name);
            }
            true
        }
        Err(raised) => {
            fail(thread, raised);
            false
        }
    }
}

unsafe fn cache_store(thread: &Thread, st: St, owner: &Object, name: &Object) {
    let ty = owner.ty();
    let generic =
        ty.slots().setattr().is_some_and(|f| f as *const () == generic_setattr as *const ());
    if !generic
        || !owner.word().is_heap()
        || !ty.has(flags::INLINE_VALUES)
        || ty.lookup(thread, name).is_some()
    {
        return;
    }
    if !instance::has_valid_inline_values(owner.word().ptr(), ty) {
        return;
    }
    let Some(index) = instance::keys(ty).index_of(name) else { return };
    let version = ty.version_tag(thread);
    if version == 0 {
        return;
    }
    let cache = st.ip.cast_mut();
    set_cached_version(cache, version);
    *cache.add(3) = index as u16;
    *cache = INSTANCE_VALUE;
}

pub unsafe fn delete_attr(mut st: St, oparg: usize) -> Step {
    st.save();
    let owner = st.peek(1);
    if !slow_store_attr(st, oparg, owner, None) {
        return Step::Error(st);
    }
    st.sp = st.sp.sub(1);
    close(owner);
    st.next()
}

pub unsafe fn load_special(mut st: St, oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let owner = st.peek(1);
    let method_name = match oparg {
        0 => name!("__enter__"),
        1 => name!("__exit__"),
        2 => name!("__aenter__"),
        _ => name!("__aexit__"),
    };
    let target = object(&owner);
    let Some(method) = target.ty().lookup(thread, method_name) else {
        fail(thread, missing_special(thread, target, oparg));
        return Step::Error(st);
    };
    if method.ty().has(flags::METHOD_DESCRIPTOR) {
        st.set_peek(1, method.into_word());
        st.push(owner);
        return st.next();
    }
    let bound = match method.ty().slots().descr_get() {
        Some(get) => {
            settle(thread, get(thread, &method, Some(target), Some(&target.ty().to_object())))
        }
        None => method.into_word(),
    };
    if bound.is_null() {
        return Step::Error(st);
    }
    st.set_peek(1, bound);
    st.push(Word::NULL);
    close(owner);
    st.next()
}

#[cold]
fn missing_special(thread: &Thread, target: &Object, which: usize) -> krait_objects::Raised {
    let has = |name: &str| {
        target.ty().lookup(thread, krait_objects::intern::intern(name).as_object()).is_some()
    };
    let class = target.ty().name();
    let method = SPECIAL_METHODS[which.min(3)];
    let (kind, other_pair, other_kind, other_statement) = if which < 2 {
        ("the context manager protocol", ("__aenter__", "__aexit__"), "asynchronous ", "async with")
    } else {
        ("the asynchronous context manager protocol", ("__enter__", "__exit__"), "", "with")
    };
    let mut message = format!("'{class}' object does not support {kind} (missed {method} method)");
    if has(other_pair.0) && has(other_pair.1) {
        message = format!(
            "{message} but it supports the {other_kind}context manager protocol. Did you mean to use '{other_statement}'?"
        );
    }
    thread.type_error(message)
}

pub unsafe fn load_super_attr(mut st: St, oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let (global_super, class, receiver) = (st.peek(3), st.peek(2), st.peek(1));
    let name = st.name(oparg >> 2);
    let wants_method = oparg & 1 != 0;
    let result = super_attr(
        thread,
        object(&global_super),
        object(&class),
        object(&receiver),
        name,
        oparg & 2 != 0,
        wants_method,
    );
    match result {
        Ok((value, bound)) => {
            let value = value.into_word();
            if bound {
                // The receiver moves below the arguments.
                st.sp = st.sp.sub(1);
                super::drop_top(&mut st, 2);
                st.push(value);
                st.push(receiver);
            } else {
                super::drop_top(&mut st, 3);
                st.push(value);
                if wants_method {
                    st.push(Word::NULL);
                }
            }
            st.skip(1);
            st.next()
        }
        Err(raised) => {
            fail(thread, raised);
            Step::Error(st)
        }
    }
}

/// The call of `super` in LOAD_SUPER_ATTR.
pub unsafe fn call_super(st: St, oparg: usize) -> Word {
    let thread = st.thread();
    let (global_super, class, receiver) = (st.peek(3), st.peek(2), st.peek(1));
    let global_super = object(&global_super);
    let given = oparg & 2 != 0 || global_super.is(&crate::modules::super_type::SUPER.to_object());
    let args = [object(&class).clone(), object(&receiver).clone()];
    super::settle(thread, global_super.call(thread, if given { &args } else { &[] }))
}

fn super_attr(
    thread: &Thread,
    global_super: &Object,
    class: &Object,
    receiver: &Object,
    name: &Object,
    two_arguments: bool,
    wants_method: bool,
) -> PyResult<(Object, bool)> {
    if global_super.is(&crate::modules::super_type::SUPER.to_object())
        && let Some(class) = class.downcast::<Type>()
    {
        return crate::modules::super_type::lookup(thread, class, receiver, name, wants_method);
    }
    // The zero-argument form passes class and receiver all the same where `super` is something else.
    let args = [class.clone(), receiver.clone()];
    let proxy = global_super.call(thread, if two_arguments { &args } else { &[] })?;
    Ok((proxy.getattr(thread, name)?, false))
}
