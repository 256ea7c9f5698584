//! Frames: the activation record of a code object, on the thread's data stack or owned by a generator.
//!
//! A frame is followed by its fast locals and its value stack. Matches CPython's `_PyInterpreterFrame`.

use crate::function::Function;
use crate::state::vm;
use krait_objects::object::{close, dup};
use krait_objects::types::code::Code;
use krait_objects::types::dict::Dict;
use krait_objects::{Object, Payload, PyResult, Ref, Thread, Word};

/// Who a frame belongs to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Owner {
    /// Called from Python code: returning continues the calling frame.
    Thread,
    /// An `__init__` for an instance that the caller's stack holds: returning continues the calling frame with that.
    Init,
    /// The method of a binary operator, of an in-place one or of a comparison, whose operands the caller's stack holds:
    /// returning continues the calling frame with the value in their place, or with what follows on NotImplemented.
    Operator,
    InPlace,
    Comparison,
    /// Called from native code: returning leaves the eval loop.
    Entry,
    /// Memory belongs to a generator, which waits or was resumed from native code.
    Generator,
    /// As `Generator`, but resumed by the calling frame: yielding and returning continue that.
    Resumed,
}

impl Owner {
    /// True if the frame is that of an operator's method.
    #[inline(always)]
    pub fn is_operator(self) -> bool {
        matches!(self, Owner::Operator | Owner::InPlace | Owner::Comparison)
    }
}

/// An activation record.
#[repr(C)]
pub struct Frame {
    pub previous: *mut Frame,
    /// The running instruction's code unit plus one.
    pub ip: *const u16,
    /// The value stack's end; only current while the frame does not run.
    pub sp: *mut Word,
    /// Owned: the code object.
    pub code: Word,
    /// Owned: the function, NULL for `exec`, modules and class bodies run from native code.
    pub function: Word,
    /// Borrowed from the function, or owned by `globals_owner`.
    pub globals: *const Dict,
    /// Owned.
    pub globals_owner: Word,
    /// The builtins mapping: owned if `globals_owner` is, else borrowed from the function.
    pub builtins: Word,
    /// Owned: the locals mapping of module and class bodies; NULL for optimised code.
    pub locals: Word,
    /// Owned: the frame object, NULL until somebody asks for it.
    pub frame_object: Word,
    /// The generator whose frame this is; borrowed.
    pub generator: Word,
    /// Code units between `ip` and where the frame goes on after a call.
    pub return_offset: u16,
    pub owner: Owner,
    /// There may be a frame object, or the namespaces are not the function's.
    pub has_extras: bool,
}

/// Words of a frame before its locals.
pub const FRAME_WORDS: usize = size_of::<Frame>() / 8;

impl Frame {
    /// The fast locals.
    ///
    /// # Safety
    /// `frame` is alive.
    #[inline(always)]
    pub unsafe fn locals_ptr(frame: *mut Frame) -> *mut Word {
        // SAFETY: the locals follow the fixed part.
        unsafe { frame.cast::<Word>().add(FRAME_WORDS) }
    }

    /// The bottom of the value stack.
    ///
    /// # Safety
    /// `frame` is alive.
    #[inline(always)]
    pub unsafe fn stack_base(frame: *mut Frame) -> *mut Word {
        // SAFETY: the stack follows the locals.
        unsafe { Frame::locals_ptr(frame).add((*frame).code().nlocalsplus as usize) }
    }

    #[inline(always)]
    pub fn code(&self) -> &Code {
        // SAFETY: the frame owns its code object.
        unsafe { &*self.code.ptr().cast::<Code>() }
    }

    /// True if the frame is a generator's.
    #[inline(always)]
    pub fn is_generator(&self) -> bool {
        matches!(self.owner, Owner::Generator | Owner::Resumed)
    }

    /// True if Python code has called the frame, which has no extras.
    ///
    /// # Safety
    /// `frame` is alive.
    #[inline(always)]
    pub unsafe fn is_plainly_called(frame: *const Frame) -> bool {
        const {
            assert!(
                std::mem::offset_of!(Frame, has_extras) == std::mem::offset_of!(Frame, owner) + 1
            );
            assert!(Owner::Thread as u8 == 0);
        }
        // SAFETY: by the contract; the two bytes lie side by side, and are zero in such a frame only.
        unsafe { (&raw const (*frame).owner).cast::<[u8; 2]>().read() == [0, 0] }
    }

