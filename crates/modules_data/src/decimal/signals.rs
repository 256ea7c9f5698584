//! The exception classes, and conditions as exceptions.

use super::engine::Status;
use crate::convert::new_exception;
use krait_objects::exceptions as exc;
use krait_objects::types::dict::Dict;
use krait_objects::{Object, PyResult, Raised, Thread, Type};

/// The signals, in the order of `Context.flags`, with the conditions they stand for.
pub(super) const SIGNALS: [(&str, Status); 9] = [
    ("InvalidOperation", Status::INVALID_GROUP),
    ("FloatOperation", Status::FLOAT_OPERATION),
    ("DivisionByZero", Status::DIVISION_BY_ZERO),
    ("Overflow", Status::OVERFLOW),
    ("Underflow", Status::UNDERFLOW),
    ("Subnormal", Status::SUBNORMAL),
    ("Inexact", Status::INEXACT),
    ("Rounded", Status::ROUNDED),
    ("Clamped", Status::CLAMPED),
];

/// The conditions that InvalidOperation stands for.
const CONDITIONS: [(&str, Status); 5] = [
    ("InvalidOperation", Status::INVALID_OPERATION),
    ("ConversionSyntax", Status::CONVERSION_SYNTAX),
    ("DivisionImpossible", Status::DIVISION_IMPOSSIBLE),
    ("DivisionUndefined", Status::DIVISION_UNDEFINED),
    ("InvalidContext", Status::INVALID_CONTEXT),
];

pub(super) const INVALID_SIGNALS: &str = "valid values for signals are:\n  [InvalidOperation, FloatOperation, \
     DivisionByZero,\n   Overflow, Underflow, Subnormal, Inexact, Rounded,\n   Clamped]";

/// The classes of signals and conditions.
pub(super) struct Signals {
    base: Object,
    pub signals: [Object; 9],
    conditions: [Object; 5],
}

impl Signals {
    pub fn new(thread: &Thread) -> PyResult<Signals> {
        let base = new_exception(
            thread,
            "decimal",
            "DecimalException",
            &exc::ARITHMETIC_ERROR.to_object(),
        )?;
        let class = |name: &str, bases: &[&Object]| new_class(thread, name, bases);
        let plain = |name: &str| class(name, &[&base]);
        let invalid = plain("InvalidOperation")?;
        let subnormal = plain("Subnormal")?;
        let inexact = plain("Inexact")?;
        let rounded = plain("Rounded")?;
        let zero_division = exc::ZERO_DIVISION_ERROR.to_object();
        let signals = [
            invalid.clone(),
            class("FloatOperation", &[&base, &exc::TYPE_ERROR.to_object()])?,
            class("DivisionByZero", &[&base, &zero_division])?,
            class("Overflow", &[&inexact, &rounded])?,
            class("Underflow", &[&inexact, &rounded, &subnormal])?,
            subnormal,
            inexact,
            rounded,
            plain("Clamped")?,
        ];
        let conditions = [
            invalid.clone(),
            class("ConversionSyntax", &[&invalid])?,
            class("DivisionImpossible", &[&invalid])?,
            class("DivisionUndefined", &[&invalid, &zero_division])?,
            class("InvalidContext", &[&invalid])?,
        ];
        Ok(Signals { base, signals, conditions })
    }

    /// All classes with their names.
    pub fn classes(&self) -> impl Iterator<Item = (&'static str, &Object)> {
        let signals = SIGNALS.iter().map(|signal| signal.0).zip(&self.signals);
        let conditions = CONDITIONS.iter().map(|condition| condition.0).zip(&self.conditions);
        std::iter::once(("DecimalException", &self.base)).chain(signals).chain(conditions.skip(1))
    }

    /// The conditions of a signal.
    pub fn mask_of(&self, class: &Object) -> Option<Status> {
        let place = self.signals.iter().position(|signal| signal.is(class))?;
        Some(SIGNALS[place].1)
    }

    /// The signals that a set of conditions raises.
    pub fn list_of(&self, status: Status) -> Vec<Object> {
        SIGNALS
            .iter()
            .zip(&self.signals)
            .filter(|((_, mask), _)| status.has(*mask))
            .map(|(_, class)| class.clone())
            .collect()
    }

    /// The exception for conditions that are trapped.
    #[cold]
    pub fn raise(&self, thread: &Thread, trapped: Status) -> Raised {
        let found = SIGNALS.iter().position(|(_, mask)| trapped.has(*mask)).unwrap_or(0);
        let conditions = CONDITIONS
            .iter()
            .zip(&self.conditions)
            .filter(|((_, mask), _)| trapped.has(*mask))
            .map(|(_, class)| class.clone());
        let others = self.list_of(trapped.without(Status::INVALID_GROUP));
        let list = Object::list(conditions.chain(others).collect());
        match self.signals[found].downcast::<Type>() {
            Some(class) => thread.err_value(class, list),
            None => thread.system_error("a signal is no class"),
        }
    }
}

fn new_class(thread: &Thread, name: &str, bases: &[&Object]) -> PyResult {
    let namespace = Dict::new();
    namespace.set_item_str("__module__", Object::str("decimal"));
    let bases: Vec<Object> = bases.iter().map(|&base| base.clone()).collect();
    krait_objects::typeobj::type_type::TYPE
        .to_object()
        .call(thread, &[Object::str(name), Object::tuple(&bases), namespace.into()])
}

/// The flags' text in the repr of a context, in the order of libmpdec's bits.
pub(super) fn names_of(status: Status) -> String {
    const ORDER: [usize; 9] = [8, 0, 2, 6, 1, 3, 7, 5, 4];
    let names: Vec<&str> = ORDER
        .iter()
        .map(|&place| SIGNALS[place])
        .filter(|(_, mask)| status.has(*mask))
        .map(|(name, _)| name)
        .collect();
    format!("[{}]", names.join(", "))
}
