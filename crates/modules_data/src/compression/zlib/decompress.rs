//! `zlib.Decompress`.

use super::stream::{Failure, Step, Stream};
use super::{DEF_BUF_SIZE, MAX_WBITS, Output, c_int_or, data_of, memory_error, zlib_error};
use crate::convert;
use krait_objects::heap;
use krait_objects::object::{Header, Payload};
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{Args, GetSetDef, MethodDef, Object, PyResult, Ref, Thread, Type, TypeSpec};
use libz_sys as z;
use std::cell::RefCell;

/// A decompressing object.
#[repr(C)]
struct Decompress {
    header: Header,
    state: RefCell<State>,
}

struct State {
    stream: Stream,
    dictionary: Option<Vec<u8>>,
    unused_data: Vec<u8>,
    unconsumed_tail: Vec<u8>,
    eof: bool,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Decompress {
    fn type_object() -> &'static Type {
        &DECOMPRESS
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::DISALLOW_INSTANTIATION | flags::SHOWN_AS_HEAP,
    slots: SlotsSpec::EMPTY.drop_fields(heap::drop_fields_of::<Decompress>),
    methods: &[
        MethodDef::new(
            "decompress",
            "($self, data, /, max_length=0)",
            decompress,
            "Decompressed data, at most max_length bytes; what is left of the input is in unconsumed_tail.",
        ),
        MethodDef::new(
            "flush",
            "($self, length=zlib.DEF_BUF_SIZE, /)",
            flush,
            "The rest of the decompressed data.",
        ),
        MethodDef::noargs("copy", "($self, /)", copy, "An object in the same state."),
        MethodDef::noargs("__copy__", "($self, /)", copy, ""),
        MethodDef::one(
            "__deepcopy__",
            "($self, memo, /)",
            |thread, this, _| copy(thread, this),
            "",
        ),
    ],
    getset: &[
        GetSetDef::member(
            "unused_data",
            |_, this| Ok(Object::bytes(&of(this).state.borrow().unused_data)),
            "",
        ),
        GetSetDef::member(
            "unconsumed_tail",
            |_, this| Ok(Object::bytes(&of(this).state.borrow().unconsumed_tail)),
            "",
        ),
        GetSetDef::member("eof", |_, this| Ok(Object::from_bool(of(this).state.borrow().eof)), ""),
    ],
    ..TypeSpec::new::<Decompress>("zlib.Decompress")
};
pub(super) static DECOMPRESS: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Decompress {
    object.downcast().expect("slots of Decompress are called on it")
}

fn object(state: State) -> Object {
    let object: Ref<Decompress> =
        heap::new_object(&DECOMPRESS, |header| Decompress { header, state: RefCell::new(state) });
    object.into()
}

/// A decompressing stream with CPython's errors.
pub(super) fn stream(thread: &Thread, window_bits: i32) -> PyResult<Stream> {
    Stream::inflating(window_bits).map_err(|failure| match failure.code {
        z::Z_STREAM_ERROR => thread.value_error("Invalid initialization option"),
        z::Z_MEM_ERROR => memory_error(thread, "Can't allocate memory for decompression object"),
        _ => zlib_error(thread, failure, "while creating decompression object"),
    })
}

/// Gives the stream its dictionary.
pub(super) fn set_dictionary(
    thread: &Thread,
    stream: &mut Stream,
    dictionary: &[u8],
) -> PyResult<()> {
    if dictionary.len() > u32::MAX as usize {
        return Err(thread.overflow_error("zdict length does not fit in an unsigned int"));
    }
    match stream.set_dictionary(dictionary) {
        z::Z_OK => Ok(()),
        code => Err(zlib_error(thread, stream.failure(code), "while setting zdict")),
    }
}

pub(super) fn new(thread: &Thread, _: &Object, args: Args<'_>) -> PyResult {
    let window_bits = c_int_or(thread, args.opt(0), MAX_WBITS)?;
    let dictionary = match args.opt(1) {
        Some(zdict) if !zdict.has_buffer() => {
            return Err(thread.type_error("zdict argument must support the buffer protocol"));
        }
        Some(zdict) => Some(data_of(thread, zdict)?.as_slice().to_vec()),
        None => None,
    };
    let mut stream = stream(thread, window_bits)?;
    if let Some(dictionary) = &dictionary
        && window_bits < 0
    {
        set_dictionary(thread, &mut stream, dictionary)?;
    }
    Ok(object(State {
        stream,
        dictionary,
        unused_data: Vec::new(),
        unconsumed_tail: Vec::new(),
        eof: false,
    }))
}

impl State {
    /// One step; a wanted dictionary is given. Whether the stream can go on.
    fn step(
        &mut self,
        thread: &Thread,
        input: &mut &[u8],
        output: &mut Output,
        flush: i32,
    ) -> PyResult<(i32, bool)> {
        let Step { code, consumed, written } = self.stream.step(input, output.room(thread)?, flush);
        *input = &input[consumed..];
        output.advance(written);
        match code {
            z::Z_OK | z::Z_BUF_ERROR | z::Z_STREAM_END => Ok((code, true)),
            z::Z_NEED_DICT if self.dictionary.is_some() => {
                let dictionary = self.dictionary.as_deref().unwrap_or_default();
                set_dictionary(thread, &mut self.stream, dictionary)?;
                Ok((code, true))
            }
            _ => Ok((code, false)),
        }
    }

