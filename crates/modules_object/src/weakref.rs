//! `_weakref`: the weak reference types and what is known about an object's references. Matches CPython's
//! `Modules/_weakref.c`.

use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::types::{weakproxy, weakref};
use krait_objects::weakref::{as_weak, references_to};
use krait_objects::{Args, MethodDef, Object, PyResult, Ref, Thread};

/// The module's definition.
pub static DEF: ModuleDef = ModuleDef {
    name: "_weakref",
    doc: "Weak-reference support module.",
    functions: FUNCTIONS,
    exec,
};

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::one(
        "getweakrefcount",
        "($module, object, /)",
        |_, _, o| Ok(Object::int_usize(references_to(o).len())),
        "How many weak references to the object exist.",
    ),
    MethodDef::one(
        "getweakrefs",
        "($module, object, /)",
        |_, _, o| Ok(Object::list(references_to(o))),
        "A list of the weak references to the object.",
    ),
    MethodDef::new(
        "proxy",
        "($module, object, callback=None, /)",
        proxy,
        "A proxy that passes every operation on to the object without keeping it alive.",
    ),
    MethodDef::new(
        "_remove_dead_weakref",
        "($module, dct, key, /)",
        remove_dead,
        "Removes a dict's entry if its value is a dead weak reference.",
    ),
];

fn exec(_thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    module.add("ref", weakref::REF.to_object());
    module.add("ReferenceType", weakref::REF.to_object());
    module.add("ProxyType", weakproxy::PROXY.to_object());
    module.add("CallableProxyType", weakproxy::CALLABLE_PROXY.to_object());
    Ok(())
}

fn proxy(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let target = args.req(0);
    let ty = if target.is_callable() { &weakproxy::CALLABLE_PROXY } else { &weakproxy::PROXY };
    weakref::make(thread, ty, target, args.opt_not_none(1).cloned(), true)
}

fn remove_dead(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let Some(dict) = args.req(0).as_dict() else {
        return Err(thread.type_error(format!(
            "_remove_dead_weakref() argument 1 must be dict, not {}",
            args.req(0).ty().name()
        )));
    };
    let Some(value) = dict.get(thread, args.req(1))? else { return Ok(Object::NONE) };
    let Some(weak) = as_weak(&value) else {
        return Err(thread.type_error("not a weakref"));
    };
    if weak.target().is_none() {
        dict.remove(thread, args.req(1))?;
    }
    Ok(Object::NONE)
}
