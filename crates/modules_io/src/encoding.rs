//! Which encoding a stream has: the locale's, and the codecs of the registry by name.

use krait_host::{libc, locale};
use krait_objects::codecs::registry;
use krait_objects::exceptions as exc;
use krait_objects::{Object, PyResult, Thread, name};

/// The locale's encoding. The C locale's is UTF-8, as in CPython's UTF-8 mode, which that locale turns on.
pub fn of_locale() -> String {
    let codeset = String::from_utf8_lossy(&locale::nl_langinfo(libc::CODESET)).into_owned();
    match codeset.as_str() {
        "" | "ANSI_X3.4-1968" | "US-ASCII" => "utf-8".into(),
        _ => codeset,
    }
}

/// The `CodecInfo` of a text encoding. LookupError if there is none.
pub fn lookup(thread: &Thread, encoding: &str) -> PyResult {
    let codec = registry::lookup(thread, encoding)?;
    if let Some(is_text) = codec.lookup_attr(thread, name!("_is_text_encoding"))?
        && !is_text.is_true(thread)?
    {
        return Err(thread.err(&exc::LOOKUP_ERROR, format!("'{encoding}' is not a text encoding")));
    }
    Ok(codec)
}

/// Whether characters are classified by the C locale, or the one of its name with UTF-8.
pub fn is_c_locale() -> bool {
    let current = locale::setlocale(libc::LC_CTYPE, None).unwrap_or_default();
    matches!(current.as_slice(), b"" | b"C" | b"POSIX" | b"C.UTF-8" | b"C.utf8")
}

/// An attribute of `sys.flags` as a truth value; false before there are any.
pub fn sys_flag(thread: &Thread, name: &str) -> PyResult<bool> {
    let Some(flags) = thread.interp().sys_dict().and_then(|sys| sys.get_str("flags")) else {
        return Ok(false);
    };
    match flags.lookup_attr(thread, &Object::str(name))? {
        Some(flag) => flag.is_true(thread),
        None => Ok(false),
    }
}

/// The encoding for an `encoding` argument of None, with the warning that may be asked for.
pub fn default(thread: &Thread) -> PyResult<String> {
    if sys_flag(thread, "warn_default_encoding")? {
        let message = Object::str("'encoding' argument not specified");
        (thread.hooks().warn)(thread, &message, &exc::ENCODING_WARNING, 1)?;
    }
    Ok(if sys_flag(thread, "utf8_mode")? { "utf-8".into() } else { of_locale() })
}

/// In development mode, LookupError for an error handler that does not exist.
pub fn check_errors(thread: &Thread, errors: &str) -> PyResult<()> {
    if sys_flag(thread, "dev_mode")? {
        krait_objects::codecs::handlers::lookup(thread, errors)?;
    }
    Ok(())
}
