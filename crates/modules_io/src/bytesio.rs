//! `BytesIO`: a buffered stream in memory. Matches CPython's `Modules/_io/bytesio.c`.

mod export;

use crate::arguments::{optional_size, readable_buffer, size, writable_buffer};
use crate::bases::BUFFERED_IOBASE;
use crate::iobase::FLAGS;
pub use export::BYTES_IO_BUFFER;
use krait_objects::exceptions as exc;
use krait_objects::heap;
use krait_objects::native::CallArgs;
use krait_objects::typeobj::TypeSpec;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::bytes::{BYTES, Bytes};
use krait_objects::{
    Args, GetSetDef, Header, MethodDef, Object, Payload, PyResult, Ref, Signature, Thread, Type,
};
use std::cell::{Cell, RefCell};

/// What a stream holds.
enum Data {
    /// A bytes object that others may hold too.
    Shared(Ref<Bytes>),
    Own(Vec<u8>),
}

impl Data {
    fn as_slice(&self) -> &[u8] {
        match self {
            Data::Shared(bytes) => bytes.as_slice(),
            Data::Own(data) => data,
        }
    }

    /// The data as a vector that may be changed.
    fn own(&mut self) -> &mut Vec<u8> {
        if let Data::Shared(bytes) = self {
            *self = Data::Own(bytes.as_slice().to_vec());
        }
        match self {
            Data::Own(data) => data,
            Data::Shared(_) => unreachable!("it was just made an own copy"),
        }
    }
}

/// A BytesIO object.
#[repr(C)]
pub struct BytesIo {
    header: Header,
    data: RefCell<Data>,
    pos: Cell<usize>,
    closed: Cell<bool>,
    /// Views of the memory, which must not move while there are any.
    exports: Cell<usize>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for BytesIo {
    fn type_object() -> &'static Type {
        &BYTES_IO
    }
}

static INIT: Signature = Signature::new("BytesIO", "(initial_bytes=b'')");

fn yes(thread: &Thread, this: &Object) -> PyResult {
    of(this).check_open(thread)?;
    Ok(Object::TRUE)
}

static SPEC: TypeSpec = TypeSpec {
    base: Some(&BUFFERED_IOBASE),
    flags: FLAGS,
    sig: "(initial_bytes=b'')",
    doc: "A stream of bytes in memory.",
    slots: SlotsSpec::EMPTY
        .new(|_, ty, _| {
            Ok(heap::new_object(ty, |header| BytesIo {
                header,
                data: RefCell::new(Data::Own(Vec::new())),
                pos: Cell::new(0),
                closed: Cell::new(false),
                exports: Cell::new(0),
            })
            .into())
        })
        .init(init)
        .iter(|_, this| Ok(this.clone()))
        .iternext(next)
        .drop_fields(heap::drop_fields_of::<BytesIo>),
    methods: &[
        MethodDef::noargs("readable", "($self, /)", yes, "True: it can be read."),
        MethodDef::noargs("seekable", "($self, /)", yes, "True: the position can be changed."),
        MethodDef::noargs("writable", "($self, /)", yes, "True: it can be written."),
        MethodDef::noargs("close", "($self, /)", close, "Let go of the data and end the use."),
        MethodDef::noargs(
            "flush",
            "($self, /)",
            |thread, this| of(this).check_open(thread).map(|()| Object::NONE),
            "Nothing is held back, so there is nothing to do.",
        ),
        MethodDef::noargs(
            "isatty",
            "($self, /)",
            |thread, this| of(this).check_open(thread).map(|()| Object::FALSE),
            "False: it is no terminal.",
        ),
        MethodDef::noargs(
            "tell",
            "($self, /)",
            |thread, this| {
                of(this).check_open(thread)?;
                Ok(Object::int_usize(of(this).pos.get()))
            },
            "The position.",
        ),
        MethodDef::one("write", "($self, b, /)", write, "Write bytes and tell how many."),
        MethodDef::one(
            "writelines",
            "($self, lines, /)",
            writelines,
            "Write bytes-like objects one after another.",
        ),
        MethodDef::new("read1", "($self, size=-1, /)", read, "Read up to size bytes, or all."),
        MethodDef::one(
            "readinto",
            "($self, buffer, /)",
            readinto,
            "Fill a buffer and tell how many bytes.",
        ),
        MethodDef::new(
            "readline",
            "($self, size=-1, /)",
            readline,
            "Read up to the end of a line.",
        ),
        MethodDef::new(
            "readlines",
            "($self, size=None, /)",
            readlines,
            "The lines; no more once they are size bytes long.",
        ),
        MethodDef::new("read", "($self, size=-1, /)", read, "Read up to size bytes, or all."),
        MethodDef::noargs(
            "getbuffer",
            "($self, /)",
            export::getbuffer,
            "A memoryview of the data, which must not change its size while that lives.",
        ),
        MethodDef::noargs(
            "getvalue",
            "($self, /)",
            getvalue,
            "All the data, whatever the position.",
        ),
        MethodDef::new(
            "seek",
            "($self, pos, whence=0, /)",
            seek,
            "Move to a position from the start, from here (1) or from the end (2).",
        ),
        MethodDef::new(
            "truncate",
            "($self, size=None, /)",
            truncate,
            "Cut the data off at a size, or here.",
        ),
        MethodDef::noargs("__getstate__", "($self, /)", getstate, ""),
        MethodDef::one("__setstate__", "($self, object, /)", setstate, ""),
        MethodDef::noargs(
            "__sizeof__",
            "($self, /)",
            |_, this| {
                let held = match &*of(this).data.borrow() {
                    Data::Own(data) => data.capacity(),
                    Data::Shared(bytes) => bytes.len() + BYTES.basicsize(),
                };
                Ok(Object::int_usize(this.ty().basicsize() + held))
            },
            "",
        ),
    ],
    getset: &[GetSetDef::ro(
        "closed",
        |_, this| Ok(Object::from_bool(of(this).closed.get())),
        "True if the stream is closed.",
    )],
    ..TypeSpec::new::<BytesIo>("_io.BytesIO")
};
pub static BYTES_IO: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &BytesIo {
    object.downcast().expect("methods of BytesIO are called on it")
}

