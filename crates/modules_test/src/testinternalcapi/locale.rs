//! The encoding of the locale, which is UTF-8 here, as `_testinternalcapi` shows it (`_Py_EncodeLocaleEx`,
//! `_Py_DecodeLocaleEx`).

use krait_objects::codecs::{self, name_argument};
use krait_objects::exceptions as exc;
use krait_objects::{MethodDef, Object, PyResult, Raised, Thread, name};

pub static FUNCTIONS: &[MethodDef] = &[
    variadic!(
        "EncodeLocaleEx",
        1..3,
        |thread, args| {
            if args[0].as_str().is_none() {
                let found = args[0].type_or_none();
                return Err(thread.type_error(format!("argument 1 must be str, not {found}")));
            }
            let errors = errors(thread, args)?;
            without_null(thread, &args[0])?;
            check_handler(thread, &errors)?;
            codecs::encode(thread, &args[0], "utf-8", &errors)
                .map_err(|raised| placed(thread, raised, "encode error", "encoding error"))
        },
        "Encodes a str as the C library does."
    ),
    variadic!(
        "DecodeLocaleEx",
        1..3,
        |thread, args| {
            let bytes = codecs::bytes_of(thread, &args[0])?;
            let bytes = bytes.as_bytes().map_or(&[][..], |bytes| bytes.as_slice());
            if bytes.contains(&0) {
                return Err(thread.value_error("embedded null byte"));
            }
            let errors = errors(thread, args)?;
            check_handler(thread, &errors)?;
            codecs::decode(thread, bytes, "utf-8", &errors)
                .map_err(|raised| placed(thread, raised, "decode error", "decoding error"))
        },
        "Decodes bytes as the C library does."
    ),
];

/// The third argument.
fn errors(thread: &Thread, args: &[Object]) -> PyResult<String> {
    match args.get(2) {
        Some(errors) => name_argument(thread, errors, "argument 3"),
        None => Ok("strict".to_string()),
    }
}

fn without_null(thread: &Thread, text: &Object) -> PyResult<()> {
    match text.as_str() {
        Some(text) if text.view().iter().any(|c| c == 0) => {
            Err(thread.value_error("embedded null character"))
        }
        _ => Ok(()),
    }
}

/// The C library's functions know two handlers; the UTF-8 mode, which does without them, knows a third.
fn check_handler(thread: &Thread, errors: &str) -> PyResult<()> {
    let known = match errors {
        "strict" | "surrogateescape" => true,
        "surrogatepass" => is_utf8_mode(thread)?,
        _ => false,
    };
    if known { Ok(()) } else { Err(thread.value_error("unsupported error handler")) }
}

fn is_utf8_mode(thread: &Thread) -> PyResult<bool> {
    let modules = thread.interp().modules();
    let sys = modules.as_ref().and_then(|modules| modules.as_dict()?.get_str("sys"));
    let Some(sys) = sys else { return Ok(false) };
    sys.getattr(thread, name!("flags"))?.getattr(thread, name!("utf8_mode"))?.is_true(thread)
}

/// What the test module makes of a fault.
fn placed(thread: &Thread, raised: Raised, what: &str, reason: &str) -> Raised {
    if !raised.is(&exc::UNICODE_ERROR) {
        return raised;
    }
    match raised.exception().getattr(thread, name!("start")).and_then(|s| s.to_i64(thread)) {
        Ok(start) => thread.runtime_error(format!("{what}: pos={start}, reason={reason}")),
        Err(other) => other,
    }
}
