//! The hash objects of `_md5`, `_sha1`, `_sha2` and the SHA-3 ones: an algorithm's state as a Python object.

use super::algorithm::{Algorithm, Hash};
use super::{data_of, hex};
use krait_objects::heap;
use krait_objects::object::{Header, Payload};
use krait_objects::{Object, PyResult, Ref, Thread, Type};
use std::cell::RefCell;
use std::marker::PhantomData;

/// Names an algorithm and the type of its objects.
pub(super) trait Kind: 'static {
    const ALGORITHM: &'static Algorithm;
    fn type_object() -> &'static Type;
}

/// A hash object.
#[repr(C)]
pub(super) struct HashObject<K: Kind> {
    header: Header,
    state: RefCell<Box<dyn Hash>>,
    kind: PhantomData<K>,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl<K: Kind> Payload for HashObject<K> {
    fn type_object() -> &'static Type {
        K::type_object()
    }
}

fn of<K: Kind>(object: &Object) -> &HashObject<K> {
    object.downcast().expect("slots of hash objects are called on them")
}

fn with_state<K: Kind>(state: Box<dyn Hash>) -> Object {
    let object: Ref<HashObject<K>> = heap::new_object(K::type_object(), |header| HashObject {
        header,
        state: RefCell::new(state),
        kind: PhantomData,
    });
    object.into()
}

/// A new object, fed with the initial data.
pub(super) fn new<K: Kind>(thread: &Thread, data: Option<&Object>) -> PyResult {
    let mut state = (K::ALGORITHM.new)();
    if let Some(data) = data {
        state.update(data_of(thread, data)?.as_slice());
    }
    Ok(with_state::<K>(state))
}

pub(super) fn copy<K: Kind>(_thread: &Thread, this: &Object) -> PyResult {
    Ok(with_state::<K>(of::<K>(this).state.borrow().duplicate()))
}

pub(super) fn digest<K: Kind>(_thread: &Thread, this: &Object) -> PyResult {
    Ok(Object::bytes(&of::<K>(this).state.borrow().digest()))
}

pub(super) fn hexdigest<K: Kind>(_thread: &Thread, this: &Object) -> PyResult {
    Ok(hex(&of::<K>(this).state.borrow().digest()))
}

pub(super) fn update<K: Kind>(thread: &Thread, this: &Object, data: &Object) -> PyResult {
    let data = data_of(thread, data)?;
    of::<K>(this).state.borrow_mut().update(data.as_slice());
    Ok(Object::NONE)
}

/// The type of an algorithm's objects: its kind, its spec, its type. `methods` and `getset` may follow.
macro_rules! hash_type {
    ($kind:ident, $ty:ident, $name:literal, $algorithm:expr, $argument:literal
     $(, { $($field:ident: $value:expr),* } $(, $extra:expr)*)?) => {
        pub(super) struct $kind;

        impl crate::hashes::fixed::Kind for $kind {
            const ALGORITHM: &'static crate::hashes::algorithm::Algorithm = &$algorithm;

            fn type_object() -> &'static krait_objects::Type {
                &$ty
            }
        }

        pub(super) static $ty: krait_objects::Type = {
            use crate::hashes::fixed::{self, HashObject};
            use krait_objects::{GetSetDef, MethodDef, Object, TypeSpec, heap};
            static SPEC: TypeSpec = TypeSpec {
                methods: &[
                    MethodDef::noargs(
                        "copy",
                        "($self, /)",
                        fixed::copy::<$kind>,
                        "A hash object in the same state.",
                    ),
                    MethodDef::noargs(
                        "digest",
                        "($self, /)",
                        fixed::digest::<$kind>,
                        "The hash of what came so far, as bytes.",
                    ),
                    MethodDef::noargs(
                        "hexdigest",
                        "($self, /)",
                        fixed::hexdigest::<$kind>,
                        "The hash of what came so far, as hexadecimal digits.",
                    ),
                    MethodDef::one(
                        "update",
                        $argument,
                        fixed::update::<$kind>,
                        "Take in more data.",
                    ),
                ],
                getset: &[
                    GetSetDef::ro("block_size", |_, _| Ok(Object::int_usize($algorithm.block_size)), ""),
                    GetSetDef::ro("name", |_, _| Ok(Object::str($algorithm.name)), ""),
                    GetSetDef::ro("digest_size", |_, _| Ok(Object::int_usize($algorithm.digest_size)), ""),
                    $($($extra),*)?
                ],
                slots: krait_objects::typeobj::slots::SlotsSpec::EMPTY
                    $($(.$field($value))*)?
                    .drop_fields(heap::drop_fields_of::<HashObject<$kind>>),
                flags: hash_type!(@flags $($($field)*)?),
                ..TypeSpec::new::<HashObject<$kind>>($name)
            };
            krait_objects::Type::builtin(&SPEC)
        };
    };
    (@flags) => { krait_objects::typeobj::flags::DISALLOW_INSTANTIATION };
    (@flags $($field:ident)+) => { 0 };
}
pub(super) use hash_type;

/// A module function that makes hash objects.
macro_rules! constructor {
    ($name:literal, $kind:ident) => {
        krait_objects::MethodDef::new(
            $name,
            "($module, /, data=b'', *, usedforsecurity=True, string=None)",
            |thread, _, args| {
                if let Some(flag) = args.opt(1) {
                    flag.is_true(thread)?;
                }
                let data = crate::hashes::initial(thread, args, 0, 2)?;
                crate::hashes::fixed::new::<$kind>(thread, data)
            },
            "A new hash object.",
        )
    };
}
pub(super) use constructor;
