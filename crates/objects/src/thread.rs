//! Execution state: [`Runtime`], [`Interpreter`], [`Thread`].
//!
//! Owns what is global, per interpreter and per thread, and the small table of hooks through which lower layers reach
//! higher ones. Refuses to know frames: the eval loop keeps its own state behind `Thread::vm`.

use crate::error::{PyResult, Raised};
use crate::fields::Slot;
use crate::gc::GcState;
use crate::gil::Gil;
use crate::intern::InternTable;
use crate::object::{Object, Ref};
use crate::typeobj::attributes::MethodCache;
use crate::types::dict::Dict;
use crate::word::Word;
use std::any::Any;
use std::cell::{Cell, UnsafeCell};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Process-wide state. Everything in it is guarded by the GIL unless it is atomic.
pub struct Runtime {
    pub gc: GcState,
    pub interned: InternTable,
    /// The SipHash key of str and bytes hashes.
    pub hash_key: Cell<(u64, u64)>,
    /// Code objects keep columns; not so with `-X no_debug_ranges`.
    pub code_debug_ranges: Cell<bool>,
    pub gil: Gil,
    /// Next version tags of types and of key sets, which caches compare; never used twice.
    pub next_type_version: Cell<u32>,
    pub next_dict_version: Cell<u32>,
    /// The interpreters that are alive, the main one first.
    interpreters: UnsafeCell<Vec<&'static Interpreter>>,
    next_interpreter_id: Cell<i64>,
}

// SAFETY: only touched by the thread that holds the GIL.
unsafe impl Sync for Runtime {}

/// The process's runtime.
pub static RUNTIME: Runtime = Runtime {
    gc: GcState::new(),
    interned: InternTable::new(),
    hash_key: Cell::new((0, 0)),
    code_debug_ranges: Cell::new(true),
    gil: Gil::new(),
    next_type_version: Cell::new(1),
    next_dict_version: Cell::new(1),
    interpreters: UnsafeCell::new(Vec::new()),
    next_interpreter_id: Cell::new(0),
};

impl Runtime {
    /// The interpreters that are alive, the main one first.
    pub fn interpreters(&self) -> Vec<&'static Interpreter> {
        // SAFETY: under the GIL; copied at once.
        unsafe { (*self.interpreters.get()).clone() }
    }

    /// The interpreter that the process started with.
    pub fn main_interpreter(&self) -> Option<&'static Interpreter> {
        // SAFETY: under the GIL.
        unsafe { (*self.interpreters.get()).first().copied() }
    }

    /// The living interpreter of a number.
    pub fn interpreter(&self, id: i64) -> Option<&'static Interpreter> {
        self.interpreters().into_iter().find(|interp| interp.id() == id)
    }

    /// The number that the next interpreter gets.
    pub fn next_id(&self) -> i64 {
        self.next_interpreter_id.get()
    }

    /// Gives a new interpreter its number and lists it.
    pub fn register(&self, interp: &'static Interpreter) {
        interp.id.set(self.next_interpreter_id.get());
        self.next_interpreter_id.set(interp.id() + 1);
        // SAFETY: under the GIL; no reference into the list is kept.
        unsafe { (*self.interpreters.get()).push(interp) };
    }

    /// Takes an interpreter that has ended off the list.
    pub fn unregister(&self, interp: &Interpreter) {
        // SAFETY: as in `register`.
        unsafe { (*self.interpreters.get()).retain(|other| !std::ptr::eq(*other, interp)) };
    }
}

