//! `frame`: the Python face of a frame. It points into the running frame, and takes the content over when that ends.
//!
//! Matches CPython's `Objects/frameobject.c`.

mod tracing;

use crate::frame::{Frame, clear_frame, frame_size, traverse_frame};
use krait_bytecode::code::kind;
use krait_objects::heap;
use krait_objects::object::dup;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{Type, TypeSpec, flags};
use krait_objects::types::cell::Cell as PyCell;
use krait_objects::types::code::Code;
use krait_objects::types::dict::Dict;
use krait_objects::types::str::Str;
use krait_objects::types::tuple::Tuple;
use krait_objects::{GetSetDef, Header, MethodDef, Object, Payload, PyResult, Ref, Thread, Word};
use std::cell::{Cell, UnsafeCell};

/// A frame object.
#[repr(C)]
pub struct FrameObject {
    header: Header,
    frame: Cell<*mut Frame>,
    /// The frame's content lives in memory of this object's own.
    owned: Cell<bool>,
    /// `f_back` of a frame that has ended.
    back: UnsafeCell<Option<Object>>,
    trace: UnsafeCell<Option<Object>>,
    pub trace_lines: Cell<bool>,
    pub trace_opcodes: Cell<bool>,
    /// The line that a trace function is told of; 0 outside.
    pub traced_line: Cell<i32>,
    /// Names that `f_locals` was given beside the code's variables.
    extra_locals: UnsafeCell<Option<Object>>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for FrameObject {
    fn type_object() -> &'static Type {
        &FRAME
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION,
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .traverse(traverse)
        .clear(clear_slot)
        .drop_fields(drop_fields),
    methods: &[
        MethodDef::noargs(
            "clear",
            "($self, /)",
            clear_method,
            "Drop what the frame's variables hold.",
        ),
        MethodDef::noargs(
            "__sizeof__",
            "($self, /)",
            |_, f| {
                Ok(Object::int_usize(size_of::<FrameObject>() + frame_size(frame(f).code()) * 8))
            },
            "Bytes that the frame takes.",
        ),
    ],
    getset: &[
        GetSetDef::ro(
            "f_code",
            |thread, f| {
                thread.audit_read(f, "f_code")?;
                Ok(code(f))
            },
            "",
        ),
        GetSetDef::ro("f_globals", |_, f| Ok(frame(f).globals_object().into()), ""),
        GetSetDef::ro("f_builtins", |_, f| Ok(frame(f).builtins_object()), ""),
        GetSetDef::ro("f_locals", locals, "The frame's variables by name."),
        GetSetDef::ro("f_back", |_, f| Ok(back(f)), ""),
        GetSetDef::ro("f_lasti", |_, f| Ok(Object::int(tracing::lasti(f).into())), ""),
        GetSetDef::rw("f_lineno", |_, f| Ok(tracing::line(f)), tracing::set_line, ""),
        GetSetDef::rw("f_trace", |_, f| Ok(tracing::read_trace(f)), tracing::set_trace, ""),
        GetSetDef::rw(
            "f_trace_lines",
            |_, f| Ok(Object::from_bool(of(f).trace_lines.get())),
            |thread, f, v| match v {
                Some(_) => tracing::set_flag(thread, &of(f).trace_lines, v),
                None => Err(thread.type_error("can't delete numeric/char attribute")),
            },
            "",
        ),
        GetSetDef::rw(
            "f_trace_opcodes",
            |_, f| Ok(Object::from_bool(of(f).trace_opcodes.get())),
            tracing::set_trace_opcodes,
            "",
        ),
        GetSetDef::ro("f_generator", |_, f| Ok(generator(f)), ""),
    ],
    ..TypeSpec::new::<FrameObject>("frame")
};
pub static FRAME: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &FrameObject {
    object.downcast().expect("slots of frames are called on them")
}

fn frame(object: &Object) -> &Frame {
    // SAFETY: the pointer is to the running frame, or to memory of the object's own.
    unsafe { &*of(object).frame.get() }
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on frame objects; only content of their own is theirs to report.
    unsafe {
        let this = &*header.cast::<FrameObject>();
        for field in [&this.back, &this.trace, &this.extra_locals] {
            if let Some(value) = &*field.get() {
                visit(value.word());
            }
        }
        if this.owned.get() {
            traverse_frame(this.frame.get(), visit);
        }
    }
}

unsafe fn clear_slot(header: *const Header) {
    // SAFETY: the slot is only called on unreachable frame objects.
    unsafe {
        let this = &*header.cast::<FrameObject>();
        for field in [&this.back, &this.trace, &this.extra_locals] {
            drop((*field.get()).take());
        }
        if this.owned.get() {
            clear_locals(this.frame.get());
        }
    }
}

unsafe fn drop_fields(header: *mut Header) {
    // SAFETY: the slot is only called on a dying frame object.
    unsafe {
        let this = &*header.cast::<FrameObject>();
        if this.owned.get() {
            let frame = this.frame.get();
            let layout = layout(frame_size((*frame).code()));
            clear_frame(frame);
            std::alloc::dealloc(frame.cast(), layout);
        }
        std::ptr::drop_in_place(header.cast::<FrameObject>());
    }
}

fn layout(words: usize) -> std::alloc::Layout {
    std::alloc::Layout::array::<Word>(words).expect("frame sizes are checked when code is made")
}

/// The frame object of a frame, made on first use.
///
/// # Safety
/// `frame` is alive.
pub unsafe fn of_frame(frame: *mut Frame) -> Object {
    // SAFETY: by the contract.
    unsafe {
        if (*frame).frame_object.is_null() {
            let object = heap::new_object(&FRAME, |header| FrameObject {
                header,
                frame: Cell::new(frame),
                owned: Cell::new(false),
                back: UnsafeCell::new(None),
                trace: UnsafeCell::new(None),
                trace_lines: Cell::new(true),
                trace_opcodes: Cell::new(false),
                traced_line: Cell::new(0),
                extra_locals: UnsafeCell::new(None),
            });
            (*frame).frame_object = object.into_object().into_word();
            (*frame).has_extras = true;
        }
        Object::from_borrowed((*frame).frame_object)
    }
}

/// The frame object of a frame, if it has been made.
///
/// # Safety
/// `frame` is alive.
pub unsafe fn existing(frame: *mut Frame) -> Option<Object> {
    // SAFETY: by the contract.
    unsafe {
        let word = (*frame).frame_object;
        if word.is_null() { None } else { Some(Object::from_borrowed(word)) }
    }
}

/// Tells the frame object where its frame has moved to.
///
/// # Safety
/// `frame` is the new place, and has a frame object.
pub unsafe fn moved(frame: *mut Frame) {
    // SAFETY: by the contract.
    unsafe { (*(*frame).frame_object.ptr().cast::<FrameObject>()).frame.set(frame) };
}

/// A frame with a frame object ends: the object takes the content over if anybody else refers to it.
///
/// # Safety
/// `frame` has ended; `sp` is current.
pub unsafe fn take_over(frame: *mut Frame) {
    // SAFETY: by the contract; the words move to the copy and are NULL here afterwards.
    unsafe {
        let word = std::mem::replace(&mut (*frame).frame_object, Word::NULL);
        let object = Object::from_word(word);
        if object.is_unique() {
            return;
        }
        let this = of(&object);
        let size = frame_size((*frame).code());
        let memory = std::alloc::alloc(layout(size)).cast::<Word>();
        if memory.is_null() {
            std::alloc::handle_alloc_error(layout(size));
        }
        let used = (*frame).sp.offset_from(frame.cast::<Word>()) as usize;
        std::ptr::copy_nonoverlapping(frame.cast::<Word>(), memory, used);
        let own = memory.cast::<Frame>();
        (*own).sp = memory.add(used);
        // A generator that has ended was left by whoever resumed it last: nobody called it.
        let of_generator = !std::mem::replace(&mut (*own).generator, Word::NULL).is_null();
        let previous = std::mem::replace(&mut (*own).previous, std::ptr::null_mut());
        if !previous.is_null() && !of_generator {
            *this.back.get() = Some(of_frame(previous));
        }
        this.frame.set(own);
        this.owned.set(true);
        // The frame keeps its code word until the caller has read what it needs; the copy has its own reference.
        (*own).code = dup((*own).code);
        (*frame).sp = Frame::locals_ptr(frame);
        for field in [
            &raw mut (*frame).function,
            &raw mut (*frame).globals_owner,
            &raw mut (*frame).builtins,
            &raw mut (*frame).locals,
        ] {
            *field = Word::NULL;
        }
    }
}

unsafe fn clear_locals(frame: *mut Frame) {
    // SAFETY: the frame does not run.
    unsafe {
        let locals = Frame::locals_ptr(frame);
        let count = (*frame).sp.offset_from(locals) as usize;
        for i in 0..count {
            krait_objects::object::close(locals.add(i).replace(Word::NULL));
        }
    }
}

pub fn code(object: &Object) -> Object {
    // SAFETY: the frame owns its code.
    unsafe { Object::from_borrowed(frame(object).code) }
}

fn back(object: &Object) -> Object {
    let this = of(object);
    if this.owned.get() {
        // SAFETY: under the GIL; cloned at once.
        return unsafe { (*this.back.get()).clone() }.unwrap_or(Object::NONE);
    }
    let previous = frame(object).previous;
    if previous.is_null() {
        return Object::NONE;
    }
    // SAFETY: callers outlive the frames they called.
    unsafe { of_frame(previous) }
}

fn generator(object: &Object) -> Object {
    let generator = frame(object).generator;
    if generator.is_null() {
        return Object::NONE;
    }
    // SAFETY: a frame that is not owned by its frame object belongs to a live generator.
    unsafe { Object::from_borrowed(generator) }
}

fn repr(_thread: &Thread, object: &Object) -> PyResult {
    let frame = frame(object);
    let code = frame.code();
    Ok(Object::str(&format!(
        "<frame at {:#x}, file '{}', line {}, code {}>",
        object.id(),
        code.filename().to_string_lossy(),
        frame.line_number().map_or("None".into(), |l| l.to_string()),
        code.name.to_string_lossy()
    )))
}

fn clear_method(thread: &Thread, object: &Object) -> PyResult {
    let this = of(object);
    if this.owned.get() {
        // SAFETY: the frame has ended.
        unsafe { clear_locals(this.frame.get()) };
        return Ok(Object::NONE);
    }
    let generator = frame(object).generator;
    if !generator.is_null() {
        // SAFETY: the generator is alive while its frame is not owned by the frame object.
        let generator = unsafe { Object::from_borrowed(generator) };
        if let Some(payload) = crate::generator::as_generator(&generator) {
            match payload.state() {
                crate::generator::State::Running => {}
                crate::generator::State::Suspended => {
                    return Err(thread.runtime_error("cannot clear a suspended frame"));
                }
                _ => {
                    crate::generator::close_generator(thread, &generator)?;
                    return Ok(Object::NONE);
                }
            }
        }
    }
    Err(thread.runtime_error("cannot clear an executing frame"))
}

/// The value of a variable's slot; cells are looked into.
unsafe fn variable(frame: *mut Frame, index: usize) -> Option<Object> {
    // SAFETY: the index is below `nlocalsplus`.
    unsafe {
        let word = *Frame::locals_ptr(frame).add(index);
        if word.is_null() {
            return None;
        }
        let value = Object::from_borrowed(word);
        let cell_kind = (*frame).code().local_kind(index) & (kind::CELL | kind::FREE) != 0;
        match value.downcast_exact::<PyCell>() {
            Some(cell) if cell_kind => cell.get(),
            _ => Some(value),
        }
    }
}

/// A snapshot of a frame's variables: what `locals()` gives in optimised code.
pub fn snapshot(frame: *mut Frame) -> Object {
    let dict = Dict::new();
    // SAFETY: the frame is alive; only initialised slots are read.
    unsafe {
        let code = (*frame).code();
        for index in 0..code.nlocalsplus as usize {
            if code.local_kind(index) & kind::HIDDEN != 0 {
                continue;
            }
            if let Some(value) = variable(frame, index) {
                dict.set_str(code.local_name(index), value);
            }
        }
        let extra = existing(frame).and_then(|object| of(&object).existing_extra());
        if let Some(extra) = extra.as_ref().and_then(Object::as_dict) {
            for (name, value) in extra.items().into_iter().filter(|(n, _)| n.as_str().is_some()) {
                dict.set_str(&name, value);
            }
        }
    }
    dict.into()
}

/// `f_locals`: the namespace of module and class frames, a write-through proxy of optimised ones.
fn locals(_thread: &Thread, object: &Object) -> PyResult {
    let frame = frame(object);
    if !frame.locals.is_null() && frame.code().flags & krait_bytecode::code::flags::OPTIMIZED == 0 {
        // SAFETY: the frame owns its locals.
        return Ok(unsafe { Object::from_borrowed(frame.locals) });
    }
    Ok(crate::frame_locals::FrameLocalsProxy::new(object.clone()).into())
}

impl FrameObject {
    /// `f_trace`.
    pub fn trace_function(&self) -> Option<Object> {
        // SAFETY: under the GIL; cloned at once.
        unsafe { (*self.trace.get()).clone() }
    }

