//! Parameters of contexts: names, limits, messages.

use super::{raw, state_of};
use krait_objects::{Object, PyResult, Raised, Thread};

pub(super) const COMPRESSION_LEVEL: i32 = 100;
pub(super) const NB_WORKERS: i32 = 400;

/// The compression parameters as `CompressionParameter` names them.
const COMPRESSION: [(i32, &str); 19] = [
    (100, "compression_level"),
    (101, "window_log"),
    (102, "hash_log"),
    (103, "chain_log"),
    (104, "search_log"),
    (105, "min_match"),
    (106, "target_length"),
    (107, "strategy"),
    (160, "enable_long_distance_matching"),
    (161, "ldm_hash_log"),
    (162, "ldm_min_match"),
    (163, "ldm_bucket_size_log"),
    (164, "ldm_hash_rate_log"),
    (200, "content_size_flag"),
    (201, "checksum_flag"),
    (202, "dict_id_flag"),
    (400, "nb_workers"),
    (401, "job_size"),
    (402, "overlap_log"),
];

const DECOMPRESSION: [(i32, &str); 1] = [(100, "window_log_max")];

/// The error of a parameter that the library refused.
pub(super) fn refused(thread: &Thread, compresses: bool, key: i32, value: i32) -> Raised {
    let (names, kind): (&[(i32, &str)], _) =
        if compresses { (&COMPRESSION, "compression") } else { (&DECOMPRESSION, "decompression") };
    let name = match names.iter().find(|(number, _)| *number == key) {
        Some((_, name)) => (*name).to_string(),
        None => format!("unknown parameter (key {key})"),
    };
    thread.value_error(match raw::bounds(key, compresses) {
        Ok((least, greatest)) => format!(
            "{kind} parameter '{name}' received an illegal value {value}; the valid range is [{least}, {greatest}]"
        ),
        Err(_) => format!("invalid {kind} parameter '{name}'"),
    })
}

fn c_int(thread: &Thread, object: &Object) -> PyResult<i32> {
    crate::convert::to_c_int(thread, object)
}

/// Calls `set` with the keys and values of an options dict.
pub(super) fn each_option(
    thread: &Thread,
    options: &Object,
    class: &str,
    compresses: bool,
    mut set: impl FnMut(i32, i32) -> PyResult<()>,
) -> PyResult<()> {
    let Some(dict) = options.as_dict() else {
        return Err(thread.type_error(format!(
            "{class}() argument 'options' must be dict, not {}",
            options.ty().name()
        )));
    };
    let (compression, decompression) = state_of(thread);
    let (other, message) = if compresses {
        (
            decompression,
            "compression options dictionary key must not be a DecompressionParameter attribute",
        )
    } else {
        (
            compression,
            "decompression options dictionary key must not be a CompressionParameter attribute",
        )
    };
    let mut position = 0;
    while let Some((key, value)) = dict.next_item(&mut position) {
        if other.as_ref().is_some_and(|other| key.ty().to_object().is(other)) {
            return Err(thread.type_error(message));
        }
        set(c_int(thread, &key)?, c_int(thread, &value)?)?;
    }
    Ok(())
}
