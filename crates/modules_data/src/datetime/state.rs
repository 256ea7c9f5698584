//! Pickled states as constructors take them: bytes, or what Python 2's bytes become as a str.

use krait_objects::{Object, PyResult, Thread};

/// The bytes of a state that is `sane`; None if the object is no such state.
pub(super) fn bytes<const N: usize>(
    thread: &Thread,
    object: &Object,
    kind: &str,
    sane: impl Fn(&[u8; N]) -> bool,
) -> PyResult<Option<[u8; N]>> {
    if let Some(bytes) = object.as_bytes() {
        let bytes: Option<[u8; N]> = bytes.as_slice().try_into().ok();
        return Ok(bytes.filter(sane));
    }
    let Some(text) = object.as_str().filter(|text| text.len() == N) else { return Ok(None) };
    let mut bytes = [0; N];
    let mut is_latin = true;
    for (byte, code_point) in bytes.iter_mut().zip(text.view().iter()) {
        *byte = u8::try_from(code_point).unwrap_or_else(|_| {
            is_latin = false;
            // Insane, wherever it stands.
            0x7f
        });
    }
    if !sane(&bytes) {
        return Ok(None);
    }
    if !is_latin {
        return Err(thread.value_error(format!(
            "Failed to encode latin1 string when unpickling a {kind} object. \
             pickle.load(data, encoding='latin1') is assumed."
        )));
    }
    Ok(Some(bytes))
}

/// An argument that says which protocol of pickle asks.
pub(super) fn keeps_fold(thread: &Thread, protocol: &Object) -> PyResult<bool> {
    Ok(protocol.to_int_argument(thread)? > 3)
}

/// The zone that may follow a state.
pub(super) fn zone(thread: &Thread, argument: Option<&Object>) -> PyResult<Option<Object>> {
    match argument {
        None => Ok(None),
        Some(none) if none.is_none() => Ok(None),
        Some(zone) if zone.is_instance(&super::tzinfo::TZINFO) => Ok(Some(zone.clone())),
        Some(_) => Err(thread.type_error("bad tzinfo state arg")),
    }
}
