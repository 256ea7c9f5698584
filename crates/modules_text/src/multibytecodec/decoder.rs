//! `MultibyteIncrementalDecoder` and `MultibyteStreamReader`: decoding piece by piece.

use super::coding::Decoding;
use super::errors::{self, Errors};
use super::{codec_of, is_int, state_bytes, state_number};
use krait_objects::exceptions::unicode;
use krait_objects::fields::{Fields, Slot};
use krait_objects::signature::Signature;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{
    GetSetDef, Header, MethodDef, Object, PyResult, Thread, Type, TypeSpec, Word, codecs, heap,
    name,
};
use krait_objects::{memory_slots, payload};
use krait_text::codecs::cjk::{Codec, State};
use std::cell::Cell;

/// Most bytes that wait for more.
const MOST_PENDING: usize = 8;

/// Bytes that wait for more.
#[derive(Clone, Copy, Default)]
struct Pending {
    bytes: [u8; MOST_PENDING],
    len: usize,
}

impl Pending {
    fn as_slice(&self) -> &[u8] {
        &self.bytes[..self.len]
    }

    /// None if those are too many.
    fn with(mut self, more: &[u8]) -> Option<Pending> {
        let end = self.len + more.len();
        self.bytes.get_mut(self.len..end)?.copy_from_slice(more);
        self.len = end;
        Some(self)
    }
}

/// What both kinds of decoders are.
struct Decoder {
    codec: &'static Codec,
    state: Cell<State>,
    errors: Slot,
    pending: Cell<Pending>,
}

impl Decoder {
    fn new(codec: &'static Codec, errors: Object) -> Decoder {
        Decoder {
            codec,
            state: Cell::new(codec.decoder()),
            errors: Slot::new(errors),
            pending: Cell::default(),
        }
    }

    fn reset(&self) {
        let mut state = self.state.get();
        self.codec.reset_decoder(&mut state);
        self.state.set(state);
        self.pending.set(Pending { len: 0, ..self.pending.get() });
    }

    /// The input behind what is pending, which is no longer.
    fn whole(&self, input: &Object) -> Vec<u8> {
        let pending = self.pending.take();
        let input = input.as_bytes().map_or(&[][..], |bytes| bytes.as_slice());
        [pending.as_slice(), input].concat()
    }

    /// Keeps bytes for the next call.
    fn keep(&self, thread: &Thread, rest: &[u8]) -> PyResult<()> {
        match self.pending.get().with(rest) {
            Some(pending) => {
                self.pending.set(pending);
                Ok(())
            }
            None => {
                let (name, reason) = (self.codec.name, "pending buffer overflow");
                Err(unicode::decode_error(thread, name, rest, 0, rest.len(), reason))
            }
        }
    }
}

/// The row of the `errors` attribute.
macro_rules! errors_attribute {
    ($payload:ident) => {
        GetSetDef::rw(
            "errors",
            |_, this| Ok($payload::of(this).decoder.errors.get().unwrap_or(Object::NONE)),
            |thread, this, value| errors::set(thread, &$payload::of(this).decoder.errors, value),
            "how to treat errors",
        )
    };
}

/// The row of the `reset` method.
macro_rules! reset_method {
    ($payload:ident) => {
        MethodDef::noargs(
            "reset",
            "($self, /)",
            |_, this| {
                $payload::of(this).decoder.reset();
                Ok(Object::NONE)
            },
            "",
        )
    };
}

/// `MultibyteIncrementalDecoder`
#[repr(C)]
struct Incremental {
    header: Header,
    decoder: Decoder,
}

payload!(Incremental, INCREMENTAL_DECODER);

impl Fields for Incremental {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.decoder.errors.visit(visit);
    }
}

static NEW_INCREMENTAL: Signature = Signature::new("IncrementalDecoder", "(errors=None)");

static INCREMENTAL_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::BASETYPE | flags::SHOWN_AS_HEAP,
    slots: memory_slots!(
        Incremental,
        SlotsSpec::EMPTY
            .new(|thread, ty, args| {
                let args = NEW_INCREMENTAL.bind(thread, args)?;
                let errors = errors::argument(thread, args.opt(0), "IncrementalDecoder", 1)?;
                let decoder = Decoder::new(codec_of(thread, ty)?, errors);
                Ok(heap::new_object(ty, |header| Incremental { header, decoder }).into())
            })
            .init(|_, _, _| Ok(()))
    ),
    methods: &[
        MethodDef::new(
            "decode",
            "($self, /, input, final=False)",
            |thread, this, args| {
                let input = codecs::bytes_of(thread, args.req(0))?;
                let is_final = args.opt(1).map_or(Ok(false), |last| last.is_true(thread))?;
                decode(thread, &Incremental::of(this).decoder, &input, is_final)
            },
            "",
        ),
        MethodDef::noargs(
            "getstate",
            "($self, /)",
            |_, this| {
                let decoder = &Incremental::of(this).decoder;
                let pending = Object::bytes(decoder.pending.get().as_slice());
                Ok(Object::tuple(&[pending, state_number(&decoder.state.get().0)]))
            },
            "",
        ),
        MethodDef::one("setstate", "($self, state, /)", set_state, ""),
        reset_method!(Incremental),
    ],
    getset: &[errors_attribute!(Incremental)],
    ..TypeSpec::new::<Incremental>("_multibytecodec.MultibyteIncrementalDecoder")
};
pub static INCREMENTAL_DECODER: Type = Type::builtin(&INCREMENTAL_SPEC);

