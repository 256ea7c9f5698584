//! `_zstd`. Matches CPython's `Modules/_zstd`: the functions are here, the objects in the sibling files.

mod compressor;
mod decompressor;
mod dict;
mod parameters;
mod raw;

use super::output::Output;
use crate::convert;
use krait_objects::buffer::{Buffer, BufferFlags};
use krait_objects::exceptions::EXCEPTION;
use krait_objects::exceptions::base::{self, BaseException};
use krait_objects::typeobj::flags;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{Args, MethodDef, Object, PyResult, Raised, Ref, Thread, Type, TypeSpec};
use std::cell::RefCell;

pub static DEF: ModuleDef = ModuleDef {
    name: "_zstd",
    doc: "Implementation module for Zstandard compression.",
    functions: FUNCTIONS,
    exec,
};

static ERROR_SPEC: TypeSpec = TypeSpec {
    base: Some(&EXCEPTION),
    flags: base::FLAGS,
    doc: "An error occurred in the zstd library.",
    slots: base::base_slots(),
    ..TypeSpec::new::<BaseException>("compression.zstd.ZstdError")
};
static ERROR: Type = Type::builtin(&ERROR_SPEC);

/// The classes of compression and decompression parameters.
type State = RefCell<(Option<Object>, Option<Object>)>;

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    let modes = !compressor::COMPRESSOR.has(flags::READY);
    let types = [
        ("ZstdError", &ERROR),
        ("ZstdDict", &dict::ZSTD_DICT),
        ("ZstdCompressor", &compressor::COMPRESSOR),
        ("ZstdDecompressor", &decompressor::DECOMPRESSOR),
    ];
    for (name, ty) in types {
        ty.ready(thread);
        module.add(name, ty.to_object());
    }
    if modes {
        let ty = &compressor::COMPRESSOR;
        for (value, name) in ["CONTINUE", "FLUSH_BLOCK", "FLUSH_FRAME"].into_iter().enumerate() {
            ty.dict().set_item_str(name, Object::small_int(value as i32));
        }
        ty.modified();
    }
    module.set_state(Box::into_raw(Box::new(State::default())) as usize);
    let (version, number) = raw::version();
    module.add("zstd_version", Object::str(&version));
    module.add("zstd_version_number", Object::int(number.into()));
    let (level, size) = raw::defaults();
    module.add("ZSTD_CLEVEL_DEFAULT", Object::int(level.into()));
    module.add("ZSTD_DStreamOutSize", Object::int_usize(size));
    for (name, value) in CONSTANTS {
        module.add(name, Object::small_int(*value));
    }
    Ok(())
}

static CONSTANTS: &[(&str, i32)] = &[
    ("ZSTD_c_compressionLevel", 100),
    ("ZSTD_c_windowLog", 101),
    ("ZSTD_c_hashLog", 102),
    ("ZSTD_c_chainLog", 103),
    ("ZSTD_c_searchLog", 104),
    ("ZSTD_c_minMatch", 105),
    ("ZSTD_c_targetLength", 106),
    ("ZSTD_c_strategy", 107),
    ("ZSTD_c_enableLongDistanceMatching", 160),
    ("ZSTD_c_ldmHashLog", 161),
    ("ZSTD_c_ldmMinMatch", 162),
    ("ZSTD_c_ldmBucketSizeLog", 163),
    ("ZSTD_c_ldmHashRateLog", 164),
    ("ZSTD_c_contentSizeFlag", 200),
    ("ZSTD_c_checksumFlag", 201),
    ("ZSTD_c_dictIDFlag", 202),
    ("ZSTD_c_nbWorkers", 400),
    ("ZSTD_c_jobSize", 401),
    ("ZSTD_c_overlapLog", 402),
    ("ZSTD_d_windowLogMax", 100),
    ("ZSTD_fast", 1),
    ("ZSTD_dfast", 2),
    ("ZSTD_greedy", 3),
    ("ZSTD_lazy", 4),
    ("ZSTD_lazy2", 5),
    ("ZSTD_btlazy2", 6),
    ("ZSTD_btopt", 7),
    ("ZSTD_btultra", 8),
    ("ZSTD_btultra2", 9),
];

