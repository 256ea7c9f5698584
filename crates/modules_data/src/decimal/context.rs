//! `decimal.Context`: settings, traps and flags.

use super::engine::{self, MAX_EMAX, MAX_PREC, MIN_EMIN, Rounding, Status};
use super::signal_dict::{self, SignalDict};
use super::signals::{self, names_of};
use super::state::{State, state};
use super::{IEEE_CONTEXT_MAX_BITS, context_methods};
use crate::arguments::bind;
use crate::convert::to_ssize;
use krait_objects::fields::Fields;
use krait_objects::protocol::attribute;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{
    CallArgs, GetSetDef, Header, Object, PyResult, Raised, Ref, Thread, Type, TypeSpec, Word, heap,
    memory_slots, payload,
};
use std::cell::Cell;

/// The names of the rounding modes, in the order of libmpdec's numbers.
pub(super) const ROUNDINGS: [(&str, Rounding); 8] = [
    ("ROUND_UP", Rounding::Up),
    ("ROUND_DOWN", Rounding::Down),
    ("ROUND_CEILING", Rounding::Ceiling),
    ("ROUND_FLOOR", Rounding::Floor),
    ("ROUND_HALF_UP", Rounding::HalfUp),
    ("ROUND_HALF_DOWN", Rounding::HalfDown),
    ("ROUND_HALF_EVEN", Rounding::HalfEven),
    ("ROUND_05UP", Rounding::ZeroFiveUp),
];

pub(super) const DEFAULT: engine::Context = engine::Context {
    prec: 28,
    emax: 999_999,
    emin: -999_999,
    rounding: Rounding::HalfEven,
    clamp: false,
};
pub(super) const BASIC: engine::Context =
    engine::Context { prec: 9, rounding: Rounding::HalfUp, ..DEFAULT };
pub(super) const EXTENDED: engine::Context = engine::Context { prec: 9, ..DEFAULT };

/// A context object.
#[repr(C)]
pub(super) struct PyContext {
    header: Header,
    settings: Cell<engine::Context>,
    /// Whether exponents are written with a capital letter.
    pub capitals: Cell<bool>,
    /// Both are instances of SignalDict, always the same ones.
    flags: Object,
    traps: Object,
}

payload!(PyContext, CONTEXT);

impl Drop for PyContext {
    fn drop(&mut self) {
        self.flags().invalidate();
        self.traps().invalidate();
    }
}

impl Fields for PyContext {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        visit(self.flags.word());
        visit(self.traps.word());
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::GC | flags::SHOWN_AS_HEAP,
    sig: "(prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, flags=None, traps=None)",
    doc: "The settings that operations follow: precision, rounding, bounds of exponents, which signals are raised.\n\n    \
          >>> Context(prec=6, traps=[]).divide(2, 3)\n    Decimal('0.666667')\n",
    slots: memory_slots!(PyContext, SlotsSpec::EMPTY)
        .new(|thread, ty, _| {
            let state = state(thread);
            let template = PyContext::of(&state.default_context);
            let traps = template.traps().get();
            let settings = template.settings();
            Ok(PyContext::new(ty, &state.signal_dict, settings, true, Status::NONE, traps).into())
        })
        .init(init)
        .repr(repr)
        .getattr(getattr)
        .setattr(setattr),
    methods: context_methods::METHODS,
    getset: &[
        GetSetDef::rw(
            "prec",
            |_, this| Ok(Object::int(settings(this).prec)),
            |thread, this, value| change(thread, this, value, set_prec),
            "",
        ),
        GetSetDef::rw(
            "Emax",
            |_, this| Ok(Object::int(settings(this).emax)),
            |thread, this, value| change(thread, this, value, set_emax),
            "",
        ),
        GetSetDef::rw(
            "Emin",
            |_, this| Ok(Object::int(settings(this).emin)),
            |thread, this, value| change(thread, this, value, set_emin),
            "",
        ),
        GetSetDef::rw(
            "rounding",
            |thread, this| Ok(rounding_name(thread, settings(this).rounding)),
            |thread, this, value| change(thread, this, value, set_rounding),
            "",
        ),
        GetSetDef::rw(
            "capitals",
            |_, this| Ok(Object::int(PyContext::of(this).capitals.get() as i64)),
            |thread, this, value| change(thread, this, value, set_capitals),
            "",
        ),
        GetSetDef::rw(
            "clamp",
            |_, this| Ok(Object::int(settings(this).clamp as i64)),
            |thread, this, value| change(thread, this, value, set_clamp),
            "",
        ),
    ],
    ..TypeSpec::new::<PyContext>("decimal.Context")
};
pub(super) static CONTEXT: Type = Type::builtin(&SPEC);

impl PyContext {
    pub fn new(
        ty: &Type,
        signal_dict: &Type,
        settings: engine::Context,
        capitals: bool,
        flags: Status,
        traps: Status,
    ) -> Ref<PyContext> {
        let flags = SignalDict::object(signal_dict, flags);
        let traps = SignalDict::object(signal_dict, traps);
        heap::new_object(ty, |header| PyContext {
            header,
            settings: Cell::new(settings),
            capitals: Cell::new(capitals),
            flags,
            traps,
        })
    }

