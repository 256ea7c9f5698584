//! The types `BufferedReader`, `BufferedWriter` and `BufferedRandom`: one state under three method tables.

use super::{Buffered, close, dealloc_warn, detach, of, position, read, repr, write};
use crate::bases::BUFFERED_IOBASE;
use crate::errors::cannot_pickle;
use crate::fileio::{FILE_IO, flag};
use crate::iobase::{self, DEFAULT_BUFFER_SIZE, DEFAULT_NEW};
use krait_objects::heap;
use krait_objects::native::CallArgs;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{TypeSpec, object_type};
use krait_objects::{
    GetSetDef, Header, MethodDef, Object, Payload, PyResult, Signature, Thread, Type, Word, name,
};

macro_rules! layout {
    ($($(#[$doc:meta])* $name:ident $ty:ident $traverse:ident $clear:ident;)*) => { $(
        $(#[$doc])*
        #[repr(C)]
        pub struct $name {
            state: Buffered,
        }

        // SAFETY: repr(C), and the state begins with the header; instances are only made here.
        unsafe impl Payload for $name {
            fn type_object() -> &'static Type {
                &$ty
            }
        }

        impl $name {
            fn of_type(thread: &Thread, ty: &Type) -> PyResult {
                object_type::check_abstract(thread, ty)?;
                Ok(heap::new_object(ty, |header| $name { state: Buffered::new(header) }).into())
            }
        }

        unsafe fn $traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
            // SAFETY: the slot is only called on objects of the type.
            unsafe { (*header.cast::<$name>()).state.traverse(visit) }
        }

        unsafe fn $clear(header: *const Header) {
            // SAFETY: the slot is only called on objects of the type.
            unsafe { (*header.cast::<$name>()).state.clear() }
        }
    )* };
}

layout! {
    /// A `BufferedReader`.
    Reader READER traverse_reader clear_reader;
    /// A `BufferedWriter`.
    Writer WRITER traverse_writer clear_writer;
    /// A `BufferedRandom`.
    Random RANDOM traverse_random clear_random;
}

/// The state of any buffered stream.
pub(super) fn state(object: &Object) -> Option<&Buffered> {
    if let Some(reader) = object.downcast::<Reader>() {
        return Some(&reader.state);
    }
    if let Some(writer) = object.downcast::<Writer>() {
        return Some(&writer.state);
    }
    object.downcast::<Random>().map(|random| &random.state)
}

/// Whether the object is one of the types themselves, whose methods no class has replaced.
pub fn is_exact(object: &Object) -> bool {
    object.is_exact(&READER) || object.is_exact(&WRITER) || object.is_exact(&RANDOM)
}

const SIGNATURE: &str = "(raw, buffer_size=DEFAULT_BUFFER_SIZE)";
static INIT_READER: Signature = Signature::new("BufferedReader", SIGNATURE);
static INIT_WRITER: Signature = Signature::new("BufferedWriter", SIGNATURE);
static INIT_RANDOM: Signature = Signature::new("BufferedRandom", SIGNATURE);

fn buffer_size(thread: &Thread, value: Option<&Object>) -> PyResult<isize> {
    crate::arguments::size(thread, value, DEFAULT_BUFFER_SIZE as isize)
}

/// Marks the stream ready; `closed` is read directly where no class can have changed it.
fn finish(state: &Buffered, this: &Object, raw: &Object) {
    state.native.set(is_exact(this) && raw.is_exact(&FILE_IO));
    state.ok.set(true);
}

fn init_reader(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let args = INIT_READER.bind(thread, args)?;
    let (raw, size) = (args.req(0), buffer_size(thread, args.opt(1))?);
    let state = of(this);
    state.ok.set(false);
    state.detached.set(false);
    iobase::check_readable(thread, raw)?;
    state.readable.set(true);
    state.writable.set(false);
    state.set_up(thread, raw, size)?;
    finish(state, this, raw);
    Ok(())
}

fn init_writer(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let args = INIT_WRITER.bind(thread, args)?;
    let (raw, size) = (args.req(0), buffer_size(thread, args.opt(1))?);
    let state = of(this);
    state.ok.set(false);
    state.detached.set(false);
    iobase::check_writable(thread, raw)?;
    state.readable.set(false);
    state.writable.set(true);
    state.set_up(thread, raw, size)?;
    finish(state, this, raw);
    Ok(())
}

