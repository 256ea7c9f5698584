//! `_codecs`: the registry as functions, and the codecs that are built in.
//!
//! The kernels are in `krait_text::codecs`, the registry in `krait_objects::codecs`. Matches CPython's
//! `Modules/_codecsmodule.c`.

mod charmap;
mod decode;
mod encode;
mod registry;

use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{MethodDef, Object, PyResult, Ref, Thread, codecs};

pub static DEF: ModuleDef = ModuleDef { name: "_codecs", doc: "", functions: FUNCTIONS, exec };

static FUNCTIONS: &[MethodDef] = &[
    registry::REGISTER,
    registry::UNREGISTER,
    registry::LOOKUP,
    registry::ENCODE,
    registry::DECODE,
    registry::REGISTER_ERROR,
    registry::UNREGISTER_ERROR,
    registry::LOOKUP_ERROR,
    encode::ASCII,
    encode::LATIN_1,
    encode::UTF_7,
    encode::UTF_8,
    encode::UTF_16,
    encode::UTF_16_LE,
    encode::UTF_16_BE,
    encode::UTF_32,
    encode::UTF_32_LE,
    encode::UTF_32_BE,
    encode::UNICODE_ESCAPE,
    encode::RAW_UNICODE_ESCAPE,
    encode::ESCAPE,
    encode::READBUFFER,
    decode::ASCII,
    decode::LATIN_1,
    decode::UTF_7,
    decode::UTF_8,
    decode::UTF_16,
    decode::UTF_16_LE,
    decode::UTF_16_BE,
    decode::UTF_16_EX,
    decode::UTF_32,
    decode::UTF_32_LE,
    decode::UTF_32_BE,
    decode::UTF_32_EX,
    decode::UNICODE_ESCAPE,
    decode::RAW_UNICODE_ESCAPE,
    decode::ESCAPE,
    charmap::BUILD,
    charmap::ENCODE,
    charmap::DECODE,
];

fn exec(thread: &Thread, _module: &Ref<Module>) -> PyResult<()> {
    charmap::ENCODING_MAP.ready(thread);
    Ok(())
}

/// The `errors` argument of a codec function: None means "strict".
fn errors(thread: &Thread, function: &str, value: Option<&Object>) -> PyResult<String> {
    match value {
        None => Ok("strict".to_string()),
        Some(value) if value.is_none() => Ok("strict".to_string()),
        Some(value) if value.as_str().is_none() => Err(thread.type_error(format!(
            "{function}() argument 2 must be str or None, not {}",
            value.ty().name()
        ))),
        Some(value) => codecs::name_argument(thread, value, ""),
    }
}

/// Checks that the first argument is a str.
fn text<'a>(thread: &Thread, function: &str, value: &'a Object) -> PyResult<&'a Object> {
    if value.as_str().is_some() {
        return Ok(value);
    }
    let found = if value.is_none() { "None" } else { value.ty().name() };
    Err(thread.type_error(format!("{function}() argument 1 must be str, not {found}")))
}

/// The bytes of a buffer, or a str's in UTF-8.
fn text_or_buffer(thread: &Thread, value: &Object) -> PyResult {
    if value.as_str().is_some() {
        return Ok(Object::bytes(codecs::utf8(thread, value)?.as_bytes()));
    }
    codecs::bytes_of(thread, value)
}

/// What a codec function returns: the result and how much input it used.
fn pair(value: Object, used: usize) -> Object {
    Object::tuple(&[value, Object::int_usize(used)])
}
