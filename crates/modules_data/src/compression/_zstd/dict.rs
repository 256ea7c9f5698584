//! `ZstdDict`.

use super::raw::{self, DecoderDict, EncoderDict};
use super::{data_of, zstd_error};
use krait_objects::heap;
use krait_objects::object::{Header, Payload};
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::{
    CallArgs, GetSetDef, Object, PyResult, Raised, Ref, Signature, Thread, Type, TypeSpec,
};
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

/// A dictionary object.
#[repr(C)]
pub(super) struct ZstdDict {
    header: Header,
    content: Object,
    id: u32,
    digested: RefCell<Digested>,
}

#[derive(Default)]
struct Digested {
    encoders: HashMap<i32, Rc<EncoderDict>>,
    decoder: Option<Rc<DecoderDict>>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for ZstdDict {
    fn type_object() -> &'static Type {
        &ZSTD_DICT
    }
}

static SPEC: TypeSpec = TypeSpec {
    sig: "(dict_content, /, *, is_raw=False)",
    doc: "A Zstandard dictionary. With is_raw the content is not checked to be one that the library made.",
    slots: SlotsSpec::EMPTY
        .new(new)
        .repr(|_, this| {
            let this = of(this);
            let text = format!("<ZstdDict dict_id={} dict_size={}>", this.id, this.content().len());
            Ok(Object::str(&text))
        })
        .len(|_, this| Ok(of(this).content().len()))
        .drop_fields(heap::drop_fields_of::<ZstdDict>),
    getset: &[
        GetSetDef::member(
            "dict_id",
            |_, this| Ok(Object::int(of(this).id.into())),
            "The id; 0 if there is none.",
        ),
        GetSetDef::ro("dict_content", |_, this| Ok(of(this).content.clone()), "The content."),
        GetSetDef::ro(
            "as_digested_dict",
            |_, this| Ok(tagged(this, Use::Digested)),
            "The dictionary, to be digested.",
        ),
        GetSetDef::ro(
            "as_undigested_dict",
            |_, this| Ok(tagged(this, Use::Undigested)),
            "The dictionary, not to be digested.",
        ),
        GetSetDef::ro(
            "as_prefix",
            |_, this| Ok(tagged(this, Use::Prefix)),
            "The dictionary, as a prefix of the data.",
        ),
    ],
    ..TypeSpec::new::<ZstdDict>("compression.zstd.ZstdDict")
};
pub(super) static ZSTD_DICT: Type = Type::builtin(&SPEC);

/// How a context uses a dictionary.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Use {
    Digested = 0,
    Undigested = 1,
    Prefix = 2,
}

fn tagged(this: &Object, how: Use) -> Object {
    Object::tuple(&[this.clone(), Object::small_int(how as i32)])
}

fn of(object: &Object) -> &ZstdDict {
    object.downcast().expect("slots of ZstdDict are called on it")
}

impl ZstdDict {
    pub(super) fn content(&self) -> &[u8] {
        self.content.as_bytes().map_or(&[], |bytes| bytes.as_slice())
    }

    pub(super) fn encoder(&self, thread: &Thread, level: i32) -> PyResult<Rc<EncoderDict>> {
        if let Some(found) = self.digested.borrow().encoders.get(&level) {
            return Ok(found.clone());
        }
        let Some(made) = EncoderDict::new(self.content(), level) else {
            return Err(digest_error(thread, "compression"));
        };
        let made = Rc::new(made);
        self.digested.borrow_mut().encoders.insert(level, made.clone());
        Ok(made)
    }

    pub(super) fn decoder(&self, thread: &Thread) -> PyResult<Rc<DecoderDict>> {
        if let Some(found) = &self.digested.borrow().decoder {
            return Ok(found.clone());
        }
        let Some(made) = DecoderDict::new(self.content()) else {
            return Err(digest_error(thread, "decompression"));
        };
        let made = Rc::new(made);
        self.digested.borrow_mut().decoder = Some(made.clone());
        Ok(made)
    }
}

fn digest_error(thread: &Thread, direction: &str) -> Raised {
    zstd_error(
        thread,
        format!(
            "Failed to create a ZSTD_{}Dict instance from Zstandard dictionary content.",
            if direction == "compression" { "C" } else { "D" }
        ),
    )
}

fn new(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
    static NEW: Signature = Signature::new("ZstdDict", "(dict_content, /, *, is_raw=False)");
    let bound = NEW.bind(thread, args)?;
    let data = data_of(thread, bound.req(0))?;
    let is_raw = bound.opt(1).map_or(Ok(false), |flag| flag.is_true(thread))?;
    if data.len() < 8 {
        return Err(thread.value_error(
            "Zstandard dictionary content too short (must have at least eight bytes)",
        ));
    }
    let id = if is_raw { 0 } else { raw::dictionary_id(data.as_slice()) };
    if !is_raw && id == 0 {
        return Err(thread.value_error("invalid Zstandard dictionary"));
    }
    let content = Object::bytes(data.as_slice());
    let object: Ref<ZstdDict> = heap::new_object(&ZSTD_DICT, |header| ZstdDict {
        header,
        content,
        id,
        digested: RefCell::default(),
    });
    Ok(object.into())
}

/// The dictionary of an argument, and how it is to be used.
pub(super) fn argument(
    thread: &Thread,
    argument: &Object,
    default: Use,
) -> PyResult<(Ref<ZstdDict>, Use)> {
    if let Some(dict) = argument.downcast_ref::<ZstdDict>() {
        return Ok((dict, default));
    }
    if let Some([dict, how]) = argument.as_tuple().map(|tuple| tuple.as_slice())
        && let Some(dict) = dict.downcast_ref::<ZstdDict>()
    {
        match how.as_int().and_then(|how| how.to_i64()) {
            Some(0) => return Ok((dict, Use::Digested)),
            Some(1) => return Ok((dict, Use::Undigested)),
            Some(2) => return Ok((dict, Use::Prefix)),
            _ => {}
        }
    }
    Err(thread.type_error("zstd_dict argument should be a ZstdDict object."))
}
