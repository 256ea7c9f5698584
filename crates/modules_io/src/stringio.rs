//! `StringIO`: a text stream in memory. Matches CPython's `Modules/_io/stringio.c`.

use crate::arguments::optional_size;
use crate::bases::TEXT_IOBASE;
use crate::bytesio::{dict_state, restore_dict, state_position};
use crate::iobase::FLAGS;
use crate::newlines::{LineEnd, Newlines, line_end, str_of, with_newlines};
use krait_objects::exceptions as exc;
use krait_objects::heap;
use krait_objects::native::CallArgs;
use krait_objects::typeobj::TypeSpec;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::str::Str;
use krait_objects::{
    Args, GetSetDef, Header, MethodDef, Object, Payload, PyResult, Ref, Signature, Thread, Type,
    name,
};
use krait_text::{Builder, Str as View};
use std::cell::{Cell, RefCell};

/// What a stream holds: narrow while it only grows, wide once something in its middle was overwritten.
enum Data {
    Growing(Builder),
    Wide(Vec<u32>),
}

impl Data {
    fn view(&self) -> View<'_> {
        match self {
            Data::Growing(builder) => builder.as_str(),
            Data::Wide(chars) => View::Ucs4(chars),
        }
    }

    fn wide(&mut self) -> &mut Vec<u32> {
        if let Data::Growing(builder) = self {
            *self = Data::Wide(builder.as_str().iter().collect());
        }
        match self {
            Data::Wide(chars) => chars,
            Data::Growing(_) => unreachable!("it was just widened"),
        }
    }
}

/// A StringIO object.
#[repr(C)]
pub struct StringIo {
    header: Header,
    ok: Cell<bool>,
    closed: Cell<bool>,
    data: RefCell<Data>,
    pos: Cell<usize>,
    /// The newline argument.
    newline: Cell<Option<&'static str>>,
    line_end: Cell<LineEnd>,
    write_newline: Cell<Option<&'static str>>,
    newlines: RefCell<Option<Newlines>>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for StringIo {
    fn type_object() -> &'static Type {
        &STRING_IO
    }
}

static INIT: Signature = Signature::new("StringIO", "(initial_value='', newline='\\n')");

fn yes(thread: &Thread, this: &Object) -> PyResult {
    of(this).check_open(thread)?;
    Ok(Object::TRUE)
}

