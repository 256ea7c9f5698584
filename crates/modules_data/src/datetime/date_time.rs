//! `datetime.datetime`: the object, its constructor, operators and text. Its ways from and to clocks, timestamps and zones
//! are in `moment`.

use super::calendar::{Clock, Day, MAX_YEAR, SECONDS_PER_DAY, days_in_month};
use super::date::{self, DATE, Date, beyond_calendar, day};
use super::iso::{self, Precision, Reading};
use super::span::Span;
use super::time::{TIME, precision, same, zone_of_reading};
use super::timedelta::{TimeDelta, hash_of, out_of_range, span_of};
use super::{class_of, moment, state, time, tzinfo};
use crate::arguments::bind_each;
use krait_objects::fields::Slot;
use krait_objects::protocol::compare::CompareOp;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::str::{Str, hash_bytes};
use krait_objects::{
    Args, CallArgs, GetSetDef, MethodDef, Object, PyResult, Signature, Thread, Type, TypeSpec,
    heap, name, payload,
};

/// A day and a time of day, with or without a zone.
#[repr(C)]
pub(super) struct DateTime {
    base: Date,
    clock: Clock,
    zone: Slot,
}

payload!(DateTime, DATETIME);

const DOC: &str = "A day and a time of day.\n\ndatetime(year, month, day, hour=0, minute=0, second=0, microsecond=0, \
    tzinfo=None, *, fold=0)";

static SPEC: TypeSpec = TypeSpec {
    base: Some(&DATE),
    flags: flags::BASETYPE,
    doc: DOC,
    slots: SlotsSpec::EMPTY
        .new(new)
        .repr(repr)
        .str(|thread, this| {
            let separator = Object::str(" ");
            if this.is_exact(&DATETIME) {
                return iso_format(thread, this, &separator, Precision::Auto);
            }
            this.call_method(thread, name!("isoformat"), &[separator])
        })
        .hash(hash)
        .richcompare(richcompare)
        .add(|thread, a, b| match (a.downcast::<DateTime>(), b.downcast::<DateTime>()) {
            (Some(_), _) => shift(thread, a, b, |span| span),
            (None, Some(_)) => shift(thread, b, a, |span| span),
            (None, None) => Ok(Object::NOT_IMPLEMENTED),
        })
        .subtract(subtract)
        .drop_fields(heap::drop_fields_of::<DateTime>),
    methods: moment::METHODS,
    getset: &[
        GetSetDef::ro("hour", |_, this| Ok(Object::small_int(clock(this).hour.into())), ""),
        GetSetDef::ro("minute", |_, this| Ok(Object::small_int(clock(this).minute.into())), ""),
        GetSetDef::ro("second", |_, this| Ok(Object::small_int(clock(this).second.into())), ""),
        GetSetDef::ro(
            "microsecond",
            |_, this| Ok(Object::small_int(clock(this).microsecond as i32)),
            "",
        ),
        GetSetDef::ro("tzinfo", |_, this| Ok(zone(this).unwrap_or(Object::NONE)), ""),
        GetSetDef::ro("fold", |_, this| Ok(Object::small_int(clock(this).fold.into())), ""),
    ],
    ..TypeSpec::new::<DateTime>("datetime.datetime")
};
pub(super) static DATETIME: Type = Type::builtin(&SPEC);

/// Sets the attributes that are datetimes and durations.
pub(super) fn add_constants(thread: &Thread) {
    DATETIME.ready(thread);
    let first = Day { year: 1, month: 1, day: 1 };
    let last = Day { year: 9999, month: 12, day: 31 };
    let end = Clock { hour: 23, minute: 59, second: 59, fold: false, microsecond: 999_999 };
    let dict = DATETIME.dict();
    dict.set_item_str("min", DateTime::object(first, Clock::MIDNIGHT, None));
    dict.set_item_str("max", DateTime::object(last, end, None));
    let resolution = Span { microseconds: 1, ..Span::ZERO };
    dict.set_item_str("resolution", TimeDelta::object(resolution));
}

/// The fields of a datetime that is to be made.
#[derive(Clone)]
pub(super) struct Fields {
    pub date: (i32, i32, i32),
    /// Hour, minute, second, microsecond and fold.
    pub time: [i32; 5],
    pub zone: Option<Object>,
}

impl DateTime {
    pub fn object(day: Day, clock: Clock, zone: Option<Object>) -> Object {
        DateTime::of_type(&DATETIME, day, clock, zone)
    }

