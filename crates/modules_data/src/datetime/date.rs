//! `datetime.date`: the object, its constructor and its tables.

use super::calendar::{Clock, Day, from_iso_week, from_ordinal};
use super::date_time::{self, DATETIME};
use super::isocalendar::IsoCalendarDate;
use super::span::Span;
use super::timedelta::{TimeDelta, span_of};
use super::{class_of, iso, local, state, strftime};
use crate::arguments::{bind_each, exactly};
use krait_objects::protocol::compare::CompareOp;
use krait_objects::protocol::timestamp::Rounding;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::str::hash_bytes;
use krait_objects::{
    Args, CallArgs, GetSetDef, Header, MethodDef, Object, PyResult, Raised, Signature, Thread,
    Type, TypeSpec, error, exceptions as exc, heap, name, payload,
};
use std::cell::Cell;

/// A day.
#[repr(C)]
pub(super) struct Date {
    header: Header,
    /// -1 until it was asked for.
    pub hash: Cell<i64>,
    pub day: Day,
}

payload!(Date, DATE);

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE,
    doc: "date(year, month, day) --> date object",
    slots: SlotsSpec::EMPTY
        .new(new)
        .repr(|_, this| {
            let (year, month, day) = day(this).parts();
            Ok(Object::str(&format!("{}({year}, {month}, {day})", this.ty().name())))
        })
        .str(|thread, this| {
            if this.is_exact(&DATE) {
                return Ok(iso_format(day(this)));
            }
            this.call_method(thread, name!("isoformat"), &[])
        })
        .hash(|_, this| {
            let this = Date::of(this);
            if this.hash.get() == -1 {
                this.hash.set(hash_bytes(&this.day.to_bytes()));
            }
            Ok(this.hash.get())
        })
        .richcompare(richcompare)
        .add(add)
        .subtract(subtract)
        .drop_fields(heap::drop_fields_of::<Date>),
    methods: METHODS,
    getset: &[
        GetSetDef::ro("year", |_, this| Ok(Object::small_int(day(this).year.into())), ""),
        GetSetDef::ro("month", |_, this| Ok(Object::small_int(day(this).month.into())), ""),
        GetSetDef::ro("day", |_, this| Ok(Object::small_int(day(this).day.into())), ""),
    ],
    ..TypeSpec::new::<Date>("datetime.date")
};
pub(super) static DATE: Type = Type::builtin(&SPEC);

static METHODS: &[MethodDef] = &[
    MethodDef::one(
        "fromtimestamp",
        "($type, timestamp, /)",
        from_timestamp,
        "The local day of a POSIX timestamp.",
    )
    .class(),
    MethodDef::raw(
        "fromordinal",
        "",
        |thread, class, args| {
            let [ordinal] = exactly(thread, args, "fromordinal", "fromordinal()")?;
            let ordinal = ordinal.to_int_argument(thread)?;
            if ordinal < 1 {
                return Err(thread.value_error("ordinal must be >= 1"));
            }
            make(thread, class_of(class), from_ordinal(ordinal))
        },
        "The day of a proleptic Gregorian ordinal; 1 January of year 1 is day 1.",
    )
    .class(),
    MethodDef::one(
        "fromisoformat",
        "($type, object, /)",
        from_iso_format,
        "The day of a text in ISO 8601 format.",
    )
    .class(),
    MethodDef::raw(
        "fromisocalendar",
        "",
        from_iso_calendar,
        "The day of an ISO year, week number and weekday.\n\nThe inverse of isocalendar().",
    )
    .class(),
    MethodDef::raw(
        "strptime",
        "",
        |thread, class, args| strftime::parse(thread, class, args, "_strptime_datetime_date"),
        "The day of a text, by a format as time.strptime() takes it.",
    )
    .class(),
    MethodDef::noargs("today", "($type, /)", today, "The local day of the moment.").class(),
    MethodDef::noargs(
        "ctime",
        "($self, /)",
        |_, this| Ok(Object::str(&iso::c_time(day(this), Clock::MIDNIGHT))),
        "The text in the manner of C's ctime().",
    ),
    MethodDef::raw("strftime", "", strftime::method, "The text by a format of strftime()."),
    MethodDef::raw("__format__", "", strftime::dunder_format, "The text by strftime(), or str()."),
    MethodDef::noargs(
        "timetuple",
        "($self, /)",
        |thread, this| strftime::time_tuple(thread, day(this), Clock::MIDNIGHT, -1),
        "A struct_time, as time.localtime() gives it.",
    ),
    MethodDef::noargs(
        "isocalendar",
        "($self, /)",
        |thread, this| Ok(IsoCalendarDate::object(thread, day(this).iso_week())),
        "ISO year, week number and weekday as a named tuple.",
    ),
    MethodDef::noargs(
        "isoformat",
        "($self, /)",
        |_, this| Ok(iso_format(day(this))),
        "The text in ISO 8601 format: YYYY-MM-DD.",
    ),
    MethodDef::noargs(
        "isoweekday",
        "($self, /)",
        |_, this| Ok(Object::small_int(day(this).weekday() + 1)),
        "The weekday, from 1 for Monday to 7 for Sunday.",
    ),
    MethodDef::noargs(
        "toordinal",
        "($self, /)",
        |_, this| Ok(Object::small_int(day(this).ordinal())),
        "The proleptic Gregorian ordinal; 1 January of year 1 is day 1.",
    ),
    MethodDef::noargs(
        "weekday",
        "($self, /)",
        |_, this| Ok(Object::small_int(day(this).weekday())),
        "The weekday, from 0 for Monday to 6 for Sunday.",
    ),
    MethodDef::new(
        "replace",
        "($self, /, year=unchanged, month=unchanged, day=unchanged)",
        replace,
        "The date with other values of some fields.",
    ),
    MethodDef::raw(
        "__replace__",
        "($self, /, **changes)",
        |thread, this, args| REPLACE.call(thread, this, args, replace),
        "The same as replace().",
    ),
    MethodDef::noargs(
        "__reduce__",
        "($self, /)",
        |_, this| {
            let state = Object::bytes(&day(this).to_bytes());
            Ok(Object::tuple(&[this.ty().to_object(), Object::tuple(&[state])]))
        },
        "The class and the state.",
    ),
];

