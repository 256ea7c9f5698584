//! Generators, coroutines and asynchronous generators: one payload, three types.
//!
//! The frame lies behind the object's fields. `methods` has the Python-visible methods, `async_gen` the awaitables
//! of asynchronous generators. Matches CPython's `Objects/genobject.c`.

pub mod anext_awaitable;
pub mod async_gen;
pub mod methods;

use crate::eval;
use crate::frame::{Frame, Owner, clear_frame, frame_size, traverse_frame};
use crate::monitoring::exceptions;
use crate::state::vm;
use krait_bytecode::Opcode;
use krait_bytecode::code::flags as co;
use krait_objects::exceptions as exc;
use krait_objects::thread::ExcStackItem;
use krait_objects::typeobj::slots::{SendResult, SlotsSpec};
use krait_objects::typeobj::{Type, TypeSpec, flags};
use krait_objects::types::code::Code;
use krait_objects::types::str::Str;
use krait_objects::{Header, Object, Payload, PyResult, Ref, Thread, Word, name};
use krait_objects::{gc, heap, weakref};
use std::cell::{Cell, UnsafeCell};

/// Where a generator is in its life.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum State {
    Created,
    Suspended,
    Running,
    Finished,
}

/// The payload of generator, coroutine and async_generator objects.
#[repr(C)]
pub struct Generator {
    header: Header,
    /// Words of the frame, which lies behind the fields.
    frame_words: usize,
    state: Cell<State>,
    name: UnsafeCell<Object>,
    qualname: UnsafeCell<Object>,
    code: Ref<Code>,
    exc_item: ExcStackItem,
    /// `cr_origin` of coroutines.
    origin: UnsafeCell<Option<Object>>,
    /// Asynchronous generators: hooks have been called, it is closed, an operation is running.
    hooks_inited: Cell<bool>,
    closed: Cell<bool>,
    running_async: Cell<bool>,
    finalizer: UnsafeCell<Option<Object>>,
}

// SAFETY: repr(C) with the header first; instances are only made here. Coroutines and asynchronous generators have the same
// layout under types of their own (see `as_generator`).
unsafe impl Payload for Generator {
    fn type_object() -> &'static Type {
        &GENERATOR
    }
}

const FLAGS: u32 =
    flags::GC | flags::MANAGED_WEAKREF | flags::DISALLOW_INSTANTIATION | flags::VAR_SIZED;

const fn base_slots() -> SlotsSpec {
    SlotsSpec::EMPTY.finalize(finalize).traverse(traverse).clear(clear).drop_fields(drop_fields)
}

static GENERATOR_SPEC: TypeSpec = TypeSpec {
    flags: FLAGS,
    slots: base_slots()
        .repr(|_, g| methods::repr(g, "generator"))
        .iter(|_, g| Ok(g.clone()))
        .iternext(methods::iternext)
        .send(send_slot),
    methods: methods::GENERATOR_METHODS,
    getset: methods::GENERATOR_GETSET,
    itemsize: size_of::<Word>(),
    dealloc,
    ..TypeSpec::new::<Generator>("generator")
};
pub static GENERATOR: Type = Type::builtin(&GENERATOR_SPEC);

static COROUTINE_SPEC: TypeSpec = TypeSpec {
    flags: FLAGS,
    slots: base_slots()
        .repr(|_, g| methods::repr(g, "coroutine"))
        .await_(methods::coroutine_await)
        .send(send_slot),
    methods: methods::COROUTINE_METHODS,
    getset: methods::COROUTINE_GETSET,
    itemsize: size_of::<Word>(),
    dealloc,
    ..TypeSpec::new::<Generator>("coroutine")
};
pub static COROUTINE: Type = Type::builtin(&COROUTINE_SPEC);

static ASYNC_GENERATOR_SPEC: TypeSpec = TypeSpec {
    flags: FLAGS,
    slots: base_slots()
        .repr(|_, g| methods::repr(g, "async_generator"))
        .aiter(|_, g| Ok(g.clone()))
        .anext(async_gen::anext),
    methods: async_gen::METHODS,
    getset: methods::ASYNC_GENERATOR_GETSET,
    itemsize: size_of::<Word>(),
    dealloc,
    ..TypeSpec::new::<Generator>("async_generator")
};
pub static ASYNC_GENERATOR: Type = Type::builtin(&ASYNC_GENERATOR_SPEC);

