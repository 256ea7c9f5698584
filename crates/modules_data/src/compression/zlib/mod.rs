//! `zlib`. Matches CPython's `Modules/zlibmodule.c`: the functions are here, the objects in the sibling files.

mod compress;
mod decompress;
mod decompressor;
mod stream;

use super::output::Output;
use crate::convert;
use krait_objects::buffer::{Buffer, BufferFlags};
use krait_objects::exceptions::EXCEPTION;
use krait_objects::exceptions::base::{self, BaseException};
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{Args, MethodDef, Object, PyResult, Raised, Ref, Thread, Type, TypeSpec};
use libz_sys as z;
use std::ffi::c_int;
use stream::{Failure, Stream};

pub static DEF: ModuleDef = ModuleDef {
    name: "zlib",
    doc: "Compression and decompression with the zlib library, and its checksums.",
    functions: FUNCTIONS,
    exec,
};

const MAX_WBITS: c_int = 15;
const DEF_BUF_SIZE: usize = 16 * 1024;
const DEF_MEM_LEVEL: c_int = 8;

static ERROR_SPEC: TypeSpec = TypeSpec {
    base: Some(&EXCEPTION),
    flags: base::FLAGS | krait_objects::typeobj::flags::SHOWN_AS_HEAP,
    slots: base::base_slots(),
    ..TypeSpec::new::<BaseException>("zlib.error")
};
static ERROR: Type = Type::builtin(&ERROR_SPEC);

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    for ty in [&ERROR, &compress::COMPRESS, &decompress::DECOMPRESS, &decompressor::DECOMPRESSOR] {
        ty.ready(thread);
    }
    module.add("error", ERROR.to_object());
    module.add("_ZlibDecompressor", decompressor::DECOMPRESSOR.to_object());
    let constants = [
        ("MAX_WBITS", i64::from(MAX_WBITS)),
        ("DEFLATED", i64::from(z::Z_DEFLATED)),
        ("DEF_MEM_LEVEL", i64::from(DEF_MEM_LEVEL)),
        ("DEF_BUF_SIZE", DEF_BUF_SIZE as i64),
        ("Z_NO_COMPRESSION", 0),
        ("Z_BEST_SPEED", 1),
        ("Z_BEST_COMPRESSION", 9),
        ("Z_DEFAULT_COMPRESSION", -1),
        ("Z_FILTERED", 1),
        ("Z_HUFFMAN_ONLY", 2),
        ("Z_RLE", 3),
        ("Z_FIXED", 4),
        ("Z_DEFAULT_STRATEGY", 0),
        ("Z_NO_FLUSH", i64::from(z::Z_NO_FLUSH)),
        ("Z_PARTIAL_FLUSH", i64::from(z::Z_PARTIAL_FLUSH)),
        ("Z_SYNC_FLUSH", i64::from(z::Z_SYNC_FLUSH)),
        ("Z_FULL_FLUSH", i64::from(z::Z_FULL_FLUSH)),
        ("Z_FINISH", i64::from(z::Z_FINISH)),
        ("Z_BLOCK", i64::from(z::Z_BLOCK)),
        ("Z_TREES", 6),
    ];
    for (name, value) in constants {
        module.add(name, Object::int(value));
    }
    let version = Object::str(&stream::version());
    module.add("ZLIB_VERSION", version.clone());
    module.add("ZLIB_RUNTIME_VERSION", version);
    module.add("__version__", Object::str("1.0"));
    Ok(())
}

/// `zlib.error: Error N while …: what zlib says`.
fn zlib_error(thread: &Thread, failure: Failure, what: &str) -> Raised {
    let code = failure.code;
    let known = match code {
        z::Z_BUF_ERROR => Some("incomplete or truncated stream"),
        z::Z_STREAM_ERROR => Some("inconsistent stream state"),
        z::Z_DATA_ERROR => Some("invalid input data"),
        _ => None,
    };
    let message = match code {
        z::Z_VERSION_ERROR => Some("library version mismatch".to_string()),
        _ => failure.message.or(known.map(str::to_string)),
    };
    thread.err(
        &ERROR,
        match message {
            Some(message) => format!("Error {code} {what}: {message:.200}"),
            None => format!("Error {code} {what}"),
        },
    )
}

fn data_of(thread: &Thread, object: &Object) -> PyResult<Buffer> {
    object.buffer(thread, BufferFlags::SIMPLE)
}

fn c_int_or(thread: &Thread, argument: Option<&Object>, default: c_int) -> PyResult<c_int> {
    argument.map_or(Ok(default), |object| convert::to_c_int(thread, object))
}

fn memory_error(thread: &Thread, message: &str) -> Raised {
    thread.err(&krait_objects::exceptions::MEMORY_ERROR, message)
}

