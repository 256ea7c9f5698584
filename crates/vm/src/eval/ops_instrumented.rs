//! Instrumented instructions: they tell the tools of their event and then do what the plain ones do.
//!
//! See `monitoring`. All of them run out of line.

use super::dispatch::with_oparg;
use super::ops_call::{call_native, expand_method, is_function};
use super::ops_flow::handle_breaker;
use super::{St, Step, drop_top, fail, object, ops_attr, ops_call, ops_flow, ops_gen, ops_stack};
use crate::monitoring::{Event, fire, instrument, places};
use krait_bytecode::opcode::Opcode;
use krait_objects::exceptions::STOP_ITERATION;
use krait_objects::object::close;
use krait_objects::types::method::METHOD;
use krait_objects::{Object, Word};

/// Where telling of an event leaves the frame.
enum After {
    /// Where it was.
    Here,
    /// At another instruction, because a callback has set the line.
    Elsewhere(St),
    Failed,
}

/// The running instruction's unit.
unsafe fn unit_index(st: St) -> usize {
    st.ip.sub(1).offset_from(st.code().units_ptr()) as usize
}

/// Tells of an event of the running instruction.
unsafe fn tell(st: St, event: Event, more: &[Object]) -> After {
    let at = unit_index(st);
    tell_of(st, event, 2 * at as i64, more)
}

/// Tells of an event with the offset that the tools see.
unsafe fn tell_of(st: St, event: Event, offset: i64, more: &[Object]) -> After {
    if st.vm().tracing.get() > 0 {
        return After::Here;
    }
    let (fp, at) = (st.fp, unit_index(st));
    (*fp).ip = st.ip;
    (*fp).sp = st.sp;
    let result = fire::tell(st.thread(), fp, at, event, offset, more);
    settle(st, result)
}

unsafe fn settle(st: St, result: krait_objects::PyResult<()>) -> After {
    match result {
        Err(raised) => {
            fail(st.thread(), raised);
            After::Failed
        }
        Ok(()) if (*st.fp).ip == st.ip => After::Here,
        Ok(()) => After::Elsewhere(moved(st)),
    }
}

/// The registers after a callback has set the line.
unsafe fn moved(st: St) -> St {
    St { ip: (*st.fp).ip.sub(1), sp: (*st.fp).sp, ..st }
}

/// Instruments the running code if it is behind the tools' wishes; true if it was.
pub unsafe fn brought_up_to_date(st: St) -> bool {
    let monitoring = fire::monitoring(st.thread());
    if st.vm().tracing.get() > 0
        || st.code().instrumentation_version.get() == monitoring.version.get()
    {
        return false;
    }
    instrument::instrument(monitoring, st.code());
    true
}

macro_rules! tell_or_leave {
    ($st:expr, $told:expr) => {
        match $told {
            After::Here => {}
            After::Elsewhere(st) => return st.next(),
            After::Failed => return Step::Error($st),
        }
    };
}

pub unsafe fn line(mut st: St, oparg: usize) -> Step {
    let at = unit_index(st);
    (*st.fp).ip = st.ip;
    (*st.fp).sp = st.sp;
    let result = fire::tell_line(st.thread(), st.fp, at);
    tell_or_leave!(st, settle(st, result));
    st.sp = (*st.fp).sp;
    let opcode = match places::of(st.code()).and_then(|places| places.units.get(at)) {
        Some(place) if place.instruction_tools.get() != 0 => Opcode::INSTRUMENTED_INSTRUCTION,
        Some(_) => plain_or_event(st, at),
        None => as_compiled(st, at),
    };
    run(opcode, st, oparg)
}

/// Runs what an instruction is beside its telling.
unsafe fn run(opcode: Opcode, st: St, oparg: usize) -> Step {
    if opcode == Opcode::EXTENDED_ARG {
        return ops_stack::extended_arg(st, oparg);
    }
    with_oparg(opcode as u8, st, oparg)
}

pub unsafe fn instruction(st: St, oparg: usize) -> Step {
    let at = unit_index(st);
    tell_or_leave!(st, tell(st, Event::Instruction, &[]));
    run(plain_or_event(st, at), st, oparg)
}

