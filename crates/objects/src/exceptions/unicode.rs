//! `UnicodeError` and its subclasses.

use super::base::{self, FLAGS};
use super::fields::{self, Fields, member};
use super::simple::VALUE_ERROR;
use crate::error::{PyResult, Raised};
use crate::native::CallArgs;
use crate::object::Object;
use crate::thread::Thread;
use crate::typeobj::{Type, TypeSpec};
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
                member::<5, START>("start", "exception start"),
                member::<5, END>("end", "exception end"),
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
    for (i, value) in [(0, &a[0]), (1, &a[1]), (4, &a[4])] {
        if value.as_str().is_none() {
            return Err(wrong(thread, i + 1, "str", value));
        }
    }
    store(thread, object, a)
}

fn store(thread: &Thread, object: &Object, a: &[Object]) -> PyResult<()> {
    let (start, end) = (a[2].index_isize(thread)?, a[3].index_isize(thread)?);
    fields::set::<5>(object, ENCODING, Some(a[0].clone()));
    fields::set::<5>(object, OBJECT, Some(a[1].clone()));
    fields::set::<5>(object, START, Some(Object::int(start as i64)));
    fields::set::<5>(object, END, Some(Object::int(end as i64)));
    fields::set::<5>(object, REASON, Some(a[4].clone()));
    Ok(())
}

fn init_decode(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    base::init(thread, object, args)?;
    let a = args.args;
    count(thread, a, 5)?;
    for (i, value) in [(0, &a[0]), (4, &a[4])] {
        if value.as_str().is_none() {
            return Err(wrong(thread, i + 1, "str", value));
        }
    }
    let mut all = a.to_vec();
    if !a[1].is_instance(&crate::types::bytes::BYTES) {
        let buffer = a[1].buffer(thread, crate::buffer::BufferFlags::SIMPLE)?;
        all[1] = crate::types::bytes::Bytes::new(buffer.as_slice()).into();
    }
    store(thread, object, &all)
}

fn init_translate(thread: &Thread, object: &Object, args: CallArgs<'_>) -> PyResult<()> {
    base::init(thread, object, args)?;
    let a = args.args;
    count(thread, a, 4)?;
    for (i, value) in [(0, &a[0]), (3, &a[3])] {
        if value.as_str().is_none() {
            return Err(wrong(thread, i + 1, "str", value));
        }
    }
    fields::set::<5>(object, OBJECT, Some(a[0].clone()));
    fields::set::<5>(object, START, Some(Object::int(a[1].index_isize(thread)? as i64)));
    fields::set::<5>(object, END, Some(Object::int(a[2].index_isize(thread)? as i64)));
    fields::set::<5>(object, REASON, Some(a[3].clone()));
    Ok(())
}

/// The fields as (encoding, object, start, end, reason); None while the object is incomplete.
fn parts(thread: &Thread, object: &Object) -> PyResult<Option<(String, Object, i64, i64, String)>> {
    let get = |i| fields::get::<5>(object, i);
    let Some(subject) = get(OBJECT) else { return Ok(None) };
    let text = |value: Option<Object>| value.map_or(Ok(String::new()), |v| v.str_string(thread));
    let number = |value: Option<Object>| {
        value.and_then(|v| v.as_int().and_then(|v| v.to_i64())).unwrap_or(0)
    };
    let len = match (subject.as_str(), subject.has_len()) {
        (Some(text), _) => text.len() as i64,
        (None, true) => subject.len(thread)? as i64,
        _ => 0,
    };
    let start = number(get(START)).clamp(0, (len - 1).max(0));
    let end = number(get(END)).clamp(1.min(len), len.max(1));
    Ok(Some((text(get(ENCODING))?, subject, start, end, text(get(REASON))?)))
}

fn character(subject: &Object, at: i64) -> Option<u32> {
    subject.as_str().and_then(|s| s.view().iter().nth(at as usize))
}

fn escaped(c: u32) -> String {
    match c {
        0..=0xff => format!("\\x{c:02x}"),
        0x100..=0xffff => format!("\\u{c:04x}"),
        _ => format!("\\U{c:08x}"),
    }
}

fn str_encode(thread: &Thread, object: &Object) -> PyResult {
    let Some((encoding, subject, start, end, reason)) = parts(thread, object)? else {
        return Ok(Object::str(""));
    };
    Ok(Object::str(&match character(&subject, start) {
        Some(c) if end == start + 1 => {
            format!(
                "'{encoding}' codec can't encode character '{}' in position {start}: {reason}",
                escaped(c)
            )
        }
        _ => format!(
            "'{encoding}' codec can't encode characters in position {start}-{}: {reason}",
            end - 1
        ),
    }))
}

fn str_decode(thread: &Thread, object: &Object) -> PyResult {
    let Some((encoding, subject, start, end, reason)) = parts(thread, object)? else {
        return Ok(Object::str(""));
    };
    let byte = subject
        .downcast::<crate::types::bytes::Bytes>()
        .and_then(|b| b.as_slice().get(start as usize).copied());
    Ok(Object::str(&match byte {
        Some(byte) if end == start + 1 => {
            format!(
                "'{encoding}' codec can't decode byte 0x{byte:02x} in position {start}: {reason}"
            )
        }
        _ => format!(
            "'{encoding}' codec can't decode bytes in position {start}-{}: {reason}",
            end - 1
        ),
    }))
}

fn str_translate(thread: &Thread, object: &Object) -> PyResult {
    let Some((_, subject, start, end, reason)) = parts(thread, object)? else {
        return Ok(Object::str(""));
    };
    Ok(Object::str(&match character(&subject, start) {
        Some(c) if end == start + 1 => {
            format!("can't translate character '{}' in position {start}: {reason}", escaped(c))
        }
        _ => format!("can't translate characters in position {start}-{}: {reason}", end - 1),
    }))
}

/// A UnicodeEncodeError.
pub fn encode_error(
    thread: &Thread,
    encoding: &str,
    object: &Object,
    start: usize,
    end: usize,
    reason: &str,
) -> Raised {
    let args = [
        Object::str(encoding),
        object.clone(),
        Object::int_usize(start),
        Object::int_usize(end),
        Str::new(reason).into(),
    ];
    thread.err_args(&UNICODE_ENCODE_ERROR, &args)
}

/// A UnicodeDecodeError.
pub fn decode_error(
    thread: &Thread,
    encoding: &str,
    bytes: &[u8],
    start: usize,
    end: usize,
    reason: &str,
) -> Raised {
    let args = [
        Object::str(encoding),
        crate::types::bytes::Bytes::new(bytes).into(),
        Object::int_usize(start),
        Object::int_usize(end),
        Str::new(reason).into(),
    ];
    thread.err_args(&UNICODE_DECODE_ERROR, &args)
}
