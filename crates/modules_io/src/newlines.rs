//! Line ends: finding them, translating them, and `IncrementalNewlineDecoder`.
//! Matches the newline parts of CPython's `Modules/_io/textio.c`.

use crate::cell::ObjectCell;
use krait_objects::heap;
use krait_objects::native::CallArgs;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{TypeSpec, flags};
use krait_objects::types::str::Str;
use krait_objects::{
    Args, GetSetDef, Header, MethodDef, Object, Payload, PyResult, Raised, Ref, Signature, Thread,
    Type, Word, name,
};
use krait_text::{Builder, Str as View, Text};
use std::cell::Cell;

const CR: u8 = 1;
const LF: u8 = 2;
const CRLF: u8 = 4;

/// The first `c`, an ASCII character, at or after `from`.
pub fn find_char(text: View<'_>, from: usize, c: u8) -> Option<usize> {
    let found = match text {
        View::Ascii(u) | View::Latin1(u) => memchr::memchr(c, &u[from..]),
        View::Ucs2(u) => u[from..].iter().position(|&x| x == c as u16),
        View::Ucs4(u) => u[from..].iter().position(|&x| x == c as u32),
    };
    found.map(|at| from + at)
}

/// A str with the view's characters, in its narrowest kind.
pub fn str_of(text: View<'_>) -> Ref<Str> {
    match text {
        View::Latin1(units) => Str::from_view(View::from_latin1(units)),
        _ if text.canonical_kind() == text.kind() => Str::from_view(text),
        _ => Str::from_text(&Text::new(text)),
    }
}

/// Where a line ends when reading.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum LineEnd {
    /// At "\n", after translation or because newline says so.
    Feed,
    /// At any of the three, untranslated.
    Any,
    Return,
    Both,
}

impl LineEnd {
    /// What a checked newline argument means.
    pub fn of_newline(newline: Option<&str>) -> LineEnd {
        match newline {
            Some("") => LineEnd::Any,
            Some("\r") => LineEnd::Return,
            Some("\r\n") => LineEnd::Both,
            _ => LineEnd::Feed,
        }
    }
}

/// Where the line that `text` begins with ends; else how much of the text is surely part of it.
pub fn line_end(text: View<'_>, kind: LineEnd) -> Result<usize, usize> {
    let end = match kind {
        LineEnd::Feed => find_char(text, 0, b'\n').map(|at| at + 1),
        LineEnd::Return => find_char(text, 0, b'\r').map(|at| at + 1),
        LineEnd::Any => {
            let feed = find_char(text, 0, b'\n');
            let before = text.slice(0..feed.unwrap_or(text.len()));
            match (find_char(before, 0, b'\r'), feed) {
                (Some(at), Some(feed)) if at + 1 == feed => Some(feed + 1),
                (Some(at), _) => Some(at + 1),
                (None, feed) => feed.map(|at| at + 1),
            }
        }
        LineEnd::Both => {
            let mut from = 0;
            loop {
                match find_char(text, from, b'\r') {
                    None => break None,
                    Some(at) if text.get(at + 1) == Some(b'\n'.into()) => break Some(at + 2),
                    Some(at) if at + 1 == text.len() => return Err(at),
                    Some(at) => from = at + 1,
                }
            }
        }
    };
    end.ok_or(text.len())
}

/// The text with every line feed replaced.
pub fn with_newlines(text: &Str, newline: &str) -> Ref<Str> {
    let view = text.view();
    let mut out = Builder::with_capacity(view.len() + 16);
    let mut from = 0;
    while let Some(at) = find_char(view, from, b'\n') {
        out.push_view(view.slice(from..at));
        out.push_str(newline);
        from = at + 1;
    }
    out.push_view(view.slice_from(from));
    Str::from_builder(out)
}

/// What is done about line ends, and which were seen.
pub struct Newlines {
    translate: Cell<bool>,
    /// A carriage return that may be half of a line end.
    pending_cr: Cell<bool>,
    seen: Cell<u8>,
}

impl Newlines {
    pub fn new(translate: bool) -> Newlines {
        Newlines {
            translate: Cell::new(translate),
            pending_cr: Cell::new(false),
            seen: Cell::new(0),
        }
    }