/// What a unit does beside telling of lines and instructions.
unsafe fn plain_or_event(st: St, at: usize) -> Opcode {
    match places::of(st.code()) {
        Some(places) => {
            places.units.get(at).map_or_else(|| as_compiled(st, at), |p| places.event_opcode(p))
        }
        None => as_compiled(st, at),
    }
}

unsafe fn as_compiled(st: St, at: usize) -> Opcode {
    let byte = st.code().bytecode.as_slice().get(2 * at).copied().unwrap_or(0);
    Opcode::from_u16(byte.into()).unwrap_or(Opcode::CACHE)
}

pub unsafe fn resume(mut st: St, oparg: usize) -> Step {
    if brought_up_to_date(st) {
        st.ip = st.ip.sub(1);
        return st.next();
    }
    let thread = st.thread();
    st.save();
    if thread.breaker_set() && oparg & 3 < 2 && !handle_breaker(thread) {
        return Step::Error(st);
    }
    let event = if oparg == 0 { Event::PyStart } else { Event::PyResume };
    tell_or_leave!(st, tell(st, event, &[]));
    st.next()
}

pub unsafe fn return_value(st: St, oparg: usize) -> Step {
    let value = object(&st.peek(1)).clone();
    tell_or_leave!(st, tell(st, Event::PyReturn, std::slice::from_ref(&value)));
    drop(value);
    ops_flow::return_value(st, oparg)
}

pub unsafe fn yield_value(st: St, oparg: usize) -> Step {
    let value = object(&st.peek(1)).clone();
    tell_or_leave!(st, tell(st, Event::PyYield, std::slice::from_ref(&value)));
    drop(value);
    ops_gen::yield_value(st, oparg)
}

/// The end of a delegation or a loop is told of as the exception that it stands for.
unsafe fn stop_iteration(st: St, value: Word) -> After {
    let thread = st.thread();
    let value = object(&value).clone();
    let args: &[Object] = if value.is_none() { &[] } else { std::slice::from_ref(&value) };
    let error = thread.err_args(&STOP_ITERATION, args).into_exception();
    tell(st, Event::StopIteration, &[error])
}

unsafe fn is_generator(word: Word) -> bool {
    object(&word).is_exact(&crate::generator::GENERATOR)
}

pub unsafe fn end_for(st: St, oparg: usize) -> Step {
    if is_generator(st.peek(2)) {
        tell_or_leave!(st, stop_iteration(st, st.peek(1)));
    }
    ops_flow::end_for(st, oparg)
}

pub unsafe fn end_send(st: St, oparg: usize) -> Step {
    let receiver = st.peek(2);
    if is_generator(receiver) || object(&receiver).is_exact(&crate::generator::COROUTINE) {
        tell_or_leave!(st, stop_iteration(st, st.peek(1)));
    }
    ops_gen::end_send(st, oparg)
}

/// A call's first argument as tools see it.
unsafe fn first_argument(st: St, count: usize) -> krait_objects::PyResult {
    let receiver = st.peek(count + 1);
    if !receiver.is_null() {
        return Ok(object(&receiver).clone());
    }
    if count > 0 {
        return Ok(object(&st.peek(count)).clone());
    }
    fire::monitoring(st.thread()).missing(st.thread())
}

/// Tells of the end of a native call; gives its result or NULL with the error in flight.
unsafe fn returned(st: St, result: Word, callable: &Object, first: &Object) -> Word {
    let more = [callable.clone(), first.clone()];
    if result.is_null() {
        let error = st.vm().error.replace(Word::NULL);
        match tell(st, Event::CRaise, &more) {
            After::Failed => close(error),
            _ => st.vm().error.set(error),
        }
        return Word::NULL;
    }
    if let After::Failed = tell(st, Event::CReturn, &more) {
        close(result);
        return Word::NULL;
    }
    result
}

