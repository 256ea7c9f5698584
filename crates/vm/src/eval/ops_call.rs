//! Calls. Python functions get a frame on the data stack and run in the same loop; everything else is called natively.

use super::ops_flow::handle_breaker;
use super::{St, Step, drop_top, enter_recursion, fail, intrinsics, object, settle, wrong_operand};
use crate::frame::{Frame, Owner, clear_frame, frame_size, init_call_frame, push_frame};
use crate::function::{FUNCTION, Function, binding};
use krait_objects::object::{close, dup};
use krait_objects::types::dict::{DICT, Dict};
use krait_objects::types::method::{METHOD, Method};
use krait_objects::types::tuple::Tuple;
use krait_objects::{CallArgs, Object, PyResult, Ref, Thread, Word};

#[inline(always)]
unsafe fn as_function<'a>(word: Word) -> Option<&'a Function> {
    if word.is_heap() && (*word.ptr()).type_ptr() == &raw const FUNCTION {
        return Some(&*word.ptr().cast::<Function>());
    }
    None
}

/// True for a Python function.
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

/// A Python function whose parameters the arguments fill one to one; they move from the stack into the new frame.
#[inline(always)]
#[cfg_attr(debug_assertions, allow(dead_code))] // Debug builds run the general bodies only.
pub unsafe fn call_fast(mut st: St, oparg: usize) -> Step {
    expand_method(st, oparg + 2);
    let callable = st.peek(oparg + 2);
    let Some(function) = as_function(callable) else { return Step::Slow(st) };
    let code = function.code();
    let count = oparg + usize::from(!st.peek(oparg + 1).is_null());
    if code.plain_argcount.get() != count as i32 || st.thread().recursion_remaining.get() <= 0 {
        return Step::Slow(st);
    }
    let Some(base) = st.vm().push(frame_size(code)) else { return Step::Slow(st) };
    enter_recursion(st.thread());
    st.save();
    let frame = init_call_frame(base, callable, code, st.sp.sub(count), count);
    st.sp = st.sp.sub(oparg + 2);
    (*st.fp).sp = st.sp;
    (*st.fp).return_offset = 3;
    (*frame).previous = st.fp;
    st.vm().frame.set(frame);
    Step::Next(St { ip: (*frame).ip, sp: (*frame).sp, fp: frame, th: st.th })
}

pub unsafe fn call(mut st: St, oparg: usize) -> Step {
    expand_method(st, oparg + 2);
    let callable = st.peek(oparg + 2);
    st.save();
    if let Some(function) = as_function(callable) {
        return call_python(st, function, oparg, None, 3);
    }
    let result = call_native(st, oparg);
    drop_top(&mut st, oparg + 2);
    if result.is_null() {
        return Step::Error(st);
    }
    st.push(result);
    // A signal that came during the call is handled where the call is.
    if st.thread().breaker_set() && !handle_breaker(st.thread()) {
        return Step::Error(st);
    }
    st.skip(3);
    st.next()
}

#[inline(always)]
unsafe fn enter_frame(st: St, frame: *mut Frame, caches: u16) -> Step {
    (*st.fp).sp = st.sp;
    (*st.fp).return_offset = caches;
    (*frame).previous = st.fp;
    st.vm().frame.set(frame);
    Step::Next(St { ip: (*frame).ip, sp: (*frame).sp, fp: frame, th: st.th })
}

#[cold]
#[inline(never)]
unsafe fn recursion_limit(st: St) -> Step {
    let thread = st.thread();
    super::leave_recursion(thread);
    fail(thread, super::recursion_error(thread));
    Step::Error(st)
}

/// Calls a Python function through the general binder, in this loop.
#[inline(never)]
unsafe fn call_python(
    mut st: St,
    function: &Function,
    oparg: usize,
    kwnames: Option<&Tuple>,
    caches: u16,
) -> Step {
    let thread = st.thread();
    if let Err(raised) = crate::verify::check(thread, function.code()) {
        fail(thread, raised);
        return Step::Error(st);
    }
    if !enter_recursion(thread) {
        return recursion_limit(st);
    }
    let receiver = usize::from(!st.peek(oparg + 1).is_null());
    let words = std::slice::from_raw_parts(st.sp.sub(oparg + receiver), oparg + receiver);
    let args = CallArgs { args: Object::slice_from_words(words), kwnames };
    match bind_frame(thread, function, args) {
        Ok(frame) => {
            drop_top(&mut st, oparg + 2);
            enter_frame(st, frame, caches)
        }
        Err(raised) => {
            super::leave_recursion(thread);
            fail(thread, raised);
            Step::Error(st)
        }
    }
}

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

pub unsafe fn call_kw(mut st: St, oparg: usize) -> Step {
    st.save();
    let names = st.peek(1);
    let Some(kwnames) = keyword_names(&names, oparg) else {
        return wrong_operand(st, "CALL_KW needs a tuple of names");
    };
    let kwnames = Some(kwnames);
    st.sp = st.sp.sub(1);
    expand_method(st, oparg + 2);
    let callable = st.peek(oparg + 2);
    if let Some(function) = as_function(callable) {
        let step = call_python(st, function, oparg, kwnames, 3);
        close(names);
        return step;
    }
    let thread = st.thread();
    let receiver = usize::from(!st.peek(oparg + 1).is_null());
    let words = std::slice::from_raw_parts(st.sp.sub(oparg + receiver), oparg + receiver);
    let args = CallArgs { args: Object::slice_from_words(words), kwnames };
    let result = settle(thread, object(&callable).call_args(thread, args));
    close(names);
    drop_top(&mut st, oparg + 2);
    if result.is_null() {
        return Step::Error(st);
    }
    st.push(result);
    // A signal that came during the call is handled where the call is.
    if st.thread().breaker_set() && !handle_breaker(st.thread()) {
        return Step::Error(st);
    }
    st.skip(3);
    st.next()
}

/// `f(*args, **kwargs)`: the stack holds callable, NULL, args, kwargs or NULL.
pub unsafe fn call_function_ex(mut st: St, _oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let result = call_native_ex(st);
    drop_top(&mut st, 4);
    if !result.is_null() && thread.breaker_set() && !handle_breaker(thread) {
        close(result);
        return Step::Error(st);
    }
    st.push_or_error(result)
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

pub unsafe fn exit_init_check(mut st: St, _oparg: usize) -> Step {
    let value = st.pop();
    if value != Word::NONE {
        st.save();
        let thread = st.thread();
        let message =
            format!("__init__() should return None, not '{}'", object(&value).ty().name());
        close(value);
        fail(thread, thread.type_error(message));
        return Step::Error(st);
    }
    st.next()
}

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
