//! `_interpreters`: making, running and ending interpreters. Matches CPython's `Modules/_interpretersmodule.c`.

pub mod channels;
mod crossing;
mod excinfo;
mod pickled;
pub mod queues;
mod run;
mod script;
pub mod settings;

pub use run::{run_in, run_simple};

use krait_objects::exceptions::{self as exc, BaseException};
use krait_objects::thread::RUNTIME;
use krait_objects::typeobj::flags;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{
    Args, Interpreter, MethodDef, Object, PyResult, Raised, Ref, Thread, Type, TypeSpec,
};

/// The module's definition.
pub static DEF: ModuleDef = ModuleDef {
    name: "_interpreters",
    doc: "This module provides primitive operations to manage Python interpreters.\n\
          The 'interpreters' module provides a more convenient interface.",
    functions: FUNCTIONS,
    exec,
};

/// Where an interpreter comes from.
pub mod whence {
    pub const UNKNOWN: i32 = 0;
    pub const RUNTIME: i32 = 1;
    pub const LEGACY_CAPI: i32 = 2;
    pub const CAPI: i32 = 3;
    pub const XI: i32 = 4;
    pub const STDLIB: i32 = 5;
}

static ERROR_SPEC: TypeSpec = TypeSpec {
    base: Some(&exc::EXCEPTION),
    flags: flags::BASETYPE | flags::GC,
    doc: "A cross-interpreter operation failed",
    ..TypeSpec::new::<BaseException>("concurrent.interpreters.InterpreterError")
};
pub static INTERPRETER_ERROR: Type = Type::builtin(&ERROR_SPEC);

static NOT_FOUND_SPEC: TypeSpec = TypeSpec {
    base: Some(&INTERPRETER_ERROR),
    flags: flags::BASETYPE | flags::GC,
    doc: "An interpreter was not found",
    ..TypeSpec::new::<BaseException>("concurrent.interpreters.InterpreterNotFoundError")
};
static INTERPRETER_NOT_FOUND_ERROR: Type = Type::builtin(&NOT_FOUND_SPEC);

