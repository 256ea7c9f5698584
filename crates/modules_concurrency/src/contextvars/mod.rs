//! `_contextvars`: variables whose values belong to a context. Matches CPython's `Python/context.c`.

pub mod context;
mod iterator;
mod table;
mod variable;

use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{MethodDef, PyResult, Ref, Thread};

/// The module's definition.
pub static DEF: ModuleDef = ModuleDef {
    name: "_contextvars",
    doc: "Context variables.",
    functions: &[MethodDef::noargs(
        "copy_context",
        "($module, /)",
        |thread, _| Ok(context::copy_current(thread)),
        "A copy of the current context.",
    )],
    exec,
};

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    table::TABLE.ready(thread);
    for ty in [&iterator::KEYS, &iterator::VALUES, &iterator::ITEMS, &variable::MISSING] {
        ty.ready(thread);
    }
    module.add_type(thread, &context::CONTEXT);
    module.add_type(thread, &variable::CONTEXT_VAR);
    module.add_type(thread, &variable::TOKEN);
    let token = variable::TOKEN.dict();
    if token.get_str("MISSING").is_none() {
        token.set_item_str("MISSING", variable::new_missing());
    }
    Ok(())
}