static REPLACE: Signature =
    Signature::new("replace", "($self, /, year=unchanged, month=unchanged, day=unchanged)");

/// Sets the attributes that are dates and durations.
pub(super) fn add_constants(thread: &Thread) {
    DATE.ready(thread);
    let dict = DATE.dict();
    dict.set_item_str("min", Date::object(Day { year: 1, month: 1, day: 1 }));
    dict.set_item_str("max", Date::object(Day { year: 9999, month: 12, day: 31 }));
    dict.set_item_str("resolution", TimeDelta::object(Span { days: 1, ..Span::ZERO }));
}

impl Date {
    pub fn object(day: Day) -> Object {
        Date::of_type(&DATE, day)
    }

    fn of_type(ty: &Type, day: Day) -> Object {
        heap::new_object(ty, |header| Date::with_header(header, day)).into()
    }

    pub fn with_header(header: Header, day: Day) -> Date {
        Date { header, hash: Cell::new(-1), day }
    }
}

/// The value of a receiver.
#[inline]
pub(super) fn day(this: &Object) -> Day {
    Date::of(this).day
}

#[cold]
pub(super) fn beyond_calendar(thread: &Thread) -> Raised {
    thread.overflow_error("date value out of range")
}

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    if let [pickled] = args.positional() {
        let sane = |bytes: &[u8; 4]| (1..=12).contains(&bytes[2]);
        if let Some(bytes) = state::bytes(thread, pickled, "date", sane)? {
            return Ok(Date::of_type(ty, Day::from_bytes(bytes)));
        }
    }
    let mut parts = [0; 3];
    bind_each(thread, args, ["year", "month", "day"], 3, 3, |place, value| {
        parts[place] = value.to_int_argument(thread)?;
        Ok(())
    })?;
    Ok(Date::of_type(ty, checked(thread, parts.into())?))
}

pub(super) fn checked(thread: &Thread, (year, month, day): (i32, i32, i32)) -> PyResult<Day> {
    Day::checked(year, month, day).map_err(|message| thread.value_error(message))
}

/// An object of a class: subclasses are called.
fn make(thread: &Thread, class: &Type, parts: (i32, i32, i32)) -> PyResult {
    if class.is(&DATE) {
        return Ok(Date::object(checked(thread, parts)?));
    }
    if class.is(&DATETIME) {
        let day = checked(thread, parts)?;
        return Ok(date_time::DateTime::object(day, Clock::MIDNIGHT, None));
    }
    let (year, month, day) = parts;
    class.to_object().call(thread, &[year, month, day].map(Object::small_int))
}

