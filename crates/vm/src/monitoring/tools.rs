//! The tools: who wants which events, and what is called for them.

use super::event::{COUNT, Event, LOCAL, UNGROUPED};
use super::{instrument, places};
use crate::frame::Frame;
use crate::state::VmState;
use krait_objects::thread::breaker;
use krait_objects::typeobj::object_type::OBJECT;
use krait_objects::types::code::Code;
use krait_objects::{Object, PyResult, Thread};
use std::cell::{Cell, RefCell};
use std::sync::atomic::Ordering;

/// Tool ids that programs use, and all with those of `sys.setprofile` and `sys.settrace`.
pub const PUBLIC_TOOL_IDS: usize = 6;
pub const TOOL_IDS: usize = 8;
pub const PROFILE_ID: usize = 6;
pub const TRACE_ID: usize = 7;

/// The callables of one tool, by event.
type Callbacks = [Option<Object>; COUNT];

/// An interpreter's monitoring.
#[derive(Default)]
pub struct Monitoring {
    /// The tools that want an event everywhere, as bits, by event.
    pub tools: [Cell<u8>; UNGROUPED],
    /// Counts changes; code objects note for which one they are instrumented.
    pub version: Cell<u64>,
    /// Code instrumented before this version gets its disabled events again.
    pub restart_version: Cell<u64>,
    /// The version at which a tool's id was given back last: events asked for earlier are void.
    pub tool_versions: [Cell<u64>; TOOL_IDS],
    names: RefCell<[Option<Object>; PUBLIC_TOOL_IDS]>,
    callbacks: RefCell<[Callbacks; TOOL_IDS]>,
    /// Threads with a trace and with a profile function.
    pub tracing_threads: Cell<usize>,
    pub profiling_threads: Cell<usize>,
    /// Some code object has events of its own.
    has_local_events: Cell<bool>,
    /// `DISABLE` and `MISSING`, once they are made.
    sentinels: [RefCell<Option<Object>>; 2],
}

impl Monitoring {
    /// True if a tool wants some event of instructions everywhere.
    pub fn has_local_global_events(&self) -> bool {
        self.tools[..LOCAL].iter().any(|tools| tools.get() != 0)
    }

    /// The tools that want an event everywhere.
    #[inline]
    pub fn wanting(&self, event: Event) -> u8 {
        self.tools[event as usize].get()
    }

    pub fn name(&self, id: usize) -> Option<Object> {
        self.names.borrow()[id].clone()
    }

    pub fn set_name(&self, id: usize, name: Option<Object>) {
        let old = std::mem::replace(&mut self.names.borrow_mut()[id], name);
        drop(old);
    }

    pub fn callback(&self, id: usize, event: Event) -> Option<Object> {
        self.callbacks.borrow()[id][event as usize].clone()
    }

    /// Sets a callback; gives the one before.
    pub fn set_callback(
        &self,
        id: usize,
        event: usize,
        callback: Option<Object>,
    ) -> Option<Object> {
        std::mem::replace(&mut self.callbacks.borrow_mut()[id][event], callback)
    }

    /// What a callback returns to disable its event.
    pub fn disable(&self, thread: &Thread) -> PyResult {
        self.sentinel(thread, 0)
    }

    /// What a callback gets for an argument that is not there.
    pub fn missing(&self, thread: &Thread) -> PyResult {
        self.sentinel(thread, 1)
    }

    fn sentinel(&self, thread: &Thread, which: usize) -> PyResult {
        if let Some(sentinel) = &*self.sentinels[which].borrow() {
            return Ok(sentinel.clone());
        }
        let sentinel = OBJECT.to_object().call(thread, &[])?;
        *self.sentinels[which].borrow_mut() = Some(sentinel.clone());
        Ok(sentinel)
    }

    /// The events that a tool wants everywhere.
    pub fn events(&self, id: usize) -> i64 {
        event_set(&self.tools, id)
    }

    fn check_used(&self, thread: &Thread, id: usize) -> PyResult<()> {
        if id < PUBLIC_TOOL_IDS && self.names.borrow()[id].is_none() {
            return Err(thread.value_error(format!("tool {id} is not in use")));
        }
        Ok(())
    }

