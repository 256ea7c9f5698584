//! `_sha3`: SHA-3 and SHAKE. Matches CPython's `Modules/sha3module.c`.

use super::algorithm::{SHA3_224, SHA3_256, SHA3_384, SHA3_512};
use super::fixed::{Kind, hash_type};
use super::{data_of, hex, initial};
use krait_objects::heap;
use krait_objects::object::{Header, Payload};
use krait_objects::typeobj::slots::SlotsSpec;
use krait_objects::types::module::ModuleDef;
use krait_objects::{
    Args, CallArgs, GetSetDef, MethodDef, Object, PyResult, Ref, Signature, Thread, Type, TypeSpec,
};
use shake::{ExtendableOutput, Shake128, Shake256, Update, XofReader};
use std::cell::RefCell;

const SIGNATURE: &str = "(data=b'', *, usedforsecurity=True, string=None)";

/// Binds the arguments of a constructor to the initial data.
fn data_argument<R>(
    thread: &Thread,
    signature: &Signature,
    args: CallArgs<'_>,
    make: impl FnOnce(Option<&Object>) -> PyResult<R>,
) -> PyResult<R> {
    let bound = signature.bind(thread, args)?;
    if let Some(flag) = bound.opt(1) {
        flag.is_true(thread)?;
    }
    make(initial(thread, bound.args(), 0, 2)?)
}

macro_rules! sha3 {
    ($kind:ident, $ty:ident, $name:literal, $algorithm:ident) => {
        hash_type!(
            $kind,
            $ty,
            $name,
            $algorithm,
            "($self, data, /)",
            {
                new: |thread, _, args| {
                    static NEW: Signature = Signature::new($algorithm.name, SIGNATURE);
                    data_argument(thread, &NEW, args, |data| crate::hashes::fixed::new::<$kind>(thread, data))
                }
            },
            GetSetDef::ro(
                "_capacity_bits",
                |_, _| Ok(Object::int_usize(1600 - $algorithm.block_size * 8)),
                ""
            ),
            GetSetDef::ro("_rate_bits", |_, _| Ok(Object::int_usize($algorithm.block_size * 8)), ""),
            GetSetDef::ro("_suffix", |_, _| Ok(Object::bytes(b"\x06")), "")
        );
    };
}

sha3!(Sha3x224, SHA3_224_TYPE, "_sha3.sha3_224", SHA3_224);
sha3!(Sha3x256, SHA3_256_TYPE, "_sha3.sha3_256", SHA3_256);
sha3!(Sha3x384, SHA3_384_TYPE, "_sha3.sha3_384", SHA3_384);
sha3!(Sha3x512, SHA3_512_TYPE, "_sha3.sha3_512", SHA3_512);

/// A SHAKE object: a hash whose length is chosen at the end.
#[repr(C)]
struct ShakeObject<S: Shake> {
    header: Header,
    state: RefCell<S>,
}

trait Shake: ExtendableOutput + Update + Clone + Default + 'static {
    const RATE: usize;
    fn type_object() -> &'static Type;
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl<S: Shake> Payload for ShakeObject<S> {
    fn type_object() -> &'static Type {
        S::type_object()
    }
}

fn of<S: Shake>(object: &Object) -> &ShakeObject<S> {
    object.downcast().expect("slots of SHAKE objects are called on them")
}

fn shake_object<S: Shake>(state: S) -> Object {
    let object: Ref<ShakeObject<S>> = heap::new_object(S::type_object(), |header| ShakeObject {
        header,
        state: RefCell::new(state),
    });
    object.into()
}

fn new_shake<S: Shake>(thread: &Thread, data: Option<&Object>) -> PyResult {
    let mut state = S::default();
    if let Some(data) = data {
        state.update(data_of(thread, data)?.as_slice());
    }
    Ok(shake_object(state))
}

