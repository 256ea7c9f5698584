//! `datetime.timedelta`: the object, its constructor, operators and methods.

use super::span::{MAX_DAYS, OutOfRange, Result, Span, Sum, ratio_of};
use krait_num::BigInt;
use krait_objects::protocol::compare::CompareOp;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::int::IntValue;
use krait_objects::types::tuple::hash_items;
use krait_objects::{
    CallArgs, GetSetDef, Header, MethodDef, Object, PyResult, Raised, Signature, Thread, Type,
    TypeSpec, heap, name, payload,
};
use std::cell::Cell;

/// A duration.
#[repr(C)]
pub(super) struct TimeDelta {
    header: Header,
    /// -1 until it was asked for.
    hash: Cell<i64>,
    span: Span,
}

payload!(TimeDelta, TIMEDELTA);

const DOC: &str = "A duration, the difference of two dates or times.\n\ntimedelta(days=0, seconds=0, microseconds=0, \
    milliseconds=0, minutes=0, hours=0, weeks=0)\n\nArguments may be ints or floats of either sign.";

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE,
    doc: DOC,
    slots: SlotsSpec::EMPTY
        .repr(repr)
        .str(|_, this| Ok(Object::str(&text(span(this)))))
        .hash(|thread, this| TimeDelta::of(this).hash(thread))
        .richcompare(richcompare)
        .new(new)
        .add(|thread, a, b| binary(thread, a, b, Span::plus))
        .subtract(|thread, a, b| binary(thread, a, b, Span::minus))
        .multiply(multiply)
        .remainder(|thread, a, b| {
            let Some((a, b)) = both(a, b) else { return Ok(Object::NOT_IMPLEMENTED) };
            let (_, rest) = a.divmod(b).ok_or_else(|| zero_division(thread))?;
            Ok(TimeDelta::object(rest))
        })
        .divmod(|thread, a, b| {
            let Some((a, b)) = both(a, b) else { return Ok(Object::NOT_IMPLEMENTED) };
            let (quotient, rest) = a.divmod(b).ok_or_else(|| zero_division(thread))?;
            Ok(Object::tuple(&[int(quotient), TimeDelta::object(rest)]))
        })
        .negative(|thread, this| made(thread, span(this).negated()))
        .positive(|_, this| Ok(TimeDelta::object(span(this))))
        .absolute(|thread, this| {
            let span = span(this);
            made(thread, if span.days < 0 { span.negated() } else { Ok(span) })
        })
        .bool(|_, this| Ok(!span(this).is_zero()))
        .floor_divide(floor_divide)
        .true_divide(true_divide)
        .drop_fields(heap::drop_fields_of::<TimeDelta>),
    methods: &[
        MethodDef::noargs(
            "total_seconds",
            "($self, /)",
            |_, this| Ok(Object::float(span(this).total_seconds())),
            "The duration in seconds, as a float.",
        ),
        MethodDef::noargs("__reduce__", "($self, /)", reduce, "The class and the three parts."),
    ],
    getset: &[
        GetSetDef::member(
            "days",
            |_, this| Ok(Object::small_int(span(this).days)),
            "Number of days.",
        ),
        GetSetDef::member(
            "seconds",
            |_, this| Ok(Object::small_int(span(this).seconds)),
            "Number of seconds, from 0 to less than a day.",
        ),
        GetSetDef::member(
            "microseconds",
            |_, this| Ok(Object::small_int(span(this).microseconds)),
            "Number of microseconds, from 0 to less than a second.",
        ),
    ],
    ..TypeSpec::new::<TimeDelta>("datetime.timedelta")
};
pub(super) static TIMEDELTA: Type = Type::builtin(&SPEC);

/// Sets the attributes that are durations themselves.
pub(super) fn add_constants(thread: &Thread) {
    TIMEDELTA.ready(thread);
    let dict = TIMEDELTA.dict();
    let resolution = Span { microseconds: 1, ..Span::ZERO };
    for (name, value) in [("resolution", resolution), ("min", Span::MIN), ("max", Span::MAX)] {
        dict.set_item_str(name, TimeDelta::object(value));
    }
}

impl TimeDelta {
    #[inline]
    pub fn object(span: Span) -> Object {
        TimeDelta::of_type(&TIMEDELTA, span)
    }

    fn of_type(ty: &Type, span: Span) -> Object {
        heap::new_object(ty, |header| TimeDelta { header, hash: Cell::new(-1), span }).into()
    }

    #[inline]
    pub fn span(&self) -> Span {
        self.span
    }