/// The types of this module, for start-up.
pub fn types() -> Vec<&'static Type> {
    let mut types: Vec<&'static Type> = vec![
        &GENERATOR,
        &COROUTINE,
        &ASYNC_GENERATOR,
        &methods::COROUTINE_WRAPPER,
        &anext_awaitable::ANEXT_AWAITABLE,
    ];
    types.extend(async_gen::types());
    types
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on generators; only frames that do not run are looked into.
    unsafe {
        let this = &*header.cast::<Generator>();
        visit(this.code.as_object().word());
        visit((*this.name.get()).word());
        visit((*this.qualname.get()).word());
        if let Some(value) = &*this.exc_item.value.get() {
            visit(value.word());
        }
        for field in [&this.origin, &this.finalizer] {
            if let Some(value) = &*field.get() {
                visit(value.word());
            }
        }
        if matches!(this.state.get(), State::Created | State::Suspended) {
            traverse_frame(this.frame_ptr(), visit);
        }
    }
}

unsafe fn clear(header: *const Header) {
    // SAFETY: the slot is only called on unreachable generators.
    unsafe {
        let this = &*header.cast::<Generator>();
        if this.state.get() != State::Running {
            this.state.set(State::Finished);
            free_frame(this);
        }
        drop((*this.exc_item.value.get()).take());
    }
}

unsafe fn drop_fields(header: *mut Header) {
    // SAFETY: the slot is only called on a dying generator.
    unsafe {
        free_frame(&*header.cast::<Generator>());
        std::ptr::drop_in_place(header.cast::<Generator>());
    }
}

/// Frees a generator: one that has ended and has no weak references at once, as there is nothing to finalize.
unsafe fn dealloc(header: *mut Header) {
    // SAFETY: the object is a dying generator; an ended frame is cleared.
    unsafe {
        let this = &*header.cast::<Generator>();
        if this.state.get() != State::Finished
            || !(*this.frame_ptr()).code.is_null()
            || weakref::is_referenced(header, &*(*header).type_ptr())
        {
            return heap::dealloc_any(header);
        }
        gc::unlink_dying(header);
        std::ptr::drop_in_place(header.cast::<Generator>());
        heap::free_memory(header);
    }
}

/// Drops what the frame of a generator owns that does not run any more.
unsafe fn free_frame(this: &Generator) {
    let frame = this.frame_ptr();
    // SAFETY: the frame lives as long as the generator; it has its code until it is cleared.
    unsafe {
        if !(*frame).code.is_null() {
            clear_frame(frame);
        }
    }
}

/// The payload of a generator, coroutine or asynchronous generator.
pub fn as_generator(object: &Object) -> Option<&Generator> {
    let ty = object.ty();
    if ty.is(&GENERATOR) || ty.is(&COROUTINE) || ty.is(&ASYNC_GENERATOR) {
        // SAFETY: the three types share this layout.
        return Some(unsafe { &*object.word().ptr().cast::<Generator>() });
    }
    None
}

fn of(object: &Object) -> &Generator {
    as_generator(object).expect("slots of generators are called on them")
}

/// Makes a generator object from the running frame, whose content moves into the object.
///
/// # Safety
/// `frame` is the running frame with current `sp`; afterwards its words are gone, and only its memory is left.
#[inline(always)]
pub unsafe fn from_running_frame(thread: &Thread, frame: *mut Frame) -> Object {
    // SAFETY: by the contract; all fields are written before the object is used.
    unsafe {
        let code = (*frame).code();
        let kind = code.flags & (co::COROUTINE | co::ASYNC_GENERATOR);
        let ty = match kind {
            0 => &GENERATOR,
            co::COROUTINE => &COROUTINE,
            _ => &ASYNC_GENERATOR,
        };
        let (name, qualname) = match (*frame).function() {
            Some(function) => ((*function.name.get()).clone(), function.qualname()),
            None => (code.name.clone().into(), code.qualname.clone().into()),
        };
        let frame_words = frame_size(code);
        let header = heap::allocate_unfilled(ty, frame_words * size_of::<Word>());
        header.cast::<Generator>().write(Generator {
            header: Header::new(ty),
            frame_words,
            state: Cell::new(State::Created),
            name: UnsafeCell::new(name),
            qualname: UnsafeCell::new(qualname),
            code: Ref::from_payload(code),
            exc_item: ExcStackItem::new(),
            origin: UnsafeCell::new(None),
            hooks_inited: Cell::new(false),
            closed: Cell::new(false),
            running_async: Cell::new(false),
            finalizer: UnsafeCell::new(None),
        });
        let own = (*header.cast::<Generator>()).frame_ptr();
        let used = (*frame).sp.offset_from(frame.cast::<Word>()) as usize;
        std::ptr::copy_nonoverlapping(frame.cast::<Word>(), own.cast::<Word>(), used);
        (*own).sp = own.cast::<Word>().add(used);
        (*own).owner = Owner::Generator;
        (*own).previous = std::ptr::null_mut();
        (*own).generator = Word::from_ptr(header);
        if !(*own).frame_object.is_null() {
            crate::frame_object::moved(own);
        }
        gc::track_new(header);
        let object = Object::from_word(Word::from_ptr(header));
        if kind == co::COROUTINE && thread.coroutine_origin_depth.get() > 0 {
            note_origin(thread, &object);
        }
        object
    }
}

