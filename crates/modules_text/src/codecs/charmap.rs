//! `charmap_encode`, `charmap_decode` and the `EncodingMap` that `charmap_build` makes.

use super::{errors, pair, text};
use krait_objects::codecs::work::Stop;
use krait_objects::codecs::{bytes_of, decode_with, encode_with};
use krait_objects::error::Raised;
use krait_objects::heap;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::typeobj::{TypeSpec, flags};
use krait_objects::types::bytes::Bytes;
use krait_objects::types::dict::Dict;
use krait_objects::types::str::Str;
use krait_objects::{
    Header, MethodDef, Object, Payload, PyResult, Thread, Type, exceptions as exc,
};
use krait_text::Text;
use krait_text::codecs::{self as kernels, CharmapEncoded};
use std::collections::HashMap;

/// From characters to the bytes of a one-byte encoding.
#[repr(C)]
pub struct EncodingMap {
    header: Header,
    map: HashMap<u16, u8>,
    /// How many blocks CPython's three-level table would have, for `size()`.
    blocks: (usize, usize),
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for EncodingMap {
    fn type_object() -> &'static Type {
        &ENCODING_MAP
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::DISALLOW_INSTANTIATION,
    slots: SlotsSpec::EMPTY.drop_fields(heap::drop_fields_of::<EncodingMap>),
    methods: &[MethodDef::noargs(
        "size",
        "",
        |_, map| {
            let (second, third) = map.downcast::<EncodingMap>().map_or((0, 0), |map| map.blocks);
            Ok(Object::int_usize(63 + 16 * second + 128 * third))
        },
        "The size in bytes.",
    )],
    ..TypeSpec::new::<EncodingMap>("EncodingMap")
};
pub static ENCODING_MAP: Type = Type::builtin(&SPEC);

pub const BUILD: MethodDef = MethodDef::one(
    "charmap_build",
    "($module, map, /)",
    |thread, _, table| {
        let Some(table) = table.as_str() else {
            return Err(thread.type_error(format!(
                "charmap_build() argument must be str, not {}",
                table.ty().name()
            )));
        };
        build(thread, &table.view().iter().take(256).collect::<Vec<u32>>())
    },
    "",
);

/// An `EncodingMap` where the table suits it, else a dict.
fn build(thread: &Thread, table: &[u32]) -> PyResult {
    let mut needs_dict = table.first() != Some(&0);
    let (mut second, mut third) = (Vec::new(), Vec::new());
    for &c in table.iter().skip(1) {
        if c == 0 || c > 0xffff {
            needs_dict = true;
            break;
        }
        if c == 0xfffe {
            continue;
        }
        if !second.contains(&(c >> 11)) {
            second.push(c >> 11);
        }
        if !third.contains(&(c >> 7)) {
            third.push(c >> 7);
        }
    }
    if needs_dict || second.len() >= 0xff || third.len() >= 0xff {
        let dict = Dict::new();
        for (i, &c) in table.iter().enumerate() {
            dict.set(thread, &Object::int(c as i64), &Object::int_usize(i))?;
        }
        return Ok(dict.into());
    }
    let mut map = HashMap::new();
    for (i, &c) in table.iter().enumerate() {
        if c != 0xfffe {
            map.insert(c as u16, i as u8);
        }
    }
    let blocks = (second.len(), third.len());
    Ok(heap::new_object(&ENCODING_MAP, |header| EncodingMap { header, map, blocks }).into())
}

pub const ENCODE: MethodDef = MethodDef::new(
    "charmap_encode",
    "($module, str, errors=None, mapping=None, /)",
    |thread, _, args| {
        let text = text(thread, "charmap_encode", args.req(0))?;
        let errors = errors(thread, "charmap_encode", args.opt(1))?;
        let bytes =
            encode_with(thread, text, &errors, |view, handler, out| match args.opt_not_none(2) {
                None => kernels::encode_latin1(view, handler, out),
                Some(mapping) => kernels::encode_charmap(
                    view,
                    |c| encoded(thread, mapping, c).map_err(Stop::Raised),
                    handler,
                    out,
                ),
            })?;
        Ok(pair(Object::bytes(&bytes), text.as_str().map_or(0, Str::len)))
    },
    "",
);

/// What the mapping has for a character or byte; None if it has nothing.
fn get(thread: &Thread, mapping: &Object, key: u32) -> PyResult<Option<Object>> {
    match mapping.getitem(thread, &Object::int(key as i64)) {
        Ok(value) if value.is_none() => Ok(None),
        Ok(value) => Ok(Some(value)),
        Err(raised) if raised.is(&exc::LOOKUP_ERROR) => Ok(None),
        Err(raised) => Err(raised),
    }
}

fn encoded(thread: &Thread, mapping: &Object, c: u32) -> PyResult<CharmapEncoded> {
    if let Some(map) = mapping.downcast::<EncodingMap>() {
        let byte = u16::try_from(c).ok().and_then(|c| map.map.get(&c));
        return Ok(byte.map_or(CharmapEncoded::Undefined, |&b| CharmapEncoded::Byte(b)));
    }
    let Some(value) = get(thread, mapping, c)? else { return Ok(CharmapEncoded::Undefined) };
    if let Some(number) = value.as_int() {
        return match number.to_i64().and_then(|n| u8::try_from(n).ok()) {
            Some(byte) => Ok(CharmapEncoded::Byte(byte)),
            None => Err(thread.type_error("character mapping must be in range(256)")),
        };
    }
    match value.as_bytes() {
        Some(bytes) => Ok(CharmapEncoded::Bytes(bytes.as_slice().to_vec())),
        None => Err(thread.type_error(format!(
            "character mapping must return integer, bytes or None, not {}",
            value.ty().name()
        ))),
    }
}

pub const DECODE: MethodDef = MethodDef::new(
    "charmap_decode",
    "($module, data, errors=None, mapping=None, /)",
    |thread, _, args| {
        let data = bytes_of(thread, args.req(0))?;
        let errors = errors(thread, "charmap_decode", args.opt(1))?;
        let bytes = data.as_bytes().map_or(&[][..], Bytes::as_slice);
        let mapping = args.opt_not_none(2);
        let (text, _) = decode_with(thread, bytes, Some(&data), &errors, |bytes, handler, out| {
            match mapping {
                None => kernels::decode_latin1(bytes, out),
                Some(mapping) => match mapping.as_str() {
                    Some(table) => {
                        kernels::decode_charmap_table(bytes, table.view(), handler, out)?
                    }
                    None => kernels::decode_charmap(
                        bytes,
                        |b| decoded(thread, mapping, b).map_err(Stop::Raised),
                        handler,
                        out,
                    )?,
                },
            }
            Ok(bytes.len())
        })?;
        Ok(pair(text, bytes.len()))
    },
    "",
);

fn decoded(thread: &Thread, mapping: &Object, byte: u8) -> Result<Option<Text>, Raised> {
    let Some(value) = get(thread, mapping, byte as u32)? else { return Ok(None) };
    if let Some(number) = value.as_int() {
        return match number.to_i64() {
            Some(0xfffe) => Ok(None),
            Some(c @ 0..=0x10ffff) => Ok(Some(Text::from_code_points([c as u32]))),
            _ => Err(thread.type_error("character mapping must be in range(0x110000)")),
        };
    }
    match value.as_str() {
        Some(text) if text.len() == 1 && text.view().at(0) == 0xfffe => Ok(None),
        Some(text) => Ok(Some(text.to_text())),
        None => Err(thread.type_error("character mapping must return integer, None or str")),
    }
}
