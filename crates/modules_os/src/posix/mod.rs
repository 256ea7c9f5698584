//! `posix`: what `os` is made of. Matches CPython's `Modules/posixmodule.c`.
//!
//! The functions' tables are in the files of this folder, by theme.

mod constants;
mod descriptors;
mod directories;
mod environment;
mod files;
mod names;
mod process;
mod results;
mod scandir;
mod status;

use krait_objects::types::builtin_function::BuiltinFunction;
use krait_objects::types::module::{Module, ModuleDef};
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
    module.add("environ", environment::environ_dict(thread)?);
    module.add("error", krait_objects::exceptions::os_error::OS_ERROR.to_object());
    module.add("_have_functions", constants::have_functions());
    Ok(())
}