    pub fn hash(&self, thread: &Thread) -> PyResult<i64> {
        if self.hash.get() == -1 {
            self.hash.set(hash_of(thread, self.span)?);
        }
        Ok(self.hash.get())
    }
}

/// The hash of a duration: that of the tuple of its parts.
pub(super) fn hash_of(thread: &Thread, span: Span) -> PyResult<i64> {
    hash_items(thread, &[span.days, span.seconds, span.microseconds].map(Object::small_int))
}

/// The value of a receiver.
#[inline]
fn span(this: &Object) -> Span {
    TimeDelta::of(this).span
}

/// The value if this is a timedelta.
#[inline]
pub(super) fn span_of(object: &Object) -> Option<Span> {
    object.downcast::<TimeDelta>().map(TimeDelta::span)
}

fn both(a: &Object, b: &Object) -> Option<(Span, Span)> {
    Some((span_of(a)?, span_of(b)?))
}

#[cold]
pub(super) fn out_of_range(thread: &Thread, error: OutOfRange) -> Raised {
    thread.overflow_error(error.message())
}

#[cold]
fn zero_division(thread: &Thread) -> Raised {
    thread.zero_division_error("division by zero")
}

/// An object of a result.
fn made(thread: &Thread, span: Result<Span>) -> PyResult {
    Ok(TimeDelta::object(span.map_err(|error| out_of_range(thread, error))?))
}

/// An object of a quotient.
fn divided(thread: &Thread, span: Option<Result<Span>>) -> PyResult {
    made(thread, span.ok_or_else(|| zero_division(thread))?)
}

fn int(value: i128) -> Object {
    match i64::try_from(value) {
        Ok(value) => Object::int(value),
        Err(_) => Object::big_int(BigInt::from(value)),
    }
}

static NEW: Signature = Signature::new(
    "__new__",
    "($type, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)",
);

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    const SECOND: i64 = 1_000_000;
    const DAY: i64 = 86_400 * SECOND;
    // In the order in which arguments are looked at.
    const UNITS: [(usize, &str, i64); 7] = [
        (2, "microseconds", 1),
        (3, "milliseconds", 1_000),
        (1, "seconds", SECOND),
        (4, "minutes", 60 * SECOND),
        (5, "hours", 3_600 * SECOND),
        (0, "days", DAY),
        (6, "weeks", 7 * DAY),
    ];
    let bound = NEW.bind(thread, args)?;
    let mut sum = Sum::default();
    for (index, name, unit) in UNITS {
        if let Some(value) = bound.opt(index) {
            add(thread, &mut sum, name, value, unit)?;
        }
    }
    let span = sum.finish().map_err(|error| out_of_range(thread, error))?;
    Ok(TimeDelta::of_type(ty, span))
}

fn add(thread: &Thread, sum: &mut Sum, name: &str, value: &Object, unit: i64) -> PyResult<()> {
    match value.as_int() {
        Some(IntValue::Small(value)) => sum.add_int(value, unit),
        Some(IntValue::Big(value)) => sum.add_big(value, unit),
        None => {
            let Some(value) = value.as_float() else {
                return Err(thread.type_error(format!(
                    "unsupported type for timedelta {name} component: {}",
                    value.ty().name()
                )));
            };
            if value.is_nan() {
                return Err(thread.value_error("cannot convert float NaN to integer"));
            }
            if value.is_infinite() {
                return Err(thread.overflow_error("cannot convert float infinity to integer"));
            }
            sum.add_float(value, unit);
        }
    }
    Ok(())
}

fn repr(_: &Thread, this: &Object) -> PyResult {
    let span = span(this);
    let parts =
        [("days", span.days), ("seconds", span.seconds), ("microseconds", span.microseconds)];
    let parts: Vec<String> = parts
        .iter()
        .filter(|(_, value)| *value != 0)
        .map(|(name, value)| format!("{name}={value}"))
        .collect();
    let shown = if parts.is_empty() { "0".to_owned() } else { parts.join(", ") };
    Ok(Object::str(&format!("{}({shown})", this.ty().name())))
}

/// `2 days, 1:02:03.000004`.
fn text(span: Span) -> String {
    let mut out = String::new();
    if span.days != 0 {
        let plural = if span.days.abs() == 1 { "" } else { "s" };
        out = format!("{} day{plural}, ", span.days);
    }
    let (minutes, seconds) = (span.seconds / 60, span.seconds % 60);
    out.push_str(&format!("{}:{:02}:{seconds:02}", minutes / 60, minutes % 60));
    if span.microseconds != 0 {
        out.push_str(&format!(".{:06}", span.microseconds));
    }
    out
}