/// Functions of higher layers that the object model calls. Installed once, by the VM and the runtime.
#[derive(Clone, Copy)]
pub struct Hooks {
    /// `__import__(name, globals, locals, fromlist, level)` through `builtins.__import__`.
    pub import:
        fn(&Thread, &Object, Option<&Object>, Option<&Object>, Option<&Object>, i32) -> PyResult,
    /// `warnings.warn(message, category, stacklevel)`; a warning turned into an error raises.
    pub warn: fn(&Thread, &Object, &crate::typeobj::Type, isize) -> PyResult<()>,
    /// `warnings.warn(message, ResourceWarning, stacklevel, source)`.
    pub warn_resource: fn(&Thread, &Object, isize, &Object) -> PyResult<()>,
    /// The globals of the running Python frame, if any.
    pub current_globals: fn(&Thread) -> Option<Ref<Dict>>,
    /// The locals of the running Python frame as `locals()` gives them.
    pub current_locals: fn(&Thread) -> PyResult<Option<Object>>,
    /// Reports an exception that nobody can handle through `sys.unraisablehook`: (error, message, object).
    pub unraisable: fn(&Thread, Raised, Option<&str>, Option<&Object>),
    /// `compile(source, filename, mode, flags, dont_inherit, optimize)` with `feature_version`.
    pub compile: fn(&Thread, CompileRequest<'_>) -> PyResult,
    /// Runs pending calls, signals, GIL requests and collections; called when `eval_breaker` is set.
    pub breaker: fn(&Thread) -> PyResult<()>,
    /// Gives a new thread the state of the eval loop, and takes it from one that ends.
    pub thread_start: fn(&Thread),
    pub thread_end: fn(&Thread),
    /// Makes the interpreter whole again in the child of a `fork`, where only the calling thread exists.
    pub after_fork_child: fn(&Thread),
    /// An exception with its traceback as `sys.excepthook` shows it.
    pub format_exception: fn(&Thread, &Object) -> String,
    /// Makes an interpreter; the error is the exception's text.
    pub new_interpreter: fn(&Thread, Settings) -> Result<&'static Interpreter, String>,
    /// Ends an interpreter in which nothing runs.
    pub end_interpreter: fn(&Thread, &'static Interpreter),
    /// Runs the function while code running on the thread raises no monitoring events.
    pub without_events: fn(&Thread, &mut dyn FnMut()),
    /// The code of a frame object.
    pub frame_code: fn(&Object) -> Object,
    /// The version of what monitoring's tools want, and those that want an event everywhere, as bits.
    pub monitored: fn(&Thread, u8) -> (u64, u8),
    /// Tells tools (bits; those that disable the event are taken out) of an event with the arguments of its callbacks.
    pub fire_event: fn(&Thread, &Cell<u8>, u8, &[Object]) -> PyResult<()>,
    /// Reports an exception that a program did not handle, as `sys.excepthook` does.
    pub report_uncaught: fn(&Thread, Raised),
    /// Checks code as if it came from elsewhere: SystemError if it may not run.
    pub verify: fn(&Thread, &crate::types::code::Code) -> PyResult<()>,
}

/// What `compile` asks of the compiler.
pub struct CompileRequest<'a> {
    /// str, bytes, a buffer, or an AST node.
    pub source: &'a Object,
    pub filename: &'a Object,
    /// `"exec"`, `"eval"`, `"single"` or `"func_type"`.
    pub mode: &'a str,
    pub flags: i32,
    /// -1: the interpreter's level.
    pub optimize: i32,
    pub feature_version: i32,
    /// Future features of the calling code (`CO_FUTURE_*`).
    pub inherited: u32,
}

/// A function that `atexit` runs at the end, with its arguments.
pub struct ExitCallback {
    pub function: Object,
    pub args: Vec<Object>,
    pub keywords: Vec<(Object, Object)>,
}

/// State of one interpreter.
pub struct Interpreter {
    pub hooks: Cell<Option<Hooks>>,
    /// `sys.modules`.
    pub modules: UnsafeCell<Option<Object>>,
    /// `importlib._bootstrap`, whatever `sys.modules` says.
    pub importlib: Slot,
    /// The `builtins` and `sys` module dicts.
    pub builtins: UnsafeCell<Option<Ref<Dict>>>,
    pub sys_dict: UnsafeCell<Option<Ref<Dict>>>,
    pub method_cache: MethodCache,
    pub recursion_limit: Cell<i32>,
    /// `sys.set_int_max_str_digits`: 0 is no limit.
    pub int_max_str_digits: Cell<usize>,
    /// `-O`: what `compile(optimize=-1)` means.
    pub optimize: Cell<i32>,
    /// `-b`: 1 warns about bytes compared with str, 2 raises.
    pub bytes_warning: Cell<i32>,
    /// Codec search path and error handlers (`codecs.register`).
    pub codec_state: UnsafeCell<crate::codecs::CodecState>,
    /// `gc.garbage` and `gc.callbacks`.
    gc_garbage: UnsafeCell<Option<Object>>,
    gc_callbacks: UnsafeCell<Option<Object>>,
    /// Counts registrations of virtual subclasses (`abc.get_cache_token`).
    pub abc_invalidation: Cell<u64>,
    /// `-X importtime`: 1, or 2 for modules that are there already too; and whether the table has its header.
    pub import_time: Cell<i32>,
    pub import_time_header: Cell<bool>,
    /// `-X cpu_count`, or -1.
    pub cpu_count: Cell<i32>,
    audit_hooks: UnsafeCell<Vec<Object>>,
    /// `typing.NoDefault`, once it is made.
    pub no_default: crate::fields::Slot,
    /// Filters and registry of `_warnings`.
    pub warnings: UnsafeCell<Option<crate::warnings::WarningsState>>,
    /// What `atexit` has registered.
    exit_callbacks: UnsafeCell<Vec<ExitCallback>>,
    /// `io.UnsupportedOperation`, once it is made.
    pub unsupported_operation: UnsafeCell<Option<Object>>,
    /// Where the classes of syntax tree nodes are (0: not made yet).
    pub ast_classes: Cell<usize>,
    /// Set while the interpreter finalises.
    pub finalizing: Cell<bool>,
    /// `threading.main_thread().ident`.
    pub main_ident: Cell<u64>,
    /// The threads that run in this interpreter, oldest first.
    threads: UnsafeCell<Vec<*const Thread>>,
    /// What native modules keep per interpreter, by type.
    states: UnsafeCell<Vec<Box<dyn Any>>>,
    /// What Python code does about signals, by number (see krait-modules-os).
    pub signal_handlers: UnsafeCell<Vec<Option<Object>>>,
    /// What `os.register_at_fork` registered.
    pub fork_hooks: UnsafeCell<ForkHooks>,
    /// 0 is the main interpreter.
    id: Cell<i64>,
    /// What made the interpreter (`_interpreters.WHENCE_*`).
    pub whence: Cell<i32>,
    /// What the interpreter may do.
    pub settings: Cell<Settings>,
    /// Whether a program runs in `__main__`.
    pub running_main: Cell<bool>,
    /// References held through `_interpreters`; the interpreter ends with the last, if it is to.
    pub id_references: Cell<i64>,
    pub requires_references: Cell<bool>,
    /// The thread that ends the interpreter.
    finalizer: Cell<*const Thread>,
    /// `sys.path[0]` of the program, for the interpreters made later.
    pub first_path: Slot,
}

/// What an interpreter may do (`PyInterpreterConfig`).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Settings {
    pub use_main_obmalloc: bool,
    pub allow_fork: bool,
    pub allow_exec: bool,
    pub allow_threads: bool,
    pub allow_daemon_threads: bool,
    pub check_multi_interp_extensions: bool,
    /// 0: default, 1: shared, 2: own.
    pub gil: i32,
}

