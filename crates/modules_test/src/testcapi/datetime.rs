//! The C API of `datetime`: checks of types, fields, and objects made of fields. Macros and functions are the same here.

use krait_objects::types::tuple::Tuple;
use krait_objects::{CallArgs, MethodDef, Object, PyResult, Thread, Type, name};

macro_rules! check {
    ($name:literal, $class:literal) => {
        variadic!(
            $name,
            1..2,
            |thread, args| is_of(thread, args, $class),
            "Whether this is one, or exactly one."
        )
    };
}

macro_rules! fields {
    ($name:literal, $($field:literal)*) => {
        function!(
            $name,
            |thread, value| {
                let fields = [$(value.getattr(thread, name!($field))?),*];
                Ok(Object::tuple(&fields))
            },
            "The fields of an object."
        )
    };
}

macro_rules! made {
    ($name:literal, $class:literal, $count:literal) => {
        MethodDef::raw(
            $name,
            "",
            |thread, _module, args| {
                let [_macro, fields @ ..] = args.no_keywords(thread, $name)? else {
                    return Err(thread.type_error("the first argument is missing"));
                };
                make(thread, $class, $count, fields)
            },
            "An object of its fields, behind an argument that asks for the macro.",
        )
    };
}

pub static FUNCTIONS: &[MethodDef] = &[
    MethodDef::noargs(
        "test_datetime_capi",
        "",
        |thread, _| {
            class(thread, "date")?;
            Ok(Object::NONE)
        },
        "Makes the C API usable, which here takes an import.",
    ),
    check!("datetime_check_date", "date"),
    check!("datetime_check_time", "time"),
    check!("datetime_check_datetime", "datetime"),
    check!("datetime_check_delta", "timedelta"),
    check!("datetime_check_tzinfo", "tzinfo"),
    fields!("PyDateTime_GET", "year" "month" "day"),
    fields!("PyDateTime_DATE_GET", "hour" "minute" "second" "microsecond" "tzinfo"),
    fields!("PyDateTime_TIME_GET", "hour" "minute" "second" "microsecond" "tzinfo"),
    fields!("PyDateTime_DELTA_GET", "days" "seconds" "microseconds"),
    made!("get_date_fromdate", "date", 3),
    made!("get_datetime_fromdateandtime", "datetime", 7),
    made!("get_datetime_fromdateandtimeandfold", "datetime", 7),
    made!("get_time_fromtime", "time", 4),
    made!("get_time_fromtimeandfold", "time", 4),
    made!("get_delta_fromdsu", "timedelta", 3),
    function!(
        "get_date_fromtimestamp",
        |thread, timestamp, _macro| {
            let timestamp = std::slice::from_ref(timestamp);
            class(thread, "date")?.call_method(thread, name!("fromtimestamp"), timestamp)
        },
        "The date of a timestamp."
    ),
    function!(
        "get_datetime_fromtimestamp",
        |thread, timestamp, zone, uses_zone, _macro| {
            let mut args = vec![timestamp.clone()];
            if uses_zone.is_true(thread)? {
                args.push(zone.clone());
            }
            class(thread, "datetime")?.call_method(thread, name!("fromtimestamp"), &args)
        },
        "The datetime of a timestamp, with a zone or without."
    ),
    function!(
        "get_timezone_utc_capi",
        |thread, _macro| class(thread, "timezone")?.getattr(thread, name!("utc")),
        "`timezone.utc`."
    ),
    MethodDef::noargs(
        "make_timezones_capi",
        "",
        |thread, _| {
            let named = zone(thread, -5 * 3_600, Some("EST"))?;
            Ok(Object::tuple(&[named.clone(), named, zone(thread, -5 * 3_600, None)?]))
        },
        "Zones five hours behind UTC: two with a name, one without.",
    ),
    MethodDef::noargs(
        "get_timezones_offset_zero",
        "",
        |thread, _| {
            let utc = zone(thread, 0, None)?;
            Ok(Object::tuple(&[utc.clone(), utc, zone(thread, 0, Some(""))?]))
        },
        "Zones without an offset: two without a name, one with an empty one.",
    ),
];

fn class(thread: &Thread, name: &str) -> PyResult {
    let name = Object::str(name);
    let names = Object::tuple(std::slice::from_ref(&name));
    let module = (thread.hooks().import)(thread, name!("datetime"), None, None, Some(&names), 0)?;
    module.getattr(thread, &name)
}

fn is_of(thread: &Thread, args: &[Object], name: &str) -> PyResult {
    let class = class(thread, name)?;
    let class: &Type = class.downcast().expect("the classes of datetime are types");
    let exact = args.get(1).map_or(Ok(false), |exact| exact.is_true(thread))?;
    let is_one = if exact { args[0].is_exact(class) } else { args[0].is_instance(class) };
    Ok(Object::from_bool(is_one))
}

/// An object of a class; what follows `count` fields is the fold.
fn make(thread: &Thread, name: &str, count: usize, fields: &[Object]) -> PyResult {
    let fold = (fields.len() > count).then(|| Tuple::from_slice(&[name!("fold").clone()]));
    class(thread, name)?.call_args(thread, CallArgs { args: fields, kwnames: fold.as_deref() })
}

fn zone(thread: &Thread, seconds: i32, name: Option<&str>) -> PyResult {
    let offset = class(thread, "timedelta")?
        .call(thread, &[Object::small_int(0), Object::small_int(seconds)])?;
    let mut args = vec![offset];
    args.extend(name.map(Object::str));
    class(thread, "timezone")?.call(thread, &args)
}
