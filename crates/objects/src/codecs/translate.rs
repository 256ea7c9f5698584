//! Error handlers of translations: what codecs that map text to text do with a fault.

use super::{handlers, work};
use crate::error::PyResult;
use crate::exceptions as exc;
use crate::object::Object;
use crate::thread::Thread;

/// Asks the handler `errors` about `text[start..end]`: its str and the place to go on from.
pub fn translate_error(
    thread: &Thread,
    text: &Object,
    errors: &str,
    start: usize,
    end: usize,
    reason: &str,
) -> PyResult<(Object, usize)> {
    const MESSAGE: &str = "translating error handler must return (str, int) tuple";
    let handler = handlers::lookup(thread, errors)?;
    let args =
        [text.clone(), Object::int_usize(start), Object::int_usize(end), Object::str(reason)];
    let exception = exc::instantiate(thread, &exc::UNICODE_TRANSLATE_ERROR, &args)?;
    let result = handler.call(thread, &[exception])?;
    let Some([replacement, position]) = result.as_tuple().map(|t| t.as_slice()) else {
        return Err(thread.type_error(MESSAGE));
    };
    if replacement.as_str().is_none() {
        return Err(thread.type_error(MESSAGE));
    }
    let len = text.as_str().map_or(0, |t| t.len());
    let position = position.to_ssize(thread)?;
    Ok((replacement.clone(), work::checked_position(thread, position, len)?))
}
