//! `datetime.time`: the object, its constructor and its tables.

use super::calendar::Clock;
use super::iso::{self, Precision, Reading};
use super::span::Span;
use super::timedelta::{TimeDelta, hash_of, out_of_range};
use super::{class_of, date, state, strftime, timezone, tzinfo};
use crate::arguments::{bind_each, exactly};
use krait_objects::codecs;
use krait_objects::fields::Slot;
use krait_objects::protocol::compare::CompareOp;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::str::hash_bytes;
use krait_objects::{
    Args, CallArgs, GetSetDef, Header, MethodDef, Object, PyResult, Signature, Thread, Type,
    TypeSpec, heap, name, payload,
};
use std::cell::Cell;

/// A time of day, with or without a zone.
#[repr(C)]
pub(super) struct Time {
    header: Header,
    /// -1 until it was asked for.
    hash: Cell<i64>,
    clock: Clock,
    zone: Slot,
}

payload!(Time, TIME);

const DOC: &str =
    "A time of day.\n\ntime(hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0)";

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE,
    doc: DOC,
    slots: SlotsSpec::EMPTY
        .new(new)
        .repr(repr)
        .str(|thread, this| {
            if this.is_exact(&TIME) {
                return iso_format(thread, this, Precision::Auto);
            }
            this.call_method(thread, name!("isoformat"), &[])
        })
        .hash(hash)
        .richcompare(richcompare)
        .drop_fields(heap::drop_fields_of::<Time>),
    methods: METHODS,
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
    ..TypeSpec::new::<Time>("datetime.time")
};
pub(super) static TIME: Type = Type::builtin(&SPEC);

const REPLACE_SIGNATURE: &str = "($self, /, hour=unchanged, minute=unchanged, second=unchanged,\n        microsecond=unchanged, \
     tzinfo=unchanged, *, fold=unchanged)";

static METHODS: &[MethodDef] = &[
    MethodDef::raw(
        "strptime",
        "",
        |thread, class, args| strftime::parse(thread, class, args, "_strptime_datetime_time"),
        "The time of a text, by a format as time.strptime() takes it.",
    )
    .class(),
    MethodDef::raw(
        "isoformat",
        "",
        |thread, this, args| {
            let bound = ISO_FORMAT.bind(thread, args)?;
            let precision = precision(thread, bound.opt(0), 1)?;
            iso_format(thread, this, precision)
        },
        "The text in ISO 8601 format: HH:MM:SS.ffffff+HH:MM.\n\nThe timespec says which parts are shown: 'hours', \
         'minutes', 'seconds', 'milliseconds', 'microseconds',\nor with 'auto' microseconds only if there are any.",
    ),
    MethodDef::raw(
        "strftime",
        "",
        |thread, this, args| {
            let format = strftime::format_argument(thread, args)?;
            let clock = clock(this);
            let (hour, minute, second) =
                (clock.hour.into(), clock.minute.into(), clock.second.into());
            let tuple = [1900, 1, 1, hour, minute, second, 0, 1, -1].map(Object::small_int);
            let moment = strftime::Moment {
                microsecond: clock.microsecond,
                zone: zone(this),
                argument: &Object::NONE,
            };
            strftime::format_tuple(thread, &format, &Object::tuple(&tuple), &moment)
        },
        "The text by a format of strftime().",
    ),
    MethodDef::raw("__format__", "", strftime::dunder_format, "The text by strftime(), or str()."),
    MethodDef::noargs(
        "utcoffset",
        "($self, /)",
        |thread, this| tzinfo::utc_offset_object(thread, zone(this), &Object::NONE),
        "What the zone's utcoffset() answers.",
    ),
    MethodDef::noargs(
        "tzname",
        "($self, /)",
        |thread, this| tzinfo::name(thread, zone(this), &Object::NONE),
        "What the zone's tzname() answers.",
    ),
    MethodDef::noargs(
        "dst",
        "($self, /)",
        |thread, this| tzinfo::dst_object(thread, zone(this), &Object::NONE),
        "What the zone's dst() answers.",
    ),
    MethodDef::new(
        "replace",
        REPLACE_SIGNATURE,
        replace,
        "The time with other values of some fields.",
    ),
    MethodDef::raw(
        "__replace__",
        "($self, /, **changes)",
        |thread, this, args| REPLACE.call(thread, this, args, replace),
        "The same as replace().",
    ),
    MethodDef::one(
        "fromisoformat",
        "($type, object, /)",
        from_iso_format,
        "The time of a text in ISO 8601 format.",
    )
    .class(),
    MethodDef::raw(
        "__reduce_ex__",
        "",
        |thread, this, args| {
            let [protocol] = exactly(thread, args, "time.__reduce_ex__", "__reduce_ex__()")?;
            let keeps_fold = state::keeps_fold(thread, protocol)?;
            Ok(reduce(this, keeps_fold))
        },
        "The class and the state, for a protocol of pickle.",
    ),
    MethodDef::noargs(
        "__reduce__",
        "($self, /)",
        |_, this| Ok(reduce(this, false)),
        "The class and the state.",
    ),
];

