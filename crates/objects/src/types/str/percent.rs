//! `str % values`. Matches the formatting part of CPython's `Objects/unicode_format.c`.

use super::Str;
use super::fill;
use super::slots::of;
use crate::error::{PyResult, Raised};
use crate::exceptions as exc;
use crate::object::Object;
use crate::thread::Thread;
use crate::types::int::{self, IntValue};
use crate::types::str::STR;
use krait_num::decimal;
use krait_num::float;
use krait_text::{Builder, Kind, Str as StrView};

/// The values that conversions take one after another.
struct Values<'a> {
    thread: &'a Thread,
    /// A tuple's items, or the one value.
    items: &'a [Object],
    next: usize,
    /// What `%(key)s` looks into.
    mapping: Option<&'a Object>,
    /// The value of the last key, for the conversion that it belongs to.
    keyed: Option<Option<Object>>,
}

impl Values<'_> {
    fn take(&mut self) -> PyResult {
        if let Some(keyed) = &mut self.keyed {
            return keyed.take().ok_or_else(|| self.not_enough());
        }
        let value = self.items.get(self.next).cloned().ok_or_else(|| self.not_enough())?;
        self.next += 1;
        Ok(value)
    }

    fn not_enough(&self) -> Raised {
        self.thread.type_error("not enough arguments for format string")
    }
}

/// A conversion like `%-08.3f`.
#[derive(Default)]
struct Conversion {
    left: bool,
    plus: bool,
    blank: bool,
    alternate: bool,
    zero: bool,
    width: usize,
    precision: Option<usize>,
    kind: u32,
}

impl Conversion {
    /// True if there are no flags, no width and no precision.
    fn is_plain(&self) -> bool {
        let flags = self.left || self.plus || self.blank || self.alternate || self.zero;
        !flags && self.width == 0 && self.precision.is_none()
    }
}

/// `template % values`.
pub(super) fn format(thread: &Thread, template: &Object, given: &Object) -> PyResult {
    let tuple = given.as_tuple();
    let is_mapping =
        given.ty().slots().subscript().is_some() && tuple.is_none() && given.as_str().is_none();
    let mut values = Values {
        thread,
        items: match tuple {
            Some(tuple) => tuple.as_slice(),
            None => std::slice::from_ref(given),
        },
        next: 0,
        mapping: is_mapping.then_some(given),
        keyed: None,
    };
    let view = of(template).view();
    let mut out = Builder::with_capacity(view.len() + 16);
    let mut at = 0;
    while at < view.len() {
        let percent = krait_text::find::find_char(view, b'%' as u32, at..view.len());
        let literal = percent.unwrap_or(view.len());
        out.push_view(view.slice(at..literal));
        if percent.is_none() {
            break;
        }
        at = literal + 1;
        if view.get(at) == Some(b'%' as u32) {
            out.push(b'%' as u32);
            at += 1;
            continue;
        }
        let conversion = match view.get(at).and_then(char::from_u32) {
            Some(kind @ ('s' | 'r' | 'd' | 'x')) => {
                at += 1;
                Conversion { kind: kind as u32, ..Conversion::default() }
            }
            _ => parse(thread, view, &mut at, &mut values)?,
        };
        let value = values.take()?;
        convert(thread, &conversion, &value, at - 1, &mut out)?;
        if values.mapping.is_some() && matches!(values.keyed, Some(Some(_))) {
            return Err(not_all(thread));
        }
    }
    if values.mapping.is_none() && values.keyed.is_none() && values.next < values.items.len() {
        return Err(not_all(thread));
    }
    Ok(Str::from_builder(out).into())
}

fn not_all(thread: &Thread) -> Raised {
    thread.type_error("not all arguments converted during string formatting")
}

