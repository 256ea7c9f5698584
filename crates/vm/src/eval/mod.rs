//! The eval loop: dispatch, frame entry and exit, unwinding.
//!
//! Instruction bodies (`ops_*`) are written once and return a [`Step`]. Optimised builds make a tail-called handler of each
//! body and jump through a table; builds with debug assertions run the same bodies from one loop (`dispatch`). Instructions
//! specialise themselves for the operands that they meet: `specialise` rewrites them, `fast` has what they become.
//! This module and its children are the unsafe core of the VM. What holds everywhere in it: `ip` points behind the running
//! code unit, `sp` is one past the top of the value stack, `fp` is the running frame and `th` the running thread; stack
//! words are owned; code has been verified or comes from our compiler, so indices and depths are in range.
//! Matches CPython's `Python/ceval.c` and `Python/bytecodes.c`.
#![allow(unsafe_op_in_unsafe_fn)]

mod cache;
pub mod dispatch;
mod fast;
mod instructions;
pub mod intrinsics;
mod operators;
mod ops_attr;
mod ops_build;
mod ops_call;
mod ops_exc;
mod ops_flow;
mod ops_gen;
mod ops_instrumented;
mod ops_math;
pub mod ops_name;
mod ops_stack;
mod pattern;
mod specialise;
pub mod unwind;

pub use fast::megamorphic::Megamorphic;
pub use ops_name::lookup_mapping;

use crate::frame::{
    Environment, Frame, Owner, clear_frame, frame_size, init_call_frame, owned_word, push_frame,
};
use crate::function::{Function, binding};
use crate::state::{VmState, vm};
use krait_objects::object::{close, dup};
use krait_objects::types::code::Code;
use krait_objects::types::dict::Dict;
use krait_objects::{CallArgs, Object, PyResult, Raised, Ref, Thread, Word};

/// The eval loop's registers.
#[derive(Clone, Copy)]
pub struct St {
    pub ip: *const u16,
    pub sp: *mut Word,
    pub fp: *mut Frame,
    pub th: *const Thread,
}

/// What an instruction body asks for.
pub enum Step {
    /// Go on with the next instruction.
    Next(St),
    /// The same, after this word has been closed. A handler that ends so needs no stack frame for a destructor.
    Close(St, Word),
    /// The same with two words, the first one first.
    CloseTwo(St, Word, Word),
    /// An error is in flight in [`VmState::error`].
    Error(St),
    /// The fast path does not apply: run the instruction's general body.
    Slow(St),
    /// Leave the eval loop with this value.
    Exit(Word),
}

impl Step {
    /// The step with nothing left to close.
    #[inline(always)]
    pub unsafe fn settled(self) -> Step {
        // SAFETY: the words are owned by the step.
        unsafe {
            match self {
                Step::Close(st, word) => {
                    st.save();
                    close(word);
                    Step::Next(st)
                }
                Step::CloseTwo(st, first, second) => {
                    st.save();
                    close(first);
                    close(second);
                    Step::Next(st)
                }
                step => step,
            }
        }
    }
}

impl St {
    /// The registers that a handler has put into the frame before calling an outlined body.
    #[inline(always)]
    pub unsafe fn load(fp: *mut Frame, th: *const Thread) -> St {
        // SAFETY: the frame is alive.
        unsafe { St { ip: (*fp).ip, sp: (*fp).sp, fp, th } }
    }

    #[inline(always)]
    pub unsafe fn thread<'a>(self) -> &'a Thread {
        // SAFETY: the thread outlives the eval loop.
        unsafe { &*self.th }
    }

    #[inline(always)]
    pub unsafe fn vm<'a>(self) -> &'a VmState {
        // SAFETY: as above.
        unsafe { vm(&*self.th) }
    }

    /// Notes the position in the frame: before anything that may raise or look at frames.
    #[inline(always)]
    pub unsafe fn save(self) {
        // SAFETY: the frame is alive.
        unsafe { (*self.fp).ip = self.ip };
    }

    #[inline(always)]
    pub unsafe fn push(&mut self, word: Word) {
        // SAFETY: the compiler reserved the stack's depth.
        unsafe {
            *self.sp = word;
            self.sp = self.sp.add(1);
        }
    }

    #[inline(always)]
    pub unsafe fn pop(&mut self) -> Word {
        // SAFETY: the stack is not empty here.
        unsafe {
            self.sp = self.sp.sub(1);
            *self.sp
        }
    }

