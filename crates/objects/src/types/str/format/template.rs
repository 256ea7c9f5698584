//! Templates of `str.format`: literal text, fields, and the names in fields.
//!
//! Owns the grammar and its error messages; knows no values.

use krait_text::Str;
use krait_text::unicode::to_decimal;
use std::ops::Range;

/// A literal part of a template and the field behind it, as ranges of the template.
pub struct Piece {
    pub literal: Range<usize>,
    pub field: Option<Field>,
}

/// A field in braces: `{name!conversion:spec}`.
pub struct Field {
    pub name: Range<usize>,
    pub spec: Range<usize>,
    /// The specification has fields itself.
    pub nested: bool,
    pub conversion: Option<u32>,
}

/// A name or number in a field.
pub enum Key {
    Index(usize),
    Name(Range<usize>),
}

/// What follows the first key of a field's name.
pub enum Access {
    Attribute(Range<usize>),
    Item(Key),
}

type Parsed<T> = Result<T, &'static str>;

fn is(s: Str<'_>, at: usize, c: char) -> bool {
    s.at(at) == c as u32
}

/// Reads the next piece of `s[at..end]`; None at the end. A doubled brace ends a literal, which has it once.
pub fn next_piece(s: Str<'_>, at: &mut usize, end: usize) -> Parsed<Option<Piece>> {
    let start = *at;
    if start >= end {
        return Ok(None);
    }
    let Some(brace) = (start..end).find(|&i| is(s, i, '{') || is(s, i, '}')) else {
        *at = end;
        return Ok(Some(Piece { literal: start..end, field: None }));
    };
    let next = brace + 1;
    let doubled = next < end && s.at(next) == s.at(brace);
    if doubled {
        *at = next + 1;
        return Ok(Some(Piece { literal: start..next, field: None }));
    }
    if is(s, brace, '}') {
        return Err("Single '}' encountered in format string");
    }
    if next >= end {
        return Err("Single '{' encountered in format string");
    }
    *at = next;
    let field = field(s, at, end)?;
    Ok(Some(Piece { literal: start..brace, field: Some(field) }))
}

/// Reads a field from behind its opening brace to behind its closing one.
fn field(s: Str<'_>, at: &mut usize, end: usize) -> Parsed<Field> {
    let start = *at;
    let mut stop = None;
    while *at < end {
        let c = char::from_u32(s.at(*at)).unwrap_or('\0');
        *at += 1;
        match c {
            '{' => return Err("unexpected '{' in field name"),
            '[' => {
                while *at < end && !is(s, *at, ']') {
                    *at += 1;
                }
            }
            '}' | ':' | '!' => {
                stop = Some(c);
                break;
            }
            _ => {}
        }
    }
    let Some(stop) = stop else { return Err("expected '}' before end of string") };
    let mut field = Field { name: start..*at - 1, spec: 0..0, nested: false, conversion: None };
    if stop == '}' {
        return Ok(field);
    }
    if stop == '!' {
        if *at >= end {
            return Err("end of string while looking for conversion specifier");
        }
        field.conversion = Some(s.at(*at));
        *at += 1;
        if *at < end {
            *at += 1;
            if is(s, *at - 1, '}') {
                return Ok(field);
            }
            if !is(s, *at - 1, ':') {
                return Err("expected ':' after conversion specifier");
            }
        }
    }
    let spec = *at;
    let mut depth = 1;
    while *at < end {
        *at += 1;
        if is(s, *at - 1, '{') {
            field.nested = true;
            depth += 1;
        } else if is(s, *at - 1, '}') {
            depth -= 1;
            if depth == 0 {
                field.spec = spec..*at - 1;
                return Ok(field);
            }
        }
    }
    Err("unmatched '{' in format spec")
}

/// The number that a key is, if it is one.
fn index(s: Str<'_>, range: Range<usize>) -> Parsed<Option<usize>> {
    if range.is_empty() {
        return Ok(None);
    }
    let mut value: usize = 0;
    for i in range {
        let Some(digit) = to_decimal(s.at(i)) else { return Ok(None) };
        value = value
            .checked_mul(10)
            .and_then(|v| v.checked_add(digit as usize))
            .filter(|&v| v <= isize::MAX as usize)
            .ok_or("Too many decimal digits in format string")?;
    }
    Ok(Some(value))
}

fn key(s: Str<'_>, range: Range<usize>) -> Parsed<Key> {
    Ok(match index(s, range.clone())? {
        Some(index) => Key::Index(index),
        None => Key::Name(range),
    })
}

/// The first key of a field's name, None if it is empty, and where the rest begins.
pub fn first_key(s: Str<'_>, name: Range<usize>) -> Parsed<(Option<Key>, usize)> {
    let end = name.clone().find(|&i| is(s, i, '.') || is(s, i, '[')).unwrap_or(name.end);
    if end == name.start {
        return Ok((None, end));
    }
    Ok((Some(key(s, name.start..end)?), end))
}

/// Reads the next `.attribute` or `[item]` of a field's name; None at its end.
pub fn next_access(s: Str<'_>, at: &mut usize, end: usize) -> Parsed<Option<Access>> {
    if *at >= end {
        return Ok(None);
    }
    let start = *at + 1;
    let access = match char::from_u32(s.at(*at)) {
        Some('.') => {
            *at = (start..end).find(|&i| is(s, i, '.') || is(s, i, '[')).unwrap_or(end);
            Access::Attribute(start..*at)
        }
        Some('[') => {
            let Some(close) = (start..end).find(|&i| is(s, i, ']')) else {
                return Err("Missing ']' in format string");
            };
            *at = close + 1;
            if close == start {
                return Err("Empty attribute in format string");
            }
            Access::Item(key(s, start..close)?)
        }
        _ => return Err("Only '.' or '[' may follow ']' in format field specifier"),
    };
    match &access {
        Access::Attribute(name) if name.is_empty() => Err("Empty attribute in format string"),
        _ => Ok(Some(access)),
    }
}
