//! `builtins`. Matches CPython's `Python/bltinmodule.c`.

mod class;
mod code;

mod functions;
mod io;
mod numbers;
mod reduce;

pub use code::frame_locals;
use krait_objects::exceptions;
use krait_objects::native::NativeFn;
use krait_objects::typeobj::{Type, object_type, type_type};
use krait_objects::types;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{Args, MethodDef, Object, PyResult, Ref, Thread};

/// The module's definition.
pub static DEF: ModuleDef = ModuleDef {
    name: "builtins",
    doc: "Built-in functions, types, exceptions, and other objects.\n\nThis module provides direct access to all 'built-in'\nidentifiers of Python; for example, builtins.len is\nthe full name for the built-in function len().\n\nThis module is not normally accessed explicitly by most\napplications, but can be useful in modules that provide\nobjects with the same name as a builtin and need to\nrefer to the built-in version.",
    functions: FUNCTIONS,
    exec,
};

fn isinstance(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    args.req(0).isinstance(thread, args.req(1)).map(Object::from_bool)
}

fn len(thread: &Thread, _module: &Object, object: &Object) -> PyResult {
    object.len(thread).map(Object::int_usize)
}

/// True for the row of `len`.
#[inline(always)]
pub fn is_len(def: &MethodDef) -> bool {
    matches!(def.func, NativeFn::One(body) if body as *const () == len as *const ())
}

