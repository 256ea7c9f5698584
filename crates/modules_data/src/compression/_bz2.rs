//! `_bz2`. Matches CPython's `Modules/_bz2module.c`.

use super::output::Output;
use crate::convert;
use krait_objects::buffer::{Buffer, BufferFlags};
use krait_objects::exceptions as exc;
use krait_objects::heap;
use krait_objects::object::{Header, Payload};
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{
    Args, CallArgs, GetSetDef, MethodDef, Object, PyResult, Ref, Signature, Thread, Type, TypeSpec,
};
use libbz2_rs_sys as bz;
use std::cell::RefCell;
use std::ffi::c_int;

pub static DEF: ModuleDef = ModuleDef { name: "_bz2", doc: "", functions: &[], exec };

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    for (name, ty) in [("BZ2Compressor", &COMPRESSOR), ("BZ2Decompressor", &DECOMPRESSOR)] {
        ty.ready(thread);
        module.add(name, ty.to_object());
    }
    Ok(())
}

/// A stream of libbzip2, boxed: the library keeps its address.
struct Stream {
    raw: Box<bz::bz_stream>,
    compresses: bool,
}

/// What a step did.
struct Step {
    code: c_int,
    consumed: usize,
    written: usize,
}

impl Stream {
    fn new(thread: &Thread, level: Option<c_int>) -> PyResult<Stream> {
        let raw = Box::new(bz::bz_stream {
            next_in: std::ptr::null(),
            avail_in: 0,
            total_in_lo32: 0,
            total_in_hi32: 0,
            next_out: std::ptr::null_mut(),
            avail_out: 0,
            total_out_lo32: 0,
            total_out_hi32: 0,
            state: std::ptr::null_mut(),
            bzalloc: None,
            bzfree: None,
            opaque: std::ptr::null_mut(),
        });
        let mut stream = Stream { raw, compresses: level.is_some() };
        // SAFETY: the stream is initialised as the library wants it, and its address does not change.
        let code = unsafe {
            match level {
                Some(level) => bz::BZ2_bzCompressInit(&mut *stream.raw, level, 0, 0),
                None => bz::BZ2_bzDecompressInit(&mut *stream.raw, 0, 0),
            }
        };
        check(thread, code)?;
        Ok(stream)
    }

    fn step(&mut self, input: &[u8], room: &mut [u8], action: c_int) -> Step {
        let limit = u32::MAX as usize;
        let (available, space) = (input.len().min(limit), room.len().min(limit));
        self.raw.next_in = input.as_ptr().cast();
        self.raw.avail_in = available as u32;
        self.raw.next_out = room.as_mut_ptr().cast();
        self.raw.avail_out = space as u32;
        // SAFETY: the pointers and lengths describe the slices; the stream was initialised.
        let code = unsafe {
            if self.compresses {
                bz::BZ2_bzCompress(&mut *self.raw, action)
            } else {
                bz::BZ2_bzDecompress(&mut *self.raw)
            }
        };
        Step {
            code,
            consumed: available - self.raw.avail_in as usize,
            written: space - self.raw.avail_out as usize,
        }
    }
}

impl Drop for Stream {
    fn drop(&mut self) {
        // SAFETY: the library recognises streams without state.
        unsafe {
            if self.compresses {
                bz::BZ2_bzCompressEnd(&mut *self.raw);
            } else {
                bz::BZ2_bzDecompressEnd(&mut *self.raw);
            }
        }
    }
}

/// The exception of an error code.
fn check(thread: &Thread, code: c_int) -> PyResult<()> {
    Err(match code {
        0..=4 => return Ok(()),
        bz::BZ_CONFIG_ERROR => {
            thread.err(&exc::SYSTEM_ERROR, "libbzip2 was not compiled correctly")
        }
        bz::BZ_PARAM_ERROR => {
            thread.value_error("Internal error - invalid parameters passed to libbzip2")
        }
        bz::BZ_MEM_ERROR => thread.memory_error(),
        bz::BZ_DATA_ERROR | bz::BZ_DATA_ERROR_MAGIC => {
            thread.err(&exc::OS_ERROR, "Invalid data stream")
        }
        bz::BZ_IO_ERROR => thread.err(&exc::OS_ERROR, "Unknown I/O error"),
        bz::BZ_UNEXPECTED_EOF => thread.err(
            &exc::EOF_ERROR,
            "Compressed file ended before the logical end-of-stream was detected",
        ),
        bz::BZ_SEQUENCE_ERROR => thread.err(
            &exc::RUNTIME_ERROR,
            "Internal error - Invalid sequence of commands sent to libbzip2",
        ),
        code => thread.err(&exc::OS_ERROR, format!("Unrecognized error from libbzip2: {code}")),
    })
}

fn data_of(thread: &Thread, object: &Object) -> PyResult<Buffer> {
    object.buffer(thread, BufferFlags::SIMPLE)
}

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