    /// Sets the events that a tool wants everywhere.
    pub fn set_events(&self, thread: &Thread, id: usize, events: i64) -> PyResult<()> {
        self.check_used(thread, id)?;
        if self.events(id) != events {
            set_bits(&self.tools, id, events);
            self.changed(thread);
        }
        Ok(())
    }

    /// Sets the events that a tool wants in a code object.
    pub fn set_local_events(
        &self,
        thread: &Thread,
        code: &Code,
        id: usize,
        events: i64,
    ) -> PyResult<()> {
        if places::first_traceable(code) >= code.unit_count() {
            return Err(thread.system_error(format!(
                "cannot instrument shim code object '{}'",
                code.name.to_string_lossy()
            )));
        }
        self.check_used(thread, id)?;
        let places = places::make(code);
        places.tool_versions[id].set(self.tool_versions[id].get());
        if event_set(&places.local, id) != events {
            set_bits(&places.local, id, events);
            instrument::instrument(self, code);
            if events != 0 && !self.has_local_events.replace(true) {
                self.update_breakers(thread);
            }
        }
        Ok(())
    }

    /// The events that a tool wants in a code object.
    pub fn local_events(code: &Code, id: usize) -> i64 {
        places::of(code).map_or(0, |places| event_set(&places.local, id))
    }

    /// Takes a tool's callbacks and events, also those in code objects.
    pub fn clear_tool(&self, thread: &Thread, id: usize) -> PyResult<()> {
        for event in 0..COUNT {
            drop(self.set_callback(id, event, None));
        }
        self.set_events(thread, id, 0)?;
        self.tool_versions[id].set(self.version.get() + 1);
        self.changed(thread);
        Ok(())
    }

    /// Lets disabled events happen again.
    pub fn restart(&self, thread: &Thread) {
        self.restart_version.set(self.version.get() + 1);
        self.version.set(self.version.get() + 1);
        self.changed(thread);
    }

    /// Something has changed: running code is instrumented now, other code when it is entered.
    fn changed(&self, thread: &Thread) {
        self.version.set(self.version.get() + 1);
        if self.tools.iter().all(|tools| tools.get() == 0)
            && self.names.borrow().iter().all(Option::is_none)
            && self.tracing_threads.get() == 0
        {
            self.has_local_events.set(false);
        }
        self.update_breakers(thread);
        for each in thread.interp().threads() {
            // SAFETY: the list holds living threads, and their frames stand still while this one holds the GIL.
            unsafe {
                let Some(state) = each.vm.get().cast::<VmState>().as_ref() else { continue };
                let mut frame: *mut Frame = state.frame.get();
                while !frame.is_null() {
                    instrument::refresh(self, (*frame).code());
                    frame = (*frame).previous;
                }
            }
        }
    }

    /// Whether threads look at code when they enter it.
    pub fn is_on(&self) -> bool {
        self.has_local_events.get() || self.has_local_global_events()
    }

    fn update_breakers(&self, thread: &Thread) {
        for each in thread.interp().threads() {
            self.update_breaker(each);
        }
    }

    /// Tells a thread whether it looks at code when it enters it.
    pub fn update_breaker(&self, thread: &Thread) {
        if self.is_on() {
            thread.eval_breaker.fetch_or(breaker::TRACE, Ordering::Relaxed);
        } else {
            thread.eval_breaker.fetch_and(!breaker::TRACE, Ordering::Relaxed);
        }
    }
}

fn event_set(tools: &[Cell<u8>], id: usize) -> i64 {
    let wanted = tools.iter().enumerate().filter(|(_, tools)| tools.get() >> id & 1 != 0);
    wanted.map(|(event, _)| 1 << event).sum()
}

fn set_bits(tools: &[Cell<u8>], id: usize, events: i64) {
    for (event, tools) in tools.iter().enumerate() {
        let bit = (events >> event & 1) as u8;
        tools.set(tools.get() & !(1 << id) | bit << id);
    }
}