impl BytesIo {
    fn check_open(&self, thread: &Thread) -> PyResult<()> {
        if self.closed.get() {
            return Err(thread.value_error("I/O operation on closed file."));
        }
        Ok(())
    }

    fn check_exports(&self, thread: &Thread) -> PyResult<()> {
        if self.exports.get() > 0 {
            return Err(thread.buffer_error("Existing exports of data: object cannot be re-sized"));
        }
        Ok(())
    }

    fn len(&self) -> usize {
        self.data.borrow().as_slice().len()
    }

    /// Moves on by up to `max` bytes and gives them to `take`.
    fn take<R>(&self, max: usize, take: impl FnOnce(&[u8]) -> R) -> R {
        let data = self.data.borrow();
        let data = data.as_slice();
        let start = self.pos.get().min(data.len());
        let count = max.min(data.len() - start);
        if count > 0 {
            self.pos.set(start + count);
        }
        take(&data[start..start + count])
    }

    /// Length of the line at the position.
    fn line_len(&self, max: usize) -> usize {
        let data = self.data.borrow();
        let rest = data.as_slice().get(self.pos.get()..).unwrap_or_default();
        let rest = &rest[..rest.len().min(max)];
        memchr::memchr(b'\n', rest).map_or(rest.len(), |at| at + 1)
    }

    fn put(&self, thread: &Thread, bytes: &[u8]) -> PyResult<usize> {
        self.check_open(thread)?;
        self.check_exports(thread)?;
        if bytes.is_empty() {
            return Ok(0);
        }
        let pos = self.pos.get();
        let end = pos.checked_add(bytes.len()).filter(|&end| end <= isize::MAX as usize);
        let end = end.ok_or_else(|| thread.overflow_error("new position too large"))?;
        let mut data = self.data.borrow_mut();
        let data = data.own();
        if data.len() < end {
            data.try_reserve(end - data.len()).map_err(|_| thread.memory_error())?;
            if data.len() < pos {
                data.resize(pos, 0);
            }
        }
        let over = bytes.len().min(data.len() - pos);
        data[pos..pos + over].copy_from_slice(&bytes[..over]);
        data.extend_from_slice(&bytes[over..]);
        self.pos.set(end);
        Ok(bytes.len())
    }

