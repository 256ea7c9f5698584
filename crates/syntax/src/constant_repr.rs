//! Python's `repr` of a constant in a tree, for `ast_dump` and `unparse`. It owns the composition (tuples, quotes,
//! complex parts); matches the `__repr__` of CPython's builtin types.

use std::fmt::Write;

use krait_num::float;
use krait_text::Str;
use krait_text::unicode::is_printable;

use crate::ast::Constant;

pub fn repr(value: &Constant) -> String {
    match value {
        Constant::None => "None".to_string(),
        Constant::True => "True".to_string(),
        Constant::False => "False".to_string(),
        Constant::Ellipsis => "Ellipsis".to_string(),
        Constant::Int(int) => int.to_string(),
        Constant::Float(float) => float::repr(*float),
        Constant::Complex { re, im } => complex_repr(*re, *im),
        Constant::Str(text) => str_repr(text.as_str()),
        Constant::Bytes(bytes) => bytes_repr(bytes),
        Constant::Tuple(items) => match &**items {
            [only] => format!("({},)", repr(only)),
            items => format!("({})", join(items)),
        },
        Constant::FrozenSet(items) if items.is_empty() => "frozenset()".to_string(),
        Constant::FrozenSet(items) => format!("frozenset({{{}}})", join(items)),
    }
}

fn join(items: &[Constant]) -> String {
    items.iter().map(repr).collect::<Vec<_>>().join(", ")
}

fn complex_repr(re: f64, im: f64) -> String {
    let imaginary = short_float(im);
    if re == 0.0 && re.is_sign_positive() {
        return format!("{imaginary}j");
    }
    let sign = if im.is_sign_negative() && !im.is_nan() { "" } else { "+" };
    format!("({}{sign}{imaginary}j)", short_float(re))
}

/// Complex parts drop a trailing `.0`.
fn short_float(value: f64) -> String {
    let text = float::repr(value);
    text.strip_suffix(".0").map(str::to_string).unwrap_or(text)
}

/// Single quotes unless only double ones avoid escapes.
pub fn str_repr(text: Str<'_>) -> String {
    let single = text.iter().any(|c| c == u32::from(b'\''));
    let double = text.iter().any(|c| c == u32::from(b'"'));
    let quote = if single && !double { '"' } else { '\'' };
    let mut out = String::with_capacity(text.len() + 2);
    out.push(quote);
    for code in text.iter() {
        match char::from_u32(code) {
            Some(c) if c == quote || c == '\\' => out.extend(['\\', c]),
            Some('\t') => out.push_str("\\t"),
            Some('\n') => out.push_str("\\n"),
            Some('\r') => out.push_str("\\r"),
            Some(c) if is_printable(code) => out.push(c),
            _ => escape(&mut out, code),
        }
    }
    out.push(quote);
    out
}

fn escape(out: &mut String, code: u32) {
    // Writing to a string cannot fail.
    let _ = match code {
        0..0x100 => write!(out, "\\x{code:02x}"),
        0x100..0x10000 => write!(out, "\\u{code:04x}"),
        _ => write!(out, "\\U{code:08x}"),
    };
}

fn bytes_repr(bytes: &[u8]) -> String {
    let quote = if bytes.contains(&b'\'') && !bytes.contains(&b'"') { '"' } else { '\'' };
    let mut out = format!("b{quote}");
    for &byte in bytes {
        match byte {
            b'\\' => out.push_str("\\\\"),
            b'\t' => out.push_str("\\t"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            _ if char::from(byte) == quote => out.extend(['\\', quote]),
            b' '..=b'~' => out.push(char::from(byte)),
            _ => escape(&mut out, u32::from(byte)),
        }
    }
    out.push(quote);
    out
}
