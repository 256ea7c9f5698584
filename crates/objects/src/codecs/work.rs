//! Running codec kernels with the error handlers of the interpreter.
//!
//! The handler is looked up at the first fault. The built-in ones answer without an exception object, unless another has
//! been registered under their name.

use super::handlers;
use crate::error::{PyResult, Raised};
use crate::exceptions::unicode;
use crate::object::Object;
use crate::thread::Thread;
use crate::types::str::Str;
use krait_text::codecs::{
    Builtin, ByteOrder, DecodeFault, EncodeFault, Errors, OnDecodeError, OnEncodeError, Replacement,
};
use krait_text::{Builder, Str as StrView, Text};

/// Why a kernel stopped.
pub enum Stop {
    Raised(Raised),
    /// The handler put other bytes into the exception's `object`: decoding goes on in them.
    InputChanged,
}

impl From<Raised> for Stop {
    fn from(raised: Raised) -> Stop {
        Stop::Raised(raised)
    }
}

enum Resolved {
    Builtin(Errors),
    Callable(Object),
}

/// The error handler that kernels get.
pub struct Handler<'a> {
    thread: &'a Thread,
    errors: &'a str,
    resolved: Option<Resolved>,
    /// The str being encoded, or the bytes being decoded once an exception was made of them.
    subject: Option<Object>,
    /// Made at the first call of a handler, changed at the next ones.
    exception: Option<Object>,
    /// Where the slice that the kernel sees begins.
    base: usize,
    /// The text to put in, the place to go on from and the bytes, after the handler changed them.
    changed: Option<(Text, usize, Object)>,
    big_endian: Option<bool>,
}

/// Encodes `text`, a str, with a kernel.
pub fn encode_with(
    thread: &Thread,
    text: &Object,
    errors: &str,
    kernel: impl FnOnce(StrView<'_>, &mut Handler<'_>, &mut Vec<u8>) -> Result<(), Stop>,
) -> PyResult<Vec<u8>> {
    let mut handler = Handler::new(thread, errors, Some(text.clone()));
    let mut out = Vec::new();
    let view = text.as_str().map_or(StrView::EMPTY, Str::view);
    match kernel(view, &mut handler, &mut out) {
        Ok(()) => Ok(out),
        Err(Stop::Raised(raised)) => Err(raised),
        Err(Stop::InputChanged) => Err(thread.system_error("encoder input cannot change")),
    }
}

/// Decodes with a kernel, which tells how many bytes it used; the str and that number. `object` is the bytes object that
/// `bytes` lie in, if there is one. The kernel may be run again on other bytes.
pub fn decode_with(
    thread: &Thread,
    bytes: &[u8],
    object: Option<&Object>,
    errors: &str,
    mut kernel: impl FnMut(&[u8], &mut Handler<'_>, &mut Builder) -> Result<usize, Stop>,
) -> PyResult<(Object, usize)> {
    let mut handler = Handler::new(thread, errors, object.cloned());
    let mut out = Builder::new();
    let mut replaced: Option<Object> = None;
    loop {
        let whole = match &replaced {
            Some(object) => object.as_bytes().map_or(&[][..], |b| b.as_slice()),
            None => bytes,
        };
        match kernel(&whole[handler.base..], &mut handler, &mut out) {
            Ok(used) => {
                let used = handler.base + used;
                return Ok((Str::from_builder(out).into(), used));
            }
            Err(Stop::Raised(raised)) => return Err(raised),
            Err(Stop::InputChanged) => {}
        }
        if let Some((text, next, object)) = handler.changed.take() {
            out.push_view(text.as_str());
            handler.base = next;
            replaced = Some(object);
        }
    }
}

impl<'a> Handler<'a> {
    fn new(thread: &'a Thread, errors: &'a str, subject: Option<Object>) -> Handler<'a> {
        Handler {
            thread,
            errors,
            resolved: None,
            subject,
            exception: None,
            base: 0,
            changed: None,
            big_endian: None,
        }
    }

    /// The byte order to go on with after the input changed.
    pub fn resumed_order(&self) -> Option<ByteOrder> {
        let big = self.big_endian?;
        Some(if big { ByteOrder::Big } else { ByteOrder::Little })
    }

    fn resolve(&mut self) -> PyResult<&Resolved> {
        if self.resolved.is_none() {
            let builtin = Errors::from_name(self.errors)
                .filter(|_| !handlers::is_overridden(self.thread, self.errors));
            self.resolved = Some(match builtin {
                Some(errors) => Resolved::Builtin(errors),
                None => Resolved::Callable(handlers::lookup(self.thread, self.errors)?),
            });
        }
        Ok(self.resolved.as_ref().expect("set above"))
    }

    fn subject(&self) -> Object {
        self.subject.clone().unwrap_or_else(|| Object::str(""))
    }

    /// The exception for the fault: the one of the last fault with other fields, if there was one.
    fn encode_exception(&mut self, f: &EncodeFault<'_>) -> PyResult<Object> {
        if let Some(exception) = &self.exception {
            unicode::set_span(exception, f.start, f.end, f.reason);
            return Ok(exception.clone());
        }
        let exception = unicode::encode_exception(
            self.thread,
            f.encoding,
            &self.subject(),
            f.start,
            f.end,
            f.reason,
        )?;
        self.exception = Some(exception.clone());
        Ok(exception)
    }

    fn decode_exception(&mut self, f: &DecodeFault<'_>) -> PyResult<Object> {
        let (start, end) = (self.base + f.start, self.base + f.end);
        if let Some(exception) = &self.exception {
            unicode::set_span(exception, start, end, f.reason);
            return Ok(exception.clone());
        }
        let subject = self.subject.get_or_insert_with(|| Object::bytes(f.bytes)).clone();
        let exception =
            unicode::decode_exception(self.thread, f.encoding, &subject, start, end, f.reason)?;
        self.exception = Some(exception.clone());
        Ok(exception)
    }

    fn raise_encode(&mut self, f: &EncodeFault<'_>) -> Raised {
        match self.encode_exception(f) {
            Ok(exception) => self.thread.raise(exception),
            Err(raised) => raised,
        }
    }

    fn raise_decode(&mut self, f: &DecodeFault<'_>) -> Raised {
        match self.decode_exception(f) {
            Ok(exception) => self.thread.raise(exception),
            Err(raised) => raised,
        }
    }

    /// The replacement and the place of what a handler returned.
    fn pair(&self, result: &Object, message: &str, len: usize) -> PyResult<(Object, usize)> {
        let Some([replacement, position]) = result.as_tuple().map(|t| t.as_slice()) else {
            return Err(self.thread.type_error(message));
        };
        let position = position.to_ssize(self.thread)?;
        Ok((replacement.clone(), checked_position(self.thread, position, len)?))
    }
}

