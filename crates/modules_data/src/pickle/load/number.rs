//! Numbers as text, and ints of any size.

use super::Load;
use crate::pickle::input::Line;
use krait_num::parse::{self, IntError};
use krait_num::{BigInt, arith};
use krait_objects::{Object, PyResult, Thread};

/// A line up to its first NUL, as C sees it.
fn c_string(line: &[u8]) -> &[u8] {
    let end = line.iter().position(|&byte| byte == 0).unwrap_or(line.len());
    &line[..end]
}

/// What `strtol` reads: the value, and how much of the text it took; None if the value does not fit.
fn c_long(text: &[u8]) -> Option<(i64, usize)> {
    let space = text.iter().take_while(|b| matches!(b, b' ' | 9..=13)).count();
    let (negative, start) = match text.get(space) {
        Some(b'-') => (true, space + 1),
        Some(b'+') => (false, space + 1),
        _ => (false, space),
    };
    let mut value = 0i64;
    let mut at = start;
    while let Some(digit) = text.get(at).filter(|byte| byte.is_ascii_digit()) {
        let digit = i64::from(digit - b'0');
        let digit = if negative { -digit } else { digit };
        value = value.checked_mul(10)?.checked_add(digit)?;
        at += 1;
    }
    Some((value, if at == start { 0 } else { at }))
}

/// `int(text)` with the error that CPython's `PyLong_FromString` raises.
pub(super) fn parse_int(thread: &Thread, line: &[u8]) -> PyResult<BigInt> {
    let text = c_string(line);
    let limit = thread.interp().int_max_str_digits.get();
    // `int()` of a str takes the separators of ASCII for white space, C does not.
    let plain = text.iter().all(|byte| byte.is_ascii() && !matches!(byte, 0x1c..=0x1f));
    let failed = match plain {
        true => match parse::parse_int(std::str::from_utf8(text).unwrap_or_default(), 10, limit) {
            Ok(value) => return Ok(value),
            Err(failed) => failed,
        },
        false => IntError::Invalid,
    };
    Err(match failed {
        IntError::TooManyDigits(digits) => {
            thread.value_error(parse::too_many_digits(limit, digits))
        }
        IntError::Invalid => {
            let shown = &text[..text.len().min(200)];
            let shown = krait_objects::codecs::decode(thread, shown, "utf-8", "strict")?;
            let shown = shown.repr_string(thread)?;
            let message = format!("invalid literal for int() with base 10: {shown:.200}");
            thread.value_error(message)
        }
    })
}

impl Load<'_> {
    fn number_line(&self) -> PyResult<Line> {
        self.reader.input.full_line(self.thread)
    }

    /// `I01` and `I00` are bools.
    pub(super) fn int(&mut self) -> PyResult<()> {
        let line = self.number_line()?;
        let text = c_string(&line);
        let whole = |end: usize| matches!(text.get(end), None | Some(b'\n'));
        let value = match c_long(text) {
            Some((value, end)) if whole(end) => match value {
                0 | 1 if line.len() == 3 => Object::from_bool(value == 1),
                _ => Object::int(value),
            },
            _ => match parse_int(self.thread, &line) {
                Ok(value) => Object::big_int(value),
                Err(_) => {
                    return Err(self.thread.value_error("could not convert string to int"));
                }
            },
        };
        self.stack.push(value);
        Ok(())
    }

    pub(super) fn long(&mut self) -> PyResult<()> {
        let mut line = self.number_line()?;
        let mark = line.len() - 2;
        if line[mark] == b'L' {
            line[mark] = 0;
        }
        let value = parse_int(self.thread, &line)?;
        self.stack.push(Object::big_int(value));
        Ok(())
    }

    pub(super) fn counted_long(&mut self, len: i32) -> PyResult<()> {
        let Ok(len) = usize::try_from(len) else {
            return Err(crate::pickle::state::unpickling_error(
                self.thread,
                "LONG pickle has negative byte count",
            ));
        };
        let bytes = self.reader.input.take(self.thread, len)?;
        let value = match bytes {
            [] => Object::int(0),
            [.., last] if len <= 8 => {
                let fill = if last & 0x80 != 0 { 0xff } else { 0 };
                let mut wide = [fill; 8];
                wide[..len].copy_from_slice(bytes);
                Object::int(i64::from_le_bytes(wide))
            }
            _ => Object::big_int(arith::from_bytes(bytes, true)),
        };
        self.stack.push(value);
        Ok(())
    }

    pub(super) fn float(&mut self) -> PyResult<()> {
        let line = self.number_line()?;
        let text = c_string(&line);
        let shown = || -> PyResult<String> {
            let shown = String::from_utf8_lossy(&text[..text.len().min(200)]).into_owned();
            Ok(shown)
        };
        let Some((value, end)) = parse::float_prefix(text) else {
            return Err(self
                .thread
                .value_error(format!("could not convert string to float: '{}'", shown()?)));
        };
        let named = text.iter().any(|b| matches!(b, b'i' | b'I'));
        if value.is_infinite() && !named {
            return Err(self
                .thread
                .overflow_error(format!("value too large to convert to float: '{}'", shown()?)));
        }
        if !matches!(text.get(end), None | Some(b'\n')) {
            return Err(self.thread.value_error("could not convert string to float"));
        }
        self.stack.push(Object::float(value));
        Ok(())
    }
}