impl Settings {
    /// All is allowed, as in the main interpreter.
    pub const LEGACY: Settings = Settings {
        use_main_obmalloc: true,
        allow_fork: true,
        allow_exec: true,
        allow_threads: true,
        allow_daemon_threads: true,
        check_multi_interp_extensions: false,
        gil: 1,
    };
}

/// Functions that run around a `fork`.
#[derive(Default)]
pub struct ForkHooks {
    pub before: Vec<Object>,
    pub after_in_child: Vec<Object>,
    pub after_in_parent: Vec<Object>,
}

/// An entry of the stack of exceptions being handled; generators have their own.
#[repr(C)]
pub struct ExcStackItem {
    pub value: UnsafeCell<Option<Object>>,
    pub previous: Cell<*const ExcStackItem>,
}

impl ExcStackItem {
    pub const fn new() -> ExcStackItem {
        ExcStackItem { value: UnsafeCell::new(None), previous: Cell::new(std::ptr::null()) }
    }
}

impl Default for ExcStackItem {
    fn default() -> Self {
        Self::new()
    }
}

/// Bits of [`Thread::eval_breaker`].
pub mod breaker {
    pub const SIGNALS: usize = 1;
    pub const GIL_DROP: usize = 2;
    pub const PENDING_CALLS: usize = 4;
    pub const GC: usize = 8;
    pub const ASYNC_EXC: usize = 16;
    /// Code may have to be instrumented for monitoring when it is entered. Stays set; see [`super::Thread::breaker_set`].
    pub const TRACE: usize = 32;
}

