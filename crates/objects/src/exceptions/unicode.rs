//! `UnicodeError` and its subclasses.

use super::base::{self, FLAGS};
use super::fields::{self, Fields, member};
use super::simple::VALUE_ERROR;
use crate::error::{PyResult, Raised};
use crate::native::{CallArgs, GetSetDef};
use crate::object::Object;
use crate::thread::Thread;
use crate::typeobj::{Type, TypeSpec};
use crate::types::bytes::{BYTES, Bytes};
use crate::types::str::Str;

const ENCODING: usize = 0;
const OBJECT: usize = 1;
const START: usize = 2;
const END: usize = 3;
const REASON: usize = 4;

static UNICODE_SPEC: TypeSpec = TypeSpec {
    base: Some(&VALUE_ERROR),
    flags: FLAGS,
    doc: "Unicode related error.",
    ..TypeSpec::new::<base::BaseException>("UnicodeError")
};
pub static UNICODE_ERROR: Type = Type::builtin(&UNICODE_SPEC);

macro_rules! unicode {
    ($ident:ident $spec:ident $name:literal $init:ident $str:ident $doc:literal) => {
        static $spec: TypeSpec = TypeSpec {
            base: Some(&UNICODE_ERROR),
            flags: FLAGS,
            doc: $doc,
            slots: fields::slots::<5>().init($init).str($str),
            getset: &[
                member::<5, ENCODING>("encoding", "exception encoding"),
                member::<5, OBJECT>("object", "exception object"),
                GetSetDef {
                    set: Some(set_index::<START>),
                    ..GetSetDef::member("start", get_index::<START>, "exception start")
                },
                GetSetDef {
                    set: Some(set_index::<END>),
                    ..GetSetDef::member("end", get_index::<END>, "exception end")
                },
                member::<5, REASON>("reason", "exception reason"),
            ],
            ..TypeSpec::new::<Fields<5>>($name)
        };
        #[doc = concat!("`", $name, "`")]
        pub static $ident: Type = Type::builtin(&$spec);
    };
}

unicode!(UNICODE_ENCODE_ERROR ENCODE_SPEC "UnicodeEncodeError" init_encode str_encode "Unicode encoding error.");
unicode!(UNICODE_DECODE_ERROR DECODE_SPEC "UnicodeDecodeError" init_decode str_decode "Unicode decoding error.");
unicode!(UNICODE_TRANSLATE_ERROR TRANSLATE_SPEC "UnicodeTranslateError" init_translate str_translate "Text could not be translated.");

fn get_index<const I: usize>(_thread: &Thread, object: &Object) -> PyResult {
    Ok(fields::get::<5>(object, I).unwrap_or(Object::small_int(0)))
}

fn set_index<const I: usize>(
    thread: &Thread,
    object: &Object,
    value: Option<&Object>,
) -> PyResult<()> {
    let Some(value) = value else {
        return Err(thread.type_error("can't delete numeric/char attribute"));
    };
    if value.as_int().is_none() {
        return Err(thread.type_error("an integer is required"));
    }
    let index = index(thread, value)?;
    fields::set::<5>(object, I, Some(Object::int(index)));
    Ok(())
}

fn index(thread: &Thread, value: &Object) -> PyResult<i64> {
    Ok(value.to_ssize(thread)? as i64)
}

fn wrong(thread: &Thread, index: usize, wanted: &str, got: &Object) -> Raised {
    thread.type_error(format!("argument {index} must be {wanted}, not {}", got.ty().name()))
}

fn count(thread: &Thread, args: &[Object], wanted: usize) -> PyResult<()> {
    if args.len() != wanted {
        return Err(thread.type_error(format!(
            "function takes exactly {wanted} arguments ({} given)",
            args.len()
        )));
    }
    Ok(())
}

fn init_encode(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    base::init(thread, object, args)?;
    let a = args.args;
    count(thread, a, 5)?;
    strings(thread, a, &[0, 1])?;
    let (start, end) = (index(thread, &a[2])?, index(thread, &a[3])?);
    strings(thread, a, &[4])?;
    store(object, Some(&a[0]), a[1].clone(), start, end, &a[4]);
    Ok(())
}

/// Checks that the arguments at these places are strs.
fn strings(thread: &Thread, args: &[Object], places: &[usize]) -> PyResult<()> {
    for &i in places {
        if args[i].as_str().is_none() {
            return Err(wrong(thread, i + 1, "str", &args[i]));
        }
    }
    Ok(())
}

