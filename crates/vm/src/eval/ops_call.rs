//! Calls. Python functions get a frame on the data stack and run in the same loop; everything else is called natively.

use super::ops_flow::handle_breaker;
use super::{St, Step, drop_top, enter_recursion, fail, intrinsics, object, settle, wrong_operand};
use crate::frame::{
    Frame, Owner, clear_frame, frame_size, init_call_frame, owned_word, push_frame,
};
use crate::function::{FUNCTION, Function, binding};
use krait_bytecode::code::flags as co;
use krait_objects::object::{close, dup};
use krait_objects::typeobj::object_type::{self, OBJECT};
use krait_objects::typeobj::slots::SlotId;
use krait_objects::typeobj::type_type::TYPE;
use krait_objects::typeobj::{Type, flags};
use krait_objects::types::builtin_function::BuiltinFunction;
use krait_objects::types::descr::MethodDescriptor;
use krait_objects::types::dict::{DICT, Dict};
use krait_objects::types::method::{METHOD, Method};
use krait_objects::types::tuple::Tuple;
use krait_objects::{CallArgs, Object, PyResult, Raised, Ref, Thread, Word, name};
use smallvec::SmallVec;

#[inline(always)]
unsafe fn as_function<'a>(word: Word) -> Option<&'a Function> {
    if word.is_heap() && (*word.ptr()).type_ptr() == &raw const FUNCTION {
        return Some(&*word.ptr().cast::<Function>());
    }
    None
}

/// True for a Python function.
#[inline(always)]
pub unsafe fn is_function(word: Word) -> bool {
    as_function(word).is_some()
}

/// Turns a bound method into its function and receiver on the stack.
#[inline(always)]
pub unsafe fn expand_method(st: St, callable_depth: usize) {
    let callable = st.peek(callable_depth);
    if st.peek(callable_depth - 1).is_null()
        && callable.is_heap()
        && (*callable.ptr()).type_ptr() == &raw const METHOD
    {
        let method = &*callable.ptr().cast::<Method>();
        let function = dup(method.function().word());
        let receiver = dup(method.receiver().word());
        st.set_peek(callable_depth, function);
        st.set_peek(callable_depth - 1, receiver);
        close(callable);
    }
}

#[inline(always)]
pub unsafe fn call(mut st: St, oparg: usize) -> Step {
    expand_method(st, oparg + 2);
    st.save();
    if let Some(step) = call_in_loop(st, oparg, None) {
        return step;
    }
    let result = call_native(st, oparg);
    drop_top(&mut st, oparg + 2);
    finish_native(st, result)
}

/// Calls what is known to be a Python function.
#[inline(always)]
pub unsafe fn call_general(st: St, oparg: usize) -> Step {
    st.save();
    let function = &*st.peek(oparg + 2).ptr().cast::<Function>();
    call_python(st, function, oparg, None)
}

/// Calls a Python function, a class with a Python `__init__` or an instance with a Python `__call__` in this loop; a bound
/// method has been expanded. None: it is something else.
#[inline(always)]
unsafe fn call_in_loop(st: St, oparg: usize, names: Option<&Tuple>) -> Option<Step> {
    let callable = st.peek(oparg + 2);
    if let Some(function) = as_function(callable) {
        return Some(call_python(st, function, oparg, names));
    }
    if st.peek(oparg + 1).is_null()
        && callable.is_heap()
        && std::ptr::eq((*callable.ptr()).type_ptr(), &TYPE)
    {
        let class = &*callable.ptr().cast::<Type>();
        if has_python_init(st.thread(), class) && !class.has(flags::ABSTRACT) {
            return Some(construct(st, class, oparg, names));
        }
    } else if expand_instance(st, oparg) {
        let function = &*st.peek(oparg + 2).ptr().cast::<Function>();
        return Some(call_python(st, function, oparg, names));
    }
    None
}