/// The module's state.
fn state(module: &Object) -> Option<&State> {
    let address = module.downcast::<Module>()?.state();
    // SAFETY: `exec` put a leaked State there, and nothing else writes it.
    unsafe { (address as *const State).as_ref() }
}

/// The classes of parameters that were registered.
fn state_of(thread: &Thread) -> (Option<Object>, Option<Object>) {
    let module = thread
        .interp()
        .modules()
        .and_then(|modules| modules.as_dict().and_then(|modules| modules.get_str("_zstd")));
    match module.as_ref().and_then(state) {
        Some(state) => state.borrow().clone(),
        None => (None, None),
    }
}

fn zstd_error(thread: &Thread, message: impl AsRef<str>) -> Raised {
    thread.err(&ERROR, message)
}

fn data_of(thread: &Thread, object: &Object) -> PyResult<Buffer> {
    object.buffer(thread, BufferFlags::SIMPLE)
}

fn bytes_argument<'a>(
    thread: &Thread,
    args: Args<'a>,
    index: usize,
    function: &str,
) -> PyResult<&'a [u8]> {
    let argument = args.req(index);
    argument.as_bytes().map(|bytes| bytes.as_slice()).ok_or_else(|| {
        thread.type_error(format!(
            "{function}() argument {} must be bytes, not {}",
            index + 1,
            argument.ty().name()
        ))
    })
}

/// The sizes of samples that lie one behind the other.
fn sizes_argument(
    thread: &Thread,
    args: Args<'_>,
    index: usize,
    function: &str,
    samples: &[u8],
) -> PyResult<Vec<usize>> {
    let argument = args.req(index);
    let Some(items) = argument.as_tuple() else {
        return Err(thread.type_error(format!(
            "{function}() argument {} must be tuple, not {}",
            index + 1,
            argument.ty().name()
        )));
    };
    let items = items.as_slice();
    if items.len() > u32::MAX as usize {
        return Err(thread.value_error(format!("The number of samples should be <= {}.", u32::MAX)));
    }
    let mismatch =
        || thread.value_error("The samples size tuple doesn't match the concatenation's size.");
    let mut sizes = Vec::with_capacity(items.len());
    let mut total = 0usize;
    for item in items {
        let Some(size) = item.as_int() else {
            return Err(thread.type_error("an integer is required"));
        };
        let size = usize::try_from(&*size.to_cow()).map_err(|_| mismatch())?;
        total = total.checked_add(size).ok_or_else(mismatch)?;
        sizes.push(size);
    }
    if total != samples.len() {
        return Err(mismatch());
    }
    Ok(sizes)
}

fn capacity(thread: &Thread, argument: &Object) -> PyResult<Vec<u8>> {
    let size = convert::to_ssize(thread, argument)?;
    if size <= 0 {
        return Err(thread.value_error("dict_size argument should be positive number."));
    }
    let mut bytes = Vec::new();
    bytes.try_reserve_exact(size as usize).map_err(|_| thread.memory_error())?;
    bytes.resize(size as usize, 0);
    Ok(bytes)
}

fn train_dict(thread: &Thread, _: &Object, args: Args<'_>) -> PyResult {
    let samples = bytes_argument(thread, args, 0, "train_dict")?;
    if args.req(1).as_tuple().is_none() {
        sizes_argument(thread, args, 1, "train_dict", samples)?;
    }
    let out = capacity(thread, args.req(2))?;
    let sizes = sizes_argument(thread, args, 1, "train_dict", samples)?;
    match raw::train(samples, &sizes, out) {
        Ok(bytes) => Ok(Object::bytes(&bytes)),
        Err(message) => {
            Err(zstd_error(thread, format!("Unable to train the Zstandard dictionary: {message}")))
        }
    }
}