pub unsafe fn call(mut st: St, oparg: usize) -> Step {
    expand_method(st, oparg + 2);
    let callable = object(&st.peek(oparg + 2)).clone();
    let first = match first_argument(st, oparg) {
        Ok(first) => first,
        Err(raised) => {
            fail(st.thread(), raised);
            return Step::Error(st);
        }
    };
    tell_or_leave!(st, tell(st, Event::Call, &[callable.clone(), first.clone()]));
    if is_function(callable.word()) {
        drop((callable, first));
        return ops_call::call(st, oparg);
    }
    st.save();
    let result = call_native(st, oparg);
    let result = returned(st, result, &callable, &first);
    drop_top(&mut st, oparg + 2);
    if result.is_null() {
        return Step::Error(st);
    }
    st.push(result);
    if st.thread().breaker_set() && !handle_breaker(st.thread()) {
        return Step::Error(st);
    }
    st.skip(3);
    st.next()
}

pub unsafe fn call_kw(mut st: St, oparg: usize) -> Step {
    // The names are on top of what CALL has.
    if ops_call::keyword_names(&st.peek(1), oparg).is_none() {
        return ops_call::call_kw(st, oparg);
    }
    let below = St { sp: st.sp.sub(1), ..st };
    expand_method(below, oparg + 2);
    let callable = object(&below.peek(oparg + 2)).clone();
    let first = match first_argument(below, oparg) {
        Ok(first) => first,
        Err(raised) => {
            fail(st.thread(), raised);
            return Step::Error(st);
        }
    };
    tell_or_leave!(st, tell(st, Event::Call, &[callable.clone(), first.clone()]));
    if is_function(callable.word()) {
        drop((callable, first));
        return ops_call::call_kw(st, oparg);
    }
    st.save();
    (*st.fp).sp = st.sp;
    let result = ops_call::call_native_kw(st, oparg);
    let result = returned(st, result, &callable, &first);
    drop_top(&mut st, oparg + 3);
    if result.is_null() {
        return Step::Error(st);
    }
    st.push(result);
    if st.thread().breaker_set() && !handle_breaker(st.thread()) {
        return Step::Error(st);
    }
    st.skip(3);
    st.next()
}

pub unsafe fn call_function_ex(mut st: St, oparg: usize) -> Step {
    st.save();
    let thread = st.thread();
    // Tools see the first item of the arguments as a tuple.
    let args = st.peek(2);
    if object(&args).as_tuple().is_none() {
        let callable = st.peek(4);
        match ops_call::positional_arguments(thread, object(&callable), object(&args)) {
            Ok(tuple) => {
                st.set_peek(2, Object::from(tuple).into_word());
                close(args);
            }
            Err(raised) => {
                fail(thread, raised);
                return Step::Error(st);
            }
        }
    }
    let callable = object(&st.peek(4)).clone();
    let first = match object(&st.peek(2)).as_tuple().and_then(|tuple| tuple.get(0).cloned()) {
        Some(first) => first,
        None => match fire::monitoring(thread).missing(thread) {
            Ok(missing) => missing,
            Err(raised) => {
                fail(thread, raised);
                return Step::Error(st);
            }
        },
    };
    tell_or_leave!(st, tell(st, Event::Call, &[callable.clone(), first.clone()]));
    if is_function(callable.word()) || callable.is_exact(&METHOD) {
        return ops_call::call_function_ex(st, oparg);
    }
    let result = ops_call::call_native_ex(st);
    let result = returned(st, result, &callable, &first);
    drop_top(&mut st, 4);
    if !result.is_null() && thread.breaker_set() && !handle_breaker(thread) {
        close(result);
        return Step::Error(st);
    }
    st.push_or_error(result)
}