fn store(
    object: &Object,
    encoding: Option<&Object>,
    subject: Object,
    start: i64,
    end: i64,
    reason: &Object,
) {
    fields::set::<5>(object, ENCODING, encoding.cloned());
    fields::set::<5>(object, OBJECT, Some(subject));
    fields::set::<5>(object, START, Some(Object::int(start)));
    fields::set::<5>(object, END, Some(Object::int(end)));
    fields::set::<5>(object, REASON, Some(reason.clone()));
}

fn init_decode(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    base::init(thread, object, args)?;
    let a = args.args;
    count(thread, a, 5)?;
    strings(thread, a, &[0])?;
    let (start, end) = (index(thread, &a[2])?, index(thread, &a[3])?);
    strings(thread, a, &[4])?;
    let subject = match a[1].as_bytes() {
        Some(_) => a[1].clone(),
        None => {
            let buffer = a[1].buffer(thread, crate::buffer::BufferFlags::SIMPLE)?;
            Bytes::new(buffer.as_slice()).into()
        }
    };
    store(object, Some(&a[0]), subject, start, end, &a[4]);
    Ok(())
}

fn init_translate(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    base::init(thread, object, args)?;
    let a = args.args;
    count(thread, a, 4)?;
    strings(thread, a, &[0])?;
    let (start, end) = (index(thread, &a[1])?, index(thread, &a[2])?);
    strings(thread, a, &[3])?;
    store(object, None, a[0].clone(), start, end, &a[3]);
    Ok(())
}

/// The `object` of an error about text, checked to be a str.
fn text_object(thread: &Thread, exception: &Object) -> PyResult {
    match fields::get::<5>(exception, OBJECT) {
        None => Err(thread.type_error("UnicodeError 'object' attribute is not set")),
        Some(object) if object.as_str().is_some() => Ok(object),
        Some(_) => Err(thread.type_error("UnicodeError 'object' attribute must be a string")),
    }
}

/// The `object` of a UnicodeDecodeError, checked to be bytes.
pub fn decoded_object(thread: &Thread, exception: &Object) -> PyResult {
    match fields::get::<5>(exception, OBJECT) {
        None => Err(thread.type_error("UnicodeError 'object' attribute is not set")),
        Some(object) if object.is_instance(&BYTES) => Ok(object),
        Some(_) => Err(thread.type_error("UnicodeError 'object' attribute must be a bytes")),
    }
}

fn number(exception: &Object, field: usize) -> i64 {
    let value = fields::get::<5>(exception, field);
    value.and_then(|v| v.as_int().and_then(|v| v.to_i64())).unwrap_or(0)
}

/// What an error handler reads of an exception; start and end lie in the object, but may be in the wrong order.
pub struct Span {
    pub object: Object,
    pub start: usize,
    pub end: usize,
    /// Empty where the exception has none.
    pub encoding: String,
}

/// The fields of a UnicodeEncodeError, UnicodeDecodeError or UnicodeTranslateError.
pub fn span(thread: &Thread, exception: &Object) -> PyResult<Span> {
    let (object, len) = if exception.is_instance(&UNICODE_DECODE_ERROR) {
        let object = decoded_object(thread, exception)?;
        let len = object.as_bytes().map_or(0, Bytes::len);
        (object, len as i64)
    } else {
        let object = text_object(thread, exception)?;
        let len = object.as_str().map_or(0, Str::len);
        (object, len as i64)
    };
    let start = number(exception, START).clamp(0, (len - 1).max(0));
    let end = number(exception, END).max(1).min(len);
    let encoding = fields::get::<5>(exception, ENCODING);
    let encoding = encoding.and_then(|e| e.as_str().map(Str::to_string_lossy)).unwrap_or_default();
    Ok(Span { object, start: start as usize, end: end as usize, encoding })
}

/// Changes start, end and reason of an exception that goes to a handler again.
pub fn set_span(exception: &Object, start: usize, end: usize, reason: &str) {
    fields::set::<5>(exception, START, Some(Object::int_usize(start)));
    fields::set::<5>(exception, END, Some(Object::int_usize(end)));
    fields::set::<5>(exception, REASON, Some(Object::str(reason)));
}

fn escaped(c: u32) -> String {
    match c {
        0..=0xff => format!("\\x{c:02x}"),
        0x100..=0xffff => format!("\\u{c:04x}"),
        _ => format!("\\U{c:08x}"),
    }
}

