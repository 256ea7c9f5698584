//! The named tuple of ISO year, week and weekday that `date.isocalendar()` gives.

use krait_objects::typeobj::create::heap_type_from_spec;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::tuple::{TUPLE, Tuple};
use krait_objects::{
    CallArgs, GetSetDef, MethodDef, Object, PyResult, Ref, Signature, Thread, Type, TypeSpec,
};
use std::cell::OnceCell;

const DOC: &str =
    "What isocalendar() gives: a tuple of year, week and weekday whose items are attributes too.";

static SPEC: TypeSpec = TypeSpec {
    base: Some(&TUPLE),
    flags: flags::TUPLE_SUBCLASS
        | flags::VAR_SIZED
        | flags::GC
        | flags::SEQUENCE
        | flags::MATCH_SELF
        | flags::IMMUTABLE,
    itemsize: 8,
    doc: DOC,
    slots: SlotsSpec::EMPTY.new(new).repr(repr),
    methods: &[MethodDef::noargs(
        "__reduce__",
        "($self, /)",
        |_, this| {
            let plain = Object::tuple(items(this));
            Ok(Object::tuple(&[TUPLE.to_object(), Object::tuple(&[plain])]))
        },
        "A plain tuple, whose class is not hidden.",
    )],
    getset: &[
        GetSetDef::ro("year", |_, this| Ok(items(this)[0].clone()), ""),
        GetSetDef::ro("week", |_, this| Ok(items(this)[1].clone()), ""),
        GetSetDef::ro("weekday", |_, this| Ok(items(this)[2].clone()), ""),
    ],
    ..TypeSpec::new::<Tuple>("IsoCalendarDate")
};

/// The class, which is not an attribute of the module: an interpreter's own.
#[derive(Default)]
struct Place {
    class: OnceCell<Ref<Type>>,
}

pub(super) struct IsoCalendarDate;

impl IsoCalendarDate {
    pub fn object(thread: &Thread, (year, week, weekday): (i32, i32, i32)) -> Object {
        let place: &'static Place = thread.interp().state();
        let class = place.class.get().expect("dates are made after the module's execution");
        Tuple::of_type(class, &[year, week, weekday].map(Object::small_int)).into()
    }

    /// Makes the class.
    pub fn ready(thread: &Thread) -> PyResult<()> {
        let place: &'static Place = thread.interp().state();
        if place.class.get().is_none() {
            let class = heap_type_from_spec(thread, &SPEC, None)?;
            class.dict().set_item_str("__module__", Object::str("datetime"));
            place.class.get_or_init(|| class);
        }
        Ok(())
    }
}

fn items(this: &Object) -> &[Object] {
    this.as_tuple().expect("the class is a subclass of tuple").as_slice()
}

static NEW: Signature = Signature::new("IsoCalendarDate", "($type, year, week, weekday)");

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    let bound = NEW.bind(thread, args)?;
    let number = |index: usize| bound.req(index).to_int_argument(thread).map(Object::small_int);
    Ok(Tuple::of_type(ty, &[number(0)?, number(1)?, number(2)?]).into())
}

fn repr(_: &Thread, this: &Object) -> PyResult {
    let [year, week, weekday] = items(this) else {
        unreachable!("the constructor gives three items")
    };
    let number = |item: &Object| item.as_int().and_then(|value| value.to_i64()).unwrap_or(0);
    Ok(Object::str(&format!(
        "datetime.IsoCalendarDate(year={}, week={}, weekday={})",
        number(year),
        number(week),
        number(weekday)
    )))
}
