//! Generators, coroutines and asynchronous iteration.

use super::ops_flow::end_init;
use super::{St, Step, drop_top, fail, object, settle, wrong_operand};
use crate::frame::Owner;
use crate::generator::{self, Generator, State};
use crate::monitoring::exceptions;
use krait_bytecode::code::flags as co;
use krait_objects::exceptions::{self as exc, BASE_EXCEPTION};
use krait_objects::object::close;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SendResult;
use krait_objects::{Object, PyResult, Thread, Word, name};

/// Makes the generator object: the running frame moves into it, and the caller gets the generator.
#[inline(always)]
pub unsafe fn return_generator(st: St, _oparg: usize) -> Step {
    st.save();
    let (fp, thread, state) = (st.fp, st.thread(), st.vm());
    (*fp).sp = st.sp;
    let generator = generator::from_running_frame(thread, fp).into_word();
    // Only the frame's memory and link are left; a generator's frame begins with no other one.
    let (previous, owner) = ((*fp).previous, (*fp).owner);
    super::leave_recursion(thread);
    state.frame.set(previous);
    state.pop_to(fp.cast());
    if owner == Owner::Entry {
        return Step::Exit(generator);
    }
    let mut caller = St {
        ip: (*previous).ip.add((*previous).return_offset as usize),
        sp: (*previous).sp,
        fp: previous,
        th: st.th,
    };
    if owner == Owner::Init {
        return end_init(caller, generator);
    }
    caller.push(generator);
    caller.next()
}

/// Suspends the generator; whoever has resumed it gets the value.
#[inline(always)]
pub unsafe fn yield_value(mut st: St, _oparg: usize) -> Step {
    let value = st.pop();
    st.save();
    let fp = st.fp;
    (*fp).sp = st.sp;
    debug_assert!((*fp).is_generator());
    generator::mark_suspended((*fp).generator);
    super::leave_recursion(st.thread());
    let previous = std::mem::replace(&mut (*fp).previous, std::ptr::null_mut());
    st.vm().frame.set(previous);
    if (*fp).owner == Owner::Generator {
        return Step::Exit(value);
    }
    (*fp).owner = Owner::Generator;
    generator::give_back_exceptions(st.thread(), (*fp).generator);
    // Behind the cache of FOR_ITER or SEND.
    let mut caller = St { ip: (*previous).ip.add(1), sp: (*previous).sp, fp: previous, th: st.th };
    caller.push(value);
    caller.next()
}

/// Whether a generator waits for this value, and the loop can run it.
#[inline(always)]
pub unsafe fn can_resume(st: St, word: Word, value: Word) -> bool {
    (*word.ptr().cast::<Generator>()).waits_for(value) && st.thread().recursion_remaining.get() > 0
}

/// Sends a value into a waiting generator, whose frame this loop runs. The value moves into it; the generator stays on the
/// caller's stack. What it yields goes on top of that behind the running instruction, what it returns `end` units further.
#[inline(always)]
pub unsafe fn resume_here(st: St, word: Word, value: Word, end: usize) -> Step {
    super::enter_recursion(st.thread());
    st.save();
    (*st.fp).sp = st.sp;
    (*st.fp).return_offset = end as u16;
    let frame = (*word.ptr().cast::<Generator>()).begin(st.thread());
    (*frame).previous = st.fp;
    (*frame).owner = Owner::Resumed;
    st.vm().frame.set(frame);
    let mut inner = St { ip: (*frame).ip, sp: (*frame).sp, fp: frame, th: st.th };
    inner.push(value);
    inner.next()
}

/// Sends a value into a sub-iterator: the stack holds receiver, value.
#[inline(always)]
pub unsafe fn send(mut st: St, oparg: usize) -> Step {
    st.save();
    let (receiver, value) = (st.peek(2), st.peek(1));
    let thread = st.thread();
    match send_to(thread, object(&receiver), object(&value)) {
        Ok(SendResult::Next(item)) => {
            st.set_peek(1, item.into_word());
            close(value);
            st.skip(1);
            st.next()
        }
        Ok(SendResult::Return(result)) => {
            let generator = generator::as_generator(object(&receiver)).is_some();
            let native_end = result.is_none() && !object(&receiver).ty().has(flags::HEAP);
            if !generator && !native_end {
                (*st.fp).sp = st.sp;
                if let Err(raised) = exceptions::ended(thread, st.fp, &result) {
                    fail(thread, raised);
                    return Step::Error(st);
                }
            }
            st.set_peek(1, result.into_word());
            close(value);
            st.skip(1 + oparg);
            st.next()
        }
        Err(raised) => {
            fail(thread, raised);
            Step::Error(st)
        }
    }
}

/// `PyIter_Send`.
pub fn send_to(thread: &Thread, receiver: &Object, value: &Object) -> PyResult<SendResult> {
    if let Some(send) = receiver.ty().slots().send() {
        return send(thread, receiver, value);
    }
    let result = if value.is_none() && receiver.is_iterator() {
        receiver.iternext(thread)
    } else {
        receiver.call_method(thread, name!("send"), std::slice::from_ref(value)).map(Some)
    };
    match result {
        Ok(Some(item)) => Ok(SendResult::Next(item)),
        Ok(None) => Ok(SendResult::Return(Object::NONE)),
        Err(raised) if raised.is(&exc::STOP_ITERATION) => {
            Ok(SendResult::Return(exc::field(raised.exception())))
        }
        Err(raised) => Err(raised),
    }
}

#[inline(always)]
pub unsafe fn end_send(mut st: St, _oparg: usize) -> Step {
    let value = st.pop();
    let receiver = st.pop();
    st.push(value);
    Step::Close(st, receiver)
}

