//! `ZstdCompressor`.

use super::dict::{self, Use, ZstdDict};
use super::parameters::{COMPRESSION_LEVEL, NB_WORKERS, each_option, refused};
use super::raw::{Encoder, EncoderDict, Mode, bounds, defaults};
use super::{Output, data_of, zstd_error};
use crate::convert;
use krait_objects::heap;
use krait_objects::object::{Header, Payload};
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{
    Args, CallArgs, GetSetDef, MethodDef, Object, PyResult, Raised, Ref, Signature, Thread, Type,
    TypeSpec,
};
use std::cell::RefCell;
use std::rc::Rc;

/// A compressing object.
#[repr(C)]
struct Compressor {
    header: Header,
    state: RefCell<State>,
}

struct State {
    encoder: Encoder,
    last_mode: Mode,
    workers: bool,
    level: i32,
    /// What the encoder refers to.
    _dict: Option<Ref<ZstdDict>>,
    _digested: Option<Rc<EncoderDict>>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Compressor {
    fn type_object() -> &'static Type {
        &COMPRESSOR
    }
}

const SIGNATURE: &str = "(level=None, options=None, zstd_dict=None)";

static SPEC: TypeSpec = TypeSpec {
    sig: SIGNATURE,
    doc: "An object that compresses data as it comes.",
    slots: SlotsSpec::EMPTY.new(new).drop_fields(heap::drop_fields_of::<Compressor>),
    methods: &[
        MethodDef::new(
            "compress",
            "($self, /, data, mode=ZstdCompressor.CONTINUE)",
            compress,
            "Compressed data, as far as there is some already, or as mode asks.",
        ),
        MethodDef::new(
            "flush",
            "($self, /, mode=ZstdCompressor.FLUSH_FRAME)",
            flush,
            "The rest of the compressed data, to the end of a frame or block.",
        ),
        MethodDef::new(
            "set_pledged_input_size",
            "($self, size, /)",
            set_pledged_input_size,
            "Say how much data the next frame will hold.",
        ),
    ],
    getset: &[GetSetDef::member(
        "last_mode",
        |_, this| Ok(Object::small_int(of(this).state.borrow().last_mode as i32)),
        "The mode of the last call.",
    )],
    ..TypeSpec::new::<Compressor>("compression.zstd.ZstdCompressor")
};
pub(super) static COMPRESSOR: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Compressor {
    object.downcast().expect("slots of ZstdCompressor are called on it")
}

fn level_error(thread: &Thread, level: Option<i32>) -> Raised {
    let (least, greatest) = bounds(COMPRESSION_LEVEL, true).unwrap_or((0, 0));
    let shown = level.map(|level| format!(" {level}")).unwrap_or_default();
    thread.value_error(format!(
        "illegal compression level{shown}; the valid range is [{least}, {greatest}]"
    ))
}

fn set_level(thread: &Thread, state: &mut State, level: i32) -> PyResult<()> {
    let (least, greatest) = bounds(COMPRESSION_LEVEL, true).unwrap_or((0, 0));
    if !(least..=greatest).contains(&level) {
        return Err(level_error(thread, Some(level)));
    }
    state.level = level;
    match state.encoder.set_parameter(COMPRESSION_LEVEL, level) {
        Ok(_) => Ok(()),
        Err(message) => {
            Err(zstd_error(thread, format!("Unable to set zstd compression level: {message}")))
        }
    }
}

fn new(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
    static NEW: Signature = Signature::new("ZstdCompressor", SIGNATURE);
    let bound = NEW.bind(thread, args)?;
    let (level, options) = (bound.opt_not_none(0), bound.opt_not_none(1));
    if level.is_some() && options.is_some() {
        return Err(thread.type_error("Only one of level or options should be used."));
    }
    let Some(encoder) = Encoder::new() else {
        return Err(zstd_error(thread, "Unable to create ZSTD_CCtx instance."));
    };
    let mut state = State {
        encoder,
        last_mode: Mode::FlushFrame,
        workers: false,
        level: defaults().0,
        _dict: None,
        _digested: None,
    };
    if let Some(level) = level {
        let Some(value) = level.as_int() else {
            return Err(thread.type_error("invalid type for level, expected int"));
        };
        let Some(value) = value.to_i64().and_then(|value| i32::try_from(value).ok()) else {
            return Err(level_error(thread, None));
        };
        set_level(thread, &mut state, value)?;
    }
    if let Some(options) = options {
        each_option(thread, options, "ZstdCompressor", true, |key, value| {
            if key == COMPRESSION_LEVEL {
                return set_level(thread, &mut state, value);
            }
            state.workers |= key == NB_WORKERS && value != 0;
            match state.encoder.set_parameter(key, value) {
                Ok(_) => Ok(()),
                Err(_) => Err(refused(thread, true, key, value)),
            }
        })?;
    }
    if let Some(argument) = bound.opt_not_none(2) {
        load_dictionary(thread, &mut state, argument)?;
    }
    let object: Ref<Compressor> =
        heap::new_object(&COMPRESSOR, |header| Compressor { header, state: RefCell::new(state) });
    Ok(object.into())
}

