//! Source bytes to text with the registered codecs (PEP 263). What the cookie says is `krait-syntax`'s knowledge.

use krait_objects::{Raised, Thread, codecs};
use krait_syntax::parser::Problem;
use krait_syntax::source;
use std::borrow::Cow;

/// The text of source bytes; `file` is the file that they are from, which messages about its encoding name.
pub fn decode<'a>(
    thread: &Thread,
    bytes: &'a [u8],
    file: Option<&str>,
) -> Result<Cow<'a, str>, Box<Problem>> {
    source::decode(bytes, file, &|encoding, bytes| by_codec(thread, encoding, bytes))
}

/// Decodes by a registered codec; a name that is unknown or no text encoding is an error too.
fn by_codec(thread: &Thread, encoding: &str, bytes: &[u8]) -> Option<Result<String, String>> {
    match codecs::decode(thread, bytes, encoding, "strict") {
        Ok(text) => Some(codecs::utf8(thread, &text).map_err(|raised| shown(thread, &raised))),
        Err(raised) => Some(Err(shown(thread, &raised))),
    }
}

fn shown(thread: &Thread, raised: &Raised) -> String {
    raised.exception().str_string(thread).unwrap_or_default()
}
