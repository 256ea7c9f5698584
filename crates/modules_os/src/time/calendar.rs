//! Broken-down times: `struct_time`, conversions, formatting.

use crate::{arg, call};
use krait_host::time::{self as host, Tm};
use krait_objects::protocol::timestamp::Rounding;
use krait_objects::types::structseq::{self, Field, StructSeq};
use krait_objects::{CallArgs, MethodDef, Object, PyResult, Thread, Type, TypeSpec};
use std::ffi::CString;

static TIME: StructSeq = StructSeq {
    name: "time.struct_time",
    doc: "A broken-down time, as gmtime and localtime give it: nine ints, the zone as attributes.",
    fields: &[
        Field::new("tm_year", "year, for example, 1993"),
        Field::new("tm_mon", "month of year, range [1, 12]"),
        Field::new("tm_mday", "day of month, range [1, 31]"),
        Field::new("tm_hour", "hours, range [0, 23]"),
        Field::new("tm_min", "minutes, range [0, 59]"),
        Field::new("tm_sec", "seconds, range [0, 61])"),
        Field::new("tm_wday", "day of week, range [0, 6], Monday is 0"),
        Field::new("tm_yday", "day of year, range [1, 366]"),
        Field::new("tm_isdst", "1 if summer time is in effect, 0 if not, and -1 if unknown"),
        Field::new("tm_zone", "abbreviation of timezone name"),
        Field::new("tm_gmtoff", "offset from UTC in seconds"),
    ],
    visible: 9,
};
static SPEC: TypeSpec = structseq::spec(&TIME, 0);
pub static STRUCT_TIME: Type = Type::builtin(&SPEC);

pub static FUNCTIONS: &[MethodDef] = &[
    MethodDef::raw(
        "gmtime",
        "",
        |thread, _, args| {
            let seconds = optional_seconds(thread, args, "gmtime")?;
            let tm = call::check(thread, host::gmtime(seconds))?;
            Ok(struct_time(&tm))
        },
        "A time in seconds (or now) as struct_time in UTC.",
    ),
    MethodDef::raw(
        "localtime",
        "",
        |thread, _, args| {
            let seconds = optional_seconds(thread, args, "localtime")?;
            Ok(struct_time(&call::check(thread, host::localtime(seconds))?))
        },
        "A time in seconds (or now) as local struct_time.",
    ),
    MethodDef::raw(
        "asctime",
        "",
        |thread, _, args| {
            let args = args.no_keywords(thread, "time.asctime")?;
            if args.len() > 1 {
                return Err(thread.type_error(format!(
                    "asctime expected at most 1 argument, got {}",
                    args.len()
                )));
            }
            let tm = match args.first() {
                None => now(thread)?,
                Some(tuple) => {
                    let mut tm = from_tuple(thread, tuple, ASCTIME)?;
                    check_range(thread, &mut tm)?;
                    tm
                }
            };
            Ok(asctime(&tm))
        },
        "A struct_time (or now) as text like 'Sat Jun 06 16:26:11 1998'.",
    ),
    MethodDef::raw(
        "ctime",
        "",
        |thread, _, args| {
            let seconds = optional_seconds(thread, args, "ctime")?;
            Ok(asctime(&call::check(thread, host::localtime(seconds))?))
        },
        "A time in seconds (or now) as text in local time.",
    ),
    MethodDef::one("mktime", "($self, object, /)", mktime, "Seconds of a local struct_time."),
    MethodDef::raw("strftime", "", strftime, "Text of a struct_time (or now), by a format."),
    MethodDef::raw(
        "strptime",
        "",
        |thread, _, args| {
            let module = call::import(thread, "_strptime")?;
            module.getattr_str(thread, "_strptime_time")?.call_args(thread, args)
        },
        "The struct_time of a text, by a format.",
    ),
];

/// The only argument: seconds; now without it or with None.
fn optional_seconds(thread: &Thread, args: CallArgs<'_>, function: &str) -> PyResult<i64> {
    let args = args.no_keywords(thread, &format!("time.{function}"))?;
    match args {
        [] => Ok(host::now().div_euclid(host::NANOSECONDS)),
        [none] if none.is_none() => Ok(host::now().div_euclid(host::NANOSECONDS)),
        [seconds] => seconds.to_whole_seconds(thread, Rounding::Floor),
        more => Err(thread
            .type_error(format!("{function}() takes at most 1 argument ({} given)", more.len()))),
    }
}

fn now(thread: &Thread) -> PyResult<Tm> {
    call::check(thread, host::localtime(host::now().div_euclid(host::NANOSECONDS)))
}

fn struct_time(tm: &Tm) -> Object {
    let numbers = [
        i64::from(tm.year) + 1900,
        i64::from(tm.month) + 1,
        tm.day.into(),
        tm.hour.into(),
        tm.minute.into(),
        tm.second.into(),
        i64::from((tm.wday + 6) % 7),
        i64::from(tm.yday) + 1,
        tm.isdst.into(),
    ];
    let mut values: Vec<Object> = numbers.into_iter().map(Object::int).collect();
    let own_zone = tm.zone.as_ref().map(|z| Object::fs_str(z.to_bytes()));
    values.push(own_zone.unwrap_or(Object::NONE));
    values.push(Object::int(tm.gmtoff));
    structseq::instance(&STRUCT_TIME, values)
}