/// Turns an instance of a class with a Python `__call__` into that function and its receiver on the stack; false if it is
/// something else.
unsafe fn expand_instance(st: St, oparg: usize) -> bool {
    let callable = st.peek(oparg + 2);
    if !st.peek(oparg + 1).is_null() || !callable.is_heap() {
        return false;
    }
    let class = &*(*callable.ptr()).type_ptr();
    if !class.has(flags::HEAP) {
        return false;
    }
    match class.lookup(st.thread(), name!("__call__")) {
        Some(function) if function.is_exact(&FUNCTION) => {
            st.set_peek(oparg + 1, callable);
            st.set_peek(oparg + 2, function.into_word());
            true
        }
        _ => false,
    }
}

/// Pushes the result of a native call, whose arguments are gone, and looks after what has come up during the call.
#[inline(always)]
unsafe fn finish_native(mut st: St, result: Word) -> Step {
    if result.is_null() {
        return Step::Error(st);
    }
    st.push(result);
    // A signal that came during the call is handled where the call is.
    if st.thread().breaker_set() && !handle_breaker(st.thread()) {
        return Step::Error(st);
    }
    st.skip(CACHES.into());
    st.next()
}

/// Inline cache entries of CALL and CALL_KW.
const CACHES: u16 = 3;

/// Makes a frame the running one; `st.sp` is the caller's stack without what the call has used.
#[inline(always)]
pub unsafe fn enter_frame(st: St, frame: *mut Frame, return_offset: u16) -> St {
    (*st.fp).sp = st.sp;
    (*st.fp).return_offset = return_offset;
    (*frame).previous = st.fp;
    st.vm().frame.set(frame);
    St { ip: (*frame).ip, sp: (*frame).sp, fp: frame, th: st.th }
}

/// Whether instances of the class are made by `object.__new__` and filled in by a Python `__init__`, which is in
/// [`Type::spec_cache`] then.
pub unsafe fn has_python_init(thread: &Thread, class: &Type) -> bool {
    if class.spec_cache().init.is_some() {
        return true;
    }
    if !class.has(flags::HEAP)
        || class.slots().raw(SlotId::New) != OBJECT.slots().raw(SlotId::New)
        || class.version_tag(thread) == 0
    {
        return false;
    }
    match class.lookup(thread, name!("__init__")) {
        Some(init) if init.is_exact(&FUNCTION) => {
            class.spec_cache().init = Some(init);
            true
        }
        _ => false,
    }
}

/// An instance of a class without `__new__`, with nothing filled in.
#[inline(never)]
pub unsafe fn new_instance(class: &Type) -> Word {
    object_type::allocate_instance(class).into_word()
}

/// Makes an instance and enters the class's `__init__`; the caller's stack keeps the instance as the result.
unsafe fn construct(mut st: St, class: &Type, oparg: usize, names: Option<&Tuple>) -> Step {
    let Some(init) = class.spec_cache().init.clone() else {
        return wrong_operand(st, "the class has no __init__");
    };
    let instance = new_instance(class);
    st.set_peek(oparg + 1, instance);
    let Some(function) = init.downcast::<Function>() else {
        return wrong_operand(st, "__init__ is no function");
    };
    let Some(frame) = frame_for(st, function, oparg + 1, names, Owner::Init) else {
        return Step::Error(st);
    };
    st.sp = st.sp.sub(oparg + 1);
    let callable = st.peek(1);
    st.set_peek(1, dup(instance));
    Step::Close(enter_frame(st, frame, CACHES), callable)
}

/// Calls a Python function in this loop.
#[inline(never)]
unsafe fn call_python(
    mut st: St,
    function: &Function,
    oparg: usize,
    names: Option<&Tuple>,
) -> Step {
    let count = oparg + usize::from(!st.peek(oparg + 1).is_null());
    let Some(frame) = frame_for(st, function, count, names, Owner::Thread) else {
        return Step::Error(st);
    };
    st.sp = st.sp.sub(oparg + 2);
    let callable = *st.sp;
    Step::Close(enter_frame(st, frame, CACHES), callable)
}

