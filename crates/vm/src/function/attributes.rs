//! The constructor, repr and attributes of functions.

use super::{FUNCTION, Function};
use krait_objects::signature::Signature;
use krait_objects::typeobj::{Type, object_type};
use krait_objects::types::cell::Cell;
use krait_objects::types::code::Code;
use krait_objects::types::dict::Dict;
use krait_objects::types::str::Str;
use krait_objects::types::tuple::Tuple;
use krait_objects::{CallArgs, GetSetDef, Object, PyResult, Ref, Thread};
use std::cell::UnsafeCell;

pub(super) static GETSET: &[GetSetDef] = &[
    object_type::NATIVE_DICT_GETSET,
    GetSetDef::rw(
        "__code__",
        |thread, f| {
            thread.audit_read(f, "__code__")?;
            Ok(of(f).code_ref().into())
        },
        set_code,
        "",
    ),
    GetSetDef::rw(
        "__defaults__",
        |thread, f| {
            thread.audit_read(f, "__defaults__")?;
            Ok(of(f).defaults().map_or(Object::NONE, Into::into))
        },
        set_defaults,
        "",
    ),
    GetSetDef::rw(
        "__kwdefaults__",
        |thread, f| {
            thread.audit_read(f, "__kwdefaults__")?;
            Ok(of(f).kwdefaults().map_or(Object::NONE, Into::into))
        },
        set_kwdefaults,
        "",
    ),
    GetSetDef::rw("__name__", |_, f| Ok(read(&of(f).name)), set_name, ""),
    GetSetDef::rw("__qualname__", |_, f| Ok(read(&of(f).qualname)), set_qualname, ""),
    GetSetDef::rw(
        "__annotations__",
        get_annotations,
        set_annotations,
        "The function's annotations by name.",
    ),
    GetSetDef::rw("__annotate__", get_annotate, set_annotate, "The code that the function runs."),
    GetSetDef::rw(
        "__type_params__",
        get_type_params,
        set_type_params,
        "The function's own type parameters.",
    ),
    GetSetDef::member("__globals__", |_, f| Ok(of(f).globals.clone().into()), ""),
    GetSetDef::member("__builtins__", |_, f| Ok(of(f).builtins.clone()), ""),
    GetSetDef::member(
        "__closure__",
        |_, f| Ok(of(f).closure.clone().map_or(Object::NONE, Into::into)),
        "",
    ),
    GetSetDef {
        name: "__doc__",
        get: |_, f| Ok(read(&of(f).doc)),
        set: Some(|_, f, v| write(&of(f).doc, v)),
        doc: "",
        member: true,
    },
    GetSetDef {
        name: "__module__",
        get: |_, f| Ok(read(&of(f).module)),
        set: Some(|_, f, v| write(&of(f).module, v)),
        doc: "",
        member: true,
    },
];

fn of(object: &Object) -> &Function {
    object.downcast().expect("slots of functions are called on them")
}

fn read(field: &UnsafeCell<Object>) -> Object {
    // SAFETY: under the GIL; cloned at once.
    unsafe { (*field.get()).clone() }
}

fn write(field: &UnsafeCell<Object>, value: Option<&Object>) -> PyResult<()> {
    // SAFETY: under the GIL; the old value is dropped last.
    drop(unsafe { std::mem::replace(&mut *field.get(), value.cloned().unwrap_or(Object::NONE)) });
    Ok(())
}

fn put(field: &UnsafeCell<Option<Object>>, value: Option<Object>) {
    // SAFETY: as in `write`.
    drop(unsafe { std::mem::replace(&mut *field.get(), value) });
}

pub(super) fn repr(_thread: &Thread, object: &Object) -> PyResult {
    Ok(Object::str(&format!("<function {} at {:#x}>", of(object).qualname_string(), object.id())))
}

static NEW: Signature = Signature::new(
    "function",
    "(code, globals, name=None, argdefs=None, closure=None, kwdefaults=None)",
);

pub(super) fn new(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
    let args = NEW.bind(thread, args)?;
    let wrong = |name: &str, wanted: &str, got: &Object| {
        thread.type_error(format!(
            "function() argument '{name}' must be {wanted}, not {}",
            got.ty().name()
        ))
    };
    let Some(code) = args.req(0).downcast_ref::<Code>() else {
        return Err(wrong("code", "code", args.req(0)));
    };
    let Some(globals) = args.req(1).downcast_ref::<Dict>() else {
        return Err(wrong("globals", "dict", args.req(1)));
    };
    let name = args.opt_not_none(2);
    if name.is_some_and(|n| n.as_str().is_none()) {
        return Err(thread.type_error("arg 3 (name) must be None or string"));
    }
    let defaults = match args.opt_not_none(3) {
        Some(d) => match d.downcast_ref::<Tuple>() {
            Some(d) => Some(d),
            None => return Err(thread.type_error("arg 4 (defaults) must be None or tuple")),
        },
        None => None,
    };
    let closure = match args.opt_not_none(4) {
        Some(c) => match c.downcast_ref::<Tuple>() {
            Some(c) => Some(c),
            None => return Err(thread.type_error("arg 5 (closure) must be tuple")),
        },
        None if code.nfreevars > 0 => {
            return Err(thread.type_error("arg 5 (closure) must be tuple"));
        }
        None => None,
    };
    let count = closure.as_ref().map_or(0, |c| c.len());
    if count != code.nfreevars as usize {
        return Err(thread.value_error(format!(
            "{} requires closure of length {}, not {count}",
            code.name.to_string_lossy(),
            code.nfreevars
        )));
    }
    if let Some(bad) =
        closure.iter().flat_map(|c| c.iter()).find(|c| c.downcast::<Cell>().is_none())
    {
        return Err(
            thread.type_error(format!("arg 5 (closure) expected cell, found {}", bad.ty().name()))
        );
    }
    let kwdefaults = match args.opt_not_none(5) {
        Some(d) => match d.downcast_ref::<Dict>() {
            Some(d) => Some(d),
            None => return Err(thread.type_error("arg 6 (kwdefaults) must be None or dict")),
        },
        None => None,
    };
    thread.audit("function.__new__", std::slice::from_ref(code.as_object()))?;
    let function = Function::new(thread, code, globals, closure);
    if let Some(name) = name {
        write(&function.name, Some(name))?;
    }
    function.set_defaults(defaults);
    function.set_kwdefaults(kwdefaults);
    Ok(function.into())
}