#[cold]
fn note_origin(thread: &Thread, object: &Object) {
    let origin = crate::frame_object::coroutine_origin(thread, thread.coroutine_origin_depth.get());
    // SAFETY: under the GIL; the coroutine has none yet.
    unsafe { *of(object).origin.get() = Some(origin) };
}

/// Notes that a generator's frame is done. `word` is the frame's borrowed generator.
pub fn mark_finished(word: Word) {
    if !word.is_null() {
        // SAFETY: a generator outlives its running frame.
        unsafe { (*word.ptr().cast::<Generator>()).state.set(State::Finished) };
    }
}

/// Notes that a generator has yielded.
pub fn mark_suspended(word: Word) {
    if !word.is_null() {
        // SAFETY: as above.
        unsafe { (*word.ptr().cast::<Generator>()).state.set(State::Suspended) };
    }
}

/// Takes a generator's handled exceptions off the thread's: it is not running any more.
#[inline(always)]
pub fn give_back_exceptions(thread: &Thread, word: Word) {
    // SAFETY: a generator outlives its running frame.
    let this = unsafe { &*word.ptr().cast::<Generator>() };
    thread.exc_info.set(this.exc_item.previous.replace(std::ptr::null()));
}

/// Gives up what a generator holds whose frame has ended in the loop of its caller.
#[inline(always)]
pub fn end_here(word: Word) {
    // SAFETY: the caller's stack holds the generator, whose frame is cleared; a finished one handles no exception.
    unsafe {
        let this = &*word.ptr().cast::<Generator>();
        this.state.set(State::Finished);
        drop((*this.exc_item.value.get()).take());
    }
}

impl Generator {
    /// True if the generator is suspended, or has not begun and gets None.
    #[inline(always)]
    pub fn waits_for(&self, value: Word) -> bool {
        match self.state.get() {
            State::Suspended => true,
            State::Created => value == Word::NONE,
            State::Running | State::Finished => false,
        }
    }

    /// Marks a waiting generator as running, with exceptions of its own; its frame.
    #[inline(always)]
    pub fn begin(&self, thread: &Thread) -> *mut Frame {
        self.state.set(State::Running);
        self.exc_item.previous.set(thread.exc_info.get());
        thread.exc_info.set(&self.exc_item);
        self.frame_ptr()
    }

    /// The frame: behind the fields, and cleared once it has ended.
    #[inline(always)]
    fn frame_ptr(&self) -> *mut Frame {
        // SAFETY: the object was made with room for the frame.
        unsafe { (&raw const *self).add(1).cast_mut().cast() }
    }

    #[inline(always)]
    pub fn state(&self) -> State {
        self.state.get()
    }

    pub fn frame(&self) -> Option<*mut Frame> {
        match self.state.get() {
            State::Finished => None,
            _ => Some(self.frame_ptr()),
        }
    }

    pub fn code(&self) -> &Ref<Code> {
        &self.code
    }

    pub(crate) fn qualname_string(&self) -> String {
        // SAFETY: under the GIL; read at once.
        unsafe { (*self.qualname.get()).as_str().map(Str::to_string_lossy).unwrap_or_default() }
    }