/// True for the row of `isinstance`.
#[inline(always)]
pub fn is_isinstance(def: &MethodDef) -> bool {
    matches!(def.func, NativeFn::Bound(body) if body as *const () == isinstance as *const ())
}

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::raw(
        "__build_class__",
        "",
        class::build_class,
        "Runs a class statement: makes the namespace, runs the body, calls the metaclass.",
    ),
    MethodDef::new(
        "__import__",
        "($module, /, name, globals=None, locals=None, fromlist=(),\n           level=0)",
        functions::import,
        "Import a module.",
    ),
    MethodDef::one(
        "abs",
        "($module, x, /)",
        |thread, _, x| x.absolute(thread),
        "The number without its sign.",
    ),
    MethodDef::one(
        "all",
        "($module, iterable, /)",
        reduce::all,
        "Return True if bool(x) is True for all values x in the iterable.",
    ),
    MethodDef::one(
        "any",
        "($module, iterable, /)",
        reduce::any,
        "Return True if bool(x) is True for any x in the iterable.",
    ),
    MethodDef::one(
        "ascii",
        "($module, obj, /)",
        |thread, _, x| x.ascii(thread).map(Into::into),
        "Return an ASCII-only representation of an object.",
    ),
    MethodDef::one(
        "bin",
        "($module, number, /)",
        numbers::bin,
        "Return the binary representation of an integer.",
    ),
    MethodDef::raw(
        "breakpoint",
        "($module, /, *args, **kws)",
        functions::breakpoint,
        "Call sys.breakpointhook(*args, **kws).",
    ),
    MethodDef::one(
        "callable",
        "($module, obj, /)",
        |_, _, x| Ok(Object::from_bool(x.is_callable())),
        "Return whether the object is callable (i.e., some kind of function).",
    ),
    MethodDef::one(
        "chr",
        "($module, i, /)",
        numbers::chr,
        "The character with the given code point, up to 0x10ffff.",
    ),
    MethodDef::new(
        "compile",
        "($module, /, source, filename, mode, flags=0,\n        dont_inherit=False, optimize=-1, *, _feature_version=-1)",
        code::compile,
        "Compile source into a code object that can be executed by exec() or eval().",
    ),
    MethodDef::new(
        "delattr",
        "($module, obj, name, /)",
        |thread, _, a| a.req(0).setattr(thread, a.req(1), None).map(|()| Object::NONE),
        "Deletes the named attribute from the given object.",
    ),
    MethodDef::raw(
        "dir",
        "",
        functions::dir,
        "dir([object]) -> list of strings\n\nIf called without an argument, return the names in the current scope.\nElse, return an alphabetized list of names comprising (some of) the attributes\nof the given object, and of attributes reachable from it.",
    ),
    MethodDef::new(
        "divmod",
        "($module, x, y, /)",
        numbers::divmod,
        "Floored quotient and the remainder that goes with it.",
    ),
    MethodDef::new(
        "eval",
        "($module, source, /, globals=None, locals=None)",
        code::eval,
        "Evaluate the given source in the context of globals and locals.",
    ),
    MethodDef::new(
        "exec",
        "($module, source, /, globals=None, locals=None, *, closure=None)",
        code::exec,
        "Execute the given source in the context of globals and locals.",
    ),
    MethodDef::new(
        "format",
        "($module, value, format_spec='', /)",
        |thread, _, a| match a.opt(1) {
            Some(spec) if spec.as_str().is_none() => Err(thread.type_error(format!(
                "format() argument 2 must be str, not {}",
                if spec.is_none() { "None" } else { spec.ty().name() }
            ))),
            spec => a.req(0).format(thread, spec),
        },
        "Return type(value).__format__(value, format_spec)",
    ),
    MethodDef::raw(
        "getattr",
        "",
        functions::getattr,
        "getattr(object, name[, default]) -> value\n\nGet a named attribute from an object; getattr(x, 'y') is equivalent to x.y.",
    ),
    MethodDef::noargs(
        "globals",
        "($module, /)",
        code::globals,
        "Return the dictionary containing the current scope's global variables.",
    ),
    MethodDef::new(
        "hasattr",
        "($module, obj, name, /)",
        functions::hasattr,
        "Return whether the object has an attribute with the given name.",
    ),
    MethodDef::one(
        "hash",
        "($module, obj, /)",
        |thread, _, x| x.hash(thread).map(Object::int),
        "Return the integer hash value for the given object.",
    ),
    MethodDef::one(
        "hex",
        "($module, number, /)",
        numbers::hex,
        "Return the hexadecimal representation of an integer.",
    ),
    MethodDef::one(
        "id",
        "($module, obj, /)",
        |thread, _, x| {
            let id = Object::int_u64(x.id());
            thread.audit("builtins.id", std::slice::from_ref(&id))?;
            Ok(id)
        },
        "Return the identity of an object.",
    ),
    MethodDef::new(
        "input",
        "($module, prompt='', /)",
        io::input,
        "Read a string from standard input.  The trailing newline is stripped.",
    ),
    MethodDef::new(
        "isinstance",
        "($module, obj, class_or_tuple, /)",
        isinstance,
        "Return whether an object is an instance of a class or of a subclass thereof.",
    ),
    MethodDef::new(
        "issubclass",
        "($module, cls, class_or_tuple, /)",
        |thread, _, a| a.req(0).issubclass(thread, a.req(1)).map(Object::from_bool),
        "Return whether 'cls' is derived from another class or is the same class.",
    ),
    MethodDef::raw(
        "iter",
        "",
        functions::iter,
        "iter(iterable) -> iterator\niter(callable, sentinel) -> iterator\n\nGet an iterator from an object.",
    ),
    MethodDef::one(
        "aiter",
        "($module, async_iterable, /)",
        functions::aiter,
        "The asynchronous iterator over the object.",
    ),
    MethodDef::one("len", "($module, obj, /)", len, "How many items the container holds."),
    MethodDef::noargs(
        "locals",
        "($module, /)",
        code::locals,
        "Return a dictionary containing the current scope's local variables.",
    ),
    MethodDef::raw(
        "max",
        "",
        reduce::max,
        "max(iterable, *[, default=obj, key=func]) -> value\nmax(arg1, arg2, *args, *[, key=func]) -> value\n\nWith a single iterable argument, return its biggest item.",
    ),
    MethodDef::raw(
        "min",
        "",
        reduce::min,
        "min(iterable, *[, default=obj, key=func]) -> value\nmin(arg1, arg2, *args, *[, key=func]) -> value\n\nWith a single iterable argument, return its smallest item.",
    ),
    MethodDef::raw(
        "next",
        "",
        functions::next,
        "next(iterator[, default])\n\nReturn the next item from the iterator.",
    ),
    MethodDef::new(
        "anext",
        "($module, aiterator, default=<unrepresentable>, /)",
        functions::anext,
        "Return the next item from the async iterator.",
    ),
    MethodDef::one(
        "oct",
        "($module, number, /)",
        numbers::oct,
        "Return the octal representation of an integer.",
    ),
    MethodDef::one(
        "ord",
        "($module, character, /)",
        numbers::ord,
        "Return the ordinal value of a character.",
    ),
    MethodDef::new(
        "pow",
        "($module, /, base, exp, mod=None)",
        |thread, _, a| {
            krait_objects::protocol::number::power(
                thread,
                a.req(0),
                a.req(1),
                a.opt(2).unwrap_or(NONE),
            )
        },
        "Equivalent to base**exp with 2 arguments or base**exp % mod with 3 arguments.",
    ),
    MethodDef::new(
        "print",
        "($module, /, *args, sep=' ', end='\\n', file=None, flush=False)",
        io::print,
        "Prints the values to a stream, or to sys.stdout by default.",
    ),
    MethodDef::one(
        "repr",
        "($module, obj, /)",
        |thread, _, x| x.repr(thread).map(Into::into),
        "Return the canonical string representation of the object.",
    ),
    MethodDef::new(
        "round",
        "($module, /, number, ndigits=None)",
        numbers::round,
        "Round a number to a given precision in decimal digits.",
    ),
    MethodDef::new(
        "setattr",
        "($module, obj, name, value, /)",
        |thread, _, a| a.req(0).setattr(thread, a.req(1), Some(a.req(2))).map(|()| Object::NONE),
        "Sets the named attribute on the given object to the specified value.",
    ),
    MethodDef::raw(
        "sorted",
        "($module, iterable, /, *, key=None, reverse=False)",
        reduce::sorted,
        "Return a new list containing all items from the iterable in ascending order.",
    ),
    MethodDef::new(
        "sum",
        "($module, iterable, /, start=0)",
        reduce::sum,
        "Return the sum of a 'start' value (default: 0) plus an iterable of numbers",
    ),
    MethodDef::raw(
        "vars",
        "",
        functions::vars,
        "The __dict__ of an object, or locals() without one.",
    ),
];