/// State of one thread of an interpreter. Passed first to everything that runs Python code.
pub struct Thread {
    interp: &'static Interpreter,
    /// The eval loop's own state (data stack, current frame, tracing), opaque here.
    pub vm: Cell<*mut ()>,
    pub eval_breaker: AtomicUsize,
    pub exc_info: Cell<*const ExcStackItem>,
    exc_base: ExcStackItem,
    /// Python recursion still allowed.
    pub recursion_remaining: Cell<i32>,
    /// The stack address below which native recursion raises RecursionError.
    pub stack_limit: Cell<usize>,
    /// The stack address where the thread began, from which its use is counted.
    pub(crate) stack_top: Cell<usize>,
    /// Objects whose repr is running (`Py_ReprEnter`).
    pub repr_running: UnsafeCell<Vec<Word>>,
    /// The current `contextvars.Context`.
    pub context: UnsafeCell<Option<Object>>,
    /// Another number after each change of the context or of a value in it, and not the same in two threads of an
    /// interpreter; 0 before the first change.
    pub context_version: Cell<u64>,
    pub async_gen_firstiter: UnsafeCell<Option<Object>>,
    pub async_gen_finalizer: UnsafeCell<Option<Object>>,
    pub coroutine_origin_depth: Cell<i32>,
    /// Whether this is the process's main thread.
    pub main: Cell<bool>,
    /// `threading.get_ident()`.
    pub ident: Cell<u64>,
    /// Data that native modules keep per thread.
    pub dict: UnsafeCell<Option<Ref<Dict>>>,
    /// The `_thread._local` objects that hold a dict for this thread (see krait-modules-concurrency).
    pub locals: UnsafeCell<Vec<*const ()>>,
    /// The asyncio event loop that runs in this thread, and the task that it runs.
    pub asyncio_loop: Slot,
    pub asyncio_task: Slot,
    /// Exception set by `PyThreadState_SetAsyncExc`.
    pub async_exc: UnsafeCell<Option<Object>>,
}

thread_local! {
    static CURRENT: Cell<*const Thread> = const { Cell::new(std::ptr::null()) };
}

impl Interpreter {
    pub fn new() -> Interpreter {
        Interpreter {
            hooks: Cell::new(None),
            modules: UnsafeCell::new(None),
            importlib: Slot::EMPTY,
            builtins: UnsafeCell::new(None),
            sys_dict: UnsafeCell::new(None),
            method_cache: MethodCache::new(),
            recursion_limit: Cell::new(1000),
            int_max_str_digits: Cell::new(4300),
            optimize: Cell::new(0),
            bytes_warning: Cell::new(0),
            codec_state: UnsafeCell::new(crate::codecs::CodecState::default()),
            gc_garbage: UnsafeCell::new(None),
            gc_callbacks: UnsafeCell::new(None),
            abc_invalidation: Cell::new(0),
            import_time: Cell::new(0),
            import_time_header: Cell::new(false),
            cpu_count: Cell::new(-1),
            audit_hooks: UnsafeCell::new(Vec::new()),
            no_default: crate::fields::Slot::EMPTY,
            warnings: UnsafeCell::new(None),
            exit_callbacks: UnsafeCell::new(Vec::new()),
            unsupported_operation: UnsafeCell::new(None),
            ast_classes: Cell::new(0),
            finalizing: Cell::new(false),
            main_ident: Cell::new(0),
            threads: UnsafeCell::new(Vec::new()),
            states: UnsafeCell::new(Vec::new()),
            signal_handlers: UnsafeCell::new(Vec::new()),
            fork_hooks: UnsafeCell::new(ForkHooks::default()),
            id: Cell::new(-1),
            whence: Cell::new(0),
            settings: Cell::new(Settings::LEGACY),
            running_main: Cell::new(false),
            id_references: Cell::new(0),
            requires_references: Cell::new(false),
            finalizer: Cell::new(std::ptr::null()),
            first_path: Slot::EMPTY,
        }
    }

