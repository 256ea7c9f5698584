//! `int`: representation. Values of 63 bits live in the word; wider ones, and instances of subclasses, are heap objects.
//!
//! Matches CPython's `Objects/longobject.c`; arithmetic is in the sibling files, number kernels in `krait-num`.

pub mod methods;
pub mod operators;

use crate::heap;
use crate::object::{Header, Object, Payload, Ref};
use crate::typeobj::{Type, TypeSpec, flags};
use crate::word::Word;
use krait_num::{BigInt, arith};
use std::borrow::Cow;

/// A heap int: a value beyond 63 bits, or an instance of a subclass with any value.
#[repr(C)]
pub struct PyInt {
    header: Header,
    value: BigInt,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for PyInt {
    fn type_object() -> &'static Type {
        &INT
    }
}

// SAFETY: as the spec declares it.
unsafe impl heap::Exact for PyInt {
    const CONTAINER: bool = false;
}

static INT_SPEC: TypeSpec = TypeSpec {
    flags: flags::CLASS_VECTORCALL | flags::BASETYPE | flags::INT_SUBCLASS | flags::MATCH_SELF,
    itemsize: 4,
    doc: "int([x]) -> integer\nint(x, base=10) -> integer\n\nConvert a number or string to an integer, or return 0 if no arguments\nare given.",
    slots: operators::SLOTS.new(methods::new).drop_fields(heap::drop_fields_of::<PyInt>),
    methods: methods::METHODS,
    getset: methods::GETSET,
    dealloc: heap::dealloc_exact::<PyInt>,
    ..TypeSpec::new::<PyInt>("int")
};
pub static INT: Type = Type::builtin(&INT_SPEC);

/// The value of an int-like object, borrowed.
#[derive(Clone, Copy)]
pub enum IntValue<'a> {
    Small(i64),
    Big(&'a BigInt),
}

impl IntValue<'_> {
    pub fn to_big(self) -> BigInt {
        match self {
            IntValue::Small(value) => BigInt::from(value),
            IntValue::Big(value) => value.clone(),
        }
    }

    pub fn to_cow(&self) -> Cow<'_, BigInt> {
        match self {
            IntValue::Small(value) => Cow::Owned(BigInt::from(*value)),
            IntValue::Big(value) => Cow::Borrowed(value),
        }
    }

    pub fn to_i64(self) -> Option<i64> {
        match self {
            IntValue::Small(value) => Some(value),
            IntValue::Big(value) => arith::to_i64(value),
        }
    }

    pub fn is_negative(self) -> bool {
        match self {
            IntValue::Small(value) => value < 0,
            IntValue::Big(value) => *value < BigInt::ZERO,
        }
    }
}

impl Object {
    /// An int.
    #[inline]
    pub fn int(value: i64) -> Object {
        match Word::try_int(value) {
            // SAFETY: int words own nothing.
            Some(word) => unsafe { Object::from_word(word) },
            None => heap_int(&INT, BigInt::from(value)),
        }
    }

    pub fn int_u64(value: u64) -> Object {
        match i64::try_from(value) {
            Ok(value) => Object::int(value),
            Err(_) => heap_int(&INT, BigInt::from(value)),
        }
    }

    #[inline]
    pub fn int_usize(value: usize) -> Object {
        Object::int_u64(value as u64)
    }

    /// An int of any size, in its canonical representation.
    pub fn big_int(value: BigInt) -> Object {
        match arith::to_i64(&value) {
            Some(small) if Word::try_int(small).is_some() => Object::int(small),
            _ => heap_int(&INT, value),
        }
    }

    /// An instance of a subclass of int.
    pub fn int_of_type(ty: &Type, value: BigInt) -> Object {
        if ty.is(&INT) { Object::big_int(value) } else { heap_int(ty, value) }
    }

    /// The value if this is an int, a bool or an instance of a subclass.
    #[inline]
    pub fn as_int(&self) -> Option<IntValue<'_>> {
        let word = self.word();
        if word.is_int() {
            return Some(IntValue::Small(word.int_value()));
        }
        if word.is_heap() {
            if self.ty().has(flags::INT_SUBCLASS) {
                // SAFETY: the flag is inherited by subclasses of int only.
                let int: &PyInt = unsafe { self.downcast_unchecked() };
                return Some(match arith::to_i64(&int.value) {
                    Some(small) => IntValue::Small(small),
                    None => IntValue::Big(&int.value),
                });
            }
            return None;
        }
        self.as_bool().map(|value| IntValue::Small(value as i64))
    }

    /// True if `type(self)` is int exactly.
    #[inline]
    pub fn is_exact_int(&self) -> bool {
        self.word().is_int() || self.is_exact(&INT)
    }
}

fn heap_int(ty: &Type, value: BigInt) -> Object {
    let object: Ref<PyInt> = if ty.is(&INT) {
        heap::new_exact(|header| PyInt { header, value })
    } else {
        heap::new_object(ty, |header| PyInt { header, value })
    };
    object.into()
}
