//! `bytes % values`. Matches `_PyBytes_FormatEx` of CPython's `Objects/bytesobject.c`.

use super::construct::from_dunder;
use super::content::try_data;
use crate::buffer::BufferFlags;
use crate::error::{PyResult, suppress};
use crate::exceptions as exc;
use crate::object::Object;
use crate::thread::Thread;
use krait_num::float::{self, Flags};

/// What stands between `%` and the conversion.
#[derive(Default)]
struct Conversion {
    left: bool,
    sign: bool,
    blank: bool,
    alternate: bool,
    zero: bool,
    width: usize,
    precision: Option<usize>,
}

/// The values still to be used: a tuple's items, or one value.
struct Values<'a> {
    values: &'a Object,
    mapping: bool,
    next: usize,
}

impl Values<'_> {
    fn len(&self) -> usize {
        self.values.as_tuple().map_or(1, |t| t.len())
    }

    fn next(&mut self, thread: &Thread) -> PyResult {
        let index = self.next;
        self.next += 1;
        match self.values.as_tuple() {
            Some(tuple) if index < tuple.len() => Ok(tuple.as_slice()[index].clone()),
            None if index == 0 => Ok(self.values.clone()),
            _ => Err(thread.type_error("not enough arguments for format string")),
        }
    }
}

pub fn format(thread: &Thread, format: &[u8], values: &Object) -> PyResult<Vec<u8>> {
    let mapping = values.ty().slots().subscript().is_some()
        && values.as_tuple().is_none()
        && values.as_str().is_none()
        && try_data(values).is_none();
    let mut values = Values { values, mapping, next: 0 };
    let mut used_mapping = false;
    let mut out = Vec::with_capacity(format.len() + 16);
    let mut at = 0;
    while at < format.len() {
        let literal = memchr::memchr(b'%', &format[at..]).map_or(format.len(), |i| at + i);
        out.extend_from_slice(&format[at..literal]);
        at = literal + 1;
        if at > format.len() {
            break;
        }
        if format.get(at) == Some(&b'%') {
            out.push(b'%');
            at += 1;
            continue;
        }
        let mut item = None;
        if format.get(at) == Some(&b'(') {
            if !values.mapping {
                return Err(thread.type_error("format requires a mapping"));
            }
            let key = mapping_key(thread, format, &mut at)?;
            item = Some(values.values.getitem(thread, &Object::bytes(key))?);
            used_mapping = true;
        }
        let conversion = read_conversion(thread, format, &mut at, &mut values, &item)?;
        let Some(&kind) = format.get(at) else {
            return Err(thread.value_error("incomplete format"));
        };
        at += 1;
        let value = match item {
            Some(item) => item,
            None if used_mapping => {
                return Err(thread.type_error("not enough arguments for format string"));
            }
            None => values.next(thread)?,
        };
        convert(thread, &mut out, &conversion, kind, at - 1, &value)?;
    }
    if !used_mapping && !values.mapping && values.next < values.len() {
        return Err(thread.type_error("not all arguments converted during bytes formatting"));
    }
    Ok(out)
}

/// The key between balanced parentheses, the first of which is at `at`.
fn mapping_key<'a>(thread: &Thread, format: &'a [u8], at: &mut usize) -> PyResult<&'a [u8]> {
    let start = *at + 1;
    let mut depth = 0;
    for (i, &byte) in format.iter().enumerate().skip(*at) {
        match byte {
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            *at = i + 1;
            return Ok(&format[start..i]);
        }
    }
    Err(thread.value_error("incomplete format key"))
}

fn read_conversion(
    thread: &Thread,
    format: &[u8],
    at: &mut usize,
    values: &mut Values<'_>,
    item: &Option<Object>,
) -> PyResult<Conversion> {
    let mut out = Conversion::default();
    loop {
        match format.get(*at) {
            Some(b'-') => out.left = true,
            Some(b'+') => out.sign = true,
            Some(b' ') => out.blank = true,
            Some(b'#') => out.alternate = true,
            Some(b'0') => out.zero = true,
            _ => break,
        }
        *at += 1;
    }
    let mut star = |thread: &Thread, at: &mut usize| -> PyResult<Object> {
        *at += 1;
        let value = match item {
            Some(_) => return Err(thread.type_error("not enough arguments for format string")),
            None => values.next(thread)?,
        };
        if value.as_int().is_none() {
            return Err(thread.type_error("* wants int"));
        }
        Ok(value)
    };
    if format.get(*at) == Some(&b'*') {
        let width = star(thread, at)?.to_ssize(thread)?;
        out.left |= width < 0;
        out.width = width.unsigned_abs();
    } else {
        let width = digits(format, at, isize::MAX as usize);
        out.width = width.ok_or_else(|| thread.value_error("width too big"))?;
    }
    if format.get(*at) == Some(&b'.') {
        *at += 1;
        out.precision = Some(if format.get(*at) == Some(&b'*') {
            usize::try_from(star(thread, at)?.to_c_int(thread)?).unwrap_or(0)
        } else {
            let precision = digits(format, at, i32::MAX as usize);
            precision.ok_or_else(|| thread.value_error("prec too big"))?
        });
    }
    if matches!(format.get(*at), Some(b'h' | b'l' | b'L')) {
        *at += 1;
    }
    Ok(out)
}