pub unsafe fn load_super_attr(mut st: St, oparg: usize) -> Step {
    let thread = st.thread();
    let callable = object(&st.peek(3)).clone();
    let first = if oparg & 2 != 0 {
        object(&st.peek(2)).clone()
    } else {
        match fire::monitoring(thread).missing(thread) {
            Ok(missing) => missing,
            Err(raised) => {
                fail(thread, raised);
                return Step::Error(st);
            }
        }
    };
    let more = [callable, first];
    tell_or_leave!(st, tell(st, Event::Call, &more));
    let proxy = ops_attr::call_super(st, oparg);
    let proxy = returned(st, proxy, &more[0], &more[1]);
    if proxy.is_null() {
        return Step::Error(st);
    }
    let value = object(&proxy).getattr(thread, st.name(oparg >> 2));
    close(proxy);
    match value {
        Ok(value) => {
            drop_top(&mut st, 3);
            st.push(value.into_word());
            if oparg & 1 != 0 {
                st.push(Word::NULL);
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

/// Goes to `dest`, telling of the jump if it is one that tools want; `from` is where tools see it come from.
unsafe fn jump(st: St, event: Event, from: *const u16, dest: *const u16) -> Step {
    let units = st.code().units_ptr();
    let place = places::of(st.code()).and_then(|places| places.units.get(unit_index(st)));
    if place.is_some_and(|place| place.tools.get() != 0) {
        let to = 2 * dest.offset_from(units) as i64;
        let offset = 2 * from.offset_from(units) as i64;
        tell_or_leave!(st, tell_of(st, event, offset, &[Object::int(to)]));
    } else {
        // Nobody may want the lines any more, for which the jump is noted.
        instrument::refresh(fire::monitoring(st.thread()), st.code());
    }
    st.vm().jumped.set((from, dest));
    Step::Next(St { ip: dest, ..st })
}

pub unsafe fn jump_forward(st: St, oparg: usize) -> Step {
    jump(st, Event::Jump, st.ip.sub(1), st.ip.add(oparg))
}

pub unsafe fn jump_backward(st: St, oparg: usize) -> Step {
    st.save();
    if st.thread().breaker_set() && !handle_breaker(st.thread()) {
        return Step::Error(st);
    }
    jump(st, Event::Jump, st.ip.sub(1), st.ip.add(1).sub(oparg))
}

unsafe fn branch(mut st: St, oparg: usize, taken: bool) -> Step {
    if taken {
        return jump(st, Event::BranchRight, st.ip.sub(1), st.ip.add(1 + oparg));
    }
    st.skip(1);
    st.next()
}

pub unsafe fn pop_jump_if_false(mut st: St, oparg: usize) -> Step {
    let word = st.pop();
    branch(st, oparg, word == Word::FALSE)
}

pub unsafe fn pop_jump_if_true(mut st: St, oparg: usize) -> Step {
    let word = st.pop();
    branch(st, oparg, word == Word::TRUE)
}

pub unsafe fn pop_jump_if_none(mut st: St, oparg: usize) -> Step {
    let word = st.pop();
    close(word);
    branch(st, oparg, word == Word::NONE)
}

pub unsafe fn pop_jump_if_not_none(mut st: St, oparg: usize) -> Step {
    let word = st.pop();
    close(word);
    branch(st, oparg, word != Word::NONE)
}

/// The unit before the running one in the order of control, as tools see it.
unsafe fn source(st: St) -> *const u16 {
    let at = unit_index(st);
    let place = places::of(st.code()).and_then(|places| places.units.get(at));
    match place.map(|place| place.previous) {
        Some(previous) if previous != places::NOWHERE => {
            st.code().units_ptr().add(previous as usize)
        }
        _ => st.ip.sub(1),
    }
}

pub unsafe fn not_taken(st: St, _oparg: usize) -> Step {
    jump(st, Event::BranchLeft, source(st), st.ip)
}

pub unsafe fn for_iter(st: St, oparg: usize) -> Step {
    let (here, next) = (st.ip.sub(1), st.ip.add(1));
    match ops_flow::for_iter(st, oparg) {
        Step::Next(after) if after.ip == next => {
            // The tools see the instruction itself, which is done.
            jump(St { ip: st.ip, ..after }, Event::BranchLeft, here, next)
        }
        other => other,
    }
}

pub unsafe fn pop_iter(mut st: St, _oparg: usize) -> Step {
    tell_or_leave!(st, {
        let units = st.code().units_ptr();
        let to = Object::int(2 * st.ip.offset_from(units) as i64);
        tell_of(st, Event::BranchRight, 2 * source(st).offset_from(units) as i64, &[to])
    });
    let word = st.pop();
    close(word);
    st.next()
}

pub unsafe fn end_async_for(st: St, oparg: usize) -> Step {
    tell_or_leave!(st, {
        let units = st.code().units_ptr();
        let from = (st.ip.offset_from(units) - oparg as isize).max(0);
        let to = Object::int(2 * st.ip.offset_from(units) as i64);
        tell_of(st, Event::BranchRight, 2 * from as i64, &[to])
    });
    ops_gen::end_async_for(st, oparg)
}