/// The C int of an item (format "i" of the argument parser).
fn item(thread: &Thread, object: &Object) -> PyResult<i32> {
    let value = arg::long(thread, object)?;
    i32::try_from(value).map_err(|_| {
        let side = if value > 0 { "greater than maximum" } else { "less than minimum" };
        thread.overflow_error(format!("signed integer is {side}"))
    })
}

const ASCTIME: &str = "asctime(): illegal time tuple argument";

/// A struct_time or tuple of nine as the system's structure; `illegal` is the message for other lengths.
fn from_tuple(thread: &Thread, object: &Object, illegal: &str) -> PyResult<Tm> {
    let Some(tuple) = object.as_tuple() else {
        return Err(thread.type_error("Tuple or struct_time argument required"));
    };
    let items = tuple.as_slice();
    if items.len() != 9 {
        return Err(thread.type_error(illegal));
    }
    let mut n = [0i32; 9];
    for (slot, object) in n.iter_mut().zip(items) {
        *slot = item(thread, object)?;
    }
    let out_of_range = || thread.overflow_error("year out of range");
    let mut tm = Tm {
        year: n[0].checked_sub(1900).ok_or_else(out_of_range)?,
        month: n[1].wrapping_sub(1),
        day: n[2],
        hour: n[3],
        minute: n[4],
        second: n[5],
        wday: n[6].wrapping_add(1) % 7,
        yday: n[7].wrapping_sub(1),
        isdst: n[8],
        ..Tm::default()
    };
    if object.is_instance(&STRUCT_TIME) {
        let offset = object.getattr_str(thread, "tm_gmtoff")?;
        if !offset.is_none() {
            tm.gmtoff = arg::long(thread, &offset)?;
        }
        let zone = object.getattr_str(thread, "tm_zone")?;
        if !zone.is_none() {
            let Some(text) = zone.as_str() else {
                return Err(thread.type_error("bad argument type for built-in operation"));
            };
            let bytes = krait_objects::protocol::path::encode(thread, text)?;
            tm.zone = CString::new(bytes).ok();
        }
    }
    Ok(tm)
}

/// Checks the fields as the C library expects them; a month or day of 0 counts as 1.
fn check_range(thread: &Thread, tm: &mut Tm) -> PyResult<()> {
    let check = |ok: bool, what: &str| match ok {
        true => Ok(()),
        false => Err(thread.value_error(format!("{what} out of range"))),
    };
    if tm.month == -1 {
        tm.month = 0;
    }
    check((0..=11).contains(&tm.month), "month")?;
    if tm.day == 0 {
        tm.day = 1;
    }
    check((0..=31).contains(&tm.day), "day of month")?;
    check((0..=23).contains(&tm.hour), "hour")?;
    check((0..=59).contains(&tm.minute), "minute")?;
    check((0..=61).contains(&tm.second), "seconds")?;
    check(tm.wday >= 0, "day of week")?;
    if tm.yday == -1 {
        tm.yday = 0;
    }
    check((0..=365).contains(&tm.yday), "day of year")
}

fn asctime(tm: &Tm) -> Object {
    const DAYS: [&str; 7] = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let day = DAYS.get(tm.wday as usize).unwrap_or(&"???");
    let month = MONTHS.get(tm.month as usize).unwrap_or(&"???");
    Object::str(&format!(
        "{day} {month}{:3} {:02}:{:02}:{:02} {}",
        tm.day,
        tm.hour,
        tm.minute,
        tm.second,
        i64::from(tm.year) + 1900
    ))
}

fn mktime(thread: &Thread, _module: &Object, object: &Object) -> PyResult {
    let tm = from_tuple(thread, object, "mktime(): illegal time tuple argument")?;
    match host::mktime(&tm) {
        Some(seconds) => Ok(Object::float(seconds as f64)),
        None => Err(thread.overflow_error("mktime argument out of range")),
    }
}

fn strftime(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let args = args.no_keywords(thread, "time.strftime")?;
    let format = match args {
        [] => return Err(thread.type_error("strftime() takes at least 1 argument (0 given)")),
        [format] | [format, _] => format,
        more => {
            return Err(thread.type_error(format!(
                "strftime() takes at most 2 arguments ({} given)",
                more.len()
            )));
        }
    };
    let Some(format) = format.as_str() else {
        return Err(thread.type_error(format!(
            "strftime() argument 1 must be str, not {}",
            call::shown_type(format)
        )));
    };
    let mut tm = match args.get(1) {
        None => now(thread)?,
        Some(tuple) => {
            let mut tm = from_tuple(thread, tuple, "strftime(): illegal time tuple argument")?;
            check_range(thread, &mut tm)?;
            tm
        }
    };
    tm.isdst = tm.isdst.clamp(-1, 1);
    // The C library sees only runs of ASCII; what is beyond it and NULs stay as they are. A "%" at the end of a run is
    // formatted with it, which leaves it alone.
    let mut out = krait_text::Builder::new();
    let mut run: Vec<u8> = Vec::new();
    for c in format.view().iter() {
        match u8::try_from(c) {
            Ok(byte @ 1..=0x7f) => run.push(byte),
            _ => {
                flush(&mut run, &tm, &mut out);
                out.push(c);
            }
        }
    }
    flush(&mut run, &tm, &mut out);
    Ok(krait_objects::types::str::Str::from_builder(out).into())
}

fn flush(run: &mut Vec<u8>, tm: &Tm, out: &mut krait_text::Builder) {
    if let Ok(format) = CString::new(std::mem::take(run)) {
        let text = Object::fs_str(&host::strftime(&format, tm));
        if let Some(text) = text.as_str() {
            out.push_view(text.view());
        }
    }
}