fn decode(thread: &Thread, decoder: &Decoder, input: &Object, is_final: bool) -> PyResult {
    let before = decoder.pending.get();
    let whole = decoder.whole(input);
    let errors = Errors::of(&decoder.errors);
    let mut decoding = Decoding::new(thread, decoder.codec, &decoder.state, &whole, &errors);
    decoding.feed()?;
    if is_final && let Err(raised) = decoding.reject_rest() {
        decoder.pending.set(before);
        return Err(raised);
    }
    if !decoding.rest().is_empty() {
        decoder.keep(thread, decoding.rest())?;
    }
    Ok(decoding.into_text())
}

fn set_state(thread: &Thread, this: &Object, state: &Object) -> PyResult {
    let Some(fields) = state.as_tuple() else {
        return Err(thread.type_error(format!(
            "setstate() argument must be tuple, not {}",
            state.type_or_none()
        )));
    };
    let (pending, number) = match fields.as_slice() {
        [pending, number] if is_int(number) && pending.as_bytes().is_some() => (pending, number),
        _ => return Err(thread.type_error("setstate(): illegal state argument")),
    };
    let state: [u8; size_of::<State>()] = state_bytes(thread, number)?;
    let pending = pending.as_bytes().map_or(&[][..], |bytes| bytes.as_slice());
    let decoder = &Incremental::of(this).decoder;
    let Some(kept) = Pending::default().with(pending) else {
        let (name, reason) = (decoder.codec.name, "pending buffer too large");
        return Err(unicode::decode_error(thread, name, pending, 0, pending.len(), reason));
    };
    decoder.pending.set(kept);
    decoder.state.set(State(state));
    Ok(Object::NONE)
}

/// `MultibyteStreamReader`
#[repr(C)]
struct Reader {
    header: Header,
    decoder: Decoder,
    stream: Object,
}

payload!(Reader, STREAM_READER);

impl Fields for Reader {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.decoder.errors.visit(visit);
        visit(self.stream.word());
    }
}

static NEW_READER: Signature = Signature::new("StreamReader", "(stream, errors=None)");

static READER_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::BASETYPE | flags::SHOWN_AS_HEAP,
    slots: memory_slots!(
        Reader,
        SlotsSpec::EMPTY
            .new(|thread, ty, args| {
                let args = NEW_READER.bind(thread, args)?;
                let errors = errors::argument(thread, args.opt(1), "StreamReader", 2)?;
                let decoder = Decoder::new(codec_of(thread, ty)?, errors);
                let stream = args.req(0).clone();
                Ok(heap::new_object(ty, |header| Reader { header, decoder, stream }).into())
            })
            .init(|_, _, _| Ok(()))
    ),
    methods: &[
        MethodDef::new(
            "read",
            "($self, sizeobj=None, /)",
            |thread, this, args| {
                let size = size(thread, args.opt_not_none(0))?;
                Reader::of(this).read(thread, name!("read"), size)
            },
            "",
        ),
        MethodDef::new(
            "readline",
            "($self, sizeobj=None, /)",
            |thread, this, args| {
                let size = size(thread, args.opt_not_none(0))?;
                Reader::of(this).read(thread, name!("readline"), size)
            },
            "",
        ),
        MethodDef::new(
            "readlines",
            "($self, sizehintobj=None, /)",
            |thread, this, args| {
                let size = size(thread, args.opt_not_none(0))?;
                let text = Reader::of(this).read(thread, name!("read"), size)?;
                text.call_method(thread, name!("splitlines"), &[Object::TRUE])
            },
            "",
        ),
        reset_method!(Reader),
    ],
    getset: &[
        GetSetDef::member("stream", |_, this| Ok(Reader::of(this).stream.clone()), ""),
        errors_attribute!(Reader),
    ],
    ..TypeSpec::new::<Reader>("_multibytecodec.MultibyteStreamReader")
};
pub static STREAM_READER: Type = Type::builtin(&READER_SPEC);

/// A size argument; below 0 for "all".
fn size(thread: &Thread, argument: Option<&Object>) -> PyResult<isize> {
    match argument {
        None => Ok(-1),
        Some(argument) if is_int(argument) => argument.to_ssize(thread),
        Some(_) => Err(thread.type_error("arg 1 must be an integer")),
    }
}

impl Reader {
    /// Reads by a method of the stream until there is some text.
    fn read(&self, thread: &Thread, method: &Object, mut size: isize) -> PyResult {
        let decoder = &self.decoder;
        let errors = Errors::of(&decoder.errors);
        if size == 0 {
            return Ok(Object::str(""));
        }
        loop {
            // The stream gets the size as a C int.
            let data = match size {
                ..0 => self.stream.call_method(thread, method, &[])?,
                _ => {
                    let size = Object::small_int(size as i32);
                    self.stream.call_method(thread, method, &[size])?
                }
            };
            let Some(bytes) = data.as_bytes() else {
                return Err(thread.type_error(format!(
                    "stream function returned a non-bytes object ({:.100})",
                    data.ty().name()
                )));
            };
            let at_end = bytes.is_empty();
            let whole = decoder.whole(&data);
            let mut decoding =
                Decoding::new(thread, decoder.codec, &decoder.state, &whole, &errors);
            decoding.feed()?;
            if at_end || size < 0 {
                decoding.reject_rest()?;
            }
            if !decoding.rest().is_empty() {
                decoder.keep(thread, decoding.rest())?;
            }
            if size < 0 || !decoding.is_without_text() || whole.is_empty() {
                return Ok(decoding.into_text());
            }
            size = 1;
        }
    }
}