/// Reads a conversion from behind its percent sign.
fn parse(
    thread: &Thread,
    s: StrView<'_>,
    at: &mut usize,
    values: &mut Values<'_>,
) -> PyResult<Conversion> {
    let incomplete = || thread.value_error("incomplete format");
    let mut c = Conversion::default();
    let peek = |at: usize| s.get(at).and_then(char::from_u32);
    if peek(*at) == Some('(') {
        let Some(mapping) = values.mapping else {
            return Err(thread.type_error("format requires a mapping"));
        };
        let start = *at + 1;
        let mut depth = 1;
        let mut end = start;
        while depth > 0 {
            match peek(end) {
                Some('(') => depth += 1,
                Some(')') => depth -= 1,
                None if end >= s.len() => {
                    return Err(thread.value_error("incomplete format key"));
                }
                _ => {}
            }
            end += 1;
        }
        let key = fill::substring(s.slice(start..end - 1));
        values.keyed = Some(Some(mapping.getitem(thread, &key)?));
        *at = end;
    }
    loop {
        match peek(*at) {
            Some('-') => c.left = true,
            Some('+') => c.plus = true,
            Some(' ') => c.blank = true,
            Some('#') => c.alternate = true,
            Some('0') => c.zero = true,
            _ => break,
        }
        *at += 1;
    }
    if peek(*at) == Some('*') {
        *at += 1;
        let width = star(thread, values)?;
        let width = width.to_ssize(thread)?;
        c.left = c.left || width < 0;
        c.width = width.unsigned_abs();
    } else {
        c.width = digits(s, at, isize::MAX as usize)
            .ok_or_else(|| thread.value_error("width too big"))?;
    }
    if peek(*at) == Some('.') {
        *at += 1;
        if peek(*at) == Some('*') {
            *at += 1;
            c.precision = Some(star(thread, values)?.to_i32(thread)?.max(0) as usize);
        } else {
            let precision = digits(s, at, i32::MAX as usize);
            c.precision = Some(precision.ok_or_else(|| thread.value_error("precision too big"))?);
        }
    }
    if matches!(peek(*at), Some('h' | 'l' | 'L')) {
        *at += 1;
    }
    c.kind = s.get(*at).ok_or_else(incomplete)?;
    *at += 1;
    Ok(c)
}

/// The value of a `*`.
fn star(thread: &Thread, values: &mut Values<'_>) -> PyResult {
    let value = values.take()?;
    if value.as_int().is_none() {
        return Err(thread.type_error("* wants int"));
    }
    Ok(value)
}

/// Reads decimal digits; None if the number exceeds `max`.
fn digits(s: StrView<'_>, at: &mut usize, max: usize) -> Option<usize> {
    let mut value = 0usize;
    while let Some(digit @ 0x30..=0x39) = s.get(*at) {
        value = value.checked_mul(10)?.checked_add(digit as usize - 0x30)?;
        if value > max {
            return None;
        }
        *at += 1;
    }
    Some(value)
}

fn convert(
    thread: &Thread,
    c: &Conversion,
    value: &Object,
    place: usize,
    out: &mut Builder,
) -> PyResult<()> {
    if c.is_plain()
        && c.kind == b'd' as u32
        && let Some(number) = value.word().as_int()
    {
        out.push_ascii(decimal::signed(&mut [0; decimal::MAX_LEN], number));
        return Ok(());
    }
    match char::from_u32(c.kind) {
        Some('s') if value.is_exact(&STR) => pad_text(thread, c, of(value).view(), out),
        Some('s') => pad_text(thread, c, value.to_str(thread)?.view(), out),
        Some('r') => pad_text(thread, c, value.repr(thread)?.view(), out),
        Some('a') => pad_text(thread, c, value.ascii(thread)?.view(), out),
        Some('c') => {
            let character = character(thread, value)?;
            let c = Conversion { precision: None, ..*c };
            pad_text(thread, &c, krait_text::Text::from_code_points([character]).as_str(), out)
        }
        Some(kind @ ('d' | 'i' | 'u' | 'o' | 'x' | 'X')) => {
            let (negative, prefix, digits) = integer(thread, c, kind, value)?;
            pad_number(thread, c, negative, prefix, &digits, out)
        }
        Some(kind @ ('e' | 'E' | 'f' | 'F' | 'g' | 'G')) => {
            let number = value.to_f64(thread)?;
            if c.precision.is_some_and(|precision| precision > float::MAX_PRECISION) {
                return Err(thread.value_error("precision too big"));
            }
            let digits = real(number, c, kind);
            let negative = number.is_sign_negative() && !number.is_nan();
            pad_number(thread, c, negative, "", &digits, out)
        }
        _ => {
            let shown = char::from_u32(c.kind).unwrap_or('?');
            Err(thread.value_error(format!(
                "unsupported format character '{shown}' ({:#x}) at index {place}",
                c.kind
            )))
        }
    }
}

/// The code point that `%c` shows.
fn character(thread: &Thread, value: &Object) -> PyResult<u32> {
    if let Some(text) = value.as_str() {
        return match text.len() {
            1 => Ok(text.view().at(0)),
            len => Err(thread.type_error(format!(
                "%c requires an int or a unicode character, not a string of length {len}"
            ))),
        };
    }
    if value.ty().slots().index().is_none() {
        return Err(thread.type_error(format!(
            "%c requires an int or a unicode character, not {}",
            value.ty().name()
        )));
    }
    let number = value.index(thread)?;
    match number.as_int().and_then(|n| n.to_i64()) {
        Some(c @ 0..=0x10ffff) => Ok(c as u32),
        _ => Err(thread.overflow_error("%c arg not in range(0x110000)")),
    }
}

