//! `_lzma`. Matches CPython's `Modules/_lzmamodule.c`: the functions are here, the objects in the sibling files.

mod compressor;
mod decompressor;
mod filters;
mod stream;

use super::output::Output;
use crate::convert;
use krait_objects::buffer::{Buffer, BufferFlags};
use krait_objects::exceptions::EXCEPTION;
use krait_objects::exceptions::base::{self, BaseException};
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{MethodDef, Object, PyResult, Raised, Ref, Thread, Type, TypeSpec};
use liblzma_sys as x;

pub static DEF: ModuleDef = ModuleDef { name: "_lzma", doc: "", functions: FUNCTIONS, exec };

const FORMAT_AUTO: i32 = 0;
const FORMAT_XZ: i32 = 1;
const FORMAT_ALONE: i32 = 2;
const FORMAT_RAW: i32 = 3;
const CHECK_UNKNOWN: i32 = x::LZMA_CHECK_ID_MAX as i32 + 1;

static ERROR_SPEC: TypeSpec = TypeSpec {
    base: Some(&EXCEPTION),
    flags: base::FLAGS | krait_objects::typeobj::flags::SHOWN_AS_HEAP,
    doc: "Call to liblzma failed.",
    slots: base::base_slots(),
    ..TypeSpec::new::<BaseException>("_lzma.LZMAError")
};
static ERROR: Type = Type::builtin(&ERROR_SPEC);

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    let types = [
        ("LZMAError", &ERROR),
        ("LZMACompressor", &compressor::COMPRESSOR),
        ("LZMADecompressor", &decompressor::DECOMPRESSOR),
    ];
    for (name, ty) in types {
        ty.ready(thread);
        module.add(name, ty.to_object());
    }
    let constants: [(&str, u64); 28] = [
        ("FORMAT_AUTO", FORMAT_AUTO as u64),
        ("FORMAT_XZ", FORMAT_XZ as u64),
        ("FORMAT_ALONE", FORMAT_ALONE as u64),
        ("FORMAT_RAW", FORMAT_RAW as u64),
        ("CHECK_NONE", x::LZMA_CHECK_NONE.into()),
        ("CHECK_CRC32", x::LZMA_CHECK_CRC32.into()),
        ("CHECK_CRC64", x::LZMA_CHECK_CRC64.into()),
        ("CHECK_SHA256", x::LZMA_CHECK_SHA256.into()),
        ("CHECK_ID_MAX", x::LZMA_CHECK_ID_MAX.into()),
        ("CHECK_UNKNOWN", CHECK_UNKNOWN as u64),
        ("FILTER_LZMA1", x::LZMA_FILTER_LZMA1),
        ("FILTER_LZMA2", x::LZMA_FILTER_LZMA2),
        ("FILTER_DELTA", x::LZMA_FILTER_DELTA),
        ("FILTER_X86", x::LZMA_FILTER_X86),
        ("FILTER_IA64", x::LZMA_FILTER_IA64),
        ("FILTER_ARM", x::LZMA_FILTER_ARM),
        ("FILTER_ARMTHUMB", x::LZMA_FILTER_ARMTHUMB),
        ("FILTER_SPARC", x::LZMA_FILTER_SPARC),
        ("FILTER_POWERPC", x::LZMA_FILTER_POWERPC),
        ("MF_HC3", x::LZMA_MF_HC3.into()),
        ("MF_HC4", x::LZMA_MF_HC4.into()),
        ("MF_BT2", x::LZMA_MF_BT2.into()),
        ("MF_BT3", x::LZMA_MF_BT3.into()),
        ("MF_BT4", x::LZMA_MF_BT4.into()),
        ("MODE_FAST", x::LZMA_MODE_FAST.into()),
        ("MODE_NORMAL", x::LZMA_MODE_NORMAL.into()),
        ("PRESET_DEFAULT", x::LZMA_PRESET_DEFAULT.into()),
        ("PRESET_EXTREME", x::LZMA_PRESET_EXTREME.into()),
    ];
    for (name, value) in constants {
        module.add(name, Object::int_u64(value));
    }
    Ok(())
}

fn lzma_error(thread: &Thread, message: impl AsRef<str>) -> Raised {
    thread.err(&ERROR, message)
}

/// The exception of an error code.
fn check(thread: &Thread, code: x::lzma_ret) -> PyResult<()> {
    let message = match code {
        x::LZMA_OK | x::LZMA_STREAM_END | x::LZMA_NO_CHECK | x::LZMA_GET_CHECK => return Ok(()),
        x::LZMA_UNSUPPORTED_CHECK => "Unsupported integrity check",
        x::LZMA_MEM_ERROR => return Err(thread.memory_error()),
        x::LZMA_MEMLIMIT_ERROR => "Memory usage limit exceeded",
        x::LZMA_FORMAT_ERROR => "Input format not supported by decoder",
        x::LZMA_OPTIONS_ERROR => "Invalid or unsupported options",
        x::LZMA_DATA_ERROR => "Corrupt input data",
        x::LZMA_BUF_ERROR => "Insufficient buffer space",
        x::LZMA_PROG_ERROR => "Internal error",
        code => {
            return Err(lzma_error(thread, format!("Unrecognized error from liblzma: {code}")));
        }
    };
    Err(lzma_error(thread, message))
}

fn data_of(thread: &Thread, object: &Object) -> PyResult<Buffer> {
    object.buffer(thread, BufferFlags::SIMPLE)
}

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "is_check_supported",
        "($module, check_id, /)",
        |thread, _, args| {
            let id = convert::to_c_int(thread, args.req(0))?;
            // SAFETY: no preconditions.
            Ok(Object::from_bool(unsafe { x::lzma_check_is_supported(id as u32) } != 0))
        },
        "Whether the library knows the integrity check.",
    ),
    MethodDef::new(
        "_encode_filter_properties",
        "($module, filter, /)",
        |thread, _, args| filters::encode_properties(thread, args.req(0)),
        "The bytes that describe a filter's options.",
    ),
    MethodDef::new(
        "_decode_filter_properties",
        "($module, filter_id, encoded_props, /)",
        |thread, _, args| {
            let id = filters::filter_id(thread, args.req(0))?;
            let properties = data_of(thread, args.req(1))?;
            filters::decode_properties(thread, id, properties.as_slice())
        },
        "The filter specification that bytes describe.",
    ),
];