    /// The word `depth` below the top (1 is the top).
    #[inline(always)]
    pub unsafe fn peek(self, depth: usize) -> Word {
        // SAFETY: the stack is that deep.
        unsafe { *self.sp.sub(depth) }
    }

    #[inline(always)]
    pub unsafe fn set_peek(self, depth: usize, word: Word) {
        // SAFETY: the stack is that deep.
        unsafe { *self.sp.sub(depth) = word };
    }

    #[inline(always)]
    pub unsafe fn local(self, index: usize) -> *mut Word {
        // SAFETY: the index is in range.
        unsafe { Frame::locals_ptr(self.fp).add(index) }
    }

    /// Skips inline cache entries.
    #[inline(always)]
    pub unsafe fn skip(&mut self, units: usize) {
        // SAFETY: the caches are part of the code.
        self.ip = unsafe { self.ip.add(units) };
    }

    #[inline(always)]
    pub unsafe fn code<'a>(self) -> &'a Code {
        // SAFETY: the frame owns its code.
        unsafe { &*(*self.fp).code.ptr().cast::<Code>() }
    }

    /// A name of `co_names`.
    #[inline(always)]
    pub unsafe fn name<'a>(self, index: usize) -> &'a Object {
        // SAFETY: the index is in range.
        unsafe { self.code().names.as_slice().get_unchecked(index) }
    }

    #[inline(always)]
    pub unsafe fn next(self) -> Step {
        Step::Next(self)
    }

    /// Notes position and stack in the frame: before native code runs.
    #[inline(always)]
    pub unsafe fn leave_to_native(self) {
        // SAFETY: the frame is alive.
        unsafe {
            (*self.fp).ip = self.ip;
            (*self.fp).sp = self.sp;
        }
    }

    /// Pushes a result, or unwinds if it is NULL.
    #[inline(always)]
    pub unsafe fn push_or_error(mut self, word: Word) -> Step {
        if word.is_null() {
            return Step::Error(self);
        }
        // SAFETY: the instruction's result has a place on the stack; the caller vouches for the registers.
        unsafe { self.push(word) };
        Step::Next(self)
    }
}

/// Views a stack word as an object, borrowed.
#[inline(always)]
pub unsafe fn object(word: &Word) -> &Object {
    // SAFETY: Object is transparent over Word, and the word is not NULL.
    unsafe { &*(word as *const Word).cast::<Object>() }
}

/// Turns a result into a word; an error goes in flight and gives NULL.
#[inline]
pub fn settle(thread: &Thread, result: PyResult) -> Word {
    match result {
        Ok(value) => value.into_word(),
        Err(raised) => fail(thread, raised),
    }
}

/// Whether there was no error; one goes in flight.
#[inline]
pub fn succeeded(thread: &Thread, result: PyResult<()>) -> bool {
    match result {
        Ok(()) => true,
        Err(raised) => {
            fail(thread, raised);
            false
        }
    }
}

/// Puts an error in flight.
#[cold]
#[inline(never)]
pub fn fail(thread: &Thread, raised: Raised) -> Word {
    vm(thread).set_error(raised);
    Word::NULL
}

/// SystemError: an operand of an instruction is not what the compiler puts there. Only code that was made by hand has that.
#[cold]
#[inline(never)]
pub unsafe fn wrong_operand(st: St, what: &str) -> Step {
    // SAFETY: the caller vouches for the registers.
    unsafe {
        st.save();
        fail(st.thread(), st.thread().system_error(what));
    }
    Step::Error(st)
}

/// Enters a frame's recursion: RecursionError if the limit is reached.
#[inline(always)]
pub fn enter_recursion(thread: &Thread) -> bool {
    let left = thread.recursion_remaining.get() - 1;
    thread.recursion_remaining.set(left);
    left >= 0
}

#[inline(always)]
pub fn leave_recursion(thread: &Thread) {
    thread.recursion_remaining.set(thread.recursion_remaining.get() + 1);
}

/// How far below zero the counter may go while a RecursionError is being handled.
const RECURSION_SLACK: i32 = 50;

#[cold]
#[inline(never)]
pub fn recursion_error(thread: &Thread) -> Raised {
    if thread.recursion_remaining.get() < -RECURSION_SLACK {
        return thread
            .err(&krait_objects::exceptions::RECURSION_ERROR, "maximum recursion depth exceeded");
    }
    thread.recursion_error("maximum recursion depth exceeded")
}

