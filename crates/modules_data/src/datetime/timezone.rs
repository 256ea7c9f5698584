//! `datetime.timezone`: zones of a fixed offset from UTC.

use super::date_time;
use super::iso;
use super::span::Span;
use super::timedelta::{TIMEDELTA, TimeDelta, is_offset};
use super::tzinfo::{TZINFO, TzInfo, check_moment, not_an_offset, own_datetime};
use krait_objects::protocol::compare::CompareOp;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{
    CallArgs, Header, MethodDef, Object, PyResult, Signature, Thread, Type, TypeSpec, Word, heap,
    payload,
};
use std::sync::atomic::{AtomicU64, Ordering};

/// A zone of a fixed offset.
#[repr(C)]
pub(super) struct Timezone {
    base: TzInfo,
    /// A timedelta.
    offset: Object,
    /// A str, if a name was given.
    name: Option<Object>,
}

payload!(Timezone, TIMEZONE);

static SPEC: TypeSpec = TypeSpec {
    base: Some(&TZINFO),
    doc: "A time zone of a fixed offset from UTC.",
    slots: SlotsSpec::EMPTY
        .new(new)
        .repr(repr)
        .str(|_, this| Ok(Timezone::of(this).name()))
        .hash(|thread, this| Timezone::of(this).delta().hash(thread))
        .richcompare(richcompare)
        .drop_fields(heap::drop_fields_of::<Timezone>),
    methods: &[
        MethodDef::one(
            "tzname",
            "($self, object, /)",
            |thread, this, moment| {
                check_moment(thread, "tzname", moment)?;
                Ok(Timezone::of(this).name())
            },
            "The given name, or UTC with the offset.",
        ),
        MethodDef::one(
            "utcoffset",
            "($self, object, /)",
            |thread, this, moment| {
                check_moment(thread, "utcoffset", moment)?;
                Ok(Timezone::of(this).offset.clone())
            },
            "The fixed offset.",
        ),
        MethodDef::one(
            "dst",
            "($self, object, /)",
            |thread, _, moment| {
                check_moment(thread, "dst", moment)?;
                Ok(Object::NONE)
            },
            "None.",
        ),
        MethodDef::one(
            "fromutc",
            "($self, object, /)",
            |thread, this, moment| {
                own_datetime(thread, this, moment)?;
                date_time::add(thread, moment, Timezone::of(this).delta().span())
            },
            "A datetime of this zone whose fields are in UTC, in local time.",
        ),
        MethodDef::noargs(
            "__getinitargs__",
            "($self, /)",
            |_, this| {
                let this = Timezone::of(this);
                let mut args = vec![this.offset.clone()];
                args.extend(this.name.clone());
                Ok(Object::tuple(&args))
            },
            "What pickle gives to the constructor.",
        ),
    ],
    ..TypeSpec::new::<Timezone>("datetime.timezone")
};
pub(super) static TIMEZONE: Type = Type::builtin(&SPEC);

/// The word of `timezone.utc`; 0 until its first use.
static UTC: AtomicU64 = AtomicU64::new(0);

/// `timezone.utc`, which all interpreters share, as they do its type.
pub(super) fn utc() -> Object {
    let bits = match UTC.load(Ordering::Relaxed) {
        0 => make_utc(),
        bits => bits,
    };
    // SAFETY: the word is that of an immortal object.
    unsafe { Object::from_borrowed(Word::from_bits(bits)) }
}

#[cold]
fn make_utc() -> u64 {
    let zone = Timezone::object(TimeDelta::object(Span::ZERO), None);
    zone.header().expect("a zone is a heap object").make_immortal();
    let bits = zone.into_word().bits();
    UTC.store(bits, Ordering::Relaxed);
    bits
}

/// Sets the attributes that are zones themselves.
pub(super) fn add_constants(thread: &Thread) {
    TIMEZONE.ready(thread);
    const LARGEST: i64 = 23 * 3_600 + 59 * 60;
    let zone = |seconds: i64| {
        let span = Span::new(0, seconds, 0).expect("a few hours");
        Timezone::object(TimeDelta::object(span), None)
    };
    let dict = TIMEZONE.dict();
    dict.set_item_str("utc", utc());
    dict.set_item_str("min", zone(-LARGEST));
    dict.set_item_str("max", zone(LARGEST));
}

static NEW: Signature = Signature::new("timezone", "($type, offset, name=None)");

fn new(thread: &Thread, _: &Type, args: CallArgs<'_>) -> PyResult {
    let bound = NEW.bind(thread, args)?;
    let (offset, name) = (bound.req(0), bound.opt(1));
    let wrong = |place: usize, wanted: &str, given: &Object| {
        thread.type_error(format!(
            "timezone() argument {place} must be {wanted}, not {}",
            given.type_or_none()
        ))
    };
    if !offset.is_instance(&TIMEDELTA) {
        return Err(wrong(1, "datetime.timedelta", offset));
    }
    if let Some(name) = name.filter(|name| name.as_str().is_none()) {
        return Err(wrong(2, "str", name));
    }
    from_offset(thread, offset, name.cloned())
}

/// A zone of an offset; without a name that of zero is `timezone.utc`.
pub(super) fn from_offset(thread: &Thread, offset: &Object, name: Option<Object>) -> PyResult {
    let span = TimeDelta::of(offset).span();
    if name.is_none() && span.is_zero() {
        return Ok(utc());
    }
    if !is_offset(span) {
        return Err(not_an_offset(thread, offset)?);
    }
    Ok(Timezone::object(offset.clone(), name))
}

impl Timezone {
    fn object(offset: Object, name: Option<Object>) -> Object {
        let build = |header: Header| Timezone { base: TzInfo::with_header(header), offset, name };
        heap::new_object(&TIMEZONE, build).into()
    }

    pub fn offset(&self) -> &Object {
        &self.offset
    }

    fn delta(&self) -> &TimeDelta {
        TimeDelta::of(&self.offset)
    }

    fn name(&self) -> Object {
        if let Some(name) = &self.name {
            return name.clone();
        }
        let span = self.delta().span();
        let mut out = String::from("UTC");
        if !span.is_zero() {
            iso::push_offset(&mut out, span, ":");
        }
        Object::str(&out)
    }
}

fn repr(thread: &Thread, this: &Object) -> PyResult {
    if this.is(&utc()) {
        return Ok(Object::str("datetime.timezone.utc"));
    }
    let zone = Timezone::of(this);
    let mut out = krait_text::Builder::new();
    out.push_str(this.ty().name());
    out.push_str("(");
    out.push_view(zone.offset.repr(thread)?.view());
    if let Some(name) = &zone.name {
        out.push_str(", ");
        out.push_view(name.repr(thread)?.view());
    }
    out.push_str(")");
    Ok(krait_objects::types::str::Str::from_builder(out).into())
}

fn richcompare(_: &Thread, a: &Object, b: &Object, op: CompareOp) -> PyResult {
    let (a, b) = (Timezone::of(a), b.downcast::<Timezone>());
    match (op, b) {
        (CompareOp::Eq | CompareOp::Ne, Some(b)) => {
            Ok(op.from_equality(a.delta().span() == b.delta().span()))
        }
        _ => Ok(Object::NOT_IMPLEMENTED),
    }
}
