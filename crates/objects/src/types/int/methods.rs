//! The constructor, methods and attributes of int.

use super::operators::{plain, to_decimal, value};
use super::{INT, IntValue};
use crate::buffer::BufferFlags;
use crate::error::{PyResult, Raised};
use crate::name;
use crate::native::{Args, CallArgs, GetSetDef, MethodDef};
use crate::object::Object;
use crate::protocol::special::call_special;
use crate::signature::Signature;
use crate::thread::Thread;
use crate::typeobj::Type;
use crate::types::bytearray::ByteArray;
use krait_num::format_spec::{self, FormatError, IntDigits};
use krait_num::{arith, parse};
use std::borrow::Cow;
use std::cell::Cell;

pub(super) static METHODS: &[MethodDef] = &[
    MethodDef::noargs(
        "conjugate",
        "($self, /)",
        |_, x| Ok(plain(x)),
        "The int itself: it has no imaginary part.",
    ),
    MethodDef::noargs(
        "bit_length",
        "($self, /)",
        |_, x| Ok(Object::int_usize(arith::bit_length(&value(x).to_cow()))),
        "Number of bits necessary to represent self in binary.",
    ),
    MethodDef::noargs(
        "bit_count",
        "($self, /)",
        |_, x| Ok(Object::int_usize(arith::bit_count(&value(x).to_cow()))),
        "Number of ones in the binary representation of the absolute value of self.",
    ),
    MethodDef::new(
        "to_bytes",
        "($self, /, length=1, byteorder='big', *, signed=False)",
        to_bytes,
        "Return an array of bytes representing an integer.",
    ),
    MethodDef::new(
        "from_bytes",
        "($type, /, bytes, byteorder='big', *, signed=False)",
        from_bytes,
        "Return the integer represented by the given array of bytes.",
    )
    .class(),
    MethodDef::noargs(
        "as_integer_ratio",
        "($self, /)",
        |_, x| Ok(Object::tuple(&[plain(x), Object::small_int(1)])),
        "Return a pair of integers, whose ratio is equal to the original int.",
    ),
    MethodDef::noargs(
        "is_integer",
        "($self, /)",
        |_, _| Ok(Object::TRUE),
        "Always true, as ints are whole; floats have the same method.",
    ),
    MethodDef::noargs(
        "__trunc__",
        "($self, /)",
        |_, x| Ok(plain(x)),
        "The int itself, having no fraction.",
    ),
    MethodDef::noargs(
        "__floor__",
        "($self, /)",
        |_, x| Ok(plain(x)),
        "The int itself, being whole.",
    ),
    MethodDef::noargs(
        "__ceil__",
        "($self, /)",
        |_, x| Ok(plain(x)),
        "The int itself: it is whole already.",
    ),
    MethodDef::new(
        "__round__",
        "($self, ndigits=None, /)",
        round,
        "Rounding an Integral returns itself.",
    ),
    MethodDef::noargs("__getnewargs__", "($self, /)", |_, x| Ok(Object::tuple(&[plain(x)])), ""),
    MethodDef::one(
        "__format__",
        "($self, format_spec, /)",
        format,
        "Text of the number as the specification asks.",
    ),
    MethodDef::noargs(
        "__sizeof__",
        "($self, /)",
        |_, x| {
            Ok(Object::int_usize(
                24 + arith::bit_length(&value(x).to_cow()).div_ceil(30).max(1) * 4,
            ))
        },
        "Bytes that the object takes.",
    ),
];

pub(super) static GETSET: &[GetSetDef] = &[
    GetSetDef::ro("real", |_, x| Ok(plain(x)), "the real part of a complex number"),
    GetSetDef::ro(
        "imag",
        |_, _| Ok(Object::small_int(0)),
        "the imaginary part of a complex number",
    ),
    GetSetDef::ro(
        "numerator",
        |_, x| Ok(plain(x)),
        "the numerator of a rational number in lowest terms",
    ),
    GetSetDef::ro(
        "denominator",
        |_, _| Ok(Object::small_int(1)),
        "the denominator of a rational number in lowest terms",
    ),
];