fn digits(format: &[u8], at: &mut usize, most: usize) -> Option<usize> {
    let mut value = 0usize;
    while let Some(digit) = format.get(*at).filter(|b| b.is_ascii_digit()) {
        value = value.checked_mul(10)?.checked_add((digit - b'0').into()).filter(|v| *v <= most)?;
        *at += 1;
    }
    Some(value)
}

fn convert(
    thread: &Thread,
    out: &mut Vec<u8>,
    conversion: &Conversion,
    kind: u8,
    at: usize,
    value: &Object,
) -> PyResult<()> {
    match kind {
        b'r' | b'a' => {
            let text = value.ascii(thread)?;
            let text = text.as_ascii().unwrap_or_default().as_bytes();
            padded(thread, out, conversion, cut(text, conversion.precision))
        }
        b's' | b'b' => {
            let content = bytes_of(thread, value)?;
            padded(thread, out, conversion, cut(&content, conversion.precision))
        }
        b'c' => padded(thread, out, conversion, &[byte_of(thread, value)?]),
        b'd' | b'i' | b'u' | b'o' | b'x' | b'X' => {
            number(thread, out, conversion, &int_text(thread, conversion, kind, value)?, kind)
        }
        b'e' | b'E' | b'f' | b'F' | b'g' | b'G' => {
            number(thread, out, conversion, &float_text(thread, conversion, kind, value)?, kind)
        }
        // The message is made of a signed char.
        0x80.. => Err(thread.overflow_error("character argument not in range(0x110000)")),
        _ => Err(thread.value_error(format!(
            "unsupported format character '{}' ({:#x}) at index {at}",
            kind as char, kind
        ))),
    }
}

fn cut(content: &[u8], precision: Option<usize>) -> &[u8] {
    &content[..precision.unwrap_or(usize::MAX).min(content.len())]
}

fn bytes_of(thread: &Thread, value: &Object) -> PyResult<Vec<u8>> {
    if let Some(content) = try_data(value) {
        return Ok(content.to_vec());
    }
    if let Some(result) = from_dunder(thread, value)? {
        return Ok(result.as_bytes().map(|b| b.as_slice().to_vec()).unwrap_or_default());
    }
    if value.has_buffer() {
        return Ok(value.buffer(thread, BufferFlags::FULL_RO)?.to_contiguous());
    }
    Err(thread.type_error(format!(
        "%b requires a bytes-like object, or an object that implements __bytes__, not '{}'",
        value.ty().name()
    )))
}

fn byte_of(thread: &Thread, value: &Object) -> PyResult<u8> {
    const WANTED: &str = "%c requires an integer in range(256) or a single byte, not";
    match try_data(value) {
        Some([only]) => return Ok(*only),
        Some(content) => {
            let ty = if value.as_bytes().is_some() { "bytes" } else { "bytearray" };
            return Err(
                thread.type_error(format!("{WANTED} a {ty} object of length {}", content.len()))
            );
        }
        None => {}
    }
    match value.as_int() {
        Some(int) => int
            .to_i64()
            .and_then(|v| u8::try_from(v).ok())
            .ok_or_else(|| thread.overflow_error("%c arg not in range(256)")),
        None => Err(thread.type_error(format!("{WANTED} {}", value.ty().name()))),
    }
}

