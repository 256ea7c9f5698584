//! `_blake2`: BLAKE2b and BLAKE2s with keys, salts and tree parameters. Matches CPython's `Modules/blake2module.c`.

use super::{data_of, hex, initial};
use crate::convert;
use krait_objects::buffer::BufferFlags;
use krait_objects::heap;
use krait_objects::object::{Header, Payload};
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::module::{Module, ModuleDef};
use krait_objects::{
    Args, CallArgs, GetSetDef, MethodDef, Object, PyResult, Ref, Signature, Thread, Type, TypeSpec,
};
use std::cell::RefCell;

/// The parameters of a constructor, checked.
struct Parameters {
    digest_size: usize,
    key: Vec<u8>,
    salt: Vec<u8>,
    person: Vec<u8>,
    fanout: u8,
    depth: u8,
    leaf_size: u32,
    node_offset: u64,
    node_depth: u8,
    inner_size: usize,
    last_node: bool,
}

/// What differs between the two functions.
struct Limits {
    shown: &'static str,
    digest: usize,
    key: usize,
    salt: usize,
    /// The first node offset that is too large.
    node_offset: Option<u64>,
}

static LIMITS_B: Limits =
    Limits { shown: "Blake2b", digest: 64, key: 64, salt: 16, node_offset: None };
static LIMITS_S: Limits =
    Limits { shown: "Blake2s", digest: 32, key: 32, salt: 8, node_offset: Some(1 << 48) };

fn bytes_argument(thread: &Thread, argument: Option<&Object>) -> PyResult<Vec<u8>> {
    match argument {
        Some(object) => Ok(object.buffer(thread, BufferFlags::SIMPLE)?.as_slice().to_vec()),
        None => Ok(Vec::new()),
    }
}

fn int_argument(thread: &Thread, argument: Option<&Object>, default: i64) -> PyResult<i64> {
    argument.map_or(Ok(default), |object| convert::to_c_int(thread, object).map(i64::from))
}

fn unsigned_argument(thread: &Thread, argument: Option<&Object>, c_type: &str) -> PyResult<u64> {
    let Some(object) = argument else { return Ok(0) };
    let index = object.index(thread)?;
    let value = index.as_int().expect("index gives an int");
    if value.is_negative() {
        return Err(thread.value_error("Cannot convert negative int"));
    }
    u64::try_from(&*value.to_cow())
        .map_err(|_| thread.overflow_error(format!("Python int too large for C {c_type}")))
}

fn parameters(thread: &Thread, args: Args<'_>, limits: &Limits) -> PyResult<Parameters> {
    let digest_size = int_argument(thread, args.opt(1), limits.digest as i64)?;
    let key = bytes_argument(thread, args.opt(2))?;
    let salt = bytes_argument(thread, args.opt(3))?;
    let person = bytes_argument(thread, args.opt(4))?;
    let fanout = int_argument(thread, args.opt(5), 1)?;
    let depth = int_argument(thread, args.opt(6), 1)?;
    let leaf_size = unsigned_argument(thread, args.opt(7), "unsigned long")?;
    let node_offset = unsigned_argument(thread, args.opt(8), "unsigned long long")?;
    let node_depth = int_argument(thread, args.opt(9), 0)?;
    let inner_size = int_argument(thread, args.opt(10), 0)?;
    let last_node = args.opt(11).map_or(Ok(false), |flag| flag.is_true(thread))?;
    if let Some(flag) = args.opt(12) {
        flag.is_true(thread)?;
    }
    if !(1..=limits.digest as i64).contains(&digest_size) {
        return Err(thread.value_error(format!(
            "digest_size for {} must be between 1 and {} bytes, here it is {digest_size}",
            limits.shown, limits.digest
        )));
    }
    if salt.len() > limits.salt {
        return Err(thread.value_error(format!("maximum salt length is {} bytes", limits.salt)));
    }
    if person.len() > limits.salt {
        return Err(thread.value_error(format!("maximum person length is {} bytes", limits.salt)));
    }
    let byte = |value: i64, least: u8, name: &str| {
        u8::try_from(value)
            .ok()
            .filter(|v| *v >= least)
            .ok_or_else(|| thread.value_error(format!("{name} must be between {least} and 255")))
    };
    let fanout = byte(fanout, 0, "fanout")?;
    let depth = byte(depth, 1, "depth")?;
    let Ok(leaf_size) = u32::try_from(leaf_size) else {
        return Err(thread.overflow_error("leaf_size is too large"));
    };
    if limits.node_offset.is_some_and(|limit| node_offset >= limit) {
        return Err(thread.overflow_error("node_offset is too large"));
    }
    let node_depth = byte(node_depth, 0, "node_depth")?;
    if !(0..=limits.digest as i64).contains(&inner_size) {
        return Err(
            thread.value_error(format!("inner_size must be between 0 and is {}", limits.digest))
        );
    }
    if key.len() > limits.key {
        return Err(thread.value_error(format!("maximum key length is {} bytes", limits.key)));
    }
    Ok(Parameters {
        digest_size: digest_size as usize,
        key,
        salt,
        person,
        fanout,
        depth,
        leaf_size,
        node_offset,
        node_depth,
        inner_size: inner_size as usize,
        last_node,
    })
}