    /// The operand of the RESUME at which a suspended generator goes on.
    fn resume_operand(&self) -> Option<u32> {
        if self.state.get() != State::Suspended {
            return None;
        }
        let frame = self.frame_ptr();
        // SAFETY: a suspended frame is intact; `ip` is behind the YIELD_VALUE, where a RESUME tells how it came there.
        let at = unsafe { (*frame).ip.offset_from((*frame).code().units_ptr()) } as usize;
        // The instruction as compiled: it may be instrumented.
        let bytes = self.code.bytecode.as_slice();
        let (opcode, operand) = (*bytes.get(2 * at)?, *bytes.get(2 * at + 1)?);
        (opcode == Opcode::RESUME as u8).then_some(operand.into())
    }

    /// Whether a suspended generator waits outside of all exception handlers that its source has.
    fn is_outside_handlers(&self) -> bool {
        const DEPTH_ONE: u32 = 4;
        self.resume_operand().is_some_and(|operand| operand & DEPTH_ONE != 0)
    }

    /// What a suspended generator delegates to: `gi_yieldfrom`.
    pub fn yield_from(&self) -> Option<Object> {
        if self.resume_operand()? & 3 < krait_bytecode::opcode::resume::AFTER_YIELD_FROM {
            return None;
        }
        // SAFETY: a suspended frame's stack holds the receiver on top, if the code comes from a compiler.
        unsafe {
            let frame = self.frame_ptr();
            if (*frame).sp <= Frame::stack_base(frame) {
                return None;
            }
            let receiver = *(*frame).sp.sub(1);
            if receiver.is_null() { None } else { Some(Object::from_borrowed(receiver)) }
        }
    }
}

/// True if a coroutine is suspended at an `await` of somebody else.
pub fn is_awaited_already(object: &Object) -> bool {
    of(object).yield_from().is_some()
}

/// The result of running a generator for a while.
pub enum Outcome {
    Yielded(Object),
    Returned(Object),
}

fn kind(this: &Object) -> &'static str {
    if this.is_exact(&COROUTINE) {
        "coroutine"
    } else if this.is_exact(&ASYNC_GENERATOR) {
        "async generator"
    } else {
        "generator"
    }
}

/// Resumes a generator with a value (`gen_send_ex2`).
pub fn send(thread: &Thread, object: &Object, value: Object) -> PyResult<Outcome> {
    let this = of(object);
    match this.state.get() {
        State::Running => {
            return Err(thread.value_error(format!("{} already executing", kind(object))));
        }
        State::Created if !value.is_none() => {
            return Err(thread.type_error(format!(
                "can't send non-None value to a just-started {}",
                kind(object)
            )));
        }
        State::Finished => {
            if object.is_exact(&COROUTINE) {
                return Err(thread.runtime_error("cannot reuse already awaited coroutine"));
            }
            return Ok(Outcome::Returned(Object::NONE));
        }
        _ => {}
    }
    run(thread, object, Ok(value))
}

/// Raises an exception at the point where the generator is suspended.
pub fn throw_into(
    thread: &Thread,
    object: &Object,
    raised: krait_objects::Raised,
) -> PyResult<Outcome> {
    let this = of(object);
    match this.state.get() {
        State::Running => {
            return Err(thread.value_error(format!("{} already executing", kind(object))));
        }
        State::Finished => {
            if object.is_exact(&COROUTINE) {
                return Err(thread.runtime_error("cannot reuse already awaited coroutine"));
            }
            return Err(raised);
        }
        State::Created => {
            // The exception appears at the start of the body, whose frame then ends.
        }
        State::Suspended => {}
    }
    run(thread, object, Err(raised))
}

fn run(thread: &Thread, object: &Object, input: PyResult) -> PyResult<Outcome> {
    let keep_alive = object.clone();
    let this = of(&keep_alive);
    let frame = this.begin(thread);
    // A generator may be closed while an error is in flight, which must survive it.
    let pending = vm(thread).error.replace(Word::NULL);
    let value = match input {
        Ok(value) => Some(value),
        Err(raised) => {
            // Raised here, in what the generator is handling: that is the context.
            vm(thread).set_error(thread.raise(raised.into_exception()));
            None
        }
    };
    // SAFETY: the frame is suspended (or just made), and stays alive with `keep_alive`.
    let result = unsafe { eval::resume(thread, frame, value) };
    drop(vm(thread).take_error());
    vm(thread).error.set(pending);
    give_back_exceptions(thread, object.word());
    match this.state.get() {
        State::Suspended => result.map(Outcome::Yielded),
        _ => {
            this.state.set(State::Finished);
            // SAFETY: under the GIL; a finished generator handles no exception.
            drop(unsafe { (*this.exc_item.value.get()).take() });
            result.map(Outcome::Returned)
        }
    }
}

