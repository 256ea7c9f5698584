//! `bool`: two immediate words, a subclass of int. Matches CPython's `Objects/boolobject.c`.

use crate::error::PyResult;
use crate::object::Object;
use crate::signature::Signature;
use crate::thread::Thread;
use crate::typeobj::slots::{BinaryFn, SlotsSpec};
use crate::typeobj::{Type, TypeSpec, flags};
use crate::types::int::{INT, PyInt};

static NEW: Signature = Signature::new("bool", "(object=False, /)");

static BOOL_SPEC: TypeSpec = TypeSpec {
    base: Some(&INT),
    flags: flags::CLASS_VECTORCALL,
    sig: "(object=False, /)",
    doc: "Truth value of the argument: True or False.",
    slots: SlotsSpec::EMPTY
        .repr(|_, b| {
            Ok(Object::str(if b.word() == Object::TRUE.word() { "True" } else { "False" }))
        })
        .invert(invert)
        .and(|thread, a, b| logical(thread, a, b, |a, b| a & b, |slots| slots.and()))
        .or(|thread, a, b| logical(thread, a, b, |a, b| a | b, |slots| slots.or()))
        .xor(|thread, a, b| logical(thread, a, b, |a, b| a ^ b, |slots| slots.xor()))
        .new(|thread, _, args| {
            if let ([value], None) = (args.args, args.kwnames) {
                return Ok(Object::from_bool(value.is_true(thread)?));
            }
            let args = NEW.bind(thread, args)?;
            match args.opt(0) {
                Some(value) => Ok(Object::from_bool(value.is_true(thread)?)),
                None => Ok(Object::FALSE),
            }
        }),
    ..TypeSpec::new::<PyInt>("bool")
};
pub static BOOL: Type = Type::builtin(&BOOL_SPEC);

impl Object {
    /// The value if this is True or False.
    #[inline(always)]
    pub fn as_bool(&self) -> Option<bool> {
        match self.word() {
            crate::word::Word::TRUE => Some(true),
            crate::word::Word::FALSE => Some(false),
            _ => None,
        }
    }
}

fn logical(
    thread: &Thread,
    a: &Object,
    b: &Object,
    op: fn(bool, bool) -> bool,
    slot: fn(&crate::typeobj::slots::Slots) -> Option<BinaryFn>,
) -> PyResult {
    if let (Some(a), Some(b)) = (a.as_bool(), b.as_bool()) {
        return Ok(Object::from_bool(op(a, b)));
    }
    match slot(INT.slots()) {
        Some(int_op) => int_op(thread, a, b),
        None => Ok(Object::NOT_IMPLEMENTED),
    }
}

fn invert(thread: &Thread, value: &Object) -> PyResult {
    thread.warn(
        &crate::exceptions::DEPRECATION_WARNING,
        "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This returns the bitwise \
         inversion of the underlying int object and is usually not what you expect from the negation of a bool object. \
         Use the 'not' operator for boolean negation or ~int(x) for the bitwise inversion of the underlying int.",
    )?;
    Ok(Object::small_int(if value.as_bool() == Some(true) { -2 } else { -1 }))
}