    /// The function, if the frame has one.
    pub fn function(&self) -> Option<&Function> {
        if self.function.is_null() {
            return None;
        }
        // SAFETY: the frame owns its function.
        Some(unsafe { &*self.function.ptr().cast::<Function>() })
    }

    #[inline(always)]
    pub fn globals(&self) -> &Dict {
        // SAFETY: kept alive by the function or `globals_owner`.
        unsafe { &*self.globals }
    }

    pub fn globals_object(&self) -> Ref<Dict> {
        Ref::from_payload(self.globals())
    }

    pub fn builtins_object(&self) -> Object {
        // SAFETY: the frame owns the word.
        unsafe { Object::from_borrowed(self.builtins) }
    }

    /// The running instruction's index in code units; -1 before the first.
    pub fn instruction_index(&self) -> isize {
        // SAFETY: `ip` points into (or one past) the code's units.
        unsafe { self.ip.offset_from(self.code().units_ptr()) - 1 }
    }

    /// `f_lasti`: the running instruction's byte offset; -1 before the first.
    pub fn lasti(&self) -> i32 {
        let index = self.instruction_index();
        if index < 0 { -1 } else { (index * 2) as i32 }
    }

    /// `f_lineno`.
    pub fn line_number(&self) -> Option<i32> {
        self.code().line_of(self.lasti())
    }
}

/// Words needed for a frame of this code.
#[inline(always)]
pub fn frame_size(code: &Code) -> usize {
    FRAME_WORDS + code.frame_slots
}

/// What a new frame runs in.
pub struct Environment {
    pub code: Word,
    pub function: Word,
    pub globals: *const Dict,
    pub globals_owner: Word,
    pub builtins: Word,
    pub locals: Word,
}

/// Fills in a frame at `base`: takes over the environment's owned words; locals are NULL.
///
/// # Safety
/// `base` has room for `frame_size` words, and the environment's words are owned by the caller.
#[inline(always)]
pub unsafe fn init_frame(base: *mut Word, environment: Environment, owner: Owner) -> *mut Frame {
    let frame = base.cast::<Frame>();
    // SAFETY: by the contract.
    unsafe {
        let code = &*environment.code.ptr().cast::<Code>();
        let locals = base.add(FRAME_WORDS);
        let count = code.nlocalsplus as usize;
        let has_extras = !environment.globals_owner.is_null()
            || !environment.locals.is_null()
            || environment.function.is_null();
        frame.write(Frame {
            previous: std::ptr::null_mut(),
            ip: code.units_ptr(),
            sp: locals.add(count),
            code: environment.code,
            function: environment.function,
            globals: environment.globals,
            globals_owner: environment.globals_owner,
            builtins: environment.builtins,
            locals: environment.locals,
            frame_object: Word::NULL,
            generator: Word::NULL,
            return_offset: 0,
            owner,
            has_extras,
        });
        for i in 0..count {
            locals.add(i).write(Word::NULL);
        }
    }
    frame
}

/// Fills in the frame of a call behind `previous` whose arguments need no binding: `function` and the `count` arguments at
/// `args` move into it.
///
/// # Safety
/// As [`init_frame`]; `function` is an owned function with the given code, which has `count` plain parameters.
#[inline(always)]
pub unsafe fn init_call_frame(
    base: *mut Word,
    previous: *mut Frame,
    function: Word,
    code: &Code,
    args: *const Word,
    count: usize,
    owner: Owner,
) -> *mut Frame {
    let frame = base.cast::<Frame>();
    // SAFETY: by the contract. Every field is written, one by one: each value needs a register for a moment only, so that
    // handlers of calls have enough without a stack frame.
    unsafe {
        let locals = base.add(FRAME_WORDS);
        let all = code.nlocalsplus as usize;
        (&raw mut (*frame).previous).write(previous);
        (&raw mut (*frame).code).write(owned_word(code));
        (&raw mut (*frame).ip).write(code.units_ptr());
        (&raw mut (*frame).sp).write(locals.add(all));
        (&raw mut (*frame).function).write(function);
        let (globals, builtins) = (*function.ptr().cast::<Function>()).namespaces();
        (&raw mut (*frame).globals).write(globals);
        (&raw mut (*frame).builtins).write(builtins);
        (&raw mut (*frame).globals_owner).write(Word::NULL);
        (&raw mut (*frame).locals).write(Word::NULL);
        (&raw mut (*frame).frame_object).write(Word::NULL);
        (&raw mut (*frame).generator).write(Word::NULL);
        (&raw mut (*frame).return_offset).write(0);
        (&raw mut (*frame).owner).write(owner);
        (&raw mut (*frame).has_extras).write(false);
        // Volatile: these loops become no calls of memcpy, which would cost handlers a stack frame.
        let mut i = 0;
        while i < count {
            locals.add(i).write_volatile(*args.add(i));
            i += 1;
        }
        while i < all {
            locals.add(i).write_volatile(Word::NULL);
            i += 1;
        }
    }
    frame
}

