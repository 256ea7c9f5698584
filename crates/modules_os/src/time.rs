//! `time`: clocks and the calendar. Matches CPython's `Modules/timemodule.c`.

mod calendar;
mod clocks;

use krait_host::time as host;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::types::structseq;
use krait_objects::{MethodDef, Object, PyResult, Ref, Thread};

pub static DEF: ModuleDef = ModuleDef {
    name: "time",
    doc: "Clocks, sleeping, and times as seconds since 1970, as tuples (struct_time) and as text.",
    functions: clocks::FUNCTIONS,
    exec,
};

static TZSET: &[MethodDef] = &[MethodDef::noargs(
    "tzset",
    "($self, /)",
    |thread, module| {
        let module = module.downcast::<Module>().expect("module functions get their module");
        set_zone(thread, module)?;
        Ok(Object::NONE)
    },
    "Read the time zone from the environment again.",
)];

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    crate::posix::add_functions(module, DEF.name, calendar::FUNCTIONS);
    crate::posix::add_functions(module, DEF.name, TZSET);
    set_zone(thread, module)?;
    clocks::add_constants(module);
    structseq::add_to_module(thread, module, &calendar::STRUCT_TIME);
    module.add("_STRUCT_TM_ITEMS", Object::int(11));
    Ok(())
}

/// `timezone`, `altzone`, `daylight` and `tzname`.
fn set_zone(thread: &Thread, module: &Module) -> PyResult<()> {
    let zone = crate::call::check(thread, host::time_zone())?;
    module.add("timezone", Object::int(zone.timezone));
    module.add("altzone", Object::int(zone.altzone));
    module.add("daylight", Object::int(zone.daylight.into()));
    let names = zone.names.map(|name| Object::fs_str(&name));
    module.add("tzname", Object::tuple(&names));
    Ok(())
}