/// The str of a field as messages show it.
fn shown(thread: &Thread, exception: &Object, field: usize) -> PyResult<String> {
    match fields::get::<5>(exception, field) {
        Some(value) => value.str_string(thread),
        None => Ok("<NULL>".to_string()),
    }
}

/// The place of the fault if it is one item of the object, else the text "start-last".
fn place(exception: &Object, len: usize) -> Result<usize, String> {
    let (start, end) = (number(exception, START), number(exception, END));
    if start >= 0 && (start as usize) < len && end == start + 1 {
        return Ok(start as usize);
    }
    Err(format!("{start}-{}", end.saturating_sub(1)))
}

fn str_encode(thread: &Thread, exception: &Object) -> PyResult {
    if fields::get::<5>(exception, OBJECT).is_none() {
        return Ok(Object::str(""));
    }
    let encoding = shown(thread, exception, ENCODING)?;
    let reason = shown(thread, exception, REASON)?;
    let object = text_object(thread, exception)?;
    let view = object.as_str().map_or(krait_text::Str::EMPTY, Str::view);
    Ok(Object::str(&match place(exception, view.len()) {
        Ok(at) => format!(
            "'{encoding}' codec can't encode character '{}' in position {at}: {reason}",
            escaped(view.at(at))
        ),
        Err(places) => {
            format!("'{encoding}' codec can't encode characters in position {places}: {reason}")
        }
    }))
}

fn str_decode(thread: &Thread, exception: &Object) -> PyResult {
    if fields::get::<5>(exception, OBJECT).is_none() {
        return Ok(Object::str(""));
    }
    let encoding = shown(thread, exception, ENCODING)?;
    let reason = shown(thread, exception, REASON)?;
    let object = decoded_object(thread, exception)?;
    let bytes = object.as_bytes().map_or(&[][..], Bytes::as_slice);
    Ok(Object::str(&match place(exception, bytes.len()) {
        Ok(at) => format!(
            "'{encoding}' codec can't decode byte 0x{:02x} in position {at}: {reason}",
            bytes[at]
        ),
        Err(places) => {
            format!("'{encoding}' codec can't decode bytes in position {places}: {reason}")
        }
    }))
}

fn str_translate(thread: &Thread, exception: &Object) -> PyResult {
    if fields::get::<5>(exception, OBJECT).is_none() {
        return Ok(Object::str(""));
    }
    let reason = shown(thread, exception, REASON)?;
    let object = text_object(thread, exception)?;
    let view = object.as_str().map_or(krait_text::Str::EMPTY, Str::view);
    Ok(Object::str(&match place(exception, view.len()) {
        Ok(at) => format!(
            "can't translate character '{}' in position {at}: {reason}",
            escaped(view.at(at))
        ),
        Err(places) => format!("can't translate characters in position {places}: {reason}"),
    }))
}

/// A UnicodeEncodeError object.
pub fn encode_exception(
    thread: &Thread,
    encoding: &str,
    object: &Object,
    start: usize,
    end: usize,
    reason: &str,
) -> PyResult {
    let args = [
        Object::str(encoding),
        object.clone(),
        Object::int_usize(start),
        Object::int_usize(end),
        Object::str(reason),
    ];
    super::instantiate(thread, &UNICODE_ENCODE_ERROR, &args)
}

/// A UnicodeDecodeError object.
pub fn decode_exception(
    thread: &Thread,
    encoding: &str,
    object: &Object,
    start: usize,
    end: usize,
    reason: &str,
) -> PyResult {
    let args = [
        Object::str(encoding),
        object.clone(),
        Object::int_usize(start),
        Object::int_usize(end),
        Object::str(reason),
    ];
    super::instantiate(thread, &UNICODE_DECODE_ERROR, &args)
}

/// A UnicodeEncodeError, raised.
pub fn encode_error(
    thread: &Thread,
    encoding: &str,
    object: &Object,
    start: usize,
    end: usize,
    reason: &str,
) -> Raised {
    match encode_exception(thread, encoding, object, start, end, reason) {
        Ok(exception) => thread.raise(exception),
        Err(raised) => raised,
    }
}

/// A UnicodeDecodeError, raised.
pub fn decode_error(
    thread: &Thread,
    encoding: &str,
    bytes: &[u8],
    start: usize,
    end: usize,
    reason: &str,
) -> Raised {
    match decode_exception(thread, encoding, &Object::bytes(bytes), start, end, reason) {
        Ok(exception) => thread.raise(exception),
        Err(raised) => raised,
    }
}
