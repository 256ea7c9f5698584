//! Filter chains: from lists of dicts to the library's structures and back.

use super::{check, lzma_error};
use krait_objects::exceptions as exc;
use krait_objects::types::dict::Dict;
use krait_objects::types::int::IntValue;
use krait_objects::{Object, PyResult, Raised, Thread};
use liblzma_sys as x;
use std::ffi::c_void;
use std::mem::MaybeUninit;

const UNKNOWN: x::lzma_vli = u64::MAX;

/// The options of a filter, where the library will look for them.
enum Options {
    Lzma(Box<x::lzma_options_lzma>),
    Delta(Box<x::lzma_options_delta>),
    Bcj(Box<x::lzma_options_bcj>),
}

impl Options {
    fn as_ptr(&self) -> *mut c_void {
        match self {
            Options::Lzma(options) => (&raw const **options).cast_mut().cast(),
            Options::Delta(options) => (&raw const **options).cast_mut().cast(),
            Options::Bcj(options) => (&raw const **options).cast_mut().cast(),
        }
    }
}

/// A filter chain, ended as the library wants it.
pub(super) struct Filters {
    raw: Vec<x::lzma_filter>,
    options: Vec<Options>,
}

impl Filters {
    pub(super) fn as_ptr(&self) -> *const x::lzma_filter {
        self.raw.as_ptr()
    }

    /// The options if the chain is a single LZMA1 filter.
    pub(super) fn single_lzma1(&self) -> Option<&x::lzma_options_lzma> {
        match (self.options.as_slice(), self.raw[0].id) {
            ([Options::Lzma(options)], x::LZMA_FILTER_LZMA1) => Some(options),
            _ => None,
        }
    }

    fn new() -> Filters {
        Filters { raw: Vec::new(), options: Vec::new() }
    }

    fn push(&mut self, id: x::lzma_vli, options: Options) {
        self.raw.push(x::lzma_filter { id, options: options.as_ptr() });
        self.options.push(options);
    }

    fn end(mut self) -> Filters {
        self.raw.push(x::lzma_filter { id: UNKNOWN, options: std::ptr::null_mut() });
        self
    }

    /// A chain out of a sequence of specifications.
    pub(super) fn from_sequence(thread: &Thread, specs: &Object) -> PyResult<Filters> {
        if specs.as_dict().is_some() {
            return Err(thread.type_error(format!("{} is not a sequence", specs.ty().name())));
        }
        let count = specs.len(thread)?;
        if count > x::LZMA_FILTERS_MAX as usize {
            return Err(thread.value_error(format!(
                "Too many filters - liblzma supports a maximum of {}",
                x::LZMA_FILTERS_MAX
            )));
        }
        let mut filters = Filters::new();
        for index in 0..count {
            let spec = specs.getitem_index(thread, index as isize)?;
            let (id, options) = filter(thread, &spec)?;
            filters.push(id, options);
        }
        Ok(filters.end())
    }

    /// A chain of one filter.
    pub(super) fn single(thread: &Thread, spec: &Object) -> PyResult<Filters> {
        let mut filters = Filters::new();
        let (id, options) = filter(thread, spec)?;
        filters.push(id, options);
        Ok(filters.end())
    }
}

/// An unsigned int of so many bits: the messages of CPython's converters.
pub(super) fn unsigned(thread: &Thread, object: &Object, bits: u32, c_type: &str) -> PyResult<u64> {
    let index = object.index(thread)?;
    let value: IntValue<'_> = index.as_int().expect("index gives an int");
    if value.is_negative() {
        return Err(thread.value_error("Cannot convert negative int"));
    }
    u64::try_from(&*value.to_cow())
        .ok()
        .filter(|value| bits == 64 || value >> bits == 0)
        .ok_or_else(|| thread.overflow_error(format!("Python int too large for C {c_type}")))
}

pub(super) fn uint32(thread: &Thread, object: &Object) -> PyResult<u32> {
    unsigned(thread, object, 32, "uint32_t").map(|value| value as u32)
}

pub(super) fn filter_id(thread: &Thread, object: &Object) -> PyResult<x::lzma_vli> {
    unsigned(thread, object, 64, "lzma_vli")
}

fn optional(thread: &Thread, spec: &Object, key: &str) -> PyResult<Option<Object>> {
    match spec.getitem(thread, &Object::str(key)) {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.is(&exc::KEY_ERROR) => Ok(None),
        Err(error) => Err(error),
    }
}

fn filter(thread: &Thread, spec: &Object) -> PyResult<(x::lzma_vli, Options)> {
    if spec.ty().slots().subscript().is_none() {
        return Err(thread.type_error("Filter specifier must be a dict or dict-like object"));
    }
    let Some(id) = optional(thread, spec, "id")? else {
        return Err(thread.value_error("Filter specifier must have an \"id\" entry"));
    };
    let id = filter_id(thread, &id)?;
    let options = match id {
        x::LZMA_FILTER_LZMA1 | x::LZMA_FILTER_LZMA2 => {
            Options::Lzma(Box::new(lzma_options(thread, spec)?))
        }
        x::LZMA_FILTER_DELTA => {
            let values = fields(thread, spec, &["dist"], "delta")?;
            Options::Delta(Box::new(delta_options(values[0].unwrap_or(1))))
        }
        x::LZMA_FILTER_X86
        | x::LZMA_FILTER_POWERPC
        | x::LZMA_FILTER_IA64
        | x::LZMA_FILTER_ARM
        | x::LZMA_FILTER_ARMTHUMB
        | x::LZMA_FILTER_SPARC => {
            let values = fields(thread, spec, &["start_offset"], "BCJ")?;
            Options::Bcj(Box::new(x::lzma_options_bcj { start_offset: values[0].unwrap_or(0) }))
        }
        _ => return Err(thread.value_error(format!("Invalid filter ID: {id}"))),
    };
    Ok((id, options))
}

