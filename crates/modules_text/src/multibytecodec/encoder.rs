//! `MultibyteIncrementalEncoder` and `MultibyteStreamWriter`: encoding piece by piece.

use super::coding::{self, End};
use super::errors::{self, Errors};
use super::{codec_of, state_bytes, state_number, text_of};
use krait_objects::exceptions::{self as exc, unicode};
use krait_objects::fields::{Fields, Slot};
use krait_objects::signature::Signature;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::str::Str;
use krait_objects::{
    GetSetDef, Header, MethodDef, Object, PyResult, Thread, Type, TypeSpec, Word, codecs, heap,
    name,
};
use krait_objects::{memory_slots, payload};
use krait_text::Builder;
use krait_text::codecs::cjk::{Codec, State};
use std::cell::Cell;

/// Most characters that wait for more.
const MOST_PENDING: usize = 2;
/// Most bytes that those have in UTF-8.
const MOST_PENDING_BYTES: usize = MOST_PENDING * 4;
const STATE: usize = size_of::<State>();

/// What both kinds of encoders are.
struct Encoder {
    codec: &'static Codec,
    state: Cell<State>,
    errors: Slot,
    /// A str that waits for more, or nothing.
    pending: Slot,
}

impl Encoder {
    fn new(codec: &'static Codec, errors: Object) -> Encoder {
        Encoder {
            codec,
            state: Cell::new(codec.encoder()),
            errors: Slot::new(errors),
            pending: Slot::EMPTY,
        }
    }

    /// Encodes an object's str behind what is pending.
    fn encode(&self, thread: &Thread, input: &Object, end: End) -> PyResult<Vec<u8>> {
        let input = text_of(thread, input)?;
        let pending = self.pending.take();
        let text = match &pending {
            None => input,
            Some(pending) => {
                let mut whole = Builder::new();
                for part in [pending, &input].into_iter().filter_map(Object::as_str) {
                    whole.push_view(part.view());
                }
                Str::from_builder(whole).into()
            }
        };
        let errors = Errors::of(&self.errors);
        let result = coding::encode(thread, self.codec, &self.state, &text, &errors, end);
        let (bytes, used) = match result {
            Ok(result) => result,
            Err(raised) => {
                drop(self.pending.replace(pending));
                return Err(raised);
            }
        };
        let view = text.as_str().map_or(krait_text::Str::EMPTY, Str::view);
        let left = view.len() - used;
        if left > MOST_PENDING {
            let reason = "pending buffer overflow";
            let len = view.len();
            return Err(unicode::encode_error(thread, self.codec.name, &text, 0, len, reason));
        }
        if left > 0 {
            self.pending.set(Str::from_view(view.slice_from(used)).into());
        }
        Ok(bytes)
    }
}

/// The row of the `errors` attribute.
macro_rules! errors_attribute {
    ($payload:ident) => {
        GetSetDef::rw(
            "errors",
            |_, this| Ok($payload::of(this).encoder.errors.get().unwrap_or(Object::NONE)),
            |thread, this, value| errors::set(thread, &$payload::of(this).encoder.errors, value),
            "how to treat errors",
        )
    };
}

/// `MultibyteIncrementalEncoder`
#[repr(C)]
struct Incremental {
    header: Header,
    encoder: Encoder,
}

payload!(Incremental, INCREMENTAL_ENCODER);

impl Fields for Incremental {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.encoder.errors.visit(visit);
        self.encoder.pending.visit(visit);
    }
}

static NEW_INCREMENTAL: Signature = Signature::new("IncrementalEncoder", "(errors=None)");

static INCREMENTAL_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::BASETYPE | flags::SHOWN_AS_HEAP,
    slots: memory_slots!(
        Incremental,
        SlotsSpec::EMPTY
            .new(|thread, ty, args| {
                let args = NEW_INCREMENTAL.bind(thread, args)?;
                let errors = errors::argument(thread, args.opt(0), "IncrementalEncoder", 1)?;
                let encoder = Encoder::new(codec_of(thread, ty)?, errors);
                Ok(heap::new_object(ty, |header| Incremental { header, encoder }).into())
            })
            .init(|_, _, _| Ok(()))
    ),
    methods: &[
        MethodDef::new(
            "encode",
            "($self, /, input, final=False)",
            |thread, this, args| {
                let is_final = args.opt(1).map_or(Ok(false), |last| last.is_true(thread))?;
                let end = if is_final { End::Reset } else { End::More };
                let bytes = Incremental::of(this).encoder.encode(thread, args.req(0), end)?;
                Ok(Object::bytes(&bytes))
            },
            "",
        ),
        MethodDef::noargs("getstate", "($self, /)", get_state, ""),
        MethodDef::one("setstate", "($self, state, /)", set_state, ""),
        MethodDef::noargs(
            "reset",
            "($self, /)",
            |_, this| {
                let encoder = &Incremental::of(this).encoder;
                let mut state = encoder.state.get();
                encoder.codec.reset_encoder(&mut state, &mut Vec::new());
                encoder.state.set(state);
                encoder.pending.clear();
                Ok(Object::NONE)
            },
            "",
        ),
    ],
    getset: &[errors_attribute!(Incremental)],
    ..TypeSpec::new::<Incremental>("_multibytecodec.MultibyteIncrementalEncoder")
};
pub static INCREMENTAL_ENCODER: Type = Type::builtin(&INCREMENTAL_SPEC);

