//! How a text stream converts: the common encodings without a detour through Python objects, the others by the
//! incremental codecs of the registry.

use crate::newlines::{Newlines, decoded_text, state_parts};
use krait_objects::exceptions::unicode::{decode_error, encode_error};
use krait_objects::types::str::Str;
use krait_objects::{Object, PyResult, Raised, Ref, Thread, name};
use krait_text::codecs::{
    DecodeFault, EncodeFault, Errors, Input, OnDecodeError, OnEncodeError, Replacement,
    decode_ascii, decode_latin1, decode_utf8, encode_ascii, encode_latin1, encode_utf8,
};
use krait_text::{Builder, Text};
use std::cell::RefCell;

/// An encoding that is converted directly.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Native {
    Utf8,
    Latin1,
    Ascii,
}

impl Native {
    /// The encoding of a name in any of its usual spellings.
    pub fn from_name(name: &str) -> Option<Native> {
        let name: String = name
            .chars()
            .map(|c| if c == '_' || c == ' ' { '-' } else { c.to_ascii_lowercase() })
            .collect();
        Some(match name.as_str() {
            "utf-8" | "utf8" => Native::Utf8,
            "latin-1" | "latin1" | "iso-8859-1" | "iso8859-1" => Native::Latin1,
            "ascii" | "us-ascii" => Native::Ascii,
            _ => return None,
        })
    }
}

/// A built-in error handler at work.
struct Handler<'a> {
    thread: &'a Thread,
    errors: Errors,
}

impl OnDecodeError for Handler<'_> {
    type Error = Raised;

    fn decode_error(&mut self, fault: &DecodeFault<'_>) -> PyResult<(Text, usize)> {
        self.errors.decode(fault, fault.encoding).ok_or_else(|| {
            decode_error(
                self.thread,
                fault.encoding,
                fault.bytes,
                fault.start,
                fault.end,
                fault.reason,
            )
        })
    }
}

impl OnEncodeError for Handler<'_> {
    type Error = Raised;

    fn encode_error(&mut self, fault: &EncodeFault<'_>) -> PyResult<(Replacement, usize)> {
        match self.errors.encode(fault, fault.encoding) {
            Some(replacement) => Ok(replacement),
            None => Err(self.raise(fault)),
        }
    }

    fn raise(&mut self, fault: &EncodeFault<'_>) -> Raised {
        let text = Str::from_text(&Text::new(fault.text)).into();
        encode_error(self.thread, fault.encoding, &text, fault.start, fault.end, fault.reason)
    }
}

/// The encoder of a stream.
pub enum Encoder {
    Native(Native, Errors),
    /// An incremental encoder.
    Object(Object),
}

impl Encoder {
    pub fn encode(&self, thread: &Thread, text: &Str, out: &mut Vec<u8>) -> PyResult<()> {
        match self {
            Encoder::Native(encoding, errors) => {
                let mut handler = Handler { thread, errors: *errors };
                match encoding {
                    Native::Utf8 => encode_utf8(text.view(), &mut handler, out),
                    Native::Latin1 => encode_latin1(text.view(), &mut handler, out),
                    Native::Ascii => encode_ascii(text.view(), &mut handler, out),
                }
            }
            Encoder::Object(encoder) => {
                let data = encoder.call_method(thread, name!("encode"), &[text.to_object()])?;
                let Some(data) = data.as_bytes() else {
                    return Err(thread.type_error(format!(
                        "encoder should return a bytes object, not '{}'",
                        data.ty().name()
                    )));
                };
                out.extend_from_slice(data.as_slice());
                Ok(())
            }
        }
    }

    /// Tells the encoder whether it is at the start of the stream.
    pub fn set_start(&self, thread: &Thread, start: bool) -> PyResult<()> {
        let Encoder::Object(encoder) = self else { return Ok(()) };
        if start {
            encoder.call_method(thread, name!("reset"), &[])?;
        } else {
            encoder.call_method(thread, name!("setstate"), &[Object::int(0)])?;
        }
        Ok(())
    }
}

/// What turns bytes into text, before line ends are looked at.
enum Source {
    /// With the bytes of an incomplete character.
    Native(Native, Errors, RefCell<Vec<u8>>),
    /// An incremental decoder.
    Object(Object),
}

/// The decoder of a stream.
pub struct Decoder {
    source: Source,
    newlines: Option<Newlines>,
}

impl Decoder {
    pub fn native(encoding: Native, errors: Errors, newlines: Option<Newlines>) -> Decoder {
        Decoder { source: Source::Native(encoding, errors, RefCell::default()), newlines }
    }

