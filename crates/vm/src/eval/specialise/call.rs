//! `CALL` and `CALL_KW`: Python functions, bound methods, classes with a Python `__init__`, and the ways to call native code.

use crate::eval::cache::Call;
use crate::eval::ops_call::{has_python_init, keyword_names};
use crate::eval::{St, object};
use crate::function::{FUNCTION, Function};
use crate::modules::builtins;
use krait_bytecode::code::flags as co;
use krait_bytecode::opcode::Opcode;
use krait_objects::Object;
use krait_objects::exceptions::BASE_EXCEPTION;
use krait_objects::native::{MethodDef, NativeFn};
use krait_objects::typeobj::slots::SlotId;
use krait_objects::typeobj::type_type::TYPE;
use krait_objects::typeobj::{Type, flags};
use krait_objects::types::builtin_function::BuiltinFunction;
use krait_objects::types::descr::MethodDescriptor;
use krait_objects::types::list::methods as list_methods;
use krait_objects::types::method::{METHOD, Method};
use krait_objects::types::{
    bool, dict, enumerate, filter, float, int, list, map, range, reversed, set, str, tuple,
};

/// Inline cache entries of `CALL`.
const CACHES: usize = 3;

/// How CPython hands arguments to a native function, by which it chooses a form.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Convention {
    NoArguments,
    One,
    Positional,
    Keywords,
}

fn convention(def: &MethodDef) -> Convention {
    match def.func {
        NativeFn::NoArgs(_) => Convention::NoArguments,
        NativeFn::One(_) => Convention::One,
        NativeFn::Bound(_) | NativeFn::Raw(_) if !def.sig.is_positional_only() => {
            Convention::Keywords
        }
        NativeFn::Bound(_) | NativeFn::Raw(_) => Convention::Positional,
    }
}

/// The form of `CALL` for what is called.
pub unsafe fn choose(st: St, oparg: usize) -> Option<Opcode> {
    // SAFETY: the callable is on the stack, below its receiver or NULL and the arguments.
    unsafe {
        let word = st.peek(oparg + 2);
        let count = oparg + usize::from(!st.peek(oparg + 1).is_null());
        let callable = object(&word);
        if let Some(function) = callable.downcast_exact::<BuiltinFunction>() {
            return of_builtin(function.def(), count);
        }
        if callable.is_exact(&FUNCTION) {
            let exact = takes(callable, count)?;
            return Some(if exact { Opcode::CALL_PY_EXACT_ARGS } else { Opcode::CALL_PY_GENERAL });
        }
        if let Some(class) = callable.downcast::<Type>() {
            return Some(of_class(st, class, oparg, count));
        }
        if let Some(descriptor) = callable.downcast_exact::<MethodDescriptor>() {
            return of_descriptor(st, descriptor.def(), oparg, count);
        }
        if let Some(method) = callable.downcast_exact::<Method>() {
            if !method.function().is_exact(&FUNCTION) {
                return None;
            }
            let exact = takes(method.function(), count + 1)?;
            return Some(if exact {
                Opcode::CALL_BOUND_METHOD_EXACT_ARGS
            } else {
                Opcode::CALL_BOUND_METHOD_GENERAL
            });
        }
        Some(Opcode::CALL_NON_PY_GENERAL)
    }
}

/// Whether a Python function takes just so many arguments without binding. None: it can be called in no special way.
fn takes(function: &Object, count: usize) -> Option<bool> {
    let code = function.downcast::<Function>()?.code();
    if code.flags & co::OPTIMIZED == 0 {
        return None;
    }
    Some(code.plain_argcount.get() == count as i32)
}

fn of_builtin(def: &'static MethodDef, count: usize) -> Option<Opcode> {
    match convention(def) {
        Convention::One if count != 1 => None,
        Convention::One if builtins::is_len(def) => Some(Opcode::CALL_LEN),
        Convention::One => Some(Opcode::CALL_BUILTIN_O),
        Convention::Positional if count == 2 && builtins::is_isinstance(def) => {
            Some(Opcode::CALL_ISINSTANCE)
        }
        Convention::Positional => Some(Opcode::CALL_BUILTIN_FAST),
        Convention::Keywords => Some(Opcode::CALL_BUILTIN_FAST_WITH_KEYWORDS),
        Convention::NoArguments => Some(Opcode::CALL_NON_PY_GENERAL),
    }
}

