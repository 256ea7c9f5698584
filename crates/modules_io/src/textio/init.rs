//! `TextIOWrapper.__init__`: encoding, line ends and codecs.

use super::codec::{Decoder, Encoder, Native};
use super::{TextIo, file_below, of};
use crate::arguments::{self, type_name};
use crate::encoding;
use crate::newlines::{LineEnd, Newlines};
use krait_objects::codecs;
use krait_objects::native::CallArgs;
use krait_objects::{Object, PyResult, Signature, Thread, name};
use std::rc::Rc;

static INIT: Signature = Signature::new(
    "TextIOWrapper",
    "(buffer, encoding=None, errors=None, newline=None, line_buffering=False, write_through=False)",
);

fn truth(thread: &Thread, value: Option<&Object>) -> PyResult<bool> {
    value.map_or(Ok(false), |value| value.is_true(thread))
}

pub(super) fn init(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let args = INIT.bind(thread, args)?;
    let state = of(this);
    state.ok.set(false);
    state.detached.set(false);
    let buffer = args.req(0);
    let encoding = match args.opt_not_none(1) {
        Some(encoding) => {
            let argument = "'encoding'";
            if encoding.as_str().is_none() {
                return Err(must_be_str_or_none(thread, "TextIOWrapper", argument, encoding));
            }
            arguments::text(thread, "TextIOWrapper", argument, encoding)?;
            Some(encoding.clone())
        }
        None => None,
    };
    let errors = match args.opt_not_none(2) {
        Some(errors) if errors.as_str().is_some() => {
            arguments::text(thread, "TextIOWrapper", "'errors'", errors)?;
            errors.clone()
        }
        Some(errors) => {
            return Err(must_be_str_or_none(thread, "TextIOWrapper", "'errors'", errors));
        }
        None => Object::str("strict"),
    };
    let newline = match args.opt_not_none(3) {
        Some(newline) if newline.as_str().is_none() => {
            return Err(must_be_str_or_none(thread, "TextIOWrapper", "'newline'", newline));
        }
        Some(newline) => Some(arguments::text(thread, "TextIOWrapper", "'newline'", newline)?),
        None => None,
    };
    check_newline(thread, newline.as_deref())?;
    let encoding = match encoding {
        Some(encoding) if is_locale(&encoding) => Object::str(&encoding::of_locale()),
        Some(encoding) => encoding,
        None => Object::str(&encoding::default(thread)?),
    };
    encoding::check_errors(thread, &errors.str_string(thread)?)?;
    state.set_decoded(None);
    state.set_snapshot(None);
    state.pending.take();
    state.bytes_per_char.set(0.0);
    state.chunk_size.set(super::CHUNK_SIZE);
    state.line_buffering.set(truth(thread, args.opt(4))?);
    state.write_through.set(truth(thread, args.opt(5))?);
    state.set_newline(newline.as_deref());
    state.buffer.set(Some(buffer.clone()));
    state.encoding.set(Some(encoding.clone()));
    state.errors.set(Some(errors.clone()));
    state.set_codecs(thread, buffer, &encoding, &errors)?;
    state.file.set(file_below(thread, buffer)?);
    let seekable = buffer.call_method(thread, name!("seekable"), &[])?.is_true(thread)?;
    state.seekable.set(seekable);
    state.telling.set(seekable);
    state.has_read1.set(buffer.has_attr(thread, name!("read1"))?);
    state.fix_encoder(thread, buffer)?;
    state.ok.set(true);
    Ok(())
}

#[cold]
pub(super) fn must_be_str_or_none(
    thread: &Thread,
    function: &str,
    argument: &str,
    value: &Object,
) -> krait_objects::Raised {
    thread.type_error(format!(
        "{function}() argument {argument} must be str or None, not {}",
        type_name(value)
    ))
}

/// Whether an encoding is the name that stands for the locale's.
pub(super) fn is_locale(encoding: &Object) -> bool {
    encoding.as_str().is_some_and(|name| name.eq_str("locale"))
}

/// ValueError unless it is one of the four values.
pub(super) fn check_newline(thread: &Thread, newline: Option<&str>) -> PyResult<()> {
    match newline {
        None | Some("" | "\n" | "\r" | "\r\n") => Ok(()),
        Some(other) => Err(thread.value_error(format!("illegal newline value: {other}"))),
    }
}

