//! The decoders of `_codecs`.

use super::{errors, pair, text_or_buffer};
use krait_objects::codecs::work::{Handler, Stop};
use krait_objects::codecs::{bytes_of, decode_with};
use krait_objects::types::bytes::Bytes;
use krait_objects::{Args, MethodDef, Object, PyResult, Thread, exceptions as exc};
use krait_text::Builder;
use krait_text::codecs::{self as kernels, ByteOrder, EscapeError, Input};

type Kernel = fn(&[u8], Input, &mut Handler<'_>, &mut Builder) -> Result<usize, Stop>;

/// Decodes the bytes object `data`.
fn decode(thread: &Thread, data: &Object, errors: &str, input: Input, kernel: Kernel) -> PyResult {
    let bytes = data.as_bytes().map_or(&[][..], Bytes::as_slice);
    let (text, used) = decode_with(thread, bytes, Some(data), errors, |bytes, handler, out| {
        kernel(bytes, input, handler, out)
    })?;
    Ok(pair(text, used_of(data, input, used)))
}

/// How much input is reported: all of it if it is final, even where a handler put other bytes in its place.
fn used_of(data: &Object, input: Input, used: usize) -> usize {
    match input {
        Input::Final => data.as_bytes().map_or(used, Bytes::len),
        Input::Partial => used,
    }
}

/// The `final` argument at `index`.
fn input(thread: &Thread, args: Args<'_>, index: usize, default: Input) -> PyResult<Input> {
    match args.opt(index) {
        Some(value) if value.is_true(thread)? => Ok(Input::Final),
        Some(_) => Ok(Input::Partial),
        None => Ok(default),
    }
}

/// The row of a decoder `(data, errors)`.
macro_rules! whole_decoder {
    ($ident:ident, $name:literal, $kernel:expr) => {
        pub const $ident: MethodDef = MethodDef::new(
            $name,
            "($module, data, errors=None, /)",
            |thread, _, args| {
                let data = bytes_of(thread, args.req(0))?;
                let errors = errors(thread, $name, args.opt(1))?;
                decode(thread, &data, &errors, Input::Final, $kernel)
            },
            "",
        );
    };
}

whole_decoder!(ASCII, "ascii_decode", |bytes, _, handler, out| {
    kernels::decode_ascii(bytes, handler, out).map(|()| bytes.len())
});
whole_decoder!(LATIN_1, "latin_1_decode", |bytes, _, _, out| {
    kernels::decode_latin1(bytes, out);
    Ok(bytes.len())
});

/// The row of a decoder `(data, errors, final)`.
macro_rules! decoder {
    ($ident:ident, $name:literal, $kernel:expr) => {
        pub const $ident: MethodDef = MethodDef::new(
            $name,
            "($module, data, errors=None, final=False, /)",
            |thread, _, args| {
                let data = bytes_of(thread, args.req(0))?;
                let errors = errors(thread, $name, args.opt(1))?;
                let input = input(thread, args, 2, Input::Partial)?;
                decode(thread, &data, &errors, input, $kernel)
            },
            "",
        );
    };
}

decoder!(UTF_7, "utf_7_decode", |bytes, input, handler, out| {
    kernels::decode_utf7(bytes, input, handler, out)
});
decoder!(UTF_8, "utf_8_decode", |bytes, input, handler, out| {
    kernels::decode_utf8(bytes, input, handler, out)
});
decoder!(UTF_16_LE, "utf_16_le_decode", |bytes, input, handler, out| {
    kernels::decode_utf16(bytes, ByteOrder::Little, input, handler, out).map(|(used, _)| used)
});
decoder!(UTF_16_BE, "utf_16_be_decode", |bytes, input, handler, out| {
    kernels::decode_utf16(bytes, ByteOrder::Big, input, handler, out).map(|(used, _)| used)
});
decoder!(UTF_32_LE, "utf_32_le_decode", |bytes, input, handler, out| {
    kernels::decode_utf32(bytes, ByteOrder::Little, input, handler, out).map(|(used, _)| used)
});
decoder!(UTF_32_BE, "utf_32_be_decode", |bytes, input, handler, out| {
    kernels::decode_utf32(bytes, ByteOrder::Big, input, handler, out).map(|(used, _)| used)
});
decoder!(UTF_16, "utf_16_decode", |bytes, input, handler, out| {
    let order = handler.resumed_order().unwrap_or(ByteOrder::Native);
    kernels::decode_utf16(bytes, order, input, handler, out).map(|(used, _)| used)
});
decoder!(UTF_32, "utf_32_decode", |bytes, input, handler, out| {
    let order = handler.resumed_order().unwrap_or(ByteOrder::Native);
    kernels::decode_utf32(bytes, order, input, handler, out).map(|(used, _)| used)
});

/// The row of a decoder `(data, errors, byteorder, final)` that reports the byte order it found.
macro_rules! ordered_decoder {
    ($ident:ident, $name:literal, $kernel:path) => {
        pub const $ident: MethodDef = MethodDef::new(
            $name,
            "($module, data, errors=None, byteorder=0, final=False,\n                 /)",
            |thread, _, args| {
                let data = bytes_of(thread, args.req(0))?;
                let errors = errors(thread, $name, args.opt(1))?;
                let mut order = match args.opt(2) {
                    Some(order) => ByteOrder::from_number(order.to_i32(thread)?),
                    None => ByteOrder::Native,
                };
                let input = input(thread, args, 3, Input::Partial)?;
                let bytes = data.as_bytes().map_or(&[][..], Bytes::as_slice);
                let (text, used) =
                    decode_with(thread, bytes, Some(&data), &errors, |bytes, handler, out| {
                        order = handler.resumed_order().unwrap_or(order);
                        let (used, found) = $kernel(bytes, order, input, handler, out)?;
                        order = found;
                        Ok(used)
                    })?;
                let order = Object::int(order.number() as i64);
                let used = Object::int_usize(used_of(&data, input, used));
                Ok(Object::tuple(&[text, used, order]))
            },
            "",
        );
    };
}

ordered_decoder!(UTF_16_EX, "utf_16_ex_decode", kernels::decode_utf16);
ordered_decoder!(UTF_32_EX, "utf_32_ex_decode", kernels::decode_utf32);

pub const UNICODE_ESCAPE: MethodDef = MethodDef::new(
    "unicode_escape_decode",
    "($module, data, errors=None, final=True, /)",
    |thread, _, args| {
        let data = text_or_buffer(thread, args.req(0))?;
        let errors = errors(thread, "unicode_escape_decode", args.opt(1))?;
        let input = input(thread, args, 2, Input::Final)?;
        let bytes = data.as_bytes().map_or(&[][..], Bytes::as_slice);
        let mut doubtful = None;
        let (text, used) =
            decode_with(thread, bytes, Some(&data), &errors, |bytes, handler, out| {
                let (used, first) = kernels::decode_unicode_escape(bytes, input, handler, out)?;
                doubtful = doubtful.or(first);
                Ok(used)
            })?;
        if let Some(escape) = doubtful {
            let escape = match escape.is_octal() {
                true => format!("\"\\{:o}\" is an invalid octal", escape.value),
                false => format!("\"\\{}\" is an invalid", latin(escape.value)),
            };
            warn(thread, &escape)?;
        }
        Ok(pair(text, used_of(&data, input, used)))
    },
    "",
);

fn latin(c: u32) -> char {
    char::from_u32(c).unwrap_or('\u{fffd}')
}

fn warn(thread: &Thread, escape: &str) -> PyResult<()> {
    let message = format!("{escape} escape sequence. Such sequences will not work in the future. ");
    thread.warn(&exc::DEPRECATION_WARNING, message)
}

pub const RAW_UNICODE_ESCAPE: MethodDef = MethodDef::new(
    "raw_unicode_escape_decode",
    "($module, data, errors=None, final=True, /)",
    |thread, _, args| {
        let data = text_or_buffer(thread, args.req(0))?;
        let errors = errors(thread, "raw_unicode_escape_decode", args.opt(1))?;
        let input = input(thread, args, 2, Input::Final)?;
        decode(thread, &data, &errors, input, |bytes, input, handler, out| {
            kernels::decode_raw_unicode_escape(bytes, input, handler, out)
        })
    },
    "",
);

pub const ESCAPE: MethodDef = MethodDef::new(
    "escape_decode",
    "($module, data, errors=None, /)",
    |thread, _, args| {
        let data = text_or_buffer(thread, args.req(0))?;
        let errors = errors(thread, "escape_decode", args.opt(1))?;
        let bytes = data.as_bytes().map_or(&[][..], Bytes::as_slice);
        let mut out = Vec::with_capacity(bytes.len());
        match kernels::decode_escape(bytes, &errors, &mut out) {
            Ok(None) => {}
            Ok(Some(doubtful)) => {
                let escape = match doubtful.value > 0xff {
                    true => format!("b\"\\{:o}\" is an invalid octal", doubtful.value),
                    false => format!("b\"\\{}\" is an invalid", latin(doubtful.value)),
                };
                warn(thread, &escape)?;
            }
            Err(error) => {
                return Err(thread.value_error(match error {
                    EscapeError::Trailing => "Trailing \\ in string".to_string(),
                    EscapeError::InvalidHex(at) => {
                        format!("invalid \\x escape at position {at}")
                    }
                    EscapeError::UnknownHandler => {
                        format!("decoding error; unknown error handling code: {errors}")
                    }
                }));
            }
        }
        Ok(pair(Object::bytes(&out), bytes.len()))
    },
    "",
);