    #[inline]
    pub fn settings(&self) -> engine::Context {
        self.settings.get()
    }

    #[inline]
    pub fn flags(&self) -> &SignalDict {
        SignalDict::of(&self.flags)
    }

    #[inline]
    pub fn traps(&self) -> &SignalDict {
        SignalDict::of(&self.traps)
    }

    /// A context of the base class with the same settings, flags and traps.
    pub fn copy(&self, state: &State) -> Ref<PyContext> {
        PyContext::new(
            &CONTEXT,
            &state.signal_dict,
            self.settings(),
            self.capitals.get(),
            self.flags().get(),
            self.traps().get(),
        )
    }

    fn update(&self, change: impl FnOnce(&mut engine::Context)) {
        let mut settings = self.settings.get();
        change(&mut settings);
        self.settings.set(settings);
    }
}

fn settings(this: &Object) -> engine::Context {
    PyContext::of(this).settings()
}

/// The context argument of a method: the one in force if there is none.
pub(super) fn context_or_current(
    thread: &Thread,
    argument: Option<&Object>,
) -> PyResult<Ref<PyContext>> {
    match argument.filter(|argument| !argument.is_none()) {
        None => super::state::current_context(thread),
        Some(argument) => argument
            .downcast_ref::<PyContext>()
            .ok_or_else(|| thread.type_error("optional argument must be a context")),
    }
}

/// The name of a rounding mode.
pub(super) fn rounding_name(thread: &Thread, rounding: Rounding) -> Object {
    let place = ROUNDINGS.iter().position(|(_, mode)| *mode == rounding);
    state(thread).roundings[place.expect("all modes have names")].clone()
}

/// The rounding mode of a name.
pub(super) fn rounding_of(thread: &Thread, name: &Object) -> PyResult<Rounding> {
    let names = &state(thread).roundings;
    names
        .iter()
        .position(|known| known.is(name))
        .or_else(|| {
            let name = name.as_str()?;
            ROUNDINGS.iter().position(|(known, _)| name.eq_str(known))
        })
        .map(|place| ROUNDINGS[place].1)
        .ok_or_else(|| {
            thread.type_error(
                "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n   \
                 ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]",
            )
        })
}

type Setter = fn(&Thread, &PyContext, &Object) -> PyResult<()>;

fn change(thread: &Thread, this: &Object, value: Option<&Object>, set: Setter) -> PyResult<()> {
    match value {
        Some(value) => set(thread, PyContext::of(this), value),
        None => Err(undeletable(thread)),
    }
}

#[cold]
fn undeletable(thread: &Thread) -> Raised {
    let error = &krait_objects::exceptions::ATTRIBUTE_ERROR;
    thread.err(error, "context attributes cannot be deleted")
}

/// An int in a range.
fn whole(
    thread: &Thread,
    value: &Object,
    range: std::ops::RangeInclusive<i64>,
    message: &str,
) -> PyResult<i64> {
    if value.as_int().is_none() {
        return Err(thread.type_error("an integer is required"));
    }
    let value = to_ssize(thread, value)? as i64;
    if !range.contains(&value) {
        return Err(thread.value_error(message));
    }
    Ok(value)
}

fn set_prec(thread: &Thread, this: &PyContext, value: &Object) -> PyResult<()> {
    let value = whole(thread, value, 1..=MAX_PREC, "valid range for prec is [1, MAX_PREC]")?;
    this.update(|settings| settings.prec = value);
    Ok(())
}

fn set_emin(thread: &Thread, this: &PyContext, value: &Object) -> PyResult<()> {
    let value = whole(thread, value, MIN_EMIN..=0, "valid range for Emin is [MIN_EMIN, 0]")?;
    this.update(|settings| settings.emin = value);
    Ok(())
}

fn set_emax(thread: &Thread, this: &PyContext, value: &Object) -> PyResult<()> {
    let value = whole(thread, value, 0..=MAX_EMAX, "valid range for Emax is [0, MAX_EMAX]")?;
    this.update(|settings| settings.emax = value);
    Ok(())
}

fn set_rounding(thread: &Thread, this: &PyContext, value: &Object) -> PyResult<()> {
    let rounding = rounding_of(thread, value)?;
    this.update(|settings| settings.rounding = rounding);
    Ok(())
}

fn set_capitals(thread: &Thread, this: &PyContext, value: &Object) -> PyResult<()> {
    let value = whole(thread, value, 0..=1, "valid values for capitals are 0 or 1")?;
    this.capitals.set(value == 1);
    Ok(())
}

fn set_clamp(thread: &Thread, this: &PyContext, value: &Object) -> PyResult<()> {
    let value = whole(thread, value, 0..=1, "valid values for clamp are 0 or 1")?;
    this.update(|settings| settings.clamp = value == 1);
    Ok(())
}

