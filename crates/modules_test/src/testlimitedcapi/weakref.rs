//! Weak references (`PyWeakref_*`).

use crate::arguments::{nullable, truth};
use krait_objects::MethodDef;
use krait_objects::types::weakproxy::{CALLABLE_PROXY, PROXY};
use krait_objects::types::weakref::{REF, is_proxy, make};
use krait_objects::weakref::as_weak;

pub static FUNCTIONS: &[MethodDef] = &[
    function!(
        "pyweakref_check",
        |_thread, object| truth(as_weak(object).is_some()),
        "Whether the object is a weak reference or a proxy."
    ),
    function!(
        "pyweakref_checkref",
        |_thread, object| truth(object.is_instance(&REF)),
        "Whether the object is a weak reference."
    ),
    function!(
        "pyweakref_checkrefexact",
        |_thread, object| truth(object.is_exact(&REF)),
        "Whether the object's type is weakref.ref itself."
    ),
    function!(
        "pyweakref_checkproxy",
        |_thread, object| truth(is_proxy(object)),
        "Whether the object is a proxy."
    ),
    variadic!(
        "pyweakref_newref",
        1..2,
        |thread, args| {
            make(thread, &REF, &args[0], args.get(1).and_then(nullable).cloned(), true)
        },
        "weakref.ref(object, callback)"
    ),
    variadic!(
        "pyweakref_newproxy",
        1..2,
        |thread, args| {
            let ty = if args[0].is_callable() { &CALLABLE_PROXY } else { &PROXY };
            make(thread, ty, &args[0], args.get(1).and_then(nullable).cloned(), true)
        },
        "weakref.proxy(object, callback)"
    ),
];