static COMPRESSOR_SPEC: TypeSpec = TypeSpec {
    sig: "(compresslevel=9, /)",
    doc: "An object that compresses data as it comes.",
    slots: SlotsSpec::EMPTY.new(new_compressor).drop_fields(heap::drop_fields_of::<Compressor>),
    methods: &[
        MethodDef::one(
            "compress",
            "($self, data, /)",
            |thread, this, data| {
                let data = data_of(thread, data)?;
                match &mut *compressor(this).stream.borrow_mut() {
                    Some(stream) => compress(thread, stream, data.as_slice(), bz::BZ_RUN),
                    None => Err(thread.value_error("Compressor has been flushed")),
                }
            },
            "Compressed data, as far as there is some already.",
        ),
        MethodDef::noargs(
            "flush",
            "($self, /)",
            |thread, this| match compressor(this).stream.borrow_mut().take() {
                Some(mut stream) => compress(thread, &mut stream, &[], bz::BZ_FINISH),
                None => Err(thread.value_error("Repeated call to flush()")),
            },
            "The rest of the compressed data.",
        ),
    ],
    ..TypeSpec::new::<Compressor>("_bz2.BZ2Compressor")
};
static COMPRESSOR: Type = Type::builtin(&COMPRESSOR_SPEC);

fn compressor(object: &Object) -> &Compressor {
    object.downcast().expect("slots of BZ2Compressor are called on it")
}

fn new_compressor(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
    static NEW: Signature = Signature::new("BZ2Compressor", "(compresslevel=9, /)");
    let bound = NEW.bind(thread, args)?;
    let level = bound.opt(0).map_or(Ok(9), |level| convert::to_c_int(thread, level))?;
    if !(1..=9).contains(&level) {
        return Err(thread.value_error("compresslevel must be between 1 and 9"));
    }
    let stream = RefCell::new(Some(Stream::new(thread, Some(level))?));
    let object: Ref<Compressor> =
        heap::new_object(&COMPRESSOR, |header| Compressor { header, stream });
    Ok(object.into())
}

fn compress(thread: &Thread, stream: &mut Stream, mut input: &[u8], action: c_int) -> PyResult {
    let mut output = Output::new(None);
    while action != bz::BZ_RUN || !input.is_empty() {
        let step = stream.step(input, output.room(thread)?, action);
        input = &input[step.consumed..];
        output.advance(step.written);
        check(thread, step.code)?;
        if action == bz::BZ_FINISH && step.code == bz::BZ_STREAM_END {
            break;
        }
    }
    Ok(output.into_bytes())
}

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
    eof: bool,
    needs_input: bool,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Decompressor {
    fn type_object() -> &'static Type {
        &DECOMPRESSOR
    }
}

static DECOMPRESSOR_SPEC: TypeSpec = TypeSpec {
    sig: "()",
    doc: "An object that decompresses data as it comes.",
    slots: SlotsSpec::EMPTY.new(new_decompressor).drop_fields(heap::drop_fields_of::<Decompressor>),
    methods: &[MethodDef::new(
        "decompress",
        "($self, /, data, max_length=-1)",
        decompress,
        "Decompressed data, at most max_length bytes if that is not negative.",
    )],
    getset: &[
        GetSetDef::member(
            "eof",
            |_, this| Ok(Object::from_bool(decompressor(this).state.borrow().eof)),
            "Whether the end of the stream was seen.",
        ),
        GetSetDef::member(
            "unused_data",
            |_, this| Ok(Object::bytes(&decompressor(this).state.borrow().unused_data)),
            "What came after the end of the stream.",
        ),
        GetSetDef::member(
            "needs_input",
            |_, this| Ok(Object::from_bool(decompressor(this).state.borrow().needs_input)),
            "Whether more can come only with more input.",
        ),
    ],
    ..TypeSpec::new::<Decompressor>("_bz2.BZ2Decompressor")
};
static DECOMPRESSOR: Type = Type::builtin(&DECOMPRESSOR_SPEC);

fn decompressor(object: &Object) -> &Decompressor {
    object.downcast().expect("slots of BZ2Decompressor are called on it")
}

fn new_decompressor(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
    if args.has_keywords() {
        return Err(thread.type_error("BZ2Decompressor() takes no keyword arguments"));
    }
    if !args.positional().is_empty() {
        return Err(thread.type_error("BZ2Decompressor() takes no positional arguments"));
    }
    let state = RefCell::new(State {
        stream: Stream::new(thread, None)?,
        pending: Vec::new(),
        unused_data: Vec::new(),
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
    let mut state = decompressor(this).state.borrow_mut();
    if state.eof {
        return Err(thread.err(&exc::EOF_ERROR, "End of stream already reached"));
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
        let step = state.stream.step(input, output.room(thread)?, bz::BZ_RUN);
        input = &input[step.consumed..];
        output.advance(step.written);
        check(thread, step.code)?;
        if step.code == bz::BZ_STREAM_END {
            state.eof = true;
            break;
        }
        if input.is_empty() || output.is_full() {
            break;
        }
    }
    if state.eof {
        state.needs_input = false;
        state.unused_data = input.to_vec();
    } else {
        state.needs_input = input.is_empty();
        state.pending = input.to_vec();
    }
    Ok(output.into_bytes())
}