    /// Translates decoded text. A carriage return at its end waits for what follows, unless `last`.
    pub fn decode(&self, text: Ref<Str>, last: bool) -> Ref<Str> {
        let mut text = text;
        if self.pending_cr.get() && (last || !text.is_empty()) {
            let mut joined = Builder::with_capacity(text.len() + 1);
            joined.push(b'\r'.into());
            joined.push_view(text.view());
            text = Str::from_builder(joined);
            self.pending_cr.set(false);
        }
        if !last && text.view().last() == Some(b'\r'.into()) {
            let view = text.view();
            let rest = str_of(view.slice(0..view.len() - 1));
            self.pending_cr.set(true);
            text = rest;
        }
        if find_char(text.view(), 0, b'\r').is_none() {
            if self.seen.get() & LF == 0 && find_char(text.view(), 0, b'\n').is_some() {
                self.seen.set(self.seen.get() | LF);
            }
            return text;
        }
        if self.translate.get() {
            self.translated(text.view())
        } else {
            self.note(text.view());
            text
        }
    }

    fn saw(&self, kind: u8) {
        self.seen.set(self.seen.get() | kind);
    }

    /// Copies text with every line end made a line feed.
    fn translated(&self, text: View<'_>) -> Ref<Str> {
        let mut out = Builder::with_capacity(text.len());
        let mut from = 0;
        while let Some(at) = find_char(text, from, b'\r') {
            let before = text.slice(from..at);
            if find_char(before, 0, b'\n').is_some() {
                self.saw(LF);
            }
            out.push_view(before);
            out.push(b'\n'.into());
            let pair = text.get(at + 1) == Some(b'\n'.into());
            self.saw(if pair { CRLF } else { CR });
            from = at + 1 + pair as usize;
        }
        let rest = text.slice_from(from);
        if find_char(rest, 0, b'\n').is_some() {
            self.saw(LF);
        }
        out.push_view(rest);
        Str::from_builder(out)
    }

    fn note(&self, text: View<'_>) {
        let mut from = 0;
        while let Some(at) = find_char(text, from, b'\r') {
            if find_char(text.slice(from..at), 0, b'\n').is_some() {
                self.saw(LF);
            }
            let pair = text.get(at + 1) == Some(b'\n'.into());
            self.saw(if pair { CRLF } else { CR });
            from = at + 1 + pair as usize;
        }
        if find_char(text, from, b'\n').is_some() {
            self.saw(LF);
        }
    }

    /// The `newlines` attribute.
    pub fn newlines(&self) -> Object {
        let kinds: Vec<Object> = [(CR, "\r"), (LF, "\n"), (CRLF, "\r\n")]
            .iter()
            .filter(|(kind, _)| self.seen.get() & kind != 0)
            .map(|(_, text)| Object::str(text))
            .collect();
        match kinds.as_slice() {
            [] => Object::NONE,
            [one] => one.clone(),
            many => Object::tuple(many),
        }
    }

    pub fn pending_cr(&self) -> bool {
        self.pending_cr.get()
    }

    pub fn set_pending_cr(&self, pending: bool) {
        self.pending_cr.set(pending);
    }

    pub fn reset(&self) {
        self.pending_cr.set(false);
        self.seen.set(0);
    }
}

/// An `IncrementalNewlineDecoder`.
#[repr(C)]
pub struct NewlineDecoder {
    header: Header,
    /// None until `__init__` has run.
    decoder: ObjectCell,
    newlines: Newlines,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for NewlineDecoder {
    fn type_object() -> &'static Type {
        &NEWLINE_DECODER
    }
}

static INIT: Signature =
    Signature::new("IncrementalNewlineDecoder", "(decoder, translate, errors='strict')");

static SPEC: TypeSpec = TypeSpec {
    flags: flags::BASETYPE | flags::GC | flags::SHOWN_AS_HEAP | flags::DEFAULT_NEW,
    sig: "(decoder, translate, errors='strict')",
    doc: "Wraps a decoder to note the line ends in its text and, if translate is true, make them all line feeds.\n\nA \
          decoder of None takes text as it is.",
    slots: SlotsSpec::EMPTY
        .new(|_, ty, _| {
            Ok(heap::new_object(ty, |header| NewlineDecoder {
                header,
                decoder: ObjectCell::new(None),
                newlines: Newlines::new(false),
            })
            .into())
        })
        .init(init)
        .traverse(traverse)
        .clear(clear)
        .drop_fields(heap::drop_fields_of::<NewlineDecoder>),
    methods: &[
        MethodDef::new("decode", "($self, /, input, final=False)", decode, ""),
        MethodDef::noargs("getstate", "($self, /)", getstate, ""),
        MethodDef::one("setstate", "($self, state, /)", setstate, ""),
        MethodDef::noargs("reset", "($self, /)", reset, ""),
    ],
    getset: &[GetSetDef::ro(
        "newlines",
        |thread, this| {
            let this = of(this);
            this.decoder(thread)?;
            Ok(this.newlines.newlines())
        },
        "",
    )],
    ..TypeSpec::new::<NewlineDecoder>("_io.IncrementalNewlineDecoder")
};
pub static NEWLINE_DECODER: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &NewlineDecoder {
    object.downcast().expect("methods of the type are called on it")
}

