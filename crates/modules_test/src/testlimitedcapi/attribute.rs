//! Attributes and texts of objects (`PyObject_GetAttr` and its kin).

use crate::arguments::{c_string, done, nullable, reported, truth};
use krait_objects::types::bytes::construct;
use krait_objects::{MethodDef, Object, PyResult, Thread};

pub static FUNCTIONS: &[MethodDef] = &[
    function!(
        "object_str",
        |thread, object| match nullable(object) {
            Some(object) => object.to_str(thread).map(Object::from),
            None => Ok(Object::str("<NULL>")),
        },
        "str(object)"
    ),
    function!(
        "object_repr",
        |thread, object| match nullable(object) {
            Some(object) => object.repr(thread).map(Object::from),
            None => Ok(Object::str("<NULL>")),
        },
        "repr(object)"
    ),
    function!(
        "object_ascii",
        |thread, object| match nullable(object) {
            Some(object) => object.ascii(thread).map(Object::from),
            None => Ok(Object::str("<NULL>")),
        },
        "ascii(object)"
    ),
    function!(
        "object_bytes",
        |thread, object| match nullable(object) {
            Some(object) if object.is_exact(&krait_objects::types::bytes::BYTES) =>
                Ok(object.clone()),
            Some(object) => match construct::from_dunder(thread, object)? {
                Some(bytes) => Ok(bytes),
                None => construct::from_object(thread, object),
            },
            None => Ok(Object::bytes(b"<NULL>")),
        },
        "bytes(object), where a number is no length"
    ),
    function!(
        "object_getattr",
        |thread, object, name| object.getattr(thread, name),
        "getattr(object, name)"
    ),
    function!(
        "object_getattrstring",
        |thread, object, name| object.getattr(thread, &string(thread, name)?),
        "getattr(object, name)"
    ),
    function!(
        "object_hasattr",
        |thread, object, name| {
            let found = object.has_attr(thread, name).and_then(truth);
            let instead =
                "PyObject_HasAttrWithError(), PyObject_GetOptionalAttr() or PyObject_GetAttr()";
            Ok(reported(thread, found, "PyObject_HasAttr()", instead, Object::small_int(0)))
        },
        "hasattr(object, name), with errors reported instead of raised"
    ),
    function!(
        "object_hasattrstring",
        |thread, object, name| {
            let found = string(thread, name).and_then(|name| object.has_attr(thread, &name));
            let instead = "PyObject_HasAttrStringWithError(), PyObject_GetOptionalAttrString() or \
                           PyObject_GetAttrString()";
            let function = "PyObject_HasAttrString()";
            Ok(reported(thread, found.and_then(truth), function, instead, Object::small_int(0)))
        },
        "hasattr(object, name), with errors reported instead of raised"
    ),
    function!(
        "object_setattr",
        |thread, object, name, value| done(object.setattr(thread, name, nullable(value))),
        "setattr(object, name, value)"
    ),
    function!(
        "object_setattrstring",
        |thread, object, name, value| {
            done(object.setattr(thread, &string(thread, name)?, nullable(value)))
        },
        "setattr(object, name, value)"
    ),
    function!(
        "object_delattr",
        |thread, object, name| done(object.setattr(thread, name, None)),
        "delattr(object, name)"
    ),
    function!(
        "object_delattrstring",
        |thread, object, name| done(object.setattr(thread, &string(thread, name)?, None)),
        "delattr(object, name)"
    ),
];

fn string(thread: &Thread, name: &Object) -> PyResult {
    c_string(thread, name)?.ok_or_else(|| thread.type_error("attribute name must not be NULL"))
}