static ISO_FORMAT: Signature = Signature::new("isoformat", "($self, /, timespec='auto')");
static REPLACE: Signature = Signature::new("replace", REPLACE_SIGNATURE);

/// Sets the attributes that are times and durations.
pub(super) fn add_constants(thread: &Thread) {
    TIME.ready(thread);
    let last = Clock { hour: 23, minute: 59, second: 59, fold: false, microsecond: 999_999 };
    let dict = TIME.dict();
    dict.set_item_str("min", Time::object(Clock::MIDNIGHT, None));
    dict.set_item_str("max", Time::object(last, None));
    let resolution = Span { microseconds: 1, ..Span::ZERO };
    dict.set_item_str("resolution", TimeDelta::object(resolution));
}

impl Time {
    pub fn object(clock: Clock, zone: Option<Object>) -> Object {
        Time::of_type(&TIME, clock, zone)
    }

    fn of_type(ty: &Type, clock: Clock, zone: Option<Object>) -> Object {
        let build = |header| Time { header, hash: Cell::new(-1), clock, zone: Slot::from(zone) };
        heap::new_object(ty, build).into()
    }
}

/// The value of a receiver.
#[inline]
pub(super) fn clock(this: &Object) -> Clock {
    Time::of(this).clock
}

/// The zone of a receiver.
#[inline]
pub(super) fn zone(this: &Object) -> Option<Object> {
    Time::of(this).zone.get()
}

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    if let [pickled, rest @ ..] = args.positional()
        && rest.len() <= 1
    {
        let sane = |bytes: &[u8; 6]| bytes[0] & 0x7f < 24;
        if let Some(mut bytes) = state::bytes(thread, pickled, "time", sane)? {
            let fold = bytes[0] > 0x7f;
            bytes[0] &= 0x7f;
            let zone = state::zone(thread, rest.first())?;
            return Ok(Time::of_type(ty, Clock::from_bytes(bytes, fold), zone));
        }
    }
    let names = ["hour", "minute", "second", "microsecond", "tzinfo", "fold"];
    let (mut fields, mut zone) = ([0; 6], &Object::NONE);
    bind_each(thread, args, names, 5, 0, |place, value| {
        match place {
            4 => zone = value,
            _ => fields[place] = value.to_int_argument(thread)?,
        }
        Ok(())
    })?;
    let [hour, minute, second, microsecond, _, fold] = fields;
    let clock = checked(thread, [hour, minute, second, microsecond, fold])?;
    Ok(Time::of_type(ty, clock, tzinfo::check(thread, zone)?))
}

/// The time of day of hour, minute, second, microsecond and fold.
pub(super) fn checked(thread: &Thread, fields: [i32; 5]) -> PyResult<Clock> {
    let [hour, minute, second, microsecond, fold] = fields;
    Clock::checked(hour, minute, second, microsecond, fold)
        .map_err(|message| thread.value_error(message))
}

/// An object of a class: subclasses are called.
fn make(thread: &Thread, class: &Type, fields: [i32; 5], zone: Option<Object>) -> PyResult {
    if class.is(&TIME) {
        return Ok(Time::object(checked(thread, fields)?, zone));
    }
    let [hour, minute, second, microsecond, fold] = fields;
    let [hour, minute, second, microsecond] =
        [hour, minute, second, microsecond].map(Object::small_int);
    let zone = zone.unwrap_or(Object::NONE);
    call_class(thread, class, &[hour, minute, second, microsecond, zone], fold)
}

/// Calls a subclass; the fold is an argument if there is one.
pub(super) fn call_class(thread: &Thread, class: &Type, args: &[Object], fold: i32) -> PyResult {
    let class = class.to_object();
    match fold {
        0 => class.call(thread, args),
        fold => class.call_kw(thread, args, &[(name!("fold"), Object::small_int(fold))]),
    }
}

/// An argument `timespec`.
pub(super) fn precision(
    thread: &Thread,
    argument: Option<&Object>,
    place: usize,
) -> PyResult<Precision> {
    let Some(argument) = argument else { return Ok(Precision::Auto) };
    let name = codecs::name_argument(thread, argument, &format!("isoformat() argument {place}"))?;
    Precision::named(&name).ok_or_else(|| thread.value_error("Unknown timespec value"))
}

fn iso_format(thread: &Thread, this: &Object, precision: Precision) -> PyResult {
    let mut out = String::with_capacity(32);
    iso::push_clock(&mut out, clock(this), precision);
    if let Some(offset) = tzinfo::utc_offset(thread, zone(this), &Object::NONE)? {
        iso::push_offset(&mut out, offset, ":");
    }
    Ok(Object::str(&out))
}

fn repr(thread: &Thread, this: &Object) -> PyResult {
    let clock = clock(this);
    let mut out = krait_text::Builder::new();
    out.push_str(&format!("{}({}, {}", this.ty().name(), clock.hour, clock.minute));
    if clock.second != 0 || clock.microsecond != 0 {
        out.push_str(&format!(", {}", clock.second));
    }
    if clock.microsecond != 0 {
        out.push_str(&format!(", {}", clock.microsecond));
    }
    if let Some(zone) = zone(this) {
        out.push_str(", tzinfo=");
        out.push_view(zone.repr(thread)?.view());
    }
    out.push_str(if clock.fold { ", fold=1)" } else { ")" });
    Ok(krait_objects::types::str::Str::from_builder(out).into())
}

