//! The table of error handlers, and the built-in ones as callables.
//!
//! What each puts in place of what cannot be coded is in `krait_text::codecs`.

use super::CodecState;
use crate::error::{PyResult, Raised};
use crate::exceptions as exc;
use crate::exceptions::unicode::{self, Span};
use crate::native::MethodDef;
use crate::object::Object;
use crate::thread::Thread;
use crate::types::builtin_function::BuiltinFunction;
use crate::types::str::Str;
use crate::types::tuple::Tuple;
use krait_text::codecs::{DecodeFault, EncodeFault, Errors, Replacement};

macro_rules! handler {
    ($name:literal, $errors:ident, $doc:literal) => {{
        static DEF: MethodDef = MethodDef::one(
            $name,
            "($self, object, /)",
            |thread, _, exception| handle(thread, Errors::$errors, exception),
            $doc,
        );
        &DEF
    }};
}

fn definition(errors: Errors) -> &'static MethodDef {
    match errors {
        Errors::Strict => {
            handler!("strict_errors", Strict, "The 'strict' error handler: raises the error.")
        }
        Errors::Ignore => handler!(
            "ignore_errors",
            Ignore,
            "The 'ignore' error handler: leaves out what cannot be coded."
        ),
        Errors::Replace => handler!(
            "replace_errors",
            Replace,
            "The 'replace' error handler: a question mark or U+FFFD stands for what cannot be coded."
        ),
        Errors::XmlCharRefReplace => handler!(
            "xmlcharrefreplace_errors",
            XmlCharRefReplace,
            "The 'xmlcharrefreplace' error handler: encodes as XML character references."
        ),
        Errors::BackslashReplace => handler!(
            "backslashreplace_errors",
            BackslashReplace,
            "The 'backslashreplace' error handler: writes backslash escapes."
        ),
        Errors::NameReplace => handler!(
            "namereplace_errors",
            NameReplace,
            "The 'namereplace' error handler: encodes as \\N{...} escapes."
        ),
        Errors::SurrogatePass => handler!("surrogatepass", SurrogatePass, ""),
        Errors::SurrogateEscape => handler!("surrogateescape", SurrogateEscape, ""),
    }
}

fn state(thread: &Thread) -> &mut CodecState {
    // SAFETY: under the GIL; callers end their use before Python code runs.
    unsafe { &mut *thread.interp().codec_state.get() }
}

/// `codecs.lookup_error(name)`.
pub fn lookup(thread: &Thread, name: &str) -> PyResult {
    if let Some(handler) = state(thread).error_handlers.get(name) {
        return Ok(handler.clone());
    }
    let Some(errors) = Errors::from_name(name) else {
        return Err(super::lookup_error(thread, format!("unknown error handler name '{name}'")));
    };
    let handler: Object = BuiltinFunction::new(definition(errors), None, None).into();
    state(thread).error_handlers.insert(name.to_string(), handler.clone());
    Ok(handler)
}

/// `codecs.register_error(name, handler)`.
pub fn register(thread: &Thread, name: &str, handler: &Object) -> PyResult<()> {
    if !handler.is_callable() {
        return Err(thread.type_error("handler must be callable"));
    }
    let old = state(thread).error_handlers.insert(name.to_string(), handler.clone());
    drop(old);
    Ok(())
}

/// `_codecs._unregister_error(name)`: whether there was a handler.
pub fn unregister(thread: &Thread, name: &str) -> PyResult<bool> {
    if Errors::from_name(name).is_some() {
        return Err(
            thread.value_error(format!("cannot un-register built-in error handler '{name}'"))
        );
    }
    let old = state(thread).error_handlers.remove(name);
    Ok(old.is_some())
}

/// True if a program registered a handler under a built-in one's name.
pub fn is_overridden(thread: &Thread, name: &str) -> bool {
    match (state(thread).error_handlers.get(name), Errors::from_name(name)) {
        (Some(handler), Some(errors)) => !handler
            .downcast::<BuiltinFunction>()
            .is_some_and(|f| std::ptr::eq(f.def(), definition(errors))),
        _ => false,
    }
}

/// The TypeError of a handler that is given what it is not for.
pub fn cannot_handle(thread: &Thread, exception: &Object) -> Raised {
    thread
        .type_error(format!("don't know how to handle {} in error callback", exception.ty().name()))
}

/// A built-in handler called from Python.
fn handle(thread: &Thread, errors: Errors, exception: &Object) -> PyResult {
    if errors == Errors::Strict {
        if exception.is_instance(&exc::BASE_EXCEPTION) {
            return Err(thread.raise(exception.clone()));
        }
        return Err(thread.type_error("codec must pass exception instance"));
    }
    if exception.is_instance(&exc::UNICODE_ENCODE_ERROR) {
        return encode(thread, errors, exception);
    }
    let only_encodes = matches!(errors, Errors::XmlCharRefReplace | Errors::NameReplace);
    if exception.is_instance(&exc::UNICODE_DECODE_ERROR) && !only_encodes {
        return decode(thread, errors, exception);
    }
    let translates = matches!(errors, Errors::Ignore | Errors::Replace | Errors::BackslashReplace);
    if exception.is_instance(&exc::UNICODE_TRANSLATE_ERROR) && translates {
        let Span { object, start, end, .. } = unicode::span(thread, exception)?;
        let view = object.as_str().map_or(krait_text::Str::EMPTY, Str::view);
        if let Some((text, end)) = errors.translate(view, start, end.max(start)) {
            return Ok(answer(Str::from_text(&text).into(), end));
        }
    }
    Err(cannot_handle(thread, exception))
}

fn answer(replacement: Object, next: usize) -> Object {
    Tuple::from_vec(vec![replacement, Object::int_usize(next)]).into()
}

fn encode(thread: &Thread, errors: Errors, exception: &Object) -> PyResult {
    let Span { object, start, end, encoding } = unicode::span(thread, exception)?;
    let text = object.as_str().map_or(krait_text::Str::EMPTY, Str::view);
    let fault = EncodeFault { encoding: "", text, start, end: end.max(start), reason: "" };
    match errors.encode(&fault, &encoding) {
        Some((Replacement::Text(text), _)) => {
            let next = if errors == Errors::NameReplace { end.max(start) } else { end };
            Ok(answer(Str::from_text(&text).into(), next))
        }
        Some((Replacement::Bytes(bytes), _)) => Ok(answer(Object::bytes(&bytes), end)),
        None => Err(thread.raise(exception.clone())),
    }
}

fn decode(thread: &Thread, errors: Errors, exception: &Object) -> PyResult {
    let Span { object, start, end, encoding } = unicode::span(thread, exception)?;
    let bytes = object.as_bytes().map_or(&[][..], |b| b.as_slice());
    let fault = DecodeFault { encoding: "", bytes, start, end: end.max(start), reason: "" };
    match errors.decode(&fault, &encoding) {
        Some((text, next)) => {
            let next = if next == fault.end { end } else { next };
            Ok(answer(Str::from_text(&text).into(), next))
        }
        None => Err(thread.raise(exception.clone())),
    }
}