    /// Writes a bytes-like object, which may be a view of this very stream.
    fn put_object(&self, thread: &Thread, value: &Object) -> PyResult<usize> {
        self.check_open(thread)?;
        self.check_exports(thread)?;
        let buffer = readable_buffer(thread, value)?;
        self.put(thread, buffer.as_slice())
    }
}

fn init(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let args = INIT.bind(thread, args)?;
    let this = of(this);
    this.check_exports(thread)?;
    this.closed.set(false);
    this.pos.set(0);
    let old = this.data.replace(Data::Own(Vec::new()));
    drop(old);
    if let Some(initial) = args.opt_not_none(0) {
        if let Some(bytes) = initial.downcast_exact::<Bytes>() {
            this.data.replace(Data::Shared(Ref::from_payload(bytes)));
        } else {
            this.put_object(thread, initial)?;
            this.pos.set(0);
        }
    }
    Ok(())
}

fn close(thread: &Thread, this: &Object) -> PyResult {
    let this = of(this);
    this.check_exports(thread)?;
    this.closed.set(true);
    let old = this.data.replace(Data::Own(Vec::new()));
    drop(old);
    Ok(Object::NONE)
}

fn write(thread: &Thread, this: &Object, value: &Object) -> PyResult {
    of(this).put_object(thread, value).map(Object::int_usize)
}

fn writelines(thread: &Thread, this: &Object, lines: &Object) -> PyResult {
    of(this).check_open(thread)?;
    let iterator = lines.iter(thread)?;
    while let Some(line) = iterator.next(thread)? {
        of(this).put_object(thread, &line)?;
    }
    Ok(Object::NONE)
}

/// A count of bytes, unlimited if it is negative.
fn limit(count: isize) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

fn read(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let this = of(this);
    let count = optional_size(thread, args.opt(0))?;
    this.check_open(thread)?;
    // All of a shared object is that object.
    if this.pos.get() == 0
        && let Data::Shared(bytes) = &*this.data.borrow()
        && limit(count) >= bytes.len()
    {
        this.pos.set(bytes.len());
        return Ok(bytes.as_object().clone());
    }
    Ok(this.take(limit(count), Object::bytes))
}

fn readinto(thread: &Thread, this: &Object, buffer: &Object) -> PyResult {
    let buffer = writable_buffer(thread, "readinto", buffer)?;
    let this = of(this);
    this.check_open(thread)?;
    let count = this.take(buffer.len(), |data| {
        // SAFETY: both have `data.len()` bytes; the buffer may be a view of the stream itself, so they may overlap.
        unsafe { std::ptr::copy(data.as_ptr(), buffer.ptr(), data.len()) };
        data.len()
    });
    Ok(Object::int_usize(count))
}

fn line(this: &BytesIo, max: usize) -> Object {
    let len = this.line_len(max);
    this.take(len, Object::bytes)
}

fn readline(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let count = optional_size(thread, args.opt(0))?;
    of(this).check_open(thread)?;
    Ok(line(of(this), limit(count)))
}

fn readlines(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let this = of(this);
    this.check_open(thread)?;
    let most = match args.opt_not_none(0) {
        Some(size) if size.as_int().is_some() => {
            size.index_isize_or(thread, &exc::OVERFLOW_ERROR)?
        }
        Some(other) => {
            return Err(thread
                .type_error(format!("integer argument expected, got '{}'", other.ty().name())));
        }
        None => 0,
    };
    let (mut lines, mut total) = (Vec::new(), 0);
    loop {
        let len = this.line_len(usize::MAX);
        if len == 0 {
            break;
        }
        lines.push(this.take(len, Object::bytes));
        total += len;
        if most > 0 && total >= most as usize {
            break;
        }
    }
    Ok(Object::list(lines))
}

fn next(thread: &Thread, this: &Object) -> PyResult<Option<Object>> {
    let this = of(this);
    this.check_open(thread)?;
    let len = this.line_len(usize::MAX);
    Ok(if len == 0 { None } else { Some(this.take(len, Object::bytes)) })
}