    pub fn has_trace_function(&self) -> bool {
        // SAFETY: under the GIL; the borrow ends here.
        unsafe { (*self.trace.get()).is_some() }
    }

    pub fn set_trace_function(&self, function: Option<Object>) {
        // SAFETY: under the GIL; the old value is dropped last.
        drop(unsafe { std::mem::replace(&mut *self.trace.get(), function) });
    }

    /// `f_lasti`.
    pub fn lasti(&self) -> i32 {
        // SAFETY: the frame is alive, or this object's own.
        unsafe { (*self.frame.get()).lasti() }
    }

    /// The names and values of the frame's variables.
    pub fn variables(&self) -> Vec<(Object, Object)> {
        let frame = self.frame.get();
        let mut found = Vec::new();
        // SAFETY: the frame is alive (running or owned).
        unsafe {
            let code = (*frame).code();
            for index in 0..code.nlocalsplus as usize {
                if code.local_kind(index) & kind::HIDDEN == 0
                    && let Some(value) = variable(frame, index)
                {
                    found.push((code.local_name(index).clone(), value));
                }
            }
        }
        found
    }

    /// The index of a variable.
    pub fn variable_index(&self, thread: &Thread, key: &Object) -> PyResult<Option<usize>> {
        // SAFETY: as in `variables`.
        let code = unsafe { (*self.frame.get()).code() };
        let code = Ref::<Code>::from_payload(code);
        let mut shown = (0..code.nlocalsplus as usize)
            .filter(|&index| code.local_kind(index) & kind::HIDDEN == 0);
        if let Some(key) = key.downcast_exact::<Str>() {
            return Ok(
                shown.find(|&i| code.local_name(i).as_str().is_some_and(|name: &Str| name.eq(key)))
            );
        }
        let hash = key.hash(thread)?;
        for index in shown {
            let name = code.local_name(index);
            if name.hash(thread)? == hash && key.eq(thread, name)? {
                return Ok(Some(index));
            }
        }
        Ok(None)
    }