fn hash(thread: &Thread, this: &Object) -> PyResult<i64> {
    let time = Time::of(this);
    if time.hash.get() == -1 {
        let clock = time.clock;
        let hash = match tzinfo::utc_offset(thread, zone(this), &Object::NONE)? {
            None => hash_bytes(&clock.to_bytes()),
            Some(offset) => {
                let own = Span {
                    days: 0,
                    seconds: clock.seconds(),
                    microseconds: clock.microsecond as i32,
                };
                let utc = own.minus(offset).map_err(|error| out_of_range(thread, error))?;
                hash_of(thread, utc)?
            }
        };
        time.hash.set(hash);
    }
    Ok(time.hash.get())
}

fn richcompare(thread: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    if !b.is_instance(&TIME) {
        return Ok(Object::NOT_IMPLEMENTED);
    }
    let (x, y) = (clock(a), clock(b));
    let (zone_a, zone_b) = (zone(a), zone(b));
    if same(&zone_a, &zone_b) {
        return Ok(op.from_ordering(x.key().cmp(&y.key())));
    }
    let offset_a = tzinfo::utc_offset(thread, zone_a, &Object::NONE)?;
    let offset_b = tzinfo::utc_offset(thread, zone_b, &Object::NONE)?;
    if offset_a == offset_b {
        return Ok(op.from_ordering(x.key().cmp(&y.key())));
    }
    match (offset_a, offset_b, op) {
        (Some(offset_a), Some(offset_b), _) => {
            let utc = |clock: Clock, offset: Span| {
                (clock.seconds() - offset.days * 86_400 - offset.seconds, clock.microsecond)
            };
            Ok(op.from_ordering(utc(x, offset_a).cmp(&utc(y, offset_b))))
        }
        (_, _, CompareOp::Eq | CompareOp::Ne) => Ok(op.from_equality(false)),
        _ => Err(thread.type_error("can't compare offset-naive and offset-aware times")),
    }
}

/// Whether two zones are the same object, or none.
pub(super) fn same(a: &Option<Object>, b: &Option<Object>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => a.is(b),
        (None, None) => true,
        _ => false,
    }
}

fn replace(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let own = clock(this);
    let field = |index: usize, own: i32| args.opt(index).map_or(Ok(own), |v| v.to_i32(thread));
    let hour = field(0, own.hour.into())?;
    let minute = field(1, own.minute.into())?;
    let second = field(2, own.second.into())?;
    let microsecond = field(3, own.microsecond as i32)?;
    let fold = field(5, own.fold.into())?;
    let fields = [hour, minute, second, microsecond, fold];
    let zone = match args.opt(4) {
        Some(given) if this.is_exact(&TIME) => {
            checked(thread, fields)?;
            tzinfo::check(thread, given)?
        }
        Some(given) => Some(given.clone()).filter(|given| !given.is_none()),
        None => zone(this),
    };
    make(thread, this.ty(), fields, zone)
}

fn from_iso_format(thread: &Thread, class: &Object, text: &Object) -> PyResult {
    let Some(value) = text.as_str() else {
        return Err(thread.type_error("fromisoformat: argument must be str"));
    };
    let mut reading = Reading::default();
    let read = value.as_utf8().and_then(|text| {
        let text = text.strip_prefix('T').unwrap_or(&text);
        iso::read_time(text.as_bytes(), &mut reading)
    });
    if read.is_none() {
        return Err(date::invalid_iso(thread, text)?);
    }
    let zone = zone_of_reading(thread, &reading)?;
    if reading.hour == 24 {
        check_midnight(thread, &reading)?;
        reading.hour = 0;
    }
    let Reading { hour, minute, second, microsecond, .. } = reading;
    make(thread, class_of(class), [hour, minute, second, microsecond, 0], zone)
}

/// The zone of a text's offset.
pub(super) fn zone_of_reading(thread: &Thread, reading: &Reading) -> PyResult<Option<Object>> {
    let Some((seconds, microseconds)) = reading.offset else { return Ok(None) };
    timezone::from_offset(thread, &tzinfo::offset_object(seconds, microseconds), None).map(Some)
}

/// The hour 24 is midnight, not later.
pub(super) fn check_midnight(thread: &Thread, reading: &Reading) -> PyResult<()> {
    if reading.minute == 0 && reading.second == 0 && reading.microsecond == 0 {
        return Ok(());
    }
    Err(thread.value_error("minute, second, and microsecond must be 0 when hour is 24"))
}

fn reduce(this: &Object, keeps_fold: bool) -> Object {
    let clock = clock(this);
    let mut bytes = clock.to_bytes();
    if clock.fold && keeps_fold {
        bytes[0] |= 0x80;
    }
    let mut args = vec![Object::bytes(&bytes)];
    args.extend(zone(this));
    Object::tuple(&[this.ty().to_object(), Object::tuple(&args)])
}
