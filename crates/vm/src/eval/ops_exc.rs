//! Raising, matching and leaving exception handlers.

use super::{St, Step, fail, object, settle, wrong_operand};
use krait_objects::error::exception_ref;
use krait_objects::exceptions::{BASE_EXCEPTION, BASE_EXCEPTION_GROUP, group};
use krait_objects::object::{close, dup};
use krait_objects::typeobj::Type;
use krait_objects::{Object, PyResult, Raised, Thread, Word};

fn is_exception(word: &Word) -> bool {
    // SAFETY: the verifier or the compiler vouches for an object here.
    unsafe { object(word) }.as_exception().is_some()
}

#[inline(always)]
pub unsafe fn push_exc_info(mut st: St, _oparg: usize) -> Step {
    if !is_exception(&st.peek(1)) {
        return wrong_operand(st, "PUSH_EXC_INFO needs an exception");
    }
    let exception = st.pop();
    let item = &*st.thread().exc_info.get();
    let slot = &mut *item.value.get();
    let previous = slot.replace(Object::from_word(dup(exception)));
    st.push(previous.map_or(Word::NONE, Object::into_word));
    st.push(exception);
    st.next()
}

#[inline(always)]
pub unsafe fn pop_except(mut st: St, _oparg: usize) -> Step {
    let previous = st.peek(1);
    if previous != Word::NONE && !is_exception(&previous) {
        return wrong_operand(st, "POP_EXCEPT needs an exception or None");
    }
    st.sp = st.sp.sub(1);
    let item = &*st.thread().exc_info.get();
    let new = if previous == Word::NONE { None } else { Some(Object::from_word(previous)) };
    let old = std::mem::replace(&mut *item.value.get(), new);
    drop(old);
    st.next()
}

fn check_types(thread: &Thread, types: &Object) -> PyResult<()> {
    let is_class = |o: &Object| o.downcast::<Type>().is_some_and(|t| t.is_subtype(&BASE_EXCEPTION));
    let fine = match types.as_tuple() {
        Some(tuple) => tuple.iter().all(is_class),
        None => is_class(types),
    };
    if fine {
        return Ok(());
    }
    Err(thread.type_error("catching classes that do not inherit from BaseException is not allowed"))
}

/// `PyErr_GivenExceptionMatches`.
pub fn matches(exception: &Object, types: &Object) -> bool {
    match types.as_tuple() {
        Some(tuple) => tuple.iter().any(|t| matches(exception, t)),
        None => types.downcast::<Type>().is_some_and(|t| exception.is_instance(t)),
    }
}

#[inline(always)]
pub unsafe fn check_exc_match(st: St, _oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let (exception, types) = (st.peek(2), st.peek(1));
    if let Err(raised) = check_types(thread, object(&types)) {
        fail(thread, raised);
        return Step::Error(st);
    }
    let result = matches(object(&exception), object(&types));
    st.set_peek(1, Word::bool(result));
    close(types);
    st.next()
}

/// `except*`: splits the exception into the matching part and the rest.
#[inline(always)]
pub unsafe fn check_eg_match(st: St, _oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let (exception, types) = (st.peek(2), st.peek(1));
    match split(thread, object(&exception), object(&types)) {
        Ok((matching, rest)) => {
            if let Some(matching) = &matching {
                let item = &*thread.exc_info.get();
                let old = (*item.value.get()).replace(matching.clone());
                drop(old);
            }
            st.set_peek(2, rest.map_or(Word::NONE, Object::into_word));
            st.set_peek(1, matching.map_or(Word::NONE, Object::into_word));
            close(exception);
            close(types);
            st.next()
        }
        Err(raised) => {
            fail(thread, raised);
            Step::Error(st)
        }
    }
}

