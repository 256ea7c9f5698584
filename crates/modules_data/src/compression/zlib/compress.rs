//! `zlib.Compress`.

use super::stream::{Failure, Stream};
use super::{DEF_MEM_LEVEL, MAX_WBITS, Output, c_int_or, data_of, memory_error, zlib_error};
use krait_objects::heap;
use krait_objects::object::{Header, Payload};
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{Args, MethodDef, Object, PyResult, Ref, Thread, Type, TypeSpec};
use libz_sys as z;
use std::cell::RefCell;
use std::ffi::c_int;

/// A compressing object.
#[repr(C)]
struct Compress {
    header: Header,
    stream: RefCell<Stream>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Compress {
    fn type_object() -> &'static Type {
        &COMPRESS
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::DISALLOW_INSTANTIATION | flags::SHOWN_AS_HEAP,
    slots: SlotsSpec::EMPTY.drop_fields(heap::drop_fields_of::<Compress>),
    methods: &[
        MethodDef::one(
            "compress",
            "($self, data, /)",
            compress,
            "Compressed data, as far as there is some already.",
        ),
        MethodDef::new(
            "flush",
            "($self, mode=zlib.Z_FINISH, /)",
            flush,
            "The rest of the compressed data; the object is then at its end unless mode says otherwise.",
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
    ..TypeSpec::new::<Compress>("zlib.Compress")
};
pub(super) static COMPRESS: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Compress {
    object.downcast().expect("slots of Compress are called on it")
}

fn object(stream: Stream) -> Object {
    let object: Ref<Compress> =
        heap::new_object(&COMPRESS, |header| Compress { header, stream: RefCell::new(stream) });
    object.into()
}

pub(super) fn new(thread: &Thread, _: &Object, args: Args<'_>) -> PyResult {
    let level = c_int_or(thread, args.opt(0), -1)?;
    let method = c_int_or(thread, args.opt(1), z::Z_DEFLATED)?;
    let window_bits = c_int_or(thread, args.opt(2), MAX_WBITS)?;
    let memory_level = c_int_or(thread, args.opt(3), DEF_MEM_LEVEL)?;
    let strategy = c_int_or(thread, args.opt(4), 0)?;
    let dictionary = args.opt(5).map(|zdict| data_of(thread, zdict)).transpose()?;
    if dictionary.as_ref().is_some_and(|d| d.len() > u32::MAX as usize) {
        return Err(thread.overflow_error("zdict length does not fit in an unsigned int"));
    }
    let mut stream = match Stream::deflating(level, method, window_bits, memory_level, strategy) {
        Ok(stream) => stream,
        Err(Failure { code: z::Z_MEM_ERROR, .. }) => {
            return Err(memory_error(thread, "Can't allocate memory for compression object"));
        }
        Err(Failure { code: z::Z_STREAM_ERROR, .. }) => {
            return Err(thread.value_error("Invalid initialization option"));
        }
        Err(failure) => {
            return Err(zlib_error(thread, failure, "while creating compression object"));
        }
    };
    if let Some(dictionary) = dictionary {
        match stream.set_dictionary(dictionary.as_slice()) {
            z::Z_OK => {}
            z::Z_STREAM_ERROR => return Err(thread.value_error("Invalid dictionary")),
            _ => return Err(thread.value_error("deflateSetDictionary()")),
        }
    }
    Ok(object(stream))
}

fn compress(thread: &Thread, this: &Object, data: &Object) -> PyResult {
    let data = data_of(thread, data)?;
    let mut stream = of(this).stream.borrow_mut();
    let mut input = data.as_slice();
    let mut output = Output::new(None);
    loop {
        let step = stream.step(input, output.room(thread)?, z::Z_NO_FLUSH);
        input = &input[step.consumed..];
        output.advance(step.written);
        if step.code == z::Z_STREAM_ERROR {
            return Err(zlib_error(thread, stream.failure(step.code), "while compressing data"));
        }
        if !output.block_is_full() && input.is_empty() {
            return Ok(output.into_bytes());
        }
    }
}

fn flush(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let mode: c_int = c_int_or(thread, args.opt(0), z::Z_FINISH)?;
    if mode == z::Z_NO_FLUSH {
        return Ok(Object::bytes(b""));
    }
    let mut stream = of(this).stream.borrow_mut();
    let mut output = Output::new(None);
    let code = loop {
        let step = stream.step(&[], output.room(thread)?, mode);
        output.advance(step.written);
        if step.code == z::Z_STREAM_ERROR || !output.block_is_full() {
            break step.code;
        }
    };
    if code == z::Z_STREAM_END && mode == z::Z_FINISH {
        return match stream.end() {
            z::Z_OK => Ok(output.into_bytes()),
            code => Err(zlib_error(thread, stream.failure(code), "while finishing compression")),
        };
    }
    if code != z::Z_OK && code != z::Z_BUF_ERROR {
        return Err(zlib_error(thread, stream.failure(code), "while flushing"));
    }
    Ok(output.into_bytes())
}

fn copy(thread: &Thread, this: &Object) -> PyResult {
    match of(this).stream.borrow_mut().duplicate() {
        Ok(stream) => Ok(object(stream)),
        Err(Failure { code: z::Z_STREAM_ERROR, .. }) => {
            Err(thread.value_error("Inconsistent stream state"))
        }
        Err(Failure { code: z::Z_MEM_ERROR, .. }) => {
            Err(memory_error(thread, "Can't allocate memory for compression object"))
        }
        Err(failure) => Err(zlib_error(thread, failure, "while copying compression object")),
    }
}
