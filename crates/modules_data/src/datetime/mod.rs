//! `_datetime`: dates, times, durations and time zones. Matches CPython's `Modules/_datetimemodule.c`.
//!
//! A file a class; `calendar`, `span` and `iso` are arithmetic and texts without Python types.

mod calendar;
mod date;
mod date_time;
mod iso;
mod isocalendar;
mod local;
mod moment;
mod span;
mod state;
mod strftime;
mod time;
mod timedelta;
mod timezone;
mod tzinfo;

use krait_objects::typeobj::flags;
use krait_objects::types::capsule::Capsule;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{Object, PyResult, Ref, Thread, Type};

pub static DEF: ModuleDef = ModuleDef {
    name: "_datetime",
    doc: "Fast implementation of the datetime module.",
    functions: &[],
    exec,
};

/// Makes the types, which all interpreters share, complete with the constants among their attributes.
fn ready_types(thread: &Thread) {
    if date::DATE.has(flags::READY) {
        return;
    }
    timedelta::add_constants(thread);
    date::add_constants(thread);
    time::add_constants(thread);
    tzinfo::TZINFO.ready(thread);
    timezone::add_constants(thread);
    date_time::add_constants(thread);
}

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    ready_types(thread);
    isocalendar::IsoCalendarDate::ready(thread)?;
    let types = [
        &date::DATE,
        &date_time::DATETIME,
        &time::TIME,
        &timedelta::TIMEDELTA,
        &tzinfo::TZINFO,
        &timezone::TIMEZONE,
    ];
    for ty in types {
        module.add_type(thread, ty);
    }
    module.add("MINYEAR", Object::small_int(calendar::MIN_YEAR));
    module.add("MAXYEAR", Object::small_int(calendar::MAX_YEAR));
    module.add("UTC", timezone::utc());
    // There is no C code whose calls it could serve.
    module.add("datetime_CAPI", Capsule::new("datetime.datetime_CAPI"));
    Ok(())
}

/// The receiver of a class method.
fn class_of(class: &Object) -> &Type {
    class.downcast().expect("class methods get their class")
}
