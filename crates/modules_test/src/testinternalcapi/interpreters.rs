//! Interpreters: made, looked at and ended by their IDs.

use crate::arguments::{bad_call, nullable};
use krait_modules_concurrency::interpreters::{
    look_up, new_interpreter, run_simple, settings, whence,
};
use krait_objects::thread::RUNTIME;
use krait_objects::{MethodDef, Object};

pub static FUNCTIONS: &[MethodDef] = &[
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
