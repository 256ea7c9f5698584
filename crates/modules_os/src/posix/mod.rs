//! `posix`: what `os` is made of. Matches CPython's `Modules/posixmodule.c`.
//!
//! The functions' tables are in the files of this folder, by theme.

mod attributes;
mod constants;
mod descriptors;
mod directories;
mod environment;
mod files;
pub mod fork;
mod identity;
mod names;
mod process;
mod results;
mod scandir;
mod scheduling;
mod spawn;
mod status;
mod terminal;

use krait_objects::types::builtin_function::BuiltinFunction;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::types::structseq;
use krait_objects::{MethodDef, Object, PyResult, Ref, Thread};

pub static DEF: ModuleDef = ModuleDef {
    name: "posix",
    doc: "System calls of POSIX systems; programs use them through the module os.",
    functions: files::FUNCTIONS,
    exec,
};

/// Functions beyond the first table.
static MORE: &[&[MethodDef]] = &[
    status::FUNCTIONS,
    directories::FUNCTIONS,
    scandir::FUNCTIONS,
    descriptors::FUNCTIONS,
    environment::FUNCTIONS,
    names::FUNCTIONS,
    process::FUNCTIONS,
    fork::FUNCTIONS,
    identity::FUNCTIONS,
    scheduling::FUNCTIONS,
    terminal::FUNCTIONS,
    attributes::FUNCTIONS,
    spawn::FUNCTIONS,
];

/// Adds native functions to a module after its first table.
pub fn add_functions(module: &Ref<Module>, name: &str, functions: &'static [MethodDef]) {
    let name = Object::str(name);
    for function in functions {
        let object =
            BuiltinFunction::new(function, Some(module.clone().into()), Some(name.clone()));
        module.add(function.name, object);
    }
}

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    for functions in MORE {
        add_functions(module, DEF.name, functions);
    }
    constants::add(module);
    results::add(thread, module);
    scandir::add(thread, module);
    structseq::add_to_module(thread, module, &scheduling::SCHED_PARAM);
    module.add("environ", environment::environ_dict(thread)?);
    module.add("error", krait_objects::exceptions::os_error::OS_ERROR.to_object());
    module.add("_have_functions", constants::have_functions());
    Ok(())
}
