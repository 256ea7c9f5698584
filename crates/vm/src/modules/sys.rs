//! `sys`: what needs frames, the thread or the interpreter. Values from the configuration are set by the runtime.
//! Matches CPython's `Python/sysmodule.c`.

mod audit;
mod debugging;
mod monitoring;
pub mod stderr_printer;
mod threads;
mod unraisable;

pub use unraisable::report_unraisable;

use crate::frame::current_frame;
use crate::frame_object;
use krait_objects::exceptions as exc;
use krait_objects::suggestions::unexpected_keyword;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::types::str::Str;
use krait_objects::{Args, CallArgs, MethodDef, Object, PyResult, Raised, Ref, Thread, name};

/// The module's definition.
pub static DEF: ModuleDef = ModuleDef {
    name: "sys",
    doc: "This module provides access to some objects used or maintained by the\ninterpreter and to functions that interact strongly with the interpreter.",
    functions: FUNCTIONS,
    exec,
};

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::noargs(
        "exception",
        "($module, /)",
        |thread, _| Ok(thread.handled_exception().cloned().unwrap_or(Object::NONE)),
        "Return the current exception.",
    ),
    MethodDef::noargs(
        "exc_info",
        "($module, /)",
        exc_info,
        "Return current exception information: (type, value, traceback).",
    ),
    MethodDef::new(
        "exit",
        "($module, status=None, /)",
        exit,
        "Exit the interpreter by raising SystemExit(status).",
    ),
    MethodDef::noargs(
        "getdefaultencoding",
        "($module, /)",
        |_, _| Ok(Object::str("utf-8")),
        "Encoding that str and bytes convert with by default.",
    ),
    MethodDef::noargs(
        "getfilesystemencoding",
        "($module, /)",
        |_, _| Ok(Object::str("utf-8")),
        "Encoding of file names for the system.",
    ),
    MethodDef::noargs(
        "getfilesystemencodeerrors",
        "($module, /)",
        |_, _| Ok(Object::str("surrogateescape")),
        "Return the error mode used for Unicode to OS filename conversion.",
    ),
    MethodDef::one("intern", "($module, string, /)", intern, "``Intern'' the given string."),
    MethodDef::noargs(
        "getrecursionlimit",
        "($module, /)",
        |thread, _| Ok(Object::int(thread.interp().recursion_limit.get().into())),
        "Return the current value of the recursion limit.",
    ),
    MethodDef::one(
        "setrecursionlimit",
        "($module, limit, /)",
        set_recursion_limit,
        "Set the maximum depth of the Python interpreter stack to n.",
    ),
    MethodDef::one(
        "getrefcount",
        "($module, object, /)",
        |_, _, o| Ok(Object::int(o.refcount() as i64)),
        "Return the reference count of object.",
    ),
    MethodDef::new(
        "_getframe",
        "($module, depth=0, /)",
        get_frame,
        "Return a frame object from the call stack.",
    ),
    MethodDef::new(
        "_getframemodulename",
        "($module, /, depth=0)",
        get_frame_module_name,
        "Return the name of the module for a calling frame.",
    ),
    MethodDef::noargs(
        "get_int_max_str_digits",
        "($module, /)",
        |thread, _| Ok(Object::int_usize(thread.interp().int_max_str_digits.get())),
        "The most decimal digits that conversions between int and str accept.",
    ),
    MethodDef::new(
        "set_int_max_str_digits",
        "($module, /, maxdigits)",
        set_int_max_str_digits,
        "Choose the most decimal digits that conversions between int and str accept; 0 means no limit.",
    ),
    MethodDef::one(
        "displayhook",
        "($module, object, /)",
        display_hook,
        "Show a value, unless it is None, and remember it as builtins._.",
    ),
    MethodDef::raw(
        "excepthook",
        "($module, exctype, value, traceback, /)",
        except_hook,
        "Show an exception and its traceback on the standard error stream.",
    ),
    MethodDef::one(
        "unraisablehook",
        "($module, unraisable, /)",
        unraisable::hook,
        "Handle an unraisable exception.",
    ),
    MethodDef::raw(
        "getsizeof",
        "",
        get_size_of,
        "Bytes that an object takes, or the default if it cannot tell.",
    ),
    MethodDef::noargs(
        "is_finalizing",
        "($module, /)",
        |thread, _| Ok(Object::from_bool(thread.interp().finalizing.get())),
        "Whether the interpreter has begun to end.",
    ),
    MethodDef::one(
        "_is_interned",
        "($module, string, /)",
        |thread, _, s| match s.as_str() {
            Some(s) => Ok(Object::from_bool(s.is_interned())),
            None => Err(thread
                .type_error(format!("_is_interned() argument must be str, not {}", s.ty().name()))),
        },
        "Whether the string is the one kept for its text.",
    ),
];

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    for functions in [audit::FUNCTIONS, debugging::FUNCTIONS, threads::FUNCTIONS] {
        module.add_functions(functions);
    }
    debugging::install_jit(module);
    monitoring::install(thread, module)?;
    module.add("maxsize", Object::int(i64::MAX));
    module.add("maxunicode", Object::int(0x10ffff));
    module.add("byteorder", Object::str("little"));
    module.add("platform", Object::str("linux"));
    module.add("float_repr_style", Object::str("short"));
    module.add("copyright", Object::str("Copyright (c) 2001 Python Software Foundation.\nAll Rights Reserved.\n\nCopyright (c) 2000 BeOpen.com.\nAll Rights Reserved.\n\nCopyright (c) 1995-2001 Corporation for National Research Initiatives.\nAll Rights Reserved.\n\nCopyright (c) 1991-1995 Stichting Mathematisch Centrum, Amsterdam.\nAll Rights Reserved."));
    for hook in ["displayhook", "excepthook", "unraisablehook", "breakpointhook"] {
        if let Some(function) = module.dict().get_str(hook) {
            module.add(&format!("__{hook}__"), function);
        }
    }
    Ok(())
}