/// Takes a frame's space from the data stack: RecursionError or MemoryError if there is none.
#[inline(always)]
pub fn push_frame(thread: &Thread, environment: Environment, owner: Owner) -> PyResult<*mut Frame> {
    // SAFETY: the caller owns the words.
    let code = unsafe { &*environment.code.ptr().cast::<Code>() };
    match vm(thread).push(frame_size(code)) {
        // SAFETY: the space was just taken.
        Some(base) => Ok(unsafe { init_frame(base, environment, owner) }),
        None => {
            drop_environment(environment);
            Err(thread.memory_error())
        }
    }
}

#[cold]
fn drop_environment(environment: Environment) {
    let owned_builtins =
        if environment.globals_owner.is_null() { Word::NULL } else { environment.builtins };
    for word in [
        environment.code,
        environment.function,
        environment.globals_owner,
        owned_builtins,
        environment.locals,
    ] {
        // SAFETY: the environment owned its words; NULL is not a heap word.
        unsafe { close(word) };
    }
}

/// Drops what a finished frame owns. Its memory is given back by the caller.
///
/// # Safety
/// The frame does not run any more; `sp` is current.
pub unsafe fn clear_frame(frame: *mut Frame) {
    // SAFETY: by the contract; each word is closed once and left NULL.
    unsafe {
        if !(*frame).frame_object.is_null() {
            crate::frame_object::take_over(frame);
        }
        let mut slot = (*frame).sp;
        let locals = Frame::locals_ptr(frame);
        while slot > locals {
            slot = slot.sub(1);
            let word = slot.replace(Word::NULL);
            close(word);
        }
        (*frame).sp = locals;
        close(std::mem::replace(&mut (*frame).locals, Word::NULL));
        let builtins = std::mem::replace(&mut (*frame).builtins, Word::NULL);
        let owner = std::mem::replace(&mut (*frame).globals_owner, Word::NULL);
        if !owner.is_null() {
            close(builtins);
            close(owner);
        }
        close(std::mem::replace(&mut (*frame).function, Word::NULL));
        close(std::mem::replace(&mut (*frame).code, Word::NULL));
    }
}

/// Visits the references of a frame that does not run.
///
/// # Safety
/// `sp` is current.
pub unsafe fn traverse_frame(frame: *mut Frame, visit: &mut dyn FnMut(Word)) {
    // SAFETY: by the contract.
    unsafe {
        for word in [
            (*frame).code,
            (*frame).function,
            (*frame).globals_owner,
            (*frame).locals,
            (*frame).frame_object,
        ] {
            if word.is_heap() {
                visit(word);
            }
        }
        if !(*frame).globals_owner.is_null() && (*frame).builtins.is_heap() {
            visit((*frame).builtins);
        }
        let mut slot = Frame::locals_ptr(frame);
        while slot < (*frame).sp {
            if (*slot).is_heap() {
                visit(*slot);
            }
            slot = slot.add(1);
        }
    }
}

/// The calling thread's innermost frame; null outside Python code.
pub fn current_frame(thread: &Thread) -> *mut Frame {
    vm(thread).frame.get()
}

/// A new reference to a payload's object as an owned word.
#[inline(always)]
pub fn owned_word<T: Payload>(payload: &T) -> Word {
    // SAFETY: the borrow keeps the object alive.
    unsafe { dup(Word::from_ptr((payload as *const T).cast())) }
}