    fn of_type(ty: &Type, day: Day, clock: Clock, zone: Option<Object>) -> Object {
        let build = |header| DateTime {
            base: Date::with_header(header, day),
            clock,
            zone: Slot::from(zone),
        };
        heap::new_object(ty, build).into()
    }

    pub fn day(&self) -> Day {
        self.base.day
    }

    pub fn clock(&self) -> Clock {
        self.clock
    }

    pub fn zone(&self) -> Option<Object> {
        self.zone.get()
    }

    /// Changes the zone of a new object that nobody has looked at.
    pub fn set_zone(&self, zone: Option<Object>) {
        drop(self.zone.replace(zone));
    }

    /// What the zone answers to `utcoffset`.
    pub fn utc_offset(&self, thread: &Thread) -> PyResult<Option<Span>> {
        let zone = self.zone();
        if zone.is_none() {
            return Ok(None);
        }
        tzinfo::utc_offset(thread, zone, &krait_objects::object::object_of(self))
    }

    /// Days and what there is of the last one since the day before the calendar's first.
    pub fn since_start(&self) -> Span {
        let clock = self.clock();
        Span {
            days: self.day().ordinal(),
            seconds: clock.seconds(),
            microseconds: clock.microsecond as i32,
        }
    }

    /// What datetimes of one zone are ordered by.
    fn key(&self) -> (Day, (u8, u8, u8, u32)) {
        (self.day(), self.clock().key())
    }
}

/// The time of day of a receiver.
#[inline]
pub(super) fn clock(this: &Object) -> Clock {
    DateTime::of(this).clock()
}

/// The zone of a receiver.
#[inline]
pub(super) fn zone(this: &Object) -> Option<Object> {
    DateTime::of(this).zone()
}

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    if let [pickled, rest @ ..] = args.positional()
        && rest.len() <= 1
    {
        let sane = |bytes: &[u8; 10]| (1..=12).contains(&(bytes[2] & 0x7f));
        if let Some(bytes) = state::bytes(thread, pickled, "datetime", sane)? {
            let [high, low, month, of_month, rest_bytes @ ..] = bytes;
            let day = Day::from_bytes([high, low, month & 0x7f, of_month]);
            let zone = state::zone(thread, rest.first())?;
            let clock = Clock::from_bytes(rest_bytes, month > 0x7f);
            return Ok(DateTime::of_type(ty, day, clock, zone));
        }
    }
    let names =
        ["year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo", "fold"];
    let (mut fields, mut zone) = ([0; 9], &Object::NONE);
    bind_each(thread, args, names, 8, 3, |place, value| {
        match place {
            7 => zone = value,
            _ => fields[place] = value.to_int_argument(thread)?,
        }
        Ok(())
    })?;
    let [year, month, day, hour, minute, second, microsecond, _, fold] = fields;
    let day = date::checked(thread, (year, month, day))?;
    let clock = time::checked(thread, [hour, minute, second, microsecond, fold])?;
    Ok(DateTime::of_type(ty, day, clock, tzinfo::check(thread, zone)?))
}

/// An object of a class: subclasses are called.
pub(super) fn make(thread: &Thread, class: &Type, fields: Fields) -> PyResult {
    if class.is(&DATETIME) {
        let day = date::checked(thread, fields.date)?;
        let clock = time::checked(thread, fields.time)?;
        return Ok(DateTime::object(day, clock, fields.zone));
    }
    let (year, month, day) = fields.date;
    let [hour, minute, second, microsecond, fold] = fields.time;
    let numbers = [year, month, day, hour, minute, second, microsecond].map(Object::small_int);
    let mut args = numbers.to_vec();
    args.push(fields.zone.unwrap_or(Object::NONE));
    time::call_class(thread, class, &args, fold)
}

/// The fields of an existing day and time of day.
pub(super) fn fields(day: Day, clock: Clock, zone: Option<Object>) -> Fields {
    let Clock { hour, minute, second, fold, microsecond } = clock;
    let time = [hour.into(), minute.into(), second.into(), microsecond as i32, fold.into()];
    Fields { date: day.parts(), time, zone }
}

