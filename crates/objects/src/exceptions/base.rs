//! `BaseException`: args, traceback, cause, context, notes.

use crate::error::PyResult;
use crate::heap;
use crate::name;
use crate::native::{CallArgs, GetSetDef, MethodDef};
use crate::object::{Header, Object, Payload, Ref};
use crate::thread::Thread;
use crate::typeobj::slots::SlotsSpec;
use crate::typeobj::{Type, TypeSpec, flags, object_type};
use crate::types::str::Str;
use crate::types::tuple::Tuple;
use crate::word::Word;
use std::cell::{Cell, UnsafeCell};

/// What every exception begins with.
#[repr(C)]
pub struct BaseException {
    header: Header,
    args: UnsafeCell<Ref<Tuple>>,
    traceback: UnsafeCell<Option<Object>>,
    context: UnsafeCell<Option<Object>>,
    cause: UnsafeCell<Option<Object>>,
    suppress_context: Cell<bool>,
}

// SAFETY: repr(C) with the header first; every exception type's payload begins with it.
unsafe impl Payload for BaseException {
    fn type_object() -> &'static Type {
        &BASE_EXCEPTION
    }
}

// SAFETY: as `FLAGS` says, which all static exception types have. Only those without fields of their own end their instances
// by this.
unsafe impl heap::Exact for BaseException {
    const CONTAINER: bool = true;
    const MANAGED: bool = true;
}

/// The slots that exception types without fields of their own share.
pub const fn base_slots() -> SlotsSpec {
    SlotsSpec::EMPTY
        .traverse(traverse)
        .clear(clear)
        .drop_fields(heap::drop_fields_of::<BaseException>)
}

/// Flags of every exception type.
pub const FLAGS: u32 = flags::BASETYPE | flags::GC | flags::MANAGED_DICT | flags::EXC_SUBCLASS;

static SPEC: TypeSpec = TypeSpec {
    flags: FLAGS | flags::CLASS_VECTORCALL,
    doc: "Root of every exception.",
    slots: base_slots().repr(repr).str(str).new(new).init(init),
    methods: &[
        MethodDef::noargs("__reduce__", "($self, /)", reduce, ""),
        MethodDef::one("__setstate__", "($self, state, /)", set_state, ""),
        MethodDef::one(
            "with_traceback",
            "($self, tb, /)",
            with_traceback,
            "Use another traceback, and give the exception back.",
        ),
        MethodDef::one(
            "add_note",
            "($self, note, /)",
            add_note_method,
            "Attach a text that tracebacks show below the exception.",
        ),
    ],
    getset: &[
        object_type::NATIVE_DICT_GETSET,
        GetSetDef::rw("args", |_, e| Ok(of(e).args().into()), set_args, ""),
        GetSetDef::rw(
            "__traceback__",
            |_, e| Ok(of(e).traceback().unwrap_or(Object::NONE)),
            set_traceback_attr,
            "",
        ),
        GetSetDef::rw(
            "__context__",
            |_, e| Ok(of(e).context().unwrap_or(Object::NONE)),
            set_context_attr,
            "exception context",
        ),
        GetSetDef::rw(
            "__cause__",
            |_, e| Ok(of(e).cause().unwrap_or(Object::NONE)),
            set_cause_attr,
            "exception cause",
        ),
        GetSetDef {
            name: "__suppress_context__",
            get: |_, e| Ok(Object::from_bool(of(e).suppress_context())),
            set: Some(set_suppress),
            doc: "",
            member: true,
        },
    ],
    ..TypeSpec::new::<BaseException>("BaseException")
};
pub static BASE_EXCEPTION: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &BaseException {
    object.as_exception().expect("slots of exceptions are called on them")
}

impl Object {
    /// The payload if this is an exception.
    #[inline]
    pub fn as_exception(&self) -> Option<&BaseException> {
        if self.word().is_heap() && self.ty().has(flags::EXC_SUBCLASS) {
            // SAFETY: the flag is inherited by subclasses of BaseException only.
            Some(unsafe { self.downcast_unchecked() })
        } else {
            None
        }
    }
}

/// # Safety
/// `header` begins with a BaseException.
pub unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: by the contract.
    unsafe {
        let this = &*header.cast::<BaseException>();
        visit((*this.args.get()).as_object().word());
        for field in [&this.traceback, &this.context, &this.cause] {
            if let Some(value) = &*field.get() {
                visit(value.word());
            }
        }
    }
}

