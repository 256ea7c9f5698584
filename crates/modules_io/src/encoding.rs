//! Which encoding a stream has: the locale's, and the codecs of the registry by name.

use krait_host::{libc, locale};
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
    let globals = None;
    let codecs = (thread.hooks().import)(thread, name!("_codecs"), globals, None, None, 0)?;
    let codec = codecs.call_method(thread, name!("lookup"), &[Object::str(encoding)])?;
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