impl TextIo {
    /// Notes a checked newline argument.
    pub(super) fn set_newline(&self, newline: Option<&str>) {
        self.universal.set(matches!(newline, None | Some("")));
        self.translate.set(newline.is_none());
        self.line_end.set(LineEnd::of_newline(newline));
        self.write_newline.set(match newline {
            Some("\r") => Some("\r"),
            Some("\r\n") => Some("\r\n"),
            _ => None,
        });
    }

    /// Makes the encoder and decoder, as far as the buffer can be written and read.
    pub(super) fn set_codecs(
        &self,
        thread: &Thread,
        buffer: &Object,
        encoding: &Object,
        errors: &Object,
    ) -> PyResult<()> {
        let codec = Codec::find(thread, encoding, errors)?;
        let readable = buffer.call_method(thread, name!("readable"), &[])?.is_true(thread)?;
        let decoder = match readable {
            true => {
                let newlines = self.universal.get().then(|| Newlines::new(self.translate.get()));
                Some(Rc::new(codec.decoder(thread, newlines)?))
            }
            false => None,
        };
        let old = self.decoder.replace(decoder);
        drop(old);
        let writable = buffer.call_method(thread, name!("writable"), &[])?.is_true(thread)?;
        let encoder = if writable { Some(Rc::new(codec.encoder(thread)?)) } else { None };
        let old = self.encoder.replace(encoder);
        drop(old);
        Ok(())
    }

    /// An encoder in the middle of a file must not write the mark for its start.
    pub(super) fn fix_encoder(&self, thread: &Thread, buffer: &Object) -> PyResult<()> {
        let encoder = self.encoder.borrow().clone();
        let Some(encoder) = encoder.filter(|_| self.seekable.get()) else { return Ok(()) };
        let position = buffer.call_method(thread, name!("tell"), &[])?;
        if !position.eq(thread, &Object::int(0))? {
            encoder.set_start(thread, false)?;
        }
        Ok(())
    }
}

/// Where encoders and decoders come from.
struct Codec {
    /// The direct conversion, with the error handler's name.
    native: Option<(Native, String)>,
    /// A `CodecInfo` and the error handler's name: where there is no direct conversion, or where Python code is observed
    /// and the registry's classes are seen to be instantiated.
    registry: Option<(Object, Object)>,
}

impl Codec {
    fn find(thread: &Thread, encoding: &Object, errors: &Object) -> PyResult<Codec> {
        let name = codecs::utf8(thread, encoding)?;
        let handler = codecs::utf8(thread, errors)?;
        let native = Native::from_name(&name).map(|native| (native, handler));
        let registry = if native.is_none() || thread.trace_set() {
            Some((encoding::lookup(thread, &name)?, errors.clone()))
        } else {
            None
        };
        Ok(Codec { native, registry })
    }

    /// What a class of the registry's codec makes, if that is needed.
    fn instance(&self, thread: &Thread, class: &'static str) -> PyResult<Option<Object>> {
        let Some((codec, errors)) = &self.registry else { return Ok(None) };
        let make = codec.getattr(thread, &Object::str(class))?;
        make.call(thread, std::slice::from_ref(errors)).map(Some)
    }

    fn decoder(&self, thread: &Thread, newlines: Option<Newlines>) -> PyResult<Decoder> {
        let object = self.instance(thread, "incrementaldecoder")?;
        Ok(match (object, &self.native) {
            (Some(object), _) => Decoder::object(object, newlines),
            (None, Some((native, errors))) => Decoder::native(*native, errors.clone(), newlines),
            (None, None) => unreachable!("a codec is native or from the registry"),
        })
    }

    fn encoder(&self, thread: &Thread) -> PyResult<Encoder> {
        // CPython too converts the common encodings without calling the encoder.
        let object = self.instance(thread, "incrementalencoder")?;
        Ok(match (&self.native, object) {
            (Some((native, errors)), _) => Encoder::Native(*native, errors.clone()),
            (None, Some(object)) => Encoder::Object(object),
            (None, None) => unreachable!("a codec is native or from the registry"),
        })
    }
}
