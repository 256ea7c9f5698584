//! `__annotations__` and `__annotate__` of classes, modules and wrappers (PEP 649).

use crate::error::PyResult;
use crate::name;
use crate::object::{Object, Ref};
use crate::thread::Thread;
use crate::typeobj::{Type, flags};
use crate::types::dict::Dict;
use crate::types::module::Module;

fn class(object: &Object) -> &Type {
    object.downcast().expect("class attributes are asked of types")
}

/// Runs an annotate function with format VALUE (1).
pub fn run_annotate(thread: &Thread, annotate: &Object) -> PyResult {
    let result = annotate.call(thread, &[Object::small_int(1)])?;
    if result.as_dict().is_none() {
        return Err(thread.type_error(format!(
            "__annotate__ returned non-dict of type '{}'",
            result.ty().name()
        )));
    }
    Ok(result)
}

fn check_callable(thread: &Thread, value: Option<&Object>) -> PyResult<Object> {
    match value {
        None => Err(thread.type_error("cannot delete __annotate__ attribute")),
        Some(value) if value.is_none() || value.is_callable() => Ok(value.clone()),
        Some(_) => Err(thread.type_error("__annotate__ must be callable or None")),
    }
}

/// `type.__annotations__`.
pub fn get_type_annotations(thread: &Thread, object: &Object) -> PyResult {
    let ty = class(object);
    let missing = || {
        thread.attribute_error(
            format!("type object '{}' has no attribute '__annotations__'", ty.name()),
            object,
            name!("__annotations__"),
        )
    };
    if !ty.has(flags::HEAP) {
        return Err(missing());
    }
    let dict = ty.dict();
    let found = dict
        .get_name(name!("__annotations__"))
        .or_else(|| dict.get_name(name!("__annotations_cache__")));
    if let Some(found) = found {
        return match found.ty().slots().descr_get() {
            Some(get) => get(thread, &found, None, Some(object)),
            None => Ok(found),
        };
    }
    let annotate = get_type_annotate(thread, object)?;
    let annotations =
        if annotate.is_callable() { run_annotate(thread, &annotate)? } else { Dict::new().into() };
    ty.set_attr(thread, name!("__annotations_cache__"), Some(&annotations))?;
    Ok(annotations)
}

fn check_mutable(thread: &Thread, ty: &Type, name: &str) -> PyResult<()> {
    if ty.has(flags::IMMUTABLE) {
        return Err(thread.type_error(format!(
            "cannot set '{name}' attribute of immutable type '{}'",
            ty.name()
        )));
    }
    Ok(())
}

pub fn set_type_annotations(
    thread: &Thread,
    object: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    let ty = class(object);
    check_mutable(thread, ty, "__annotations__")?;
    let removed = ty.set_attr(thread, name!("__annotations_cache__"), None)?;
    match value {
        Some(value) => {
            let key = if ty.dict().get_name(name!("__annotations__")).is_some() {
                name!("__annotations__")
            } else {
                name!("__annotations_cache__")
            };
            ty.set_attr(thread, key, Some(value))?;
        }
        None => {
            if !ty.set_attr(thread, name!("__annotations__"), None)? && !removed {
                return Err(thread.attribute_error(
                    "__annotations__",
                    object,
                    name!("__annotations__"),
                ));
            }
        }
    }
    ty.set_attr(thread, name!("__annotate_func__"), None)?;
    ty.set_attr(thread, name!("__annotate__"), None)?;
    Ok(())
}

pub fn get_type_annotate(thread: &Thread, object: &Object) -> PyResult {
    let ty = class(object);
    if !ty.has(flags::HEAP) {
        return Err(thread.attribute_error(
            format!("type object '{}' has no attribute '__annotate__'", ty.name()),
            object,
            name!("__annotate__"),
        ));
    }
    let dict = ty.dict();
    let found =
        dict.get_name(name!("__annotate__")).or_else(|| dict.get_name(name!("__annotate_func__")));
    if let Some(found) = found {
        return match found.ty().slots().descr_get() {
            Some(get) => get(thread, &found, None, Some(object)),
            None => Ok(found),
        };
    }
    ty.set_attr(thread, name!("__annotate_func__"), Some(&Object::NONE))?;
    Ok(Object::NONE)
}