    /// Keeps what was not used of the input.
    fn save(&mut self, rest: &[u8], code: i32) {
        if code == z::Z_STREAM_END {
            self.unused_data.extend_from_slice(rest);
            self.unconsumed_tail.clear();
        } else {
            self.unconsumed_tail = rest.to_vec();
        }
    }
}

fn decompress(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let data = data_of(thread, args.req(0))?;
    let max_length = args.opt(1).map_or(Ok(0), |n| convert::to_ssize(thread, n))?;
    let Ok(max_length) = usize::try_from(max_length) else {
        return Err(thread.value_error("max_length must be non-negative"));
    };
    let mut state = of(this).state.borrow_mut();
    let mut input = data.as_slice();
    let mut output = Output::new((max_length > 0).then_some(max_length));
    let mut code = z::Z_OK;
    let mut goes_on = true;
    while !output.is_full() {
        (code, goes_on) = state.step(thread, &mut input, &mut output, z::Z_SYNC_FLUSH)?;
        if !goes_on || code == z::Z_STREAM_END {
            break;
        }
        if !output.block_is_full() && code != z::Z_NEED_DICT && input.is_empty() {
            break;
        }
    }
    state.save(input, code);
    if !goes_on {
        return Err(zlib_error(thread, state.stream.failure(code), "while decompressing data"));
    }
    state.eof |= code == z::Z_STREAM_END;
    Ok(output.into_bytes())
}

fn flush(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let length = match args.opt(0) {
        Some(length) => convert::to_ssize(thread, length)?,
        None => DEF_BUF_SIZE as isize,
    };
    if length <= 0 {
        return Err(thread.value_error("length must be greater than zero"));
    }
    let mut state = of(this).state.borrow_mut();
    let tail = std::mem::take(&mut state.unconsumed_tail);
    let mut input = tail.as_slice();
    let mut output = Output::with_first_block(thread, length as usize)?;
    let mut code;
    loop {
        let goes_on;
        (code, goes_on) = state.step(thread, &mut input, &mut output, z::Z_FINISH)?;
        if !goes_on || code == z::Z_STREAM_END {
            break;
        }
        if !output.block_is_full() && code != z::Z_NEED_DICT && input.is_empty() {
            break;
        }
    }
    state.save(input, code);
    if code == z::Z_STREAM_END {
        state.eof = true;
        match state.stream.end() {
            z::Z_OK => {}
            code => {
                let failure = state.stream.failure(code);
                return Err(zlib_error(thread, failure, "while finishing decompression"));
            }
        }
    }
    Ok(output.into_bytes())
}

fn copy(thread: &Thread, this: &Object) -> PyResult {
    let mut state = of(this).state.borrow_mut();
    let stream = state.stream.duplicate().map_err(|failure: Failure| match failure.code {
        z::Z_STREAM_ERROR => thread.value_error("Inconsistent stream state"),
        z::Z_MEM_ERROR => memory_error(thread, "Can't allocate memory for decompression object"),
        _ => zlib_error(thread, failure, "while copying decompression object"),
    })?;
    Ok(object(State {
        stream,
        dictionary: state.dictionary.clone(),
        unused_data: state.unused_data.clone(),
        unconsumed_tail: state.unconsumed_tail.clone(),
        eof: state.eof,
    }))
}
