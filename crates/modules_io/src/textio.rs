//! `TextIOWrapper`: text over a buffered stream of bytes. Matches CPython's `Modules/_io/textio.c`.

pub mod codec;
mod init;
mod position;
mod read;
mod reconfigure;
mod write;

use crate::bases::TEXT_IOBASE;
use crate::buffered::types::{READER, WRITER};
use crate::cell::ObjectCell;
use crate::errors::{both, cannot_pickle, unsupported};
use crate::fileio::{self, FILE_IO, flag};
use crate::iobase::{self, DEFAULT_NEW};
use crate::newlines::LineEnd;
use crate::stream_repr;
use codec::{Decoder, Encoder};
use krait_objects::exceptions as exc;
use krait_objects::heap;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{TypeSpec, object_type};
use krait_objects::types::str::Str;
use krait_objects::{
    GetSetDef, Header, MethodDef, Object, Payload, PyResult, Ref, Thread, Type, Word, name,
};
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// Bytes that are read and held back at a time.
const CHUNK_SIZE: usize = 8192;

/// The decoder's state before the last chunk, and the input that it was given then.
struct Snapshot {
    flag: i64,
    input: Object,
}

/// A text stream.
#[repr(C)]
pub struct TextIo {
    header: Header,
    ok: Cell<bool>,
    detached: Cell<bool>,
    finalizing: Cell<bool>,
    chunk_size: Cell<usize>,
    buffer: ObjectCell,
    /// The file below the buffer, where nothing can stand between.
    file: ObjectCell,
    encoding: ObjectCell,
    errors: ObjectCell,
    encoder: RefCell<Option<Rc<Encoder>>>,
    decoder: RefCell<Option<Rc<Decoder>>>,
    /// The newline argument: how lines end when reading, whether ends are translated, and what "\n" is written as.
    line_end: Cell<LineEnd>,
    universal: Cell<bool>,
    translate: Cell<bool>,
    write_newline: Cell<Option<&'static str>>,
    line_buffering: Cell<bool>,
    write_through: Cell<bool>,
    seekable: Cell<bool>,
    has_read1: Cell<bool>,
    /// Positions can be told; false while lines are iterated.
    telling: Cell<bool>,
    /// Encoded text that the buffer has not got yet.
    pending: RefCell<Vec<u8>>,
    /// Text that the user has not read yet, and how much of it he has.
    decoded: RefCell<Option<Ref<Str>>>,
    decoded_used: Cell<usize>,
    snapshot: RefCell<Option<Rc<Snapshot>>>,
    /// Bytes for a character, as the last chunk had it.
    bytes_per_char: Cell<f64>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for TextIo {
    fn type_object() -> &'static Type {
        &TEXT_IO_WRAPPER
    }
}