/// Calls a Python function from native code.
pub fn call_function(thread: &Thread, function: &Function, args: CallArgs<'_>) -> PyResult {
    thread.check_native_stack("")?;
    // SAFETY: a frame that was just made.
    unsafe {
        if let Some(frame) = plain_frame(thread, function, args) {
            return run(thread, frame);
        }
        crate::verify::check(thread, function.code())?;
        let frame = push_frame(thread, function.environment(), Owner::Entry)?;
        if let Err(raised) = binding::bind(thread, function, args, Frame::locals_ptr(frame)) {
            discard_frame(thread, frame);
            return Err(raised);
        }
        run(thread, frame)
    }
}

/// The frame of a call from native code, if the arguments are the function's plain parameters one to one, and there is room.
#[inline(always)]
unsafe fn plain_frame(
    thread: &Thread,
    function: &Function,
    args: CallArgs<'_>,
) -> Option<*mut Frame> {
    let (code, count) = (function.code(), args.args.len());
    // Only verified code has such parameters.
    if args.kwnames.is_some() || code.plain_argcount.get() as usize != count {
        return None;
    }
    let state = vm(thread);
    let base = state.push(frame_size(code))?;
    for argument in args.args {
        dup(argument.word());
    }
    let words = args.args.as_ptr().cast::<Word>();
    let (previous, owned) = (state.frame.get(), owned_word(function));
    Some(init_call_frame(base, previous, owned, code, words, count, Owner::Entry))
}

/// Runs code in a namespace: modules, class bodies, `exec` and `eval`.
pub fn run_code(
    thread: &Thread,
    code: &Ref<Code>,
    globals: &Ref<Dict>,
    locals: Option<&Object>,
    closure: Option<&krait_objects::types::tuple::Tuple>,
) -> PyResult {
    thread.check_native_stack("")?;
    crate::verify::check(thread, code)?;
    let has_parameters = code.total_args() > 0;
    if closure.is_some()
        || has_parameters
        || code.flags & krait_bytecode::code::flags::OPTIMIZED != 0
    {
        let closure = closure.map(Ref::from_payload);
        let function = Function::new(thread, code.clone(), globals.clone(), closure);
        let mut environment = function.environment();
        if let Some(locals) = locals
            && code.flags & krait_bytecode::code::flags::OPTIMIZED == 0
        {
            let replaced = std::mem::replace(&mut environment.locals, locals.clone().into_word());
            // SAFETY: the environment owned it.
            unsafe { close(replaced) };
        }
        let frame = push_frame(thread, environment, Owner::Entry)?;
        // SAFETY: the frame was just made.
        return unsafe {
            if has_parameters {
                // Nobody passes arguments: an error, unless they are all starred ones.
                let args = CallArgs::positional_only(&[]);
                if let Err(raised) =
                    binding::bind(thread, &function, args, Frame::locals_ptr(frame))
                {
                    discard_frame(thread, frame);
                    return Err(raised);
                }
            }
            run(thread, frame)
        };
    }
    let environment = Environment {
        code: owned_word(&**code),
        function: Word::NULL,
        globals: &**globals,
        globals_owner: owned_word(&**globals),
        builtins: crate::function::builtins_of(thread, globals).into_word(),
        locals: locals.cloned().unwrap_or_else(|| globals.clone().into()).into_word(),
    };
    let frame = push_frame(thread, environment, Owner::Entry)?;
    // SAFETY: the frame was just made.
    unsafe { run(thread, frame) }
}

/// Drops a frame that never ran.
///
/// # Safety
/// The frame is the topmost on the data stack, and its locals are initialised.
pub unsafe fn discard_frame(thread: &Thread, frame: *mut Frame) {
    // SAFETY: by the contract.
    unsafe {
        clear_frame(frame);
        vm(thread).pop_to(frame.cast());
    }
}

/// Runs a frame with owner Entry to its end and frees it.
///
/// # Safety
/// The frame is complete and the topmost on the data stack.
pub unsafe fn run(thread: &Thread, frame: *mut Frame) -> PyResult {
    let state = vm(thread);
    // SAFETY: by the contract; the loop frees the frame.
    unsafe {
        (*frame).previous = state.frame.get();
        if !enter_recursion(thread) {
            leave_recursion(thread);
            let raised = recursion_error(thread);
            discard_frame(thread, frame);
            return Err(raised);
        }
        state.frame.set(frame);
        // A finalizer may run while an error is in flight, which must survive it.
        let pending = state.error.replace(Word::NULL);
        let word = dispatch::start(St { ip: (*frame).ip, sp: (*frame).sp, fp: frame, th: thread });
        let result = finish(thread, word);
        state.error.set(pending);
        result
    }
}

