//! `_typing`: what the `typing` module needs natively. The types are in the object model.

use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::types::typing::{generic, param_spec, type_alias, type_var, type_var_tuple};
use krait_objects::types::union::UNION;
use krait_objects::{MethodDef, PyResult, Ref, Thread};

/// The module's definition.
pub static DEF: ModuleDef = ModuleDef {
    name: "_typing",
    doc: "Primitives and accelerators for the typing module.",
    functions: &[MethodDef::one("_idfunc", "($module, x, /)", |_, _, x| Ok(x.clone()), "")],
    exec,
};

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    for ty in [
        &type_var::TYPE_VAR,
        &param_spec::PARAM_SPEC,
        &param_spec::PARAM_SPEC_ARGS,
        &param_spec::PARAM_SPEC_KWARGS,
        &type_var_tuple::TYPE_VAR_TUPLE,
        &type_alias::TYPE_ALIAS,
        &generic::GENERIC,
    ] {
        module.add_type(thread, ty);
    }
    module.add("NoDefault", generic::no_default(thread));
    module.add("Union", UNION.to_object());
    Ok(())
}