fn load_dictionary(thread: &Thread, state: &mut State, argument: &Object) -> PyResult<()> {
    let (dict, how) = dict::argument(thread, argument, Use::Undigested)?;
    let result = match how {
        Use::Digested => {
            let digested = dict.encoder(thread, state.level)?;
            // SAFETY: the state keeps the dictionary as long as the encoder.
            let result = unsafe { state.encoder.refer_to(&digested) };
            state._digested = Some(digested);
            result
        }
        Use::Undigested => state.encoder.load_dictionary(dict.content()),
        // SAFETY: as above; the content does not change.
        Use::Prefix => unsafe { state.encoder.refer_to_prefix(dict.content()) },
    };
    state._dict = Some(dict);
    match result {
        Ok(_) => Ok(()),
        Err(message) => Err(zstd_error(
            thread,
            format!("Unable to load Zstandard dictionary or prefix for compression: {message}"),
        )),
    }
}

impl State {
    fn run(&mut self, thread: &Thread, data: &[u8], mode: Mode) -> PyResult {
        let mut input = data;
        let mut output = Output::new(None);
        loop {
            let step = self.encoder.step(input, output.room(thread)?, mode);
            input = &input[step.consumed..];
            output.advance(step.written);
            let left = match step.result {
                Ok(left) => left,
                Err(message) => {
                    self.last_mode = Mode::FlushFrame;
                    self.encoder.reset_session();
                    return Err(zstd_error(
                        thread,
                        format!("Unable to compress Zstandard data: {message}"),
                    ));
                }
            };
            // Workers keep data to themselves until they are told to flush.
            let done = match mode {
                Mode::Continue if self.workers => input.is_empty() && !output.block_is_full(),
                Mode::Continue => left == 0 && input.is_empty(),
                _ => left == 0,
            };
            if done {
                self.last_mode = mode;
                return Ok(output.into_bytes());
            }
        }
    }
}

fn mode_of(thread: &Thread, argument: Option<&Object>, default: Mode) -> PyResult<Option<Mode>> {
    let Some(argument) = argument else { return Ok(Some(default)) };
    Ok(match convert::to_c_int(thread, argument)? {
        0 => Some(Mode::Continue),
        1 => Some(Mode::FlushBlock),
        2 => Some(Mode::FlushFrame),
        _ => None,
    })
}

fn compress(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let data = data_of(thread, args.req(0))?;
    let Some(mode) = mode_of(thread, args.opt(1), Mode::Continue)? else {
        return Err(thread.value_error(
            "mode argument wrong value, it should be one of ZstdCompressor.CONTINUE, ZstdCompressor.FLUSH_BLOCK, \
             ZstdCompressor.FLUSH_FRAME.",
        ));
    };
    of(this).state.borrow_mut().run(thread, data.as_slice(), mode)
}

fn flush(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    match mode_of(thread, args.opt(0), Mode::FlushFrame)? {
        Some(mode @ (Mode::FlushBlock | Mode::FlushFrame)) => {
            of(this).state.borrow_mut().run(thread, &[], mode)
        }
        _ => Err(thread.value_error(
            "mode argument wrong value, it should be ZstdCompressor.FLUSH_FRAME or ZstdCompressor.FLUSH_BLOCK.",
        )),
    }
}

fn set_pledged_input_size(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    const UNKNOWN: u64 = u64::MAX;
    let argument = args.req(0);
    let size = if argument.is_none() {
        UNKNOWN
    } else {
        let Some(size) = argument.as_int() else {
            return Err(thread.type_error("an integer is required"));
        };
        match u64::try_from(&*size.to_cow()) {
            Ok(size) if size < UNKNOWN - 1 => size,
            _ => {
                return Err(thread.value_error(format!(
                    "size argument should be a positive int less than {}",
                    UNKNOWN - 1
                )));
            }
        }
    };
    let mut state = of(this).state.borrow_mut();
    if state.last_mode != Mode::FlushFrame {
        return Err(thread.value_error(
            "set_pledged_input_size() method must be called when last_mode == FLUSH_FRAME",
        ));
    }
    match state.encoder.set_pledged_size(size) {
        Ok(_) => Ok(Object::NONE),
        Err(message) => Err(zstd_error(
            thread,
            format!("Unable to set pledged uncompressed content size: {message}"),
        )),
    }
}
