//! `_testinternalcapi`: what CPython's tests ask of the interpreter's inside, as far as it means something here.

mod code;
mod compiler;
mod constants;
mod instruction_sequence;
mod interpreters;
mod locale;
mod metadata;
mod specialisation;
mod var_counts;

use crate::arguments::{bad_call, done};
use crate::testlimitedcapi::dict;
use crate::testlimitedcapi::set::mutable;
use krait_objects::instance::has_valid_inline_values;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{MethodDef, Object, PyResult, Ref, Thread};

/// The module's definition.
pub static DEF: ModuleDef = ModuleDef {
    name: "_testinternalcapi",
    doc: "Views of the interpreter's inside, for tests.",
    functions: FUNCTIONS,
    exec,
};

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    for functions in [
        code::FUNCTIONS,
        compiler::FUNCTIONS,
        interpreters::FUNCTIONS,
        locale::FUNCTIONS,
        specialisation::FUNCTIONS,
    ] {
        module.add_functions(functions);
    }
    for (name, number) in specialisation::CONSTANTS {
        module.add(name, Object::int(number));
    }
    // Sizes in CPython, in which `sys.getsizeof` answers.
    for (name, size) in [
        ("SIZEOF_MANAGED_PRE_HEADER", 16),
        ("SIZEOF_PYGC_HEAD", 16),
        ("SIZEOF_PYOBJECT", 16),
        ("SIZEOF_TIME_T", 8),
    ] {
        module.add(name, Object::int(size));
    }
    instruction_sequence::INSTRUCTION_SEQUENCE.ready(thread);
    Ok(())
}

/// CPython's measure of native stack, and the levels that it takes one for.
const STACK_MARGIN: usize = 16 << 10;
const LEVELS_PER_MARGIN: usize = 50;

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
    function!(
        "dict_getitem_knownhash",
        |thread, object, key, hash| {
            let dict = dict::of(thread, object)?;
            let hash = hash.to_i64(thread)?;
            dict.get_known_hash(thread, key, hash)?.ok_or_else(|| thread.key_error(key))
        },
        "dict[key], with the key's hash given."
    ),
    function!(
        "set_update",
        |thread, set, items| {
            let set = mutable(thread, set)?;
            done(items.for_each(thread, |item| set.add(thread, &item).map(|_| ())))
        },
        "set.update(items)"
    ),
    function!(
        "set_next_entry",
        |thread, set, position| {
            let mut position = position.to_ssize(thread)?.max(0) as usize;
            let set = set.as_set().ok_or_else(|| bad_call(thread))?;
            Ok(match set.next_key(&mut position) {
                Some((key, hash)) => Object::tuple(&[
                    Object::small_int(1),
                    Object::int_usize(position),
                    Object::int(hash),
                    key,
                ]),
                None => Object::NONE,
            })
        },
        "The key at a position: 1, the next position, hash and key."
    ),
    MethodDef::noargs(
        "get_c_recursion_remaining",
        "",
        |thread, _| {
            let margins = thread.native_levels(STACK_MARGIN);
            Ok(Object::int_usize(margins * LEVELS_PER_MARGIN))
        },
        "How many levels of native recursion are left, roughly.",
    ),
    function!(
        "_pyerr_setkeyerror",
        |thread, key| Err(thread.key_error(key)),
        "Raises KeyError(key)."
    ),
];