static SPEC: TypeSpec = TypeSpec {
    base: Some(&TEXT_IOBASE),
    flags: DEFAULT_NEW,
    sig: "(buffer, encoding=None, errors=None, newline=None,\n              line_buffering=False, write_through=False)",
    doc: "Text over a buffered stream of bytes.\n\nencoding defaults to that of the locale, errors to 'strict'. A newline of \
          None makes all line ends \"\\n\" when reading and the system's when writing; '' leaves them alone; '\\n', '\\r' \
          and '\\r\\n' are the end of a line when reading and what \"\\n\" becomes when writing. With line_buffering a line \
          end flushes the stream, with write_through everything goes to the buffer at once.",
    slots: SlotsSpec::EMPTY
        .new(|thread, ty, _| {
            object_type::check_abstract(thread, ty)?;
            Ok(TextIo::of_type(ty))
        })
        .init(init::init)
        .repr(repr)
        .iternext(read::next)
        .traverse(traverse)
        .clear(clear)
        .drop_fields(heap::drop_fields_of::<TextIo>),
    methods: &[
        MethodDef::noargs("detach", "($self, /)", detach, "Part with the buffer and return it."),
        MethodDef::one(
            "write",
            "($self, text, /)",
            write::write,
            "Write text and tell how many characters.",
        ),
        MethodDef::new(
            "read",
            "($self, size=-1, /)",
            read::read,
            "Read up to size characters, or all.",
        ),
        MethodDef::new(
            "readline",
            "($self, size=-1, /)",
            read::readline,
            "Read up to the end of a line.",
        ),
        MethodDef::noargs("flush", "($self, /)", write::flush, "Write out what is held back."),
        MethodDef::noargs(
            "close",
            "($self, /)",
            close,
            "Flush and close the stream and its buffer.",
        ),
        MethodDef::noargs(
            "fileno",
            "($self, /)",
            |thread, this| of(this).buffer(thread)?.call_method(thread, name!("fileno"), &[]),
            "",
        ),
        MethodDef::noargs(
            "seekable",
            "($self, /)",
            |thread, this| of(this).buffer(thread)?.call_method(thread, name!("seekable"), &[]),
            "",
        ),
        MethodDef::noargs(
            "readable",
            "($self, /)",
            |thread, this| of(this).buffer(thread)?.call_method(thread, name!("readable"), &[]),
            "",
        ),
        MethodDef::noargs(
            "writable",
            "($self, /)",
            |thread, this| of(this).buffer(thread)?.call_method(thread, name!("writable"), &[]),
            "",
        ),
        MethodDef::noargs(
            "isatty",
            "($self, /)",
            |thread, this| of(this).buffer(thread)?.call_method(thread, name!("isatty"), &[]),
            "",
        ),
        MethodDef::new(
            "seek",
            "($self, cookie, whence=os.SEEK_SET, /)",
            position::seek,
            "Move to a position that tell() told, to the start, or with 0 and whence to here (1) or the end (2).",
        ),
        MethodDef::noargs(
            "tell",
            "($self, /)",
            position::tell,
            "The position, which only seek() can interpret.",
        ),
        MethodDef::new("truncate", "($self, pos=None, /)", position::truncate, "Cut the file off."),
        MethodDef::new(
            "reconfigure",
            "($self, /, *, encoding=None, errors=None, newline=None,\n            line_buffering=None, write_through=None)",
            reconfigure::reconfigure,
            "Change what was given when the stream was made.",
        ),
        MethodDef::noargs("__getstate__", "($self, /)", cannot_pickle, ""),
    ],
    getset: &[
        GetSetDef::member(
            "encoding",
            |_, this| Ok(of(this).encoding.get().unwrap_or(Object::NONE)),
            "",
        ),
        GetSetDef::member(
            "line_buffering",
            |_, this| Ok(Object::from_bool(of(this).line_buffering.get())),
            "",
        ),
        GetSetDef::member(
            "write_through",
            |_, this| Ok(Object::from_bool(of(this).write_through.get())),
            "",
        ),
        GetSetDef {
            name: "_finalizing",
            get: |_, this| Ok(Object::from_bool(of(this).finalizing.get())),
            set: Some(|thread, this, value| {
                of(this).finalizing.set(flag(thread, value)?);
                Ok(())
            }),
            doc: "",
            member: true,
        },
        GetSetDef::ro(
            "name",
            |thread, this| of(this).buffer(thread)?.getattr(thread, name!("name")),
            "",
        ),
        GetSetDef::ro(
            "closed",
            |thread, this| of(this).buffer(thread)?.getattr(thread, name!("closed")),
            "",
        ),
        GetSetDef::ro(
            "newlines",
            |thread, this| {
                let this = of(this);
                this.buffer(thread)?;
                match this.decoder() {
                    Some(decoder) => decoder.newlines(thread),
                    None => Ok(Object::NONE),
                }
            },
            "",
        ),
        GetSetDef::ro(
            "errors",
            |thread, this| {
                let this = of(this);
                this.check_initialized(thread)?;
                Ok(this.errors.get().unwrap_or(Object::NONE))
            },
            "",
        ),
        GetSetDef::rw(
            "_CHUNK_SIZE",
            |thread, this| {
                let this = of(this);
                this.buffer(thread)?;
                Ok(Object::int_usize(this.chunk_size.get()))
            },
            set_chunk_size,
            "",
        ),
        GetSetDef::ro("buffer", |thread, this| of(this).buffer(thread), ""),
    ],
    ..TypeSpec::new::<TextIo>("_io.TextIOWrapper")
};
pub static TEXT_IO_WRAPPER: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &TextIo {
    object.downcast().expect("methods of TextIOWrapper are called on it")
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on objects of the type.
    let this = unsafe { &*header.cast::<TextIo>() };
    for cell in [&this.buffer, &this.file, &this.encoding, &this.errors] {
        cell.visit(visit);
    }
    if let Some(encoder) = &*this.encoder.borrow()
        && let Encoder::Object(encoder) = &**encoder
        && Rc::strong_count(this.encoder.borrow().as_ref().expect("it is some")) == 1
    {
        visit(encoder.word());
    }
    if let Some(decoder) = &*this.decoder.borrow()
        && Rc::strong_count(decoder) == 1
        && let Some(decoder) = decoder.inner()
    {
        visit(decoder.word());
    }
}

