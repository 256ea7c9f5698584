//! Exceptions (`PyErr_*`).

use crate::arguments::{bad_call, non_null_string, nullable, truth};
use krait_objects::exceptions::{self as exc, BaseException};
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{flags, type_type};
use krait_objects::types::module::Module;
use krait_objects::types::str::Str;
use krait_objects::{
    CallArgs, MethodDef, Object, PyResult, Raised, Signature, Thread, Type, TypeSpec, name,
};

pub static FUNCTIONS: &[MethodDef] = &[
    function!("raise_memoryerror", |thread| Err(thread.memory_error()), "Raises MemoryError."),
    function!(
        "raise_exception",
        |thread, class, count| {
            let numbers: Vec<Object> =
                (0..count.to_c_int(thread)?).map(Object::small_int).collect();
            Err(set_object(thread, class, Object::tuple(&numbers)))
        },
        "Raises an exception with so many numbers as arguments."
    ),
    function!(
        "exc_set_object",
        |thread, class, value| { Err(set_object(thread, class, value.clone())) },
        "Raises an exception of a class and a value."
    ),
    function!(
        "err_setstring",
        |thread, class, message| {
            let message = non_null_string(thread, message)?;
            Err(set_object(thread, class, message))
        },
        "Raises an exception with a message."
    ),
    function!(
        "err_set_raised",
        |_thread, exception| { Err(Raised::from_exception(exception.clone())) },
        "Raises an exception as it is."
    ),
    variadic!(
        "exception_print",
        1..2,
        |thread, args| print_exception(thread, &args[0]),
        "Shows an exception as the interpreter does."
    ),
    variadic!(
        "err_restore",
        1..3,
        |thread, args| {
            let traceback = args.get(2).and_then(nullable);
            if let Some(traceback) = traceback
                && !traceback.is_instance(&krait_objects::types::traceback::TRACEBACK)
            {
                return Err(thread.type_error("traceback must be a traceback or None"));
            }
            let raised = set_object(thread, &args[0], args.get(1).cloned().unwrap_or(Object::NONE));
            if let Some(exception) = raised.exception().downcast::<BaseException>() {
                exception.set_traceback(traceback.cloned());
            }
            Err(raised)
        },
        "Raises an exception of a class, a value and a traceback."
    ),
    function!(
        "err_givenexceptionmatches",
        |thread, error, classes| { truth(matches(thread, error, classes)) },
        "Whether an except clause with the classes takes the error."
    ),
    MethodDef::raw(
        "make_exception_with_doc",
        "($module, /, name, doc=<unrepresentable>, base=<unrepresentable>,\n                        dict=<unrepresentable>)",
        make_exception,
        "A new exception class.",
    ),
    function!(
        "err_writeunraisable",
        |thread, exception, object| {
            let raised = unraisable(thread, exception)?;
            (thread.hooks().unraisable)(thread, raised, None, nullable(object));
            Ok(Object::NONE)
        },
        "Reports an exception that nobody can handle."
    ),
    variadic!(
        "err_formatunraisable",
        1..12,
        |thread, args| {
            let raised = unraisable(thread, &args[0])?;
            let message = match args.get(1).and_then(nullable) {
                Some(format) => Some(fill(thread, format, &args[2..])?),
                None => None,
            };
            (thread.hooks().unraisable)(thread, raised, message.as_deref(), None);
            Ok(Object::NONE)
        },
        "Reports an exception that nobody can handle, with a message."
    ),
    function!(
        "function_set_warning",
        |thread| {
            let message = Object::str("Testing PyErr_WarnEx");
            (thread.hooks().warn)(thread, &message, &exc::RUNTIME_WARNING, 2)?;
            Ok(Object::NONE)
        },
        "Warns."
    ),
];

/// What `PyErr_SetObject` raises.
fn set_object(thread: &Thread, class: &Object, value: Object) -> Raised {
    let ty = class.downcast::<Type>().filter(|ty| ty.is_subtype(&exc::BASE_EXCEPTION));
    let Some(ty) = ty else {
        let shown = class.repr_string(thread).unwrap_or_default();
        return thread.system_error(format!(
            "_PyErr_SetObject: exception {shown} is not a BaseException subclass"
        ));
    };
    if value.is_instance(&exc::BASE_EXCEPTION) {
        match value.isinstance(thread, class) {
            Ok(true) => return thread.raise(value),
            Ok(false) => {}
            Err(raised) => return raised,
        }
    }
    match value.as_tuple() {
        Some(values) => thread.err_args(ty, values.as_slice()),
        None if value.is_none() => thread.err_args(ty, &[]),
        None => thread.err_value(ty, value),
    }
}

/// Native stack that CPython's recursion uses for a tuple in a tuple.
const BYTES_PER_TUPLE: usize = 64;