/// The state as an int: the length of what is pending, that in UTF-8, the codec's state.
fn get_state(thread: &Thread, this: &Object) -> PyResult {
    let encoder = &Incremental::of(this).encoder;
    let mut bytes = vec![0];
    if let Some(pending) = encoder.pending.get() {
        let pending = codecs::utf8(thread, &pending)?;
        if pending.len() > MOST_PENDING_BYTES {
            return Err(thread.err(&exc::UNICODE_ERROR, "pending buffer too large"));
        }
        bytes[0] = pending.len() as u8;
        bytes.extend(pending.as_bytes());
    }
    bytes.extend(encoder.state.get().0);
    Ok(state_number(&bytes))
}

fn set_state(thread: &Thread, this: &Object, state: &Object) -> PyResult {
    if !super::is_int(state) {
        return Err(thread
            .type_error(format!("setstate() argument must be int, not {}", state.type_or_none())));
    }
    let bytes: [u8; 1 + MOST_PENDING_BYTES + STATE] = state_bytes(thread, state)?;
    let pending = usize::from(bytes[0]);
    if pending > MOST_PENDING_BYTES {
        return Err(thread.err(&exc::UNICODE_ERROR, "pending buffer too large"));
    }
    let (pending, rest) = bytes[1..].split_at(pending);
    let pending = codecs::decode(thread, pending, "utf-8", "strict")?;
    let encoder = &Incremental::of(this).encoder;
    encoder.pending.set(pending);
    encoder.state.set(State(std::array::from_fn(|index| rest[index])));
    Ok(Object::NONE)
}

/// `MultibyteStreamWriter`
#[repr(C)]
struct Writer {
    header: Header,
    encoder: Encoder,
    stream: Object,
}

payload!(Writer, STREAM_WRITER);

impl Fields for Writer {
    fn visit(&self, visit: &mut dyn FnMut(Word)) {
        self.encoder.errors.visit(visit);
        self.encoder.pending.visit(visit);
        visit(self.stream.word());
    }
}

static NEW_WRITER: Signature = Signature::new("StreamWriter", "(stream, errors=None)");

static WRITER_SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::BASETYPE | flags::SHOWN_AS_HEAP,
    slots: memory_slots!(
        Writer,
        SlotsSpec::EMPTY
            .new(|thread, ty, args| {
                let args = NEW_WRITER.bind(thread, args)?;
                let errors = errors::argument(thread, args.opt(1), "StreamWriter", 2)?;
                let encoder = Encoder::new(codec_of(thread, ty)?, errors);
                let stream = args.req(0).clone();
                Ok(heap::new_object(ty, |header| Writer { header, encoder, stream }).into())
            })
            .init(|_, _, _| Ok(()))
    ),
    methods: &[
        MethodDef::one(
            "write",
            "($self, strobj, /)",
            |thread, this, text| {
                Writer::of(this).write(thread, text)?;
                Ok(Object::NONE)
            },
            "",
        ),
        MethodDef::one(
            "writelines",
            "($self, lines, /)",
            |thread, this, lines| {
                if !lines.is_sequence() {
                    return Err(thread.type_error("arg must be a sequence object"));
                }
                let mut index = 0;
                while index < lines.len(thread)? {
                    let line = lines.getitem_index(thread, index as isize)?;
                    Writer::of(this).write(thread, &line)?;
                    index += 1;
                }
                Ok(Object::NONE)
            },
            "",
        ),
        MethodDef::noargs("reset", "($self, /)", reset_writer, ""),
    ],
    getset: &[
        GetSetDef::member("stream", |_, this| Ok(Writer::of(this).stream.clone()), ""),
        errors_attribute!(Writer),
    ],
    ..TypeSpec::new::<Writer>("_multibytecodec.MultibyteStreamWriter")
};
pub static STREAM_WRITER: Type = Type::builtin(&WRITER_SPEC);

impl Writer {
    fn write(&self, thread: &Thread, text: &Object) -> PyResult<()> {
        let bytes = self.encoder.encode(thread, text, End::More)?;
        self.stream.call_method(thread, name!("write"), &[Object::bytes(&bytes)])?;
        Ok(())
    }
}

/// Writes what is pending; if that fails, it is lost.
fn reset_writer(thread: &Thread, this: &Object) -> PyResult {
    let this = Writer::of(this);
    let encoder = &this.encoder;
    let Some(pending) = encoder.pending.get() else { return Ok(Object::NONE) };
    let errors = Errors::of(&encoder.errors);
    let result =
        coding::encode(thread, encoder.codec, &encoder.state, &pending, &errors, End::Reset);
    encoder.pending.clear();
    let (bytes, _) = result?;
    if !bytes.is_empty() {
        this.stream.call_method(thread, name!("write"), &[Object::bytes(&bytes)])?;
    }
    Ok(Object::NONE)
}