    /// The interpreter's number; 0 is the main one.
    pub fn id(&self) -> i64 {
        self.id.get()
    }

    pub fn is_main(&self) -> bool {
        self.id.get() == 0
    }

    /// From now on only `thread` runs in the interpreter, which it ends.
    pub fn start_finalizing(&self, thread: &Thread) {
        self.finalizer.set(thread);
        self.finalizing.set(true);
    }

    /// Whether the interpreter ends and `thread` is not the one that ends it.
    fn excludes(&self, thread: &Thread) -> bool {
        self.finalizing.get() && !std::ptr::eq(self.finalizer.get(), thread)
    }

    /// Drops what an interpreter that has ended still refers to.
    pub fn clear(&self) {
        // SAFETY: under the GIL; each value is taken out before it is dropped.
        unsafe {
            drop((*self.modules.get()).take());
            drop((*self.builtins.get()).take());
            drop((*self.sys_dict.get()).take());
            drop((*self.gc_garbage.get()).take());
            drop((*self.gc_callbacks.get()).take());
            drop(std::mem::take(&mut *self.audit_hooks.get()));
            drop((*self.warnings.get()).take());
            drop((*self.unsupported_operation.get()).take());
            drop(std::mem::take(&mut *self.codec_state.get()));
            drop(std::mem::take(&mut *self.fork_hooks.get()));
        }
        self.importlib.clear();
        self.no_default.clear();
        self.first_path.clear();
    }

    pub fn hooks(&self) -> Hooks {
        self.hooks.get().expect("the runtime installs the hooks before running code")
    }

    /// `gc.garbage`.
    pub fn gc_garbage_list(&self) -> Object {
        // SAFETY: under the GIL; cloned at once.
        unsafe { (*self.gc_garbage.get()).get_or_insert_with(|| Object::list(Vec::new())).clone() }
    }

    /// `gc.callbacks`.
    pub fn gc_callback_list(&self) -> Object {
        // SAFETY: under the GIL; cloned at once.
        unsafe {
            (*self.gc_callbacks.get()).get_or_insert_with(|| Object::list(Vec::new())).clone()
        }
    }

    /// The collections at the very end tell nobody.
    pub fn drop_gc_callbacks(&self) {
        // SAFETY: under the GIL; the list is dropped when the field is consistent again.
        drop(unsafe { (*self.gc_callbacks.get()).take() });
    }

    /// Adds to `gc.garbage`.
    pub fn gc_garbage_extend(&self, objects: &[Object]) {
        if let Some(list) = self.gc_garbage_list().as_list() {
            list.items_mut().extend_from_slice(objects);
        }
    }

    #[inline(always)]
    pub fn has_audit_hooks(&self) -> bool {
        // SAFETY: under the GIL; read at once.
        unsafe { !(*self.audit_hooks.get()).is_empty() }
    }

    /// The audit hooks, in order.
    pub fn audit_hooks(&self) -> Vec<Object> {
        // SAFETY: under the GIL; cloned at once.
        unsafe { (*self.audit_hooks.get()).clone() }
    }

    pub fn add_audit_hook(&self, hook: Object) {
        // SAFETY: under the GIL; no reference into the list is kept.
        unsafe { (*self.audit_hooks.get()).push(hook) };
    }