static NEW: Signature = Signature::new("int", "(x=0, /, base=10)");

pub(super) fn new(thread: &Thread, ty: &Type, args: CallArgs<'_>) -> PyResult {
    if let ([x], None) = (args.args, args.kwnames)
        && ty.is(&INT)
    {
        return from_object(thread, x);
    }
    let given = args.positional().len();
    if given > 2 {
        return Err(thread.type_error(format!("int expected at most 2 arguments, got {given}")));
    }
    let args = NEW.bind(thread, args)?;
    let result = match (args.opt(0), args.opt(1)) {
        (None, None) => Object::small_int(0),
        (None, Some(_)) => return Err(thread.type_error("int() missing string argument")),
        (Some(x), None) => from_object(thread, x)?,
        (Some(x), Some(base)) => {
            let base = base.index_clipped(thread)?;
            if base != 0 && !(2..=36).contains(&base) {
                return Err(thread.value_error("int() base must be >= 2 and <= 36, or 0"));
            }
            match text_of(x) {
                Some(text) => from_text(thread, &text, base as u32, x)?,
                None => {
                    return Err(
                        thread.type_error("int() can't convert non-string with explicit base")
                    );
                }
            }
        }
    };
    if ty.is(&INT) {
        return Ok(result);
    }
    Ok(Object::int_of_type(ty, value(&result).to_big()))
}

/// The text of a str (digits of all scripts as ASCII) or of bytes.
fn text_of(object: &Object) -> Option<Cow<'_, str>> {
    if let Some(text) = object.as_str() {
        return Some(ascii_digits(text));
    }
    let array = object.downcast::<ByteArray>().map(ByteArray::as_slice);
    let bytes = object.as_bytes().map(|bytes| bytes.as_slice()).or(array)?;
    let text: String = bytes.iter().map(|b| if b.is_ascii() { *b as char } else { '?' }).collect();
    Some(text.into())
}

/// Replaces decimal digits and white space of other scripts by ASCII.
pub(crate) fn ascii_digits(text: &crate::types::str::Str) -> Cow<'_, str> {
    match text.as_ascii() {
        Some(text) => text.into(),
        None => text
            .view()
            .iter()
            .map(|c| match crate::types::str::decimal_digit(c) {
                Some(digit) => char::from(b'0' + digit),
                None if crate::types::str::is_space(c) => ' ',
                None if c < 128 => c as u8 as char,
                None => '?',
            })
            .collect::<String>()
            .into(),
    }
}

fn from_text(thread: &Thread, text: &str, base: u32, source: &Object) -> PyResult {
    if base == 10
        && let Some(value) = parse::parse_short(text)
    {
        return Ok(Object::int(value));
    }
    let limit = thread.interp().int_max_str_digits.get();
    match parse::parse_int(text, base, limit) {
        Ok(value) => Ok(Object::big_int(value)),
        Err(parse::IntError::TooManyDigits(digits)) => {
            Err(thread.value_error(parse::too_many_digits(limit, digits)))
        }
        Err(parse::IntError::Invalid) => {
            let shown = source.repr_string(thread)?;
            Err(thread
                .value_error(format!("invalid literal for int() with base {base}: {shown:.200}")))
        }
    }
}