fn getvalue(thread: &Thread, this: &Object) -> PyResult {
    let this = of(this);
    this.check_open(thread)?;
    let mut data = this.data.borrow_mut();
    let bytes = match &*data {
        Data::Shared(bytes) => return Ok(bytes.as_object().clone()),
        Data::Own(own) => Bytes::new(own),
    };
    // The next caller gets the same object, unless the memory is lent to a view.
    if this.exports.get() == 0 {
        *data = Data::Shared(bytes.clone());
    }
    Ok(bytes.into())
}

fn seek(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let pos = size(thread, args.opt(0), 0)?;
    let whence = match args.opt(1) {
        Some(whence) => whence.to_i32(thread)?,
        None => 0,
    };
    let this = of(this);
    this.check_open(thread)?;
    let base = match whence {
        0 if pos < 0 => {
            return Err(thread.value_error(format!("negative seek value {pos}")));
        }
        0 => 0,
        1 => this.pos.get(),
        2 => this.len(),
        _ => {
            return Err(
                thread.value_error(format!("invalid whence ({whence}, should be 0, 1 or 2)"))
            );
        }
    };
    let pos = pos
        .checked_add(base as isize)
        .ok_or_else(|| thread.overflow_error("new position too large"))?
        .max(0);
    this.pos.set(pos as usize);
    Ok(Object::int(pos as i64))
}

fn truncate(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let this = of(this);
    let size = match args.opt_not_none(0) {
        Some(size) => optional_size(thread, Some(size))?,
        None => this.pos.get() as isize,
    };
    this.check_open(thread)?;
    this.check_exports(thread)?;
    if size < 0 {
        return Err(thread.value_error(format!("negative size value {size}")));
    }
    if (size as usize) < this.len() {
        let mut data = this.data.borrow_mut();
        let data = data.own();
        data.truncate(size as usize);
        if data.capacity() / 2 > data.len() {
            data.shrink_to_fit();
        }
    }
    Ok(Object::int(size as i64))
}

/// The instance dict as a state keeps it: a copy, or None if there is none or it is empty.
pub fn dict_state(this: &Object) -> Object {
    match this.instance_dict() {
        Some(dict) if !dict.is_empty() => dict.copy().into(),
        _ => Object::NONE,
    }
}

/// Puts a state's dict into the instance's.
pub fn restore_dict(thread: &Thread, this: &Object, dict: &Object, which: &str) -> PyResult<()> {
    if dict.is_none() {
        return Ok(());
    }
    let Some(dict) = dict.as_dict() else {
        return Err(thread.type_error(format!(
            "{which} item of state should be a dict, got a {}",
            dict.ty().name()
        )));
    };
    if let Some(own) = this.instance_dict() {
        for (key, value) in dict.items() {
            own.set(thread, &key, &value)?;
        }
    }
    Ok(())
}

/// The position of a state.
pub fn state_position(thread: &Thread, value: &Object, which: &str, verb: &str) -> PyResult<usize> {
    if value.as_int().is_none() {
        return Err(thread.type_error(format!(
            "{which} item of state must be an integer, {verb} {}",
            value.ty().name()
        )));
    }
    let position = value.index_isize_or(thread, &exc::OVERFLOW_ERROR)?;
    usize::try_from(position).map_err(|_| thread.value_error("position value cannot be negative"))
}

fn getstate(thread: &Thread, this: &Object) -> PyResult {
    let value = getvalue(thread, this)?;
    let pos = Object::int_usize(of(this).pos.get());
    Ok(Object::tuple(&[value, pos, dict_state(this)]))
}

fn setstate(thread: &Thread, this: &Object, state: &Object) -> PyResult {
    let items = state.as_tuple().map(|t| t.as_slice()).unwrap_or_default();
    if items.len() < 3 {
        return Err(thread.type_error(format!(
            "{}.__setstate__ argument should be 3-tuple, got {}",
            this.ty().name(),
            state.ty().name()
        )));
    }
    let stream = of(this);
    stream.check_exports(thread)?;
    let old = stream.data.replace(Data::Own(Vec::new()));
    drop(old);
    stream.pos.set(0);
    stream.put_object(thread, &items[0])?;
    stream.pos.set(state_position(thread, &items[1], "second", "not")?);
    restore_dict(thread, this, &items[2], "third")?;
    Ok(Object::NONE)
}
