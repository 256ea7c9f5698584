//! `float`: representation. Common doubles live in the word; NaNs, infinities and extremes are heap objects.
//!
//! Matches CPython's `Objects/floatobject.c`; methods are in the sibling files.

pub mod methods;

pub use methods::{power, to_int};

use crate::heap;
use crate::object::{Header, Object, Payload, Ref};
use crate::typeobj::{Type, TypeSpec, flags};
use crate::word::Word;

/// A heap float.
#[repr(C)]
pub struct Float {
    header: Header,
    value: f64,
}

// SAFETY: repr(C) with the header first; instances are only made here.
unsafe impl Payload for Float {
    fn type_object() -> &'static Type {
        &FLOAT
    }
}

// SAFETY: as the spec declares it.
unsafe impl heap::Exact for Float {
    const CONTAINER: bool = false;
}

static FLOAT_SPEC: TypeSpec = TypeSpec {
    flags: flags::CLASS_VECTORCALL | flags::BASETYPE | flags::MATCH_SELF,
    sig: "(x=0, /)",
    doc: "The nearest float to a number, or to the number that a string spells.",
    slots: methods::SLOTS,
    methods: methods::METHODS,
    getset: methods::GETSET,
    dealloc: heap::dealloc_exact::<Float>,
    ..TypeSpec::new::<Float>("float")
};
pub static FLOAT: Type = Type::builtin(&FLOAT_SPEC);

impl Object {
    /// A float.
    #[inline]
    pub fn float(value: f64) -> Object {
        match Word::try_float(value) {
            // SAFETY: float words own nothing.
            Some(word) => unsafe { Object::from_word(word) },
            None => Object::float_of_type(&FLOAT, value),
        }
    }

    /// A heap float of the given type, also where the value would fit the word.
    pub fn float_of_type(ty: &Type, value: f64) -> Object {
        let object: Ref<Float> = heap::new_object(ty, |header| Float { header, value });
        object.into()
    }

    /// The value if this is a float or an instance of a subclass.
    #[inline]
    pub fn as_float(&self) -> Option<f64> {
        let word = self.word();
        if !word.is_heap() {
            return word.as_float();
        }
        self.downcast::<Float>().map(|float| float.value)
    }

    /// True if `type(self)` is float exactly.
    #[inline]
    pub fn is_exact_float(&self) -> bool {
        self.is_exact(&FLOAT)
    }
}
