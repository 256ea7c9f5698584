//! Running a codec over a text or bytes, and what its error handler says about each fault.

use super::errors::Errors;
use super::is_int;
use krait_objects::exceptions::unicode;
use krait_objects::types::str::Str;
use krait_objects::{Object, PyResult, Raised, Thread};
use krait_text::codecs::Input;
use krait_text::codecs::cjk::{Codec, State, Stop};
use krait_text::{Builder, Str as View};
use std::cell::Cell;

/// What comes after the text that is encoded.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// More text: the beginning of a pair waits for it.
    More,
    /// Nothing that makes a pair.
    Flush,
    /// Nothing: the encoding goes back to its initial state.
    Reset,
}

impl End {
    fn input(self) -> Input {
        match self {
            End::More => Input::Partial,
            End::Flush | End::Reset => Input::Final,
        }
    }
}

/// The reason and the length of a fault, where `rest` is the length of an incomplete one.
fn fault(thread: &Thread, stop: Stop, rest: usize) -> PyResult<(&'static str, usize)> {
    match stop {
        Stop::Illegal(len) => Ok(("illegal multibyte sequence", len)),
        Stop::Incomplete => Ok(("incomplete multibyte sequence", rest)),
        Stop::Internal => Err(thread.runtime_error("internal codec error")),
    }
}

/// What a handler returned, if it is of the right form.
fn answer(result: &Object) -> Option<(&Object, &Object)> {
    match result.as_tuple()?.as_slice() {
        [replacement, position] if is_int(position) => Some((replacement, position)),
        _ => None,
    }
}

/// The place that a handler's answer means in an input of `len`.
fn checked_position(thread: &Thread, position: &Object, len: usize) -> PyResult<usize> {
    // An int that is too large counts as -1, without being taken from the end.
    let position = match position.to_ssize(thread) {
        Ok(position) if position < 0 => position + len as isize,
        Ok(position) => position,
        Err(_) => -1,
    };
    match usize::try_from(position) {
        Ok(position) if position <= len => Ok(position),
        _ => {
            Err(thread.index_error(format!("position {position} from error handler out of bounds")))
        }
    }
}

/// Encodes a str: the bytes, and how many characters were used, which are all but those that wait for more.
pub fn encode(
    thread: &Thread,
    codec: &Codec,
    state: &Cell<State>,
    text: &Object,
    errors: &Errors,
    end: End,
) -> PyResult<(Vec<u8>, usize)> {
    let view = text.as_str().map_or(View::EMPTY, Str::view);
    let mut encoding =
        Encoding { thread, codec, state, text, view, at: 0, out: Vec::new(), exception: None };
    if view.is_empty() && end != End::Reset {
        return Ok((encoding.out, 0));
    }
    while encoding.at < view.len() {
        match encoding.step(end.input()) {
            Ok(()) => break,
            Err(Stop::Incomplete) if end == End::More => break,
            Err(stop) => encoding.recover(stop, errors)?,
        }
    }
    if end == End::Reset {
        let mut now = state.get();
        codec.reset_encoder(&mut now, &mut encoding.out);
        state.set(now);
    }
    Ok((encoding.out, encoding.at))
}

struct Encoding<'a> {
    thread: &'a Thread,
    codec: &'a Codec,
    /// Where handlers see it, too.
    state: &'a Cell<State>,
    text: &'a Object,
    view: View<'a>,
    at: usize,
    out: Vec<u8>,
    /// Made at the first fault.
    exception: Option<Object>,
}

impl Encoding<'_> {
    fn step(&mut self, input: Input) -> Result<(), Stop> {
        let mut state = self.state.get();
        let result = self.codec.encode(&mut state, self.view, &mut self.at, input, &mut self.out);
        self.state.set(state);
        result
    }

    fn recover(&mut self, stop: Stop, errors: &Errors) -> PyResult<()> {
        let (reason, len) = fault(self.thread, stop, self.at)?;
        let name = match errors {
            Errors::Strict => return Err(self.raise(len, reason)),
            Errors::Ignore => {
                self.at += len;
                return Ok(());
            }
            Errors::Replace => {
                self.push_question_mark();
                self.at += len;
                return Ok(());
            }
            Errors::Named(name) => name,
        };
        let exception = self.exception(len, reason)?;
        let result = Errors::call(self.thread, name, &exception)?;
        let usable =
            answer(&result).filter(|(r, _)| r.as_str().is_some() || r.as_bytes().is_some());
        let Some((replacement, position)) = usable else {
            return Err(self
                .thread
                .type_error("encoding error handler must return (str, int) tuple"));
        };
        match replacement.as_bytes() {
            Some(bytes) => self.out.extend_from_slice(bytes.as_slice()),
            None => {
                let (bytes, _) = encode(
                    self.thread,
                    self.codec,
                    self.state,
                    replacement,
                    &Errors::Strict,
                    End::Flush,
                )?;
                self.out.extend(bytes);
            }
        }
        self.at = checked_position(self.thread, position, self.view.len())?;
        Ok(())
    }

    /// A question mark in the encoding, or else in ASCII.
    fn push_question_mark(&mut self) {
        let mut state = self.state.get();
        let text = View::Ascii(b"?");
        if self.codec.encode(&mut state, text, &mut 0, Input::Partial, &mut self.out).is_err() {
            self.out.push(b'?');
        }
        self.state.set(state);
    }

    fn exception(&mut self, len: usize, reason: &str) -> PyResult {
        if let Some(exception) = &self.exception {
            unicode::set_span(exception, self.at, self.at + len, reason);
            return Ok(exception.clone());
        }
        let (name, at) = (self.codec.name, self.at);
        let exception =
            unicode::encode_exception(self.thread, name, self.text, at, at + len, reason)?;
        self.exception = Some(exception.clone());
        Ok(exception)
    }

    fn raise(&mut self, len: usize, reason: &str) -> Raised {
        match self.exception(len, reason) {
            Ok(exception) => self.thread.raise(exception),
            Err(raised) => raised,
        }
    }
}

