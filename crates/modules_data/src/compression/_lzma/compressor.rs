//! `_lzma.LZMACompressor`.

use super::filters::{Filters, preset_options, uint32};
use super::stream::{Coder, Stream};
use super::{FORMAT_ALONE, FORMAT_RAW, FORMAT_XZ, Output, check, data_of};
use crate::convert;
use krait_objects::heap;
use krait_objects::object::{Header, Payload};
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{
    CallArgs, MethodDef, Object, PyResult, Ref, Signature, Thread, Type, TypeSpec,
};
use liblzma_sys as x;
use std::cell::RefCell;

/// A compressing object.
#[repr(C)]
struct Compressor {
    header: Header,
    /// None when it was flushed.
    stream: RefCell<Option<Stream>>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Compressor {
    fn type_object() -> &'static Type {
        &COMPRESSOR
    }
}

static SPEC: TypeSpec = TypeSpec {
    doc: "LZMACompressor(format=FORMAT_XZ, check=-1, preset=None, filters=None)\n\nAn object that compresses data as it \
          comes: format is a container format, check an integrity check of FORMAT_XZ, preset a compression level, and \
          filters a list of dicts in its place.",
    slots: SlotsSpec::EMPTY.new(new).drop_fields(heap::drop_fields_of::<Compressor>),
    methods: &[
        MethodDef::one(
            "compress",
            "($self, data, /)",
            |thread, this, data| {
                let data = data_of(thread, data)?;
                match &mut *of(this).stream.borrow_mut() {
                    Some(stream) => compress(thread, stream, data.as_slice(), x::LZMA_RUN),
                    None => Err(thread.value_error("Compressor has been flushed")),
                }
            },
            "Compressed data, as far as there is some already.",
        ),
        MethodDef::noargs(
            "flush",
            "($self, /)",
            |thread, this| match of(this).stream.borrow_mut().take() {
                Some(mut stream) => compress(thread, &mut stream, &[], x::LZMA_FINISH),
                None => Err(thread.value_error("Repeated call to flush()")),
            },
            "The rest of the compressed data.",
        ),
    ],
    ..TypeSpec::new::<Compressor>("_lzma.LZMACompressor")
};
pub(super) static COMPRESSOR: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Compressor {
    object.downcast().expect("slots of LZMACompressor are called on it")
}

fn new(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
    static NEW: Signature =
        Signature::new("LZMACompressor", "(format=1, check=-1, preset=None, filters=None)");
    let bound = NEW.bind(thread, args)?;
    let c_int = |index: usize, default: i32| {
        bound.opt(index).map_or(Ok(default), |value| convert::to_c_int(thread, value))
    };
    let format = c_int(0, FORMAT_XZ)?;
    let integrity = c_int(1, -1)?;
    let (preset, filters) = (bound.opt_not_none(2), bound.opt_not_none(3));
    if preset.is_some() && filters.is_some() {
        return Err(thread.value_error("Cannot specify both preset and filter chain"));
    }
    let preset = preset.map_or(Ok(x::LZMA_PRESET_DEFAULT), |preset| uint32(thread, preset))?;
    if format != FORMAT_XZ && integrity != -1 && integrity != x::LZMA_CHECK_NONE as i32 {
        return Err(thread.value_error("Integrity checks are only supported by FORMAT_XZ"));
    }
    let chain = |specs: &Object| Filters::from_sequence(thread, specs);
    let stream = match (format, filters) {
        (FORMAT_XZ, specs) => {
            let integrity = if integrity == -1 { x::LZMA_CHECK_CRC64 } else { integrity as u32 };
            match specs {
                None => Stream::new(Coder::EasyEncoder(preset, integrity)),
                Some(specs) => Stream::new(Coder::StreamEncoder(&chain(specs)?, integrity)),
            }
        }
        (FORMAT_ALONE, None) => Stream::new(Coder::AloneEncoder(&preset_options(thread, preset)?)),
        (FORMAT_ALONE, Some(specs)) => match chain(specs)?.single_lzma1() {
            Some(options) => Stream::new(Coder::AloneEncoder(options)),
            None => {
                return Err(thread.value_error(
                    "Invalid filter chain for FORMAT_ALONE - must be a single LZMA1 filter",
                ));
            }
        },
        (FORMAT_RAW, None) => {
            return Err(thread.value_error("Must specify filters for FORMAT_RAW"));
        }
        (FORMAT_RAW, Some(specs)) => Stream::new(Coder::RawEncoder(&chain(specs)?)),
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
    let object: Ref<Compressor> = heap::new_object(&COMPRESSOR, |header| Compressor {
        header,
        stream: RefCell::new(Some(stream)),
    });
    Ok(object.into())
}

fn compress(thread: &Thread, stream: &mut Stream, data: &[u8], action: x::lzma_action) -> PyResult {
    let mut input = data;
    let mut output = Output::new(None);
    loop {
        let step = stream.step(input, output.room(thread)?, action);
        input = &input[step.consumed..];
        output.advance(step.written);
        let harmless = step.code == x::LZMA_BUF_ERROR && data.is_empty() && !output.block_is_full();
        if !harmless {
            check(thread, step.code)?;
        }
        if action == x::LZMA_RUN && input.is_empty()
            || action == x::LZMA_FINISH && step.code == x::LZMA_STREAM_END
        {
            return Ok(output.into_bytes());
        }
    }
}
