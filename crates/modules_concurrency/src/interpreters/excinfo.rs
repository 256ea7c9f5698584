//! Snapshots of exceptions, which can go to another interpreter.

use krait_objects::types::dict::Dict;
use krait_objects::types::namespace::Namespace;
use krait_objects::types::str::Str;
use krait_objects::{Args, Object, PyResult, Thread, exceptions as exc, name};

/// The texts of an exception.
pub struct ExcInfo {
    name: String,
    qualname: String,
    module: Option<String>,
    message: Option<String>,
    display: Option<String>,
}

impl ExcInfo {
    /// A snapshot of an exception.
    pub fn of(thread: &Thread, exception: &Object) -> ExcInfo {
        let class = exception.ty().to_object();
        let attribute = |name: &Object| {
            let value = class.getattr(thread, name).ok();
            value.and_then(|value| value.as_str().map(Str::to_string_lossy))
        };
        ExcInfo {
            name: attribute(name!("__name__")).unwrap_or_default(),
            qualname: attribute(name!("__qualname__")).unwrap_or_default(),
            module: attribute(name!("__module__")),
            message: exception.str_string(thread).ok(),
            display: display(thread, exception).ok(),
        }
    }

    /// The exception in one line.
    pub fn formatted(&self) -> String {
        let class = match self.module.as_deref() {
            None | Some("builtins" | "__main__") => self.qualname.clone(),
            Some(module) => format!("{module}.{}", self.qualname),
        };
        match &self.message {
            Some(message) => format!("{class}: {message}"),
            None => class,
        }
    }

    /// The exception as `traceback` shows it, or in one line if that failed.
    pub fn into_display(self) -> String {
        match self.display {
            Some(display) => display,
            None => self.formatted(),
        }
    }

    /// The snapshot as a namespace.
    pub fn shown(&self) -> Object {
        let optional = |text: &Option<String>| text.as_deref().map_or(Object::NONE, Object::str);
        let class = Dict::new();
        class.set_item_str("__name__", Object::str(&self.name));
        class.set_item_str("__qualname__", Object::str(&self.qualname));
        class.set_item_str("__module__", optional(&self.module));
        let info = Dict::new();
        info.set_item_str("type", Namespace::with_dict(&class));
        info.set_item_str("msg", optional(&self.message));
        info.set_item_str("formatted", Object::str(&self.formatted()));
        info.set_item_str("errdisplay", optional(&self.display));
        Namespace::with_dict(&info)
    }
}

/// The exception as `traceback` shows it, without the last line's end.
fn display(thread: &Thread, exception: &Object) -> PyResult<String> {
    let import = thread.hooks().import;
    let traceback = import(thread, &Object::str("traceback"), None, None, None, 0)?;
    let lines = traceback.call_method(
        thread,
        &Object::str("format_exception"),
        std::slice::from_ref(exception),
    )?;
    let mut text = String::new();
    for line in lines.to_vec(thread)? {
        text.push_str(&line.str_string(thread)?);
    }
    if text.ends_with('\n') {
        text.pop();
    }
    Ok(text)
}

/// `_interpreters.capture_exception()`.
pub fn capture(thread: &Thread, _module: &Object, args: Args<'_>) -> PyResult {
    let exception = match args.opt_not_none(0) {
        Some(exception) => exception.clone(),
        None => match thread.handled_exception() {
            Some(exception) => exception.clone(),
            None => return Ok(Object::NONE),
        },
    };
    if !exception.is_instance(&exc::BASE_EXCEPTION) {
        let shown = exception.repr_string(thread)?;
        return Err(thread.type_error(format!("expected exception, got {shown}")));
    }
    Ok(ExcInfo::of(thread, &exception).shown())
}