static NOT_SHAREABLE_SPEC: TypeSpec = TypeSpec {
    base: Some(&exc::TYPE_ERROR),
    flags: flags::BASETYPE | flags::GC | flags::SHOWN_AS_HEAP,
    ..TypeSpec::new::<BaseException>("concurrent.interpreters.NotShareableError")
};
pub static NOT_SHAREABLE_ERROR: Type = Type::builtin(&NOT_SHAREABLE_SPEC);

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "new_config",
        "(name='isolated', /, **overrides)",
        settings::new_config,
        "A new configuration by name, with changes.",
    ),
    MethodDef::new(
        "create",
        "(config='isolated', *, reqrefs=False)",
        create,
        "Makes an interpreter and returns its ID.",
    ),
    MethodDef::new("destroy", "(id, *, restrict=False)", destroy, "Ends an interpreter."),
    MethodDef::new(
        "list_all",
        "(*, require_ready=False)",
        list_all,
        "ID and origin of every interpreter.",
    ),
    MethodDef::noargs(
        "get_current",
        "($self, /)",
        |thread, _| Ok(shown(thread.interp())),
        "ID and origin of the current interpreter.",
    ),
    MethodDef::noargs(
        "get_main",
        "($self, /)",
        |thread, _| match RUNTIME.main_interpreter() {
            Some(main) => Ok(shown(main)),
            None => Err(thread.runtime_error("there is no main interpreter")),
        },
        "ID and origin of the main interpreter.",
    ),
    MethodDef::new(
        "is_running",
        "(id, *, restrict=False)",
        |thread, _, args| {
            let interp = resolve(thread, args.req(0), args.opt(1), "check if running for")?;
            Ok(Object::from_bool(interp.running_main.get()))
        },
        "Whether a program runs in the interpreter's __main__.",
    ),
    MethodDef::new(
        "get_config",
        "(id, *, restrict=False)",
        |thread, _, args| {
            let interp = resolve(thread, args.req(0), args.opt(1), "get the config of")?;
            Ok(settings::shown(&settings::of_interpreter(interp)))
        },
        "The configuration that the interpreter was made with.",
    ),
    MethodDef::new(
        "whence",
        "(id)",
        |thread, _, args| Ok(Object::small_int(look_up(thread, args.req(0))?.whence.get())),
        "What made the interpreter.",
    ),
    MethodDef::new(
        "exec",
        "(id, code, shared={}, *, restrict=False)",
        |thread, _, args| run::exec(thread, args, "exec", "exec code for", script::of_any),
        "Runs source, a function or code in the interpreter's __main__; a snapshot of the exception, or None.",
    ),
    MethodDef::new(
        "run_string",
        "(id, script, shared={}, *, restrict=False)",
        |thread, _, args| {
            run::exec(thread, args, "run_string", "run a string for", script::of_source)
        },
        "Runs source in the interpreter's __main__; a snapshot of the exception, or None.",
    ),
    MethodDef::new(
        "run_func",
        "(id, func, shared={}, *, restrict=False)",
        |thread, _, args| {
            run::exec(thread, args, "run_func", "run a function for", script::of_function)
        },
        "Runs a function's body in the interpreter's __main__; a snapshot of the exception, or None.",
    ),
    MethodDef::new(
        "call",
        "(id, callable, args=(), kwargs={}, *, preserve_exc=False, restrict=False)",
        run::call,
        "Calls an object in the interpreter: the result, and a snapshot of the exception or None.",
    ),
    MethodDef::new(
        "set___main___attrs",
        "(id, updates, *, restrict=False)",
        run::set_main_attributes,
        "Sets names in the interpreter's __main__.",
    ),
    MethodDef::new(
        "incref",
        "(id, *, implieslink=False, restrict=False)",
        incref,
        "Takes a reference to the interpreter.",
    ),
    MethodDef::new(
        "decref",
        "(id, *, restrict=False)",
        decref,
        "Gives a reference to the interpreter back.",
    ),
    MethodDef::new(
        "is_shareable",
        "(obj)",
        |thread, _, args| Ok(Object::from_bool(crossing::is_shareable(thread, args.req(0)))),
        "Whether the object's data may go to another interpreter.",
    ),
    MethodDef::new(
        "capture_exception",
        "(exc=None)",
        excinfo::capture,
        "A snapshot of an exception.",
    ),
];

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    for ty in [&INTERPRETER_ERROR, &INTERPRETER_NOT_FOUND_ERROR, &NOT_SHAREABLE_ERROR] {
        module.add_type(thread, ty);
    }
    module.add_type(thread, &crossing::BUFFER_VIEW);
    for (name, value) in [
        ("WHENCE_UNKNOWN", whence::UNKNOWN),
        ("WHENCE_RUNTIME", whence::RUNTIME),
        ("WHENCE_LEGACY_CAPI", whence::LEGACY_CAPI),
        ("WHENCE_CAPI", whence::CAPI),
        ("WHENCE_XI", whence::XI),
        ("WHENCE_STDLIB", whence::STDLIB),
    ] {
        module.add(name, Object::small_int(value));
    }
    Ok(())
}

/// Tells what lies between interpreters that one has ended.
pub fn ended(thread: &Thread, interp: &Interpreter) {
    channels::interpreter_ended(thread, interp);
    queues::interpreter_ended(thread, interp);
}

fn error(thread: &Thread, message: impl AsRef<str>) -> Raised {
    thread.err(&INTERPRETER_ERROR, message)
}

fn shown(interp: &Interpreter) -> Object {
    Object::tuple(&[Object::int(interp.id()), Object::small_int(interp.whence.get())])
}