    /// Adds a function to run at the end.
    pub fn add_exit_callback(&self, callback: ExitCallback) {
        // SAFETY: under the GIL; no reference into the list is kept.
        unsafe { (*self.exit_callbacks.get()).push(callback) };
    }

    /// Takes the function that was registered last.
    pub fn pop_exit_callback(&self) -> Option<ExitCallback> {
        // SAFETY: as in `add_exit_callback`.
        unsafe { (*self.exit_callbacks.get()).pop() }
    }

    /// Takes all registered functions, in the order of their registration.
    pub fn take_exit_callbacks(&self) -> Vec<ExitCallback> {
        // SAFETY: as in `add_exit_callback`.
        unsafe { std::mem::take(&mut *self.exit_callbacks.get()) }
    }

    pub fn exit_callback_count(&self) -> usize {
        // SAFETY: as in `add_exit_callback`.
        unsafe { (*self.exit_callbacks.get()).len() }
    }

    /// `sys.modules` (a dict or what the program put there).
    pub fn modules(&self) -> Option<Object> {
        // SAFETY: under the GIL.
        unsafe { (*self.modules.get()).clone() }
    }

    pub fn builtins(&self) -> Option<Ref<Dict>> {
        // SAFETY: under the GIL.
        unsafe { (*self.builtins.get()).clone() }
    }

    pub fn sys_dict(&self) -> Option<Ref<Dict>> {
        // SAFETY: under the GIL.
        unsafe { (*self.sys_dict.get()).clone() }
    }

    /// The state of type `T` that a native module keeps in this interpreter, made on first use.
    pub fn state<T: Default + 'static>(&'static self) -> &'static T {
        // SAFETY: under the GIL; `default` runs before the list is borrowed, and the boxes are never dropped or replaced.
        unsafe {
            let find = || (*self.states.get()).iter().find_map(|state| state.downcast_ref::<T>());
            if let Some(state) = find() {
                return state;
            }
            let state: Box<dyn Any> = Box::new(T::default());
            (*self.states.get()).push(state);
            find().expect("the state was just added")
        }
    }

    /// The threads that run in this interpreter, oldest first. They are alive while the caller holds the GIL.
    pub fn threads(&self) -> Vec<&Thread> {
        // SAFETY: under the GIL; a thread leaves the list, holding the GIL, before it dies.
        unsafe { (*self.threads.get()).iter().map(|&thread| &*thread).collect() }
    }
}

impl Default for Interpreter {
    fn default() -> Self {
        Self::new()
    }
}

impl Thread {
    /// A thread of `interp`; boxed, since its address is its identity.
    pub fn new(interp: &'static Interpreter) -> Box<Thread> {
        let thread = Box::new(Thread {
            interp,
            vm: Cell::new(std::ptr::null_mut()),
            eval_breaker: AtomicUsize::new(0),
            exc_info: Cell::new(std::ptr::null()),
            exc_base: ExcStackItem::new(),
            recursion_remaining: Cell::new(interp.recursion_limit.get()),
            stack_limit: Cell::new(0),
            stack_top: Cell::new(0),
            repr_running: UnsafeCell::new(Vec::new()),
            context: UnsafeCell::new(None),
            context_version: Cell::new(0),
            async_gen_firstiter: UnsafeCell::new(None),
            async_gen_finalizer: UnsafeCell::new(None),
            coroutine_origin_depth: Cell::new(0),
            main: Cell::new(false),
            ident: Cell::new(0),
            dict: UnsafeCell::new(None),
            locals: UnsafeCell::new(Vec::new()),
            asyncio_loop: Slot::EMPTY,
            asyncio_task: Slot::EMPTY,
            async_exc: UnsafeCell::new(None),
        });
        thread.exc_info.set(&thread.exc_base);
        thread
    }

    /// Makes this the running OS thread's Python thread, notes its stack bounds (lowest usable address) and takes the
    /// GIL.
    pub fn attach(&self, stack_low: usize) {
        let marker = 0u8;
        self.stack_limit.set(stack_low + krait_host::thread::STACK_MARGIN);
        self.stack_top.set(&raw const marker as usize);
        CURRENT.set(self);
        self.retake_gil();
        // SAFETY: under the GIL.
        unsafe { (*self.interp.threads.get()).push(self) };
    }

