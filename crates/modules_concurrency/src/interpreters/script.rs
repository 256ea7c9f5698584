//! Code that crosses to another interpreter: source, functions and code objects without state.

use super::crossing::import;
use krait_objects::thread::CompileRequest;
use krait_objects::types::code::Code;
use krait_objects::{Object, PyResult, Raised, Thread, name};

/// `CO_VARARGS | CO_VARKEYWORDS`.
const STARRED: i64 = 0x04 | 0x08;

/// Marshalled code of source, a function or a code object.
pub fn of_any(thread: &Thread, code: &Object) -> PyResult<Vec<u8>> {
    if code.as_str().is_some() {
        return of_source(thread, code);
    }
    match body(thread, code)? {
        Some(code) => of_code(thread, &code),
        None => {
            Err(thread
                .type_error("exec() argument 2 must be a string, a function, or a code object"))
        }
    }
}

/// Marshalled code of a function or a code object.
pub fn of_function(thread: &Thread, function: &Object) -> PyResult<Vec<u8>> {
    match body(thread, function)? {
        Some(code) => of_code(thread, &code),
        None => Err(thread.type_error("run_func() argument 2 must be a function or a code object")),
    }
}

/// Marshalled code of source.
pub fn of_source(thread: &Thread, source: &Object) -> PyResult<Vec<u8>> {
    if source.as_str().is_none() {
        return Err(thread.type_error(format!(
            "run_string() argument 2 must be a string, not {}",
            source.ty().name()
        )));
    }
    let request = CompileRequest {
        source,
        filename: &Object::str("<script>"),
        mode: "exec",
        flags: 0,
        optimize: -1,
        feature_version: -1,
        inherited: 0,
    };
    let code = (thread.hooks().compile)(thread, request)?;
    dump(thread, &code)
}

/// The code of a function, or the code object itself; an error for a function with a closure.
fn body(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    if object.downcast::<Code>().is_some() {
        return Ok(Some(object.clone()));
    }
    if object.ty().name() != "function" {
        return Ok(None);
    }
    if !object.getattr(thread, name!("__closure__"))?.is_none() {
        return Err(thread.value_error("closures not supported"));
    }
    object.getattr(thread, name!("__code__")).map(Some)
}

fn number(thread: &Thread, code: &Object, attribute: &str) -> PyResult<i64> {
    code.getattr(thread, &Object::str(attribute))?.to_i64(thread)
}

/// Marshalled code that takes no arguments and gives nothing back.
fn of_code(thread: &Thread, code: &Object) -> PyResult<Vec<u8>> {
    let arguments =
        number(thread, code, "co_argcount")? + number(thread, code, "co_kwonlyargcount")?;
    if arguments > 0 || number(thread, code, "co_flags")? & STARRED != 0 {
        return Err(thread.value_error("arguments not supported"));
    }
    if code.getattr(thread, &Object::str("co_freevars"))?.len(thread)? > 0 {
        return Err(thread.value_error("closures not supported"));
    }
    if !returns_only_none(thread, code)? {
        return Err(thread.value_error("code that returns a value is not a script"));
    }
    dump(thread, code)
}

/// Whether every return gives the constant None.
pub fn returns_only_none(thread: &Thread, code: &Object) -> PyResult<bool> {
    let numbers = import(thread, "opcode")?.getattr(thread, &Object::str("opmap"))?;
    let opcode = |name: &str| -> PyResult<u8> {
        Ok(numbers.getitem(thread, &Object::str(name))?.to_i64(thread)? as u8)
    };
    let (load, return_) = (opcode("LOAD_CONST")?, opcode("RETURN_VALUE")?);
    let constants = code.getattr(thread, &Object::str("co_consts"))?.to_vec(thread)?;
    let none = constants.iter().position(Object::is_none);
    let units = code.getattr(thread, &Object::str("co_code"))?;
    let units = units.as_bytes().map(|units| units.as_slice().to_vec()).unwrap_or_default();
    let mut previous = (0, 0);
    for unit in units.chunks_exact(2) {
        let current = (unit[0], usize::from(unit[1]));
        if current.0 == return_ && !(previous.0 == load && Some(previous.1) == none) {
            return Ok(false);
        }
        previous = current;
    }
    Ok(true)
}

/// The code of a function that depends on nothing but its arguments and builtins.
pub fn stateless(thread: &Thread, object: &Object) -> PyResult<Option<Object>> {
    if object.ty().name() != "function" {
        return Ok(None);
    }
    for attribute in ["__closure__", "__defaults__", "__kwdefaults__"] {
        if !object.getattr(thread, &Object::str(attribute))?.is_none() {
            return Ok(None);
        }
    }
    let annotations = object.getattr(thread, &Object::str("__annotations__"))?;
    if annotations.len(thread)? > 0 {
        return Ok(None);
    }
    let code = object.getattr(thread, name!("__code__"))?;
    // Global names must be builtins.
    let globals = object.getattr(thread, &Object::str("__globals__"))?;
    let Some(builtins) = thread.interp().builtins() else { return Ok(None) };
    for name in global_names(thread, &code)? {
        let is_global = globals.as_dict().is_some_and(|globals| globals.get_name(&name).is_some());
        if is_global || builtins.get_name(&name).is_none() {
            return Ok(None);
        }
    }
    Ok(Some(code))
}

/// Names that code looks up as globals.
fn global_names(thread: &Thread, code: &Object) -> PyResult<Vec<Object>> {
    let dis = import(thread, "dis")?;
    let instructions =
        dis.call_method(thread, &Object::str("get_instructions"), std::slice::from_ref(code))?;
    let mut names = Vec::new();
    for instruction in instructions.to_vec(thread)? {
        let opname = instruction.getattr(thread, &Object::str("opname"))?.str_string(thread)?;
        if opname.ends_with("_GLOBAL") {
            names.push(instruction.getattr(thread, &Object::str("argval"))?);
        }
    }
    Ok(names)
}

/// Code in marshal's format.
pub fn dump(thread: &Thread, code: &Object) -> PyResult<Vec<u8>> {
    let data = import(thread, "marshal")?.call_method(
        thread,
        &Object::str("dumps"),
        std::slice::from_ref(code),
    )?;
    data.as_bytes().map(|data| data.as_slice().to_vec()).ok_or_else(|| no_code(thread))
}

fn no_code(thread: &Thread) -> Raised {
    thread.system_error("marshal gave no code")
}

/// Code from marshal's format.
pub fn load(thread: &Thread, data: &[u8]) -> PyResult {
    import(thread, "marshal")?.call_method(thread, &Object::str("loads"), &[Object::bytes(data)])
}

/// A function of marshalled code, in the namespace of the interpreter's `__main__`.
pub fn function(thread: &Thread, data: &[u8]) -> PyResult {
    let code = load(thread, data)?;
    let globals = super::run::main_namespace(thread)?;
    let types = import(thread, "types")?;
    types.getattr(thread, &Object::str("FunctionType"))?.call(thread, &[code, globals.into()])
}