unsafe fn traverse(header: *const Header, visit: &mut dyn FnMut(Word)) {
    // SAFETY: the slot is only called on objects of the type.
    unsafe { (*header.cast::<NewlineDecoder>()).decoder.visit(visit) }
}

unsafe fn clear(header: *const Header) {
    // SAFETY: the slot is only called on objects of the type.
    unsafe { (*header.cast::<NewlineDecoder>()).decoder.set(None) }
}

impl NewlineDecoder {
    /// The wrapped decoder, which may be None.
    fn decoder(&self, thread: &Thread) -> PyResult {
        self.decoder
            .get()
            .ok_or_else(|| thread.value_error("IncrementalNewlineDecoder.__init__() not called"))
    }
}

fn init(thread: &Thread, this: &Object, args: CallArgs<'_>) -> PyResult<()> {
    let args = INIT.bind(thread, args)?;
    let translate = args.req(1).is_true(thread)?;
    let this = of(this);
    this.newlines.translate.set(translate);
    this.newlines.reset();
    this.decoder.set(Some(args.req(0).clone()));
    Ok(())
}

/// The text that a decoder returned.
pub fn decoded_text(thread: &Thread, result: Object) -> PyResult<Ref<Str>> {
    result.downcast_ref::<Str>().ok_or_else(|| {
        thread.type_error(format!(
            "decoder should return a string result, not '{}'",
            result.ty().name()
        ))
    })
}

fn decode(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult {
    let this = of(this);
    let last = match args.opt(1) {
        Some(last) => last.is_true(thread)?,
        None => false,
    };
    let decoder = this.decoder(thread)?;
    let input = args.req(0).clone();
    let text = if decoder.is_none() {
        input
    } else {
        decoder.call_method(thread, name!("decode"), &[input, Object::from_bool(last)])?
    };
    Ok(this.newlines.decode(decoded_text(thread, text)?, last).into())
}

/// A decoder's state: its unused input and a number.
pub fn state_parts(thread: &Thread, state: &Object) -> PyResult<(Object, Object)> {
    let illegal = || thread.type_error("illegal decoder state");
    match state.as_tuple().ok_or_else(illegal)?.as_slice() {
        [input, flag] => Ok((input.clone(), flag.clone())),
        _ => Err(illegal()),
    }
}

fn flag_value(thread: &Thread, flag: &Object) -> PyResult<u64> {
    match flag.as_int() {
        Some(value) => u64::try_from(value.to_big()).map_err(|_| out_of_range(thread)),
        None => Err(thread.type_error(format!(
            "'{}' object cannot be interpreted as an integer",
            flag.ty().name()
        ))),
    }
}

#[cold]
fn out_of_range(thread: &Thread) -> Raised {
    thread.overflow_error("int too big to convert")
}

fn getstate(thread: &Thread, this: &Object) -> PyResult {
    let this = of(this);
    let decoder = this.decoder(thread)?;
    let (input, flag) = if decoder.is_none() {
        (Object::bytes(b""), 0)
    } else {
        let state = decoder.call_method(thread, name!("getstate"), &[])?;
        let (input, flag) = state_parts(thread, &state)?;
        (input, flag_value(thread, &flag)?)
    };
    let flag = flag << 1 | this.newlines.pending_cr() as u64;
    Ok(Object::tuple(&[input, Object::int_u64(flag)]))
}

fn setstate(thread: &Thread, this: &Object, state: &Object) -> PyResult {
    let this = of(this);
    let decoder = this.decoder(thread)?;
    let Some(parts) = state.as_tuple() else {
        return Err(thread.type_error("state argument must be a tuple"));
    };
    let [input, flag] = parts.as_slice() else {
        return Err(thread.type_error("setstate(): illegal state argument"));
    };
    let flag = flag_value(thread, flag)?;
    this.newlines.set_pending_cr(flag & 1 != 0);
    if !decoder.is_none() {
        let state = Object::tuple(&[input.clone(), Object::int_u64(flag >> 1)]);
        decoder.call_method(thread, name!("setstate"), &[state])?;
    }
    Ok(Object::NONE)
}

fn reset(thread: &Thread, this: &Object) -> PyResult {
    let this = of(this);
    let decoder = this.decoder(thread)?;
    this.newlines.reset();
    if !decoder.is_none() {
        decoder.call_method(thread, name!("reset"), &[])?;
    }
    Ok(Object::NONE)
}