    /// Makes this thread of another interpreter run on the OS thread of `outer`: `body` runs as it, under the same hold of
    /// the GIL.
    pub fn run_inside<R>(&self, outer: &Thread, body: impl FnOnce(&Thread) -> R) -> R {
        self.ident.set(outer.ident.get());
        self.stack_limit.set(outer.stack_limit.get());
        self.stack_top.set(outer.stack_top.get());
        CURRENT.set(self);
        RUNTIME.gil.change_holder(self);
        // SAFETY: under the GIL.
        unsafe { (*self.interp.threads.get()).push(self) };
        let result = body(self);
        // SAFETY: as above.
        unsafe { (*self.interp.threads.get()).retain(|&thread| !std::ptr::eq(thread, self)) };
        CURRENT.set(outer);
        RUNTIME.gil.change_holder(outer);
        result
    }

    /// Drops what the thread refers to, calls `last`, after which no Python code runs, takes the thread off the
    /// interpreter's list and gives the GIL up: the end of what [`Thread::attach`] began.
    pub fn finish(self: Box<Thread>, last: impl FnOnce(&Thread)) {
        self.clear();
        last(&self);
        // SAFETY: under the GIL.
        unsafe { (*self.interp.threads.get()).retain(|&thread| !std::ptr::eq(thread, &*self)) };
        Thread::detach();
    }

    /// Drops the objects that the thread refers to. Their finalizers may bring new ones; the last round has none.
    pub fn clear(&self) {
        // SAFETY: under the GIL; each value is taken out before it is dropped.
        unsafe {
            drop((*self.dict.get()).take());
            drop((*self.async_exc.get()).take());
            drop((*self.exc_base.value.get()).take());
            drop((*self.async_gen_firstiter.get()).take());
            drop((*self.async_gen_finalizer.get()).take());
            drop((*self.context.get()).take());
        }
        self.forget_event_loop();
    }

    fn forget_event_loop(&self) {
        self.asyncio_loop.clear();
        self.asyncio_task.clear();
    }

    /// Leaves this thread as the only one of the interpreter, its main thread, in the child of a `fork`. `lost` gets
    /// each thread that exists no more, before what it refers to is dropped.
    ///
    /// # Safety
    /// The calling thread holds the GIL and is the only one of its process.
    pub unsafe fn become_only_thread(&self, lost: impl Fn(&Thread)) {
        // SAFETY: passed on.
        unsafe { RUNTIME.gil.reset_after_fork(self) };
        self.forget_event_loop();
        self.main.set(true);
        self.interp.main_ident.set(self.ident.get());
        // SAFETY: under the GIL.
        let threads = unsafe { std::mem::replace(&mut *self.interp.threads.get(), vec![self]) };
        for thread in threads.into_iter().filter(|&thread| !std::ptr::eq(thread, self)) {
            // SAFETY: the memory of lost threads is never freed.
            let thread = unsafe { &*thread };
            lost(thread);
            thread.clear();
        }
    }

    /// Runs what may block without the GIL (`Py_BEGIN_ALLOW_THREADS`). `blocking` must not touch Python objects.
    pub fn allow_threads<R>(&self, blocking: impl FnOnce() -> R) -> R {
        RUNTIME.gil.release();
        let result = blocking();
        // A system call's error number outlives the wait for the lock.
        let error = std::io::Error::last_os_error().raw_os_error().unwrap_or(0);
        self.retake_gil();
        // SAFETY: errno is this thread's own.
        unsafe { *libc::__errno_location() = error };
        result
    }

    /// Takes the GIL again. Once the interpreter ends, only the thread that ends it gets it; others wait for the
    /// process's end.
    pub fn retake_gil(&self) {
        RUNTIME.gil.take(self);
        if self.interp.excludes(self) {
            RUNTIME.gil.release();
            loop {
                std::thread::park();
            }
        }
    }