const NONE: &Object = &Object::NONE;

/// The types that the module shows under their names.
fn public_types() -> Vec<&'static Type> {
    vec![
        &object_type::OBJECT,
        &type_type::TYPE,
        &types::bool::BOOL,
        &types::bytes::BYTES,
        &types::bytearray::BYTEARRAY,
        &types::classmethod::CLASSMETHOD,
        &types::complex::COMPLEX,
        &types::dict::DICT,
        &types::enumerate::ENUMERATE,
        &types::filter::FILTER,
        &types::float::FLOAT,
        &types::set::FROZENSET,
        &types::property::PROPERTY,
        &types::int::INT,
        &types::list::LIST,
        &types::map::MAP,
        &types::memoryview::MEMORYVIEW,
        &types::range::RANGE,
        &types::reversed::REVERSED,
        &types::set::SET,
        &types::slice::SLICE,
        &types::staticmethod::STATICMETHOD,
        &types::str::STR,
        &super::super_type::SUPER,
        &types::tuple::TUPLE,
        &types::zip::ZIP,
    ]
}

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    module.add("None", Object::NONE);
    module.add("Ellipsis", Object::ELLIPSIS);
    module.add("NotImplemented", Object::NOT_IMPLEMENTED);
    module.add("False", Object::FALSE);
    module.add("True", Object::TRUE);
    module.add("__debug__", Object::TRUE);
    for ty in public_types() {
        module.add_type(thread, ty);
    }
    for ty in exceptions::all() {
        if !ty.name().starts_with('_') {
            module.add_type(thread, ty);
        }
    }
    module.add("_IncompleteInputError", exceptions::INCOMPLETE_INPUT_ERROR.to_object());
    module.add("EnvironmentError", exceptions::OS_ERROR.to_object());
    module.add("IOError", exceptions::OS_ERROR.to_object());
    module.add("ExceptionGroup", exceptions::group::make_exception_group(thread)?);
    Ok(())
}
