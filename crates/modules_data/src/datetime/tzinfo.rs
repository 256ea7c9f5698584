//! `datetime.tzinfo`, the base class of time zones, and how dates and times ask them.

use super::date_time::{self, DATETIME, DateTime};
use super::span::Span;
use super::timedelta::{TimeDelta, is_offset, out_of_range, span_of};
use super::timezone::Timezone;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{
    Header, MethodDef, Object, PyResult, Raised, Thread, Type, TypeSpec, heap, name, payload,
};

/// A time zone: nothing but its class.
#[repr(C)]
pub(super) struct TzInfo {
    header: Header,
}

payload!(TzInfo, TZINFO);

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE,
    doc: "Abstract base class of time zones.",
    slots: SlotsSpec::EMPTY
        .new(|_, ty, _| Ok(heap::new_object(ty, |header| TzInfo { header }).into()))
        .drop_fields(heap::drop_fields_of::<TzInfo>),
    methods: &[
        MethodDef::one(
            "tzname",
            "($self, object, /)",
            |thread, _, _| Err(to_be_implemented(thread, "tzname")),
            "The zone's name at a datetime.",
        ),
        MethodDef::one(
            "utcoffset",
            "($self, object, /)",
            |thread, _, _| Err(to_be_implemented(thread, "utcoffset")),
            "The offset from UTC at a datetime as a timedelta, positive to the east.",
        ),
        MethodDef::one(
            "dst",
            "($self, object, /)",
            |thread, _, _| Err(to_be_implemented(thread, "dst")),
            "What daylight saving time adds at a datetime, as a timedelta.",
        ),
        MethodDef::one(
            "fromutc",
            "($self, object, /)",
            from_utc,
            "A datetime of this zone whose fields are in UTC, in local time.",
        ),
        MethodDef::noargs(
            "__reduce__",
            "($self, /)",
            reduce,
            "The class, its arguments and the state.",
        ),
    ],
    ..TypeSpec::new::<TzInfo>("datetime.tzinfo")
};
pub(super) static TZINFO: Type = Type::builtin(&SPEC);

impl TzInfo {
    pub const fn with_header(header: Header) -> TzInfo {
        TzInfo { header }
    }
}

#[cold]
fn to_be_implemented(thread: &Thread, method: &str) -> Raised {
    thread.not_implemented_error(format!("a tzinfo subclass must implement {method}()"))
}

fn from_utc(thread: &Thread, this: &Object, moment: &Object) -> PyResult {
    let value = own_datetime(thread, this, moment)?;
    let missing =
        |method: &str| thread.value_error(format!("fromutc: non-None {method}() result required"));
    let offset = value.utc_offset(thread)?.ok_or_else(|| missing("utcoffset"))?;
    let saving = dst(thread, this, moment)?.ok_or_else(|| missing("dst"))?;
    let standard = offset.minus(saving).map_err(|error| out_of_range(thread, error))?;
    let standard = date_time::add(thread, moment, standard)?;
    let zone = standard.downcast::<DateTime>().and_then(DateTime::zone).unwrap_or(Object::NONE);
    let saving = dst(thread, &zone, &standard)?.ok_or_else(|| {
        thread.value_error("fromutc: tz.dst() gave inconsistent results; cannot convert")
    })?;
    if saving.is_zero() {
        return Ok(standard);
    }
    date_time::add(thread, &standard, saving)
}

/// The argument of `fromutc`.
pub(super) fn own_datetime<'a>(
    thread: &Thread,
    zone: &Object,
    moment: &'a Object,
) -> PyResult<&'a DateTime> {
    let Some(value) = moment.downcast::<DateTime>() else {
        return Err(thread.type_error("fromutc: argument must be a datetime"));
    };
    if !value.zone().is_some_and(|own| own.is(zone)) {
        return Err(thread.value_error("fromutc: dt.tzinfo is not self"));
    }
    Ok(value)
}

fn reduce(thread: &Thread, this: &Object) -> PyResult {
    let args = match this.lookup_attr(thread, name!("__getinitargs__"))? {
        Some(method) => method.call(thread, &[])?,
        None => Object::tuple(&[]),
    };
    let state = this.call_method(thread, name!("__getstate__"), &[])?;
    Ok(Object::tuple(&[this.ty().to_object(), args, state]))
}