/// # Safety
/// `header` begins with a BaseException.
pub unsafe fn clear(header: *const Header) {
    // SAFETY: by the contract.
    unsafe {
        let this = &*header.cast::<BaseException>();
        for field in [&this.traceback, &this.context, &this.cause] {
            drop((*field.get()).take());
        }
        drop(std::mem::replace(&mut *this.args.get(), Tuple::empty()));
    }
}

impl BaseException {
    /// The base part of a new exception.
    pub fn with_args(header: Header, args: Ref<Tuple>) -> BaseException {
        BaseException {
            header,
            args: UnsafeCell::new(args),
            traceback: UnsafeCell::new(None),
            context: UnsafeCell::new(None),
            cause: UnsafeCell::new(None),
            suppress_context: Cell::new(false),
        }
    }

    pub fn args(&self) -> Ref<Tuple> {
        // SAFETY: under the GIL; cloned at once.
        unsafe { (*self.args.get()).clone() }
    }

    pub fn set_args(&self, args: Ref<Tuple>) {
        // SAFETY: under the GIL; the old value is dropped last.
        drop(unsafe { std::mem::replace(&mut *self.args.get(), args) });
    }

    pub fn traceback(&self) -> Option<Object> {
        // SAFETY: as in `args`.
        unsafe { (*self.traceback.get()).clone() }
    }

    pub fn set_traceback(&self, traceback: Option<Object>) {
        // SAFETY: as in `set_args`.
        drop(unsafe { std::mem::replace(&mut *self.traceback.get(), traceback) });
    }

    pub fn context(&self) -> Option<Object> {
        // SAFETY: as in `args`.
        unsafe { (*self.context.get()).clone() }
    }

    pub fn set_context(&self, context: Option<Object>) {
        // SAFETY: as in `set_args`.
        drop(unsafe { std::mem::replace(&mut *self.context.get(), context) });
    }

    pub fn cause(&self) -> Option<Object> {
        // SAFETY: as in `args`.
        unsafe { (*self.cause.get()).clone() }
    }

    /// Sets `__cause__`, which also sets `__suppress_context__`.
    pub fn set_cause(&self, cause: Option<Object>) {
        self.suppress_context.set(true);
        // SAFETY: as in `set_args`.
        drop(unsafe { std::mem::replace(&mut *self.cause.get(), cause) });
    }

    pub fn suppress_context(&self) -> bool {
        self.suppress_context.get()
    }
}

/// Makes an exception by calling its type: `ty(*args)`.
pub fn instantiate(thread: &Thread, ty: &Type, args: &[Object]) -> PyResult {
    let exception = crate::typeobj::type_type::instantiate(thread, ty, args)?;
    if !exception.is_instance(&BASE_EXCEPTION) {
        return Err(thread.type_error(format!(
            "calling {} should have returned an instance of BaseException, not {}",
            ty.to_object().repr_string(thread)?,
            exception.ty().to_object().repr_string(thread)?
        )));
    }
    Ok(exception)
}

/// Sets `exception.__context__ = handled`, first taking `exception` out of `handled`'s own context chain.
pub fn set_context_avoiding_cycle(exception: &Object, handled: &Object) {
    if exception.is(handled) {
        return;
    }
    let mut current = handled.clone();
    // Floyd's tortoise: a chain may already be cyclic by assignment.
    let mut slow = handled.clone();
    let mut move_slow = false;
    while let Some(next) = of(&current).context() {
        if next.is(exception) {
            of(&current).set_context(None);
            break;
        }
        current = next;
        if current.is(&slow) {
            break;
        }
        if move_slow {
            match of(&slow).context() {
                Some(next) => slow = next,
                None => break,
            }
        }
        move_slow = !move_slow;
    }
    of(exception).set_context(Some(handled.clone()));
}

fn new(_thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let args = Tuple::from_slice(args.positional());
    Ok(heap::new_object(ty, |header| BaseException::with_args(header, args)).into())
}

/// `BaseException.__init__`: no keywords; replaces `args`.
pub fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    if args.has_keywords() {
        return Err(
            thread.type_error(format!("{}() takes no keyword arguments", object.ty().name()))
        );
    }
    let this = of(object);
    // SAFETY: under the GIL; compared at once.
    let given = unsafe { (*this.args.get()).as_slice() };
    let same = given.len() == args.args.len() && given.iter().zip(args.args).all(|(a, b)| a.is(b));
    // What `__new__` has stored is mostly the same.
    if !same {
        this.set_args(Tuple::from_slice(args.args));
    }
    Ok(())
}

