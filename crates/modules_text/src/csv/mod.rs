//! `_csv`: reading and writing comma-separated values. Matches CPython's `Modules/_csv.c`.

mod dialect;
mod reader;
mod writer;

use krait_objects::exceptions as exc;
use krait_objects::typeobj::flags;
use krait_objects::types::dict::Dict;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{
    Args, CallArgs, MethodDef, Object, PyResult, Raised, Ref, Thread, Type, TypeSpec, name,
};

pub static DEF: ModuleDef =
    ModuleDef { name: "_csv", doc: "CSV parsing and writing.\n", functions: FUNCTIONS, exec };

static ERROR_SPEC: TypeSpec = TypeSpec {
    base: Some(&exc::EXCEPTION),
    flags: flags::BASETYPE,
    ..TypeSpec::new::<exc::BaseException>("_csv.Error")
};
static ERROR: Type = Type::builtin(&ERROR_SPEC);

const DEFAULT_FIELD_LIMIT: usize = 128 * 1024;

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::raw(
        "reader",
        "($module, iterable, /, dialect='excel', **fmtparams)",
        reader::reader,
        "An iterator that reads rows, lists of str, from an iterable of lines.",
    ),
    MethodDef::raw(
        "writer",
        "($module, fileobj, /, dialect='excel', **fmtparams)",
        writer::writer,
        "An object that formats rows and gives them to a file's write method.",
    ),
    MethodDef::noargs(
        "list_dialects",
        "($module, /)",
        |thread, _| Object::list(registry(thread)?.keys()).to_vec(thread).map(Object::list),
        "Return a list of all known dialect names.",
    ),
    MethodDef::raw(
        "register_dialect",
        "($module, name, /, dialect='excel', **fmtparams)",
        register_dialect,
        "Create a mapping from a string name to a CVS dialect.",
    ),
    MethodDef::new(
        "unregister_dialect",
        "($module, /, name)",
        unregister_dialect,
        "Delete the name/dialect mapping associated with a string name.\n\n  name\n    dialect name",
    ),
    MethodDef::new(
        "get_dialect",
        "($module, /, name)",
        |thread, _, args| named_dialect(thread, args.req(0)),
        "Return the dialect instance associated with name.",
    ),
    MethodDef::new(
        "field_size_limit",
        "($module, /, new_limit=<unrepresentable>)",
        field_size_limit,
        "The greatest length of a field; an argument replaces it.",
    ),
];

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    module.set_state(DEFAULT_FIELD_LIMIT);
    module.add("_dialects", Dict::new());
    module.add_type(thread, &dialect::DIALECT);
    module.add_type(thread, &ERROR);
    reader::READER.ready(thread);
    writer::WRITER.ready(thread);
    module.add("Reader", reader::READER.to_object());
    module.add("Writer", writer::WRITER.to_object());
    for (name, value) in [
        ("QUOTE_MINIMAL", dialect::QUOTE_MINIMAL),
        ("QUOTE_ALL", dialect::QUOTE_ALL),
        ("QUOTE_NONNUMERIC", dialect::QUOTE_NONNUMERIC),
        ("QUOTE_NONE", dialect::QUOTE_NONE),
        ("QUOTE_STRINGS", dialect::QUOTE_STRINGS),
        ("QUOTE_NOTNULL", dialect::QUOTE_NOTNULL),
    ] {
        module.add(name, Object::small_int(i32::from(value)));
    }
    Ok(())
}

/// `_csv.Error(message)`
fn error(thread: &Thread, message: impl AsRef<str>) -> Raised {
    thread.err(&ERROR, message)
}

/// The registered dialects by name.
fn registry(thread: &Thread) -> PyResult<Ref<Dict>> {
    let modules = thread.interp().modules();
    let module = modules.as_ref().and_then(|modules| modules.as_dict()?.get_str("_csv"));
    let dialects = match module {
        Some(module) => module.lookup_attr(thread, name!("_dialects"))?,
        None => None,
    };
    dialects
        .and_then(|dialects| dialects.downcast_ref())
        .ok_or_else(|| thread.runtime_error("_csv has lost its dialects"))
}

fn named_dialect(thread: &Thread, name: &Object) -> PyResult {
    match registry(thread)?.get(thread, name)? {
        Some(dialect) => Ok(dialect),
        None => Err(error(thread, "unknown dialect")),
    }
}

fn register_dialect(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let (name, dialect) = one_or_two(thread, args, "register_dialect")?;
    if name.as_str().is_none() {
        return Err(thread.type_error("dialect name must be a string"));
    }
    let dialect = dialect::from_arguments(thread, dialect, args)?;
    registry(thread)?.set(thread, name, &dialect)?;
    Ok(Object::NONE)
}

fn unregister_dialect(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    match registry(thread)?.remove(thread, args.req(0))? {
        Some(_) => Ok(Object::NONE),
        None => Err(error(thread, "unknown dialect")),
    }
}

fn field_size_limit(thread: &Thread, module: &Object, args: Args<'_>) -> PyResult {
    let Some(module) = module.downcast::<Module>() else {
        return Err(thread.type_error("field_size_limit() needs its module"));
    };
    let old = Object::int_usize(module.state());
    if let Some(limit) = args.opt(0) {
        if !limit.is_exact_int() {
            return Err(thread.type_error("limit must be an integer"));
        }
        let Some(limit) = limit.as_int().and_then(|limit| limit.to_i64()) else {
            return Err(thread.overflow_error("Python int too large to convert to C ssize_t"));
        };
        module.set_state(limit.max(0) as usize);
    }
    Ok(old)
}

/// One or two positional arguments: what to work on, and a dialect.
fn one_or_two<'a>(
    thread: &Thread,
    args: CallArgs<'a>,
    function: &str,
) -> PyResult<(&'a Object, Option<&'a Object>)> {
    match args.positional() {
        [first] => Ok((first, None)),
        [first, dialect] => Ok((first, Some(dialect))),
        [] => Err(thread.type_error(format!("{function} expected at least 1 argument, got 0"))),
        other => {
            let count = other.len();
            Err(thread.type_error(format!("{function} expected at most 2 arguments, got {count}")))
        }
    }
}