/// The octal or hexadecimal digits, perhaps with a sign.
fn in_radix(number: IntValue<'_>, radix: u8) -> String {
    match number {
        IntValue::Small(value) if radix == 8 => format!("{:o}", value.unsigned_abs()),
        IntValue::Small(value) => format!("{:x}", value.unsigned_abs()),
        IntValue::Big(value) => value.in_radix(radix).to_string(),
    }
}

/// Sign, prefix and digits of an int conversion.
fn integer(
    thread: &Thread,
    c: &Conversion,
    kind: char,
    value: &Object,
) -> PyResult<(bool, &'static str, String)> {
    let decimal = matches!(kind, 'd' | 'i' | 'u');
    let wrong = || {
        let wanted = if decimal { "a real number" } else { "an integer" };
        thread
            .type_error(format!("%{kind} format: {wanted} is required, not {}", value.ty().name()))
    };
    let number = if value.as_int().is_some() {
        value.clone()
    } else {
        let slots = value.ty().slots();
        let is_number = slots.index().is_some() || slots.int().is_some() || slots.float().is_some();
        if !is_number && value.ty().name() != "complex" {
            return Err(wrong());
        }
        let converted =
            if decimal { int::methods::from_object(thread, value) } else { value.index(thread) };
        match converted {
            Ok(number) => number,
            Err(raised) if raised.is(&exc::TYPE_ERROR) => return Err(wrong()),
            Err(raised) => return Err(raised),
        }
    };
    let number = number.as_int().ok_or_else(wrong)?;
    let negative = number.is_negative();
    let text = match kind {
        'o' => in_radix(number, 8),
        'x' => in_radix(number, 16),
        'X' => in_radix(number, 16).to_ascii_uppercase(),
        _ => int::operators::to_decimal(thread, number)?,
    };
    let mut digits = text.trim_start_matches('-').to_string();
    if let Some(precision) = c.precision
        && precision > digits.len()
    {
        if precision > i32::MAX as usize - 3 {
            return Err(thread.value_error("precision too large"));
        }
        fill::check_size(thread, Kind::Ascii, precision)?;
        digits.insert_str(0, &"0".repeat(precision - digits.len()));
    }
    let prefix = match kind {
        'o' if c.alternate => "0o",
        'x' if c.alternate => "0x",
        'X' if c.alternate => "0X",
        _ => "",
    };
    Ok((negative, prefix, digits))
}

/// The digits of a float conversion, without sign.
fn real(number: f64, c: &Conversion, kind: char) -> String {
    let magnitude = number.abs();
    let precision = c.precision.unwrap_or(6);
    let mut text = if magnitude.is_nan() {
        "nan".to_string()
    } else if magnitude.is_infinite() {
        "inf".to_string()
    } else {
        match kind.to_ascii_lowercase() {
            'e' => float::exponential(magnitude, precision),
            'f' => float::fixed(magnitude, precision),
            _ => float::general(magnitude, precision, c.alternate),
        }
    };
    if c.alternate && magnitude.is_finite() && !text.contains('.') {
        text.insert(text.find('e').unwrap_or(text.len()), '.');
    }
    if kind.is_ascii_uppercase() { text.to_ascii_uppercase() } else { text }
}

fn pad_text(thread: &Thread, c: &Conversion, text: StrView<'_>, out: &mut Builder) -> PyResult<()> {
    let text = text.slice(0..c.precision.unwrap_or(usize::MAX).min(text.len()));
    let missing = c.width.saturating_sub(text.len());
    check_padding(thread, missing)?;
    if !c.left {
        out.push_repeated(b' ' as u32, missing);
    }
    out.push_view(text);
    if c.left {
        out.push_repeated(b' ' as u32, missing);
    }
    Ok(())
}

fn pad_number(
    thread: &Thread,
    c: &Conversion,
    negative: bool,
    prefix: &str,
    digits: &str,
    out: &mut Builder,
) -> PyResult<()> {
    let sign = match (negative, c.plus, c.blank) {
        (true, ..) => "-",
        (false, true, _) => "+",
        (false, false, true) => " ",
        _ => "",
    };
    let missing = c.width.saturating_sub(sign.len() + prefix.len() + digits.len());
    check_padding(thread, missing)?;
    let (before, zeros, after) = match (c.left, c.zero) {
        (true, _) => (0, 0, missing),
        (false, true) => (0, missing, 0),
        (false, false) => (missing, 0, 0),
    };
    out.push_repeated(b' ' as u32, before);
    out.push_str(sign);
    out.push_str(prefix);
    out.push_repeated(b'0' as u32, zeros);
    out.push_str(digits);
    out.push_repeated(b' ' as u32, after);
    Ok(())
}

fn check_padding(thread: &Thread, missing: usize) -> PyResult<()> {
    fill::check_size(thread, Kind::Ucs4, missing)
}
