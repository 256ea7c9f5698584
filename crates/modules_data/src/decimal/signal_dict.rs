//! `SignalDict`: the flags or traps of a context as a mapping from signals to bools.

use super::engine::Status;
use super::signals::{INVALID_SIGNALS, SIGNALS};
use super::state::state;
use krait_objects::error::suppress;
use krait_objects::exceptions as exc;
use krait_objects::protocol::attribute;
use krait_objects::protocol::compare::CompareOp;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::dict::Dict;
use krait_objects::types::list::List;
use krait_objects::{
    CallArgs, Header, MethodDef, Object, PyResult, Raised, Thread, Type, TypeSpec, heap, payload,
};
use std::cell::Cell;

/// A set of conditions.
#[repr(C)]
pub(super) struct SignalDict {
    header: Header,
    status: Cell<Status>,
    /// False for one that was not made by a context.
    valid: Cell<bool>,
}

payload!(SignalDict, SIGNAL_DICT_MIXIN);

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::SHOWN_AS_HEAP | flags::DEFAULT_NEW,
    slots: SlotsSpec::EMPTY
        .new(|_, ty, _| {
            Ok(heap::new_object(ty, |header| SignalDict {
                header,
                status: Cell::new(Status::NONE),
                valid: Cell::new(false),
            })
            .into())
        })
        .init(init)
        .getattr(attribute::generic_getattr)
        .repr(repr)
        .hash(krait_objects::protocol::hash::not_implemented)
        .richcompare(compare)
        .iter(|thread, this| {
            checked(thread, this)?;
            Object::tuple(&state(thread).signals.signals).iter(thread)
        })
        .len(|thread, this| {
            checked(thread, this)?;
            Ok(SIGNALS.len())
        })
        .subscript(subscript)
        .set_subscript(set_subscript),
    methods: &[MethodDef::noargs("copy", "($self, /)", copy, "")],
    ..TypeSpec::new::<SignalDict>("decimal.SignalDictMixin")
};
pub(super) static SIGNAL_DICT_MIXIN: Type = Type::builtin(&SPEC);

impl SignalDict {
    pub fn object(ty: &Type, status: Status) -> Object {
        heap::new_object(ty, |header| SignalDict {
            header,
            status: Cell::new(status),
            valid: Cell::new(true),
        })
        .into()
    }

    #[inline]
    pub fn get(&self) -> Status {
        self.status.get()
    }

    /// The context that made this one is gone.
    pub fn invalidate(&self) {
        self.valid.set(false);
    }

    pub fn set(&self, status: Status) {
        self.status.set(status);
    }

    #[inline]
    pub fn add(&self, status: Status) {
        self.status.set(self.status.get() | status);
    }
}

#[cold]
fn invalid(thread: &Thread) -> Raised {
    thread.value_error("invalid signal dict")
}

fn checked<'a>(thread: &Thread, this: &'a Object) -> PyResult<&'a SignalDict> {
    let dict = SignalDict::of(this);
    if dict.valid.get() { Ok(dict) } else { Err(invalid(thread)) }
}

/// Nothing is set up here: only contexts make valid ones.
fn init(_: &Thread, _: &Object, _: CallArgs<'_>) -> PyResult<()> {
    Ok(())
}

fn repr(thread: &Thread, this: &Object) -> PyResult {
    let status = checked(thread, this)?.get();
    let classes = &state(thread).signals.signals;
    let mut items = Vec::with_capacity(SIGNALS.len());
    for ((_, mask), class) in SIGNALS.iter().zip(classes) {
        let shown = if status.has(*mask) { "True" } else { "False" };
        items.push(format!("{}:{shown}", class.repr_string(thread)?));
    }
    Ok(Object::str(&format!("{{{}}}", items.join(", "))))
}

fn compare(thread: &Thread, this: &Object, other: &Object, op: CompareOp) -> PyResult {
    let own = checked(thread, this)?.get();
    if !matches!(op, CompareOp::Eq | CompareOp::Ne) {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    let shape = |status: Status| SIGNALS.map(|(_, mask)| status.has(mask));
    if let Some(other) = other.downcast::<SignalDict>() {
        if !other.valid.get() {
            return Err(invalid(thread));
        }
        return Ok(op.from_equality(shape(own) == shape(other.get())));
    }
    if other.as_dict().is_some() {
        return Ok(match suppress(from_dict(thread, other), &exc::KEY_ERROR)? {
            Some(status) => op.from_equality(shape(own) == shape(status)),
            None => Object::NOT_IMPLEMENTED,
        });
    }
    Ok(Object::NOT_IMPLEMENTED)
}

#[cold]
fn unknown_signal(thread: &Thread) -> Raised {
    thread.err(&exc::KEY_ERROR, INVALID_SIGNALS)
}

fn mask_of(thread: &Thread, key: &Object) -> PyResult<Status> {
    state(thread).signals.mask_of(key).ok_or_else(|| unknown_signal(thread))
}

fn subscript(thread: &Thread, this: &Object, key: &Object) -> PyResult {
    let dict = checked(thread, this)?;
    Ok(Object::from_bool(dict.get().has(mask_of(thread, key)?)))
}

fn set_subscript(
    thread: &Thread,
    this: &Object,
    key: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    let dict = checked(thread, this)?;
    let Some(value) = value else {
        return Err(thread.value_error("signal keys cannot be deleted"));
    };
    let mask = mask_of(thread, key)?;
    if value.is_true(thread)? {
        dict.add(mask);
    } else {
        dict.set(dict.get().without(mask));
    }
    Ok(())
}

fn copy(thread: &Thread, this: &Object) -> PyResult {
    let status = checked(thread, this)?.get();
    let dict = Dict::new();
    for ((_, mask), class) in SIGNALS.iter().zip(&state(thread).signals.signals) {
        dict.set(thread, class, &Object::from_bool(status.has(*mask)))?;
    }
    Ok(dict.into())
}

/// The conditions of a list of signals.
pub(super) fn from_list(thread: &Thread, list: &List) -> PyResult<Status> {
    let mut status = Status::NONE;
    for class in list.to_vec() {
        status |= mask_of(thread, &class)?;
    }
    Ok(status)
}

/// The conditions of a SignalDict, or a dict with all signals as its keys.
pub(super) fn from_mapping(thread: &Thread, value: &Object) -> PyResult<Status> {
    if let Some(dict) = value.downcast::<SignalDict>() {
        return Ok(dict.get());
    }
    from_dict(thread, value)
}

fn from_dict(thread: &Thread, value: &Object) -> PyResult<Status> {
    let Some(dict) = value.as_dict() else {
        return Err(thread.type_error("argument must be a signal dict"));
    };
    if dict.len() != SIGNALS.len() {
        return Err(thread.err(&exc::KEY_ERROR, "invalid signal dict"));
    }
    let mut status = Status::NONE;
    for (key, value) in dict.items() {
        let mask = mask_of(thread, &key)?;
        if value.is_true(thread)? {
            status |= mask;
        }
    }
    Ok(status)
}