fn exc_info(thread: &Thread, _module: &Object) -> PyResult {
    match thread.handled_exception().cloned() {
        Some(exception) => {
            let traceback =
                krait_objects::error::exception_ref(&exception).traceback().unwrap_or(Object::NONE);
            Ok(Object::tuple(&[exception.ty().to_object(), exception.clone(), traceback]))
        }
        None => Ok(Object::tuple(&[Object::NONE, Object::NONE, Object::NONE])),
    }
}

fn exit(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    match args.opt(0) {
        Some(status) => match status.as_tuple() {
            Some(all) => Err(thread.err_args(&exc::SYSTEM_EXIT, all.as_slice())),
            None => Err(thread.err_value(&exc::SYSTEM_EXIT, status.clone())),
        },
        None => Err(thread.err_args(&exc::SYSTEM_EXIT, &[])),
    }
}

fn intern(thread: &Thread, _module: &Object, string: &Object) -> PyResult {
    if string.is_exact(&krait_objects::types::str::STR) {
        return Ok(krait_objects::intern::intern_object(string.clone()));
    }
    Err(thread.type_error(if string.as_str().is_some() {
        format!("can't intern {}", string.ty().name())
    } else {
        format!("intern() argument must be str, not {}", string.ty().name())
    }))
}

fn set_recursion_limit(thread: &Thread, _module: &Object, limit: &Object) -> PyResult {
    let limit = limit.to_i32(thread)?;
    if limit < 1 {
        return Err(thread.value_error("recursion limit must be greater or equal than 1"));
    }
    let old = thread.interp().recursion_limit.get();
    let depth = old - thread.recursion_remaining.get();
    if depth >= limit {
        return Err(thread.recursion_error(format!(
            "cannot set the recursion limit to {limit} at the recursion depth {depth}: the limit is too low"
        )));
    }
    thread.interp().recursion_limit.set(limit);
    thread.recursion_remaining.set(limit - depth);
    Ok(Object::NONE)
}

/// The frame `depth` levels up.
fn frame_at(thread: &Thread, mut depth: i64) -> *mut crate::frame::Frame {
    let mut frame = current_frame(thread);
    while depth > 0 && !frame.is_null() {
        // SAFETY: frames of the running thread are alive.
        frame = unsafe { (*frame).previous };
        depth -= 1;
    }
    frame
}