/// The datetime a duration later, of the same class.
pub(super) fn add(thread: &Thread, object: &Object, span: Span) -> PyResult {
    let value = DateTime::of(object);
    let sum = value.since_start().plus(span).ok();
    let Some((sum, day)) = sum.and_then(|sum| Some((sum, Day::from_ordinal(sum.days.into())?)))
    else {
        return Err(beyond_calendar(thread));
    };
    let clock = Clock::from_seconds(sum.seconds, sum.microseconds);
    if object.is_exact(&DATETIME) {
        return Ok(DateTime::object(day, clock, value.zone()));
    }
    make(thread, object.ty(), fields(day, clock, value.zone()))
}

fn shift(thread: &Thread, moment: &Object, other: &Object, sign: fn(Span) -> Span) -> PyResult {
    match span_of(other) {
        Some(span) => add(thread, moment, sign(span)),
        None => Ok(Object::NOT_IMPLEMENTED),
    }
}

/// A duration with the sign turned around, its parts outside of their ranges.
pub(super) fn opposite(span: Span) -> Span {
    Span { days: -span.days, seconds: -span.seconds, microseconds: -span.microseconds }
}

fn subtract(thread: &Thread, a: &Object, b: &Object) -> PyResult {
    let Some(left) = a.downcast::<DateTime>() else { return Ok(Object::NOT_IMPLEMENTED) };
    match b.downcast::<DateTime>() {
        Some(right) => Ok(TimeDelta::object(difference(thread, left, right)?)),
        None => shift(thread, a, b, opposite),
    }
}

/// The duration between two datetimes.
pub(super) fn difference(thread: &Thread, left: &DateTime, right: &DateTime) -> PyResult<Span> {
    let mut offset = None;
    if !same(&left.zone(), &right.zone()) {
        let offsets = (left.utc_offset(thread)?, right.utc_offset(thread)?);
        offset = match offsets {
            (Some(a), Some(b)) if a != b => Some((a, b)),
            (Some(_), Some(_)) | (None, None) => None,
            _ => {
                return Err(
                    thread.type_error("can't subtract offset-naive and offset-aware datetimes")
                );
            }
        };
    }
    let apart = left.since_start().minus(right.since_start());
    let apart = match offset {
        Some((a, b)) => a.minus(b).and_then(|offset| apart?.minus(offset)),
        None => apart,
    };
    apart.map_err(|error| out_of_range(thread, error))
}

fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    let Some(right) = b.downcast::<DateTime>() else { return Ok(Object::NOT_IMPLEMENTED) };
    let left = DateTime::of(a);
    if same(&left.zone(), &right.zone()) {
        return Ok(op.from_ordering(left.key().cmp(&right.key())));
    }
    let equality = matches!(op, CompareOp::Eq | CompareOp::Ne);
    let (offset_a, offset_b) = (left.utc_offset(thread)?, right.utc_offset(thread)?);
    let ordering = if offset_a == offset_b {
        left.key().cmp(&right.key())
    } else if offset_a.is_some() && offset_b.is_some() {
        difference(thread, left, right)?.cmp(&Span::ZERO)
    } else if equality {
        return Ok(op.from_equality(false));
    } else {
        return Err(thread.type_error("can't compare offset-naive and offset-aware datetimes"));
    };
    // A reading whose offset depends on the fold equals none of another zone.
    if equality
        && ordering.is_eq()
        && (depends_on_fold(thread, left, offset_a)? || depends_on_fold(thread, right, offset_b)?)
    {
        return Ok(op.from_equality(false));
    }
    Ok(op.from_ordering(ordering))
}

fn depends_on_fold(thread: &Thread, value: &DateTime, offset: Option<Span>) -> PyResult<bool> {
    let Some(zone) = value.zone() else { return Ok(false) };
    let clock = value.clock();
    let other = DateTime::object(value.day(), clock.with_fold(!clock.fold), Some(zone));
    Ok(DateTime::of(&other).utc_offset(thread)? != offset)
}

fn hash(thread: &Thread, this: &Object) -> PyResult<i64> {
    let value = DateTime::of(this);
    if value.base.hash.get() == -1 {
        let clock = value.clock();
        let offset = if clock.fold && value.zone().is_some() {
            let first = DateTime::object(value.day(), clock.with_fold(false), value.zone());
            DateTime::of(&first).utc_offset(thread)?
        } else {
            value.utc_offset(thread)?
        };
        let hash = match offset {
            None => hash_bytes(&state_bytes(value.day(), clock)),
            Some(offset) => {
                let utc = value.since_start().minus(offset);
                hash_of(thread, utc.map_err(|error| out_of_range(thread, error))?)?
            }
        };
        value.base.hash.set(hash);
    }
    Ok(value.base.hash.get())
}