fn iso_format(day: Day) -> Object {
    let mut out = String::with_capacity(10);
    iso::push_day(&mut out, day);
    Object::str(&out)
}

fn from_timestamp(thread: &Thread, class: &Object, timestamp: &Object) -> PyResult {
    let seconds = timestamp.to_whole_seconds(thread, Rounding::Floor)?;
    let time = local::localtime(thread, seconds)?;
    make(thread, class_of(class), (time.year.wrapping_add(1900), time.month + 1, time.day))
}

fn today(thread: &Thread, class: &Object) -> PyResult {
    if class_of(class).is(&DATE) {
        return from_timestamp(thread, class, &Object::int(local::now().0));
    }
    let now = crate::convert::import_from(thread, "time", name!("time"))?.call(thread, &[])?;
    class.call_method(thread, name!("fromtimestamp"), &[now])
}

fn from_iso_format(thread: &Thread, class: &Object, text: &Object) -> PyResult {
    let Some(value) = text.as_str() else {
        return Err(thread.type_error("fromisoformat: argument must be str"));
    };
    let parts = value
        .as_ascii()
        .filter(|text| matches!(text.len(), 7 | 8 | 10))
        .and_then(|text| iso::read_day(text.as_bytes()));
    match parts {
        Some(parts) => make(thread, class_of(class), parts),
        None => Err(invalid_iso(thread, text)?),
    }
}

/// The error about a text that is not in ISO format.
#[cold]
pub(super) fn invalid_iso(thread: &Thread, text: &Object) -> PyResult<Raised> {
    let mut message = krait_text::Builder::new();
    message.push_str("Invalid isoformat string: ");
    message.push_view(text.repr(thread)?.view());
    let message = krait_objects::types::str::Str::from_builder(message);
    Ok(thread.err_value(&exc::VALUE_ERROR, message.into()))
}

static ISO_CALENDAR: Signature = Signature::new("fromisocalendar", "($type, year, week, day)");

fn from_iso_calendar(thread: &Thread, class: &Object, args: CallArgs<'_>) -> PyResult {
    let bound = ISO_CALENDAR.bind(thread, args)?;
    let number = |index: usize| {
        error::suppress(bound.req(index).to_int_argument(thread), &exc::OVERFLOW_ERROR)?
            .ok_or_else(|| thread.value_error("ISO calendar component out of range"))
    };
    let (year, week, day) = (number(0)?, number(1)?, number(2)?);
    let parts = from_iso_week(year, week, day).map_err(|message| thread.value_error(message))?;
    make(thread, class_of(class), parts)
}

fn replace(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let (year, month, day) = day(this).parts();
    let field = |index: usize, own: i32| args.opt(index).map_or(Ok(own), |v| v.to_i32(thread));
    make(thread, this.ty(), (field(0, year)?, field(1, month)?, field(2, day)?))
}

fn richcompare(_: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    // A datetime is more than its day.
    match b.downcast::<Date>() {
        Some(other) if !b.is_instance(&DATETIME) => Ok(op.from_ordering(day(a).cmp(&other.day))),
        _ => Ok(Object::NOT_IMPLEMENTED),
    }
}

fn add(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    if a.is_instance(&DATETIME) || b.is_instance(&DATETIME) {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    match (span_of(a), span_of(b)) {
        (None, Some(span)) => shifted(thread, a, span.days.into()),
        (Some(span), None) => shifted(thread, b, span.days.into()),
        _ => Ok(Object::NOT_IMPLEMENTED),
    }
}

/// A date so many days later.
fn shifted(thread: &Thread, date: &Object, days: i64) -> PyResult {
    let ordinal = i64::from(day(date).ordinal()) + days;
    let day = Day::from_ordinal(ordinal).ok_or_else(|| beyond_calendar(thread))?;
    make(thread, date.ty(), day.parts())
}

fn subtract(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    if a.is_instance(&DATETIME) || b.is_instance(&DATETIME) {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    let Some(left) = a.downcast::<Date>() else { return Ok(Object::NOT_IMPLEMENTED) };
    if let Some(right) = b.downcast::<Date>() {
        let days = left.day.ordinal() - right.day.ordinal();
        return Ok(TimeDelta::object(Span { days, ..Span::ZERO }));
    }
    match span_of(b) {
        Some(span) => shifted(thread, a, -i64::from(span.days)),
        None => Ok(Object::NOT_IMPLEMENTED),
    }
}