fn get_frame(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let depth = match args.opt(0) {
        Some(depth) => depth.to_i64(thread)?,
        None => 0,
    };
    let frame = frame_at(thread, depth);
    if frame.is_null() {
        return Err(thread.value_error("call stack is not deep enough"));
    }
    // SAFETY: frames of the running thread are alive.
    let frame = unsafe { frame_object::of_frame(frame) };
    thread.audit("sys._getframe", std::slice::from_ref(&frame))?;
    Ok(frame)
}

fn get_frame_module_name(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let depth = match args.opt(0) {
        Some(depth) => depth.to_i64(thread)?,
        None => 0,
    };
    thread.audit("sys._getframemodulename", &[Object::int(depth)])?;
    let frame = frame_at(thread, depth);
    if frame.is_null() {
        return Ok(Object::NONE);
    }
    // SAFETY: frames of the running thread are alive.
    let function = unsafe { (*frame).function().map(Ref::from_payload) };
    match function {
        Some(function) => {
            let function: Object = Ref::into_object(function);
            Ok(function.lookup_attr(thread, name!("__module__"))?.unwrap_or(Object::NONE))
        }
        None => {
            // SAFETY: as above.
            let globals = unsafe { (*frame).globals_object() };
            Ok(globals.get_name(name!("__name__")).unwrap_or(Object::NONE))
        }
    }
}

fn set_int_max_str_digits(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let digits = args.req(0).to_i32(thread)?;
    if digits != 0 && digits < 640 {
        return Err(thread.value_error("maxdigits must be 0 or larger than 640"));
    }
    thread.interp().int_max_str_digits.set(digits as usize);
    Ok(Object::NONE)
}

fn display_hook(thread: &Thread, _module: &Object, value: &Object) -> PyResult {
    let Some(builtins) = thread.interp().builtins() else {
        return Err(thread.runtime_error("lost builtins module"));
    };
    if value.is_none() {
        return Ok(Object::NONE);
    }
    builtins.set_str(name!("_"), Object::NONE);
    let stdout = thread.interp().sys_dict().and_then(|sys| sys.get_name(name!("stdout")));
    let Some(stdout) = stdout.filter(|s| !s.is_none()) else {
        return Err(thread.runtime_error("lost sys.stdout"));
    };
    let text: Object = value.repr(thread)?.into();
    match stdout.call_method(thread, name!("write"), std::slice::from_ref(&text)) {
        Err(raised) if raised.is(&exc::UNICODE_ENCODE_ERROR) => {
            let encoding = stdout.getattr(thread, name!("encoding"))?;
            let encoded = text.call_method(
                thread,
                name!("encode"),
                &[encoding.clone(), Object::str("backslashreplace")],
            )?;
            let escaped =
                encoded.call_method(thread, name!("decode"), &[encoding, Object::str("strict")])?;
            stdout.call_method(thread, name!("write"), &[escaped])?;
        }
        other => {
            other?;
        }
    }
    stdout.call_method(thread, name!("write"), &[Object::str("\n")])?;
    builtins.set_str(name!("_"), value.clone());
    Ok(Object::NONE)
}

/// Writes text to `sys.stderr`, or to the process's standard error where there is none.
pub fn write_stderr(thread: &Thread, text: &str) {
    let stderr = thread
        .interp()
        .sys_dict()
        .and_then(|sys| sys.get_name(name!("stderr")))
        .filter(|s| !s.is_none());
    if let Some(stderr) = stderr
        && stderr.call_method(thread, name!("write"), &[Object::str(text)]).is_ok()
    {
        let _ = stderr.call_method(thread, name!("flush"), &[]);
        return;
    }
    use std::io::Write;
    // Nothing can be done about a broken standard error.
    let _ = std::io::stderr().write_all(text.as_bytes());
}

fn except_hook(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let [_, value, traceback] = args.args else {
        return Err(
            thread.type_error(format!("excepthook expected 3 arguments, got {}", args.args.len()))
        );
    };
    if value.is_instance(&exc::BASE_EXCEPTION) {
        let payload = krait_objects::error::exception_ref(value);
        if payload.traceback().is_none() && !traceback.is_none() {
            payload.set_traceback(Some(traceback.clone()));
        }
    }
    print_exception(thread, value);
    Ok(Object::NONE)
}