    /// Reads a variable.
    pub fn get_variable(&self, index: usize) -> Option<Object> {
        // SAFETY: as in `variables`; the index comes from `variable_index`.
        unsafe { variable(self.frame.get(), index) }
    }

    /// Writes a variable.
    pub fn set_variable(&self, index: usize, value: Object) {
        // SAFETY: as in `get_variable`.
        unsafe {
            let frame = self.frame.get();
            let slot = Frame::locals_ptr(frame).add(index);
            let cell_kind = (*frame).code().local_kind(index) & (kind::CELL | kind::FREE) != 0;
            if cell_kind && (*slot).is_heap() {
                let current = Object::from_borrowed(*slot);
                if let Some(cell) = current.downcast_exact::<PyCell>() {
                    cell.set(Some(value));
                    return;
                }
            }
            let old = slot.replace(value.into_word());
            krait_objects::object::close(old);
        }
    }

    /// The names and values that are no variables of the code, if there have been any.
    fn existing_extra(&self) -> Option<Object> {
        // SAFETY: under the GIL; cloned at once.
        unsafe { (*self.extra_locals.get()).clone() }
    }

    /// The mapping of names that are no variables of the code, made on first use.
    pub fn extra(&self) -> Object {
        // SAFETY: under the GIL; cloned at once.
        unsafe { (*self.extra_locals.get()).get_or_insert_with(|| Dict::new().into()).clone() }
    }
}

/// `cr_origin`: (file, line, function) of the callers, innermost first.
pub fn coroutine_origin(thread: &Thread, depth: i32) -> Object {
    let mut entries = Vec::new();
    let mut frame = crate::frame::current_frame(thread);
    // SAFETY: frames of the running thread are alive.
    unsafe {
        if !frame.is_null() {
            frame = (*frame).previous;
        }
        while !frame.is_null() && entries.len() < depth as usize {
            let f = &*frame;
            let line = f.line_number().map_or(Object::NONE, |l| Object::int(l.into()));
            entries.push(Object::tuple(&[
                f.code().filename().into(),
                line,
                f.code().name.clone().into(),
            ]));
            frame = f.previous;
        }
    }
    Tuple::from_vec(entries).into()
}