fn init_random(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let args = INIT_RANDOM.bind(thread, args)?;
    let (raw, size) = (args.req(0), buffer_size(thread, args.opt(1))?);
    let state = of(this);
    state.ok.set(false);
    state.detached.set(false);
    iobase::check_seekable(thread, raw)?;
    iobase::check_readable(thread, raw)?;
    iobase::check_writable(thread, raw)?;
    state.readable.set(true);
    state.writable.set(true);
    state.set_up(thread, raw, size)?;
    finish(state, this, raw);
    Ok(())
}

/// Asks the raw stream.
fn raw_answer(thread: &Thread, this: &Object, method: &Object) -> PyResult {
    of(this).raw(thread)?.call_method(thread, method, &[])
}

const CLOSE: MethodDef = MethodDef::noargs(
    "close",
    "($self, /)",
    close,
    "Flush and close the stream and its raw stream.",
);
const DETACH: MethodDef =
    MethodDef::noargs("detach", "($self, /)", detach, "Part with the raw stream and return it.");
const SEEKABLE: MethodDef = MethodDef::noargs(
    "seekable",
    "($self, /)",
    |thread, this| raw_answer(thread, this, name!("seekable")),
    "",
);
const READABLE: MethodDef = MethodDef::noargs(
    "readable",
    "($self, /)",
    |thread, this| raw_answer(thread, this, name!("readable")),
    "",
);
const WRITABLE: MethodDef = MethodDef::noargs(
    "writable",
    "($self, /)",
    |thread, this| raw_answer(thread, this, name!("writable")),
    "",
);
const FILENO: MethodDef = MethodDef::noargs(
    "fileno",
    "($self, /)",
    |thread, this| raw_answer(thread, this, name!("fileno")),
    "",
);
const ISATTY: MethodDef = MethodDef::noargs(
    "isatty",
    "($self, /)",
    |thread, this| raw_answer(thread, this, name!("isatty")),
    "",
);
const DEALLOC_WARN: MethodDef = MethodDef::one(
    "_dealloc_warn",
    "($self, source, /)",
    |thread, this, source| {
        dealloc_warn(thread, of(this), source);
        Ok(Object::NONE)
    },
    "",
);
const SIMPLE_FLUSH: MethodDef = MethodDef::noargs(
    "flush",
    "($self, /)",
    |thread, this| raw_answer(thread, this, name!("flush")),
    "",
);
const FLUSH: MethodDef =
    MethodDef::noargs("flush", "($self, /)", write::flush, "Write out what the buffer holds.");
const READ: MethodDef = MethodDef::new(
    "read",
    "($self, size=-1, /)",
    read::read,
    "Read size bytes, fewer only at the end; all if the size is negative or None.",
);
const PEEK: MethodDef =
    MethodDef::new("peek", "($self, size=0, /)", read::peek, "Buffered bytes, without moving on.");
const READ1: MethodDef = MethodDef::new(
    "read1",
    "($self, size=-1, /)",
    read::read1,
    "Read up to size bytes with at most one call of the raw stream.",
);
const READINTO: MethodDef =
    MethodDef::one("readinto", "($self, buffer, /)", read::readinto, "Fill a buffer.");
const READINTO1: MethodDef = MethodDef::one(
    "readinto1",
    "($self, buffer, /)",
    read::readinto1,
    "Read into a buffer with at most one call of the raw stream.",
);
const READLINE: MethodDef = MethodDef::new(
    "readline",
    "($self, size=-1, /)",
    read::readline,
    "Read up to the end of a line.",
);
const SEEK: MethodDef =
    MethodDef::new("seek", "($self, target, whence=0, /)", position::seek, "Move to a position.");
const TELL: MethodDef = MethodDef::noargs("tell", "($self, /)", position::tell, "The position.");
const TRUNCATE: MethodDef =
    MethodDef::new("truncate", "($self, pos=None, /)", position::truncate, "Cut the file off.");
