//! The encoders of `_codecs`.

use super::{errors, pair, text, text_or_buffer};
use krait_objects::codecs::encode_with;
use krait_objects::codecs::work::{Handler, Stop};
use krait_objects::types::str::Str;
use krait_objects::{Args, MethodDef, Object, PyResult, Thread};
use krait_text::Str as StrView;
use krait_text::codecs::{self as kernels, ByteOrder};

type Kernel = fn(StrView<'_>, &mut Handler<'_>, &mut Vec<u8>) -> Result<(), Stop>;

/// The row of an encoder `(str, errors)`.
macro_rules! encoder {
    ($ident:ident, $name:literal, $kernel:expr) => {
        pub const $ident: MethodDef = MethodDef::new(
            $name,
            "($module, str, errors=None, /)",
            |thread, _, args| encode(thread, $name, args, $kernel),
            "",
        );
    };
}

fn encode(thread: &Thread, function: &str, args: Args<'_>, kernel: Kernel) -> PyResult {
    let text = text(thread, function, args.req(0))?;
    let errors = errors(thread, function, args.opt(1))?;
    let bytes = encode_with(thread, text, &errors, kernel)?;
    Ok(pair(Object::bytes(&bytes), text.as_str().map_or(0, Str::len)))
}

encoder!(ASCII, "ascii_encode", |view, handler, out| kernels::encode_ascii(view, handler, out));
encoder!(LATIN_1, "latin_1_encode", |view, handler, out| {
    kernels::encode_latin1(view, handler, out)
});
encoder!(UTF_7, "utf_7_encode", |view, _, out| {
    kernels::encode_utf7(view, out);
    Ok(())
});
encoder!(UTF_8, "utf_8_encode", |view, handler, out| kernels::encode_utf8(view, handler, out));
encoder!(UTF_16_LE, "utf_16_le_encode", |view, handler, out| {
    kernels::encode_utf16(view, ByteOrder::Little, handler, out)
});
encoder!(UTF_16_BE, "utf_16_be_encode", |view, handler, out| {
    kernels::encode_utf16(view, ByteOrder::Big, handler, out)
});
encoder!(UTF_32_LE, "utf_32_le_encode", |view, handler, out| {
    kernels::encode_utf32(view, ByteOrder::Little, handler, out)
});
encoder!(UTF_32_BE, "utf_32_be_encode", |view, handler, out| {
    kernels::encode_utf32(view, ByteOrder::Big, handler, out)
});
encoder!(UNICODE_ESCAPE, "unicode_escape_encode", |view, _, out| {
    kernels::encode_unicode_escape(view, out);
    Ok(())
});
encoder!(RAW_UNICODE_ESCAPE, "raw_unicode_escape_encode", |view, _, out| {
    kernels::encode_raw_unicode_escape(view, out);
    Ok(())
});

/// The row of an encoder `(str, errors, byteorder)`.
macro_rules! ordered_encoder {
    ($ident:ident, $name:literal, $kernel:path) => {
        pub const $ident: MethodDef = MethodDef::new(
            $name,
            "($module, str, errors=None, byteorder=0, /)",
            |thread, _, args| {
                let text = text(thread, $name, args.req(0))?;
                let errors = errors(thread, $name, args.opt(1))?;
                let order = match args.opt(2) {
                    Some(order) => ByteOrder::from_number(order.to_i32(thread)?),
                    None => ByteOrder::Native,
                };
                let bytes = encode_with(thread, text, &errors, |view, handler, out| {
                    $kernel(view, order, handler, out)
                })?;
                Ok(pair(Object::bytes(&bytes), text.as_str().map_or(0, Str::len)))
            },
            "",
        );
    };
}

ordered_encoder!(UTF_16, "utf_16_encode", kernels::encode_utf16);
ordered_encoder!(UTF_32, "utf_32_encode", kernels::encode_utf32);

pub const ESCAPE: MethodDef = MethodDef::new(
    "escape_encode",
    "($module, data, errors=None, /)",
    |thread, _, args| {
        let data = args.req(0);
        let Some(bytes) = data.as_bytes() else {
            return Err(thread.type_error(format!(
                "escape_encode() argument 1 must be bytes, not {}",
                data.ty().name()
            )));
        };
        errors(thread, "escape_encode", args.opt(1))?;
        let mut out = Vec::with_capacity(bytes.len());
        kernels::encode_escape(bytes.as_slice(), &mut out);
        Ok(pair(Object::bytes(&out), bytes.len()))
    },
    "",
);

pub const READBUFFER: MethodDef = MethodDef::new(
    "readbuffer_encode",
    "($module, data, errors=None, /)",
    |thread, _, args| {
        let bytes = text_or_buffer(thread, args.req(0))?;
        errors(thread, "readbuffer_encode", args.opt(1))?;
        let len = bytes.as_bytes().map_or(0, |b| b.len());
        Ok(pair(bytes, len))
    },
    "",
);