fn send_slot(thread: &Thread, object: &Object, value: &Object) -> PyResult<SendResult> {
    Ok(match send(thread, object, value.clone())? {
        Outcome::Yielded(value) => SendResult::Next(value),
        Outcome::Returned(value) => SendResult::Return(value),
    })
}

/// `gen.close()`.
pub fn close_generator(thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    match this.state.get() {
        State::Created => {
            this.state.set(State::Finished);
            // SAFETY: the frame never ran.
            unsafe { free_frame(this) };
            return Ok(Object::NONE);
        }
        State::Finished => return Ok(Object::NONE),
        _ => {}
    }
    let mut inner_error = None;
    if let Some(delegate) = this.yield_from() {
        this.state.set(State::Running);
        inner_error = close_iterator(thread, &delegate).err();
        this.state.set(State::Suspended);
    }
    if inner_error.is_none() && this.is_outside_handlers() && exceptions::is_unwind_silent(thread) {
        this.state.set(State::Finished);
        // SAFETY: the frame waits, and nobody resumes it any more; its values are dropped as it ends.
        unsafe { free_frame(this) };
        return Ok(Object::NONE);
    }
    let raised = match inner_error {
        Some(raised) => raised,
        None => thread.err_args(&exc::GENERATOR_EXIT, &[]),
    };
    match throw_into(thread, object, raised) {
        Ok(Outcome::Yielded(_)) => Err(thread.runtime_error(match kind(object) {
            "coroutine" => "coroutine ignored GeneratorExit",
            "async generator" => "async generator ignored GeneratorExit",
            _ => "generator ignored GeneratorExit",
        })),
        Ok(Outcome::Returned(value)) => Ok(value),
        Err(raised) if raised.is(&exc::GENERATOR_EXIT) || raised.is(&exc::STOP_ITERATION) => {
            Ok(Object::NONE)
        }
        Err(raised) => Err(raised),
    }
}

/// Closes what a generator delegates to.
fn close_iterator(thread: &Thread, iterator: &Object) -> PyResult<()> {
    if as_generator(iterator).is_some() && !iterator.is_exact(&ASYNC_GENERATOR) {
        close_generator(thread, iterator)?;
        return Ok(());
    }
    if let Some(close) = iterator.lookup_attr(thread, name!("close"))? {
        close.call(thread, &[])?;
    }
    Ok(())
}

/// `gen.throw(exception)`, passed on to what the generator delegates to.
pub fn throw(
    thread: &Thread,
    object: &Object,
    exception: Object,
    close_on_exit: bool,
) -> PyResult<Outcome> {
    let this = of(object);
    if let Some(delegate) = this.yield_from() {
        if exception.is_instance(&exc::GENERATOR_EXIT) && close_on_exit {
            this.state.set(State::Running);
            let closed = close_iterator(thread, &delegate);
            this.state.set(State::Suspended);
            return match closed {
                Ok(()) => throw_into(thread, object, thread.raise(exception)),
                Err(raised) => throw_into(thread, object, raised),
            };
        }
        this.state.set(State::Running);
        let outer = FrameOnStack::push(thread, this.frame_ptr());
        let result = if as_generator(&delegate).is_some() && !delegate.is_exact(&ASYNC_GENERATOR) {
            throw(thread, &delegate, exception, close_on_exit).map(Some)
        } else {
            match delegate.lookup_attr(thread, name!("throw")) {
                Ok(Some(method)) => {
                    method.call(thread, &[exception]).map(|v| Some(Outcome::Yielded(v)))
                }
                Ok(None) => {
                    drop(outer);
                    this.state.set(State::Suspended);
                    return throw_into(thread, object, thread.raise(exception));
                }
                Err(raised) => Err(raised),
            }
        };
        drop(outer);
        this.state.set(State::Suspended);
        return match result {
            Ok(Some(Outcome::Yielded(value))) => Ok(Outcome::Yielded(value)),
            Ok(Some(Outcome::Returned(value))) => resume_after_delegate(thread, object, value),
            Ok(None) => Ok(Outcome::Returned(Object::NONE)),
            Err(raised) if raised.is(&exc::STOP_ITERATION) => {
                let value = exc::field(raised.exception());
                resume_after_delegate(thread, object, value)
            }
            Err(raised) => throw_into(thread, object, raised),
        };
    }
    throw_into(thread, object, thread.raise(exception))
}