/// The frame of a function for the `count` arguments on top of the stack, whose references are gone from there then. None:
/// an error is in flight, and the arguments are still there.
unsafe fn frame_for(
    st: St,
    function: &Function,
    count: usize,
    names: Option<&Tuple>,
    owner: Owner,
) -> Option<*mut Frame> {
    let thread = st.thread();
    if let Err(raised) = crate::verify::check(thread, function.code()) {
        fail(thread, raised);
        return None;
    }
    if !enter_recursion(thread) {
        super::leave_recursion(thread);
        fail(thread, super::recursion_error(thread));
        return None;
    }
    let arguments = st.sp.sub(count);
    if let Some(frame) = frame_of_words(st, function, arguments, count, names_of(names)) {
        (*frame).owner = owner;
        return Some(frame);
    }
    let words = std::slice::from_raw_parts(arguments, count);
    let args = CallArgs { args: Object::slice_from_words(words), kwnames: names };
    match bind_frame(thread, function, args) {
        Ok(frame) => {
            (*frame).owner = owner;
            for word in words.iter().rev() {
                close(*word);
            }
            Some(frame)
        }
        Err(raised) => {
            super::leave_recursion(thread);
            fail(thread, raised);
            None
        }
    }
}

fn names_of(names: Option<&Tuple>) -> &[Object] {
    names.map_or(&[], Tuple::as_slice)
}

/// A frame into which the arguments' references have moved. None, with nothing changed: they do not fit, or the function's
/// variables live elsewhere.
unsafe fn frame_of_words(
    st: St,
    function: &Function,
    args: *const Word,
    count: usize,
    names: &[Object],
) -> Option<*mut Frame> {
    let code = function.code();
    if code.flags & co::OPTIMIZED == 0 {
        return None;
    }
    let base = st.vm().push(frame_size(code))?;
    let owned = owned_word(function);
    let frame = init_call_frame(base, st.fp, owned, code, args, 0, Owner::Thread);
    if binding::bind_words(function, args, count, names, Frame::locals_ptr(frame)) {
        return Some(frame);
    }
    clear_frame(frame);
    st.vm().pop_to(base);
    None
}

/// A frame with references of its own to the arguments.
unsafe fn bind_frame(
    thread: &Thread,
    function: &Function,
    args: CallArgs<'_>,
) -> PyResult<*mut Frame> {
    let frame = push_frame(thread, function.environment(), Owner::Thread)?;
    match binding::bind(thread, function, args, Frame::locals_ptr(frame)) {
        Ok(()) => Ok(frame),
        Err(raised) => {
            clear_frame(frame);
            crate::state::vm(thread).pop_to(frame.cast());
            Err(raised)
        }
    }
}

/// Calls a builtin function with `count` words; NULL if an error is in flight.
#[inline(never)]
pub unsafe fn invoke_builtin(
    th: *const Thread,
    callable: Word,
    args: *const Word,
    count: usize,
) -> Word {
    let words = std::slice::from_raw_parts(args, count);
    let function = &*callable.ptr().cast::<BuiltinFunction>();
    let args = CallArgs::positional_only(Object::slice_from_words(words));
    settle(&*th, function.invoke(&*th, args))
}

/// As [`invoke_builtin`], for a method descriptor and its object before the arguments.
#[inline(never)]
pub unsafe fn invoke_descriptor(
    th: *const Thread,
    callable: Word,
    args: *const Word,
    count: usize,
) -> Word {
    let words = std::slice::from_raw_parts(args, count);
    let method = &*callable.ptr().cast::<MethodDescriptor>();
    let args = CallArgs::positional_only(Object::slice_from_words(words));
    settle(&*th, method.invoke(&*th, args))
}