/// `PyNumber_Long`.
pub fn from_object(thread: &Thread, object: &Object) -> PyResult {
    if object.is_exact_int() {
        return Ok(object.clone());
    }
    if let Some(int) = object.ty().slots().int() {
        let result = int(thread, object)?;
        if result.is_exact_int() {
            return Ok(result);
        }
        if result.as_int().is_none() {
            return Err(thread
                .type_error(format!("__int__ returned non-int (type {})", result.ty().name())));
        }
        let message = format!(
            "__int__ returned non-int (type {}).  The ability to return an instance of a strict subclass of int is \
             deprecated, and may not be supported in a future version of Python.",
            result.ty().name()
        );
        thread.warn(&crate::exceptions::DEPRECATION_WARNING, message)?;
        return Ok(plain(&result));
    }
    if object.ty().slots().index().is_some() {
        return Ok(plain(&object.index(thread)?));
    }
    if let Some(text) = text_of(object) {
        return from_text(thread, &text, 10, object);
    }
    if let Ok(buffer) = object.buffer(thread, BufferFlags::SIMPLE) {
        let bytes = Object::bytes(buffer.as_slice());
        let text = text_of(&bytes).unwrap_or_default();
        return from_text(thread, &text, 10, &bytes);
    }
    Err(thread.type_error(format!(
        "int() argument must be a string, a bytes-like object or a real number, not '{}'",
        object.ty().name()
    )))
}

/// Whether the order is little-endian.
fn byte_order(thread: &Thread, order: Option<&Object>, function: &str) -> PyResult<bool> {
    let Some(order) = order else { return Ok(false) };
    match order.as_str().map(|o| o.to_string_lossy()).as_deref() {
        Some("little") => Ok(true),
        Some("big") => Ok(false),
        Some(_) => Err(thread.value_error("byteorder must be either 'little' or 'big'")),
        None => Err(thread.type_error(format!(
            "{function}() argument 'byteorder' must be str, not {}",
            order.type_or_none()
        ))),
    }
}

fn to_bytes(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let length = match args.opt(0) {
        Some(length) => length.index_isize(thread)?,
        None => 1,
    };
    let little = byte_order(thread, args.opt(1), "to_bytes")?;
    let signed = match args.opt(2) {
        Some(signed) => signed.is_true(thread)?,
        None => false,
    };
    let Ok(length) = usize::try_from(length) else {
        return Err(thread.value_error("length argument must be non-negative"));
    };
    let number = value(object);
    if !signed && number.is_negative() {
        return Err(thread.overflow_error("can't convert negative int to unsigned"));
    }
    match arith::to_bytes(&number.to_cow(), length, signed) {
        Some(mut bytes) => {
            if !little {
                bytes.reverse();
            }
            Ok(Object::bytes(&bytes))
        }
        None => Err(thread.overflow_error("int too big to convert")),
    }
}

fn from_bytes(thread: &Thread, class: &Object, args: Args<'_>) -> PyResult {
    let little = byte_order(thread, args.opt(1), "from_bytes")?;
    let signed = match args.opt(2) {
        Some(signed) => signed.is_true(thread)?,
        None => false,
    };
    let mut bytes = bytes_of(thread, args.req(0))?;
    if !little {
        bytes.reverse();
    }
    let number = Object::big_int(arith::from_bytes(&bytes, signed));
    if class.is(&INT.to_object()) { Ok(number) } else { class.call(thread, &[number]) }
}

/// `PyObject_Bytes`.
fn bytes_of(thread: &Thread, source: &Object) -> PyResult<Vec<u8>> {
    if let Some(bytes) = source.as_bytes()
        && source.is_exact(&crate::types::bytes::BYTES)
    {
        return Ok(bytes.as_slice().to_vec());
    }
    if let Some(result) = call_special(thread, source, name!("__bytes__"), &[])? {
        return match result.as_bytes() {
            Some(bytes) => Ok(bytes.as_slice().to_vec()),
            None => Err(thread
                .type_error(format!("__bytes__ returned non-bytes (type {})", result.ty().name()))),
        };
    }
    if source.has_buffer() {
        return Ok(source.buffer(thread, BufferFlags::SIMPLE)?.as_slice().to_vec());
    }
    let iterable = source.ty().slots().iter().is_some() || source.is_sequence();
    if source.as_str().is_some() || !iterable {
        return Err(
            thread.type_error(format!("cannot convert '{}' object to bytes", source.ty().name()))
        );
    }
    let mut bytes = Vec::new();
    source.for_each(thread, |item| {
        let index = item.index(thread)?;
        let value = index.as_int().and_then(IntValue::to_i64).and_then(|v| u8::try_from(v).ok());
        bytes.push(value.ok_or_else(|| thread.value_error("bytes must be in range(0, 256)"))?);
        Ok(())
    })?;
    Ok(bytes)
}

