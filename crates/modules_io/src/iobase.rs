//! `_IOBase` and `_RawIOBase`. Matches CPython's `Modules/_io/iobase.c`.

use crate::arguments::{optional_size, size};
use crate::errors::{unsupported, unsupported_method};
use crate::syscall::retrying;
use krait_objects::exceptions as exc;
use krait_objects::heap;
use krait_objects::native::CallArgs;
use krait_objects::protocol::attribute;
use krait_objects::typeobj::slots::{SlotId, SlotsSpec};
use krait_objects::typeobj::{TypeSpec, flags, object_type};
use krait_objects::types::bytearray::ByteArray;
use krait_objects::types::bytes::Bytes;
use krait_objects::{
    Args, GetSetDef, Header, MethodDef, Object, Payload, PyResult, Thread, Type, name,
};

/// Flags of all stream types.
pub const FLAGS: u32 = flags::BASETYPE
    | flags::GC
    | flags::MANAGED_DICT
    | flags::MANAGED_WEAKREF
    | flags::SHOWN_AS_HEAP;

/// Flags of the types whose instances `object.__new__` makes.
pub const DEFAULT_NEW: u32 = FLAGS | flags::DEFAULT_NEW;

/// Bytes that buffered streams ask for at a time.
pub const DEFAULT_BUFFER_SIZE: usize = 128 * 1024;

/// An instance of a base class: nothing but the instance dict.
#[repr(C)]
pub struct IoBase {
    header: Header,
}

// SAFETY: repr(C) with the header first; subclasses with fields begin with a header too.
unsafe impl Payload for IoBase {
    fn type_object() -> &'static Type {
        &IOBASE
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: DEFAULT_NEW,
    doc: "What all streams have in common: closing, context management and iteration by lines.",
    slots: SlotsSpec::EMPTY
        .new(new)
        .iter(iter)
        .iternext(next)
        .finalize(finalize)
        .drop_fields(heap::drop_fields_of::<IoBase>),
    methods: &[
        MethodDef::new(
            "seek",
            "($self, offset, whence=os.SEEK_SET, /)",
            |thread, _, _| unsupported_method(thread, "seek"),
            "Move to a position given as an offset from the start, from here (1) or from the end (2).",
        ),
        MethodDef::noargs(
            "tell",
            "($self, /)",
            |thread, this| {
                this.call_method(thread, name!("seek"), &[Object::int(0), Object::int(1)])
            },
            "The position in the stream.",
        ),
        MethodDef::new(
            "truncate",
            "($self, size=None, /)",
            |thread, _, _| unsupported_method(thread, "truncate"),
            "Make the file end at a size, which is the position if it is not given.",
        ),
        MethodDef::noargs(
            "flush",
            "($self, /)",
            |thread, this| {
                if is_closed(thread, this)? {
                    return Err(thread.value_error("I/O operation on closed file."));
                }
                Ok(Object::NONE)
            },
            "Pass on what was written and is still held back.",
        ),
        MethodDef::noargs("close", "($self, /)", close, "Flush the stream and end its use."),
        MethodDef::noargs(
            "seekable",
            "($self, /)",
            |_, _| Ok(Object::FALSE),
            "Whether the position can be changed.",
        ),
        MethodDef::noargs(
            "readable",
            "($self, /)",
            |_, _| Ok(Object::FALSE),
            "Whether the stream can be read.",
        ),
        MethodDef::noargs(
            "writable",
            "($self, /)",
            |_, _| Ok(Object::FALSE),
            "Whether the stream can be written.",
        ),
        MethodDef::noargs(
            "_checkClosed",
            "($self, /)",
            |thread, this| check_closed(thread, this).map(|()| Object::NONE),
            "",
        ),
        MethodDef::noargs("_checkSeekable", "($self, /)", check_seekable, ""),
        MethodDef::noargs("_checkReadable", "($self, /)", check_readable, ""),
        MethodDef::noargs("_checkWritable", "($self, /)", check_writable, ""),
        MethodDef::noargs(
            "fileno",
            "($self, /)",
            |thread, _| unsupported_method(thread, "fileno"),
            "The number of the file descriptor below the stream.",
        ),
        MethodDef::noargs(
            "isatty",
            "($self, /)",
            |thread, this| check_closed(thread, this).map(|()| Object::FALSE),
            "Whether the stream is a terminal.",
        ),
        MethodDef::noargs("__enter__", "($self, /)", iter, ""),
        MethodDef::raw(
            "__exit__",
            "",
            |thread, this, _| this.call_method(thread, name!("close"), &[]),
            "",
        ),
        MethodDef::new(
            "readline",
            "($self, size=-1, /)",
            readline,
            "Read up to the end of a line, and no more than size bytes if that is given.",
        ),
        MethodDef::new(
            "readlines",
            "($self, hint=-1, /)",
            readlines,
            "The lines of the stream; no more are read once they are hint bytes long together.",
        ),
        MethodDef::one(
            "writelines",
            "($self, lines, /)",
            writelines,
            "Write strings one after another.",
        ),
    ],
    getset: &[
        GetSetDef::ro(
            "__dict__",
            |thread, this| match this.instance_dict() {
                Some(dict) => Ok(dict.into()),
                None => Err(attribute::no_attribute(thread, this, name!("__dict__"))),
            },
            "",
        ),
        GetSetDef::ro("closed", |thread, this| is_closed(thread, this).map(Object::from_bool), ""),
    ],
    ..TypeSpec::new::<IoBase>("_io._IOBase")
};
pub static IOBASE: Type = Type::builtin(&SPEC);

fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    if !args.args.is_empty()
        && ty.slots().raw(SlotId::Init) == object_type::OBJECT.slots().raw(SlotId::Init)
    {
        return Err(thread.type_error(format!("{}() takes no arguments", ty.name())));
    }
    object_type::new(thread, ty, CallArgs::EMPTY)
}

/// Whether `close` of the base class has run.
fn is_closed(thread: &Thread, this: &Object) -> PyResult<bool> {
    this.has_attr(thread, name!("__IOBase_closed"))
}

/// Raises if the stream's `closed` attribute is true.
pub fn check_closed(thread: &Thread, this: &Object) -> PyResult<()> {
    let Some(closed) = this.lookup_attr(thread, name!("closed"))? else { return Ok(()) };
    if closed.is_true(thread)? {
        return Err(thread.value_error("I/O operation on closed file."));
    }
    Ok(())
}

fn check_answer(thread: &Thread, this: &Object, method: &Object, message: &str) -> PyResult {
    let answer = this.call_method(thread, method, &[])?;
    if answer.is(&Object::TRUE) { Ok(answer) } else { Err(unsupported(thread, message)) }
}

pub fn check_seekable(thread: &Thread, this: &Object) -> PyResult {
    check_answer(thread, this, name!("seekable"), "File or stream is not seekable.")
}

pub fn check_readable(thread: &Thread, this: &Object) -> PyResult {
    check_answer(thread, this, name!("readable"), "File or stream is not readable.")
}

pub fn check_writable(thread: &Thread, this: &Object) -> PyResult {
    check_answer(thread, this, name!("writable"), "File or stream is not writable.")
}

/// `close` of the base class: flushes once and marks the stream closed, even if the flush fails.
pub fn close(thread: &Thread, this: &Object) -> PyResult {
    if is_closed(thread, this)? {
        return Ok(Object::NONE);
    }
    let flushed = this.call_method(thread, name!("flush"), &[]);
    let marked = this.setattr(thread, name!("__IOBase_closed"), Some(&Object::TRUE));
    crate::errors::both(flushed, marked).map(|_| Object::NONE)
}

/// The end of a stream that nobody closed.
fn finalize(thread: &Thread, this: &Object) {
    // A stream that cannot tell is left alone.
    let Ok(Some(closed)) = this.lookup_attr(thread, name!("closed")) else { return };
    if !matches!(closed.is_true(thread), Ok(false)) {
        return;
    }
    // Streams without this attribute do without the warning that it is for.
    let _ = this.setattr(thread, name!("_finalizing"), Some(&Object::TRUE));
    if let Err(raised) = this.call_method(thread, name!("close"), &[]) {
        thread.unraisable(raised, "Exception ignored while finalizing file", this);
    }
}

fn iter(thread: &Thread, this: &Object) -> PyResult {
    check_closed(thread, this)?;
    Ok(this.clone())
}

fn next(thread: &Thread, this: &Object) -> PyResult<Option<Object>> {
    let line = this.call_method(thread, name!("readline"), &[])?;
    Ok(if line.len(thread)? == 0 { None } else { Some(line) })
}

/// The bytes that a stream's method returned.
fn bytes_from(thread: &Thread, method: &str, result: Object) -> PyResult {
    if result.as_bytes().is_none() {
        return Err(thread.err(
            &exc::OS_ERROR,
            format!("{method}() should have returned a bytes object, not '{}'", result.ty().name()),
        ));
    }
    Ok(result)
}

