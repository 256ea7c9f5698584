//! ResourceWarning, which names the object that was forgotten.

use krait_objects::exceptions as exc;
use krait_objects::{Object, PyResult, Thread, name};

/// `warnings.warn(message, ResourceWarning, source=source)`, without effect while `warnings` is not loaded.
pub fn resource_warning(thread: &Thread, source: &Object, message: &str) -> PyResult<()> {
    let modules = thread.interp().modules();
    let Some(warnings) =
        modules.as_ref().and_then(Object::as_dict).and_then(|m| m.get_str("warnings"))
    else {
        return Ok(());
    };
    let warn = warnings.getattr(thread, name!("warn"))?;
    let args = [Object::str(message), exc::RESOURCE_WARNING.to_object()];
    warn.call_kw(thread, &args, &[(name!("source"), source.clone())]).map(drop)
}
