//! `BufferedRWPair`: a reader and a writer of two raw streams as one object.

use crate::bases::BUFFERED_IOBASE;
use crate::buffered::types::{READER, WRITER};
use crate::cell::ObjectCell;
use crate::errors::both;
use crate::iobase::{self, DEFAULT_BUFFER_SIZE, DEFAULT_NEW};
use krait_objects::heap;
use krait_objects::native::CallArgs;
use krait_objects::typeobj::TypeSpec;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{
    GetSetDef, Header, MethodDef, Object, Payload, PyResult, Signature, Thread, Type, Word, name,
};

/// A pair object.
#[repr(C)]
pub struct Pair {
    header: Header,
    reader: ObjectCell,
    writer: ObjectCell,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Pair {
    fn type_object() -> &'static Type {
        &RW_PAIR
    }
}

const SIGNATURE: &str = "(reader, writer, buffer_size=DEFAULT_BUFFER_SIZE, /)";
static INIT: Signature = Signature::new("BufferedRWPair", SIGNATURE);

macro_rules! forward {
    ($name:literal, $side:ident) => {
        MethodDef::raw(
            $name,
            "",
            |thread, this, args| {
                of(this).$side(thread)?.getattr(thread, name!($name))?.call_args(thread, args)
            },
            "",
        )
    };
    ($name:literal, $side:ident, noargs) => {
        MethodDef::noargs(
            $name,
            "($self, /)",
            |thread, this| of(this).$side(thread)?.call_method(thread, name!($name), &[]),
            "",
        )
    };
}

static SPEC: TypeSpec = TypeSpec {
    base: Some(&BUFFERED_IOBASE),
    flags: DEFAULT_NEW,
    sig: SIGNATURE,
    doc: "Reads one raw stream and writes another, each through a buffer of its own.",
    slots: SlotsSpec::EMPTY
        .new(|_, ty, _| {
            Ok(heap::new_object(ty, |header| Pair {
                header,
                reader: ObjectCell::new(None),
                writer: ObjectCell::new(None),
            })
            .into())
        })
        .init(init)
        .traverse(traverse)
        .clear(clear)
        .drop_fields(heap::drop_fields_of::<Pair>),
    methods: &[
        forward!("read", reader),
        forward!("peek", reader),
        forward!("read1", reader),
        forward!("readinto", reader),
        forward!("readinto1", reader),
        forward!("write", writer),
        forward!("flush", writer, noargs),
        forward!("readable", reader, noargs),
        forward!("writable", writer, noargs),
        MethodDef::noargs("close", "($self, /)", close, ""),
        MethodDef::noargs("isatty", "($self, /)", isatty, ""),
    ],
    getset: &[GetSetDef::ro(
        "closed",
        |thread, this| match of(this).writer.get() {
            Some(writer) => writer.getattr(thread, name!("closed")),
            None => {
                Err(thread.runtime_error("the BufferedRWPair object is being garbage-collected"))
            }
        },
        "",
    )],
    ..TypeSpec::new::<Pair>("_io.BufferedRWPair")
};
pub static RW_PAIR: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Pair {
    object.downcast().expect("methods of the type are called on it")
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on objects of the type.
    let this = unsafe { &*header.cast::<Pair>() };
    this.reader.visit(visit);
    this.writer.visit(visit);
}

unsafe fn clear(header: *const Header) {
    // SAFETY: the slot is only called on objects of the type.
    let this = unsafe { &*header.cast::<Pair>() };
    this.reader.set(None);
    this.writer.set(None);
}

impl Pair {
    fn side(&self, thread: &Thread, side: &ObjectCell) -> PyResult {
        side.get().ok_or_else(|| thread.value_error("I/O operation on uninitialized object"))
    }

    fn reader(&self, thread: &Thread) -> PyResult {
        self.side(thread, &self.reader)
    }

    fn writer(&self, thread: &Thread) -> PyResult {
        self.side(thread, &self.writer)
    }
}

fn init(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let args = INIT.bind(thread, args)?;
    let (reader, writer) = (args.req(0), args.req(1));
    let size = crate::arguments::size(thread, args.opt(2), DEFAULT_BUFFER_SIZE as isize)?;
    iobase::check_readable(thread, reader)?;
    iobase::check_writable(thread, writer)?;
    let size = Object::int(size as i64);
    let reader = READER.to_object().call(thread, &[reader.clone(), size.clone()])?;
    let writer = WRITER.to_object().call(thread, &[writer.clone(), size])?;
    of(this).reader.set(Some(reader));
    of(this).writer.set(Some(writer));
    Ok(())
}

fn close(thread: &Thread, this: &Object) -> PyResult {
    let this = of(this);
    let close = |side: PyResult| side?.call_method(thread, name!("close"), &[]);
    let first = close(this.writer(thread)).map(drop);
    let second = close(this.reader(thread));
    match first {
        Ok(()) => second,
        first => both(first.map(|()| Object::NONE), second.map(drop)),
    }
}

fn isatty(thread: &Thread, this: &Object) -> PyResult {
    let answer = of(this).writer(thread)?.call_method(thread, name!("isatty"), &[])?;
    if !answer.is(&Object::FALSE) {
        return Ok(answer);
    }
    of(this).reader(thread)?.call_method(thread, name!("isatty"), &[])
}
