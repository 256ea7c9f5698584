//! `_lzma.LZMADecompressor`.

use super::filters::{Filters, unsigned};
use super::stream::{Coder, Stream};
use super::{
    CHECK_UNKNOWN, FORMAT_ALONE, FORMAT_AUTO, FORMAT_RAW, FORMAT_XZ, Output, check, data_of,
};
use crate::convert;
use krait_objects::exceptions as exc;
use krait_objects::heap;
use krait_objects::object::{Header, Payload};
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{
    Args, CallArgs, GetSetDef, MethodDef, Object, PyResult, Ref, Signature, Thread, Type, TypeSpec,
};
use liblzma_sys as x;
use std::cell::RefCell;

/// A decompressing object.
#[repr(C)]
struct Decompressor {
    header: Header,
    state: RefCell<State>,
}

struct State {
    stream: Stream,
    /// Input that the last call did not want.
    pending: Vec<u8>,
    unused_data: Vec<u8>,
    check: i32,
    eof: bool,
    needs_input: bool,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Decompressor {
    fn type_object() -> &'static Type {
        &DECOMPRESSOR
    }
}

const SIGNATURE: &str = "(format=FORMAT_AUTO, memlimit=None, filters=None)";

static SPEC: TypeSpec = TypeSpec {
    sig: SIGNATURE,
    doc: "An object that decompresses data as it comes.",
    slots: SlotsSpec::EMPTY.new(new).drop_fields(heap::drop_fields_of::<Decompressor>),
    methods: &[MethodDef::new(
        "decompress",
        "($self, /, data, max_length=-1)",
        decompress,
        "Decompressed data, at most max_length bytes if that is not negative.",
    )],
    getset: &[
        GetSetDef::member(
            "check",
            |_, this| Ok(Object::int(of(this).state.borrow().check.into())),
            "The kind of integrity check, if it is known already.",
        ),
        GetSetDef::member(
            "eof",
            |_, this| Ok(Object::from_bool(of(this).state.borrow().eof)),
            "Whether the end of the stream was seen.",
        ),
        GetSetDef::member(
            "needs_input",
            |_, this| Ok(Object::from_bool(of(this).state.borrow().needs_input)),
            "Whether more can come only with more input.",
        ),
        GetSetDef::member(
            "unused_data",
            |_, this| Ok(Object::bytes(&of(this).state.borrow().unused_data)),
            "What came after the end of the stream.",
        ),
    ],
    ..TypeSpec::new::<Decompressor>("_lzma.LZMADecompressor")
};
pub(super) static DECOMPRESSOR: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Decompressor {
    object.downcast().expect("slots of LZMADecompressor are called on it")
}

fn new(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
    static NEW: Signature = Signature::new("LZMADecompressor", SIGNATURE);
    let bound = NEW.bind(thread, args)?;
    let format = bound.opt(0).map_or(Ok(FORMAT_AUTO), |value| convert::to_c_int(thread, value))?;
    let limit = match bound.opt_not_none(1) {
        Some(_) if format == FORMAT_RAW => {
            return Err(thread.value_error("Cannot specify memory limit with FORMAT_RAW"));
        }
        Some(limit) => unsigned(thread, limit, 64, "unsigned long long")?,
        None => u64::MAX,
    };
    let filters = bound.opt_not_none(2);
    if format == FORMAT_RAW && filters.is_none() {
        return Err(thread.value_error("Must specify filters for FORMAT_RAW"));
    }
    if format != FORMAT_RAW && filters.is_some() {
        return Err(thread.value_error("Cannot specify filters except with FORMAT_RAW"));
    }
    let (stream, integrity) = match (format, filters) {
        (FORMAT_AUTO, _) => (Stream::new(Coder::AutoDecoder(limit)), CHECK_UNKNOWN),
        (FORMAT_XZ, _) => (Stream::new(Coder::StreamDecoder(limit)), CHECK_UNKNOWN),
        (FORMAT_ALONE, _) => (Stream::new(Coder::AloneDecoder(limit)), 0),
        (FORMAT_RAW, Some(specs)) => {
            let filters = Filters::from_sequence(thread, specs)?;
            (Stream::new(Coder::RawDecoder(&filters)), 0)
        }
        _ => {
            return Err(thread.value_error(format!("Invalid container format: {format}")));
        }
    };
    let stream = match stream {
        Ok(stream) => stream,
        Err(code) => {
            check(thread, code)?;
            return Err(super::lzma_error(thread, "Internal error"));
        }
    };
    let state = RefCell::new(State {
        stream,
        pending: Vec::new(),
        unused_data: Vec::new(),
        check: integrity,
        eof: false,
        needs_input: true,
    });
    let object: Ref<Decompressor> =
        heap::new_object(&DECOMPRESSOR, |header| Decompressor { header, state });
    Ok(object.into())
}

fn decompress(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let data = data_of(thread, args.req(0))?;
    let max_length = args.opt(1).map_or(Ok(-1), |n| convert::to_ssize(thread, n))?;
    let mut state = of(this).state.borrow_mut();
    if state.eof {
        return Err(thread.err(&exc::EOF_ERROR, "Already at end of stream"));
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
        let step = state.stream.step(input, output.room(thread)?, x::LZMA_RUN);
        input = &input[step.consumed..];
        output.advance(step.written);
        let harmless =
            step.code == x::LZMA_BUF_ERROR && input.is_empty() && !output.block_is_full();
        // With no room at all the library reports an error as well.
        let harmless = harmless || step.code == x::LZMA_BUF_ERROR && output.is_full();
        if !harmless {
            check(thread, step.code)?;
        }
        if step.code == x::LZMA_GET_CHECK || step.code == x::LZMA_NO_CHECK {
            state.check = state.stream.check() as i32;
        }
        if step.code == x::LZMA_STREAM_END {
            state.eof = true;
            break;
        }
        if output.is_full() || !output.block_is_full() && input.is_empty() {
            break;
        }
    }
    if state.eof {
        state.needs_input = false;
        state.unused_data = input.to_vec();
    } else {
        // With the room used up, the library may hold back output of its own.
        state.needs_input = input.is_empty() && !output.is_full();
        state.pending = input.to_vec();
    }
    Ok(output.into_bytes())
}
