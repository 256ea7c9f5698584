//! `sys.unraisablehook`: exceptions that nobody can handle. Matches the unraisable part of CPython's `Python/errors.c`.

use crate::frame::current_frame;
use crate::frame_object;
use krait_objects::error::exception_ref;
use krait_objects::types::builtin_function::BuiltinFunction;
use krait_objects::types::str::Str;
use krait_objects::types::structseq::{self, Field, StructSeq};
use krait_objects::types::traceback::Traceback;
use krait_objects::{Object, PyResult, Thread, Type, TypeSpec, name};

static ARGS_DEF: StructSeq = StructSeq {
    name: "UnraisableHookArgs",
    doc: "What sys.unraisablehook gets to know of an exception.",
    fields: &[
        Field::new("exc_type", "The exception's type"),
        Field::new("exc_value", "The exception"),
        Field::new("exc_traceback", "Its traceback, or None"),
        Field::new("err_msg", "What to say about it, or None"),
        Field::new("object", "The object in which it happened, or None"),
    ],
    visible: 5,
};
static ARGS_SPEC: TypeSpec = structseq::spec(&ARGS_DEF, 0);
static ARGS: Type = Type::builtin(&ARGS_SPEC);

/// `sys.unraisablehook(unraisable)`.
pub(super) fn hook(thread: &Thread, _module: &Object, unraisable: &Object) -> PyResult {
    ARGS.ready(thread);
    if !unraisable.is_exact(&ARGS) {
        return Err(
            thread.type_error("sys.unraisablehook argument type must be UnraisableHookArgs")
        );
    }
    let Some(value) = field(thread, unraisable, name!("exc_value"))? else {
        return Ok(Object::NONE);
    };
    let message = match field(thread, unraisable, name!("err_msg"))? {
        Some(message) => Some(message.str_string(thread)?),
        None => None,
    };
    let object = field(thread, unraisable, name!("object"))?;
    print(thread, &value, message.as_deref(), object.as_ref());
    Ok(Object::NONE)
}

fn field(thread: &Thread, unraisable: &Object, name: &Object) -> PyResult<Option<Object>> {
    Ok(Some(unraisable.getattr(thread, name)?).filter(|value| !value.is_none()))
}

/// Reports an exception through `sys.unraisablehook`.
pub fn report_unraisable(
    thread: &Thread,
    exception: &Object,
    message: Option<&str>,
    object: Option<&Object>,
) {
    let payload = exception_ref(exception);
    if payload.traceback().is_none() {
        add_running_frame(thread, exception);
    }
    let hook = thread.interp().sys_dict().and_then(|sys| sys.get_name(name!("unraisablehook")));
    let Some(hook) = hook else { return print(thread, exception, message, object) };
    let original =
        hook.downcast_exact::<BuiltinFunction>().is_some_and(|f| f.def().name == "unraisablehook");
    if original && !thread.is_audited() {
        return print(thread, exception, message, object);
    }
    ARGS.ready(thread);
    let args = structseq::instance(
        &ARGS,
        vec![
            exception.ty().to_object(),
            exception.clone(),
            payload.traceback().unwrap_or(Object::NONE),
            message.map_or(Object::NONE, Object::str),
            object.cloned().unwrap_or(Object::NONE),
        ],
    );
    if let Err(raised) = thread.audit("sys.unraisablehook", &[hook.clone(), args.clone()]) {
        let message = "Exception ignored during audit";
        return print(thread, raised.exception(), Some(message), None);
    }
    if original || hook.is_none() {
        return print(thread, exception, message, object);
    }
    if let Err(raised) = hook.call(thread, &[args]) {
        let message = "Exception ignored in sys.unraisablehook";
        print(thread, raised.exception(), Some(message), Some(&hook));
    }
}

/// Gives an exception without traceback the place where it is reported.
fn add_running_frame(thread: &Thread, exception: &Object) {
    let frame = current_frame(thread);
    if frame.is_null() {
        return;
    }
    // SAFETY: the running frame is alive.
    let (object, lasti) = unsafe { (frame_object::of_frame(frame), (*frame).lasti()) };
    let entry = Traceback::new(None, object, lasti, -1);
    exception_ref(exception).set_traceback(Some(entry.into()));
}

/// The text on standard error, if there is one.
fn print(thread: &Thread, exception: &Object, message: Option<&str>, object: Option<&Object>) {
    let stderr = thread.interp().sys_dict().and_then(|sys| sys.get_name(name!("stderr")));
    if stderr.is_some_and(|stderr| stderr.is_none()) {
        return;
    }
    let shown =
        object.map(|o| o.repr_string(thread).unwrap_or_else(|_| "<object repr() failed>".into()));
    let header = match (message, shown) {
        (Some(message), Some(object)) => format!("{message}: {object}\n"),
        (Some(message), None) => format!("{message}:\n"),
        (None, Some(object)) => format!("Exception ignored in: {object}\n"),
        (None, None) => String::new(),
    };
    let traceback = crate::traceback_print::format_traceback(thread, exception);
    let name = type_name(thread, exception.ty());
    let text = exception.str_string(thread);
    let text = text.unwrap_or_else(|_| "<exception str() failed>".into());
    super::write_stderr(thread, &format!("{header}{traceback}{name}: {text}\n"));
}

/// The type's qualified name; its module comes before it unless that is `__main__` or `builtins`.
fn type_name(thread: &Thread, ty: &Type) -> String {
    let attribute = |name| ty.to_object().getattr(thread, name);
    let qualname = match attribute(name!("__qualname__"))
        .map(|name| name.as_str().map(Str::to_string_lossy))
    {
        Ok(Some(name)) => name,
        _ => "<unknown>".into(),
    };
    match attribute(name!("__module__")).map(|name| name.as_str().map(Str::to_string_lossy)) {
        Ok(Some(module)) if matches!(&*module, "__main__" | "builtins") => qualname,
        Ok(Some(module)) => format!("{module}.{qualname}"),
        _ => format!("<unknown>{qualname}"),
    }
}