fn set_code(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let function = of(object);
    let Some(code) = value.and_then(|v| v.downcast_ref::<Code>()) else {
        return Err(thread.type_error("__code__ must be set to a code object"));
    };
    let cells = function.closure.as_ref().map_or(0, |c| c.len());
    if code.nfreevars as usize != cells {
        return Err(thread.value_error(format!(
            "{}() requires a code object with {cells} free vars, not {}",
            read(&function.name).as_str().map(Str::to_string_lossy).unwrap_or_default(),
            code.nfreevars
        )));
    }
    audit_write(thread, object, "__code__", Some(code.as_object()))?;
    function.version.set(0);
    // SAFETY: frames own the code they run; the old code is dropped last.
    drop(unsafe { std::mem::replace(&mut *function.code.get(), code) });
    Ok(())
}

/// Tells of giving the function another value, or none.
fn audit_write(
    thread: &Thread,
    object: &Object,
    name: &str,
    value: Option<&Object>,
) -> PyResult<()> {
    let event = if value.is_some() { "object.__setattr__" } else { "object.__delattr__" };
    thread.audit_attribute(event, object, name, value)
}

fn set_defaults(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let defaults = match value.filter(|v| !v.is_none()) {
        None => None,
        Some(v) => match v.downcast_ref::<Tuple>() {
            Some(v) => Some(v),
            None => return Err(thread.type_error("__defaults__ must be set to a tuple object")),
        },
    };
    let new = defaults.as_ref().map(|d| d.as_object());
    audit_write(thread, object, "__defaults__", new)?;
    of(object).set_defaults(defaults);
    Ok(())
}

fn set_kwdefaults(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let defaults: Option<Ref<Dict>> = match value.filter(|v| !v.is_none()) {
        None => None,
        Some(v) => match v.downcast_ref::<Dict>() {
            Some(v) => Some(v),
            None => return Err(thread.type_error("__kwdefaults__ must be set to a dict object")),
        },
    };
    let new = defaults.as_ref().map(|d| d.as_object());
    audit_write(thread, object, "__kwdefaults__", new)?;
    of(object).set_kwdefaults(defaults);
    Ok(())
}

fn set_name(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    match value {
        Some(v) if v.as_str().is_some() => write(&of(object).name, Some(v)),
        _ => Err(thread.type_error("__name__ must be set to a string object")),
    }
}

fn set_qualname(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    match value {
        Some(v) if v.as_str().is_some() => write(&of(object).qualname, Some(v)),
        _ => Err(thread.type_error("__qualname__ must be set to a string object")),
    }
}

fn get_annotations(thread: &Thread, object: &Object) -> PyResult {
    let function = of(object);
    // SAFETY: under the GIL; cloned at once.
    if let Some(annotations) = unsafe { (*function.annotations.get()).clone() } {
        return Ok(annotations);
    }
    // SAFETY: as above.
    let annotate = unsafe { (*function.annotate.get()).clone() };
    let annotations = match annotate.filter(Object::is_callable) {
        Some(annotate) => krait_objects::types::annotations::run_annotate(thread, &annotate)?,
        None => Dict::new().into(),
    };
    put(&function.annotations, Some(annotations.clone()));
    Ok(annotations)
}

fn set_annotations(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let value = value.filter(|v| !v.is_none());
    if value.is_some_and(|v| v.as_dict().is_none()) {
        return Err(thread.type_error("__annotations__ must be set to a dict object"));
    }
    put(&of(object).annotations, value.cloned());
    put(&of(object).annotate, None);
    Ok(())
}

fn get_annotate(_thread: &Thread, object: &Object) -> PyResult {
    // SAFETY: under the GIL; cloned at once.
    Ok(unsafe { (*of(object).annotate.get()).clone() }.unwrap_or(Object::NONE))
}

fn set_annotate(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    match value {
        None => Err(thread.type_error("__annotate__ cannot be deleted")),
        Some(v) if v.is_none() => {
            put(&of(object).annotate, None);
            Ok(())
        }
        Some(v) if v.is_callable() => {
            put(&of(object).annotate, Some(v.clone()));
            put(&of(object).annotations, None);
            Ok(())
        }
        Some(_) => Err(thread.type_error("__annotate__ must be callable or None")),
    }
}

fn get_type_params(_thread: &Thread, object: &Object) -> PyResult {
    // SAFETY: under the GIL; cloned at once.
    Ok(unsafe { (*of(object).type_params.get()).clone() }.unwrap_or_else(|| Tuple::empty().into()))
}

fn set_type_params(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    match value {
        Some(v) if v.as_tuple().is_some() => {
            put(&of(object).type_params, Some(v.clone()));
            Ok(())
        }
        _ => Err(thread.type_error("__type_params__ must be set to a tuple")),
    }
}

/// True if `object` is a function.
pub fn is_function(object: &Object) -> bool {
    object.is_exact(&FUNCTION)
}
