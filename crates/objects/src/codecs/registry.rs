//! The registry: search functions, the cache of codecs, and coding through what they find.

use super::CodecState;
use crate::error::{PyResult, Raised};
use crate::exceptions as exc;
use crate::name;
use crate::object::Object;
use crate::thread::Thread;
use crate::types::bytes::BYTES;

fn state(thread: &Thread) -> &mut CodecState {
    // SAFETY: under the GIL; callers end their use before Python code runs.
    unsafe { &mut *thread.interp().codec_state.get() }
}

/// An encoding's name as search functions get it: lower case, runs of what is no letter, digit or dot as `_`.
pub fn normalise(encoding: &str) -> String {
    let mut out = String::with_capacity(encoding.len());
    let mut gap = false;
    for b in encoding.bytes() {
        if b.is_ascii_alphanumeric() || b == b'.' {
            if gap && !out.is_empty() {
                out.push('_');
            }
            gap = false;
            out.push(b.to_ascii_lowercase() as char);
        } else {
            gap = true;
        }
    }
    out
}

/// Imports `encodings`, whose search function comes first, unless that has been done.
fn initialise(thread: &Thread) -> PyResult<()> {
    if state(thread).initialised {
        return Ok(());
    }
    state(thread).initialised = true;
    let imported = (thread.hooks().import)(thread, &Object::str("encodings"), None, None, None, 0);
    if let Err(raised) = imported {
        state(thread).initialised = false;
        return Err(raised);
    }
    Ok(())
}

/// `codecs.register(function)`.
pub fn register(thread: &Thread, function: &Object) -> PyResult<()> {
    initialise(thread)?;
    if !function.is_callable() {
        return Err(thread.type_error("argument must be callable"));
    }
    state(thread).search_path.push(function.clone());
    Ok(())
}

/// `codecs.unregister(function)`: the cache is emptied if there was such a function.
pub fn unregister(thread: &Thread, function: &Object) {
    let Some(at) = state(thread).search_path.iter().position(|f| f.is(function)) else { return };
    let removed = state(thread).search_path.remove(at);
    let cache = std::mem::take(&mut state(thread).cache);
    drop((removed, cache));
}

/// `codecs.lookup(encoding)`: the `CodecInfo`.
pub fn lookup(thread: &Thread, encoding: &str) -> PyResult {
    initialise(thread)?;
    let normalised = normalise(encoding);
    if let Some(codec) = state(thread).cache.get(&normalised) {
        return Ok(codec.clone());
    }
    if state(thread).search_path.is_empty() {
        return Err(super::lookup_error(
            thread,
            "no codec search functions registered: can't find encoding",
        ));
    }
    let argument = Object::str(&normalised);
    let mut index = 0;
    while let Some(function) = state(thread).search_path.get(index).cloned() {
        let found = function.call(thread, std::slice::from_ref(&argument))?;
        index += 1;
        if found.is_none() {
            continue;
        }
        if found.as_tuple().is_none_or(|t| t.len() != 4) {
            return Err(thread.type_error("codec search functions must return 4-tuples"));
        }
        let old = state(thread).cache.insert(normalised, found.clone());
        drop(old);
        return Ok(found);
    }
    Err(super::lookup_error(thread, format!("unknown encoding: {encoding}")))
}

/// Which of a codec's functions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Way {
    Encode,
    Decode,
}

impl Way {
    fn verb(self) -> &'static str {
        match self {
            Way::Encode => "encode",
            Way::Decode => "decode",
        }
    }
}

/// `codecs.encode(object, encoding, errors)`; errors None: not passed on.
pub fn encode(thread: &Thread, object: &Object, encoding: &str, errors: Option<&str>) -> PyResult {
    let codec = lookup(thread, encoding)?;
    run(thread, &codec, Way::Encode, object, encoding, errors)
}

/// `codecs.decode(object, encoding, errors)`; errors None: not passed on.
pub fn decode(thread: &Thread, object: &Object, encoding: &str, errors: Option<&str>) -> PyResult {
    let codec = lookup(thread, encoding)?;
    run(thread, &codec, Way::Decode, object, encoding, errors)
}

fn run(
    thread: &Thread,
    codec: &Object,
    way: Way,
    object: &Object,
    encoding: &str,
    errors: Option<&str>,
) -> PyResult {
    let function = codec.as_tuple().and_then(|t| t.as_slice().get(way as usize).cloned());
    let function = function.ok_or_else(|| thread.type_error("codec is no 4-tuple"))?;
    let mut args = vec![object.clone()];
    args.extend(errors.map(Object::str));
    let result =
        function.call(thread, &args).map_err(|raised| noted(thread, raised, way, encoding))?;
    match result.as_tuple().map(|t| t.as_slice()) {
        Some([value, _]) => Ok(value.clone()),
        _ => Err(thread.type_error(match way {
            Way::Encode => "encoder must return a tuple (object, integer)",
            Way::Decode => "decoder must return a tuple (object,integer)",
        })),
    }
}

/// The error with a note that tells the codec.
fn noted(thread: &Thread, raised: Raised, way: Way, encoding: &str) -> Raised {
    let doing = match way {
        Way::Encode => "encoding",
        Way::Decode => "decoding",
    };
    let note = Object::str(&format!("{doing} with '{encoding}' codec failed"));
    // A note that cannot be added is left out.
    let _ = raised.exception().call_method(thread, name!("add_note"), &[note]);
    raised
}

/// A codec for text, or LookupError.
fn lookup_text(thread: &Thread, encoding: &str, way: Way) -> PyResult {
    let codec = lookup(thread, encoding)?;
    if codec.is_exact(&crate::types::tuple::TUPLE) {
        return Ok(codec);
    }
    let flag = codec.lookup_attr(thread, name!("_is_text_encoding"))?;
    if let Some(flag) = flag
        && !flag.is_true(thread)?
    {
        return Err(super::lookup_error(
            thread,
            format!(
                "'{encoding}' is not a text encoding; use codecs.{}() to handle arbitrary codecs",
                way.verb()
            ),
        ));
    }
    Ok(codec)
}

/// `str.encode` through the registry.
pub fn encode_text(thread: &Thread, text: &Object, encoding: &str, errors: &str) -> PyResult {
    let codec = lookup_text(thread, encoding, Way::Encode)?;
    let value = run(thread, &codec, Way::Encode, text, encoding, Some(errors))?;
    if value.is_instance(&BYTES) {
        return Ok(value);
    }
    if value.ty().name() == "bytearray" {
        thread.warn(
            &exc::RUNTIME_WARNING,
            format!(
                "encoder {encoding} returned bytearray instead of bytes; \
                 use codecs.encode() to encode to arbitrary types"
            ),
        )?;
        return super::bytes_of(thread, &value);
    }
    Err(thread.type_error(format!(
        "'{encoding}' encoder returned '{}' instead of 'bytes'; \
         use codecs.encode() to encode to arbitrary types",
        value.ty().name()
    )))
}

/// `bytes.decode` through the registry.
pub fn decode_text(thread: &Thread, bytes: &Object, encoding: &str, errors: &str) -> PyResult {
    let codec = lookup_text(thread, encoding, Way::Decode)?;
    let value = run(thread, &codec, Way::Decode, bytes, encoding, Some(errors))?;
    if value.as_str().is_some() {
        return Ok(value);
    }
    Err(thread.type_error(format!(
        "'{encoding}' decoder returned '{}' instead of 'str'; \
         use codecs.decode() to decode to arbitrary types",
        value.ty().name()
    )))
}