static SPEC: TypeSpec = TypeSpec {
    base: Some(&TEXT_IOBASE),
    flags: FLAGS,
    sig: "(initial_value='', newline='\\n')",
    doc: "A stream of text in memory.\n\nnewline means the same as for TextIOWrapper, except that None translates when writing.",
    slots: SlotsSpec::EMPTY
        .new(|_, ty, _| {
            Ok(heap::new_object(ty, |header| StringIo {
                header,
                ok: Cell::new(false),
                closed: Cell::new(false),
                data: RefCell::new(Data::Growing(Builder::new())),
                pos: Cell::new(0),
                newline: Cell::new(None),
                line_end: Cell::new(LineEnd::Feed),
                write_newline: Cell::new(None),
                newlines: RefCell::new(None),
            })
            .into())
        })
        .init(init)
        .iternext(next)
        .drop_fields(heap::drop_fields_of::<StringIo>),
    methods: &[
        MethodDef::noargs("close", "($self, /)", close, "Let go of the text and end the use."),
        MethodDef::noargs(
            "getvalue",
            "($self, /)",
            getvalue,
            "All the text, whatever the position.",
        ),
        MethodDef::new("read", "($self, size=-1, /)", read, "Read up to size characters, or all."),
        MethodDef::new(
            "readline",
            "($self, size=-1, /)",
            readline,
            "Read up to the end of a line.",
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
        MethodDef::new(
            "truncate",
            "($self, pos=None, /)",
            truncate,
            "Cut the text off at a size, or here.",
        ),
        MethodDef::new(
            "seek",
            "($self, pos, whence=0, /)",
            seek,
            "Move to a position from the start, or with 0 and whence to here (1) or the end (2).",
        ),
        MethodDef::one("write", "($self, s, /)", write, "Write text and tell how many characters."),
        MethodDef::noargs("seekable", "($self, /)", yes, "True: the position can be changed."),
        MethodDef::noargs("readable", "($self, /)", yes, "True: it can be read."),
        MethodDef::noargs("writable", "($self, /)", yes, "True: it can be written."),
        MethodDef::noargs("__getstate__", "($self, /)", getstate, ""),
        MethodDef::one("__setstate__", "($self, state, /)", setstate, ""),
    ],
    getset: &[
        GetSetDef::ro(
            "closed",
            |thread, this| {
                of(this).check_initialized(thread)?;
                Ok(Object::from_bool(of(this).closed.get()))
            },
            "",
        ),
        GetSetDef::ro(
            "newlines",
            |thread, this| {
                of(this).check_open(thread)?;
                let newlines = of(this).newlines.borrow();
                Ok(newlines.as_ref().map_or(Object::NONE, Newlines::newlines))
            },
            "",
        ),
        GetSetDef::ro(
            "line_buffering",
            |thread, this| of(this).check_open(thread).map(|()| Object::FALSE),
            "",
        ),
    ],
    ..TypeSpec::new::<StringIo>("_io.StringIO")
};
pub static STRING_IO: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &StringIo {
    object.downcast().expect("methods of StringIO are called on it")
}

impl StringIo {
    fn check_initialized(&self, thread: &Thread) -> PyResult<()> {
        if self.ok.get() {
            return Ok(());
        }
        Err(thread.value_error("I/O operation on uninitialized object"))
    }

    fn check_open(&self, thread: &Thread) -> PyResult<()> {
        self.check_initialized(thread)?;
        if self.closed.get() {
            return Err(thread.value_error("I/O operation on closed file"));
        }
        Ok(())
    }

    fn len(&self) -> usize {
        self.data.borrow().view().len()
    }

    /// Moves on by up to `max` characters and returns them.
    fn take(&self, max: usize) -> Ref<Str> {
        let data = self.data.borrow();
        let view = data.view();
        let start = self.pos.get().min(view.len());
        let count = max.min(view.len() - start);
        if count > 0 {
            self.pos.set(start + count);
        }
        str_of(view.slice(start..start + count))
    }

    fn take_line(&self, max: usize) -> Ref<Str> {
        let len = {
            let data = self.data.borrow();
            let view = data.view();
            let start = self.pos.get().min(view.len());
            let end = start + max.min(view.len() - start);
            let rest = view.slice(start..end);
            line_end(rest, self.line_end.get()).unwrap_or(rest.len())
        };
        self.take(len)
    }

    /// Writes text at the position, with line ends as the stream has them.
    fn put(&self, thread: &Thread, text: &Str) -> PyResult<()> {
        let mut text = Ref::from_payload(text);
        if let Some(newlines) = &*self.newlines.borrow() {
            text = newlines.decode(text, true);
        }
        if let Some(newline) = self.write_newline.get() {
            text = with_newlines(&text, newline);
        }
        self.put_as_is(thread, text.view())
    }

    fn put_as_is(&self, thread: &Thread, text: View<'_>) -> PyResult<()> {
        let pos = self.pos.get();
        let end = pos.checked_add(text.len()).filter(|&end| end <= isize::MAX as usize);
        let end = end.ok_or_else(|| thread.overflow_error("new position too large"))?;
        let mut data = self.data.borrow_mut();
        let len = data.view().len();
        match &mut *data {
            Data::Growing(builder) if pos >= len => {
                if pos > len {
                    // A gap is filled with NUL; its size is checked before.
                    Vec::<u8>::new().try_reserve(pos - len).map_err(|_| thread.memory_error())?;
                    builder.push_repeated(0, pos - len);
                }
                builder.push_view(text);
            }
            _ => {
                let chars = data.wide();
                if end > len {
                    chars.try_reserve(end - len).map_err(|_| thread.memory_error())?;
                    chars.resize(end, 0);
                }
                for (place, c) in chars[pos..end].iter_mut().zip(text.iter()) {
                    *place = c;
                }
            }
        }
        self.pos.set(end);
        Ok(())
    }

    /// Notes a newline argument.
    fn set_newline(&self, newline: Option<&'static str>) {
        self.newline.set(newline);
        self.line_end.set(LineEnd::of_newline(newline));
        self.write_newline.set(newline.filter(|newline| newline.starts_with('\r')));
        let newlines = match newline {
            None => Some(Newlines::new(true)),
            Some("") => Some(Newlines::new(false)),
            Some(_) => None,
        };
        self.newlines.replace(newlines);
    }

    fn reset(&self) {
        self.data.replace(Data::Growing(Builder::new()));
        self.pos.set(0);
    }
}

fn init(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let args = INIT.bind(thread, args)?;
    set_up(thread, of(this), args.opt(0), args.opt(1))
}

fn set_up(
    thread: &Thread,
    this: &StringIo,
    value: Option<&Object>,
    newline: Option<&Object>,
) -> PyResult<()> {
    this.ok.set(false);
    let newline = match newline {
        None => Some("\n"),
        Some(newline) if newline.is_none() => None,
        Some(newline) => {
            let Some(text) = newline.as_str() else {
                return Err(thread.type_error(format!(
                    "newline must be str or None, not {}",
                    newline.ty().name()
                )));
            };
            let known = ["", "\n", "\r", "\r\n"].into_iter().find(|known| text.eq_str(known));
            if known.is_none() {
                let shown = newline.repr_string(thread)?;
                return Err(thread.value_error(format!("illegal newline value: {shown}")));
            }
            known
        }
    };
    let value = value.filter(|v| !v.is_none());
    let text = match value.map(|value| value.as_str().ok_or(value)) {
        Some(Err(other)) => {
            return Err(thread.type_error(format!(
                "initial_value must be str or None, not {}",
                other.ty().name()
            )));
        }
        Some(Ok(text)) => Some(text),
        None => None,
    };
    this.reset();
    this.set_newline(newline);
    if let Some(text) = text.filter(|text| !text.is_empty()) {
        this.put(thread, text)?;
        this.pos.set(0);
    }
    this.closed.set(false);
    this.ok.set(true);
    Ok(())
}

fn close(_thread: &Thread, this: &Object) -> PyResult {
    of(this).closed.set(true);
    of(this).data.replace(Data::Growing(Builder::new()));
    Ok(Object::NONE)
}

fn getvalue(thread: &Thread, this: &Object) -> PyResult {
    of(this).check_open(thread)?;
    Ok(str_of(of(this).data.borrow().view()).into())
}

/// A count of characters, unlimited if it is negative.
fn limit(count: isize) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}

