//! Source bytes to text with the registered codecs (PEP 263). What the cookie says is `krait-syntax`'s knowledge.

use krait_objects::codecs::registry;
use krait_objects::exceptions as exc;
use krait_objects::{Object, PyResult, Raised, Thread, codecs, name};
use krait_syntax::parser::Problem;
use krait_syntax::source;
use std::borrow::Cow;

/// The text of source bytes; `file` is the file that they are from, which messages about its encoding name.
pub fn decode<'a>(
    thread: &Thread,
    bytes: &'a [u8],
    file: Option<&str>,
) -> Result<Cow<'a, str>, Box<Problem>> {
    let text = |decoded: PyResult| {
        let text = decoded.and_then(|text| codecs::utf8(thread, &text));
        Some(text.map_err(|raised| shown(thread, &raised)))
    };
    match file {
        Some(file) => source::decode_file(bytes, file, &|encoding, bytes| {
            text(decode_stream(thread, encoding, bytes))
        }),
        None => source::decode(bytes, &|encoding, bytes| {
            text(codecs::decode(thread, bytes, encoding, "strict"))
        }),
    }
}

/// Decodes as a text file is read: with the codec's incremental decoder.
fn decode_stream(thread: &Thread, encoding: &str, bytes: &[u8]) -> PyResult {
    let codec = registry::lookup(thread, encoding)?;
    if let Some(is_text) = codec.lookup_attr(thread, name!("_is_text_encoding"))?
        && !is_text.is_true(thread)?
    {
        return Err(thread.err(&exc::LOOKUP_ERROR, format!("'{encoding}' is not a text encoding")));
    }
    let maker = codec.getattr(thread, name!("incrementaldecoder"))?;
    let decoder = maker.call(thread, &[Object::str("strict")])?;
    decoder.call_method(thread, name!("decode"), &[Object::bytes(bytes), Object::TRUE])
}

fn shown(thread: &Thread, raised: &Raised) -> String {
    raised.exception().str_string(thread).unwrap_or_default()
}