/// The result of leaving the loop.
///
/// # Safety
/// The loop has given the word, which nobody else has taken.
pub unsafe fn finish(thread: &Thread, word: Word) -> PyResult {
    if word.is_null() {
        return Err(vm(thread)
            .take_error()
            .unwrap_or_else(|| thread.system_error("error return without exception set")));
    }
    // SAFETY: the loop hands over the value.
    Ok(unsafe { Object::from_word(word) })
}

/// Resumes a generator's frame with a value, or with the error in flight (None).
///
/// # Safety
/// The frame is suspended, and its `sp` is current.
pub unsafe fn resume(thread: &Thread, frame: *mut Frame, value: Option<Object>) -> PyResult {
    thread.check_native_stack("")?;
    let state = vm(thread);
    // SAFETY: by the contract.
    unsafe {
        (*frame).previous = state.frame.get();
        if !enter_recursion(thread) {
            leave_recursion(thread);
            return Err(recursion_error(thread));
        }
        state.frame.set(frame);
        let mut st = St { ip: (*frame).ip, sp: (*frame).sp, fp: frame, th: thread };
        let word = match value {
            Some(value) => {
                st.push(value.into_word());
                dispatch::start(st)
            }
            None => {
                // The frame stands at the RESUME, as for those who look at a generator that waits.
                (*frame).ip = st.ip.add(1);
                crate::monitoring::exceptions::thrown(thread, frame);
                // Handlers count on the sent value's place: CLEANUP_THROW drops receiver and value.
                st.push(Word::NONE);
                dispatch::start_with_error(st)
            }
        };
        finish(thread, word)
    }
}

/// Whether native code may resume a frame: there is room, and no error in flight.
#[inline(always)]
pub fn can_resume(thread: &Thread) -> bool {
    thread.has_native_stack()
        && thread.recursion_remaining.get() > 0
        && vm(thread).error.get().is_null()
}

/// Resumes a generator's frame with None; NULL if an error is in flight then.
///
/// # Safety
/// The frame is suspended, its `sp` is current, and it can be resumed.
#[inline(always)]
pub unsafe fn resume_with_none(thread: &Thread, frame: *mut Frame) -> Word {
    let state = vm(thread);
    // SAFETY: by the contract.
    unsafe {
        (*frame).previous = state.frame.get();
        enter_recursion(thread);
        state.frame.set(frame);
        let mut st = St { ip: (*frame).ip, sp: (*frame).sp, fp: frame, th: thread };
        st.push(Word::NONE);
        dispatch::start(st)
    }
}

/// Leaves a finished frame: clears it, and says where its caller goes on. None leaves the loop.
#[inline(always)]
pub unsafe fn leave_frame(st: St) -> Option<St> {
    let fp = st.fp;
    // SAFETY: the caller vouches that `st` is the state of a running frame, which is left once.
    unsafe {
        let thread = st.thread();
        let state = vm(thread);
        let (previous, owner) = ((*fp).previous, (*fp).owner);
        (*fp).sp = st.sp;
        leave_recursion(thread);
        // What the frame drops may look at the stack, which it is no longer on.
        state.frame.set(previous);
        let generator = (*fp).generator;
        if owner == Owner::Resumed {
            crate::generator::give_back_exceptions(thread, generator);
        }
        clear_frame(fp);
        match owner {
            Owner::Thread | Owner::Init | Owner::Operator | Owner::InPlace | Owner::Comparison => {
                state.pop_to(fp.cast())
            }
            Owner::Resumed => crate::generator::end_here(generator),
            Owner::Entry => {
                state.pop_to(fp.cast());
                return None;
            }
            Owner::Generator => return None,
        }
        let p = &*previous;
        Some(St { ip: p.ip.add(p.return_offset as usize), sp: p.sp, fp: previous, th: st.th })
    }
}

/// Drops `count` words from the top.
#[inline(always)]
pub unsafe fn drop_top(st: &mut St, count: usize) {
    for _ in 0..count {
        // SAFETY: the caller vouches for `count` values on the stack.
        unsafe {
            let word = st.pop();
            close(word);
        }
    }
}