unsafe fn clear(header: *const Header) {
    // SAFETY: the slot is only called on objects of the type.
    let this = unsafe { &*header.cast::<TextIo>() };
    this.ok.set(false);
    for cell in [&this.buffer, &this.file, &this.encoding, &this.errors] {
        cell.set(None);
    }
    let (encoder, decoder) = (this.encoder.take(), this.decoder.take());
    drop((encoder, decoder));
}

impl TextIo {
    fn of_type(ty: &Type) -> Object {
        heap::new_object(ty, |header| TextIo {
            header,
            ok: Cell::new(false),
            detached: Cell::new(false),
            finalizing: Cell::new(false),
            chunk_size: Cell::new(CHUNK_SIZE),
            buffer: ObjectCell::new(None),
            file: ObjectCell::new(None),
            encoding: ObjectCell::new(None),
            errors: ObjectCell::new(None),
            encoder: RefCell::new(None),
            decoder: RefCell::new(None),
            line_end: Cell::new(LineEnd::Feed),
            universal: Cell::new(false),
            translate: Cell::new(false),
            write_newline: Cell::new(None),
            line_buffering: Cell::new(false),
            write_through: Cell::new(false),
            seekable: Cell::new(false),
            has_read1: Cell::new(false),
            telling: Cell::new(false),
            pending: RefCell::default(),
            decoded: RefCell::default(),
            decoded_used: Cell::new(0),
            snapshot: RefCell::default(),
            bytes_per_char: Cell::new(0.0),
        })
        .into()
    }

    fn check_initialized(&self, thread: &Thread) -> PyResult<()> {
        if self.ok.get() {
            return Ok(());
        }
        Err(thread.value_error("I/O operation on uninitialized object"))
    }

    /// The buffer; ValueError if there is none.
    fn buffer(&self, thread: &Thread) -> PyResult {
        self.check_initialized(thread)?;
        if self.detached.get() {
            return Err(thread.value_error("underlying buffer has been detached"));
        }
        self.buffer.get().ok_or_else(|| thread.value_error("I/O operation on uninitialized object"))
    }

    fn encoder(&self, thread: &Thread) -> PyResult<Rc<Encoder>> {
        let encoder = self.encoder.borrow().clone();
        encoder.ok_or_else(|| unsupported(thread, "not writable"))
    }

    fn any_encoder(&self) -> Option<Rc<Encoder>> {
        self.encoder.borrow().clone()
    }

    fn decoder(&self) -> Option<Rc<Decoder>> {
        self.decoder.borrow().clone()
    }

    fn set_snapshot(&self, snapshot: Option<Snapshot>) {
        let old = self.snapshot.replace(snapshot.map(Rc::new));
        drop(old);
    }

    fn set_decoded(&self, text: Option<Ref<Str>>) {
        self.decoded.replace(text);
        self.decoded_used.set(0);
    }
}