unsafe fn of_descriptor(
    st: St,
    def: &'static MethodDef,
    oparg: usize,
    count: usize,
) -> Option<Opcode> {
    match convention(def) {
        Convention::NoArguments => (count == 1).then_some(Opcode::CALL_METHOD_DESCRIPTOR_NOARGS),
        Convention::One if count != 2 => None,
        Convention::One => {
            // SAFETY: an instruction follows the inline cache.
            let next = unsafe { *st.ip.add(CACHES) } & 0xff;
            let dropped = next == Opcode::POP_TOP as u16;
            Some(if oparg == 1 && dropped && list_methods::is_append(def) {
                Opcode::CALL_LIST_APPEND
            } else {
                Opcode::CALL_METHOD_DESCRIPTOR_O
            })
        }
        Convention::Positional => Some(Opcode::CALL_METHOD_DESCRIPTOR_FAST),
        Convention::Keywords => Some(Opcode::CALL_METHOD_DESCRIPTOR_FAST_WITH_KEYWORDS),
    }
}

unsafe fn of_class(st: St, class: &Type, oparg: usize, count: usize) -> Opcode {
    if class.has(flags::IMMUTABLE) {
        return match () {
            () if count == 1 && oparg == 1 && class.is(&str::STR) => Opcode::CALL_STR_1,
            () if count == 1 && oparg == 1 && class.is(&TYPE) => Opcode::CALL_TYPE_1,
            () if count == 1 && oparg == 1 && class.is(&tuple::TUPLE) => Opcode::CALL_TUPLE_1,
            () if is_built_by_vector(class) => Opcode::CALL_BUILTIN_CLASS,
            () => Opcode::CALL_NON_PY_GENERAL,
        };
    }
    // SAFETY: the caller vouches for the registers.
    unsafe {
        let thread = st.thread();
        if class.to_object().is_exact(&TYPE)
            && class.has(flags::INLINE_VALUES)
            && has_python_init(thread, class)
            && let Some(init) = &class.spec_cache().init
            && let Some(init) = init.downcast::<Function>()
            && init.code().plain_argcount.get() >= 0
        {
            let version = class.version_tag(thread);
            if version != 0 {
                Call::at(st).set_version(version);
                return Opcode::CALL_ALLOC_AND_ENTER_INIT;
            }
        }
    }
    Opcode::CALL_NON_PY_GENERAL
}

/// Native classes that CPython calls by `tp_vectorcall`.
fn is_built_by_vector(class: &Type) -> bool {
    let listed: [&Type; 16] = [
        &bool::BOOL,
        &dict::DICT,
        &enumerate::ENUMERATE,
        &filter::FILTER,
        &float::FLOAT,
        &int::INT,
        &list::LIST,
        &map::MAP,
        &range::RANGE,
        &reversed::REVERSED,
        &set::FROZENSET,
        &set::SET,
        &str::STR,
        &tuple::TUPLE,
        &TYPE,
        &crate::modules::super_type::SUPER,
    ];
    let same = |slot| class.slots().raw(slot) == BASE_EXCEPTION.slots().raw(slot);
    listed.iter().any(|ty| class.is(ty))
        || class.is_subtype(&BASE_EXCEPTION) && same(SlotId::New) && same(SlotId::Init)
}

/// The form of `CALL_KW` for what is called.
pub unsafe fn choose_kw(st: St, oparg: usize) -> Option<Opcode> {
    // SAFETY: the callable is on the stack, below its receiver or NULL, the arguments and their names.
    unsafe {
        let word = st.peek(oparg + 3);
        keyword_names(&st.peek(1), oparg)?;
        let callable = object(&word);
        if callable.is_exact(&FUNCTION) {
            takes(callable, 0)?;
            return Some(Opcode::CALL_KW_PY);
        }
        if callable.is_exact(&METHOD) {
            let function = callable.downcast::<Method>()?.function();
            if !function.is_exact(&FUNCTION) {
                return None;
            }
            takes(function, 0)?;
            return Some(Opcode::CALL_KW_BOUND_METHOD);
        }
        Some(Opcode::CALL_KW_NON_PY)
    }
}
