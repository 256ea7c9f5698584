//! The error handlers that every interpreter registers: strict, ignore, replace and the rest.
//! Owns their replacements; refuses to know handlers written in Python.
//! Matches the handlers of CPython's Python/codecs.c.

use super::{DecodeFault, EncodeFault, OnDecodeError, OnEncodeError, Replacement};
use crate::quote::push_escape;
use crate::unicode::names::name_for_replacing;
use crate::{Builder, Text};

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Errors {
    Strict,
    Ignore,
    Replace,
    BackslashReplace,
    XmlCharRefReplace,
    NameReplace,
    SurrogateEscape,
    SurrogatePass,
}

impl Errors {
    pub fn from_name(name: &str) -> Option<Errors> {
        Some(match name {
            "strict" => Errors::Strict,
            "ignore" => Errors::Ignore,
            "replace" => Errors::Replace,
            "backslashreplace" => Errors::BackslashReplace,
            "xmlcharrefreplace" => Errors::XmlCharRefReplace,
            "namereplace" => Errors::NameReplace,
            "surrogateescape" => Errors::SurrogateEscape,
            "surrogatepass" => Errors::SurrogatePass,
            _ => return None,
        })
    }

    /// What the handler does with a UnicodeEncodeError; `None` when it raises it. `encoding` is the exception's.
    pub fn encode(self, fault: &EncodeFault<'_>, encoding: &str) -> Option<(Replacement, usize)> {
        let chars = fault.text.slice(fault.start..fault.end).iter();
        let mut out = Builder::new();
        match self {
            Errors::Strict => return None,
            Errors::Ignore => {}
            Errors::Replace => out.push_repeated(b'?' as u32, fault.end - fault.start),
            Errors::BackslashReplace => chars.for_each(|c| push_escape(c, &mut out)),
            Errors::XmlCharRefReplace => chars.for_each(|c| out.push_str(&format!("&#{c};"))),
            Errors::NameReplace => chars.for_each(|c| match name_for_replacing(c) {
                Some(name) => out.push_str(&format!("\\N{{{name}}}")),
                None => push_escape(c, &mut out),
            }),
            Errors::SurrogateEscape => {
                let escaped = chars.map(|c| escaped_byte(c).ok_or(()));
                let bytes = escaped.collect::<Result<Vec<u8>, ()>>().ok()?;
                return Some((Replacement::Bytes(bytes), fault.end));
            }
            Errors::SurrogatePass => {
                let form = Form::of(encoding)?;
                let mut bytes = Vec::new();
                for c in chars {
                    if !(0xd800..0xe000).contains(&c) {
                        return None;
                    }
                    form.encode(c, &mut bytes);
                }
                return Some((Replacement::Bytes(bytes), fault.end));
            }
        }
        Some((Replacement::Text(out.finish()), fault.end))
    }

    /// What the handler does with a UnicodeDecodeError; `None` when it raises it or (TypeError: "don't know how to handle
    /// UnicodeDecodeError in error callback") cannot handle it.
    pub fn decode(self, fault: &DecodeFault<'_>, encoding: &str) -> Option<(Text, usize)> {
        let bytes = &fault.bytes[fault.start..fault.end];
        let mut out = Builder::new();
        let mut end = fault.end;
        match self {
            Errors::Strict | Errors::XmlCharRefReplace | Errors::NameReplace => return None,
            Errors::Ignore => {}
            Errors::Replace => out.push(0xfffd),
            Errors::BackslashReplace => bytes.iter().for_each(|&b| push_escape(b as u32, &mut out)),
            Errors::SurrogateEscape => {
                let high = bytes.iter().take(4).take_while(|&&b| b >= 0x80);
                high.for_each(|&b| out.push(0xdc00 + b as u32));
                if out.is_empty() {
                    return None;
                }
                end = fault.start + out.len();
            }
            Errors::SurrogatePass => {
                let form = Form::of(encoding)?;
                let c = form.decode(&fault.bytes[fault.start..])?;
                out.push(c);
                end = fault.start + form.width();
            }
        }
        Some((out.finish(), end))
    }

    /// What the handler does with a UnicodeTranslateError.
    pub fn translate(
        self,
        text: crate::Str<'_>,
        start: usize,
        end: usize,
    ) -> Option<(Text, usize)> {
        if self == Errors::Replace {
            return Some((Text::from_code_points((start..end).map(|_| 0xfffd)), end));
        }
        let fault = EncodeFault { encoding: "", text, start, end, reason: "" };
        match (self, self.encode(&fault, "")?) {
            (Errors::Ignore | Errors::BackslashReplace, (Replacement::Text(t), end))
            | (Errors::XmlCharRefReplace | Errors::NameReplace, (Replacement::Text(t), end)) => {
                Some((t, end))
            }
            _ => None,
        }
    }
}