/// Bytes being decoded.
pub struct Decoding<'a> {
    thread: &'a Thread,
    codec: &'a Codec,
    /// Where handlers see it, too.
    state: &'a Cell<State>,
    bytes: &'a [u8],
    at: usize,
    errors: &'a Errors,
    out: Builder,
    /// Made at the first fault.
    exception: Option<Object>,
}

impl<'a> Decoding<'a> {
    pub fn new(
        thread: &'a Thread,
        codec: &'a Codec,
        state: &'a Cell<State>,
        bytes: &'a [u8],
        errors: &'a Errors,
    ) -> Decoding<'a> {
        let (at, out, exception) = (0, Builder::new(), None);
        Decoding { thread, codec, state, bytes, at, errors, out, exception }
    }

    fn step(&mut self) -> Result<(), Stop> {
        let mut state = self.state.get();
        let result = self.codec.decode(&mut state, self.bytes, &mut self.at, &mut self.out);
        self.state.set(state);
        result
    }

    /// Decodes all; what is incomplete at the end is a fault.
    pub fn finish(&mut self) -> PyResult<()> {
        while self.at < self.bytes.len() {
            match self.step() {
                Ok(()) => break,
                Err(stop) => self.recover(stop)?,
            }
        }
        Ok(())
    }

    /// Decodes up to what is incomplete at the end.
    pub fn feed(&mut self) -> PyResult<()> {
        while self.at < self.bytes.len() {
            match self.step() {
                Ok(()) | Err(Stop::Incomplete) => break,
                Err(stop) => self.recover(stop)?,
            }
        }
        Ok(())
    }

    /// Treats what `feed` has left as a fault.
    pub fn reject_rest(&mut self) -> PyResult<()> {
        if self.at < self.bytes.len() { self.recover(Stop::Incomplete) } else { Ok(()) }
    }

    /// What is not decoded yet.
    pub fn rest(&self) -> &'a [u8] {
        &self.bytes[self.at..]
    }

    pub fn is_without_text(&self) -> bool {
        self.out.is_empty()
    }

    pub fn into_text(self) -> Object {
        Str::from_builder(self.out).into()
    }

    fn recover(&mut self, stop: Stop) -> PyResult<()> {
        let (reason, len) = fault(self.thread, stop, self.bytes.len() - self.at)?;
        let errors = self.errors;
        let name = match errors {
            Errors::Strict => return Err(self.raise(len, reason)),
            Errors::Ignore => {
                self.at += len;
                return Ok(());
            }
            Errors::Replace => {
                self.out.push(0xfffd);
                self.at += len;
                return Ok(());
            }
            Errors::Named(name) => name,
        };
        let exception = self.exception(len, reason)?;
        let result = Errors::call(self.thread, name, &exception)?;
        let usable = answer(&result).and_then(|(r, position)| Some((r.as_str()?, position)));
        let Some((replacement, position)) = usable else {
            return Err(self
                .thread
                .type_error("decoding error handler must return (str, int) tuple"));
        };
        self.out.push_view(replacement.view());
        self.at = checked_position(self.thread, position, self.bytes.len())?;
        Ok(())
    }

    fn exception(&mut self, len: usize, reason: &str) -> PyResult {
        if let Some(exception) = &self.exception {
            unicode::set_span(exception, self.at, self.at + len, reason);
            return Ok(exception.clone());
        }
        let (bytes, at) = (Object::bytes(self.bytes), self.at);
        let exception =
            unicode::decode_exception(self.thread, self.codec.name, &bytes, at, at + len, reason)?;
        self.exception = Some(exception.clone());
        Ok(exception)
    }

    fn raise(&mut self, len: usize, reason: &str) -> Raised {
        match self.exception(len, reason) {
            Ok(exception) => self.thread.raise(exception),
            Err(raised) => raised,
        }
    }
}