/// `BaseException.__str__`.
pub fn str(thread: &Thread, object: &Object) -> PyResult {
    let args = of(object).args();
    match args.as_slice() {
        [] => Ok(Object::str("")),
        [only] => only.to_str(thread).map(Into::into),
        _ => args.as_object().to_str(thread).map(Into::into),
    }
}

fn repr(thread: &Thread, object: &Object) -> PyResult {
    let name = object.ty().short_name().to_string();
    let args = of(object).args();
    let inside = match args.as_slice() {
        [only] => format!("({})", only.repr_string(thread)?),
        _ => args.as_object().repr_string(thread)?,
    };
    Ok(Object::str(&format!("{name}{inside}")))
}

fn reduce(_thread: &Thread, object: &Object) -> PyResult {
    reduce_with_args(object, of(object).args().into())
}

/// The `__reduce__` tuple of an exception: class, args and the instance dict if it has one.
pub fn reduce_with_args(object: &Object, args: Object) -> PyResult {
    let class = object.ty().to_object();
    match object.instance_dict().filter(|d| !d.is_empty()) {
        Some(dict) => Ok(Object::tuple(&[class, args, dict.into()])),
        None => Ok(Object::tuple(&[class, args])),
    }
}

fn set_state(thread: &Thread, object: &Object, state: &Object) -> PyResult {
    if !state.is_none() {
        let Some(state) = state.as_dict() else {
            return Err(thread.type_error("state is not a dictionary"));
        };
        for (key, value) in state.items() {
            object.setattr(thread, &key, Some(&value))?;
        }
    }
    Ok(Object::NONE)
}

fn with_traceback(thread: &Thread, object: &Object, traceback: &Object) -> PyResult {
    set_traceback_attr(thread, object, Some(traceback))?;
    Ok(object.clone())
}

fn set_args(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let Some(value) = value else { return Err(thread.type_error("args may not be deleted")) };
    let items = value.to_vec(thread)?;
    of(object).set_args(Tuple::from_vec(items));
    Ok(())
}

fn set_traceback_attr(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let Some(value) = value else {
        return Err(thread.type_error("__traceback__ may not be deleted"));
    };
    if value.is_none() {
        of(object).set_traceback(None);
    } else if value.is_instance(&crate::types::traceback::TRACEBACK) {
        of(object).set_traceback(Some(value.clone()));
    } else {
        return Err(thread.type_error("__traceback__ must be a traceback or None"));
    }
    Ok(())
}

fn exception_or_none(
    thread: &Thread,
    value: Option<&Object>,
    what: &str,
) -> PyResult<Option<Object>> {
    let Some(value) = value else {
        return Err(thread.type_error(format!("__{what}__ may not be deleted")));
    };
    if value.is_none() {
        return Ok(None);
    }
    if !value.is_instance(&BASE_EXCEPTION) {
        return Err(thread
            .type_error(format!("exception {what} must be None or derive from BaseException")));
    }
    Ok(Some(value.clone()))
}

fn set_context_attr(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    of(object).set_context(exception_or_none(thread, value, "context")?);
    Ok(())
}

fn set_cause_attr(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    of(object).set_cause(exception_or_none(thread, value, "cause")?);
    Ok(())
}

fn set_suppress(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let Some(value) = value else {
        return Err(thread.type_error("can't delete numeric/char attribute"));
    };
    let Some(value) = value.as_bool() else {
        return Err(thread.type_error("attribute value type must be bool"));
    };
    of(object).suppress_context.set(value);
    Ok(())
}

fn add_note_method(thread: &Thread, object: &Object, note: &Object) -> PyResult {
    if note.as_str().is_none() {
        return Err(
            thread.type_error(format!("add_note() argument must be str, not {}", note.ty().name()))
        );
    }
    let notes = match object.lookup_attr(thread, name!("__notes__"))? {
        Some(notes) => notes,
        None => {
            let notes: Object = crate::types::list::List::from_vec(Vec::new()).into();
            object.setattr(thread, name!("__notes__"), Some(&notes))?;
            notes
        }
    };
    match notes.downcast::<crate::types::list::List>() {
        Some(list) => list.push(note.clone()),
        None => return Err(thread.type_error("Cannot add note: __notes__ is not a list")),
    }
    Ok(Object::NONE)
}

/// `exception.add_note(note)` from native code.
pub fn add_note(thread: &Thread, exception: &Object, note: &str) -> PyResult<()> {
    add_note_method(thread, exception, Str::new(note).as_object()).map(drop)
}
