//! The error handling that a codec was told by name.
//!
//! Three names are known here, even if a program registers other handlers under them; others are looked up at each fault.

use krait_objects::codecs::{self, handlers};
use krait_objects::exceptions::ATTRIBUTE_ERROR;
use krait_objects::fields::Slot;
use krait_objects::{Object, PyResult, Thread};

/// What is done at a fault.
pub enum Errors {
    Strict,
    Ignore,
    Replace,
    /// The registered handler of this name.
    Named(String),
}

impl Errors {
    pub fn from_name(name: &str) -> Errors {
        match name {
            "strict" => Errors::Strict,
            "ignore" => Errors::Ignore,
            "replace" => Errors::Replace,
            _ => Errors::Named(name.to_string()),
        }
    }

    /// Those that an object's `errors` attribute names.
    pub fn of(slot: &Slot) -> Errors {
        let name = slot.get();
        let name = name.as_ref().and_then(|name| name.as_str());
        name.map_or(Errors::Strict, |name| Errors::from_name(&name.to_string_lossy()))
    }

    /// Calls the handler of this name with the exception.
    pub fn call(thread: &Thread, name: &str, exception: &Object) -> PyResult {
        handlers::lookup(thread, name)?.call(thread, std::slice::from_ref(exception))
    }
}

/// The `errors` argument of a class.
pub fn argument(thread: &Thread, value: Option<&Object>, class: &str, place: usize) -> PyResult {
    match value {
        None => Ok(Object::str("strict")),
        Some(value) => {
            let what = format!("{class}() argument {place}");
            Ok(Object::str(&codecs::name_argument(thread, value, &what)?))
        }
    }
}

/// Sets the `errors` attribute.
pub fn set(thread: &Thread, slot: &Slot, value: Option<&Object>) -> PyResult<()> {
    let Some(value) = value else {
        return Err(thread.err(&ATTRIBUTE_ERROR, "cannot delete attribute"));
    };
    if value.as_str().is_none() {
        return Err(thread.type_error("errors must be a string"));
    }
    let name = codecs::utf8(thread, value)?;
    let name = name.split('\0').next().unwrap_or_default();
    slot.set(Object::str(name));
    Ok(())
}