/// Prints an exception with its traceback: through the `traceback` module, or natively if that fails.
pub fn print_exception(thread: &Thread, value: &Object) {
    if !value.is_instance(&exc::BASE_EXCEPTION) {
        write_stderr(
            thread,
            &format!(
                "TypeError: print_exception(): Exception expected for value, {} found\n",
                value.ty().name()
            ),
        );
        return;
    }
    if print_with_traceback_module(thread, value) {
        return;
    }
    let text = crate::traceback_print::format_exception(thread, value);
    write_stderr(thread, &text);
}

/// Prints an exception as `traceback` does, with carets and suggestions; false if that cannot be.
fn print_with_traceback_module(thread: &Thread, value: &Object) -> bool {
    let stderr = thread.interp().sys_dict().and_then(|sys| sys.get_name(name!("stderr")));
    if stderr.is_none_or(|s| s.is_none()) || thread.interp().finalizing.get() {
        return false;
    }
    let print = || -> PyResult<()> {
        let module = crate::import::import_module(thread, name!("traceback"), None, None, None, 0)?;
        let print = module.getattr(thread, name!("_print_exception_bltin"))?;
        print.call(thread, std::slice::from_ref(value)).map(drop)
    };
    print().is_ok()
}

/// Shows an exception that nobody caught: through `sys.excepthook`, with `sys.last_exc` set (`PyErr_PrintEx`).
pub fn report_uncaught(thread: &Thread, raised: Raised) {
    let value = raised.into_exception();
    let traceback = krait_objects::error::exception_ref(&value).traceback();
    let traceback = traceback.unwrap_or(Object::NONE);
    let Some(sys) = thread.interp().sys_dict() else { return print_exception(thread, &value) };
    let ty = value.ty().to_object();
    sys.set_item_str("last_exc", value.clone());
    sys.set_item_str("last_type", ty.clone());
    sys.set_item_str("last_value", value.clone());
    sys.set_item_str("last_traceback", traceback.clone());
    let hook = sys.get_str("excepthook");
    let event =
        [hook.clone().unwrap_or(Object::NONE), ty.clone(), value.clone(), traceback.clone()];
    if let Err(raised) = thread.audit("sys.excepthook", &event) {
        // A hook that wants nothing shown raises RuntimeError.
        if raised.is(&exc::RUNTIME_ERROR) {
            return;
        }
        report_unraisable(
            thread,
            raised.exception(),
            Some("Exception ignored in audit hook"),
            None,
        );
    }
    let Some(hook) = hook else {
        write_stderr(thread, "sys.excepthook is missing\n");
        return print_exception(thread, &value);
    };
    if let Err(second) = hook.call(thread, &[ty, value.clone(), traceback]) {
        write_stderr(thread, "Error in sys.excepthook:\n");
        print_exception(thread, second.exception());
        write_stderr(thread, "\nOriginal exception was:\n");
        print_exception(thread, &value);
    }
}

fn get_size_of(thread: &Thread, _module: &Object, args: CallArgs<'_>) -> PyResult {
    let mut default = None;
    let mut object = args.positional().first();
    for (key, value) in args.keywords() {
        match key.as_str().map(Str::to_string_lossy).as_deref() {
            Some("default") => default = Some(value),
            Some("object") => object = Some(value),
            _ => {
                let key = key.str_string(thread)?;
                let known = ["object", "default"];
                return Err(unexpected_keyword(thread, "getsizeof", &key, &known));
            }
        }
    }
    default = default.or_else(|| args.positional().get(1));
    let Some(object) = object else {
        return Err(thread.type_error("getsizeof() missing required argument 'object' (pos 1)"));
    };
    let result =
        krait_objects::protocol::special::call_special(thread, object, name!("__sizeof__"), &[]);
    match (result, default) {
        (Ok(Some(size)), _) => {
            let size = size.to_i64(thread)?;
            if size < 0 {
                return Err(thread.value_error("__sizeof__() should return >= 0"));
            }
            let prefix = if object.ty().has(krait_objects::typeobj::flags::GC) { 16 } else { 0 };
            Ok(Object::int(size + prefix))
        }
        (Ok(None), Some(default)) => Ok(default.clone()),
        (Ok(None), None) => {
            Err(thread.type_error(format!("Type {} doesn't define __sizeof__", object.ty().name())))
        }
        (Err(raised), Some(default)) if raised.is(&exc::TYPE_ERROR) => Ok(default.clone()),
        (Err(raised), _) => Err(raised),
    }
}