const WRITE: MethodDef = MethodDef::one(
    "write",
    "($self, buffer, /)",
    write::write,
    "Write bytes, which may stay in the buffer until there are more or the stream is flushed.",
);
const SIZEOF: MethodDef = MethodDef::noargs(
    "__sizeof__",
    "($self, /)",
    |_, this| {
        let state = of(this);
        let buffer = if state.freed.get() { 0 } else { state.buffer_size.get() };
        Ok(Object::int_usize(this.ty().basicsize() + buffer))
    },
    "",
);
const GETSTATE: MethodDef = MethodDef::noargs("__getstate__", "($self, /)", cannot_pickle, "");

const GETSET: &[GetSetDef] = &[
    GetSetDef::member("raw", |_, this| Ok(of(this).raw.get().unwrap_or(Object::NONE)), ""),
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
        "closed",
        |thread, this| of(this).raw(thread)?.getattr(thread, name!("closed")),
        "",
    ),
    GetSetDef::ro("name", |thread, this| of(this).raw(thread)?.getattr(thread, name!("name")), ""),
    GetSetDef::ro("mode", |thread, this| of(this).raw(thread)?.getattr(thread, name!("mode")), ""),
];

static READER_SPEC: TypeSpec = TypeSpec {
    base: Some(&BUFFERED_IOBASE),
    flags: DEFAULT_NEW,
    sig: SIGNATURE,
    doc: "Reads a raw stream through a buffer.",
    slots: SlotsSpec::EMPTY
        .new(|thread, ty, _| Reader::of_type(thread, ty))
        .init(init_reader)
        .repr(repr)
        .iternext(read::next)
        .traverse(traverse_reader)
        .clear(clear_reader)
        .drop_fields(heap::drop_fields_of::<Reader>),
    methods: &[
        DETACH,
        SIMPLE_FLUSH,
        CLOSE,
        SEEKABLE,
        READABLE,
        FILENO,
        ISATTY,
        DEALLOC_WARN,
        READ,
        PEEK,
        READ1,
        READINTO,
        READINTO1,
        READLINE,
        SEEK,
        TELL,
        TRUNCATE,
        SIZEOF,
        GETSTATE,
    ],
    getset: GETSET,
    ..TypeSpec::new::<Reader>("_io.BufferedReader")
};
pub static READER: Type = Type::builtin(&READER_SPEC);

static WRITER_SPEC: TypeSpec = TypeSpec {
    base: Some(&BUFFERED_IOBASE),
    flags: DEFAULT_NEW,
    sig: SIGNATURE,
    doc: "Writes to a raw stream through a buffer.",
    slots: SlotsSpec::EMPTY
        .new(|thread, ty, _| Writer::of_type(thread, ty))
        .init(init_writer)
        .repr(repr)
        .traverse(traverse_writer)
        .clear(clear_writer)
        .drop_fields(heap::drop_fields_of::<Writer>),
    methods: &[
        CLOSE,
        DETACH,
        SEEKABLE,
        WRITABLE,
        FILENO,
        ISATTY,
        DEALLOC_WARN,
        WRITE,
        TRUNCATE,
        FLUSH,
        SEEK,
        TELL,
        SIZEOF,
        GETSTATE,
    ],
    getset: GETSET,
    ..TypeSpec::new::<Writer>("_io.BufferedWriter")
};
pub static WRITER: Type = Type::builtin(&WRITER_SPEC);

static RANDOM_SPEC: TypeSpec = TypeSpec {
    base: Some(&BUFFERED_IOBASE),
    flags: DEFAULT_NEW,
    sig: SIGNATURE,
    doc: "Reads and writes a seekable raw stream through a buffer.",
    slots: SlotsSpec::EMPTY
        .new(|thread, ty, _| Random::of_type(thread, ty))
        .init(init_random)
        .repr(repr)
        .iternext(read::next)
        .traverse(traverse_random)
        .clear(clear_random)
        .drop_fields(heap::drop_fields_of::<Random>),
    methods: &[
        CLOSE,
        DETACH,
        SEEKABLE,
        READABLE,
        WRITABLE,
        FILENO,
        ISATTY,
        DEALLOC_WARN,
        FLUSH,
        SEEK,
        TELL,
        TRUNCATE,
        READ,
        READ1,
        READINTO,
        READINTO1,
        READLINE,
        PEEK,
        WRITE,
        SIZEOF,
        GETSTATE,
    ],
    getset: GETSET,
    ..TypeSpec::new::<Random>("_io.BufferedRandom")
};
pub static RANDOM: Type = Type::builtin(&RANDOM_SPEC);