/// `PyErr_GivenExceptionMatches`: the classes may be a tuple of tuples, down to where CPython's stack would end.
fn matches(thread: &Thread, error: &Object, classes: &Object) -> bool {
    let deepest = thread.native_levels(BYTES_PER_TUPLE);
    let mut pending = vec![(classes.clone(), 0)];
    while let Some((class, depth)) = pending.pop() {
        if let Some(classes) = class.as_tuple() {
            if depth > deepest {
                let raised = thread.recursion_error(
                    "maximum recursion depth exceeded while checking exception tuple",
                );
                let message = Some("Exception ignored while checking exception tuple");
                (thread.hooks().unraisable)(thread, raised, message, None);
                return false;
            }
            pending.extend(classes.iter().rev().map(|class| (class.clone(), depth + 1)));
            continue;
        }
        let error = match error.downcast::<Type>() {
            Some(class) => class,
            None => error.ty(),
        };
        let found = match class.downcast::<Type>() {
            Some(class) => error.is_subtype(class),
            None => false,
        };
        if found {
            return true;
        }
    }
    false
}

static MAKE: Signature =
    Signature::new("make_exception_with_doc", "(name, doc=None, base=None, dict=None)");

fn make_exception(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let bound = MAKE.bind(thread, args)?;
    let args = bound.args();
    let full = args.req(0).as_str().map(Str::to_string_lossy).ok_or_else(|| bad_call(thread))?;
    let Some((module, short)) = full.rsplit_once('.') else {
        return Err(thread.system_error("PyErr_NewException: name must be module.class"));
    };
    let namespace = match args.opt_not_none(3) {
        Some(dict) => dict.as_dict().ok_or_else(|| bad_call(thread))?.copy(),
        None => krait_objects::types::dict::Dict::new(),
    };
    if let Some(doc) = args.opt_not_none(1) {
        namespace.set_item_str("__doc__", doc.clone());
    }
    if namespace.get_str("__module__").is_none() {
        namespace.set_item_str("__module__", Object::str(module));
    }
    let bases = match args.opt_not_none(2) {
        Some(bases) if bases.as_tuple().is_some() => bases.clone(),
        Some(base) => Object::tuple(std::slice::from_ref(base)),
        None => Object::tuple(&[exc::EXCEPTION.to_object()]),
    };
    type_type::TYPE.to_object().call(thread, &[Object::str(short), bases, namespace.into()])
}

fn unraisable(thread: &Thread, exception: &Object) -> PyResult<Raised> {
    if !exception.is_instance(&exc::BASE_EXCEPTION) {
        return Err(bad_call(thread));
    }
    Ok(Raised::from_exception(exception.clone()))
}

/// A message of `PyUnicode_FromFormat`, whose values are objects.
fn fill(thread: &Thread, format: &Object, values: &[Object]) -> PyResult<String> {
    let format = non_null_string(thread, format)?;
    let format = format.as_str().map(Str::to_string_lossy).unwrap_or_default();
    let mut pieces = format.split('%');
    let mut message = pieces.next().unwrap_or_default().to_string();
    let mut values = values.iter();
    for piece in pieces {
        let mut rest = piece.chars();
        let text = match rest.next() {
            Some('%') | None => "%".to_string(),
            Some(conversion) => {
                let value = values.next().ok_or_else(|| bad_call(thread))?;
                match conversion {
                    'R' => value.repr_string(thread)?,
                    'A' => value.ascii(thread)?.to_string_lossy(),
                    'S' | 'U' => value.str_string(thread)?,
                    _ => return Err(bad_call(thread)),
                }
            }
        };
        message.push_str(&text);
        message.push_str(rest.as_str());
    }
    Ok(message)
}

static RECURSING_SPEC: TypeSpec = TypeSpec {
    base: Some(&exc::EXCEPTION),
    flags: flags::BASETYPE | flags::GC,
    doc: "Instantiating this exception starts infinite recursion.",
    slots: SlotsSpec::EMPTY.init(|thread, _, _| Err(thread.err_args(&RECURSING, &[]))),
    ..TypeSpec::new::<BaseException>("RecursingInfinitelyError")
};
static RECURSING: Type = Type::builtin(&RECURSING_SPEC);

/// Adds the types.
pub fn add_types(thread: &Thread, module: &Module) -> PyResult<()> {
    module.add_type(thread, &RECURSING);
    let namespace = krait_objects::types::dict::Dict::new();
    namespace.set_str(name!("__module__"), Object::str("_testcapi"));
    let bases = Object::tuple(&[exc::EXCEPTION.to_object()]);
    let arguments = [Object::str("error"), bases, namespace.into()];
    module.add("error", type_type::TYPE.to_object().call(thread, &arguments)?);
    Ok(())
}

/// `PyErr_DisplayException`, which `sys.__excepthook__` calls.
fn print_exception(thread: &Thread, exception: &Object) -> PyResult {
    if !exception.is_instance(&exc::BASE_EXCEPTION) {
        return Err(thread.type_error("an exception instance is required"));
    }
    let sys = (thread.hooks().import)(thread, name!("sys"), None, None, None, 0)?;
    let hook = sys.getattr(thread, name!("__excepthook__"))?;
    let traceback = krait_objects::error::exception_ref(exception).traceback();
    let class = exception.ty().to_object();
    hook.call(thread, &[class, exception.clone(), traceback.unwrap_or(Object::NONE)])
}