/// The byte behind a surrogate that `surrogateescape` made.
fn escaped_byte(c: u32) -> Option<u8> {
    (0xdc80..=0xdcff).contains(&c).then(|| (c - 0xdc00) as u8)
}

/// An encoding that `surrogatepass` knows.
#[derive(Clone, Copy)]
enum Form {
    Utf8,
    Utf16Le,
    Utf16Be,
    Utf32Le,
    Utf32Be,
}

impl Form {
    fn of(encoding: &str) -> Option<Form> {
        let name = encoding.to_ascii_lowercase();
        let rest = name.strip_prefix("utf")?;
        let rest = rest.strip_prefix(['-', '_']).unwrap_or(rest);
        let big_native = cfg!(target_endian = "big");
        Some(match rest {
            "8" => Form::Utf8,
            "16" if big_native => Form::Utf16Be,
            "16" | "16-le" | "16_le" | "16le" => Form::Utf16Le,
            "16-be" | "16_be" | "16be" => Form::Utf16Be,
            "32" if big_native => Form::Utf32Be,
            "32" | "32-le" | "32_le" | "32le" => Form::Utf32Le,
            "32-be" | "32_be" | "32be" => Form::Utf32Be,
            _ => return None,
        })
    }

    fn width(self) -> usize {
        match self {
            Form::Utf8 => 3,
            Form::Utf16Le | Form::Utf16Be => 2,
            Form::Utf32Le | Form::Utf32Be => 4,
        }
    }

    fn encode(self, c: u32, out: &mut Vec<u8>) {
        match self {
            Form::Utf8 => out.extend([
                0xe0 | (c >> 12) as u8,
                0x80 | (c >> 6 & 0x3f) as u8,
                0x80 | (c & 0x3f) as u8,
            ]),
            Form::Utf16Le => out.extend((c as u16).to_le_bytes()),
            Form::Utf16Be => out.extend((c as u16).to_be_bytes()),
            Form::Utf32Le => out.extend(c.to_le_bytes()),
            Form::Utf32Be => out.extend(c.to_be_bytes()),
        }
    }

    /// The surrogate that `bytes` begin with.
    fn decode(self, bytes: &[u8]) -> Option<u32> {
        let c = match (self, bytes) {
            (Form::Utf8, &[a, b, c, ..])
                if a & 0xf0 == 0xe0 && b & 0xc0 == 0x80 && c & 0xc0 == 0x80 =>
            {
                (a as u32 & 0xf) << 12 | (b as u32 & 0x3f) << 6 | (c as u32 & 0x3f)
            }
            (Form::Utf16Le, &[a, b, ..]) => u16::from_le_bytes([a, b]) as u32,
            (Form::Utf16Be, &[a, b, ..]) => u16::from_be_bytes([a, b]) as u32,
            (Form::Utf32Le, &[a, b, c, d, ..]) => u32::from_le_bytes([a, b, c, d]),
            (Form::Utf32Be, &[a, b, c, d, ..]) => u32::from_be_bytes([a, b, c, d]),
            _ => return None,
        };
        (0xd800..0xe000).contains(&c).then_some(c)
    }
}

/// A fault without its input: the error of `Builtin`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Fault {
    pub encoding: &'static str,
    pub start: usize,
    pub end: usize,
    pub reason: &'static str,
}

/// A handler that needs no interpreter.
#[derive(Clone, Copy, Debug)]
pub struct Builtin(pub Errors);

impl OnDecodeError for Builtin {
    type Error = Fault;

    fn decode_error(&mut self, fault: &DecodeFault<'_>) -> Result<(Text, usize), Fault> {
        let &DecodeFault { encoding, start, end, reason, .. } = fault;
        self.0.decode(fault, encoding).ok_or(Fault { encoding, start, end, reason })
    }
}

impl OnEncodeError for Builtin {
    type Error = Fault;

    fn encode_error(&mut self, fault: &EncodeFault<'_>) -> Result<(Replacement, usize), Fault> {
        match self.0.encode(fault, fault.encoding) {
            Some(replacement) => Ok(replacement),
            None => Err(self.raise(fault)),
        }
    }

    /// With `surrogateescape`, the codecs of single bytes report only what could not be escaped.
    fn raise(&mut self, fault: &EncodeFault<'_>) -> Fault {
        let &EncodeFault { encoding, mut start, end, reason, text } = fault;
        if self.0 == Errors::SurrogateEscape && matches!(encoding, "utf-8" | "ascii" | "latin-1") {
            let run = text.slice(start..end).iter();
            start += run.take_while(|&c| escaped_byte(c).is_some()).count();
        }
        Fault { encoding, start, end, reason }
    }
}