    /// Lets a thread that asked for the GIL have its turn.
    pub fn yield_gil(&self) {
        RUNTIME.gil.give_way(self);
        if self.interp.excludes(self) {
            RUNTIME.gil.release();
            loop {
                std::thread::park();
            }
        }
    }

    /// Makes this the running OS thread's Python thread without touching its stack limit.
    pub fn make_current(&self) {
        CURRENT.set(self);
    }

    /// Detaches the running OS thread from its Python thread and gives the GIL up.
    pub fn detach() {
        CURRENT.set(std::ptr::null());
        RUNTIME.gil.release();
    }

    /// The running OS thread's Python thread. Used only where no `&Thread` can be passed (drop glue).
    #[inline]
    pub fn current<'a>() -> &'a Thread {
        let current = CURRENT.get();
        assert!(!current.is_null(), "Python objects are only used on attached threads");
        // SAFETY: a thread is attached from its start to its end, and threads outlive what runs on them.
        unsafe { &*current }
    }

    pub fn try_current<'a>() -> Option<&'a Thread> {
        // SAFETY: as in `current`.
        unsafe { CURRENT.get().as_ref() }
    }

    #[inline(always)]
    pub fn interp(&self) -> &'static Interpreter {
        self.interp
    }

    #[inline(always)]
    pub fn hooks(&self) -> Hooks {
        self.interp.hooks()
    }

    /// The exception being handled (`sys.exception()`): the innermost entry that holds one.
    pub fn handled_exception(&self) -> Option<&Object> {
        let mut item = self.exc_info.get();
        // SAFETY: entries live in generators or in this thread for as long as they are linked.
        while let Some(entry) = unsafe { item.as_ref() } {
            // SAFETY: as above.
            if let Some(value) = unsafe { &*entry.value.get() } {
                return Some(value);
            }
            item = entry.previous.get();
        }
        None
    }

    /// The bottom entry of the handled-exception stack.
    pub fn exc_base(&self) -> &ExcStackItem {
        &self.exc_base
    }

    /// True if something wants the eval loop's attention.
    #[inline(always)]
    pub fn breaker_set(&self) -> bool {
        self.eval_breaker.load(Ordering::Relaxed) & !breaker::TRACE != 0
    }

    /// True if something wants attention, or monitoring is on.
    #[inline(always)]
    pub fn breaker_or_trace_set(&self) -> bool {
        self.eval_breaker.load(Ordering::Relaxed) != 0
    }

    /// True if code may have to be instrumented when it is entered.
    #[inline(always)]
    pub fn trace_set(&self) -> bool {
        self.eval_breaker.load(Ordering::Relaxed) & breaker::TRACE != 0
    }

    /// `Py_ReprEnter`: false if the object's repr is already running on this thread.
    pub fn repr_enter(&self, object: &Object) -> bool {
        // SAFETY: only this thread uses the list, and no reference into it is kept.
        let running = unsafe { &mut *self.repr_running.get() };
        if running.contains(&object.word()) {
            return false;
        }
        running.push(object.word());
        true
    }

    /// `Py_ReprLeave`.
    pub fn repr_leave(&self, object: &Object) {
        // SAFETY: as in `repr_enter`.
        let running = unsafe { &mut *self.repr_running.get() };
        if let Some(at) = running.iter().rposition(|w| *w == object.word()) {
            running.remove(at);
        }
    }

    /// Reports an exception that cannot be raised, with `what` and the object's repr as the message
    /// (`PyErr_FormatUnraisable("… %R")`).
    pub fn unraisable(&self, raised: Raised, what: &str, object: &Object) {
        let message = object.repr_string(self).map(|shown| format!("{what} {shown}"));
        (self.hooks().unraisable)(self, raised, message.ok().as_deref(), None);
    }

    /// `warnings.warn(message, category, stacklevel=1)`.
    pub fn warn(&self, category: &crate::typeobj::Type, message: impl AsRef<str>) -> PyResult<()> {
        let message: Object = crate::types::str::Str::new(message.as_ref()).into();
        (self.hooks().warn)(self, &message, category, 1)
    }
}