/// The digits of an int, with sign, base prefix and zeros up to the precision.
fn int_text(
    thread: &Thread,
    conversion: &Conversion,
    kind: u8,
    value: &Object,
) -> PyResult<Vec<u8>> {
    let int = integer(thread, kind, value)?;
    let int = int.as_int().expect("integer gives an int").to_big();
    let digits = match kind {
        b'd' | b'i' | b'u' => {
            let limit = thread.interp().int_max_str_digits.get();
            krait_num::parse::to_decimal(&int, limit).map_err(|digits| {
                let _ = digits;
                thread.value_error(format!(
                    "Exceeds the limit ({limit} digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit"
                ))
            })?
        }
        b'o' => format!("{int:o}"),
        b'x' => format!("{int:x}"),
        _ => format!("{int:X}"),
    };
    let (sign, digits) = match digits.strip_prefix('-') {
        Some(digits) => ("-", digits),
        None => ("", digits.as_str()),
    };
    let prefix = match kind {
        b'o' if conversion.alternate => "0o",
        b'x' if conversion.alternate => "0x",
        b'X' if conversion.alternate => "0X",
        _ => "",
    };
    let zeros = conversion.precision.unwrap_or(0).saturating_sub(digits.len());
    super::content::check_memory(thread, zeros)?;
    let mut text = format!("{sign}{prefix}").into_bytes();
    text.resize(text.len() + zeros, b'0');
    text.extend_from_slice(digits.as_bytes());
    Ok(text)
}

/// The value as an int: truncated for `%d`, by `__index__` for the other bases.
fn integer(thread: &Thread, kind: u8, value: &Object) -> PyResult {
    if value.as_int().is_some() {
        return Ok(value.clone());
    }
    let decimal = matches!(kind, b'd' | b'i' | b'u');
    let slots = value.ty().slots();
    let converted = match (slots.int(), slots.index()) {
        (Some(int), _) if decimal => suppress(int(thread, value), &exc::TYPE_ERROR)?,
        (_, Some(_)) => suppress(value.index(thread), &exc::TYPE_ERROR)?,
        _ => None,
    };
    match converted {
        Some(int) if int.as_int().is_some() => Ok(int),
        _ => Err(thread.type_error(format!(
            "%{} format: {} is required, not {}",
            kind as char,
            if decimal { "a real number" } else { "an integer" },
            value.ty().name()
        ))),
    }
}

fn float_text(
    thread: &Thread,
    conversion: &Conversion,
    kind: u8,
    value: &Object,
) -> PyResult<Vec<u8>> {
    let Some(value) = suppress(value.to_f64(thread), &exc::TYPE_ERROR)? else {
        return Err(
            thread.type_error(format!("float argument required, not {}", value.ty().name()))
        );
    };
    let precision = conversion.precision.unwrap_or(6);
    if precision > float::MAX_PRECISION {
        return Err(thread.value_error("precision too big"));
    }
    super::content::check_memory(thread, precision.saturating_mul(2))?;
    let flags = Flags { alternate: conversion.alternate, ..Flags::default() };
    let text = float::format(value, kind as char, precision, flags);
    Ok(text.into_bytes())
}

/// Writes a number: the sign asked for, zeros between sign or prefix and digits.
fn number(
    thread: &Thread,
    out: &mut Vec<u8>,
    conversion: &Conversion,
    text: &[u8],
    kind: u8,
) -> PyResult<()> {
    let (sign, digits) = match text {
        [b'-', digits @ ..] => (Some(b'-'), digits),
        digits if conversion.sign => (Some(b'+'), digits),
        digits if conversion.blank => (Some(b' '), digits),
        digits => (None, digits),
    };
    let prefix = if conversion.alternate && matches!(kind, b'o' | b'x' | b'X') { 2 } else { 0 };
    let (prefix, digits) = digits.split_at(prefix);
    let mut whole: Vec<u8> = sign.into_iter().chain(prefix.iter().copied()).collect();
    if conversion.zero && !conversion.left {
        let fill = conversion.width.saturating_sub(whole.len() + digits.len());
        super::content::check_memory(thread, fill)?;
        whole.resize(whole.len() + fill, b'0');
    }
    whole.extend_from_slice(digits);
    padded(thread, out, conversion, &whole)
}

fn padded(
    thread: &Thread,
    out: &mut Vec<u8>,
    conversion: &Conversion,
    text: &[u8],
) -> PyResult<()> {
    let fill = conversion.width.saturating_sub(text.len());
    super::content::check_memory(thread, out.len().saturating_add(conversion.width))?;
    if !conversion.left {
        out.resize(out.len() + fill, b' ');
    }
    out.extend_from_slice(text);
    if conversion.left {
        out.resize(out.len() + fill, b' ');
    }
    Ok(())
}
