//! The eval loop's per-thread state: the data stack on which frames live, the current frame, the error in flight.

mod stack;

use crate::eval::Megamorphic;
use crate::frame::Frame;
use crate::import_time::ImportTime;
use crate::monitoring::{Event, Monitoring, legacy};
use krait_objects::types::dict::Dict;
use krait_objects::{Object, Raised, Thread, Word};
use stack::STACK_WORDS;
use std::cell::Cell;

/// What [`Thread::vm`] points to.
pub struct VmState {
    stack: std::ptr::NonNull<Word>,
    top: Cell<*mut Word>,
    limit: *mut Word,
    /// The running frame; null outside Python code.
    pub frame: Cell<*mut Frame>,
    /// The exception on its way through the eval loop, as an owned word; NULL if there is none.
    pub error: Cell<Word>,
    /// The error in flight is re-raised: this frame adds no traceback entry.
    pub reraising: Cell<bool>,
    /// Where unwinding goes on: instruction, stack and frame (see `eval::dispatch`).
    pub landing: Cell<(*const u16, *mut Word, *mut Frame)>,
    /// The value with which an outlined body leaves the loop.
    pub exit_value: Cell<Word>,
    /// `sys.settrace` and `sys.setprofile` functions (owned words, NULL if unset).
    pub trace: Cell<Word>,
    pub profile: Cell<Word>,
    /// Above zero while a callback of monitoring runs: no events happen.
    pub tracing: Cell<i32>,
    pub import_time: ImportTime,
    /// The event whose callback runs, and its frame.
    pub event: Cell<Option<Event>>,
    pub event_frame: Cell<*mut Frame>,
    /// The last jump that matters to where lines start: from one unit to another.
    pub jumped: Cell<(*const u16, *const u16)>,
    pub monitoring: &'static Monitoring,
    pub megamorphic: Megamorphic,
    pub global_places: GlobalPlaces,
}

/// Where a name of module namespaces was found last: in most it lies at the same place.
#[derive(Default)]
pub struct Place(Cell<usize>);

impl Place {
    /// The value of the interned name.
    #[inline(always)]
    pub fn value(&self, namespace: &Dict, name: &Object) -> Option<Object> {
        if let Some(word) = namespace.word_of_key_at(self.0.get(), name) {
            // SAFETY: the namespace holds a reference to its value.
            return Some(unsafe { Object::from_borrowed(word) });
        }
        let index = namespace.entry_index(name)?;
        self.0.set(index);
        namespace.value_at_entry(index)
    }
}

/// The places of what every new function looks for in its globals.
#[derive(Default)]
pub struct GlobalPlaces {
    pub name: Place,
    pub builtins: Place,
}

impl VmState {
    /// State for a new thread; leaked with the thread.
    pub fn install(thread: &Thread) {
        let stack = stack::take();
        let state = Box::new(VmState {
            stack,
            top: Cell::new(stack.as_ptr()),
            // SAFETY: one past the end of the mapping.
            limit: unsafe { stack.as_ptr().add(STACK_WORDS) },
            frame: Cell::new(std::ptr::null_mut()),
            error: Cell::new(Word::NULL),
            reraising: Cell::new(false),
            landing: Cell::new((std::ptr::null(), std::ptr::null_mut(), std::ptr::null_mut())),
            exit_value: Cell::new(Word::NULL),
            trace: Cell::new(Word::NULL),
            profile: Cell::new(Word::NULL),
            tracing: Cell::new(0),
            import_time: ImportTime::default(),
            event: Cell::new(None),
            event_frame: Cell::new(std::ptr::null_mut()),
            jumped: Cell::new((std::ptr::null(), std::ptr::null())),
            monitoring: thread.interp().state(),
            megamorphic: Megamorphic::default(),
            global_places: GlobalPlaces::default(),
        });
        state.monitoring.update_breaker(thread);
        thread.vm.set(Box::into_raw(state).cast());
    }

    /// Frees a finished thread's state.
    pub fn remove(thread: &Thread) {
        let state = thread.vm.get().cast::<VmState>();
        // SAFETY: made by `install`. Finalizers that run here still find it.
        let Some(living) = (unsafe { state.as_ref() }) else { return };
        legacy::thread_ends(living);
        thread.vm.set(std::ptr::null_mut());
        // SAFETY: made by `install`; no frame of this thread is alive.
        unsafe {
            let state = Box::from_raw(state);
            stack::give_back(state.stack);
        }
    }

    /// Takes `words` words from the data stack; None if it is full.
    #[inline(always)]
    pub fn push(&self, words: usize) -> Option<*mut Word> {
        let base = self.top.get();
        let end = base.wrapping_add(words);
        if end > self.limit {
            return None;
        }
        self.top.set(end);
        Some(base)
    }

    /// Gives back everything from `base` on.
    #[inline(always)]
    pub fn pop_to(&self, base: *mut Word) {
        self.top.set(base);
    }

    /// Takes the error in flight.
    pub fn take_error(&self) -> Option<Raised> {
        let word = self.error.replace(Word::NULL);
        if word.is_null() {
            return None;
        }
        // SAFETY: the cell owned the word.
        Some(Raised::from_exception(unsafe { krait_objects::Object::from_word(word) }))
    }

    /// Puts an error in flight.
    #[cold]
    pub fn set_error(&self, raised: Raised) {
        debug_assert!(self.error.get().is_null());
        self.error.set(raised.into_exception().into_word());
    }
}

/// The thread's eval state.
#[inline(always)]
pub fn vm(thread: &Thread) -> &VmState {
    // SAFETY: every thread that runs Python code has had `install` called.
    unsafe { &*thread.vm.get().cast::<VmState>() }
}
