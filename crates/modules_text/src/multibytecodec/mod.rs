//! `_multibytecodec`, and `_codecs_cn` to `_codecs_tw`, which name the codecs: the CJK encodings as objects.
//!
//! The codecs themselves are `krait_text::codecs::cjk`; here are the error handlers, what is pending between calls, and the
//! base classes of `encodings`. CPython's modules share their tables through capsules; here there is nothing to share, so
//! no capsule exists that `__create_codec` takes. Matches CPython's `Modules/cjkcodecs/multibytecodec.c`.

mod coding;
mod decoder;
mod encoder;
mod errors;

use coding::End;
use errors::Errors;
use krait_objects::exceptions as exc;
use krait_objects::fields::Fields;
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::int;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{
    Header, MethodDef, Object, PyResult, Ref, Thread, Type, TypeSpec, Word, codecs, heap, name,
};
use krait_objects::{memory_slots, payload};
use krait_text::codecs::cjk::{self, Codec};
use std::cell::Cell;

pub static DEF: ModuleDef =
    ModuleDef { name: "_multibytecodec", doc: "", functions: FUNCTIONS, exec };

static FUNCTIONS: &[MethodDef] = &[MethodDef::one(
    "__create_codec",
    "($module, arg, /)",
    |thread, _, _| Err(thread.value_error("argument type invalid")),
    "",
)];

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    MULTIBYTE_CODEC.ready(thread);
    module.add_type(thread, &encoder::INCREMENTAL_ENCODER);
    module.add_type(thread, &decoder::INCREMENTAL_DECODER);
    module.add_type(thread, &decoder::STREAM_READER);
    module.add_type(thread, &encoder::STREAM_WRITER);
    Ok(())
}

/// A module that names the codecs of a region.
macro_rules! region {
    ($def:ident, $name:literal, $codecs:path) => {
        pub static $def: ModuleDef = ModuleDef {
            name: $name,
            doc: "",
            functions: &[MethodDef::one(
                "getcodec",
                "",
                |thread, _, name| get_codec(thread, $codecs, name),
                "",
            )],
            exec: |thread, _| {
                MULTIBYTE_CODEC.ready(thread);
                Ok(())
            },
        };
    };
}

region!(CN, "_codecs_cn", cjk::CN);
region!(HK, "_codecs_hk", cjk::HK);
region!(ISO2022, "_codecs_iso2022", cjk::ISO2022);
region!(JP, "_codecs_jp", cjk::JP);
region!(KR, "_codecs_kr", cjk::KR);
region!(TW, "_codecs_tw", cjk::TW);

fn get_codec(thread: &Thread, codecs: &'static [Codec], name: &Object) -> PyResult {
    if name.as_str().is_none() {
        return Err(thread.type_error("encoding name must be a string."));
    }
    let name = codecs::utf8(thread, name)?;
    let Some(codec) = codecs.iter().find(|codec| codec.name == name) else {
        return Err(thread.err(&exc::LOOKUP_ERROR, "no such codec is supported."));
    };
    Ok(heap::new_object(&MULTIBYTE_CODEC, |header| MultibyteCodec { header, codec }).into())
}

/// A codec object.
#[repr(C)]
struct MultibyteCodec {
    header: Header,
    codec: &'static Codec,
}

payload!(MultibyteCodec, MULTIBYTE_CODEC);

impl Fields for MultibyteCodec {
    fn visit(&self, _: &mut dyn FnMut(Word)) {}
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::GC | flags::DISALLOW_INSTANTIATION | flags::SHOWN_AS_HEAP,
    slots: memory_slots!(MultibyteCodec, SlotsSpec::EMPTY),
    methods: &[
        MethodDef::new(
            "encode",
            "($self, /, input, errors=None)",
            |thread, this, args| {
                let codec = MultibyteCodec::of(this).codec;
                let errors = match args.opt_not_none(1) {
                    Some(_) => errors_argument(thread, args.opt(1), "encode")?,
                    None => Errors::Strict,
                };
                let text = text_of(thread, args.req(0))?;
                let state = Cell::new(codec.encoder());
                let (bytes, _) = coding::encode(thread, codec, &state, &text, &errors, End::Reset)?;
                let len = text.as_str().map_or(0, |text| text.len());
                Ok(Object::tuple(&[Object::bytes(&bytes), Object::int_usize(len)]))
            },
            "The bytes of a text, and its length.",
        ),
        MethodDef::new(
            "decode",
            "($self, /, input, errors=None)",
            |thread, this, args| {
                let codec = MultibyteCodec::of(this).codec;
                let data = codecs::bytes_of(thread, args.req(0))?;
                let errors = match args.opt_not_none(1) {
                    Some(_) => errors_argument(thread, args.opt(1), "decode")?,
                    None => Errors::Strict,
                };
                let bytes = data.as_bytes().map_or(&[][..], |bytes| bytes.as_slice());
                let state = Cell::new(codec.decoder());
                let mut decoding = coding::Decoding::new(thread, codec, &state, bytes, &errors);
                decoding.finish()?;
                Ok(Object::tuple(&[decoding.into_text(), Object::int_usize(bytes.len())]))
            },
            "The text of bytes, and how many bytes there were.",
        ),
    ],
    ..TypeSpec::new::<MultibyteCodec>("_multibytecodec.MultibyteCodec")
};
static MULTIBYTE_CODEC: Type = Type::builtin(&SPEC);

/// The `errors` argument of a codec's method, which is not None.
fn errors_argument(thread: &Thread, value: Option<&Object>, method: &str) -> PyResult<Errors> {
    let Some(value) = value else { return Ok(Errors::Strict) };
    if value.as_str().is_none() {
        return Err(thread.type_error(format!(
            "{method}() argument 'errors' must be str or None, not {}",
            value.ty().name()
        )));
    }
    Ok(Errors::from_name(&codecs::name_argument(thread, value, "")?))
}

/// The codec of a class that derives from one of the base classes.
fn codec_of(thread: &Thread, class: &Type) -> PyResult<&'static Codec> {
    let codec = class.to_object().getattr(thread, name!("codec"))?;
    match codec.downcast::<MultibyteCodec>() {
        Some(codec) => Ok(codec.codec),
        None => Err(thread.type_error("codec is unexpected type")),
    }
}

/// What is encoded: any object's str.
fn text_of(thread: &Thread, object: &Object) -> PyResult {
    match object.as_str() {
        Some(_) => Ok(object.clone()),
        None => Ok(object.to_str(thread)?.into()),
    }
}

/// An int as that many bytes, little-endian.
fn state_bytes<const N: usize>(thread: &Thread, number: &Object) -> PyResult<[u8; N]> {
    let number = number.as_int().map(|number| number.to_big()).unwrap_or_default();
    if number < Default::default() {
        return Err(thread.overflow_error("can't convert negative int to unsigned"));
    }
    krait_num::arith::to_bytes(&number, N, false)
        .and_then(|bytes| <[u8; N]>::try_from(bytes).ok())
        .ok_or_else(|| thread.overflow_error("int too big to convert"))
}

/// The int of little-endian bytes.
fn state_number(bytes: &[u8]) -> Object {
    Object::big_int(krait_num::arith::from_bytes(bytes, false))
}

/// Whether an argument is an int, or of a class derived from it.
fn is_int(object: &Object) -> bool {
    object.is_instance(&int::INT)
}
