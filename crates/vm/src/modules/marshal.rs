//! Reading and writing Python objects in marshal's format, for the module `marshal` and for frozen code.

use krait_bytecode::marshal::constant;
use krait_objects::types::code::Code;
use krait_objects::types::code::from_const::Converter;
use krait_objects::{Object, PyResult, Ref, Thread};

/// Loads an object that holds constants only (what the compiler writes).
pub fn loads(thread: &Thread, bytes: &[u8], trusted: bool) -> PyResult {
    let value = constant::loads(bytes).map_err(|error| thread.value_error(error.to_string()))?;
    let mut converter = if trusted { Converter::trusted() } else { Converter::default() };
    Ok(converter.object(&value))
}

/// Loads a code object.
pub fn load_code(thread: &Thread, bytes: &[u8], trusted: bool) -> PyResult<Ref<Code>> {
    let object: Object = loads(thread, bytes, trusted)?;
    object.downcast_ref().ok_or_else(|| thread.type_error("not a code object"))
}