/// The place in an input of `len` that a handler's answer means.
pub(super) fn checked_position(thread: &Thread, position: isize, len: usize) -> PyResult<usize> {
    let position = if position < 0 { position + len as isize } else { position };
    if position < 0 || position as usize > len {
        return Err(
            thread.index_error(format!("position {position} from error handler out of bounds"))
        );
    }
    Ok(position as usize)
}

impl OnEncodeError for Handler<'_> {
    type Error = Stop;

    fn encode_error(&mut self, f: &EncodeFault<'_>) -> Result<(Replacement, usize), Stop> {
        let handler = match self.resolve()? {
            Resolved::Builtin(errors) => {
                return match Builtin(*errors).encode_error(f) {
                    Ok(answer) => Ok(answer),
                    Err(fault) => {
                        let narrowed = EncodeFault { start: fault.start, end: fault.end, ..*f };
                        Err(self.raise_encode(&narrowed).into())
                    }
                };
            }
            Resolved::Callable(handler) => handler.clone(),
        };
        const MESSAGE: &str = "encoding error handler must return (str/bytes, int) tuple";
        let exception = self.encode_exception(f)?;
        let result = handler.call(self.thread, &[exception])?;
        let Some([replacement, _]) = result.as_tuple().map(|t| t.as_slice()) else {
            return Err(self.thread.type_error(MESSAGE).into());
        };
        let replacement = match (replacement.as_str(), replacement.as_bytes()) {
            (Some(text), _) => Replacement::Text(text.to_text()),
            (None, Some(bytes)) => Replacement::Bytes(bytes.as_slice().to_vec()),
            _ => return Err(self.thread.type_error(MESSAGE).into()),
        };
        let (_, next) = self.pair(&result, MESSAGE, f.text.len())?;
        Ok((replacement, next))
    }

    fn raise(&mut self, f: &EncodeFault<'_>) -> Stop {
        if let Some(Resolved::Builtin(errors)) = self.resolved {
            let fault = Builtin(errors).raise(f);
            let narrowed = EncodeFault { start: fault.start, end: fault.end, ..*f };
            return self.raise_encode(&narrowed).into();
        }
        self.raise_encode(f).into()
    }
}

impl OnDecodeError for Handler<'_> {
    type Error = Stop;

    fn decode_error(&mut self, f: &DecodeFault<'_>) -> Result<(Text, usize), Stop> {
        let handler = match self.resolve()? {
            &Resolved::Builtin(errors) => {
                return match errors.decode(f, f.encoding) {
                    Some(answer) => Ok(answer),
                    None if matches!(errors, Errors::XmlCharRefReplace | Errors::NameReplace) => {
                        let exception = self.decode_exception(f)?;
                        Err(handlers::cannot_handle(self.thread, &exception).into())
                    }
                    None => Err(self.raise_decode(f).into()),
                };
            }
            Resolved::Callable(handler) => handler.clone(),
        };
        const MESSAGE: &str = "decoding error handler must return (str, int) tuple";
        let exception = self.decode_exception(f)?;
        let result = handler.call(self.thread, std::slice::from_ref(&exception))?;
        let Some([replacement, _]) = result.as_tuple().map(|t| t.as_slice()) else {
            return Err(self.thread.type_error(MESSAGE).into());
        };
        let Some(text) = replacement.as_str().map(Str::to_text) else {
            return Err(self.thread.type_error(MESSAGE).into());
        };
        let object = unicode::decoded_object(self.thread, &exception)?;
        let len = object.as_bytes().map_or(0, |b| b.len());
        let (_, next) = self.pair(&result, MESSAGE, len)?;
        if self.subject.as_ref().is_some_and(|subject| subject.is(&object)) && next >= self.base {
            return Ok((text, next - self.base));
        }
        self.big_endian = Some(f.encoding.ends_with("-be"));
        self.subject = Some(object.clone());
        self.changed = Some((text, next, object));
        Err(Stop::InputChanged)
    }
}
