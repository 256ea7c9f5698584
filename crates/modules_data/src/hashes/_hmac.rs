//! `_hmac`: keyed hashes (RFC 2104). Matches CPython's `Modules/hmacmodule.c`.

use super::algorithm::{self, Algorithm, Hash};
use super::{data_of, hex};
use krait_objects::heap;
use krait_objects::object::{Header, Payload};
use krait_objects::typeobj::flags;
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{
    Args, GetSetDef, MethodDef, Object, PyResult, Raised, Ref, Thread, Type, TypeSpec,
};
use std::cell::RefCell;

/// A keyed hash under way: the inner hash, and the outer one with its key taken in.
struct Keyed {
    inner: Box<dyn Hash>,
    outer: Box<dyn Hash>,
}

impl Keyed {
    fn new(algorithm: &Algorithm, key: &[u8]) -> Keyed {
        let mut block = if key.len() > algorithm.block_size {
            let mut hash = (algorithm.new)();
            hash.update(key);
            hash.digest()
        } else {
            key.to_vec()
        };
        block.resize(algorithm.block_size, 0);
        let padded = |pad: u8| {
            let mut hash = (algorithm.new)();
            hash.update(&block.iter().map(|b| b ^ pad).collect::<Vec<u8>>());
            hash
        };
        Keyed { inner: padded(0x36), outer: padded(0x5c) }
    }

    fn digest(&self) -> Vec<u8> {
        let mut outer = self.outer.duplicate();
        outer.update(&self.inner.digest());
        outer.digest()
    }

    fn duplicate(&self) -> Keyed {
        Keyed { inner: self.inner.duplicate(), outer: self.outer.duplicate() }
    }
}

/// An HMAC object.
#[repr(C)]
struct Hmac {
    header: Header,
    algorithm: &'static Algorithm,
    state: RefCell<Keyed>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Hmac {
    fn type_object() -> &'static Type {
        &HMAC
    }
}

static SPEC: TypeSpec = TypeSpec {
    flags: flags::DISALLOW_INSTANTIATION,
    slots: SlotsSpec::EMPTY
        .repr(|_, this| {
            let name = of(this).algorithm.name;
            Ok(Object::str(&format!("<{name} HMAC object @ {:#x}>", this.id())))
        })
        .drop_fields(heap::drop_fields_of::<Hmac>),
    methods: &[
        MethodDef::noargs(
            "copy",
            "($self, /)",
            |_, this| Ok(object(of(this).algorithm, of(this).state.borrow().duplicate())),
            "An HMAC object in the same state.",
        ),
        MethodDef::new(
            "update",
            "($self, /, msg)",
            |thread, this, args| {
                let data = data_of(thread, args.req(0))?;
                of(this).state.borrow_mut().inner.update(data.as_slice());
                Ok(Object::NONE)
            },
            "Take in more of the message.",
        ),
        MethodDef::noargs(
            "digest",
            "($self, /)",
            |_, this| Ok(Object::bytes(&of(this).state.borrow().digest())),
            "The keyed hash of what came so far, as bytes.",
        ),
        MethodDef::noargs(
            "hexdigest",
            "($self, /)",
            |_, this| Ok(hex(&of(this).state.borrow().digest())),
            "The keyed hash of what came so far, as hexadecimal digits.",
        ),
    ],
    getset: &[
        GetSetDef::ro(
            "name",
            |_, this| Ok(Object::str(&format!("hmac-{}", of(this).algorithm.name))),
            "",
        ),
        GetSetDef::ro(
            "block_size",
            |_, this| Ok(Object::int_usize(of(this).algorithm.block_size)),
            "",
        ),
        GetSetDef::ro(
            "digest_size",
            |_, this| Ok(Object::int_usize(of(this).algorithm.digest_size)),
            "",
        ),
    ],
    ..TypeSpec::new::<Hmac>("_hmac.HMAC")
};
static HMAC: Type = Type::builtin(&SPEC);

fn of(object: &Object) -> &Hmac {
    object.downcast().expect("slots of HMAC are called on it")
}

fn object(algorithm: &'static Algorithm, state: Keyed) -> Object {
    let object: Ref<Hmac> =
        heap::new_object(&HMAC, |header| Hmac { header, algorithm, state: RefCell::new(state) });
    object.into()
}