fn finalize_dict(thread: &Thread, _: &Object, args: Args<'_>) -> PyResult {
    let content = bytes_argument(thread, args, 0, "finalize_dict")?;
    let samples = bytes_argument(thread, args, 1, "finalize_dict")?;
    if args.req(2).as_tuple().is_none() {
        sizes_argument(thread, args, 2, "finalize_dict", samples)?;
    }
    let size = args.req(3);
    let level = convert::to_c_int(thread, args.req(4))?;
    let out = capacity(thread, size)?;
    let sizes = sizes_argument(thread, args, 2, "finalize_dict", samples)?;
    match raw::finalize(content, samples, &sizes, out, level) {
        Ok(bytes) => Ok(Object::bytes(&bytes)),
        Err(message) => Err(zstd_error(
            thread,
            format!("Unable to finalize the Zstandard dictionary: {message}"),
        )),
    }
}

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new(
        "train_dict",
        "($module, samples_bytes, samples_sizes, dict_size, /)",
        train_dict,
        "A dictionary that suits the samples.",
    ),
    MethodDef::new(
        "finalize_dict",
        "($module, custom_dict_bytes, samples_bytes, samples_sizes,\n              dict_size, compression_level, /)",
        finalize_dict,
        "A dictionary with the given content, and statistics of the samples.",
    ),
    MethodDef::new(
        "get_param_bounds",
        "($module, /, parameter, is_compress)",
        |thread, _, args| {
            let parameter = convert::to_c_int(thread, args.req(0))?;
            let compresses = args.req(1).is_true(thread)?;
            match raw::bounds(parameter, compresses) {
                Ok((least, greatest)) => {
                    Ok(Object::tuple(&[Object::small_int(least), Object::small_int(greatest)]))
                }
                Err(message) => {
                    let kind = if compresses { "compression" } else { "decompression" };
                    Err(zstd_error(
                        thread,
                        format!("Unable to get zstd {kind} parameter bounds: {message}"),
                    ))
                }
            }
        },
        "Least and greatest value of a parameter.",
    ),
    MethodDef::new(
        "get_frame_size",
        "($module, /, frame_buffer)",
        |thread, _, args| match raw::frame_size(data_of(thread, args.req(0))?.as_slice()) {
            Ok(size) => Ok(Object::int_usize(size)),
            Err(message) => Err(zstd_error(
                thread,
                format!(
                    "Error when finding the compressed size of a Zstandard frame. Ensure the frame_buffer argument starts \
                     from the beginning of a frame, and its length is not less than this complete frame. Zstd error \
                     message: {message}."
                ),
            )),
        },
        "The size of the frame at the start of the data.",
    ),
    MethodDef::new(
        "get_frame_info",
        "($module, /, frame_buffer)",
        |thread, _, args| match raw::frame_info(data_of(thread, args.req(0))?.as_slice()) {
            Some((size, id)) => {
                let size = size.map_or(Object::NONE, Object::int_u64);
                Ok(Object::tuple(&[size, Object::int(id.into())]))
            }
            None => Err(zstd_error(
                thread,
                "Error when getting information from the header of a Zstandard frame. Ensure the frame_buffer argument \
                 starts from the beginning of a frame, and its length is not less than the frame header (6~18 bytes).",
            )),
        },
        "Size of the content and dictionary id of the frame at the start of the data.",
    ),
    MethodDef::new(
        "set_parameter_types",
        "($module, /, c_parameter_type, d_parameter_type)",
        |thread, module, args| {
            for (index, name) in ["c_parameter_type", "d_parameter_type"].into_iter().enumerate() {
                if args.req(index).downcast::<Type>().is_none() {
                    return Err(thread.type_error(format!(
                        "set_parameter_types() argument '{name}' must be type, not {}",
                        args.req(index).ty().name()
                    )));
                }
            }
            if let Some(state) = state(module) {
                let types = (Some(args.req(0).clone()), Some(args.req(1).clone()));
                drop(state.replace(types));
            }
            Ok(Object::NONE)
        },
        "Say which classes the parameters of options have.",
    ),
];