fn read(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let count = optional_size(thread, args.opt(0))?;
    of(this).check_open(thread)?;
    Ok(of(this).take(limit(count)).into())
}

fn readline(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let count = optional_size(thread, args.opt(0))?;
    of(this).check_open(thread)?;
    Ok(of(this).take_line(limit(count)).into())
}

fn next(thread: &Thread, this: &Object) -> PyResult<Option<Object>> {
    of(this).check_open(thread)?;
    let line: Object = if this.is_exact(&STRING_IO) {
        of(this).take_line(usize::MAX).into()
    } else {
        this.call_method(thread, name!("readline"), &[])?
    };
    match line.as_str() {
        Some(text) if text.is_empty() => Ok(None),
        Some(_) => Ok(Some(line)),
        None => Err(thread.err(
            &exc::OS_ERROR,
            format!("readline() should have returned a str object, not '{}'", line.ty().name()),
        )),
    }
}

fn truncate(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let stream = of(this);
    let size = match args.opt_not_none(0) {
        Some(size) => optional_size(thread, Some(size))?,
        None => stream.pos.get() as isize,
    };
    stream.check_open(thread)?;
    if size < 0 {
        return Err(thread.value_error(format!("Negative size value {size}")));
    }
    if (size as usize) < stream.len() {
        match &mut *stream.data.borrow_mut() {
            Data::Growing(builder) => builder.truncate(size as usize),
            Data::Wide(chars) => chars.truncate(size as usize),
        }
    }
    Ok(Object::int(size as i64))
}

fn seek(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let pos = crate::arguments::size(thread, args.opt(0), 0)?;
    let whence = match args.opt(1) {
        Some(whence) => whence.to_i32(thread)?,
        None => 0,
    };
    let stream = of(this);
    stream.check_open(thread)?;
    if !(0..=2).contains(&whence) {
        return Err(thread.value_error(format!("Invalid whence ({whence}, should be 0, 1 or 2)")));
    }
    if pos < 0 && whence == 0 {
        return Err(thread.value_error(format!("Negative seek position {pos}")));
    }
    if whence != 0 && pos != 0 {
        return Err(thread.err(&exc::OS_ERROR, "Can't do nonzero cur-relative seeks"));
    }
    let pos = match whence {
        0 => pos as usize,
        1 => stream.pos.get(),
        _ => stream.len(),
    };
    stream.pos.set(pos);
    Ok(Object::int_usize(pos))
}

fn write(thread: &Thread, this: &Object, text: &Object) -> PyResult {
    let stream = of(this);
    stream.check_initialized(thread)?;
    let Some(text) = text.as_str() else {
        return Err(
            thread.type_error(format!("string argument expected, got '{}'", text.ty().name()))
        );
    };
    stream.check_open(thread)?;
    if !text.is_empty() {
        stream.put(thread, text)?;
    }
    Ok(Object::int_usize(text.len()))
}

fn getstate(thread: &Thread, this: &Object) -> PyResult {
    let value = getvalue(thread, this)?;
    let stream = of(this);
    let newline = stream.newline.get().map_or(Object::NONE, Object::str);
    let pos = Object::int_usize(stream.pos.get());
    Ok(Object::tuple(&[value, newline, pos, dict_state(this)]))
}

fn setstate(thread: &Thread, this: &Object, state: &Object) -> PyResult {
    if of(this).closed.get() {
        return Err(thread.value_error("I/O operation on closed file"));
    }
    let items = state.as_tuple().map(|t| t.as_slice()).unwrap_or_default();
    if items.len() < 4 {
        return Err(thread.type_error(format!(
            "{}.__setstate__ argument should be 4-tuple, got {}",
            this.ty().name(),
            state.ty().name()
        )));
    }
    let stream = of(this);
    // The text was translated when it was written.
    set_up(thread, stream, Some(&items[0]), Some(&items[1]))?;
    stream.reset();
    if let Some(text) = items[0].as_str() {
        stream.put_as_is(thread, text.view())?;
    }
    stream.pos.set(state_position(thread, &items[2], "third", "got")?);
    restore_dict(thread, this, &items[3], "fourth")?;
    Ok(Object::NONE)
}