fn compress(thread: &Thread, _: &Object, args: Args<'_>) -> PyResult {
    let data = data_of(thread, args.req(0))?;
    let level = c_int_or(thread, args.opt(1), -1)?;
    let window_bits = c_int_or(thread, args.opt(2), MAX_WBITS)?;
    let mut stream = match Stream::deflating(level, z::Z_DEFLATED, window_bits, DEF_MEM_LEVEL, 0) {
        Ok(stream) => stream,
        Err(Failure { code: z::Z_MEM_ERROR, .. }) => {
            return Err(memory_error(thread, "Out of memory while compressing data"));
        }
        Err(Failure { code: z::Z_STREAM_ERROR, .. }) => {
            return Err(thread.err(&ERROR, "Bad compression level"));
        }
        Err(failure) => return Err(zlib_error(thread, failure, "while compressing data")),
    };
    let mut input = data.as_slice();
    let mut output = Output::new(None);
    loop {
        let chunk = &input[..input.len().min(u32::MAX as usize)];
        let flush = if chunk.len() == input.len() { z::Z_FINISH } else { z::Z_NO_FLUSH };
        let step = stream.step(chunk, output.room(thread)?, flush);
        input = &input[step.consumed..];
        output.advance(step.written);
        if step.code == z::Z_STREAM_ERROR {
            let failure = stream.failure(step.code);
            return Err(zlib_error(thread, failure, "while compressing data"));
        }
        if step.code == z::Z_STREAM_END {
            break;
        }
    }
    match stream.end() {
        z::Z_OK => Ok(output.into_bytes()),
        code => Err(zlib_error(thread, stream.failure(code), "while finishing compression")),
    }
}

fn decompress(thread: &Thread, _: &Object, args: Args<'_>) -> PyResult {
    let data = data_of(thread, args.req(0))?;
    let window_bits = c_int_or(thread, args.opt(1), MAX_WBITS)?;
    let size = match args.opt(2) {
        Some(size) => convert::to_ssize(thread, size)?,
        None => DEF_BUF_SIZE as isize,
    };
    let Ok(size) = usize::try_from(size) else {
        return Err(thread.value_error("bufsize must be non-negative"));
    };
    let mut stream = match Stream::inflating(window_bits) {
        Ok(stream) => stream,
        Err(Failure { code: z::Z_MEM_ERROR, .. }) => {
            return Err(memory_error(thread, "Out of memory while decompressing data"));
        }
        Err(failure) => {
            return Err(zlib_error(thread, failure, "while preparing to decompress data"));
        }
    };
    let mut input = data.as_slice();
    let mut output = Output::with_first_block(thread, size.max(1))?;
    let mut code;
    loop {
        let chunk = &input[..input.len().min(u32::MAX as usize)];
        let flush = if chunk.len() == input.len() { z::Z_FINISH } else { z::Z_NO_FLUSH };
        let step = stream.step(chunk, output.room(thread)?, flush);
        input = &input[step.consumed..];
        output.advance(step.written);
        code = step.code;
        match code {
            z::Z_STREAM_END => break,
            z::Z_OK | z::Z_BUF_ERROR => {}
            z::Z_MEM_ERROR => {
                return Err(memory_error(thread, "Out of memory while decompressing data"));
            }
            _ => {
                let failure = stream.failure(code);
                return Err(zlib_error(thread, failure, "while decompressing data"));
            }
        }
        if !output.block_is_full() && input.is_empty() {
            break;
        }
    }
    if code != z::Z_STREAM_END {
        let failure = stream.failure(code);
        return Err(zlib_error(thread, failure, "while decompressing data"));
    }
    match stream.end() {
        z::Z_OK => Ok(output.into_bytes()),
        code => Err(zlib_error(thread, stream.failure(code), "while finishing decompression")),
    }
}

/// An unsigned C int of which only the low bits count.
fn masked(thread: &Thread, argument: Option<&Object>, default: u32) -> PyResult<u32> {
    let Some(argument) = argument else { return Ok(default) };
    let index = argument.index(thread)?;
    let value = index.as_int().expect("index gives an int");
    Ok(match value.to_i64() {
        Some(value) => value as u32,
        None => {
            let bytes = value.to_cow().to_le_bytes();
            u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]])
        }
    })
}

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "adler32",
        "($module, data, value=1, /)",
        |thread, _, args| {
            let data = data_of(thread, args.req(0))?;
            let value = masked(thread, args.opt(1), 1)?;
            Ok(Object::int(stream::checksum(z::adler32, value, data.as_slice()).into()))
        },
        "The Adler-32 checksum of data, going on from value.",
    ),
    MethodDef::new(
        "compress",
        "($module, data, /, level=Z_DEFAULT_COMPRESSION, wbits=MAX_WBITS)",
        compress,
        "The data compressed.",
    ),
    MethodDef::new(
        "compressobj",
        "($module, /, level=Z_DEFAULT_COMPRESSION, method=DEFLATED,\n            wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL,\n            strategy=Z_DEFAULT_STRATEGY, zdict=<unrepresentable>)",
        compress::new,
        "An object that compresses data as it comes.",
    ),
    MethodDef::new(
        "crc32",
        "($module, data, value=0, /)",
        |thread, _, args| {
            let data = data_of(thread, args.req(0))?;
            let value = masked(thread, args.opt(1), 0)?;
            Ok(Object::int(stream::checksum(z::crc32, value, data.as_slice()).into()))
        },
        "The CRC-32 checksum of data, going on from value.",
    ),
    MethodDef::new(
        "decompress",
        "($module, data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE)",
        decompress,
        "The data decompressed.",
    ),
    MethodDef::new(
        "decompressobj",
        "($module, /, wbits=MAX_WBITS, zdict=b'')",
        decompress::new,
        "An object that decompresses data as it comes.",
    ),
];
