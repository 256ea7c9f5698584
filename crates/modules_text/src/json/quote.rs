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

/// How many code points at the start need no escape; those from `limit` on do.
pub fn plain_run(text: StrView<'_>, limit: u32) -> usize {
    fn run<C: Copy + Into<u32>>(units: &[C], limit: u32) -> usize {
        let is_special = |&c: &C| {
            let c = c.into();
            c < 0x20 || c == '"' as u32 || c == '\\' as u32 || c >= limit
        };
        units.iter().position(is_special).unwrap_or(units.len())
    }
    match text {
        StrView::Ascii(units) | StrView::Latin1(units) => run(units, limit),
        StrView::Ucs2(units) => run(units, limit),
        StrView::Ucs4(units) => run(units, limit),
    }
}

/// Writes a literal in which code points from `limit` on are escaped.
#[inline(always)]
fn push_literal(out: &mut Builder, text: StrView<'_>, limit: u32) {
    out.push_ascii(b"\"");
    let mut rest = text;
    loop {
        let run = plain_run(rest, limit);
        out.push_view(rest.slice(0..run));
        if run == rest.len() {
            break;
        }
        push_escape(out, rest.at(run));
        rest = rest.slice_from(run + 1);
    }
    out.push_ascii(b"\"");
}

fn push(out: &mut Builder, text: StrView<'_>) {
    push_literal(out, text, u32::MAX);
}

fn push_ascii(out: &mut Builder, text: StrView<'_>) {
    push_literal(out, text, 0x7f);
}

fn push_escape(out: &mut Builder, c: u32) {
    let letter = match c {
        0x22 | 0x5c => c as u8,
        0x08 => b'b',
        0x0c => b'f',
        0x0a => b'n',
        0x0d => b'r',
        0x09 => b't',
        0..0x10000 => return push_hex(out, c),
        _ => {
            let c = c - 0x10000;
            push_hex(out, 0xd800 | c >> 10);
            return push_hex(out, 0xdc00 | c & 0x3ff);
        }
    };
    out.push_ascii(&[b'\\', letter]);
}

fn push_hex(out: &mut Builder, c: u32) {
    let digit = |shift: u32| b"0123456789abcdef"[(c >> shift & 15) as usize];
    out.push_ascii(&[b'\\', b'u', digit(12), digit(8), digit(4), digit(0)]);
}
