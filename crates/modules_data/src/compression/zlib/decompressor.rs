//! `zlib._ZlibDecompressor`: the interface that the decompressors of `_bz2` and `_lzma` have.

use super::decompress::{set_dictionary, stream};
use super::stream::Stream;
use super::{MAX_WBITS, Output, c_int_or, data_of, zlib_error};
use crate::convert;
use krait_objects::heap;
use krait_objects::object::{Header, Payload};
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{
    Args, CallArgs, GetSetDef, MethodDef, Object, PyResult, Ref, Signature, Thread, Type, TypeSpec,
};
use libz_sys as z;
use std::cell::RefCell;

/// A decompressing object that keeps its own rest of the input.
#[repr(C)]
struct Decompressor {
    header: Header,
    state: RefCell<State>,
}

struct State {
    stream: Stream,
    dictionary: Option<Object>,
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

static SPEC: TypeSpec = TypeSpec {
    sig: "(wbits=15, zdict=b'')",
    doc: "An object that decompresses data as it comes and keeps what it does not use at once.",
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
            "Whether the end of the stream was seen.",
        ),
        GetSetDef::member(
            "unused_data",
            |_, this| Ok(Object::bytes(&of(this).state.borrow().unused_data)),
            "What came after the end of the stream.",
        ),
        GetSetDef::member(
            "needs_input",
            |_, this| Ok(Object::from_bool(of(this).state.borrow().needs_input)),
            "Whether more can come only with more input.",
        ),
    ],
    ..TypeSpec::new::<Decompressor>("zlib._ZlibDecompressor")
};
pub(super) static DECOMPRESSOR: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Decompressor {
    object.downcast().expect("slots of _ZlibDecompressor are called on it")
}

fn new(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
    static NEW: Signature = Signature::new("_ZlibDecompressor", "(wbits=15, zdict=b'')");
    let bound = NEW.bind(thread, args)?;
    let window_bits = c_int_or(thread, bound.opt(0), MAX_WBITS)?;
    let mut stream = stream(thread, window_bits)?;
    let dictionary = bound.opt(1).cloned();
    if let Some(dictionary) = &dictionary
        && window_bits < 0
    {
        set_dictionary(thread, &mut stream, data_of(thread, dictionary)?.as_slice())?;
    }
    let state = RefCell::new(State {
        stream,
        dictionary,
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
    let mut state = of(this).state.borrow_mut();
    if state.eof {
        return Err(
            thread.err(&krait_objects::exceptions::EOF_ERROR, "End of stream already reached")
        );
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
        let step = state.stream.step(input, output.room(thread)?, z::Z_SYNC_FLUSH);
        input = &input[step.consumed..];
        output.advance(step.written);
        match step.code {
            z::Z_OK | z::Z_BUF_ERROR => {}
            z::Z_STREAM_END => {
                state.eof = true;
                break;
            }
            z::Z_NEED_DICT if state.dictionary.is_some() => {
                let dictionary = state.dictionary.clone().expect("the guard saw it");
                let dictionary = data_of(thread, &dictionary)?;
                set_dictionary(thread, &mut state.stream, dictionary.as_slice())?;
                continue;
            }
            code => {
                let failure = state.stream.failure(code);
                return Err(zlib_error(thread, failure, "while decompressing data"));
            }
        }
        if output.is_full() || input.is_empty() && !output.block_is_full() {
            break;
        }
    }
    if state.eof {
        state.needs_input = false;
        state.unused_data = input.to_vec();
    } else if input.is_empty() {
        // With the room used up, zlib may hold back output of its own.
        state.needs_input = !output.is_full();
    } else {
        state.needs_input = false;
        state.pending = input.to_vec();
    }
    Ok(output.into_bytes())
}