macro_rules! blake2 {
    ($object:ident, $ty:ident, $name:literal, $short:literal, $module:ident, $limits:ident, $block:literal) => {
        /// A hash object.
        #[repr(C)]
        struct $object {
            header: Header,
            state: RefCell<$module::State>,
            digest_size: usize,
        }

        // SAFETY: repr(C) with the header first; instances are only made here.
        unsafe impl Payload for $object {
            fn type_object() -> &'static Type {
                &$ty
            }
        }

        impl $object {
            fn of(object: &Object) -> &$object {
                object.downcast().expect("slots of BLAKE2 objects are called on them")
            }

            fn object(state: $module::State, digest_size: usize) -> Object {
                let object: Ref<$object> = heap::new_object(&$ty, |header| $object {
                    header,
                    state: RefCell::new(state),
                    digest_size,
                });
                object.into()
            }

            fn new(thread: &Thread, _ty: &Type, args: CallArgs<'_>) -> PyResult {
                static NEW: Signature = Signature::new(
                    $short,
                    "(data=b'', *, digest_size=64, key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, \
                     node_offset=0, node_depth=0, inner_size=0, last_node=False, usedforsecurity=True, string=None)",
                );
                let bound = NEW.bind(thread, args)?;
                let data = initial(thread, bound.args(), 0, 13)?;
                let p = parameters(thread, bound.args(), &$limits)?;
                let mut params = $module::Params::new();
                params
                    .hash_length(p.digest_size)
                    .key(&p.key)
                    .salt(&p.salt)
                    .personal(&p.person)
                    .fanout(p.fanout)
                    .max_depth(p.depth)
                    .max_leaf_length(p.leaf_size)
                    .node_offset(p.node_offset)
                    .node_depth(p.node_depth)
                    .inner_hash_length(p.inner_size)
                    .last_node(p.last_node);
                let mut state = params.to_state();
                if let Some(data) = data {
                    state.update(data_of(thread, data)?.as_slice());
                }
                Ok($object::object(state, p.digest_size))
            }

            fn digest(&self) -> Vec<u8> {
                self.state.borrow().finalize().as_bytes().to_vec()
            }
        }

        static $ty: Type = {
            static SPEC: TypeSpec = TypeSpec {
                sig: concat!(
                    "(data=b'', *, digest_size=_blake2.",
                    $short,
                    ".MAX_DIGEST_SIZE,\n        key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0,\n        \
                     node_offset=0, node_depth=0, inner_size=0, last_node=False,\n        usedforsecurity=True, string=None)"
                ),
                doc: "A new BLAKE2 hash object.",
                slots: SlotsSpec::EMPTY
                    .new($object::new)
                    .drop_fields(heap::drop_fields_of::<$object>),
                methods: &[
                    MethodDef::noargs(
                        "copy",
                        "($self, /)",
                        |_, this| {
                            let this = $object::of(this);
                            Ok($object::object(this.state.borrow().clone(), this.digest_size))
                        },
                        "A hash object in the same state.",
                    ),
                    MethodDef::noargs(
                        "digest",
                        "($self, /)",
                        |_, this| Ok(Object::bytes(&$object::of(this).digest())),
                        "The hash of what came so far, as bytes.",
                    ),
                    MethodDef::noargs(
                        "hexdigest",
                        "($self, /)",
                        |_, this| Ok(hex(&$object::of(this).digest())),
                        "The hash of what came so far, as hexadecimal digits.",
                    ),
                    MethodDef::one(
                        "update",
                        "($self, data, /)",
                        |thread, this, data| {
                            let data = data_of(thread, data)?;
                            $object::of(this).state.borrow_mut().update(data.as_slice());
                            Ok(Object::NONE)
                        },
                        "Take in more data.",
                    ),
                ],
                getset: &[
                    GetSetDef::ro("name", |_, _| Ok(Object::str($short)), ""),
                    GetSetDef::ro("block_size", |_, _| Ok(Object::small_int($block)), ""),
                    GetSetDef::ro(
                        "digest_size",
                        |_, this| Ok(Object::int_usize($object::of(this).digest_size)),
                        "",
                    ),
                ],
                ..TypeSpec::new::<$object>($name)
            };
            Type::builtin(&SPEC)
        };
    };
}

blake2!(Blake2b, BLAKE2B, "_blake2.blake2b", "blake2b", blake2b_simd, LIMITS_B, 128);
blake2!(Blake2s, BLAKE2S, "_blake2.blake2s", "blake2s", blake2s_simd, LIMITS_S, 64);

pub static DEF: ModuleDef =
    ModuleDef { name: "_blake2", doc: "BLAKE2b and BLAKE2s for hashlib.", functions: &[], exec };

fn exec(thread: &Thread, module: &Ref<Module>) -> PyResult<()> {
    for (name, ty, limits) in [("blake2b", &BLAKE2B, &LIMITS_B), ("blake2s", &BLAKE2S, &LIMITS_S)] {
        let fresh = !ty.has(krait_objects::typeobj::flags::READY);
        ty.ready(thread);
        let sizes = [
            ("SALT_SIZE", limits.salt),
            ("PERSON_SIZE", limits.salt),
            ("MAX_KEY_SIZE", limits.key),
            ("MAX_DIGEST_SIZE", limits.digest),
        ];
        for (constant, size) in sizes {
            if fresh {
                ty.dict().set_item_str(constant, Object::int_usize(size));
            }
            let full = format!("{}_{constant}", name.to_uppercase());
            module.add(&full, Object::int_usize(size));
        }
        if fresh {
            ty.modified();
        }
        module.add(name, ty.to_object());
    }
    module.add("_GIL_MINSIZE", Object::int(super::GIL_MINSIZE));
    Ok(())
}
