//! Views of inline caches, and of what they count on.

use krait_bytecode::opcode::adaptive::Counter;
use krait_objects::instance::{self, MAX_INLINE};
use krait_objects::thread::RUNTIME;
use krait_objects::{MethodDef, Object};

/// Executions until a site is looked at, first and once it is specialised, and the most names that instances share.
pub const CONSTANTS: [(&str, i64); 3] = [
    ("SPECIALIZATION_THRESHOLD", Counter::WARMUP.value() as i64 + 1),
    ("SPECIALIZATION_COOLDOWN", Counter::COOLDOWN.value() as i64 + 1),
    ("SHARED_KEYS_MAX_SIZE", MAX_INLINE as i64),
];

pub static FUNCTIONS: &[MethodDef] = &[
    MethodDef::noargs(
        "get_next_dict_keys_version",
        "",
        |_, _| Ok(Object::int(RUNTIME.next_dict_version.get().into())),
        "The version that the next key set gets.",
    ),
    MethodDef::one(
        "get_object_dict_values",
        "",
        |_, _, object| {
            let Some(values) = instance::inline_values(object) else { return Ok(Object::NONE) };
            let shown = |value: Option<Object>| value.unwrap_or_else(|| Object::str("<NULL>"));
            let values: Vec<Object> = values.into_iter().map(shown).collect();
            Ok(Object::tuple(&values))
        },
        "The attributes that an object keeps inline, in the order of its class's names; None if it has a dict.",
    ),
];