/// An argument `tzinfo`: None or a time zone.
pub(super) fn check(thread: &Thread, zone: &Object) -> PyResult<Option<Object>> {
    if zone.is_none() {
        return Ok(None);
    }
    if zone.is_instance(&TZINFO) {
        return Ok(Some(zone.clone()));
    }
    Err(thread.type_error(format!(
        "tzinfo argument must be None or of a tzinfo subclass, not type '{}'",
        zone.ty().name()
    )))
}

/// What a zone answers to `utcoffset` or `dst`, checked. `moment` is a datetime or None.
fn ask(thread: &Thread, zone: &Object, method: &Object, moment: &Object) -> PyResult {
    let answer = zone.call_method(thread, method, std::slice::from_ref(moment))?;
    if answer.is_none() {
        return Ok(answer);
    }
    match span_of(&answer) {
        Some(offset) if is_offset(offset) => Ok(answer),
        Some(_) => Err(not_an_offset(thread, &answer)?),
        None => {
            let method = method.as_str().map_or(String::new(), |name| name.to_string_lossy());
            Err(thread.type_error(format!(
                "tzinfo.{method}() must return None or timedelta, not '{}'",
                answer.ty().name()
            )))
        }
    }
}

/// The error about an offset of a day or more.
#[cold]
pub(super) fn not_an_offset(thread: &Thread, offset: &Object) -> PyResult<Raised> {
    Ok(thread.value_error(format!(
        "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not {}",
        offset.repr_string(thread)?
    )))
}

/// `utcoffset` of a zone: a timedelta or None.
pub(super) fn utc_offset_object(
    thread: &Thread,
    zone: Option<Object>,
    moment: &Object,
) -> PyResult {
    let Some(zone) = zone else { return Ok(Object::NONE) };
    match zone.downcast_exact::<Timezone>() {
        Some(fixed) => Ok(fixed.offset().clone()),
        None => ask(thread, &zone, name!("utcoffset"), moment),
    }
}

/// `dst` of a zone: a timedelta or None.
pub(super) fn dst_object(thread: &Thread, zone: Option<Object>, moment: &Object) -> PyResult {
    match zone {
        Some(zone) => ask(thread, &zone, name!("dst"), moment),
        None => Ok(Object::NONE),
    }
}

/// `tzname` of a zone: a str or None.
pub(super) fn name(thread: &Thread, zone: Option<Object>, moment: &Object) -> PyResult {
    let Some(zone) = zone else { return Ok(Object::NONE) };
    let answer = zone.call_method(thread, name!("tzname"), std::slice::from_ref(moment))?;
    if answer.is_none() || answer.as_str().is_some() {
        return Ok(answer);
    }
    Err(thread.type_error(format!(
        "tzinfo.tzname() must return None or a string, not '{}'",
        answer.ty().name()
    )))
}

pub(super) fn utc_offset(
    thread: &Thread,
    zone: Option<Object>,
    moment: &Object,
) -> PyResult<Option<Span>> {
    if zone.is_none() {
        return Ok(None);
    }
    Ok(span_of(&utc_offset_object(thread, zone, moment)?))
}

pub(super) fn dst(thread: &Thread, zone: &Object, moment: &Object) -> PyResult<Option<Span>> {
    let zone = Some(zone.clone()).filter(|zone| !zone.is_none());
    Ok(span_of(&dst_object(thread, zone, moment)?))
}

/// An argument that zones of fixed offset take: a datetime or None.
pub(super) fn check_moment(thread: &Thread, method: &str, moment: &Object) -> PyResult<()> {
    if moment.is_none() || moment.is_instance(&DATETIME) {
        return Ok(());
    }
    Err(thread.type_error(format!(
        "{method}(dt) argument must be a datetime instance or None, not {}",
        moment.ty().name()
    )))
}

/// The object of a duration that an offset is.
pub(super) fn offset_object(seconds: i32, microseconds: i32) -> Object {
    let span = Span::new(0, seconds.into(), microseconds.into());
    TimeDelta::object(span.expect("offsets have few days"))
}
