//! `_BufferedIOBase` and `_TextIOBase`. Matches the base classes in CPython's `Modules/_io/bufferedio.c` and `textio.c`.

use crate::arguments::writable_buffer;
use crate::errors::unsupported_method;
use crate::iobase::{DEFAULT_NEW, IOBASE, IoBase};
use krait_objects::typeobj::TypeSpec;
use krait_objects::{GetSetDef, MethodDef, Object, PyResult, Thread, Type, name};

static BUFFERED_SPEC: TypeSpec = TypeSpec {
    base: Some(&IOBASE),
    flags: DEFAULT_NEW,
    doc: "What buffered streams of bytes have in common: their read and write take all or wait.",
    methods: &[
        MethodDef::noargs(
            "detach",
            "($self, /)",
            |thread, _| unsupported_method(thread, "detach"),
            "Part with the raw stream and return it.",
        ),
        MethodDef::new(
            "read",
            "($self, size=-1, /)",
            |thread, _, _| unsupported_method(thread, "read"),
            "Read size bytes, or all if it is negative or None.",
        ),
        MethodDef::new(
            "read1",
            "($self, size=-1, /)",
            |thread, _, _| unsupported_method(thread, "read1"),
            "Read up to size bytes with at most one call of the raw stream.",
        ),
        MethodDef::one(
            "readinto",
            "($self, buffer, /)",
            |thread, this, buffer| read_into(thread, this, buffer, "readinto", name!("read")),
            "Fill a buffer.",
        ),
        MethodDef::one(
            "readinto1",
            "($self, buffer, /)",
            |thread, this, buffer| read_into(thread, this, buffer, "readinto1", name!("read1")),
            "Read into a buffer with at most one call of the raw stream.",
        ),
        MethodDef::new(
            "write",
            "($self, b, /)",
            |thread, _, _| unsupported_method(thread, "write"),
            "Write bytes.",
        ),
    ],
    ..TypeSpec::new::<IoBase>("_io._BufferedIOBase")
};
pub static BUFFERED_IOBASE: Type = Type::builtin(&BUFFERED_SPEC);

/// `readinto` by way of `read`.
fn read_into(
    thread: &Thread,
    this: &Object,
    buffer: &Object,
    function: &str,
    method: &Object,
) -> PyResult {
    let buffer = writable_buffer(thread, function, buffer)?;
    let data = this.call_method(thread, method, &[Object::int_usize(buffer.len())])?;
    let Some(data) = data.as_bytes() else {
        return Err(thread.type_error("read() should return bytes"));
    };
    if data.len() > buffer.len() {
        return Err(thread.value_error(format!(
            "read() returned too much data: {} bytes requested, {} returned",
            buffer.len(),
            data.len()
        )));
    }
    buffer.as_mut_slice()[..data.len()].copy_from_slice(data.as_slice());
    Ok(Object::int_usize(data.len()))
}

static TEXT_SPEC: TypeSpec = TypeSpec {
    base: Some(&IOBASE),
    flags: DEFAULT_NEW,
    doc: "What streams of text have in common.",
    methods: &[
        MethodDef::noargs(
            "detach",
            "($self, /)",
            |thread, _| unsupported_method(thread, "detach"),
            "Part with the buffer below and return it.",
        ),
        MethodDef::new(
            "read",
            "($self, size=-1, /)",
            |thread, _, _| unsupported_method(thread, "read"),
            "Read up to size characters, or all if it is negative or None.",
        ),
        MethodDef::new(
            "readline",
            "($self, size=-1, /)",
            |thread, _, _| unsupported_method(thread, "readline"),
            "Read up to the end of a line.",
        ),
        MethodDef::new(
            "write",
            "($self, s, /)",
            |thread, _, _| unsupported_method(thread, "write"),
            "Write text and tell how many characters.",
        ),
    ],
    getset: &[
        GetSetDef::ro("encoding", |_, _| Ok(Object::NONE), "The name of the encoding."),
        GetSetDef::ro(
            "newlines",
            |_, _| Ok(Object::NONE),
            "The kinds of line ends that were translated so far.",
        ),
        GetSetDef::ro(
            "errors",
            |_, _| Ok(Object::NONE),
            "What happens to characters or bytes that cannot be converted.",
        ),
    ],
    ..TypeSpec::new::<IoBase>("_io._TextIOBase")
};
pub static TEXT_IOBASE: Type = Type::builtin(&TEXT_SPEC);
