//! `_testinternalcapi`: what CPython's tests ask of the interpreter's inside, as far as it means something here.

use krait_objects::instance::has_valid_inline_values;
use krait_objects::types::module::ModuleDef;
use krait_objects::{MethodDef, Object};

/// The module's definition.
pub static DEF: ModuleDef = ModuleDef {
    name: "_testinternalcapi",
    doc: "Views of the interpreter's inside, for tests.",
    functions: FUNCTIONS,
    exec: |_, _| Ok(()),
};

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::noargs(
        "get_recursion_depth",
        "",
        |thread, _| {
            let limit = thread.interp().recursion_limit.get();
            Ok(Object::int((limit - thread.recursion_remaining.get()).into()))
        },
        "Depth of the running Python calls.",
    ),
    MethodDef::one(
        "has_inline_values",
        "",
        |_, _, object| {
            let ty = object.ty();
            let inline = object.word().is_heap()
            // SAFETY: the object is alive and an instance of its type.
            && unsafe { has_valid_inline_values(object.word().ptr(), ty) };
            Ok(Object::from_bool(inline))
        },
        "Whether the object keeps its attributes inline, without a dict.",
    ),
];
