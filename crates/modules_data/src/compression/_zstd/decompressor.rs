//! `ZstdDecompressor`.

use super::dict::{self, Use, ZstdDict};
use super::parameters::{each_option, refused};
use super::raw::{Decoder, DecoderDict};
use super::{Output, data_of, zstd_error};
use crate::convert;
use krait_objects::exceptions as exc;
use krait_objects::heap;
use krait_objects::object::{Header, Payload};
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{
    Args, CallArgs, GetSetDef, MethodDef, Object, PyResult, Ref, Signature, Thread, Type, TypeSpec,
};
use std::cell::RefCell;
use std::rc::Rc;

/// A decompressing object.
#[repr(C)]
struct Decompressor {
    header: Header,
    state: RefCell<State>,
}

struct State {
    decoder: Decoder,
    /// Input that the last call did not want.
    pending: Vec<u8>,
    unused_data: Option<Object>,
    eof: bool,
    needs_input: bool,
    /// What the decoder refers to.
    _dict: Option<Ref<ZstdDict>>,
    _digested: Option<Rc<DecoderDict>>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Decompressor {
    fn type_object() -> &'static Type {
        &DECOMPRESSOR
    }
}

const SIGNATURE: &str = "(zstd_dict=None, options=None)";

static SPEC: TypeSpec = TypeSpec {
    sig: SIGNATURE,
    doc: "An object that decompresses a frame as it comes.",
    slots: SlotsSpec::EMPTY.new(new).drop_fields(heap::drop_fields_of::<Decompressor>),
    methods: &[MethodDef::new(
        "decompress",
        "($self, /, data, max_length=-1)",
        decompress,
        "Decompressed data, at most max_length bytes if that is not negative.",
    )],
    getset: &[
        GetSetDef::member(
            "eof",
            |_, this| Ok(Object::from_bool(of(this).state.borrow().eof)),
            "Whether the end of the frame was seen.",
        ),
        GetSetDef::member(
            "needs_input",
            |_, this| Ok(Object::from_bool(of(this).state.borrow().needs_input)),
            "Whether more can come only with more input.",
        ),
        GetSetDef::ro(
            "unused_data",
            |_, this| {
                let unused = of(this).state.borrow().unused_data.clone();
                Ok(unused.unwrap_or_else(|| Object::bytes(b"")))
            },
            "What came after the end of the frame.",
        ),
    ],
    ..TypeSpec::new::<Decompressor>("compression.zstd.ZstdDecompressor")
};
pub(super) static DECOMPRESSOR: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Decompressor {
    object.downcast().expect("slots of ZstdDecompressor are called on it")
}

fn new(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
    static NEW: Signature = Signature::new("ZstdDecompressor", SIGNATURE);
    let bound = NEW.bind(thread, args)?;
    let Some(decoder) = Decoder::new() else {
        return Err(zstd_error(thread, "Unable to create ZSTD_DCtx instance."));
    };
    let mut state = State {
        decoder,
        pending: Vec::new(),
        unused_data: None,
        eof: false,
        needs_input: true,
        _dict: None,
        _digested: None,
    };
    if let Some(argument) = bound.opt_not_none(0) {
        load_dictionary(thread, &mut state, argument)?;
    }
    if let Some(options) = bound.opt_not_none(1) {
        each_option(thread, options, "ZstdDecompressor", false, |key, value| {
            match state.decoder.set_parameter(key, value) {
                Ok(_) => Ok(()),
                Err(_) => Err(refused(thread, false, key, value)),
            }
        })?;
    }
    let object: Ref<Decompressor> = heap::new_object(&DECOMPRESSOR, |header| Decompressor {
        header,
        state: RefCell::new(state),
    });
    Ok(object.into())
}

fn load_dictionary(thread: &Thread, state: &mut State, argument: &Object) -> PyResult<()> {
    let (dict, how) = dict::argument(thread, argument, Use::Digested)?;
    let result = match how {
        Use::Digested => {
            let digested = dict.decoder(thread)?;
            // SAFETY: the state keeps the dictionary as long as the decoder.
            let result = unsafe { state.decoder.refer_to(&digested) };
            state._digested = Some(digested);
            result
        }
        Use::Undigested => state.decoder.load_dictionary(dict.content()),
        // SAFETY: as above; the content does not change.
        Use::Prefix => unsafe { state.decoder.refer_to_prefix(dict.content()) },
    };
    state._dict = Some(dict);
    match result {
        Ok(_) => Ok(()),
        Err(message) => Err(zstd_error(
            thread,
            format!("Unable to load Zstandard dictionary or prefix for decompression: {message}"),
        )),
    }
}

fn decompress(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let data = data_of(thread, args.req(0))?;
    let max_length = args.opt(1).map_or(Ok(-1), |n| convert::to_ssize(thread, n))?;
    let mut state = of(this).state.borrow_mut();
    if state.eof {
        return Err(thread.err(&exc::EOF_ERROR, "Already at the end of a Zstandard frame."));
    }
    let mut owned = std::mem::take(&mut state.pending);
    let mut input = if owned.is_empty() {
        data.as_slice()
    } else {
        owned.extend_from_slice(data.as_slice());
        &owned
    };
    let mut output = Output::new(usize::try_from(max_length).ok());
    loop {
        let step = state.decoder.step(input, output.room(thread)?);
        input = &input[step.consumed..];
        output.advance(step.written);
        match step.result {
            Ok(0) => {
                state.eof = true;
                break;
            }
            Ok(_) => {}
            Err(message) => {
                state.decoder.reset_session();
                state.needs_input = true;
                return Err(zstd_error(
                    thread,
                    format!("Unable to decompress Zstandard data: {message}"),
                ));
            }
        }
        if output.is_full() || !output.block_is_full() && input.is_empty() {
            break;
        }
    }
    if state.eof {
        state.needs_input = false;
        state.unused_data = Some(Object::bytes(input));
    } else {
        // With the room used up, the library may hold back output of its own.
        state.needs_input = input.is_empty() && !output.is_full();
        state.pending = input.to_vec();
    }
    Ok(output.into_bytes())
}
