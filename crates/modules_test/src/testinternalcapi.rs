//! `_testinternalcapi`: what CPython's tests ask of the interpreter's inside, as far as it means something here.

use crate::arguments::{bad_call, done, nullable};
use crate::testlimitedcapi::dict;
use crate::testlimitedcapi::set::mutable;
use krait_modules_concurrency::interpreters::{
    look_up, new_interpreter, run_simple, settings, whence,
};
use krait_objects::instance::has_valid_inline_values;
use krait_objects::thread::RUNTIME;
use krait_objects::types::module::ModuleDef;
use krait_objects::{MethodDef, Object};

/// The module's definition.
pub static DEF: ModuleDef = ModuleDef {
    name: "_testinternalcapi",
    doc: "Views of the interpreter's inside, for tests.",
    functions: FUNCTIONS,
    exec: |_, module| {
        // Sizes in CPython, in which `sys.getsizeof` answers.
        for (name, size) in [
            ("SIZEOF_MANAGED_PRE_HEADER", 16),
            ("SIZEOF_PYGC_HEAD", 16),
            ("SIZEOF_PYOBJECT", 16),
            ("SIZEOF_TIME_T", 8),
        ] {
            module.add(name, Object::int(size));
        }
        Ok(())
    },
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
    function!(
        "_pyerr_setkeyerror",
        |thread, key| Err(thread.key_error(key)),
        "Raises KeyError(key)."
    ),
    function!(
        "next_interpreter_id",
        |_thread| Ok(Object::int(RUNTIME.next_id())),
        "The ID that the next interpreter gets."
    ),
    MethodDef::new(
        "create_interpreter",
        "(config=None, *, whence=None)",
        |thread, _, args| {
            let from = match args.opt_not_none(1) {
                Some(from) => from.to_c_int(thread)?,
                None => whence::XI,
            };
            if !(whence::UNKNOWN..=whence::STDLIB).contains(&from) {
                return Err(thread.value_error(format!("unsupported whence {from}")));
            }
            new_interpreter(thread, args.opt_not_none(0), from)
                .map(|interp| Object::int(interp.id()))
        },
        "Makes an interpreter, of which it can be said where it comes from.",
    ),
    MethodDef::new(
        "destroy_interpreter",
        "(id, *, basic=False)",
        |thread, _, args| {
            let interp = look_up(thread, args.req(0))?;
            if std::ptr::eq(interp, thread.interp()) {
                return Err(thread.runtime_error("cannot destroy the current interpreter"));
            }
            (thread.hooks().end_interpreter)(thread, interp);
            Ok(Object::NONE)
        },
        "Ends an interpreter.",
    ),
    MethodDef::new(
        "exec_interpreter",
        "(id, code, *, main=False)",
        |thread, _, args| {
            let interp = look_up(thread, args.req(0))?;
            let main = match args.opt(2) {
                Some(main) => main.is_true(thread)?,
                None => false,
            };
            if args.req(1).as_str().is_none() {
                return Err(bad_call(thread));
            }
            if main && interp.running_main.replace(true) {
                return Err(thread.runtime_error("interpreter already running"));
            }
            let fine = run_simple(thread, interp, args.req(1));
            if main {
                interp.running_main.set(false);
            }
            Ok(Object::small_int(if fine { 0 } else { -1 }))
        },
        "Runs source in an interpreter; 0, or -1 if it raised an exception.",
    ),
    MethodDef::new(
        "run_in_subinterp_with_config",
        "(code, config, xi=False)",
        |thread, _, args| {
            if args.req(0).as_str().is_none() {
                return Err(bad_call(thread));
            }
            let config =
                nullable(args.req(1)).ok_or_else(|| thread.type_error("expected a config"))?;
            let settings = settings::of_argument(thread, Some(config))?;
            if let Err(problem) = settings::check(&settings) {
                return Err(thread.runtime_error(problem));
            }
            let made = (thread.hooks().new_interpreter)(thread, settings);
            let interp = made.map_err(|problem| thread.runtime_error(problem))?;
            let xi = match args.opt(2) {
                Some(xi) => xi.is_true(thread)?,
                None => false,
            };
            interp.whence.set(if xi { whence::XI } else { whence::CAPI });
            let fine = run_simple(thread, interp, args.req(0));
            (thread.hooks().end_interpreter)(thread, interp);
            Ok(Object::small_int(if fine { 0 } else { -1 }))
        },
        "Runs source in an interpreter made for it; 0, or -1 if it raised an exception.",
    ),
    function!(
        "interpreter_exists",
        |thread, id| Ok(Object::from_bool(look_up(thread, id).is_ok())),
        "Whether there is an interpreter of the ID."
    ),
    function!(
        "get_interpreter_refcount",
        |thread, id| { Ok(Object::int(look_up(thread, id)?.id_references.get())) },
        "Number of references to an interpreter."
    ),
    function!(
        "link_interpreter_refcount",
        |thread, id| {
            look_up(thread, id)?.requires_references.set(true);
            Ok(Object::NONE)
        },
        "Lets an interpreter end with the last reference."
    ),
    function!(
        "unlink_interpreter_refcount",
        |thread, id| {
            look_up(thread, id)?.requires_references.set(false);
            Ok(Object::NONE)
        },
        "Lets an interpreter outlive its references."
    ),
    function!(
        "interpreter_refcount_linked",
        |thread, id| { Ok(Object::from_bool(look_up(thread, id)?.requires_references.get())) },
        "Whether an interpreter ends with the last reference."
    ),
];