pub fn set_type_annotate(thread: &Thread, object: &Object, value: Option<&Object>) -> PyResult<()> {
    let ty = class(object);
    if value.is_none() {
        return Err(thread.type_error("cannot delete __annotate__ attribute"));
    }
    check_mutable(thread, ty, "__annotate__")?;
    let value = check_callable(thread, value)?;
    ty.set_attr(thread, name!("__annotate_func__"), Some(&value))?;
    if !value.is_none() {
        ty.set_attr(thread, name!("__annotations_cache__"), None)?;
    }
    Ok(())
}

fn module_dict(object: &Object) -> Ref<Dict> {
    object.downcast::<Module>().expect("module attributes are asked of modules").dict()
}

pub fn get_module_annotations(thread: &Thread, object: &Object) -> PyResult {
    let dict = module_dict(object);
    if let Some(found) = dict.get_name(name!("__annotations__")) {
        return Ok(found);
    }
    let annotate = dict.get_name(name!("__annotate__")).filter(Object::is_callable);
    let annotations = match annotate {
        Some(annotate) => run_annotate(thread, &annotate)?,
        None => Dict::new().into(),
    };
    // What a module still being imported has so far is not kept.
    let spec = dict.get_name(name!("__spec__")).filter(|spec| !spec.is_none());
    let initializing = match spec {
        Some(spec) => spec.lookup_attr(thread, name!("_initializing"))?,
        None => None,
    };
    if !initializing.is_some_and(|value| value.is(&Object::TRUE)) {
        dict.set_str(name!("__annotations__"), annotations.clone());
    }
    Ok(annotations)
}

pub fn set_module_annotations(
    thread: &Thread,
    object: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    let dict = module_dict(object);
    match value {
        Some(value) => dict.set_str(name!("__annotations__"), value.clone()),
        None => {
            if dict.remove(thread, name!("__annotations__"))?.is_none() {
                return Err(thread.attribute_error(
                    "__annotations__",
                    object,
                    name!("__annotations__"),
                ));
            }
        }
    }
    dict.remove(thread, name!("__annotate__"))?;
    Ok(())
}

pub fn get_module_annotate(_thread: &Thread, object: &Object) -> PyResult {
    let dict = module_dict(object);
    if let Some(found) = dict.get_name(name!("__annotate__")) {
        return Ok(found);
    }
    dict.set_str(name!("__annotate__"), Object::NONE);
    Ok(Object::NONE)
}

pub fn set_module_annotate(
    thread: &Thread,
    object: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    let value = check_callable(thread, value)?;
    let dict = module_dict(object);
    dict.set_str(name!("__annotate__"), value.clone());
    if !value.is_none() {
        dict.remove(thread, name!("__annotations__"))?;
    }
    Ok(())
}

/// The wrapped callable of a staticmethod or classmethod.
fn wrapped(thread: &Thread, object: &Object) -> PyResult {
    object.getattr(thread, name!("__wrapped__"))
}

/// Reads an attribute of a wrapper: its own dict first, else the wrapped callable's, which is then kept.
fn wrapped_attribute(thread: &Thread, object: &Object, name: &'static Object) -> PyResult {
    if let Some(found) = crate::instance::get_attr(thread, object, name)? {
        return Ok(found);
    }
    let value = wrapped(thread, object)?.getattr(thread, name)?;
    crate::instance::set_attr(thread, object, name, Some(&value))?;
    Ok(value)
}

pub fn get_wrapped_annotations(thread: &Thread, object: &Object) -> PyResult {
    wrapped_attribute(thread, object, name!("__annotations__"))
}

pub fn set_wrapped_annotations(
    thread: &Thread,
    object: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    set_wrapped(thread, object, name!("__annotations__"), value)
}

pub fn get_wrapped_annotate(thread: &Thread, object: &Object) -> PyResult {
    wrapped_attribute(thread, object, name!("__annotate__"))
}

pub fn set_wrapped_annotate(
    thread: &Thread,
    object: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    set_wrapped(thread, object, name!("__annotate__"), value)
}

fn set_wrapped(
    thread: &Thread,
    object: &Object,
    name: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    let had = crate::instance::set_attr(thread, object, name, value)?;
    if value.is_none() && !had {
        let text = format!(
            "'{}' object has no attribute '{}'",
            object.ty().name(),
            name.str_string(thread)?
        );
        return Err(thread.attribute_error(text, object, name));
    }
    Ok(())
}
