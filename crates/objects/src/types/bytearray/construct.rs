//! `bytearray(…)`.

use super::of;
use crate::buffer::BufferFlags;
use crate::error::PyResult;
use crate::native::CallArgs;
use crate::object::Object;
use crate::signature::Signature;
use crate::thread::Thread;
use crate::types::bytes::construct::{Source, collect, count, encode};
use crate::types::bytes::content::byte_value;

pub(super) fn init(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    static SIGNATURE: Signature =
        Signature::new("bytearray", "(source=b'', encoding='utf-8', errors='strict')");
    let source = Source::new(thread, &SIGNATURE, args)?;
    let this = of(object);
    this.resize(thread, 0)?;
    let Some(value) = &source.value else { return source.no_encoding(thread) };
    if value.as_str().is_some() {
        let Some(encoding) = &source.encoding else {
            return Err(thread.type_error("string argument without an encoding"));
        };
        let content = encode(thread, value, encoding, source.errors.as_deref())?;
        let content = content.as_bytes().map(|b| b.as_slice()).unwrap_or_default();
        return this.extend_from_slice(thread, content);
    }
    source.no_encoding(thread)?;
    if let Some(count) = count(thread, value)? {
        return this.resize(thread, count);
    }
    if value.has_buffer() {
        let buffer = value.buffer(thread, BufferFlags::FULL_RO)?;
        return this.extend_from_slice(thread, &buffer.to_contiguous());
    }
    collect(thread, value, "bytearray", &mut |item| this.push(thread, byte_value(thread, item)?))
}