/// The buffer of a text stream, if it is one of ours.
pub fn buffer_of(stream: &Object) -> Option<Object> {
    stream.downcast::<TextIo>().and_then(|stream| stream.buffer.get())
}

/// ValueError if the stream is closed.
fn check_open(thread: &Thread, this: &Object) -> PyResult<()> {
    let state = of(this);
    if !this.is_exact(&TEXT_IO_WRAPPER) {
        return iobase::check_closed(thread, this);
    }
    let closed = match state.file.get() {
        Some(file) => fileio::of(&file).is_closed(),
        None => state.buffer(thread)?.getattr(thread, name!("closed"))?.is_true(thread)?,
    };
    if closed { Err(thread.value_error("I/O operation on closed file.")) } else { Ok(()) }
}

/// The file below a buffer, if neither can have a `closed` of its own.
fn file_below(thread: &Thread, buffer: &Object) -> PyResult<Option<Object>> {
    if !buffer.is_exact(&READER) && !buffer.is_exact(&WRITER) {
        return Ok(None);
    }
    let raw = buffer.getattr(thread, name!("raw"))?;
    Ok(raw.is_exact(&FILE_IO).then_some(raw))
}

fn detach(thread: &Thread, this: &Object) -> PyResult {
    let state = of(this);
    state.buffer(thread)?;
    this.call_method(thread, name!("flush"), &[])?;
    let buffer = state.buffer.take();
    state.file.set(None);
    state.detached.set(true);
    buffer.ok_or_else(|| thread.value_error("underlying buffer has been detached"))
}

fn close(thread: &Thread, this: &Object) -> PyResult {
    let state = of(this);
    let buffer = state.buffer(thread)?;
    if this.getattr(thread, name!("closed"))?.is_true(thread)? {
        return Ok(Object::NONE);
    }
    if state.detached.get() {
        // The look at `closed` did that.
        return Ok(Object::NONE);
    }
    if state.finalizing.get() {
        // Buffers need not know how to warn.
        let _ = buffer.call_method(thread, name!("_dealloc_warn"), std::slice::from_ref(this));
    }
    let flushed = this.call_method(thread, name!("flush"), &[]);
    let closed = buffer.call_method(thread, name!("close"), &[]);
    match flushed {
        Ok(_) => closed,
        Err(raised) => both(Err(raised), closed.map(drop)),
    }
}

fn set_chunk_size(thread: &Thread, this: &Object, value: Option<&Object>) -> PyResult<()> {
    let this = of(this);
    this.buffer(thread)?;
    let Some(value) = value else {
        let message = "attribute '_CHUNK_SIZE' of '_io.TextIOWrapper' objects cannot be deleted";
        return Err(thread.err(&exc::ATTRIBUTE_ERROR, message));
    };
    let size = value.index_isize_or(thread, &exc::VALUE_ERROR)?;
    if size <= 0 {
        return Err(thread.value_error("a strictly positive integer is required"));
    }
    this.chunk_size.set(size as usize);
    Ok(())
}

fn repr(thread: &Thread, this: &Object) -> PyResult {
    let state = of(this);
    state.check_initialized(thread)?;
    // A detached stream has no name.
    let attribute = |name: &'static Object| -> PyResult<Option<Ref<Str>>> {
        let value =
            krait_objects::error::suppress(this.lookup_attr(thread, name), &exc::VALUE_ERROR)?
                .flatten();
        value.map(|value| stream_repr::guarded(thread, this, &value)).transpose()
    };
    let (name, mode) = (attribute(name!("name"))?, attribute(name!("mode"))?);
    let encoding = state.encoding.get().unwrap_or(Object::NONE).repr(thread)?;
    let mut out = krait_text::Builder::new();
    out.push_str(&format!("<{}", this.ty().name()));
    for (label, value) in [(" name=", name), (" mode=", mode), (" encoding=", Some(encoding))] {
        if let Some(value) = value {
            out.push_str(label);
            out.push_view(value.view());
        }
    }
    out.push_str(">");
    Ok(Str::from_builder(out).into())
}
