//! `_thread._excepthook` and its argument, behind `threading.excepthook`.

use krait_objects::exceptions as exc;
use krait_objects::name;
use krait_objects::typeobj::TypeSpec;
use krait_objects::types::structseq::{self, Field, StructSeq};
use krait_objects::{Object, PyResult, Thread, Type};

static FIELDS: StructSeq = StructSeq {
    name: "_thread._ExceptHookArgs",
    doc: "What threading.excepthook gets to know of an exception.",
    fields: &[
        Field::new("exc_type", "The exception's type"),
        Field::new("exc_value", "The exception, or None"),
        Field::new("exc_traceback", "Its traceback, or None"),
        Field::new("thread", "The thread that did not handle it, or None"),
    ],
    visible: 4,
};
static SPEC: TypeSpec = structseq::spec(&FIELDS, 0);
pub static ARGS: Type = Type::builtin(&SPEC);

/// `_thread._excepthook(args)`.
pub fn excepthook(thread: &Thread, _: &Object, args: &Object) -> PyResult {
    let items = args.as_tuple().filter(|_| args.is_exact(&ARGS)).map(|t| t.as_slice());
    let Some([ty, value, traceback, python_thread]) = items else {
        return Err(thread.type_error("_thread.excepthook argument type must be ExceptHookArgs"));
    };
    if ty.is(&exc::SYSTEM_EXIT.to_object()) {
        return Ok(Object::NONE);
    }
    let sys = thread.interp().sys_dict();
    let stderr = sys.and_then(|sys| sys.get_name(name!("stderr"))).filter(|f| !f.is_none());
    let has_stderr = stderr.is_some();
    let file = match stderr {
        Some(file) => file,
        // Standard error is gone at the interpreter's end; threads keep a reference of their own.
        None if python_thread.is_none() => return Ok(Object::NONE),
        None => match python_thread.getattr(thread, name!("_stderr"))? {
            file if file.is_none() => return Ok(Object::NONE),
            file => file,
        },
    };
    let name = match python_thread.is_none() {
        true => None,
        false => python_thread.lookup_attr(thread, name!("name"))?,
    };
    let name = match name {
        Some(name) => name.to_str(thread)?.into(),
        None => Object::str(&thread.ident.get().to_string()),
    };
    let write = |text: Object| file.call_method(thread, name!("write"), &[text]).map(drop);
    write(Object::str("Exception in thread "))?;
    write(name)?;
    write(Object::str(":\n"))?;
    let traced = value.is_instance(&exc::BASE_EXCEPTION);
    if traced && value.getattr(thread, name!("__traceback__"))?.is_none() && !traceback.is_none() {
        value.setattr(thread, name!("__traceback__"), Some(traceback))?;
    }
    if !(traced && has_stderr && print_with_traceback_module(thread, value)) {
        write(Object::str(&shown(thread, value)))?;
    }
    // The text is out; a failing flush is not reported either.
    drop(file.call_method(thread, name!("flush"), &[]));
    Ok(Object::NONE)
}

/// Prints an exception to standard error as `traceback` does; false if that cannot be.
fn print_with_traceback_module(thread: &Thread, value: &Object) -> bool {
    if thread.interp().finalizing.get() {
        return false;
    }
    let print = || -> PyResult {
        let star = Object::tuple(&[Object::str("*")]);
        let name = name!("traceback");
        let module = (thread.hooks().import)(thread, name, None, None, Some(&star), 0)?;
        let print = module.getattr(thread, name!("_print_exception_bltin"))?;
        print.call(thread, std::slice::from_ref(value))
    };
    print().is_ok()
}

fn shown(thread: &Thread, value: &Object) -> String {
    if value.is_none() {
        return "NoneType: None\n".into();
    }
    if !value.is_instance(&exc::BASE_EXCEPTION) {
        return format!(
            "TypeError: print_exception(): Exception expected for value, {} found\n",
            value.ty().name()
        );
    }
    (thread.hooks().format_exception)(thread, value)
}