/// The output of the length asked for.
fn output<S: Shake>(thread: &Thread, this: &Object, args: Args<'_>) -> PyResult<Vec<u8>> {
    let length = args.req(0).index(thread)?;
    let length = length.as_int().expect("index gives an int");
    if length.is_negative() {
        return Err(thread.value_error("Cannot convert negative int"));
    }
    let Ok(length) = u64::try_from(&*length.to_cow()) else {
        return Err(thread.overflow_error("Python int too large for C unsigned long"));
    };
    if length >= 1 << 29 {
        return Err(thread.value_error("length is too large"));
    }
    let mut out = vec![0; length as usize];
    of::<S>(this).state.borrow().clone().finalize_xof().read(&mut out);
    Ok(out)
}

macro_rules! shake {
    ($state:ident, $ty:ident, $name:literal, $short:literal, $rate:literal) => {
        impl Shake for $state {
            const RATE: usize = $rate;

            fn type_object() -> &'static Type {
                &$ty
            }
        }

        static $ty: Type = {
            static NEW: Signature = Signature::new($short, SIGNATURE);
            static SPEC: TypeSpec = TypeSpec {
                doc: concat!($short, "([data], *, usedforsecurity=True) -> SHAKE object\n\nA new hash object of variable length."),
                slots: SlotsSpec::EMPTY
                    .new(|thread, _, args| {
                        data_argument(thread, &NEW, args, |data| new_shake::<$state>(thread, data))
                    })
                    .drop_fields(heap::drop_fields_of::<ShakeObject<$state>>),
                methods: &[
                    MethodDef::noargs(
                        "copy",
                        "($self, /)",
                        |_, this| Ok(shake_object(of::<$state>(this).state.borrow().clone())),
                        "A hash object in the same state.",
                    ),
                    MethodDef::new(
                        "digest",
                        "($self, /, length)",
                        |thread, this, args| {
                            Ok(Object::bytes(&output::<$state>(thread, this, args)?))
                        },
                        "So many bytes of the hash of what came so far.",
                    ),
                    MethodDef::new(
                        "hexdigest",
                        "($self, /, length)",
                        |thread, this, args| Ok(hex(&output::<$state>(thread, this, args)?)),
                        "So many bytes of the hash of what came so far, as hexadecimal digits.",
                    ),
                    MethodDef::one(
                        "update",
                        "($self, data, /)",
                        |thread, this, data| {
                            let data = data_of(thread, data)?;
                            of::<$state>(this).state.borrow_mut().update(data.as_slice());
                            Ok(Object::NONE)
                        },
                        "Take in more data.",
                    ),
                ],
                getset: &[
                    GetSetDef::ro("block_size", |_, _| Ok(Object::int_usize($state::RATE)), ""),
                    GetSetDef::ro("name", |_, _| Ok(Object::str($short)), ""),
                    GetSetDef::ro("digest_size", |_, _| Ok(Object::small_int(0)), ""),
                    GetSetDef::ro("_capacity_bits", |_, _| Ok(Object::int_usize(1600 - $state::RATE * 8)), ""),
                    GetSetDef::ro("_rate_bits", |_, _| Ok(Object::int_usize($state::RATE * 8)), ""),
                    GetSetDef::ro("_suffix", |_, _| Ok(Object::bytes(b"\x1f")), ""),
                ],
                ..TypeSpec::new::<ShakeObject<$state>>($name)
            };
            Type::builtin(&SPEC)
        };
    };
}

shake!(Shake128, SHAKE_128, "_sha3.shake_128", "shake_128", 168);
shake!(Shake256, SHAKE_256, "_sha3.shake_256", "shake_256", 136);

pub static DEF: ModuleDef = ModuleDef {
    name: "_sha3",
    doc: "",
    functions: &[],
    exec: |thread, module| {
        let types = [
            ("sha3_224", Sha3x224::type_object()),
            ("sha3_256", Sha3x256::type_object()),
            ("sha3_384", Sha3x384::type_object()),
            ("sha3_512", Sha3x512::type_object()),
            ("shake_128", &SHAKE_128),
            ("shake_256", &SHAKE_256),
        ];
        for (name, ty) in types {
            ty.ready(thread);
            module.add(name, ty.to_object());
        }
        module.add("implementation", Object::str("RustCrypto"));
        module.add("_GIL_MINSIZE", Object::int(super::GIL_MINSIZE));
        Ok(())
    },
};
