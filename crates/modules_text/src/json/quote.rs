//! Strings as JSON literals: `encode_basestring` and `encode_basestring_ascii`.

use krait_objects::types::builtin_function::BuiltinFunction;
use krait_objects::types::str::Str;
use krait_objects::{MethodDef, Object, PyResult, Thread};
use krait_text::{Builder, Str as StrView};

pub const ENCODE_ASCII: MethodDef = MethodDef::one(
    "encode_basestring_ascii",
    "($self, object, /)",
    |thread, _, object| encode(thread, object, push_ascii),
    "encode_basestring_ascii(string) -> string\n\nReturn an ASCII-only JSON representation of a Python string",
);

pub const ENCODE: MethodDef = MethodDef::one(
    "encode_basestring",
    "($self, object, /)",
    |thread, _, object| encode(thread, object, push),
    "encode_basestring(string) -> string\n\nReturn a JSON representation of a Python string",
);

/// Writes a string's literal.
pub type Push = fn(&mut Builder, StrView<'_>);

/// The way in which one of the two functions writes, if the object is that function.
pub fn native_encoder(function: &Object) -> Option<Push> {
    match function.downcast_exact::<BuiltinFunction>()?.def().name {
        "encode_basestring_ascii" => Some(push_ascii),
        "encode_basestring" => Some(push),
        _ => None,
    }
}

fn encode(thread: &Thread, object: &Object, push: Push) -> PyResult {
    let Some(text) = object.as_str() else {
        let message = format!("first argument must be a string, not {}", object.ty().name());
        return Err(thread.type_error(message));
    };
    let mut out = Builder::new();
    push(&mut out, text.view());
    Ok(Str::from_builder(out).into())
}

/// True if the literal needs no escapes.
fn is_plain(c: u32) -> bool {
    c >= 0x20 && c != '"' as u32 && c != '\\' as u32
}

fn push(out: &mut Builder, text: StrView<'_>) {
    out.push_str("\"");
    if text.iter().all(is_plain) {
        out.push_view(text);
    } else {
        text.iter().for_each(|c| push_char(out, c));
    }
    out.push_str("\"");
}

fn push_ascii(out: &mut Builder, text: StrView<'_>) {
    out.push_str("\"");
    if text.iter().all(|c| is_plain(c) && c < 0x7f) {
        out.push_view(text);
    } else {
        for c in text.iter() {
            match c {
                0..0x7f => push_char(out, c),
                0x7f..0x10000 => push_hex(out, c),
                _ => {
                    let c = c - 0x10000;
                    push_hex(out, 0xd800 | c >> 10);
                    push_hex(out, 0xdc00 | c & 0x3ff);
                }
            }
        }
    }
    out.push_str("\"");
}

fn push_char(out: &mut Builder, c: u32) {
    match c {
        0x22 => out.push_str("\\\""),
        0x5c => out.push_str("\\\\"),
        0x08 => out.push_str("\\b"),
        0x0c => out.push_str("\\f"),
        0x0a => out.push_str("\\n"),
        0x0d => out.push_str("\\r"),
        0x09 => out.push_str("\\t"),
        0..0x20 => push_hex(out, c),
        _ => out.push(c),
    }
}

fn push_hex(out: &mut Builder, c: u32) {
    out.push_str(&format!("\\u{c:04x}"));
}