    pub fn object(decoder: Object, newlines: Option<Newlines>) -> Decoder {
        Decoder { source: Source::Object(decoder), newlines }
    }

    /// The incremental decoder object, for the cycle collector.
    pub fn inner(&self) -> Option<&Object> {
        match &self.source {
            Source::Object(decoder) => Some(decoder),
            Source::Native(..) => None,
        }
    }

    /// Decodes a bytes-like object.
    pub fn decode(&self, thread: &Thread, input: &Object, last: bool) -> PyResult<Ref<Str>> {
        let text = match &self.source {
            Source::Native(encoding, errors, rest) => {
                let buffer = input.buffer(thread, krait_objects::buffer::BufferFlags::SIMPLE)?;
                let mut handler = Handler { thread, errors: *errors };
                decode_native(*encoding, rest, buffer.as_slice(), last, &mut handler)?
            }
            Source::Object(decoder) => {
                let args = [input.clone(), Object::from_bool(last)];
                decoded_text(thread, decoder.call_method(thread, name!("decode"), &args)?)?
            }
        };
        Ok(match &self.newlines {
            Some(newlines) => newlines.decode(text, last),
            None => text,
        })
    }

    /// The unused input and the state's number.
    pub fn state(&self, thread: &Thread) -> PyResult<(Object, Object)> {
        let (input, flag) = match &self.source {
            Source::Native(_, _, rest) => (Object::bytes(&rest.borrow()), Object::int(0)),
            Source::Object(decoder) => {
                let state = decoder.call_method(thread, name!("getstate"), &[])?;
                state_parts(thread, &state)?
            }
        };
        let Some(newlines) = &self.newlines else { return Ok((input, flag)) };
        let flag = flag.to_i64(thread)?;
        Ok((input, Object::int(flag << 1 | newlines.pending_cr() as i64)))
    }

    pub fn set_state(&self, thread: &Thread, input: &Object, flag: i64) -> PyResult<()> {
        let flag = match &self.newlines {
            Some(newlines) => {
                newlines.set_pending_cr(flag & 1 != 0);
                flag >> 1
            }
            None => flag,
        };
        match &self.source {
            Source::Native(_, _, rest) => {
                let data = input.as_bytes().map(|b| b.as_slice().to_vec()).unwrap_or_default();
                rest.replace(data);
            }
            Source::Object(decoder) => {
                let state = Object::tuple(&[input.clone(), Object::int(flag)]);
                decoder.call_method(thread, name!("setstate"), &[state])?;
            }
        }
        Ok(())
    }

    pub fn reset(&self, thread: &Thread) -> PyResult<()> {
        if let Some(newlines) = &self.newlines {
            newlines.reset();
        }
        match &self.source {
            Source::Native(_, _, rest) => rest.borrow_mut().clear(),
            Source::Object(decoder) => {
                decoder.call_method(thread, name!("reset"), &[])?;
            }
        }
        Ok(())
    }

    /// The `newlines` attribute.
    pub fn newlines(&self, thread: &Thread) -> PyResult {
        match (&self.newlines, &self.source) {
            (Some(newlines), _) => Ok(newlines.newlines()),
            (None, Source::Native(..)) => Ok(Object::NONE),
            (None, Source::Object(decoder)) => {
                Ok(decoder.lookup_attr(thread, name!("newlines"))?.unwrap_or(Object::NONE))
            }
        }
    }
}

/// Decodes the bytes left over from before and the new ones; what is incomplete is left over again.
fn decode_native(
    encoding: Native,
    rest: &RefCell<Vec<u8>>,
    data: &[u8],
    last: bool,
    handler: &mut Handler<'_>,
) -> PyResult<Ref<Str>> {
    let before = rest.take();
    let joined;
    let all = if before.is_empty() {
        data
    } else {
        joined = [&before, data].concat();
        &joined
    };
    let mut out = Builder::with_capacity(all.len());
    match encoding {
        Native::Utf8 => {
            let input = if last { Input::Final } else { Input::Partial };
            match decode_utf8(all, input, handler, &mut out) {
                Ok(used) => {
                    rest.replace(all[used..].to_vec());
                }
                Err(raised) => {
                    rest.replace(before);
                    return Err(raised);
                }
            }
        }
        Native::Latin1 => decode_latin1(all, &mut out),
        Native::Ascii => decode_ascii(all, handler, &mut out)?,
    }
    Ok(Str::from_builder(out))
}
