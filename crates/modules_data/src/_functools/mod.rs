//! `_functools`: partial, reduce, cmp_to_key and the cache of lru_cache. Matches CPython's `Modules/_functoolsmodule.c`.

mod key_wrapper;
mod lru_cache;
mod partial;
mod placeholder;
mod reduce;

use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{MethodDef, PyResult, Ref, Thread};

pub static DEF: ModuleDef = ModuleDef {
    name: "_functools",
    doc: "Tools that operate on functions.",
    functions: FUNCTIONS,
    exec,
};

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "reduce",
        "($module, function, iterable, /, initial=<unrepresentable>)",
        reduce::reduce,
        "Combine the items of an iterable from left to right by a function of two arguments.\n\nreduce(f, [a, b, c]) is \
         f(f(a, b), c); initial comes before the items, and is the result if there are none.",
    ),
    MethodDef::new(
        "cmp_to_key",
        "($module, /, mycmp)",
        key_wrapper::cmp_to_key,
        "Convert a cmp= function into a key= function.\n\n  mycmp\n    Function that compares two objects.",
    ),
];

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    module.add_type(thread, &placeholder::PLACEHOLDER_TYPE);
    module.add("Placeholder", placeholder::placeholder());
    module.add_type(thread, &partial::PARTIAL);
    module.add_type(thread, &lru_cache::LRU_CACHE_WRAPPER);
    key_wrapper::KEY_WRAPPER.ready(thread);
    Ok(())
}
