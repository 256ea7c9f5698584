//! `bytes(…)`, and what it shares with `bytearray(…)`: text with an encoding, counts, iterables.

use super::content::name_argument;
use super::{BYTES, Bytes};
use crate::buffer::BufferFlags;
use crate::error::{PyResult, suppress};
use crate::exceptions as exc;
use crate::name;
use crate::native::CallArgs;
use crate::object::Object;
use crate::protocol::special::call_special;
use crate::signature::Signature;
use crate::thread::Thread;
use crate::typeobj::Type;

/// `source`, `encoding` and `errors` as `bytes` and `bytearray` take them.
pub struct Source {
    pub value: Option<Object>,
    pub encoding: Option<String>,
    pub errors: Option<String>,
}

impl Source {
    pub fn new(thread: &Thread, signature: &Signature, args: CallArgs<'_>) -> PyResult<Source> {
        let bound = signature.bind(thread, args)?;
        Ok(Source {
            value: bound.opt(0).cloned(),
            encoding: name_argument(thread, signature.name(), "encoding", bound.opt(1))?,
            errors: name_argument(thread, signature.name(), "errors", bound.opt(2))?,
        })
    }

    /// Refuses an encoding or error handler where there is no text.
    pub fn no_encoding(&self, thread: &Thread) -> PyResult<()> {
        if self.encoding.is_some() {
            return Err(thread.type_error("encoding without a string argument"));
        }
        if self.errors.is_some() {
            return Err(thread.type_error("errors without a string argument"));
        }
        Ok(())
    }
}

pub(super) fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    static SIGNATURE: Signature =
        Signature::new("bytes", "(source=b'', encoding='utf-8', errors='strict')");
    let plain = make(thread, &Source::new(thread, &SIGNATURE, args)?)?;
    if ty.is(&BYTES) && plain.is_exact(&BYTES) {
        return Ok(plain);
    }
    let content = plain.as_bytes().map(Bytes::as_slice).unwrap_or_default();
    Ok(if ty.is(&BYTES) { plain } else { Bytes::of_type(ty, content).into() })
}

fn make(thread: &Thread, source: &Source) -> PyResult {
    let Some(value) = &source.value else {
        source.no_encoding(thread)?;
        return Ok(Object::bytes(b""));
    };
    if let Some(encoding) = &source.encoding {
        if value.as_str().is_none() {
            return Err(thread.type_error("encoding without a string argument"));
        }
        return encode(thread, value, encoding, source.errors.as_deref());
    }
    if source.errors.is_some() {
        return Err(thread.type_error(match value.as_str() {
            Some(_) => "string argument without an encoding",
            None => "errors without a string argument",
        }));
    }
    if let Some(result) = from_dunder(thread, value)? {
        return Ok(result);
    }
    if value.as_str().is_some() {
        return Err(thread.type_error("string argument without an encoding"));
    }
    if let Some(count) = count(thread, value)? {
        super::content::check_length(thread, &Object::bytes(b""), Some(count))?;
        return Ok(Bytes::zeroed(count).into());
    }
    from_object(thread, value)
}

/// The result of `__bytes__`, if the type has it.
pub fn from_dunder(thread: &Thread, value: &Object) -> PyResult<Option<Object>> {
    let Some(result) = call_special(thread, value, name!("__bytes__"), &[])? else {
        return Ok(None);
    };
    if result.as_bytes().is_none() {
        return Err(thread
            .type_error(format!("__bytes__ returned non-bytes (type {})", result.ty().name())));
    }
    Ok(Some(result))
}

/// The value of an int-like argument, which asks for zeros; None for other objects.
pub fn count(thread: &Thread, value: &Object) -> PyResult<Option<usize>> {
    if value.ty().slots().index().is_none() {
        return Ok(None);
    }
    let count = value.index_isize_or(thread, &exc::OVERFLOW_ERROR);
    let Some(count) = suppress(count, &exc::TYPE_ERROR)? else { return Ok(None) };
    usize::try_from(count).map(Some).map_err(|_| thread.value_error("negative count"))
}

/// `PyBytes_FromObject`: of a buffer or an iterable of ints.
pub fn from_object(thread: &Thread, value: &Object) -> PyResult {
    if value.is_exact(&BYTES) {
        return Ok(value.clone());
    }
    if value.has_buffer() {
        let buffer = value.buffer(thread, BufferFlags::FULL_RO)?;
        return Ok(Object::bytes(&buffer.to_contiguous()));
    }
    let mut out = Vec::new();
    collect(thread, value, "bytes", &mut |item| {
        let value = item.index_clipped(thread)?;
        let byte = u8::try_from(value)
            .map_err(|_| thread.value_error("bytes must be in range(0, 256)"))?;
        out.push(byte);
        Ok(())
    })?;
    Ok(Object::bytes(&out))
}

/// Hands over the items of an iterable of ints; `target` is the type that the messages name.
pub fn collect(
    thread: &Thread,
    value: &Object,
    target: &str,
    push: &mut dyn FnMut(&Object) -> PyResult<()>,
) -> PyResult<()> {
    if value.is_exact(&crate::types::list::LIST) {
        let mut i = 0;
        while let Some(item) = value.as_list().and_then(|list| list.get(i)) {
            push(&item)?;
            i += 1;
        }
        return Ok(());
    }
    if value.is_exact(&crate::types::tuple::TUPLE) {
        return value.for_each(thread, |item| push(&item));
    }
    let iterator = match value.as_str() {
        Some(_) => None,
        None => suppress(value.iter(thread), &exc::TYPE_ERROR)?,
    };
    let Some(iterator) = iterator else {
        return Err(
            thread.type_error(format!("cannot convert '{}' object to {target}", value.ty().name()))
        );
    };
    // Asked for its errors; memory grows as it is needed.
    value.length_hint(thread, 64)?;
    while let Some(item) = iterator.next(thread)? {
        push(&item)?;
    }
    Ok(())
}

/// The bytes of a str in an encoding.
pub fn encode(thread: &Thread, text: &Object, encoding: &str, errors: Option<&str>) -> PyResult {
    crate::codecs::encode(thread, text, encoding, errors.unwrap_or("strict"))
}
