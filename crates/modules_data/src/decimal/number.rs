//! `decimal.Decimal`: the object, its constructor and its tables.

use super::context::context_or_current;
use super::engine::Decimal;
use super::{construct, convert, methods, operators};
use crate::arguments::bind;
use krait_objects::typeobj::flags;
use krait_objects::{
    CallArgs, GetSetDef, Header, Object, PyResult, Thread, Type, TypeSpec, heap, payload,
};
use std::cell::Cell;

/// A decimal number.
#[repr(C)]
pub(super) struct PyDecimal {
    header: Header,
    /// -1 until it was asked for.
    pub hash: Cell<i64>,
    value: Decimal,
}

payload!(PyDecimal, DECIMAL);

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::SHOWN_AS_HEAP,
    sig: "(value=\"0\", context=None)",
    doc: "A decimal number: of an int, a str, a tuple (sign, digits, exponent), a float or another one, without rounding. \
          The context says whether a text that is no number raises.",
    slots: operators::SLOTS.new(new).drop_fields(heap::drop_fields_of::<PyDecimal>),
    methods: methods::METHODS,
    getset: &[
        GetSetDef::ro("real", |_, this| Ok(this.clone()), ""),
        GetSetDef::ro("imag", |_, _| Ok(PyDecimal::object(Decimal::zero(false, 0))), ""),
    ],
    ..TypeSpec::new::<PyDecimal>("decimal.Decimal")
};
pub(super) static DECIMAL: Type = Type::builtin(&SPEC);

impl PyDecimal {
    /// A new Decimal.
    #[inline]
    pub fn object(value: Decimal) -> Object {
        PyDecimal::of_type(&DECIMAL, value)
    }

    pub fn of_type(ty: &Type, value: Decimal) -> Object {
        heap::new_object(ty, |header| PyDecimal { header, hash: Cell::new(-1), value }).into()
    }

    #[inline]
    pub fn value(&self) -> &Decimal {
        &self.value
    }
}

/// The value of a receiver.
#[inline]
pub(super) fn value(this: &Object) -> &Decimal {
    PyDecimal::of(this).value()
}

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    if let [text] = args.args
        && args.kwnames.is_none()
        && ty.is(&DECIMAL)
    {
        let context = super::state::current_context(thread)?;
        return construct::exact(thread, ty, text, &context);
    }
    let [number, context] = bind(thread, args, ["value", "context"], 0)?;
    let context = context_or_current(thread, context)?;
    match number {
        Some(number) => construct::exact(thread, ty, number, &context),
        None => Ok(PyDecimal::of_type(ty, Decimal::zero(false, 0))),
    }
}

/// `__sizeof__`: what does not fit into the object is counted by its limbs.
pub(super) fn byte_count(this: &Object) -> usize {
    size_of::<PyDecimal>() + convert::outer_limbs(value(this)) * size_of::<u64>()
}