/// The interpreter of an ID.
pub fn look_up(thread: &Thread, id: &Object) -> PyResult<&'static Interpreter> {
    let index = id.index(thread)?;
    let number = index.as_int().and_then(|number| number.to_i64());
    let number = match number {
        Some(number) if number >= 0 => number,
        None if index.as_int().is_some_and(|number| !number.is_negative()) => {
            return Err(thread.overflow_error("Python int too large to convert to C long long"));
        }
        _ => {
            let shown = id.repr_string(thread)?;
            return Err(thread
                .value_error(format!("interpreter ID must be a non-negative int, got {shown}")));
        }
    };
    RUNTIME.interpreter(number).ok_or_else(|| {
        let message = format!("unrecognized interpreter ID {number}");
        thread.err(&INTERPRETER_NOT_FOUND_ERROR, message)
    })
}

/// The interpreter of an ID, for an operation that may be restricted to interpreters that this module made.
fn resolve(
    thread: &Thread,
    id: &Object,
    restrict: Option<&Object>,
    operation: &str,
) -> PyResult<&'static Interpreter> {
    let interp = look_up(thread, id)?;
    let restricted = match restrict {
        Some(restrict) => restrict.is_true(thread)?,
        None => false,
    };
    if restricted && interp.whence.get() != whence::STDLIB {
        return Err(error(
            thread,
            format!("cannot {operation} unrecognized interpreter {}", interp.id()),
        ));
    }
    Ok(interp)
}

fn create(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let requires_references = match args.opt(1) {
        Some(flag) => flag.is_true(thread)?,
        None => false,
    };
    let interp = new_interpreter(thread, args.opt_not_none(0), whence::STDLIB)?;
    interp.requires_references.set(requires_references);
    Ok(Object::int(interp.id()))
}

/// Makes an interpreter as `config` says: a name, a namespace, or nothing for an isolated one.
pub fn new_interpreter(
    thread: &Thread,
    config: Option<&Object>,
    whence: i32,
) -> PyResult<&'static Interpreter> {
    let settings = settings::of_argument(thread, config)?;
    if let Err(problem) = settings::check(&settings) {
        let cause = thread.runtime_error(problem);
        let raised = error(thread, "interpreter creation failed");
        krait_objects::error::exception_ref(raised.exception())
            .set_cause(Some(cause.into_exception()));
        return Err(raised);
    }
    match (thread.hooks().new_interpreter)(thread, settings) {
        Ok(interp) => {
            interp.whence.set(whence);
            Ok(interp)
        }
        Err(problem) => Err(error(thread, format!("interpreter creation failed: {problem}"))),
    }
}

fn destroy(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let interp = resolve(thread, args.req(0), args.opt(1), "destroy")?;
    if std::ptr::eq(interp, thread.interp()) {
        return Err(error(thread, "cannot destroy the current interpreter"));
    }
    if interp.running_main.get() {
        return Err(error(thread, "interpreter running"));
    }
    (thread.hooks().end_interpreter)(thread, interp);
    Ok(Object::NONE)
}

fn list_all(_thread: &Thread, _module: &Object, _args: Args<'_>) -> PyResult {
    Ok(Object::list(RUNTIME.interpreters().into_iter().map(shown).collect()))
}

fn incref(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let interp = resolve(thread, args.req(0), args.opt(2), "incref")?;
    if let Some(link) = args.opt(1)
        && link.is_true(thread)?
    {
        interp.requires_references.set(true);
    }
    interp.id_references.set(interp.id_references.get() + 1);
    Ok(Object::NONE)
}

fn decref(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let interp = resolve(thread, args.req(0), args.opt(1), "decref")?;
    release(thread, interp);
    Ok(Object::NONE)
}

/// Gives a reference back; the last one ends an interpreter that requires references.
pub fn release(thread: &Thread, interp: &'static Interpreter) {
    let left = interp.id_references.get() - 1;
    interp.id_references.set(left.max(0));
    let unused = left == 0 && interp.requires_references.get();
    if unused && !interp.running_main.get() && !std::ptr::eq(interp, thread.interp()) {
        (thread.hooks().end_interpreter)(thread, interp);
    }
}
