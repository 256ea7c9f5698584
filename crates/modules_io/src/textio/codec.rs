//! How a text stream converts: the common encodings without a detour through Python objects, the others by the
//! incremental codecs of the registry.

use crate::encoding;
use crate::newlines::{Newlines, decoded_text, state_parts};
use krait_objects::codecs::{decode_with, encode_with, registry};
use krait_objects::types::str::Str;
use krait_objects::{Object, PyResult, Ref, Thread, name};
use krait_text::Str as View;
use krait_text::codecs::{
    Input, decode_ascii, decode_latin1, decode_utf8, encode_ascii, encode_latin1, encode_utf8,
};
use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};

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
        Some(match registry::normalise(name).as_str() {
            "utf_8" | "utf8" => Native::Utf8,
            "latin_1" | "latin1" | "iso_8859_1" | "iso8859_1" => Native::Latin1,
            "ascii" | "us_ascii" => Native::Ascii,
            _ => return None,
        })
    }

    /// The codec's name in the registry.
    fn name(self) -> &'static str {
        match self {
            Native::Utf8 => "utf-8",
            Native::Latin1 => "iso8859-1",
            Native::Ascii => "ascii",
        }
    }
}

/// The encoder of a stream.
pub enum Encoder {
    Native(Native, String),
    /// An incremental encoder.
    Object(Object),
}

impl Encoder {
    /// The text as bytes, which are the text's own where it is ASCII.
    pub fn encode<'a>(&self, thread: &Thread, text: &'a Str) -> PyResult<Cow<'a, [u8]>> {
        match self {
            Encoder::Native(encoding, errors) => {
                if let Some(ascii) = text.as_ascii() {
                    return Ok(Cow::Borrowed(ascii.as_bytes()));
                }
                let text = text.to_object();
                let data =
                    encode_with(thread, &text, errors, |view, handler, out| match encoding {
                        Native::Utf8 => encode_utf8(view, handler, out),
                        Native::Latin1 => encode_latin1(view, handler, out),
                        Native::Ascii => encode_ascii(view, handler, out),
                    })?;
                Ok(Cow::Owned(data))
            }
            Encoder::Object(encoder) => {
                let data = encoder.call_method(thread, name!("encode"), &[text.to_object()])?;
                let Some(data) = data.as_bytes() else {
                    return Err(thread.type_error(format!(
                        "encoder should return a bytes object, not '{}'",
                        data.ty().name()
                    )));
                };
                Ok(Cow::Owned(data.as_slice().to_vec()))
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
    Native(NativeDecoder),
    /// An incremental decoder.
    Object(Object),
}

/// A decoder of a common encoding. While Python code is observed (traced, profiled, monitored), the registry's decoder
/// takes its place, as that one's code is seen to run in CPython.
struct NativeDecoder {
    encoding: Native,
    errors: String,
    /// The bytes of an incomplete character.
    rest: RefCell<Vec<u8>>,
    /// The registry's decoder, from the first observed use on.
    observed: OnceCell<Object>,
}

impl NativeDecoder {
    fn observed(&self, thread: &Thread) -> PyResult<Option<&Object>> {
        if self.observed.get().is_none() && thread.trace_set() {
            let mut made = Ok(Object::NONE);
            (thread.hooks().without_events)(thread, &mut || made = self.make_observed(thread));
            let _ = self.observed.set(made?);
        }
        Ok(self.observed.get())
    }

    fn make_observed(&self, thread: &Thread) -> PyResult {
        let codec = encoding::lookup(thread, self.encoding.name())?;
        let make = codec.getattr(thread, name!("incrementaldecoder"))?;
        let decoder = make.call(thread, &[Object::str(&self.errors)])?;
        let rest = self.rest.take();
        if !rest.is_empty() {
            let state = Object::tuple(&[Object::bytes(&rest), Object::int(0)]);
            decoder.call_method(thread, name!("setstate"), &[state])?;
        }
        Ok(decoder)
    }
}

/// What decodes at the moment.
enum Current<'a> {
    Native(&'a NativeDecoder),
    Object(&'a Object),
}

/// The decoder of a stream.
pub struct Decoder {
    source: Source,
    newlines: Option<Newlines>,
}

impl Decoder {
    pub fn native(encoding: Native, errors: String, newlines: Option<Newlines>) -> Decoder {
        let decoder =
            NativeDecoder { encoding, errors, rest: RefCell::default(), observed: OnceCell::new() };
        Decoder { source: Source::Native(decoder), newlines }
    }

    pub fn object(decoder: Object, newlines: Option<Newlines>) -> Decoder {
        Decoder { source: Source::Object(decoder), newlines }
    }

    /// The incremental decoder object, for the cycle collector.
    pub fn inner(&self) -> Option<&Object> {
        match &self.source {
            Source::Object(decoder) => Some(decoder),
            Source::Native(native) => native.observed.get(),
        }
    }

    /// What decodes now: an object, or native code.
    fn current(&self, thread: &Thread) -> PyResult<Current<'_>> {
        Ok(match &self.source {
            Source::Object(decoder) => Current::Object(decoder),
            Source::Native(native) => match native.observed(thread)? {
                Some(decoder) => Current::Object(decoder),
                None => Current::Native(native),
            },
        })
    }

    /// Decodes a bytes-like object.
    pub fn decode(&self, thread: &Thread, input: &Object, last: bool) -> PyResult<Ref<Str>> {
        let text = match self.current(thread)? {
            Current::Native(native) => {
                let buffer = input.buffer(thread, krait_objects::buffer::BufferFlags::SIMPLE)?;
                native.decode(thread, buffer.as_slice(), last)?
            }
            Current::Object(decoder) => {
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
        let (input, flag) = match self.current(thread)? {
            Current::Native(native) => (Object::bytes(&native.rest.borrow()), Object::int(0)),
            Current::Object(decoder) => {
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
        match self.current(thread)? {
            Current::Native(native) => {
                let data = input.as_bytes().map(|b| b.as_slice().to_vec()).unwrap_or_default();
                native.rest.replace(data);
            }
            Current::Object(decoder) => {
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
        match self.current(thread)? {
            Current::Native(native) => native.rest.borrow_mut().clear(),
            Current::Object(decoder) => {
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

impl NativeDecoder {
    /// Decodes the bytes left over from before and the new ones; what is incomplete is left over again.
    fn decode(&self, thread: &Thread, data: &[u8], last: bool) -> PyResult<Ref<Str>> {
        let before = self.rest.take();
        let joined;
        let all = if before.is_empty() {
            data
        } else {
            joined = [&before, data].concat();
            &joined
        };
        if all.is_ascii() {
            return Ok(Str::from_view(View::Ascii(all)));
        }
        let input = if last { Input::Final } else { Input::Partial };
        let decoded = decode_with(thread, all, None, &self.errors, |bytes, handler, out| {
            match self.encoding {
                Native::Utf8 => return decode_utf8(bytes, input, handler, out),
                Native::Latin1 => decode_latin1(bytes, out),
                Native::Ascii => decode_ascii(bytes, handler, out)?,
            }
            Ok(bytes.len())
        });
        match decoded {
            Ok((text, used)) => {
                self.rest.replace(all.get(used..).unwrap_or_default().to_vec());
                decoded_text(thread, text)
            }
            Err(raised) => {
                self.rest.replace(before);
                Err(raised)
            }
        }
    }
}
