//! What the module keeps in an interpreter: classes it made or imported, the templates of contexts, and the context
//! variable that holds the one in force.

use super::context::{self, CONTEXT, PyContext};
use super::engine::{Decimal, Status};
use super::number::{DECIMAL, PyDecimal};
use super::signal_dict::SIGNAL_DICT_MIXIN;
use super::signals::Signals;
use crate::convert::import_from;
use krait_objects::fields::Slot;
use krait_objects::{CallArgs, Interpreter, Object, PyResult, Ref, Thread, Type, name};
use std::cell::{Cell, OnceCell};

/// Made when the module is executed for the first time.
pub(super) struct State {
    pub signals: Signals,
    pub decimal_tuple: Object,
    pub rational: Object,
    pub signal_dict: Ref<Type>,
    pub default_context: Object,
    pub basic_context: Object,
    pub extended_context: Object,
    /// The names of the rounding modes, interned.
    pub roundings: Vec<Object>,
    get_context: Object,
    put_context: Object,
    /// The context last found, and the version of the thread's context variables then.
    found: Slot,
    found_version: Cell<u64>,
}

#[derive(Default)]
struct Place {
    state: OnceCell<State>,
}

thread_local! {
    /// The interpreter that last ran in this thread, with its state.
    static LAST: Cell<Option<(&'static Interpreter, &'static State)>> = const { Cell::new(None) };
}

/// The state of an interpreter that has executed the module.
#[inline]
pub(super) fn state(thread: &Thread) -> &'static State {
    match LAST.get() {
        Some((interpreter, state)) if std::ptr::eq(interpreter, thread.interp()) => state,
        _ => find_state(thread),
    }
}

#[cold]
fn find_state(thread: &Thread) -> &'static State {
    let place: &'static Place = thread.interp().state();
    let state = place.state.get();
    let state = state.expect("objects of the module's types are made after its execution");
    LAST.set(Some((thread.interp(), state)));
    state
}

/// The state, made if it is not there yet.
pub(super) fn ready(thread: &Thread) -> PyResult<&'static State> {
    let cell: &'static Place = thread.interp().state();
    if cell.state.get().is_none() {
        let state = State::new(thread)?;
        if cell.state.set(state).is_err() {
            return Err(thread.system_error("_decimal was executed while it was executed"));
        }
        register(thread)?;
    }
    Ok(state(thread))
}

/// `Decimal` is a number to the abstract classes.
fn register(thread: &Thread) -> PyResult<()> {
    let number = import_from(thread, "numbers", name!("Number"))?;
    number.call_method(thread, name!("register"), &[DECIMAL.to_object()])?;
    Ok(())
}

impl State {
    fn new(thread: &Thread) -> PyResult<State> {
        DECIMAL.ready(thread);
        CONTEXT.ready(thread);
        SIGNAL_DICT_MIXIN.ready(thread);
        super::manager::CONTEXT_MANAGER.ready(thread);
        let signals = Signals::new(thread)?;
        let mapping = import_from(thread, "collections.abc", name!("MutableMapping"))?;
        let bases = Object::tuple(&[SIGNAL_DICT_MIXIN.to_object(), mapping]);
        let namespace = krait_objects::types::dict::Dict::new();
        let signal_dict = krait_objects::typeobj::type_type::TYPE
            .to_object()
            .call(thread, &[Object::str("SignalDict"), bases, namespace.into()])?;
        let Some(signal_dict) = signal_dict.downcast_ref::<Type>() else {
            return Err(thread.system_error("SignalDict is no class"));
        };
        let named_tuple = import_from(thread, "collections", name!("namedtuple"))?;
        let kwnames = krait_objects::types::tuple::Tuple::from_slice(&[Object::str("module")]);
        let args = [
            Object::str("DecimalTuple"),
            Object::str("sign digits exponent"),
            Object::str("decimal"),
        ];
        let decimal_tuple =
            named_tuple.call_args(thread, CallArgs { args: &args, kwnames: Some(&kwnames) })?;
        let rational = import_from(thread, "numbers", name!("Rational"))?;
        let class = import_from(thread, "_contextvars", name!("ContextVar"))?;
        let variable = class.call(thread, &[Object::str("decimal_context")])?;
        let template = |settings, traps| -> Object {
            PyContext::new(&CONTEXT, &signal_dict, settings, true, Status::NONE, traps).into()
        };
        let invalid = Status::INVALID_GROUP | Status::DIVISION_BY_ZERO | Status::OVERFLOW;
        let basic = context::BASIC;
        Ok(State {
            default_context: template(context::DEFAULT, invalid),
            basic_context: template(basic, invalid | Status::UNDERFLOW | Status::CLAMPED),
            extended_context: template(context::EXTENDED, Status::NONE),
            roundings: context::ROUNDINGS
                .iter()
                .map(|(name, _)| krait_objects::intern::intern(name).into())
                .collect(),
            signals,
            decimal_tuple,
            rational,
            get_context: variable.getattr(thread, name!("get"))?,
            put_context: variable.getattr(thread, name!("set"))?,
            found: Slot::EMPTY,
            found_version: Cell::new(0),
            signal_dict,
        })
    }
}