fn delta_options(dist: u32) -> x::lzma_options_delta {
    // SAFETY: the structure has only ints and pointers; all zeros is its documented start.
    let mut options = unsafe { MaybeUninit::<x::lzma_options_delta>::zeroed().assume_init() };
    options.type_ = 0;
    options.dist = dist;
    options
}

/// The values of a specification's fields. Whatever is wrong with them, the error is the same ValueError.
fn fields(
    thread: &Thread,
    spec: &Object,
    names: &[&str],
    filter: &str,
) -> PyResult<Vec<Option<u32>>> {
    let invalid = || -> Raised {
        thread.value_error(format!("Invalid filter specifier for {filter} filter"))
    };
    let Some(dict) = spec.as_dict() else { return Err(invalid()) };
    let mut values = vec![None; names.len()];
    let mut position = 0;
    while let Some((key, value)) = dict.next_item(&mut position) {
        let key = key.as_str().map(|key| key.to_string_lossy()).ok_or_else(invalid)?;
        if key == "id" || key == "preset" && filter == "LZMA" {
            continue;
        }
        let at = names.iter().position(|name| *name == key).ok_or_else(invalid)?;
        values[at] = Some(uint32(thread, &value).map_err(|_| invalid())?);
    }
    Ok(values)
}

/// The options of a preset: `LZMAError: Invalid compression preset: N`.
pub(super) fn preset_options(thread: &Thread, preset: u32) -> PyResult<x::lzma_options_lzma> {
    // SAFETY: the structure has only ints and pointers.
    let mut options = unsafe { MaybeUninit::<x::lzma_options_lzma>::zeroed().assume_init() };
    // SAFETY: the library fills the structure.
    if unsafe { x::lzma_lzma_preset(&mut options, preset) } != 0 {
        return Err(lzma_error(thread, format!("Invalid compression preset: {preset}")));
    }
    Ok(options)
}

fn lzma_options(thread: &Thread, spec: &Object) -> PyResult<x::lzma_options_lzma> {
    let preset = match optional(thread, spec, "preset")? {
        Some(preset) => uint32(thread, &preset)?,
        None => x::LZMA_PRESET_DEFAULT,
    };
    let mut options = preset_options(thread, preset)?;
    const NAMES: [&str; 8] = ["dict_size", "lc", "lp", "pb", "mode", "nice_len", "mf", "depth"];
    let values = fields(thread, spec, &NAMES, "LZMA")?;
    let targets = [
        &mut options.dict_size,
        &mut options.lc,
        &mut options.lp,
        &mut options.pb,
        &mut options.mode,
        &mut options.nice_len,
        &mut options.mf,
        &mut options.depth,
    ];
    for (target, value) in targets.into_iter().zip(values) {
        if let Some(value) = value {
            *target = value;
        }
    }
    Ok(options)
}

/// `_encode_filter_properties`.
pub(super) fn encode_properties(thread: &Thread, spec: &Object) -> PyResult {
    let filters = Filters::single(thread, spec)?;
    let mut size = 0;
    // SAFETY: the chain has one valid filter.
    check(thread, unsafe { x::lzma_properties_size(&mut size, filters.as_ptr()) })?;
    let mut bytes = vec![0u8; size as usize];
    // SAFETY: as above; the buffer has the size that was asked for.
    check(thread, unsafe { x::lzma_properties_encode(filters.as_ptr(), bytes.as_mut_ptr()) })?;
    Ok(Object::bytes(&bytes))
}

/// `_decode_filter_properties`.
pub(super) fn decode_properties(thread: &Thread, id: x::lzma_vli, bytes: &[u8]) -> PyResult {
    let mut filter = x::lzma_filter { id, options: std::ptr::null_mut() };
    // SAFETY: pointer and length describe the slice; the library allocates the options with malloc.
    check(thread, unsafe {
        x::lzma_properties_decode(&mut filter, std::ptr::null(), bytes.as_ptr(), bytes.len())
    })?;
    let dict = Dict::new();
    dict.set_item_str("id", Object::int_u64(id));
    let put = |name: &str, value: u32| dict.set_item_str(name, Object::int(value.into()));
    if !filter.options.is_null() {
        // SAFETY: the type of the options belongs to the filter's id.
        unsafe {
            match id {
                x::LZMA_FILTER_LZMA1 => {
                    let options = &*filter.options.cast::<x::lzma_options_lzma>();
                    put("lc", options.lc);
                    put("lp", options.lp);
                    put("pb", options.pb);
                    put("dict_size", options.dict_size);
                }
                x::LZMA_FILTER_LZMA2 => {
                    let options = &*filter.options.cast::<x::lzma_options_lzma>();
                    put("dict_size", options.dict_size);
                }
                x::LZMA_FILTER_DELTA => {
                    put("dist", (*filter.options.cast::<x::lzma_options_delta>()).dist);
                }
                _ => {
                    let options = &*filter.options.cast::<x::lzma_options_bcj>();
                    put("start_offset", options.start_offset);
                }
            }
        }
        // SAFETY: allocated with malloc, as no allocator was given.
        unsafe { krait_host::libc::free(filter.options) };
    }
    Ok(dict.into())
}
