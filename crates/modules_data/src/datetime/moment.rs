//! The methods of `datetime.datetime`, and its ways from and to clocks, timestamps and zones.

use super::calendar::{Clock, Day};
use super::date::{Date, day};
use super::date_time::{
    DateTime, Fields, REPLACE, REPLACE_METHOD, add, clock, combine, difference, fields,
    from_iso_format, iso_format_method, make, opposite, reading_seconds, reduce, replace, zone,
};
use super::span::Span;
use super::time::Time;
use super::{class_of, iso, local, state, strftime, timezone, tzinfo};
use crate::arguments::exactly;
use krait_objects::protocol::timestamp::Rounding;
use krait_objects::{
    CallArgs, MethodDef, Object, PyResult, Signature, Thread, Type, exceptions as exc, name,
};

pub(super) static METHODS: &[MethodDef] = &[
    MethodDef::new(
        "now",
        "($type, /, tz=None)",
        |thread, class, args| {
            let zone = tzinfo::check(thread, args.opt(0).unwrap_or(&Object::NONE))?;
            let now = local::now();
            of_zone(thread, class, now, zone)
        },
        "The moment as a local datetime, or as one of a zone.",
    )
    .class(),
    MethodDef::noargs(
        "utcnow",
        "($type, /)",
        |thread, class| {
            warn(thread, "utcnow()", "now(datetime.UTC)")?;
            from_timestamp(thread, class_of(class), local::now(), Clocks::Utc, None)
        },
        "The moment in UTC, as a datetime without zone.",
    )
    .class(),
    MethodDef::raw(
        "fromtimestamp",
        "",
        |thread, class, args| {
            static SIGNATURE: Signature =
                Signature::new("fromtimestamp", "($type, timestamp, tz=None)");
            let bound = SIGNATURE.bind(thread, args)?;
            let zone = tzinfo::check(thread, bound.opt(1).unwrap_or(&Object::NONE))?;
            of_zone(thread, class, timestamp(thread, bound.req(0))?, zone)
        },
        "A POSIX timestamp as a local datetime, or as one of a zone.",
    )
    .class(),
    MethodDef::raw(
        "utcfromtimestamp",
        "",
        |thread, class, args| {
            warn(thread, "utcfromtimestamp()", "fromtimestamp(timestamp, datetime.UTC)")?;
            let [seconds] = exactly(thread, args, "utcfromtimestamp", "utcfromtimestamp()")?;
            let moment = timestamp(thread, seconds)?;
            from_timestamp(thread, class_of(class), moment, Clocks::Utc, None)
        },
        "A POSIX timestamp in UTC, as a datetime without zone.",
    )
    .class(),
    MethodDef::raw(
        "strptime",
        "",
        |thread, class, args| strftime::parse(thread, class, args, "_strptime_datetime_datetime"),
        "The datetime of a text, by a format as time.strptime() takes it.",
    )
    .class(),
    MethodDef::raw("combine", "", combine, "The datetime of a date and a time.").class(),
    MethodDef::one(
        "fromisoformat",
        "($type, object, /)",
        from_iso_format,
        "The datetime of a text in ISO 8601 format.",
    )
    .class(),
    MethodDef::noargs(
        "date",
        "($self, /)",
        |_, this| Ok(Date::object(day(this))),
        "The date alone.",
    ),
    MethodDef::noargs(
        "time",
        "($self, /)",
        |_, this| Ok(Time::object(clock(this), None)),
        "The time of day alone, without zone.",
    ),
    MethodDef::noargs(
        "timetz",
        "($self, /)",
        |_, this| Ok(Time::object(clock(this), zone(this))),
        "The time of day alone, with the zone.",
    ),
    MethodDef::noargs(
        "ctime",
        "($self, /)",
        |_, this| Ok(Object::str(&iso::c_time(day(this), clock(this)))),
        "The text in the manner of C's ctime().",
    ),
    MethodDef::noargs(
        "timetuple",
        "($self, /)",
        |thread, this| {
            let zone = zone(this).unwrap_or(Object::NONE);
            let dst = match tzinfo::dst(thread, &zone, this)? {
                Some(saving) => (!saving.is_zero()).into(),
                None => -1,
            };
            strftime::time_tuple(thread, day(this), clock(this), dst)
        },
        "A struct_time, as time.localtime() gives it.",
    ),
    MethodDef::noargs("timestamp", "($self, /)", to_timestamp, "The POSIX timestamp as a float."),
    MethodDef::noargs(
        "utctimetuple",
        "($self, /)",
        |thread, this| {
            let mut utc = this.clone();
            if let Some(offset) = DateTime::of(this).utc_offset(thread)? {
                utc = add(thread, this, opposite(offset))?;
            }
            let (day, clock) = match utc.downcast::<DateTime>() {
                Some(utc) => (utc.day(), utc.clock()),
                None => (day(this), clock(this)),
            };
            strftime::time_tuple(thread, day, clock, 0)
        },
        "A struct_time in UTC, as time.gmtime() gives it.",
    ),
    MethodDef::raw(
        "isoformat",
        "",
        iso_format_method,
        "The text in ISO 8601 format: YYYY-MM-DDTHH:MM:SS.ffffff+HH:MM.\n\nThe sep stands between date and time. The \
         timespec says which parts of the time are shown: 'hours',\n'minutes', 'seconds', 'milliseconds', \
         'microseconds', or with 'auto' microseconds only if there are any.",
    ),
    MethodDef::noargs(
        "utcoffset",
        "($self, /)",
        |thread, this| tzinfo::utc_offset_object(thread, zone(this), this),
        "What the zone's utcoffset() answers.",
    ),
    MethodDef::noargs(
        "tzname",
        "($self, /)",
        |thread, this| tzinfo::name(thread, zone(this), this),
        "What the zone's tzname() answers.",
    ),
    MethodDef::noargs(
        "dst",
        "($self, /)",
        |thread, this| tzinfo::dst_object(thread, zone(this), this),
        "What the zone's dst() answers.",
    ),
    REPLACE_METHOD,
    MethodDef::raw(
        "__replace__",
        "($self, /, **changes)",
        |thread, this, args| REPLACE.call(thread, this, args, replace),
        "The same as replace().",
    ),
    MethodDef::raw(
        "astimezone",
        "",
        as_time_zone,
        "The same moment in another zone, or in the local one.",
    ),
    MethodDef::raw(
        "__reduce_ex__",
        "",
        |thread, this, args| {
            let [protocol] = exactly(thread, args, "datetime.__reduce_ex__", "__reduce_ex__()")?;
            Ok(reduce(this, state::keeps_fold(thread, protocol)?))
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

fn warn(thread: &Thread, method: &str, instead: &str) -> PyResult<()> {
    let message = format!(
        "datetime.datetime.{method} is deprecated and scheduled for removal in a future version. Use timezone-aware \
         objects to represent datetimes in UTC: datetime.datetime.{instead}."
    );
    thread.warn(&exc::DEPRECATION_WARNING, message)
}

/// Seconds since 1970 and microseconds of an int or float.
fn timestamp(thread: &Thread, value: &Object) -> PyResult<(i64, i64)> {
    value.to_seconds_and_parts(thread, 1e6, Rounding::HalfEven)
}

/// A moment as a local datetime, or as one of a zone.
fn of_zone(thread: &Thread, class: &Object, moment: (i64, i64), zone: Option<Object>) -> PyResult {
    let class = class_of(class);
    let Some(zone) = zone else {
        return from_timestamp(thread, class, moment, Clocks::Local, None);
    };
    let utc = from_timestamp(thread, class, moment, Clocks::Utc, Some(zone.clone()))?;
    zone.call_method(thread, name!("fromutc"), &[utc])
}

/// Whose reading of a moment is meant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Clocks {
    Local,
    Utc,
}

fn from_timestamp(
    thread: &Thread,
    class: &Type,
    (seconds, microsecond): (i64, i64),
    clocks: Clocks,
    zone: Option<Object>,
) -> PyResult {
    let time = match clocks {
        Clocks::Local => local::localtime(thread, seconds)?,
        Clocks::Utc => local::gmtime(thread, seconds)?,
    };
    let reading = local::fields(&time);
    let [year, month, day, hour, minute, second] = reading;
    let fold = clocks == Clocks::Local
        && local::is_fold(thread, seconds, local::calendar_seconds(thread, reading)?)?;
    let time = [hour, minute, second, microsecond as i32, fold.into()];
    make(thread, class, Fields { date: (year, month, day), time, zone })
}

/// What there is of a datetime since 1970 in UTC.
fn since_epoch(thread: &Thread, value: &DateTime) -> PyResult<Span> {
    let epoch = Day { year: 1970, month: 1, day: 1 };
    let epoch = DateTime::object(epoch, Clock::MIDNIGHT, Some(timezone::utc()));
    difference(thread, value, DateTime::of(&epoch))
}

fn to_timestamp(thread: &Thread, this: &Object) -> PyResult {
    let value = DateTime::of(this);
    if value.zone().is_some() {
        return Ok(Object::float(since_epoch(thread, value)?.total_seconds()));
    }
    let clock = value.clock();
    let moment = local::moment_of(thread, reading_seconds(value), clock.fold)?;
    let seconds = (moment - local::EPOCH) as f64;
    Ok(Object::float(seconds + f64::from(clock.microsecond) / 1e6))
}

fn as_time_zone(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult {
    static SIGNATURE: Signature = Signature::new("astimezone", "($self, /, tz=None)");
    let bound = SIGNATURE.bind(thread, args)?;
    let wanted = tzinfo::check(thread, bound.opt(0).unwrap_or(&Object::NONE))?;
    let value = DateTime::of(this);
    let local_zone = || local::zone_of_reading(thread, reading_seconds(value), value.clock().fold);
    let own = match value.zone() {
        Some(zone) => zone,
        None => local_zone()?,
    };
    if wanted.as_ref().is_some_and(|wanted| wanted.is(&own)) {
        return Ok(this.clone());
    }
    let offset = match tzinfo::utc_offset(thread, Some(own), this)? {
        Some(offset) => offset,
        None => {
            // A zone that knows no offset says as little as none.
            let own = local_zone()?;
            if wanted.as_ref().is_some_and(|wanted| wanted.is(&own)) {
                return Ok(this.clone());
            }
            tzinfo::utc_offset(thread, Some(own), this)?.unwrap_or(Span::ZERO)
        }
    };
    let utc = add(thread, this, opposite(offset))?;
    let Some(value) = utc.downcast::<DateTime>() else { return Ok(utc) };
    let utc_zone = Some(timezone::utc());
    let utc = if value.zone().is_some() {
        utc
    } else {
        make(thread, utc.ty(), fields(value.day(), value.clock(), utc_zone.clone()))?
    };
    let Some(value) = utc.downcast::<DateTime>() else { return Ok(utc) };
    value.set_zone(utc_zone);
    let wanted = match wanted {
        Some(zone) => zone,
        None => {
            let since = since_epoch(thread, value)?;
            local::zone_at(thread, i64::from(since.days) * 86_400 + i64::from(since.seconds))?
        }
    };
    value.set_zone(Some(wanted.clone()));
    wanted.call_method(thread, name!("fromutc"), &[utc])
}
