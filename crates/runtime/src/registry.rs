//! The builtin modules by name, and the frozen code.

use krait_objects::types::module::ModuleDef;
use krait_vm::modules::imp::FrozenModule;
use krait_vm::modules::{builtins, imp, lsprof, sys, typing, warnings};

/// The native modules, crate by crate.
static MODULES: &[&[&ModuleDef]] = &[
    &[&builtins::DEF, &sys::DEF, &imp::DEF, &lsprof::DEF, &typing::DEF, &warnings::DEF],
    krait_modules_data::MODULES,
    krait_modules_text::MODULES,
    krait_modules_os::MODULES,
    krait_modules_io::MODULES,
    krait_modules_concurrency::MODULES,
    krait_modules_object::MODULES,
    krait_modules_lang::MODULES,
    krait_modules_test::MODULES,
];

fn all() -> impl Iterator<Item = &'static ModuleDef> {
    MODULES.iter().flat_map(|group| group.iter().copied())
}

/// The definition of a builtin module.
pub fn builtin(name: &str) -> Option<&'static ModuleDef> {
    all().find(|def| def.name == name)
}

/// Names of all builtin modules, sorted.
pub fn builtin_names() -> Vec<&'static str> {
    let mut names: Vec<&'static str> = all().map(|def| def.name).collect();
    names.sort_unstable();
    names
}

/// Frozen modules by name.
pub fn frozen(name: &str) -> Option<FrozenModule> {
    krait_stdlib::frozen(name).map(|f| FrozenModule {
        code: f.code,
        package: f.package,
        origin: f.origin,
    })
}

/// Names of all frozen modules.
pub fn frozen_names() -> Vec<&'static str> {
    krait_stdlib::FROZEN.iter().map(|f| f.name).collect()
}