fn richcompare(_: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    Ok(match both(a, b) {
        Some((a, b)) => op.from_ordering(a.cmp(&b)),
        None => Object::NOT_IMPLEMENTED,
    })
}

fn binary(
    thread: &Thread,
    a: &Object,
    b: &Object,
    operation: fn(Span, Span) -> Result<Span>,
) -> PyResult {
    match both(a, b) {
        Some((a, b)) => made(thread, operation(a, b)),
        None => Ok(Object::NOT_IMPLEMENTED),
    }
}

fn multiply(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    let (span, factor) = match (span_of(a), span_of(b)) {
        (Some(span), None) => (span, b),
        (None, Some(span)) => (span, a),
        _ => return Ok(Object::NOT_IMPLEMENTED),
    };
    match factor.as_int() {
        Some(IntValue::Small(factor)) => return made(thread, span.times(factor)),
        Some(IntValue::Big(factor)) => return made(thread, span.times_big(factor)),
        None => {}
    }
    let Some((numerator, denominator)) = ratio(thread, factor)? else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    divided(thread, span.times_ratio(&numerator, &denominator))
}

/// `as_integer_ratio()` of a float; None if this is none.
fn ratio(thread: &Thread, object: &Object) -> PyResult<Option<(BigInt, BigInt)>> {
    let Some(value) = object.as_float() else { return Ok(None) };
    if !object.is_exact_float() {
        return own_ratio(thread, object).map(Some);
    }
    if value.is_nan() {
        return Err(thread.value_error("cannot convert NaN to integer ratio"));
    }
    if value.is_infinite() {
        return Err(thread.overflow_error("cannot convert Infinity to integer ratio"));
    }
    Ok(Some(ratio_of(value)))
}

/// What the method of a subclass of float gives.
fn own_ratio(thread: &Thread, object: &Object) -> PyResult<(BigInt, BigInt)> {
    let pair = object.call_method(thread, name!("as_integer_ratio"), &[])?;
    let Some(items) = pair.as_tuple() else {
        return Err(thread.type_error(format!(
            "unexpected return type from as_integer_ratio(): expected tuple, not '{}'",
            pair.ty().name()
        )));
    };
    let [numerator, denominator] = items.as_slice() else {
        return Err(thread.value_error("as_integer_ratio() must return a 2-tuple"));
    };
    match (numerator.as_int(), denominator.as_int()) {
        (Some(numerator), Some(denominator)) => Ok((numerator.to_big(), denominator.to_big())),
        _ => Err(thread.type_error("non-integer arguments in division")),
    }
}

fn floor_divide(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    let Some(dividend) = span_of(a) else { return Ok(Object::NOT_IMPLEMENTED) };
    if let Some(divisor) = span_of(b) {
        let (quotient, _) = dividend.divmod(divisor).ok_or_else(|| zero_division(thread))?;
        return Ok(int(quotient));
    }
    match b.as_int() {
        Some(divisor) => divided(thread, dividend.floor_divide(&divisor.to_cow())),
        None => Ok(Object::NOT_IMPLEMENTED),
    }
}

fn true_divide(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    let Some(dividend) = span_of(a) else { return Ok(Object::NOT_IMPLEMENTED) };
    if let Some(divisor) = span_of(b) {
        let quotient = dividend.ratio(divisor).ok_or_else(|| zero_division(thread))?;
        return Ok(Object::float(quotient));
    }
    if let Some(divisor) = b.as_int() {
        return divided(thread, dividend.divide(&divisor.to_cow()));
    }
    let Some((numerator, denominator)) = ratio(thread, b)? else {
        return Ok(Object::NOT_IMPLEMENTED);
    };
    divided(thread, dividend.times_ratio(&denominator, &numerator))
}

fn reduce(_: &Thread, this: &Object) -> PyResult {
    let span = span(this);
    let parts = [span.days, span.seconds, span.microseconds].map(Object::small_int);
    Ok(Object::tuple(&[this.ty().to_object(), Object::tuple(&parts)]))
}

/// Whether an offset from UTC is less than a day either way.
pub(super) fn is_offset(span: Span) -> bool {
    match span.days {
        -1 => span.seconds > 0 || span.microseconds > 0,
        days => days == 0,
    }
}

const _: () = assert!(MAX_DAYS < i32::MAX / 2, "sums of two durations fit their fields");