/// As [`invoke_builtin`], for a class.
#[inline(never)]
pub unsafe fn invoke_class(
    th: *const Thread,
    callable: Word,
    args: *const Word,
    count: usize,
) -> Word {
    let words = std::slice::from_raw_parts(args, count);
    settle(&*th, object(&callable).call(&*th, Object::slice_from_words(words)))
}

/// `len(x)`.
#[inline(never)]
pub unsafe fn invoke_len(th: *const Thread, word: Word) -> Word {
    settle(&*th, object(&word).len(&*th).map(Object::int_usize))
}

#[inline(never)]
pub unsafe fn call_native(st: St, oparg: usize) -> Word {
    let thread = st.thread();
    let callable = st.peek(oparg + 2);
    let receiver = usize::from(!st.peek(oparg + 1).is_null());
    let words = std::slice::from_raw_parts(st.sp.sub(oparg + receiver), oparg + receiver);
    (*st.fp).sp = st.sp;
    settle(thread, object(&callable).call(thread, Object::slice_from_words(words)))
}

/// The names of the last arguments of a call with `count` ones, if the word is a tuple of no more.
#[inline(always)]
pub fn keyword_names(word: &Word, count: usize) -> Option<&Tuple> {
    // SAFETY: the verifier or the compiler vouches for an object here.
    unsafe { object(word) }.downcast_exact::<Tuple>().filter(|names| names.len() <= count)
}

/// Calls what is no Python function with keywords, whose names are on top of the stack.
pub unsafe fn call_native_kw(st: St, oparg: usize) -> Word {
    let thread = st.thread();
    let names = st.peek(1);
    let st = St { sp: st.sp.sub(1), ..st };
    let callable = st.peek(oparg + 2);
    let receiver = usize::from(!st.peek(oparg + 1).is_null());
    let words = std::slice::from_raw_parts(st.sp.sub(oparg + receiver), oparg + receiver);
    let kwnames = keyword_names(&names, oparg);
    let args = CallArgs { args: Object::slice_from_words(words), kwnames };
    settle(thread, object(&callable).call_args(thread, args))
}

#[inline(always)]
pub unsafe fn call_kw(mut st: St, oparg: usize) -> Step {
    st.save();
    let names = st.peek(1);
    let Some(kwnames) = keyword_names(&names, oparg) else {
        return wrong_operand(st, "CALL_KW needs a tuple of names");
    };
    let below = St { sp: st.sp.sub(1), ..st };
    expand_method(below, oparg + 2);
    if let Some(step) = call_in_loop(below, oparg, Some(kwnames)) {
        close(names);
        return step;
    }
    let result = call_native_kw(st, oparg);
    drop_top(&mut st, oparg + 3);
    finish_native(st, result)
}

/// `f(*args, **kwargs)`: the stack holds callable, NULL, args, kwargs or NULL.
#[inline(always)]
pub unsafe fn call_function_ex(mut st: St, _oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    if let Some(frame) = frame_of_unpacked(st) {
        let (callable, args, kwargs) = (st.peek(4), st.peek(2), st.peek(1));
        st.sp = st.sp.sub(4);
        let inner = enter_frame(st, frame, 0);
        close(kwargs);
        return Step::CloseTwo(inner, args, callable);
    }
    let result = call_native_ex(st);
    drop_top(&mut st, 4);
    if !result.is_null() && thread.breaker_set() && !handle_breaker(thread) {
        close(result);
        return Step::Error(st);
    }
    st.push_or_error(result)
}