/// An exception thrown into a delegating generator: a StopIteration is the sub-iterator's result.
#[inline(always)]
pub unsafe fn cleanup_throw(mut st: St, _oparg: usize) -> Step {
    st.save();
    if !object(&st.peek(1)).is_instance(&BASE_EXCEPTION) {
        return wrong_operand(st, "CLEANUP_THROW needs an exception");
    }
    let exception = Object::from_word(st.pop());
    if exception.is_instance(&exc::STOP_ITERATION) {
        drop_top(&mut st, 2);
        st.push(Word::NONE);
        st.push(exc::field(&exception).into_word());
        return st.next();
    }
    st.vm().error.set(exception.into_word());
    st.vm().reraising.set(true);
    Step::Error(st)
}

#[inline(always)]
pub unsafe fn get_yield_from_iter(st: St, _oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let word = st.peek(1);
    let value = object(&word);
    if value.is_exact(&generator::COROUTINE) {
        if st.code().flags & (co::COROUTINE | co::ITERABLE_COROUTINE) == 0 {
            fail(
                thread,
                thread.type_error(
                    "cannot 'yield from' a coroutine object in a non-coroutine generator",
                ),
            );
            return Step::Error(st);
        }
        return st.next();
    }
    if value.is_exact(&generator::GENERATOR) {
        return st.next();
    }
    let result = settle(thread, value.iter(thread));
    if result.is_null() {
        return Step::Error(st);
    }
    st.set_peek(1, result);
    close(word);
    st.next()
}

/// A coroutine that has not begun is its own iterator.
#[inline(always)]
pub unsafe fn get_awaitable_fast(st: St, _oparg: usize) -> Step {
    let word = st.peek(1);
    let is_coroutine =
        word.is_heap() && std::ptr::eq((*word.ptr()).type_ptr(), &generator::COROUTINE);
    if is_coroutine && (*word.ptr().cast::<Generator>()).state() == State::Created {
        return st.next();
    }
    Step::Slow(st)
}

#[inline(always)]
pub unsafe fn get_awaitable(st: St, oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let word = st.peek(1);
    let result = settle(thread, awaitable(thread, object(&word), oparg));
    if result.is_null() {
        return Step::Error(st);
    }
    st.set_peek(1, result);
    close(word);
    st.next()
}

fn awaitable(thread: &Thread, value: &Object, context: usize) -> PyResult {
    let iterator = match generator::get_awaitable_iter(thread, value) {
        Err(raised)
            if raised.is(&exc::TYPE_ERROR)
                && value.ty().slots().await_().is_none()
                && context != 0 =>
        {
            let method = if context == 1 { "__aenter__" } else { "__aexit__" };
            return Err(thread.type_error(format!(
                "'async with' received an object from {method} that does not implement __await__: {}",
                value.ty().name()
            )));
        }
        other => other?,
    };
    if let Some(coroutine) = iterator.downcast_exact::<Generator>()
        && iterator.is_exact(&generator::COROUTINE)
        && coroutine.yield_from().is_some()
    {
        return Err(thread.runtime_error("coroutine is being awaited already"));
    }
    if iterator.is_exact(&generator::COROUTINE) && generator::is_awaited_already(&iterator) {
        return Err(thread.runtime_error("coroutine is being awaited already"));
    }
    Ok(iterator)
}

#[inline(always)]
pub unsafe fn get_aiter(st: St, _oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let word = st.peek(1);
    let result = settle(thread, async_iterator(thread, object(&word)));
    if result.is_null() {
        return Step::Error(st);
    }
    st.set_peek(1, result);
    close(word);
    st.next()
}

fn async_iterator(thread: &Thread, value: &Object) -> PyResult {
    let Some(aiter) = value.ty().slots().aiter() else {
        return Err(thread.type_error(format!(
            "'async for' requires an object with __aiter__ method, got {}",
            value.ty().name()
        )));
    };
    let iterator = aiter(thread, value)?;
    if iterator.ty().slots().anext().is_none() {
        return Err(thread.type_error(format!(
            "'async for' received an object from __aiter__ that does not implement __anext__: {}",
            iterator.ty().name()
        )));
    }
    Ok(iterator)
}

#[inline(always)]
pub unsafe fn get_anext(st: St, _oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    let word = st.peek(1);
    let result = settle(thread, next_awaitable(thread, object(&word)));
    st.push_or_error(result)
}

fn next_awaitable(thread: &Thread, iterator: &Object) -> PyResult {
    let Some(anext) = iterator.ty().slots().anext() else {
        return Err(thread.type_error(format!(
            "'async for' requires an iterator with __anext__ method, got {}",
            iterator.ty().name()
        )));
    };
    let awaitable = anext(thread, iterator)?;
    if iterator.is_exact(&generator::ASYNC_GENERATOR) {
        return Ok(awaitable);
    }
    generator::get_awaitable_iter(thread, &awaitable).map_err(|raised| {
        let error = thread.type_error(format!(
            "'async for' received an invalid object from __anext__: {}",
            awaitable.ty().name()
        ));
        krait_objects::error::exception_ref(error.exception())
            .set_cause(Some(raised.into_exception()));
        error
    })
}

/// The end of `async for`: StopAsyncIteration ends the loop, others go on.
#[inline(always)]
pub unsafe fn end_async_for(mut st: St, _oparg: usize) -> Step {
    st.save();
    if !object(&st.peek(1)).is_instance(&BASE_EXCEPTION) {
        return wrong_operand(st, "END_ASYNC_FOR needs an exception");
    }
    let exception = Object::from_word(st.pop());
    if exception.is_instance(&exc::STOP_ASYNC_ITERATION) {
        drop(exception);
        drop_top(&mut st, 1);
        return st.next();
    }
    st.vm().error.set(exception.into_word());
    st.vm().reraising.set(true);
    Step::Error(st)
}