fn readline(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let limit = optional_size(thread, args.opt(0))?;
    let peek = this.lookup_attr(thread, name!("peek"))?;
    let mut line = Vec::new();
    while limit < 0 || (line.len() as isize) < limit {
        let mut ahead = 1;
        if let Some(peek) = &peek {
            let seen = retrying(thread, || peek.call(thread, &[Object::int(1)]))?;
            let seen = bytes_from(thread, "peek", seen)?;
            let seen = seen.as_bytes().map(Bytes::as_slice).unwrap_or_default();
            if !seen.is_empty() {
                let room = if limit < 0 { seen.len() } else { limit as usize - line.len() };
                let seen = &seen[..seen.len().min(room)];
                ahead = seen.iter().position(|&b| b == b'\n').map_or(seen.len(), |at| at + 1);
            }
        }
        let count = Object::int_usize(ahead);
        let data = retrying(thread, || {
            this.call_method(thread, name!("read"), std::slice::from_ref(&count))
        })?;
        let data = bytes_from(thread, "read", data)?;
        let data = data.as_bytes().map(Bytes::as_slice).unwrap_or_default();
        if data.is_empty() {
            break;
        }
        line.extend_from_slice(data);
        if line.last() == Some(&b'\n') {
            break;
        }
    }
    Ok(Object::bytes(&line))
}

fn readlines(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let hint = optional_size(thread, args.opt(0))?;
    let iterator = this.iter(thread)?;
    let mut lines = Vec::new();
    let mut length = 0;
    while let Some(line) = iterator.next(thread)? {
        let len = line.len(thread)? as isize;
        lines.push(line);
        if hint > 0 && len > hint - length {
            break;
        }
        length += len;
    }
    Ok(Object::list(lines))
}

fn writelines(thread: &Thread, this: &Object, lines: &Object) -> PyResult {
    check_closed(thread, this)?;
    let iterator = lines.iter(thread)?;
    while let Some(line) = iterator.next(thread)? {
        retrying(thread, || this.call_method(thread, name!("write"), std::slice::from_ref(&line)))?;
    }
    Ok(Object::NONE)
}

static RAW_SPEC: TypeSpec = TypeSpec {
    base: Some(&IOBASE),
    flags: DEFAULT_NEW,
    doc: "What unbuffered streams of bytes have in common.",
    methods: &[
        MethodDef::new("read", "($self, size=-1, /)", raw_read, ""),
        MethodDef::noargs(
            "readall",
            "($self, /)",
            raw_readall,
            "Read until the end, with as many calls as that takes.",
        ),
        MethodDef::one(
            "readinto",
            "",
            |thread, _, _| Err(thread.err_args(&exc::NOT_IMPLEMENTED_ERROR, &[])),
            "",
        ),
        MethodDef::one(
            "write",
            "",
            |thread, _, _| Err(thread.err_args(&exc::NOT_IMPLEMENTED_ERROR, &[])),
            "",
        ),
    ],
    ..TypeSpec::new::<IoBase>("_io._RawIOBase")
};
pub static RAW_IOBASE: Type = Type::builtin(&RAW_SPEC);

/// `read` by way of `readinto` or `readall`.
fn raw_read(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let count = size(thread, args.opt(0), -1)?;
    if count < 0 {
        return this.call_method(thread, name!("readall"), &[]);
    }
    let count = count as usize;
    let mut area = Vec::new();
    area.try_reserve_exact(count).map_err(|_| thread.memory_error())?;
    area.resize(count, 0);
    let area = ByteArray::from_vec(area);
    let view = area.as_object().clone();
    let result = this.call_method(thread, name!("readinto"), &[view])?;
    if result.is_none() {
        return Ok(result);
    }
    let done = result.index_isize_or(thread, &exc::VALUE_ERROR)?;
    if done < 0 || done as usize > count {
        return Err(
            thread.value_error(format!("readinto returned {done} outside buffer size {count}"))
        );
    }
    let data = area.as_slice();
    Ok(Object::bytes(&data[..data.len().min(done as usize)]))
}

fn raw_readall(thread: &Thread, this: &Object) -> PyResult {
    let count = Object::int_usize(DEFAULT_BUFFER_SIZE);
    let mut all = Vec::new();
    loop {
        let data = retrying(thread, || {
            this.call_method(thread, name!("read"), std::slice::from_ref(&count))
        })?;
        if data.is_none() {
            return Ok(if all.is_empty() { data } else { Object::bytes(&all) });
        }
        let Some(bytes) = data.as_bytes() else {
            return Err(thread.type_error("read() should return bytes"));
        };
        if bytes.is_empty() {
            return Ok(Object::bytes(&all));
        }
        all.extend_from_slice(bytes.as_slice());
    }
}