/// Sets flags or traps from a dict of signals, or a list of them where one is allowed.
fn set_signals(thread: &Thread, target: &SignalDict, value: &Object, lists: bool) -> PyResult<()> {
    let status = match value.as_list() {
        Some(list) if lists => signal_dict::from_list(thread, list)?,
        _ => signal_dict::from_mapping(thread, value)?,
    };
    target.set(status);
    Ok(())
}

/// The settings that arguments give, in the order of the constructor's parameters.
pub(super) fn apply(
    thread: &Thread,
    this: &PyContext,
    values: [Option<&Object>; 8],
) -> PyResult<()> {
    let setters: [Setter; 6] =
        [set_prec, set_rounding, set_emin, set_emax, set_capitals, set_clamp];
    let given = |place: usize| values[place].filter(|value| !value.is_none());
    for (place, set) in setters.into_iter().enumerate() {
        if let Some(value) = given(place) {
            set(thread, this, value)?;
        }
    }
    // The traps come first.
    if let Some(traps) = given(7) {
        set_signals(thread, this.traps(), traps, true)?;
    }
    if let Some(flags) = given(6) {
        set_signals(thread, this.flags(), flags, true)?;
    }
    Ok(())
}

pub(super) const PARAMETERS: [&str; 8] =
    ["prec", "rounding", "Emin", "Emax", "capitals", "clamp", "flags", "traps"];

fn init(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let values = bind(thread, args, PARAMETERS, 0)?;
    apply(thread, PyContext::of(this), values)
}

fn repr(thread: &Thread, this: &Object) -> PyResult {
    let context = PyContext::of(this);
    let settings = context.settings();
    let rounding = rounding_name(thread, settings.rounding).str_string(thread)?;
    Ok(Object::str(&format!(
        "Context(prec={}, rounding={rounding}, Emin={}, Emax={}, capitals={}, clamp={}, flags={}, traps={})",
        settings.prec,
        settings.emin,
        settings.emax,
        context.capitals.get() as u8,
        settings.clamp as u8,
        names_of(context.flags().get()),
        names_of(context.traps().get()),
    )))
}

fn getattr(thread: &Thread, this: &Object, name: &Object) -> PyResult {
    if let Some(text) = name.as_str() {
        if text.eq_str("traps") {
            return Ok(PyContext::of(this).traps.clone());
        }
        if text.eq_str("flags") {
            return Ok(PyContext::of(this).flags.clone());
        }
    }
    attribute::generic_getattr(thread, this, name)
}

fn setattr(thread: &Thread, this: &Object, name: &Object, value: Option<&Object>) -> PyResult<()> {
    let Some(given) = value else { return Err(undeletable(thread)) };
    let context = PyContext::of(this);
    if let Some(text) = name.as_str() {
        if text.eq_str("traps") {
            return set_signals(thread, context.traps(), given, false);
        }
        if text.eq_str("flags") {
            return set_signals(thread, context.flags(), given, false);
        }
    }
    attribute::generic_setattr(thread, this, name, value)
}

/// `__reduce__`: the class and the constructor's arguments.
pub(super) fn reduce(thread: &Thread, this: &Object) -> PyResult {
    let context = PyContext::of(this);
    let settings = context.settings();
    let signals: &signals::Signals = &state(thread).signals;
    let arguments = [
        Object::int(settings.prec),
        rounding_name(thread, settings.rounding),
        Object::int(settings.emin),
        Object::int(settings.emax),
        Object::int(context.capitals.get() as i64),
        Object::int(settings.clamp as i64),
        Object::list(signals.list_of(context.flags().get())),
        Object::list(signals.list_of(context.traps().get())),
    ];
    Ok(Object::tuple(&[this.ty().to_object(), Object::tuple(&arguments)]))
}

/// `IEEEContext(bits)`.
pub(super) fn ieee_context(thread: &Thread, _: &Object, bits: &Object) -> PyResult {
    if bits.as_int().is_none() {
        return Err(thread.type_error("an integer is required"));
    }
    let bits = to_ssize(thread, bits)? as i64;
    if bits <= 0 || bits > IEEE_CONTEXT_MAX_BITS || bits % 32 != 0 {
        return Err(thread.value_error(format!(
            "argument must be a multiple of 32, with a maximum of {IEEE_CONTEXT_MAX_BITS}"
        )));
    }
    let emax = 3 << (bits / 16 + 3);
    let settings = engine::Context {
        prec: 9 * (bits / 32) - 2,
        emax,
        emin: 1 - emax,
        rounding: Rounding::HalfEven,
        clamp: true,
    };
    let state = state(thread);
    let none = Status::NONE;
    Ok(PyContext::new(&CONTEXT, &state.signal_dict, settings, true, none, none).into())
}

/// A method that copies the context.
pub(super) fn copy(thread: &Thread, this: &Object) -> PyResult {
    Ok(PyContext::of(this).copy(state(thread)).into())
}