/// The pickled form, without the fold.
fn state_bytes(day: Day, clock: Clock) -> [u8; 10] {
    let mut bytes = [0; 10];
    bytes[..4].copy_from_slice(&day.to_bytes());
    bytes[4..].copy_from_slice(&clock.to_bytes());
    bytes
}

pub(super) fn reduce(this: &Object, keeps_fold: bool) -> Object {
    let clock = clock(this);
    let mut bytes = state_bytes(day(this), clock);
    if clock.fold && keeps_fold {
        bytes[2] |= 0x80;
    }
    let mut args = vec![Object::bytes(&bytes)];
    args.extend(zone(this));
    Object::tuple(&[this.ty().to_object(), Object::tuple(&args)])
}

fn repr(thread: &Thread, this: &Object) -> PyResult {
    let (year, month, day) = day(this).parts();
    let clock = clock(this);
    let mut out = krait_text::Builder::new();
    let name = this.ty().name();
    let start = format!("{name}({year}, {month}, {day}, {}, {}", clock.hour, clock.minute);
    out.push_str(&start);
    if clock.second != 0 || clock.microsecond != 0 {
        out.push_str(&format!(", {}", clock.second));
    }
    if clock.microsecond != 0 {
        out.push_str(&format!(", {}", clock.microsecond));
    }
    if clock.fold {
        out.push_str(", fold=1");
    }
    if let Some(zone) = zone(this) {
        out.push_str(", tzinfo=");
        out.push_view(zone.repr(thread)?.view());
    }
    out.push_str(")");
    Ok(Str::from_builder(out).into())
}

static ISO_FORMAT: Signature = Signature::new("isoformat", "($self, /, sep='T', timespec='auto')");