fn round(thread: &Thread, object: &Object, args: Args<'_>) -> PyResult {
    let Some(digits) = args.opt_not_none(0) else { return Ok(plain(object)) };
    let digits = digits.index(thread)?;
    let digits = digits.as_int().expect("index gives an int");
    if !digits.is_negative() {
        return Ok(plain(object));
    }
    let number = value(object).to_big();
    let Some(digits) = digits.to_i64().map(i64::unsigned_abs) else {
        return Ok(Object::small_int(0));
    };
    if digits as f64 > arith::bit_length(&number) as f64 {
        return Ok(Object::small_int(0));
    }
    Ok(Object::big_int(arith::round_to_power(&number, digits as usize)))
}

/// The int as the format kernel sees it.
struct Digits<'a> {
    thread: &'a Thread,
    number: IntValue<'a>,
    error: &'a Cell<Option<Raised>>,
}

impl IntDigits for Digits<'_> {
    fn is_negative(&self) -> bool {
        self.number.is_negative()
    }

    fn magnitude(&self) -> Option<u64> {
        match self.number {
            IntValue::Small(value) => Some(value.unsigned_abs()),
            IntValue::Big(_) => None,
        }
    }

    fn digits(&self, radix: u8) -> Result<String, FormatError> {
        let text = if radix == 10 {
            to_decimal(self.thread, self.number).map_err(|error| {
                self.error.set(Some(error));
                FormatError::Memory
            })?
        } else {
            self.number.to_cow().in_radix(radix).to_string()
        };
        Ok(text.trim_start_matches('-').to_string())
    }
}

/// `int.__format__`.
pub(crate) fn format(thread: &Thread, object: &Object, spec: &Object) -> PyResult {
    let text = crate::format_spec::spec_text(thread, spec)?;
    if text.is_empty() {
        return object.to_str(thread).map(Into::into);
    }
    let type_name = object.ty().name();
    let parsed = crate::format_spec::parse(thread, text, 'd', '>', type_name)?;
    let locale = &crate::format_spec::locale;
    let number = value(object);
    let result = match parsed.kind_char() {
        'e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%' => {
            let float = super::operators::to_float(thread, number)?;
            format_spec::format_float(float, &parsed, type_name, locale)
        }
        'c' => return format_character(thread, number, parsed),
        _ => {
            let error = Cell::new(None);
            let digits = Digits { thread, number, error: &error };
            let result = format_spec::format_int(&digits, &parsed, type_name, locale);
            if let Some(error) = error.take() {
                return Err(error);
            }
            result
        }
    };
    crate::format_spec::finish(thread, result)
}

/// The `c` presentation: a character.
fn format_character(thread: &Thread, number: IntValue<'_>, spec: format_spec::Spec) -> PyResult {
    if spec.precision.is_some() {
        return Err(thread.value_error("Precision not allowed in integer format specifier"));
    }
    if spec.no_negative_zero {
        return Err(thread
            .value_error("Negative zero coercion (z) not allowed in integer format specifier"));
    }
    if spec.sign.is_some() {
        return Err(thread.value_error("Sign not allowed with integer format specifier 'c'"));
    }
    if spec.alternate {
        return Err(
            thread.value_error("Alternate form (#) not allowed with integer format specifier 'c'")
        );
    }
    let code_point = match number.to_i64() {
        Some(c @ 0..=0x10ffff) => c as u32,
        Some(_) => return Err(thread.overflow_error("%c arg not in range(0x110000)")),
        None => {
            return Err(thread.overflow_error("Python int too large to convert to C long"));
        }
    };
    let align = if spec.align == '=' { '>' } else { spec.align };
    let spec = format_spec::Spec { align, kind: 's' as u32, ..spec };
    crate::format_spec::finish(thread, format_spec::format_str(&[code_point], &spec, "int"))
}