static ALGORITHMS: [(&str, &Algorithm); 20] = [
    ("md5", &algorithm::MD5),
    ("sha1", &algorithm::SHA1),
    ("sha224", &algorithm::SHA224),
    ("sha256", &algorithm::SHA256),
    ("sha384", &algorithm::SHA384),
    ("sha512", &algorithm::SHA512),
    ("sha2_224", &algorithm::SHA224),
    ("sha2_256", &algorithm::SHA256),
    ("sha2_384", &algorithm::SHA384),
    ("sha2_512", &algorithm::SHA512),
    ("sha3_224", &algorithm::SHA3_224),
    ("sha3_256", &algorithm::SHA3_256),
    ("sha3_384", &algorithm::SHA3_384),
    ("sha3_512", &algorithm::SHA3_512),
    ("blake2s", &algorithm::BLAKE2S),
    ("blake2s_32", &algorithm::BLAKE2S),
    ("blake2b", &algorithm::BLAKE2B),
    ("blake2b_32", &algorithm::BLAKE2B),
    ("blake2s_256", &algorithm::BLAKE2S),
    ("blake2b_512", &algorithm::BLAKE2B),
];

/// The algorithm of a `digestmod`: a name in any case.
fn algorithm_of(thread: &Thread, module: &Object, name: &Object) -> PyResult<&'static Algorithm> {
    let wanted = name.as_str().map(|text| text.to_string_lossy().to_ascii_lowercase());
    let found = wanted
        .and_then(|wanted| ALGORITHMS.iter().find(|(name, _)| *name == wanted))
        .map(|(_, algorithm)| *algorithm);
    match found {
        Some(algorithm) => Ok(algorithm),
        None => Err(unknown(thread, module, name)),
    }
}

fn unknown(thread: &Thread, module: &Object, name: &Object) -> Raised {
    let make = || -> PyResult<Raised> {
        let message = format!("unsupported hash type: {}", name.repr_string(thread)?);
        let class = module.getattr_str(thread, "UnknownHashError")?;
        let error = class.call(thread, &[Object::str(&message)])?;
        Ok(thread.raise(error))
    };
    make().unwrap_or_else(|error| error)
}

fn new(thread: &Thread, module: &Object, args: Args<'_>) -> PyResult {
    let Some(name) = args.opt(2) else {
        return Err(thread.type_error("new() missing 1 required argument 'digestmod'"));
    };
    let algorithm = algorithm_of(thread, module, name)?;
    let mut state = Keyed::new(algorithm, data_of(thread, args.req(0))?.as_slice());
    if let Some(message) = args.opt_not_none(1) {
        state.inner.update(data_of(thread, message)?.as_slice());
    }
    Ok(object(algorithm, state))
}

fn compute(thread: &Thread, algorithm: &Algorithm, key: &Object, message: &Object) -> PyResult {
    let mut state = Keyed::new(algorithm, data_of(thread, key)?.as_slice());
    state.inner.update(data_of(thread, message)?.as_slice());
    Ok(Object::bytes(&state.digest()))
}

macro_rules! one_shot {
    ($name:literal, $algorithm:ident) => {
        MethodDef::new(
            $name,
            "($module, key, msg, /)",
            |thread, _, args| compute(thread, &algorithm::$algorithm, args.req(0), args.req(1)),
            "The keyed hash of a message.",
        )
    };
}

pub static DEF: ModuleDef = ModuleDef { name: "_hmac", doc: "", functions: FUNCTIONS, exec };

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    HMAC.ready(thread);
    module.add("HMAC", HMAC.to_object());
    let base = krait_objects::exceptions::VALUE_ERROR.to_object();
    module.add(
        "UnknownHashError",
        crate::convert::new_exception(thread, "_hmac", "UnknownHashError", &base)?,
    );
    module.add("_GIL_MINSIZE", Object::int(super::GIL_MINSIZE));
    Ok(())
}

static FUNCTIONS: &[MethodDef] = &[
    MethodDef::new("new", "($module, /, key, msg=None, digestmod=None)", new, "A new HMAC object."),
    MethodDef::new(
        "compute_digest",
        "($module, /, key, msg, digest)",
        |thread, module, args| {
            let algorithm = algorithm_of(thread, module, args.req(2))?;
            compute(thread, algorithm, args.req(0), args.req(1))
        },
        "The keyed hash of a message.",
    ),
    one_shot!("compute_md5", MD5),
    one_shot!("compute_sha1", SHA1),
    one_shot!("compute_sha224", SHA224),
    one_shot!("compute_sha256", SHA256),
    one_shot!("compute_sha384", SHA384),
    one_shot!("compute_sha512", SHA512),
    one_shot!("compute_sha3_224", SHA3_224),
    one_shot!("compute_sha3_256", SHA3_256),
    one_shot!("compute_sha3_384", SHA3_384),
    one_shot!("compute_sha3_512", SHA3_512),
    one_shot!("compute_blake2s_32", BLAKE2S),
    one_shot!("compute_blake2b_32", BLAKE2B),
];