pub(super) fn iso_format_method(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult {
    let bound = ISO_FORMAT.bind(thread, args)?;
    let default = Object::str("T");
    let separator = bound.opt(0).unwrap_or(&default);
    match separator.as_str() {
        Some(text) if text.len() == 1 => {}
        Some(text) => {
            return Err(thread.type_error(format!(
                "isoformat() argument 1 must be a unicode character, not a string of length {}",
                text.len()
            )));
        }
        None => {
            return Err(thread.type_error(format!(
                "isoformat() argument 1 must be a unicode character, not {}",
                separator.type_or_none()
            )));
        }
    }
    let precision = precision(thread, bound.opt(1), 2)?;
    iso_format(thread, this, separator, precision)
}

fn iso_format(
    thread: &Thread,
    this: &Object,
    separator: &Object,
    precision: Precision,
) -> PyResult {
    let value = DateTime::of(this);
    let mut out = String::with_capacity(40);
    iso::push_day(&mut out, value.day());
    let date_length = out.len();
    let separator = separator.as_str().expect("callers check the separator");
    let ascii = separator.as_ascii();
    out.push_str(ascii.unwrap_or(""));
    iso::push_clock(&mut out, value.clock(), precision);
    if let Some(offset) = value.utc_offset(thread)? {
        iso::push_offset(&mut out, offset, ":");
    }
    if ascii.is_some() {
        return Ok(Object::str(&out));
    }
    let mut text = krait_text::Builder::new();
    text.push_str(&out[..date_length]);
    text.push_view(separator.view());
    text.push_str(&out[date_length..]);
    Ok(Str::from_builder(text).into())
}

pub(super) fn from_iso_format(thread: &Thread, class: &Object, text: &Object) -> PyResult {
    let Some(value) = text.as_str() else {
        return Err(thread.type_error("fromisoformat: argument must be str"));
    };
    let Some(mut reading) = read(value) else { return Err(date::invalid_iso(thread, text)?) };
    let zone = zone_of_reading(thread, &reading)?;
    if reading.hour == 24 && (1..=12).contains(&reading.month) {
        let last = days_in_month(reading.year, reading.month);
        if reading.day <= last {
            time::check_midnight(thread, &reading)?;
            to_next_day(&mut reading, last);
        }
    }
    let Reading { year, month, day, hour, minute, second, microsecond, .. } = reading;
    let time = [hour, minute, second, microsecond, 0];
    make(thread, class_of(class), Fields { date: (year, month, day), time, zone })
}

fn to_next_day(reading: &mut Reading, last: i32) {
    reading.hour = 0;
    reading.day += 1;
    if reading.day > last {
        reading.day = 1;
        reading.month += 1;
    }
    if reading.month > 12 {
        reading.month = 1;
        reading.year += 1;
    }
    debug_assert!(reading.year <= MAX_YEAR + 1, "texts have years of four digits");
}

/// The shortest text that has a date.
const SHORTEST: usize = 7;

/// The parts of a date, a separator of any kind and a time.
fn read(text: &Str) -> Option<Reading> {
    if text.len() < SHORTEST {
        return None;
    }
    match text.as_ascii() {
        Some(ascii) => read_utf8(ascii),
        None => read_utf8(&without_surrogate(text)?),
    }
}

/// The text as UTF-8; a surrogate is let pass where the separator may stand.
fn without_surrogate(text: &Str) -> Option<String> {
    let mut characters: Vec<u32> = text.view().iter().collect();
    let is_surrogate = |c: u32| (0xd800..0xe000).contains(&c);
    if let Some(place) =
        [7, 8, 10].into_iter().find(|&at| characters.get(at).is_some_and(|&c| is_surrogate(c)))
    {
        characters[place] = 'T' as u32;
    }
    characters.into_iter().map(char::from_u32).collect()
}

fn read_utf8(text: &str) -> Option<Reading> {
    let bytes = text.as_bytes();
    let end = iso::date_length(bytes).min(bytes.len());
    let (year, month, day) = iso::read_day(&bytes[..end])?;
    let mut reading = Reading { year, month, day, ..Reading::default() };
    if let Some(separator) = text.get(end..).and_then(|rest| rest.chars().next()) {
        iso::read_time(&bytes[end + separator.len_utf8()..], &mut reading)?;
    }
    Some(reading)
}

const REPLACE_SIGNATURE: &str = "($self, /, year=unchanged, month=unchanged, day=unchanged,\n        hour=unchanged, \
     minute=unchanged, second=unchanged,\n        microsecond=unchanged, tzinfo=unchanged, *, fold=unchanged)";

pub(super) const REPLACE_METHOD: MethodDef = MethodDef::new(
    "replace",
    REPLACE_SIGNATURE,
    replace,
    "The datetime with other values of some fields.",
);
pub(super) static REPLACE: Signature = Signature::new("replace", REPLACE_SIGNATURE);

pub(super) fn replace(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let (year, month, day) = day(this).parts();
    let own = clock(this);
    let field = |index: usize, own: i32| args.opt(index).map_or(Ok(own), |v| v.to_i32(thread));
    let date = (field(0, year)?, field(1, month)?, field(2, day)?);
    let (hour, minute) = (field(3, own.hour.into())?, field(4, own.minute.into())?);
    let (second, microsecond) = (field(5, own.second.into())?, field(6, own.microsecond as i32)?);
    let time = [hour, minute, second, microsecond, field(8, own.fold.into())?];
    let zone = match args.opt(7) {
        Some(given) if this.is_exact(&DATETIME) => {
            date::checked(thread, date)?;
            time::checked(thread, time)?;
            tzinfo::check(thread, given)?
        }
        Some(given) => Some(given.clone()).filter(|given| !given.is_none()),
        None => zone(this),
    };
    make(thread, this.ty(), Fields { date, time, zone })
}

/// Whole seconds of the calendar that a receiver's clock shows.
pub(super) fn reading_seconds(value: &DateTime) -> i64 {
    i64::from(value.day().ordinal()) * i64::from(SECONDS_PER_DAY)
        + i64::from(value.clock().seconds())
}

/// `combine` of a date and a time.
pub(super) fn combine(thread: &Thread, class: &Object, args: CallArgs<'_>) -> PyResult {
    static COMBINE: Signature = Signature::new("combine", "($type, date, time, tzinfo=None)");
    let bound = COMBINE.bind(thread, args)?;
    let (date, time) = (bound.req(0), bound.req(1));
    for (place, argument, wanted) in [(1, date, &DATE), (2, time, &TIME)] {
        if !argument.is_instance(wanted) {
            return Err(thread.type_error(format!(
                "combine() argument {place} must be {}, not {}",
                wanted.name(),
                argument.type_or_none()
            )));
        }
    }
    let zone = match bound.opt(2) {
        Some(zone) => tzinfo::check(thread, zone)?,
        None => time::zone(time),
    };
    make(thread, class_of(class), fields(day(date), time::clock(time), zone))
}