fn split(
    thread: &Thread,
    exception: &Object,
    types: &Object,
) -> PyResult<(Option<Object>, Option<Object>)> {
    check_types(thread, types)?;
    let is_group =
        |o: &Object| o.downcast::<Type>().is_some_and(|t| t.is_subtype(&BASE_EXCEPTION_GROUP));
    let has_group = match types.as_tuple() {
        Some(tuple) => tuple.iter().any(is_group),
        None => is_group(types),
    };
    if has_group {
        return Err(thread.type_error(
            "catching ExceptionGroup with except* is not allowed. Use except instead.",
        ));
    }
    if exception.is_none() {
        return Ok((None, None));
    }
    if matches(exception, types) {
        if exception.is_instance(&BASE_EXCEPTION_GROUP) {
            return Ok((Some(exception.clone()), None));
        }
        // A naked exception is wrapped in a group, which begins here.
        let members = Object::tuple(std::slice::from_ref(exception));
        let wrapped = BASE_EXCEPTION_GROUP.to_object().call(thread, &[Object::str(""), members])?;
        let frame = crate::frame::current_frame(thread);
        // SAFETY: the running frame is alive, and its position saved.
        let (frame, lasti) = unsafe { (crate::frame_object::of_frame(frame), (*frame).lasti()) };
        let here = krait_objects::types::traceback::Traceback::new(None, frame, lasti, -1);
        exception_ref(&wrapped).set_traceback(Some(here.into()));
        return Ok((Some(wrapped), None));
    }
    if exception.is_instance(&BASE_EXCEPTION_GROUP) {
        return group::split(thread, exception, &group::Matcher::Types(types));
    }
    Ok((None, Some(exception.clone())))
}

#[inline(always)]
pub unsafe fn raise_varargs(mut st: St, oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let raised = match oparg {
        0 => match thread.handled_exception().cloned() {
            Some(handled) => {
                // Its traceback has this frame already.
                st.vm().reraising.set(true);
                Raised::from_exception(handled)
            }
            None => thread.runtime_error("No active exception to reraise"),
        },
        1 => {
            let exception = Object::from_word(st.pop());
            raise(thread, &exception, None)
        }
        _ => {
            let cause = Object::from_word(st.pop());
            let exception = Object::from_word(st.pop());
            raise(thread, &exception, Some(&cause))
        }
    };
    fail(thread, raised);
    Step::Error(st)
}

/// An exception from a class (called without arguments) or an instance.
fn instance_of(thread: &Thread, value: &Object) -> PyResult<Option<Object>> {
    if value.as_exception().is_some() {
        return Ok(Some(value.clone()));
    }
    match value.downcast::<Type>() {
        Some(ty) if ty.is_subtype(&BASE_EXCEPTION) => {
            krait_objects::exceptions::instantiate(thread, ty, &[]).map(Some)
        }
        _ => Ok(None),
    }
}

/// `raise exception from cause`.
pub fn raise(thread: &Thread, value: &Object, cause: Option<&Object>) -> Raised {
    let exception = match instance_of(thread, value) {
        Ok(Some(exception)) => exception,
        Ok(None) => return thread.type_error("exceptions must derive from BaseException"),
        Err(raised) => return raised,
    };
    if let Some(cause) = cause {
        let cause = if cause.is_none() {
            None
        } else {
            match instance_of(thread, cause) {
                Ok(Some(cause)) => Some(cause),
                Ok(None) => {
                    return thread.type_error("exception causes must derive from BaseException");
                }
                Err(raised) => return raised,
            }
        };
        exception_ref(&exception).set_cause(cause);
    }
    thread.raise(exception)
}

#[inline(always)]
pub unsafe fn reraise(mut st: St, oparg: usize) -> Step {
    if !is_exception(&st.peek(1)) {
        return wrong_operand(st, "RERAISE needs an exception");
    }
    let exception = st.pop();
    st.save();
    if oparg > 0 {
        // The position of the instruction that raised first.
        let lasti = st.peek(oparg);
        if let Some(index) = lasti.as_int()
            && index >= 0
            && (index as usize) < st.code().unit_count()
        {
            (*st.fp).ip = st.code().units_ptr().add(index as usize + 1);
        }
    }
    st.vm().error.set(exception);
    st.vm().reraising.set(true);
    Step::Error(st)
}

/// Calls `__exit__(type, value, traceback)`: the stack holds exit, self or NULL, lasti, previous, exception.
#[inline(always)]
pub unsafe fn with_except_start(st: St, _oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let (exit, receiver, exception) = (st.peek(5), st.peek(4), st.peek(1));
    if !is_exception(&exception) {
        return wrong_operand(st, "WITH_EXCEPT_START needs an exception");
    }
    let exception = object(&exception);
    let traceback = exception_ref(exception).traceback().unwrap_or(Object::NONE);
    let mut args = Vec::with_capacity(4);
    if !receiver.is_null() {
        args.push(object(&receiver).clone());
    }
    args.extend([exception.ty().to_object(), exception.clone(), traceback]);
    let result = settle(thread, object(&exit).call(thread, &args));
    drop(args);
    st.push_or_error(result)
}