/// The frame of a Python function that is called with a tuple and a dict. None, with nothing changed: it is something else,
/// or there is an error to be told.
unsafe fn frame_of_unpacked(st: St) -> Option<*mut Frame> {
    let (args, kwargs) = (st.peek(2), st.peek(1));
    let function = as_function(st.peek(4))?;
    let args = object(&args).downcast_exact::<Tuple>()?.as_slice();
    let code = function.code();
    if !code.is_verified() || st.thread().recursion_remaining.get() <= 0 {
        return None;
    }
    if kwargs.is_null() || object(&kwargs).downcast_exact::<Dict>().is_some_and(Dict::is_empty) {
        let words = args.as_ptr().cast::<Word>();
        let frame = frame_of_words(st, function, words, args.len(), &[])?;
        for argument in args {
            dup(argument.word());
        }
        enter_recursion(st.thread());
        return Some(frame);
    }
    let mut words: SmallVec<[Word; 8]> = args.iter().map(Object::word).collect();
    let mut names = SmallVec::<[Object; 6]>::new();
    let kwargs = object(&kwargs).downcast_exact::<Dict>()?;
    let mut position = 0;
    while let Some((name, value)) = kwargs.next_item(&mut position) {
        // The dict on the stack keeps the value until the frame has a reference of its own.
        words.push(value.word());
        names.push(name);
    }
    let frame = frame_of_words(st, function, words.as_ptr(), words.len(), &names)?;
    for word in words {
        dup(word);
    }
    enter_recursion(st.thread());
    Some(frame)
}

/// The call of CALL_FUNCTION_EX; what it uses stays on the stack.
pub unsafe fn call_native_ex(st: St) -> Word {
    let thread = st.thread();
    let (callable, args, kwargs) = (st.peek(4), st.peek(2), st.peek(1));
    let kwargs = if kwargs.is_null() { None } else { Some(object(&kwargs).clone()) };
    settle(thread, call_unpacked(thread, object(&callable), object(&args), kwargs.as_ref()))
}

/// The positional arguments behind a star as a tuple.
pub fn positional_arguments(
    thread: &Thread,
    callable: &Object,
    args: &Object,
) -> PyResult<Ref<Tuple>> {
    if args.as_tuple().is_none() && args.ty().slots().iter().is_none() && !args.is_sequence() {
        return Err(thread.type_error(format!(
            "{} argument after * must be an iterable, not {}",
            intrinsics::callable_name(thread, callable)?,
            args.ty().name()
        )));
    }
    args.to_tuple(thread)
}

fn call_unpacked(
    thread: &Thread,
    callable: &Object,
    args: &Object,
    kwargs: Option<&Object>,
) -> PyResult {
    let args = positional_arguments(thread, callable, args)?;
    let merged;
    let kwargs = match kwargs {
        Some(kwargs) if kwargs.is_exact(&DICT) => kwargs.downcast::<Dict>(),
        Some(kwargs) => {
            merged = Dict::new();
            super::ops_build::merge_keywords(thread, &merged, kwargs, callable)?;
            Some(&*merged)
        }
        None => None,
    };
    callable.call_with_dict(thread, args.as_slice(), kwargs)
}

#[inline(always)]
pub unsafe fn exit_init_check(mut st: St, _oparg: usize) -> Step {
    let value = st.pop();
    if value != Word::NONE {
        st.save();
        fail(st.thread(), not_none(st.thread(), value));
        return Step::Error(st);
    }
    st.next()
}

/// The error about an `__init__` that has returned this value, which is given up.
#[cold]
pub unsafe fn not_none(thread: &Thread, value: Word) -> Raised {
    let message = format!("__init__() should return None, not '{}'", object(&value).ty().name());
    close(value);
    thread.type_error(message)
}

#[inline(always)]
pub unsafe fn call_intrinsic_1(st: St, oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let value = st.peek(1);
    let result = settle(thread, intrinsics::one(thread, &*st.fp, oparg as u32, object(&value)));
    if result.is_null() {
        return Step::Error(st);
    }
    st.set_peek(1, result);
    close(value);
    st.next()
}

#[inline(always)]
pub unsafe fn call_intrinsic_2(mut st: St, oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let (first, second) = (st.peek(2), st.peek(1));
    let result =
        settle(thread, intrinsics::two(thread, oparg as u32, object(&first), object(&second)));
    if result.is_null() {
        return Step::Error(st);
    }
    drop_top(&mut st, 2);
    st.push(result);
    st.next()
}