/// Shows a suspended generator's frame as the caller of what it delegates to, until dropped.
struct FrameOnStack<'a> {
    thread: &'a Thread,
    frame: *mut Frame,
}

impl<'a> FrameOnStack<'a> {
    fn push(thread: &'a Thread, frame: *mut Frame) -> FrameOnStack<'a> {
        // SAFETY: the frame of a suspended generator is intact, and in no chain of callers.
        unsafe { (*frame).previous = vm(thread).frame.get() };
        vm(thread).frame.set(frame);
        FrameOnStack { thread, frame }
    }
}

impl Drop for FrameOnStack<'_> {
    fn drop(&mut self) {
        // SAFETY: the generator is marked as running, so nobody else has touched its frame.
        let previous =
            unsafe { std::mem::replace(&mut (*self.frame).previous, std::ptr::null_mut()) };
        vm(self.thread).frame.set(previous);
    }
}

/// The delegate has returned: its value is the value of `yield from`.
fn resume_after_delegate(thread: &Thread, object: &Object, value: Object) -> PyResult<Outcome> {
    // CPython raises StopIteration at the yield point; the code's CLEANUP_THROW turns it into the value.
    let raised = krait_objects::Raised::from_exception(
        thread.err_args(&exc::STOP_ITERATION, &[value]).into_exception(),
    );
    throw_into(thread, object, raised)
}

/// `_PyCoro_GetAwaitableIter`.
pub fn get_awaitable_iter(thread: &Thread, value: &Object) -> PyResult {
    if value.is_exact(&COROUTINE) {
        return Ok(value.clone());
    }
    if value.is_exact(&GENERATOR) && of(value).code.flags & co::ITERABLE_COROUTINE != 0 {
        return Ok(value.clone());
    }
    let Some(await_) = value.ty().slots().await_() else {
        return Err(thread.type_error(format!("'{}' object can't be awaited", value.ty().name())));
    };
    let iterator = await_(thread, value)?;
    if !iterator.is_iterator() {
        if iterator.is_exact(&COROUTINE) {
            return Err(thread.type_error("__await__() returned a coroutine"));
        }
        return Err(thread.type_error(format!(
            "__await__() returned non-iterator of type '{}'",
            iterator.ty().name()
        )));
    }
    Ok(iterator)
}

/// Wraps a value yielded by an asynchronous generator.
pub fn wrap_async_value(value: Object) -> Object {
    async_gen::WrappedValue::new(value).into()
}

/// A generator that dies while suspended is closed; a coroutine that was never awaited is reported.
fn finalize(thread: &Thread, object: &Object) {
    let this = of(object);
    if this.state.get() == State::Finished {
        return;
    }
    if object.is_exact(&ASYNC_GENERATOR) {
        // SAFETY: under the GIL; cloned at once.
        let finalizer = unsafe { (*this.finalizer.get()).clone() };
        if let Some(finalizer) = finalizer
            && !this.closed.get()
        {
            if let Err(raised) = finalizer.call(thread, std::slice::from_ref(object)) {
                thread.unraisable(raised, "Exception ignored while finalizing generator", object);
            }
            return;
        }
    }
    if object.is_exact(&COROUTINE) && this.state.get() == State::Created {
        warn_unawaited(thread, object);
    }
    if let Err(raised) = close_generator(thread, object) {
        thread.unraisable(raised, "Exception ignored while closing generator", object);
    }
}

fn warn_unawaited(thread: &Thread, object: &Object) {
    let warnings =
        thread.interp().modules().and_then(|m| m.as_dict().and_then(|m| m.get_str("warnings")));
    let result = match warnings.map(|w| w.lookup_attr(thread, name!("_warn_unawaited_coroutine"))) {
        Some(Ok(Some(warn))) => warn.call(thread, std::slice::from_ref(object)).map(drop),
        _ => thread.warn(
            &exc::RUNTIME_WARNING,
            format!("coroutine '{}' was never awaited", of(object).qualname_string()),
        ),
    };
    if let Err(raised) = result {
        thread.unraisable(raised, "Exception ignored while finalizing coroutine", object);
    }
}
