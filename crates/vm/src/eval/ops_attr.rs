//! Attributes: the general bodies.

use super::fast::megamorphic;
use super::{St, Step, fail, object, settle};
use crate::function::FUNCTION;
use crate::modules::super_type;
use krait_bytecode::opcode::SPECIAL_METHODS;
use krait_objects::instance;
use krait_objects::intern::StaticName;
use krait_objects::object::{close, dup, type_of};
use krait_objects::protocol::attribute::generic_getattr;
use krait_objects::typeobj::{Type, flags};
use krait_objects::types::classmethod::ClassMethod;
use krait_objects::types::staticmethod::StaticMethod;
use krait_objects::{Object, PyResult, Thread, Word};

#[inline(always)]
pub unsafe fn load_attr(mut st: St, oparg: usize) -> Step {
    let owner = st.peek(1);
    st.save();
    megamorphic::note_load(st, oparg);
    if oparg & 1 != 0 {
        let mut method = Word::NULL;
        let receiver = slow_load_method(st, oparg >> 1, owner, &raw mut method);
        if method.is_null() {
            return Step::Error(st);
        }
        st.set_peek(1, method);
        st.push(receiver);
        st.skip(9);
        if receiver != owner {
            close(owner);
        }
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

#[inline(never)]
unsafe fn slow_load_attr(st: St, index: usize, owner: Word) -> Word {
    let thread = st.thread();
    let owner = object(&owner);
    let name = st.name(index);
    settle(thread, owner.getattr(thread, name))
}

fn is_generic(ty: &Type) -> bool {
    ty.slots().getattr().is_some_and(|f| f as *const () == generic_getattr as *const ())
}

/// Loads a method for a call, NULL on error, and gives what it is to be called with first: the owner itself, whose reference
/// that is, a new reference to its class, or NULL for nothing.
#[inline(never)]
unsafe fn slow_load_method(st: St, index: usize, owner: Word, method: *mut Word) -> Word {
    let thread = st.thread();
    let owner = object(&owner);
    let name = st.name(index);
    match find_method(thread, owner, name) {
        Ok((value, receiver)) => {
            *method = value.into_word();
            match receiver {
                Receiver::None => Word::NULL,
                Receiver::Owner => owner.word(),
                Receiver::Class => owner.ty().to_object().into_word(),
            }
        }
        Err(raised) => fail(thread, raised),
    }
}

/// What a method is called with before the arguments.
enum Receiver {
    None,
    Owner,
    Class,
}

/// A method that need not be made an object for its call, with its receiver; or any other attribute's value.
fn find_method(thread: &Thread, owner: &Object, name: &Object) -> PyResult<(Object, Receiver)> {
    let ty = owner.ty();
    let found = if is_generic(ty) { ty.lookup(thread, name).and_then(as_method) } else { None };
    let Some(method) = found else {
        return Ok((owner.getattr(thread, name)?, Receiver::None));
    };
    if ty.has(flags::MANAGED_DICT)
        && let Some(value) = instance::get_attr(thread, owner, name)?
    {
        return Ok((value, Receiver::None));
    }
    Ok(method)
}

/// The function behind a class's attribute that binds itself in a known way.
fn as_method(attribute: Object) -> Option<(Object, Receiver)> {
    if attribute.ty().has(flags::METHOD_DESCRIPTOR) {
        return Some((attribute, Receiver::Owner));
    }
    if let Some(wrapper) = attribute.downcast_exact::<StaticMethod>() {
        return Some((wrapper.callable()?, Receiver::None));
    }
    let function = attribute.downcast_exact::<ClassMethod>()?.callable()?;
    function.is_exact(&FUNCTION).then_some((function, Receiver::Class))
}

#[inline(always)]
pub unsafe fn store_attr(mut st: St, oparg: usize) -> Step {
    let (value, owner) = (st.peek(2), st.peek(1));
    st.save();
    megamorphic::note_store(st, oparg);
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
        Ok(()) => true,
        Err(raised) => {
            fail(thread, raised);
            false
        }
    }
}

#[inline(always)]
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

/// The methods of LOAD_SPECIAL, by its operand.
static SPECIAL_NAMES: [StaticName; 4] = [
    StaticName::new(SPECIAL_METHODS[0]),
    StaticName::new(SPECIAL_METHODS[1]),
    StaticName::new(SPECIAL_METHODS[2]),
    StaticName::new(SPECIAL_METHODS[3]),
];

/// A method that is known of the owner's type.
#[inline(always)]
pub unsafe fn load_special_fast(mut st: St, oparg: usize) -> Step {
    let owner = st.peek(1);
    if !owner.is_heap() {
        return Step::Slow(st);
    }
    let Some(name) = SPECIAL_NAMES[oparg & 3].word_if_made() else { return Step::Slow(st) };
    let version = (*type_of(owner)).current_version();
    let method = st.thread().interp().method_cache.known(version, name);
    if !method.is_heap() || !(*type_of(method)).has(flags::METHOD_DESCRIPTOR) {
        return Step::Slow(st);
    }
    st.set_peek(1, dup(method));
    st.push(owner);
    st.next()
}

#[inline(always)]
pub unsafe fn load_special(mut st: St, oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let owner = st.peek(1);
    let method_name = SPECIAL_NAMES[oparg & 3].get();
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

#[inline(always)]
pub unsafe fn load_super_attr(st: St, oparg: usize) -> Step {
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
    give_super_attr(st, result, wants_method)
}

/// The same where `super` is the builtin one and the class a type: no super object is made.
#[inline(always)]
pub unsafe fn load_plain_super_attr(st: St, oparg: usize) -> Step {
    st.save();
    let (class, receiver) = (st.peek(2), st.peek(1));
    let wants_method = oparg & 1 != 0;
    let class: &Type = object(&class).downcast_unchecked();
    let name = st.name(oparg >> 2);
    let result = super_type::lookup(st.thread(), class, object(&receiver), name, wants_method);
    give_super_attr(st, result, wants_method)
}

/// Puts what `super` has found, and the receiver of a method, in the place of the operands.
unsafe fn give_super_attr(
    mut st: St,
    result: PyResult<(Object, bool)>,
    wants_method: bool,
) -> Step {
    let receiver = st.peek(1);
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
            fail(st.thread(), raised);
            Step::Error(st)
        }
    }
}

/// The call of `super` in LOAD_SUPER_ATTR.
pub unsafe fn call_super(st: St, oparg: usize) -> Word {
    let thread = st.thread();
    let (global_super, class, receiver) = (st.peek(3), st.peek(2), st.peek(1));
    let global_super = object(&global_super);
    let given = oparg & 2 != 0 || global_super.is(&super_type::SUPER.to_object());
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
    if global_super.is(&super_type::SUPER.to_object())
        && let Some(class) = class.downcast::<Type>()
    {
        return super_type::lookup(thread, class, receiver, name, wants_method);
    }
    // The zero-argument form passes class and receiver all the same where `super` is something else.
    let args = [class.clone(), receiver.clone()];
    let proxy = global_super.call(thread, if two_arguments { &args } else { &[] })?;
    Ok((proxy.getattr(thread, name)?, false))
}
