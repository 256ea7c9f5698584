//! `_codecs.register`, `lookup`, `encode`, `decode` and the error handlers.

use krait_objects::codecs::{encoding_arguments, handlers, name_argument, registry};
use krait_objects::{Args, MethodDef, Object, PyResult, Thread};

pub const REGISTER: MethodDef = MethodDef::one(
    "register",
    "($module, search_function, /)",
    |thread, _, function| registry::register(thread, function).map(|()| Object::NONE),
    "Add a function that finds codecs: given a normalised name, it returns a 4-tuple (a CodecInfo) or None.",
);

pub const UNREGISTER: MethodDef = MethodDef::one(
    "unregister",
    "($module, search_function, /)",
    |thread, _, function| {
        registry::unregister(thread, function);
        Ok(Object::NONE)
    },
    "Take a search function out again and forget the codecs found so far.",
);

pub const LOOKUP: MethodDef = MethodDef::one(
    "lookup",
    "($module, encoding, /)",
    |thread, _, encoding| {
        let encoding = name_argument(thread, encoding, "lookup() argument")?;
        registry::lookup(thread, &encoding)
    },
    "The CodecInfo of an encoding.",
);

pub const ENCODE: MethodDef = MethodDef::new(
    "encode",
    "($module, /, obj, encoding='utf-8', errors='strict')",
    |thread, _, args| {
        let (encoding, errors) = names(thread, "encode", args)?;
        registry::encode(thread, args.req(0), &encoding, errors.as_deref())
    },
    "Encode an object with the codec registered for the encoding.",
);

pub const DECODE: MethodDef = MethodDef::new(
    "decode",
    "($module, /, obj, encoding='utf-8', errors='strict')",
    |thread, _, args| {
        let (encoding, errors) = names(thread, "decode", args)?;
        registry::decode(thread, args.req(0), &encoding, errors.as_deref())
    },
    "Decode an object with the codec registered for the encoding.",
);

/// The encoding, and the errors if they were given.
fn names(thread: &Thread, function: &str, args: Args<'_>) -> PyResult<(String, Option<String>)> {
    let (encoding, errors) = encoding_arguments(thread, function, args.opt(1), args.opt(2))?;
    Ok((encoding, args.opt(2).map(|_| errors)))
}

pub const REGISTER_ERROR: MethodDef = MethodDef::new(
    "register_error",
    "($module, errors, handler, /)",
    |thread, _, args| {
        let name = name_argument(thread, args.req(0), "register_error() argument 1")?;
        handlers::register(thread, &name, args.req(1)).map(|()| Object::NONE)
    },
    "Give an error handler a name: called with the exception, it raises or returns a replacement and a position.",
);

pub const UNREGISTER_ERROR: MethodDef = MethodDef::one(
    "_unregister_error",
    "($module, errors, /)",
    |thread, _, name| {
        let name = name_argument(thread, name, "_unregister_error() argument")?;
        handlers::unregister(thread, &name).map(Object::from_bool)
    },
    "Take a name's error handler away; tell whether there was one.",
);

pub const LOOKUP_ERROR: MethodDef = MethodDef::one(
    "lookup_error",
    "($module, name, /)",
    |thread, _, name| {
        let name = name_argument(thread, name, "lookup_error() argument")?;
        handlers::lookup(thread, &name)
    },
    "The error handler of a name.",
);
