//! The builtin modules by name, and the frozen code.

use krait_objects::types::module::ModuleDef;
use krait_vm::modules::{builtins, imp, sys};

static MODULES: &[&ModuleDef] = &[&builtins::DEF, &sys::DEF, &imp::DEF];

/// The definition of a builtin module.
pub fn builtin(name: &str) -> Option<&'static ModuleDef> {
    MODULES.iter().copied().find(|def| def.name == name)
}

/// Names of all builtin modules, sorted.
pub fn builtin_names() -> Vec<&'static str> {
    let mut names: Vec<&'static str> = MODULES.iter().map(|def| def.name).collect();
    names.sort_unstable();
    names
}

/// Frozen code by module name. The embedded standard library will fill it.
pub fn frozen(_name: &str) -> Option<(&'static [u8], bool)> {
    None
}