/// The context in force.
#[inline]
pub(super) fn current_context(thread: &Thread) -> PyResult<Ref<PyContext>> {
    let state = state(thread);
    let version = thread.context_version.get();
    if version == state.found_version.get()
        && let Some(context) = state.found.get().and_then(|context| context.downcast_ref())
    {
        return Ok(context);
    }
    look_up_context(thread, state)
}

fn look_up_context(thread: &Thread, state: &State) -> PyResult<Ref<PyContext>> {
    let found = state.get_context.call(thread, &[Object::NONE])?;
    let context = match found.downcast_ref::<PyContext>() {
        Some(context) => context,
        None => first_context(thread, state)?,
    };
    let version = thread.context_version.get();
    if version != 0 {
        state.found_version.set(version);
        state.found.set(context.as_object().clone());
    }
    Ok(context)
}

/// A thread's first context is a copy of the default one.
#[cold]
fn first_context(thread: &Thread, state: &State) -> PyResult<Ref<PyContext>> {
    let context = PyContext::of(&state.default_context).copy(state);
    PyContext::flags(&context).set(Status::NONE);
    state.put_context.call(thread, &[context.as_object().clone()])?;
    Ok(context)
}

/// Puts a context in force; of the templates, copies.
pub(super) fn set_context(thread: &Thread, context: &Object) -> PyResult<()> {
    let state = state(thread);
    let Some(given) = context.downcast_ref::<PyContext>() else {
        return Err(thread.type_error("argument must be a context"));
    };
    let templates = [&state.default_context, &state.basic_context, &state.extended_context];
    let context = if templates.iter().any(|template| template.is(context)) {
        let copy = given.copy(state);
        copy.flags().set(Status::NONE);
        copy
    } else {
        given
    };
    state.put_context.call(thread, &[context.into()])?;
    Ok(())
}

/// Records conditions in the context's flags; raises what is trapped.
#[inline]
pub(super) fn report(thread: &Thread, context: &PyContext, status: Status) -> PyResult<()> {
    if status.is_empty() {
        return Ok(());
    }
    context.flags().add(status);
    if status.has(context.traps().get() | Status::OUT_OF_MEMORY) {
        return Err(raise(thread, context, status));
    }
    Ok(())
}

#[cold]
fn raise(thread: &Thread, context: &PyContext, status: Status) -> krait_objects::Raised {
    if status.has(Status::OUT_OF_MEMORY) {
        return thread.memory_error();
    }
    state(thread).signals.raise(thread, status & context.traps().get())
}

/// Runs an operation in a context and makes an object of its result.
#[inline]
pub(super) fn compute(
    thread: &Thread,
    context: &PyContext,
    operation: impl FnOnce(&super::engine::Context, &mut Status) -> Decimal,
) -> PyResult {
    let mut status = Status::NONE;
    let result = operation(&context.settings(), &mut status);
    report(thread, context, status)?;
    Ok(PyDecimal::object(result))
}
